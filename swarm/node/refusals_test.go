package node

import (
	"testing"
	"time"

	"swarmrl/swarm"
	"swarmrl/swarm/wire"
)

// TestRefusalsAreBounded: of a flood of messages that are refused a few are told.
func TestRefusalsAreBounded(t *testing.T) {
	n := fuzzed(t)
	for i := range 2 * maxRefused {
		for range 20 {
			env := &wire.Envelope{From: swarm.Addr{2, byte(i), byte(i >> 8)}, Round: uint64(i)}
			n.heard(env, &swarm.Verdict{}, &swarm.Judge{Verdict: swarm.Ignore, Reason: "noise"})
		}
	}
	if told := n.bus.Since(0, 1<<20, nil); len(told) != maxRefusals*maxRefused {
		t.Errorf("%d refusals were told of %d, want %d", len(told), 40*maxRefused, maxRefusals*maxRefused)
	}
	n.view.entered(swarm.Moment{Round: 1}, time.Now(), 1)
	n.heard(&wire.Envelope{From: swarm.Addr{3}}, &swarm.Verdict{}, &swarm.Judge{Verdict: swarm.Ignore, Reason: "noise"})
	if told := n.bus.Since(0, 1<<20, nil); len(told) != maxRefusals*maxRefused+1 {
		t.Error("the refusals of the next round are not told")
	}
}
