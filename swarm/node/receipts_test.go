package node

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"testing"
	"time"

	"swarmrl/rollup"
	machine "swarmrl/rollup/ledger"
	"swarmrl/swarm/gossip"
)

// localLedger runs a run's ledger beside the nodes.
func localLedger(t *testing.T, run *RunFile) *rollup.Local {
	t.Helper()
	l, err := rollup.StartLocal(t.Context(), rollup.LocalConfig{Run: rollup.Hash(run.Params.ID()), Params: LedgerParams(&run.Params)})
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- l.Run(t.Context()) }()
	t.Cleanup(func() { // after the nodes; the test's context has ended
		if err := <-done; err != nil {
			t.Error(err)
		}
		if err := l.Close(); err != nil {
			t.Error(err)
		}
	})
	run.ChainURL, run.Sequencer = l.Chain.URL(), l.Sequencer.URL()
	return l
}

// twoFaced stands before a sequencer and answers records in its name: to everyone who comes by an address of its own, it promises
// the places from 500 on.
func twoFaced(t *testing.T, l *rollup.Local) string {
	t.Helper()
	at, err := rollup.ContractsOf(l.Deployment)
	if err != nil {
		t.Fatal(err)
	}
	target, err := url.Parse(l.Sequencer.URL())
	if err != nil {
		t.Fatal(err)
	}
	domain, honest := machine.NewDomain(l.Chain.ChainID(), at.Rollup), &httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(target) }}
	next := uint64(500)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/v1/records" {
			honest.ServeHTTP(w, r)
			return
		}
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		var out []map[string]*rollup.Receipt
		for at := 0; at < len(body); at += machine.RecordSize {
			x, err := machine.DecodeRecord(body[at : at+machine.RecordSize])
			if err != nil {
				t.Error(err)
			}
			p := &rollup.Receipt{Record: domain.Digest(&x), Position: next, Signer: l.Sequencer.Address()}
			if p.Sig, err = machine.SignDigest(domain.ReceiptDigest(p.Record, p.Term, p.Position), l.Chain.FaucetKey()); err != nil {
				t.Error(err)
			}
			next++
			out = append(out, map[string]*rollup.Receipt{"receipt": p})
		}
		if err := json.NewEncoder(w).Encode(out); err != nil {
			t.Error(err)
		}
	}))
	t.Cleanup(s.Close)
	return s.URL
}

// TestTwoFacedSequencer has two nodes get promises of the same place for different records. Nothing is posted there, so neither
// could prove anything alone: they show each other what they hold, and the sequencer loses its bond.
func TestTwoFacedSequencer(t *testing.T) {
	t.Parallel()
	run := testRun(t, time.Now().Add(time.Hour)) // no rounds: receipts need none
	l := localLedger(t, &run)
	s := newSwarm(t, run)
	s.time = nil // the chain keeps its own
	for i := range 2 {
		s.run.Sequencer = twoFaced(t, l)
		s.add(t.TempDir(), i, "")
	}
	o, err := rollup.OpenOperator(t.Context(), l.Client())
	if err != nil {
		t.Fatal(err)
	}
	bond := func() uint64 {
		h, err := o.Holdings(t.Context(), l.Sequencer.Address())
		if err != nil {
			t.Fatal(err)
		}
		return h.Bond
	}
	before := bond()
	for i, n := range s.nodes {
		s.await(i, "registration", time.Minute, func(e *Event) bool { return e.Chain != nil && e.Chain.Record == "register" })
		rc, err := n.ledger.(rollup.Client).SetPayout(t.Context(), rollup.Address{byte(i + 1)})
		if err != nil || rc.Position != 500 {
			t.Fatalf("%+v, %v", rc, err)
		}
	}
	for deadline := time.Now().Add(time.Minute); bond() == before; time.Sleep(100 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("the sequencer keeps its bond")
		}
	}
}

// TestReceiptMessages judges messages of the receipts' topic.
func TestReceiptMessages(t *testing.T) {
	n := &Node{ledger: deafLedger{}}
	for name, c := range map[string]struct {
		data []byte
		want gossip.Verdict
	}{
		"nothing": {nil, gossip.Reject},
		"cut":     {rollup.EncodeReceipts(make([]rollup.Receipt, 1))[:100], gossip.Reject},
		"known":   {rollup.EncodeReceipts(make([]rollup.Receipt, 1)), gossip.Ignore},
		"new":     {rollup.EncodeReceipts(make([]rollup.Receipt, 2)), gossip.Accept},
		"forged":  {rollup.EncodeReceipts(make([]rollup.Receipt, 3)), gossip.Reject},
	} {
		if got := n.hearReceipts(gossip.Address{}, c.data); got != c.want {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
	if full := rollup.EncodeReceipts(make([]rollup.Receipt, rollup.MaxReceipts)); len(full) > gossip.MaxMessage {
		t.Errorf("%d bytes of receipts, a message may have %d", len(full), gossip.MaxMessage)
	}
}

// deafLedger knows one receipt, finds two new, and takes three for a forgery.
type deafLedger struct{ rollup.Client }

// Hear judges by the number alone.
func (deafLedger) Hear(list []rollup.Receipt) (bool, error) {
	if len(list) > 2 {
		return false, rollup.ErrReceipt
	}
	return len(list) == 2, nil
}
