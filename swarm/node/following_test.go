package node

import (
	"testing"
	"time"

	"swarmrl/swarm"
	"swarmrl/swarm/wire"
)

// TestFollowsNoStrangers: no commitment of a peer without stake, of one that was dropped, or for a round
// to come makes a node fetch and keep a policy; one in order does, and one that is a little late.
func TestFollowsNoStrangers(t *testing.T) {
	n := fuzzed(t)
	n.ledger, n.follows = &bondedLedger{}, make(chan following, 16)
	n.lab.params.Chain.Stake, n.lab.params.Chain.Epoch = 1, 1 // every round has candidates
	n.core = swarm.New(*n.lab.params, n.self, swarm.Full, swarm.State{})
	n.core.Step(&swarm.Tick{})
	peer := func(i byte) swarm.Addr { return swarm.Addr{0xff, i} }
	n.core.Step(&swarm.Bonded{Peers: []swarm.Addr{peer(1), peer(2), peer(3)}})
	hear := func(from swarm.Addr, round uint64, m swarm.Message) int {
		n.core.Step(&swarm.Tick{At: n.core.Params().Clock.Begin(0) + time.Millisecond})
		in := &swarm.Heard{From: from, Round: round, Message: m, Raw: []byte{1}}
		judge := n.core.Step(in)[0].(*swarm.Judge)
		n.heard(&wire.Envelope{From: from, Round: round}, m, judge)
		defer func() {
			for len(n.follows) > 0 {
				<-n.follows
			}
		}()
		return len(n.follows)
	}
	go func() { // whoever asks for a score
		for r := range n.inputs {
			r.ask(n.core)
			r.done <- nil
		}
	}()
	commit := &swarm.Commit{Policy: swarm.PolicyHash{1}, Patch: swarm.Blob{Size: 5}}
	if got := hear(peer(1), 0, commit); got != 1 {
		t.Errorf("a commitment in order: %d policies are followed", got)
	}
	n.core.Step(&swarm.Heard{From: peer(1), Message: &swarm.Commit{Policy: swarm.PolicyHash{2}}})
	if s := n.core.Standing(peer(1)); s.Dropped == swarm.Passed {
		t.Fatal("an equivocator was not dropped")
	}
	for what, in := range map[string]struct {
		from  swarm.Addr
		round uint64
	}{
		"dropped": {peer(1), 0}, "without stake": {peer(9), 0}, "far ahead": {peer(2), 1e9}, "of a later epoch": {peer(2), 2},
	} {
		if got := hear(in.from, in.round, commit); got != 0 {
			t.Errorf("a commitment %s: %d policies are followed", what, got)
		}
	}
	n.core.Step(&swarm.Tick{At: n.lab.params.Clock.Slack + time.Second})
	for want := 1; want >= 0; want-- { // once
		if got := hear(peer(3), 0, commit); got != want {
			t.Errorf("a late commitment: %d policies are followed, want %d", got, want)
		}
		commit = &swarm.Commit{Policy: swarm.PolicyHash{3}}
	}
}

// TestKeeperIsBounded: the oldest policies go, those for later leave half of the room.
func TestKeeperIsBounded(t *testing.T) {
	n := fuzzed(t)
	k := n.keeper
	k.limit = 8
	for i := range byte(30) {
		if want := i >= 3; k.crowded() != want {
			t.Errorf("with %d policies and the base crowded is %v", i, !want)
		}
		k.add(swarm.PolicyHash{1, i}, n.lab.tensors, uint64(i))
	}
	if len(k.known) != 8 || k.get(swarm.PolicyHash(n.lab.base.Hash)) == nil || k.get(swarm.PolicyHash{1, 29}) == nil || k.get(swarm.PolicyHash{1, 20}) != nil {
		t.Errorf("%d policies are kept, want the base and the newest seven", len(k.known))
	}
}
