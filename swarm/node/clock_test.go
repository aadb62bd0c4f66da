package node

import (
	"context"
	"testing"
	"time"

	"swarmrl/rollout/batch"
	"swarmrl/rollup"
	"swarmrl/swarm"
)

// beaconLedger knows beacons and nothing else.
type beaconLedger struct {
	ledger
	beacons map[time.Time]rollup.Hash
}

func (l *beaconLedger) Beacon(_ context.Context, at time.Time) (rollup.Hash, error) {
	return l.beacons[at], nil
}

// TestBeaconMoves looks at the beacons of the last rounds again: the core hears of one that moved, once, and of no other.
func TestBeaconMoves(t *testing.T) {
	n := fuzzed(t)
	chain := &beaconLedger{beacons: map[time.Time]rollup.Hash{}}
	n.ledger, n.inputs = chain, make(chan request, 8)
	at := func(round uint64) time.Time { return n.clock.start.Add(n.lab.params.Clock.Begin(round)) }
	for round := range uint64(12) {
		chain.beacons[at(round)] = rollup.Hash{byte(round)}
		n.beacons.show(round, swarm.Beacon{byte(round)})
	}
	if len(n.beacons.shown) > 5 {
		t.Errorf("%d beacons are kept", len(n.beacons.shown))
	}
	chain.beacons[at(12)] = rollup.Hash{12} // not shown yet: its own watch does that
	n.lookAgain(context.Background(), 12)
	if len(n.inputs) != 0 {
		t.Fatalf("%d inputs, and no beacon moved", len(n.inputs))
	}
	chain.beacons[at(11)], chain.beacons[at(10)] = rollup.Hash{99}, rollup.Hash{98}
	n.lookAgain(context.Background(), 12)
	n.lookAgain(context.Background(), 12)
	if len(n.inputs) != 1 {
		t.Fatalf("%d inputs, one beacon of the last two rounds moved", len(n.inputs))
	}
	r := <-n.inputs
	if s, ok := r.in.(*swarm.Sighted); !ok || s.Round != 11 || s.Beacon != (swarm.Beacon{99}) {
		t.Errorf("%+v", r.in)
	}
}

// TestOtherBeacon reads a batch that was made under another block's beacon: it is of no use, and no lie that anybody could prove. Any
// other difference is.
func TestOtherBeacon(t *testing.T) {
	n := fuzzed(t)
	raw, c := honestBody(t, n, swarm.Addr{2})
	c.beacon[0] ^= 1
	in, r := n.readBody(raw, &swarm.DoFetch{From: swarm.Addr{2}}, c)
	if in.Check != swarm.Withheld || in.Check.Provable() || r != nil {
		t.Errorf("another beacon: %v %s", in.Check, in.Reason)
	}
	b, err := batch.Parse(raw)
	if err != nil {
		t.Fatal(err)
	}
	b.Header.Round++
	if f := n.checkHeader(b, c); f == nil || f.check != swarm.Malformed {
		t.Errorf("another beacon and another round: %+v", f)
	}
}
