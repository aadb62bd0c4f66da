package model

import (
	"fmt"
	"slices"
	"strings"
)

// Param is one trainable tensor: its Hugging Face name, its shape and its float32 values. Data is
// shared with the model (or the Grads) that gave it.
type Param struct {
	Name  string
	Shape []int
	Data  []float32
}

// store is memory for every parameter of a shape. Those that are multiplied together stand side by
// side.
type store struct {
	embed, norm, head []float32 // head is nil when tied
	layers            []storeLayer
	params            []Param // views, sorted by name
	dry               bool    // names and shapes only, no memory
}

type storeLayer struct {
	inNorm, postNorm, qNorm, kNorm []float32
	qkv, qkvBias                   []float32
	out, gateUp, down              []float32
}

// newStore allocates zeros; a dry store has names and shapes only.
func newStore(c *Config, dry bool) *store {
	s := &store{layers: make([]storeLayer, c.Layers), dry: dry}
	s.embed = s.add("model.embed_tokens.weight", c.Vocab, c.Hidden)
	s.norm = s.add("model.norm.weight", c.Hidden)
	if !c.Tied {
		s.head = s.add("lm_head.weight", c.Vocab, c.Hidden)
	}
	for i := range s.layers {
		s.addLayer(c, i)
	}
	slices.SortFunc(s.params, func(a, b Param) int { return strings.Compare(a.Name, b.Name) })
	return s
}

func (s *store) addLayer(c *Config, i int) {
	l, prefix := &s.layers[i], fmt.Sprintf("model.layers.%d.", i)
	q, kv := c.Heads*c.HeadDim, c.KVHeads*c.HeadDim
	l.inNorm = s.add(prefix+"input_layernorm.weight", c.Hidden)
	l.postNorm = s.add(prefix+"post_attention_layernorm.weight", c.Hidden)
	l.qkv = s.stack(prefix, c.Hidden, part{"self_attn.q_proj.weight", q},
		part{"self_attn.k_proj.weight", kv}, part{"self_attn.v_proj.weight", kv})
	if c.QKVBias() {
		l.qkvBias = s.stack(prefix, 0, part{"self_attn.q_proj.bias", q},
			part{"self_attn.k_proj.bias", kv}, part{"self_attn.v_proj.bias", kv})
	}
	if c.QKNorm() {
		l.qNorm = s.add(prefix+"self_attn.q_norm.weight", c.HeadDim)
		l.kNorm = s.add(prefix+"self_attn.k_norm.weight", c.HeadDim)
	}
	l.out = s.add(prefix+"self_attn.o_proj.weight", c.Hidden, q)
	l.gateUp = s.stack(prefix, c.Hidden, part{"mlp.gate_proj.weight", c.Intermediate}, part{"mlp.up_proj.weight", c.Intermediate})
	l.down = s.add(prefix+"mlp.down_proj.weight", c.Hidden, c.Intermediate)
}

// part is one of several tensors that are stacked; rows of it.
type part struct {
	name string
	rows int
}

// stack allocates parts one below the other, of cols columns or, where cols is 0, as vectors.
func (s *store) stack(prefix string, cols int, parts ...part) []float32 {
	total, width := 0, max(cols, 1)
	for _, p := range parts {
		total += p.rows
	}
	data, at := s.alloc(total*width), 0
	for _, p := range parts {
		shape := []int{p.rows, cols}
		if cols == 0 {
			shape = shape[:1]
		}
		param := Param{Name: prefix + p.name, Shape: shape}
		if data != nil {
			param.Data, at = data[at:][:p.rows*width:p.rows*width], at+p.rows*width
		}
		s.params = append(s.params, param)
	}
	return data
}

func (s *store) add(name string, shape ...int) []float32 {
	n := 1
	for _, d := range shape {
		n *= d
	}
	data := s.alloc(n)
	s.params = append(s.params, Param{Name: name, Shape: shape, Data: data})
	return data
}

// size is the number of parameters.
func (s *store) size() int {
	n := 0
	for _, p := range s.params {
		n += len(p.Data)
	}
	return n
}

func (s *store) alloc(n int) []float32 {
	if s.dry {
		return nil
	}
	return make([]float32, n)
}

// net gives the store's weights as a net that a forward pass reads.
func (s *store) net(c *Config) *net {
	n := &net{embed: embedding{w: s.embed}, norm: s.norm, layers: make([]layer, c.Layers)}
	n.head = &linear{n: c.Vocab, k: c.Hidden, w: s.embed}
	if !c.Tied {
		n.head.w = s.head
	}
	for i := range n.layers {
		l := &s.layers[i]
		n.layers[i] = layer{
			inNorm: l.inNorm, postNorm: l.postNorm, qNorm: l.qNorm, kNorm: l.kNorm,
			qkv:    &linear{n: c.qkvWidth(), k: c.Hidden, w: l.qkv, bias: l.qkvBias},
			out:    &linear{n: c.Hidden, k: c.Heads * c.HeadDim, w: l.out},
			gateUp: &linear{n: 2 * c.Intermediate, k: c.Hidden, w: l.gateUp},
			down:   &linear{n: c.Hidden, k: c.Intermediate, w: l.down},
		}
	}
	return n
}

// qkvWidth is the number of outputs of q, k and v together.
func (c *Config) qkvWidth() int { return (c.Heads + 2*c.KVHeads) * c.HeadDim }

// Grads are gradients of a loss, one per parameter that is trained.
type Grads struct {
	params            []Param
	embed, norm, head []float32 // nil where only adapters are trained
	layers            []layerGrad
}

type layerGrad struct {
	inNorm, postNorm, qNorm, kNorm, qkvBias []float32
	qkv, out, gateUp, down                  linearGrad
}

// linearGrad is the gradient of a whole weight, or of its adapters.
type linearGrad struct {
	w    []float32
	lora []*lowRank
}

// NewGrads allocates zero gradients for m, which is trained.
func (m *Model) NewGrads() *Grads {
	g := &Grads{layers: make([]layerGrad, m.Config.Layers)}
	if m.lora != nil {
		s := newAdapters(m.Config, m.adapter)
		g.params = s.params
		for i, l := range s.layers {
			g.layers[i] = layerGrad{
				qkv: linearGrad{lora: l.qkv}, out: linearGrad{lora: l.out},
				gateUp: linearGrad{lora: l.gateUp}, down: linearGrad{lora: l.down},
			}
		}
		return g
	}
	s := newStore(m.Config, false)
	g.params, g.embed, g.norm, g.head = s.params, s.embed, s.norm, s.head
	if m.Config.Tied {
		g.head = s.embed
	}
	for i, l := range s.layers {
		g.layers[i] = layerGrad{
			inNorm: l.inNorm, postNorm: l.postNorm, qNorm: l.qNorm, kNorm: l.kNorm, qkvBias: l.qkvBias,
			qkv: linearGrad{w: l.qkv}, out: linearGrad{w: l.out}, gateUp: linearGrad{w: l.gateUp}, down: linearGrad{w: l.down},
		}
	}
	return g
}

// Params gives the gradients in the order and with the names of Model.Params.
func (g *Grads) Params() []Param { return g.params }

// Zero clears all gradients.
func (g *Grads) Zero() {
	for _, p := range g.params {
		clear(p.Data)
	}
}
