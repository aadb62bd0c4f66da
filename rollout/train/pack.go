package train

import (
	"slices"

	"swarmrl/policy/grpo"
	"swarmrl/policy/model"
)

// packed is a part of the samples as the model and the loss see it: the model predicts each token
// at the position before it; the loss sees completion tokens only.
type packed struct {
	batch  *model.Batch
	tokens grpo.Tokens
	at     []int                       // position in the batch of each completion token
	fit    []func(logp []float32) bool // of each sample; nil: it is
}

func pack(samples []Sample) *packed {
	p := &packed{batch: &model.Batch{Starts: []int{0}}}
	p.tokens.Starts = []int{0}
	for _, s := range samples {
		b := p.batch
		first := len(b.Tokens) + len(s.Prompt) - 1
		b.Tokens = append(append(b.Tokens, s.Prompt...), s.Tokens[:len(s.Tokens)-1]...)
		for range len(s.Prompt) - 1 {
			b.Targets = append(b.Targets, -1)
		}
		b.Targets = append(b.Targets, s.Tokens...)
		b.Starts = append(b.Starts, len(b.Tokens))
		for i := range s.Tokens {
			p.at = append(p.at, first+i)
		}
		p.tokens.Old = append(p.tokens.Old, s.Logp...)
		p.tokens.Advantages = append(p.tokens.Advantages, s.Advantage)
		p.tokens.Starts = append(p.tokens.Starts, len(p.at))
		p.fit = append(p.fit, s.Fit)
	}
	p.tokens.Sampler = p.tokens.Old
	if slices.ContainsFunc(p.fit, func(f func([]float32) bool) bool { return f != nil }) {
		p.tokens.Mask = slices.Repeat([]bool{true}, len(p.at))
	}
	return p
}

// refuse takes the unfit among sequences [first, last) out of the loss, once their log-probabilities are
// known.
func (p *packed) refuse(first, last int) {
	for i := first; i < last; i++ {
		lo, hi := p.tokens.Starts[i], p.tokens.Starts[i+1]
		if p.fit[i] != nil && !p.fit[i](p.tokens.Logp[lo:hi]) {
			clear(p.tokens.Mask[lo:hi])
		}
	}
}

// some views the tokens of sequences [first, last).
func (p *packed) some(first, last int) grpo.Tokens {
	all := &p.tokens
	lo, hi := all.Starts[first], all.Starts[last]
	t := grpo.Tokens{
		Logp: all.Logp[lo:hi], Old: all.Old[lo:hi], Sampler: all.Sampler[lo:hi], Entropy: all.Entropy[lo:hi],
		Advantages: all.Advantages[first:last],
	}
	if all.Ref != nil {
		t.Ref = all.Ref[lo:hi]
	}
	if all.Mask != nil {
		t.Mask = all.Mask[lo:hi]
	}
	for _, s := range all.Starts[first : last+1] {
		t.Starts = append(t.Starts, s-lo)
	}
	return t
}

// gather picks the completion tokens out of a batch.
func (p *packed) gather(x []float32) []float32 {
	out := make([]float32, len(p.at))
	for i, t := range p.at {
		out[i] = x[t]
	}
	return out
}

// scatter is the inverse of gather, 0 elsewhere; nil stays nil.
func (p *packed) scatter(x []float32) []float32 {
	if x == nil {
		return nil
	}
	out := make([]float32, len(p.batch.Tokens))
	for i, t := range p.at {
		out[t] = x[i]
	}
	return out
}

// reference fills the reference's log-probabilities.
func (p *packed) reference(m *model.Model, temperature float32) error {
	tape, err := m.Forward(p.batch, temperature)
	if err != nil {
		return err
	}
	defer tape.Release()
	p.tokens.Ref = p.gather(tape.Logp)
	return nil
}
