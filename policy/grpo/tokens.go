package grpo

import (
	"fmt"
	"math"
)

// Tokens are packed sequences of sampled tokens. All slices but Starts and Advantages have one
// number a token; Loss only reads them. Log-probabilities are at the sampling temperature.
type Tokens struct {
	Starts     []int     // B+1 ascending bounds, from 0
	Logp       []float32 // under the policy that is trained
	Old        []float32 // under the policy that the ratio is against; nil: Logp (on policy)
	Ref        []float32 // under the reference, when Beta is not 0
	Sampler    []float32 // as the sampler declared them, when a correction or mask wants them
	Entropy    []float32 // of the policy; nil where only statistics would use it
	Mask       []bool    // which tokens count; nil: all. Others may hold any number
	Advantages []float32 // one a sequence
}

func (b *Tokens) len() int          { return len(b.Advantages) }
func (b *Tokens) counts(t int) bool { return b.Mask == nil || b.Mask[t] }

func (b *Tokens) validate(c Config) error {
	if len(b.Starts) != len(b.Advantages)+1 || b.Starts[0] != 0 {
		return fmt.Errorf("grpo: %d bounds for %d sequences", len(b.Starts), len(b.Advantages))
	}
	for s := range b.Advantages {
		if b.Starts[s] > b.Starts[s+1] {
			return fmt.Errorf("grpo: sequence %d ends before it starts", s)
		}
		if !finite(b.Advantages[s]) {
			return fmt.Errorf("grpo: advantage of sequence %d is %v", s, b.Advantages[s])
		}
	}
	n := b.Starts[len(b.Starts)-1]
	if b.Mask != nil && len(b.Mask) != n {
		return fmt.Errorf("grpo: a mask of %d tokens, want %d", len(b.Mask), n)
	}
	columns := []struct {
		name string
		x    []float32
		need bool
	}{
		{"log-probabilities", b.Logp, true},
		{"old log-probabilities", b.Old, false},
		{"reference log-probabilities", b.Ref, c.Beta != 0},
		{"sampler log-probabilities", b.Sampler, c.Correction != ""},
		{"entropies", b.Entropy, c.NeedsEntropy()},
	}
	for _, col := range columns {
		if err := b.column(col.name, col.x, n, col.need); err != nil {
			return err
		}
	}
	return nil
}

func (b *Tokens) column(name string, x []float32, n int, need bool) error {
	if x == nil && !need {
		return nil
	}
	if len(x) != n {
		return fmt.Errorf("grpo: %d %s, want %d", len(x), name, n)
	}
	for t, v := range x {
		if b.counts(t) && !finite(v) {
			return fmt.Errorf("grpo: %s: token %d has %v", name, t, v)
		}
	}
	return nil
}

func finite(x float32) bool { return !math.IsNaN(float64(x)) && !math.IsInf(float64(x), 0) }
