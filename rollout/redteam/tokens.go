package redteam

import (
	"context"

	"swarmrl/rollout"
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

// otherSeeds generates honestly but from seeds that nobody dictated.
func (l *Lab) otherSeeds(ctx context.Context, salt uint64) (*batch.Batch, error) {
	reqs, err := l.Requests()
	if err != nil {
		return nil, err
	}
	for i := range reqs {
		reqs[i].Seed ^= salt * 0x9E3779B97F4A7C15
	}
	return l.Generate(ctx, l.Policy, reqs, l.config.Sampling)
}

func wrongSeed(ctx context.Context, l *Lab) (*batch.Batch, error) {
	b, err := l.otherSeeds(ctx, 77)
	if err != nil {
		return nil, err
	}
	return l.Reprove(ctx, b)
}

// hiddenPrompt answers the task behind a text that nobody else sees.
func hiddenPrompt(ctx context.Context, l *Lab) (*batch.Batch, error) {
	reqs, err := l.Requests()
	if err != nil {
		return nil, err
	}
	hint := l.Policy.Tokenizer.Encode("Think step by step. ", false)
	for i := range reqs {
		p := reqs[i].Prompt
		reqs[i].Prompt = append(append(append([]int32(nil), p[:1]...), hint...), p[1:]...)
	}
	b, err := l.Generate(ctx, l.Policy, reqs, l.config.Sampling)
	if err != nil {
		return nil, err
	}
	return l.Reprove(ctx, b)
}

// anotherPeers hands in what another peer generated for the same tasks, proofs and all.
func anotherPeers(ctx context.Context, l *Lab) (*batch.Batch, error) {
	h, groups := l.Claim()
	other := h
	other.Peer[19]++
	b, err := audit.Produce(ctx, l.Policy, l, other, groups, l.config.Samples)
	if err != nil {
		return nil, err
	}
	b.Header = h
	return b, nil
}

// lastRounds hands in old rollouts for new tasks.
func lastRounds(ctx context.Context, l *Lab) (*batch.Batch, error) {
	if l.last == nil {
		if err := l.Next(ctx); err != nil {
			return nil, err
		}
	}
	b := clone(l.last)
	b.Header, b.Groups = l.Claim()
	return l.Reprove(ctx, b)
}

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

// earlyStop cuts every rollout in half and ends it.
func earlyStop(ctx context.Context, l *Lab) (*batch.Batch, error) {
	b, err := l.Copy(ctx)
	if err != nil {
		return nil, err
	}
	for i := range b.Rollouts {
		r := &b.Rollouts[i]
		n := (len(r.Tokens) + 1) / 2
		r.Tokens = append(r.Tokens[:n-1], l.Policy.EOS[0])
		r.Finish = rollout.EOS
	}
	return l.Reprove(ctx, b)
}

func shiftedLogp(ctx context.Context, l *Lab) (*batch.Batch, error) {
	b, err := l.Copy(ctx)
	if err != nil {
		return nil, err
	}
	for i := range b.Rollouts {
		for j := range b.Rollouts[i].Logp {
			b.Rollouts[i].Logp[j] = min(0, b.Rollouts[i].Logp[j]+0.01)
		}
	}
	return b, nil
}
