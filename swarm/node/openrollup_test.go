package node

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"swarmrl/rollup"
)

// TestSequencersWord takes from a sequencer who holds the treasury, and no constant of the ledger that the run does not have.
func TestSequencersWord(t *testing.T) {
	run := testRun(t, time.Unix(1_800_000_000, 0))
	mine := rollup.Deployment{Run: rollup.Hash(run.ID()), Params: LedgerParams(&run.Params)}
	mine.Params.Quorum = 2
	for _, c := range []struct {
		name, why string
		change    func(*rollup.Deployment)
	}{
		{"the run's own", "", func(d *rollup.Deployment) { d.Treasury = rollup.Address{7} }},
		{"the defaults left out", "", func(d *rollup.Deployment) { d.Params = mine.Params }},
		{"another run", "serves run", func(d *rollup.Deployment) { d.Run[0] ^= 1 }},
		{"a window of a second", "other ledger constants", func(d *rollup.Deployment) { d.Params.Window = 1 }},
		{"a quorum of one", "other ledger constants", func(d *rollup.Deployment) { d.Params.Quorum = 1 }},
		{"a pool of its own", "other ledger constants", func(d *rollup.Deployment) { d.Params.Pool++ }},
		{"what cannot be", "ledger params", func(d *rollup.Deployment) { d.Params.Late = 15 }},
	} {
		d := mine
		if err := d.Params.Fill(); err != nil {
			t.Fatal(err)
		}
		c.change(&d)
		s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { json.NewEncoder(w).Encode(d) }))
		got, err := (&Node{}).reachLedger(context.Background(), &rollup.Config{Chain: s.URL, Sequencer: s.URL}, mine)
		s.Close()
		switch {
		case c.why == "" && (err != nil || got.Treasury != d.Treasury):
			t.Errorf("%s: %+v, %v", c.name, got, err)
		case c.why != "" && (err == nil || !strings.Contains(err.Error(), c.why)):
			t.Errorf("%s: %v", c.name, err)
		}
	}
}
