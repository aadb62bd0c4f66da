package rollup

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"swarmrl/rollup/ledger"
)

// between passes JSON-RPC on to a chain's node, unless meddle answers a call itself.
func between(t *testing.T, chain string, meddle func(w http.ResponseWriter, method string, body []byte) bool) string {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		var call struct {
			Method string `json:"method"`
		}
		_ = json.Unmarshal(body, &call) // a batch has no method: it is passed on
		if meddle(w, call.Method, body) {
			return
		}
		resp, err := http.Post(chain, "application/json", bytes.NewReader(body))
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		defer resp.Body.Close()
		w.Header().Set("Content-Type", "application/json")
		io.Copy(w, resp.Body)
	}))
	t.Cleanup(s.Close)
	return s.URL
}

// TestHostileNode has a client's node answer badly in every way for a moment each: the client says so, and goes on where it was
// when the node is well again. No record is lost, none doubled.
func TestHostileNode(t *testing.T) { onGeth(t, hostileParams(), testHostileNode) }

func testHostileNode(t *testing.T, r *testRun) {
	var ill atomic.Pointer[func(w http.ResponseWriter, method string, body []byte) bool]
	healthy := func(http.ResponseWriter, string, []byte) bool { return false }
	ill.Store(&healthy)
	node := between(t, r.base.Embedded.URL(), func(w http.ResponseWriter, method string, body []byte) bool {
		return (*ill.Load())(w, method, body)
	})
	s := r.sequencer("sequencer")
	r.run(s.Run)
	cfg := r.config(testKey(t, "peer"), "peer")
	cfg.Embedded, cfg.Chain, cfg.Sequencer = nil, node, s.URL()
	c := r.open(cfg)
	r.register(c)
	result := func(w http.ResponseWriter, body []byte, v string) bool {
		var call struct {
			ID json.RawMessage `json:"id"`
		}
		if err := json.Unmarshal(body, &call); err != nil {
			t.Error(err)
		}
		w.Header().Set("Content-Type", "application/json")
		io.WriteString(w, `{"jsonrpc":"2.0","id":`+string(call.ID)+`,`+v+`}`)
		return true
	}
	const silent = "no logs"
	ills := map[string]func(w http.ResponseWriter, method string, body []byte) bool{
		"no JSON": func(w http.ResponseWriter, _ string, _ []byte) bool { io.WriteString(w, "<html>"); return true },
		"away": func(w http.ResponseWriter, _ string, _ []byte) bool {
			w.WriteHeader(http.StatusBadGateway)
			return true
		},
		"megabytes": func(w http.ResponseWriter, _ string, _ []byte) bool {
			for range 33 {
				w.Write(bytes.Repeat([]byte(" "), 1<<20))
			}
			return true
		},
		"null": func(w http.ResponseWriter, _ string, body []byte) bool { return result(w, body, `"result":null`) },
		"shapes": func(w http.ResponseWriter, _ string, body []byte) bool {
			return result(w, body, `"result":[{"number":7}]`)
		},
		silent: func(w http.ResponseWriter, method string, body []byte) bool {
			return method == "eth_getLogs" && result(w, body, `"result":[]`)
		},
		"logs without topics or data": func(w http.ResponseWriter, method string, body []byte) bool {
			return method == "eth_getLogs" && result(w, body, `"result":[`+badLog(r, swarmEvents.posted.Hex())+`]`)
		},
	}
	n := uint32(0)
	for name, f := range ills {
		ill.Store(&f)
		if name != silent { // what is left out is noticed when the next logs do not fit
			r.until(name+": the client says so", func() (bool, error) {
				st, err := c.Status(r.ctx)
				return st.Trouble != "" && !strings.Contains(st.Trouble, "\n"), err
			})
		}
		if _, err := c.SetPayout(r.ctx, Address{byte(n + 1)}); err != nil {
			t.Errorf("%s: a record is refused: %v", name, err)
		}
		n++
		r.until(name+": it is posted", func() (bool, error) { return s.status().Records == uint64(n) && s.status().Queued == 0, nil })
		if name == silent {
			h, err := r.tm.chain.HeaderByNumber(r.ctx, nil)
			if err != nil {
				t.Fatal(err)
			}
			r.until("the client has gone past it", func() (bool, error) {
				got, err := c.Head(r.ctx)
				return got.Number >= h.Number.Uint64(), err
			})
			if _, err := r.tm.Send(r.ctx, Call{To: common.Address(r.at().Rollup), Data: s.d.abi.PackForce(make([]byte, ledger.RecordSize)), What: "force"}); err != nil {
				t.Fatal(err)
			}
		}
		ill.Store(&healthy)
		r.until(name+": it goes on", func() (bool, error) {
			a, err := c.Account(r.ctx, c.Address(), Posted)
			st, _ := c.Status(r.ctx)
			return a.Nonce == n && a.Payout == Address{byte(n)} && st.Agrees && st.Trouble == "", err
		})
	}
}

// badLog is a log of the rollup contract that its ABI does not allow.
func badLog(r *testRun, topic string) string {
	h, err := r.tm.chain.HeaderByNumber(r.ctx, nil)
	if err != nil {
		r.t.Error(err)
		return ""
	}
	return `{"address":"` + r.at().Rollup.String() + `","topics":["` + topic + `"],"data":"0x00","blockNumber":"0x1","blockHash":"` + h.Hash().Hex() +
		`","transactionHash":"` + h.Hash().Hex() + `","transactionIndex":"0x0","logIndex":"0x0","removed":false}`
}

// TestStallingNode never answers: what waits for it ends with its context, and holds nothing else up.
func TestStallingNode(t *testing.T) {
	block := make(chan struct{})
	s := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-block }))
	defer s.Close()
	defer close(block)
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	_, err := OpenOperator(ctx, Config{Chain: s.URL, Deployment: Deployment{Run: Hash{1}, Params: Params{Start: 1, RoundLength: 60}}})
	says(t, "stalls", err, "deadline")
}

// TestNarrowNode derives from a node that gives logs of three blocks at most.
func TestNarrowNode(t *testing.T) { onGeth(t, hostileParams(), testNarrowNode) }

func testNarrowNode(t *testing.T, r *testRun) {
	s := r.sequencer("sequencer")
	r.run(s.Run)
	w := r.watcher(s)
	r.register(w)
	for range 20 {
		if err := r.base.Embedded.Mine(); err != nil {
			t.Fatal(err)
		}
	}
	refused := 0
	cfg := r.config(nil, "reader")
	cfg.Embedded, cfg.Chain = nil, between(t, r.base.Embedded.URL(), func(w http.ResponseWriter, method string, body []byte) bool {
		if method != "eth_getLogs" {
			return false
		}
		var call struct {
			ID     json.RawMessage
			Params []struct{ FromBlock, ToBlock string }
		}
		if err := json.Unmarshal(body, &call); err != nil || len(call.Params) != 1 {
			t.Errorf("%s: %v", body, err)
			return false
		}
		from, err := strconv.ParseUint(call.Params[0].FromBlock, 0, 64)
		to, err2 := strconv.ParseUint(call.Params[0].ToBlock, 0, 64)
		if err != nil || err2 != nil || to < from+3 {
			return false
		}
		refused++
		io.WriteString(w, `{"jsonrpc":"2.0","id":`+string(call.ID)+`,"error":{"code":-32005,"message":"block range exceeds 3"}}`)
		return true
	})
	o, err := OpenOperator(r.ctx, cfg)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := o.Account(w.Address(), Posted); err != nil || refused == 0 {
		t.Errorf("%v, %d queries refused", err, refused)
	}
}
