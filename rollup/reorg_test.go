package rollup

import (
	"fmt"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// onEachReorg runs a test on chains that can take blocks back.
func onEachReorg(t *testing.T, p Params, f func(t *testing.T, r *testRun, reorganise func(depth uint64))) {
	onEachChain(t, p, func(t *testing.T, r *testRun) {
		f(t, r, func(depth uint64) {
			if e := r.base.Embedded; e != nil {
				e.reorganise(t, depth)
				return
			}
			c, err := rpc.Dial(r.base.Chain)
			if err != nil {
				t.Fatal(err)
			}
			defer c.Close()
			if err := c.CallContext(r.ctx, new(any), "anvil_reorg", depth, []any{}); err != nil {
				t.Fatal(err)
			}
		})
	})
}

// TestReorg takes the blocks with posted records off the chain, again and again; they are posted again, each once, and what is undone
// is what is derived from the beginning.
func TestReorg(t *testing.T) { onEachReorg(t, hostileParams(), testReorg) }

func testReorg(t *testing.T, r *testRun, reorganise func(uint64)) {
	s := r.sequencer("sequencer")
	r.run(s.Run)
	w := r.watcher(s)
	r.register(w)
	round := r.round(w)
	if _, err := w.Participate(r.ctx, round, 7, Hash{1}); err != nil {
		t.Fatal(err)
	}
	for n := uint32(1); n < 4; n++ {
		r.until("posted", func() (bool, error) {
			a, err := w.Account(r.ctx, w.Address(), Posted)
			return a.Nonce == n, err
		})
		reorganise(uint64(n))
		if _, err := w.SetPayout(r.ctx, Address{byte(n)}); err != nil {
			t.Fatal(err)
		}
		r.until("posted after the reorganisation, as if from the beginning", func() (bool, error) {
			a, err := w.Account(r.ctx, w.Address(), Posted)
			o, err2 := OpenOperator(r.ctx, r.config(nil, "operator"))
			if err != nil || err2 != nil {
				return false, fmt.Errorf("%w %w", err, err2)
			}
			b, err := o.Account(w.Address(), Posted)
			return a.Nonce == n+1 && a == b && a.Payout == Address{byte(n)} && o.Status().Agrees, err
		})
	}
	x, err := w.Round(r.ctx, round, Posted)
	if err != nil || len(x.Entries) != 1 || x.Entries[0].Claimed != 7 {
		t.Fatalf("%+v, %v", x, err)
	}
}

// TestUndo goes back from every head to each checkpoint before it: root, accounts and records are those that the checkpoint saw.
func TestUndo(t *testing.T) { onEachReorg(t, hostileParams(), testUndo) }

func testUndo(t *testing.T, r *testRun, _ func(uint64)) {
	s := r.sequencer("sequencer")
	r.run(s.Run)
	w := r.client("peer", s).(*client)
	r.register(w)
	type seen struct {
		head    Head
		root    Hash
		records uint64
		owners  int
	}
	var all []seen
	for n := range uint32(5) {
		if _, err := w.SetPayout(r.ctx, Address{byte(n + 1)}); err != nil {
			t.Fatal(err)
		}
		r.until("posted", func() (bool, error) {
			a, err := w.Account(r.ctx, w.Address(), Posted)
			return a.Nonce == n+1, err
		})
		w.d.mu.Lock()
		all = append(all, seen{w.d.head, w.d.root, w.d.records, len(w.d.owners)})
		w.d.mu.Unlock()
	}
	w.d.mu.Lock()
	defer w.d.mu.Unlock()
	found := 0
	for i := len(w.d.points) - 1; i >= 0; i-- {
		w.d.undo(i)
		for _, x := range all {
			if x.head == w.d.head {
				found++
				if x.root != w.d.root || x.root != w.d.st.Root() || x.records != w.d.records || x.owners != len(w.d.owners) || len(w.d.index) != x.owners {
					t.Errorf("back at block %d: root %v and %d records, then %v and %d", x.head.Number, x.root, x.records, w.d.st.Root(), w.d.records)
				}
			}
		}
	}
	if found < 3 {
		t.Errorf("only %d of %d heads have a checkpoint", found, len(all))
	}
	w.d.retreat()
}

// TestBeaconAfterReorg takes the block that gave an instant's beacon off the chain: who asks again hears of the other one.
func TestBeaconAfterReorg(t *testing.T) { onEachReorg(t, hostileParams(), testBeaconAfterReorg) }

func testBeaconAfterReorg(t *testing.T, r *testRun, reorganise func(uint64)) {
	opened, err := Open(r.ctx, r.config(testKey(t, "reader"), "reader"))
	if err != nil {
		t.Fatal(err)
	}
	c := opened.(*client)
	r.run(c.Run)
	before, err := c.Head(r.ctx)
	if err != nil {
		t.Fatal(err)
	}
	at := before.Time.Add(2 * time.Second)
	old, err := c.Beacon(r.ctx, at)
	if err != nil {
		t.Fatal(err)
	}
	head, err := c.chain.HeaderByNumber(r.ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	first, err := firstBlockAt(r.ctx, c, head.Number.Uint64(), at.Unix())
	if err != nil {
		t.Fatal(err)
	}
	reorganise(head.Number.Uint64() - first.Number.Uint64() + 2)
	r.until("another beacon", func() (bool, error) {
		b, err := c.Beacon(r.ctx, at)
		return b != old, err
	})
}

// TestReceiptAfterReorg sends a transaction whose block is taken back: the receipt that comes in the end is of a block that
// stands with enough others on it, and the payment was made once.
func TestReceiptAfterReorg(t *testing.T) { onEachReorg(t, hostileParams(), testReceiptAfterReorg) }

func testReceiptAfterReorg(t *testing.T, r *testRun, reorganise func(uint64)) {
	k := testKey(t, "payer")
	r.fund(addressOf(k), 1)
	cfg := r.config(k, "payer")
	cfg.Confirmations.Beacon.Blocks = 6
	tm, err := NewTxManager(r.ctx, cfg)
	if err != nil {
		t.Fatal(err)
	}
	type result struct {
		receipt *types.Receipt
		err     error
	}
	done := make(chan result, 1)
	to := common.Address{0xee, 7}
	go func() {
		receipt, err := tm.Send(r.ctx, Call{To: to, Value: wei(5), Gas: 21_000, What: "pay"})
		done <- result{receipt, err}
	}()
	paid := func() (bool, error) {
		b, err := tm.chain.BalanceAt(r.ctx, to, nil)
		return err == nil && b.Cmp(wei(5)) == 0, err
	}
	r.until("paid", paid)
	reorganise(2)
	got := <-done
	if got.err != nil {
		t.Fatal(got.err)
	}
	h, err := tm.chain.HeaderByNumber(r.ctx, got.receipt.BlockNumber)
	if err != nil || h.Hash() != got.receipt.BlockHash {
		t.Fatalf("the receipt's block %v is not on the chain (%v)", got.receipt.BlockHash, err)
	}
	if ok, err := paid(); !ok {
		t.Fatalf("paid otherwise than once, %v", err)
	}
	if n, err := tm.chain.NonceAt(r.ctx, tm.from, nil); err != nil || n != 1 {
		t.Fatalf("nonce %d, %v", n, err)
	}
}
