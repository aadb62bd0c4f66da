package node

import (
	"context"
	"time"

	"swarmrl/rollout/snapshot"
	"swarmrl/rollout/train"
	"swarmrl/swarm"
)

// course is the training on one round: steps on its groups, taken whenever nothing more urgent waits,
// from the moment that the answers are in. At its deadline the policy so far is committed; what is
// left is trained on for the policy after it, until the next course begins. It belongs to the worker.
type course struct {
	round     uint64
	deadline  time.Time
	own       []*graded
	foreign   []swarm.GroupRef
	left      int // steps
	lesson    *lesson
	committed bool
	parked    bool // until the next phase
}

// lesson is what the training for one policy was made of, and what came of it.
type lesson struct {
	steps, local, external, refused int
	weighed                         int // tokens of foreign groups that were looked at, prompts included
	stats                           train.Stats
	patch                           uint64
	made                            roundView // in the round
	roster                          int
}

// add takes in a step: sums of samples and tokens, means of the rest.
func (l *lesson) add(s train.Stats) {
	l.steps++
	w := 1 / float64(l.steps)
	l.stats.Loss += float64(w * (s.Loss - l.stats.Loss))
	l.stats.Norm += float64(w * (s.Norm - l.stats.Norm))
	l.stats.Stats.Merge(s.Stats)
	l.stats.Rate, l.stats.Samples, l.stats.Tokens = s.Rate, l.stats.Samples+s.Samples, l.stats.Tokens+s.Tokens
}

// doTrain begins the course of a round; what is left of the one before is out of date.
func (n *Node) doTrain(ctx context.Context, e *swarm.DoTrain) {
	if n.course != nil && !n.course.committed {
		n.commitCourse(ctx, n.course)
	}
	c := &course{
		round: e.Round, deadline: n.clock.local(e.Deadline), own: n.ownGroups(e.Round), foreign: e.External,
		left: n.lab.params.Learn.Steps, lesson: n.credit,
	}
	n.credit = &lesson{}
	n.course = c
	n.effort.step = n.effort.step * 3 / 4 // one slow step must not hold back those of all rounds
	settling := n.lab.params.Clock.End(e.Round, swarm.Settling) - n.lab.params.Clock.End(e.Round, swarm.Revising)
	margin := min(n.effort.step+2*n.effort.commit, settling/3)
	time.AfterFunc(time.Until(c.deadline)-margin, func() {
		n.worker.add(urgentCommit, job{storing, "committing the policy", func(ctx context.Context) { n.commitCourse(ctx, c) }})
	})
	n.goOn(ctx, c)
}

// effort is how long things took lately: a training step, a policy's commitment, and a batch's delivery
// after its generation.
type effort struct{ step, commit, delivery time.Duration }

// goOn queues the next step of a course, or commits what it came to.
func (n *Node) goOn(ctx context.Context, c *course) {
	if c.left > 0 && len(c.own)+len(c.foreign) > 0 {
		n.worker.add(urgentTrain, job{"train", "training", func(ctx context.Context) { n.takeStep(ctx, c) }})
	} else if !c.committed {
		n.commitCourse(ctx, c)
	}
}

// takeStep takes the next step of a course, if it does not keep what the next phase brings waiting.
func (n *Node) takeStep(ctx context.Context, c *course) {
	if c != n.course || c.committed && !n.mayStillTrain(c) {
		return
	}
	if !n.stepFits(c) {
		c.parked = true
		return
	}
	begun := time.Now()
	err := n.learn(ctx, c)
	took := time.Since(begun)
	n.effort.step = (n.effort.step + took) / 2
	if ctx.Err() != nil {
		return
	}
	if err != nil {
		n.trouble.set("training", err.Error())
		n.note(nil, c.round, "no training step: %v", err)
		c.left = 0
	} else {
		n.trouble.set("training", "")
	}
	n.goOn(ctx, c)
}

// learn takes one step on the next groups of a course.
func (n *Node) learn(ctx context.Context, c *course) error {
	c.left--
	samples, err := n.nextSamples(ctx, c)
	if err != nil || len(samples) == 0 {
		return err
	}
	stats, err := n.learner.Update(samples)
	if err == nil {
		c.lesson.add(stats)
	}
	return err
}

// mayStillTrain says whether a round's groups are young enough to be trained on.
func (n *Node) mayStillTrain(c *course) bool {
	return n.clock.moment(&n.lab.params.Clock).Round < c.round+uint64(n.lab.params.Learn.MaxAge)
}

// stepFits says whether a step ends with the present phase, or so little later that the answers do not
// suffer; the answer phase may begin in earnest at any moment of its own, when its beacon is seen. A
// step that fits into no phase is taken when the round is being settled.
func (n *Node) stepFits(c *course) bool {
	clock := &n.lab.params.Clock
	m := n.clock.moment(clock)
	if m.Round == c.round && m.Phase == swarm.Settling && !c.committed {
		return true
	}
	overrun := clock.Round * time.Duration(clock.Answer) / 400
	if m.Phase == swarm.Answering && n.mine.get(m.Round, swarm.Answer) == nil {
		return n.effort.step < overrun
	}
	return n.effort.step < m.Left+overrun
}

// resumeTraining queues the step that waited for a phase to end. Any goroutine may call it.
func (n *Node) resumeTraining() {
	n.worker.add(urgentTrain, job{"train", "training", func(ctx context.Context) {
		if c := n.course; c != nil && c.parked {
			c.parked = false
			n.takeStep(ctx, c)
		}
	}})
}

// nextSamples takes the groups of the next step: at most Learn.Local of one's own and Learn.External of
// others', of which further ones stand in for own groups that lack.
func (n *Node) nextSamples(ctx context.Context, c *course) ([]train.Sample, error) {
	learn := n.lab.params.Learn
	own := c.own[:min(learn.Local, len(c.own))]
	c.own = c.own[len(own):]
	room := learn.External
	if room > 0 {
		room += learn.Local - len(own)
	}
	var foreign []*graded
	for len(foreign) < room && len(c.foreign) > 0 {
		ref := c.foreign[0]
		c.foreign = c.foreign[1:]
		g, err := n.admit(ctx, c, ref)
		if err != nil {
			return nil, err
		}
		if g != nil {
			foreign = append(foreign, g)
		}
	}
	c.lesson.local += len(own)
	c.lesson.external += len(foreign)
	return append(samplesOf(own), samplesOf(foreign)...), nil
}

// admit gives a foreign group, or nil if it is not here or unfit to learn from.
func (n *Node) admit(ctx context.Context, c *course, ref swarm.GroupRef) (*graded, error) {
	r, ok := n.shelf.get(ref.Batch)
	if !ok || int(ref.Group) >= len(r.groups) {
		return nil, nil
	}
	defer n.worker.turn(n.worker.turn(judging))
	g := r.groups[ref.Group]
	for i := range g.rollouts {
		c.lesson.weighed += len(g.prompt) + len(g.rollouts[i].Tokens)
	}
	reason, err := n.implausible(ctx, g)
	if err != nil || reason == "" {
		return g, err
	}
	c.lesson.refused++
	n.note(&ref.Peer, ref.Round, "%s to task %d not trained on: %s", ref.Stage, ref.Task, reason)
	return nil, nil
}

// ownGroups are the groups of a round with signal, of each stage that trains.
func (n *Node) ownGroups(round uint64) []*graded {
	var out []*graded
	for stage := swarm.Answer; stage <= swarm.Critique; stage++ {
		r := n.mine.get(round, stage)
		if r == nil || stage == swarm.Critique && !n.lab.params.Stages.Train {
			continue
		}
		for _, g := range r.groups {
			if g.signal() {
				out = append(out, g)
			}
		}
	}
	return out
}

// commitCourse puts the policy that a course came to on disk, once, and from time to time examines it.
func (n *Node) commitCourse(ctx context.Context, c *course) {
	if c.committed || c != n.course {
		return
	}
	defer n.worker.turn(n.worker.turn(storing))
	c.committed = true
	begun, ls := time.Now(), c.lesson
	ls.made, ls.roster = n.view.takeRound()
	c.lesson = n.credit // what is trained on from now on counts for the next policy
	if ls.steps > 0 {
		if err := n.learner.Save(n.learnerDir(), int(c.round)+1, n.learnerConfig(), snapshot.Retention{}); err != nil {
			n.diskFailed(err) // the policy itself is stored below; a restart loses the moments
		}
	}
	commit, err := n.commitPolicy(c.round+1, ls)
	n.effort.commit = time.Since(begun)
	if err != nil {
		n.diskFailed(err)
		n.note(nil, c.round, "the policy was not stored: %v", err)
		return
	}
	n.input(ctx, &swarm.PolicyReady{Commit: *commit})
	every := uint64(n.lab.params.Eval.Every)
	if every > 0 && n.lab.params.Eval.Tasks > 0 && (c.round+1)%every == 0 {
		n.queueExam(c.round, commit.Policy, ls)
		return
	}
	n.finish(c.round, commit.Policy, ls, nil)
}
