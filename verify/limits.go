package verify

import (
	"fmt"
	"math"
)

// Limits are a run's tolerances; they are part of its parameters, so that every peer judges alike.
// The zero value is the strictest: nothing but bit-equal recomputation passes (see Exact).
type Limits struct {
	Mismatches float64 // share of a chunk's k points that may have another exponent
	Mean       float64 // mantissa mean, per chunk
	Median     float64 // mantissa median, per chunk
	OffPoint   float64 // share of off-selection points that may read like top values
	Degree     float64 // least degree of a proof, as a share of k

	Margin     float64 // a token whose margin is above this counts as late (nats of logits/T + noise)
	LateTokens float64 // share of a rollout's tokens that may be late, where more than one is
	MaxMargin  float64 // no token's margin may be above this

	Logp     float64 // absolute error of a claimed log-prob (nats)
	EOSFloor float64 // least probability of EOS where a rollout ends by it; INTELLECT-2 needs 0.1, the seeded sampling check does not
}

// Exact are the limits between engines that compute bit for bit: our CPU kernels. What is left
// open is what is not numeric: OffPoint and Degree hold honest proofs with room (the largest
// honest share measured is 2.7 %), Logp is the batch format's quantisation step.
func Exact() Limits {
	return Limits{OffPoint: 0.20, Degree: 0.78, Logp: 1.0 / 2048, EOSFloor: 1e-7}
}

// Tolerant are the limits for other engines (bf16 arithmetic, GPUs), before calibration on the
// model at hand: the paper's bounds for TOPLOC (38, 10, 8 of 128), never the deployed ones, which
// accept a constant polynomial.
func Tolerant() Limits {
	return Limits{
		Mismatches: 37.0 / 128, Mean: 10, Median: 8, OffPoint: 0.20, Degree: 0.78,
		Margin: 0.05, LateTokens: 0.05, MaxMargin: 4, Logp: 0.25, EOSFloor: 1e-7,
	}
}

// Loosest are the widest limits that a run may have: the paper's for TOPLOC (arXiv 2501.16007), which the deployed
// validator's exceed so far that a constant passes; the others well below what forgers show.
func Loosest() Limits {
	return Limits{
		Mismatches: 38.0 / 128, Mean: 10, Median: 8, OffPoint: 0.25, Degree: 0.5,
		Margin: 0.5, LateTokens: 0.1, MaxMargin: 4, Logp: 0.5, EOSFloor: 0,
	}
}

// Validate rejects limits that are no numbers or looser than Loosest, so that none of them disables a check.
func (l Limits) Validate() error {
	w := Loosest()
	for _, f := range []struct {
		name     string
		value    float64
		low, max float64
	}{
		{"mismatches", l.Mismatches, 0, w.Mismatches},
		{"mean", l.Mean, 0, w.Mean},
		{"median", l.Median, 0, w.Median},
		{"off-point", l.OffPoint, 0, w.OffPoint},
		{"degree", l.Degree, w.Degree, 1},
		{"margin", l.Margin, 0, w.Margin},
		{"late tokens", l.LateTokens, 0, w.LateTokens},
		{"max margin", l.MaxMargin, 0, w.MaxMargin},
		{"logp", l.Logp, 0, w.Logp},
		{"EOS floor", l.EOSFloor, 0, 1},
	} {
		if math.IsNaN(f.value) || f.value < f.low || f.value > f.max {
			return fmt.Errorf("limit %s is %v, want %v to %v", f.name, f.value, f.low, f.max)
		}
	}
	return nil
}
