package verify

import (
	"math"
	"math/rand/v2"
	"testing"
)

func TestJudgeSpread(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	draw := func(n int, mean, sigma float64) []float64 {
		out := make([]float64, n)
		for i := range out {
			out[i] = mean + sigma*r.NormFloat64()
		}
		return out
	}
	for _, c := range []struct {
		errors []float64
		ok     bool
	}{
		{nil, true},
		{draw(99, 5, 1), true}, // too few to tell
		{draw(500, 0, 0.008), true},
		{draw(500, 0, 0.013), false},
		{draw(500, 0.006, 0.003), false}, // small, but all to one side
		{draw(500, 0.001, 0.008), true},
		{append(draw(500, 0, 0.001), math.NaN()), false},
		{append(draw(500, 0, 0.001), math.Inf(1)), false},
	} {
		if f := JudgeSpread(c.errors, 0.01); f.OK != c.ok {
			t.Errorf("%d errors: %v, want ok %v", len(c.errors), f, c.ok)
		}
	}
}
