package rollup

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"swarmrl/rollup/bind/swarmtoken"
)

// testKey gives a key that is the same in every run of the tests.
func testKey(t testing.TB, name string) *ecdsa.PrivateKey {
	t.Helper()
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func addressOf(k *ecdsa.PrivateKey) Address { return Address(crypto.PubkeyToAddress(k.PublicKey)) }

func testLog(t testing.TB, name string) *slog.Logger {
	if !testing.Verbose() {
		return nil
	}
	return slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelDebug})).With("who", name)
}

// testRun is a run on an embedded chain: a deployment, a sequencer, clients.
type testRun struct {
	t    *testing.T
	ctx  context.Context
	base Config // names the chain
	dep  Deployment
	tm   *TxManager // of the faucet, which is the treasury
	done []chan struct{}

	routes map[Client]*atomic.Pointer[string] // where each client finds its sequencer
}

// newTestRunOn deploys a run on a chain; cfg names it and the key that is its faucet and treasury.
func newTestRunOn(t *testing.T, p Params, cfg Config) *testRun {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 8*time.Minute) // a machine may be slow
	r := &testRun{t: t, ctx: ctx, base: cfg, routes: map[Client]*atomic.Pointer[string]{}}
	t.Cleanup(func() {
		cancel()
		for _, d := range r.done {
			<-d
		}
	})
	var err error
	if r.tm, err = NewTxManager(ctx, r.config(cfg.Key, "faucet")); err != nil {
		t.Fatal(err)
	}
	head, err := r.tm.chain.HeaderByNumber(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	if p.Start == 0 {
		p.Start = max(head.Time, uint64(time.Now().Unix()))
	}
	if err := p.Fill(); err != nil {
		t.Fatal(err)
	}
	r.dep = Deployment{Run: Hash{1}, Params: p, Treasury: addressOf(cfg.Key)}
	began := time.Now()
	if _, err := Deploy(ctx, r.tm, r.dep); err != nil {
		t.Fatal(err)
	}
	t.Logf("deployed in %v", time.Since(began))
	return r
}

func (r *testRun) config(k *ecdsa.PrivateKey, name string) Config {
	cfg := r.base
	cfg.Deployment, cfg.Key, cfg.Poll, cfg.Log = r.dep, k, 20*time.Millisecond, testLog(r.t, name)
	return cfg
}

// run starts something that Run(ctx) until the test ends.
func (r *testRun) run(f func(context.Context) error) (stop func()) {
	ctx, cancel := context.WithCancel(r.ctx)
	done := make(chan struct{})
	r.done = append(r.done, done)
	go func() {
		defer close(done)
		if err := f(ctx); err != nil {
			r.t.Error(err)
		}
	}()
	return func() { cancel(); <-done }
}

// fund gives an address coins and tokens.
func (r *testRun) fund(a Address, tokens uint64) {
	r.t.Helper()
	_, err := r.tm.SendAll(r.ctx, []Call{
		{To: common.Address(a), Value: wei(1_000_000_000_000), Gas: 21_000, What: "coins"},
		{To: common.Address(r.at().Token), Data: swarmtoken.NewSwarmToken().PackTransfer(common.Address(a), wei(tokens)), Gas: 200_000, What: "tokens"},
	})
	if err != nil {
		r.t.Fatal(err)
	}
}

func (r *testRun) at() Contracts {
	c, err := ContractsOf(r.dep)
	if err != nil {
		r.t.Fatal(err)
	}
	return c
}

func (r *testRun) sequencer(name string) *Sequencer {
	r.t.Helper()
	k := testKey(r.t, name)
	r.fund(addressOf(k), 10_000*1_000_000_000)
	s, err := OpenSequencer(r.ctx, SequencerConfig{
		Config: r.config(k, name), Listen: "127.0.0.1:0", Interval: 50 * time.Millisecond, Sponsor: true, Grant: 100_000_000_000,
	})
	if err != nil {
		r.t.Fatal(err)
	}
	return s
}

func (r *testRun) client(name string, s *Sequencer) Client {
	r.t.Helper()
	cfg := r.config(testKey(r.t, name), name)
	route := new(atomic.Pointer[string])
	cfg.DialSequencer = func(ctx context.Context) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "tcp", *route.Load())
	}
	route.Store(ptr(strings.TrimPrefix(s.URL(), "http://")))
	c := r.open(cfg)
	r.routes[c] = route
	return c
}

// open opens a client and runs it until the test ends.
func (r *testRun) open(cfg Config) Client {
	r.t.Helper()
	c, err := Open(r.ctx, cfg)
	if err != nil {
		r.t.Fatal(err)
	}
	r.run(c.Run)
	return c
}

func (r *testRun) register(c Client) {
	r.t.Helper()
	if _, err := c.Register(r.ctx); err != nil {
		r.t.Fatal(err)
	}
}

// nothingLost waits until n records of a client are on the chain: a participation of 5 units in a round, and then payout
// addresses 0, 1, 2 and so on.
func (r *testRun) nothingLost(c Client, n uint32, round uint64) {
	r.t.Helper()
	r.until("all records posted", func() (bool, error) {
		a, err := c.Account(r.ctx, c.Address(), Posted)
		return a.Nonce == n && a.Payout == Address{byte(n - 2)}, err
	})
	x, err := c.Round(r.ctx, round, Posted)
	if err != nil || len(x.Entries) != 1 || x.Entries[0].Claimed != 5 {
		r.t.Fatalf("%+v, %v", x, err)
	}
}

// redirect has a client find another sequencer from now on.
func (r *testRun) redirect(c Client, s *Sequencer) {
	r.routes[c].Store(ptr(strings.TrimPrefix(s.URL(), "http://")))
}

// until waits for a condition.
func (r *testRun) until(what string, f func() (bool, error)) {
	r.t.Helper()
	for {
		ok, err := f()
		if ok {
			return
		}
		select {
		case <-r.ctx.Done():
			r.t.Fatalf("%s: not in time (%v)", what, err)
		case <-time.After(20 * time.Millisecond):
		}
	}
}

func testRunParams() Params {
	return Params{RoundLength: 15, Late: 1, EpochRounds: 2, PhaseRounds: 1, Quorum: 2, Window: 3, ForceAfter: 60}
}

// TestRounds runs four peers through a few rounds and an epoch's selection.
func TestRounds(t *testing.T) { onEachChain(t, testRunParams(), testRounds) }

func testRounds(t *testing.T, r *testRun) {
	s := r.sequencer("sequencer")
	r.run(s.Run)
	var clients []Client
	for i := range 4 {
		clients = append(clients, r.client(fmt.Sprintf("peer %d", i), s))
	}
	for _, c := range clients {
		r.register(c)
	}
	head, _ := clients[0].Head(r.ctx)
	round, _ := r.dep.Params.RoundAt(head.Time)
	round++
	beacon, err := clients[0].Beacon(r.ctx, r.dep.Params.RoundStart(round))
	if err != nil {
		t.Fatal(err)
	}
	for i, c := range clients {
		b, err := c.Beacon(r.ctx, r.dep.Params.RoundStart(round))
		if err != nil || b != beacon {
			t.Fatalf("peer %d: beacon %v, %v; want %v", i, b, err, beacon)
		}
		if _, err := c.Participate(r.ctx, round, uint32(10+i), Hash{byte(i + 1)}); err != nil {
			t.Fatalf("peer %d: %v", i, err)
		}
		if _, err := c.Propose(r.ctx, r.dep.Params.Epoch(round), Hash{9, byte(i)}); err != nil {
			t.Fatal(err)
		}
	}
	r.until("all participations posted", func() (bool, error) {
		x, err := clients[3].Round(r.ctx, round, Posted)
		return len(x.Entries) == 4, err
	})
	for i, c := range clients {
		for j, other := range clients {
			if i == j {
				continue
			}
			if _, err := c.Attest(r.ctx, Attestation{Round: round, Target: other.Address(), Units: uint32(10 + j), Rollouts: Hash{byte(j + 1)}}); err != nil {
				t.Fatalf("peer %d on %d: %v", i, j, err)
			}
		}
	}
	x, err := clients[0].Round(r.ctx, round, Unsafe)
	if err != nil || x.Total != 10+11+12+13 {
		t.Fatalf("unsafe round %+v, %v", x, err)
	}
	epoch := r.dep.Params.Epoch(round)
	for _, c := range clients {
		r.until("evaluators drawn", func() (bool, error) { return c.MayEvaluate(r.ctx, epoch) })
		var scores []Evaluation
		for n := range 4 {
			scores = append(scores, Evaluation{Candidate: uint8(n), Score: uint32(100_000 + 130_000*n), Samples: 100})
		}
		if _, err := c.CommitEvaluation(r.ctx, epoch, scores); err != nil {
			t.Fatal(err)
		}
	}
	silent := clients[2].(*client) // commits, and opens nothing
	if err := silent.secrets.update(func(d *secretData) {
		x := d.Scores[epoch]
		x.Revealed = true
		d.Scores[epoch] = x
	}); err != nil {
		t.Fatal(err)
	}
	staked := r.stakeOf(silent.addr)
	for _, c := range clients {
		r.until("a final winner", func() (bool, error) {
			w, err := c.Winner(r.ctx, epoch, Final)
			return w.Score > 0, err
		})
		w, err := c.Winner(r.ctx, epoch, Final)
		if err != nil || w.Model != (Hash{9, 3}) || w.Samples != 300 {
			t.Fatalf("winner %+v, %v", w, err)
		}
		r.until("rewards", func() (bool, error) {
			a, err := c.Account(r.ctx, c.Address(), Final)
			return a.Rewards > 0, err
		})
	}
	r.until("the evaluator that opened nothing pays", func() (bool, error) {
		return staked-r.stakeOf(silent.addr) == r.dep.Params.DisputeBond/10, nil
	})
	r.until("the ledger knows it", func() (bool, error) {
		bonded, err := clients[0].Bonded(r.ctx, staked-1)
		return len(bonded) == 3 && !slices.Contains(bonded, silent.addr), err
	})
	if _, err := clients[0].Account(r.ctx, Address{1}, Posted); !errors.Is(err, ErrUnknown) {
		t.Fatalf("unknown account: %v", err)
	}
	st, err := clients[0].Status(r.ctx)
	t.Logf("%+v, %v", st, err)
}
