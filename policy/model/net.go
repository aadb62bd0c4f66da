package model

import (
	"math"

	"swarmrl/policy/nn"
)

// net is one set of weights in the form that a forward pass reads: the f32 masters, or what
// inference uses.
type net struct {
	embed  embedding
	layers []layer
	norm   []float32 // (C)
	head   *linear   // shares embed's weight in a tied model
	stay   *stay     // weights that are not here yet
}

type layer struct {
	inNorm, postNorm []float32 // (C)
	qNorm, kNorm     []float32 // (D), Qwen3 only
	qkv              *linear   // ((H+2·KV)·D, C): q, k and v one below the other
	out              *linear   // (C, H·D)
	gateUp           *linear   // (2·I, C): gate above up
	down             *linear   // (C, I)
}

// linear is y = x·Wᵀ + b, with adapters on top. Exactly one of the two forms of W is set.
type linear struct {
	n, k   int
	w      []float32  // (N, K): master
	panels *nn.Panels // bf16, packed
	bias   []float32  // (N), or nil
	lora   []*lowRank

	packed, packedT *nn.Panels // of w and its transpose, where a tape has them: the same bits, sooner
}

// forward sets y (rows, N) from x (rows, K). The bias is added by whoever reads y next.
func (l *linear) forward(p *nn.Pool, s *arena, y, x []float32, rows int) {
	switch {
	case l.panels != nil && s != nil:
		p.LinearAhead(y, x, rows, l.panels, &s.ahead)
	case l.panels != nil:
		p.Linear(y, x, rows, l.panels)
	case l.packed != nil:
		p.Linear(y, x, rows, l.packed)
	default:
		p.Gemm(nn.RowMajor(y, rows, l.n), nn.RowMajor(x, rows, l.k), nn.RowMajor(l.w, l.n, l.k).T(), false)
	}
	for _, a := range l.lora {
		a.forward(p, s, y, x, rows, l.n)
	}
}

// backward sets dx (rows, K) from dy (rows, N).
func (l *linear) backward(p *nn.Pool, s *arena, dx, dy []float32, rows int) {
	switch {
	case l.panels != nil:
		p.LinearBackward(dx, dy, rows, l.panels)
	case l.packedT != nil:
		p.Linear(dx, dy, rows, l.packedT)
	default:
		p.Gemm(nn.RowMajor(dx, rows, l.k), nn.RowMajor(dy, rows, l.n), nn.RowMajor(l.w, l.n, l.k), false)
	}
	for _, a := range l.lora {
		a.backward(p, s, dx, dy, rows, l.n)
	}
}

// pack gives the layer with its master packed anew, in old's memory if there is any.
func (l *linear) pack(p *nn.Pool, old *linear) *linear {
	out := *l
	if old == nil {
		out.packed, out.packedT = p.PackF32(l.w, l.n, l.k), p.PackF32T(l.w, l.n, l.k)
		return &out
	}
	out.packed, out.packedT = old.packed, old.packedT
	p.Repack(out.packed, l.w)
	p.RepackT(out.packedT, l.w)
	return &out
}

// pack gives the net with its masters packed anew, in old's memory if there is any.
func (n *net) pack(p *nn.Pool, old *net) *net {
	out := *n
	if old == nil {
		old = &net{layers: make([]layer, len(n.layers))}
	}
	layers := make([]layer, len(n.layers))
	for i, l := range n.layers {
		o := &old.layers[i]
		l.qkv, l.out = l.qkv.pack(p, o.qkv), l.out.pack(p, o.out)
		l.gateUp, l.down = l.gateUp.pack(p, o.gateUp), l.down.pack(p, o.down)
		layers[i] = l
	}
	out.layers, out.head = layers, n.head.pack(p, old.head)
	return &out
}

// weightBackward adds the gradients of what is trained of W: dyᵀ·x to that of the whole, (N, K),
// per element one chain of FMAs over the rows; or those of the adapters.
func (l *linear) weightBackward(p *nn.Pool, s *arena, g *linearGrad, dy, x []float32, rows int) {
	if g.w != nil {
		p.Gemm(nn.RowMajor(g.w, l.n, l.k), nn.RowMajor(dy, rows, l.n).T(), nn.RowMajor(x, rows, l.k), true)
	}
	for i, a := range l.lora {
		a.weightBackward(p, s, g.lora[i], dy, x, rows, l.n)
	}
}

// embedding is the table (V, C) of token vectors in one of three forms.
type embedding struct {
	w      []float32  // master
	panels *nn.Panels // shared with the head, or lent
	bf16   []uint16
}

// row writes token id's vector to dst (C).
func (e *embedding) row(dst []float32, id int32) {
	c := len(dst)
	switch {
	case e.w != nil:
		copy(dst, e.w[int(id)*c:][:c])
	case e.panels != nil:
		e.panels.Row(dst, int(id))
	default:
		nn.WidenBF16(dst, e.bf16[int(id)*c:][:c])
	}
}

// Frequencies gives the D/2 angular frequencies of the rotary embedding in radians per position:
// Theta^(−2i/D), scaled by the bands of Llama 3 if there are any, in float64, then rounded to
// float32.
func (c *Config) Frequencies() []float32 {
	freq := make([]float32, c.HeadDim/2)
	for i := range freq {
		f := 1 / nn.Pow64(c.Rope.Theta, float64(2*i)/float64(c.HeadDim))
		freq[i] = float32(c.Rope.Llama3.scale(f))
	}
	return freq
}

// scale is transformers' _compute_llama3_parameters for one frequency.
func (b *RopeBands) scale(f float64) float64 {
	if b == nil {
		return f
	}
	wavelength, original := 2*math.Pi/f, float64(b.Original)
	switch {
	case wavelength < original/b.HighFreq:
		return f
	case wavelength > original/b.LowFreq:
		return f / b.Factor
	}
	keep := (original/wavelength - b.LowFreq) / (b.HighFreq - b.LowFreq)
	return float64((1-keep)*(f/b.Factor)) + float64(keep*f)
}
