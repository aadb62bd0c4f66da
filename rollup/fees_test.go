package rollup

import (
	"context"
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// TestFeeBump has the base fee rise fiftyfold while a transaction waits: its fee follows, and it arrives once.
func TestFeeBump(t *testing.T) {
	address, key := startAnvil(t)
	r := newTestRunOn(t, hostileParams(), Config{Chain: "http://" + address, Key: key})
	rpc := r.tm.chain.Client()
	if err := rpc.CallContext(r.ctx, nil, "evm_setAutomine", false); err != nil {
		t.Fatal(err)
	}
	head, err := r.tm.chain.HeaderByNumber(r.ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	high := new(big.Int).Mul(head.BaseFee, big.NewInt(50))
	r.tm.stuck = 300 * time.Millisecond
	for range 20 { // until no block comes between
		if bumpFee(t, r, high) {
			return
		}
	}
	t.Fatal("no transaction had to wait")
}

// bumpFee sends a transaction and holds the base fee high from then on; false if it was on the chain before that.
func bumpFee(t *testing.T, r *testRun, high *big.Int) bool {
	rpc, chain := r.tm.chain.Client(), r.tm.chain
	if err := rpc.CallContext(r.ctx, nil, "anvil_setNextBlockBaseFeePerGas", (*hexutil.Big)(big.NewInt(1_000_000_000))); err != nil {
		t.Fatal(err)
	}
	before, err := chain.NonceAt(r.ctx, r.tm.from, nil)
	if err != nil {
		t.Fatal(err)
	}
	c := Call{To: common.Address{7}, Value: wei(1), Gas: 21_000, What: "pay"}
	tx, err := r.tm.submit(r.ctx, c)
	if err != nil {
		t.Fatal(err)
	}
	ctx, done := context.WithCancel(r.ctx)
	raised := make(chan struct{})
	go func() {
		defer close(raised)
		for rpc.CallContext(ctx, nil, "anvil_setNextBlockBaseFeePerGas", (*hexutil.Big)(high)) == nil {
			time.Sleep(20 * time.Millisecond)
		}
	}()
	got, err := r.tm.wait(r.ctx, c, tx)
	done()
	<-raised
	if err != nil {
		t.Fatal(err)
	}
	after, err := chain.NonceAt(r.ctx, r.tm.from, nil)
	if err != nil || after != before+1 {
		t.Fatalf("nonce %d, was %d, %v", after, before, err)
	}
	return got.EffectiveGasPrice.Cmp(high) >= 0
}

// TestLostTransaction has a node say that it took a transaction, and forget it: it is sent again.
func TestLostTransaction(t *testing.T) { onGeth(t, hostileParams(), testLostTransaction) }

func testLostTransaction(t *testing.T, r *testRun) {
	var lost atomic.Int32
	cfg := r.config(r.base.Key, "sender")
	cfg.Embedded, cfg.Chain = nil, between(t, r.base.Embedded.URL(), func(w http.ResponseWriter, method string, body []byte) bool {
		if method != "eth_sendRawTransaction" || lost.Add(1) > 1 {
			return false
		}
		var call struct {
			ID json.RawMessage `json:"id"`
		}
		if err := json.Unmarshal(body, &call); err != nil {
			t.Error(err)
		}
		io.WriteString(w, `{"jsonrpc":"2.0","id":`+string(call.ID)+`,"result":"0x`+common.Hash{1}.Hex()[2:]+`"}`)
		return true
	})
	tm, err := NewTxManager(r.ctx, cfg)
	if err != nil {
		t.Fatal(err)
	}
	tm.nudge = 100 * time.Millisecond
	if _, err := tm.Send(r.ctx, Call{To: common.Address{7}, Value: wei(1), What: "pay"}); err != nil {
		t.Fatal(err)
	}
	if n := lost.Load(); n < 2 {
		t.Fatalf("sent %d times", n)
	}
}

// TestChainAway takes a participant's chain and sequencer away for an hour. What it signs meanwhile arrives afterwards, each once.
func TestChainAway(t *testing.T) {
	p := hostileParams()
	p.Late, p.RoundLength, p.ForceAfter = 14, 600, 1<<20
	onGeth(t, p, testChainAway)
}

// goneHTTP passes requests on to a server while it is not away.
func goneHTTP(t *testing.T, target string, away *atomic.Bool) string {
	u, err := url.Parse(target)
	if err != nil {
		t.Fatal(err)
	}
	there := &httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(u) }}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if away.Load() {
			w.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		there.ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	return s.URL
}

func testChainAway(t *testing.T, r *testRun) {
	var away atomic.Bool
	s := r.sequencer("sequencer")
	r.run(s.Run)
	cfg := r.config(testKey(t, "traveller"), "traveller")
	cfg.Embedded, cfg.Chain, cfg.Dir = nil, goneHTTP(t, r.base.Embedded.URL(), &away), t.TempDir()
	cfg.Sequencer = goneHTTP(t, s.URL(), &away)
	c := r.open(cfg)
	r.register(c)
	away.Store(true)
	round := r.round(c)
	const n = 20
	if got, err := c.Participate(r.ctx, round, 5, Hash{1}); err != nil || !got.Queued {
		t.Fatalf("%+v, %v", got, err)
	}
	for i := range n - 1 {
		if _, err := c.SetPayout(r.ctx, Address{byte(i)}); err != nil {
			t.Fatal(err)
		}
	}
	if err := r.base.Embedded.AdvanceTime(time.Hour); err != nil {
		t.Fatal(err)
	}
	st, err := c.Status(r.ctx)
	if err != nil || st.Queued != n {
		t.Fatalf("%+v, %v; want %d records to wait", st, err, n)
	}
	away.Store(false)
	r.nothingLost(c, n, round)
}
