package nn

import "unsafe"

// Each function of this file says whether the active kernels did the work.

// first gives the address of a slice's first element.
func first(x []float32) *float32 { return unsafe.SliceData(x) }

func vecNormRows(y, x Rows, w, r []float32, rStride, rows int, eps float32) bool {
	if active != isAVX512 {
		return false
	}
	avx512NormRows(first(y.Data), first(x.Data), first(w), first(r), 4*y.Stride, 4*x.Stride, 4*rStride, rows, len(w), eps)
	return true
}

func vecNormGradRows(dx, dy, x Rows, w, r []float32, rStride, rows int, add bool) bool {
	if active != isAVX512 {
		return false
	}
	old := 0
	if add {
		old = 1<<16 - 1
	}
	avx512NormGradRows(first(dx.Data), first(dy.Data), first(x.Data), first(w), first(r),
		4*dx.Stride, 4*dy.Stride, 4*x.Stride, 4*rStride, rows, len(w), old)
	return true
}

func vecScaleMulAddHeads(dw []float32, x, y Rows, r []float32, rStride, rows, heads, headStride int) bool {
	if active != isAVX512 {
		return false
	}
	const many = 4 * lanes
	i := 0
	for ; i+many <= len(dw); i += many {
		avx512ScaleMulAddRows64(&dw[i], &x.Data[i], &y.Data[i], first(r), 4*x.Stride, 4*y.Stride, 4*rStride, 4*headStride,
			rows, heads, many)
	}
	for ; i < len(dw); i += lanes {
		avx512ScaleMulAddRows(&dw[i], &x.Data[i], &y.Data[i], first(r), 4*x.Stride, 4*y.Stride, 4*rStride, 4*headStride,
			rows, heads, min(lanes, len(dw)-i))
	}
	return true
}

func vecRotateHeads(x, cos, sin []float32, heads, scaled int, scale float32) bool {
	if active != isAVX512 {
		return false
	}
	avx512RotateHeads(first(x), first(cos), first(sin), heads, scaled, len(cos), scale)
	return true
}

func vecUnrotateHeads(x, cos, sin []float32, heads, scaled int, scale float32) bool {
	if active != isAVX512 {
		return false
	}
	avx512UnrotateHeads(first(x), first(cos), first(sin), heads, scaled, len(cos), scale)
	return true
}

func vecSoftmaxRows(s []float32, ld int, stats []float32, statStride, rows, seen, more, n int) bool {
	if active != isAVX512 {
		return false
	}
	avx512SoftmaxRows(first(s), first(stats), 4*ld, 4*statStride, rows, seen, more, n)
	return true
}

func vecSoftmaxGradRows(s, ds []float32, ld int, stats []float32, statStride, rows, seen, n int) bool {
	if active != isAVX512 {
		return false
	}
	avx512SoftmaxGradRows(first(s), first(ds), first(stats), 4*ld, 4*statStride, rows, seen, n)
	return true
}

func vecScaleRows(y Rows, a []float32, aStride, rows, n int) bool {
	if active != isAVX512 {
		return false
	}
	avx512ScaleRows(first(y.Data), first(a), 4*y.Stride, 4*aStride, rows, n)
	return true
}
