package redteam

import (
	"context"

	"swarmrl/rollout/audit"
	"swarmrl/rollout/batch"
)

// bestOf draws n samples for each place, keeps the one that its own grader likes best, and prefills.
// The first of the n is the honest one, so that nothing shows where it already was the best.
func bestOf(n int) forge {
	return func(ctx context.Context, l *Lab) (*batch.Batch, error) {
		best, err := l.Copy(ctx)
		if err != nil {
			return nil, err
		}
		scores, err := l.grade(best)
		if err != nil {
			return nil, err
		}
		for try := 1; try < n; try++ {
			b, err := l.otherSeeds(ctx, uint64(try))
			if err != nil {
				return nil, err
			}
			again, err := l.grade(b)
			if err != nil {
				return nil, err
			}
			for i := range b.Rollouts {
				if again[i] > scores[i] {
					scores[i], best.Rollouts[i] = again[i], b.Rollouts[i]
				}
			}
		}
		return l.Reprove(ctx, best)
	}
}

// grade scores every rollout.
func (l *Lab) grade(b *batch.Batch) ([]float64, error) {
	scores := make([]float64, len(b.Rollouts))
	for i := range b.Rollouts {
		env, task, _, err := audit.Task(l.Policy, l, b.Header.Stage, &b.Groups[b.Rollouts[i].Group])
		if err != nil {
			return nil, err
		}
		scores[i] = env.Grade(task, audit.Text(l.Policy, &b.Rollouts[i])).Value
	}
	return scores, nil
}
