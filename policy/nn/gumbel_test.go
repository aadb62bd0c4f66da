package nn

import (
	"math"
	"math/rand/v2"
	"testing"
)

// plainArgmax is the definition of GumbelArgmax.
func plainArgmax(logits []float32, invTemp float32, key [2]uint32, position uint32) (index int, value float32) {
	index, value = -1, float32(math.Inf(-1))
	for v, x := range logits {
		w := Philox4x32([4]uint32{uint32(v >> 2), position, 0, 0}, key)
		if s := float32(x*invTemp) + Gumbel(w[v&3]); s > value {
			index, value = v, s
		}
	}
	return index, value
}

func TestGumbelArgmax(t *testing.T) {
	onEach(t, func(t *testing.T) {
		r := rand.New(rand.NewPCG(15, 16))
		for n := range many(600) {
			size := n % 140
			if n%7 == 0 {
				size = r.IntN(5000)
			}
			x := mixed(r, size, n%3 == 0)
			for i := range x {
				switch n % 5 {
				case 0:
					x[i] = 1 // only noise decides
				case 1:
					x[i] *= 1e6 // roundings of the sum are coarse
				case 2:
					if r.IntN(3) > 0 {
						x[i] = float32(math.Inf(-1))
					}
				}
			}
			key, invTemp := [2]uint32{r.Uint32(), r.Uint32()}, float32(1/(0.1+r.Float64()))
			i, v := GumbelArgmax(x, invTemp, key, uint32(n))
			wi, wv := plainArgmax(x, invTemp, key, uint32(n))
			if i != wi || math.Float32bits(v) != math.Float32bits(wv) {
				t.Fatalf("%d of %d: (%d, %g), want (%d, %g)", n, size, i, v, wi, wv)
			}
		}
	})
}

// TestGumbelBound looks at words all over the range, and at all of the last ones, where the noise is large.
func TestGumbelBound(t *testing.T) {
	check := func(w uint32) {
		if g, b := Gumbel(w), gumbelBound(w); g > b {
			t.Fatalf("Gumbel(%d) = %g, bound %g", w, g, b)
		}
	}
	for w := uint64(0); w < 1<<32; w += 8191 {
		check(uint32(w))
	}
	for i := range uint32(1 << 16) {
		check(^i)
		check(i)
		check(^(i << 15))
	}
}

func TestNoiseWords(t *testing.T) {
	onEach(t, func(t *testing.T) {
		key := [2]uint32{0x89abcdef, 0x01234567}
		for _, n := range []int{0, 4, 28, 32, 36, 64, 100, 128, 1024} {
			for _, counter := range []uint32{0, 5, math.MaxUint32 - 7} {
				w := make([]uint32, n)
				noiseWords(w, counter, 77, key)
				for i, got := range w {
					if want := Philox4x32([4]uint32{counter + uint32(i/4), 77, 0, 0}, key)[i%4]; got != want {
						t.Fatalf("word %d of %d from counter %d: %08x, want %08x", i, n, counter, got, want)
					}
				}
			}
		}
	})
}

func BenchmarkGumbelArgmax(b *testing.B) {
	r := rand.New(rand.NewPCG(17, 18))
	for _, n := range []int{512, 151936} {
		x := mixed(r, n, false)
		b.Run(map[bool]string{false: "tiny", true: "150k"}[n > 1000], func(b *testing.B) {
			for i := 0; b.Loop(); i++ {
				GumbelArgmax(x, 1, [2]uint32{1, 2}, uint32(i))
			}
		})
	}
}
