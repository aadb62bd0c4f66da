package model

import (
	"encoding/binary"
	"fmt"
	"slices"
	"sync/atomic"

	"golang.org/x/sync/errgroup"

	"swarmrl/policy/ckpt"
	"swarmrl/policy/nn"
)

// packParts is the number of parts that can be packed independently: the embedding with all outside
// of the layers, and each layer.
func packParts(c *Config) int { return 1 + c.Layers }

func (c *Config) packPart(pool *nn.Pool, src *fileSource, n *net, part int) {
	if part > 0 {
		n.layers[part-1] = c.packLayer(pool, src, fmt.Sprintf("model.layers.%d.", part-1))
		return
	}
	n.norm = vector(src, "model.norm.weight")
	if c.Tied {
		n.head = packLinear(pool, src, c.Vocab, c.Hidden, "model.embed_tokens.weight")
		n.embed.panels = n.head.panels
	} else {
		n.head = packLinear(pool, src, c.Vocab, c.Hidden, "lm_head.weight")
		n.embed.bf16 = slices.Clone(src.bf16("model.embed_tokens.weight"))
	}
}

// packFile packs the weights of a checkpoint on some threads. Each reads the file in its own
// goroutine, since that is what guards it against a file that is cut in the meantime.
func (c *Config) packFile(w Weights, threads int) (*net, error) {
	n := &net{layers: make([]layer, c.Layers)}
	var next atomic.Int32
	var work errgroup.Group
	for range threads {
		work.Go(func() error {
			return w.Read(func() error {
				src, pool := &fileSource{w: w}, nn.NewPool(1)
				for src.err == nil {
					part := int(next.Add(1)) - 1
					if part >= packParts(c) {
						break
					}
					c.packPart(pool, src, n, part)
				}
				src.drop()
				return src.err
			})
		})
	}
	return n, work.Wait()
}

func (c *Config) packLayer(pool *nn.Pool, src *fileSource, p string) layer {
	attn := p + "self_attn."
	l := layer{
		inNorm:   vector(src, p+"input_layernorm.weight"),
		postNorm: vector(src, p+"post_attention_layernorm.weight"),
		qkv:      packLinear(pool, src, c.qkvWidth(), c.Hidden, attn+"q_proj.weight", attn+"k_proj.weight", attn+"v_proj.weight"),
		out:      packLinear(pool, src, c.Hidden, c.Heads*c.HeadDim, attn+"o_proj.weight"),
		gateUp:   packLinear(pool, src, 2*c.Intermediate, c.Hidden, p+"mlp.gate_proj.weight", p+"mlp.up_proj.weight"),
		down:     packLinear(pool, src, c.Hidden, c.Intermediate, p+"mlp.down_proj.weight"),
	}
	if c.QKVBias() {
		l.qkv.bias = vector(src, attn+"q_proj.bias", attn+"k_proj.bias", attn+"v_proj.bias")
	}
	if c.QKNorm() {
		l.qNorm, l.kNorm = vector(src, attn+"q_norm.weight"), vector(src, attn+"k_norm.weight")
	}
	return l
}

func packLinear(pool *nn.Pool, src *fileSource, n, k int, names ...string) *linear {
	l := &linear{n: n, k: k}
	if w := src.bf16(names...); w != nil {
		l.panels = pool.PackBF16(w, n, k)
	}
	return l
}

func vector(src *fileSource, names ...string) []float32 {
	w := src.bf16(names...)
	v := make([]float32, len(w))
	nn.WidenBF16(v, w)
	return v
}

// fileSource gives the bf16 values of a checkpoint's tensors, one below the other; they are valid
// until the next call, when it lets go of the pages that it has read. After an error it gives nil.
type fileSource struct {
	w    Weights
	last []ckpt.Tensor // handed out and not yet dropped
	buf  []uint16
	err  error
}

// drop lets go of what was handed out.
func (s *fileSource) drop() {
	for _, t := range s.last {
		s.w.Drop(t)
	}
	s.last = s.last[:0]
}

func (s *fileSource) bf16(names ...string) []uint16 {
	s.drop()
	s.buf = s.buf[:0]
	for _, name := range names {
		t, _ := s.w.Tensor(name)
		s.last = append(s.last, t)
		x := s.tensor(t)
		if s.err != nil {
			return nil
		}
		if len(names) == 1 {
			return x
		}
		s.buf = append(s.buf, x...)
	}
	return s.buf
}

func (s *fileSource) tensor(t ckpt.Tensor) []uint16 {
	if s.err != nil {
		return nil
	}
	x, err := bf16Of(t)
	if err == nil {
		err = checkFinite(t, x)
	}
	if s.err = err; err != nil {
		return nil
	}
	return x
}

// bf16Of gives a tensor's values rounded to bf16, the file's own where it holds them.
func bf16Of(t ckpt.Tensor) ([]uint16, error) {
	if t.DType == ckpt.BF16 {
		return t.BF16()
	}
	wide, err := t.Float32()
	x := make([]uint16, len(wide))
	nn.NarrowBF16(x, wide)
	return x, err
}

// checkFinite refuses a tensor with a NaN or an infinity; x is its values.
func checkFinite(t ckpt.Tensor, x []uint16) error {
	from := 0
	if t.DType == ckpt.BF16 {
		from = finitePrefix(t.Data) / 2
	}
	for i, v := range x[from:] {
		if v&0x7f80 == 0x7f80 {
			return fmt.Errorf("tensor %q: element %d is %v", t.Name, from+i, nn.F32FromBF16(v))
		}
	}
	return nil
}

// finitePrefix gives a number of leading bytes of bf16 data that hold finite values only. What is
// not finite has an exponent of all ones, which the addition of its lowest bit carries out of: 16
// elements are looked at together.
func finitePrefix(data []byte) int {
	const exponent, one, carry = 0x7f807f807f807f80, 0x0080008000800080, 0x8000800080008000
	word := binary.LittleEndian.Uint64
	at := 0
	for ; at+32 <= len(data); at += 32 {
		d := data[at : at+32]
		a, b, c, e := word(d)&exponent+one, word(d[8:])&exponent+one, word(d[16:])&exponent+one, word(d[24:])&exponent+one
		if (a|b|c|e)&carry != 0 {
			break
		}
	}
	return at
}

// unpack is the inverse of pack: it widens the weights into s, adapters merged.
func (n *net) unpack(p *nn.Pool, s *store) {
	copy(s.norm, n.norm)
	if s.head != nil {
		n.head.unpack(p, s.head)
		nn.WidenBF16(s.embed, n.embed.bf16)
	} else {
		n.head.unpack(p, s.embed)
	}
	for i := range n.layers {
		l, t := &n.layers[i], &s.layers[i]
		copy(t.inNorm, l.inNorm)
		copy(t.postNorm, l.postNorm)
		copy(t.qNorm, l.qNorm)
		copy(t.kNorm, l.kNorm)
		copy(t.qkvBias, l.qkv.bias)
		l.qkv.unpack(p, t.qkv)
		l.out.unpack(p, t.out)
		l.gateUp.unpack(p, t.gateUp)
		l.down.unpack(p, t.down)
	}
}

func (l *linear) unpack(p *nn.Pool, dst []float32) {
	l.panels.Unpack(p, dst)
	l.merge(p, dst)
}
