package distill

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"

	"swarmrl/envs"
	"swarmrl/policy"
	"swarmrl/rollout"
)

// digest names examples by their content; none have no name.
func digest(examples []Example) string {
	if len(examples) == 0 {
		return ""
	}
	h := sha256.New()
	e := json.NewEncoder(h)
	for i := range examples {
		_ = e.Encode(&examples[i]) // a hash takes everything
	}
	return hex.EncodeToString(h.Sum(nil))
}

// material gives the examples of a step of method data. They come in a new order each time that all
// were seen.
func (r *run) material(step int, row *Row) ([]lesson, error) {
	n, size := len(r.o.Data), r.c.Groups*r.c.Samples
	var out []lesson
	pass, order := -1, []int(nil)
	for i := step * size; i < (step+1)*size; i++ {
		if i/n != pass {
			pass = i / n
			order = r.school.shuffle(pass, n)
		}
		e := &r.o.Data[order[i%n]]
		l, err := recall(r.s.policy, e)
		if err != nil {
			return nil, err
		}
		out = append(out, l)
		row.Score += e.Reward / float64(size)
	}
	return out, nil
}

// shuffle gives the order of n examples in a pass over them.
func (s *school) shuffle(pass, n int) []int {
	keys := make([][32]byte, n)
	order := make([]int, n)
	for i := range order {
		order[i], keys[i] = i, s.counter("data", uint64(pass), uint64(i))
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Or(bytes.Compare(keys[a][:], keys[b][:]), a-b) })
	return order
}

// recall words an example for the student: its own tokens where they mean the same to the student,
// else its text.
func recall(p *policy.Policy, e *Example) (lesson, error) {
	var messages []envs.Message
	for _, m := range e.Messages {
		messages = append(messages, envs.Message{Role: m.Role, Content: m.Content})
	}
	prompt, err := rollout.Prompt(p, rollout.Answer, messages, nil)
	if err != nil {
		return lesson{}, err
	}
	known := func(t int32) bool { return t >= 0 && int(t) < p.Tokenizer.VocabSize() }
	tokens := e.Tokens
	if slices.ContainsFunc(tokens, func(t int32) bool { return !known(t) }) || p.Tokenizer.Decode(tokens, true) != e.Completion {
		tokens = p.Tokenizer.Encode(e.Completion, false)
		if len(p.EOS) > 0 {
			tokens = append(tokens, p.EOS[0])
		}
	}
	if n := len(prompt) + len(tokens); len(tokens) == 0 || n > p.Model.Config.Context {
		return lesson{}, fmt.Errorf("distill: a row of round %d is %d tokens long, the student's context holds %d", e.Round, n, p.Model.Config.Context)
	}
	return lesson{prompt: prompt, tokens: tokens}, nil
}
