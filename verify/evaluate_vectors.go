//go:build amd64 || arm64

package verify

// vecCoeffs is how many coefficients evaluateVec takes.
const vecCoeffs = 256

// evaluateVec does what evaluateAll does for the first points, and says for how many.
func evaluateVec(dst []uint16, coeffs []uint16, x []uint32) int {
	if !hasVectors || len(coeffs) > vecCoeffs || len(coeffs) == 0 || len(x) < vecPoints {
		return 0
	}
	var c [vecCoeffs]int32
	for i, v := range coeffs {
		c[i] = centred(uint32(v))
	}
	done := 0
	for ; len(x)-done >= vecPoints; done += vecPoints {
		var at, v [vecPoints]int32
		for i, p := range x[done:][:vecPoints] {
			at[i] = centred(p)
		}
		evaluatePoints(&v[0], &c[0], &at[0], len(coeffs))
		for i, r := range v {
			if r < 0 {
				r += prime
			}
			dst[done+i] = uint16(r)
		}
	}
	return done
}

// centred gives the residue of v < prime that is within ±32748.
func centred(v uint32) int32 {
	if v > prime/2 {
		return int32(v) - prime
	}
	return int32(v)
}

// maskVec fills masks as the assembly does, for values of a multiple of 16 and a floor above 0; false: it cannot.
func maskVec(masks []uint32, values []uint16, floor uint16) bool {
	if !hasVectors || len(masks) == 0 || floor == 0 {
		return false
	}
	maskBlocks(&masks[0], &values[0], len(masks), uint32(floor-1))
	return true
}
