package rollup

import (
	"crypto/ecdsa"
	"fmt"
	"os"
	"strconv"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"swarmrl/rollup/ledger"
)

// TestDay derives a whole day from a chain that holds it: 1,000 peers, 288 rounds, everybody's participation and an attestation of
// each, posted by a sequencer. SWARM_LONG=1 runs it; SWARM_DAY=rounds,peers makes it smaller.
func TestDay(t *testing.T) {
	rounds, peers := 288, 1000
	if s := os.Getenv("SWARM_DAY"); s != "" {
		if _, err := fmt.Sscanf(s, "%d,%d", &rounds, &peers); err != nil {
			t.Fatal(err)
		}
	} else if os.Getenv("SWARM_LONG") == "" {
		rounds, peers = 24, 5
	}
	e, err := StartEmbedded(EmbeddedConfig{Dir: t.TempDir(), Interval: -1, Idle: -1})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { closeChain(t, e) })
	const length = 300
	begin := uint64(time.Now().Add(24 * time.Hour).Unix()) // registering may take a block, and so a second, for each peer: it must not eat rounds
	r := newTestRunOn(t, Params{Start: begin, RoundLength: length, EpochRounds: 12, Quorum: 1, Window: 3600, ForceAfter: 86400}, Config{Embedded: e, Key: e.FaucetKey()})
	r.ctx = t.Context() // a day takes its time
	day := newDay(r, peers)
	for n := range rounds {
		begins := r.dep.Params.RoundStart(uint64(n) + 1).Add(-length / 2 * time.Second) // in the middle of round n
		if d := begins.Sub(day.s.d.head.Time); d > 0 {
			if err := e.AdvanceTime(d); err != nil {
				t.Fatal(err)
			}
		}
		day.round(uint32(n))
	}
	s := day.s
	want, records := s.d.root, s.d.records
	if records != uint64(2*rounds*peers) {
		t.Fatalf("%d records posted, want %d", records, 2*rounds*peers)
	}
	cpu, began := processTime(t), time.Now()
	o, err := OpenOperator(r.ctx, r.config(nil, "reader"))
	if err != nil {
		t.Fatal(err)
	}
	if o.d.root != want || !o.Status().Agrees {
		t.Fatalf("derived root %v, the sequencer has %v", o.d.root, want)
	}
	took := processTime(t) - cpu
	for name, d := range map[string]*deriver{"reader": o.d, "sequencer": s.d} { // long after the ledger's ring has let go of the rounds
		list := d.contributors(0, d.st.View(d.end))
		if len(list) != peers || list[0].Peer != d.owners[0] || list[peers-1].Units != uint64(10*min(rounds, 12)) {
			t.Errorf("%s: %d contributors of epoch 0, the last with %d units", name, len(list), list[len(list)-1].Units)
		}
	}
	t.Logf("%d peer-rounds, %d records in %d batches derived from the chain: %.1f CPU-seconds, the chain's node included, %.1f s by the clock",
		rounds*peers, records, len(o.d.batches), took.Seconds(), time.Since(began).Seconds())
	if rounds*peers == 288_000 && took > 4*time.Minute {
		t.Errorf("%v of processor time: two minutes on two cores are allowed", took)
	}
}

// processTime gives the processor time of this process.
func processTime(t testing.TB) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		t.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// day drives a sequencer by hand, with records whose signers it need not find.
type day struct {
	*testRun
	s      *Sequencer
	keys   []*ecdsa.PrivateKey
	nonces []uint32
}

func newDay(r *testRun, peers int) *day {
	d := &day{testRun: r, s: r.sequencer("sequencer"), nonces: make([]uint32, peers)}
	s, abi := d.s, d.s.d.abi
	var calls []Call
	for i := range peers {
		k := testKey(r.t, "peer "+strconv.Itoa(i))
		d.keys = append(d.keys, k)
		sig, err := ledger.SignDigest(s.d.domain.RegisterDigest(addressOf(k)), k)
		if err != nil {
			r.t.Fatal(err)
		}
		calls = append(calls, Call{
			To: common.Address(r.at().Rollup), Gas: 400_000, What: "register",
			Data: abi.PackRegister(crypto.FromECDSAPub(&k.PublicKey)[1:], [32]byte(sig[:32]), [32]byte(sig[32:])),
		})
	}
	for len(calls) > 0 {
		n := min(len(calls), 50)
		if _, err := r.tm.SendAll(r.ctx, calls[:n]); err != nil {
			r.t.Fatal(err)
		}
		calls = calls[n:]
	}
	for s.d.taken < peers {
		d.step()
	}
	return d
}

func (d *day) step() {
	if _, err := d.s.step(d.ctx); err != nil {
		d.t.Fatal(err)
	}
}

// round has everybody take part, and attest the next one's work.
func (d *day) round(n uint32) {
	root, peers := Hash{byte(n), byte(n >> 8), 1}, uint32(len(d.keys))
	d.step() // the clock
	for _, kind := range []ledger.Kind{ledger.Participate, ledger.Attest} {
		for i := range peers {
			x := ledger.Record{Kind: kind, Round: n, Index: i, Nonce: d.nonces[i], Units: 10, Payload: root}
			if kind == ledger.Attest {
				x.Target, x.Payload = (i+1)%peers, ledger.AttestedRoot(root)
			}
			d.nonces[i]++
			d.acknowledge(&x, i)
		}
	}
	for len(d.s.queue) > 0 {
		d.step()
	}
}

// acknowledge queues a record, as Take does.
func (d *day) acknowledge(x *ledger.Record, i uint32) {
	s := d.s
	if err := s.d.domain.Sign(x, d.keys[i]); err != nil {
		d.t.Fatal(err)
	}
	e := numbered{number: s.first + uint64(len(s.queue))}
	x.AppendTo(e.raw[:0])
	s.d.st.Warm(s.d.domain.Digest(x), x.Sig, addressOf(d.keys[i]))
	s.d.st.Begin(s.d.context(uint64(s.d.head.Time.Unix())))
	if why := s.d.st.Apply(e.raw[:]); why != ledger.Done {
		d.t.Fatalf("round %d, peer %d: %v", x.Round, i, why)
	}
	s.queue = append(s.queue, e)
}
