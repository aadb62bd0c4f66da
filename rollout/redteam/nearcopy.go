package redteam

import (
	"context"

	"swarmrl/rollout/batch"
)

// nearCopy hands in a neighbour's rollouts for its own tasks, with a share of the tokens replaced, and prefills.
func nearCopy(share float64) forge {
	return func(ctx context.Context, l *Lab) (*batch.Batch, error) {
		other, err := l.Neighbour(ctx)
		if err != nil {
			return nil, err
		}
		b := clone(other)
		b.Header, b.Groups = l.Claim()
		stop := map[int32]bool{}
		for _, id := range l.Policy.EOS {
			stop[id] = true
		}
		for i := range b.Rollouts {
			for j, t := range b.Rollouts[i].Tokens {
				if !stop[t] && l.Rand.Float64() < share {
					b.Rollouts[i].Tokens[j] = l.likelyOther(b, t, stop)
				}
			}
		}
		return l.Reprove(ctx, b)
	}
}
