package redteam

import (
	"context"
	"fmt"

	"swarmrl/rollout/batch"
)

func wrongSeed(ctx context.Context, l *Lab) (*batch.Batch, error) {
	b, err := l.otherSeeds(ctx, 1)
	if err != nil {
		return nil, err
	}
	return l.Reprove(ctx, b)
}

// otherSeeds generates honestly but from seeds that nobody dictated. Callers must not change the batch.
func (l *Lab) otherSeeds(ctx context.Context, salt uint64) (*batch.Batch, error) {
	return l.once(fmt.Sprint("seeds ", salt), func() (*batch.Batch, error) {
		reqs, err := l.Requests()
		if err != nil {
			return nil, err
		}
		for i := range reqs {
			reqs[i].Seed ^= salt * 0x9E3779B97F4A7C15
		}
		return l.Generate(ctx, l.Policy, reqs, l.config.Sampling)
	})
}
