package eval

import (
	"context"
	"encoding/hex"
	"strings"

	"swarmrl/envs"
	"swarmrl/policy"
)

// Vote measures policies together: each answers every task Samples times, and the answer that most of
// all give counts, the earlier first among equals. The report pairs with those of Run: a task passes
// with all of its samples or with none.
func Vote(ctx context.Context, policies []*policy.Policy, c Config) (*Report, error) {
	if err := c.fill(); err != nil {
		return nil, err
	}
	r := &Report{Seed: c.Seed, Samples: c.Samples, K: c.K}
	var hashes []string
	var all [][]envs.Score
	for _, p := range policies {
		groups, opened, _, err := play(ctx, p, c)
		if err != nil {
			return nil, err
		}
		hashes = append(hashes, p.Hash.String())
		if all == nil {
			all = make([][]envs.Score, len(groups))
			for i, g := range groups {
				r.Outcomes = append(r.Outcomes, TaskScore{Env: i % len(opened), Task: hex.EncodeToString(g.ID[:8])})
			}
			for _, env := range opened {
				version := env.Spec().Version
				r.Envs = append(r.Envs, Summary{Env: env.Spec().Name, Version: hex.EncodeToString(version[:])})
			}
		}
		for i, g := range groups {
			all[i] = append(all[i], g.Scores...)
		}
	}
	r.Policy = strings.Join(hashes, "+")
	for i, scores := range all {
		o := &r.Outcomes[i]
		if elected(scores) {
			o.Passes, o.First, o.Greedy, o.score = c.Samples, true, true, 1
		}
	}
	for i := range r.Envs {
		s := r.summary(func(t TaskScore) bool { return t.Env == i }, c.Greedy)
		s.Env, s.Version = r.Envs[i].Env, r.Envs[i].Version
		r.Envs[i] = s
	}
	r.Total = r.summary(func(TaskScore) bool { return true }, c.Greedy)
	r.Total.Env = "all"
	return r, nil
}

// elected says whether the answer with most votes is right.
func elected(scores []envs.Score) bool {
	votes := Tally(scores, 1)
	if len(votes) == 0 {
		return false
	}
	for _, s := range scores {
		if s.Answer == votes[0].Answer {
			return s.Value == 1
		}
	}
	return false
}
