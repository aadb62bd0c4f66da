package nn

import "fmt"

// Mat is a view of a float32 matrix: element (i, j) is Data[i·RowStride + j·ColStride]. Swapped strides (and Rows, Cols)
// make the transpose.
type Mat struct {
	Data                 []float32
	Rows, Cols           int
	RowStride, ColStride int
}

// RowMajor views data, at least rows·cols long, as a dense matrix.
func RowMajor(data []float32, rows, cols int) Mat {
	return Mat{Data: data, Rows: rows, Cols: cols, RowStride: cols, ColStride: 1}
}

// T is the transpose, of the same data.
func (m Mat) T() Mat {
	return Mat{Data: m.Data, Rows: m.Cols, Cols: m.Rows, RowStride: m.ColStride, ColStride: m.RowStride}
}

// span is one past the last index that the view touches.
func (m Mat) span() int {
	if m.Rows == 0 || m.Cols == 0 {
		return 0
	}
	return (m.Rows-1)*m.RowStride + (m.Cols-1)*m.ColStride + 1
}

func (m Mat) check(name string) {
	if m.Rows < 0 || m.Cols < 0 || m.RowStride < 0 || m.ColStride < 0 || m.span() > len(m.Data) {
		panic(fmt.Sprintf("nn: matrix %s of %d×%d with strides %d, %d over %d elements", name,
			m.Rows, m.Cols, m.RowStride, m.ColStride, len(m.Data)))
	}
}

// Gemm sets c = a·b, or c += a·b: each element is one chain of FMAs over k = 0, 1, 2, … that starts from +0, or from
// what c holds. c must have ColStride 1 and share no memory with a and b; these may have any strides.
func (p *Pool) Gemm(c, a, b Mat, accumulate bool) {
	c.check("c")
	a.check("a")
	b.check("b")
	if c.Rows != a.Rows || c.Cols != b.Cols || a.Cols != b.Rows || (c.ColStride != 1 && c.Cols > 1) {
		panic(fmt.Sprintf("nn: product %d×%d = %d×%d · %d×%d", c.Rows, c.Cols, a.Rows, a.Cols, b.Rows, b.Cols))
	}
	s := takeScratch()
	s.gemm = gemmTask{c: c, a: a, b: b, accumulate: accumulate}
	s.gemm.split(p)
	p.share(s.gemm.parts(), &s.gemm)
	s.gemm = gemmTask{}
	s.give()
}

// gemmTask is a product cut in a grid of regions of c.
type gemmTask struct {
	c, a, b            Mat
	accumulate         bool
	rowParts, colParts int
}

// parallelWork is the number of multiplications below which one thread does not call others.
const parallelWork = 1 << 18

// split chooses the grid: no more parts than pay, by rows first, since those need no second packing of b.
func (g *gemmTask) split(p *Pool) {
	g.rowParts, g.colParts = 1, 1
	work := g.c.Rows * g.c.Cols * g.a.Cols
	n := min(p.threads, work/parallelWork+1)
	if n == 1 {
		return
	}
	rows, cols := (g.c.Rows+13)/14, (g.c.Cols+panelWidth-1)/panelWidth
	if work/parallelWork > 16*n {
		n *= 2 // the system may take a core away: leave something to the others
	}
	if g.c.Rows >= g.c.Cols {
		g.rowParts = min(n, rows)
		g.colParts = min((n+g.rowParts-1)/g.rowParts, cols)
	} else {
		g.colParts = min(n, cols)
		g.rowParts = min((n+g.colParts-1)/g.colParts, rows)
	}
}

func (g *gemmTask) parts() int { return g.rowParts * g.colParts }

func (g *gemmTask) run(lo, hi int) {
	s := takeScratch()
	for part := lo; part < hi; part++ {
		i, j := part/g.colParts, part%g.colParts
		r0, r1 := cut(g.c.Rows, i, g.rowParts, 14), cut(g.c.Rows, i+1, g.rowParts, 14)
		c0, c1 := cut(g.c.Cols, j, g.colParts, panelWidth), cut(g.c.Cols, j+1, g.colParts, panelWidth)
		if r0 < r1 && c0 < c1 {
			s.multiply(g.c.sub(r0, r1, c0, c1), g.a.sub(r0, r1, 0, g.a.Cols), g.b.sub(0, g.b.Rows, c0, c1), g.accumulate)
		}
	}
	s.give()
}

// cut is where part i of n begins in [0, size), on multiples of unit.
func cut(size, i, n, unit int) int {
	if i == n {
		return size
	}
	return size * i / n / unit * unit
}

// sub is a non-empty region of m.
func (m Mat) sub(r0, r1, c0, c1 int) Mat {
	m.Data = m.Data[r0*m.RowStride+c0*m.ColStride:]
	m.Rows, m.Cols = r1-r0, c1-c0
	return m
}
