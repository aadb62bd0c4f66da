package node

import (
	"context"
	"maps"
	"sync"
	"time"

	"swarmrl/swarm"
)

// clock is the chain's time as this machine knows it: its own clock, moved by the most that a block's
// time ever exceeded it. Blocks arrive late and never early, so the largest difference of
// the last minute is the best. Safe for concurrent use.
type clock struct {
	start time.Time
	mu    sync.Mutex
	seen  []sighting
	last  time.Duration // what now gave last: it never goes back
	skew  time.Duration // of a cheat
	moved chan struct{} // closed when the clock is set
}

type sighting struct {
	at    time.Time
	ahead time.Duration
}

func newClock(p *swarm.Params) *clock {
	return &clock{start: time.Unix(p.Clock.Start, 0), moved: make(chan struct{})}
}

// head takes note of a block's time at its arrival.
func (c *clock) head(t, arrival time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	before := c.offset()
	fresh := c.seen[:0]
	for _, s := range c.seen {
		if arrival.Sub(s.at) < time.Minute {
			fresh = append(fresh, s)
		}
	}
	c.seen = append(fresh, sighting{arrival, t.Sub(arrival)})
	if c.offset() != before {
		c.wake()
	}
}

// wake tells whoever waits for a time that the clock was set. The caller holds mu.
func (c *clock) wake() {
	close(c.moved)
	c.moved = make(chan struct{})
}

// wait returns at a time since the run's start, or after d at the latest where d is positive.
func (c *clock) wait(ctx context.Context, at, d time.Duration) error {
	for begun := time.Now(); ; {
		c.mu.Lock()
		moved := c.moved
		c.mu.Unlock()
		left := at - c.now()
		if d > 0 {
			left = min(left, d-time.Since(begun))
		}
		if left <= 0 {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-moved:
		case <-time.After(left):
		}
	}
}

func (c *clock) offset() time.Duration {
	if len(c.seen) == 0 {
		return 0
	}
	best := c.seen[0].ahead
	for _, s := range c.seen {
		best = max(best, s.ahead)
	}
	return best
}

// ahead gives how far the chain's time is ahead of this machine's, by its newest blocks.
func (c *clock) ahead() (time.Duration, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.offset(), len(c.seen) > 0
}

// now is the time since the run's start.
func (c *clock) now() time.Duration {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.last = max(c.last, time.Since(c.start)+c.offset()+c.skew)
	if len(c.seen) == 0 {
		return time.Since(c.start) + c.skew
	}
	return c.last
}

// moment places now on the run's clock.
func (c *clock) moment(run *swarm.Clock) swarm.Moment { return run.Moment(c.now()) }

// local is the machine's time of a moment since the run's start.
func (c *clock) local(at time.Duration) time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.start.Add(at - c.offset() - c.skew)
}

// tick steps the core's clock at every beginning of a phase or of the slack, and in between four
// times a second.
func (n *Node) tick(ctx context.Context) error {
	for {
		at := n.clock.now()
		n.input(ctx, &swarm.Tick{At: at})
		var next time.Duration
		if n.ask(ctx, func(c *swarm.Core) { next = c.NextTick() }) != nil {
			return nil
		}
		if n.clock.wait(ctx, at+max(next, time.Millisecond), 250*time.Millisecond) != nil {
			return nil
		}
	}
}

// watchChain feeds block times to the clock.
func (n *Node) watchChain(ctx context.Context) error {
	if n.ledger == nil {
		return nil
	}
	for h := range n.ledger.Heads(ctx) {
		n.clock.head(h.Time, time.Now())
		n.lookAgain(ctx, n.lab.params.Clock.Moment(h.Time.Sub(n.clock.start)).Round)
	}
	return nil
}

// beacons are those that the core was shown, of the last rounds. Safe for concurrent use.
type beacons struct {
	mu    sync.Mutex
	shown map[uint64]swarm.Beacon
}

// show takes note of a beacon.
func (s *beacons) show(round uint64, b swarm.Beacon) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.shown == nil {
		s.shown = map[uint64]swarm.Beacon{}
	}
	s.shown[round] = b
	maps.DeleteFunc(s.shown, func(r uint64, _ swarm.Beacon) bool { return r+4 < round })
}

// of gives the beacon of a round that was shown last.
func (s *beacons) of(round uint64) (b swarm.Beacon, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	b, ok = s.shown[round]
	return b, ok
}

// lookAgain asks for the beacons of a round and the one before once more: a reorganisation may have moved them,
// which voids the round.
func (n *Node) lookAgain(ctx context.Context, round uint64) {
	for r := round - min(round, 1); r <= round; r++ {
		old, ok := n.beacons.of(r)
		if !ok {
			continue
		}
		soon, cancel := context.WithTimeout(ctx, time.Second)
		b, err := n.ledger.Beacon(soon, n.clock.start.Add(n.lab.params.Clock.Begin(r)))
		cancel()
		if err != nil || swarm.Beacon(b) == old {
			continue // if the chain does not say, its next head will
		}
		n.log.Info("the beacon moved", "round", r)
		n.beacons.show(r, swarm.Beacon(b))
		n.input(ctx, &swarm.Sighted{Round: r, Beacon: swarm.Beacon(b)})
	}
}

// watchBeacons waits for the beacon of each round from the present one on.
func (n *Node) watchBeacons(ctx context.Context) error {
	clock := &n.lab.params.Clock
	for ctx.Err() == nil {
		round := clock.Moment(n.clock.now()).Round
		if n.beaconed > round {
			round = n.beaconed
		}
		b, err := n.beacon(ctx, round)
		if err != nil {
			if ctx.Err() == nil {
				n.trouble.set("beacon", err.Error())
				sleep(ctx, time.Second)
			}
			continue
		}
		n.trouble.set("beacon", "")
		n.beaconed = round + 1
		n.view.beacon(n.clock.now() - clock.Begin(round))
		n.beacons.show(round, b)
		n.input(ctx, &swarm.Sighted{Round: round, Beacon: b})
	}
	return nil
}

func (n *Node) beacon(ctx context.Context, round uint64) (swarm.Beacon, error) {
	begin := n.lab.params.Clock.Begin(round)
	if n.ledger == nil {
		return soloBeacon(n.run, round), n.clock.wait(ctx, begin, 0)
	}
	// The beacon of a round that is over is of use to nobody.
	ctx, cancel := context.WithTimeout(ctx, time.Until(n.clock.local(n.lab.params.Clock.Begin(round+1)))+time.Second)
	defer cancel()
	b, err := n.ledger.Beacon(ctx, n.clock.start.Add(begin))
	return swarm.Beacon(b), err
}

func sleep(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}
