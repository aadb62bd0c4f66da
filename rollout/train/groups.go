package train

import (
	"fmt"
	"math"

	"swarmrl/policy/grpo"
	"swarmrl/rollout/eval"
)

// Samples turns graded groups of one size into what Update learns from, in their order: groups
// whose rewards are all equal are dropped, the others get advantages by scale. reward(g, k) is the
// reward of sample k of group g, in [0, 1].
func Samples(groups []*eval.Group, scale grpo.Scale, reward func(g, k int) float64) (kept []Sample, live int, err error) {
	r := grpo.Rewards{Scale: scale}
	for i, g := range groups {
		r.Group = len(groups[0].Completions)
		if len(g.Completions) != r.Group {
			return nil, 0, fmt.Errorf("train: groups of %d and %d", r.Group, len(g.Completions))
		}
		flat := make([]float64, r.Group)
		for k := range flat {
			if flat[k] = reward(i, k); math.IsNaN(flat[k]) || flat[k] < 0 || flat[k] > 1 {
				return nil, 0, fmt.Errorf("train: reward %v of sample %d of task %x, want 0 to 1", flat[k], k, g.ID[:4])
			}
		}
		if !grpo.Signal(flat) {
			continue
		}
		live++
		for k, c := range g.Completions {
			r.Values = append(r.Values, flat[k:k+1])
			kept = append(kept, Sample{Prompt: g.Prompt, Tokens: c.Tokens, Logp: c.Logp})
		}
	}
	if live == 0 {
		return nil, 0, nil
	}
	adv, _, err := r.Advantages()
	if err != nil {
		return nil, 0, err
	}
	for i := range kept {
		kept[i].Advantage = adv[i]
	}
	return kept, live, nil
}
