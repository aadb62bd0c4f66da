package nn

import "sync"

// Attention is causal grouped-query attention of packed, ragged sequences. Query head h reads key
// head h/(Heads/KVHeads). Queries come scaled by 1/√D.
//
//	s = q·kⱼ            a chain of FMAs over the D elements
//	e = exp(s − max s)   over the keys j ≤ i
//	o = (Σⱼ eⱼ·vⱼ)·(1/Sum(e))   a chain of FMAs over the keys, then one product
//
// A key that is masked out has e = +0, which leaves a chain as it is: so a block of queries, a
// single query, and keys that stand in pages give the same bits.
type Attention struct {
	Heads, KVHeads, HeadDim int
	mem                     scratchPool
}

// queryBlock is the number of queries whose scores are held at a time.
const queryBlock = 32

// attentionTask is one sequence under one key head. Rows of q, k, v and o begin at the sequence's
// first.
type attentionTask struct {
	dim, rows, heads int       // D; T; query heads of the group
	q, k, v, o       Rows      // views on the group's first head
	stats            []float32 // per row and head: max s and 1/Sum(e); rows are statStride apart
	statStride       int
	mem              *attentionMem
}

// Forward sets o (T, Heads·D) from q (T, Heads·D), k and v (T, KVHeads·D). starts has the first row
// of each sequence and, at its end, the number of rows. stats (T, Heads, 2) is what Backward needs.
func (a *Attention) Forward(p *Pool, o, q, k, v Rows, stats []float32, starts []int) {
	p.For((len(starts)-1)*a.KVHeads, 1, func(lo, hi int) {
		mem := a.mem.take()
		defer a.mem.give(mem)
		for i := lo; i < hi; i++ {
			t := a.task(i, o, q, k, v, stats, starts)
			t.mem = mem
			t.forward()
		}
	})
}

// task is number i: sequence i/KVHeads under key head i%KVHeads.
func (a *Attention) task(i int, o, q, k, v Rows, stats []float32, starts []int) attentionTask {
	seq, g, d := i/a.KVHeads, i%a.KVHeads, a.HeadDim
	heads := a.Heads / a.KVHeads
	first := starts[seq]
	return attentionTask{
		dim: d, rows: starts[seq+1] - first, heads: heads,
		q: q.head(first, g*heads*d), k: k.head(first, g*d), v: v.head(first, g*d), o: o.head(first, g*heads*d),
		stats: stats[2*(first*a.Heads+g*heads):], statStride: 2 * a.Heads,
	}
}

// head is the view that begins at row i and element j; empty if there is no such row.
func (r Rows) head(i, j int) Rows {
	return Rows{Data: r.Data[min(i*r.Stride+j, len(r.Data)):], Stride: r.Stride}
}

func (t *attentionTask) forward() {
	kt, ld := t.mem.transpose(0, t.k, t.rows, t.dim)
	s := t.mem.buf(1, queryBlock*ld)
	for h := range t.heads {
		for r := 0; r < t.rows; r += queryBlock {
			n := min(r+queryBlock, t.rows)
			q, o := t.q.head(r, h*t.dim), t.o.head(r, h*t.dim)
			gemmDirect(s, ld, q.Data, q.Stride, 1, kt, ld, n-r, n, t.dim, false)
			stats := t.stats[r*t.statStride+2*h:]
			softmaxRows(s, ld, stats, t.statStride, n-r, r+1, 1, n)
			gemmDirect(o.Data, o.Stride, s, ld, 1, t.v.Data, t.v.Stride, n-r, t.dim, n, false)
			scaleRows(o, stats[1:], t.statStride, n-r, t.dim)
		}
	}
}

// Backward sets the gradients dq, dk and dv from do, with the views and stats of Forward. dk and dv
// are sums over the group's heads and, within each, over the queries: one chain of FMAs in that
// order.
func (a *Attention) Backward(p *Pool, dq, dk, dv, do, q, k, v Rows, stats []float32, starts []int) {
	p.For((len(starts)-1)*a.KVHeads, 1, func(lo, hi int) {
		mem := a.mem.take()
		defer a.mem.give(mem)
		for i := lo; i < hi; i++ {
			t := a.task(i, do, q, k, v, stats, starts)
			d := a.task(i, do, dq, dk, dv, stats, starts)
			t.mem = mem
			t.backward(d.q, d.k, d.v)
		}
	})
}

func (t *attentionTask) backward(dq, dk, dv Rows) {
	d := t.dim
	for i := range t.rows {
		clear(dk.Row(i)[:d])
		clear(dv.Row(i)[:d])
	}
	kt, ld := t.mem.transpose(0, t.k, t.rows, d)
	vt, _ := t.mem.transpose(2, t.v, t.rows, d)
	s, ds := t.mem.buf(1, queryBlock*ld), t.mem.buf(3, queryBlock*ld)
	for h := range t.heads {
		for r := 0; r < t.rows; r += queryBlock {
			n := min(r+queryBlock, t.rows)
			q, do, dqh := t.q.head(r, h*d), t.o.head(r, h*d), dq.head(r, h*d)
			gemmDirect(s, ld, q.Data, q.Stride, 1, kt, ld, n-r, n, d, false)
			gemmDirect(ds, ld, do.Data, do.Stride, 1, vt, ld, n-r, n, d, false)
			softmaxGradRows(s, ds, ld, t.stats[r*t.statStride+2*h:], t.statStride, n-r, r+1, n)
			gemmDirect(dv.Data, dv.Stride, s, 1, ld, do.Data, do.Stride, n, d, n-r, true)
			gemmDirect(dqh.Data, dqh.Stride, ds, ld, 1, t.k.Data, t.k.Stride, n-r, d, n, false)
			gemmDirect(dk.Data, dk.Stride, ds, 1, ld, q.Data, q.Stride, n, d, n-r, true)
		}
	}
}

// attentionMem is what one thread works in.
type attentionMem struct {
	bufs    [4][]float32
	product product
}

func (m *attentionMem) buf(i, n int) []float32 {
	if cap(m.bufs[i]) < n {
		m.bufs[i] = make([]float32, n)
	}
	return m.bufs[i][:n]
}

// transpose copies rows × dim of x into a matrix with one row per dimension, ld apart.
func (m *attentionMem) transpose(i int, x Rows, rows, dim int) (xt []float32, ld int) {
	ld = (rows + 15) &^ 15
	xt = m.buf(i, dim*ld)
	Transpose(xt, ld, x.Data, x.Stride, rows, dim)
	return xt, ld
}

// scratchPool lends an attentionMem to each thread.
type scratchPool struct {
	mu   sync.Mutex
	free []*attentionMem
}

func (s *scratchPool) take() *attentionMem {
	s.mu.Lock()
	defer s.mu.Unlock()
	if n := len(s.free); n > 0 {
		m := s.free[n-1]
		s.free = s.free[:n-1]
		return m
	}
	return new(attentionMem)
}

func (s *scratchPool) give(m *attentionMem) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.free = append(s.free, m)
}
