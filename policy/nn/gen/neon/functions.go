package main

import (
	"math"

	"swarmrl/policy/nn/gen/decl"
)

// exp is the normative algorithm up to the payload of a NaN.
func (b *block) exp(x int) int {
	y := b.op3("fmin", b.op3("fmax", x, b.float(-104)), b.float(89))
	t := b.accrue("fmla", b.start(12582912), y, b.float(1.44269504088896341))
	n := b.minus(t, b.float(12582912))
	y = b.accrue("fmla", y, n, b.float(-0.693147182464599609375))
	y = b.accrue("fmla", y, n, b.float(1.90465429995776776e-9))
	q := b.poly(y, 1.9875691500e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1)
	q = b.plus(b.accrue("fmla", y, q, b.mul(y, y)), b.float(1))
	k := b.op3("sub", t, b.float(12582912))
	h := b.shift("sshr", k, 1)
	k = b.op3("sub", k, h)
	for _, e := range []int{h, k} {
		q = b.mul(q, b.shift("shl", b.op3("add", e, b.word(127)), 23))
	}
	return q
}

// poly is Horner's rule.
func (b *block) poly(x int, c ...float32) int {
	p := b.start(c[0])
	for _, a := range c[1:] {
		p = b.accrue("fmla", b.start(a), p, x)
	}
	return p
}

func (b *block) sigmoid(x int) int {
	e := b.exp(b.op2("fneg", x))
	return b.divided(b.float(1), b.plus(e, b.float(1)))
}

func (b *block) tanh(x int) int {
	a := b.op2("fabs", x)
	z := b.mul(a, a)
	p := b.poly(z, -5.70498872745e-3, 2.06390887954e-2, -5.37397155531e-2, 1.33314422036e-1, -3.33332819422e-1)
	small := b.fma(b.mul(p, z), a, a)
	e := b.plus(b.exp(b.plus(a, a)), b.float(1))
	large := b.minus(b.float(1), b.divided(b.float(2), e))
	y := b.pick(b.op3("fcmgt", b.float(0.625), a), small, large)
	return b.op3("orr", y, b.op3("and", x, b.word(1<<31)))
}

func (b *block) log(x int) int {
	tiny := b.op3("fcmgt", b.float(0x1p-126), x)
	e := b.op3("and", tiny, b.float(-23))
	y := b.pick(tiny, b.mul(x, b.float(0x1p23)), x)
	u := b.op3("sub", y, b.word(0x3f3504f3))
	e = b.plus(e, b.op2("scvtf", b.shift("sshr", u, 23)))
	m := b.op3("add", b.op3("and", u, b.word(0x7fffff)), b.word(0x3f3504f3))
	f := b.minus(m, b.float(1))
	z := b.mul(f, f)
	p := b.poly(f, 7.0376836292e-2, -1.1514610310e-1, 1.1676998740e-1, -1.2420140846e-1, 1.4249322787e-1,
		-1.6668057665e-1, 2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1)
	r := b.mul(b.mul(f, z), p)
	r = b.accrue("fmla", r, e, b.float(-2.12194440054690582e-4))
	r = b.accrue("fmla", r, z, b.float(-0.5))
	r = b.accrue("fmla", b.plus(f, r), e, b.float(0.693359375))
	inf := float32(math.Inf(1))
	r = b.pick(b.op3("fcmeq", x, b.float(inf)), x, r)
	r = b.pick(b.op3("fcmeq", x, b.word(0)), b.float(-inf), r)
	r = b.pick(b.op3("fcmgt", b.word(0), x), b.word(0x7fc00000), r)
	return b.pick(b.op3("fcmeq", x, x), r, b.word(0x7fc00000))
}

// lerp is float32(x + a·d) with the product and the sum in float64, where the first is exact.
func (b *block) lerp(x, a, d int) int {
	half := func(name string) int {
		w := b.op2(name, x)
		return b.add(fmlaDouble(w, b.op2(name, a), b.op2(name, d)))
	}
	low, high := half("fcvtl"), half("fcvtl2")
	return b.add(op2("fcvtn2", b.op2("fcvtn", low), high))
}

// swigluTerms gives gate·sigmoid(gate) and the gradients of gate and up.
func (b *block) swigluTerms(in []int) (gs, dGate, dUp int) {
	d, g, u := in[0], in[1], in[2]
	s := b.sigmoid(g)
	gs = b.mul(g, s)
	dUp = b.canonical(b.mul(d, gs))
	rest := b.accrue("fmla", b.start(1), g, b.minus(b.float(1), s))
	return gs, b.canonical(b.mul(b.mul(d, u), b.mul(s, rest))), dUp
}

// adamW is one step of the optimiser, whose NaNs are what they are.
func adamW(b *block, in, s []int) []int {
	p, m, w, g := in[0], in[1], in[2], in[3]
	shrink, take1, keep2, take2, root, eps, size := s[0], s[1], s[2], s[3], s[4], s[5], s[6]
	m1 := b.lerp(m, take1, b.minus(g, m))
	v1 := b.plus(b.mul(keep2, w), b.mul(b.mul(take2, g), g))
	den := b.plus(b.divided(b.op2("fsqrt", v1), root), eps)
	return []int{b.minus(b.mul(p, shrink), b.divided(b.mul(size, m1), den)), m1, v1}
}

func addLanes(b *block, acc int, in []int) { b.accrue("fadd", acc, acc, in[0]) }

func same(_ *block, in, _ []int) []int { return in }

// loops lists the elementwise functions and sums of package nn.
func loops() []loop {
	each := func(name string, f func(b *block, in, s []int) int) loop {
		return loop{Loop: decl.Of(name), body: func(b *block, in, s []int) []int {
			return []int{b.canonical(f(b, in, s))}
		}}
	}
	return []loop{
		each("exp", func(b *block, in, _ []int) int { return b.exp(in[0]) }),
		each("log", func(b *block, in, _ []int) int { return b.log(in[0]) }),
		each("tanh", func(b *block, in, _ []int) int { return b.tanh(in[0]) }),
		each("sigmoid", func(b *block, in, _ []int) int { return b.sigmoid(in[0]) }),
		each("silu", func(b *block, in, _ []int) int { return b.mul(in[0], b.sigmoid(in[0])) }),
		each("add", func(b *block, in, _ []int) int { return b.plus(in[0], in[1]) }),
		each("sub", func(b *block, in, _ []int) int { return b.minus(in[0], in[1]) }),
		each("mul", func(b *block, in, _ []int) int { return b.mul(in[0], in[1]) }),
		each("swiglu", func(b *block, in, _ []int) int { return b.mul(b.mul(in[0], b.sigmoid(in[0])), in[1]) }),
		each("mulAdd", func(b *block, in, _ []int) int { return b.fma(in[0], in[1], in[2]) }),
		each("axpy", func(b *block, in, s []int) int { return b.fma(s[0], in[0], in[1]) }),
		each("scale", func(b *block, in, s []int) int { return b.mul(s[0], in[0]) }),
		each("scaleMul", func(b *block, in, s []int) int { return b.mul(b.mul(s[0], in[0]), in[1]) }),
		each("scaleMulAdd", func(b *block, in, s []int) int { return b.fma(b.mul(s[0], in[0]), in[1], in[2]) }),
		each("axpby", func(b *block, in, s []int) int { return b.fma(s[0], in[0], b.mul(s[1], in[1])) }),
		each("shift", func(b *block, in, s []int) int { return b.op3("fmax", b.mul(b.minus(in[0], s[0]), s[1]), s[2]) }),
		each("softmaxGrad", func(b *block, in, s []int) int { return b.mul(in[0], b.minus(in[1], s[0])) }),
		each("logProbGrad", func(b *block, in, s []int) int {
			return b.mul(b.fma(s[0], in[1], s[1]), b.mul(in[0], s[2]))
		}),
		{Loop: decl.Of("swigluBackward"), body: func(b *block, in, _ []int) []int {
			_, dGate, dUp := b.swigluTerms(in)
			return []int{dGate, dUp}
		}},
		{Loop: decl.Of("swigluAll"), body: func(b *block, in, _ []int) []int {
			gs, dGate, dUp := b.swigluTerms(in)
			return []int{b.canonical(b.mul(gs, in[2])), dGate, dUp}
		}},
		{Loop: decl.Of("rotate"), body: func(b *block, in, _ []int) []int {
			x, y, c, s := in[0], in[1], in[2], in[3]
			minus := b.op2("fneg", b.mul(y, s))
			return []int{b.canonical(b.accrue("fmla", minus, x, c)), b.canonical(b.accrue("fmla", b.mul(x, s), y, c))}
		}},
		{
			Loop: decl.Of("adamW"), body: adamW,
		},
		{Loop: decl.Of("sum"), reduce: addLanes, body: same},
		{Loop: decl.Of("dot"), body: same, reduce: func(b *block, acc int, in []int) {
			b.accrue("fmla", acc, in[0], in[1])
		}},
		{Loop: decl.Of("expSum"), reduce: addLanes, body: func(b *block, in, s []int) []int {
			return []int{b.canonical(b.exp(b.minus(in[0], s[0])))}
		}},
		{Loop: decl.Of("expSumOnly"), reduce: addLanes, body: func(b *block, in, s []int) []int {
			return []int{b.exp(b.minus(in[0], s[0]))}
		}},
	}
}
