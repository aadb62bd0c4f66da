//go:build unix

package model

import (
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"swarmrl/policy/nn"
	"swarmrl/policy/optim"
)

// The shapes that rivals are measured at.
var (
	tinyShape = Config{
		Arch: Qwen3, Hidden: 128, Layers: 4, Heads: 4, KVHeads: 2, HeadDim: 32, Intermediate: 384, Vocab: 320,
		Context: 4096, NormEps: 1e-6, Rope: Rope{Theta: 10000}, Tied: true, Pad: -1,
	}
	smallShape = Config{
		Arch: Qwen3, Hidden: 512, Layers: 8, Heads: 8, KVHeads: 4, HeadDim: 64, Intermediate: 1536, Vocab: 8192,
		Context: 4096, NormEps: 1e-6, Rope: Rope{Theta: 10000}, Tied: true, Pad: -1,
	}
)

// BenchmarkTrainStep is forward, backward and AdamW over one batch.
func BenchmarkTrainStep(b *testing.B) {
	for _, s := range []struct {
		name       string
		shape      Config
		seq, batch int
	}{{"tiny", tinyShape, 128, 64}, {"small", smallShape, 256, 8}} {
		for _, threads := range []int{1, 2} {
			b.Run(s.name+map[int]string{1: "/threads=1", 2: "/threads=2"}[threads], func(b *testing.B) {
				benchTrain(b, &s.shape, s.seq, s.batch, threads)
			})
		}
	}
}

func benchTrain(b *testing.B, c *Config, seq, batch, threads int) {
	pool := nn.NewPool(threads)
	defer pool.Close()
	m := Random(c, 1, 0.02, Options{Pool: pool, Train: true})
	var params []optim.Param
	var grads [][]float32
	g := m.NewGrads()
	flops := 0
	for i, p := range m.Params() {
		params = append(params, optim.Param{Name: p.Name, Data: p.Data, Decay: len(p.Shape) == 2})
		grads = append(grads, g.Params()[i].Data)
		if len(p.Shape) == 2 {
			flops += 6 * len(p.Data)
		}
	}
	flops += 6 * c.Layers * c.Heads * c.HeadDim * seq // attention, the masked half left out
	adam, err := optim.New(params, optim.Config{Beta1: 0.9, Beta2: 0.95, Eps: 1e-8, For: pool.For})
	if err != nil {
		b.Fatal(err)
	}
	var seqs [][]int32
	for i := range batch {
		s := make([]int32, seq)
		for j := range s {
			s[j] = int32((i*131 + j*j*17) % c.Vocab)
		}
		seqs = append(seqs, s)
	}
	data := batchOf(seqs)
	once := func() {
		g.Zero()
		if err := m.Accumulate(data, 1, meanLoss(seq, batch), g); err != nil {
			b.Fatal(err)
		}
		if err := adam.Step(grads, 1e-3); err != nil {
			b.Fatal(err)
		}
	}
	once() // allocates the tape
	b.ReportAllocs()
	cpu := cpuTime(b)
	for b.Loop() {
		once()
	}
	tokens := float64(seq * batch * b.N)
	perCPU := tokens / (cpuTime(b) - cpu).Seconds()
	b.ReportMetric(tokens/b.Elapsed().Seconds(), "tokens/s")
	b.ReportMetric(perCPU, "tokens/cpu-s")
	b.ReportMetric(perCPU*float64(flops)/1e9, "GFLOP/cpu-s")
}

// meanLoss is the mean negative log-likelihood of a batch without a loss at each sequence's last position.
func meanLoss(seq, batch int) LossGrad {
	return func(_, _ int, logp, _ []float32) ([]float32, []float32, error) {
		d := make([]float32, len(logp))
		for i := range d {
			d[i] = -1 / float32((seq-1)*batch)
		}
		return d, nil, nil
	}
}

// cpuTime is what the process has used of all cores: on a shared machine, the fair measure.
func cpuTime(b *testing.B) time.Duration {
	var u unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
