package redteam

import (
	"context"

	"swarmrl/rollout"
	"swarmrl/rollout/batch"
)

// earlyStop cuts every rollout in half and ends it.
func earlyStop(ctx context.Context, l *Lab) (*batch.Batch, error) {
	b, err := l.Copy(ctx)
	if err != nil {
		return nil, err
	}
	for i := range b.Rollouts {
		r := &b.Rollouts[i]
		n := (len(r.Tokens) + 1) / 2
		r.Tokens = append(r.Tokens[:n-1], l.Policy.EOS[0])
		r.Finish = rollout.EOS
	}
	return l.Reprove(ctx, b)
}
