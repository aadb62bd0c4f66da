package model

// arena hands out memory that is all given back at once, so that a step that looks like the last
// one allocates nothing.
type arena struct {
	slabs [][]float32
	slab  int // being cut
	used  int // of it
}

const slabSize = 1 << 20

// take gives n elements of any content.
func (a *arena) take(n int) []float32 {
	for ; a.slab < len(a.slabs); a.slab, a.used = a.slab+1, 0 {
		if s := a.slabs[a.slab]; a.used+n <= len(s) {
			a.used += n
			return s[a.used-n : a.used : a.used]
		}
	}
	a.slabs = append(a.slabs, make([]float32, max(n, slabSize)))
	a.used = n
	return a.slabs[a.slab][:n:n]
}

// mark and release give back what was taken in between.
func (a *arena) mark() [2]int     { return [2]int{a.slab, a.used} }
func (a *arena) release(m [2]int) { a.slab, a.used = m[0], m[1] }
func (a *arena) reset()           { a.slab, a.used = 0, 0 }
