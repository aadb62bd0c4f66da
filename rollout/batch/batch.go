package batch

import (
	"crypto/sha256"
	"fmt"
	"math"

	"swarmrl/rollout"
	"swarmrl/verify"
)

// Version is the format's version; decoders refuse others by name.
const Version = 1

// Hard bounds of the format; a run's own bounds are tighter.
const (
	headerSize    = 164
	maxName       = 64
	maxReferences = 64
	maxGroups     = 1 << 16
	maxRollouts   = 1 << 20
	maxRecord     = 1 << 24
	recordHead    = 9 // group, sample, finish, tokens
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

// validate checks a rollout against its header; groups is how many the batch has.
func (r *Rollout) validate(h *Header, groups int) error {
	switch {
	case int64(r.Group) >= int64(groups):
		return fmt.Errorf("group %d of %d", r.Group, groups)
	case r.Finish != rollout.EOS && r.Finish != rollout.Length:
		return fmt.Errorf("finish %d, want 1 or 2", r.Finish)
	case len(r.Tokens) == 0 || len(r.Tokens) > int(h.MaxTokens):
		return fmt.Errorf("%d tokens, want 1 to %d", len(r.Tokens), h.MaxTokens)
	case r.Finish == rollout.Length && len(r.Tokens) != int(h.MaxTokens):
		return fmt.Errorf("ends by length after %d of %d tokens", len(r.Tokens), h.MaxTokens)
	case len(r.Logp) != len(r.Tokens):
		return fmt.Errorf("%d log-probs for %d tokens", len(r.Logp), len(r.Tokens))
	case len(r.Proofs) != h.proofBytes(len(r.Tokens)):
		return fmt.Errorf("%d bytes of proofs, want %d", len(r.Proofs), h.proofBytes(len(r.Tokens)))
	}
	for i, t := range r.Tokens {
		if t < 0 || int64(t) >= int64(h.Vocabulary) {
			return fmt.Errorf("token %d is %d, vocabulary %d", i, t, h.Vocabulary)
		}
	}
	return nil
}

// leaf is the Merkle leaf of an encoded record.
func leaf(header, group [32]byte, record []byte) [32]byte {
	h := sha256.New()
	h.Write([]byte{0})
	h.Write(header[:])
	h.Write(group[:])
	h.Write(record)
	return [32]byte(h.Sum(nil))
}
