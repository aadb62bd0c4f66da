package model

import "swarmrl/policy/nn"

// rounder makes bf16 weights of float32 masters, in the memory of the former ones where there are
// any.
type rounder struct {
	pool *nn.Pool
	buf  []uint16
}

// net fills n, which has the masters' shapes.
func (r *rounder) net(n *net, s *store) {
	n.norm = r.vector(n.norm, s.norm)
	if s.head == nil {
		r.linear(n.head, s.embed)
		n.embed = embedding{panels: n.head.panels}
	} else {
		r.linear(n.head, s.head)
		n.embed = embedding{bf16: append(n.embed.bf16[:0], r.round(s.embed)...)}
	}
	for i := range n.layers {
		l, t := &n.layers[i], &s.layers[i]
		l.inNorm, l.postNorm = r.vector(l.inNorm, t.inNorm), r.vector(l.postNorm, t.postNorm)
		l.qNorm, l.kNorm = r.vector(l.qNorm, t.qNorm), r.vector(l.kNorm, t.kNorm)
		l.qkv.bias = r.vector(l.qkv.bias, t.qkvBias)
		r.linear(l.qkv, t.qkv)
		r.linear(l.out, t.out)
		r.linear(l.gateUp, t.gateUp)
		r.linear(l.down, t.down)
	}
}

// round gives the bf16 values, which are valid until the next call.
func (r *rounder) round(w []float32) []uint16 {
	if cap(r.buf) < len(w) {
		r.buf = make([]uint16, len(w))
	}
	out := r.buf[:len(w)]
	r.pool.For(len(w), 1<<14, func(lo, hi int) { nn.NarrowBF16(out[lo:hi], w[lo:hi]) })
	return out
}

func (r *rounder) linear(l *linear, w []float32) {
	l.w = nil
	if l.panels == nil {
		l.panels = r.pool.PackBF16(r.round(w), l.n, l.k)
		return
	}
	r.pool.RepackBF16(l.panels, r.round(w))
}

// vector gives the rounded values of w in dst, unless that is w itself or too short.
func (r *rounder) vector(dst, w []float32) []float32 {
	if len(w) == 0 {
		return nil
	}
	if len(dst) != len(w) || &dst[0] == &w[0] {
		dst = make([]float32, len(w))
	}
	nn.WidenBF16(dst, r.round(w))
	return dst
}
