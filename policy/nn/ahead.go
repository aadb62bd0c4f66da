package nn

import "unsafe"

// Ahead is the keys and values that an attention will read next. Products of few rows by bfloat16 weights, which leave
// the memory idle, ask for them while they run: LinearAhead. It changes no bit, belongs to one goroutine, and the zero
// value asks for nothing.
type Ahead struct {
	a               *Attention
	layer           int
	seqs            []Cached
	seq, page, part int // to be asked for next; a part is the keys or the values of a head in a page
	at              uintptr
	left            int // bytes from at on
}

// Set makes w ask for a layer's part of the sequences, whose Past and Rows are those of the last Step.
func (w *Ahead) Set(a *Attention, layer int, seqs []Cached) {
	*w = Ahead{a: a, layer: layer, seqs: seqs}
}

// Clear makes w ask for nothing.
func (w *Ahead) Clear() { *w = Ahead{} }

// take gives the address of memory to be asked for, as many lines, and a few more where a part ends; 0 if there is none.
func (w *Ahead) take(lines int) uintptr {
	for w.left <= 0 {
		if w.seq >= len(w.seqs) {
			return 0
		}
		w.next()
	}
	at := w.at
	w.at += uintptr(lines * cacheLine)
	w.left -= lines * cacheLine
	return at
}

// next goes to the next part.
func (w *Ahead) next() {
	s, d := &w.seqs[w.seq], w.a.HeadDim
	n := min(s.Past+s.Rows+1-w.page*PageLen, PageLen)
	if n <= 0 || w.page == len(s.Pages) || w.part == 2*w.a.KVHeads {
		w.part = 0
		if w.page++; n < PageLen || w.page >= len(s.Pages) {
			w.seq, w.page = w.seq+1, 0
		}
		return
	}
	if w.part%2 == 0 { // keys stand in panels
		n = (n + panelWidth - 1) / panelWidth * panelWidth
	}
	part := s.Pages[w.page][(w.layer*2*w.a.KVHeads+w.part)*PageLen*d:][:n*d]
	w.at, w.left = uintptr(unsafe.Pointer(unsafe.SliceData(part))), 4*n*d
	w.part++
}
