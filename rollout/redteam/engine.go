package redteam

import (
	"encoding/binary"
	"fmt"
	"strings"

	"swarmrl/policy/ckpt"
	"swarmrl/policy/model"
	"swarmrl/policy/nn"
	"swarmrl/rollout"
)

// precision says what an engine rounds to bf16.
type precision struct {
	arithmetic bool // each result of a layer, as GPUs with bf16 activations do
	cache      bool // keys and values as they are stored
}

// engine is another author's way to run the claimed model: a plain batched decoder that shares no code with
// policy/model but the matrix product and elementary functions. It knows no filters of the distribution.
type engine struct {
	c      *model.Config
	pool   *nn.Pool
	by     precision
	bf16   map[string][]uint16   // tensors by name
	f32    map[string][]float32  // vectors, widened
	packed map[string]*nn.Panels // matrices
	rope   *nn.RopeTable
}

func newEngine(m *model.Model, by precision) *engine {
	e := &engine{
		c: m.Config, pool: m.Pool(), by: by, bf16: map[string][]uint16{}, f32: map[string][]float32{}, packed: map[string]*nn.Panels{},
		rope: nn.NewRopeTable(m.Config.Frequencies()),
	}
	for _, t := range m.Tensors() {
		words := wordsOf(t)
		switch {
		case len(t.Shape) == 1:
			e.f32[t.Name] = make([]float32, len(words))
			nn.WidenBF16(e.f32[t.Name], words)
		case strings.HasSuffix(t.Name, "embed_tokens.weight"):
			e.bf16[t.Name] = words
			if !e.c.Tied {
				continue
			}
			fallthrough
		default:
			e.packed[t.Name] = e.pool.PackBF16(words, t.Shape[0], t.Shape[1])
		}
	}
	return e
}

// wordsOf gives a tensor's bf16 values.
func wordsOf(t ckpt.Tensor) []uint16 {
	words := make([]uint16, len(t.Data)/2)
	for i := range words {
		words[i] = binary.LittleEndian.Uint16(t.Data[2*i:])
	}
	return words
}

// stream is one sequence in progress.
type stream struct {
	req    *rollout.Request
	fed    int         // tokens whose keys and values are cached
	k, v   [][]float32 // by layer: (fed, KV·D)
	out    rollout.Completion
	done   bool
	hidden []float32
}

func (s *stream) next() int32 {
	if s.fed < len(s.req.Prompt) {
		return s.req.Prompt[s.fed]
	}
	return s.out.Tokens[s.fed-len(s.req.Prompt)]
}

// generate completes the requests, all at once, with seeded sampling.
func (e *engine) generate(reqs []rollout.Request, s rollout.Sampling) ([]rollout.Completion, error) {
	if s.TopK > 0 || s.MinP > 0 || s.TopP > 0 && s.TopP < 1 || s.Temperature == 0 {
		return nil, fmt.Errorf("this engine samples without filters, not with %+v", s)
	}
	all := make([]*stream, len(reqs))
	for i := range reqs {
		all[i] = &stream{req: &reqs[i], k: make([][]float32, e.c.Layers), v: make([][]float32, e.c.Layers)}
	}
	for active := all; len(active) > 0; {
		e.step(active)
		e.draw(active, s)
		var left []*stream
		for _, x := range active {
			if x.fed++; !x.done {
				left = append(left, x)
			}
		}
		active = left
	}
	out := make([]rollout.Completion, len(all))
	for i, x := range all {
		out[i] = x.out
	}
	return out, nil
}

// step feeds every stream one token.
func (e *engine) step(active []*stream) {
	c, rows := e.c, len(active)
	x, h := make([]float32, rows*c.Hidden), make([]float32, rows*c.Hidden)
	longest := 0
	for i, s := range active {
		nn.WidenBF16(x[i*c.Hidden:][:c.Hidden], e.bf16["model.embed_tokens.weight"][int(s.next())*c.Hidden:][:c.Hidden])
		longest = max(longest, s.fed+1)
	}
	rope := e.rope.At(longest)
	for layer := range c.Layers {
		name := fmt.Sprintf("model.layers.%d.", layer)
		e.norm(h, x, name+"input_layernorm.weight")
		q := e.linear(h, rows, name+"self_attn.q_proj")
		k := e.linear(h, rows, name+"self_attn.k_proj")
		v := e.linear(h, rows, name+"self_attn.v_proj")
		o := make([]float32, len(q))
		for i, s := range active {
			cos, sin := rope(s.fed)
			e.heads(q[i*c.Heads*c.HeadDim:][:c.Heads*c.HeadDim], name+"self_attn.q_norm.weight", cos, sin)
			e.heads(k[i*c.KVHeads*c.HeadDim:][:c.KVHeads*c.HeadDim], name+"self_attn.k_norm.weight", cos, sin)
			s.k[layer] = append(s.k[layer], e.cached(k[i*c.KVHeads*c.HeadDim:][:c.KVHeads*c.HeadDim])...)
			s.v[layer] = append(s.v[layer], e.cached(v[i*c.KVHeads*c.HeadDim:][:c.KVHeads*c.HeadDim])...)
			e.attend(o[i*c.Heads*c.HeadDim:], q[i*c.Heads*c.HeadDim:], s.k[layer], s.v[layer])
		}
		e.round(o)
		e.add(x, e.linear(o, rows, name+"self_attn.o_proj"))
		e.norm(h, x, name+"post_attention_layernorm.weight")
		gate, up := e.linear(h, rows, name+"mlp.gate_proj"), e.linear(h, rows, name+"mlp.up_proj")
		nn.SwiGLU(gate, gate, up)
		e.round(gate)
		e.add(x, e.linear(gate, rows, name+"mlp.down_proj"))
	}
	e.norm(h, x, "model.norm.weight")
	for i, s := range active {
		s.hidden = h[i*c.Hidden:][:c.Hidden]
	}
}

// attend sets o (H·D) from q (H·D) and a stream's keys and values (n, KV·D).
func (e *engine) attend(o, q, k, v []float32) {
	d, width := e.c.HeadDim, e.c.KVHeads*e.c.HeadDim
	scores := make([]float32, len(k)/width)
	for head := range e.c.Heads {
		at := head / (e.c.Heads / e.c.KVHeads) * d
		for j := range scores {
			scores[j] = nn.Dot(q[head*d:][:d], k[j*width+at:][:d]) * nn.Rsqrt(float32(d))
		}
		nn.Softmax(scores)
		for j, p := range scores {
			nn.Axpy(o[head*d:][:d], p, v[j*width+at:][:d])
		}
	}
}

// heads norms each head, if the model does, and rotates it.
func (e *engine) heads(x []float32, norm string, cos, sin []float32) {
	for d := e.c.HeadDim; len(x) > 0; x = x[d:] {
		if w := e.f32[norm]; w != nil {
			nn.RMSNorm(x[:d], x[:d], w, e.c.NormEps)
			e.round(x[:d])
		}
		nn.Rope(x[:d], cos, sin)
		e.round(x[:d])
	}
}

func (e *engine) norm(y, x []float32, name string) {
	for c := e.c.Hidden; len(x) > 0; x, y = x[c:], y[c:] {
		nn.RMSNorm(y[:c], x[:c], e.f32[name], e.c.NormEps)
		e.round(y[:c])
	}
}

func (e *engine) linear(x []float32, rows int, name string) []float32 {
	w := e.packed[name+".weight"]
	y := make([]float32, rows*w.N)
	e.pool.Linear(y, x, rows, w)
	if bias := e.f32[name+".bias"]; bias != nil {
		for i := range rows {
			nn.Add(y[i*w.N:][:w.N], y[i*w.N:][:w.N], bias)
		}
	}
	e.round(y)
	return y
}

func (e *engine) add(x, dx []float32) {
	nn.Add(x, x, dx)
	e.round(x)
}

func (e *engine) round(x []float32) {
	if e.by.arithmetic {
		roundBF16(x)
	}
}

func (e *engine) cached(x []float32) []float32 {
	if e.by.cache {
		roundBF16(x)
	}
	return x
}

func roundBF16(x []float32) {
	words := make([]uint16, len(x))
	nn.NarrowBF16(words, x)
	nn.WidenBF16(x, words)
}

// draw gives those streams whose prompt is fed a token.
func (e *engine) draw(active []*stream, s rollout.Sampling) {
	head := e.packed["lm_head.weight"]
	if e.c.Tied {
		head = e.packed["model.embed_tokens.weight"]
	}
	var ready []*stream
	var h []float32
	for _, x := range active {
		if x.fed+1 >= len(x.req.Prompt) {
			ready, h = append(ready, x), append(h, x.hidden...)
		}
	}
	logits := make([]float32, len(ready)*e.c.Vocab)
	e.pool.Linear(logits, h, len(ready), head)
	for i, x := range ready {
		x.take(logits[i*e.c.Vocab:][:e.c.Vocab], s)
	}
}

// take draws from logits as the protocol's seeded sampler does.
func (x *stream) take(logits []float32, s rollout.Sampling) {
	r, o := x.req, &x.out
	key := [2]uint32{uint32(r.Seed), uint32(r.Seed >> 32)}
	best, _ := nn.GumbelArgmax(logits, 1/s.Temperature, key, uint32(len(o.Tokens)))
	words := make([]uint16, len(x.hidden))
	nn.NarrowBF16(words, x.hidden)
	o.Hidden = append(o.Hidden, words...)
	nn.Scale(logits, 1/s.Temperature, logits)
	o.Tokens, o.Logp = append(o.Tokens, int32(best)), append(o.Logp, logits[best]-nn.LogSumExp(logits))
	for _, stop := range r.Stop {
		if int32(best) == stop {
			o.Finish, x.done = rollout.EOS, true
			return
		}
	}
	if len(o.Tokens) == r.MaxNew {
		o.Finish, x.done = rollout.Length, true
	}
}
