package redteam

import (
	"context"

	"swarmrl/rollout"
	"swarmrl/rollout/batch"
)

// sampled draws with another temperature or top-k, from the right seeds, and prefills.
func sampled(temperature float32, topK int) forge {
	return func(ctx context.Context, l *Lab) (*batch.Batch, error) {
		reqs, err := l.Requests()
		if err != nil {
			return nil, err
		}
		b, err := l.Generate(ctx, l.Policy, reqs, rollout.Sampling{Temperature: temperature, TopK: topK})
		if err != nil {
			return nil, err
		}
		return l.Reprove(ctx, b)
	}
}
