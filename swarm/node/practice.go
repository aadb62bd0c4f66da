package node

import (
	"context"

	"swarmrl/rollout"
	"swarmrl/rollout/batch"
	"swarmrl/swarm"
)

// practice is what a node does where it has trained on all that a round gave and time is left: it answers
// further tasks of the round's beacon with the policy as it is by then, and trains on those whose rewards
// differ (dynamic sampling, as in DAPO, arXiv:2503.14476). Nobody hears of these answers: they are in no
// batch, and nothing is claimed for them. It belongs to the worker.
type practice struct {
	tasks  int       // answered
	groups []*graded // with signal, of which the next step is made
}

// ready says whether practice groups make a step: a full one, or there will be no more of them.
func (n *Node) ready(c *course) bool {
	p, learn := &c.practice, n.lab.params.Learn
	return c.left > 0 && (len(p.groups) >= learn.Local || len(p.groups) > 0 && p.tasks >= n.lab.params.Rollout.Tasks)
}

// take gives the groups of a step.
func (p *practice) take(most int) []*graded {
	out := p.groups[:min(most, len(p.groups))]
	p.groups = p.groups[len(out):]
	return out
}

// mayPractise says whether there are steps left to practise for, and tasks: at most as many as the beacon
// may ask of a peer, again.
func (n *Node) mayPractise(c *course) bool {
	return c.left > 0 && n.lab.params.Learn.Local > 0 && c.practice.tasks < n.lab.params.Rollout.Tasks
}

// practise answers a few tasks, and gives up as soon as something more urgent waits.
func (n *Node) practise(ctx context.Context, c *course) {
	defer func() { c.stepping = false; n.goOn(c) }()
	if n.over(c) {
		return
	}
	ctx, stop := n.worker.until(ctx, urgentTrain)
	defer stop()
	graded, err := n.answerAlone(ctx, c)
	if ctx.Err() != nil {
		return
	}
	if err != nil {
		n.note(nil, c.round, "no practice: %v", err)
		c.practice.tasks = n.lab.params.Rollout.Tasks
		return
	}
	c.practice.tasks += len(graded)
	for _, g := range graded {
		if g.signal() {
			c.practice.groups = append(c.practice.groups, g)
		}
	}
}

// answerAlone answers the next tasks after those that were announced or practised on.
func (n *Node) answerAlone(ctx context.Context, c *course) ([]*graded, error) {
	params, o := n.lab.params, order{stage: swarm.Answer, round: c.round, policy: n.learner.Policy}
	o.beacon, _ = n.beacons.of(c.round)
	first := c.practice.tasks
	if own := n.mine.get(c.round, swarm.Answer); own != nil {
		first += len(own.groups)
	}
	var reqs []rollout.Request
	for i := range min(params.Rollout.Tasks-c.practice.tasks, max(1, chunk/params.Rollout.Group)) {
		g, err := n.lab.plan(o.policy, n.self, params.Task(o.beacon, n.self, first+i))
		if err != nil {
			return nil, err
		}
		o.plans = append(o.plans, g)
		for k := range params.Rollout.Group {
			reqs = append(reqs, n.lab.request(g, o.beacon, n.self, k))
		}
	}
	out, err := rollout.Generate(ctx, o.policy, reqs, n.lab.sampling(), rollout.Options{})
	if err != nil {
		return nil, err
	}
	var done []*graded
	for i, g := range o.plans {
		done = append(done, n.lab.graded(g, out[i*params.Rollout.Group:][:params.Rollout.Group]))
	}
	return done, nil
}

// graded grades answers to a task that go into no batch.
func (l *lab) graded(p *plan, out []rollout.Completion) *graded {
	g := &graded{plan: p}
	for i := range out {
		text := l.base.Tokenizer.Decode(out[i].Tokens, true)
		g.rollouts = append(g.rollouts, batch.Rollout{Tokens: out[i].Tokens, Logp: out[i].Logp})
		g.scores = append(g.scores, p.grade(text))
	}
	return g
}
