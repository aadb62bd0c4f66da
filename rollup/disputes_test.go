package rollup

import (
	"context"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"swarmrl/rollup/bind/staking"
)

// stakeOf gives a peer's stake on the contract.
func (r *testRun) stakeOf(a Address) uint64 {
	r.t.Helper()
	abi := staking.NewStaking()
	out, err := r.tm.view(r.ctx, common.Address(r.at().Staking), abi.PackStaked(common.Address(a)))
	if err != nil {
		r.t.Fatal(err)
	}
	v, err := abi.UnpackStaked(out)
	if err != nil {
		r.t.Fatal(err)
	}
	return v.Div(v, wei(1)).Uint64()
}

// TestDisputes has one peer accused of a bad leaf, of a good one, of one that does not exist, and one that never answers.
func TestDisputes(t *testing.T) {
	p := hostileParams()
	p.DisputeBond, p.DisputeStep, p.Window = 10_000_000_000, 12, 5
	onEachChain(t, p, testDisputes)
}

func testDisputes(t *testing.T, r *testRun) {
	p := r.dep.Params
	s := r.sequencer("sequencer")
	r.run(s.Run)
	leaves := [][]byte{[]byte("honest"), []byte("forged"), []byte("honest too")}
	judging := Judging{
		Leaves: func(context.Context, uint64) ([][]byte, error) { return leaves, nil },
		Guilty: func(_ context.Context, _ Dispute, leaf []byte) (bool, error) { return string(leaf) == "forged", nil },
	}
	var peers []Client
	for i := range 5 {
		cfg := r.config(testKey(t, fmt.Sprintf("peer %d", i)), fmt.Sprintf("peer %d", i))
		cfg.Sequencer, cfg.Judging = s.URL(), judging
		if i == 1 {
			cfg.Judging.Leaves = nil // it never answers
		}
		c := r.open(cfg)
		r.register(c)
		peers = append(peers, c)
	}
	challenger := peers[4]
	r.fund(challenger.Address(), 1000_000_000_000)
	round := r.round(challenger)
	for _, c := range peers[:2] {
		if _, err := c.Participate(r.ctx, round, 3, LeafRoot(leaves)); err != nil {
			t.Fatal(err)
		}
	}
	r.until("posted", func() (bool, error) {
		x, err := challenger.Round(r.ctx, round, Posted)
		return len(x.Entries) == 2, err
	})
	for _, c := range []struct {
		name  string
		who   Client
		leaf  uint32
		loses bool
	}{
		{"a forged leaf", peers[0], 1, true}, {"an honest leaf", peers[0], 0, false}, {"no such leaf", peers[0], 9, false}, {"no answer", peers[1], 0, true},
	} {
		stake := r.stakeOf(c.who.Address())
		id, err := challenger.Challenge(r.ctx, Fault{Round: round, Target: c.who.Address(), Leaf: c.leaf})
		if err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		if _, err := challenger.Challenge(r.ctx, Fault{Round: round, Target: c.who.Address(), Leaf: c.leaf}); err == nil {
			t.Errorf("%s: the same dispute twice", c.name)
		}
		court := challenger.(*client).court
		r.until(c.name+" is decided", func() (bool, error) {
			out, err := r.tm.view(r.ctx, court.at, court.abi.PackGet(new(big.Int).SetUint64(id)))
			if err != nil {
				return false, err
			}
			k, err := court.abi.UnpackGet(out)
			return k.State == caseClosed, err
		})
		if lost := stake - r.stakeOf(c.who.Address()); (lost == p.DisputeBond) != c.loses {
			t.Errorf("%s: the accused lost %d gwei of stake", c.name, lost)
		}
	}
	r.until("the ledger knows the faults", func() (bool, error) {
		a, err := challenger.Account(r.ctx, peers[0].Address(), Posted)
		b, err2 := challenger.Account(r.ctx, peers[1].Address(), Posted)
		return a.Faults == 1 && b.Faults == 1, fmt.Errorf("%w %w", err, err2)
	})
}
