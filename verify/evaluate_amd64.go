package verify

import "golang.org/x/sys/cpu"

//go:generate sh -c "cd gen && go run . -out ../avx2_amd64.s -stubs ../avx2_amd64.go -pkg verify"

// vecPoints is how many points the assembly evaluates at a time.
const vecPoints = 64

var hasVectors = cpu.X86.HasAVX2

func evaluatePoints(dst, coeffs, x *int32, k int) { avx2Evaluate(dst, coeffs, x, k) }

func maskBlocks(dst *uint32, values *uint16, blocks int, below uint32) {
	avx2Mask(dst, values, blocks, below)
}
