package main

import (
	"fmt"
	"math"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// The kernels of this file go over many rows in one call, for AVX-512 alone: what is made row by row of the functions
// of math.go spends more on calls, tails and folded sums than on arithmetic where rows are short. Steps count bytes.
func rows() {
	normRows()
	normGradRows()
	scaleMulAddRows(1)
	scaleMulAddRows(4)
	scaleRows()
	rotateHeads(false)
	rotateHeads(true)
	softmaxRows()
	softmaxGradRows()
}

// rower writes one such kernel.
type rower struct {
	isa
	loops int // so far, to name labels
}

func begin(name, doc, signature string) *rower {
	TEXT("avx512"+name, NOSPLIT, "func("+signature+")")
	Pragma("noescape")
	Doc("avx512" + name + " " + doc)
	return &rower{isa: avx512}
}

func end() {
	VZEROUPPER()
	RET()
}

func param(name string) Register { return Load(Param(name), GP64()) }

// address of a parameter that is read where it is used.
func address(name string) Mem {
	a, err := Param(name).Resolve()
	if err != nil {
		panic(err)
	}
	return a.Addr
}

func (w *rower) label(s string) string { return fmt.Sprintf("%s%d", s, w.loops) }

// over runs body on n elements, sixteen at a time: at gives the address in an array, mask is nil but for the last.
func (w *rower) over(n Register, body func(at func(Register) Mem, mask Register)) {
	w.loops++
	loop, tail, done := w.label("loop"), w.label("tail"), w.label("done")
	off, left := GP64(), GP64()
	at := func(base Register) Mem { return Mem{Base: base, Index: off, Scale: 1} }
	XORQ(off, off)
	MOVQ(n, left)
	CMPQ(left, Imm(16))
	JL(LabelRef(tail))
	Label(loop)
	body(at, nil)
	ADDQ(Imm(64), off)
	SUBQ(Imm(16), left)
	CMPQ(left, Imm(16))
	JGE(LabelRef(loop))
	Label(tail)
	TESTQ(left, left)
	JZ(LabelRef(done))
	body(at, lowMask(left))
	Label(done)
}

// times runs body n times, which it counts down.
func (w *rower) times(n Register, body func()) {
	w.loops++
	loop, done := w.label("row"), w.label("last")
	TESTQ(n, n)
	JZ(LabelRef(done))
	Label(loop)
	body()
	SUBQ(Imm(1), n)
	JNZ(LabelRef(loop))
	Label(done)
}

// read loads what the mask lets through, zeros elsewhere.
func (w *rower) read(m Mem, mask Register) VecVirtual {
	x := w.reg()
	if mask == nil {
		VMOVUPS(m, x)
	} else {
		VMOVUPS_Z(m, mask, x)
	}
	return x
}

func (w *rower) write(x VecVirtual, m Mem, mask Register) {
	if mask == nil {
		VMOVUPS(x, m)
	} else {
		VMOVUPS(x, mask, m)
	}
}

// addProduct is acc = fma(x, y, acc) where the mask lets it.
func (w *rower) addProduct(acc, x, y VecVirtual, mask Register) {
	if mask == nil {
		VFMADD231PS(x, y, acc)
	} else {
		VFMADD231PS(x, y, mask, acc)
	}
}

// fold adds the lanes up, 8 and 8, 4 and 4, 2 and 2, 1 and 1, into the lowest; f is the addition or another operation
// of two vectors.
func (w *rower) fold(acc VecVirtual, f func(x, y, z Op)) VecVirtual {
	high := YMM()
	VEXTRACTF64X4(Imm(1), acc, high)
	f(high, acc.AsY(), acc.AsY())
	quarter := XMM()
	VEXTRACTF128(Imm(1), acc.AsY(), quarter)
	f(quarter, acc.AsX(), acc.AsX())
	VPERMILPS(Imm(0x4e), acc.AsX(), quarter)
	f(quarter, acc.AsX(), acc.AsX())
	VPERMILPS(Imm(0xb1), acc.AsX(), quarter)
	f(quarter, acc.AsX(), acc.AsX())
	return acc
}

func add(x, y, z Op) { VADDPS(x, y, z) }
func top(x, y, z Op) { VMAXPS(x, y, z) }

// total folds a sum and fills a register with it, NaN canonical.
func (w *rower) total(acc VecVirtual) VecVirtual {
	r := w.reg()
	VBROADCASTSS(w.fold(acc, add).AsX(), r)
	return w.canonical(r)
}

func (w *rower) empty() VecVirtual {
	x := w.reg()
	w.zero(x)
	return x
}

func (w *rower) fill(m Mem) VecVirtual {
	r := w.reg()
	VBROADCASTSS(m, r)
	return r
}

// count fills a register with n as a float.
func (w *rower) count(n Register) VecVirtual {
	x, r := XMM(), w.reg()
	VXORPS(x, x, x)
	VCVTSI2SSQ(n, x, x)
	VBROADCASTSS(x, r)
	return r
}

func normRows() {
	w := begin("NormRows", "is RMSNorm of each row.", "y, x, w, r *float32, yStep, xStep, rStep, rows, n int, eps float32")
	y, x, weight, r, n, rows := param("y"), param("x"), param("w"), param("r"), param("n"), param("rows")
	size, eps := w.count(n), w.fill(address("eps"))
	w.times(rows, func() {
		acc := w.empty()
		w.over(n, func(at func(Register) Mem, mask Register) {
			v := w.read(at(x), mask)
			w.addProduct(acc, v, v, mask)
		})
		s := w.add(w.div(w.total(acc), size), eps)
		VSQRTPS(s, s)
		s = w.canonical(w.div(w.load(float(1)), s))
		VMOVSS(s.AsX(), Mem{Base: r})
		w.over(n, func(at func(Register) Mem, mask Register) {
			v := w.mul(w.mul(s, w.read(at(x), mask)), w.read(at(weight), mask))
			w.write(w.canonical(v), at(y), mask)
		})
		ADDQ(address("yStep"), y)
		ADDQ(address("xStep"), x)
		ADDQ(address("rStep"), r)
	})
	end()
}

func normGradRows() {
	w := begin("NormGradRows", "is RMSNormBackward of each row; with add 0, not 65535, dx starts from zeros.",
		"dx, dy, x, w, r *float32, dxStep, dyStep, xStep, rStep, rows, n, add int")
	dx, dy, x, weight, r, n, rows := param("dx"), param("dy"), param("x"), param("w"), param("r"), param("n"), param("rows")
	size, old := w.count(n), K()
	KMOVW(param("add").(GPVirtual).As32(), old)
	w.times(rows, func() {
		acc := w.empty()
		w.over(n, func(at func(Register) Mem, mask Register) {
			g := w.canonical(w.mul(w.read(at(dy), mask), w.read(at(weight), mask)))
			w.write(g, at(dy), mask)
			w.addProduct(acc, g, w.read(at(x), mask), mask)
		})
		s := w.fill(Mem{Base: r})
		c := w.div(w.mul(w.total(acc), w.mul(s, w.mul(s, s))), size)
		c = w.xor(c, word(1<<31))
		w.over(n, func(at func(Register) Mem, mask Register) {
			from := old
			if mask != nil {
				both := K()
				KANDW(old, mask, both)
				from = both
			}
			v := w.reg()
			VMOVUPS_Z(at(dx), from, v)
			VFMADD231PS(s, w.read(at(dy), mask), v)
			VFMADD231PS(c, w.read(at(x), mask), v)
			w.write(w.canonical(v), at(dx), mask)
		})
		ADDQ(address("dxStep"), dx)
		ADDQ(address("dyStep"), dy)
		ADDQ(address("xStep"), x)
		ADDQ(address("rStep"), r)
	})
	end()
}

// scaleMulAddRows holds the sums of up to 16 channels, or of 64.
func scaleMulAddRows(vectors int) {
	name, doc := "ScaleMulAddRows", "is ScaleMulAdd of dw with each of the heads of each row, n up to 16 channels."
	if vectors > 1 {
		name, doc = fmt.Sprintf("ScaleMulAddRows%d", 16*vectors), fmt.Sprintf("is ScaleMulAddRows of %d channels.", 16*vectors)
	}
	w := begin(name, doc, "dw, x, y, r *float32, xStep, yStep, rStep, headStep, rows, heads, n int")
	dw, x, y, r, rows := param("dw"), param("x"), param("y"), param("r"), param("rows")
	var mask Register
	if vectors == 1 {
		mask = lowMask(param("n"))
	}
	acc := make([]VecVirtual, vectors)
	for i := range acc {
		acc[i] = w.read(Mem{Base: dw, Disp: 64 * i}, mask)
	}
	w.times(rows, func() {
		hx, hy, hr, heads := GP64(), GP64(), GP64(), GP64()
		MOVQ(x, hx)
		MOVQ(y, hy)
		MOVQ(r, hr)
		MOVQ(address("heads"), heads)
		w.times(heads, func() {
			s := w.fill(Mem{Base: hr})
			for i := range acc {
				v := w.mul(s, w.read(Mem{Base: hx, Disp: 64 * i}, mask))
				VFMADD231PS(w.read(Mem{Base: hy, Disp: 64 * i}, mask), v, acc[i])
			}
			ADDQ(address("headStep"), hx)
			ADDQ(address("headStep"), hy)
			ADDQ(Imm(4), hr)
		})
		ADDQ(address("xStep"), x)
		ADDQ(address("yStep"), y)
		ADDQ(address("rStep"), r)
	})
	for i := range acc {
		w.write(w.canonical(acc[i]), Mem{Base: dw, Disp: 64 * i}, mask)
	}
	end()
}

func scaleRows() {
	w := begin("ScaleRows", "is Scale of each row, in place.", "y, a *float32, yStep, aStep, rows, n int")
	y, a, n, rows := param("y"), param("a"), param("n"), param("rows")
	w.times(rows, func() {
		s := w.fill(Mem{Base: a})
		w.over(n, func(at func(Register) Mem, mask Register) {
			w.write(w.canonical(w.mul(s, w.read(at(y), mask))), at(y), mask)
		})
		ADDQ(address("yStep"), y)
		ADDQ(address("aStep"), a)
	})
	end()
}

// rotateHeads writes Rope and then Scale of the first heads of a row, or, backward, Scale and then RopeBackward.
func rotateHeads(backward bool) {
	name, doc := "RotateHeads", "rotates heads that stand side by side, then scales the first of them."
	if backward {
		name, doc = "UnrotateHeads", "scales the first of the heads that stand side by side, then rotates all back."
	}
	w := begin(name, doc, "x, cos, sin *float32, heads, scaled, half int, scale float32")
	x, cos, sin, heads, half, scaled := param("x"), param("cos"), param("sin"), param("heads"), param("half"), param("scaled")
	scale, one := w.fill(address("scale")), w.load(float(1))
	other := GP64()
	w.times(heads, func() {
		LEAQ(Mem{Base: x, Index: half, Scale: 4}, other)
		s := w.copy(scale)
		k, r := K(), GP64()
		// All ones where scaled has run down to zero or below.
		MOVQ(scaled, r)
		SUBQ(Imm(1), r)
		SARQ(Imm(63), r)
		KMOVW(r.As32(), k)
		VMOVAPS(one, k, s)
		w.over(half, func(at func(Register) Mem, mask Register) {
			p, q := x, Register(other)
			if backward {
				p, q = q, p
			}
			a, b, c, d := w.read(at(p), mask), w.read(at(q), mask), w.read(at(cos), mask), w.read(at(sin), mask)
			if backward {
				a, b = w.canonical(w.mul(s, a)), w.canonical(w.mul(s, b))
			}
			u := w.canonical(w.fma(a, c, w.xor(w.mul(b, d), word(1<<31))))
			v := w.canonical(w.fma(b, c, w.mul(a, d)))
			if !backward {
				u, v = w.canonical(w.mul(s, u)), w.canonical(w.mul(s, v))
			}
			w.write(u, at(p), mask)
			w.write(v, at(q), mask)
		})
		LEAQ(Mem{Base: other, Index: half, Scale: 4}, x)
		SUBQ(Imm(1), scaled)
	})
	end()
}

// blanks writes zeros to the vectors of row s between the elements that were seen and n.
func (w *rower) blanks(s, seen, n Register) {
	w.loops++
	loop, done := w.label("blank"), w.label("blanked")
	i, zero := GP64(), w.empty()
	LEAQ(Mem{Base: seen, Disp: 15}, i)
	ANDQ(I32(-16), i)
	Label(loop)
	CMPQ(i, n)
	JGE(LabelRef(done))
	VMOVUPS(zero, Mem{Base: s, Index: i, Scale: 4})
	ADDQ(Imm(16), i)
	JMP(LabelRef(loop))
	Label(done)
}

// largest fills a register with Max of n elements, n > 0.
func (w *rower) largest(x, n Register) VecVirtual {
	minus := w.load(float(float32(math.Inf(-1))))
	acc, anyNaN := w.copy(minus), K()
	KXORW(anyNaN, anyNaN, anyNaN)
	w.over(n, func(at func(Register) Mem, mask Register) {
		y := w.copy(minus)
		if mask == nil {
			VMOVUPS(at(x), y)
		} else {
			VMOVUPS(at(x), mask, y)
		}
		k := K()
		VCMPPS(Imm(3), y, y, k)
		KORW(k, anyNaN, anyNaN)
		VMAXPS(acc, y, acc) // acc where y is NaN
	})
	// All ones where there was a NaN: it becomes the result.
	found, all := GP32(), K()
	KMOVW(anyNaN, found)
	NEGL(found)
	SBBL(found, found)
	KMOVW(found, all)
	m := w.fold(acc, top)
	r := w.reg()
	VBROADCASTSS(m.AsX(), r)
	VADDPS(word(0), r, r)
	VMOVUPS(word(0x7fc00000), all, r)
	return r
}

// tailed stores a whole vector, whose elements beyond the mask are zeros.
func (w *rower) tailed(x VecVirtual, m Mem, mask Register) {
	if mask != nil {
		y := w.reg()
		VMOVAPS_Z(x, mask, y)
		x = y
	}
	VMOVUPS(x, m)
}

func softmaxRows() {
	w := begin("SoftmaxRows", "replaces the first seen elements of each row, some more with each, by exp(x − max), "+
		"and those up to n by zeros; stats takes the maximum and the reciprocal of the sum.",
		"s, stats *float32, step, statStep, rows, seen, more, n int")
	s, stats, rows, seen, n := param("s"), param("stats"), param("rows"), param("seen"), param("n")
	w.times(rows, func() {
		m := w.largest(s, seen)
		acc := w.empty()
		w.over(seen, func(at func(Register) Mem, mask Register) {
			e := w.canonical(w.exp(w.sub(w.read(at(s), mask), m)))
			w.tailed(e, at(s), mask)
			if mask == nil {
				VADDPS(e, acc, acc)
			} else {
				VADDPS(e, acc, mask, acc)
			}
		})
		w.blanks(s, seen, n)
		inv := w.canonical(w.div(w.load(float(1)), w.total(acc)))
		VMOVSS(m.AsX(), Mem{Base: stats})
		VMOVSS(inv.AsX(), Mem{Base: stats, Disp: 4})
		ADDQ(address("step"), s)
		ADDQ(address("statStep"), stats)
		ADDQ(address("more"), seen)
	})
	end()
}

func softmaxGradRows() {
	w := begin("SoftmaxGradRows",
		"replaces scores s by probabilities and their gradients ds by those of the scores, as SoftmaxRows goes.",
		"s, ds, stats *float32, step, statStep, rows, seen, n int")
	s, ds, stats, rows, seen, n := param("s"), param("ds"), param("stats"), param("rows"), param("seen"), param("n")
	w.times(rows, func() {
		m, inv := w.fill(Mem{Base: stats}), w.fill(Mem{Base: stats, Disp: 4})
		acc := w.empty()
		w.over(seen, func(at func(Register) Mem, mask Register) {
			e := w.canonical(w.exp(w.sub(w.read(at(s), mask), m)))
			p := w.canonical(w.mul(inv, e))
			w.tailed(p, at(s), mask)
			w.addProduct(acc, p, w.read(at(ds), mask), mask)
		})
		d := w.total(acc)
		w.over(seen, func(at func(Register) Mem, mask Register) {
			v := w.canonical(w.mul(w.read(at(s), mask), w.sub(w.read(at(ds), mask), d)))
			w.tailed(v, at(ds), mask)
		})
		w.blanks(s, seen, n)
		w.blanks(ds, seen, n)
		ADDQ(address("step"), s)
		ADDQ(address("step"), ds)
		ADDQ(address("statStep"), stats)
		ADDQ(Imm(1), seen)
	})
	end()
}
