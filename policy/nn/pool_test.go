package nn

import (
	"sync"
	"sync/atomic"
	"testing"
)

// TestPool covers ranges once each, from several goroutines and from within, on pools of all sizes.
func TestPool(t *testing.T) {
	for threads := 1; threads <= 4; threads++ {
		p := NewPool(threads)
		var callers sync.WaitGroup
		for range 3 {
			callers.Go(func() {
				for n := range 300 {
					checkFor(t, p, n)
				}
			})
		}
		callers.Wait()
		p.Close()
	}
}

func checkFor(t *testing.T, p *Pool, n int) {
	seen := make([]atomic.Int32, n)
	p.For(n, 1+n%7, func(lo, hi int) {
		p.For(hi-lo, 1, func(a, b int) {
			for i := lo + a; i < lo+b; i++ {
				seen[i].Add(1)
			}
		})
	})
	for i := range seen {
		if c := seen[i].Load(); c != 1 {
			t.Errorf("element %d of %d visited %d times", i, n, c)
		}
	}
}
