package node

import (
	"context"
	"crypto/sha256"
	"fmt"
	"time"

	"swarmrl/policy/ckpt"
	"swarmrl/rollout"
	"swarmrl/swarm"
)

// studyPeer is a node without its edges: the core, and what it drives.
type studyPeer struct {
	*Node
	index   int
	core    *swarm.Core
	updates int
	spent   Spent
}

func (s *study) honest(p *studyPeer) bool { return p.index < s.cfg.Peers }

// play steps the clock round by round until budget and updates are reached.
func (s *study) play(ctx context.Context) error {
	if err := s.tick(ctx, -time.Second); err != nil {
		return err
	}
	for _, p := range s.peers {
		if err := s.step(ctx, p, &swarm.PolicyReady{Commit: s.commitment(p)}); err != nil {
			return err
		}
	}
	if err := s.examine(ctx, &s.out.Before); err != nil {
		return err
	}
	for r := uint64(0); !s.done(); r++ {
		if err := s.round(ctx, r); err != nil {
			return fmt.Errorf("round %d: %w", r, err)
		}
		if err := s.measure(ctx); err != nil {
			return err
		}
	}
	s.out.close(s)
	return s.examine(ctx, &s.out.After)
}

func (s *study) round(ctx context.Context, r uint64) error {
	clock := &s.base.params.Clock
	if err := s.tick(ctx, clock.Begin(r)); err != nil {
		return err
	}
	beacon := swarm.Beacon(s.counter("beacon", s.cfg.Seed, r))
	for _, p := range s.peers {
		if err := s.step(ctx, p, &swarm.Sighted{Round: r, Beacon: beacon}); err != nil {
			return err
		}
	}
	if err := s.tick(ctx, clock.End(r, swarm.Revising)); err != nil {
		return err
	}
	if r < 3 {
		return nil
	}
	for _, p := range s.peers {
		p.shelf.prune(r - 3)
	}
	s.know.prune(r - 2)
	clear(s.blobs)
	return nil
}

func (s *study) tick(ctx context.Context, at time.Duration) error {
	s.at = at
	for _, p := range s.peers {
		if err := s.step(ctx, p, &swarm.Tick{At: at}); err != nil {
			return err
		}
	}
	return nil
}

// step feeds a peer's core and carries out what it asks for, at once.
func (s *study) step(ctx context.Context, p *studyPeer, in swarm.Input) error {
	for _, e := range p.core.Step(in) {
		if err := s.act(ctx, p, e); err != nil {
			return err
		}
	}
	return nil
}

func (s *study) act(ctx context.Context, p *studyPeer, e swarm.Effect) error {
	switch e := e.(type) {
	case *swarm.Publish:
		return s.publish(ctx, p, e)
	case *swarm.DoAnswer:
		return s.answer(ctx, p, e)
	case *swarm.DoFetch:
		return s.fetch(ctx, p, e)
	case *swarm.DoTrain:
		return s.train(ctx, p, e)
	case *swarm.DoAudit:
		return s.audit(ctx, p, e)
	case *swarm.Drop:
		s.out.drop(s, p, e)
	}
	return nil
}

// publish hands a message to all others.
func (s *study) publish(ctx context.Context, p *studyPeer, e *swarm.Publish) error {
	said := []swarm.Message{e.Message}
	if a, ok := e.Message.(*swarm.Announce); ok && p.cheatsTwice(e.Round) {
		other := *a
		other.Batch.ID[0] ^= 1
		said = append(said, &other)
	}
	for _, m := range said {
		raw := fmt.Appendf(nil, "%d %d %s", p.index, e.Round, swarm.DescribeMessage(m))
		for _, q := range s.peers {
			if q == p {
				continue
			}
			if err := s.step(ctx, q, &swarm.Heard{From: p.self, Round: e.Round, Message: m, Raw: raw}); err != nil {
				return err
			}
		}
	}
	return nil
}

// answer generates a batch; a resampling peer goes on until enough groups have signal.
func (s *study) answer(ctx context.Context, p *studyPeer, e *swarm.DoAnswer) error {
	if !s.honest(p) && s.outcast(p) {
		return nil // nobody listens: spare the work
	}
	meter := begin(&p.spent.Generate)
	defer meter.end()
	o, ok := p.order(swarm.Answer, e.Round, e.Beacon, e.Policy)
	if !ok {
		return fmt.Errorf("policy %.12s is not here", e.Policy)
	}
	o.deadline = time.Now().Add(time.Hour)
	p.spent.Rounds++
	var done []rollout.Completion
	for tasks, live := e.Tasks, 0; len(tasks) > 0 && live < s.cfg.Arm.Local; {
		part := make([]*plan, min(s.cfg.Arm.Local-live, len(tasks)))
		for i := range part {
			var err error
			if part[i], err = p.lab.plan(o.policy, p.self, tasks[i]); err != nil {
				return err
			}
		}
		tasks = tasks[len(part):]
		out, err := p.generate(ctx, o, part)
		if err != nil {
			return err
		}
		o.plans, done = append(o.plans, part...), append(done, out...)
		p.spent.generated(out)
		if !s.cfg.Arm.Resample {
			break
		}
		live += s.signals(p, part, out)
	}
	r, raw, err := p.pack(o, o.plans, done)
	if err != nil {
		return err
	}
	r.id = sha256.Sum256(raw)
	s.blobs[r.id] = raw
	p.mine.put(e.Round, swarm.Answer, r)
	p.shelf.put(p.self, e.Round, swarm.Answer, r)
	b := swarm.Blob{ID: r.id, Size: uint64(len(raw))}
	return s.step(ctx, p, &swarm.Batched{Round: e.Round, Stage: swarm.Answer, Batch: b, Groups: r.summaries()})
}

// signals counts the groups whose rewards differ.
func (s *study) signals(p *studyPeer, plans []*plan, out []rollout.Completion) int {
	live, each := 0, len(out)/len(plans)
	for i, g := range plans {
		values := map[float64]bool{}
		for _, c := range out[i*each : (i+1)*each] {
			values[g.grade(p.lab.base.Tokenizer.Decode(c.Tokens, true)).Value] = true
		}
		if len(values) > 1 {
			live++
		}
	}
	return live
}

// fetch reads a body as its tasks' owner's run has them: specialists draw from shares of their own.
func (s *study) fetch(ctx context.Context, p *studyPeer, e *swarm.DoFetch) error {
	meter := begin(&p.spent.Read)
	from := s.peer(e.From)
	raw, ok := s.blobs[e.Blob.ID]
	if !ok || from.withholds(e.Round) {
		meter.end()
		return s.step(ctx, p, &swarm.Fetched{
			From: e.From, Round: e.Round, Stage: e.Stage, Batch: e.Blob.ID, Check: swarm.Withheld, Reason: "nobody serves it",
		})
	}
	commit, _ := p.core.Commitment(e.Round, e.From)
	beacon, _ := p.core.Beacon(e.Round)
	announced, _ := p.core.Announced(e.Round, e.Stage, e.From)
	reader := &Node{lab: from.lab, run: p.run, shelf: p.shelf}
	in, r := reader.readBody(raw, e, claim{
		peer: e.From, round: e.Round, stage: e.Stage, policy: commit.Policy, beacon: beacon, groups: int(announced.Groups),
	})
	if r != nil {
		p.spent.Rollouts.Read += len(r.batch.Rollouts)
	}
	meter.end()
	return s.step(ctx, p, in)
}

func (s *study) peer(a swarm.Addr) *studyPeer {
	for _, p := range s.peers {
		if p.self == a {
			return p
		}
	}
	return nil
}

// outcast says whether all honest peers dropped a peer.
func (s *study) outcast(p *studyPeer) bool {
	for _, q := range s.peers[:s.cfg.Peers] {
		if st := q.core.Standing(p.self); st.Dropped == swarm.Passed {
			return false
		}
	}
	return true
}

func (s *study) train(ctx context.Context, p *studyPeer, e *swarm.DoTrain) error {
	meter := begin(&p.spent.Train)
	lessons := &course{round: e.Round, own: p.ownGroups(e.Round), foreign: e.External, whole: true, lesson: &lesson{}}
	switch {
	case s.honest(p):
		if err := p.learn(lessons); err != nil {
			return err
		}
		p.updates++
	case s.cfg.Arm.Cheat == poisoned:
		samples := samplesOf(lessons.own, nil)
		for i := range samples {
			samples[i].Advantage = -samples[i].Advantage
		}
		if _, err := p.learner.Update(samples); err != nil {
			return err
		}
	}
	p.spent.trained(lessons.lesson)
	c := s.commitment(p)
	meter.end()
	return s.step(ctx, p, &swarm.PolicyReady{Commit: c})
}

// commitment hands the learner's policy to whoever will ask for it.
func (s *study) commitment(p *studyPeer) swarm.Commit {
	tensors := p.learner.Policy.Model.Tensors()
	p.learner.hash = swarm.PolicyHash(ckpt.PolicyHash(tensors))
	s.know.add(p.learner.hash, tensors, s.base.params.Clock.Moment(s.at).Round+2)
	return swarm.Commit{Policy: p.learner.hash, Parent: s.base.params.Base}
}

func (s *study) audit(ctx context.Context, p *studyPeer, e *swarm.DoAudit) error {
	meter := begin(&p.spent.Audit)
	beacon, _ := p.core.Beacon(e.Round + 1)
	out := p.Node.audit(ctx, e, beacon)
	p.spent.Rollouts.Audited += len(e.Rollouts)
	meter.end()
	if out == nil {
		return nil
	}
	return s.step(ctx, p, out)
}
