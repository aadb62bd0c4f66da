package rollup

import (
	"context"
	"encoding/json"
	"net"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// TestNonces sends from twenty goroutines with one key; every transaction arrives once.
func TestNonces(t *testing.T) { onEachChain(t, hostileParams(), testNonces) }

func testNonces(t *testing.T, r *testRun) {
	const workers, each = 20, 10
	before, err := r.tm.chain.NonceAt(r.ctx, r.tm.from, nil)
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for range each {
				if _, err := r.tm.Send(r.ctx, Call{To: common.Address{7}, Value: wei(1), What: "pay"}); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	after, err := r.tm.chain.NonceAt(r.ctx, r.tm.from, nil)
	if err != nil || after != before+workers*each {
		t.Fatalf("nonce went from %d to %d, %v", before, after, err)
	}
}

// TestOffline signs records while the sequencer is away, restarts, and delivers all in order, each once.
func TestOffline(t *testing.T) {
	p := hostileParams()
	p.Late, p.RoundLength, p.ForceAfter = 14, 600, 1<<20
	onEachChain(t, p, testOffline)
}

func testOffline(t *testing.T, r *testRun) {
	s := r.sequencer("sequencer")
	r.run(s.Run)
	cfg := r.config(testKey(t, "traveller"), "traveller")
	cfg.Sequencer, cfg.Dir = s.URL(), t.TempDir()
	c, err := Open(r.ctx, cfg)
	if err != nil {
		t.Fatal(err)
	}
	stop := r.run(c.Run)
	r.register(c)
	l := listenLocal(t)
	away := cfg
	away.Sequencer = "http://" + l.Addr().String()
	l.Close()
	stop()
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	if c, err = Open(r.ctx, away); err != nil {
		t.Fatal(err)
	}
	stop = r.run(c.Run)
	const n = 20
	round := r.round(c)
	if got, err := c.Participate(r.ctx, round, 5, Hash{1}); err != nil || !got.Queued {
		t.Fatalf("%+v, %v", got, err)
	}
	for i := range n - 1 {
		if got, err := c.SetPayout(r.ctx, Address{byte(i)}); err != nil || !got.Queued {
			t.Fatalf("%+v, %v", got, err)
		}
	}
	stop()
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	if r.base.Embedded != nil {
		if err := r.base.Embedded.AdvanceTime(time.Hour); err != nil {
			t.Fatal(err)
		}
	}
	if c, err = Open(r.ctx, cfg); err != nil {
		t.Fatal(err)
	}
	r.run(c.Run)
	r.nothingLost(c, n, round)
}

func listenLocal(t *testing.T) net.Listener {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// TestBackends runs one suite over every way to reach a chain.
func TestBackends(t *testing.T) {
	e, err := StartEmbedded(EmbeddedConfig{Interval: -1, Idle: 100 * time.Millisecond, Listen: "127.0.0.1:0"})
	if err != nil {
		t.Fatal(err)
	}
	defer closeChain(t, e)
	l := listenLocal(t)
	defer l.Close()
	go e.ServeChain(l)
	var d net.Dialer
	dial := Config{Key: e.FaucetKey(), Dial: func(ctx context.Context) (net.Conn, error) { return d.DialContext(ctx, "tcp", l.Addr().String()) }}
	t.Run("in process", func(t *testing.T) { testBackend(t, Config{Key: e.FaucetKey(), Embedded: e}, true) })
	t.Run("http", func(t *testing.T) { testBackend(t, Config{Key: e.FaucetKey(), Chain: e.URL()}, true) })
	t.Run("stream", func(t *testing.T) { testBackend(t, dial, true) })
	t.Run("libp2p stream", func(t *testing.T) { testBackend(t, onStream(t, e), true) })
	t.Run("anvil http", func(t *testing.T) {
		address, key := startAnvil(t)
		testBackend(t, Config{Key: key, Chain: "http://" + address}, false)
	})
	t.Run("anvil ws", func(t *testing.T) {
		address, key := startAnvil(t)
		testBackend(t, Config{Key: key, Chain: "ws://" + address}, false)
	})
}

// testBackend deploys, sends, reads back and asks for what is not served.
func testBackend(t *testing.T, cfg Config, ours bool) {
	cfg.Poll = 20 * time.Millisecond
	r := newTestRunOn(t, hostileParams(), cfg)
	again, err := Deploy(r.ctx, r.tm, r.dep)
	if err != nil || again != r.at() {
		t.Fatalf("second deployment: %+v, %v", again, err)
	}
	o, err := OpenOperator(r.ctx, r.config(cfg.Key, "operator"))
	if err != nil {
		t.Fatal(err)
	}
	i, err := o.Fund(r.ctx, Address{9}, 1, 1)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := o.Quote(r.ctx, i); err != nil {
		t.Fatal(err)
	}
	if done, err := o.Do(r.ctx, i); err != nil || len(done) != 2 {
		t.Fatalf("%+v, %v", done, err)
	}
	if h, err := o.Holdings(r.ctx, Address{9}); err != nil || h.Coins == "0" || h.Tokens == "0" {
		t.Fatalf("%+v, %v", h, err)
	}
	if _, err := o.Claim(r.ctx, Address{9}); err == nil {
		t.Error("a claim of nobody")
	}
	if ours {
		var x json.RawMessage
		for _, m := range []string{"eth_accounts", "debug_setHead", "admin_peers", "miner_start", "personal_newAccount"} {
			if err := r.tm.chain.Client().CallContext(r.ctx, &x, m); err == nil {
				t.Errorf("%s is served", m)
			}
		}
	}
	wrong := r.dep
	wrong.Run = Hash{0xff}
	cfg.Deployment = wrong
	if _, err := OpenOperator(r.ctx, cfg); err == nil {
		t.Error("a run that is not there")
	}
}
