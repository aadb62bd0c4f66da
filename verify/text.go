package verify

import "math"

// Plausibility bounds what a receiver trains on: the defence against planted words and poisoned
// reasoning with a right final answer (arXiv 2511.09780), and against endless answers.
type Plausibility struct {
	MaxTokens  int     // longest rollout that is trained on; 0: no bound
	MeanLogp   float64 // least mean log-prob of a rollout's tokens under the receiver's policy at T = 1, one token apart
	TokenLogp  float64 // least log-prob of any single token
	Repetition float64 // largest share of 4-grams that repeat an earlier one, for 32 tokens and more; 0: no bound
}

// repeatWindow is the length of the n-grams that Repetition counts.
const repeatWindow = 4

// JudgePlausible holds a rollout's tokens, with their log-probs under the receiver's own policy,
// against the bounds.
func JudgePlausible(tokens []int32, logp []float32, p Plausibility) Finding {
	if p.MaxTokens > 0 && len(tokens) > p.MaxTokens {
		return fail(CheckPlausible, -1, float64(len(tokens)), float64(p.MaxTokens), "%d tokens, limit %d", len(tokens), p.MaxTokens)
	}
	if len(logp) != len(tokens) || len(tokens) == 0 {
		return fail(CheckPlausible, -1, float64(len(logp)), float64(len(tokens)), "%d log-probs for %d tokens", len(logp), len(tokens))
	}
	sum := 0.0
	for i, v := range logp {
		if !(float64(v) >= p.TokenLogp) {
			return fail(CheckPlausible, i, float64(v), p.TokenLogp, "token %d has log-prob %.3g here, floor %.3g", i, v, p.TokenLogp)
		}
		sum += float64(v)
	}
	// Short honest rollouts are unlikely now and then: the sum has one token's worth of room.
	mean := (sum - p.TokenLogp) / float64(len(logp))
	if mean < p.MeanLogp {
		return fail(CheckPlausible, -1, mean, p.MeanLogp, "mean log-prob %.3g here, one token apart, floor %.3g", mean, p.MeanLogp)
	}
	if r := repetition(tokens); p.Repetition > 0 && r > p.Repetition {
		return fail(CheckPlausible, -1, r, p.Repetition, "%.0f %% of its 4-grams repeat, limit %.0f %%", 100*r, 100*p.Repetition)
	}
	return pass(CheckPlausible, -1, mean, p.MeanLogp)
}

// repetition is the share of n-grams that occurred before in the same rollout; 0 for short ones.
func repetition(tokens []int32) float64 {
	if len(tokens) < 32 {
		return 0
	}
	seen := make(map[[repeatWindow]int32]bool, len(tokens))
	repeated := 0
	n := len(tokens) - repeatWindow + 1
	for i := range n {
		gram := [repeatWindow]int32(tokens[i : i+repeatWindow])
		if seen[gram] {
			repeated++
		}
		seen[gram] = true
	}
	return float64(repeated) / float64(n)
}

// QuantiseLogp gives the 16-bit form in which batches carry a log-prob: −logp in steps of 1/2048,
// rounded to nearest, at most 31.9995. The error is at most 1/4096 within that range.
func QuantiseLogp(logp float32) uint16 {
	v := math.RoundToEven(-float64(logp) * 2048)
	if !(v > 0) {
		return 0
	}
	return uint16(min(v, math.MaxUint16))
}

// Logp is the inverse of QuantiseLogp.
func Logp(q uint16) float32 { return -float32(q) / 2048 }
