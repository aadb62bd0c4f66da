package grpo

import (
	"fmt"
	"math"
)

// Kind names a loss.
type Kind string

// The losses, in the words of TRL.
const (
	GRPO   Kind = "grpo"    // clipped ratio, mean over tokens, then over sequences
	BNPO   Kind = "bnpo"    // clipped ratio, mean over the tokens of this call
	DrGRPO Kind = "dr_grpo" // clipped ratio, divided by sequences × MaxLen
	DAPO   Kind = "dapo"    // clipped ratio, mean over the tokens of the whole batch
	LUSPO  Kind = "luspo"   // clipped ratio, sum over tokens, mean over sequences
	CISPO  Kind = "cispo"   // the clipped ratio only weighs logp; token mean of the whole batch
	SAPO   Kind = "sapo"    // soft gate instead of a clip; reduced as GRPO
	VESPO  Kind = "vespo"   // a gamma-shaped sequence weight on logp; reduced as DAPO
)

// Level says what an importance ratio belongs to.
type Level string

// The levels of an importance ratio.
const (
	Token    Level = "token"
	Sequence Level = "sequence" // GSPO: exp of the mean log-ratio, one a sequence
)

// Correction names how rollouts are reweighted when another engine or policy sampled them.
type Correction string

// The corrections: the weight exp(old-sampler) of a token, or of a whole sequence, is clamped to
// [Min,Max] (truncate) or dropped outside of it (mask).
const (
	TokenTruncate    Correction = "token_truncate"
	TokenMask        Correction = "token_mask"
	SequenceTruncate Correction = "sequence_truncate"
	SequenceMask     Correction = "sequence_mask"
)

// Config holds the settings of a loss. The zero value of a field, where not said otherwise,
// switches the feature off.
type Config struct {
	Kind        Kind    `json:"loss"`  // "" means dapo
	Level       Level   `json:"level"` // "" means token
	EpsilonLow  float64 `json:"epsilon_low"`
	EpsilonHigh float64 `json:"epsilon_high"` // cispo: the bound itself, not 1 + it
	Delta       float64 `json:"delta"`        // upper bound of the ratio of the unclipped term; 0: none
	Beta        float64 `json:"beta"`         // weight of KL(policy, reference), k3 estimate
	KLCorrected bool    `json:"kl_corrected"` // multiply the KL term by the ratio
	MaxLen      int     `json:"max_len"`      // dr_grpo's constant

	EntropyCoef float64  `json:"entropy_coef"` // bonus per nat of mean entropy
	TopEntropy  *float64 `json:"top_entropy"`  // share of tokens, by entropy, that train; nil: all
	OffPolicy   *float64 `json:"off_policy"`   // drop A<0 sequences whose mean(sampler-logp) exceeds it

	Correction    Correction `json:"correction"`
	CorrectionMin float64    `json:"correction_min"` // 0: none
	CorrectionMax float64    `json:"correction_max"` // 0: none
}

// Totals describe the whole batch when Loss sees a part of it, so that the parts' losses and
// gradients add up. Zero fields mean: this call is the whole.
type Totals struct {
	Sequences int // of the whole batch
	Tokens    int // counted tokens of the whole batch
	Parts     int // accumulated parts that each divide by their own size; 0 means 1
}

// Validate says in one sentence what is wrong.
func (c Config) Validate() error {
	switch c.kind() {
	case GRPO, BNPO, DrGRPO, DAPO, LUSPO, CISPO, SAPO, VESPO:
	default:
		return fmt.Errorf("grpo: unknown loss %q, have grpo bnpo dr_grpo dapo luspo cispo sapo vespo", c.Kind)
	}
	switch c.Level {
	case "", Token, Sequence:
	default:
		return fmt.Errorf("grpo: unknown ratio level %q, have token, sequence", c.Level)
	}
	switch c.Correction {
	case "", TokenTruncate, TokenMask, SequenceTruncate, SequenceMask:
	default:
		return fmt.Errorf("grpo: unknown correction %q", c.Correction)
	}
	return c.validateNumbers()
}

func (c Config) validateNumbers() error {
	numbers := []struct {
		name string
		x    float64
	}{
		{"epsilon low", c.EpsilonLow},
		{"epsilon high", c.EpsilonHigh},
		{"delta", c.Delta},
		{"beta", c.Beta},
		{"entropy coefficient", c.EntropyCoef},
		{"correction bound", c.CorrectionMin},
		{"correction bound", c.CorrectionMax},
	}
	for _, n := range numbers {
		if !(n.x >= 0) || math.IsInf(n.x, 0) {
			return fmt.Errorf("grpo: %s is %v, want a finite number from 0", n.name, n.x)
		}
	}
	switch {
	case c.kind() == DrGRPO && c.MaxLen < 1:
		return fmt.Errorf("grpo: dr_grpo with a maximal length of %d", c.MaxLen)
	case c.Delta != 0 && c.Delta < 1+c.EpsilonHigh && c.kind() != CISPO:
		return fmt.Errorf("grpo: delta %v is below the upper clip bound %v", c.Delta, 1+c.EpsilonHigh)
	case c.TopEntropy != nil && !(*c.TopEntropy > 0 && *c.TopEntropy <= 1):
		return fmt.Errorf("grpo: top entropy share %v, want in (0,1]", *c.TopEntropy)
	case c.OffPolicy != nil && math.IsNaN(*c.OffPolicy):
		return fmt.Errorf("grpo: off-policy threshold is NaN")
	}
	return nil
}

func (c Config) kind() Kind {
	if c.Kind == "" {
		return DAPO
	}
	return c.Kind
}

// BySequence says whether the gradients of a sequence depend on nothing but the sequence and the
// Totals, so that Loss over some sequences gives those that it gives over all.
func (c Config) BySequence() bool {
	return c.kind() != BNPO && c.EntropyCoef == 0 && (c.TopEntropy == nil || *c.TopEntropy >= 1)
}

// NeedsEntropy reports whether Loss reads Tokens.Entropy for more than statistics.
func (c Config) NeedsEntropy() bool { return c.EntropyCoef != 0 || c.TopEntropy != nil }
