package model

import "fmt"

// LossGrad gives the gradients of a loss to the log-probabilities and entropies of sequences
// [first, last) of a batch, whose rows logp and entropy hold in order; dEntropy may be nil. It is
// called from several goroutines at a time, for different sequences.
type LossGrad func(first, last int, logp, entropy []float32) (dLogp, dEntropy []float32, err error)

// Accumulate adds to g the gradient of a loss over the batch's positions that have a target:
// Forward, loss and Backward for some sequences at a time, so that the activations of a few of them
// are held, never those of the batch. The gradients have the bits of Backward after Forward. After
// an error g holds a part of the sum.
func (m *Model) Accumulate(b *Batch, temperature float32, loss LossGrad, g *Grads) error {
	if !m.Trains() {
		return fmt.Errorf("backward: the model was loaded for inference")
	}
	t, err := m.open(b, temperature, false)
	if err != nil {
		return err
	}
	defer t.Release()
	c := m.Config.Hidden
	dx := t.arena.take(len(b.Tokens) * c)
	errs := make([]error, len(t.groups))
	t.each(func(l *lane, gr *group) {
		errs[gr.number] = t.both(l, gr, dx[gr.lo*c:gr.hi*c], loss, g)
	})
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	t.embedBackward(dx, g)
	return nil
}

// both takes a group forward and back.
func (t *Tape) both(l *lane, g *group, dx []float32, loss LossGrad, grads *Grads) error {
	l.keep.size(t.keep)
	t.hold(&l.keep, g)
	t.forward(l, g)
	dHidden := l.scratch.take(len(dx))
	mark := l.scratch.mark()
	h := t.head(l, g)
	h.logProbs()
	dLogp, dEntropy, err := t.loss(g, loss)
	if err != nil {
		t.turns.skip(g.number)
		return err
	}
	h.backward(dHidden, grads, func(rows []int) { h.gradients(rows, dLogp, dEntropy) })
	l.scratch.release(mark)
	t.backward(l, g, dx, dHidden, grads)
	g.x, g.acts = nil, nil
	return nil
}

// loss asks for the gradients of the group's log-probabilities and entropies.
func (t *Tape) loss(g *group, loss LossGrad) (dLogp, dEntropy []float32, err error) {
	if err := t.finite(g.lo, g.hi); err != nil {
		return nil, nil, err
	}
	dLogp, dEntropy, err = loss(g.first, g.last, t.Logp[g.lo:g.hi], t.Entropy[g.lo:g.hi])
	if n := g.hi - g.lo; err == nil && (len(dLogp) != n || dEntropy != nil && len(dEntropy) != n) {
		err = fmt.Errorf("backward: %d and %d gradients for %d tokens", len(dLogp), len(dEntropy), n)
	}
	return dLogp, dEntropy, err
}
