package distill

import (
	"fmt"

	"swarmrl/envs"
	"swarmrl/policy/optim"
	"swarmrl/rollout/train"
)

// Method names what a stage does.
type Method string

// The methods.
const (
	SFT Method = "sft"
	FKL Method = "fkl"
	OPD Method = "opd"
	Own Method = "data" // imitate the run's own rollouts: Config.Data
)

// Stage is a number of updates by one method.
type Stage struct {
	Method Method         `json:"method"`
	Steps  int            `json:"steps"`
	Rate   optim.Schedule `json:"rate"` // update u of the stage (from 0) uses At(u+1)
}

// Teaching says which teacher an environment listens to.
type Teaching string

// The ways to combine teachers.
const (
	Best    Teaching = "best"    // per environment, the teacher that scored best there
	Mixture Teaching = "mixture" // the mean of all teachers' probabilities
)

// Config is all that decides a student's weights, beside student and teachers.
type Config struct {
	Student   string           `json:"student"`        // hash; filled by Run
	Teachers  []string         `json:"teachers"`       // hashes; filled by Run
	Data      string           `json:"data,omitempty"` // hash of Options.Data; filled by Run
	Envs      []train.Weighted `json:"envs"`
	Seed      uint64           `json:"seed"`
	Stages    []Stage          `json:"stages"`
	Groups    int              `json:"groups"`    // tasks a step; 0 means 32
	Samples   int              `json:"samples"`   // answers a task; 0 means 4
	MaxNew    int              `json:"max_new"`   // tokens of an answer; 0 means 512
	Teaching  Teaching         `json:"teaching"`  // "" means best
	Questions Questions        `json:"questions"` // "" means training
	Probe     int              `json:"probe"`     // tasks by which the best teacher of an environment is found; 0 means 40
	Clip      float64          `json:"clip"`      // global gradient norm; 0 means 1
	Micro     int              `json:"micro"`     // tokens of a micro-batch; 0 means 8192
}

func (c *Config) fill() error {
	set := func(x *int, standard int) {
		if *x == 0 {
			*x = standard
		}
	}
	set(&c.Groups, 32)
	set(&c.Samples, 4)
	set(&c.MaxNew, 512)
	set(&c.Probe, 40)
	set(&c.Micro, 8192)
	if c.Clip == 0 {
		c.Clip = 1
	}
	if c.Questions == "" {
		c.Questions = Training
	}
	if c.Teaching == "" {
		c.Teaching = Best
	}
	switch {
	case len(c.Envs) == 0:
		return fmt.Errorf("distill: no environment")
	case len(c.Stages) == 0:
		return fmt.Errorf("distill: no stage")
	case c.Groups < 1 || c.Samples < 1 || c.MaxNew < 1 || c.Probe < 1 || c.Micro < 1:
		return fmt.Errorf("distill: %d tasks × %d answers of at most %d tokens, %d probes, micro-batches of %d", c.Groups, c.Samples, c.MaxNew, c.Probe, c.Micro)
	case !(c.Clip > 0):
		return fmt.Errorf("distill: gradient clip %v, want more than 0", c.Clip)
	case c.Questions != Training && c.Questions != Open:
		return fmt.Errorf("distill: questions %q, want training or open", c.Questions)
	case c.Seed&envs.EvaluationSeed != 0:
		return fmt.Errorf("distill: seed %d is an evaluation's: the student would train on held-out tasks; want one below 2^63", c.Seed)
	case c.Teaching != Best && c.Teaching != Mixture:
		return fmt.Errorf("distill: teaching %q, want best or mixture", c.Teaching)
	}
	for i, s := range c.Stages {
		if s.Method != SFT && s.Method != FKL && s.Method != OPD && s.Method != Own {
			return fmt.Errorf("distill: stage %d: method %q, want data, sft, fkl or opd", i+1, s.Method)
		}
		if s.Method == Own && c.Data == "" {
			return fmt.Errorf("distill: stage %d imitates data, and there is none: take winners with --from, or rollouts with --data", i+1)
		}
		if s.Steps < 1 {
			return fmt.Errorf("distill: stage %d: %d steps", i+1, s.Steps)
		}
		if err := s.Rate.Validate(); err != nil {
			return fmt.Errorf("distill: stage %d: %w", i+1, err)
		}
	}
	return nil
}

// steps is the number of updates in all.
func (c *Config) steps() int {
	n := 0
	for _, s := range c.Stages {
		n += s.Steps
	}
	return n
}

// at gives the stage of a step (from 0) and the number of the update within it (from 1).
func (c *Config) at(step int) (Stage, int) {
	for _, s := range c.Stages {
		if step < s.Steps {
			return s, step + 1
		}
		step -= s.Steps
	}
	return Stage{}, 0
}
