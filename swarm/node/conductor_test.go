package node

import (
	"context"
	"slices"
	"sync"
	"testing"
	"time"

	"swarmrl/swarm"
)

// A conductor keeps the time of a swarm whose nodes run in this process and without a rollup: while one
// of them has something to do the clocks go on as they do, and when none has they are set to the next
// moment at which time changes something. So a test takes what its work takes, and the phases, which
// are long, wait for a slow machine.
type conductor struct {
	mu      sync.Mutex
	ahead   time.Duration // what the clocks were set forward, in all
	players []*Node
}

func newConductor(t testing.TB) *conductor {
	c := &conductor{}
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() { defer close(done); c.conduct(ctx) }()
	t.Cleanup(func() { stop(); <-done })
	return c
}

// join puts a node under the conductor's clock, before it runs.
func (c *conductor) join(n *Node) {
	c.mu.Lock()
	defer c.mu.Unlock()
	n.clock.jump(c.ahead)
	c.players = append(c.players, n)
}

// A swarm that was found at rest so often, so far apart, has nothing on its way either; if it had, that
// would be late, as on a bad line.
const (
	restings = 4
	glance   = 10 * time.Millisecond
)

func (c *conductor) conduct(ctx context.Context) {
	for rested := 0; ctx.Err() == nil; sleep(ctx, glance) {
		next, ok := c.rest(ctx)
		if rested++; !ok {
			rested = 0
		}
		if rested < restings {
			continue
		}
		rested = 0
		c.mu.Lock()
		c.ahead += next
		for _, p := range c.players {
			p.clock.jump(next)
		}
		c.mu.Unlock()
	}
}

// rest says whether all nodes are at rest, and for how long if nobody wakes them.
func (c *conductor) rest(ctx context.Context) (time.Duration, bool) {
	c.mu.Lock()
	c.players = slices.DeleteFunc(c.players, func(n *Node) bool { return n.life.Err() != nil })
	players := slices.Clone(c.players)
	c.mu.Unlock()
	next, most := time.Hour, 0
	for _, p := range players {
		left, ok := p.rest(ctx)
		friends := len(p.topic.Peers())
		if !ok || friends == 0 && c.ahead == 0 {
			return 0, false
		}
		next, most = min(next, left), max(most, friends)
	}
	return next, len(players) > 1 && (c.ahead > 0 || most == len(players)-1) // all hear each other before it begins
}

// rest says whether a node has nothing to do, and until when.
func (n *Node) rest(ctx context.Context) (left time.Duration, ok bool) {
	if n.worker.busy() || n.checker.busy() || n.speaker.waits() || len(n.fetching)+len(n.strangers)+len(n.inputs)+len(n.follows)+int(n.rebuilding.Load()) > 0 {
		return 0, false
	}
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	clock := &n.lab.params.Clock
	err := n.ask(ctx, func(c *swarm.Core) {
		now := c.Now()
		ticked := clock.End(now.Round, now.Phase) - now.Left
		if now.Phase == swarm.Waiting {
			ticked = -now.Left
		}
		_, begun := c.Beacon(now.Round)
		left = ticked + c.NextTick() - n.clock.now()
		ok = left > 0 && (begun || now.Phase == swarm.Waiting)
	})
	return left, err == nil && ok
}

// jump sets the clock forward.
func (c *clock) jump(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.skew += d
	c.wake()
}

// waits says whether something is on its way to the disk.
func (s *speaker) waits() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.busy || len(s.queue) > 0
}

// busy says whether a job is under way or waits.
func (w *worker) busy() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.current != "" || slices.ContainsFunc(w.queues[:], func(q []job) bool { return len(q) > 0 })
}
