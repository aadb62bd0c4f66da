package redteam

import (
	"context"

	"swarmrl/rollout/batch"
	"swarmrl/verify"
)

// smallModulus interpolates all residues of a tiny modulus, so that every index reads as wished.
func smallModulus(ctx context.Context, l *Lab) (*batch.Batch, error) {
	typical, err := l.typical(ctx)
	if err != nil {
		return nil, err
	}
	k := l.config.ProofPoints
	x, y := make([]uint32, k), make([]uint32, k)
	for i := range x {
		x[i], y[i] = uint32(i), uint32(topValue(typical, k))+uint32(l.Rand.IntN(8))
	}
	proof := polynomial(uint16(k), verify.Interpolate(x, y))
	return withProofs(ctx, l, func(_ *batch.Rollout, chunks []int) (out []byte) {
		for range chunks {
			out = append(out, proof...)
		}
		return out
	})
}
