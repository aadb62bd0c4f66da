package train

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"swarmrl/envs"
	"swarmrl/envs/star"
	"swarmrl/policy/grpo"
	"swarmrl/policy/model"
)

// Config is all that decides a run's weights, beside the policy that it starts from.
type Config struct {
	Policy   string     `json:"policy"` // hash of the policy that the run starts from; filled by Run
	Envs     []Weighted `json:"envs"`
	Seed     uint64     `json:"seed"`
	Steps    int        `json:"steps"`
	Groups   int        `json:"groups"`  // tasks a step; 0 means 16
	Group    int        `json:"group"`   // samples a task; 0 means 8
	MaxNew   int        `json:"max_new"` // tokens of an answer; 0 means 512
	Scale    grpo.Scale `json:"scale"`   // of advantages; "" means none
	Rewards  Rewards    `json:"rewards"` // "" means true
	Settings Settings   `json:"settings"`
	Recover  bool       `json:"recover"` // after an alarm, go back to the last good snapshot at half the rate
	Alarms   Alarms     `json:"alarms"`
	Eval     Evaluation `json:"eval"`
	// Adapter is what the policy was loaded with when only low-rank adapters are trained; nil: all weights.
	Adapter *model.Adapter `json:"adapter,omitempty"`
}

// Rewards says what the policy is rewarded for. Two are controls.
type Rewards string

// The rewards.
const (
	True     Rewards = "true"     // the environment's score
	Random   Rewards = "random"   // a coin: must not help
	Inverted Rewards = "inverted" // 1 less the score: must hurt
)

// Evaluation says how the held-out tasks are measured during a run. They do not decide weights.
type Evaluation struct {
	Every   int `json:"every"`   // steps between two; 0: only before and after
	Tasks   int `json:"tasks"`   // 0 means 256; negative: no evaluations at all
	Samples int `json:"samples"` // before and after; 0 means 8. In between it is one
}

// Weighted is an environment with its share of the tasks.
type Weighted struct {
	Name       string   `json:"name"`
	Weight     float64  `json:"weight"`
	Difficulty *float64 `json:"difficulty,omitempty"` // nil: the environment's default
}

// ParseEnvs reads "NAME[:weight],…"; the weight counts from the last colon and is 1 by default.
// "tiny" stands for the five tiny environments.
func ParseEnvs(list string) ([]Weighted, error) {
	var out []Weighted
	for part := range strings.SplitSeq(list, ",") {
		w := Weighted{Name: strings.TrimSpace(part), Weight: 1}
		if name, weight, ok := strings.Cut(w.Name, ":"); ok {
			x, err := strconv.ParseFloat(weight, 64)
			if err != nil || !(x > 0) || math.IsInf(x, 0) {
				return nil, fmt.Errorf("environment %q: weight %q, want a number above 0", name, weight)
			}
			w.Name, w.Weight = name, x
		}
		if w.Name == "tiny" {
			for _, name := range envs.TinyNames() {
				out = append(out, Weighted{Name: name, Weight: w.Weight})
			}
			continue
		}
		if _, err := star.OpenSingle(w.Name); err != nil {
			return nil, err
		}
		out = append(out, w)
	}
	return out, nil
}

func (c *Config) fill() error {
	set := func(x *int, standard int) {
		if *x == 0 {
			*x = standard
		}
	}
	set(&c.Groups, 16)
	set(&c.Group, 8)
	set(&c.MaxNew, 512)
	set(&c.Eval.Tasks, 256)
	set(&c.Eval.Samples, 8)
	if c.Scale == "" {
		c.Scale = grpo.ScaleNone
	}
	if c.Rewards == "" {
		c.Rewards = True
	}
	switch {
	case len(c.Envs) == 0:
		return fmt.Errorf("train: no environment")
	case c.Steps < 1:
		return fmt.Errorf("train: %d steps, want at least 1", c.Steps)
	case c.Groups < 1:
		return fmt.Errorf("train: %d tasks a step, want at least 1", c.Groups)
	case c.MaxNew < 1:
		return fmt.Errorf("train: answers of at most %d tokens, want at least 1", c.MaxNew)
	case c.Group < 2:
		return fmt.Errorf("train: groups of %d, want at least 2: a lone answer has no advantage", c.Group)
	case c.Seed&envs.EvaluationSeed != 0:
		return fmt.Errorf("train: seed %d is an evaluation's, want one below 2^63", c.Seed)
	case c.Rewards != True && c.Rewards != Random && c.Rewards != Inverted:
		return fmt.Errorf("train: unknown rewards %q, have true, random, inverted", c.Rewards)
	}
	c.Alarms.fill()
	return c.Settings.fill()
}
