package nn

import (
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"testing"
)

// TestLent: a weight is checked once, packed once after as many uses as its loan allows, and gives zeros while it cannot
// be read; whoever uses it at the same time gets the same.
func TestLent(t *testing.T) {
	const n, k, users, uses = 200, 50, 4, 8
	p := NewPool(2)
	defer p.Close()
	r := rand.New(rand.NewPCG(1, 2))
	w := make([]uint16, n*k)
	NarrowBF16(w, mixed(r, n*k, false))
	x, want, zero := mixed(r, 3*k, false), make([]float32, 3*n), make([]float32, 3*n)
	p.Linear(want, x, 3, p.PackBF16(w, n, k))
	var broken atomic.Bool
	var checked, packed atomic.Int64
	lent := Lend(Loan{
		Parts: [][]uint16{w[:70*k], w[70*k:]}, Patience: 5,
		Read: func(f func()) bool {
			if broken.Load() {
				return false
			}
			f()
			return true
		},
		Check:  func(_, _ int, x []uint16) { checked.Add(int64(len(x))) },
		Packed: func() { packed.Add(1) },
	}, k)
	broken.Store(true)
	got, row := make([]float32, 3*n), make([]float32, k)
	p.Linear(got, x, 3, lent)
	same(t, "unreadable", got, zero)
	lent.Row(row, 7)
	same(t, "unreadable row", row, zero[:k])
	lent.Keep(p)
	broken.Store(false)
	var all sync.WaitGroup
	for range users {
		all.Go(func() {
			got := make([]float32, 3*n)
			for range uses {
				p.Linear(got, x, 3, lent)
				same(t, "lent", got, want)
			}
		})
	}
	all.Wait()
	if c := checked.Load(); packed.Load() != 1 || c < n*k || c > users*n*k {
		t.Errorf("packed %d times, %d of %d elements checked", packed.Load(), c, n*k)
	}
	broken.Store(true)
	p.Linear(got, x, 3, lent)
	same(t, "packed", got, want)
	lent.Row(row, 77)
	wide := make([]float32, k)
	WidenBF16(wide, w[77*k:][:k])
	same(t, "packed row", row, wide)
}

func TestNotFiniteBF16(t *testing.T) {
	onEach(t, func(t *testing.T) {
		for n := range 200 {
			x := make([]uint16, n)
			for j := range x { // the largest finite values
				x[j] = 0x7f7f | uint16(j%2)<<15
			}
			if i := NotFiniteBF16(x); i >= 0 {
				t.Fatalf("%d finite values: number %d is not", n, i)
			}
			for i := n - 1; i >= 0; i-- {
				x[i] = []uint16{0x7f80, 0xff80, 0x7fc0, 0xffff, 0x7f81}[i%5]
				if got := NotFiniteBF16(x); got != i {
					t.Fatalf("%x at %d of %d: got %d", x[i], i, n, got)
				}
			}
		}
	})
}
