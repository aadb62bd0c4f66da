package nn

import "math"

// The float64 functions serve rotary angles and noise: few calls, so plain Go. Every product that a sum follows is
// converted explicitly, which forbids the compiler to fuse the two.

var (
	log64Poly = [7]float64{
		6.666666666666735130e-01, 3.999999999940941908e-01, 2.857142874366239149e-01, 2.222219843214978396e-01,
		1.818357216161805012e-01, 1.531383769920937332e-01, 1.479819860511658591e-01,
	}
	exp64Poly = [5]float64{
		1.66666666666666657415e-01, -2.77777777770155933842e-03, 6.61375632143793436117e-05,
		-1.65339022054652515390e-06, 4.13813679705723846039e-08,
	}
	sinPoly = [6]float64{
		1.58962301576546568060e-10, -2.50507477628578072866e-8, 2.75573136213857245213e-6,
		-1.98412698295895385996e-4, 8.33333333332211858878e-3, -1.66666666666666307295e-1,
	}
	cosPoly = [6]float64{
		-1.13585365213876817300e-11, 2.08757008419747316778e-9, -2.75573141792967388112e-7,
		2.48015872888517045348e-5, -1.38888888888730564116e-3, 4.16666666666665929218e-2,
	}
)

const (
	ln2Hi64 = 6.93147180369123816490e-01
	ln2Lo64 = 1.90821492927058770002e-10
	pi4A    = 7.85398125648498535156e-1
	pi4B    = 3.77489470793079817668e-8
	pi4C    = 2.69515142907905952645e-15
	maxTrig = 1 << 29
)

// Log64 is the natural logarithm, within 1 ulp: -Inf at zeros, NaN below.
func Log64(x float64) float64 {
	switch {
	case x != x || x < 0:
		return math.NaN()
	case x == 0:
		return math.Inf(-1)
	case x > math.MaxFloat64:
		return x
	}
	m, e := math.Frexp(x)
	if m < math.Sqrt2/2 {
		m *= 2
		e--
	}
	f, k := m-1, float64(e)
	s := f / (2 + f)
	z := float64(s * s)
	w := float64(z * z)
	c := &log64Poly
	odd := float64(w * (c[1] + float64(w*(c[3]+float64(w*c[5])))))
	even := float64(z * (c[0] + float64(w*(c[2]+float64(w*(c[4]+float64(w*c[6])))))))
	half := float64(float64(0.5*f) * f)
	tail := float64(s*(half+(odd+even))) + float64(k*ln2Lo64)
	return float64(k*ln2Hi64) - ((half - tail) - f)
}

// Exp64 is e to the power x, within 1 ulp; below -708 it is 0.
func Exp64(x float64) float64 {
	switch {
	case x != x:
		return math.NaN()
	case x > 709.782712893384:
		return math.Inf(1)
	case x < -708:
		return 0
	}
	k := math.Floor(float64(math.Log2E*x) + 0.5)
	hi := x - float64(k*ln2Hi64)
	lo := float64(k * ln2Lo64)
	r := hi - lo
	t := float64(r * r)
	p := exp64Poly[4]
	for i := 3; i >= 0; i-- {
		p = exp64Poly[i] + float64(t*p)
	}
	c := r - float64(t*p)
	y := 1 - ((lo - float64(r*c)/(2-c)) - hi)
	n := int64(k)
	if n > 1023 {
		y, n = y*2, n-1
	}
	return y * math.Float64frombits(uint64(n+1023)<<52)
}

// Pow64 is x to the power y for x > 0, as Exp64(y·Log64(x)); NaN for x ≤ 0.
func Pow64(x, y float64) float64 {
	if x <= 0 {
		return math.NaN()
	}
	return Exp64(float64(y * Log64(x)))
}

// SinCos gives sine and cosine of an angle in radians below 2²⁹ in magnitude (NaN beyond), with an absolute error below
// 2⁻⁵⁰ up to 2²⁰.
func SinCos(angle float64) (sin, cos float64) {
	x := math.Abs(angle)
	if !(x < maxTrig) {
		return math.NaN(), math.NaN()
	}
	j := uint64(float64(x * (4 / math.Pi)))
	j += j & 1
	y := float64(j)
	z := ((x - float64(y*pi4A)) - float64(y*pi4B)) - float64(y*pi4C)
	zz := float64(z * z)
	s, c := sinPoly[0], cosPoly[0]
	for i := 1; i < 6; i++ {
		s = float64(s*zz) + sinPoly[i]
		c = float64(c*zz) + cosPoly[i]
	}
	sin = z + float64(float64(z*zz)*s)
	cos = (1 - float64(0.5*zz)) + float64(float64(zz*zz)*c)
	switch j & 7 {
	case 2:
		sin, cos = cos, -sin
	case 4:
		sin, cos = -sin, -cos
	case 6:
		sin, cos = -cos, sin
	}
	if math.Signbit(angle) {
		sin = -sin
	}
	return sin, cos
}
