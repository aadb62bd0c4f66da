package ckpt

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"swarmrl/policy/optim"
)

// weights gives a model's worth of normal weights, f32.
func weights(n int, seed uint64) []float32 {
	r := rand.New(rand.NewPCG(seed, 1))
	out := make([]float32, n)
	for i := range out {
		out[i] = float32(r.NormFloat64() * 0.02)
	}
	return out
}

// step changes f32 masters as AdamW does. Where noise is 0 every weight moves by the learning rate, as in
// the first step of all; else by the normal variable of that width that m/sqrt(v) is on noisy gradients.
func step(w []float32, lr, noise float64, seed uint64) []float32 {
	r := rand.New(rand.NewPCG(seed, 2))
	out := slices.Clone(w)
	for i := range out {
		u := 1.0
		if noise > 0 {
			u = r.NormFloat64() * noise
		} else if r.Uint32()&1 == 0 {
			u = -1
		}
		out[i] += float32(lr * u)
	}
	return out
}

func policyOf(w []float32, cuts ...int) []Tensor {
	var out []Tensor
	lo := 0
	for i, hi := range append(cuts, len(w)) {
		out = append(out, FromFloat32(fmt.Sprintf("layer.%d", i), []int{hi - lo}, w[lo:hi]))
		lo = hi
	}
	return out
}

func TestPatchRoundTrip(t *testing.T) {
	w := weights(200_001, 1)
	special := slices.Clone(w)
	for i, f := range []float64{math.NaN(), math.Inf(1), math.Inf(-1), 0, math.Copysign(0, -1), 1e-40, 3e38, -3e38} {
		special[i*1000] = float32(f)
		w[i*1001] = float32(f)
	}
	for name, next := range map[string][]float32{
		"same": w, "one step": step(w, 1e-6, 0, 3), "small": step(w, 1e-6, 0.2, 3), "large": step(w, 1e-3, 1, 3),
		"other": weights(200_001, 9), "special": special, "zero": make([]float32, len(w)),
	} {
		old, new := policyOf(w, 7, 7, 100), policyOf(next, 7, 7, 100)
		patch, err := EncodePatch(old, new)
		if err != nil {
			t.Fatal(name, err)
		}
		got, err := ApplyPatch(old, patch, 1<<20)
		if err != nil || !equalTensors(got, new) {
			t.Errorf("%s: %v", name, err)
		}
		t.Logf("%s: %d bytes, 1/%.0f", name, len(patch), float64(2*len(w))/float64(len(patch)))
		if from, to, err := PatchHashes(patch); err != nil || from != PolicyHash(old) || to != PolicyHash(new) {
			t.Errorf("%s: leads from %v to %v, %v", name, from, to, err)
		}
	}
}

func TestPatchOfWideTensors(t *testing.T) {
	w := weights(1000, 4)
	wide := func(w []float32) []Tensor {
		x := Tensor{Name: "layer.0", DType: F32, Shape: []int{len(w)}}
		for _, v := range w {
			x.Data = binary.LittleEndian.AppendUint32(x.Data, math.Float32bits(v))
		}
		return []Tensor{x, {Name: "steps", DType: I64, Shape: []int{1}, Data: make([]byte, 8)}}
	}
	next := step(w, 1e-5, 0, 5)
	patch, err := EncodePatch(wide(w), wide(next))
	if err != nil {
		t.Fatal(err)
	}
	got, err := ApplyPatch(wide(w), patch, 0)
	if err != nil || PolicyHash(got) != PolicyHash(wide(next)) {
		t.Error(err)
	}
}

func TestPatchRefuses(t *testing.T) {
	w := weights(5000, 6)
	old, new := policyOf(w, 100), policyOf(step(w, 1e-5, 0, 7), 100)
	patch, err := EncodePatch(old, new)
	if err != nil {
		t.Fatal(err)
	}
	for i := range patch {
		for _, bit := range []byte{1, 128} {
			bad := slices.Clone(patch)
			bad[i] ^= bit
			if i >= 8 && i < 40 {
				continue // the claimed origin is only for the error's text
			}
			// A padding bit means nothing; any other must be seen.
			if got, err := ApplyPatch(old, bad, 0); err == nil && !equalTensors(got, new) {
				t.Fatalf("byte %d changed: accepted", i)
			}
		}
	}
	for n := range len(patch) {
		if _, err := ApplyPatch(old, patch[:n], 0); err == nil {
			t.Fatalf("cut to %d bytes: accepted", n)
		}
	}
	if _, err := ApplyPatch(old, append(slices.Clone(patch), 0), 0); err == nil {
		t.Error("trailing byte accepted")
	}
	if _, err := ApplyPatch(new, patch, 0); err == nil {
		t.Error("applied to another policy")
	}
	if _, err := ApplyPatch(old, patch, 9999); err == nil {
		t.Error("made more than the limit")
	}
	if _, err := EncodePatch(old, policyOf(w, 200)); err == nil {
		t.Error("patch between shapes")
	}
	if _, err := EncodePatch(old, new[:1]); err == nil {
		t.Error("patch that loses a tensor")
	}
}

func FuzzPatch(f *testing.F) {
	w := weights(300, 8)
	old := policyOf(w, 100)
	for _, lr := range []float64{0, 1e-6, 1e-3} {
		patch, err := EncodePatch(old, policyOf(step(w, lr, 1, 9), 100))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(patch)
	}
	f.Fuzz(func(t *testing.T, patch []byte) {
		if got, err := ApplyPatch(old, patch, 0); err == nil {
			if _, to, _ := PatchHashes(patch); PolicyHash(got) != to {
				t.Fatal("another policy")
			}
		}
		// The hash hides what the streams do: decode them by themselves too.
		dst := make([]byte, 2*300)
		elems, _ := FromFloat32("x", []int{300}, w).BF16()
		if n, err := blockBytes(patch, 300); err == nil {
			_ = applyBlock(dst, elems, patch[:n])
		}
	})
}

// BenchmarkPatch reports how much smaller a patch is than the weights, on normal weights of standard
// deviation 0.02 as a Qwen2.5-0.5B has, and how much smaller any code could be that looks at a weight's
// exponent alone: the entropy of which weights change, and a bit for where to. "first" is the first step
// from a published base, whose masters are bf16 values. In "all" every master, wherever it stands, moves by
// lr, which only an optimiser that lost its moments does, and had no warm-up. BenchmarkPatchLost is with one.
func BenchmarkPatch(b *testing.B) {
	for _, c := range []struct {
		name      string
		lr, noise float64
		steps     int
		rounded   bool
	}{
		{"lr=1e-6/first", 1e-6, 0, 1, true},
		{"lr=1e-6/steady", 1e-6, 0.23, 1, false},
		{"lr=1e-6/steady8", 1e-6, 0.23, 8, false},
		{"lr=1e-6/all", 1e-6, 0, 1, false},
		{"lr=1e-5/steady", 1e-5, 0.23, 1, false},
		{"lr=1e-4/steady", 1e-4, 0.23, 1, false},
	} {
		b.Run(c.name, func(b *testing.B) {
			w := weights(16<<20, 1)
			for i := 0; c.rounded && i < len(w); i++ {
				w[i] = math.Float32frombits(uint32(bf16(w[i])) << 16)
			}
			next := w
			for i := range c.steps {
				next = step(next, c.lr, c.noise, uint64(i))
			}
			old, new := policyOf(w), policyOf(next)
			var patch []byte
			b.SetBytes(int64(2 * len(w)))
			b.ResetTimer()
			for range b.N {
				patch, _ = EncodePatch(old, new)
			}
			b.StopTimer()
			b.ReportMetric(float64(2*len(w))/float64(len(patch)), "x-smaller")
			b.ReportMetric(float64(2*len(w))/bound(w, next), "x-bound")
		})
	}
}

// BenchmarkPatchLost has AdamW itself lose its moments at lr 1e-6, as a node does that cannot read them back, and go on
// with the warm-up of a run's defaults on gradients that are noise. It reports the least of the patches of one step.
func BenchmarkPatchLost(b *testing.B) {
	w := weights(16<<20, 1)
	grad := make([]float32, len(w))
	rate := optim.Schedule{Base: 1e-6, Warmup: 5}
	for range b.N {
		opt, err := optim.New([]optim.Param{{Name: "w", Data: w}}, optim.Config{Beta1: 0.9, Beta2: 0.95, Eps: 1e-8})
		if err != nil {
			b.Fatal(err)
		}
		worst, least := math.Inf(1), 0.0
		for i := range 2 * rate.Warmup {
			r := rand.New(rand.NewPCG(uint64(i), 3))
			for k := range grad {
				grad[k] = float32(r.NormFloat64())
			}
			before := slices.Clone(w)
			if err := opt.Step([][]float32{grad}, rate.At(i+1)); err != nil {
				b.Fatal(err)
			}
			patch, err := EncodePatch(policyOf(before), policyOf(w))
			if err != nil {
				b.Fatal(err)
			}
			smaller := float64(2*len(w)) / float64(len(patch))
			b.Logf("step %d: %.0fx", i+1, smaller)
			if smaller < worst {
				worst, least = smaller, float64(2*len(w))/bound(before, w)
			}
		}
		b.ReportMetric(worst, "x-smaller")
		b.ReportMetric(least, "x-bound")
	}
}

// bound is the entropy of a change in bytes, given the exponents: of which weights change, and one bit for
// each that does.
func bound(old, new []float32) float64 {
	var all, changed [classes]float64
	for i := range old {
		a, b := bf16(old[i]), bf16(new[i])
		all[class(a)]++
		if a != b {
			changed[class(a)]++
		}
	}
	bits := 0.0
	for c := range all {
		bits += changed[c]
		if p := changed[c] / all[c]; p > 0 && p < 1 {
			bits -= all[c] * (p*math.Log2(p) + (1-p)*math.Log2(1-p))
		}
	}
	return bits / 8
}

func BenchmarkApplyPatch(b *testing.B) {
	w := weights(16<<20, 1)
	old, new := policyOf(w), policyOf(step(w, 1e-6, 0.23, 2))
	patch, err := EncodePatch(old, new)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(2 * len(w)))
	for b.Loop() {
		if _, err := ApplyPatch(old, patch, 0); err != nil {
			b.Fatal(err)
		}
	}
}
