package nn

import "math"

// BF16FromF32 rounds x to bfloat16, ties to even; every NaN becomes 0x7fc0.
func BF16FromF32(x float32) uint16 {
	if x != x {
		return nanBits >> 16
	}
	u := math.Float32bits(x)
	return uint16((u + 0x7fff + u>>16&1) >> 16)
}

// F32FromBF16 widens, which is exact.
func F32FromBF16(x uint16) float32 { return math.Float32frombits(uint32(x) << 16) }

// NarrowBF16 rounds all of src into dst, which must be at least as long.
func NarrowBF16(dst []uint16, src []float32) {
	dst = dst[:len(src)]
	for i, x := range src {
		dst[i] = BF16FromF32(x)
	}
}

// WidenBF16 widens all of src into dst, which must be at least as long.
func WidenBF16(dst []float32, src []uint16) {
	dst = dst[:len(src)]
	for i, x := range src {
		dst[i] = F32FromBF16(x)
	}
}

// NotFiniteBF16 gives the index of the first NaN or infinity, -1 if there is none.
func NotFiniteBF16(x []uint16) int {
	const exponent = 0x7f80
	for i := vecFiniteBF16(x); i < len(x); i++ {
		if x[i]&exponent == exponent {
			return i
		}
	}
	return -1
}
