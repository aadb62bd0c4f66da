package rollup

import (
	"context"
	"testing"
	"time"
)

func TestEmbeddedStartsQuickly(t *testing.T) {
	dir := t.TempDir()
	for i := range 2 {
		began := time.Now()
		e, err := StartEmbedded(EmbeddedConfig{Dir: dir, Listen: "127.0.0.1:0", Interval: -1, Idle: -1})
		if err != nil {
			t.Fatal(err)
		}
		took := time.Since(began)
		t.Logf("start %d: %v", i, took)
		ctx := context.Background()
		for _, cfg := range []*Config{{Embedded: e}, {Chain: e.URL()}} {
			c, err := dialChain(ctx, cfg)
			if err != nil {
				t.Fatal(err)
			}
			id, err := c.ChainID(ctx)
			if err != nil || id.Uint64() != defaultChainID {
				t.Fatalf("chain id %v, %v", id, err)
			}
			if err := e.Mine(); err != nil {
				t.Fatal(err)
			}
			h, err := c.HeaderByNumber(ctx, nil)
			if err != nil || h.Number.Uint64() < 1 {
				t.Fatalf("head %v, %v", h, err)
			}
			var x any
			if err := c.Client().Call(&x, "debug_setHead", "0x0"); err == nil {
				t.Fatal("debug_setHead is served")
			}
			if err := c.Client().Call(&x, "eth_accounts"); err == nil {
				t.Fatal("eth_accounts is served")
			}
		}
		if err := e.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// reorganise takes the newest blocks off the chain and makes as many others and one more; their transactions go back to the pool.
func (e *Embedded) reorganise(t *testing.T, depth uint64) {
	t.Helper()
	e.gate.Lock()
	defer e.gate.Unlock()
	bc := e.eth.BlockChain()
	if _, err := bc.SetCanonical(bc.GetBlockByNumber(bc.CurrentBlock().Number.Uint64() - depth)); err != nil {
		t.Fatal(err)
	}
	for range depth + 1 {
		if err := e.commit(); err != nil {
			t.Fatal(err)
		}
	}
}

// TestNextStep: a block that came late, or for a transaction in between, moves none after it.
func TestNextStep(t *testing.T) {
	second := time.Unix(1_800_000_000, 0)
	for _, c := range []struct{ late, step, want time.Duration }{
		{0, time.Second, time.Second},
		{700 * time.Millisecond, time.Second, time.Second},
		{time.Second, time.Second, 2 * time.Second},
		{700 * time.Millisecond, 5 * time.Second, 5 * time.Second},
		{7 * time.Millisecond, -1, 7 * time.Millisecond},
	} {
		if got := nextStep(second.Add(c.late), c.step).Sub(second); got != c.want {
			t.Errorf("a block %v late, steps of %v: the next at %v, want %v", c.late, c.step, got, c.want)
		}
	}
}
