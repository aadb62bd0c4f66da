package batch

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"fmt"
	"math"
	"slices"

	"swarmrl/rollout"
	"swarmrl/verify"
)

// Version is the format's version; decoders refuse others by name.
const Version = 1

// Hard bounds of the format; a run's own bounds are tighter.
const (
	headerSize    = 164
	maxName       = 128 // as run parameters allow: star/NAME?blob=ADDRESS has up to 124
	maxReferences = 64
	maxGroups     = 1 << 16
	maxRollouts   = 1 << 20
	maxRecord     = 1 << 24
	recordHead    = 9  // group, sample, finish, tokens
	groupSize     = 59 // of one with a name of one byte and no references
)

// Header says who made the batch, under which policy and settings.
type Header struct {
	Stage       rollout.Stage
	Run         [32]byte
	Round       uint32
	Peer        [20]byte
	Policy      [32]byte
	Beacon      [32]byte
	Sampling    rollout.Sampling
	MaxTokens   uint16 // most new tokens of a rollout
	ProofPoints uint16 // TOPLOC's k; 0 = the batch has no proofs
	Hidden      uint32 // width of the hidden states
	Vocabulary  uint32
}

// Reference names a candidate rollout that a critique or revision was shown, with its votes.
type Reference struct {
	Leaf  [32]byte
	Votes uint32
}

// Group is one task with the candidates that its prompt shows.
type Group struct {
	Env        string
	EnvVersion [32]byte
	Seed       uint64
	Index      uint64
	Difficulty float64
	References []Reference
}

// Rollout is one sample of a group.
type Rollout struct {
	Group  uint32
	Sample uint16
	Finish rollout.Finish
	Tokens []int32
	Logp   []float32 // behaviour log-probs, as far as the quantisation keeps them
	Proofs []byte    // concatenated TOPLOC proofs, verify.Chunks(len(Tokens)) of them
}

// Batch is a whole batch in memory.
type Batch struct {
	Header   Header
	Groups   []Group
	Rollouts []Rollout
}

// tokenBytes is the width of a token id on disk.
func (h *Header) tokenBytes() int {
	if h.Vocabulary <= 1<<16 {
		return 2
	}
	return 3
}

// proofBytes is the length of a rollout's proofs.
func (h *Header) proofBytes(tokens int) int {
	if h.ProofPoints == 0 {
		return 0
	}
	return verify.Chunks(tokens) * verify.ProofSize(int(h.ProofPoints))
}

// validate rejects headers that no honest peer writes.
func (h *Header) validate() error {
	if err := h.Sampling.Validate(); err != nil {
		return err
	}
	switch {
	case h.Stage > rollout.Revise:
		return fmt.Errorf("stage %d, want 0 to 2", h.Stage)
	case h.Sampling.TopK > math.MaxInt32:
		return fmt.Errorf("top-k %d, want at most 2^31-1", h.Sampling.TopK)
	case math.Signbit(float64(h.Sampling.Temperature)), math.Signbit(float64(h.Sampling.TopP)), math.Signbit(float64(h.Sampling.MinP)):
		return fmt.Errorf("negative zero in the sampling settings")
	case h.MaxTokens == 0:
		return fmt.Errorf("no new tokens allowed")
	case h.Vocabulary == 0 || h.Vocabulary > 1<<24:
		return fmt.Errorf("vocabulary %d, want 1 to 2^24", h.Vocabulary)
	case h.Hidden == 0 || h.Hidden > 1<<20:
		return fmt.Errorf("hidden width %d, want 1 to 2^20", h.Hidden)
	case uint32(h.ProofPoints) > h.Hidden:
		return fmt.Errorf("proofs of %d points over rows of %d: a last chunk of one row could not be proven", h.ProofPoints, h.Hidden)
	}
	return nil
}

// Differs words the first field in which a header differs from the one that is wanted.
func (h *Header) Differs(want Header) string {
	switch {
	case h.Run != want.Run:
		return "another run"
	case h.Round != want.Round:
		return fmt.Sprintf("round %d, want %d", h.Round, want.Round)
	case h.Peer != want.Peer:
		return "another peer"
	case h.Stage != want.Stage:
		return fmt.Sprintf("stage %s, want %s", h.Stage, want.Stage)
	case h.Policy != want.Policy:
		return "another policy"
	case h.Beacon != want.Beacon:
		return "another beacon"
	case h.Sampling != want.Sampling:
		return fmt.Sprintf("sampling %+v, want %+v", h.Sampling, want.Sampling)
	case h.MaxTokens != want.MaxTokens:
		return fmt.Sprintf("up to %d tokens, want %d", h.MaxTokens, want.MaxTokens)
	case h.ProofPoints != want.ProofPoints:
		return fmt.Sprintf("proofs of %d points, want %d", h.ProofPoints, want.ProofPoints)
	case *h != want:
		return fmt.Sprintf("hidden width %d and vocabulary %d, want %d and %d", h.Hidden, h.Vocabulary, want.Hidden, want.Vocabulary)
	}
	return ""
}

// shape checks that a batch of this many groups and rollouts can be: every task as often as every other. samples is how often.
func shape(groups, rollouts int) (samples int, err error) {
	switch {
	case groups > maxGroups || rollouts > maxRollouts || rollouts < 0:
		return 0, fmt.Errorf("%d groups and %d rollouts, limits %d and %d", groups, rollouts, maxGroups, maxRollouts)
	case groups == 0 && rollouts == 0:
		return 0, nil
	case groups == 0, rollouts < groups, rollouts%groups != 0:
		return 0, fmt.Errorf("%d rollouts of %d groups: every group has as many", rollouts, groups)
	}
	return rollouts / groups, nil
}

// distinct checks that no task comes twice.
func distinct(groups []Group) error {
	order := make([]int32, len(groups))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(i, j int32) int { return cmp.Or(groups[i].compare(&groups[j]), cmp.Compare(i, j)) })
	for i := range order[min(1, len(order)):] {
		if a, b := order[i], order[i+1]; groups[a].compare(&groups[b]) == 0 {
			return fmt.Errorf("batch group %d: the task of group %d again", b, a)
		}
	}
	return nil
}

// compare orders groups by their tasks.
func (g *Group) compare(o *Group) int {
	return cmp.Or(cmp.Compare(g.Seed, o.Seed), cmp.Compare(g.Index, o.Index), cmp.Compare(g.Env, o.Env),
		bytes.Compare(g.EnvVersion[:], o.EnvVersion[:]), cmp.Compare(g.Difficulty, o.Difficulty))
}

// inPlace checks that rollout i of a batch is this sample of this group.
func inPlace(i, samples int, group uint32, sample uint16) error {
	if int(group) != i/samples || int(sample) != i%samples {
		return fmt.Errorf("rollout %d: is sample %d of group %d, want sample %d of group %d", i, sample, group, i%samples, i/samples)
	}
	return nil
}

func finiteIn(v, low, high float64) bool { return v >= low && v <= high } // false for NaN

func (g *Group) validate() error {
	switch {
	case len(g.Env) == 0 || len(g.Env) > maxName:
		return fmt.Errorf("environment name of %d bytes, want 1 to %d", len(g.Env), maxName)
	case !printable(g.Env):
		return fmt.Errorf("environment name %q is not printable ASCII", g.Env)
	case !finiteIn(g.Difficulty, 0, 1) || math.Signbit(g.Difficulty):
		return fmt.Errorf("difficulty %v, want 0 to 1", g.Difficulty)
	case len(g.References) > maxReferences:
		return fmt.Errorf("%d references, limit %d", len(g.References), maxReferences)
	}
	return nil
}

func printable(s string) bool {
	for _, c := range []byte(s) {
		if c <= ' ' || c > '~' {
			return false
		}
	}
	return true
}

// validate checks that a rollout can be written; what it says is for record.check.
func (r *Rollout) validate(h *Header) error {
	switch {
	case len(r.Tokens) > int(h.MaxTokens):
		return fmt.Errorf("%d tokens, want 1 to %d", len(r.Tokens), h.MaxTokens)
	case len(r.Logp) != len(r.Tokens):
		return fmt.Errorf("%d log-probs for %d tokens", len(r.Logp), len(r.Tokens))
	}
	for i, t := range r.Tokens {
		if uint32(t) >= h.Vocabulary {
			return fmt.Errorf("token %d is %d, vocabulary %d", i, t, h.Vocabulary)
		}
	}
	return nil
}

// leaf is the Merkle leaf of an encoded record; buf is scratch that is kept between calls.
func leaf(buf *[]byte, header, group [32]byte, record []byte) [32]byte {
	b := append((*buf)[:0], 0)
	b = append(append(b, header[:]...), group[:]...)
	*buf = append(b, record...)
	return sha256.Sum256(*buf)
}
