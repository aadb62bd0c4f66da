package optim

import (
	"math"
	"slices"
	"strings"
	"testing"
)

func small(t *testing.T, split func(n, grain int, f func(lo, hi int))) (*AdamW, []Param) {
	t.Helper()
	params := []Param{{Name: "w", Data: make([]float32, 50000), Decay: true}, {Name: "b", Data: make([]float32, 3)}}
	for i := range params[0].Data {
		params[0].Data[i] = float32(i%17) - 8
	}
	opt, err := New(params, Config{Beta1: .9, Beta2: .95, Eps: 1e-8, Decay: .1, For: split})
	if err != nil {
		t.Fatal(err)
	}
	return opt, params
}

func ramp(params []Param) [][]float32 {
	var grads [][]float32
	for _, p := range params {
		g := make([]float32, len(p.Data))
		for i := range g {
			g[i] = float32(i%31)/7 - 2
		}
		grads = append(grads, g)
	}
	return grads
}

// TestSplit: the bits do not depend on how the work is split.
func TestSplit(t *testing.T) {
	backwards := func(n, grain int, f func(lo, hi int)) {
		for hi := n; hi > 0; hi -= 777 {
			f(max(0, hi-777), hi)
		}
	}
	a, pa := small(t, nil)
	b, pb := small(t, backwards)
	for range 3 {
		if err := a.Step(ramp(pa), 1e-3); err != nil {
			t.Fatal(err)
		}
		if err := b.Step(ramp(pb), 1e-3); err != nil {
			t.Fatal(err)
		}
	}
	if !slices.Equal(pa[0].Data, pb[0].Data) {
		t.Error("another split gave other bits")
	}
}

// TestRestore: an optimiser that goes on from a saved state gives the bits of one that never stopped.
func TestRestore(t *testing.T) {
	a, pa := small(t, nil)
	step := func(o *AdamW, p []Param) {
		t.Helper()
		if err := o.Step(ramp(p), 1e-3); err != nil {
			t.Fatal(err)
		}
	}
	step(a, pa)
	b, pb := small(t, nil)
	for i := range pb {
		copy(pb[i].Data, pa[i].Data)
	}
	if err := b.Restore(a.State()); err != nil {
		t.Fatal(err)
	}
	step(a, pa)
	step(b, pb)
	if !slices.Equal(pa[0].Data, pb[0].Data) {
		t.Error("the restored optimiser went elsewhere")
	}
	bad := a.State()
	bad.M = bad.M[:1]
	if err := b.Restore(bad); err == nil {
		t.Error("a state of one tensor was taken for two")
	}
}

func TestRefused(t *testing.T) {
	opt, params := small(t, nil)
	before := slices.Clone(params[0].Data)
	wrong := ramp(params)
	wrong[1] = wrong[1][:2]
	if err := opt.Step(wrong, 1e-3); err == nil || !strings.Contains(err.Error(), "b has 2 numbers") {
		t.Errorf("short gradient: %v", err)
	}
	if err := opt.Step(ramp(params), math.NaN()); err == nil {
		t.Error("a rate of NaN was taken")
	}
	if _, err := Clip([][]float32{{1, float32(math.NaN())}}, 1); err == nil {
		t.Error("a NaN gradient was taken")
	}
	if !slices.Equal(before, params[0].Data) {
		t.Error("a refused step changed the masters")
	}
	for _, c := range []Config{{Beta1: 1, Eps: 1e-8}, {Beta2: -1, Eps: 1e-8}, {}, {Eps: 1e-8, Decay: math.NaN()}} {
		if _, err := New(nil, c); err == nil {
			t.Errorf("%+v was taken", c)
		}
	}
	for _, s := range []Schedule{{Base: -1}, {Shape: "square"}, {Shape: Cosine}, {Floor: 2}, {Warmup: -1}} {
		if s.Validate() == nil {
			t.Errorf("%+v was taken", s)
		}
	}
}

func TestHold(t *testing.T) {
	s := Schedule{Base: 1, Shape: Linear, Warmup: 10, Hold: 30, Total: 100}
	for i, want := range map[int]float64{0: 0, 5: .5, 10: 1, 30: 1, 65: .5, 100: 0, 200: 0} {
		if got := s.At(i); math.Abs(got-want) > 1e-12 {
			t.Errorf("step %d: %v, want %v", i, got, want)
		}
	}
}

func BenchmarkStep(b *testing.B) {
	p := []Param{{Name: "w", Data: make([]float32, 1<<19), Decay: true}}
	opt, err := New(p, Config{Beta1: .9, Beta2: .95, Eps: 1e-8})
	if err != nil {
		b.Fatal(err)
	}
	g := ramp(p)
	for b.Loop() {
		if err := opt.Step(g, 1e-3); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/(1<<19), "ns/param")
}
