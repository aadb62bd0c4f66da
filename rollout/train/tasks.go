package train

import (
	"crypto/sha256"
	"encoding/binary"

	"swarmrl/envs"
	"swarmrl/envs/star"
	"swarmrl/rollout/eval"
)

// counter gives the hash of a purpose, the run's seed and some counters.
func (c *Config) counter(purpose string, words ...uint64) [32]byte {
	b := binary.LittleEndian.AppendUint64([]byte("swarmrl/train/v1"+purpose), c.Seed)
	for _, w := range words {
		b = binary.LittleEndian.AppendUint64(b, w)
	}
	return sha256.Sum256(b)
}

// pick gives the environment of a task, by weight.
func (c *Config) pick(step, task int) int {
	total := 0.0
	for _, w := range c.Envs {
		total += w.Weight
	}
	h := c.counter("env", uint64(step), uint64(task))
	u := float64(binary.LittleEndian.Uint64(h[:])>>11) / (1 << 53) * total
	for i, w := range c.Envs {
		if u -= w.Weight; u < 0 {
			return i
		}
	}
	return len(c.Envs) - 1
}

// tasks draws the groups of a step, without samples.
func (r *run) tasks(step int) ([]*eval.Group, error) {
	groups := make([]*eval.Group, r.c.Groups)
	for i := range groups {
		which := r.c.pick(step, i)
		env, difficulty := r.envs[which], r.envs[which].Spec().Default
		if d := r.c.Envs[which].Difficulty; d != nil {
			difficulty = *d
		}
		index := uint64(step)*uint64(r.c.Groups) + uint64(i)
		var err error
		if groups[i], err = eval.NewGroup(r.l.Policy, env, r.c.Seed, index, difficulty); err != nil {
			return nil, err
		}
	}
	return groups, nil
}

// reward gives the reward of a sample: its score, or a control's.
func (c *Config) reward(groups []*eval.Group, step int) func(g, k int) float64 {
	return func(g, k int) float64 {
		score := groups[g].Scores[k].Value
		switch c.Rewards {
		case Inverted:
			return 1 - score
		case Random:
			h := c.counter("coin", uint64(step), uint64(g), uint64(k))
			return float64(h[0] & 1)
		}
		return score
	}
}

func openAll(list []Weighted) ([]envs.Env, error) {
	var out []envs.Env
	for _, w := range list {
		env, err := star.OpenSingle(w.Name)
		if err != nil {
			return nil, err
		}
		out = append(out, env)
	}
	return out, nil
}
