package redteam

import (
	"context"

	"swarmrl/policy"
	"swarmrl/policy/model"
	"swarmrl/rollout/batch"
)

type forge = func(ctx context.Context, l *Lab) (*batch.Batch, error)

// answers generates what the round asks, with a policy.
func (l *Lab) answers(ctx context.Context, p *policy.Policy) (*batch.Batch, error) {
	reqs, err := l.Requests()
	if err != nil {
		return nil, err
	}
	return l.Generate(ctx, p, reqs, l.config.Sampling)
}

// otherWeights generates with altered weights, and prefills with the true ones if reproven.
func otherWeights(name string, reproven bool, edit func(l *Lab, p model.Param)) forge {
	return func(ctx context.Context, l *Lab) (*batch.Batch, error) {
		b, err := l.once(name, func() (*batch.Batch, error) {
			p, err := l.Altered(name, func(p model.Param) { edit(l, p) })
			if err != nil {
				return nil, err
			}
			return l.answers(ctx, p)
		})
		if err != nil || !reproven {
			return b, err
		}
		return l.Reprove(ctx, b)
	}
}
