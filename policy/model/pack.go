package model

import (
	"cmp"
	"fmt"
	"slices"
	"sync"
	"unsafe"

	"golang.org/x/sync/errgroup"

	"swarmrl/policy/ckpt"
	"swarmrl/policy/nn"
)

// loader makes a net of a checkpoint's weights.
type loader struct {
	c      *Config
	w      Weights
	stay   *stay   // nil: they are packed now
	uses   int     // with stay: of a weight before it is packed
	pieces []piece // to be filled
}

// piece is some rows of weights that lie together, and where they go to: one of panels, from output
// first on, float32 values, or bf16 ones. Each has memory of its own.
type piece struct {
	rows   []view
	panels *nn.Panels
	first  int
	wide   []float32
	half   []uint16
}

// view is some of a tensor's elements.
type view struct {
	ckpt.Tensor
	at int // of the first
}

func viewOf(t ckpt.Tensor, lo, hi int) view {
	width := t.DType.Bits() / 8
	t.Shape, t.Data = []int{hi - lo}, t.Data[lo*width:hi*width]
	return view{t, lo}
}

// net gives the net. Its weights come with the pieces, or, if they stay, when they are needed.
func (l *loader) net() *net {
	c := l.c
	n := &net{layers: make([]layer, c.Layers), stay: l.stay, norm: l.vector("model.norm.weight")}
	l.uses = patience + c.Layers/2
	if c.Tied {
		n.head = l.linear(c.Hidden, "model.embed_tokens.weight")
		n.embed.panels = n.head.panels
	} else {
		n.head = l.linear(c.Hidden, "lm_head.weight")
		n.embed = l.table("model.embed_tokens.weight")
	}
	for i := range n.layers {
		if l.stay == nil {
			n.layers[i] = l.layer(i)
		}
	}
	return n
}

func (l *loader) layer(i int) layer {
	c, p := l.c, fmt.Sprintf("model.layers.%d.", i)
	attn := p + "self_attn."
	l.uses = patience + i/2 // not all layers at once: packing one takes as long as some tokens
	out := layer{
		inNorm:   l.vector(p + "input_layernorm.weight"),
		postNorm: l.vector(p + "post_attention_layernorm.weight"),
		qkv:      l.linear(c.Hidden, attn+"q_proj.weight", attn+"k_proj.weight", attn+"v_proj.weight"),
		out:      l.linear(c.Heads*c.HeadDim, attn+"o_proj.weight"),
		gateUp:   l.linear(c.Hidden, p+"mlp.gate_proj.weight", p+"mlp.up_proj.weight"),
		down:     l.linear(c.Intermediate, p+"mlp.down_proj.weight"),
	}
	if c.QKVBias() {
		out.qkv.bias = l.vector(attn+"q_proj.bias", attn+"k_proj.bias", attn+"v_proj.bias")
	}
	if c.QKNorm() {
		out.qNorm, out.kNorm = l.vector(attn+"q_norm.weight"), l.vector(attn+"k_norm.weight")
	}
	return out
}

func (l *loader) tensors(names []string) []ckpt.Tensor {
	var out []ckpt.Tensor
	for _, name := range names {
		t, _ := l.w.Tensor(name)
		out = append(out, t)
	}
	return out
}

// vector gives tensors' values one after the other.
func (l *loader) vector(names ...string) []float32 {
	var all []float32
	tensors := l.tensors(names)
	for _, t := range tensors {
		all = append(all, make([]float32, t.Len())...)
	}
	rest := all
	for _, t := range tensors {
		n := t.Len()
		l.pieces = append(l.pieces, piece{rows: []view{viewOf(t, 0, n)}, wide: rest[:n]})
		rest = rest[n:]
	}
	return all
}

// pieceBytes is about how much of a weight a thread takes at a time.
const pieceBytes = 512 << 10

// table gives an embedding that is no output head as well.
func (l *loader) table(name string) embedding {
	tensors := l.tensors([]string{name})
	if l.stay != nil {
		return embedding{panels: l.stay.lend(tensors, l.c.Hidden, never)}
	}
	e := embedding{bf16: make([]uint16, tensors[0].Len())}
	for lo := 0; lo < len(e.bf16); lo += pieceBytes / 2 {
		hi := min(lo+pieceBytes/2, len(e.bf16))
		l.pieces = append(l.pieces, piece{rows: []view{viewOf(tensors[0], lo, hi)}, half: e.bf16[lo:hi]})
	}
	return e
}

// linear gives tensors' rows, of k inputs, one below the other.
func (l *loader) linear(k int, names ...string) *linear {
	tensors, n := l.tensors(names), 0
	for _, t := range tensors {
		n += t.Shape[0]
	}
	out := &linear{n: n, k: k}
	if l.stay != nil {
		out.panels = l.stay.lend(tensors, k, l.uses)
		return out
	}
	out.panels = nn.NewPanels(n, k)
	most := max(1, pieceBytes/(2*k*nn.PanelWidth)) * nn.PanelWidth
	at := 0 // row of tensors[0]
	for row := 0; row < n; {
		p := piece{panels: out.panels, first: row}
		left := tensors[0].Shape[0] - at
		take := min(left, most)
		if len(tensors) > 1 {
			take = min(left&^(nn.PanelWidth-1), most)
		}
		if take == 0 { // a panel of several tensors
			take = min(nn.PanelWidth, n-row)
		}
		for row += take; take > 0; {
			some := min(take, tensors[0].Shape[0]-at)
			p.rows = append(p.rows, viewOf(tensors[0], at*k, (at+some)*k))
			take, at = take-some, at+some
			if at == tensors[0].Shape[0] {
				tensors, at = tensors[1:], 0
			}
		}
		l.pieces = append(l.pieces, p)
	}
	return out
}

// aheadPieces is how many pieces are asked of the disk before their turn.
const aheadPieces = 256

// fill brings the pieces on some threads, in the order in which they lie in the file. Each thread
// reads in its own goroutine, since that is what guards it against a file that is cut meanwhile.
func (l *loader) fill(threads int) error {
	slices.SortFunc(l.pieces, func(a, b piece) int { return cmp.Compare(a.address(), b.address()) })
	var mu sync.Mutex
	next, asked := 0, 0
	take := func() (i int, want []ckpt.Tensor) {
		mu.Lock()
		defer mu.Unlock()
		i = next
		next++
		if end := min(i+aheadPieces, len(l.pieces)); asked < end && (end-asked >= aheadPieces/8 || end == len(l.pieces)) {
			for ; asked < end; asked++ {
				for _, v := range l.pieces[asked].rows {
					want = append(want, v.Tensor)
				}
			}
		}
		return i, want
	}
	var work errgroup.Group
	for range threads {
		work.Go(func() error {
			return l.w.Read(func() error {
				var b buffers
				for {
					i, want := take()
					if i >= len(l.pieces) {
						return nil
					}
					l.w.Want(want)
					if err := b.fill(&l.pieces[i], l.w); err != nil {
						return err
					}
				}
			})
		})
	}
	return work.Wait()
}

func (p *piece) address() uintptr { return uintptr(unsafe.Pointer(unsafe.SliceData(p.rows[0].Data))) }

// buffers are what a thread needs to fill pieces.
type buffers struct{ joined []uint16 }

func (b *buffers) fill(p *piece, w Weights) error {
	x, err := b.values(p.rows)
	if err != nil {
		return err
	}
	switch {
	case p.panels != nil:
		p.panels.Fill(p.first, x)
	case p.wide != nil:
		nn.WidenBF16(p.wide, x)
	default:
		copy(p.half, x)
	}
	for _, v := range p.rows {
		w.Drop(v.Tensor)
	}
	return nil
}

// values gives what the views show in bf16, valid until the next call.
func (b *buffers) values(rows []view) ([]uint16, error) {
	b.joined = b.joined[:0]
	for _, v := range rows {
		x, err := bf16Of(v.Tensor)
		if err == nil {
			err = checkFinite(v.Tensor, v.at, x)
		}
		if err != nil {
			return nil, err
		}
		if len(rows) == 1 {
			return x, nil
		}
		b.joined = append(b.joined, x...)
	}
	return b.joined, nil
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

// checkFinite refuses a tensor with a NaN or an infinity; x is its values from element `at` on.
func checkFinite(t ckpt.Tensor, at int, x []uint16) error {
	if i := nn.NotFiniteBF16(x); i >= 0 {
		return fmt.Errorf("tensor %q: element %d is %v", t.Name, at+i, nn.F32FromBF16(x[i]))
	}
	return nil
}

// unpack is the inverse of pack: it widens the weights into s, adapters merged.
func (n *net) unpack(p *nn.Pool, s *store) {
	copy(s.norm, n.norm)
	if s.head != nil {
		n.head.unpack(p, s.head)
		n.embed.unpack(p, s.embed)
	} else {
		n.head.unpack(p, s.embed)
	}
	for i := range n.layers {
		l, t := n.layer(i), &s.layers[i]
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

func (e *embedding) unpack(p *nn.Pool, dst []float32) {
	if e.panels != nil {
		e.panels.Unpack(p, dst)
		return
	}
	nn.WidenBF16(dst, e.bf16)
}
