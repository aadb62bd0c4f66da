package train

import (
	"fmt"
	"math"

	"swarmrl/policy"
	"swarmrl/policy/grpo"
	"swarmrl/policy/model"
	"swarmrl/policy/optim"
)

// Sample is one completion to learn from.
type Sample struct {
	Prompt    []int32
	Tokens    []int32   // the completion
	Logp      []float32 // of each token when it was drawn, at the settings' temperature
	Advantage float32
	// Fit is told the log-probabilities of the tokens under the policy that learns, at the settings'
	// temperature, and says whether anything may be learned from the sample; nil: it may. Several
	// goroutines ask at a time, of different samples.
	Fit func(logp []float32) bool
}

// Learner is a policy with the state of its optimiser. Not for concurrent use.
type Learner struct {
	Policy *policy.Policy
	// Between is called between the micro-batches of an update, when the policy is as the last update left
	// it; nil: nothing is.
	Between func()

	s     Settings
	opt   *optim.AdamW
	grads *model.Grads
	flat  [][]float32
	ref   *model.Model // reference of the KL term
	scale float64      // of the learning rate; 1 but after a recovery
}

// Stats describe one update.
type Stats struct {
	grpo.Stats
	Loss    float64
	Norm    float64 // of the gradient before clipping, of the last epoch
	Rate    float64
	Samples int
	Tokens  int // prompts included
}

// NewLearner prepares a policy that was loaded to be trained. ref is the reference of the KL term,
// nil without one.
func NewLearner(p *policy.Policy, s Settings, ref *model.Model) (*Learner, error) {
	if err := s.fill(); err != nil {
		return nil, err
	}
	if !p.Model.Trains() {
		return nil, fmt.Errorf("train: the policy was loaded for inference")
	}
	if s.Loss.Beta != 0 && ref == nil {
		return nil, fmt.Errorf("train: a KL term needs a reference")
	}
	l := &Learner{Policy: p, s: s, grads: p.Model.NewGrads(), ref: ref, scale: 1}
	var params []optim.Param
	for i, x := range p.Model.Params() {
		params = append(params, optim.Param{Name: x.Name, Data: x.Data, Decay: len(x.Shape) > 1})
		l.flat = append(l.flat, l.grads.Params()[i].Data)
	}
	var err error
	l.opt, err = optim.New(params, optim.Config{
		Beta1: s.Beta1, Beta2: s.Beta2, Eps: s.Eps, Decay: s.Decay, For: p.Model.Pool().For,
	})
	return l, err
}

// retire gives up what only updates need: 12 bytes a parameter.
func (l *Learner) retire() { l.opt, l.grads, l.flat = nil, nil, nil }

// Updates is how many updates were done.
func (l *Learner) Updates() int { return l.opt.State().Steps }

// Update moves the policy by one update (one an epoch) on the samples, in their order. Without
// samples nothing changes. On an error the policy is as it was, or as the last epoch left it.
func (l *Learner) Update(samples []Sample) (Stats, error) {
	if len(samples) == 0 {
		return Stats{}, nil
	}
	whole := grpo.Totals{Sequences: len(samples)}
	for i, s := range samples {
		if len(s.Prompt) == 0 || len(s.Tokens) == 0 || len(s.Logp) != len(s.Tokens) {
			return Stats{}, fmt.Errorf("train: sample %d has %d prompt tokens, %d tokens, %d log-probabilities",
				i, len(s.Prompt), len(s.Tokens), len(s.Logp))
		}
		whole.Tokens += len(s.Tokens)
	}
	var stats Stats
	for range l.s.Epochs {
		var err error
		if stats, err = l.epoch(samples, whole); err != nil {
			return stats, err
		}
	}
	l.Policy.Model.Refresh()
	return stats, nil
}

func (l *Learner) epoch(samples []Sample, whole grpo.Totals) (Stats, error) {
	stats := Stats{Samples: len(samples)}
	l.grads.Zero()
	parts := split(samples, l.s.MicroTokens)
	if l.s.Loss.Kind == grpo.BNPO {
		whole.Parts = len(parts)
	}
	for i, part := range parts {
		if i > 0 && l.Between != nil {
			l.Between()
		}
		if err := l.backward(part, whole, &stats); err != nil {
			return stats, err
		}
	}
	if math.IsNaN(stats.Loss) || math.IsInf(stats.Loss, 0) {
		return stats, fmt.Errorf("train: the loss is %v", stats.Loss)
	}
	var err error
	if stats.Norm, err = optim.Clip(l.flat, l.s.Clip); err != nil {
		return stats, err
	}
	stats.Rate = l.s.Rate.At(l.Updates()+1) * l.scale
	return stats, l.opt.Step(l.flat, stats.Rate)
}

// split cuts samples into consecutive parts of at most bound tokens, at least one sample each.
func split(samples []Sample, bound int) [][]Sample {
	var parts [][]Sample
	at, tokens := 0, 0
	for i, s := range samples {
		n := len(s.Prompt) + len(s.Tokens)
		if i > at && tokens+n > bound {
			parts = append(parts, samples[at:i])
			at, tokens = i, 0
		}
		tokens += n
	}
	return append(parts, samples[at:])
}

// backward adds one part's gradients.
func (l *Learner) backward(part []Sample, whole grpo.Totals, stats *Stats) error {
	p := pack(part)
	p.batch.Recompute = l.s.Recompute
	if l.ref != nil {
		if err := p.reference(l.ref, l.s.Temperature); err != nil {
			return err
		}
	}
	pass := l.together
	if l.s.Loss.BySequence() {
		pass = l.bySequence
	}
	res, err := pass(p, whole)
	if err != nil {
		return err
	}
	stats.Loss += res.Loss
	stats.Stats.Merge(res.Stats)
	stats.Tokens += len(p.batch.Tokens)
	return nil
}

// together asks for the loss once all of the part is known.
func (l *Learner) together(p *packed, whole grpo.Totals) (*grpo.Result, error) {
	tape, err := l.Policy.Model.Forward(p.batch, l.s.Temperature)
	if err != nil {
		return nil, err
	}
	defer tape.Release()
	p.tokens.Logp, p.tokens.Entropy = p.gather(tape.Logp), p.gather(tape.Entropy)
	p.refuse(0, len(p.fit))
	res, err := grpo.Loss(l.s.Loss, &p.tokens, whole)
	if err != nil {
		return nil, err
	}
	return res, l.Policy.Model.Backward(tape, p.scatter(res.DLogp), p.scatter(res.DEntropy), l.grads)
}

// bySequence asks for the gradients of some sequences at a time, and at the end for the loss.
func (l *Learner) bySequence(p *packed, whole grpo.Totals) (*grpo.Result, error) {
	p.tokens.Logp, p.tokens.Entropy = make([]float32, len(p.at)), make([]float32, len(p.at))
	grad := func(first, last int, logp, entropy []float32) (dLogp, dEntropy []float32, err error) {
		some := p.some(first, last)
		row := p.batch.Starts[first]
		for i, at := range p.at[p.tokens.Starts[first]:p.tokens.Starts[last]] {
			some.Logp[i], some.Entropy[i] = logp[at-row], entropy[at-row]
		}
		p.refuse(first, last)
		res, err := grpo.Loss(l.s.Loss, &some, whole)
		if err != nil {
			return nil, nil, err
		}
		dLogp = make([]float32, len(logp))
		for i, at := range p.at[p.tokens.Starts[first]:p.tokens.Starts[last]] {
			dLogp[at-row] = res.DLogp[i]
		}
		return dLogp, nil, nil
	}
	if err := l.Policy.Model.Accumulate(p.batch, l.s.Temperature, grad, l.grads); err != nil {
		return nil, err
	}
	return grpo.Loss(l.s.Loss, &p.tokens, whole)
}
