package redteam

import (
	"context"
	"slices"

	"swarmrl/rollout/audit"
	"swarmrl/rollout/batch"
)

// chosenSamples draws four times as many samples as it hands in, each honest to the bit, and keeps the best of every
// task under their own sample numbers.
func chosenSamples(ctx context.Context, l *Lab) (*batch.Batch, error) {
	h, groups := l.Claim()
	all, err := audit.Produce(ctx, l.Policy, l, h, groups, 4*l.config.Samples)
	if err != nil {
		return nil, err
	}
	likes, err := l.grade(all)
	if err != nil {
		return nil, err
	}
	b := &batch.Batch{Header: h, Groups: groups}
	for g := range groups {
		var order []int
		for i := range 4 * l.config.Samples {
			order = append(order, g*4*l.config.Samples+i)
		}
		slices.SortStableFunc(order, func(a, c int) int { return likes[c].compare(likes[a]) })
		order = order[:l.config.Samples]
		slices.Sort(order)
		for _, i := range order {
			b.Rollouts = append(b.Rollouts, all.Rollouts[i])
		}
	}
	return b, nil
}
