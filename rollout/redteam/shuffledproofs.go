package redteam

import (
	"context"

	"swarmrl/rollout/batch"
	"swarmrl/verify"
)

// shuffledProofs turns the order of a rollout's proofs; a rollout of one chunk takes its
// neighbour's, since there is nothing to turn.
func shuffledProofs(ctx context.Context, l *Lab) (*batch.Batch, error) {
	b, err := l.Copy(ctx)
	if err != nil {
		return nil, err
	}
	size := verify.ProofSize(l.config.ProofPoints)
	for i := range b.Rollouts {
		r := &b.Rollouts[i]
		if len(r.Proofs) > size {
			r.Proofs = append(r.Proofs[size:], r.Proofs[:size]...)
		} else if o := &b.Rollouts[(i+1)%len(b.Rollouts)]; len(o.Proofs) == size {
			r.Proofs, o.Proofs = o.Proofs, r.Proofs
		}
	}
	return b, nil
}
