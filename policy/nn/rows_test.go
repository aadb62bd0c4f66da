package nn

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// TestRows compares what works on many rows, on every kernel, with the functions of one row, at awkward sizes and
// strides, among odd floats.
func TestRows(t *testing.T) {
	onEach(t, func(t *testing.T) {
		r := rand.New(rand.NewPCG(21, 22))
		for n := range many(140) {
			rows, pad := r.IntN(6), r.IntN(3)
			odd := n%2 == 1
			make := func() Rows { return Rows{mixed(r, (rows+1)*(n+pad), odd), n + pad} }
			dx, dy, x, w := make(), make(), make(), mixed(r, n, odd)
			stride := 1 + r.IntN(3)
			rstd := mixed(r, (rows+1)*stride, odd)
			checkNorms(t, dx, dy, x, w, rstd, stride, rows)
			checkReplace(t, dy, x, w, rstd, stride, rows)
			got, want := dy.clone(), dy.clone()
			scaleRows(got, rstd, stride, rows, n)
			for i := range rows {
				Scale(want.Row(i)[:n], rstd[i*stride], want.Row(i)[:n])
			}
			same(t, "scaleRows", got.Data, want.Data)
		}
	})
}

func (r Rows) clone() Rows { return Rows{slices.Clone(r.Data), r.Stride} }

func checkNorms(t *testing.T, dx, dy, x Rows, w, rstd []float32, stride, rows int) {
	t.Helper()
	n, eps := len(w), float32(1e-5)
	y, want := x.clone(), x.clone() // in place
	r, wantR := slices.Clone(rstd), slices.Clone(rstd)
	RMSNormRows(y, y, w, r, stride, rows, eps)
	for i := range rows {
		wantR[i*stride] = RMSNorm(want.Row(i)[:n], x.Row(i)[:n], w, eps)
	}
	same(t, "RMSNormRows", y.Data, want.Data)
	same(t, "RMSNormRows' r", r, wantR)

	gotX, gotY, wantX, wantY := dx.clone(), dy.clone(), dx.clone(), dy.clone()
	RMSNormBackwardRows(gotX, gotY, x, w, rstd, stride, rows)
	for i := range rows {
		RMSNormBackward(wantX.Row(i)[:n], wantY.Row(i)[:n], x.Row(i)[:n], w, rstd[i*stride])
	}
	same(t, "RMSNormBackwardRows", gotX.Data, wantX.Data)
	same(t, "RMSNormBackwardRows' dy", gotY.Data, wantY.Data)
}

func checkReplace(t *testing.T, dy, x Rows, w, rstd []float32, stride, rows int) {
	t.Helper()
	n := len(w)
	got, want := dy.clone(), dy.clone()
	RMSNormReplaceRows(got, x, w, rstd, stride, rows)
	for i := range rows {
		zero := make([]float32, n)
		RMSNormBackward(zero, want.Row(i)[:n], x.Row(i)[:n], w, rstd[i*stride])
		copy(want.Row(i), zero)
	}
	same(t, "RMSNormReplaceRows", got.Data, want.Data)
}

// TestHeads: heads that stand side by side get what each gets alone.
func TestHeads(t *testing.T) {
	onEach(t, func(t *testing.T) {
		r := rand.New(rand.NewPCG(23, 24))
		for i := range many(60) {
			half, heads, rows := 1+i, r.IntN(5), r.IntN(5)
			d, scaled, odd := 2*half, r.IntN(heads+1), i%2 == 1
			x, cos, sin := mixed(r, heads*d, odd), mixed(r, half, odd), mixed(r, half, odd)
			scale := oddFloat(r)
			got, want := slices.Clone(x), slices.Clone(x)
			RotateHeads(got, cos, sin, heads, scaled, scale)
			back, wantBack := slices.Clone(x), slices.Clone(x)
			RotateHeadsBackward(back, cos, sin, heads, scaled, scale)
			for h := range heads {
				y, z := want[h*d:][:d], wantBack[h*d:][:d]
				Rope(y, cos, sin)
				if h < scaled {
					Scale(y, scale, y)
					Scale(z, scale, z)
				}
				RopeBackward(z, cos, sin)
			}
			same(t, "RotateHeads", got, want)
			same(t, "RotateHeadsBackward", back, wantBack)

			dw, a, b := mixed(r, d, odd), Rows{mixed(r, (rows+1)*heads*d, odd), heads * d}, Rows{mixed(r, (rows+1)*heads*d, odd), heads * d}
			s := mixed(r, (rows+1)*(heads+1), odd)
			wantW := slices.Clone(dw)
			HeadNormWeightBackward(dw, a, b, s, heads+1, rows, heads)
			for t := range rows {
				for h := range heads {
					ScaleMulAdd(wantW, s[t*(heads+1)+h], b.Row(t)[h*d:][:d], a.Row(t)[h*d:][:d])
				}
			}
			same(t, "HeadNormWeightBackward", dw, wantW)
		}
	})
}

// TestSoftmaxRows compares blocks of masked scores with the functions of one row.
func TestSoftmaxRows(t *testing.T) {
	onEach(t, func(t *testing.T) {
		r := rand.New(rand.NewPCG(25, 26))
		for i := range many(80) {
			rows, seen := r.IntN(6), 1+i
			n := seen + max(rows, 1) - 1
			ld, odd := (n+15)&^15+16*r.IntN(2), i%3 == 2
			s, ds := mixed(r, rows*ld, odd), mixed(r, rows*ld, odd)
			stats := make([]float32, 3*rows)
			e := slices.Clone(s)
			softmaxRows(e, ld, stats, 3, rows, seen, 1, n)
			same(t, "the first alone", e[:min(rows, 1)*n], alone(s, seen, n, rows))
			p, dp := slices.Clone(s), slices.Clone(ds)
			softmaxGradRows(p, dp, ld, stats, 3, rows, seen, n)
			for i := range rows {
				own, grad := slices.Clone(s[i*ld:][:n]), slices.Clone(ds[i*ld:][:n])
				k := seen + i
				clear(own[k:])
				clear(grad[k:])
				m := Max(own[:k])
				sum := ExpSum(own[:k], own[:k], m)
				same(t, "exponentials", e[i*ld:][:n], own)
				same(t, "max and sum", stats[3*i:][:2], []float32{m, 1 / sum})
				Scale(own[:k], 1/sum, own[:k])
				SoftmaxBackward(grad[:k], own[:k], grad[:k])
				same(t, "probabilities", p[i*ld:][:n], own)
				same(t, "gradients", dp[i*ld:][:n], grad)
			}
		}
	})
}

// alone gives what softmaxRows makes of the first row where all have seen as much.
func alone(s []float32, seen, n, rows int) []float32 {
	if rows == 0 {
		return nil
	}
	e := make([]float32, 2*((n+15)&^15))
	copy(e, s[:n])
	copy(e[len(e)/2:], s[:n])
	softmaxRows(e, len(e)/2, make([]float32, 4), 2, 2, seen, 0, n)
	if !slices.EqualFunc(e[:n], e[len(e)/2:][:n], func(a, b float32) bool { return a == b || a != a && b != b }) {
		return nil
	}
	return e[:n]
}
