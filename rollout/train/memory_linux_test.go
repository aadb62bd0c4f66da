package train

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"runtime/debug"
	"strings"
	"testing"

	"swarmrl/policy"
	"swarmrl/policy/model"
	"swarmrl/policy/nn"
	"swarmrl/policy/tiny"
)

// smallShape is that of the benchmarks: 28 M parameters.
var smallShape = model.Config{
	Arch: model.Qwen3, Hidden: 512, Layers: 8, Heads: 8, KVHeads: 4, HeadDim: 64, Intermediate: 1536, Vocab: 8192,
	Context: 4096, NormEps: 1e-6, Rope: model.Rope{Theta: 10000}, Tied: true, Pad: -1,
}

const memoryChild = "SWARM_TEST_MEMORY"

// TestMemory: `swarm train` of all weights, rollouts, update, snapshot and export, stays within the bound that Memory
// states: 18 bytes a parameter, the activations' formula, and constants. It measures a process of its own, whose peak is
// that of the run.
func TestMemory(t *testing.T) {
	if os.Getenv(memoryChild) != "" {
		runOnce(t)
		return
	}
	alone(t, memoryChild, "parameter")
}

// alone runs the test that calls it again in a process of its own, told so by a variable, and logs the
// lines that hold a word.
func alone(t *testing.T, variable, word string) {
	t.Helper()
	if testing.Short() {
		t.Skip("some seconds of work")
	}
	cmd := exec.Command(os.Args[0], "-test.run", "^"+t.Name()+"$", "-test.v")
	cmd.Env = append(os.Environ(), variable+"=1")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s %v", out, err)
	}
	if strings.Contains(string(out), "--- SKIP") {
		t.Skipf("%s", out)
	}
	said := false
	for line := range strings.Lines(string(out)) {
		if strings.Contains(line, word) {
			t.Log(strings.TrimSpace(line))
			said = true
		}
	}
	if !said {
		t.Errorf("it measured nothing: %s", out)
	}
}

// resetPeak lets the process's peak memory count from here.
func resetPeak(tb testing.TB) {
	tb.Helper()
	debug.FreeOSMemory()
	if err := os.WriteFile("/proc/self/clear_refs", []byte("5"), 0); err != nil {
		tb.Skipf("this system does not let a process forget its peak: %v", err)
	}
}

func runOnce(t *testing.T) {
	p, err := policy.FromFS(tiny.FS(), model.Options{})
	if err != nil {
		t.Fatal(err)
	}
	p.Model = model.Random(&smallShape, 1, 0.02, model.Options{Pool: nn.NewPool(2), Train: true})
	c := Config{
		Envs: []Weighted{{Name: "tiny-arith", Weight: 1}}, Steps: 2, Groups: 4, MaxNew: 44, Rewards: Random,
		Eval: Evaluation{Tasks: -1}, Settings: DefaultSettings(),
	}
	BoundGarbage(p.Model)
	resetPeak(t)
	live := 0
	if _, err := Run(context.Background(), p, c, Options{Dir: t.TempDir(), Every: 1, Progress: func(r Row) { live += r.Live }}); err != nil {
		t.Fatal(err)
	}
	n, peak := parameters(p.Model), peakRSS(t)
	budget := Memory(p.Model, c.Settings, c.Groups*8, c.MaxNew+longestPrompt)
	fmt.Printf("peak %d MiB, bound %d MiB, of which %d MiB are 18 bytes a parameter; %d groups trained on\n", peak>>20, budget>>20, 18*n>>20, live)
	if peak > budget || live == 0 {
		t.Errorf("peak of %d bytes, bound %d, %d groups trained on", peak, budget, live)
	}
}

// longestPrompt is that of tiny-arith, in tokens.
const longestPrompt = 24

func peakRSS(t testing.TB) int {
	t.Helper()
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(status), "VmHWM:")
	var kib int
	if _, err := fmt.Sscan(rest, &kib); err != nil {
		t.Fatal(err)
	}
	return kib << 10
}
