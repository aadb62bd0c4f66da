package redteam

import (
	"context"

	"swarmrl/rollout"
	"swarmrl/rollout/batch"
)

// sampled draws with other settings from the right seeds, and prefills.
func sampled(s rollout.Sampling) forge {
	return func(ctx context.Context, l *Lab) (*batch.Batch, error) {
		reqs, err := l.Requests()
		if err != nil {
			return nil, err
		}
		b, err := l.Generate(ctx, l.Policy, reqs, s)
		if err != nil {
			return nil, err
		}
		return l.Reprove(ctx, b)
	}
}
