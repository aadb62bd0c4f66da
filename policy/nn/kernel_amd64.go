package nn

import (
	"unsafe"

	"golang.org/x/sys/cpu"
)

//go:generate sh -c "cd gen && go run . -part gemm -out ../gemm_amd64.s -stubs ../gemm_amd64.go -pkg nn"
//go:generate sh -c "cd gen && go run . -part math -out ../math_amd64.s -stubs ../math_amd64.go -pkg nn"
//go:generate sh -c "cd gen && go run . -part rows -out ../rows_amd64.s -stubs ../rows_amd64.go -pkg nn"
//go:generate sh -c "cd gen && go run . -part dispatch > ../dispatch_amd64.go"
//go:generate sh -c "cd gen && go run . -part vector > ../vector_amd64.go"
//go:generate sh -c "cd gen && go run . -part portable > ../vector_other.go"

const (
	isAVX2 isa = 1 + iota
	isAVX512
)

var isaNames = [...]string{"generic", "avx2", "avx512"}

func best() isa {
	x := &cpu.X86
	if !x.HasAVX2 || !x.HasFMA || !x.HasBMI2 {
		return portable
	}
	if x.HasAVX512F && x.HasAVX512VL && x.HasAVX512BW && x.HasAVX512DQ {
		return isAVX512
	}
	return isAVX2
}

var tileLimits = [...]limits{
	portable: {width: panelWidth, rows: [7]int{full: 8, edge: 8}},
	isAVX2:   {width: 16, rows: [7]int{full: 6, edge: 4, wide: 2, halfWide: 2}, wide: [7]int{1: 32, 2: 32}},
	isAVX512: {width: 32, rows: [7]int{14, 14, 6, 14, 14, 6, 2}, wide: [7]int{0, 128, 128, 64, 64, 64, 64}},
}

func (t *tile) run(k kind, rows int) {
	switch active {
	case isAVX512:
		t.avx512(k, rows)
	case isAVX2:
		t.avx2(k, rows)
	default:
		t.generic(rows)
	}
}

// widenPanel unpacks rows of a bfloat16 panel to float32.
func widenPanel(dst []float32, src []uint32) {
	n := len(src) / (panelWidth / 2)
	dst = dst[:n*panelWidth]
	if n > 0 && active != portable {
		avx2Widen(&dst[0], &src[0], n)
		return
	}
	widenGeneric(dst, src)
}

func vecMax(x []float32, l *[lanes]float32) int {
	n := len(x)
	switch active {
	case isAVX512:
		avx512Max(unsafe.SliceData(x), n, &l[0])
		return n
	case isAVX2:
		n &^= lanes - 1
		if n > 0 {
			avx2Max(&x[0], n, &l[0])
		}
		return n
	}
	return 0
}

// vecPhilox fills the front of dst, and gives how many words it did.
func vecPhilox(dst []uint32, counter, position uint32, key [2]uint32) int {
	switch active {
	case isAVX512:
		if n := len(dst) / 64; n > 0 {
			avx512Philox(&dst[0], counter, position, key[0], key[1], n)
			return n * 64
		}
	case isAVX2:
		if n := len(dst) / 32; n > 0 {
			avx2Philox(&dst[0], counter, position, key[0], key[1], n)
			return n * 32
		}
	}
	return 0
}

// vecGumbelScan skips whole vectors without any element that may exceed best.
func vecGumbelScan(logits []float32, words []uint32, invTemp, best float32) int {
	switch active {
	case isAVX512:
		return avx512GumbelScan(unsafe.SliceData(logits), unsafe.SliceData(words), len(logits), invTemp, best)
	case isAVX2:
		return avx2GumbelScan(unsafe.SliceData(logits), unsafe.SliceData(words), len(logits), invTemp, best)
	}
	return 0
}

// vecTranspose transposes 8 rows of src as far as blocks of 8 columns go.
func vecTranspose(dst []float32, ldDst int, src []float32, ldSrc, cols int) int {
	if active == portable || cols < 8 {
		return 0
	}
	avx2Transpose8(&dst[0], 4*ldDst, &src[0], 4*ldSrc, cols/8)
	return cols &^ 7
}

// vecTransposeHalf is vecTranspose over pairs of bfloat16 rows, 16 rows apart.
func vecTransposeHalf(dst []uint32, ldDst int, src []uint16, ldSrc, cols int) int {
	if active == portable || cols < 8 {
		return 0
	}
	avx2TransposeHalf8(&dst[0], 4*ldDst, &src[0], 2*ldSrc, cols/8, 2*ldSrc*panelWidth/2)
	return cols &^ 7
}

// vecCopyTile is copyTile; it gives how many columns it did.
func vecCopyTile(dst []float32, a Mat) int {
	switch active {
	case isAVX512:
		avx512CopyTile(&dst[0], &a.Data[0], 4*a.ColStride, a.Rows, a.Cols)
		return a.Cols
	case isAVX2:
		avx2CopyTile(&dst[0], &a.Data[0], 4*a.ColStride, a.Rows, a.Cols)
		return a.Cols
	}
	return 0
}

// vecCopyPanel copies the rows of a full panel; it gives how many it did.
func vecCopyPanel(dst []float32, b Mat) int {
	if active == portable || b.Cols < panelWidth {
		return 0
	}
	avx2CopyPanel(&dst[0], &b.Data[0], 4*b.RowStride, b.Rows)
	return b.Rows
}
