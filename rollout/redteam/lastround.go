package redteam

import (
	"context"

	"swarmrl/rollout/audit"
	"swarmrl/rollout/batch"
)

// Last gives the honest batch of the round before. Callers must not change it.
func (l *Lab) Last(ctx context.Context) (*batch.Batch, error) {
	if l.last != nil {
		return l.last, nil
	}
	return l.once("last", func() (*batch.Batch, error) {
		h, groups := l.Claim()
		h.Beacon[31]++
		for i := range groups {
			groups[i].Index |= 1 << 18
		}
		return audit.Produce(ctx, l.Policy, l, h, groups, l.config.Samples)
	})
}

// lastRounds hands in old rollouts for new tasks.
func lastRounds(ctx context.Context, l *Lab) (*batch.Batch, error) {
	last, err := l.Last(ctx)
	if err != nil {
		return nil, err
	}
	b := clone(last)
	b.Header, b.Groups = l.Claim()
	return l.Reprove(ctx, b)
}
