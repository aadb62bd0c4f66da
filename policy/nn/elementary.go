package nn

import "math"

// Coefficients of the float32 functions, highest power first. The text in doc.go is normative.
var (
	expPoly = [6]float32{
		1.9875691500e-4, 1.3981999507e-3, 8.3334519073e-3,
		4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1,
	}
	logPoly = [9]float32{
		7.0376836292e-2, -1.1514610310e-1, 1.1676998740e-1,
		-1.2420140846e-1, 1.4249322787e-1, -1.6668057665e-1,
		2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1,
	}
	tanhPoly = [5]float32{
		-5.70498872745e-3, 2.06390887954e-2, -5.37397155531e-2,
		1.33314422036e-1, -3.33332819422e-1,
	}
)

const (
	expLo    float32 = -104 // exp rounds to 0 here
	expHi    float32 = 89   // and to +Inf here
	log2e    float32 = 1.44269504088896341
	rounder  float32 = 12582912 // 1.5·2²³: adding it leaves the nearest integer in the low bits
	ln2Hi    float32 = 0.693147182464599609375
	ln2Lo    float32 = -1.90465429995776776e-9
	logLn2Hi float32 = 0.693359375
	logLn2Lo float32 = -2.12194440054690582e-4
	logBase          = 0x3f3504f3 // bits of the float32 next below √½
	tanhEdge float32 = 0.625
)

// Exp1 is e to the power x; see the package doc for its bits.
func Exp1(x float32) float32 {
	if x != x {
		return canon(x)
	}
	x = min(max(x, expLo), expHi)
	t := fma(x, log2e, rounder)
	n := t - rounder
	r := fma(n, -ln2Lo, fma(n, -ln2Hi, x))
	q := expPoly[0]
	for _, c := range expPoly[1:] {
		q = fma(q, r, c)
	}
	y := fma(q, float32(r*r), r) + 1
	k := int32(n)
	lo := k >> 1
	y = float32(y * pow2(lo))
	return float32(y * pow2(k-lo))
}

// pow2 is 2ᵏ for a k whose power is a normal float32.
func pow2(k int32) float32 { return math.Float32frombits(uint32(k+127) << 23) }

// Log1 is the natural logarithm of x: -Inf at zeros, NaN below.
func Log1(x float32) float32 {
	switch {
	case x != x || x < 0:
		return math.Float32frombits(nanBits)
	case x == 0:
		return float32(math.Inf(-1))
	case x > math.MaxFloat32:
		return x
	}
	var e int32
	if x < 0x1p-126 {
		x, e = float32(x*0x1p23), -23
	}
	u := math.Float32bits(x) - logBase
	e += int32(u) >> 23
	f := math.Float32frombits(u&0x7fffff+logBase) - 1
	z := float32(f * f)
	p := logPoly[0]
	for _, c := range logPoly[1:] {
		p = fma(p, f, c)
	}
	y := float32(float32(f*z) * p)
	y = fma(float32(e), logLn2Lo, y)
	y = fma(-0.5, z, y)
	return fma(float32(e), logLn2Hi, f+y)
}

// Sigmoid1 is 1/(1+exp(-x)).
func Sigmoid1(x float32) float32 { return canon(1 / (1 + Exp1(-x))) }

// SiLU1 is x·sigmoid(x).
func SiLU1(x float32) float32 { return canon(x * Sigmoid1(x)) }

// Tanh1 is the hyperbolic tangent of x.
func Tanh1(x float32) float32 {
	if x != x {
		return canon(x)
	}
	a := math.Float32frombits(math.Float32bits(x) &^ (1 << 31))
	var y float32
	if a < tanhEdge {
		z := float32(a * a)
		p := tanhPoly[0]
		for _, c := range tanhPoly[1:] {
			p = fma(p, z, c)
		}
		y = fma(float32(p*z), a, a)
	} else {
		y = 1 - 2/(Exp1(2*a)+1)
	}
	return math.Float32frombits(math.Float32bits(y) | math.Float32bits(x)&(1<<31))
}

// Sqrt is the correctly rounded square root.
func Sqrt(x float32) float32 { return canon(float32(math.Sqrt(float64(x)))) }

// Rsqrt is 1/√x by two rounded operations: the square root, then the quotient.
func Rsqrt(x float32) float32 { return canon(1 / Sqrt(x)) }
