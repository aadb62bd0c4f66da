package rollup

import (
	"bufio"
	"context"
	"crypto/ecdsa"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
)

// anvilKey is anvil's first development key, which owns coins there.
const anvilKey = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"

// startAnvil runs an independent EVM node, or skips the test where `make anvil` has not installed it. It makes a block for each
// transaction, and one a second of chain time every 200 ms.
func startAnvil(t *testing.T) (address string, key *ecdsa.PrivateKey) {
	t.Helper()
	found, err := filepath.Glob("contracts/node_modules/@foundry-rs/anvil-*/bin/anvil")
	if err != nil || len(found) == 0 {
		if os.Getenv("SWARM_ANVIL") == "required" {
			t.Fatal("anvil is not installed: make anvil")
		}
		t.Skip("anvil is not installed: make anvil")
	}
	cmd := exec.Command(found[0], "--port", "0", "--host", "127.0.0.1", "--slots-in-an-epoch", "4")
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	t.Cleanup(func() {
		cancel()
		cmd.Process.Kill()
		cmd.Wait() // it was killed
	})
	lines := bufio.NewScanner(out)
	for address == "" && lines.Scan() {
		if _, rest, ok := strings.Cut(lines.Text(), "Listening on "); ok {
			address = strings.TrimSpace(rest)
		}
	}
	if address == "" {
		t.Fatal("anvil did not start")
	}
	go func() {
		for lines.Scan() { // it must not block on its own output
		}
	}()
	if key, err = crypto.HexToECDSA(anvilKey); err != nil {
		t.Fatal(err)
	}
	c, err := rpc.Dial("http://" + address)
	if err != nil {
		t.Fatal(err)
	}
	go func() {
		defer c.Close()
		tick := time.NewTicker(200 * time.Millisecond)
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
				var x any
				_ = c.CallContext(ctx, &x, "evm_increaseTime", 1)
				_ = c.CallContext(ctx, &x, "evm_mine")
			}
		}
	}()
	return address, key
}

// onEachChain runs a test on the embedded chain and on anvil.
func onEachChain(t *testing.T, p Params, f func(t *testing.T, r *testRun)) {
	onGeth(t, p, f)
	t.Run("anvil", func(t *testing.T) {
		t.Parallel()
		address, key := startAnvil(t)
		f(t, newTestRunOn(t, p, Config{Chain: "http://" + address, Key: key}))
	})
}

// onGeth runs it on the embedded chain.
func onGeth(t *testing.T, p Params, f func(t *testing.T, r *testRun)) {
	t.Run("geth", func(t *testing.T) {
		t.Parallel()
		e, err := StartEmbedded(EmbeddedConfig{Interval: -1, Idle: 200 * time.Millisecond, Listen: "127.0.0.1:0"})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { closeChain(t, e) })
		f(t, newTestRunOn(t, p, Config{Embedded: e, Key: e.FaucetKey()}))
	})
}

func closeChain(t *testing.T, e *Embedded) {
	if err := e.Close(); err != nil {
		t.Error(fmt.Errorf("close: %w", err))
	}
}
