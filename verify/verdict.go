package verify

import "fmt"

// Verdict is what a verifier says of one rollout, with all that a third party needs to come to the same: hashes
// of the batch (Merkle root) and of the policy that name the data, the challenge, the limits, and each check's
// numbers. The rollout itself comes from the batch, opened at its place.
type Verdict struct {
	Batch     [32]byte
	Policy    [32]byte
	Rollout   int
	Challenge uint64 // seed of the off-point test, from a beacon later than the batch
	Limits    Limits
	Findings  []Finding
}

// OK says whether no check failed.
func (v *Verdict) OK() bool {
	_, failed := Failed(v.Findings)
	return !failed
}

// Validate rejects what no verifier writes.
func (v *Verdict) Validate() error {
	if err := v.Limits.Validate(); err != nil {
		return err
	}
	if v.Rollout < 0 || len(v.Findings) == 0 || len(v.Findings) > len(explanations) {
		return fmt.Errorf("verdict on rollout %d with %d findings, want 1 to %d", v.Rollout, len(v.Findings), len(explanations))
	}
	for i, f := range v.Findings {
		if f.Check.Explain() == "" {
			return fmt.Errorf("finding %d: no check %q", i, f.Check)
		}
		if f.Value != finite(f.Value) || f.Limit != finite(f.Limit) {
			return fmt.Errorf("finding %d: %v of %v is no number", i, f.Value, f.Limit)
		}
	}
	return nil
}

// Confirm compares a verdict with one's own on the same data: nil if it fails the same check first (or none), at
// the same place and with the same numbers. Which is exact where both compute bit for bit; with tolerant limits
// slack is the relative difference of the numbers that is let pass.
func (v *Verdict) Confirm(own *Verdict, slack float64) error {
	if v.Batch != own.Batch || v.Policy != own.Policy || v.Rollout != own.Rollout || v.Challenge != own.Challenge || v.Limits != own.Limits {
		return fmt.Errorf("verdicts on different data")
	}
	theirs, bad := Failed(v.Findings)
	mine, worse := Failed(own.Findings)
	switch {
	case bad != worse:
		return fmt.Errorf("it says %s, recomputed: %s", summary(theirs, bad), summary(mine, worse))
	case !bad:
		return nil
	case theirs.Check != mine.Check || theirs.Token != mine.Token || !near(theirs.Value, mine.Value, slack):
		return fmt.Errorf("it says %v (token %d, %.6g), recomputed: %v (token %d, %.6g)", theirs, theirs.Token, theirs.Value, mine, mine.Token, mine.Value)
	}
	return nil
}

func summary(f Finding, failed bool) string {
	if !failed {
		return "that all is well"
	}
	return f.String()
}

func near(a, b, slack float64) bool {
	d := a - b
	return a == b || max(d, -d) <= slack*max(a, -a, b, -b)
}
