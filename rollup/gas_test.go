package rollup

import (
	"bytes"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"swarmrl/rollup/bind/staking"
	"swarmrl/rollup/bind/swarmtoken"
	"swarmrl/rollup/ledger"
)

// gasTable is the committed table; SWARM_UPDATE=1 writes it anew.
const gasTable = "testdata/gas.md"

// gasTest measures by receipts on the embedded chain.
type gasTest struct {
	*testRun
	rows   []string
	byName map[string]uint64
}

func (g *gasTest) row(name string, gas uint64, note string) {
	g.byName[name] = gas
	g.rows = append(g.rows, fmt.Sprintf("| %s | %d | %s |", name, gas, note))
}

func (g *gasTest) send(name, note string, c Call) {
	g.t.Helper()
	r, err := g.tm.Send(g.ctx, c)
	if err != nil {
		g.t.Fatalf("%s: %v", name, err)
	}
	g.row(name, r.GasUsed, note)
}

// TestGas regenerates the gas table, holds it to the committed one within 2 % and to the bounds of the design.
func TestGas(t *testing.T) {
	e, err := StartEmbedded(EmbeddedConfig{Interval: -1, Idle: 200 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	defer closeChain(t, e)
	p := Params{Start: 1, RoundLength: 1 << 26, Late: 2, Quorum: 1, Window: 3600, ForceAfter: 3600, Unbonding: 1 << 20}
	g := &gasTest{newTestRunOn(t, p, Config{Embedded: e, Key: e.FaucetKey()}), nil, map[string]uint64{}}
	s := g.openSequencer()
	keys := g.register(s, 1000)
	g.fraud(s, keys)
	g.lookBack(s, keys, e)
	g.others(s)
	g.posts(s)
	g.blobs(s)
	g.compare()
}

func (g *gasTest) openSequencer() *Sequencer {
	s, err := OpenSequencer(g.ctx, SequencerConfig{Config: g.config(g.base.Key, "sequencer"), MaxBatch: 900})
	if err != nil {
		g.t.Fatal(err)
	}
	return s
}

// register registers n keys through a relay and posts them.
func (g *gasTest) register(s *Sequencer, n int) (keys []*ecdsa.PrivateKey) {
	var calls []Call
	for i := range n {
		k := testKey(g.t, fmt.Sprintf("account %d", i))
		sig, err := ledger.SignDigest(s.d.domain.RegisterDigest(addressOf(k)), k)
		if err != nil {
			g.t.Fatal(err)
		}
		data := s.d.abi.PackRegister(crypto.FromECDSAPub(&k.PublicKey)[1:], [32]byte(sig[:32]), [32]byte(sig[32:]))
		calls = append(calls, Call{To: common.Address(g.at().Rollup), Data: data, What: "register", Gas: 300_000})
		keys = append(keys, k)
	}
	for len(calls) > 0 {
		k := min(len(calls), 150)
		r, err := g.tm.SendAll(g.ctx, calls[:k])
		if err != nil {
			g.t.Fatal(err)
		}
		if calls = calls[k:]; len(calls) == 0 {
			g.row("register, through a relay", r[k-1].GasUsed, "key check, account, inbox message")
		}
	}
	for s.d.taken < n {
		g.step(s)
	}
	return keys
}

func (g *gasTest) step(s *Sequencer) {
	g.t.Helper()
	if _, err := s.step(g.ctx); err != nil {
		g.t.Fatal(err)
	}
	g.advance(s)
}

func (g *gasTest) advance(s *Sequencer) {
	head, err := g.tm.chain.HeaderByNumber(g.ctx, nil)
	if err == nil {
		err = s.d.advance(g.ctx, head)
	}
	if err != nil {
		g.t.Fatal(err)
	}
}

// posts posts batches of signed records, a participation and an attestation of each peer, with made-up roots: it comes last.
func (g *gasTest) posts(s *Sequencer) {
	g.advance(s)
	k, root := testKey(g.t, "somebody"), s.d.root
	for _, n := range []int{16, 64, 128, 512, 900} {
		var records []byte
		for i := range n {
			r := ledger.Record{Kind: ledger.Participate, Round: 288 * 365, Index: uint32(i * 7), Nonce: uint32(1000 + i), Units: 64, Payload: Hash(crypto.Keccak256Hash([]byte{byte(n), byte(i / 2)}))}
			if i%2 == 1 {
				r.Kind, r.Target, r.Payload = ledger.Attest, uint32(i*3), ledger.AttestedRoot(r.Payload)
			}
			if err := s.d.domain.Sign(&r, k); err != nil {
				g.t.Fatal(err)
			}
			records = r.AppendTo(records)
		}
		roots := make([][32]byte, (n+7)/8)
		for i := range roots {
			roots[i] = crypto.Keccak256Hash([]byte{byte(i), byte(n)})
		}
		data := s.d.abi.PackPost(root, uint64(s.d.head.Time.Unix()), 0, records, roots)
		r, err := g.tm.Send(g.ctx, Call{To: common.Address(g.at().Rollup), Data: data, What: "post"})
		if err != nil {
			g.t.Fatal(err)
		}
		root = roots[len(roots)-1]
		per := r.GasUsed / uint64(n)
		g.row(fmt.Sprintf("record, in a batch of %d", n), per, fmt.Sprintf("calldata %d bytes", len(data)))
		if n == 512 {
			g.row("peer-round (2 records, batch of 512)", 2*per, "a participation and an attestation; the rival's contracts: 232,077")
		}
	}
}

// blobs posts a batch in six full blobs, of made-up records and roots.
func (g *gasTest) blobs(s *Sequencer) {
	g.advance(s)
	const n = maxTxBlobs * blobEntries
	b := &ledger.Batch{Single: true}
	for i := range n {
		b.Records = append(b.Records, bytes.Repeat([]byte{byte(i), byte(i >> 8), 0xaa}, 39)[:ledger.RecordSize]...)
		b.Roots = append(b.Roots, Hash{byte(i), byte(i >> 8)})
	}
	claimed := s.d.batches[len(s.d.batches)-1].batch.Roots
	data := s.d.abi.PackPostBlobs(claimed[len(claimed)-1], uint64(s.d.head.Time.Unix()), 0, n, Hash{1})
	r, err := g.tm.Send(g.ctx, Call{To: common.Address(g.at().Rollup), Data: data, What: "post blobs", Gas: 500_000, Blobs: encodeBlobs(b)})
	if err != nil {
		g.t.Fatal(err)
	}
	g.row("batch in six blobs, execution", r.GasUsed, fmt.Sprintf("%d records; and %d of blob gas", n, r.BlobGasUsed))
	g.row("peer-round (2 records, six blobs), execution", 2*r.GasUsed/n, fmt.Sprintf("and %d of blob gas", 2*r.BlobGasUsed/n))
}

// fraud lies about a batch of attestations among all accounts, and measures the proof.
func (g *gasTest) fraud(s *Sequencer, keys []*ecdsa.PrivateKey) {
	round := uint32(uint64(s.d.head.Time.Unix()-1) / (1 << 26))
	var records []ledger.Record
	for i := range keys[:900] {
		records = append(records, ledger.Record{Kind: ledger.Participate, Round: round, Index: uint32(i), Units: 64, Payload: Hash{1}})
	}
	g.take(s, keys, records)
	g.step(s)
	a := g.lie(s, keys, attestations(round, 1))
	g.send("announce an accusation", "so that a copied proof earns nothing", Call{To: common.Address(g.at().Rollup), Data: s.d.abi.PackAnnounce(g.tm.sealed(a.id)), What: "announce"})
	g.prove("fraud proof", "8 attestations among 1,000 accounts", a)
}

// attestations gives one of each of eight accounts, about eight others.
func attestations(round, nonce uint32) (out []ledger.Record) {
	for i := range uint32(8) {
		out = append(out, ledger.Record{Kind: ledger.Attest, Round: round, Index: 97 * i, Nonce: nonce, Target: 899 - 101*i, Units: 60, Payload: Hash{1}})
	}
	return out
}

// lookBack lies about a batch of participations that let go of slots with eight attestations each, so that eight attesters' pasts change.
func (g *gasTest) lookBack(s *Sequencer, keys []*ecdsa.PrivateKey, e *Embedded) {
	if err := s.ensureBond(g.ctx); err != nil {
		g.t.Fatal(err)
	}
	g.step(s) // the attestations again, without the lie
	round := uint32(uint64(s.d.head.Time.Unix()-1) / (1 << 26))
	var records []ledger.Record
	for n := uint32(1); n < 8; n++ {
		for _, r := range attestations(round, 1) {
			r.Index += 11 * n
			records = append(records, r)
		}
	}
	g.take(s, keys, records)
	g.step(s)
	if err := e.AdvanceTime(16 << 26 * time.Second); err != nil {
		g.t.Fatal(err)
	}
	g.advance(s)
	records = attestations(round+16, 1)
	for i := range records {
		r := &records[i]
		r.Kind, r.Index = ledger.Participate, r.Target
	}
	g.prove("fraud proof, participations", "8 among 1,000 accounts, each with a look back at one of eight attestations", g.lie(s, keys, records))
}

// take hands records in.
func (g *gasTest) take(s *Sequencer, keys []*ecdsa.PrivateKey, records []ledger.Record) {
	g.t.Helper()
	var raw []byte
	for _, r := range records {
		if err := s.d.domain.Sign(&r, keys[r.Index]); err != nil {
			g.t.Fatal(err)
		}
		raw = r.AppendTo(raw)
	}
	results, err := s.Take(raw)
	if err != nil {
		g.t.Fatal(err)
	}
	for i, r := range results {
		if r.Receipt == nil {
			g.t.Fatalf("record %d: %s", i, r.Refused)
		}
	}
}

// lie posts records with a wrong root, and gives the accusation.
func (g *gasTest) lie(s *Sequencer, keys []*ecdsa.PrivateKey, records []ledger.Record) accusation {
	g.take(s, keys, records)
	s.evil.sealed = func(b *ledger.Batch) { b.Roots[0][9] ^= 1 }
	g.step(s)
	s.evil.sealed = nil
	f := s.d.fraud
	if f == nil {
		g.t.Fatal("the lie was not seen")
	}
	return s.d.wrongRoot(f)
}

func (g *gasTest) prove(name, note string, a accusation) {
	data, err := a.proof(g.tm.salt(a.id))
	if err != nil {
		g.t.Fatal(err)
	}
	g.send(name, fmt.Sprintf("%s, %d bytes of calldata; half the bond comes back", note, len(data)), Call{To: common.Address(g.at().Rollup), Data: data, What: "prove fraud"})
}

// others measures what peers do once.
func (g *gasTest) others(s *Sequencer) {
	at, token, stake := g.at(), swarmtoken.NewSwarmToken(), staking.NewStaking()
	who := common.Address(addressOf(testKey(g.t, "account 0")))
	g.send("allow tokens", "ERC-20 approve", Call{To: common.Address(at.Token), Data: token.PackApprove(common.Address(at.Staking), wei(1e12)), What: "approve"})
	g.send("stake", "with its inbox message", Call{To: common.Address(at.Staking), Data: stake.PackStake(who, wei(1e9)), What: "stake"})
	g.send("force a record", "inbox", Call{To: common.Address(at.Rollup), Data: s.d.abi.PackForce(make([]byte, ledger.RecordSize)), What: "force"})
	g.send("finalise, 1 call", "nothing due", Call{To: common.Address(at.Rollup), Data: s.d.abi.PackFinalize(big.NewInt(8)), What: "finalise"})
	sign := func(record Hash) Receipt {
		sig, err := ledger.SignDigest(s.d.domain.ReceiptDigest(record, 1, 5), s.cfg.Key)
		if err != nil {
			g.t.Fatal(err)
		}
		return Receipt{Record: record, Term: 1, Position: 5, Sig: sig}
	}
	g.send("bond", "a sequencer's", Call{To: common.Address(at.Token), Data: token.PackApprove(common.Address(at.Rollup), wei(2*p1000)), What: "approve"})
	g.send("lock a bond", "", Call{To: common.Address(at.Rollup), Data: s.d.abi.PackBond(g.tm.from, wei(2*p1000)), What: "bond"})
	a := equivocation(sign(Hash{1}), sign(Hash{2}))
	data, err := a.proof(Hash{})
	if err != nil {
		g.t.Fatal(err)
	}
	g.send("prove equivocation", "two receipts", Call{To: common.Address(at.Rollup), Data: data, What: "equivocation"})
}

// p1000 is a thousand tokens in gwei.
const p1000 = 1_000_000_000_000

// compare holds the table to the committed one and to the bounds.
func (g *gasTest) compare() {
	text := "| what | gas | note |\n|---|---|---|\n" + strings.Join(g.rows, "\n") + "\n"
	if os.Getenv("SWARM_UPDATE") != "" {
		if err := os.WriteFile(gasTable, []byte(text), 0o644); err != nil {
			g.t.Fatal(err)
		}
	}
	committed, err := os.ReadFile(gasTable)
	if err != nil {
		g.t.Fatal(err)
	}
	lines := bytes.Split(bytes.TrimSpace(committed), []byte("\n"))
	if len(lines) != len(g.rows)+2 {
		g.t.Errorf("%s has %d rows, measured %d: SWARM_UPDATE=1 writes it anew", gasTable, len(lines)-2, len(g.rows))
	}
	for _, line := range lines[2:] {
		cells := strings.Split(string(line), " | ")
		name := strings.TrimPrefix(cells[0], "| ")
		want, err := strconv.ParseFloat(cells[1], 64)
		if got := float64(g.byName[name]); err != nil || got < 0.98*want || got > 1.02*want {
			g.t.Errorf("%s: %.0f gas, the table says %s", name, got, cells[1])
		}
	}
	for name, most := range map[string]uint64{"peer-round (2 records, batch of 512)": 9000, "fraud proof": 700_000, "fraud proof, participations": 700_000, "peer-round (2 records, six blobs), execution": 150} {
		if g.byName[name] > most || g.byName[name] == 0 {
			g.t.Errorf("%s: %d gas, at most %d", name, g.byName[name], most)
		}
	}
	g.t.Log("\n" + text)
}
