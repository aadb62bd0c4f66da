package verify

// vecPoints is how many points the assembly evaluates at a time.
const vecPoints = 32

// hasVectors: every arm64 processor has them.
const hasVectors = true

func evaluatePoints(dst, coeffs, x *int32, k int) { neonEvaluate(dst, coeffs, x, k) }

func maskBlocks(dst *uint32, values *uint16, blocks int, below uint32) {
	neonMask(dst, values, blocks, uint64(below))
}
