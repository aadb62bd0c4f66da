//go:build unix

package nn

import (
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"syscall"
	"testing"
	"unsafe"
)

// fence lends memory that ends where no access is allowed: a kernel that reads or writes past an operand dies there.
type fence struct {
	mem  []byte
	used int
}

const fenced = 1 << 17 // bytes that a loan takes, its own page without access included

func newFence(t *testing.T, loans int) *fence {
	t.Helper()
	mem, err := syscall.Mmap(-1, 0, loans*fenced, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	if err != nil {
		t.Fatal(err)
	}
	for i := range loans {
		if err := syscall.Mprotect(mem[(i+1)*fenced-os.Getpagesize():][:os.Getpagesize()], syscall.PROT_NONE); err != nil {
			t.Fatal(err)
		}
	}
	t.Cleanup(func() { syscall.Munmap(mem) })
	return &fence{mem: mem}
}

// floats copies x into the next loan, after the last of which comes the first again.
func (f *fence) floats(x []float32) []float32 {
	if len(x) == 0 {
		return x
	}
	y := unsafe.Slice((*float32)(unsafe.Pointer(&f.end(4 * len(x))[0])), len(x))
	copy(y, x)
	return y
}

func (f *fence) end(n int) []byte {
	end := f.used*fenced + fenced - os.Getpagesize()
	f.used = (f.used + 1) % (len(f.mem) / fenced)
	return f.mem[end-n : end]
}

// TestFencedProducts runs every kernel of products at every number of rows and columns, over operands that adjoin
// forbidden memory, in each layout of a, from zeros and from what c holds, with NaN and without.
func TestFencedProducts(t *testing.T) {
	onEach(t, func(t *testing.T) {
		f, r := newFence(t, 4), rand.New(rand.NewPCG(41, 42))
		for _, m := range []int{1, 2, 3, 4, 5, 6, 7, 13, 14} {
			for n := 1; n <= 70; n++ {
				if n > 33 && n%15 > 0 {
					continue
				}
				for way := range 12 {
					fencedProduct(t, f, r, m, n, way)
				}
			}
		}
	})
}

func fencedProduct(t *testing.T, f *fence, r *rand.Rand, m, n, way int) {
	t.Helper()
	k, load, nan, column := r.IntN(11), way&1 > 0, way&2 > 0, r.IntN(2) > 0
	a := [...]Mat{{nil, m, k, k + 1, 1}, {nil, m, k, 1, m}, {nil, m, k, 2*k + 1, 2}}[way>>2]
	a.Data = f.floats(spoilt(r, a.span(), nan && !column))
	b := Mat{nil, k, n, n + r.IntN(3), 1}
	b.Data = f.floats(spoilt(r, b.span(), nan && column))
	old := spoilt(r, m*n, nan)
	want, got := RowMajor(slices.Clone(old), m, n), f.floats(old)
	naive(want, a, b, load)
	gemmDirect(got, n, a.Data, a.RowStride, a.ColStride, b.Data, b.RowStride, m, n, k, load)
	same(t, fmt.Sprintf("way %d, %d×%d×%d", way, m, k, n), got, want.Data)
}

// spoilt draws numbers, one of them NaN if asked for.
func spoilt(r *rand.Rand, n int, nan bool) []float32 {
	x := mixed(r, n, false)
	if n > 0 && nan {
		x[r.IntN(n)] = math.Float32frombits(0xffc12345)
	}
	return x
}

// TestFencedLinear does so for a Linear's panels.
func TestFencedLinear(t *testing.T) {
	p := NewPool(1)
	defer p.Close()
	onEach(t, func(t *testing.T) {
		f, r := newFence(t, 8), rand.New(rand.NewPCG(43, 44))
		for rows := 1; rows <= 15; rows++ {
			for i, n := range []int{1, 32, 31, 32, 33, 64, 32, 96} {
				k := 1 + r.IntN(10)
				x, w := f.floats(spoilt(r, rows*k, i&3 == 1)), spoilt(r, n*k, i&3 == 3)
				half := make([]uint16, n*k)
				NarrowBF16(half, w)
				WidenBF16(w, half)
				wide, narrow := p.PackF32(w, n, k), p.PackBF16(half, n, k)
				wide.f32 = f.floats(wide.f32)
				words := unsafe.Slice((*uint32)(unsafe.Pointer(&f.end(4 * len(narrow.bf16))[0])), len(narrow.bf16))
				copy(words, narrow.bf16)
				narrow.bf16 = words
				want := make([]float32, rows*n)
				naive(RowMajor(want, rows, n), RowMajor(x, rows, k), RowMajor(w, n, k).T(), false)
				twice := slices.Clone(want)
				naive(RowMajor(twice, rows, n), RowMajor(x, rows, k), RowMajor(w, n, k).T(), true)
				for _, panels := range []*Panels{wide, narrow} {
					got := f.floats(make([]float32, rows*n))
					what := fmt.Sprintf("%d rows, %d outputs, %d inputs", rows, n, k)
					p.Linear(got, x, rows, panels)
					same(t, what, got, want)
					p.LinearAdd(got, x, rows, panels)
					same(t, "added "+what, got, twice)
				}
			}
		}
	})
}

// TestFencedVectors does so for the functions of vectors, which TestElementwise and TestSums hold to their bits.
func TestFencedVectors(t *testing.T) {
	onEach(t, func(t *testing.T) {
		f, r := newFence(t, 6), rand.New(rand.NewPCG(45, 46))
		for n := range 70 {
			lend := func() []float32 { return f.floats(mixed(r, n, true)) }
			for _, e := range elementwise {
				e.run(lend(), lend(), lend(), lend(), lend(), 1.5, -0.5)
			}
			Softmax(lend())
			LogSumExp(lend())
			SoftmaxBackward(lend(), lend(), lend())
			AdamW{1, 1, 1, 1, 1, 1, 1}.Step(lend(), lend(), lend(), lend())
			if n > 0 {
				LogProb(lend(), lend(), 0, 2)
				GumbelArgmax(lend(), 1, [2]uint32{1, 2}, 3)
			}
			for rows := 1; rows < 20; rows += 6 {
				src := Mat{nil, rows, n, n + 1, 1}
				src.Data = f.floats(mixed(r, src.span(), true))
				Transpose(f.floats(make([]float32, n*rows)), rows, src.Data, src.RowStride, rows, n)
			}
		}
	})
}
