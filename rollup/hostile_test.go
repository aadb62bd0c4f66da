package rollup

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"swarmrl/rollup/ledger"
)

// bondOf gives a sequencer's bond.
func (r *testRun) bondOf(s *Sequencer) uint64 {
	r.t.Helper()
	out, err := r.tm.view(r.ctx, common.Address(r.at().Rollup), s.d.abi.PackBonds(s.tm.from))
	if err != nil {
		r.t.Fatal(err)
	}
	v, err := s.d.abi.UnpackBonds(out)
	if err != nil {
		r.t.Fatal(err)
	}
	return v.Div(v, wei(1)).Uint64()
}

// watcher is a client with coins, so that it can prove things.
func (r *testRun) watcher(s *Sequencer) Client {
	r.fund(addressOf(testKey(r.t, "watcher")), 1)
	return r.client("watcher", s)
}

// round waits until the run has begun and gives the present round.
func (r *testRun) round(c Client) uint64 {
	head, err := c.Head(r.ctx)
	if err != nil {
		r.t.Fatal(err)
	}
	n, _ := r.dep.Params.RoundAt(head.Time)
	return n
}

func (r *testRun) lostBond(s *Sequencer, before uint64) {
	r.t.Helper()
	r.until("the sequencer's bond is slashed", func() (bool, error) { return r.bondOf(s) < before, nil })
}

func hostileParams() Params {
	return Params{RoundLength: 1000, Late: 2, Quorum: 1, Window: 60, ForceAfter: 60}
}

// TestLyingSequencer posts a wrong root; one transaction of a watcher reverts it, and an honest sequencer goes on.
func TestLyingSequencer(t *testing.T) { onEachChain(t, hostileParams(), testLyingSequencer) }

func testLyingSequencer(t *testing.T, r *testRun) {
	liar := r.sequencer("liar")
	lies := 0
	liar.evil.sealed = func(b *ledger.Batch) {
		if len(b.Records) > 0 && lies == 0 {
			lies++
			b.Roots[len(b.Roots)-1][5] ^= 1
		}
	}
	stop := r.run(liar.Run)
	w := r.watcher(liar)
	r.register(w)
	before := r.bondOf(liar)
	round := r.round(w)
	if _, err := w.Participate(r.ctx, round, 7, Hash{1}); err != nil {
		t.Fatal(err)
	}
	r.lostBond(liar, before)
	stop()
	honest := r.sequencer("honest")
	r.run(honest.Run)
	r.redirect(w, honest)
	r.until("the record is posted again", func() (bool, error) {
		x, err := w.Round(r.ctx, round, Posted)
		return len(x.Entries) == 1 && x.Entries[0].Claimed == 7, err
	})
	st, err := w.Status(r.ctx)
	if err != nil || st.Term != 1 || !st.Agrees {
		t.Fatalf("status %+v, %v", st, err)
	}
}

// TestLyingAboutInbox posts a wrong root after the inbox's messages.
func TestLyingAboutInbox(t *testing.T) { onEachChain(t, hostileParams(), testLyingAboutInbox) }

func testLyingAboutInbox(t *testing.T, r *testRun) {
	liar := r.sequencer("liar")
	lies := 0
	liar.evil.sealed = func(b *ledger.Batch) {
		if lies++; lies == 1 {
			b.Roots[0][0] ^= 1
		}
	}
	r.run(liar.Run)
	w := r.watcher(liar)
	before := r.bondOf(liar)
	if _, err := w.(*client).tm.Send(r.ctx, Call{
		To: common.Address(r.at().Rollup), Data: liar.d.abi.PackForce(make([]byte, ledger.RecordSize)), What: "force",
	}); err != nil {
		t.Fatal(err)
	}
	r.lostBond(liar, before)
}

// TestCensoringSequencer refuses a peer's records. They go through the parent chain; as the sequencer will not take them even there, its
// batches are refused, and it loses its bond for silence.
func TestCensoringSequencer(t *testing.T) {
	p := hostileParams()
	p.ForceAfter = 5
	onEachChain(t, p, testCensoringSequencer)
}

func testCensoringSequencer(t *testing.T, r *testRun) {
	censor := r.sequencer("censor")
	r.run(censor.Run)
	w := r.watcher(censor)
	r.register(w)
	other := r.client("other", censor)
	r.register(other)
	before := r.bondOf(censor)
	censor.d.mu.Lock()
	censor.evil.refuse = func(x *ledger.Record) bool { return x.Index == 0 }
	censor.d.mu.Unlock()
	round := r.round(w)
	if got, err := other.Participate(r.ctx, round, 7, Hash{1}); err != nil || got.Queued {
		t.Fatalf("%+v, %v; want the other's record acknowledged", got, err)
	}
	got, err := w.Participate(r.ctx, round, 7, Hash{1})
	if err != nil || !got.Queued {
		t.Fatalf("%+v, %v; want the record to wait", got, err)
	}
	r.lostBond(censor, before)
	honest := r.sequencer("honest")
	r.run(honest.Run)
	r.until("the forced record is posted", func() (bool, error) {
		x, err := w.Round(r.ctx, round, Posted)
		return len(x.Entries) == 1 && x.Entries[0].Claimed == 7, err
	})
}

// TestSilentSequencer stops; another takes over, and the silent one loses its bond.
func TestSilentSequencer(t *testing.T) {
	p := hostileParams()
	p.ForceAfter = 5
	onEachChain(t, p, testSilentSequencer)
}

func testSilentSequencer(t *testing.T, r *testRun) {
	silent := r.sequencer("silent")
	stop := r.run(silent.Run)
	w := r.watcher(silent)
	r.register(w)
	before := r.bondOf(silent)
	stop()
	round := r.round(w)
	if got, err := w.Participate(r.ctx, round, 7, Hash{1}); err != nil || !got.Queued {
		t.Fatalf("%+v, %v", got, err)
	}
	r.lostBond(silent, before)
	honest := r.sequencer("honest")
	r.run(honest.Run)
	r.until("the record is posted by another", func() (bool, error) {
		x, err := w.Round(r.ctx, round, Posted)
		return len(x.Entries) == 1, err
	})
}

// TestEquivocatingSequencer promises one place to two records, and breaks a promise.
func TestEquivocatingSequencer(t *testing.T) {
	onEachChain(t, hostileParams(), testEquivocatingSequencer)
}

func testEquivocatingSequencer(t *testing.T, r *testRun) {
	s := r.sequencer("two-faced")
	before := r.bondOf(s)
	a, b := promise(t, s, Hash{1}, 5), promise(t, s, Hash{2}, 5)
	if err := ProveEquivocation(r.ctx, r.tm, r.dep, a, a); err == nil {
		t.Fatal("one receipt twice is no equivocation")
	}
	if err := ProveEquivocation(r.ctx, r.tm, r.dep, a, b); err != nil {
		t.Fatal(err)
	}
	if after := r.bondOf(s); after >= before {
		t.Fatalf("bond %d, was %d", after, before)
	}
}

// TestBrokenPromise posts two records in another order than promised, with right roots.
func TestBrokenPromise(t *testing.T) { onEachChain(t, hostileParams(), testBrokenPromise) }

func testBrokenPromise(t *testing.T, r *testRun) {
	s := r.sequencer("breaker")
	s.cfg.Interval = time.Second // so that both records come into one batch
	s.evil.sealed = func(b *ledger.Batch) {
		const size = ledger.RecordSize
		if len(b.Records) < 2*size {
			return
		}
		b.Records = slices.Concat(b.Records[size:2*size], b.Records[:size], b.Records[2*size:])
		s.rewind()
		s.d.st.Seal(b)
		s.d.st.Revert(s.d.end)
		s.apply()
	}
	r.run(s.Run)
	clients := []Client{r.watcher(s), r.client("other", s)}
	for _, c := range clients {
		r.register(c)
	}
	before := r.bondOf(s)
	for round := r.round(clients[0]); r.bondOf(s) == before; {
		for _, c := range clients {
			if _, err := c.Participate(r.ctx, round, 7, Hash{1}); err != nil {
				var refused *RefusedError
				if !errors.As(err, &refused) {
					t.Fatal(err)
				}
			}
			if _, err := c.SetPayout(r.ctx, Address{1}); err != nil {
				t.Fatal(err)
			}
		}
		time.Sleep(100 * time.Millisecond)
	}
}

// TestTakenOver has another sequencer post in the place that an honest one had promised while it was away. Back again, it keeps what is
// left of its promises: the place that was promised to a record holds that record, and nobody can take its bond.
func TestTakenOver(t *testing.T) {
	p := hostileParams()
	p.ForceAfter = 5
	onEachChain(t, p, testTakenOver)
}

func testTakenOver(t *testing.T, r *testRun) {
	honest := r.sequencer("honest")
	stop := r.run(honest.Run)
	w := r.watcher(honest)
	r.register(w)
	r.until("the sequencer knows it", func() (bool, error) {
		a, err := w.Account(r.ctx, w.Address(), Unsafe)
		return err == nil && a.Nonce == 0, err
	})
	stop()
	if honest.journal, _, _ = openJournal(""); honest.journal == nil {
		t.Fatal("no journal")
	}
	var raw []byte
	for n := range uint32(3) {
		x := ledger.Record{Kind: ledger.Payout, Nonce: n, Payload: Hash{31: byte(n + 1)}}
		if err := honest.d.domain.Sign(&x, testKey(t, "watcher")); err != nil {
			t.Fatal(err)
		}
		raw = x.AppendTo(raw)
	}
	results, err := honest.Take(raw)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range results {
		w.(*client).receipts.add(*x.Receipt, true)
	}
	before := r.bondOf(honest)
	other := r.sequencer("other")
	stopOther := r.run(other.Run)
	c := r.client("other peer", other)
	r.register(c)
	if _, err := c.SetPayout(r.ctx, Address{7}); err != nil {
		t.Fatal(err)
	}
	r.until("the other's record is posted in the first place", func() (bool, error) {
		a, err := c.Account(r.ctx, c.Address(), Posted)
		return a.Payout == Address{7}, err
	})
	stopOther()
	r.run(honest.Run)
	r.until("all three are posted in the end", func() (bool, error) {
		a, err := w.Account(r.ctx, w.Address(), Posted)
		return a.Nonce == 3 && a.Payout == Address{19: 3}, err
	})
	if list := w.(*client).accusations(); len(list) != 0 || r.bondOf(honest) != before {
		t.Fatalf("%d accusations, bond %d of %d", len(list), r.bondOf(honest), before)
	}
}
