package nn

import "fmt"

// panelWidth is the number of outputs that stand side by side in a panel.
const panelWidth = 32

// Panels is the weight of a Linear, N outputs by K inputs, laid out for streaming: panels of 32 outputs, each k-major,
// the last filled up with zeros. Weights given as bfloat16 stay so. A Panels does not change; any number of goroutines
// may use it.
type Panels struct {
	N, K int
	f32  []float32 // [panel][k][32]
	bf16 []uint32  // [panel][k][16]: output j in the low half of word j, output 16+j in the high half
	lent *lent     // where the weight lies until it is packed, if it was lent
}

// PackF32 packs w (N, K), row-major.
func (p *Pool) PackF32(w []float32, n, k int) *Panels {
	if n < 0 || k < 0 || len(w) < n*k {
		panic(fmt.Sprintf("nn: weight of %d×%d in %d elements", n, k, len(w)))
	}
	t := &Panels{N: n, K: k}
	t.f32 = make([]float32, t.panels()*k*panelWidth)
	p.Repack(t, w)
	return t
}

// Repack overwrites t, which PackF32 made, with new weights of the same shape.
func (p *Pool) Repack(t *Panels, w []float32) {
	if t.f32 == nil || len(w) < t.N*t.K {
		panic(fmt.Sprintf("nn: repack of %d×%d from %d elements", t.N, t.K, len(w)))
	}
	if t.K == 0 {
		return
	}
	p.For(t.panels(), 1, func(lo, hi int) {
		for i := lo; i < hi; i++ {
			j := i * panelWidth
			Transpose(t.f32[j*t.K:], panelWidth, w[j*t.K:], t.K, min(panelWidth, t.N-j), t.K)
		}
	})
}

// PackF32T packs the transpose of w (N, K), row-major: K outputs of N inputs, so that Linear computes dy·W, the
// gradient of a Linear's input.
func (p *Pool) PackF32T(w []float32, n, k int) *Panels {
	if n < 0 || k < 0 || len(w) < n*k {
		panic(fmt.Sprintf("nn: weight of %d×%d in %d elements", n, k, len(w)))
	}
	t := &Panels{N: k, K: n}
	t.f32 = make([]float32, t.panels()*n*panelWidth)
	p.RepackT(t, w)
	return t
}

// RepackT overwrites t, which PackF32T made, with new weights of the same shape.
func (p *Pool) RepackT(t *Panels, w []float32) {
	if t.f32 == nil || len(w) < t.N*t.K {
		panic(fmt.Sprintf("nn: repack of %d×%d from %d elements", t.N, t.K, len(w)))
	}
	if t.K == 0 {
		return
	}
	p.For(t.panels(), 1, func(lo, hi int) {
		for i := lo; i < hi; i++ {
			j := i * panelWidth
			packPanel(t.f32[j*t.K:][:t.K*panelWidth], RowMajor(w, t.K, t.N).sub(0, t.K, j, min(j+panelWidth, t.N)))
		}
	})
}

// PackBF16 packs w (N, K), row-major bfloat16.
func (p *Pool) PackBF16(w []uint16, n, k int) *Panels {
	if n < 0 || k < 0 || len(w) < n*k {
		panic(fmt.Sprintf("nn: weight of %d×%d in %d elements", n, k, len(w)))
	}
	t := &Panels{N: n, K: k}
	t.bf16 = make([]uint32, t.panels()*k*panelWidth/2)
	p.RepackBF16(t, w)
	return t
}

// RepackBF16 overwrites t, which PackBF16 made, with new weights of the same shape.
func (p *Pool) RepackBF16(t *Panels, w []uint16) {
	if t.bf16 == nil || len(w) < t.N*t.K {
		panic(fmt.Sprintf("nn: repack of %d×%d from %d elements", t.N, t.K, len(w)))
	}
	if t.K == 0 {
		return
	}
	p.For(t.panels(), 1, func(lo, hi int) {
		for i := lo; i < hi; i++ {
			t.fill(i*panelWidth, w[i*panelWidth*t.K:])
		}
	})
}

// PanelWidth is the number of outputs that Fill takes together.
const PanelWidth = panelWidth

// NewPanels makes a weight of n outputs and k inputs in bfloat16, all zero, for Fill.
func NewPanels(n, k int) *Panels {
	t := &Panels{N: n, K: k}
	t.bf16 = make([]uint32, t.panels()*k*panelWidth/2)
	return t
}

// Fill packs rows of bfloat16 as the outputs from first on: a multiple of PanelWidth, and as many as that or those that
// are left. Different outputs may be filled at the same time.
func (t *Panels) Fill(first int, rows []uint16) {
	for j := first; len(rows) > 0; j += panelWidth {
		n := min(panelWidth, t.N-j) * t.K
		t.fill(j, rows[:n])
		rows = rows[n:]
	}
}

// fill packs the panel that begins with output j.
func (t *Panels) fill(j int, w []uint16) {
	packHalf(t.bf16[j/2*t.K:][:t.K*panelWidth/2], w, min(panelWidth, t.N-j), t.K, t.K)
}

// packHalf packs k elements of n ≤ 32 rows of w, ld apart.
func packHalf(dst []uint32, w []uint16, n, k, ld int) {
	const h = panelWidth / 2
	if n < panelWidth {
		for j := range h {
			pairs(dst[j:], w, j, n, 0, k, ld)
		}
		return
	}
	for j := 0; j < h; j += 8 {
		done := vecTransposeHalf(dst[j:], h, w[j*ld:], ld, k)
		for i := j; i < j+8; i++ {
			pairs(dst[i:], w, i, n, done, k, ld)
		}
	}
}

// pairs packs inputs [from, k) of outputs j and 16+j, where they exist.
func pairs(dst []uint32, w []uint16, j, n, from, k, ld int) {
	const h = panelWidth / 2
	for i := from; i < k; i++ {
		x := uint32(0)
		if j < n {
			x = uint32(w[j*ld+i])
		}
		if h+j < n {
			x |= uint32(w[(h+j)*ld+i]) << 16
		}
		dst[i*h] = x
	}
}

func (t *Panels) panels() int { return (t.N + panelWidth - 1) / panelWidth }

// Row unpacks output j's weights into dst (K): the row of an embedding that shares the weight.
func (t *Panels) Row(dst []float32, j int) {
	dst = dst[:t.K]
	if t.K == 0 {
		return
	}
	if t.f32 != nil {
		src := t.f32[j/panelWidth*t.K*panelWidth+j%panelWidth:]
		for k := range dst {
			dst[k] = src[k*panelWidth]
		}
		return
	}
	half := t.half()
	if half == nil {
		t.lent.row(dst, j)
		return
	}
	src := half[j/panelWidth*t.K*panelWidth/2+j%(panelWidth/2):]
	shift := j % panelWidth / (panelWidth / 2) * 16
	for k := range dst {
		dst[k] = F32FromBF16(uint16(src[k*panelWidth/2] >> shift))
	}
}

// widenGeneric is the portable widenPanel.
func widenGeneric(dst []float32, src []uint32) {
	const h = panelWidth / 2
	for i, v := range src {
		k, j := i/h, i%h
		dst[k*panelWidth+j] = F32FromBF16(uint16(v))
		dst[k*panelWidth+h+j] = F32FromBF16(uint16(v >> 16))
	}
}
