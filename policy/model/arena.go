package model

import "swarmrl/policy/nn"

// arena hands out memory that is all given back at once, so that a step that looks like the last
// one allocates nothing. Between two uses it is one slab: what overflowed is not kept beside it.
type arena struct {
	slabs  [][]float32
	slab   int // being cut
	used   int // of it
	before int // taken of those before it
	most   int // that was in use at a time

	ahead nn.Ahead // what products in this memory ask for
}

const slabSize = 1 << 20

// size makes room for n elements in one slab, and for a quarter more if there is not enough: memory that nobody writes
// to costs nothing. Nothing may be in use.
func (a *arena) size(n int) {
	if len(a.slabs) != 1 || len(a.slabs[0]) < n {
		a.slabs = nil // before the new one, so that the collector need not keep both
		a.slabs = [][]float32{make([]float32, n+n/4)}
	}
	a.slab, a.used, a.before = 0, 0, 0
}

// take gives n elements of any content.
func (a *arena) take(n int) []float32 {
	for a.slab < len(a.slabs) && a.used+n > len(a.slabs[a.slab]) {
		a.before += a.used
		a.slab, a.used = a.slab+1, 0
	}
	if a.slab == len(a.slabs) {
		a.slabs = append(a.slabs, make([]float32, max(n, slabSize)))
	}
	a.used += n
	a.most = max(a.most, a.before+a.used)
	return a.slabs[a.slab][a.used-n : a.used : a.used]
}

// mark and release give back what was taken in between.
func (a *arena) mark() [3]int     { return [3]int{a.slab, a.used, a.before} }
func (a *arena) release(m [3]int) { a.slab, a.used, a.before = m[0], m[1], m[2] }

// reset gives all back, and makes one slab of several that would hold as much.
func (a *arena) reset() {
	if len(a.slabs) > 1 {
		a.size(a.most)
	}
	a.slab, a.used, a.before = 0, 0, 0
}
