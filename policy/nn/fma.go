package nn

import "math"

// nanBits is the one NaN that this package writes: quiet, positive, no payload.
const nanBits = 0x7fc00000

// canon gives x, or the canonical NaN if x is any NaN.
func canon(x float32) float32 {
	if x != x {
		return math.Float32frombits(nanBits)
	}
	return x
}

// FMA gives a·b + c rounded once, as the hardware's float32 instruction does, on every machine. A NaN is canonical.
func FMA(a, b, c float32) float32 { return canon(fma(a, b, c)) }

// fmaPortable is fma for processors whose float32 instruction the compiler does not use. The float64 product of two
// float32 is exact, so s carries one rounding error. Narrowing s can only differ from narrowing the exact sum where s
// lies on the tie between two float32 (its low 29 bits are 1 followed by zeros) or is so small that the tie lies higher.
func fmaPortable(a, b, c float32) float32 {
	p, z := float64(float64(a)*float64(b)), float64(c)
	s := p + z
	u := math.Float64bits(s)
	if u&(1<<29-1) != 1<<28 && u>>52&0x7ff >= 1023-126 {
		return float32(s)
	}
	return fmaOdd(p, z, s)
}

// fmaOdd narrows p + z, of which s is the rounded sum, through round-to-odd: where the sum was inexact, s becomes
// the neighbour with an odd last bit, which no later rounding mistakes for a tie.
func fmaOdd(p, z, s float64) float32 {
	t := s - p
	e := (p - (s - t)) + (z - t) // TwoSum: s + e is p + z exactly
	u := math.Float64bits(s)
	if e != 0 && e == e && s == s && !math.IsInf(s, 0) && u&1 == 0 {
		if (e > 0) == (s > 0) {
			u++
		} else {
			u--
		}
		s = math.Float64frombits(u)
	}
	return float32(s)
}
