package nn

import (
	"sync"
	"sync/atomic"
)

// Loan is a weight that lies elsewhere, in a file that is mapped into memory for instance: rows of bfloat16, the parts
// one below the other.
type Loan struct {
	Parts [][]uint16
	// Read calls f, which reads Parts, in its goroutine: what is between a fault of memory and the program. It says
	// whether f came to its end.
	Read func(f func()) bool
	// Check judges values of a part, from element `at` on, before they are used for the first time. It is called within
	// Read.
	Check func(part, at int, x []uint16)
	// Patience is how often a Linear reads Parts before the weight is packed.
	Patience int
	// Packed is called when Parts are not read any more.
	Packed func()
}

// lent is the state of a weight that was lent.
type lent struct {
	Loan
	n, k    int
	checked []atomic.Bool // by panels
	uses    atomic.Int64
	mu      sync.Mutex // held to pack
	half    atomic.Pointer[[]uint32]
}

// Lend gives a weight of k > 0 inputs that is packed when it has been used a few times, or Keep is called. Until then each
// Linear packs some panels at a time, to forget them: a first token needs no memory for weights, nor its time. A Linear
// that cannot read the weight gives zeros.
func Lend(l Loan, k int) *Panels {
	t := &lent{Loan: l, k: k}
	for _, part := range l.Parts {
		t.n += len(part) / k
	}
	w := &Panels{N: t.n, K: k, lent: t}
	t.checked = make([]atomic.Bool, w.panels())
	return w
}

// Keep packs a weight that was lent, unless that is done.
func (t *Panels) Keep(p *Pool) {
	if t.lent != nil && t.half() == nil {
		t.lent.mu.Lock()
		defer t.lent.mu.Unlock()
		t.lent.keep(p)
	}
}

// Kept says whether the weight is packed.
func (t *Panels) Kept() bool { return t.f32 != nil || t.half() != nil }

// used counts a use, and packs the weight after enough of them.
func (t *Panels) used(p *Pool) {
	if l := t.lent; l != nil && l.half.Load() == nil && l.uses.Add(1) > int64(l.Patience) && l.mu.TryLock() {
		defer l.mu.Unlock()
		l.keep(p)
	}
}

// half gives the packed bfloat16 weight, nil if there is none.
func (t *Panels) half() []uint32 {
	if t.lent != nil {
		if half := t.lent.half.Load(); half != nil {
			return *half
		}
	}
	return t.bf16
}

// keep packs with mu held. A weight that cannot be read stays lent.
func (l *lent) keep(p *Pool) {
	if l.half.Load() != nil {
		return
	}
	t := NewPanels(l.n, l.k)
	var failed atomic.Bool
	p.For(t.panels(), 1, func(lo, hi int) {
		s := takeScratch()
		defer s.give()
		if !l.Read(func() { l.pack(s, t.bf16[lo*panelWidth/2*l.k:], lo*panelWidth, min(hi*panelWidth, l.n)) }) {
			failed.Store(true)
		}
	})
	if !failed.Load() {
		l.half.Store(&t.bf16)
		l.Packed()
	}
}

// pack packs outputs [lo, hi), whole panels but for the last.
func (l *lent) pack(s *scratch, dst []uint32, lo, hi int) {
	for j := lo; j < hi; j += panelWidth {
		n := min(panelWidth, hi-j)
		packHalf(dst[(j-lo)/2*l.k:][:l.k*panelWidth/2], l.rows(s, j, n), n, l.k, l.k)
	}
}

// rows gives the n rows from j on, which begin a panel, checked.
func (l *lent) rows(s *scratch, j, n int) []uint16 {
	part, at, left := 0, j*l.k, n*l.k
	for at >= len(l.Parts[part]) && left > 0 {
		at -= len(l.Parts[part])
		part++
	}
	fresh := !l.checked[j/panelWidth].Load()
	take := func(most int) []uint16 {
		x := l.Parts[part][at:min(at+most, len(l.Parts[part]))]
		if fresh {
			l.Check(part, at, x)
		}
		return x
	}
	all := take(left)
	if len(all) < left {
		joined := append(s.rows[:0], all...)
		for len(joined) < left {
			part, at = part+1, 0
			joined = append(joined, take(left-len(joined))...)
		}
		s.rows, all = joined, joined
	}
	l.checked[j/panelWidth].Store(true)
	return all
}

// row is Panels.Row; zeros where the row cannot be read.
func (l *lent) row(dst []float32, j int) {
	s := takeScratch()
	defer s.give()
	first := j / panelWidth * panelWidth
	clear(dst)
	l.Read(func() { WidenBF16(dst, l.rows(s, first, min(panelWidth, l.n-first))[(j-first)*l.k:][:l.k]) })
}

// lentWords is how many words of a lent weight are packed at a time: they stay in the second cache.
const lentWords = 1 << 17

// borrow is region over a weight that is lent.
func (t *linearTask) borrow(s *scratch, r0, r1, c0, c1 int) {
	l, k := t.w.lent, t.w.K
	step := max(1, lentWords/(k*panelWidth/2)) * panelWidth
	for j := c0; j < c1; j += step {
		end := min(j+step, c1)
		one := *t
		one.first, one.half = j, grow(&s.half, (end-j+panelWidth-1)/panelWidth*k*panelWidth/2)
		if !l.Read(func() { l.pack(s, one.half, j, end) }) {
			clear(one.half)
		}
		one.region(s, r0, r1, j, end)
	}
}
