package model

import "swarmrl/policy/nn"

// layerBackward turns dx (T, C), the gradient of layer i's output, into that of its input, and adds
// the gradients of the layer's weights to g. It overwrites a.gu. starts are those of the rows at
// hand.
func (p *pass) layerBackward(i int, a *acts, dx []float32, starts []int, g *layerGrad) {
	mark := p.scratch.mark()
	p.mlpBackward(i, a, dx, g)
	p.scratch.release(mark)
	p.attentionBackward(i, a, dx, starts, g)
	p.scratch.release(mark)
}

func (p *pass) mlpBackward(i int, a *acts, dx []float32, g *layerGrad) {
	c, l, rows, pool := p.m.Config, &p.net.layers[i], len(p.pos), p.m.pool
	act, dAct := p.scratch.take(rows*c.Intermediate), p.scratch.take(rows*c.Intermediate)
	h, dh := p.scratch.take(rows*c.Hidden), p.scratch.take(rows*c.Hidden)
	l.down.backward(pool, p.scratch, dAct, dx, rows)
	dgu, n := a.gu, c.Intermediate
	pool.For(rows, rowGrain, func(lo, hi int) {
		for t := lo; t < hi; t++ {
			gate, up := dgu[2*t*n:][:n], dgu[(2*t+1)*n:][:n]
			nn.SwiGLU(act[t*n:][:n], gate, up)
			nn.SwiGLUBackward(gate, up, dAct[t*n:][:n], gate, up)
			nn.ScaleMul(h[t*c.Hidden:][:c.Hidden], a.rstd2[t], a.x2[t*c.Hidden:][:c.Hidden], l.postNorm)
		}
	})
	l.down.weightBackward(pool, p.scratch, &g.down, dx, act, rows)
	l.gateUp.weightBackward(pool, p.scratch, &g.gateUp, dgu, h, rows)
	l.gateUp.backward(pool, p.scratch, dh, dgu, rows)
	p.m.normBackward(dx, dh, a.x2, l.postNorm, a.rstd2, rows, g.postNorm)
}

func (p *pass) attentionBackward(i int, a *acts, dx []float32, starts []int, g *layerGrad) {
	c, l, rows, pool := p.m.Config, &p.net.layers[i], len(p.pos), p.m.pool
	width := c.Heads * c.HeadDim
	do, dqkv := p.scratch.take(rows*width), p.scratch.take(rows*c.qkvWidth())
	h, dh := p.scratch.take(rows*c.Hidden), p.scratch.take(rows*c.Hidden)
	l.out.weightBackward(pool, p.scratch, &g.out, dx, a.o, rows)
	l.out.backward(pool, p.scratch, do, dx, rows)
	q, k, v := c.heads(a.qkv, a.qk)
	dq, dk, dv := c.heads(dqkv, nil)
	p.m.attention.Backward(pool, dq, dk, dv, nn.Rows{Data: do, Stride: width}, q, k, v, a.stats, starts)
	p.rotateBackward(l, a, dqkv, g)
	pool.For(rows, rowGrain, func(lo, hi int) {
		for t := lo; t < hi; t++ {
			nn.ScaleMul(h[t*c.Hidden:][:c.Hidden], a.rstd1[t], a.x[t*c.Hidden:][:c.Hidden], l.inNorm)
		}
	})
	l.qkv.weightBackward(pool, p.scratch, &g.qkv, dqkv, h, rows)
	l.qkv.backward(pool, p.scratch, dh, dqkv, rows)
	p.m.normBackward(dx, dh, a.x, l.inNorm, a.rstd1, rows, g.inNorm)
}

// normBackward adds to dx (T, C) the gradient through a norm from dy, and its weight's to dw unless
// that is nil. It uses dy up.
func (m *Model) normBackward(dx, dy, x, w, rstd []float32, rows int, dw []float32) {
	c := m.Config.Hidden
	if dw != nil {
		m.pool.RMSNormWeightBackward(dw, nn.Rows{Data: dy, Stride: c}, nn.Rows{Data: x, Stride: c}, rstd, 1, rows)
	}
	m.pool.For(rows, rowGrain, func(lo, hi int) {
		for t := lo; t < hi; t++ {
			nn.RMSNormBackward(dx[t*c:][:c], dy[t*c:][:c], x[t*c:][:c], w, rstd[t])
		}
	})
}

// rotateBackward turns the gradient of the rotated heads into that of qkv's output, in place.
func (p *pass) rotateBackward(l *layer, a *acts, dqkv []float32, g *layerGrad) {
	c, rows, pool := p.m.Config, len(p.pos), p.m.pool
	d, w, scale := c.HeadDim, c.qkvWidth(), c.queryScale()
	pool.For(rows, rowGrain, func(lo, hi int) {
		for t := lo; t < hi; t++ {
			cos, sin := p.rope(int(p.pos[t]))
			for h := range c.Heads + c.KVHeads {
				x := dqkv[t*w+h*d:][:d]
				if h < c.Heads {
					nn.Scale(x, scale, x)
				}
				nn.RopeBackward(x, cos, sin)
			}
		}
	})
	if c.QKNorm() {
		p.headNormBackward(l, a, dqkv, g)
	}
	if g.qkvBias != nil {
		pool.BiasBackward(g.qkvBias, nn.Rows{Data: dqkv, Stride: w}, rows)
	}
}

// headNormBackward goes through the norms of q's and k's heads. Their weights' gradients are sums
// over the rows and, within a row, over the heads.
func (p *pass) headNormBackward(l *layer, a *acts, dqkv []float32, g *layerGrad) {
	c, rows, pool := p.m.Config, len(p.pos), p.m.pool
	d, w, n := c.HeadDim, c.qkvWidth(), c.Heads+c.KVHeads
	pool.For(2*d, d, func(lo, hi int) {
		for t := 0; t < rows && g.qNorm != nil; t++ {
			for h := range n {
				dw, first := g.qNorm, 0
				if h >= c.Heads {
					dw, first = g.kNorm, d
				}
				from, to := max(lo, first)-first, min(hi, first+d)-first
				if from < to {
					at := t*w + h*d
					nn.ScaleMulAdd(dw[from:to], a.rstdH[t*n+h], a.qkv[at+from:at+to], dqkv[at+from:at+to])
				}
			}
		}
	})
	pool.For(rows, rowGrain, func(lo, hi int) {
		dx := make([]float32, d)
		for t := lo; t < hi; t++ {
			for h := range n {
				weight := l.qNorm
				if h >= c.Heads {
					weight = l.kNorm
				}
				dy := dqkv[t*w+h*d:][:d]
				clear(dx)
				nn.RMSNormBackward(dx, dy, a.qkv[t*w+h*d:][:d], weight, a.rstdH[t*n+h])
				copy(dy, dx)
			}
		}
	})
}
