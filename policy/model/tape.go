package model

import "fmt"

// Tape is the outcome of a forward pass and what Backward needs of it. Release gives its memory to
// the next one.
type Tape struct {
	Logp    []float32 // (T) log-probability of each target at the temperature; 0 where there is none
	Entropy []float32 // (T) entropy in nats of the distribution over the next token; 0 where there is no target
	Hidden  []float32 // (T, C) after the final norm

	m       *Model
	net     *net
	packed  *net // masters of a small model, packed once per Forward
	batch   Batch
	invTemp float32
	groups  []*group
	lanes   int       // groups that run side by side
	rstd    []float32 // (T) of the final norm
	arena   arena
	keep    int // what a lane holds of a group, in floats
	pool    lanePool
	turns   *backwardTurns
}

// packMasters is up to how many parameters a tape packs the masters, 8 bytes for each: where groups are
// small, packing them for each group would cost more: Model.packLimit.
const packMasters = 1 << 20

// Forward computes the log-probability of every target under softmax(logits / temperature), and
// that distribution's entropy. A trained model reads its float32 masters, another its bf16 weights;
// only the first can go Backward. The batch must not be changed until then.
func (m *Model) Forward(b *Batch, temperature float32) (*Tape, error) {
	t, err := m.openHeld(b, temperature)
	if err != nil {
		return nil, err
	}
	t.each(func(l *lane, g *group) {
		t.forward(l, g)
		t.head(l, g).logProbs()
	})
	err = t.net.failed()
	if err == nil {
		err = t.finite(0, len(t.Logp))
	}
	if err != nil {
		t.Release()
		return nil, err
	}
	return t, nil
}

// openHeld is open for a pass over all groups at once: where the model trains, each has its own memory.
func (m *Model) openHeld(b *Batch, temperature float32) (*Tape, error) {
	t, err := m.open(b, temperature, m.Trains())
	if err != nil {
		return nil, err
	}
	if m.Trains() {
		for _, g := range t.groups {
			t.hold(&t.arena, g)
		}
	}
	return t, nil
}

// open gives a tape for the batch before its forward pass, with room for the activations of all groups if they are to
// be held.
func (m *Model) open(b *Batch, temperature float32, held bool) (*Tape, error) {
	if err := b.check(m.Config); err != nil {
		return nil, err
	}
	if !(temperature > 0) {
		return nil, fmt.Errorf("temperature %g: want more than 0", temperature)
	}
	t := m.takeTape()
	rows := len(b.Tokens)
	t.batch, t.invTemp, t.net = *b, 1/temperature, m.infer
	if m.train != nil {
		t.net = m.train
	}
	if m.masters != nil && m.masters.size() <= m.packLimit {
		t.packed = m.train.pack(m.pool, t.packed)
		t.net = t.packed
	}
	t.split()
	t.room(held)
	t.Hidden, t.rstd = t.arena.take(rows*m.Config.Hidden), t.arena.take(rows)
	t.Logp, t.Entropy = t.arena.take(rows), t.arena.take(rows)
	t.turns = &backwardTurns{layers: make([]layerTurns, m.Config.Layers)}
	return t, nil
}

// finite finds log-probabilities of rows [lo, hi) that are none.
func (t *Tape) finite(lo, hi int) error {
	for i, x := range t.Logp[lo:hi] {
		if x != x {
			return fmt.Errorf("log-probability of token %d is not a number: the weights or a layer overflow", lo+i)
		}
	}
	return nil
}

// Release ends the tape's use and lends its memory to the next Forward.
func (t *Tape) Release() { t.m.giveTape(t) }

// Backward adds to g the gradient of Σ dLogp·logp + dEntropy·entropy over the positions that have a
// target. A nil dEntropy is zero. It uses t up: call Release next. Sums over tokens run in the
// batch's order, on top of what g holds, so that a batch cut into consecutive ones gives the same
// bits, but for a tied embedding: there each call first adds what comes through the head, then what
// comes through the input.
func (m *Model) Backward(t *Tape, dLogp, dEntropy []float32, g *Grads) error {
	rows := len(t.batch.Tokens)
	switch {
	case !m.Trains():
		return fmt.Errorf("backward: the model was loaded for inference")
	case len(dLogp) != rows || (dEntropy != nil && len(dEntropy) != rows):
		return fmt.Errorf("backward: %d and %d gradients for %d tokens", len(dLogp), len(dEntropy), rows)
	}
	t.backwardAll(g, func(_ *lane, p *headPass) func(rows []int) {
		lo, hi := p.g.lo, p.g.hi
		var dEnt []float32
		if dEntropy != nil {
			dEnt = dEntropy[lo:hi]
		}
		return func(rows []int) { p.gradients(rows, dLogp[lo:hi], dEnt) }
	})
	return nil
}

// backwardAll takes all groups back; loss gives what writes the gradients of a group's logits.
func (t *Tape) backwardAll(g *Grads, loss func(l *lane, p *headPass) func(rows []int)) {
	c := t.m.Config.Hidden
	dx := t.arena.take(len(t.batch.Tokens) * c)
	t.each(func(l *lane, gr *group) {
		dHidden := l.scratch.take((gr.hi - gr.lo) * c)
		mark := l.scratch.mark()
		p := t.head(l, gr)
		p.backward(dHidden, g, loss(l, p))
		l.scratch.release(mark)
		t.backward(l, gr, dx[gr.lo*c:gr.hi*c], dHidden, g)
	})
	t.embedBackward(dx, g)
}

// embedBackward adds the gradients of the token vectors to those of the table.
func (t *Tape) embedBackward(dx []float32, g *Grads) {
	if c := t.m.Config; g.embed != nil {
		t.m.pool.EmbeddingBackward(g.embed, dx, t.batch.Tokens, c.Hidden, c.Pad)
	}
}
