package nn

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// numbers are normally distributed and the same in every run.
func numbers(seed uint64, n int) []float32 {
	r := rand.New(rand.NewPCG(seed, 1))
	x := make([]float32, n)
	for i := range x {
		x[i] = float32(r.NormFloat64())
	}
	return x
}

// checkGradient compares dx with central differences of f, a function of x, at every element.
func checkGradient(t *testing.T, name string, x, dx []float32, f func() float64) {
	t.Helper()
	scale := 0.0
	for _, d := range dx {
		scale = math.Max(scale, math.Abs(float64(d)))
	}
	for i := range x {
		const h = 1.0 / 256
		old := x[i]
		x[i] = old + h
		up := f()
		x[i] = old - h
		down := f()
		x[i] = old
		if want := (up - down) / (2 * h); math.Abs(float64(dx[i])-want) > 2e-3*scale+2e-4 {
			t.Fatalf("%s[%d] = %g, finite differences give %g", name, i, dx[i], want)
		}
	}
}

// weigh makes a number of a result: its sum weighted by w.
func weigh(y, w []float32) float64 {
	s := 0.0
	for i, v := range y {
		s += float64(v) * float64(w[i])
	}
	return s
}

func TestRMSNormBackward(t *testing.T) {
	p := NewPool(2)
	defer p.Close()
	for _, c := range []int{1, 5, 16, 37} {
		const rows = 3
		x, w, dy := numbers(1, rows*c), numbers(2, c), numbers(3, rows*c)
		y, r := make([]float32, rows*c), make([]float32, rows)
		f := func() float64 {
			for i := range rows {
				r[i] = RMSNorm(y[i*c:][:c], x[i*c:][:c], w, 0.3)
			}
			return weigh(y, dy)
		}
		f()
		dx, dw, d := make([]float32, rows*c), make([]float32, c), slices.Clone(dy)
		p.RMSNormWeightBackward(dw, Rows{d, c}, Rows{x, c}, r, 1, rows)
		for i := range rows {
			RMSNormBackward(dx[i*c:][:c], d[i*c:][:c], x[i*c:][:c], w, r[i])
		}
		checkGradient(t, "dx", x, dx, f)
		checkGradient(t, "dw", w, dw, f)
	}
}

func TestRopeBackward(t *testing.T) {
	table := NewRopeTable([]float32{1, 0.3, 0.01})
	at := table.At(600)
	x, dy, y := numbers(1, 6), numbers(2, 6), make([]float32, 6)
	for _, pos := range []int{0, 1, 255, 256, 599} {
		cos, sin := at(pos)
		if want := math.Cos(0.3 * float64(pos)); math.Abs(float64(cos[1])-want) > 1e-4 {
			t.Fatalf("cos at %d is %v, want %v", pos, cos[1], want)
		}
		f := func() float64 {
			copy(y, x)
			Rope(y, cos, sin)
			return weigh(y, dy)
		}
		dx := slices.Clone(dy)
		RopeBackward(dx, cos, sin)
		checkGradient(t, "dx", x, dx, f)
	}
}

func TestSwiGLUBackward(t *testing.T) {
	for _, n := range []int{1, 7, 33} {
		gate, up, dy, y := numbers(1, n), numbers(2, n), numbers(3, n), make([]float32, n)
		f := func() float64 {
			SwiGLU(y, gate, up)
			return weigh(y, dy)
		}
		dGate, dUp := make([]float32, n), make([]float32, n)
		SwiGLUBackward(dGate, dUp, dy, gate, up)
		checkGradient(t, "dGate", gate, dGate, f)
		checkGradient(t, "dUp", up, dUp, f)
	}
}

func TestLogProbBackward(t *testing.T) {
	for _, n := range []int{1, 3, 40} {
		for _, temperature := range []float32{1, 0.7} {
			for _, d := range [][2]float32{{1, 0}, {0, 1}, {-0.4, 0.9}} {
				z, u := numbers(uint64(n), n), make([]float32, n)
				target := int32(n / 2)
				f := func() float64 {
					logp, entropy := LogProb(slices.Clone(z), u, target, 1/temperature)
					return float64(d[0])*float64(logp) + float64(d[1])*float64(entropy)
				}
				dz := slices.Clone(z)
				LogProbBackward(dz, u, target, 1/temperature, d[0], d[1])
				checkGradient(t, "dz", z, dz, f)
			}
		}
	}
}

// attentionCase holds q, k, v and o of packed sequences.
type attentionCase struct {
	a          *Attention
	starts     []int
	q, k, v, o Rows
	stats      []float32
}

func newAttentionCase(heads, kv, d int, starts []int) *attentionCase {
	rows := starts[len(starts)-1]
	return &attentionCase{
		a: &Attention{Heads: heads, KVHeads: kv, HeadDim: d}, starts: starts,
		q: Rows{numbers(1, rows*heads*d), heads * d}, k: Rows{numbers(2, rows*kv*d), kv * d},
		v: Rows{numbers(3, rows*kv*d), kv * d}, o: Rows{make([]float32, rows*heads*d), heads * d},
		stats: make([]float32, rows*heads*2),
	}
}

func (c *attentionCase) forward(p *Pool) { c.a.Forward(p, c.o, c.q, c.k, c.v, c.stats, c.starts) }

// naive is attention in float64, straight from the definition.
func (c *attentionCase) naive() []float64 {
	a := c.a
	d := a.HeadDim
	out := make([]float64, len(c.o.Data))
	for s := range c.starts[1:] {
		for i := c.starts[s]; i < c.starts[s+1]; i++ {
			for h := range a.Heads {
				g := h / (a.Heads / a.KVHeads)
				var e []float64
				sum := 0.0
				for j := c.starts[s]; j <= i; j++ {
					dot := 0.0
					for l := range d {
						dot += float64(c.q.Row(i)[h*d+l]) * float64(c.k.Row(j)[g*d+l])
					}
					e = append(e, math.Exp(dot))
					sum += math.Exp(dot)
				}
				for j, w := range e {
					for l := range d {
						out[i*a.Heads*d+h*d+l] += w / sum * float64(c.v.Row(c.starts[s] + j)[g*d+l])
					}
				}
			}
		}
	}
	return out
}

func TestAttention(t *testing.T) {
	p := NewPool(2)
	defer p.Close()
	for _, c := range []*attentionCase{
		newAttentionCase(1, 1, 2, []int{0, 1}), newAttentionCase(3, 1, 6, []int{0, 5, 6, 11}),
		newAttentionCase(4, 2, 8, []int{0, 70, 75}), newAttentionCase(2, 2, 10, []int{0, 33}),
	} {
		c.forward(p)
		for i, want := range c.naive() {
			if math.Abs(float64(c.o.Data[i])-want) > 1e-5 {
				t.Fatalf("o[%d] = %v, want %v", i, c.o.Data[i], want)
			}
		}
		do := Rows{numbers(4, len(c.o.Data)), c.o.Stride}
		dq, dk, dv := Rows{make([]float32, len(c.q.Data)), c.q.Stride}, Rows{make([]float32, len(c.k.Data)), c.k.Stride}, Rows{make([]float32, len(c.v.Data)), c.v.Stride}
		c.a.Backward(p, dq, dk, dv, do, c.q, c.k, c.v, c.stats, c.starts)
		if len(c.q.Data) > 200 {
			continue // finite differences of every element would take long
		}
		f := func() float64 {
			c.forward(p)
			return weigh(c.o.Data, do.Data)
		}
		checkGradient(t, "dq", c.q.Data, dq.Data, f)
		checkGradient(t, "dk", c.k.Data, dk.Data, f)
		checkGradient(t, "dv", c.v.Data, dv.Data, f)
	}
}

// TestAttentionStep: keys in pages, queries one by one or some at a time, give Forward's bits.
func TestAttentionStep(t *testing.T) {
	p := NewPool(2)
	defer p.Close()
	const rows = 150
	c := newAttentionCase(6, 2, 8, []int{0, rows})
	c.forward(p)
	for _, chunk := range []int{1, 7, 64, rows} {
		pages := make([][]float32, (rows+PageLen-1)/PageLen)
		for i := range pages {
			pages[i] = numbers(9, c.a.PageSize(3)) // rubbish that must not matter
		}
		o := Rows{make([]float32, len(c.o.Data)), c.o.Stride}
		for past := 0; past < rows; past += chunk {
			n := min(chunk, rows-past)
			c.a.Step(p, 1, o.From(past), c.q.From(past), c.k.From(past), c.v.From(past), []Cached{{Pages: pages, Past: past, Rows: n}})
		}
		if !slices.Equal(o.Data, c.o.Data) {
			t.Errorf("chunks of %d give other bits", chunk)
		}
	}
}

func TestEmbeddingAndBiasBackward(t *testing.T) {
	p := NewPool(2)
	defer p.Close()
	const c = 70
	ids := []int32{2, 0, 2, 2, 1}
	dy := numbers(1, len(ids)*c)
	dw, db := make([]float32, 3*c), make([]float32, c)
	p.EmbeddingBackward(dw, dy, ids, c, 1)
	p.BiasBackward(db, Rows{dy, c}, 4)
	for j := range c {
		r := func(i int) float32 { return dy[i*c+j] }
		if dw[j] != r(1) || dw[c+j] != 0 || dw[2*c+j] != r(0)+r(2)+r(3) {
			t.Fatalf("column %d of the embedding's gradient", j)
		}
		if db[j] != r(0)+r(1)+r(2)+r(3) {
			t.Fatalf("column %d of the bias's gradient", j)
		}
	}
}

func TestLinearBackward(t *testing.T) {
	p := NewPool(2)
	defer p.Close()
	for _, s := range [][3]int{{1, 1, 1}, {3, 33, 5}, {2, 600, 20}, {17, 1100, 3}} {
		rows, n, k := s[0], s[1], s[2]
		w, dy := numbers(1, n*k), numbers(2, rows*n)
		half := make([]uint16, n*k)
		NarrowBF16(half, w)
		WidenBF16(w, half)
		want, got := make([]float32, rows*k), make([]float32, rows*k)
		p.Gemm(RowMajor(want, rows, k), RowMajor(dy, rows, n), RowMajor(w, n, k), false)
		for _, panels := range []*Panels{p.PackF32(w, n, k), p.PackBF16(half, n, k)} {
			p.LinearBackward(got, dy, rows, panels)
			if !slices.Equal(got, want) {
				t.Errorf("%v: other bits than Gemm", s)
			}
			out := make([]float32, n*k)
			if panels.Unpack(p, out); !slices.Equal(out, w) {
				t.Errorf("%v: unpacked to other weights", s)
			}
		}
	}
}
