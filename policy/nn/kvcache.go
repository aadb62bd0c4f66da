package nn

import "unsafe"

// PageLen is the number of positions of a page of the cache.
const PageLen = 64

// PageSize is the number of floats of a page: keys and values of PageLen positions of every layer
// and key head. For each layer and head in turn it holds the keys as panels, (PageLen/32, D, 32),
// then the values, (PageLen, D).
func (a *Attention) PageSize(layers int) int { return layers * a.KVHeads * 2 * PageLen * a.HeadDim }

// Cached is new rows of one sequence, whose Past former positions lie in Pages. There are pages for
// the new ones as well.
type Cached struct {
	Pages [][]float32
	Past  int
	First int // of the sequence's rows in q, k, v and o
	Rows  int
}

// Step stores the new keys and values of a layer in their sequences' pages, then sets o to the
// attention of the new queries to all keys up to their own, with the bits of Forward.
func (a *Attention) Step(p *Pool, layer int, o, q, k, v Rows, seqs []Cached) {
	n, work := len(seqs)*a.KVHeads, 0
	for i := range seqs {
		work += 2 * a.Heads * a.HeadDim * seqs[i].Rows * (seqs[i].Past + seqs[i].Rows)
	}
	grain := 1
	if work < parallelWork {
		grain = n
	}
	p.For(n, grain, func(lo, hi int) {
		mem := a.mem.take()
		defer a.mem.give(mem)
		d, heads := a.HeadDim, a.Heads/a.KVHeads
		var t cachedTask
		t.dim, t.heads, t.mem = d, heads, mem
		for i := lo; i < hi; i++ {
			s, g := &seqs[i/a.KVHeads], i%a.KVHeads
			t.Cached, t.at = s, (layer*a.KVHeads+g)*2*PageLen*d
			t.q, t.o = q.head(s.First, g*heads*d), o.head(s.First, g*heads*d)
			t.store(k.head(s.First, g*d), v.head(s.First, g*d))
			t.attend()
		}
	})
}

// cachedTask is one sequence under one key head.
type cachedTask struct {
	*Cached
	dim, heads int
	at         int // where the head's keys begin in a page
	q, o       Rows
	mem        *attentionMem
}

func (t *cachedTask) keys(page int) []float32 { return t.Pages[page][t.at:][:PageLen*t.dim] }

func (t *cachedTask) values(page int) []float32 {
	return t.Pages[page][t.at+PageLen*t.dim:][:PageLen*t.dim]
}

func (t *cachedTask) store(k, v Rows) {
	for i := range t.Rows {
		page, slot := (t.Past+i)/PageLen, (t.Past+i)%PageLen
		kt := t.keys(page)[slot/panelWidth*panelWidth*t.dim+slot%panelWidth:]
		for j, x := range k.Row(i)[:t.dim] {
			kt[j*panelWidth] = x
		}
		copy(t.values(page)[slot*t.dim:][:t.dim], v.Row(i))
	}
}

func (t *cachedTask) attend() {
	if t.Rows == 1 { // the heads of the group are the rows of one small product
		t.block(t.q.Data, t.o.Data, t.dim, t.dim, t.heads, t.Past+1, 0)
		return
	}
	for h := range t.heads {
		for r := 0; r < t.Rows; r += queryBlock {
			q, o := t.q.head(r, h*t.dim), t.o.head(r, h*t.dim)
			t.block(q.Data, o.Data, q.Stride, o.Stride, min(queryBlock, t.Rows-r), t.Past+r+1, 1)
		}
	}
}

// block attends with m queries, qs apart, of which number i sees the first n+i·step keys.
func (t *cachedTask) block(q, o []float32, qs, os, m, n, step int) {
	d, all := t.dim, n+(m-1)*step
	ld := (all + PageLen - 1) / PageLen * PageLen
	s, stats := t.mem.buf(1, m*ld), t.mem.buf(0, 2*m)
	_, _ = q[(m-1)*qs+d-1], o[(m-1)*os+d-1]
	p := &t.mem.product // see run
	p.m, p.k, p.load = m, d, false
	p.a, p.aRow, p.aCol = unsafe.Pointer(&q[0]), 4*qs, 4
	p.bRow, p.bPanel, p.cRow = 4*panelWidth, 4*panelWidth*d, 4*ld
	for at := 0; at < all; at += PageLen { // keys that there are not yet give scores that no one reads
		p.n = min(PageLen, (all-at+panelWidth-1)/panelWidth*panelWidth)
		p.b, p.c = unsafe.Pointer(&t.keys(at / PageLen)[0]), unsafe.Pointer(&s[at])
		p.run()
	}
	softmaxRows(s, ld, stats, 2, m, n, step, all)
	p.n, p.aRow, p.bRow, p.bPanel, p.c, p.cRow = d, 4*ld, 4*d, 4*panelWidth, unsafe.Pointer(&o[0]), 4*os
	for at := 0; at < all; at += PageLen {
		p.k, p.a, p.b = min(PageLen, all-at), unsafe.Pointer(&s[at]), unsafe.Pointer(&t.values(at / PageLen)[0])
		p.load = at > 0
		p.run()
	}
	scaleRows(Rows{o, os}, stats[1:], 2, m, d)
}
