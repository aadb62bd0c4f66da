package model

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"testing"

	"swarmrl/policy/ckpt"
	"swarmrl/policy/nn"
	"swarmrl/policy/optim"
)

// expected is what transformers computed from a checkpoint; see testdata/models/README.md.
type expected struct {
	Sequences [][]int32
	NLL       float64
	GradNorm  float64 `json:"grad_norm"`
	Train     struct {
		Optimizer struct {
			LR, Beta1, Beta2, Eps float64
			WeightDecay           float64 `json:"weight_decay"`
			ClipNorm              float64 `json:"clip_norm"`
			Steps                 int
		}
		Losses          []float64
		GradNorms       []float64             `json:"grad_norms_before_clip"`
		FinalNormAndSum map[string][2]float64 `json:"final_norm_and_sum"`
	}
}

// vectors gives the folders of the model vectors.
func vectors(t testing.TB) []string {
	root := os.Getenv("SWARM_VECTORS")
	if root == "" {
		root = "testdata"
	}
	found, err := filepath.Glob(filepath.Join(root, "models", "*", "expected.json"))
	if err != nil || len(found) == 0 {
		t.Fatalf("no model vectors under %s: %v", root, err)
	}
	for i := range found {
		found[i] = filepath.Dir(found[i])
	}
	return found
}

func readExpected(t testing.TB, dir string) (expected, *ckpt.File) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, "expected.json"))
	if err != nil {
		t.Fatal(err)
	}
	var e expected
	if err := json.Unmarshal(data, &e); err != nil {
		t.Fatal(err)
	}
	f, err := ckpt.OpenSafetensors(filepath.Join(dir, "expected.safetensors"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return e, f
}

// load loads a vector checkpoint with one of its two config files.
func load(t testing.TB, dir, config string, o Options) *Model {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, config))
	if err != nil {
		t.Fatal(err)
	}
	c, err := ParseConfig(data)
	if err != nil {
		t.Fatal(err)
	}
	w, err := ckpt.OpenDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	m, err := New(c, w, o)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// batchOf packs sequences with the next token as target.
func batchOf(seqs [][]int32) *Batch {
	b := &Batch{Starts: []int{0}}
	for _, s := range seqs {
		b.Tokens = append(b.Tokens, s...)
		b.Targets = append(append(b.Targets, s[1:]...), -1)
		b.Starts = append(b.Starts, len(b.Tokens))
	}
	return b
}

func TestVectors(t *testing.T) {
	for _, dir := range vectors(t) {
		for _, config := range []string{"config.json", "config.v4.json"} {
			t.Run(filepath.Base(dir)+"/"+config, func(t *testing.T) {
				want, file := readExpected(t, dir)
				m := load(t, dir, config, Options{Pool: nn.NewPool(2), Train: true})
				checkForward(t, m, want, file)
				checkGradients(t, m, want, file)
				if config == "config.json" {
					checkTraining(t, m, want)
				}
			})
		}
	}
}

func tensor(t *testing.T, f *ckpt.File, name string) []float32 {
	t.Helper()
	x, ok := f.Tensor(name)
	if !ok {
		t.Fatalf("no vector %s", name)
	}
	v, err := x.Float32()
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// near fails where the largest difference is above tolerance.
func near(t *testing.T, name string, got, want []float32, tolerance float64) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%s: %d values, want %d", name, len(got), len(want))
	}
	worst := 0.0
	for i := range got {
		worst = max(worst, math.Abs(float64(got[i])-float64(want[i])))
	}
	if !(worst <= tolerance) {
		t.Errorf("%s: differs by %g, tolerance %g", name, worst, tolerance)
	}
}

func checkForward(t *testing.T, m *Model, want expected, file *ckpt.File) {
	b := batchOf(want.Sequences)
	tape, err := m.Forward(b, 1)
	if err != nil {
		t.Fatal(err)
	}
	defer tape.Release()
	c := m.Config
	for i := range want.Sequences {
		lo, hi := b.Starts[i], b.Starts[i+1]
		logits := tensor(t, file, fmt.Sprintf("logits.%d", i))
		tolerance := 1e-4 * float64(max(nn.Max(logits), -minOf(logits)))
		hidden := tape.Hidden[lo*c.Hidden : hi*c.Hidden]
		got := make([]float32, (hi-lo)*c.Vocab)
		m.train.head.forward(m.pool, nil, got, hidden, hi-lo)
		near(t, "logits", got, logits, tolerance)
		near(t, "hidden", hidden, tensor(t, file, fmt.Sprintf("hidden.%d", i)), tolerance)
		near(t, "logprobs", tape.Logp[lo:hi-1], tensor(t, file, fmt.Sprintf("logprobs.%d", i)), 1e-4)
	}
	if got := nll(tape); math.Abs(got-want.NLL) > 1e-5*want.NLL {
		t.Errorf("nll %v, want %v", got, want.NLL)
	}
}

func minOf(x []float32) float32 {
	m := x[0]
	for _, v := range x {
		m = min(m, v)
	}
	return m
}

// nll is the mean over targets.
func nll(t *Tape) float64 {
	sum, n := 0.0, 0
	for i, target := range t.batch.Targets {
		if target >= 0 {
			sum -= float64(t.Logp[i])
			n++
		}
	}
	return sum / float64(n)
}

// step gives the loss and adds its gradient to g.
func step(t testing.TB, m *Model, b *Batch, g *Grads) float64 {
	tape, err := m.Forward(b, 1)
	if err != nil {
		t.Fatal(err)
	}
	defer tape.Release()
	loss, n := nll(tape), 0
	for _, target := range b.Targets {
		if target >= 0 {
			n++
		}
	}
	d := make([]float32, len(b.Tokens))
	for i := range d {
		d[i] = -1 / float32(n)
	}
	if err := m.Backward(tape, d, nil, g); err != nil {
		t.Fatal(err)
	}
	return loss
}

func checkGradients(t *testing.T, m *Model, want expected, file *ckpt.File) {
	for _, recompute := range []bool{false, true} {
		b, g := batchOf(want.Sequences), m.NewGrads()
		b.Recompute = recompute
		step(t, m, b, g)
		total := 0.0
		for _, p := range g.Params() {
			ref := tensor(t, file, "grad."+p.Name)
			diff, norm := 0.0, 0.0
			for i, v := range ref {
				diff += math.Pow(float64(p.Data[i])-float64(v), 2)
				norm += float64(v) * float64(v)
				total += float64(p.Data[i]) * float64(p.Data[i])
			}
			if !(diff <= 1e-8*norm) {
				t.Errorf("gradient of %s: relative difference %g", p.Name, math.Sqrt(diff/norm))
			}
		}
		if got := math.Sqrt(total); math.Abs(got-want.GradNorm) > 1e-4*want.GradNorm {
			t.Errorf("gradient norm %v, want %v", got, want.GradNorm)
		}
	}
}

func checkTraining(t *testing.T, m *Model, want expected) {
	o := want.Train.Optimizer
	var params []optim.Param
	var grads [][]float32
	g := m.NewGrads()
	for i, p := range m.Params() {
		params = append(params, optim.Param{Name: p.Name, Data: p.Data, Decay: len(p.Shape) == 2})
		grads = append(grads, g.Params()[i].Data)
	}
	adam, err := optim.New(params, optim.Config{Beta1: o.Beta1, Beta2: o.Beta2, Eps: o.Eps, Decay: o.WeightDecay})
	if err != nil {
		t.Fatal(err)
	}
	b := batchOf(want.Sequences)
	for i := 0; i <= o.Steps; i++ {
		g.Zero()
		loss := step(t, m, b, g)
		if math.Abs(loss-want.Train.Losses[i]) > 1e-4*want.Train.Losses[i] {
			t.Errorf("loss %v before step %d, want %v", loss, i, want.Train.Losses[i])
		}
		if i == o.Steps {
			break
		}
		norm, err := optim.Clip(grads, o.ClipNorm)
		if err != nil || math.Abs(norm-want.Train.GradNorms[i]) > 2e-4*want.Train.GradNorms[i] {
			t.Errorf("gradient norm %v at step %d, want %v: %v", norm, i, want.Train.GradNorms[i], err)
		}
		if err := adam.Step(grads, o.LR); err != nil {
			t.Fatal(err)
		}
	}
	for _, p := range m.Params() {
		norm, ref := 0.0, want.Train.FinalNormAndSum[p.Name][0]
		for _, v := range p.Data {
			norm += float64(v) * float64(v)
		}
		if norm = math.Sqrt(norm); math.Abs(norm-ref) > 5e-5*ref {
			t.Errorf("%s: final norm %v, want %v", p.Name, norm, ref)
		}
	}
}
