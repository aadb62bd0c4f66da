package swarmtest

import (
	"crypto/sha256"
	"fmt"
	"time"

	"swarmrl/swarm"
)

// act carries out an effect with stub work: durations are drawn, contents are made up, and a
// check finds exactly what the batch's maker did wrong.
func (s *sim) act(p *peer, e swarm.Effect) {
	switch e := e.(type) {
	case *swarm.Publish:
		s.publish(p, e)
	case *swarm.DoAnswer:
		s.produce(p, swarm.Answer, e.Round, e.Deadline, s.own(p, len(e.Tasks)))
	case *swarm.DoCritique:
		s.produce(p, swarm.Critique, e.Round, e.Deadline, s.critiques(p, e))
	case *swarm.DoRevise:
		s.produce(p, swarm.Revise, e.Round, e.Deadline, s.own(p, len(e.Tasks)))
	case *swarm.DoFetch:
		s.fetch(p, e)
	case *swarm.DoAudit:
		s.audit(p, e)
	case *swarm.DoTrain:
		s.res.Trained[p.n]++
		s.res.External[p.n] += len(e.External)
		p.version++
		s.later(p, s.share(e.Deadline), func() { s.step(p, &swarm.PolicyReady{Commit: s.policy(p)}) })
	case *swarm.Drop:
		if s.res.Dropped[p.n] == nil {
			s.res.Dropped[p.n] = map[int]string{}
		}
		s.res.Dropped[p.n][s.res.Addrs[e.Peer]] = e.Check.String() + ": " + e.Reason
	case *swarm.Fault:
		s.res.Faults[s.res.Addrs[e.Subject]]++
	}
}

// share is when work ends: after 20 to 90 per cent of the time left.
func (s *sim) share(deadline time.Duration) time.Duration {
	left := max(deadline-s.now, time.Millisecond)
	return time.Duration((0.2 + 0.7*s.rng.Float64()) * float64(left))
}

func (s *sim) own(p *peer, n int) []swarm.Group {
	groups := make([]swarm.Group, n)
	for i := range groups {
		groups[i] = swarm.Group{Task: uint32(i), Subject: p.addr, Signal: s.rng.Float64() < 0.6, Admit: true}
	}
	return groups
}

// critiques name the truth more often than chance, but for those who stuff votes.
func (s *sim) critiques(p *peer, e *swarm.DoCritique) []swarm.Group {
	groups := make([]swarm.Group, len(e.Groups))
	for i, ref := range e.Groups {
		groups[i] = swarm.Group{
			Task: ref.Task, Subject: ref.Peer, Admit: true, Picks: []int{1, 2}, Hits: s.rng.IntN(3), Chance: 0.4,
		}
		if s.cfg.Cheats[p.n].Stuff {
			groups[i].Picks, groups[i].Hits = []int{2, 2}, 0
		}
	}
	return groups
}

func (s *sim) produce(p *peer, st swarm.Stage, r uint64, deadline time.Duration, groups []swarm.Group) {
	cheat, hostile := s.cfg.Cheats[p.n]
	id := swarm.BlobID(sha256.Sum256(fmt.Appendf(nil, "%s %d %d", st, r, p.n)))
	c := content{groups: groups, rollouts: len(groups) * s.cfg.Params.Samples(st), bad: func(int) bool { return true }}
	if hostile && r >= cheat.From {
		c.check = cheat.Check
		if cheat.Share > 0 {
			offset := s.rng.Float64()
			c.bad = func(i int) bool { f := offset + float64(i)*0.618; return f-float64(int(f)) < cheat.Share }
		}
	}
	s.res.batches[id] = c
	blob := swarm.Blob{ID: id, Size: uint64(1000 * c.rollouts)}
	s.later(p, s.share(deadline), func() {
		s.step(p, &swarm.Batched{Round: r, Stage: st, Batch: blob, Groups: groups})
	})
}

// publish sends a message to the neighbours.
func (s *sim) publish(p *peer, e *swarm.Publish) {
	s.res.Sent[p.n]++
	cheat, hostile := s.cfg.Cheats[p.n]
	if a, ok := e.Message.(*swarm.Announce); ok && hostile && cheat.Swap && e.Round >= cheat.From {
		other := *a
		other.Policy[0] ^= 1
		e = &swarm.Publish{Round: e.Round, Message: &other}
	}
	raw := fmt.Appendf(nil, "%d %d %s", p.n, s.res.Sent[p.n], swarm.DescribeMessage(e.Message))
	for _, q := range s.neighbours(p) {
		said := e.Message
		if c, ok := said.(*swarm.Commit); ok && hostile && cheat.TwoFaced && e.Round >= cheat.From && q.n > p.n {
			other := *c
			other.Policy[0] ^= 1
			said = &other
		}
		s.send(p, q, &swarm.Heard{From: p.addr, Round: e.Round, Message: said, Raw: raw})
		if hostile && e.Round >= cheat.From {
			s.mischief(p, q, e, cheat)
		}
	}
}

// neighbours lists whom a peer sends to: all others, or those nearest to it on the ring.
func (s *sim) neighbours(p *peer) []*peer {
	var out []*peer
	for _, q := range s.peers {
		away := (q.n - p.n + len(s.peers)) % len(s.peers)
		if q != p && (s.cfg.Mesh == 0 || min(away, len(s.peers)-away) <= s.cfg.Mesh) {
			out = append(out, q)
		}
	}
	return out
}

// send hands a message over. Who accepts it passes it on; who rejects it blames whom it has it from,
// as gossip does.
func (s *sim) send(p, q *peer, in *swarm.Heard) {
	if s.rng.Float64() < s.cfg.Loss || s.split(p.n, q.n) {
		return
	}
	sent := s.now
	s.later(q, s.latency(), func() {
		if s.cfg.Mesh > 0 {
			copied := fmt.Sprintf("%s %d %s", in.From, in.Round, swarm.DescribeMessage(in.Message))
			if q.seen[copied] {
				return
			}
			q.seen[copied] = true
		}
		effects := s.step(q, in)
		judge := effects[0].(*swarm.Judge)
		if judge.Verdict != swarm.Accept {
			s.res.Refused[judge.Verdict]++
			if judge.Verdict == swarm.Reject {
				s.res.Blamed[p.n]++
			}
			return
		}
		s.res.Accepted++
		if a, ok := in.Message.(*swarm.Announce); ok && a.Stage == swarm.Answer && in.From == p.addr {
			s.res.Arrival = append(s.res.Arrival, s.now-sent)
		}
		if s.cfg.Mesh == 0 {
			return
		}
		for _, next := range s.neighbours(q) {
			if next != p && next.addr != in.From {
				s.send(q, next, in)
			}
		}
	})
}

func (s *sim) fetch(p *peer, e *swarm.DoFetch) {
	c, found := s.res.batches[e.Blob.ID]
	in := &swarm.Fetched{From: e.From, Round: e.Round, Stage: e.Stage, Batch: e.Blob.ID}
	wait := 2 * s.latency()
	switch {
	case !found || c.check == swarm.Withheld || s.split(p.n, s.res.Addrs[e.From]):
		in.Check, in.Reason = swarm.Withheld, "nobody serves it"
		wait = s.cfg.Params.Clock.Round / 4
	case c.check >= swarm.Malformed && c.check <= swarm.Duplicate:
		in.Check, in.Reason = c.check, "the stub said so"
	default:
		in.Groups, in.Rollouts = c.groups, c.rollouts
	}
	s.later(p, wait, func() { s.step(p, in) })
}

func (s *sim) audit(p *peer, e *swarm.DoAudit) {
	c := s.res.batches[e.Batch]
	in := &swarm.Audited{Subject: e.Subject, Round: e.Round, Stage: e.Stage, Batch: e.Batch}
	if c.check == swarm.BadPolicy {
		in.Check, in.Reason = c.check, "the stub said so"
	}
	for _, i := range e.Rollouts {
		if c.check >= swarm.WrongToken && c.check <= swarm.WrongLogp && c.bad(i) {
			in.Check, in.Rollout, in.Reason = c.check, uint32(i), "the stub said so"
			break
		}
	}
	s.later(p, s.cfg.Params.Clock.Round/20, func() { s.step(p, in) })
}
