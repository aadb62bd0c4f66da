package node

import (
	"context"
	"fmt"
	"time"

	"swarmrl/policy"
	"swarmrl/rollout"
	"swarmrl/rollout/audit"
	"swarmrl/rollout/batch"
	"swarmrl/swarm"
)

// order is one stage of one round to be produced.
type order struct {
	stage    swarm.Stage
	round    uint64
	beacon   swarm.Beacon
	deadline time.Time
	policy   *policy.Policy
	plans    []*plan
}

func (o order) name() string { return fmt.Sprintf("the %s batch of round %d", o.stage, o.round) }

// pace is how long one group of a stage took lately, so that a node takes on what it can finish.
type pace [3]time.Duration

func (p *pace) note(s swarm.Stage, took time.Duration, groups int) {
	each := took / time.Duration(max(groups, 1))
	if p[s] == 0 {
		p[s] = each
	}
	p[s] = (p[s] + each) / 2
}

// fits is how many groups can be done in the time left: one, while nothing is known.
func (p *pace) fits(s swarm.Stage, left time.Duration) int {
	if p[s] == 0 {
		return 1
	}
	return max(0, int(0.8*float64(left)/float64(p[s])))
}

// chunk is how many completions are generated at a time at most: enough to fill the engine, and no more
// than a deadline that comes too early may cost. An order begins with a quarter of it.
const chunk = 128

// produce generates the groups of an order, as many as fit before the deadline, and hands them on as they
// are done.
func (n *Node) produce(ctx context.Context, o order, take func([]*plan, []rollout.Completion)) error {
	done := 0
	for size := chunk / 4; done < len(o.plans); size = min(2*size, chunk) {
		left := time.Until(o.deadline)
		k := min(n.pace.fits(o.stage, left), len(o.plans)-done, max(1, size/n.lab.params.Samples(o.stage)))
		if done == 0 && k == 0 && left > 0 {
			k = 1
		}
		if k == 0 {
			break
		}
		part := o.plans[done : done+k]
		begun := time.Now()
		out, err := n.generate(ctx, o, part)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		n.pace.note(o.stage, time.Since(begun), k)
		if err != nil {
			if done == 0 && time.Now().Before(o.deadline) {
				return err
			}
			break // out of time: what is done counts
		}
		done += k
		take(part, out)
	}
	return nil
}

func (n *Node) generate(ctx context.Context, o order, plans []*plan) ([]rollout.Completion, error) {
	ctx, cancel := context.WithDeadline(ctx, o.deadline)
	defer cancel()
	p, sampling := o.policy, n.lab.sampling()
	if c := n.cheatIn(o); c != nil {
		p, sampling = c.model(n, p), c.sample(sampling)
	}
	return rollout.Generate(ctx, p, n.requests(o, plans), sampling, rollout.Options{WantHidden: true})
}

func (n *Node) requests(o order, plans []*plan) []rollout.Request {
	var reqs []rollout.Request
	for _, g := range plans {
		for k := range n.lab.params.Samples(o.stage) {
			req := n.lab.request(g, o.beacon, n.self, k)
			if c := n.cheatIn(o); c != nil {
				req = c.request(n, req)
			}
			reqs = append(reqs, req)
		}
	}
	return reqs
}

// request is sample k of a group, as everybody derives it.
func (l *lab) request(g *plan, beacon swarm.Beacon, peer swarm.Addr, k int) rollout.Request {
	return rollout.Request{
		Prompt: g.prompt, Stop: l.base.EOS, MaxNew: l.params.Rollout.MaxNew,
		Seed: rollout.SeedOf(beacon, peer, g.id, rollout.Stage(g.stage), uint32(k)),
	}
}

// header is what every batch of the round begins with.
func (l *lab) header(run swarm.RunID, c claim) batch.Header {
	r := l.params.Rollout
	return audit.Header(l.base, batch.Header{
		Stage: rollout.Stage(c.stage), Run: run, Round: uint32(c.round), Peer: c.peer, Beacon: c.beacon,
		Sampling: l.sampling(), MaxTokens: uint16(r.MaxNew),
		ProofPoints: uint16(min(l.params.Audit.Points, l.base.Model.Config.Hidden)),
	})
}

// packing is a batch in the making: groups come as they are generated.
type packing struct {
	node   *Node
	order  order
	prover *audit.Prover
	batch  *batch.Batch
	plans  []*plan
	err    error // the first
}

func (n *Node) newPacking(o order) *packing {
	b := &batch.Batch{Header: n.lab.header(n.run, claim{peer: n.self, round: o.round, stage: o.stage, beacon: o.beacon})}
	b.Header.Policy = o.policy.Hash
	p := &packing{node: n, order: o, batch: b}
	p.prover, p.err = audit.NewProver(&b.Header)
	return p
}

// add takes groups in, with a proof of the hidden states of each rollout.
func (p *packing) add(plans []*plan, out []rollout.Completion) {
	samples := p.node.lab.params.Samples(p.order.stage)
	for i, g := range plans {
		group := uint32(len(p.plans))
		spec := g.env.Spec()
		p.plans = append(p.plans, g)
		p.batch.Groups = append(p.batch.Groups, batch.Group{
			Env: spec.Name, EnvVersion: spec.Version, Seed: g.draw.Seed, Index: g.draw.Index,
			Difficulty: g.draw.Difficulty, References: g.refs,
		})
		for k := range samples {
			c := &out[i*samples+k]
			r := batch.Rollout{Group: group, Sample: uint16(k), Finish: c.Finish, Tokens: c.Tokens, Logp: c.Logp}
			if p.err == nil {
				if err := p.prover.Prove(&r, c.Hidden); err != nil {
					p.err = fmt.Errorf("proof of rollout %d: %w", len(p.batch.Rollouts), err)
				}
			}
			p.batch.Rollouts = append(p.batch.Rollouts, r)
		}
	}
}

// close gives the batch.
func (p *packing) close() (*reading, []byte, error) {
	if c := p.node.cheatIn(p.order); c != nil {
		c.edit(p.node, p.order, p.batch)
	}
	return p.node.encode(p.batch, p.plans)
}

// pack is a packing of all groups at once.
func (n *Node) pack(o order, plans []*plan, out []rollout.Completion) (*reading, []byte, error) {
	p := n.newPacking(o)
	if p.add(plans, out); p.err != nil {
		return nil, nil, p.err
	}
	return p.close()
}

// encode gives the bytes, and the batch as a reader of these bytes sees it: log-probabilities
// quantised, so that maker and reader train on the same numbers.
func (n *Node) encode(b *batch.Batch, plans []*plan) (*reading, []byte, error) {
	raw, _, err := b.Encode()
	if err != nil {
		return nil, nil, err
	}
	f, err := batch.Parse(raw)
	if err != nil {
		return nil, nil, err
	}
	return n.lab.read(swarm.BlobID{}, f.Batch(0, f.Len()), f.Leaves(), f.Root, plans), raw, nil
}
