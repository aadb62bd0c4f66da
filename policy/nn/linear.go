package nn

import (
	"fmt"
	"unsafe"
)

// Linear sets y (rows, N) = x (rows, K) · Wᵀ, with the bits of Gemm.
func (p *Pool) Linear(y, x []float32, rows int, w *Panels) { p.linear(y, x, rows, w, nil, false) }

// LinearAdd adds the product to y: each chain starts from what y holds.
func (p *Pool) LinearAdd(y, x []float32, rows int, w *Panels) { p.linear(y, x, rows, w, nil, true) }

// LinearAhead is Linear, which may ask for the memory of what comes next.
func (p *Pool) LinearAhead(y, x []float32, rows int, w *Panels, next *Ahead) {
	p.linear(y, x, rows, w, next, false)
}

func (p *Pool) linear(y, x []float32, rows int, w *Panels, next *Ahead, accumulate bool) {
	if rows < 0 || len(y) < rows*w.N || len(x) < rows*w.K {
		panic(fmt.Sprintf("nn: linear %d×%d of %d rows from %d to %d elements", w.N, w.K, rows, len(x), len(y)))
	}
	if rows == 0 || w.N == 0 {
		return
	}
	w.used(p)
	s := takeScratch()
	t := &s.linear
	*t = linearTask{y: y, x: x, rows: rows, w: w, half: w.half(), next: next, accumulate: accumulate, rowParts: 1, panelParts: 1}
	if n := min(p.threads, rows*w.N*w.K/parallelWork+1); n > 1 {
		if rows >= 64*n && (w.f32 != nil || w.panels() < 2*n) {
			t.rowParts = min(2*n, (rows+13)/14)
		} else {
			t.panelParts = min(4*n, w.panels())
		}
	}
	p.share(t.rowParts*t.panelParts, t)
	*t = linearTask{}
	s.give()
}

// linearTask is a Linear cut in a grid of row ranges and panel ranges.
type linearTask struct {
	y, x                 []float32
	rows                 int
	w                    *Panels
	half                 []uint32 // bf16 of w from output first on; nil if w is f32, or lent
	first                int
	next                 *Ahead
	accumulate           bool
	rowParts, panelParts int
}

func (t *linearTask) run(lo, hi int) {
	s := takeScratch()
	if hi-lo == t.rowParts*t.panelParts { // no other thread runs a part
		s.next = t.next
	}
	for part := lo; part < hi; part++ {
		i, j := part/t.panelParts, part%t.panelParts
		r0, r1 := cut(t.rows, i, t.rowParts, 14), cut(t.rows, i+1, t.rowParts, 14)
		c0, c1 := cut(t.w.N, j, t.panelParts, panelWidth), cut(t.w.N, j+1, t.panelParts, panelWidth)
		if r0 < r1 && c0 < c1 {
			if t.w.f32 == nil && t.half == nil {
				t.borrow(s, r0, r1, c0, c1)
			} else {
				t.region(s, r0, r1, c0, c1)
			}
		}
	}
	s.next = nil
	s.give()
}

// fewRows is up to how many rows weights stream once, unwidened, over all of k.
const fewRows = 28

// linearRows is the block of rows here: more than elsewhere, since a panel is widened for each.
const linearRows = 448

// region computes rows [r0, r1) of outputs [c0, c1).
func (t *linearTask) region(s *scratch, r0, r1, c0, c1 int) {
	w := t.w
	if w.K == 0 {
		s.empty(Mat{Data: t.y[r0*w.N+c0:], Rows: r1 - r0, Cols: c1 - c0, RowStride: w.N}, t.accumulate)
		return
	}
	depth := w.K
	if r1-r0 > fewRows && depth > maxDepth {
		depth = evenly(depth, maxDepth)
	}
	for k := 0; k < w.K; k += depth {
		kb := min(depth, w.K-k)
		for i := r0; i < r1; i += linearRows {
			q := product{m: min(linearRows, r1-i), n: c1 - c0, k: kb, cRow: 4 * w.N, load: t.accumulate || k > 0, next: s.next}
			q.c = unsafe.Pointer(&t.y[i*w.N+c0])
			if w.K > maxDepth && q.m > fewRows {
				s.packA(&q, Mat{Data: t.x[i*w.K+k:], Rows: q.m, Cols: kb, RowStride: w.K, ColStride: 1})
			} else {
				q.setA(Mat{Data: t.x[i*w.K+k:], RowStride: w.K, ColStride: 1})
			}
			t.panels(s, &q, c0, k)
		}
	}
}

// panels runs q, whose columns start at output c0 and whose inputs start at k, over the weight.
func (t *linearTask) panels(s *scratch, q *product, c0, k int) {
	w := t.w
	at := (c0-t.first)*w.K + k*panelWidth
	if w.f32 != nil {
		q.b, q.bRow, q.bPanel = unsafe.Pointer(&w.f32[at]), 4*panelWidth, 4*panelWidth*w.K
		q.run()
		return
	}
	if q.m <= fewRows && tileLimits[active].takesHalf(q.m, q.n) {
		q.half = true
		q.b, q.bRow, q.bPanel = unsafe.Pointer(&t.half[at/2]), 2*panelWidth, 2*panelWidth*w.K
		q.run()
		return
	}
	one, n := *q, q.n
	buf := grow(&s.b, q.k*panelWidth)
	one.b, one.bRow, one.bPanel = unsafe.Pointer(&buf[0]), 4*panelWidth, 4*panelWidth
	for j := 0; j < n; j += panelWidth {
		widenPanel(buf, t.half[(at+j*w.K)/2:][:q.k*panelWidth/2])
		one.n = min(panelWidth, n-j)
		one.c = unsafe.Add(q.c, 4*j)
		one.run()
	}
}
