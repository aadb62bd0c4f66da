package redteam

import (
	"context"

	"swarmrl/rollout/audit"
	"swarmrl/rollout/batch"
)

// anotherPeers hands in what another peer generated for the same tasks, proofs and all.
func anotherPeers(ctx context.Context, l *Lab) (*batch.Batch, error) {
	h, groups := l.Claim()
	other := h
	other.Peer[19]++
	b, err := audit.Produce(ctx, l.Policy, l, other, groups, l.config.Samples)
	if err != nil {
		return nil, err
	}
	b.Header = h
	return b, nil
}
