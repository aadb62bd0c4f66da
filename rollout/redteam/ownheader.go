package redteam

import (
	"context"

	"swarmrl/rollout/audit"
	"swarmrl/rollout/batch"
)

// ownHeader samples honestly under settings of its own choice, and says so in the header.
func ownHeader(change func(h *batch.Header)) forge {
	return func(ctx context.Context, l *Lab) (*batch.Batch, error) {
		h, groups := l.Claim()
		change(&h)
		return audit.Produce(ctx, l.Policy, l, h, groups, l.config.Samples)
	}
}
