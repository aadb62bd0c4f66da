package nn

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"unsafe"
)

// onEach runs a test once on every kernel that the machine has.
func onEach(t *testing.T, f func(t *testing.T)) {
	for _, name := range Kernels() {
		t.Run(name, func(t *testing.T) {
			restore, err := Use(name)
			if err != nil {
				t.Fatal(err)
			}
			defer restore()
			f(t)
		})
	}
}

// many is how often a test repeats: a tenth with -short, as on an emulated machine.
func many(n int) int {
	if testing.Short() {
		return n/10 + 1
	}
	return n
}

func same(t *testing.T, what string, got, want []float32) {
	t.Helper()
	for i := range want {
		if math.Float32bits(got[i]) != math.Float32bits(want[i]) {
			t.Fatalf("%s: element %d is %08x (%g), want %08x (%g)", what, i,
				math.Float32bits(got[i]), got[i], math.Float32bits(want[i]), want[i])
		}
	}
}

// mixed draws values of ordinary size, and now and then (if odd) any float at all.
func mixed(r *rand.Rand, n int, odd bool) []float32 {
	x := make([]float32, n)
	for i := range x {
		x[i] = float32(r.NormFloat64())
		if odd && r.IntN(97) == 0 {
			x[i] = oddFloat(r)
		}
	}
	return x
}

// naive is the definition of Gemm.
func naive(c, a, b Mat, accumulate bool) {
	for i := range c.Rows {
		for j := range c.Cols {
			s := float32(0)
			if accumulate {
				s = c.Data[i*c.RowStride+j]
			}
			for k := range a.Cols {
				s = fma(a.Data[i*a.RowStride+k*a.ColStride], b.Data[k*b.RowStride+j*b.ColStride], s)
			}
			c.Data[i*c.RowStride+j] = canon(s)
		}
	}
}

// strided draws a matrix in one of several layouts.
func strided(r *rand.Rand, rows, cols int, odd bool) Mat {
	pad := r.IntN(3) * r.IntN(40)
	switch r.IntN(5) {
	case 0: // transposed
		return Mat{mixed(r, cols*(rows+pad), odd), rows, cols, 1, rows + pad}
	case 1: // every second element
		return Mat{mixed(r, rows*(2*cols+pad), odd), rows, cols, 2*cols + pad, 2}
	}
	return Mat{mixed(r, rows*(cols+pad), odd), rows, cols, cols + pad, 1}
}

func TestGemm(t *testing.T) {
	pools := []*Pool{NewPool(1), NewPool(3)}
	for _, p := range pools {
		defer p.Close()
	}
	onEach(t, func(t *testing.T) {
		r := rand.New(rand.NewPCG(5, 6))
		for n := range many(400) {
			m, cols, k := 1+r.IntN(40), 1+r.IntN(150), r.IntN(130)
			switch n % 20 {
			case 1:
				m, k = 1+r.IntN(3), 513+r.IntN(700)
			case 2:
				m, cols = 1, r.IntN(700)
			case 3:
				m, cols, k = 400+r.IntN(100), 500+r.IntN(100), 1+r.IntN(3)
			}
			odd := n%2 == 0
			a, b := strided(r, m, k, odd), strided(r, k, cols, odd)
			ldc := cols + r.IntN(9)
			want := Mat{mixed(r, m*ldc, odd), m, cols, ldc, 1}
			got := want
			got.Data = append([]float32(nil), want.Data...)
			direct := append([]float32(nil), want.Data...)
			naive(want, a, b, n%3 == 0)
			pools[n%2].Gemm(got, a, b, n%3 == 0)
			what := fmt.Sprintf("%d: %d×%d×%d strides %d,%d %d,%d", n, m, k, cols, a.RowStride, a.ColStride, b.RowStride, b.ColStride)
			same(t, what, got.Data, want.Data)
			if b.ColStride == 1 {
				gemmDirect(direct, ldc, a.Data, a.RowStride, a.ColStride, b.Data, b.RowStride, m, cols, k, n%3 == 0)
				same(t, "direct "+what, direct, want.Data)
			}
		}
	})
}

// TestGemmThreads is a product large enough for threads and for blocks of each dimension.
func TestGemmThreads(t *testing.T) {
	m, k, n := 500, 600, 530
	if testing.Short() {
		m, n = 60, 70
	}
	r := rand.New(rand.NewPCG(7, 8))
	a, b := Mat{mixed(r, m*k, false), m, k, 1, m}, RowMajor(mixed(r, k*n, false), k, n)
	want := make([]float32, m*n)
	naive(RowMajor(want, m, n), a, b, false)
	onEach(t, func(t *testing.T) {
		for threads := 1; threads <= 4; threads++ {
			p := NewPool(threads)
			c := make([]float32, m*n)
			p.Gemm(RowMajor(c, m, n), a, b, false)
			same(t, fmt.Sprintf("%d threads", threads), c, want)
			p.Close()
			if active == portable && threads == 2 {
				break
			}
		}
	})
}

func TestLinear(t *testing.T) {
	pools := []*Pool{NewPool(1), NewPool(2)}
	for _, p := range pools {
		defer p.Close()
	}
	onEach(t, func(t *testing.T) {
		r := rand.New(rand.NewPCG(9, 10))
		for i := range many(300) {
			rows, n, k := 1+r.IntN(16), 1+r.IntN(300), r.IntN(100)
			switch i % 20 {
			case 0:
				rows, n, k = 29+r.IntN(40), 1+r.IntN(70), 500+r.IntN(600)
			case 1:
				rows, n, k = 440+r.IntN(40), 1+r.IntN(33), r.IntN(20)
			}
			odd := i%2 == 0
			x, w := mixed(r, rows*k, odd), mixed(r, n*k, odd)
			half := make([]uint16, len(w))
			NarrowBF16(half, w)
			wide := make([]float32, len(w))
			WidenBF16(wide, half)
			p := pools[i/2%2]
			checkLinear(t, p, x, wide, rows, p.PackF32(wide, n, k))
			checkLinear(t, p, x, wide, rows, p.PackBF16(half, n, k))
			if k > 0 {
				checkLinear(t, p, x, wide, rows, lend(t, r, half, n, k))
			}
			checkLinear(t, p, x, w, rows, p.PackF32(w, n, k))
			wt := make([]float32, n*k)
			Transpose(wt, n, w, k, n, k)
			checkLinear(t, p, x, w, rows, p.PackF32T(wt, k, n))
		}
	})
}

// lend gives a weight as a loan in one to three parts, to be packed after up to two uses.
func lend(t *testing.T, r *rand.Rand, w []uint16, n, k int) *Panels {
	cuts := []int{0, r.IntN(n+1) * k, n * k}
	if cuts[1] > 0 {
		cuts = slices.Insert(cuts, 1, r.IntN(cuts[1]/k+1)*k)
	}
	l := Loan{
		Patience: r.IntN(3), Packed: func() {},
		Read: func(f func()) bool { f(); return true },
		Check: func(part, at int, x []uint16) {
			if want := w[cuts[part]+at:][:len(x)]; len(x) > 0 && &x[0] != &want[0] {
				t.Errorf("part %d from %d is checked by what is elsewhere", part, at)
			}
		},
	}
	for i, lo := range cuts[:len(cuts)-1] {
		l.Parts = append(l.Parts, w[lo:cuts[i+1]])
	}
	return Lend(l, k)
}

func checkLinear(t *testing.T, p *Pool, x, w []float32, rows int, packed *Panels) {
	t.Helper()
	n, k := packed.N, packed.K
	want := RowMajor(make([]float32, rows*n), rows, n)
	naive(want, RowMajor(x, rows, k), RowMajor(w, n, k).T(), false)
	got := make([]float32, rows*n)
	p.Linear(got, x, rows, packed)
	what := fmt.Sprintf("%d rows, %d outputs, %d inputs, f32 %v, lent %v", rows, n, k, packed.f32 != nil, packed.lent != nil)
	same(t, what, got, want.Data)
	naive(want, RowMajor(x, rows, k), RowMajor(w, n, k).T(), true)
	p.LinearAdd(got, x, rows, packed)
	same(t, "added "+what, got, want.Data)
	row := make([]float32, k)
	packed.Row(row, n-1)
	same(t, "row", row, w[(n-1)*k:])
}

// TestTileLayout holds the offsets that the assembly uses.
func TestTileLayout(t *testing.T) {
	var x tile
	for i, at := range []uintptr{
		unsafe.Offsetof(x.k), unsafe.Offsetof(x.a), unsafe.Offsetof(x.aRow), unsafe.Offsetof(x.aCol), unsafe.Offsetof(x.b),
		unsafe.Offsetof(x.bRow), unsafe.Offsetof(x.bPanel), unsafe.Offsetof(x.c), unsafe.Offsetof(x.cRow),
		unsafe.Offsetof(x.load), unsafe.Offsetof(x.cols),
		unsafe.Offsetof(x.pre), unsafe.Offsetof(x.preStep),
	} {
		if unsafe.Sizeof(x.k) == 8 && at != uintptr(8*i) {
			t.Errorf("field %d of tile at %d", i, at)
		}
	}
}

// TestAllocations: products allocate nothing once their scratch memory has grown.
func TestAllocations(t *testing.T) {
	p := NewPool(1)
	defer p.Close()
	r := rand.New(rand.NewPCG(21, 22))
	x, w, y := mixed(r, 64*70, false), mixed(r, 70*90, false), make([]float32, 64*90)
	packed := p.PackF32(w, 90, 70)
	for name, f := range map[string]func(){
		"Gemm":   func() { p.Gemm(RowMajor(y, 64, 90), RowMajor(x, 64, 70), RowMajor(w, 90, 70).T(), false) },
		"Linear": func() { p.Linear(y, x, 64, packed) },
		"direct": func() { gemmDirect(y, 90, x, 70, 1, w, 90, 64, 90, 70, false) },
		"argmax": func() { GumbelArgmax(y, 1, [2]uint32{}, 0) },
	} {
		// The garbage collector may take scratch memory back, so a fraction of a call is allowed.
		if n := testing.AllocsPerRun(200, f); n >= 1 {
			t.Errorf("%s: %g allocations per call", name, n)
		}
	}
}
