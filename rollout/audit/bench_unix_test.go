//go:build unix

package audit

import (
	"context"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"swarmrl/envs"
	"swarmrl/policy/model"
	"swarmrl/policy/nn"
	"swarmrl/rollout"
	"swarmrl/rollout/batch"
	"swarmrl/verify"
)

// BenchmarkAudit puts the CPU time of auditing one rollout of 256 tokens, prefill, sampling check, log-probs and
// fingerprints, beside that of generating it alone, and that of its fingerprints, all on one thread. Half is the shape of
// Qwen2.5-0.5B; the weights are random.
func BenchmarkAudit(b *testing.B) {
	for name, c := range map[string]model.Config{
		"tiny": {
			Arch: model.Qwen3, Hidden: 128, Layers: 4, Heads: 4, KVHeads: 2, HeadDim: 32, Intermediate: 384, Vocab: 320,
			Context: 4096, NormEps: 1e-6, Rope: model.Rope{Theta: 10000}, Tied: true, Pad: -1,
		},
		"half": {
			Arch: model.Qwen2, Hidden: 896, Layers: 24, Heads: 14, KVHeads: 2, HeadDim: 64, Intermediate: 4864, Vocab: 151936,
			Context: 4096, NormEps: 1e-6, Rope: model.Rope{Theta: 1e6}, Tied: true, Pad: -1,
		},
	} {
		b.Run(name, func(b *testing.B) {
			pool := nn.NewPool(1)
			defer pool.Close()
			p := *openTiny(b)
			p.Model, p.EOS = model.Random(&c, 1, 0.02, model.Options{Pool: pool}), nil
			env, err := envs.Open("tiny-arith")
			if err != nil {
				b.Fatal(err)
			}
			h := Header(&p, batch.Header{
				Run: [32]byte{1}, Sampling: rollout.Sampling{Temperature: 1}, MaxTokens: 256, ProofPoints: 128,
			})
			groups := []batch.Group{{Env: "tiny-arith", EnvVersion: env.Spec().Version, Difficulty: 0.5}}
			a := Auditor{Policy: &p, Source: table{}, Limits: verify.Exact()}
			var generate, audit, prove time.Duration
			for b.Loop() {
				begun := cpuTime(b)
				made, err := Produce(context.Background(), &p, table{}, h, groups, 1)
				if err != nil {
					b.Fatal(err)
				}
				generate += cpuTime(b) - begun
				begun = cpuTime(b)
				report, err := a.Check(context.Background(), made, 0, 1)
				audit += cpuTime(b) - begun
				if f, failed := report.Failed(); err != nil || failed {
					b.Fatal(err, f)
				}
				begun = cpuTime(b)
				prover, err := NewProver(&h)
				if err == nil {
					err = prover.Prove(&made.Rollouts[0], report.Trace.Hidden)
				}
				if err != nil {
					b.Fatal(err)
				}
				prove += cpuTime(b) - begun
			}
			b.ReportMetric(generate.Seconds()/float64(b.N), "generate-cpu-s")
			b.ReportMetric(audit.Seconds()/float64(b.N), "audit-cpu-s")
			b.ReportMetric(generate.Seconds()/audit.Seconds(), "generate/audit")
			b.ReportMetric(100*prove.Seconds()/generate.Seconds(), "%proof")
		})
	}
}

func cpuTime(tb testing.TB) time.Duration {
	var u unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_SELF, &u); err != nil {
		tb.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
