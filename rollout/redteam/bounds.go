package redteam

import (
	"context"
	"math"

	"swarmrl/verify"
)

// Bounds are the plausibility bounds of the run: swarm-tiny's for one of its size, wider where the model at hand is less
// sure of its own words. With V words an honest token is below the floor with probability V·e^floor at most.
func (l *Lab) Bounds(ctx context.Context) (verify.Plausibility, error) {
	if l.bounds != nil {
		return *l.bounds, nil
	}
	b, err := l.Last(ctx)
	if err != nil {
		return verify.Plausibility{}, err
	}
	mean := -3.0
	for _, r := range b.Rollouts {
		sum := 0.0
		for _, v := range r.Logp {
			sum += float64(v)
		}
		mean = min(mean, sum/float64(len(r.Logp)))
	}
	l.bounds = &verify.Plausibility{
		MaxTokens: l.config.MaxTokens, MeanLogp: mean - 1, TokenLogp: -16 - math.Log(float64(l.Policy.Model.Config.Vocab)/264), Repetition: 0.9,
	}
	return *l.bounds, nil
}
