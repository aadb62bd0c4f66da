package model

import (
	"fmt"

	"swarmrl/policy/nn"
)

// Decoder runs a model's committed weights over sequences that grow, with their keys and values
// cached. It belongs to one goroutine; a model may have many.
type Decoder struct {
	m       *Model
	net     *net
	free    []*page
	hidden  []float32
	scratch arena
	step    stepper
}

// page is PageLen positions of all layers. Sequences that were forked share the full ones.
type page struct {
	data []float32
	refs int
}

// NewDecoder gives a decoder of the weights as they are now: it does not see a later Refresh.
func (m *Model) NewDecoder() *Decoder {
	m.mu.Lock()
	defer m.mu.Unlock()
	d := &Decoder{m: m}
	if n := len(m.decoders) - 1; n >= 0 {
		d, m.decoders = m.decoders[n], m.decoders[:n]
	}
	d.net = m.infer
	return d
}

// keptPages is how many floats of pages a decoder lends to the next: 32 MiB.
const keptPages = 8 << 20

// Release lends the decoder's memory to the next. Its sequences must be free, and it must not be
// used again.
func (d *Decoder) Release() {
	d.net = nil
	d.scratch.ahead.Clear()
	if n := keptPages / d.m.attention.PageSize(d.m.Config.Layers); len(d.free) > n {
		clear(d.free[n:])
		d.free = d.free[:n]
	}
	d.m.mu.Lock()
	defer d.m.mu.Unlock()
	if len(d.m.decoders) < d.m.pool.Threads() {
		d.m.decoders = append(d.m.decoders, d)
	}
}

// Sequence is the cached state of one sequence.
type Sequence struct {
	d     *Decoder
	pages []*page
	data  [][]float32 // of the pages
	n     int
}

// NewSequence gives an empty one.
func (d *Decoder) NewSequence() *Sequence { return &Sequence{d: d} }

// Len is the number of tokens fed.
func (s *Sequence) Len() int { return s.n }

// Fork gives a second sequence with the same past, which it shares where it cannot change.
func (s *Sequence) Fork() *Sequence {
	f := &Sequence{d: s.d, n: s.n, pages: make([]*page, len(s.pages), len(s.pages)+1)}
	copy(f.pages, s.pages)
	for _, p := range f.pages {
		p.refs++
	}
	if last := len(f.pages) - 1; s.n%nn.PageLen != 0 {
		f.pages[last].refs--
		f.pages[last] = s.d.newPage()
		copy(f.pages[last].data, s.pages[last].data)
	}
	for _, p := range f.pages {
		f.data = append(f.data, p.data)
	}
	return f
}

// Free gives the sequence's memory back to the decoder. It must not be used again.
func (s *Sequence) Free() {
	for _, p := range s.pages {
		if p.refs--; p.refs == 0 {
			s.d.free = append(s.d.free, p)
		}
	}
	s.pages, s.data, s.n = nil, nil, 0
}

func (d *Decoder) newPage() *page {
	if n := len(d.free); n > 0 {
		p := d.free[n-1]
		d.free = d.free[:n-1]
		p.refs = 1
		return p
	}
	return &page{data: make([]float32, d.m.attention.PageSize(d.m.Config.Layers)), refs: 1}
}

// Feed is tokens that a sequence grows by.
type Feed struct {
	Seq    *Sequence
	Tokens []int32
	All    bool // give the hidden state of every token, not only of the last
}

// stepRows is the largest number of rows that pass through the layers at once.
const stepRows = 512

// Step feeds tokens and gives hidden states after the final norm, (rows, C): one row per feed, or
// one per token where All is set, in the order of the feeds. The result is valid until the next
// Step. A sequence may stand in one feed only. An error leaves all sequences as they were, unless it is
// one of the weights (Options.Stay), which no later step mends.
func (d *Decoder) Step(feeds []Feed) ([]float32, error) {
	rows := 0
	for i, f := range feeds {
		if err := d.check(f); err != nil {
			return nil, fmt.Errorf("sequence %d: %w", i, err)
		}
		if rows++; f.All {
			rows += len(f.Tokens) - 1
		}
	}
	c := d.m.Config.Hidden
	if cap(d.hidden) < rows*c {
		d.hidden = make([]float32, rows*c)
	}
	out := d.hidden[:rows*c]
	s := &d.step
	s.d, s.out = d, out
	for _, f := range feeds {
		for len(f.Tokens) > 0 {
			n := min(len(f.Tokens), stepRows-len(s.tokens))
			s.add(f.Seq, f.Tokens[:n], f.All, n == len(f.Tokens))
			f.Tokens = f.Tokens[n:]
			if len(s.tokens) == stepRows {
				s.flush()
			}
		}
	}
	s.flush()
	return out, d.net.failed()
}

func (d *Decoder) check(f Feed) error {
	c := d.m.Config
	switch n := f.Seq.n + len(f.Tokens); {
	case len(f.Tokens) == 0:
		return fmt.Errorf("no tokens")
	case n > c.Context:
		return fmt.Errorf("%d tokens, the context holds %d", n, c.Context)
	}
	for _, t := range f.Tokens {
		if t < 0 || int(t) >= c.Vocab {
			return fmt.Errorf("token %d is outside a vocabulary of %d", t, c.Vocab)
		}
	}
	return nil
}

// Logits sets (rows, V) logits of hidden states that Step gave. The only errors are those of weights
// (Options.Stay).
func (d *Decoder) Logits(logits, hidden []float32, rows int) error {
	n := d.net
	n.head.forward(d.m.pool, nil, logits, hidden, rows)
	if n.stay != nil && n.head.panels.Kept() { // the last that is read in place is a table of its own
		n.embed.panels.Keep(d.m.pool)
	}
	return n.failed()
}

// stepper gathers rows until there are enough for one pass through the layers.
type stepper struct {
	d      *Decoder
	out    []float32 // what is left of the result
	tokens []int32
	pos    []int32
	seqs   []nn.Cached
	wanted []bool // rows whose hidden state goes out
	most   int    // positions
}

func (s *stepper) add(seq *Sequence, tokens []int32, all, last bool) {
	past := seq.n
	seq.n += len(tokens)
	for len(seq.pages)*nn.PageLen < seq.n {
		p := s.d.newPage()
		seq.pages, seq.data = append(seq.pages, p), append(seq.data, p.data)
	}
	s.seqs = append(s.seqs, nn.Cached{Pages: seq.data, Past: past, First: len(s.tokens), Rows: len(tokens)})
	s.tokens = append(s.tokens, tokens...)
	for i := range tokens {
		s.pos = append(s.pos, int32(past+i))
		s.wanted = append(s.wanted, all || last && i == len(tokens)-1)
	}
	s.most = max(s.most, seq.n)
}

// aheadWeights is up to how many weights a layer's products ask for the next layer's keys and values: both fit the
// second cache. After the last layer they ask for those that the next step begins with.
const aheadWeights = 1 << 19

// flush passes the gathered rows through all layers.
func (s *stepper) flush() {
	d, rows := s.d, len(s.tokens)
	if rows == 0 {
		return
	}
	m, c := d.m, d.m.Config
	p := &pass{
		m: m, net: d.net, pos: s.pos, rope: m.rope.At(s.most), scratch: &d.scratch,
		attend: func(layer int, a *acts, q, k, v nn.Rows) {
			m.attention.Step(m.pool, layer, nn.Rows{Data: a.o, Stride: c.Heads * c.HeadDim}, q, k, v, s.seqs)
			if c.layerWeights() <= aheadWeights {
				d.scratch.ahead.Set(m.attention, (layer+1)%c.Layers, s.seqs)
			}
		},
	}
	x := d.scratch.take(rows * c.Hidden)
	m.embedRows(d.net, x, s.tokens)
	a := c.newActs(&d.scratch, x, rows)
	for i := range c.Layers {
		p.layer(i, a, x)
	}
	for t, wanted := range s.wanted {
		if wanted {
			nn.RMSNorm(s.out[:c.Hidden], x[t*c.Hidden:][:c.Hidden], d.net.norm, c.NormEps)
			s.out = s.out[c.Hidden:]
		}
	}
	d.scratch.reset()
	s.tokens, s.pos, s.seqs, s.wanted, s.most = s.tokens[:0], s.pos[:0], s.seqs[:0], s.wanted[:0], 0
}

// CacheFloats is the number of floats that the cache of a sequence of n tokens takes.
func (m *Model) CacheFloats(n int) int {
	return (n + nn.PageLen - 1) / nn.PageLen * m.attention.PageSize(m.Config.Layers)
}
