package nn

import "sync"

// scratch is what one thread needs for one call: memory to pack into, and the call's own description, so that nothing
// is allocated in steady state.
type scratch struct {
	a, b   []float32
	half   []uint32
	rows   []uint16
	gemm   gemmTask
	linear linearTask
	next   *Ahead
}

var scratches = sync.Pool{New: func() any { return new(scratch) }}

func takeScratch() *scratch { return scratches.Get().(*scratch) }

func (s *scratch) give() { scratches.Put(s) }
