package main

import (
	"fmt"
	"math"
	"strings"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"

	"swarmrl/policy/nn/gen/decl"
)

// loop is a vector loop with its body.
type loop struct {
	decl.Loop
	body   func(v isa, in, scalar []VecVirtual) []VecVirtual
	init   uint32                                       // with lanes: what the accumulators start from
	reduce func(v isa, acc VecVirtual, in []VecVirtual) // with lanes: takes body's first result in
}

// signature in assembly: pointers, scalars, the count, lanes.
func (l loop) signature() string {
	s := "func(" + strings.Join(l.Slices(), ", ") + " *float32"
	if len(l.Scalars) > 0 {
		s += ", " + strings.Join(l.Scalars, ", ") + " float32"
	}
	s += ", n int"
	if l.Lanes {
		s += ", lanes *float32"
	}
	return s + ")"
}

func elementwise() {
	for _, l := range loops() {
		l.emit(avx2)
		l.emit(avx512)
	}
	for _, v := range []isa{avx2, avx512} {
		maximum(v)
		philox(v)
		gumbelScan(v)
	}
	transpose()
	finiteHalf()
}

// emit writes the loop: whole vectors first; AVX-512 does the rest under a mask, AVX2 leaves it to the caller. With
// lanes, AVX2 takes two vectors at a time.
func (l loop) emit(v isa) {
	TEXT(v.name+l.Title(), NOSPLIT, l.signature())
	Pragma("noescape")
	Doc(fmt.Sprintf("%s%s is the vector loop of %s.", v.name, l.Title(), l.Name))
	ptr := map[string]Register{}
	for _, s := range l.Slices() {
		ptr[s] = Load(Param(s), GP64())
	}
	var scalars []VecVirtual
	for _, s := range l.Scalars {
		a, err := Param(s).Resolve()
		if err != nil {
			panic(err)
		}
		r := v.reg()
		VBROADCASTSS(a.Addr, r)
		scalars = append(scalars, r)
	}
	n := Load(Param("n"), GP64())
	var acc []VecVirtual
	step := 1
	if l.Lanes {
		step = 16 / v.lanes()
		for range step {
			x := v.reg()
			VMOVUPS(word(l.init), x)
			acc = append(acc, x)
		}
	}
	chunk := func(mask Register) {
		for u := range step {
			var in []VecVirtual
			for _, s := range l.Ins {
				x, m := v.reg(), Mem{Base: ptr[s], Disp: u * v.bytes()}
				if mask == nil {
					VMOVUPS(m, x)
				} else {
					VMOVUPS_Z(m, mask, x)
				}
				in = append(in, x)
			}
			out := l.body(v, in, scalars)
			for i, s := range l.Outs {
				m := Mem{Base: ptr[s], Disp: u * v.bytes()}
				if mask == nil {
					VMOVUPS(out[i], m)
				} else {
					VMOVUPS(out[i], mask, m)
				}
			}
			if l.Lanes {
				l.accumulate(v, acc[u], out, mask)
			}
		}
	}
	unit := step * v.lanes()
	CMPQ(n, Imm(uint64(unit)))
	JL(LabelRef("tail"))
	Label("loop")
	chunk(nil)
	for _, s := range l.Slices() {
		ADDQ(Imm(uint64(4*unit)), ptr[s])
	}
	SUBQ(Imm(uint64(unit)), n)
	CMPQ(n, Imm(uint64(unit)))
	JGE(LabelRef("loop"))
	Label("tail")
	if v.zmm {
		TESTQ(n, n)
		JZ(LabelRef("end"))
		chunk(lowMask(n))
		Label("end")
	}
	if l.Lanes {
		p := Load(Param("lanes"), GP64())
		for u := range step {
			VMOVUPS(acc[u], Mem{Base: p, Disp: u * v.bytes()})
		}
	}
	VZEROUPPER()
	RET()
}

// accumulate adds a result to the lanes; those beyond the mask stay as they are.
func (l loop) accumulate(v isa, acc VecVirtual, out []VecVirtual, mask Register) {
	if mask == nil {
		l.reduce(v, acc, out)
		return
	}
	next := v.reg()
	VMOVAPS(acc, next)
	l.reduce(v, next, out)
	VMOVAPS(next, mask, acc)
}

// lowMask has ones for the first n < 16 elements.
func lowMask(n Register) Register {
	ones, k := GP64(), K()
	MOVQ(I32(-1), ones)
	BZHIQ(n, ones, ones)
	KMOVW(ones.As32(), k)
	return k
}

// word is a constant, sixteen times.
func word(bits uint32) Mem {
	if m, ok := words[bits]; ok {
		return m
	}
	m := GLOBL(fmt.Sprintf("w%08x", bits), RODATA|NOPTR)
	for i := range 16 {
		DATA(4*i, U32(bits))
	}
	words[bits] = m
	return m
}

var words = map[uint32]Mem{}

func float(x float32) Mem { return word(math.Float32bits(x)) }

func (v isa) copy(x VecVirtual) VecVirtual {
	r := v.reg()
	VMOVAPS(x, r)
	return r
}

// one operation each, into a new register

func (v isa) add(x, y Op) VecVirtual { r := v.reg(); VADDPS(y, x, r); return r }
func (v isa) mul(x, y Op) VecVirtual { r := v.reg(); VMULPS(y, x, r); return r }

// sub is x − y; x must be a register.
func (v isa) sub(x, y Op) VecVirtual { r := v.reg(); VSUBPS(y, x, r); return r }

// div is x / y; x must be a register.
func (v isa) div(x, y Op) VecVirtual { r := v.reg(); VDIVPS(y, x, r); return r }

// fma is x·y + z; z is copied.
func (v isa) fma(x VecVirtual, y Op, z VecVirtual) VecVirtual {
	r := v.copy(z)
	VFMADD231PS(y, x, r)
	return r
}

func (v isa) load(m Mem) VecVirtual {
	r := v.reg()
	VMOVUPS(m, r)
	return r
}

// xor, and: bitwise.
func (v isa) xor(x VecVirtual, m Op) VecVirtual {
	r := v.reg()
	if v.zmm {
		VPXORD(m, x, r)
	} else {
		VPXOR(m, x, r)
	}
	return r
}

func (v isa) and(x VecVirtual, m Op) VecVirtual {
	r := v.reg()
	if v.zmm {
		VPANDD(m, x, r)
	} else {
		VPAND(m, x, r)
	}
	return r
}

func (v isa) or(x VecVirtual, m Op) VecVirtual {
	r := v.reg()
	if v.zmm {
		VPORD(m, x, r)
	} else {
		VPOR(m, x, r)
	}
	return r
}

// canonical makes the NaNs of x canonical and gives x.
func (v isa) canonical(x VecVirtual) VecVirtual {
	if v.zmm {
		k := K()
		VCMPPS(Imm(3), x, x, k)
		VMOVUPS(word(0x7fc00000), k, x)
		return x
	}
	m := v.reg()
	VCMPPS(Imm(3), x, x, m)
	r := v.reg()
	VBLENDVPS(m, word(0x7fc00000), x, r)
	return r
}

// pick gives yes where the predicate holds between x and y, else no.
func (v isa) pick(predicate uint64, x VecVirtual, y Mem, yes Op, no VecVirtual) VecVirtual {
	if v.zmm {
		k := K()
		VCMPPS(Imm(predicate), y, x, k)
		r := v.copy(no)
		VMOVUPS(yes, k, r)
		return r
	}
	m, r := v.reg(), v.reg()
	VCMPPS(Imm(predicate), y, x, m)
	VBLENDVPS(m, yes, no, r)
	return r
}

const (
	lessThan = 17 // ordered, quiet
	equal    = 0
)

// exp is the normative algorithm up to the payload of a NaN.
func (v isa) exp(x VecVirtual) VecVirtual {
	lo, hi := v.load(float(-104)), v.load(float(89))
	y := v.reg()
	VMAXPS(x, lo, y) // the second source, x, where it is NaN
	VMINPS(y, hi, y)
	t := v.load(float(12582912))
	VFMADD231PS(float(1.44269504088896341), y, t)
	n := v.sub(t, float(12582912))
	VFMADD231PS(float(-0.693147182464599609375), n, y)
	VFMADD231PS(float(1.90465429995776776e-9), n, y)
	q := v.poly(y, 1.9875691500e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1)
	VFMADD213PS(y, v.mul(y, y), q)
	VADDPS(float(1), q, q)
	if v.zmm {
		VSCALEFPS(n, q, q)
		return q
	}
	k, h := v.reg(), v.reg()
	VPSUBD(float(12582912), t, k)
	VPSRAD(Imm(1), k, h)
	VPSUBD(h, k, k)
	for _, e := range []VecVirtual{h, k} {
		VPADDD(word(127), e, e)
		VPSLLD(Imm(23), e, e)
		VMULPS(e, q, q)
	}
	return q
}

// poly is Horner's rule.
func (v isa) poly(x VecVirtual, c ...float32) VecVirtual {
	p := v.load(float(c[0]))
	for _, a := range c[1:] {
		VFMADD213PS(float(a), x, p)
	}
	return p
}

func (v isa) sigmoid(x VecVirtual) VecVirtual {
	e := v.exp(v.xor(x, word(1<<31)))
	VADDPS(float(1), e, e)
	return v.div(v.load(float(1)), e)
}

func (v isa) tanh(x VecVirtual) VecVirtual {
	a := v.and(x, word(1<<31-1))
	z := v.mul(a, a)
	p := v.poly(z, -5.70498872745e-3, 2.06390887954e-2, -5.37397155531e-2, 1.33314422036e-1, -3.33332819422e-1)
	small := v.fma(v.mul(p, z), a, a)
	e := v.add(v.exp(v.add(a, a)), float(1))
	large := v.sub(v.load(float(1)), v.div(v.load(float(2)), e))
	y := v.pick(lessThan, a, float(0.625), small, large)
	return v.or(y, v.and(x, word(1<<31)))
}

func (v isa) log(x VecVirtual) VecVirtual {
	y := v.pick(lessThan, x, float(0x1p-126), v.mul(x, float(0x1p23)), x)
	e := v.pick(lessThan, x, float(0x1p-126), v.load(float(-23)), v.load(word(0)))
	u, k := v.reg(), v.reg()
	VPSUBD(word(0x3f3504f3), y, u)
	VPSRAD(Imm(23), u, k)
	VCVTDQ2PS(k, k)
	VADDPS(k, e, e)
	m := v.and(u, word(0x7fffff))
	VPADDD(word(0x3f3504f3), m, m)
	f := v.sub(m, float(1))
	z := v.mul(f, f)
	p := v.poly(f, 7.0376836292e-2, -1.1514610310e-1, 1.1676998740e-1, -1.2420140846e-1, 1.4249322787e-1,
		-1.6668057665e-1, 2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1)
	r := v.mul(v.mul(f, z), p)
	VFMADD231PS(float(-2.12194440054690582e-4), e, r)
	VFMADD231PS(float(-0.5), z, r)
	VADDPS(r, f, r)
	VFMADD231PS(float(0.693359375), e, r)
	inf := float(float32(math.Inf(1)))
	r = v.pick(equal, x, inf, inf, r)
	r = v.pick(equal, x, word(0), float(float32(math.Inf(-1))), r)
	nan := word(0x7fc00000)
	r = v.pick(lessThan, x, word(0), nan, r)
	const unordered = 3
	return v.pick(unordered, x, word(0), nan, r)
}

// plus is the reduction of a sum.
func plus(_ isa, acc VecVirtual, in []VecVirtual) { VADDPS(in[0], acc, acc) }

func one(x VecVirtual) []VecVirtual { return []VecVirtual{x} }

// loops lists the elementwise functions and sums of package nn.
func loops() []loop {
	unary := func(name string, f func(v isa, x VecVirtual) VecVirtual) loop {
		return loop{Loop: decl.Of(name), body: func(v isa, in, _ []VecVirtual) []VecVirtual {
			return one(v.canonical(f(v, in[0])))
		}}
	}
	binary := func(name string, f func(v isa, x, y VecVirtual) VecVirtual) loop {
		return loop{Loop: decl.Of(name), body: func(v isa, in, _ []VecVirtual) []VecVirtual {
			return one(v.canonical(f(v, in[0], in[1])))
		}}
	}
	return []loop{
		unary("exp", isa.exp),
		unary("log", isa.log),
		unary("tanh", isa.tanh),
		unary("sigmoid", isa.sigmoid),
		unary("silu", func(v isa, x VecVirtual) VecVirtual { return v.mul(x, v.sigmoid(x)) }),
		binary("add", func(v isa, x, y VecVirtual) VecVirtual { return v.add(x, y) }),
		binary("sub", func(v isa, x, y VecVirtual) VecVirtual { return v.sub(x, y) }),
		binary("mul", func(v isa, x, y VecVirtual) VecVirtual { return v.mul(x, y) }),
		binary("swiglu", func(v isa, x, y VecVirtual) VecVirtual { return v.mul(v.mul(x, v.sigmoid(x)), y) }),
		{Loop: decl.Of("mulAdd"), body: func(v isa, in, _ []VecVirtual) []VecVirtual {
			return one(v.canonical(v.fma(in[0], in[1], in[2])))
		}},
		{Loop: decl.Of("axpy"), body: func(v isa, in, s []VecVirtual) []VecVirtual {
			return one(v.canonical(v.fma(s[0], in[0], in[1])))
		}},
		{Loop: decl.Of("scale"), body: func(v isa, in, s []VecVirtual) []VecVirtual {
			return one(v.canonical(v.mul(s[0], in[0])))
		}},
		{Loop: decl.Of("scaleMul"), body: func(v isa, in, s []VecVirtual) []VecVirtual {
			return one(v.canonical(v.mul(v.mul(s[0], in[0]), in[1])))
		}},
		{Loop: decl.Of("scaleMulAdd"), body: func(v isa, in, s []VecVirtual) []VecVirtual {
			return one(v.canonical(v.fma(v.mul(s[0], in[0]), in[1], in[2])))
		}},
		{Loop: decl.Of("axpby"), body: func(v isa, in, s []VecVirtual) []VecVirtual {
			return one(v.canonical(v.fma(s[0], in[0], v.mul(s[1], in[1]))))
		}},
		{Loop: decl.Of("swigluBackward"), body: swigluBackward},
		{Loop: decl.Of("swigluAll"), body: func(v isa, in, _ []VecVirtual) []VecVirtual {
			gs, dGate, dUp := swigluTerms(v, in)
			return []VecVirtual{v.canonical(v.mul(gs, in[2])), dGate, dUp}
		}},
		{Loop: decl.Of("rotate"), body: func(v isa, in, _ []VecVirtual) []VecVirtual {
			x, y, c, s := in[0], in[1], in[2], in[3]
			minus := v.xor(v.mul(y, s), word(1<<31))
			return []VecVirtual{v.canonical(v.fma(x, c, minus)), v.canonical(v.fma(y, c, v.mul(x, s)))}
		}},
		{Loop: decl.Of("shift"), body: func(v isa, in, s []VecVirtual) []VecVirtual {
			d := v.mul(v.sub(in[0], s[0]), s[1])
			VMAXPS(d, s[2], d)
			return one(v.canonical(d))
		}},
		{Loop: decl.Of("softmaxGrad"), body: func(v isa, in, s []VecVirtual) []VecVirtual {
			return one(v.canonical(v.mul(in[0], v.sub(in[1], s[0]))))
		}},
		{Loop: decl.Of("logProbGrad"), body: func(v isa, in, s []VecVirtual) []VecVirtual {
			return one(v.canonical(v.mul(v.fma(s[0], in[1], s[1]), v.mul(in[0], s[2]))))
		}},
		{
			Loop: decl.Of("adamW"), body: adamW,
		},
		{Loop: decl.Of("sum"), reduce: plus, body: func(_ isa, in, _ []VecVirtual) []VecVirtual { return in }},
		{Loop: decl.Of("dot"), reduce: func(_ isa, acc VecVirtual, in []VecVirtual) {
			VFMADD231PS(in[0], in[1], acc)
		}, body: func(_ isa, in, _ []VecVirtual) []VecVirtual { return in }},
		{Loop: decl.Of("expSum"), reduce: plus, body: func(v isa, in, s []VecVirtual) []VecVirtual {
			return one(v.canonical(v.exp(v.sub(in[0], s[0]))))
		}},
		{Loop: decl.Of("expSumOnly"), reduce: plus, body: func(v isa, in, s []VecVirtual) []VecVirtual {
			return one(v.exp(v.sub(in[0], s[0])))
		}},
	}
}

func swigluBackward(v isa, in, _ []VecVirtual) []VecVirtual {
	_, dGate, dUp := swigluTerms(v, in)
	return []VecVirtual{dGate, dUp}
}

// swigluTerms gives gate·sigmoid(gate) and the gradients of gate and up.
func swigluTerms(v isa, in []VecVirtual) (gs, dGate, dUp VecVirtual) {
	d, g, u := in[0], in[1], in[2]
	s := v.sigmoid(g)
	gs = v.mul(g, s)
	dUp = v.canonical(v.mul(d, gs))
	rest := v.fma(g, v.sub(v.load(float(1)), s), v.load(float(1)))
	return gs, v.canonical(v.mul(v.mul(d, u), v.mul(s, rest))), dUp
}

// adamW is one step of the optimiser, whose NaNs are what they are.
func adamW(v isa, in, s []VecVirtual) []VecVirtual {
	p, m, w, g := in[0], in[1], in[2], in[3]
	shrink, take1, keep2, take2, root, eps, size := s[0], s[1], s[2], s[3], s[4], s[5], s[6]
	m1 := v.lerp(m, take1, v.sub(g, m))
	v1 := v.add(v.mul(keep2, w), v.mul(v.mul(take2, g), g))
	den := v.reg()
	VSQRTPS(v1, den)
	den = v.add(v.div(den, root), eps)
	return []VecVirtual{v.sub(v.mul(p, shrink), v.div(v.mul(size, m1), den)), m1, v1}
}

// lerp is float32(x + a·d) with the product and the sum in float64, where the first is exact.
func (v isa) lerp(x, a, d VecVirtual) VecVirtual {
	half := func(high bool) Register {
		w := v.reg()
		wide := func(x VecVirtual) VecVirtual {
			y, low := v.reg(), Register(x.AsX())
			if v.zmm {
				low = x.AsY()
			}
			if high {
				part := v.low()
				if v.zmm {
					VEXTRACTF64X4(Imm(1), x, part)
				} else {
					VEXTRACTF128(Imm(1), x, part)
				}
				low = part
			}
			VCVTPS2PD(low, y)
			return y
		}
		VMOVAPD(wide(x), w)
		VFMADD231PD(wide(a), wide(d), w)
		out := v.low()
		if v.zmm {
			VCVTPD2PS(w, out)
		} else {
			VCVTPD2PSY(w, out)
		}
		return out
	}
	low, high := half(false), half(true)
	r := v.reg()
	if v.zmm {
		VMOVAPS(low, r.AsY())
		VINSERTF64X4(Imm(1), high, r, r)
	} else {
		VMOVAPS(low, r.AsX())
		VINSERTF128(Imm(1), high, r, r)
	}
	return r
}

// low is a register of half the width.
func (v isa) low() Register {
	if v.zmm {
		return YMM()
	}
	return XMM()
}
