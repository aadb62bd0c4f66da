package rollup

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"swarmrl/rollup/bind/swarmtoken"
	"swarmrl/rollup/ledger"
)

// promise signs a receipt in a sequencer's name.
func promise(t *testing.T, s *Sequencer, record Hash, position uint64) Receipt {
	t.Helper()
	x := Receipt{Record: record, Position: position, Signer: s.Address()}
	sig, err := ledger.SignDigest(s.d.domain.ReceiptDigest(x.Record, x.Term, x.Position), s.cfg.Key)
	if err != nil {
		t.Fatal(err)
	}
	x.Sig = sig
	return x
}

// TestHearsay has a sequencer promise one place to two peers; neither sees more than its own receipt, until they show each other
// what they hold: then the sequencer loses its bond.
func TestHearsay(t *testing.T) { onEachChain(t, hostileParams(), testHearsay) }

func testHearsay(t *testing.T, r *testRun) {
	s := r.sequencer("two-faced")
	watcher, other := r.watcher(s), r.client("other", s)
	before := r.bondOf(s)
	watcher.(*client).receipts.add(promise(t, s, Hash{1}, 5), true)
	other.(*client).receipts.add(promise(t, s, Hash{2}, 5), true)
	other.(*client).receipts.add(promise(t, s, Hash{3}, 6), true)
	forged := promise(t, s, Hash{4}, 5)
	forged.Sig[3] ^= 1
	stranger := promise(t, s, Hash{4}, 5)
	stranger.Signer = Address{1}
	for _, bad := range []Receipt{forged, {Queued: true, Signer: s.Address()}} {
		if news, err := watcher.Hear([]Receipt{bad}); news || !errors.Is(err, ErrReceipt) {
			t.Errorf("%+v is taken for a receipt: %v, %v", bad, news, err)
		}
	}
	far := promise(t, s, Hash{4}, maxAhead)
	if news, err := watcher.Hear([]Receipt{stranger, far}); news || err != nil {
		t.Errorf("what binds nobody: %v, %v", news, err)
	}
	if n := len(watcher.(*client).accusations()); n != 0 {
		t.Fatalf("%d accusations before anything was heard", n)
	}
	shown, err := DecodeReceipts(EncodeReceipts(other.Receipts()))
	if err != nil || len(shown) != 2 || len(other.Receipts()) != 0 {
		t.Fatalf("%+v, %v; want two receipts, and them once", shown, err)
	}
	if news, err := watcher.Hear(shown); !news || err != nil {
		t.Fatal(news, err)
	}
	if news, err := other.Hear(shown); news || err != nil {
		t.Fatalf("its own receipts: %v, %v", news, err)
	}
	r.lostBond(s, before)
	r.until("the proof is settled", func() (bool, error) { return len(watcher.(*client).receipts.conflicting()) == 0, nil })
}

// TestCopiedProof has a bot send the proof of another before it: the sequencer is slashed, and the one who had announced the
// accusation is paid.
func TestCopiedProof(t *testing.T) { onEachChain(t, hostileParams(), testCopiedProof) }

func testCopiedProof(t *testing.T, r *testRun) {
	s := r.sequencer("two-faced")
	a := equivocation(promise(t, s, Hash{1}, 5), promise(t, s, Hash{2}, 5))
	at, abi := common.Address(r.at().Rollup), s.d.abi
	tm := func(name string) *TxManager {
		r.fund(addressOf(testKey(t, name)), 1)
		m, err := NewTxManager(r.ctx, r.config(testKey(t, name), name))
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	tokens := func(m *TxManager) uint64 {
		out, err := r.tm.view(r.ctx, common.Address(r.at().Token), swarmtoken.NewSwarmToken().PackBalanceOf(m.from))
		if err != nil {
			t.Fatal(err)
		}
		v := new(big.Int).SetBytes(out)
		return v.Div(v, wei(1)).Uint64()
	}
	honest, bot := tm("honest"), tm("bot")
	if _, err := honest.Send(r.ctx, Call{To: at, Data: abi.PackAnnounce(honest.sealed(a.id)), What: "announce"}); err != nil {
		t.Fatal(err)
	}
	before := r.bondOf(s)
	stolen, err := a.proof(honest.salt(a.id))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := bot.Send(r.ctx, Call{To: at, Data: stolen, What: "copy"}); err != nil {
		t.Fatal(err)
	}
	if r.bondOf(s) >= before || tokens(bot) != 1 {
		t.Fatalf("bond %d of %d, the bot has %d", r.bondOf(s), before, tokens(bot))
	}
	// Too late: the bot announces what it has learned.
	for _, data := range [][]byte{abi.PackAnnounce(bot.sealed(a.id)), abi.PackCollect(a.id, bot.salt(a.id))} {
		_, err := bot.Send(r.ctx, Call{To: at, Data: data, What: "collect", Gas: 200_000})
		if (err == nil) != (data[0] == abi.PackAnnounce(Hash{})[0]) {
			t.Fatalf("the bot: %v", err)
		}
	}
	if _, err := honest.accuse(r.ctx, at, a); err != nil {
		t.Fatal(err)
	}
	if got := tokens(honest); got != 1+before/2 {
		t.Fatalf("the honest accuser has %d gwei, want half of the bond of %d", got, before)
	}
	if _, err := honest.Send(r.ctx, Call{To: at, Data: abi.PackCollect(a.id, honest.salt(a.id)), What: "collect twice"}); err == nil {
		t.Fatal("a bounty was paid twice")
	}
}
