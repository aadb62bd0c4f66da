package model

import "swarmrl/policy/nn"

// layerBackward is one group's way back through one layer.
type layerBackward struct {
	*pass
	l      *layer
	a      *acts
	dx     []float32 // (T, C) the gradient of the layer's output, then of its input
	starts []int     // of the sequences at hand
	g      *layerGrad
	turns  *layerTurns
	number int // of the group: its turn
}

// run turns dx into the gradient of the layer's input and adds the gradients of the layer's weights
// to g. It overwrites a.gu.
func (b *layerBackward) run() {
	mark := b.scratch.mark()
	b.mlp()
	b.scratch.release(mark)
	b.attention()
	b.scratch.release(mark)
}

func (b *layerBackward) mlp() {
	c, l, a, rows, pool := b.m.Config, b.l, b.a, len(b.pos), b.m.pool
	act, dAct := b.scratch.take(rows*c.Intermediate), b.scratch.take(rows*c.Intermediate)
	h, dh := b.scratch.take(rows*c.Hidden), b.scratch.take(rows*c.Hidden)
	l.down.backward(pool, b.scratch, dAct, b.dx, rows)
	dgu, n := a.gu, c.Intermediate
	pool.For(rows, rowGrain, func(lo, hi int) {
		for t := lo; t < hi; t++ {
			gate, up := dgu[2*t*n:][:n], dgu[(2*t+1)*n:][:n]
			nn.SwiGLUAll(act[t*n:][:n], gate, up, dAct[t*n:][:n], gate, up)
			nn.ScaleMul(h[t*c.Hidden:][:c.Hidden], a.rstd2[t], a.x2[t*c.Hidden:][:c.Hidden], l.postNorm)
		}
	})
	l.gateUp.backward(pool, b.scratch, dh, dgu, rows)
	b.turns.mlp.await(b.number)
	l.down.weightBackward(pool, b.scratch, &b.g.down, b.dx, act, rows)
	l.gateUp.weightBackward(pool, b.scratch, &b.g.gateUp, dgu, h, rows)
	b.m.normWeightBackward(b.g.postNorm, dh, a.x2, a.rstd2, rows)
	b.turns.mlp.pass()
	b.m.normBackward(b.dx, dh, a.x2, l.postNorm, a.rstd2, rows)
}

func (b *layerBackward) attention() {
	c, l, a, rows, pool := b.m.Config, b.l, b.a, len(b.pos), b.m.pool
	width := c.Heads * c.HeadDim
	do, dqkv := b.scratch.take(rows*width), b.scratch.take(rows*c.qkvWidth())
	h, dh := b.scratch.take(rows*c.Hidden), b.scratch.take(rows*c.Hidden)
	l.out.backward(pool, b.scratch, do, b.dx, rows)
	q, k, v := c.heads(a.qkv, a.qk)
	dq, dk, dv := c.heads(dqkv, nil)
	b.m.attention.Backward(pool, dq, dk, dv, nn.Rows{Data: do, Stride: width}, q, k, v, a.stats, b.starts)
	b.unrotate(dqkv)
	b.turns.heads.await(b.number)
	b.headNormWeights(dqkv)
	b.turns.heads.pass()
	pool.For(rows, rowGrain, func(lo, hi int) {
		if c.QKNorm() {
			b.headNorms(dqkv, lo, hi)
		}
		for t := lo; t < hi; t++ {
			nn.ScaleMul(h[t*c.Hidden:][:c.Hidden], a.rstd1[t], a.x[t*c.Hidden:][:c.Hidden], l.inNorm)
		}
	})
	l.qkv.backward(pool, b.scratch, dh, dqkv, rows)
	b.turns.attention.await(b.number)
	l.out.weightBackward(pool, b.scratch, &b.g.out, b.dx, a.o, rows)
	if b.g.qkvBias != nil {
		pool.BiasBackward(b.g.qkvBias, nn.Rows{Data: dqkv, Stride: c.qkvWidth()}, rows)
	}
	l.qkv.weightBackward(pool, b.scratch, &b.g.qkv, dqkv, h, rows)
	b.m.normWeightBackward(b.g.inNorm, dh, a.x, a.rstd1, rows)
	b.turns.attention.pass()
	b.m.normBackward(b.dx, dh, a.x, l.inNorm, a.rstd1, rows)
}

// normBackward adds to dx (T, C) the gradient through a norm from dy, which it uses up.
func (m *Model) normBackward(dx, dy, x, w, rstd []float32, rows int) {
	c := m.Config.Hidden
	m.pool.For(rows, rowGrain, func(lo, hi int) {
		nn.RMSNormBackwardRows(rowsOf(dx, lo, c), rowsOf(dy, lo, c), rowsOf(x, lo, c), w, rstd[lo:], 1, hi-lo)
	})
}

// normWeightBackward adds the gradient of a norm's weight to dw, unless that is nil.
func (m *Model) normWeightBackward(dw, dy, x, rstd []float32, rows int) {
	if c := m.Config.Hidden; dw != nil {
		m.pool.RMSNormWeightBackward(dw, nn.Rows{Data: dy, Stride: c}, nn.Rows{Data: x, Stride: c}, rstd, 1, rows)
	}
}

// unrotate turns the gradient of the rotated heads into that of the heads before, in place.
func (b *layerBackward) unrotate(dqkv []float32) {
	c := b.m.Config
	w, scale := c.qkvWidth(), c.queryScale()
	b.m.pool.For(len(b.pos), rowGrain, func(lo, hi int) {
		for t := lo; t < hi; t++ {
			cos, sin := b.rope(int(b.pos[t]))
			nn.RotateHeadsBackward(dqkv[t*w:], cos, sin, c.Heads+c.KVHeads, c.Heads, scale)
		}
	})
}

// headNormWeights adds the gradients of the weights of q's and k's norms: sums over the rows and,
// within a row, over the heads.
func (b *layerBackward) headNormWeights(dqkv []float32) {
	if b.g.qNorm == nil {
		return
	}
	c, rows, w := b.m.Config, len(b.pos), b.m.Config.qkvWidth()
	one := func(dw []float32, first, heads int) {
		at := first * c.HeadDim
		dy, x := nn.Rows{Data: dqkv[at:], Stride: w}, nn.Rows{Data: b.a.qkv[at:], Stride: w}
		nn.HeadNormWeightBackward(dw, dy, x, b.a.rstdH[first:], c.Heads+c.KVHeads, rows, heads)
	}
	b.m.pool.For(2, 1, func(lo, hi int) {
		if lo == 0 {
			one(b.g.qNorm, 0, c.Heads)
		}
		if hi == 2 {
			one(b.g.kNorm, c.Heads, c.KVHeads)
		}
	})
}

// headNorms goes through the norms of q's and k's heads in rows [lo, hi), in place.
func (b *layerBackward) headNorms(dqkv []float32, lo, hi int) {
	c := b.m.Config
	d, w, n := c.HeadDim, c.qkvWidth(), c.Heads+c.KVHeads
	for ; lo < hi; lo += rowGrain { // so many stay in the cache from one head to the next
		for h := range n {
			at := lo*w + h*d
			dy, x := nn.Rows{Data: dqkv[at:], Stride: w}, nn.Rows{Data: b.a.qkv[at:], Stride: w}
			nn.RMSNormReplaceRows(dy, x, b.l.headNorm(c, h), b.a.rstdH[lo*n+h:], n, min(rowGrain, hi-lo))
		}
	}
}
