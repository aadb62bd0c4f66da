package redteam

import (
	"context"

	"swarmrl/rollout/batch"
)

// edited replaces a share of the tokens of the whole batch (at least one) by others, and prefills.
func edited(share float64) forge {
	return func(ctx context.Context, l *Lab) (*batch.Batch, error) {
		b, err := l.Copy(ctx)
		if err != nil {
			return nil, err
		}
		stop := map[int32]bool{}
		for _, id := range l.Policy.EOS {
			stop[id] = true
		}
		changed := 0
		for i := range b.Rollouts {
			for j, t := range b.Rollouts[i].Tokens {
				if stop[t] || l.Rand.Float64() >= share && (changed > 0 || i < len(b.Rollouts)-1) {
					continue
				}
				b.Rollouts[i].Tokens[j] = l.likelyOther(b, t, stop)
				changed++
			}
		}
		return l.Reprove(ctx, b)
	}
}

// likelyOther gives a token that occurs in the batch, so that it is no oddity, and is not t.
func (l *Lab) likelyOther(b *batch.Batch, t int32, stop map[int32]bool) int32 {
	for range 1000 {
		tokens := b.Rollouts[l.Rand.IntN(len(b.Rollouts))].Tokens
		if other := tokens[l.Rand.IntN(len(tokens))]; other != t && !stop[other] {
			return other
		}
	}
	return (t + 1) % int32(l.Policy.Model.Config.Vocab)
}
