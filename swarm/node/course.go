package node

import (
	"context"
	"sync/atomic"
	"time"

	"swarmrl/rollout/train"
	"swarmrl/swarm"
)

// course is the training on one round: steps on its groups, taken whenever nothing more urgent waits,
// from the moment that the node's own answers are in. At its deadline the policy so far is committed;
// what is left is trained on for the policy after it, until the next course begins. It belongs to the
// worker.
type course struct {
	round     uint64
	deadline  time.Time
	own       []*graded
	foreign   []swarm.GroupRef
	practice  practice
	whole     bool // others' groups are known
	left      int  // steps
	stepping  bool // the next step is queued, or under way
	lesson    *lesson
	committed bool
}

// lesson is what the training for one policy was made of, and what came of it.
type lesson struct {
	steps, local, external, practice, refused int // groups, but for the steps
	stats                                     train.Stats
	patch                                     uint64
	made                                      roundView // in the round
	roster                                    int
}

// add takes in a step: sums of samples and tokens, means of the rest.
func (l *lesson) add(s train.Stats, local, external int) {
	l.steps++
	l.local, l.external = l.local+local, l.external+external
	w := 1 / float64(l.steps)
	l.stats.Loss += float64(w * (s.Loss - l.stats.Loss))
	l.stats.Norm += float64(w * (s.Norm - l.stats.Norm))
	l.stats.Stats.Merge(s.Stats)
	l.stats.Rate, l.stats.Samples, l.stats.Tokens = s.Rate, l.stats.Samples+s.Samples, l.stats.Tokens+s.Tokens
}

// newCourse begins the course of a round; what is left of the one before is out of date.
func (n *Node) newCourse(round uint64) *course {
	if old := n.course; old != nil && !old.committed {
		n.commitCourse(old)
	}
	clock := &n.lab.params.Clock
	c := &course{
		round: round, deadline: n.clock.local(clock.End(round, swarm.Settling) - clock.Slack), own: n.ownGroups(round),
		left: n.lab.params.Learn.Steps, lesson: n.credit,
	}
	n.course, n.credit = c, &lesson{}
	settling := clock.End(round, swarm.Settling) - clock.End(round, swarm.Revising)
	margin := min(n.effort.part+2*n.effort.commit.get(), settling/3)
	time.AfterFunc(time.Until(c.deadline)-margin, func() {
		n.worker.add(urgentCommit, job{storing, "committing the policy", func(context.Context) { n.commitCourse(c) }})
	})
	return c
}

// effort is how long things took lately: a part of a training step, storing a policy, and a batch's way to
// the core after its last answer.
type effort struct {
	part             time.Duration // of the worker
	commit, delivery took
}

// took is a duration. Safe for concurrent use.
type took struct{ ns atomic.Int64 }

func (t *took) set(d time.Duration) { t.ns.Store(int64(d)) }

func (t *took) get() time.Duration { return time.Duration(t.ns.Load()) }

// ownAnswersIn begins to learn from own answers before others' are here, if nothing is left to learn
// from the round before.
func (n *Node) ownAnswersIn(round uint64) {
	n.answered = round
	if n.cfg.Role != swarm.Full || n.course != nil && (n.course.round >= round || n.course.lasts()) {
		return
	}
	n.goOn(n.newCourse(round))
}

// doTrain adds others' groups to the course of a round.
func (n *Node) doTrain(e *swarm.DoTrain) {
	c := n.course
	if c == nil || c.round != e.Round {
		c = n.newCourse(e.Round)
	}
	c.whole = true
	c.foreign = append(c.foreign, e.External...)
	n.goOn(c)
}

// lasts says whether there is something left to learn from.
func (c *course) lasts() bool {
	return c.left > 0 && len(c.own)+len(c.foreign) > 0
}

// goOn queues the next step of a course, or commits what it came to.
func (n *Node) goOn(c *course) {
	switch {
	case c != n.course || c.stepping:
	case c.lasts() || n.ready(c):
		c.stepping = true
		n.worker.add(urgentTrain, job{training, "training", func(ctx context.Context) { n.takeStep(ctx, c) }})
	case n.answered > c.round:
		n.ownAnswersIn(n.answered)
	case n.mayPractise(c):
		c.stepping = true
		n.worker.add(urgentTrain, job{generating, "practising", func(ctx context.Context) { n.practise(ctx, c) }})
	case c.whole && !c.committed:
		n.commitCourse(c)
	}
}

// over says whether nothing of a course is to be trained on any more, and ends it.
func (n *Node) over(c *course) bool {
	if c == n.course && (!c.committed || n.mayStillTrain(c)) {
		return false
	}
	c.left = 0
	return true
}

// takeStep takes the next step of a course. What is more urgent is done between its parts.
func (n *Node) takeStep(ctx context.Context, c *course) {
	defer func() { c.stepping = false; n.goOn(c) }()
	if n.over(c) {
		return
	}
	begun := time.Now()
	n.learner.Between = func() {
		n.effort.part = (n.effort.part + time.Since(begun)) / 2
		n.worker.yield(ctx, urgentTrain)
		begun = time.Now()
	}
	err := n.learn(c)
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
}

// learn takes one step on the next groups of a course.
func (n *Node) learn(c *course) error {
	c.left--
	own, foreign, refs := n.nextGroups(c)
	local := len(own)
	if local+len(foreign) == 0 {
		if own = c.practice.take(n.lab.params.Learn.Local); len(own) == 0 {
			return nil
		}
		c.lesson.practice += len(own)
	}
	judge := &reader{bounds: n.bounds()}
	stats, err := n.learner.Update(append(samplesOf(own, nil), samplesOf(foreign, judge)...))
	if err != nil {
		return err
	}
	c.lesson.add(stats, local, len(foreign))
	for i, g := range foreign {
		if reason := judge.refused[g]; reason != "" {
			n.refuse(c, refs[i], reason)
		}
	}
	return nil
}

// mayStillTrain says whether a round's groups are young enough to be trained on.
func (n *Node) mayStillTrain(c *course) bool {
	return n.clock.moment(&n.lab.params.Clock).Round < c.round+uint64(n.lab.params.Learn.MaxAge)
}

// nextGroups takes the groups of the next step: at most Learn.Local of one's own and Learn.External of
// others', of which further ones stand in for own groups that lack.
func (n *Node) nextGroups(c *course) (own, foreign []*graded, refs []swarm.GroupRef) {
	learn := n.lab.params.Learn
	own = c.own[:min(learn.Local, len(c.own))]
	c.own = c.own[len(own):]
	room := learn.External
	if room > 0 && c.whole {
		room += learn.Local - len(own)
	}
	for len(foreign) < room && len(c.foreign) > 0 {
		ref := c.foreign[0]
		c.foreign = c.foreign[1:]
		r, ok := n.shelf.get(ref.Batch)
		if !ok || int(ref.Group) >= len(r.groups) {
			continue
		}
		g := r.groups[ref.Group]
		if reason := g.copy(); reason != "" {
			n.refuse(c, ref, reason)
			continue
		}
		foreign, refs = append(foreign, g), append(refs, ref)
	}
	return own, foreign, refs
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

// commitCourse copies the policy that a course came to, once, and has it stored and announced.
func (n *Node) commitCourse(c *course) {
	if c.committed || c != n.course {
		return
	}
	c.committed = true
	ls := c.lesson
	c.lesson = n.credit // what is trained on from now on counts for the next policy
	ls.made, ls.roster = n.view.takeRound()
	defer n.worker.turn(n.worker.turn(storing))
	n.commit(c.round+1, ls, func(made *swarm.Commit) {
		eval := n.lab.params.Eval
		if eval.Every > 0 && eval.Tasks > 0 && (c.round+1)%uint64(eval.Every) == 0 {
			n.queueExam(c.round, made.Policy, ls)
		} else {
			n.finish(c.round, made.Policy, ls, nil)
		}
	})
}
