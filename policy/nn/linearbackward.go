package nn

// LinearBackward sets dx (rows, K) = dy (rows, N) · W, the gradient through a Linear whose weight
// is packed: per element one chain of FMAs over the outputs, in order. W is unpacked some panels at
// a time, never as a whole.
func (p *Pool) LinearBackward(dx, dy []float32, rows int, w *Panels) {
	n := min(w.N, maxDepth)
	block := make([]float32, n*w.K)
	for j := 0; j < w.N; j += n {
		m := min(n, w.N-j)
		w.unpack(p, block, j, m)
		a := Mat{Data: dy[j:], Rows: rows, Cols: m, RowStride: w.N, ColStride: 1}
		p.Gemm(RowMajor(dx, rows, w.K), a, RowMajor(block, m, w.K), j > 0)
	}
}

// unpack writes m outputs from j on, which begins a panel, to dst (m, K), row-major.
func (w *Panels) unpack(p *Pool, dst []float32, j, m int) {
	w.Keep(p)
	half := w.half()
	if w.f32 == nil && half == nil { // lent, and not to be read
		clear(dst[:m*w.K])
		return
	}
	p.For((m+panelWidth-1)/panelWidth, 1, func(lo, hi int) {
		s := takeScratch()
		defer s.give()
		for i := lo * panelWidth; i < min(m, hi*panelWidth); i += panelWidth {
			from := (j + i) * w.K
			var panel []float32
			if w.f32 != nil {
				panel = w.f32[from:][:w.K*panelWidth]
			} else {
				panel = grow(&s.b, w.K*panelWidth)
				widenPanel(panel, half[from/2:][:w.K*panelWidth/2])
			}
			// A panel is (K, 32): its transpose is 32 rows of W.
			Transpose(dst[i*w.K:], w.K, panel, panelWidth, w.K, min(panelWidth, m-i))
		}
	})
}

// Unpack writes the whole weight to dst (N, K), row-major.
func (w *Panels) Unpack(p *Pool, dst []float32) { w.unpack(p, dst, 0, w.N) }
