package rollup

import (
	"context"
	"encoding/json"
	"io"
	"math/big"
	"net"
	"net/http"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// TestConfirmationsText reads each way to say when a block is believed, and writes it again.
func TestConfirmationsText(t *testing.T) {
	finalized, safe, four := Depth{"finalized", 64}, Depth{"safe", 32}, Depth{Blocks: 4}
	for text, want := range map[string]Confirmations{
		"0": {}, "4": {four, four}, "finalized": {Final: finalized}, "safe": {Final: safe}, "finalized/4": {finalized, four},
		"safe/safe": {safe, safe}, "4/0": {Final: four}, "0/4": {Beacon: four}, "4/finalized": {four, finalized},
	} {
		var c Confirmations
		if err := c.Set(text); err != nil || c != want || c.String() != text {
			t.Errorf("%s: %+v, %v, written %v", text, c, err, c)
		}
	}
	for _, text := range []string{"latest", "-1", "finalized/", "/4", "4/4/4", "100001", "1e3", "safe "} {
		says(t, text, new(Confirmations).Set(text), "want finalized, safe, or 0 to 100000 blocks")
	}
}

// TestFinalityTags holds what is final, at every tag and depth and over every way to the chain, to the block in which the contract made
// it final: not before that lies deep enough, and no later.
func TestFinalityTags(t *testing.T) {
	p := hostileParams()
	p.Window = 3
	onEachChain(t, p, testFinalityTags)
}

func testFinalityTags(t *testing.T, r *testRun) {
	s := r.sequencer("sequencer")
	r.run(s.Run)
	w := r.client("peer", s)
	r.register(w)
	r.until("the account is final", func() (bool, error) {
		_, err := w.Account(r.ctx, w.Address(), Final)
		return err == nil, nil
	})
	logs, err := r.tm.chain.FilterLogs(r.ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int), Addresses: []common.Address{common.Address(r.at().Rollup)}, Topics: [][]common.Hash{{swarmEvents.finalized}},
	})
	if err != nil || len(logs) == 0 {
		t.Fatalf("%d logs, %v", len(logs), err)
	}
	var first uint64
	for i := len(logs) - 1; i >= 0; i-- {
		if e, err := s.d.abi.UnpackFinalizedEvent(&logs[i]); err == nil && e.Batches.Sign() > 0 {
			first = logs[i].BlockNumber
		}
	}
	ways := map[string]Config{"as it is": r.base}
	if e := r.base.Embedded; e != nil {
		l := listenLocal(t)
		t.Cleanup(func() { l.Close() })
		go e.ServeChain(l)
		ways["http"], ways["libp2p stream"] = Config{Chain: e.URL()}, onStream(t, e)
		ways["stream"] = Config{Dial: dialer(l)}
	}
	for name, way := range ways {
		head, err := r.tm.chain.BlockNumber(r.ctx)
		if err != nil {
			t.Fatal(err)
		}
		just := strconv.FormatUint(head-first, 10)      // deep enough
		lacking := strconv.FormatUint(head-first+2, 10) // one or two too few
		for _, text := range []string{lacking, just, "finalized", "safe", "7", "0"} {
			base := *r
			base.base = way
			cfg := base.config(nil, "reader")
			if err := cfg.Confirmations.Set(text); err != nil {
				t.Fatal(err)
			}
			r.until(name+", "+text+": final in the end", func() (bool, error) {
				o, err := OpenOperator(r.ctx, cfg)
				if err != nil {
					t.Fatal(err)
				}
				st := o.Status()
				_, err = o.Account(w.Address(), Final)
				if deep := st.Settled.Number >= first; deep != (st.Finalized > 0) || deep != (err == nil) || st.Trouble != "" {
					t.Fatalf("%s, %s: made final in block %d, settled block %d: %d batches final, %v, %q", name, text, first, st.Settled.Number, st.Finalized, err, st.Trouble)
				}
				if n := cfg.Confirmations.Final; n.Tag == "" && st.Settled.Number+n.Blocks != st.Head.Number || st.Settled.Number > st.Head.Number {
					t.Fatalf("%s, %s: settled block %d of %d", name, text, st.Settled.Number, st.Head.Number)
				}
				if text == lacking && st.Head.Number == head && st.Finalized > 0 {
					t.Fatalf("%s, %s: final too early", name, text)
				}
				if r.base.Embedded != nil && st.Finalized == 0 {
					return false, r.base.Embedded.Mine()
				}
				return st.Finalized > 0, nil
			})
		}
	}
}

// TestTagLies has a node name blocks by the tag that cannot be: above the newest, before those it named already, on another chain, none,
// nonsense. What is final moves by none of it, and follows the tag again when it is true.
func TestTagLies(t *testing.T) { onGeth(t, hostileParams(), testTagLies) }

func testTagLies(t *testing.T, r *testRun) {
	e := r.base.Embedded
	var answer atomic.Pointer[string] // to whoever asks for the tag; nil = the truth
	node := between(t, e.URL(), func(w http.ResponseWriter, method string, body []byte) bool {
		a := answer.Load()
		if a == nil || method != "eth_getBlockByNumber" || !strings.Contains(string(body), `"finalized"`) {
			return false
		}
		var call struct{ ID json.RawMessage }
		if err := json.Unmarshal(body, &call); err != nil {
			t.Error(err)
		}
		w.Header().Set("Content-Type", "application/json")
		io.WriteString(w, `{"jsonrpc":"2.0","id":`+string(call.ID)+`,`+*a+`}`)
		return true
	})
	header := func(n uint64, change func(*types.Header)) string {
		h, err := r.tm.chain.HeaderByNumber(r.ctx, new(big.Int).SetUint64(n))
		if err != nil {
			t.Fatal(err)
		}
		change(h)
		raw, err := json.Marshal(h)
		if err != nil {
			t.Fatal(err)
		}
		return `"result":` + string(raw)
	}
	same := func(*types.Header) {}
	mine := func(to uint64) {
		for {
			h, err := r.tm.chain.HeaderByNumber(r.ctx, nil)
			if err != nil {
				t.Fatal(err)
			}
			if h.Number.Uint64() >= to {
				return
			}
			if err := e.Mine(); err != nil {
				t.Fatal(err)
			}
		}
	}
	mine(40)
	cfg := r.config(nil, "reader")
	cfg.Embedded, cfg.Chain = nil, node
	if err := cfg.Confirmations.Set("finalized"); err != nil {
		t.Fatal(err)
	}
	open := func() *Operator {
		o, err := OpenOperator(r.ctx, cfg)
		if err != nil {
			t.Fatal(err)
		}
		return o
	}
	o := open()
	settled := o.Status().Settled
	if settled.Number < 32 || settled.Number%32 != 0 || o.Status().Trouble != "" {
		t.Fatalf("settled block %d, %q", settled.Number, o.Status().Trouble)
	}
	follow := func() Status {
		if err := e.Mine(); err != nil {
			t.Fatal(err)
		}
		head, err := o.chain.HeaderByNumber(r.ctx, nil)
		if err == nil {
			err = o.d.advance(r.ctx, head)
		}
		if err != nil {
			t.Fatal(err)
		}
		return o.Status()
	}
	for _, c := range []struct{ name, answer, trouble string }{
		{"above the newest", header(40, func(h *types.Header) { h.Number = big.NewInt(1 << 40) }), "the node calls block 1099511627776 finalized, and its newest is"},
		{"beyond all numbers", header(40, func(h *types.Header) { h.Number.Lsh(h.Number, 80) }), "finalized"},
		{"before the one it named", header(5, same), ""},
		{"of another chain", header(38, func(h *types.Header) { h.Extra = []byte("other") }), "has another in its place"},
		{"none", `"result":null`, ""},
		{"none, with an error", `"error":{"code":-39001,"message":"finalized block not found"}`, ""},
		{"unlearned", `"error":{"code":-32602,"message":"invalid argument 0: hex string without 0x prefix"}`, "finalized block: invalid argument"},
		{"nonsense", `"result":[7]`, "finalized block: "},
	} {
		answer.Store(&c.answer)
		st := follow()
		if st.Settled != settled || (st.Trouble == "") != (c.trouble == "") || !strings.Contains(st.Trouble, c.trouble) {
			t.Errorf("%s: settled block %d, was %d; trouble %q, want %q", c.name, st.Settled.Number, settled.Number, st.Trouble, c.trouble)
		}
	}
	answer.Store(nil)
	mine(settled.Number + 40)
	if st := follow(); st.Settled.Number <= settled.Number || st.Trouble != "" {
		t.Errorf("true again: settled block %d, trouble %q", st.Settled.Number, st.Trouble)
	}
	none, unknown := `"result":null`, `"error":{"code":-32602,"message":"invalid argument 0: hex string without 0x prefix"}`
	answer.Store(&none)
	if st := open().Status(); st.Settled != (Head{}) || st.Finalized != 0 || st.Trouble != "" {
		t.Errorf("nothing finalized yet: %+v", st)
	}
	mine(finalizedBlocks + 10)
	answer.Store(&unknown)
	if st := open().Status(); st.Settled.Number != st.Head.Number-finalizedBlocks || st.Trouble != "" {
		t.Errorf("a chain without tags: settled block %d of %d, trouble %q", st.Settled.Number, st.Head.Number, st.Trouble)
	}
}

// TestReorgAtTag reorganises the chain above the finalized block, which moves nothing final, and below it, which is told; either way what
// is derived is what the chain says.
func TestReorgAtTag(t *testing.T) {
	p := hostileParams()
	p.Window = 3
	onEachReorg(t, p, testReorgAtTag)
}

func testReorgAtTag(t *testing.T, r *testRun, reorganise func(uint64)) {
	s := r.sequencer("sequencer")
	r.run(s.Run)
	cfg := r.config(testKey(t, "peer"), "peer")
	cfg.Sequencer = s.URL()
	if err := cfg.Confirmations.Set("finalized"); err != nil {
		t.Fatal(err)
	}
	w := r.open(cfg)
	r.register(w)
	blocks := func(past func(head, final uint64) bool) {
		r.until("the blocks before", func() (bool, error) {
			head, err := r.tm.chain.BlockNumber(r.ctx)
			st, err2 := w.Status(r.ctx)
			if err != nil || err2 != nil {
				return false, err
			}
			if past(head, st.Settled.Number) && st.Head.Number == head {
				return true, nil
			}
			if e := r.base.Embedded; e != nil {
				return false, e.Mine()
			}
			return false, nil
		})
	}
	paid := func(n byte) {
		r.until("final, as if derived from the beginning", func() (bool, error) {
			a, err := w.Account(r.ctx, w.Address(), Final)
			if e := r.base.Embedded; e != nil && (err != nil || a.Payout != Address{n}) {
				return false, e.Mine()
			}
			if err != nil || a.Payout != (Address{n}) {
				return false, err
			}
			o, err := OpenOperator(r.ctx, cfg)
			if err != nil {
				return false, err
			}
			b, err := o.Account(w.Address(), Final)
			return a == b && o.Status().Agrees, err
		})
	}
	payout := func(n byte) {
		if _, err := w.SetPayout(r.ctx, Address{n}); err != nil {
			t.Fatal(err)
		}
	}
	payout(1)
	paid(1)
	blocks(func(head, final uint64) bool { return head >= final+5 && head < final+10 })
	before, err := w.Status(r.ctx)
	if err != nil {
		t.Fatal(err)
	}
	reorganise(2)
	payout(2)
	paid(2)
	st, err := w.Status(r.ctx)
	if err != nil || st.Trouble != "" || st.Settled.Number <= before.Settled.Number || st.Finalized < before.Finalized {
		t.Fatalf("above the tag: %+v, %v; before %+v", st, err, before)
	}
	blocks(func(head, final uint64) bool { return head > 80 && head >= final+4 && head < final+16 })
	reorganise(20)
	r.until("it is told", func() (bool, error) {
		st, err := w.Status(r.ctx)
		return strings.Contains(st.Trouble, "the parent chain took back block"), err
	})
	payout(3)
	paid(3)
}

func dialer(l net.Listener) func(ctx context.Context) (net.Conn, error) {
	return func(ctx context.Context) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "tcp", l.Addr().String())
	}
}

// TestTaggedBeacon gives no beacon before its block is as deep as asked.
func TestTaggedBeacon(t *testing.T) { onEachChain(t, hostileParams(), testTaggedBeacon) }

func testTaggedBeacon(t *testing.T, r *testRun) {
	deep := map[string]Client{}
	for _, text := range []string{"0", "finalized", "safe/finalized", "3"} {
		cfg := r.config(testKey(t, "reader "+text), "reader")
		if err := cfg.Confirmations.Set(text); err != nil {
			t.Fatal(err)
		}
		deep[text] = r.open(cfg)
	}
	head, err := deep["0"].Head(r.ctx)
	if err != nil {
		t.Fatal(err)
	}
	at := head.Time.Add(2 * time.Second)
	want, err := deep["finalized"].Beacon(r.ctx, at) // a tag for what is final alone
	if err != nil {
		t.Fatal(err)
	}
	newest, err := r.tm.chain.HeaderByNumber(r.ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	first, err := firstBlockAt(r.ctx, deep["0"].(*client), newest.Number.Uint64(), at.Unix())
	if err != nil {
		t.Fatal(err)
	}
	for text, c := range deep {
		if e := r.base.Embedded; e != nil {
			for range 40 {
				if err := e.Mine(); err != nil {
					t.Fatal(err)
				}
			}
		}
		b, err := c.Beacon(r.ctx, at)
		if err != nil || b != want {
			t.Fatalf("%s: %v, %v; want %v", text, b, err, want)
		}
		c := c.(*client)
		c.mu.Lock()
		if c.deep.Number < first.Number.Uint64() || c.deep.Number > c.head.Number {
			t.Errorf("%s: the beacon of block %v at depth %d of %d", text, first.Number, c.deep.Number, c.head.Number)
		}
		c.mu.Unlock()
	}
}
