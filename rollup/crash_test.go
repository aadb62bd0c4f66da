package rollup

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// crashDir, when set, makes the test binary the child of TestCrash.
const crashDir = "SWARM_TEST_CRASH_DIR"

func TestMain(m *testing.M) {
	if dir := os.Getenv(crashDir); dir != "" {
		if err := crashChild(dir); err != nil {
			fmt.Println("error", err)
			os.Exit(1)
		}
	}
	os.Exit(m.Run())
}

// crashChild sends transactions for ever and prints each that has a receipt.
func crashChild(dir string) error {
	e, err := StartEmbedded(EmbeddedConfig{Dir: dir, Interval: -1, Idle: -1})
	if err != nil {
		return err
	}
	ctx := context.Background()
	tm, err := NewTxManager(ctx, Config{Embedded: e, Key: e.FaucetKey(), Poll: time.Millisecond})
	if err != nil {
		return err
	}
	for _, h := range strings.Fields(os.Getenv("SWARM_TEST_CRASH_SEEN")) {
		if _, err := tm.chain.TransactionReceipt(ctx, common.HexToHash(h)); err != nil {
			return fmt.Errorf("%s lost: %w", h, err)
		}
	}
	fmt.Println("ready")
	for {
		r, err := tm.Send(ctx, Call{To: common.Address{1}, Value: wei(1), Gas: 21_000, What: "pay"})
		if err != nil {
			return err
		}
		fmt.Println("seen", r.TxHash)
	}
}

// TestCrash kills a child with SIGKILL again and again; no transaction that had a receipt may be gone.
func TestCrash(t *testing.T) {
	times := 50
	if testing.Short() {
		times = 5
	}
	dir, seen := t.TempDir(), []string{}
	for i := range times {
		cmd := exec.Command(os.Args[0])
		recent := seen[max(0, len(seen)-200):]
		cmd.Env = append(os.Environ(), crashDir+"="+dir, "SWARM_TEST_CRASH_SEEN="+strings.Join(recent, " "))
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(out)
		var kill *time.Timer
		for lines.Scan() {
			switch what, rest, _ := strings.Cut(lines.Text(), " "); what {
			case "ready":
				kill = time.AfterFunc(time.Duration(rand.IntN(200))*time.Millisecond, func() { cmd.Process.Kill() })
			case "seen":
				seen = append(seen, rest)
			case "error":
				t.Errorf("kill %d: %s", i, rest)
			}
		}
		_ = cmd.Wait() // it was killed
		if kill == nil {
			t.Fatalf("kill %d: the child did not start", i)
		}
		kill.Stop()
		if t.Failed() {
			return
		}
	}
	t.Logf("%d kills, %d transactions, none lost", times, len(seen))
}
