package train

import (
	"fmt"
	"os"
	"runtime"
	"testing"

	"swarmrl/policy"
	"swarmrl/policy/model"
	"swarmrl/policy/nn"
)

// wideShape has the vocabulary of Qwen2.5 and next to nothing else, so that logits are all that counts.
var wideShape = model.Config{
	Arch: model.Qwen3, Hidden: 16, Layers: 1, Heads: 1, KVHeads: 1, HeadDim: 16, Intermediate: 16, Vocab: 151936,
	Context: 4096, NormEps: 1e-6, Rope: model.Rope{Theta: 10000}, Tied: true, Pad: -1,
}

const logitsChild = "SWARM_TEST_LOGITS"

// TestLogitsMemory: an update on one sequence of 2,048 tokens over 151,936 words needs 256 MiB for logits, and what
// the parameters and the runtime need; all its logits would be 1,187 MiB.
func TestLogitsMemory(t *testing.T) {
	if os.Getenv(logitsChild) != "" {
		updateWide(t)
		return
	}
	alone(t, logitsChild, "logits")
}

func updateWide(t *testing.T) {
	const tokens = 2048
	p := &policy.Policy{Model: model.Random(&wideShape, 1, 0.02, model.Options{Pool: nn.NewPool(1), Train: true})}
	settings := DefaultSettings()
	settings.MicroTokens = 2 * tokens
	l, err := NewLearner(p, settings, nil)
	if err != nil {
		t.Fatal(err)
	}
	BoundGarbage(p.Model)
	resetPeak(t)
	s := Sample{Prompt: []int32{1}, Advantage: 1}
	for i := range tokens {
		s.Tokens, s.Logp = append(s.Tokens, int32(i*577%wideShape.Vocab)), append(s.Logp, -12)
	}
	if _, err := l.Update([]Sample{s}); err != nil {
		t.Fatal(err)
	}
	const logits = 256 << 20
	peak := peakRSS(t)
	budget := 18*parameters(p.Model) + p.Model.UpdateBytes(tokens+1, tokens+1, false) + garbage + program
	fmt.Printf("peak %d MiB, budget %d MiB with %d MiB of logits; all at once are %d MiB\n", peak>>20, budget>>20, logits>>20, 4*tokens*wideShape.Vocab>>20)
	if peak > budget {
		t.Errorf("peak of %d bytes, budget %d", peak, budget)
	}
	runtime.KeepAlive(l)
}
