package redteam

import (
	"context"
	"math"

	"swarmrl/rollout/batch"
)

// edited replaces a share of the batch's tokens (at least one) by others, at random places, and prefills.
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
		var places []*int32
		for i := range b.Rollouts {
			for j, t := range b.Rollouts[i].Tokens {
				if !stop[t] {
					places = append(places, &b.Rollouts[i].Tokens[j])
				}
			}
		}
		l.Rand.Shuffle(len(places), func(i, j int) { places[i], places[j] = places[j], places[i] })
		n := max(1, int(math.Round(share*float64(len(places)))))
		for _, t := range places[:min(n, len(places))] {
			*t = l.likelyOther(b, *t, stop)
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
