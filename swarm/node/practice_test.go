package node

import (
	"context"
	"testing"

	"swarmrl/swarm"
)

// practising is a node that has announced its answers to the first task of a round, and a course on that.
func practising(t *testing.T) (*Node, *course) {
	t.Helper()
	n := fuzzed(t)
	n.lab.params.Rollout.Tasks, n.lab.params.Rollout.Group, n.lab.params.Learn.Local = 40, 4, 3
	var err error
	if n.learner, err = n.lab.newLearner(n.lab.tensors); err != nil {
		t.Fatal(err)
	}
	n.beacons.show(3, swarm.Beacon{7})
	n.mine.put(3, swarm.Answer, &reading{groups: make([]*graded, 1)})
	n.course = &course{round: 3, left: 2, whole: true, lesson: &lesson{}}
	return n, n.course
}

// work does what is queued, as run does.
func (n *Node) work() {
	for {
		j, ok := n.worker.next(urgencies)
		if !ok {
			return
		}
		j.run(context.Background())
	}
}

// TestPractice: a node that has learned from all there is answers tasks that nobody saw its answers to, of which
// those with signal make full steps, while there are steps.
func TestPractice(t *testing.T) {
	n, c := practising(t)
	c.committed = true
	n.goOn(c)
	n.work()
	ls := c.lesson
	if ls.practice != 2*3 || ls.steps != 2 || ls.local != 0 || ls.stats.Samples != 2*3*4 || c.left != 0 {
		t.Errorf("%d groups, %d of them announced, in %d steps on %d samples; %d steps left", ls.practice, ls.local, ls.steps, ls.stats.Samples, c.left)
	}
	for i, g := range c.practice.groups {
		if !g.signal() || g.draw != n.lab.params.Task(swarm.Beacon{7}, n.self, int(g.draw.Index)) || g.draw.Index < 1 {
			t.Errorf("group %d: task %d, signal %v", i, g.draw.Index, g.signal())
		}
	}
	if n.lab.params.Task(swarm.Beacon{7}, n.self, 1) != n.lab.params.Tasks(swarm.Beacon{7}, n.self)[1] {
		t.Error("another task than the beacon drew")
	}
}

// TestPracticeEnds: the tasks are as many as a peer may be asked, and what is left of them at the end is learned too.
func TestPracticeEnds(t *testing.T) {
	n, c := practising(t)
	n.lab.params.Rollout.Tasks, n.lab.params.Learn.Local, c.left, c.committed = 8, 100, 10, true
	n.goOn(c)
	n.work()
	if c.practice.tasks != 8 || c.lesson.practice == 0 || c.lesson.steps != 1 || len(c.practice.groups) > 0 {
		t.Errorf("%d tasks, %d groups in %d steps, %d left", c.practice.tasks, c.lesson.practice, c.lesson.steps, len(c.practice.groups))
	}
}

// TestPracticeGivesWay: whatever is more urgent ends it at once, and a newer course ends it for good.
func TestPracticeGivesWay(t *testing.T) {
	n, c := practising(t)
	c.committed = true
	var order []string
	n.worker.add(urgentAnswer, job{generating, "answering", func(context.Context) { order = append(order, "answered") }})
	c.stepping = true
	n.practise(t.Context(), c)
	if c.practice.tasks != 0 || !c.stepping {
		t.Errorf("%d tasks before the answers; goes on later: %v", c.practice.tasks, c.stepping)
	}
	n.worker.add(urgentAnswer, job{generating, "beginning anew", func(context.Context) {
		order = append(order, "began")
		n.course = &course{round: 4, lesson: &lesson{}}
	}})
	n.work()
	if len(order) != 2 || c.practice.tasks != 0 || c.lesson.steps != 0 {
		t.Errorf("%v, then %d tasks and %d steps for the course that is over", order, c.practice.tasks, c.lesson.steps)
	}
}
