package model

import "swarmrl/policy/nn"

// acts are a layer's activations of T rows. Backward needs those named here; the rest is scratch.
type acts struct {
	x     []float32 // (T, C) input
	rstd1 []float32 // (T)
	qkv   []float32 // (T, (H+2·KV)·D) before norm and rotation if the heads are normed, else after
	qk    []float32 // (T, (H+KV)·D) normed and rotated; Qwen3 only
	rstdH []float32 // (T, H+KV), Qwen3 only
	stats []float32 // (T, H, 2) of the softmax
	o     []float32 // (T, H·D) attention's output
	x2    []float32 // (T, C) x plus attention
	rstd2 []float32 // (T)
	gu    []float32 // (T, 2·I) gate and up
}

func (c *Config) newActs(a *arena, x []float32, rows int) *acts {
	k := &acts{
		x: x, rstd1: a.take(rows), qkv: a.take(rows * c.qkvWidth()), stats: a.take(rows * c.Heads * 2),
		o: a.take(rows * c.Heads * c.HeadDim), x2: a.take(rows * c.Hidden), rstd2: a.take(rows),
		gu: a.take(rows * 2 * c.Intermediate),
	}
	if c.QKNorm() {
		k.qk, k.rstdH = a.take(rows*c.qkWidth()), a.take(rows*(c.Heads+c.KVHeads))
	}
	return k
}

// qkWidth is the number of outputs of q and k together.
func (c *Config) qkWidth() int { return (c.Heads + c.KVHeads) * c.HeadDim }

// heads gives the views of q, k and v that attention reads, and their counterparts in gradients of
// the same layout.
func (c *Config) heads(qkv, qk []float32) (q, k, v nn.Rows) {
	w := c.qkvWidth()
	v = nn.Rows{Data: qkv[c.qkWidth():], Stride: w}
	if qk == nil {
		return nn.Rows{Data: qkv, Stride: w}, nn.Rows{Data: qkv[c.Heads*c.HeadDim:], Stride: w}, v
	}
	w = c.qkWidth()
	return nn.Rows{Data: qk, Stride: w}, nn.Rows{Data: qk[c.Heads*c.HeadDim:], Stride: w}, v
}

// attend computes o (T, H·D) from q, k and v of one layer.
type attend func(layer int, a *acts, q, k, v nn.Rows)

// pass is what a forward pass has at hand.
type pass struct {
	m       *Model
	net     *net
	pos     []int32 // (T) position of each row in its sequence
	rope    func(pos int) (cos, sin []float32)
	attend  attend
	scratch *arena
}

// rowGrain is the number of rows that one thread takes at a time.
const rowGrain = 16

// layer sets y (T, C) to the output of layer i on a.x, and the activations on the way. y may be a.x
// if no one needs that any more.
func (p *pass) layer(i int, a *acts, y []float32) {
	c, l, rows, pool := p.m.Config, p.net.layer(i), len(p.pos), p.m.pool
	mark := p.scratch.mark()
	h := p.scratch.take(rows * c.Hidden)
	p.m.norm(h, a.rstd1, a.x, l.inNorm, rows)
	l.qkv.forward(pool, p.scratch, a.qkv, h, rows)
	p.rotate(l, a)
	q, k, v := c.heads(a.qkv, a.qk)
	p.attend(i, a, q, k, v)
	l.out.forward(pool, p.scratch, h, a.o, rows)
	p.m.addNorm(a.x2, h, a.rstd2, a.x, h, l.postNorm, rows)
	l.gateUp.forward(pool, p.scratch, a.gu, h, rows)
	act := p.scratch.take(rows * c.Intermediate)
	p.m.swiglu(act, a.gu, rows)
	l.down.forward(pool, p.scratch, h, act, rows)
	pool.For(rows*c.Hidden, rowGrain*c.Hidden, func(lo, hi int) { nn.Add(y[lo:hi], a.x2[lo:hi], h[lo:hi]) })
	p.scratch.release(mark)
}

func (m *Model) norm(y, rstd, x, w []float32, rows int) {
	c := m.Config.Hidden
	m.pool.For(rows, rowGrain, func(lo, hi int) {
		nn.RMSNormRows(rowsOf(y, lo, c), rowsOf(x, lo, c), w, rstd[lo:], 1, hi-lo, m.Config.NormEps)
	})
}

// rowsOf views x, rows of c elements, from row lo on.
func rowsOf(x []float32, lo, c int) nn.Rows { return nn.Rows{Data: x[lo*c:], Stride: c} }

// addNorm sets sum = x + dx and y to its norm. y may be dx.
func (m *Model) addNorm(sum, y, rstd, x, dx, w []float32, rows int) {
	c := m.Config.Hidden
	m.pool.For(rows, rowGrain, func(lo, hi int) {
		nn.Add(sum[lo*c:hi*c], x[lo*c:hi*c], dx[lo*c:hi*c])
		nn.RMSNormRows(rowsOf(y, lo, c), rowsOf(sum, lo, c), w, rstd[lo:], 1, hi-lo, m.Config.NormEps)
	})
}

// swiglu sets act (T, I) from gu (T, 2·I).
func (m *Model) swiglu(act, gu []float32, rows int) {
	n := m.Config.Intermediate
	m.pool.For(rows, rowGrain, func(lo, hi int) {
		for t := lo; t < hi; t++ {
			nn.SwiGLU(act[t*n:][:n], gu[2*t*n:][:n], gu[(2*t+1)*n:][:n])
		}
	})
}

// rotate adds the bias, norms the heads of q and k if the model does, rotates them, and scales q by
// 1/√D.
func (p *pass) rotate(l *layer, a *acts) {
	c := p.m.Config
	d, w, scale, heads := c.HeadDim, c.qkvWidth(), c.queryScale(), c.Heads+c.KVHeads
	q, _, _ := c.heads(a.qkv, a.qk)
	p.m.pool.For(len(p.pos), rowGrain, func(lo, hi int) {
		for ; lo < hi; lo += rowGrain { // so many stay in the cache from one step to the next
			end := min(hi, lo+rowGrain)
			for t := lo; l.qkv.bias != nil && t < end; t++ {
				nn.Add(a.qkv[t*w:][:w], a.qkv[t*w:][:w], l.qkv.bias)
			}
			for h := 0; c.QKNorm() && h < heads; h++ {
				y, x := nn.Rows{Data: q.Row(lo)[h*d:], Stride: q.Stride}, nn.Rows{Data: a.qkv[lo*w+h*d:], Stride: w}
				nn.RMSNormRows(y, x, l.headNorm(c, h), a.rstdH[lo*heads+h:], heads, end-lo, c.NormEps)
			}
			for t := lo; t < end; t++ {
				cos, sin := p.rope(int(p.pos[t]))
				nn.RotateHeads(q.Row(t), cos, sin, heads, c.Heads, scale)
			}
		}
	})
}

// headNorm is the weight of head h's norm: q's heads stand before those of k.
func (l *layer) headNorm(c *Config, h int) []float32 {
	if h < c.Heads {
		return l.qNorm
	}
	return l.kNorm
}

func (c *Config) queryScale() float32 { return nn.Rsqrt(float32(c.HeadDim)) }
