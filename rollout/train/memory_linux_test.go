package train

import (
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"

	"swarmrl/policy"
	"swarmrl/policy/model"
	"swarmrl/policy/nn"
)

// smallShape is that of the benchmarks: 28 M parameters.
var smallShape = model.Config{
	Arch: model.Qwen3, Hidden: 512, Layers: 8, Heads: 8, KVHeads: 4, HeadDim: 64, Intermediate: 1536, Vocab: 8192,
	Context: 4096, NormEps: 1e-6, Rope: model.Rope{Theta: 10000}, Tied: true, Pad: -1,
}

// memoryTokens is the size of the micro-batch whose activations are counted.
const memoryTokens = 512

// activationBytes is what policy/model says that a tape holds per token, beside the update's scratch.
func activationBytes(c *model.Config, tokens int) int {
	layer := 2*c.Hidden + (c.Heads+2*c.KVHeads)*c.HeadDim + c.Heads*c.HeadDim + 2*c.Intermediate + 2*c.Heads + 2
	layer += (c.Heads + c.KVHeads) * (c.HeadDim + 1) // Qwen3's normed heads
	return 4 * tokens * c.Layers * layer
}

// scratchBytes bounds what is not per parameter and not on the tape: a chunk of logits twice, one
// layer's scratch, GEMM panels, the runtime.
const scratchBytes = 96 << 20

const memoryChild = "SWARM_TEST_MEMORY"

// TestMemory: a full update stays within 18 bytes a parameter and the activations' formula. It
// measures a process of its own, whose peak is that of the update.
func TestMemory(t *testing.T) {
	if os.Getenv(memoryChild) != "" {
		updateOnce(t)
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
	cmd.Env = append(os.Environ(), variable+"=1", "GOGC=20")
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

func updateOnce(t *testing.T) {
	p := &policy.Policy{Model: model.Random(&smallShape, 1, 0.02, model.Options{Pool: nn.NewPool(1), Train: true})}
	l, err := NewLearner(p, DefaultSettings(), nil)
	if err != nil {
		t.Fatal(err)
	}
	resetPeak(t)
	var samples []Sample
	for i := range memoryTokens / 128 {
		s := Sample{Advantage: float32(i%2*2 - 1)}
		for j := range 128 {
			id := int32((i*31 + j*j) % smallShape.Vocab)
			if j < 64 {
				s.Prompt = append(s.Prompt, id)
			} else {
				s.Tokens, s.Logp = append(s.Tokens, id), append(s.Logp, -9)
			}
		}
		samples = append(samples, s)
	}
	if _, err := l.Update(samples); err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, x := range p.Model.Params() {
		n += len(x.Data)
	}
	peak := peakRSS(t)
	budget := 18*n + activationBytes(&smallShape, memoryTokens) + scratchBytes
	fmt.Printf("peak %d MiB, budget %d MiB: %.1f bytes a parameter beside activations of %d MiB and %d MiB of scratch\n",
		peak>>20, budget>>20, float64(peak-activationBytes(&smallShape, memoryTokens)-scratchBytes)/float64(n),
		activationBytes(&smallShape, memoryTokens)>>20, scratchBytes>>20)
	if peak > budget {
		t.Errorf("peak of %d bytes, budget %d", peak, budget)
	}
	runtime.KeepAlive(l)
}

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
