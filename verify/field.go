package verify

import "sync"

//go:generate sh -c "cd ../policy/nn/gen/neon && go run . -verify ../../../../verify"

// prime is TOPLOC's field, GF(65497). It is not the largest prime below 2^16 (65521 is); the
// published format fixed it.
const prime = 65497

// inverses gives 1/x mod prime at index x; index 0 is unused. Built once, 131 kB, read-only.
var inverses = sync.OnceValue(func() *[prime]uint16 {
	inv := new([prime]uint16)
	inv[1] = 1
	for i := uint32(2); i < prime; i++ {
		inv[i] = uint16((prime - prime/i) * uint32(inv[prime%i]) % prime)
	}
	return inv
})

// interpolate writes to coeffs the ascending coefficients of the one polynomial of degree below
// len(x) through the points (x[i], y[i]) mod prime. The x are distinct and below prime; y is
// overwritten. Newton's divided differences, then expansion: O(k²), no allocation.
func interpolate(coeffs, x, y []uint32) {
	inv := inverses()
	k := len(x)
	y, coeffs = y[:k], coeffs[:k]
	for order := 1; order < k; order++ {
		// y[i] becomes (y[i]-y[i-1]) / (x[i]-x[i-order]); from the end, so that y[i-1] is old.
		lower := x[:k-order]
		upper := x[order:][:len(lower)]
		hi := y[order:][:len(lower)]
		lo := y[order-1:][:len(lower)]
		for i := len(lower) - 1; i >= 0; i-- {
			dx := upper[i] - lower[i]
			dx += prime & uint32(int32(dx)>>31)
			dy := hi[i] - lo[i]
			dy += prime & uint32(int32(dy)>>31)
			hi[i] = dy * uint32(inv[dx]) % prime
		}
	}
	// Horner on the Newton form: p = p·(X − x[i]) + y[i].
	coeffs[0] = y[k-1]
	for i := k - 2; i >= 0; i-- {
		degree := k - 1 - i
		minus := prime - x[i]
		coeffs[degree] = coeffs[degree-1]
		for j := degree - 1; j > 0; j-- {
			coeffs[j] = (coeffs[j]*minus + coeffs[j-1]) % prime
		}
		coeffs[0] = (coeffs[0]*minus + y[i]) % prime
	}
}

// evaluate gives the polynomial at x (reduced mod prime) by Horner's rule.
func evaluate(coeffs []uint16, x uint32) uint16 {
	var v [1]uint16
	evaluateAll(v[:], coeffs, []uint32{x % prime})
	return v[0]
}

// evaluateAll writes to dst the polynomial at each x, all below prime, with the processor's vectors where it has them.
func evaluateAll(dst []uint16, coeffs []uint16, x []uint32) {
	n := evaluateVec(dst, coeffs, x)
	evaluateGeneric(dst[n:], coeffs, x[n:])
}

// evaluateGeneric goes eight at a time, so that the multiplications of one do not wait for those of another.
func evaluateGeneric(dst []uint16, coeffs []uint16, x []uint32) {
	for len(x) >= 8 {
		horner8((*[8]uint16)(dst), coeffs, (*[8]uint32)(x))
		dst, x = dst[8:], x[8:]
	}
	for i, at := range x {
		var v uint64
		for j := len(coeffs) - 1; j >= 0; j-- {
			v = (v*uint64(at) + uint64(coeffs[j])) % prime
		}
		dst[i] = uint16(v)
	}
}

// fold reduces v mod prime lazily: 2^16 = prime + 39, so v = hi·2^16 + lo is congruent to
// hi·39 + lo. Twice brings anything below 2^34 under 2^17.
func fold(v uint64) uint64 {
	v = v>>16*39 + v&0xFFFF
	return v>>16*39 + v&0xFFFF
}

func horner8(dst *[8]uint16, coeffs []uint16, x *[8]uint32) {
	x0, x1, x2, x3 := uint64(x[0]), uint64(x[1]), uint64(x[2]), uint64(x[3])
	x4, x5, x6, x7 := uint64(x[4]), uint64(x[5]), uint64(x[6]), uint64(x[7])
	var v0, v1, v2, v3, v4, v5, v6, v7 uint64
	for j := len(coeffs) - 1; j >= 0; j-- {
		c := uint64(coeffs[j])
		v0, v1, v2, v3 = fold(v0*x0+c), fold(v1*x1+c), fold(v2*x2+c), fold(v3*x3+c)
		v4, v5, v6, v7 = fold(v4*x4+c), fold(v5*x5+c), fold(v6*x6+c), fold(v7*x7+c)
	}
	*dst = [8]uint16{
		uint16(v0 % prime), uint16(v1 % prime), uint16(v2 % prime), uint16(v3 % prime),
		uint16(v4 % prime), uint16(v5 % prime), uint16(v6 % prime), uint16(v7 % prime),
	}
}

// Interpolate gives the len(x) ascending coefficients of the polynomial through the points
// (x[i] mod prime, y[i] mod prime), which must be distinct in x. Forgers in tests need it; Commit
// uses the same arithmetic.
func Interpolate(x, y []uint32) []uint16 {
	xs, ys, wide := make([]uint32, len(x)), make([]uint32, len(x)), make([]uint32, len(x))
	for i := range x {
		xs[i], ys[i] = x[i]%prime, y[i]%prime
	}
	interpolate(wide, xs, ys)
	coeffs := make([]uint16, len(wide))
	for i, c := range wide {
		coeffs[i] = uint16(c)
	}
	return coeffs
}
