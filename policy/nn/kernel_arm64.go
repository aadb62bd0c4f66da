package nn

import "unsafe"

// isNEON is Advanced SIMD, which every arm64 processor has.
const isNEON isa = 1

var isaNames = [...]string{"generic", "neon"}

func best() isa { return isNEON }

var tileLimits = [...]limits{
	portable: {width: panelWidth, rows: [7]int{full: 8, edge: 8}},
	isNEON:   {width: 16, rows: [7]int{full: 6, edge: 6, wide: 3, halfWide: 6}, wide: [7]int{0, 32, 32, 32, 32, 32, 32}},
}

// neonWideRows is how many rows of a whole panel one kernel takes.
const neonWideRows = 3

func (t *tile) run(k kind, rows int) {
	switch {
	case active == portable:
		t.generic(rows)
	case k == edge:
		t.neonEdge(rows)
	case k == halfWide && rows > neonWideRows:
		t.neon(k, neonWideRows)
		t.a, t.c = unsafe.Add(t.a, neonWideRows*t.aRow), unsafe.Add(t.c, neonWideRows*t.cRow)
		t.neon(k, rows-neonWideRows)
	default:
		t.neon(k, rows)
	}
}

// widenPanel unpacks rows of a bfloat16 panel to float32.
func widenPanel(dst []float32, src []uint32) {
	n := len(src) / (panelWidth / 2)
	dst = dst[:n*panelWidth]
	if n > 0 && active != portable {
		neonWiden(&dst[0], &src[0], n)
		return
	}
	widenGeneric(dst, src)
}

func vecMax(x []float32, l *[lanes]float32) int {
	n := len(x) &^ 3
	if active == portable || n == 0 {
		return 0
	}
	neonMax(&x[0], n, &l[0])
	return n
}

// vecPhilox fills the front of dst, and gives how many words it did.
func vecPhilox(dst []uint32, counter, position uint32, key [2]uint32) int {
	n := len(dst) / 16
	if active == portable || n == 0 {
		return 0
	}
	neonPhilox(&dst[0], counter, position, key[0], key[1], n)
	return n * 16
}

// vecGumbelScan skips whole vectors without any element that may exceed best.
func vecGumbelScan(logits []float32, words []uint32, invTemp, best float32) int {
	if active == portable {
		return 0
	}
	return neonGumbelScan(unsafe.SliceData(logits), unsafe.SliceData(words), len(logits), invTemp, best)
}

// vecTranspose transposes 8 rows of src as far as blocks of 4 columns go.
func vecTranspose(dst []float32, ldDst int, src []float32, ldSrc, cols int) int {
	if active == portable || cols < 4 {
		return 0
	}
	neonTranspose8(&dst[0], 4*ldDst, &src[0], 4*ldSrc, cols/4)
	return cols &^ 3
}

// vecTransposeHalf is vecTranspose over pairs of bfloat16 rows, 16 rows apart.
func vecTransposeHalf(dst []uint32, ldDst int, src []uint16, ldSrc, cols int) int {
	if active == portable || cols < 4 {
		return 0
	}
	neonTransposeHalf8(&dst[0], 4*ldDst, &src[0], 2*ldSrc, cols/4, 2*ldSrc*panelWidth/2)
	return cols &^ 3
}

// vecCopyTile is copyTile; it gives how many columns it did.
func vecCopyTile(dst []float32, a Mat) int {
	if active == portable || a.Rows < 4 || a.Rows > 8 || a.Cols == 0 {
		return 0
	}
	neonCopyTile(&dst[0], &a.Data[0], 4*a.ColStride, a.Rows, a.Cols)
	return a.Cols
}

// vecCopyPanel copies the rows of a full panel; it gives how many it did.
func vecCopyPanel(dst []float32, b Mat) int {
	if active == portable || b.Cols < panelWidth || b.Rows == 0 {
		return 0
	}
	neonCopyPanel(&dst[0], &b.Data[0], 4*b.RowStride, b.Rows)
	return b.Rows
}
