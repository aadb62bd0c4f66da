package model

import (
	"fmt"
	"slices"
	"strings"

	"swarmrl/policy/nn"
)

// Adapter asks for low-rank adapters (Hu et al., arXiv:2106.09685) on linear layers: W +
// (Alpha/Rank)·B·A. They are trained alone, over bf16 weights that stay as they are.
type Adapter struct {
	Rank    int
	Alpha   float64
	Targets []string // of q_proj, k_proj, v_proj, o_proj, gate_proj, up_proj, down_proj
	Seed    uint64   // of A; B begins as zero
}

// maxRank bounds an adapter's rank.
const maxRank = 1024

func (a *Adapter) validate() error {
	switch {
	case a.Rank < 1 || a.Rank > maxRank:
		return fmt.Errorf("adapter of rank %d: want 1 to %d", a.Rank, maxRank)
	case !(a.Alpha > 0 && a.Alpha <= 1e6):
		return fmt.Errorf("adapter with alpha %g: want more than 0", a.Alpha)
	case len(a.Targets) == 0:
		return fmt.Errorf("adapter without targets")
	}
	for i, t := range a.Targets {
		if !slices.Contains(adapterTargets, t) || slices.Contains(a.Targets[:i], t) {
			return fmt.Errorf("adapter target %q: want each of %s at most once", t, strings.Join(adapterTargets, ", "))
		}
	}
	return nil
}

var adapterTargets = []string{"q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"}

// lowRank is the adapter of rows [at, at+n) of a linear layer:
//
//	u = (x·Aᵀ)·scale     a chain of FMAs over K, then one product
//	y = y + u·Bᵀ         the chain of y goes on over the rank
type lowRank struct {
	at, n, k, r int
	scale       float32
	a, b        []float32 // (r, K), (n, r)
}

// part is the view of its outputs in y (rows, width).
func (a *lowRank) part(y []float32, rows, width int) nn.Mat {
	return nn.Mat{Data: y[a.at:], Rows: rows, Cols: a.n, RowStride: width, ColStride: 1}
}

// down gives u (rows, r).
func (a *lowRank) down(p *nn.Pool, s *arena, x []float32, rows int) nn.Mat {
	u := s.take(rows * a.r)
	m := nn.RowMajor(u, rows, a.r)
	p.Gemm(m, nn.RowMajor(x, rows, a.k), nn.RowMajor(a.a, a.r, a.k).T(), false)
	nn.Scale(u, a.scale, u)
	return m
}

func (a *lowRank) forward(p *nn.Pool, s *arena, y, x []float32, rows, width int) {
	mark := s.mark()
	p.Gemm(a.part(y, rows, width), a.down(p, s, x, rows), nn.RowMajor(a.b, a.n, a.r).T(), true)
	s.release(mark)
}

// du gives the gradient of x·Aᵀ.
func (a *lowRank) du(p *nn.Pool, s *arena, dy []float32, rows, width int) nn.Mat {
	u := s.take(rows * a.r)
	m := nn.RowMajor(u, rows, a.r)
	p.Gemm(m, a.part(dy, rows, width), nn.RowMajor(a.b, a.n, a.r), false)
	nn.Scale(u, a.scale, u)
	return m
}

func (a *lowRank) backward(p *nn.Pool, s *arena, dx, dy []float32, rows, width int) {
	mark := s.mark()
	p.Gemm(nn.RowMajor(dx, rows, a.k), a.du(p, s, dy, rows, width), nn.RowMajor(a.a, a.r, a.k), true)
	s.release(mark)
}

// weightBackward adds the gradients of A and B to those of g, per element one chain over the rows.
func (a *lowRank) weightBackward(p *nn.Pool, s *arena, g *lowRank, dy, x []float32, rows, width int) {
	mark := s.mark()
	p.Gemm(nn.RowMajor(g.b, a.n, a.r), a.part(dy, rows, width).T(), a.down(p, s, x, rows), true)
	p.Gemm(nn.RowMajor(g.a, a.r, a.k), a.du(p, s, dy, rows, width).T(), nn.RowMajor(x, rows, a.k), true)
	s.release(mark)
}

// adapters are memory for one adapter per target and layer: the masters, their rounded form, or
// gradients.
type adapters struct {
	layers []adapterLayer
	params []Param // under PEFT's names, sorted
}

type adapterLayer struct{ qkv, out, gateUp, down []*lowRank }

func newAdapters(c *Config, a *Adapter) *adapters {
	s := &adapters{layers: make([]adapterLayer, c.Layers)}
	q, kv := c.Heads*c.HeadDim, c.KVHeads*c.HeadDim
	for i := range s.layers {
		l, prefix := &s.layers[i], fmt.Sprintf("base_model.model.model.layers.%d.", i)
		add := func(parts *[]*lowRank, module, target string, at, n, k int) {
			if !slices.Contains(a.Targets, target) {
				return
			}
			p := &lowRank{at: at, n: n, k: k, r: a.Rank, scale: float32(a.Alpha / float64(a.Rank))}
			p.a, p.b = make([]float32, p.r*k), make([]float32, n*p.r)
			*parts = append(*parts, p)
			name := prefix + module + "." + target
			s.params = append(s.params, Param{Name: name + ".lora_A.weight", Shape: []int{p.r, k}, Data: p.a},
				Param{Name: name + ".lora_B.weight", Shape: []int{n, p.r}, Data: p.b})
		}
		add(&l.qkv, "self_attn", "q_proj", 0, q, c.Hidden)
		add(&l.qkv, "self_attn", "k_proj", q, kv, c.Hidden)
		add(&l.qkv, "self_attn", "v_proj", q+kv, kv, c.Hidden)
		add(&l.out, "self_attn", "o_proj", 0, c.Hidden, q)
		add(&l.gateUp, "mlp", "gate_proj", 0, c.Intermediate, c.Hidden)
		add(&l.gateUp, "mlp", "up_proj", c.Intermediate, c.Intermediate, c.Hidden)
		add(&l.down, "mlp", "down_proj", 0, c.Hidden, c.Intermediate)
	}
	slices.SortFunc(s.params, func(a, b Param) int { return strings.Compare(a.Name, b.Name) })
	return s
}

// on gives the net with these adapters on its layers, whose weights it shares.
func (s *adapters) on(n *net) *net {
	out := *n
	out.layers = slices.Clone(n.layers)
	for i := range out.layers {
		l, a := &out.layers[i], &s.layers[i]
		l.qkv, l.out = l.qkv.with(a.qkv), l.out.with(a.out)
		l.gateUp, l.down = l.gateUp.with(a.gateUp), l.down.with(a.down)
	}
	return &out
}

func (l *linear) with(a []*lowRank) *linear {
	out := *l
	out.lora = a
	return &out
}

// round sets the values to those of the masters, rounded to bf16.
func (s *adapters) round(masters *adapters) {
	var half []uint16
	for i, p := range masters.params {
		half = slices.Grow(half[:0], len(p.Data))[:len(p.Data)]
		nn.NarrowBF16(half, p.Data)
		nn.WidenBF16(s.params[i].Data, half)
	}
}

// attach puts new adapters on a model that was loaded for inference, and makes it one that is
// trained.
func (m *Model) attach(a *Adapter) error {
	if err := a.validate(); err != nil {
		return err
	}
	m.adapter, m.base = a, m.infer
	m.lora, m.rounded = newAdapters(m.Config, a), newAdapters(m.Config, a)
	for i, p := range m.lora.params {
		if strings.HasSuffix(p.Name, ".lora_A.weight") {
			// The spread of PEFT's initial values: uniform within ±1/√K has the variance 1/(3·K).
			fillRandom(m.pool, p, i, a.Seed, nn.Rsqrt(float32(3*p.Shape[1])))
		}
	}
	m.train, m.infer = m.lora.on(m.base), m.rounded.on(m.base)
	m.Refresh()
	return nil
}

// merge adds (B·scale)·A to the rows of w (N, K) that each adapter is for: per element the chain
// over the rank starts from W.
func (l *linear) merge(p *nn.Pool, w []float32) {
	for _, a := range l.lora {
		b := make([]float32, len(a.b))
		nn.Scale(b, a.scale, a.b)
		p.Gemm(nn.RowMajor(w[a.at*l.k:], a.n, l.k), nn.RowMajor(b, a.n, a.r), nn.RowMajor(a.a, a.r, l.k), true)
	}
}
