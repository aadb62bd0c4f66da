package verify

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// The vectors' polynomials are those of the plain form, at odd numbers of points, coefficients at both ends of the field.
func TestEvaluate(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 1))
	ends := []uint32{0, 1, prime / 2, prime/2 + 1, prime - 2, prime - 1}
	value := func() uint32 {
		if r.IntN(2) == 0 {
			return ends[r.IntN(len(ends))]
		}
		return r.Uint32N(prime)
	}
	for range 300 {
		coeffs, x := make([]uint16, 1+r.IntN(300)), make([]uint32, r.IntN(140))
		for i := range coeffs {
			coeffs[i] = uint16(value())
		}
		for i := range x {
			x[i] = value()
		}
		got, want := make([]uint16, len(x)), make([]uint16, len(x))
		evaluateAll(got, coeffs, x)
		evaluateGeneric(want, coeffs, x)
		for i := range x {
			if v := uint64(0); i == 0 {
				for j := len(coeffs) - 1; j >= 0; j-- {
					v = (v*uint64(x[i]) + uint64(coeffs[j])) % prime
				}
				if uint64(want[0]) != v {
					t.Fatalf("%d coefficients at %d: %d, want %d", len(coeffs), x[0], want[0], v)
				}
			}
		}
		if !slices.Equal(got, want) {
			t.Fatalf("%d coefficients at %d points: the forms differ", len(coeffs), len(x))
		}
	}
}

// The selection is that of a full sort by magnitude, then index, whatever the spread of values.
func TestSelectIsASort(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 2))
	var s selector
	for range 400 {
		values := make([]uint16, 1+r.IntN(5000))
		spread := 1 + r.IntN(0x7F80)
		for i := range values {
			values[i] = uint16(r.IntN(spread)) | uint16(r.IntN(2))<<15
		}
		k := 1 + r.IntN(min(len(values), 200))
		got, finite := s.topK(nil, values, k)
		order := make([]uint32, len(values))
		for i := range order {
			order[i] = uint32(i)
		}
		slices.SortStableFunc(order, func(a, b uint32) int { return int(values[b]&magnitudeMask) - int(values[a]&magnitudeMask) })
		want := slices.Sorted(slices.Values(order[:k]))
		if !finite || !slices.Equal(got, want) {
			t.Fatalf("%d of %d values under %#x: the selection differs", k, len(values), spread)
		}
		values, floor := values[:len(values)&^15], uint16(1+r.IntN(spread))
		s.collect(values, floor)
		keys := slices.Clone(s.keys)
		s.keys = s.keys[:0]
		if s.collectWords(values, floor); !slices.Equal(s.keys, keys) {
			t.Fatalf("%d values from %#x: words and vectors give other candidates", len(values), floor)
		}
	}
}

// A peer that proves as it generates leaves nothing for the garbage collector.
func TestCommitAllocatesNothing(t *testing.T) {
	h := activations("gauss", 69, 64, 1024, 128, nil)
	f, err := NewFingerprinter(128)
	if err != nil {
		t.Fatal(err)
	}
	dst := make([]byte, 0, 2*ProofSize(128))
	if n := testing.AllocsPerRun(10, func() {
		if _, err := f.Commit(dst[:0], h, 1024); err != nil {
			t.Fatal(err)
		}
	}); n != 0 {
		t.Errorf("%v allocations for two chunks", n)
	}
}
