package model

import (
	"sync"

	"swarmrl/policy/nn"
)

// group is some whole sequences that pass through all layers together, so that what one layer
// writes is still cached when the next reads it. How sequences are grouped does not change a bit.
type group struct {
	number      int     // of the group
	first, last int     // sequences of the batch
	lo, hi      int     // rows of the batch
	starts      []int   // of the sequences, from lo
	pos         []int32 // (hi-lo)
	x           [][]float32
	acts        []*acts // per layer; nil if they are to be recomputed
}

// lane is the memory of one thread that passes groups through the layers.
type lane struct{ keep, scratch arena }

// groupRows is the least number of rows of a group, but for the last: few enough for a layer's
// activations to stay in the cache, and so many that reading its weights and adding to their
// gradients is little beside multiplying by them. Few groups run one after the other, on all
// threads, many run side by side.
func (m *Model) groupRows(rows int) int {
	c, threads := m.Config, m.pool.Threads()
	layer := c.Hidden * (c.qkvWidth() + c.Heads*c.HeadDim + 3*c.Intermediate)
	least := max(128, min(1024, layer/8192))
	if n := rows / least / threads * threads; n >= 2*threads {
		return (rows + n - 1) / n
	}
	return max(128*threads, least)
}

// split cuts the batch in groups.
func (t *Tape) split() {
	t.groups = t.groups[:0]
	starts, least := t.batch.Starts, t.m.groupRows(len(t.batch.Tokens))
	for i := 0; i+1 < len(starts); {
		g := &group{number: len(t.groups), first: i, lo: starts[i], hi: starts[i], starts: []int{0}}
		for i+1 < len(starts) && g.hi-g.lo < least {
			for p := range starts[i+1] - starts[i] {
				g.pos = append(g.pos, int32(p))
			}
			i++
			g.hi = starts[i]
			g.starts = append(g.starts, g.hi-g.lo)
		}
		g.last = i
		t.groups = append(t.groups, g)
	}
	t.lanes = 1
	if n := t.m.pool.Threads(); len(t.groups) >= 2*n {
		t.lanes = n
	}
}

// each calls f on every group: on as many at a time as there are lanes, in ascending order of their
// beginnings.
func (t *Tape) each(f func(l *lane, g *group)) {
	one := func(i int) {
		l := t.takeLane()
		f(l, t.groups[i])
		t.giveLane(l)
	}
	if t.lanes > 1 {
		t.m.pool.Each(len(t.groups), one)
		return
	}
	for i := range t.groups {
		one(i)
	}
}

// lanePool lends lanes to threads.
type lanePool struct {
	mu   sync.Mutex
	free []*lane
}

func (t *Tape) takeLane() *lane {
	t.pool.mu.Lock()
	defer t.pool.mu.Unlock()
	if n := len(t.pool.free); n > 0 {
		l := t.pool.free[n-1]
		t.pool.free = t.pool.free[:n-1]
		return l
	}
	return new(lane)
}

func (t *Tape) giveLane(l *lane) {
	l.keep.reset()
	l.scratch.reset()
	t.pool.mu.Lock()
	defer t.pool.mu.Unlock()
	t.pool.free = append(t.pool.free, l)
}

// room sizes the memory of the tape, and finds what a lane needs to hold the largest group.
func (t *Tape) room(held bool) {
	c, rows, largest := t.m.Config, len(t.batch.Tokens), 0
	for _, g := range t.groups {
		largest = max(largest, g.hi-g.lo)
	}
	n := rows * (c.Hidden + 3)
	if t.m.Trains() {
		n += rows * c.Hidden
	}
	if held {
		n += c.heldFloats(rows, t.batch.Recompute)
	}
	t.arena.size(n)
	t.keep = c.heldFloats(largest, t.batch.Recompute)
}

// UpdateBytes bounds the memory of Accumulate over a batch of so many tokens, of which no sequence has more than longest,
// beside the weights and their gradients: the formula of the package's documentation in bytes, a quarter more where
// groups differ in size, and what each thread copies operands to.
func (m *Model) UpdateBytes(tokens, longest int, recompute bool) int {
	c, threads := m.Config, m.pool.Threads()
	rows := min(tokens, m.groupRows(tokens)+longest)
	chunk := min(rows, c.chunkRows(1))
	layer := 2*c.Hidden + max(2*c.Intermediate, c.Heads*c.HeadDim+c.qkvWidth())
	lane := c.heldFloats(rows, recompute) + chunk*(2*c.Hidden+c.Vocab+1) + rows*(c.Hidden+layer)
	if recompute {
		lane += rows * (c.layerFloats() + c.Hidden)
	}
	n := 4*(tokens*(2*c.Hidden+3)+threads*(lane+lane/4)) + threads*gemmBytes
	if m.masters != nil && m.masters.size() <= m.packLimit {
		n += 8 * m.masters.size()
	}
	return n
}

// gemmBytes bounds the copies of operands that a thread makes: see nn's blocks of 512 by 2048 and 448.
const gemmBytes = 7 << 20

// heldFloats is what hold takes for so many rows.
func (c *Config) heldFloats(rows int, recompute bool) int {
	layer := c.Hidden
	if !recompute {
		layer = c.layerFloats()
	}
	return rows * (c.Layers*layer + c.Hidden)
}

// layerFloats is what a tape holds of a layer, for each token.
func (c *Config) layerFloats() int {
	n := 2*c.Hidden + c.qkvWidth() + c.Heads*c.HeadDim + 2*c.Intermediate + 2*c.Heads + 2
	if c.QKNorm() {
		n += c.qkWidth() + c.Heads + c.KVHeads
	}
	return n
}

// hold takes what Backward needs of the group from a.
func (t *Tape) hold(a *arena, g *group) {
	c, rows := t.m.Config, g.hi-g.lo
	for range c.Layers {
		x := a.take(rows * c.Hidden)
		g.x = append(g.x, x)
		if !t.batch.Recompute {
			g.acts = append(g.acts, c.newActs(a, x, rows))
		}
	}
	g.x = append(g.x, a.take(rows*c.Hidden))
}

func (t *Tape) pass(l *lane, g *group) *pass {
	longest := 0
	for i := range g.starts[1:] {
		longest = max(longest, g.starts[i+1]-g.starts[i])
	}
	return &pass{
		m: t.m, net: t.net, pos: g.pos, rope: t.m.rope.At(longest), scratch: &l.scratch,
		attend: func(_ int, a *acts, q, k, v nn.Rows) {
			o := nn.Rows{Data: a.o, Stride: t.m.Config.Heads * t.m.Config.HeadDim}
			t.m.attention.Forward(t.m.pool, o, q, k, v, a.stats, g.starts)
		},
	}
}

// forward passes the group through the layers and the final norm. It keeps what hold made room for.
func (t *Tape) forward(l *lane, g *group) {
	c, rows := t.m.Config, g.hi-g.lo
	p := t.pass(l, g)
	var x []float32
	if g.x != nil {
		x = g.x[0]
	} else {
		x = l.scratch.take(rows * c.Hidden)
	}
	t.m.embedRows(t.net, x, t.batch.Tokens[g.lo:g.hi])
	var shared *acts
	if g.acts == nil {
		shared = c.newActs(&l.scratch, x, rows)
	}
	for i := range c.Layers {
		a, y := shared, x
		if a == nil {
			a = g.acts[i]
		}
		if g.x != nil {
			y = g.x[i+1]
		}
		a.x = x
		p.layer(i, a, y)
		x = y
	}
	t.m.norm(t.Hidden[g.lo*c.Hidden:], t.rstd[g.lo:], x, t.net.norm, rows)
	l.scratch.reset()
}

// backward turns dHidden, the gradient of the group's hidden states, into dx, that of the token
// vectors, and adds the gradients of the layers in the group's turn. It uses dHidden up.
func (t *Tape) backward(l *lane, g *group, dx, dHidden []float32, grads *Grads) {
	c, rows := t.m.Config, g.hi-g.lo
	p := t.pass(l, g)
	clear(dx)
	t.m.normBackward(dx, dHidden, g.x[c.Layers], t.net.norm, t.rstd[g.lo:], rows)
	for i := c.Layers - 1; i >= 0; i-- {
		mark := l.scratch.mark()
		var a *acts
		if t.batch.Recompute {
			a = c.newActs(&l.scratch, g.x[i], rows)
			p.layer(i, a, l.scratch.take(rows*c.Hidden))
		} else {
			a = g.acts[i]
		}
		b := layerBackward{
			pass: p, l: &t.net.layers[i], a: a, dx: dx, starts: g.starts, number: g.number,
			g: &grads.layers[i], turns: &t.turns.layers[i],
		}
		b.run()
		l.scratch.release(mark)
	}
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
