package model

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"math"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"swarmrl/policy/nn"
	"swarmrl/policy/optim"
)

// digest is the start of the SHA-256 of the values' bits.
func digest(xs ...[]float32) string {
	h := sha256.New()
	for _, x := range xs {
		for _, v := range x {
			h.Write(binary.LittleEndian.AppendUint32(nil, math.Float32bits(v)))
		}
	}
	return hex.EncodeToString(h.Sum(nil)[:12])
}

// golden names each result that must never change a bit.
type golden struct{ Logp, Entropy, Hidden, Gradients, Weights, Decoded string }

// computeGolden runs a checkpoint through everything: a step of training, and decoding with what
// came of it.
func computeGolden(t *testing.T, dir string, threads int) golden {
	t.Helper()
	want, _ := readExpected(t, dir)
	pool := nn.NewPool(threads)
	defer pool.Close()
	m := load(t, dir, "config.json", Options{Pool: pool, Train: true})
	b := batchOf(want.Sequences)
	tape, err := m.Forward(b, 0.8)
	if err != nil {
		t.Fatal(err)
	}
	out := golden{Logp: digest(tape.Logp), Entropy: digest(tape.Entropy), Hidden: digest(tape.Hidden)}
	dLogp, dEntropy := make([]float32, len(b.Tokens)), make([]float32, len(b.Tokens))
	for i := range dLogp {
		dLogp[i], dEntropy[i] = -1/float32(i+1), 0.01
	}
	g := m.NewGrads()
	if err := m.Backward(tape, dLogp, dEntropy, g); err != nil {
		t.Fatal(err)
	}
	tape.Release()
	var params []optim.Param
	var grads, weights [][]float32
	for i, p := range m.Params() {
		params = append(params, optim.Param{Name: p.Name, Data: p.Data, Decay: len(p.Shape) == 2})
		grads, weights = append(grads, g.Params()[i].Data), append(weights, p.Data)
	}
	out.Gradients = digest(grads...)
	adam, err := optim.New(params, optim.Config{Beta1: 0.9, Beta2: 0.95, Eps: 1e-8, Decay: 0.1, For: pool.For})
	if err != nil {
		t.Fatal(err)
	}
	if err := adam.Step(grads, 1e-3); err != nil {
		t.Fatal(err)
	}
	out.Weights = digest(weights...)
	m.Refresh()
	out.Decoded = digest(decode(t, m, want.Sequences[1], 5))
	return out
}

// decode feeds tokens some at a time and gives all hidden states and the last logits.
func decode(t *testing.T, m *Model, tokens []int32, chunk int) []float32 {
	t.Helper()
	d := m.NewDecoder()
	s := d.NewSequence()
	var all []float32
	for len(tokens) > 0 {
		n := min(chunk, len(tokens))
		h, err := d.Step([]Feed{{Seq: s, Tokens: tokens[:n], All: true}})
		if err != nil {
			t.Fatal(err)
		}
		all, tokens = append(all, h...), tokens[n:]
	}
	logits := make([]float32, m.Config.Vocab)
	if err := d.Logits(logits, all[len(all)-m.Config.Hidden:], 1); err != nil {
		t.Fatal(err)
	}
	return append(all, logits...)
}

const goldenFile = "testdata/golden.json"

// TestGolden compares every kernel of this machine, on one thread and more, with the committed
// bits. SWARM_GOLDEN=write records them anew.
func TestGolden(t *testing.T) {
	known := map[string]golden{}
	if data, err := os.ReadFile(goldenFile); err == nil {
		if err := json.Unmarshal(data, &known); err != nil {
			t.Fatal(err)
		}
	}
	for _, dir := range vectors(t) {
		name := filepath.Base(dir)
		for _, kernel := range nn.Kernels() {
			restore, err := nn.Use(kernel)
			if err != nil {
				t.Fatal(err)
			}
			for _, threads := range []int{1, 2, 3} {
				if kernel == "generic" && threads == 3 {
					continue // it is slow
				}
				got := computeGolden(t, dir, threads)
				if _, ok := known[name]; !ok {
					known[name] = got // of another folder of vectors: kernels must agree still
				}
				if diff := cmp.Diff(known[name], got); diff != "" && os.Getenv("SWARM_GOLDEN") != "write" {
					t.Errorf("%s on %s with %d threads: %s", name, kernel, threads, diff)
				}
				known[name] = got
			}
			restore()
		}
	}
	if os.Getenv("SWARM_GOLDEN") == "write" {
		data, err := json.MarshalIndent(known, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(goldenFile, append(data, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// oddShapes are small models of awkward sizes.
func oddShapes() []*Config {
	base := Config{Hidden: 10, Layers: 2, Heads: 6, KVHeads: 2, HeadDim: 6, Intermediate: 7, Vocab: 19, Context: 4096, NormEps: 1e-5, Rope: Rope{Theta: 100}, Pad: -1}
	var out []*Config
	for _, arch := range []Arch{Llama, Qwen2, Qwen3} {
		c := base
		c.Arch, c.Tied = arch, arch == Qwen3
		if arch == Llama {
			c.Rope.Llama3 = &RopeBands{Factor: 4, LowFreq: 1, HighFreq: 4, Original: 32}
		}
		out = append(out, &c)
	}
	return out
}

// randomBatch has sequences of these lengths; one position in four has no target.
func randomBatch(c *Config, lengths ...int) *Batch {
	b := &Batch{Starts: []int{0}}
	for _, n := range lengths {
		for range n {
			i := len(b.Tokens)
			b.Tokens = append(b.Tokens, int32((i*i*7+i*3)%c.Vocab))
			target := int32((i*5 + 2) % c.Vocab)
			if i%4 == 3 {
				target = -1
			}
			b.Targets = append(b.Targets, target)
		}
		b.Starts = append(b.Starts, len(b.Tokens))
	}
	return b
}

// wide is a model whose biases and norms are not trivial.
func wide(c *Config, o Options) *Model {
	m := Random(c, 3, 0.3, o)
	for k, p := range m.Params() {
		if len(p.Shape) == 1 {
			for i := range p.Data {
				p.Data[i] += 0.1 * float32((i*7+k)%5-2)
			}
		}
	}
	m.Refresh()
	return m
}

// TestGradientByDifferences checks gradients of log-probabilities and entropies together, at a
// temperature.
func TestGradientByDifferences(t *testing.T) {
	for _, c := range oddShapes() {
		m := wide(c, Options{Train: true})
		b := randomBatch(c, 1, 9, 4)
		dLogp, dEntropy := make([]float32, len(b.Tokens)), make([]float32, len(b.Tokens))
		for i := range dLogp {
			dLogp[i], dEntropy[i] = float32(i%5)-2, float32(i%3)
		}
		loss := func() float64 {
			tape, err := m.Forward(b, 0.8)
			if err != nil {
				t.Fatal(err)
			}
			defer tape.Release()
			s := 0.0
			for i := range dLogp {
				s += float64(dLogp[i])*float64(tape.Logp[i]) + float64(dEntropy[i])*float64(tape.Entropy[i])
			}
			return s
		}
		tape, err := m.Forward(b, 0.8)
		if err != nil {
			t.Fatal(err)
		}
		g := m.NewGrads()
		if err := m.Backward(tape, dLogp, dEntropy, g); err != nil {
			t.Fatal(err)
		}
		tape.Release()
		for k, p := range m.Params() {
			for i := 0; i < len(p.Data); i += 1 + len(p.Data)/7 {
				const h = 1.0 / 512
				old := p.Data[i]
				p.Data[i] = old + h
				up := loss()
				p.Data[i] = old - h
				down := loss()
				p.Data[i] = old
				want, got := (up-down)/(2*h), float64(g.Params()[k].Data[i])
				if math.Abs(got-want) > 0.01*math.Abs(want)+0.02 {
					t.Errorf("%s %s[%d]: gradient %g, finite differences %g", c.Arch, p.Name, i, got, want)
				}
			}
		}
	}
}

// TestSameBits: threads, recomputation, grouping and micro-batches change nothing.
func TestSameBits(t *testing.T) {
	for _, c := range oddShapes() {
		lengths := []int{700, 3, 600, 1, 90, 65}
		b := randomBatch(c, lengths...)
		run := func(threads int, recompute bool) (*Tape, *Grads) {
			pool := nn.NewPool(threads)
			m := wide(c, Options{Pool: pool, Train: true})
			whole := *b
			whole.Recompute = recompute
			tape, g := backward(t, m, &whole, nil)
			pool.Close()
			return tape, g
		}
		tape, want := run(1, false)
		for _, threads := range []int{1, 2, 5} {
			for _, recompute := range []bool{false, true} {
				other, got := run(threads, recompute)
				if !slices.Equal(other.Logp, tape.Logp) || !slices.Equal(other.Entropy, tape.Entropy) || !slices.Equal(other.Hidden, tape.Hidden) {
					t.Errorf("%s: %d threads, recompute %v: other values", c.Arch, threads, recompute)
				}
				sameGrads(t, want, got, "")
				sameGrads(t, want, accumulate(t, c, b, threads, recompute, tape), "")
			}
		}
		m := wide(c, Options{Train: true})
		m.packLimit = 0 // as a large model
		var got *Grads
		for i := range lengths { // one sequence at a time
			lo, hi := b.Starts[i], b.Starts[i+1]
			part, g := backward(t, m, &Batch{Tokens: b.Tokens[lo:hi], Targets: b.Targets[lo:hi], Starts: []int{0, hi - lo}}, got)
			if !slices.Equal(part.Logp, tape.Logp[lo:hi]) {
				t.Errorf("%s: sequence %d alone: other values", c.Arch, i)
			}
			got = g
		}
		tied := ""
		if c.Tied {
			tied = "model.embed_tokens.weight"
		}
		sameGrads(t, want, got, tied)
	}
}

// accumulate gives the gradients of the same loss as backward, group by group, and holds what the
// loss is shown to the tape's.
func accumulate(t *testing.T, c *Config, b *Batch, threads int, recompute bool, tape *Tape) *Grads {
	t.Helper()
	pool := nn.NewPool(threads)
	defer pool.Close()
	m := wide(c, Options{Pool: pool, Train: true})
	whole, g := *b, m.NewGrads()
	whole.Recompute = recompute
	err := m.Accumulate(&whole, 1.1, func(first, last int, logp, entropy []float32) ([]float32, []float32, error) {
		lo, hi := b.Starts[first], b.Starts[last]
		if !slices.Equal(logp, tape.Logp[lo:hi]) || !slices.Equal(entropy, tape.Entropy[lo:hi]) {
			t.Errorf("%s: rows %d to %d have other values", c.Arch, lo, hi)
		}
		dLogp, dEntropy := testLoss(b.Tokens[lo:hi])
		return dLogp, dEntropy, nil
	}, g)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// testLoss gives gradients of log-probabilities and entropies, some of them zero.
func testLoss(tokens []int32) (dLogp, dEntropy []float32) {
	dLogp, dEntropy = make([]float32, len(tokens)), make([]float32, len(tokens))
	for i, token := range tokens {
		dLogp[i], dEntropy[i] = float32(token%5)-2, float32(token%3)
	}
	return dLogp, dEntropy
}

// TestAccumulateErrors: whatever group the loss refuses, all others end.
func TestAccumulateErrors(t *testing.T) {
	c := oddShapes()[2]
	pool := nn.NewPool(3)
	defer pool.Close()
	m := wide(c, Options{Pool: pool, Train: true})
	b := randomBatch(c, 400, 400, 400, 400, 400, 400, 400)
	for bad := range 7 {
		err := m.Accumulate(b, 1, func(first, last int, logp, _ []float32) ([]float32, []float32, error) {
			if first <= bad && bad < last {
				return nil, nil, errRefused
			}
			return make([]float32, len(logp)), nil, nil
		}, m.NewGrads())
		if !errors.Is(err, errRefused) {
			t.Errorf("sequence %d refused: %v", bad, err)
		}
	}
	short := func(_, _ int, _, _ []float32) ([]float32, []float32, error) { return nil, nil, nil }
	if err := m.Accumulate(b, 1, short, m.NewGrads()); err == nil {
		t.Error("no gradients at all: no error")
	}
}

var errRefused = errors.New("refused")

// backward runs a batch forward and back, on top of g if there is one.
func backward(t *testing.T, m *Model, b *Batch, g *Grads) (*Tape, *Grads) {
	t.Helper()
	tape, err := m.Forward(b, 1.1)
	if err != nil {
		t.Fatal(err)
	}
	if g == nil {
		g = m.NewGrads()
	}
	dLogp, dEntropy := testLoss(b.Tokens)
	if err := m.Backward(tape, dLogp, dEntropy, g); err != nil {
		t.Fatal(err)
	}
	return tape, g
}

func sameGrads(t *testing.T, want, got *Grads, but string) {
	t.Helper()
	for i, p := range want.Params() {
		if p.Name != but && !slices.Equal(p.Data, got.Params()[i].Data) {
			t.Errorf("gradient of %s has other bits", p.Name)
		}
	}
}

// TestInferenceBits: a model loaded for inference, one for training with weights that are bf16, and
// a decoder fed in any way give the same hidden states.
func TestInferenceBits(t *testing.T) {
	for _, dir := range vectors(t) {
		want, _ := readExpected(t, dir)
		b := batchOf(want.Sequences)
		m, trained := load(t, dir, "config.json", Options{}), load(t, dir, "config.json", Options{Train: true})
		tape, err := m.Forward(b, 1)
		if err != nil {
			t.Fatal(err)
		}
		other, err := trained.Forward(b, 1)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(tape.Hidden, other.Hidden) || !slices.Equal(tape.Logp, other.Logp) {
			t.Errorf("%s: inference and training differ", dir)
		}
		if err := m.Backward(tape, tape.Logp, nil, trained.NewGrads()); err == nil {
			t.Errorf("%s: backward of a model for inference: no error", dir)
		}
		for i, seq := range want.Sequences {
			for _, chunk := range []int{1, 3, len(seq)} {
				got := decode(t, m, seq, chunk)[:len(seq)*m.Config.Hidden]
				if !slices.Equal(got, tape.Hidden[b.Starts[i]*m.Config.Hidden:][:len(got)]) {
					t.Errorf("%s: decoding sequence %d in chunks of %d gives other bits", dir, i, chunk)
				}
			}
		}
		a, z := m.Tensors(), trained.Tensors()
		if diff := cmp.Diff(a, z); diff != "" {
			t.Errorf("%s: tensors: %s", dir, diff)
		}
	}
}

// TestFork: sequences that share a past go on as if they had it alone.
func TestFork(t *testing.T) {
	c := oddShapes()[2]
	m := wide(c, Options{Train: true})
	for _, past := range []int{1, 63, 64, 65, 130} {
		b := randomBatch(c, past+40)
		d := m.NewDecoder()
		s := d.NewSequence()
		if _, err := d.Step([]Feed{{Seq: s, Tokens: b.Tokens[:past]}}); err != nil {
			t.Fatal(err)
		}
		f := s.Fork()
		other := slices.Clone(b.Tokens[past:])
		slices.Reverse(other)
		got, err := d.Step([]Feed{{Seq: f, Tokens: other}, {Seq: s, Tokens: b.Tokens[past:]}})
		if err != nil {
			t.Fatal(err)
		}
		whole := decode(t, m, b.Tokens, 1000)
		if want := whole[(past+39)*c.Hidden:][:c.Hidden]; !slices.Equal(want, got[c.Hidden:]) {
			t.Errorf("past %d: a fork changed its origin", past)
		}
		whole = decode(t, m, append(slices.Clone(b.Tokens[:past]), other...), 1000)
		if want := whole[(past+39)*c.Hidden:][:c.Hidden]; !slices.Equal(want, got[:c.Hidden]) {
			t.Errorf("past %d: a fork gives other bits", past)
		}
		f.Free()
		s.Free()
		if want := (past+40+nn.PageLen-1)/nn.PageLen + 1; len(d.free) < want {
			t.Errorf("past %d: %d pages came back, want %d at least", past, len(d.free), want)
		}
	}
}
