package redteam

import (
	"context"

	"swarmrl/rollout/batch"
)

func constantProof(ctx context.Context, l *Lab) (*batch.Batch, error) {
	typical, err := l.typical(ctx)
	if err != nil {
		return nil, err
	}
	coeffs := make([]uint16, l.config.ProofPoints)
	coeffs[0] = topValue(typical, l.config.ProofPoints)
	return withProofs(ctx, l, func(_ *batch.Rollout, chunks []int) (out []byte) {
		for range chunks {
			out = append(out, polynomial(field, coeffs)...)
		}
		return out
	})
}
