package nn

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"
)

// ulps is the distance of got from the exact value in units of the last place of float32.
func ulps(got float32, exact float64) float64 {
	if float64(got) == exact || math.IsInf(float64(got), 0) && math.Abs(exact) > math.MaxFloat32 {
		return 0
	}
	_, e := math.Frexp(exact)
	return math.Abs(float64(got)-exact) / math.Ldexp(1, max(e-24, -149))
}

// sigmoidFloor is where e^-x overflows, so that sigmoid and SiLU are 0 although the exact value is not quite.
const sigmoidFloor = -88.7

// TestElementary holds each float32 function to its stated error, over all magnitudes and densely where it is used.
func TestElementary(t *testing.T) {
	tests := []struct {
		name  string
		f     func(float32) float32
		exact func(float64) float64
		ulp   float64
	}{
		{"exp", Exp1, math.Exp, 1.1},
		{"log", Log1, math.Log, 1.5},
		{"tanh", Tanh1, math.Tanh, 1.6},
		{"sigmoid", Sigmoid1, func(x float64) float64 { return 1 / (1 + math.Exp(-x)) }, 2.6},
		{"silu", SiLU1, func(x float64) float64 { return x / (1 + math.Exp(-x)) }, 3.2},
		{"rsqrt", Rsqrt, func(x float64) float64 { return 1 / math.Sqrt(x) }, 1.5},
		{"sqrt", Sqrt, math.Sqrt, 0.5},
	}
	sparse := 1
	if testing.Short() {
		sparse = 8
	}
	for _, test := range tests {
		worst, at := 0.0, float32(0)
		check := func(x float32) {
			want := test.exact(float64(x))
			got := test.f(x)
			if want != want {
				if math.Float32bits(got) != nanBits {
					t.Fatalf("%s(%g) = %x, want the canonical NaN", test.name, x, math.Float32bits(got))
				}
				return
			}
			if u := ulps(got, want); !(u <= worst) && !(x < sigmoidFloor && math.Abs(float64(got)-want) < 1e-36) {
				worst, at = u, x
			}
		}
		for u := uint64(0); u < 1<<32; u += 4099 * uint64(sparse) {
			check(math.Float32frombits(uint32(u)))
		}
		for x := float32(-20); x < 20; x += float32(sparse) / 8192 {
			check(x)
		}
		t.Logf("%s: %.3f ulp at %g", test.name, worst, at)
		if !(worst <= test.ulp) {
			t.Errorf("%s: %.3f ulp at %g (%g), want %g", test.name, worst, at, test.f(at), test.ulp)
		}
	}
}

// TestDouble compares the float64 functions with the standard library's.
func TestDouble(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range many(200000) {
		x := math.Exp(r.Float64()*1400 - 700)
		near(t, "log64", x, Log64(x), math.Log(x), 2)
		y := r.Float64()*1400 - 700
		near(t, "exp64", y, Exp64(y), math.Exp(y), 2)
		near(t, "pow64", y, Pow64(1e6, y/700), math.Pow(1e6, y/700), 120)
		a := r.Float64() * 0x1p20 * math.Exp(-20*r.Float64())
		s, c := SinCos(-a)
		ws, wc := math.Sincos(-a)
		if math.Abs(s-ws) > 0x1p-50 || math.Abs(c-wc) > 0x1p-50 {
			t.Fatalf("SinCos(%g) = %g, %g, want %g, %g", -a, s, c, ws, wc)
		}
	}
	for _, x := range []float64{0, math.Copysign(0, -1), math.Inf(1), math.Inf(-1), math.NaN(), -1, math.MaxFloat64} {
		near(t, "log64", x, Log64(x), math.Log(x), 1)
	}
}

func near(t *testing.T, name string, x, got, want float64, ulp float64) {
	t.Helper()
	if got == want || got != got && want != want {
		return
	}
	if d := math.Abs(got - want); !(d <= ulp*(math.Nextafter(math.Abs(want), math.Inf(1))-math.Abs(want))) {
		t.Fatalf("%s(%g) = %g, want %g", name, x, got, want)
	}
}

// TestFMA compares with exact rational arithmetic, with an eye to sums near ties and below the normal range.
func TestFMA(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range many(300000) {
		a, b, c := oddFloat(r), oddFloat(r), oddFloat(r)
		switch r.IntN(3) {
		case 0:
			c = float32(float64(a)*float64(b)) * float32(math.Ldexp(1, 24+r.IntN(3)))
		case 1:
			c = -float32(float64(a) * float64(b))
		}
		want := exactFMA(a, b, c)
		for name, got := range map[string]float32{"FMA": FMA(a, b, c), "fmaPortable": canon(fmaPortable(a, b, c))} {
			if math.Float32bits(got) != math.Float32bits(want) {
				t.Fatalf("%s(%x, %x, %x) = %x, want %x", name, math.Float32bits(a), math.Float32bits(b), math.Float32bits(c),
					math.Float32bits(got), math.Float32bits(want))
			}
		}
	}
}

func exactFMA(a, b, c float32) float32 {
	if s := float64(a) + float64(b) + float64(c); s-s != 0 { // an Inf or NaN among them
		return canon(float32(float64(a)*float64(b) + float64(c)))
	}
	f := func(x float32) *big.Float { return new(big.Float).SetPrec(700).SetFloat64(float64(x)) }
	p := f(a).Mul(f(a), f(b))
	s := new(big.Float).SetPrec(700).Add(p, f(c))
	if s.Sign() == 0 { // zero's sign follows IEEE 754
		return float32(float64(a)*float64(b)) + c
	}
	v, _ := s.Float32()
	return v
}

// oddFloat draws floats of all kinds: any bits, normal, small integers at any scale, few bits set.
func oddFloat(r *rand.Rand) float32 {
	switch r.IntN(4) {
	case 0:
		return math.Float32frombits(r.Uint32())
	case 1:
		return float32(r.NormFloat64())
	case 2:
		return float32(int32(r.Uint32())>>r.IntN(31)) * float32(math.Ldexp(1, r.IntN(60)-30))
	}
	return math.Float32frombits(uint32(r.IntN(254))<<23 | r.Uint32()&0x807fffff&^(1<<r.IntN(23)-1))
}
