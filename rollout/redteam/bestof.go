package redteam

import (
	"cmp"
	"context"

	"swarmrl/rollout/audit"
	"swarmrl/rollout/batch"
)

// bestOf draws n samples for each place, keeps the one that it likes best, and prefills.
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
				if again[i].compare(scores[i]) > 0 {
					scores[i], best.Rollouts[i] = again[i], b.Rollouts[i]
				}
			}
		}
		return l.Reprove(ctx, best)
	}
}

// liking is what a forger looks for in a rollout: the score, then how likely it is, as what a policy is sure of more
// often is right.
type liking struct{ score, logp float64 }

func (a liking) compare(b liking) int {
	return cmp.Or(cmp.Compare(a.score, b.score), cmp.Compare(a.logp, b.logp))
}

// grade says how much each rollout is liked.
func (l *Lab) grade(b *batch.Batch) ([]liking, error) {
	likes := make([]liking, len(b.Rollouts))
	for i := range b.Rollouts {
		env, task, _, err := audit.Task(l.Policy, l, b.Header.Stage, &b.Groups[b.Rollouts[i].Group])
		if err != nil {
			return nil, err
		}
		likes[i].score = env.Grade(task, audit.Text(l.Policy, &b.Rollouts[i])).Value
		for _, x := range b.Rollouts[i].Logp {
			likes[i].logp += float64(x) / float64(len(b.Rollouts[i].Logp))
		}
	}
	return likes, nil
}
