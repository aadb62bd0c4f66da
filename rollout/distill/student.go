package distill

import (
	"fmt"
	"math"
	"slices"

	"swarmrl/policy"
	"swarmrl/policy/model"
	"swarmrl/policy/optim"
)

// lesson is one answer and who judges it.
type lesson struct {
	prompt, tokens []int32
	teacher        int // of its environment; everyone in a mixture
}

// loss says what a student's tokens are moved by.
type loss struct {
	dense      bool // by the teachers' distributions; otherwise each token by its own log-probability
	divergence model.Divergence
	teachers   []*policy.Policy
	mixture    bool
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

// update does one step of AdamW on the lessons, in the order of their teachers, and gives the mean
// loss of their tokens.
func (s *student) update(lessons []lesson, by *loss, rate float64) (mean, norm float64, err error) {
	total := 0
	for _, l := range lessons {
		total += len(l.tokens)
	}
	if total == 0 {
		return 0, 0, nil
	}
	s.grads.Zero()
	for _, part := range s.parts(lessons, by) {
		x, err := s.backward(part, by, total)
		if err != nil {
			return 0, 0, err
		}
		mean += x
	}
	if math.IsNaN(mean) || math.IsInf(mean, 0) {
		return 0, 0, fmt.Errorf("distill: the loss is %v", mean)
	}
	if norm, err = optim.Clip(s.flat, s.clip); err != nil {
		return 0, 0, err
	}
	if err := s.opt.Step(s.flat, rate); err != nil {
		return 0, 0, err
	}
	s.policy.Model.Refresh()
	return mean, norm, nil
}

// parts cuts lessons into micro-batches that have one teacher each, where that matters.
func (s *student) parts(lessons []lesson, by *loss) (out [][]lesson) {
	lessons = slices.Clone(lessons)
	alone := by.dense && !by.mixture
	if alone {
		slices.SortStableFunc(lessons, func(a, b lesson) int { return a.teacher - b.teacher })
	}
	for at := 0; at < len(lessons); {
		end, tokens := at, 0
		for end < len(lessons) && (!alone || lessons[end].teacher == lessons[at].teacher) {
			if tokens += len(lessons[end].prompt) + len(lessons[end].tokens); end > at && tokens > s.micro {
				break
			}
			end++
		}
		out = append(out, lessons[at:end])
		at = end
	}
	return out
}

// backward adds the gradients of some lessons; total is the number of tokens of the whole step.
func (s *student) backward(lessons []lesson, by *loss, total int) (sum float64, err error) {
	b, at := pack(lessons)
	weight := make([]float32, len(b.Tokens))
	for _, i := range at {
		weight[i] = 1 / float32(total)
	}
	var cost []float32
	if by.dense {
		cost, err = s.toward(b, by, lessons[0].teacher, weight)
	} else {
		cost, err = s.imitate(b, weight)
	}
	if err != nil {
		return 0, err
	}
	for _, i := range at {
		sum += float64(float64(weight[i]) * float64(cost[i]))
	}
	return sum, nil
}

// imitate pushes every target up, and gives −log p of each.
func (s *student) imitate(b *model.Batch, weight []float32) ([]float32, error) {
	down, cost := make([]float32, len(weight)), make([]float32, len(weight))
	for i, w := range weight {
		down[i] = -w
	}
	err := s.policy.Model.Accumulate(b, 1, func(first, last int, logp, _ []float32) (dLogp, dEntropy []float32, err error) {
		lo, hi := b.Starts[first], b.Starts[last]
		for i, lp := range logp {
			cost[lo+i] = -lp
		}
		return down[lo:hi], nil, nil
	}, s.grads)
	return cost, err
}

// toward moves the student's distributions to those of one teacher, or of all in a mixture, and gives
// the divergence at each position.
func (s *student) toward(b *model.Batch, by *loss, teacher int, weight []float32) ([]float32, error) {
	tape, err := s.policy.Model.Encode(b, 1)
	if err != nil {
		return nil, err
	}
	defer tape.Release()
	var teachers []*model.Tape
	for k, t := range by.teachers {
		if !by.mixture && k != teacher {
			continue
		}
		x, err := t.Model.Encode(b, 1)
		if err != nil {
			return nil, err
		}
		defer x.Release()
		teachers = append(teachers, x)
	}
	return s.policy.Model.BackwardToward(tape, teachers, by.divergence, weight, s.grads)
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
