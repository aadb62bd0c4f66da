package rollup

import (
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"swarmrl/rollup/ledger"
)

// TestPause has the guardian pause posting for four times as long as a sequencer may be silent: it keeps its bond and its place, promises
// records and posts them afterwards; nobody but the guardian pauses, and it does so once.
func TestPause(t *testing.T) {
	p := hostileParams()
	p.ForceAfter = 5
	onEachChain(t, p, testPause)
}

func testPause(t *testing.T, r *testRun) {
	s := r.sequencer("sequencer")
	r.run(s.Run)
	w := r.watcher(s)
	r.register(w)
	operator := func(cfg Config) *Operator {
		o, err := OpenOperator(r.ctx, cfg)
		if err != nil {
			t.Fatal(err)
		}
		return o
	}
	guardian := operator(r.config(r.base.Key, "guardian"))
	_, err := operator(r.config(testKey(t, "watcher"), "other")).Pause(r.ctx, time.Minute)
	says(t, "another's key", err, "the guardian is "+addressOf(r.base.Key).String())
	_, err = guardian.Pause(r.ctx, 24*time.Minute+time.Second)
	says(t, "too long", err, "want 1s to 24m0s, which is 24 challenge windows")
	i, err := guardian.Pause(r.ctx, 40*time.Second)
	if err != nil {
		t.Fatal(err)
	}
	if q, err := guardian.Quote(r.ctx, i); err != nil || q.Gas == 0 || len(q.Effects) == 0 {
		t.Fatalf("%+v, %v", q, err)
	}
	bond, round := r.bondOf(s), r.round(w)
	if _, err := guardian.Do(r.ctx, i); err != nil {
		t.Fatal(err)
	}
	other := r.sequencer("other")
	r.run(other.Run)
	r.until("the client says so", func() (bool, error) {
		st, err := w.Status(r.ctx)
		return !st.Paused.IsZero() && strings.Contains(st.Trouble, "posting is paused until"), err
	})
	if got, err := w.Participate(r.ctx, round, 7, Hash{1}); err != nil || got.Queued {
		t.Fatalf("%+v, %v; want the record acknowledged", got, err)
	}
	force := Call{To: common.Address(r.at().Rollup), Data: s.d.abi.PackForce(make([]byte, ledger.RecordSize)), What: "force"}
	if _, err := w.(*client).tm.Send(r.ctx, force); err != nil {
		t.Fatal(err)
	}
	batches := uint64(0)
	r.until("the pause is over", func() (bool, error) {
		st, err := w.Status(r.ctx)
		if !st.Paused.IsZero() {
			if batches != 0 && st.Batches != batches {
				t.Fatalf("%d batches in a pause, had %d", st.Batches, batches)
			}
			batches = st.Batches
			if list := w.(*client).accusations(); len(list) != 0 {
				t.Fatalf("an honest sequencer is accused: %s", list[0].what)
			}
		}
		return st.Paused.IsZero() && err == nil, err
	})
	r.until("the record is posted", func() (bool, error) {
		x, err := w.Round(r.ctx, round, Posted)
		return len(x.Entries) == 1 && x.Entries[0].Claimed == 7, err
	})
	if st, err := w.Status(r.ctx); err != nil || st.Sequencer != s.Address() || r.bondOf(s) != bond || st.Trouble != "" {
		t.Fatalf("%+v, %v; bond %d, was %d", st, err, r.bondOf(s), bond)
	}
	again := operator(r.config(r.base.Key, "guardian"))
	_, err = again.Pause(r.ctx, time.Second)
	says(t, "again", err, "has paused posting once")
}

// TestPauseClock holds the clock that sequencers are held to at every instant about a pause.
func TestPauseClock(t *testing.T) {
	p := pause{from: 100, until: 140, before: 7}
	for at, want := range map[uint64]uint64{100: 93, 101: 93, 139: 93, 140: 93, 141: 94, 200: 153} {
		if got := p.clock(at); got != want || p.at(at) != (at < 140) {
			t.Errorf("at %d: %d, want %d; paused: %v", at, got, want, p.at(at))
		}
	}
	if got := (pause{}).clock(5); got != 5 || (pause{}).at(5) {
		t.Errorf("without a pause: %d", got)
	}
}
