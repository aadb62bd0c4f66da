package model

import (
	"fmt"

	"swarmrl/policy/nn"
)

// Batch is ragged sequences packed one behind the other.
type Batch struct {
	Tokens  []int32 // (T)
	Targets []int32 // (T) the token to be predicted at each position, or -1 for no loss there
	Starts  []int   // where each sequence begins and, at the end, T

	// Recompute keeps only each layer's input and computes the rest again in Backward: about a
	// third more work for a fraction of the memory, for long sequences. The gradients keep their
	// bits.
	Recompute bool
}

// check finds what would read outside of a table.
func (b *Batch) check(c *Config) error {
	if len(b.Targets) != len(b.Tokens) {
		return fmt.Errorf("batch: %d targets for %d tokens", len(b.Targets), len(b.Tokens))
	}
	if n := len(b.Starts); n < 2 || b.Starts[0] != 0 || b.Starts[n-1] != len(b.Tokens) {
		return fmt.Errorf("batch: starts %v do not cover %d tokens", b.Starts, len(b.Tokens))
	}
	for i, s := range b.Starts[1:] {
		switch n := s - b.Starts[i]; {
		case n <= 0:
			return fmt.Errorf("batch: sequence %d has %d tokens", i, n)
		case n > c.Context:
			return fmt.Errorf("batch: sequence %d has %d tokens, the context holds %d", i, n, c.Context)
		}
	}
	for i, t := range b.Tokens {
		if t < 0 || int(t) >= c.Vocab {
			return fmt.Errorf("batch: token %d at %d, outside a vocabulary of %d", t, i, c.Vocab)
		}
		if b.Targets[i] < -1 || int(b.Targets[i]) >= c.Vocab {
			return fmt.Errorf("batch: target %d at %d, outside a vocabulary of %d", b.Targets[i], i, c.Vocab)
		}
	}
	return nil
}

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
	rstd    []float32 // (T) of the final norm
	arena   arena
	scratch arena
}

// group is some whole sequences that pass through all layers together, so that what one layer
// writes is still cached when the next reads it. How sequences are grouped does not change a bit.
type group struct {
	lo, hi int     // rows of the batch
	starts []int   // of the sequences, from lo
	pos    []int32 // (hi-lo)
	x      [][]float32
	acts   []*acts // per layer; nil if they are to be recomputed
}

// packMasters is up to how many parameters a tape packs the masters, 8 bytes for each: where groups are
// small, packing them for each group would cost more: Model.packLimit.
const packMasters = 8 << 20

// groupRows is the least number of rows of a group, but for the last: few enough for a layer's
// activations to stay in the cache, and so many that reading its weights and adding to their
// gradients is little beside multiplying by them.
func (m *Model) groupRows() int {
	c := m.Config
	layer := c.Hidden * (c.qkvWidth() + c.Heads*c.HeadDim + 3*c.Intermediate)
	return max(128*m.pool.Threads(), min(1024, layer/8192))
}

// Forward computes the log-probability of every target under softmax(logits / temperature), and
// that distribution's entropy. A trained model reads its float32 masters, another its bf16 weights;
// only the first can go Backward. The batch must not be changed until then.
func (m *Model) Forward(b *Batch, temperature float32) (*Tape, error) {
	if err := b.check(m.Config); err != nil {
		return nil, err
	}
	if !(temperature > 0) {
		return nil, fmt.Errorf("temperature %g: want more than 0", temperature)
	}
	t := m.takeTape()
	rows, c := len(b.Tokens), m.Config.Hidden
	t.batch, t.invTemp, t.net = *b, 1/temperature, m.infer
	if m.train != nil {
		t.net = m.train
	}
	if m.masters != nil && m.masters.size() <= m.packLimit {
		t.packed = m.train.pack(m.pool, t.packed)
		t.net = t.packed
	}
	t.Hidden, t.rstd = t.arena.take(rows*c), t.arena.take(rows)
	t.Logp, t.Entropy = t.arena.take(rows), t.arena.take(rows)
	t.split()
	for _, g := range t.groups {
		t.forward(g)
	}
	t.logProbs()
	for i := range t.Logp {
		if t.Logp[i] != t.Logp[i] {
			t.Release()
			return nil, fmt.Errorf("log-probability of token %d is not a number: the weights or a layer overflow", i)
		}
	}
	return t, nil
}

// Release ends the tape's use and lends its memory to the next Forward.
func (t *Tape) Release() { t.m.giveTape(t) }

func (t *Tape) split() {
	t.groups = t.groups[:0]
	starts, least := t.batch.Starts, t.m.groupRows()
	for i := 0; i+1 < len(starts); {
		g := &group{lo: starts[i], hi: starts[i], starts: []int{0}}
		for i+1 < len(starts) && g.hi-g.lo < least {
			for p := range starts[i+1] - starts[i] {
				g.pos = append(g.pos, int32(p))
			}
			i++
			g.hi = starts[i]
			g.starts = append(g.starts, g.hi-g.lo)
		}
		t.groups = append(t.groups, g)
	}
}

func (t *Tape) pass(g *group) *pass {
	longest := 0
	for i := range g.starts[1:] {
		longest = max(longest, g.starts[i+1]-g.starts[i])
	}
	return &pass{
		m: t.m, net: t.net, pos: g.pos, rope: t.m.rope.At(longest), scratch: &t.scratch,
		attend: func(_ int, a *acts, q, k, v nn.Rows) {
			o := nn.Rows{Data: a.o, Stride: t.m.Config.Heads * t.m.Config.HeadDim}
			t.m.attention.Forward(t.m.pool, o, q, k, v, a.stats, g.starts)
		},
	}
}

func (t *Tape) forward(g *group) {
	c, rows := t.m.Config, g.hi-g.lo
	p := t.pass(g)
	keep := t.m.Trains()
	x := t.arena.take(rows * c.Hidden)
	t.m.embedRows(t.net, x, t.batch.Tokens[g.lo:g.hi])
	var shared *acts
	for i := range c.Layers {
		a, y := shared, x
		switch {
		case keep && !t.batch.Recompute:
			a, y = c.newActs(&t.arena, x, rows), t.arena.take(rows*c.Hidden)
			g.acts = append(g.acts, a)
		case shared == nil:
			shared = c.newActs(&t.scratch, x, rows)
			a = shared
		}
		if keep {
			if t.batch.Recompute {
				y = t.arena.take(rows * c.Hidden)
			}
			g.x = append(g.x, x)
		}
		a.x = x
		p.layer(i, a, y)
		x = y
	}
	g.x = append(g.x, x)
	t.m.norm(t.Hidden[g.lo*c.Hidden:], t.rstd[g.lo:], x, t.net.norm, rows)
	t.scratch.reset()
}

// embedRows writes the vectors of ids to x.
func (m *Model) embedRows(n *net, x []float32, ids []int32) {
	c := m.Config.Hidden
	m.pool.For(len(ids), rowGrain, func(lo, hi int) {
		for t := lo; t < hi; t++ {
			n.embed.row(x[t*c:][:c], ids[t])
		}
	})
}

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
	dHidden := t.arena.take(rows * m.Config.Hidden)
	t.headBackward(dHidden, dLogp, dEntropy, g)
	for _, gr := range t.groups {
		t.backward(gr, dHidden[gr.lo*m.Config.Hidden:gr.hi*m.Config.Hidden], g)
	}
	return nil
}

func (t *Tape) backward(g *group, dHidden []float32, grads *Grads) {
	c, rows := t.m.Config, g.hi-g.lo
	p := t.pass(g)
	dx := t.scratch.take(rows * c.Hidden)
	clear(dx)
	t.m.normBackward(dx, dHidden, g.x[c.Layers], t.net.norm, t.rstd[g.lo:], rows, grads.norm)
	for i := c.Layers - 1; i >= 0; i-- {
		mark := t.scratch.mark()
		var a *acts
		if t.batch.Recompute {
			a = c.newActs(&t.scratch, g.x[i], rows)
			p.layer(i, a, t.scratch.take(rows*c.Hidden))
		} else {
			a = g.acts[i]
		}
		p.layerBackward(i, a, dx, g.starts, &grads.layers[i])
		t.scratch.release(mark)
	}
	if grads.embed != nil {
		t.m.pool.EmbeddingBackward(grads.embed, dx, t.batch.Tokens[g.lo:g.hi], c.Hidden, c.Pad)
	}
	t.scratch.reset()
}
