package nn

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// elementwise lists the functions of vectors with what each does to element i, in terms of the scalar functions.
var elementwise = []struct {
	name string
	run  func(dst, dst2, x, y, z []float32, a, b float32)
	want func(dst, x, y, z, a, b float32) (float32, float32)
}{
	{"Exp", func(d, _, x, _, _ []float32, _, _ float32) { Exp(d, x) }, func(_, x, _, _, _, _ float32) (float32, float32) { return Exp1(x), 0 }},
	{"Log", func(d, _, x, _, _ []float32, _, _ float32) { Log(d, x) }, func(_, x, _, _, _, _ float32) (float32, float32) { return Log1(x), 0 }},
	{"Tanh", func(d, _, x, _, _ []float32, _, _ float32) { Tanh(d, x) }, func(_, x, _, _, _, _ float32) (float32, float32) { return Tanh1(x), 0 }},
	{"Sigmoid", func(d, _, x, _, _ []float32, _, _ float32) { Sigmoid(d, x) }, func(_, x, _, _, _, _ float32) (float32, float32) { return Sigmoid1(x), 0 }},
	{"SiLU", func(d, _, x, _, _ []float32, _, _ float32) { SiLU(d, x) }, func(_, x, _, _, _, _ float32) (float32, float32) { return SiLU1(x), 0 }},
	{"Add", func(d, _, x, y, _ []float32, _, _ float32) { Add(d, x, y) }, func(_, x, y, _, _, _ float32) (float32, float32) { return canon(x + y), 0 }},
	{"Sub", func(d, _, x, y, _ []float32, _, _ float32) { Sub(d, x, y) }, func(_, x, y, _, _, _ float32) (float32, float32) { return canon(x - y), 0 }},
	{"Mul", func(d, _, x, y, _ []float32, _, _ float32) { Mul(d, x, y) }, func(_, x, y, _, _, _ float32) (float32, float32) { return canon(x * y), 0 }},
	{"MulAdd", func(d, _, x, y, _ []float32, _, _ float32) { MulAdd(d, x, y) }, func(d, x, y, _, _, _ float32) (float32, float32) { return FMA(x, y, d), 0 }},
	{"Axpy", func(d, _, x, _, _ []float32, a, _ float32) { Axpy(d, a, x) }, func(d, x, _, _, a, _ float32) (float32, float32) { return FMA(a, x, d), 0 }},
	{"Scale", func(d, _, x, _, _ []float32, a, _ float32) { Scale(d, a, x) }, func(_, x, _, _, a, _ float32) (float32, float32) { return canon(a * x), 0 }},
	{"ScaleMul", func(d, _, x, y, _ []float32, a, _ float32) { ScaleMul(d, a, x, y) }, func(_, x, y, _, a, _ float32) (float32, float32) { return canon(float32(a*x) * y), 0 }},
	{"ScaleMulAdd", func(d, _, x, y, _ []float32, a, _ float32) { ScaleMulAdd(d, a, x, y) }, func(d, x, y, _, a, _ float32) (float32, float32) { return FMA(float32(a*x), y, d), 0 }},
	{"Axpby", func(d, _, x, y, _ []float32, a, b float32) { Axpby(d, a, x, b, y) }, func(_, x, y, _, a, b float32) (float32, float32) { return FMA(a, x, float32(b*y)), 0 }},
	{"SwiGLU", func(d, _, x, y, _ []float32, _, _ float32) { SwiGLU(d, x, y) }, func(_, x, y, _, _, _ float32) (float32, float32) { return canon(float32(x*Sigmoid1(x)) * y), 0 }},
	{"SwiGLUBackward", func(d, e, x, y, z []float32, _, _ float32) { SwiGLUBackward(d, e, x, y, z) }, func(_, d, g, u, _, _ float32) (float32, float32) {
		s := Sigmoid1(g)
		return canon(float32(d*u) * float32(s*fma(g, 1-s, 1))), canon(d * float32(g*s))
	}},
	{"SwiGLUAll", func(d, e, x, y, z []float32, _, _ float32) {
		out := make([]float32, len(d))
		SwiGLUAll(out, d, e, x, y, z)
		want := make([]float32, len(d))
		SwiGLU(want, y, z)
		for i := range want {
			if math.Float32bits(out[i]) != math.Float32bits(want[i]) {
				panic("SwiGLUAll: another output than SwiGLU's")
			}
		}
	}, func(_, d, g, u, _, _ float32) (float32, float32) {
		s := Sigmoid1(g)
		return canon(float32(d*u) * float32(s*fma(g, 1-s, 1))), canon(d * float32(g*s))
	}},
	{"Rotate", func(d, e, x, y, z []float32, _, _ float32) { copy(e, x); Rotate(d, e, y, z) }, func(d, x, y, z, _, _ float32) (float32, float32) {
		return FMA(d, y, -float32(x*z)), FMA(x, y, float32(d*z))
	}},
}

// TestElementwise compares every kernel with the scalar functions at lengths 0 to 130, odd floats included.
func TestElementwise(t *testing.T) {
	onEach(t, func(t *testing.T) {
		r := rand.New(rand.NewPCG(11, 12))
		for i := range many(131) {
			n := i * 131 / many(131)
			for _, f := range elementwise {
				x, y, z, d, e := mixed(r, n, true), mixed(r, n, true), mixed(r, n, true), mixed(r, n, true), mixed(r, n, true)
				if n%3 == 0 {
					for i := range x {
						x[i], y[i] = oddFloat(r), oddFloat(r)
					}
				}
				a, b := oddFloat(r), float32(r.NormFloat64())
				want, want2 := slices.Clone(d), make([]float32, n)
				for i := range want {
					want[i], want2[i] = f.want(d[i], x[i], y[i], z[i], a, b)
				}
				f.run(d, e, x, y, z, a, b)
				same(t, f.name, d, want)
				if f.name == "SwiGLUBackward" || f.name == "SwiGLUAll" || f.name == "Rotate" {
					same(t, f.name+"'s second output", e, want2)
				}
			}
		}
	})
}

// TestSums compares every kernel with the definition of the order.
func TestSums(t *testing.T) {
	onEach(t, func(t *testing.T) {
		r := rand.New(rand.NewPCG(13, 14))
		for n := range many(300) {
			x, y := mixed(r, n, n%2 == 1), mixed(r, n, n%2 == 1)
			if n%5 == 0 {
				for i := range x {
					x[i] = float32(math.Copysign(0, float64(x[i])))
				}
			}
			m := float32(r.NormFloat64())
			var sum, dot, exps [lanes]float32
			e := make([]float32, n)
			top := float32(math.Inf(-1))
			for i := range x {
				sum[i%lanes] += x[i]
				dot[i%lanes] = fma(x[i], y[i], dot[i%lanes])
				e[i] = Exp1(x[i] - m)
				exps[i%lanes] += e[i]
				top = max(top, x[i])
			}
			d := make([]float32, n)
			s := ExpSum(d, x, m)
			same(t, "exp", d, e)
			same(t, "sums", []float32{Sum(x), Dot(x, y), s, Max(x)}, []float32{fold(&sum), fold(&dot), fold(&exps), canon(top + 0)})
			checkSoftmax(t, x, canon(top+0))
		}
	})
}

func checkSoftmax(t *testing.T, x []float32, top float32) {
	t.Helper()
	var l [lanes]float32
	want := make([]float32, len(x))
	for i, v := range x {
		want[i] = Exp1(v - top)
		l[i%lanes] += want[i]
	}
	s := fold(&l)
	same(t, "logsumexp", []float32{LogSumExp(x)}, []float32{canon(top + Log1(s))})
	for i := range want {
		want[i] = canon(float32(1/s) * want[i])
	}
	got := slices.Clone(x)
	Softmax(got)
	same(t, "softmax", got, want)
	back := make([]float32, len(x))
	SoftmaxBackward(back, got, x)
	d := Dot(got, x)
	for i := range want {
		want[i] = canon(got[i] * float32(x[i]-d))
	}
	same(t, "softmax backward", back, want)
}

func TestBF16(t *testing.T) {
	for u := range uint32(1 << 16) {
		x := F32FromBF16(uint16(u))
		if got := BF16FromF32(x); x == x && got != uint16(u) {
			t.Fatalf("%04x comes back as %04x", u, got)
		}
		for _, low := range []uint32{1, 0x7fff, 0x8000, 0x8001, 0xffff} {
			y := math.Float32frombits(u<<16 | low)
			if math.IsNaN(float64(y)) || u&0x7fff == 0x7f7f {
				continue
			}
			below, above := uint16(u), uint16(u+1)
			want := above
			if low < 0x8000 || low == 0x8000 && below&1 == 0 {
				want = below
			}
			if got := BF16FromF32(y); got != want {
				t.Fatalf("%04x%04x rounds to %04x, want %04x", u, low, got, want)
			}
		}
	}
	if BF16FromF32(math.Float32frombits(0xff800001)) != 0x7fc0 || BF16FromF32(math.MaxFloat32) != 0x7f80 {
		t.Fatal("NaN or overflow")
	}
}

// TestTranspose and packing at odd sizes, on every kernel.
func TestTranspose(t *testing.T) {
	onEach(t, func(t *testing.T) {
		r := rand.New(rand.NewPCG(19, 20))
		for range 200 {
			rows, cols := r.IntN(40), r.IntN(40)
			ldSrc, ldDst := cols+r.IntN(5), rows+r.IntN(5)
			src, dst := mixed(r, rows*ldSrc, true), mixed(r, cols*ldDst, true)
			want := slices.Clone(dst)
			for i := range rows {
				for j := range cols {
					want[j*ldDst+i] = src[i*ldSrc+j]
				}
			}
			Transpose(dst, ldDst, src, ldSrc, rows, cols)
			same(t, "transpose", dst, want)
		}
	})
}
