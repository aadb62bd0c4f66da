//go:build unix

package rollout

import (
	"context"
	"fmt"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"swarmrl/policy"
	"swarmrl/policy/model"
	"swarmrl/policy/nn"
)

var tinyShape = model.Config{
	Arch: model.Qwen3, Hidden: 128, Layers: 4, Heads: 4, KVHeads: 2, HeadDim: 32, Intermediate: 384, Vocab: 320,
	Context: 4096, NormEps: 1e-6, Rope: model.Rope{Theta: 10000}, Tied: true, Pad: -1,
}

// BenchmarkGenerate samples 64 tokens after prompts of 32, all different.
func BenchmarkGenerate(b *testing.B) {
	for _, batch := range []int{1, 8, 64, 512} {
		for _, threads := range []int{1, 2} {
			b.Run(fmt.Sprintf("tiny/batch=%d/threads=%d", batch, threads), func(b *testing.B) {
				pool := nn.NewPool(threads)
				defer pool.Close()
				p := &policy.Policy{Model: model.Random(&tinyShape, 1, 0.02, model.Options{Pool: pool})}
				var reqs []Request
				for i := range batch {
					r := Request{Seed: uint64(i), MaxNew: 64}
					for j := range 32 {
						r.Prompt = append(r.Prompt, int32((i*7+j*j)%320))
					}
					reqs = append(reqs, r)
				}
				cpu := cpuTime(b)
				for b.Loop() {
					if _, err := Generate(context.Background(), p, reqs, Sampling{Temperature: 1}, Options{}); err != nil {
						b.Fatal(err)
					}
				}
				report(b, cpu, float64(b.N*batch*64), "tokens")
			})
		}
	}
}

// report gives the rate of an amount by the clock and per second of CPU since cpu.
func report(b *testing.B, cpu time.Duration, amount float64, unit string) {
	b.Helper()
	b.ReportMetric(amount/b.Elapsed().Seconds(), unit+"/s")
	b.ReportMetric(amount/(cpuTime(b)-cpu).Seconds(), unit+"/cpu-s")
}

func cpuTime(b *testing.B) time.Duration {
	var u unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
