package verify

import (
	"fmt"
	"math"
)

// Check names one thing that a verifier looks at.
type Check string

// The checks, cheapest first; a batch is judged in this order and fails early.
const (
	CheckFormat    Check = "format"    // envelope, schema, bounds
	CheckTask      Check = "task"      // task and prompt re-derived from the beacon
	CheckFinish    Check = "finish"    // ends by EOS that the model would give, or at the limit
	CheckReward    Check = "reward"    // regraded
	CheckDuplicate Check = "duplicate" // not a copy of another rollout
	CheckPlausible Check = "plausible" // the receiver's own policy finds the text possible
	CheckLogp      Check = "logprob"   // claimed log-probs
	CheckSampling  Check = "sampling"  // seeded Gumbel-max margins
	CheckModulus   Check = "modulus"   // proof count, length, field, modulus
	CheckDegree    Check = "degree"    // the polynomial is no constant
	CheckOffPoint  Check = "offpoint"  // nor does it read like a top value everywhere
	CheckTOPLOC    Check = "toploc"    // exponents and mantissas of the top values
	CheckSpread    Check = "spread"    // claimed log-probs of a whole batch
)

// Explain says in a sentence what a check means, for `swarm verify --explain`.
func (c Check) Explain() string {
	return explanations[c]
}

var explanations = map[Check]string{
	CheckFormat:    "The bytes follow the format: canonical, bounded, complete.",
	CheckTask:      "The beacon and the peer's identity give this task and prompt; the batch names the same.",
	CheckFinish:    "The answer ends where the model gives end-of-sequence a fair probability, or at the length limit.",
	CheckReward:    "The answer is graded again by the reader; no claimed reward is believed.",
	CheckDuplicate: "The answer is not a copy or near-copy of another one in this or an earlier round; what its own seed draws is none.",
	CheckPlausible: "The reader's own policy finds the text possible: no planted words, no endless repetition.",
	CheckLogp:      "The claimed log-probability of each token equals the recomputed one.",
	CheckSampling:  "Each token is the argmax of logits/T plus the public noise of its seed: it was sampled, not chosen.",
	CheckModulus:   "There is one proof a chunk, in the field, with the modulus that the chunk's length dictates.",
	CheckDegree:    "The proof's polynomial has the degree that real points need.",
	CheckOffPoint:  "Away from its points the polynomial reads like noise, as an honest one does.",
	CheckSpread:    "Over the whole batch the claimed log-probabilities are off by no more than honest engines' are, and to both sides.",
	CheckTOPLOC:    "The largest hidden values have the exponents and mantissas that the proof commits to.",
}

// Finding is what one check found, with the numbers that a third party needs to replay it from
// public data. The hashes that name the data stand in the Verdict.
type Finding struct {
	Check  Check
	OK     bool
	Token  int     // index of the worst token or chunk; -1: the whole rollout
	Value  float64 // what was measured; ±MaxFloat64 stands for what is infinite or no number
	Limit  float64 // what was allowed
	Detail string  // a sentence for a person; never parsed
}

// String prints the finding as a person reads it.
func (f Finding) String() string {
	mark := "✓"
	if !f.OK {
		mark = "✗"
	}
	if f.Detail != "" {
		return fmt.Sprintf("%s %s: %s", mark, f.Check, f.Detail)
	}
	return fmt.Sprintf("%s %s: %.4g, limit %.4g", mark, f.Check, f.Value, f.Limit)
}

// pass and fail build findings; at is the token or chunk, -1 for the whole.
func pass(c Check, at int, value, limit float64) Finding {
	return Finding{Check: c, OK: true, Token: at, Value: value, Limit: limit}
}

func fail(c Check, at int, value, limit float64, detail string, args ...any) Finding {
	return Finding{Check: c, Token: at, Value: finite(value), Limit: limit, Detail: fmt.Sprintf(detail, args...)}
}

// finite makes a number fit for every encoding.
func finite(v float64) float64 {
	switch {
	case v != v:
		return math.MaxFloat64
	case math.IsInf(v, 0):
		return math.Copysign(math.MaxFloat64, v)
	}
	return v
}

// Failed gives the first finding that is not OK.
func Failed(findings []Finding) (Finding, bool) {
	for _, f := range findings {
		if !f.OK {
			return f, true
		}
	}
	return Finding{}, false
}
