package verify

import (
	"encoding/binary"
	"hash/maphash"
	"math"
)

// Plausibility bounds what a receiver trains on: the defence against planted words and poisoned
// reasoning with a right final answer (arXiv 2511.09780), and against endless answers.
type Plausibility struct {
	MaxTokens  int     // longest rollout that is trained on; 0: no bound
	MeanLogp   float64 // least mean log-prob of a rollout's tokens under the receiver's policy at T = 1
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
	mean := sum / float64(len(logp))
	if mean < p.MeanLogp {
		return fail(CheckPlausible, -1, mean, p.MeanLogp, "mean log-prob %.3g here, floor %.3g", mean, p.MeanLogp)
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

// Copies finds near-copies among rollouts by the windows of eight tokens that they share. Short
// rollouts are left out: honest peers give equal short answers, and the seeded sampling check
// binds those. Memory is bounded by the capacity; the oldest rollouts are forgotten first.
type Copies struct {
	seed     maphash.Seed
	windows  map[uint64]int // window hash -> number of the rollout that had it first
	order    []uint64       // windows in order of arrival, for forgetting
	count    int            // rollouts seen so far
	capacity int
}

const (
	copyWindow    = 8
	copyMinTokens = 32
)

// NewCopies remembers up to capacity windows (about one a token).
func NewCopies(capacity int) *Copies {
	return &Copies{seed: maphash.MakeSeed(), windows: map[uint64]int{}, capacity: max(capacity, 1)}
}

// Judge compares a rollout with all remembered ones, then remembers it. overlap is the largest
// share of its windows that one earlier rollout may hold.
func (c *Copies) Judge(tokens []int32, overlap float64) Finding {
	number := c.count
	c.count++
	if len(tokens) < copyMinTokens {
		return pass(CheckDuplicate, -1, 0, overlap)
	}
	shared := map[int]int{}
	n := len(tokens) - copyWindow + 1
	for i := range n {
		h := c.hash(tokens[i : i+copyWindow])
		if earlier, ok := c.windows[h]; ok {
			if earlier != number {
				shared[earlier]++
			}
			continue
		}
		c.remember(h, number)
	}
	most, of := 0, -1
	for earlier, count := range shared {
		if count > most || count == most && earlier < of {
			most, of = count, earlier
		}
	}
	share := float64(most) / float64(n)
	if share > overlap {
		return fail(CheckDuplicate, -1, share, overlap, "%.0f %% of it stands in rollout %d seen before, limit %.0f %%",
			100*share, of, 100*overlap)
	}
	return pass(CheckDuplicate, -1, share, overlap)
}

func (c *Copies) hash(window []int32) uint64 {
	var b [4 * copyWindow]byte
	for i, t := range window {
		binary.LittleEndian.PutUint32(b[4*i:], uint32(t))
	}
	return maphash.Bytes(c.seed, b[:])
}

func (c *Copies) remember(h uint64, number int) {
	for len(c.order) >= c.capacity {
		delete(c.windows, c.order[0])
		c.order = c.order[1:]
	}
	c.windows[h] = number
	c.order = append(c.order, h)
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
