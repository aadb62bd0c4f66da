package distill

import (
	"fmt"
	"math"

	"swarmrl/policy"
	"swarmrl/policy/model"
	"swarmrl/policy/optim"
)

// lesson is one answer with the push on each of its tokens: the loss of a step is
// −Σ push · log p(token) / tokens over all its lessons.
type lesson struct {
	prompt, tokens []int32
	push           []float32
}

// student is the policy in training with its optimiser.
type student struct {
	policy *policy.Policy
	opt    *optim.AdamW
	grads  *model.Grads
	flat   [][]float32
	clip   float64
	micro  int
}

func newStudent(p *policy.Policy, c *Config) (*student, error) {
	if !p.Model.Trains() {
		return nil, fmt.Errorf("distill: the student was loaded for inference")
	}
	s := &student{policy: p, grads: p.Model.NewGrads(), clip: c.Clip, micro: c.Micro}
	var params []optim.Param
	for i, x := range p.Model.Params() {
		params = append(params, optim.Param{Name: x.Name, Data: x.Data, Decay: len(x.Shape) > 1})
		s.flat = append(s.flat, s.grads.Params()[i].Data)
	}
	var err error
	s.opt, err = optim.New(params, optim.Config{Beta1: 0.9, Beta2: 0.95, Eps: 1e-8, For: p.Model.Pool().For})
	return s, err
}

// update does one step of AdamW on the lessons, in their order, and gives the loss.
func (s *student) update(lessons []lesson, rate float64) (loss, norm float64, err error) {
	total := 0
	for _, l := range lessons {
		total += len(l.tokens)
	}
	if total == 0 {
		return 0, 0, nil
	}
	s.grads.Zero()
	for at := 0; at < len(lessons); {
		end, tokens := at, 0
		for end < len(lessons) && (end == at || tokens+len(lessons[end].prompt)+len(lessons[end].tokens) <= s.micro) {
			tokens += len(lessons[end].prompt) + len(lessons[end].tokens)
			end++
		}
		part, err := s.backward(lessons[at:end], total)
		if err != nil {
			return 0, 0, err
		}
		loss += part
		at = end
	}
	if math.IsNaN(loss) || math.IsInf(loss, 0) {
		return 0, 0, fmt.Errorf("distill: the loss is %v", loss)
	}
	if norm, err = optim.Clip(s.flat, s.clip); err != nil {
		return 0, 0, err
	}
	if err := s.opt.Step(s.flat, rate); err != nil {
		return 0, 0, err
	}
	s.policy.Model.Refresh()
	return loss, norm, nil
}

// backward adds the gradients of some lessons; total is the number of tokens of the whole step.
func (s *student) backward(lessons []lesson, total int) (loss float64, err error) {
	b, at := pack(lessons)
	push, all := make([]float32, len(b.Tokens)), make([]float32, len(b.Tokens))
	i := 0
	for _, l := range lessons {
		for _, x := range l.push {
			push[at[i]] = -x / float32(total)
			i++
		}
	}
	err = s.policy.Model.Accumulate(b, 1, func(first, last int, logp, _ []float32) (dLogp, dEntropy []float32, err error) {
		lo, hi := b.Starts[first], b.Starts[last]
		copy(all[lo:hi], logp)
		return push[lo:hi], nil, nil
	}, s.grads)
	for _, t := range at {
		loss += float64(push[t]) * float64(all[t])
	}
	return loss, err
}

// pack lays lessons one behind the other; at is the position that predicts each answer token.
func pack(lessons []lesson) (b *model.Batch, at []int) {
	b = &model.Batch{Starts: []int{0}}
	for _, l := range lessons {
		first := len(b.Tokens) + len(l.prompt) - 1
		b.Tokens = append(append(b.Tokens, l.prompt...), l.tokens[:len(l.tokens)-1]...)
		for range len(l.prompt) - 1 {
			b.Targets = append(b.Targets, -1)
		}
		b.Targets = append(b.Targets, l.tokens...)
		b.Starts = append(b.Starts, len(b.Tokens))
		for i := range l.tokens {
			at = append(at, first+i)
		}
	}
	return b, at
}
