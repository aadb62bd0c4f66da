package train

import (
	"runtime"
	"slices"
	"testing"

	"swarmrl/policy"
	"swarmrl/policy/model"
	"swarmrl/policy/nn"
)

// halfBillion is the shape of Qwen2.5-0.5B.
var halfBillion = model.Config{
	Arch: model.Qwen2, Hidden: 896, Layers: 24, Heads: 14, KVHeads: 2, HeadDim: 64, Intermediate: 4864, Vocab: 151936,
	Context: 4096, NormEps: 1e-6, Rope: model.Rope{Theta: 1e6}, Tied: true, Pad: -1,
}

// BenchmarkLoRA is an update of rank-8 adapters over a frozen 0.5 B base on one sequence of 512 tokens,
// half of them sampled. It reports the peak of resident memory and fails above 4 GiB.
func BenchmarkLoRA(b *testing.B) {
	pool := nn.NewPool(0)
	defer pool.Close()
	a := &model.Adapter{Rank: 8, Alpha: 16, Targets: []string{"q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"}}
	base := model.InMemory(model.RandomTensors(&halfBillion, 1, 0.02, pool))
	m, err := model.New(&halfBillion, base, model.Options{Pool: pool, Adapter: a})
	if err != nil {
		b.Fatal(err)
	}
	l, err := NewLearner(&policy.Policy{Model: m}, DefaultSettings(), nil)
	if err != nil {
		b.Fatal(err)
	}
	s := Sample{Advantage: 1, Logp: slices.Repeat([]float32{-11}, 256)}
	for i := range 256 {
		s.Prompt, s.Tokens = append(s.Prompt, int32(i*577%halfBillion.Vocab)), append(s.Tokens, int32(i*331%halfBillion.Vocab))
	}
	resetPeak(b)
	for b.Loop() {
		if _, err := l.Update([]Sample{s}); err != nil {
			b.Fatal(err)
		}
	}
	peak := peakRSS(b)
	b.ReportMetric(float64(peak)/(1<<30), "GiB-peak")
	b.ReportMetric(512*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
	if peak > 4<<30 {
		b.Errorf("peak of %d bytes, want at most 4 GiB", peak)
	}
	runtime.KeepAlive(l)
}
