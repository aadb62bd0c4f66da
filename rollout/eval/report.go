package eval

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"

	"swarmrl/envs"
	"swarmrl/envs/star"
	"swarmrl/policy"
	"swarmrl/rollout"
)

// Config says what is measured.
type Config struct {
	Envs       []string         // names, with options
	Difficulty *float64         // nil: each environment's default
	Tasks      int              // in all, a multiple of the environments is fairest; 0 means 256
	Samples    int              // per task at Sampling; 0 means 8
	K          int              // of pass@k; 0 means Samples
	Greedy     bool             // also the greedy answer of each task
	MaxNew     int              // tokens of an answer; 0 means 512
	Sampling   rollout.Sampling // the zero value means temperature 1
	Seed       uint64           // of tasks and noise; envs.EvaluationSeed is added
}

// Report is the outcome. All that Compare needs is in it, so that it may be stored as JSON.
type Report struct {
	Policy   string      `json:"policy"` // hash
	Seed     uint64      `json:"seed"`
	Samples  int         `json:"samples"`
	K        int         `json:"k"`
	Played   Settings    `json:"played"`
	Total    Summary     `json:"total"`
	Envs     []Summary   `json:"envs"`
	Outcomes []TaskScore `json:"outcomes"`
}

// Settings are what a score depends on beside seed, policy and environments: with them it can be computed again.
type Settings struct {
	MaxNew      int      `json:"max_new"`
	Temperature float32  `json:"temperature"`
	TopK        int      `json:"top_k,omitempty"`
	TopP        float32  `json:"top_p,omitempty"`
	MinP        float32  `json:"min_p,omitempty"`
	Difficulty  *float64 `json:"difficulty,omitempty"` // nil: each environment's default
}

// Summary is a policy's result on one environment, or on all.
type Summary struct {
	Env     string    `json:"env"`
	Version string    `json:"version,omitempty"`
	Tasks   int       `json:"tasks"`
	Pass1   Interval  `json:"pass_1"`
	PassK   Interval  `json:"pass_k"`
	Greedy  *Interval `json:"greedy,omitempty"`
	Score   float64   `json:"score"`  // mean score, partial credit counted
	Length  float64   `json:"length"` // mean tokens of a sample
}

// TaskScore is what one task came to.
type TaskScore struct {
	Env    int    `json:"env"` // index into Envs
	Task   string `json:"task"`
	Passes int    `json:"passes"` // of the samples
	First  bool   `json:"first"`  // whether sample 0 passed
	Greedy bool   `json:"greedy"`

	score, length float64 // means of the samples
}

func (c *Config) fill() error {
	if len(c.Envs) == 0 {
		return fmt.Errorf("eval: no environment")
	}
	set := func(x *int, standard int) {
		if *x == 0 {
			*x = standard
		}
	}
	set(&c.Tasks, 256)
	set(&c.Samples, 8)
	set(&c.K, c.Samples)
	set(&c.MaxNew, 512)
	if c.Sampling == (rollout.Sampling{}) {
		c.Sampling.Temperature = 1
	}
	if c.Tasks < len(c.Envs) || c.Samples < 1 || c.K < 1 || c.K > c.Samples || c.MaxNew < 1 {
		return fmt.Errorf("eval: %d tasks of %d environments, %d samples, pass@%d", c.Tasks, len(c.Envs), c.Samples, c.K)
	}
	c.Seed |= envs.EvaluationSeed
	return nil
}

// play draws the tasks of a configuration, opens their environments, and has the policy answer.
func play(ctx context.Context, p *policy.Policy, c Config) ([]*Group, []envs.Env, Play, error) {
	how := Play{Samples: c.Samples, MaxNew: c.MaxNew, Sampling: c.Sampling, Beacon: beacon(c.Seed)}
	groups, opened, err := draw(p, c)
	if err == nil {
		err = Answer(ctx, p, groups, how)
	}
	return groups, opened, how, err
}

// Run measures the policy's committed weights.
func Run(ctx context.Context, p *policy.Policy, c Config) (*Report, error) {
	if err := c.fill(); err != nil {
		return nil, err
	}
	groups, opened, how, err := play(ctx, p, c)
	if err != nil {
		return nil, err
	}
	s := c.Sampling
	r := &Report{
		Policy: p.Hash.String(), Seed: c.Seed, Samples: c.Samples, K: c.K,
		Played: Settings{MaxNew: c.MaxNew, Temperature: s.Temperature, TopK: s.TopK, TopP: s.TopP, MinP: s.MinP, Difficulty: c.Difficulty},
	}
	for i, g := range groups {
		r.Outcomes = append(r.Outcomes, outcome(g, i%len(opened)))
	}
	if c.Greedy {
		how.Samples, how.Sampling = 1, rollout.Sampling{}
		if err := Answer(ctx, p, groups, how); err != nil {
			return nil, err
		}
		for i, g := range groups {
			r.Outcomes[i].Greedy = g.Scores[0].Value == 1
		}
	}
	for i, env := range opened {
		s := r.summary(func(t TaskScore) bool { return t.Env == i }, c.Greedy)
		version := env.Spec().Version
		s.Env, s.Version = env.Spec().Name, hex.EncodeToString(version[:])
		r.Envs = append(r.Envs, s)
	}
	r.Total = r.summary(func(TaskScore) bool { return true }, c.Greedy)
	r.Total.Env = "all"
	return r, nil
}

func draw(p *policy.Policy, c Config) (groups []*Group, opened []envs.Env, err error) {
	for _, name := range c.Envs {
		env, err := star.OpenSingle(name)
		if err != nil {
			return nil, nil, err
		}
		opened = append(opened, env)
	}
	for i := range c.Tasks {
		env := opened[i%len(opened)]
		difficulty := env.Spec().Default
		if c.Difficulty != nil {
			difficulty = *c.Difficulty
		}
		g, err := NewGroup(p, env, c.Seed, uint64(i/len(opened)), difficulty)
		if err != nil {
			return nil, nil, err
		}
		groups = append(groups, g)
	}
	return groups, opened, nil
}

func beacon(seed uint64) [32]byte {
	return sha256.Sum256(binary.LittleEndian.AppendUint64([]byte("swarmrl/eval/v1"), seed))
}

func outcome(g *Group, env int) TaskScore {
	t := TaskScore{Env: env, Task: hex.EncodeToString(g.ID[:8])}
	for k, s := range g.Scores {
		if s.Value == 1 {
			t.Passes++
			t.First = t.First || k == 0
		}
		t.score += s.Value / float64(len(g.Scores))
		t.length += float64(len(g.Completions[k].Tokens)) / float64(len(g.Scores))
	}
	return t
}

func (r *Report) summary(of func(TaskScore) bool, greedy bool) Summary {
	var one, any, best, score, length []float64
	for _, t := range r.Outcomes {
		if !of(t) {
			continue
		}
		one = append(one, float64(t.Passes)/float64(r.Samples))
		any = append(any, PassAt(r.Samples, t.Passes, r.K))
		best = append(best, share(t.Greedy))
		score, length = append(score, t.score), append(length, t.length)
	}
	s := Summary{
		Tasks: len(one), Pass1: clustered(one), PassK: clustered(any),
		Score: average(score), Length: average(length),
	}
	if greedy {
		g := clustered(best)
		s.Greedy = &g
	}
	return s
}

func share(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
