package nn

import "math"

// The functions of this file work element by element over len(dst) elements; the other slices must be at least as
// long. A destination may be one of the sources but must not overlap one otherwise. Each operation is rounded to
// float32 and a NaN is written in its canonical form.

// Exp sets dst[i] = e^x[i].
func Exp(dst, x []float32) {
	x = x[:len(dst)]
	for i := vecExp(dst, x); i < len(dst); i++ {
		dst[i] = Exp1(x[i])
	}
}

// Log sets dst[i] = ln x[i].
func Log(dst, x []float32) {
	x = x[:len(dst)]
	for i := vecLog(dst, x); i < len(dst); i++ {
		dst[i] = Log1(x[i])
	}
}

// Tanh sets dst[i] = tanh x[i].
func Tanh(dst, x []float32) {
	x = x[:len(dst)]
	for i := vecTanh(dst, x); i < len(dst); i++ {
		dst[i] = Tanh1(x[i])
	}
}

// Sigmoid sets dst[i] = 1/(1+e^-x[i]).
func Sigmoid(dst, x []float32) {
	x = x[:len(dst)]
	for i := vecSigmoid(dst, x); i < len(dst); i++ {
		dst[i] = Sigmoid1(x[i])
	}
}

// SiLU sets dst[i] = x[i]·sigmoid(x[i]).
func SiLU(dst, x []float32) {
	x = x[:len(dst)]
	for i := vecSilu(dst, x); i < len(dst); i++ {
		dst[i] = SiLU1(x[i])
	}
}

// Add sets dst[i] = x[i] + y[i].
func Add(dst, x, y []float32) {
	x, y = x[:len(dst)], y[:len(dst)]
	for i := vecAdd(dst, x, y); i < len(dst); i++ {
		dst[i] = canon(x[i] + y[i])
	}
}

// Sub sets dst[i] = x[i] − y[i].
func Sub(dst, x, y []float32) {
	x, y = x[:len(dst)], y[:len(dst)]
	for i := vecSub(dst, x, y); i < len(dst); i++ {
		dst[i] = canon(x[i] - y[i])
	}
}

// Mul sets dst[i] = x[i]·y[i].
func Mul(dst, x, y []float32) {
	x, y = x[:len(dst)], y[:len(dst)]
	for i := vecMul(dst, x, y); i < len(dst); i++ {
		dst[i] = canon(x[i] * y[i])
	}
}

// MulAdd sets dst[i] = fma(x[i], y[i], dst[i]).
func MulAdd(dst, x, y []float32) {
	x, y = x[:len(dst)], y[:len(dst)]
	for i := vecMulAdd(dst, x, y); i < len(dst); i++ {
		dst[i] = FMA(x[i], y[i], dst[i])
	}
}

// Axpy sets y[i] = fma(a, x[i], y[i]).
func Axpy(y []float32, a float32, x []float32) {
	x = x[:len(y)]
	for i := vecAxpy(y, x, a); i < len(y); i++ {
		y[i] = FMA(a, x[i], y[i])
	}
}

// Scale sets dst[i] = a·x[i].
func Scale(dst []float32, a float32, x []float32) {
	x = x[:len(dst)]
	for i := vecScale(dst, x, a); i < len(dst); i++ {
		dst[i] = canon(a * x[i])
	}
}

// ScaleMul sets dst[i] = (a·x[i])·y[i], the last step of RMSNorm.
func ScaleMul(dst []float32, a float32, x, y []float32) {
	x, y = x[:len(dst)], y[:len(dst)]
	for i := vecScaleMul(dst, x, y, a); i < len(dst); i++ {
		dst[i] = canon(float32(a*x[i]) * y[i])
	}
}

// ScaleMulAdd sets dst[i] = fma(a·x[i], y[i], dst[i]), the gradient of RMSNorm's weight.
func ScaleMulAdd(dst []float32, a float32, x, y []float32) {
	x, y = x[:len(dst)], y[:len(dst)]
	for i := vecScaleMulAdd(dst, x, y, a); i < len(dst); i++ {
		dst[i] = FMA(float32(a*x[i]), y[i], dst[i])
	}
}

// Axpby sets dst[i] = fma(a, x[i], b·y[i]).
func Axpby(dst []float32, a float32, x []float32, b float32, y []float32) {
	x, y = x[:len(dst)], y[:len(dst)]
	for i := vecAxpby(dst, x, y, a, b); i < len(dst); i++ {
		dst[i] = FMA(a, x[i], float32(b*y[i]))
	}
}

// SwiGLU sets dst[i] = (gate[i]·sigmoid(gate[i]))·up[i].
func SwiGLU(dst, gate, up []float32) {
	gate, up = gate[:len(dst)], up[:len(dst)]
	for i := vecSwiglu(dst, gate, up); i < len(dst); i++ {
		g := gate[i]
		dst[i] = canon(float32(g*Sigmoid1(g)) * up[i])
	}
}

// SwiGLUBackward sets the gradients of SwiGLU's inputs from that of its output: with s = sigmoid(g),
// dUp = dOut·(g·s) and dGate = (dOut·up)·(s·fma(g, 1−s, 1)). Outputs may be the inputs of the same index.
func SwiGLUBackward(dGate, dUp, dOut, gate, up []float32) {
	n := len(dGate)
	dUp, dOut, gate, up = dUp[:n], dOut[:n], gate[:n], up[:n]
	for i := vecSwigluBackward(dGate, dUp, dOut, gate, up); i < len(dGate); i++ {
		g, u, d := gate[i], up[i], dOut[i]
		s := Sigmoid1(g)
		dUp[i] = canon(d * float32(g*s))
		dGate[i] = canon(float32(d*u) * float32(s*fma(g, 1-s, 1)))
	}
}

// SwiGLUAll is SwiGLU and SwiGLUBackward in one.
func SwiGLUAll(out, dGate, dUp, dOut, gate, up []float32) {
	n := len(out)
	dGate, dUp, dOut, gate, up = dGate[:n], dUp[:n], dOut[:n], gate[:n], up[:n]
	i := vecSwigluAll(out, dGate, dUp, dOut, gate, up)
	SwiGLU(out[i:], gate[i:], up[i:])
	SwiGLUBackward(dGate[i:], dUp[i:], dOut[i:], gate[i:], up[i:])
}

// Rotate turns the pairs (a[i], b[i]) by the angle of cos[i], sin[i], in place:
// a' = fma(a, cos, −(b·sin)), b' = fma(b, cos, a·sin).
func Rotate(a, b, cos, sin []float32) {
	b, cos, sin = b[:len(a)], cos[:len(a)], sin[:len(a)]
	for i := vecRotate(a, b, cos, sin); i < len(a); i++ {
		x, y, c, s := a[i], b[i], cos[i], sin[i]
		a[i] = FMA(x, c, -float32(y*s))
		b[i] = FMA(y, c, float32(x*s))
	}
}

// Max gives the largest element, with +0 for a zero of either sign, NaN if any element is NaN, −Inf if x is empty.
func Max(x []float32) float32 {
	var l [lanes]float32
	done := vecMax(x, &l)
	m := float32(math.Inf(-1))
	if done > 0 {
		m = maxOf(m, l[:])
	}
	return maxOf(m, x[done:]) + 0
}

func maxOf(m float32, x []float32) float32 {
	for _, v := range x {
		if v != v || m != m {
			return math.Float32frombits(nanBits)
		}
		if v > m {
			m = v
		}
	}
	return m
}
