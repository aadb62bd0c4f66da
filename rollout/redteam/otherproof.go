package redteam

import (
	"context"
	"slices"

	"swarmrl/rollout/batch"
	"swarmrl/verify"
)

// otherProof gives every rollout the proofs of another one of at least its length, cut to fit.
func otherProof(ctx context.Context, l *Lab) (*batch.Batch, error) {
	h, err := l.Honest(ctx)
	if err != nil {
		return nil, err
	}
	return withProofs(ctx, l, func(r *batch.Rollout, chunks []int) []byte {
		want := len(chunks) * verify.ProofSize(l.config.ProofPoints)
		for i := range h.Rollouts {
			o := &h.Rollouts[(int(r.Group)*l.config.Samples+int(r.Sample)+1+i)%len(h.Rollouts)]
			if o.Group != r.Group && len(o.Proofs) >= want {
				return slices.Clone(o.Proofs[:want])
			}
		}
		return randomProofs(l, chunks)
	})
}
