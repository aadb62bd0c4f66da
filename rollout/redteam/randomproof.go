package redteam

import (
	"context"

	"swarmrl/rollout/batch"
)

func randomProof(ctx context.Context, l *Lab) (*batch.Batch, error) {
	return withProofs(ctx, l, func(_ *batch.Rollout, chunks []int) []byte { return randomProofs(l, chunks) })
}

func randomProofs(l *Lab, chunks []int) (out []byte) {
	for range chunks {
		coeffs := make([]uint16, l.config.ProofPoints)
		for i := range coeffs {
			coeffs[i] = uint16(l.Rand.IntN(field))
		}
		out = append(out, polynomial(field, coeffs)...)
	}
	return out
}
