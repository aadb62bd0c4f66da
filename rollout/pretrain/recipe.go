package pretrain

import (
	"bytes"
	"encoding/json"
	"fmt"

	"swarmrl/policy/optim"
)

// Recipe is all that decides the weights.
type Recipe struct {
	Note   string  `json:"note,omitempty"`
	Seed   uint64  `json:"seed"`
	Beta1  float64 `json:"beta1"`
	Beta2  float64 `json:"beta2"`
	Eps    float64 `json:"eps"`
	Decay  float64 `json:"decay"` // of matrices
	Clip   float64 `json:"clip"`  // global gradient norm
	Phases []Phase `json:"phases"`
}

// Phase is one schedule over one kind of data. The moments start at zero in each.
type Phase struct {
	Name       string  `json:"name"`
	Steps      int     `json:"steps"`
	Tokens     int     `json:"tokens"` // of a step, prompts included; the last example may exceed it
	Rate       float64 `json:"rate"`   // peak learning rate
	Warmup     int     `json:"warmup"` // steps
	Hold       float64 `json:"hold"`   // share of the steps before the linear fall to 0
	Difficulty float64 `json:"difficulty"`

	Critiques float64 `json:"critiques"` // share of examples
	Revisions float64 `json:"revisions"`
	Answer    Quality `json:"answer"` // of the demonstrator
	Critic    Quality `json:"critic"`
	Reviser   Quality `json:"reviser"`
}

// Quality is how a demonstrator answers.
type Quality struct {
	Work      float64 `json:"work"`       // how often it shows its work
	RightWork float64 `json:"right_work"` // how often it is right then
	RightBare float64 `json:"right_bare"` // and without
}

// ParseRecipe reads a recipe.json; unknown fields are errors.
func ParseRecipe(data []byte) (Recipe, error) {
	var r Recipe
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&r); err != nil {
		return r, fmt.Errorf("recipe: %w", err)
	}
	return r, r.Validate()
}

// Validate says in one sentence what is wrong.
func (r Recipe) Validate() error {
	if len(r.Phases) == 0 {
		return fmt.Errorf("recipe: no phases")
	}
	for _, p := range r.Phases {
		if err := p.validate(); err != nil {
			return fmt.Errorf("recipe: phase %q: %w", p.Name, err)
		}
	}
	return nil
}

// maxStepTokens bounds the memory of a step.
const maxStepTokens = 1 << 17

func (p Phase) validate() error {
	switch {
	case p.Steps < 1 || p.Warmup < 0:
		return fmt.Errorf("%d steps, %d of warm-up", p.Steps, p.Warmup)
	case p.Tokens < 1 || p.Tokens > maxStepTokens:
		return fmt.Errorf("%d tokens a step, want 1 to %d", p.Tokens, maxStepTokens)
	}
	shares := []float64{
		p.Hold, p.Difficulty, p.Critiques, p.Revisions, p.Critiques + p.Revisions,
		p.Answer.Work, p.Answer.RightWork, p.Answer.RightBare, p.Critic.Work, p.Critic.RightWork,
		p.Critic.RightBare, p.Reviser.Work, p.Reviser.RightWork, p.Reviser.RightBare,
	}
	for _, s := range shares {
		if !(s >= 0 && s <= 1) {
			return fmt.Errorf("share %v, want in [0,1]", s)
		}
	}
	return p.schedule().Validate()
}

func (p Phase) schedule() optim.Schedule {
	return optim.Schedule{
		Base: p.Rate, Shape: optim.Linear, Warmup: p.Warmup,
		Hold: int(p.Hold * float64(p.Steps)), Total: p.Steps,
	}
}

// Steps of all phases.
func (r Recipe) Steps() int {
	n := 0
	for _, p := range r.Phases {
		n += p.Steps
	}
	return n
}

// at gives the phase of a step and the step within it.
func (r Recipe) at(step int) (phase, within int) {
	for i, p := range r.Phases {
		if step < p.Steps {
			return i, step
		}
		step -= p.Steps
	}
	return len(r.Phases) - 1, r.Phases[len(r.Phases)-1].Steps
}

// Shorten gives the recipe with every phase cut to steps, for tests.
func (r Recipe) Shorten(steps int) Recipe {
	r.Phases = append([]Phase(nil), r.Phases...)
	for i := range r.Phases {
		p := &r.Phases[i]
		p.Steps, p.Warmup = min(p.Steps, steps), min(p.Warmup, steps/4)
	}
	return r
}
