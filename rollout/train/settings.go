package train

import (
	"fmt"

	"swarmrl/policy/grpo"
	"swarmrl/policy/optim"
)

// Settings are what an update depends on beside the policy and the samples.
type Settings struct {
	Loss        grpo.Config    `json:"loss"`
	Rate        optim.Schedule `json:"rate"` // update u (from 0) uses At(u+1)
	Beta1       float64        `json:"beta1"`
	Beta2       float64        `json:"beta2"`
	Eps         float64        `json:"eps"`
	Decay       float64        `json:"decay"`        // of tensors with two dimensions
	Clip        float64        `json:"clip"`         // global gradient norm; 0: none
	Epochs      int            `json:"epochs"`       // updates over the same samples; 0 means 1
	MicroTokens int            `json:"micro_tokens"` // bound of a micro-batch, 0 means 8192; a longer sequence stands alone
	Recompute   bool           `json:"recompute"`    // see model.Batch
	Temperature float32        `json:"temperature"`  // that samples were drawn at; 0 means 1
}

// DefaultSettings are those of research/learning.md: advantages not divided by the standard
// deviation, token mean, clip 0.2 below, 0.28 above and 4 for the unclipped term, no KL.
func DefaultSettings() Settings {
	return Settings{
		Loss: grpo.Config{Kind: grpo.DAPO, EpsilonLow: 0.2, EpsilonHigh: 0.28, Delta: 4},
		Rate: optim.Schedule{Base: 4e-4, Warmup: 5}, Beta1: 0.9, Beta2: 0.95, Eps: 1e-8, Clip: 1,
		Epochs: 1, MicroTokens: 8192, Temperature: 1,
	}
}

func (s *Settings) fill() error {
	if s.Epochs == 0 {
		s.Epochs = 1
	}
	if s.MicroTokens == 0 {
		s.MicroTokens = 8192
	}
	if s.Temperature == 0 {
		s.Temperature = 1
	}
	switch {
	case s.Epochs < 0 || s.MicroTokens < 0:
		return fmt.Errorf("train: %d epochs, micro-batches of %d tokens", s.Epochs, s.MicroTokens)
	case !(s.Temperature > 0):
		return fmt.Errorf("train: temperature %v, want above 0", s.Temperature)
	}
	if err := s.Rate.Validate(); err != nil {
		return err
	}
	return s.Loss.Validate()
}
