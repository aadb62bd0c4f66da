package node

import (
	"cmp"
	"context"
	"slices"
	"time"

	"swarmrl/policy"
	"swarmrl/rollout"
	"swarmrl/swarm"
	"swarmrl/swarm/blob"
)

// doAnswer answers own tasks and announces the batch.
func (n *Node) doAnswer(ctx context.Context, e *swarm.DoAnswer) {
	o, ok := n.order(swarm.Answer, e.Round, e.Beacon, e.Policy)
	if !ok {
		return
	}
	o.deadline = n.due(e.Deadline)
	for _, d := range e.Tasks {
		g, err := n.lab.plan(o.policy, n.self, d)
		if err != nil {
			n.note(nil, e.Round, "%v", err)
			return
		}
		o.plans = append(o.plans, g)
	}
	n.deliver(ctx, o)
}

// due is so long before a deadline as a delivery takes.
func (n *Node) due(deadline time.Duration) time.Time {
	return n.clock.local(deadline - min(n.effort.delivery.get(), n.lab.params.Clock.Slack))
}

// order begins an order with the policy that was committed for the round.
func (n *Node) order(s swarm.Stage, round uint64, b swarm.Beacon, h swarm.PolicyHash) (order, bool) {
	p, err := n.policyFor(h)
	if err != nil {
		n.note(nil, round, "no %s: %v", s, err)
		return order{}, false
	}
	return order{stage: s, round: round, beacon: b, policy: p}, true
}

// deliver produces an order, while the checker proves what is done, and hands the batch to the core, on
// disk.
func (n *Node) deliver(ctx context.Context, o order) {
	p := n.newPacking(o)
	err := n.produce(ctx, o, func(plans []*plan, out []rollout.Completion) {
		n.aside(urgentAnswer, job{proving, "proving " + o.name(), func(context.Context) { p.add(plans, out) }})
	})
	if ctx.Err() != nil {
		return
	}
	begun := time.Now()
	n.aside(urgentAnswer, job{proving, "announcing " + o.name(), func(ctx context.Context) {
		if n.announce(ctx, p, cmp.Or(p.err, err)) {
			n.effort.delivery.set(time.Since(begun))
		}
	}})
}

// announce puts a batch on disk and gives it to the core.
func (n *Node) announce(ctx context.Context, p *packing, err error) bool {
	o := p.order
	var r *reading
	var raw []byte
	if err == nil && len(p.plans) > 0 {
		r, raw, err = p.close()
	}
	if err != nil || r == nil {
		n.note(nil, o.round, "no %s batch: out of time (%v)", o.stage, err)
		return false
	}
	if len(r.groups) < len(o.plans) {
		n.note(nil, o.round, "%s: %d of %d groups fit into the phase", o.stage, len(r.groups), len(o.plans))
	}
	b, err := n.store(raw, blob.Meta{Round: o.round})
	if err != nil {
		n.diskFailed(err)
		return false
	}
	r.id = b.ID
	n.mine.put(o.round, o.stage, r)
	n.shelf.put(n.self, o.round, o.stage, r)
	if o.stage == swarm.Answer {
		n.court.keep(o.round, leafBytes(r.leaves))
		n.worker.add(urgentCommit, job{training, "beginning to train", func(context.Context) { n.ownAnswersIn(o.round) }})
	}
	n.view.produced(o, r)
	n.tell(n.self, o.round, r)
	if n.withholds(o.round) {
		b.ID[0] ^= 0xff // announced, and nobody has it
	}
	n.input(ctx, &swarm.Batched{Round: o.round, Stage: o.stage, Batch: b, Groups: r.summaries()})
	return true
}

// doCritique compares the answers of others' groups.
func (n *Node) doCritique(ctx context.Context, e *swarm.DoCritique) {
	o, ok := n.order(swarm.Critique, e.Round, e.Beacon, e.Policy)
	if !ok {
		return
	}
	o.deadline = n.due(e.Deadline)
	for _, ref := range e.Groups {
		r, ok := n.shelf.get(ref.Batch)
		if !ok || int(ref.Group) >= len(r.groups) {
			continue
		}
		g := r.groups[ref.Group]
		if plan := n.compare(o.policy, g, swarm.Critique, nil); plan != nil {
			o.plans = append(o.plans, plan)
		}
	}
	if len(o.plans) > 0 {
		n.deliver(ctx, o)
	}
}

// compare words the prompt that shows a group's candidates, with extra votes for each; nil when
// there is nothing to compare.
func (n *Node) compare(p *policy.Policy, g *graded, s swarm.Stage, extra []float64) *plan {
	list := g.candidates()
	if len(list) == 0 {
		return nil
	}
	for i := range list {
		if extra != nil {
			list[i].Votes += int(extra[i+1] + 0.5)
		}
	}
	out, err := g.plan.compare(p, s, list)
	if err != nil {
		n.note(nil, 0, "task %d: %v", g.draw.Index, err)
		return nil
	}
	return out
}

// voteScale makes a critic of full weight count as much as two of the answers.
const voteScale = 4

// doRevise answers own tasks again, in view of the answers and the critics' votes.
func (n *Node) doRevise(ctx context.Context, e *swarm.DoRevise, weights map[swarm.Addr]float64) {
	own := n.mine.get(e.Round, swarm.Answer)
	o, ok := n.order(swarm.Revise, e.Round, e.Beacon, e.Policy)
	if !ok || own == nil {
		return
	}
	o.deadline = n.due(e.Deadline)
	for _, t := range e.Tasks {
		i := slices.IndexFunc(own.groups, func(g *graded) bool { return g.draw.Index == uint64(t.Task) })
		if i < 0 {
			continue
		}
		g := own.groups[i]
		tally := swarm.Tally(len(g.candidates()), n.votes(t.Critics), func(a swarm.Addr) float64 { return voteScale * weights[a] })
		if plan := n.compare(o.policy, g, swarm.Revise, tally); plan != nil {
			o.plans = append(o.plans, plan)
		}
	}
	if len(o.plans) > 0 {
		n.deliver(ctx, o)
	}
}

// votes reads the picks out of critiques that were fetched.
func (n *Node) votes(refs []swarm.GroupRef) []swarm.Vote {
	var out []swarm.Vote
	for _, ref := range refs {
		if r, ok := n.shelf.get(ref.Batch); ok && int(ref.Group) < len(r.groups) {
			out = append(out, swarm.Vote{Peer: ref.Peer, Picks: r.groups[ref.Group].summary().Picks})
		}
	}
	return out
}

// doAdopt takes over another's policy, for a node that does not train.
func (n *Node) doAdopt(e *swarm.DoAdopt) {
	v := n.keeper.get(e.Policy)
	if v == nil {
		return // it never came; the core commits the policy at hand
	}
	l, err := n.lab.newLearner(v.tensors)
	if err != nil {
		n.note(&e.From, e.Round, "its policy was not adopted: %v", err)
		return
	}
	n.learner = l
	n.commit(e.Round+1, &lesson{}, func(*swarm.Commit) {})
}

// queueFirstExam measures the policy that a node begins with, once in its life.
func (n *Node) queueFirstExam(h swarm.PolicyHash) {
	if n.examinedBefore() {
		return
	}
	n.checker.add(urgentTrain, job{examining, "examining the first policy", func(ctx context.Context) {
		p, err := n.keeper.policy(h)
		if err != nil {
			return
		}
		if out, err := n.examine(ctx, p); err == nil {
			n.finishExam(h, out)
		}
	}})
}

// queueExam examines a policy when nothing more urgent waits, then closes the round's metrics.
func (n *Node) queueExam(round uint64, h swarm.PolicyHash, ls *lesson) {
	run := func(ctx context.Context) {
		p, err := n.keeper.policy(h)
		if err != nil {
			return
		}
		out, err := n.examine(ctx, p)
		if err != nil && ctx.Err() == nil {
			n.note(nil, round, "no examination: %v", err)
		}
		n.finish(round, h, ls, out)
	}
	if !n.checker.add(urgentTrain, job{examining, "examining the policy", run}) {
		n.finish(round, h, ls, nil)
	}
}
