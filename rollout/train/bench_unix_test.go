//go:build unix

package train

import (
	"context"
	"fmt"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"swarmrl/policy"
	"swarmrl/policy/model"
	"swarmrl/policy/nn"
	"swarmrl/rollout"
)

// BenchmarkStep is one step at the shape of TRL's benchmark: 64 prompts of 16 tokens, 8 samples
// each of exactly 32 tokens, one update on all of them. It reports completions by the clock and per
// second of CPU, and the share of this machine's peak that the whole step reaches: 2 operations a
// weight for each token read or drawn, 6 for each token trained; the peak is that of Gemm alone.
func BenchmarkStep(b *testing.B) {
	for _, threads := range []int{1, 2} {
		b.Run(fmt.Sprintf("tiny/threads=%d", threads), func(b *testing.B) { benchmarkStep(b, threads) })
	}
}

var tinyShape = model.Config{
	Arch: model.Qwen3, Hidden: 128, Layers: 4, Heads: 4, KVHeads: 2, HeadDim: 32, Intermediate: 384, Vocab: 320,
	Context: 4096, NormEps: 1e-6, Rope: model.Rope{Theta: 10000}, Tied: true, Pad: -1,
}

const benchPrompts, benchGroup, benchPrompt, benchNew = 64, 8, 16, 32

func benchmarkStep(b *testing.B, threads int) {
	pool := nn.NewPool(threads)
	defer pool.Close()
	p := &policy.Policy{Model: model.Random(&tinyShape, 1, 0.02, model.Options{Pool: pool, Train: true})}
	l, err := NewLearner(p, DefaultSettings(), nil)
	if err != nil {
		b.Fatal(err)
	}
	peak := gemmPeak(pool)
	cpu, seed := cpuTime(b), uint64(0)
	for b.Loop() {
		seed++
		var reqs []rollout.Request
		for i := range benchPrompts * benchGroup {
			reqs = append(reqs, rollout.Request{Prompt: benchTokens(i / benchGroup), Seed: seed<<32 + uint64(i), MaxNew: benchNew})
		}
		done, err := rollout.Generate(context.Background(), p, reqs, rollout.Sampling{Temperature: 1}, rollout.Options{})
		if err != nil {
			b.Fatal(err)
		}
		var samples []Sample
		for i, c := range done {
			samples = append(samples, Sample{Prompt: reqs[i].Prompt, Tokens: c.Tokens, Logp: c.Logp, Advantage: float32(i%2*2 - 1)})
		}
		if _, err := l.Update(samples); err != nil {
			b.Fatal(err)
		}
	}
	rollouts := float64(b.N * benchPrompts * benchGroup)
	b.ReportMetric(rollouts/b.Elapsed().Seconds(), "rollouts/s")
	b.ReportMetric(rollouts/(cpuTime(b)-cpu).Seconds(), "rollouts/cpu-s")
	weights := 0.0
	for _, x := range p.Model.Params() {
		if len(x.Shape) > 1 {
			weights += float64(len(x.Data))
		}
	}
	tokens := 2*(benchPrompt/float64(benchGroup)+benchNew) + 6*(benchPrompt+benchNew-1)
	b.ReportMetric(100*weights*tokens*rollouts/b.Elapsed().Seconds()/peak, "%peak")
}

func benchTokens(i int) []int32 {
	var ids []int32
	for j := range benchPrompt {
		ids = append(ids, int32((i*7+j*j+3*j)%320))
	}
	return ids
}

// gemmPeak gives operations per second of a product that suits the kernels.
func gemmPeak(pool *nn.Pool) float64 {
	const n = 512
	c, x := make([]float32, n*n), make([]float32, n*n)
	best := 0.0
	for range 10 {
		begin := time.Now()
		pool.Gemm(nn.RowMajor(c, n, n), nn.RowMajor(x, n, n), nn.RowMajor(x, n, n), false)
		best = max(best, 2*n*n*n/time.Since(begin).Seconds())
	}
	return best
}

func cpuTime(b *testing.B) time.Duration {
	b.Helper()
	var u unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
