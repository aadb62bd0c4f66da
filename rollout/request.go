package rollout

import (
	"fmt"
	"slices"

	"swarmrl/policy/model"
)

// Request asks for one completion.
type Request struct {
	Prompt []int32 // at least one token
	Seed   uint64  // of the noise
	MaxNew int     // most tokens to generate, at least 1
	Stop   []int32 // tokens that end the completion; the one that does is part of it
}

// Finish says why a completion ended.
type Finish uint8

// The ways to end.
const (
	EOS    Finish = iota + 1 // a token of Stop
	Length                   // MaxNew tokens
)

// String gives "eos" or "length".
func (f Finish) String() string {
	switch f {
	case EOS:
		return "eos"
	case Length:
		return "length"
	}
	return fmt.Sprintf("Finish(%d)", uint8(f))
}

// Completion is what a request got. Its slices belong to the caller.
type Completion struct {
	Tokens  []int32
	Logp    []float32 // of each token under the sampling distribution; 0 when greedy
	LogpT1  []float32 // of each token under the model: temperature 1, no filter
	Finish  Finish
	Hidden  []uint16 // (len(Tokens), C) bf16: the final hidden state that each token was drawn from, if asked for
	EOSProb float32  // probability under the model that the last token drawn is one of Stop
}

// validate finds what the model cannot do.
func (r *Request) validate(c *model.Config) error {
	switch {
	case len(r.Prompt) == 0:
		return fmt.Errorf("the prompt is empty")
	case r.MaxNew < 1:
		return fmt.Errorf("at most %d new tokens: want 1 or more", r.MaxNew)
	case len(r.Prompt) >= c.Context || r.MaxNew > c.Context-len(r.Prompt):
		return fmt.Errorf("prompt of %d tokens and %d new ones: the context holds %d", len(r.Prompt), r.MaxNew, c.Context)
	}
	if err := inVocabulary("prompt", r.Prompt, c.Vocab); err != nil {
		return err
	}
	return inVocabulary("stop", r.Stop, c.Vocab)
}

func inVocabulary(name string, ids []int32, vocab int) error {
	i := slices.IndexFunc(ids, func(id int32) bool { return id < 0 || int(id) >= vocab })
	if i >= 0 {
		return fmt.Errorf("%s token %d at %d: outside a vocabulary of %d", name, ids[i], i, vocab)
	}
	return nil
}
