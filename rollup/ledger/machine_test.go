package ledger_test

import (
	"crypto/ecdsa"
	"encoding/binary"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"

	"swarmrl/rollup/bind/deployer"
	"swarmrl/rollup/bind/machine"
	"swarmrl/rollup/ledger"
)

// evm is the compiled Machine in geth's interpreter, without a chain.
type evm struct {
	t      testing.TB
	cfg    runtime.Config
	addr   common.Address
	domain ledger.Domain
	m      *machine.Machine
	gas    uint64 // of the last run
}

func newEVM(t testing.TB, p ledger.Params) *evm {
	t.Helper()
	st, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	e := &evm{t: t, m: machine.NewMachine(), cfg: runtime.Config{State: st, GasLimit: 1 << 40}}
	d := deployer.NewDeployer()
	unused := []byte{0x60, 0, 0x60, 0, 0xf3} // deploys nothing: numbers 0 and 1 are not needed here
	code := append(common.FromHex(machine.MachineMetaData.Bin), e.m.PackConstructor(machine.Params(p))...)
	hashes := [][32]byte{crypto.Keccak256Hash(unused), crypto.Keccak256Hash(unused), crypto.Keccak256Hash(code)}
	_, at, _, err := runtime.Create(append(common.FromHex(deployer.DeployerMetaData.Bin), d.PackConstructor(hashes)...), &e.cfg)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range [][]byte{unused, unused, code} {
		out, _, err := runtime.Call(at, d.PackDeploy(c), &e.cfg)
		if err != nil {
			t.Fatalf("deploy: %v", err)
		}
		e.addr = common.BytesToAddress(out)
	}
	out, _, err := runtime.Call(at, d.PackAddressOf(big.NewInt(3)), &e.cfg)
	if err != nil {
		t.Fatal(err)
	}
	e.domain = ledger.NewDomain(e.cfg.ChainConfig.ChainID.Uint64(), ledger.Address(common.BytesToAddress(out)))
	return e
}

func (e *evm) run(c ledger.Context, chunk []byte, inbox bool, witness []byte) (pre, post ledger.Hash, err error) {
	in := e.m.PackRun(machine.Context{Time: c.Time, Stake: c.Stake, Rand: c.Rand, Seeded: c.Seeded}, chunk, inbox, witness)
	cfg := e.cfg
	out, left, err := runtime.Call(e.addr, in, &cfg)
	if err != nil {
		return pre, post, fmt.Errorf("%w: %x", err, out)
	}
	e.gas = cfg.GasLimit - left
	o, err := e.m.UnpackRun(out)
	return o.Pre, o.Post, err
}

func testParams() ledger.Params {
	p := ledger.Params{Start: 1000, RoundLength: 10, EpochRounds: 6, PhaseRounds: 2, EnvCount: 2, Evaluators: 4, Committee: 3, Quorum: 2, MinStake: 5}
	if err := p.Fill(); err != nil {
		panic(err)
	}
	return p
}

// script makes records and messages that are often valid and often nearly so.
type script struct {
	*rand.Rand
	keys   []*ecdsa.PrivateKey
	nonces []uint32
	state  *ledger.State
	time   uint64
	rounds map[[2]uint32]ledger.Hash // (round, index): root
	chains map[[2]uint32][]ledger.Record
	stages []stage
}

// stage is a part of what is planned: what is said from a moment on, mixed with what is not planned.
type stage struct {
	time     uint64
	messages [][]byte
	records  []ledger.Record
}

func newScript(s *ledger.State, seed uint64) *script {
	g := &script{Rand: rand.New(rand.NewPCG(seed, 1)), state: s, time: 1000, rounds: map[[2]uint32]ledger.Hash{}, chains: map[[2]uint32][]ledger.Record{}}
	for i := range 12 {
		k, err := crypto.ToECDSA(crypto.Keccak256(fmt.Appendf(nil, "key %d", i)))
		if err != nil {
			panic(err)
		}
		g.keys, g.nonces = append(g.keys, k), append(g.nonces, 0)
	}
	return g
}

func (g *script) owner(i uint32) ledger.Address {
	return ledger.Address(crypto.PubkeyToAddress(g.keys[i].PublicKey))
}

func (g *script) hash() (h ledger.Hash) {
	for i := 0; i < len(h); i += 8 {
		binary.BigEndian.PutUint64(h[i:], g.Uint64())
	}
	return h
}

// pass lets a little time pass, slowly enough that every phase sees many records.
func (g *script) pass() {
	if len(g.stages) == 0 && g.IntN(30) == 0 {
		g.plan()
	}
	for len(g.stages) > 0 && len(g.stages[0].messages)+len(g.stages[0].records) == 0 {
		if g.stages = g.stages[1:]; len(g.stages) > 0 {
			g.time = max(g.time, g.stages[0].time)
		}
	}
	if len(g.stages) > 0 {
		return
	}
	if g.IntN(4) == 0 {
		g.time += uint64(g.IntN(4))
	}
}

// plan lays out what few random records would come to: an epoch with a winner and its judges' next one, a round with many words about
// few, and the same slots again sixteen rounds later.
func (g *script) plan() {
	epoch := uint32(g.time-1000)/60 + 1
	round := 6 * epoch
	at := func(r uint32) stage { return stage{time: 1000 + 10*uint64(r)} }
	s := []stage{at(0), at(round), at(round + 6), at(round + 8), at(round + 10), at(round + 12), at(round + 14), at(round + 16)}
	s[3].messages, s[6].messages = [][]byte{ledger.DrawMessage(epoch, g.hash())}, [][]byte{ledger.DrawMessage(epoch+1, g.hash())}
	for i := range uint32(len(g.keys)) {
		s[0].messages = append(s[0].messages, ledger.RegisterMessage(i, g.owner(i)), ledger.StakeMessage(i, uint64(10+g.IntN(60)), 0))
		s[3].records = append(s[3].records, ledger.Record{Kind: ledger.EvalCommit, Round: epoch, Index: i})
		s[6].records = append(s[6].records, ledger.Record{Kind: ledger.EvalCommit, Round: epoch + 1, Index: i})
	}
	for i := range uint32(3) {
		s[1].records = append(s[1].records, ledger.Record{Kind: ledger.Propose, Round: epoch, Index: i},
			ledger.Record{Kind: ledger.Participate, Round: round, Index: i, Units: 12, Payload: g.hash()})
		g.rounds[[2]uint32{round, i}] = s[1].records[len(s[1].records)-1].Payload
		s[2].records = append(s[2].records, ledger.Record{Kind: ledger.RevealModel, Round: epoch, Index: i},
			ledger.Record{Kind: ledger.Propose, Round: epoch + 1, Index: i})
		s[5].records = append(s[5].records, ledger.Record{Kind: ledger.CloseEpoch, Round: epoch, Index: i}, ledger.Record{Kind: ledger.CloseEpoch, Round: epoch, Index: i + 3})
		s[7].records = append(s[7].records, ledger.Record{Kind: ledger.Participate, Round: round + 16, Index: i, Units: 12, Payload: g.hash()})
		for j := range uint32(len(g.keys)) {
			s[1].records = append(s[1].records, ledger.Record{
				Kind: ledger.Attest, Round: round, Index: j, Target: i, Units: uint32(7 + g.IntN(4)), Payload: ledger.AttestedRoot(g.rounds[[2]uint32{round, i}]),
			})
		}
	}
	for range 16 {
		for i := range uint32(len(g.keys)) {
			s[4].records = append(s[4].records, ledger.Record{Kind: ledger.EvalReveal, Round: epoch, Index: i})
		}
	}
	g.stages = s
}

// planned gives the next record of the plan.
func (g *script) planned() ledger.Record {
	s := &g.stages[0]
	r := s.records[0]
	s.records = s.records[1:]
	model := ledger.Hash(crypto.Keccak256Hash([]byte{byte(r.Round), byte(r.Index)}))
	switch r.Kind {
	case ledger.Propose:
		r.Payload = ledger.ModelCommitment(model, g.owner(r.Index))
	case ledger.RevealModel:
		for c, ok := g.state.Now().Candidate(r.Round, 0); ok && c.Proposer != r.Index; c, ok = g.state.Now().Candidate(r.Round, r.Target) {
			r.Target++
		}
		r.Payload = model
	case ledger.EvalCommit:
		g.commit(&r)
	case ledger.EvalReveal:
		g.reveal(&r)
	}
	return r
}

// near gives an instant of the last three seasons or so.
func (g *script) near() uint64 { return g.time - min(g.time, uint64(g.IntN(120))) }

// message makes an inbox message.
func (g *script) message() []byte {
	if len(g.stages) > 0 && len(g.stages[0].messages) > 0 && g.IntN(8) > 0 {
		m := g.stages[0].messages[0]
		g.stages[0].messages = g.stages[0].messages[1:]
		return m
	}
	i := uint32(g.IntN(len(g.keys)))
	switch g.IntN(6) {
	case 0:
		return ledger.StakeMessage(i, uint64(g.IntN(60)), g.near())
	case 1:
		return ledger.OutcomeMessage(i, g.round(), g.IntN(3) > 0)
	case 2, 3:
		return ledger.DrawMessage(g.round()/6, g.hash())
	case 4:
		r := g.record()
		return ledger.ForcedMessage(&r)
	default:
		return ledger.RegisterMessage(i, g.owner(i))
	}
}

// round gives a round near the present one.
func (g *script) round() uint32 {
	now := int64(g.time-1000) / 10
	return uint32(max(0, now-int64(g.IntN(6))+1))
}

// record makes a record, mostly well signed with the right nonce.
func (g *script) record() ledger.Record {
	r := g.content()
	who := r.Index
	r.Nonce = g.nonces[who]
	if g.IntN(40) == 0 {
		r.Nonce += uint32(g.IntN(3)) - 1
	}
	if err := g.state.Domain().Sign(&r, g.keys[who]); err != nil {
		panic(err)
	}
	switch g.IntN(60) {
	case 0:
		r.Sig[g.IntN(64)] ^= 1 << g.IntN(8)
	case 1: // the mirror image of s
		s := new(big.Int).SetBytes(append([]byte{r.Sig[32] & 0x7f}, r.Sig[33:]...))
		s.Sub(crypto.S256().Params().N, s).FillBytes(r.Sig[32:])
		r.Sig[32] |= r.Sig[32]&0x80 ^ 0x80
	case 2: // another parity
		r.Sig[32] ^= 0x80
	case 3: // another domain
		d := ledger.NewDomain(2, ledger.Address{})
		if err := d.Sign(&r, g.keys[who]); err != nil {
			panic(err)
		}
	case 4: // signed by another
		if err := g.state.Domain().Sign(&r, g.keys[(who+1)%uint32(len(g.keys))]); err != nil {
			panic(err)
		}
	case 5:
		clear(r.Sig[:32])
	case 6:
		for i := range r.Sig {
			r.Sig[i] = 0xff
		}
	case 7:
		r.Index = uint32(g.IntN(1 << 24))
	case 8: // noise of an account
		r = ledger.Record{Kind: ledger.Kind(g.IntN(12)), Round: g.Uint32(), Index: who, Nonce: r.Nonce, Units: g.Uint32(), Target: g.Uint32() & 0xffffff, Payload: g.hash()}
		for i := range r.Sig {
			r.Sig[i] = byte(g.Uint32())
		}
	}
	return r
}

func (g *script) content() ledger.Record {
	if len(g.stages) > 0 && len(g.stages[0].records) > 0 && g.IntN(8) > 0 {
		return g.planned()
	}
	i := uint32(g.IntN(len(g.keys)))
	r := ledger.Record{Index: i, Round: g.round()}
	target := uint32(g.IntN(len(g.keys)))
	switch g.IntN(50) {
	default:
		target %= 2 // many words about few
	case 1, 2, 3, 4:
	case 0:
		target = g.Uint32() & 0xffffff
	}
	k := g.IntN(26)
	if k < 9 && g.IntN(10) > 0 { // a round that is open
		now := uint32(g.time-1000) / 10
		r.Round = now - min(now, uint32(g.IntN(2)))
	}
	switch {
	case k < 4:
		r.Kind, r.Units, r.Payload = ledger.Participate, uint32(6+g.IntN(14)), g.hash()
		if _, ok := g.rounds[[2]uint32{r.Round, i}]; !ok {
			g.rounds[[2]uint32{r.Round, i}] = r.Payload
		}
	case k < 9:
		r.Kind, r.Units, r.Target = ledger.Attest, uint32(8+g.IntN(3)), target
		if g.IntN(4) == 0 {
			r.Units = uint32(g.IntN(15))
		}
		r.Payload = ledger.AttestedRoot(g.rounds[[2]uint32{r.Round, target}])
	case k == 9:
		r.Kind, r.Target, r.Payload = ledger.Report, target, g.hash()
	case k == 10:
		r.Kind, r.Target = ledger.CloseRound, target
		r.Round = max(r.Round, 4) - 4
	case k == 11:
		r.Kind, r.Payload = ledger.Payout, g.hash()
	default:
		g.selection(&r, k)
	}
	if g.IntN(100) == 0 {
		r.Kind = ledger.Kind(g.IntN(256))
	}
	return r
}

// selection makes a record of the phase that a recent epoch is in.
func (g *script) selection(r *ledger.Record, k int) {
	now := uint32(g.time-1000) / 10
	epoch := now / 6
	model := ledger.Hash(crypto.Keccak256Hash([]byte{byte(epoch), byte(r.Index)}))
	switch k {
	case 12:
		r.Kind, r.Round, r.Payload = ledger.Propose, epoch, ledger.ModelCommitment(model, g.owner(r.Index))
		return
	}
	r.Round = max(epoch, 1+uint32(k%3)) - 1 - uint32(k%3)
	switch g.state.Params().Phase(uint64(r.Round), uint64(now)) {
	case ledger.PhaseModels:
		r.Kind, r.Target = ledger.RevealModel, uint32(g.IntN(6))
		if c, ok := g.state.Now().Candidate(r.Round, r.Target); ok && g.IntN(4) > 0 {
			r.Index = c.Proposer
		}
		r.Payload = ledger.Hash(crypto.Keccak256Hash([]byte{byte(r.Round), byte(r.Index)}))
	case ledger.PhaseCommit:
		r.Kind = ledger.EvalCommit
		g.commit(r)
	case ledger.PhaseReveal:
		for n := uint32(len(g.keys)); n > 0 && len(g.chains[[2]uint32{r.Round, r.Index}]) == 0; n-- {
			r.Index = (r.Index + 1) % uint32(len(g.keys))
		}
		g.reveal(r)
	default:
		r.Kind = ledger.CloseEpoch
	}
}

// reveal opens the next link of an account's chain, if it has one.
func (g *script) reveal(r *ledger.Record) {
	c := g.chains[[2]uint32{r.Round, r.Index}]
	if j, _ := g.state.Now().Judge(r.Index); j.Epoch == r.Round && j.Left > 0 && int(j.Left) <= len(c) {
		c = c[len(c)-int(j.Left):]
		r.Kind, r.Target, r.Units, r.Payload = ledger.EvalReveal, c[0].Target, c[0].Units, c[0].Payload
	}
}

func (g *script) commit(r *ledger.Record) {
	id := [2]uint32{r.Round, r.Index}
	if g.chains[id] != nil {
		return
	}
	head := g.hash()
	for n := range 12 {
		score := uint32(500_000 + g.IntN(60_000))
		if g.IntN(4) == 0 {
			score = uint32(g.IntN(1_000_001))
		}
		l := ledger.Record{Target: uint32(5-n/2)<<8 | uint32(n%2), Units: uint32(g.IntN(4096))<<20 | score, Payload: head}
		head = ledger.ChainScore(head, r.Round, r.Index, l.Target, l.Units)
		g.chains[id] = append([]ledger.Record{l}, g.chains[id]...)
	}
	r.Units, r.Payload = 12, head
}

// TestMachineTwins runs the same random records in Go and in Solidity, to the same root after every chunk.
// SWARM_RECORDS says how many.
func TestMachineTwins(t *testing.T) {
	want := 4000
	if n, err := strconv.Atoi(os.Getenv("SWARM_RECORDS")); err == nil {
		want = n
	}
	p := testParams()
	e := newEVM(t, p)
	s := ledger.New(p, e.domain)
	g := newScript(s, 7)
	effects := map[string]int{}
	var maxGas, maxWitness uint64
	for n := 0; n < want; {
		g.pass()
		ctx := ledger.Context{Time: g.time, Rand: g.hash(), Stake: uint64(g.IntN(300)), Seeded: g.near()}
		s.Begin(ctx)
		pre, mark := s.Root(), s.Mark()
		s.Touched()
		inbox := g.IntN(6) == 0
		var chunk []byte
		for range 1 + g.IntN(8) {
			var why ledger.Effect
			if inbox {
				m := g.message()
				chunk = append(chunk, m...)
				why = s.Message(m)
				effects[fmt.Sprintf("message %02x: %s", m[0], why)]++
			} else {
				r := g.record()
				raw := r.AppendTo(nil)
				chunk = append(chunk, raw...)
				why = s.Apply(raw)
				effects[fmt.Sprintf("record %d: %s", r.Kind, why)]++
			}
			for i := range g.nonces {
				if a, ok := s.Account(uint32(i)); ok {
					g.nonces[i] = a.Nonce
				}
			}
			n++
		}
		post, touched := s.Root(), s.Touched()
		after := s.Mark()
		saved := s.Redo(mark)
		if s.Root() != pre {
			t.Fatalf("record %d: undo gives root %v, want %v", n, s.Root(), pre)
		}
		var witness []byte
		if len(touched) > 0 {
			witness = s.Witness(touched)
			root, _, err := ledger.VerifyWitness(witness)
			if err != nil || root != pre {
				t.Fatalf("record %d: witness folds to %v, %v; want %v", n, root, err, pre)
			}
		}
		s.Replay(saved)
		if s.Root() != post || s.Mark() != after {
			t.Fatalf("record %d: redo gives root %v, want %v", n, s.Root(), post)
		}
		if witness == nil {
			continue
		}
		gotPre, gotPost, err := e.run(ctx, chunk, inbox, witness)
		if err != nil {
			t.Fatalf("record %d: %v", n, err)
		}
		if gotPre != pre || gotPost != post {
			t.Fatalf("record %d: Solidity %v to %v, Go %v to %v", n, gotPre, gotPost, pre, post)
		}
		maxGas, maxWitness = max(maxGas, e.gas), max(maxWitness, uint64(len(witness)))
	}
	t.Logf("largest chunk: %d gas, witness of %d bytes", maxGas, maxWitness)
	for k, n := range effects {
		t.Logf("%6d %s", n, k)
	}
}
