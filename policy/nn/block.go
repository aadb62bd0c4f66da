package nn

import "unsafe"

// Block sizes of a product: depth along k, rows of a, columns of b. A panel of b (32 columns) and a few rows of a fit
// the first cache, a block of each the second.
const (
	maxDepth  = 512
	blockRows = 224
	blockCols = 2048
	tileRows  = 14 // of the largest tile; divides blockRows
)

// copyAbove is the number of columns, or of rows, from which copying the other operand pays.
const copyAbove = 56

// multiply runs one region of a product on this thread: Goto's blocking, in which c is stored and loaded again between
// blocks of k. Operands are copied only where their layout would slow the kernels.
func (s *scratch) multiply(c, a, b Mat, accumulate bool) {
	if a.Cols == 0 {
		s.empty(c, accumulate)
		return
	}
	p := product{m: c.Rows, n: c.Cols, k: a.Cols, cRow: 4 * c.RowStride, c: unsafe.Pointer(&c.Data[0]), load: accumulate}
	packB := b.Cols > 1 && b.ColStride != 1 || c.Rows >= copyAbove
	packA := a.RowStride != 1 && a.ColStride != 1 || a.RowStride > 512 && c.Cols >= copyAbove && (a.RowStride%512 == 0 || a.Cols > 2048) ||
		a.RowStride == 1 && a.Rows > 1 && c.Cols >= copyAbove
	if !packA && !packB && p.k <= maxDepth {
		p.direct(a, b)
		return
	}
	depth := evenly(p.k, maxDepth)
	if a.RowStride == 1 {
		depth = evenly(p.k, maxDepth/2) // its tiles are padded to cache lines
	}
	for j := 0; j < c.Cols; j += blockCols {
		nb := min(blockCols, c.Cols-j)
		for k := 0; k < a.Cols; k += depth {
			kb := min(depth, a.Cols-k)
			q := product{n: nb, k: kb, cRow: p.cRow, load: accumulate || k > 0}
			bb := b.sub(k, k+kb, j, j+nb)
			if packB {
				s.packB(&q, bb)
			} else {
				q.setB(bb)
			}
			for i, step := 0, rowStep(c.Rows); i < c.Rows; i += step {
				q.m = min(step, c.Rows-i)
				ab := a.sub(i, i+q.m, k, k+kb)
				if packA {
					s.packA(&q, ab)
				} else {
					q.setA(ab)
				}
				q.c = unsafe.Pointer(&c.Data[i*c.RowStride+j])
				q.run()
			}
		}
	}
}

// rowStep is how many of n > 0 rows make a block: whole tiles.
func rowStep(n int) int { return (evenly(n, blockRows) + tileRows - 1) / tileRows * tileRows }

// evenly cuts n > 0 in parts of nearly equal size, none above most, and gives the size.
func evenly(n, most int) int {
	parts := (n + most - 1) / most
	return (n + parts - 1) / parts
}

// empty is the product over no k at all.
func (s *scratch) empty(c Mat, accumulate bool) {
	for i := range c.Rows {
		row := c.Data[i*c.RowStride:][:c.Cols]
		for j, v := range row {
			if !accumulate {
				v = 0
			}
			row[j] = canon(v)
		}
	}
}

// direct runs over a and b where they lie.
func (p *product) direct(a, b Mat) {
	p.setA(a)
	p.setB(b)
	p.run()
}

func (p *product) setA(a Mat) {
	p.a, p.aRow, p.aCol = unsafe.Pointer(&a.Data[0]), 4*a.RowStride, 4*a.ColStride
}

func (p *product) setB(b Mat) {
	p.b, p.bRow, p.bPanel = unsafe.Pointer(&b.Data[0]), 4*b.RowStride, 4*panelWidth
}

// packA copies a block of a: rows stay rows, columns stay columns, but close together.
func (s *scratch) packA(p *product, a Mat) {
	p.aTile = 0
	if a.RowStride == 1 {
		tiles := tileCount(a.Rows)
		buf := grow(&s.a, tiles*a.Cols*tileStride)
		for k := 0; k < a.Cols; k += copyDepth {
			kb := min(copyDepth, a.Cols-k)
			for i := range tiles {
				lo, hi := i*a.Rows/tiles, (i+1)*a.Rows/tiles
				copyTile(buf[(i*a.Cols+k)*tileStride:], a.sub(lo, hi, k, k+kb))
			}
		}
		p.setA(Mat{Data: buf, RowStride: 1, ColStride: tileStride})
		p.aTile = 4 * a.Cols * tileStride
		return
	}
	row := (a.Cols+15)&^15 + 16
	buf := grow(&s.a, a.Rows*row)
	for i := range a.Rows {
		src, dst := a.Data[i*a.RowStride:], buf[i*row:][:a.Cols]
		if a.ColStride == 1 {
			copy(dst, src)
			continue
		}
		for k := range dst {
			dst[k] = src[k*a.ColStride]
		}
	}
	p.setA(Mat{Data: buf, RowStride: row, ColStride: 1})
}

// copyDepth is how many rows of memory are copied at a time, so that they are read as one stream.
const copyDepth = 16

// tileStride is the distance of columns in a tile of a whose rows were adjacent: one cache line.
const tileStride = 16

// copyTile copies up to 16 rows whose elements are adjacent.
func copyTile(dst []float32, a Mat) {
	for k := vecCopyTile(dst, a); k < a.Cols; k++ {
		copy(dst[k*tileStride:], a.Data[k*a.ColStride:][:a.Rows])
	}
}

// packB copies a block of b into panels of 32 columns, the last filled up with zeros.
func (s *scratch) packB(p *product, b Mat) {
	panels := (b.Cols + panelWidth - 1) / panelWidth
	buf := grow(&s.b, panels*b.Rows*panelWidth)
	depth := b.Rows
	if b.ColStride == 1 {
		depth = copyDepth
	}
	for k := 0; k < b.Rows; k += depth {
		kb := min(depth, b.Rows-k)
		for j := 0; j < b.Cols; j += panelWidth {
			packPanel(buf[j*b.Rows+k*panelWidth:][:kb*panelWidth], b.sub(k, k+kb, j, min(j+panelWidth, b.Cols)))
		}
	}
	p.b, p.bRow, p.bPanel = unsafe.Pointer(&buf[0]), 4*panelWidth, 4*panelWidth*b.Rows
}

// packPanel copies up to 32 columns of b.
func packPanel(dst []float32, b Mat) {
	if b.ColStride == 1 {
		for k := vecCopyPanel(dst, b); k < b.Rows; k++ {
			row := dst[k*panelWidth:][:panelWidth]
			clear(row[copy(row, b.Data[k*b.RowStride:][:b.Cols]):])
		}
		return
	}
	if b.Cols < panelWidth {
		clear(dst)
	}
	if b.RowStride == 1 {
		Transpose(dst, panelWidth, b.Data, b.ColStride, b.Cols, b.Rows)
		return
	}
	for j := range b.Cols {
		src := b.Data[j*b.ColStride:]
		for k := range b.Rows {
			dst[k*panelWidth+j] = src[k*b.RowStride]
		}
	}
}

// grow makes *buf at least n long, its old content lost, and gives its first n elements, n > 0.
func grow[T any](buf *[]T, n int) []T {
	if cap(*buf) < n {
		*buf = make([]T, n+n/4)
	}
	return (*buf)[:n]
}

// gemmDirect is Gemm for small operands on the calling thread: c[i·ldc+j] = or += the chain over k of
// a[i·aRow+k·aCol]·b[k·ldb+j]. Nothing is copied or allocated.
func gemmDirect(c []float32, ldc int, a []float32, aRow, aCol int, b []float32, ldb int, m, n, k int, accumulate bool) {
	if m <= 0 || n <= 0 {
		return
	}
	cm := Mat{Data: c, Rows: m, Cols: n, RowStride: ldc, ColStride: 1}
	am := Mat{Data: a, Rows: m, Cols: k, RowStride: aRow, ColStride: aCol}
	bm := Mat{Data: b, Rows: k, Cols: n, RowStride: ldb, ColStride: 1}
	cm.check("c")
	am.check("a")
	bm.check("b")
	if k <= 0 {
		(*scratch)(nil).empty(cm, accumulate)
		return
	}
	p := product{m: m, n: n, k: k, c: unsafe.Pointer(&c[0]), cRow: 4 * ldc, load: accumulate}
	p.direct(am, bm)
}
