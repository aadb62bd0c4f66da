package redteam

import (
	"context"

	"swarmrl/rollout/audit"
	"swarmrl/rollout/batch"
)

// repeatedTask answers its first task only, as often as there are tasks.
func repeatedTask(ctx context.Context, l *Lab) (*batch.Batch, error) {
	h, groups := l.Claim()
	for i := range groups {
		groups[i] = groups[0]
	}
	return audit.Produce(ctx, l.Policy, l, h, groups, l.config.Samples)
}
