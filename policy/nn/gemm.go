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
	p.For(c.Rows, 1, func(lo, hi int) {
		for i := lo; i < hi; i++ {
			row := c.Data[i*c.RowStride:][:c.Cols]
			for j := range row {
				s := row[j]
				if !accumulate {
					s = 0
				}
				for k := range a.Cols {
					s = fma(a.Data[i*a.RowStride+k*a.ColStride], b.Data[k*b.RowStride+j*b.ColStride], s)
				}
				row[j] = canon(s)
			}
		}
	})
}
