package nn

import (
	"math/rand/v2"
	"slices"
	"testing"
	"unsafe"
)

// TestAhead names every line of a layer's keys and values once, in the order in which Step reads them.
func TestAhead(t *testing.T) {
	const layers, layer = 3, 1
	a := &Attention{Heads: 4, KVHeads: 2, HeadDim: 16}
	var seqs []Cached
	var want []uintptr
	for _, s := range []struct{ past, rows int }{{0, 1}, {30, 1}, {31, 1}, {63, 1}, {64, 1}, {PageLen - 2, 1}, {200, 5}} {
		c := Cached{Past: s.past, Rows: s.rows}
		n := s.past + s.rows
		for at := 0; at < n; at += PageLen {
			page := make([]float32, a.PageSize(layers))
			c.Pages = append(c.Pages, page)
			here := min(n+1-at, PageLen)
			for g := range a.KVHeads {
				keys := page[(layer*a.KVHeads+g)*2*PageLen*a.HeadDim:]
				want = lines(want, keys, (here+panelWidth-1)/panelWidth*panelWidth*a.HeadDim)
				want = lines(want, keys[PageLen*a.HeadDim:], here*a.HeadDim)
			}
		}
		seqs = append(seqs, c)
	}
	var w Ahead
	if w.take(1) != 0 {
		t.Fatal("the zero value asks for something")
	}
	w.Set(a, layer, seqs)
	var got []uintptr
	for at := w.take(1); at != 0; at = w.take(1) {
		got = append(got, at)
	}
	if !slices.Equal(got, want) {
		t.Fatalf("%d lines, want %d, or others", len(got), len(want))
	}
	w.Set(a, layer, seqs)
	if first, second := w.take(3), w.take(64); first != want[0] || second != want[3] {
		t.Fatal("what follows is not what was left")
	}
	w.Clear()
	if w.take(1) != 0 {
		t.Fatal("asks for something when it was cleared")
	}
}

// lines appends the addresses of the lines of n floats.
func lines(all []uintptr, x []float32, n int) []uintptr {
	for i := 0; i < n; i += cacheLine / 4 {
		all = append(all, uintptr(unsafe.Pointer(&x[:n][i])))
	}
	return all
}

func TestLinearAhead(t *testing.T) {
	a := &Attention{Heads: 2, KVHeads: 1, HeadDim: 32}
	seqs := []Cached{{Pages: [][]float32{make([]float32, a.PageSize(1))}, Past: 20, Rows: 1}}
	const n, k = 100, 130
	r := rand.New(rand.NewPCG(11, 12))
	p := NewPool(1)
	defer p.Close()
	w := pack(p, mixed(r, n*k, false), n, k, true)
	onEach(t, func(t *testing.T) {
		for _, rows := range []int{1, 8, 14, 20, 60} {
			x, got, want := mixed(r, rows*k, false), make([]float32, rows*n), make([]float32, rows*n)
			var next Ahead
			next.Set(a, 0, seqs)
			p.Linear(want, x, rows, w)
			p.LinearAhead(got, x, rows, w, &next)
			same(t, "y", got, want)
			if asked := next.seq > 0 || next.part > 0; asked != (rows >= askRows && rows <= fewRows && tileLimits[active].takesHalf(rows, n)) {
				t.Fatalf("%d rows: asked %v", rows, asked)
			}
		}
	})
}
