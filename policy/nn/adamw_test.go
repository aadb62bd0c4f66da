package nn

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// TestAdamW: every kernel does a step as the portable code does.
func TestAdamW(t *testing.T) {
	k := AdamW{Shrink: 0.9999, Take1: 0.1, Keep2: 0.95, Take2: 0.05, Root: 0.7, Eps: 1e-8, Size: 3e-4}
	r := rand.New(rand.NewPCG(31, 32))
	for n := range many(100) {
		p, g, m, v := mixed(r, n, false), mixed(r, n, false), mixed(r, n, false), mixed(r, n, false)
		for i := range v {
			v[i] *= v[i] // never below zero
			if r.IntN(5) == 0 {
				m[i], v[i], g[i] = 0, 0, float32(i%2) // the first step, or none at all
			}
		}
		var want [3][]float32
		onEach(t, func(t *testing.T) {
			q, mm, vv := slices.Clone(p), slices.Clone(m), slices.Clone(v)
			for range 3 {
				k.Step(q, g, mm, vv)
			}
			if want[0] == nil {
				want = [3][]float32{q, mm, vv}
			}
			same(t, "weights", q, want[0])
			same(t, "first moments", mm, want[1])
			same(t, "second moments", vv, want[2])
		})
	}
}
