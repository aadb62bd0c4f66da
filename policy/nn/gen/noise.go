package main

import (
	"fmt"
	"math"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// maximum finds the largest of each lane, NaN in a lane that met one, over whole groups of 16 (and AVX-512's rest).
func maximum(v isa) {
	TEXT(v.name+"Max", NOSPLIT, "func(x *float32, n int, lanes *float32)")
	Pragma("noescape")
	Doc(v.name + "Max keeps the largest element of each lane.")
	x, n := Load(Param("x"), GP64()), Load(Param("n"), GP64())
	minus := v.load(float(float32(math.Inf(-1))))
	step := 16 / v.lanes()
	acc := make([]VecVirtual, step)
	for u := range step {
		acc[u] = v.copy(minus)
	}
	nan := v.reg()
	anyNaN := K()
	if v.zmm {
		KXORW(anyNaN, anyNaN, anyNaN)
	} else {
		v.zero(nan)
	}
	take := func(y, acc VecVirtual) {
		VMAXPS(acc, y, acc) // acc where y is NaN
		if v.zmm {
			k := K()
			VCMPPS(Imm(3), y, y, k)
			KORW(k, anyNaN, anyNaN)
			return
		}
		m := v.reg()
		VCMPPS(Imm(3), y, y, m)
		VORPS(m, nan, nan)
	}
	CMPQ(n, Imm(16))
	JL(LabelRef("tail"))
	Label("loop")
	for u := range step {
		take(v.load(Mem{Base: x, Disp: u * v.bytes()}), acc[u])
	}
	ADDQ(Imm(64), x)
	SUBQ(Imm(16), n)
	CMPQ(n, Imm(16))
	JGE(LabelRef("loop"))
	Label("tail")
	if v.zmm {
		TESTQ(n, n)
		JZ(LabelRef("end"))
		y := v.copy(minus)
		VMOVUPS(Mem{Base: x}, lowMask(n), y)
		take(y, acc[0])
		Label("end")
		VMOVUPS(word(0x7fc00000), anyNaN, acc[0])
	} else {
		VBLENDVPS(nan, word(0x7fc00000), acc[0], acc[0])
	}
	p := Load(Param("lanes"), GP64())
	for u := range step {
		VMOVUPS(acc[u], Mem{Base: p, Disp: u * v.bytes()})
	}
	VZEROUPPER()
	RET()
}

// philox writes whole groups of 4×lanes words for consecutive counters.
func philox(v isa) {
	TEXT(v.name+"Philox", NOSPLIT, "func(dst *uint32, counter, position, key0, key1 uint32, groups int)")
	Pragma("noescape")
	Doc(fmt.Sprintf("%sPhilox writes groups of %d words for consecutive counters.", v.name, 4*v.lanes()))
	dst := Load(Param("dst"), GP64())
	first, position := v.argument("counter"), v.argument("position")
	key0, key1 := v.argument("key0"), v.argument("key1")
	groups := Load(Param("groups"), GP64())
	VPADDD(counters(v), first, first)
	m0, m1 := v.load(word(0xd2511f53)), v.load(word(0xcd9e8d57))
	TESTQ(groups, groups)
	JZ(LabelRef("end"))
	Label("loop")
	c := [4]VecVirtual{v.copy(first), v.copy(position), v.reg(), v.reg()}
	v.zero(c[2])
	v.zero(c[3])
	k0, k1 := v.copy(key0), v.copy(key1)
	for round := range 10 {
		hi0, lo0 := v.wideMul(c[0], m0)
		hi1, lo1 := v.wideMul(c[2], m1)
		c[0] = v.xor(v.xor(hi1, c[1]), k0)
		c[2] = v.xor(v.xor(hi0, c[3]), k1)
		c[1], c[3] = lo1, lo0
		if round < 9 {
			VPADDD(word(0x9e3779b9), k0, k0)
			VPADDD(word(0xbb67ae85), k1, k1)
		}
	}
	// Within each 128 bits, four counters' words are transposed.
	t := v.regs(4)
	VPUNPCKLDQ(c[1], c[0], t[0])
	VPUNPCKHDQ(c[1], c[0], t[1])
	VPUNPCKLDQ(c[3], c[2], t[2])
	VPUNPCKHDQ(c[3], c[2], t[3])
	out := v.regs(4)
	VPUNPCKLQDQ(t[2], t[0], out[0])
	VPUNPCKHQDQ(t[2], t[0], out[1])
	VPUNPCKLQDQ(t[3], t[1], out[2])
	VPUNPCKHQDQ(t[3], t[1], out[3])
	for i := range 4 {
		VMOVUPS(out[i], Mem{Base: dst, Disp: i * v.bytes()})
	}
	ADDQ(U32(uint32(4*v.bytes())), dst)
	VPADDD(word(uint32(v.lanes())), first, first)
	DECQ(groups)
	JNZ(LabelRef("loop"))
	Label("end")
	VZEROUPPER()
	RET()
}

// argument broadcasts a word parameter.
func (v isa) argument(name string) VecVirtual {
	a, err := Param(name).Resolve()
	if err != nil {
		panic(err)
	}
	r := v.reg()
	VBROADCASTSS(a.Addr, r)
	return r
}

// counters is the order in which lanes hold counters: number q of the four output vectors takes one from each 128 bits.
func counters(v isa) Mem {
	parts := v.lanes() / 4
	m := GLOBL(v.name+"Counters", RODATA|NOPTR)
	for i := range v.lanes() {
		DATA(4*i, U32(uint32(i%4*parts+i/4)))
	}
	return m
}

// wideMul gives the high and low words of x·m in each lane.
func (v isa) wideMul(x, m VecVirtual) (hi, lo VecVirtual) {
	odd, even := v.reg(), v.reg()
	VPSRLQ(Imm(32), x, odd)
	VPMULUDQ(m, x, even)
	VPMULUDQ(m, odd, odd)
	hi, lo = v.reg(), v.reg()
	VMOVSHDUP(even, hi)
	if v.zmm {
		k := oddLanes()
		VMOVAPS(odd, k, hi)
		VMOVSLDUP(odd, odd)
		VMOVAPS(even, lo)
		VMOVAPS(odd, k, lo)
		return hi, lo
	}
	VPBLENDD(Imm(0xaa), odd, hi, hi)
	VMOVSLDUP(odd, odd)
	VPBLENDD(Imm(0xaa), odd, even, lo)
	return hi, lo
}

func oddLanes() Register {
	r, k := GP32(), K()
	MOVL(U32(0xaaaa), r)
	KMOVW(r, k)
	return k
}

// gumbelScan finds the first element whose score might exceed best: see nn's gumbelBound.
func gumbelScan(v isa) {
	TEXT(v.name+"GumbelScan", NOSPLIT, "func(logits *float32, words *uint32, n int, invTemp, best float32) int")
	Pragma("noescape")
	Doc(v.name + "GumbelScan gives the index of the first vector with an element that may win, or where whole vectors end.")
	x, w, n := Load(Param("logits"), GP64()), Load(Param("words"), GP64()), Load(Param("n"), GP64())
	invTemp, best := v.argument("invTemp"), v.argument("best")
	i, found := GP64(), GP32()
	XORQ(i, i)
	SUBQ(Imm(uint64(v.lanes())), n)
	JL(LabelRef("end"))
	ones := v.load(word(0xffffffff))
	Label("loop")
	u := v.reg()
	VMOVUPS(Mem{Base: w, Index: i, Scale: 4}, u)
	u = v.xor(u, ones)
	VPSRLD(Imm(1), u, u)
	VCVTDQ2PS(u, u)
	VCVTDQ2PS(u, u)
	g := v.load(float(gumbelTop))
	VFMADD231PS(float(gumbelSlope), u, g)
	s := v.reg()
	VMULPS(Mem{Base: x, Index: i, Scale: 4}, invTemp, s)
	VADDPS(g, s, s)
	const greater = 30 // ordered, quiet
	if v.zmm {
		k := K()
		VCMPPS(Imm(greater), best, s, k)
		KMOVW(k, found)
	} else {
		m := v.reg()
		VCMPPS(Imm(greater), best, s, m)
		VMOVMSKPS(m, found)
	}
	TESTL(found, found)
	JNZ(LabelRef("end"))
	ADDQ(Imm(uint64(v.lanes())), i)
	CMPQ(i, n)
	JLE(LabelRef("loop"))
	Label("end")
	Store(i, ReturnIndex(0))
	VZEROUPPER()
	RET()
}

// The bound of nn's gumbelBound.
const (
	gumbelTop   = 109.518
	gumbelSlope = -8.2629582e-08
)

// transpose turns 8 rows of 8·blocks columns into columns of 8.
func transpose() {
	TEXT("avx2Transpose8", NOSPLIT, "func(dst *float32, dstStride int, src *float32, srcStride int, blocks int)")
	Pragma("noescape")
	Doc("avx2Transpose8 transposes 8 rows of 8·blocks columns; strides in bytes.")
	transposeBody(func(src Register, mul map[int]Register, i int) VecVirtual {
		r := YMM()
		VMOVUPS(at(src, mul, i), r)
		return r
	}, 32)
	TEXT("avx2TransposeHalf8", NOSPLIT, "func(dst *uint32, dstStride int, src *uint16, srcStride int, blocks int, high int)")
	Pragma("noescape")
	Doc("avx2TransposeHalf8 transposes 8 rows of 8·blocks columns of 16 bits, with rows `high` bytes further on in the upper halves.")
	high := Load(Param("high"), GP64())
	transposeBody(func(src Register, mul map[int]Register, i int) VecVirtual {
		lo, hi := YMM(), YMM()
		VPMOVZXWD(at(src, mul, i), lo)
		second := GP64()
		LEAQ(at(src, mul, i), second)
		VPMOVZXWD(Mem{Base: second, Index: high, Scale: 1}, hi)
		VPSLLD(Imm(16), hi, hi)
		VPOR(hi, lo, lo)
		return lo
	}, 16)
}

// finiteHalf looks at blocks of 64 words of 16 bits until one has an exponent of all ones.
func finiteHalf() {
	TEXT("avx2FiniteHalf", NOSPLIT, "func(x *uint16, blocks int) int")
	Pragma("noescape")
	Doc("avx2FiniteHalf gives how many leading blocks of 64 bfloat16 values are finite.")
	x, blocks := Load(Param("x"), GP64()), Load(Param("blocks"), GP64())
	done, found := GP64(), GP32()
	XORQ(done, done)
	exponent := avx2.broadcast(0x7f807f80)
	TESTQ(blocks, blocks)
	JZ(LabelRef("end"))
	Label("loop")
	y := avx2.regs(4)
	for i := range y {
		VPAND(Mem{Base: x, Disp: 32 * i}, exponent, y[i])
		VPCMPEQW(exponent, y[i], y[i])
	}
	VPOR(y[0], y[1], y[0])
	VPOR(y[2], y[3], y[2])
	VPOR(y[0], y[2], y[0])
	VPMOVMSKB(y[0], found)
	TESTL(found, found)
	JNZ(LabelRef("end"))
	SUBQ(I32(-128), x)
	INCQ(done)
	CMPQ(done, blocks)
	JNE(LabelRef("loop"))
	Label("end")
	Store(done, ReturnIndex(0))
	VZEROUPPER()
	RET()
}

// transposeBody loops over blocks of 8 columns, each srcStep bytes of a row.
func transposeBody(load func(src Register, mul map[int]Register, i int) VecVirtual, srcStep uint64) {
	dst, dstStride := Load(Param("dst"), GP64()), Load(Param("dstStride"), GP64())
	src, srcStride := Load(Param("src"), GP64()), Load(Param("srcStride"), GP64())
	blocks := Load(Param("blocks"), GP64())
	mul := multiples(srcStride, 7)
	TESTQ(blocks, blocks)
	JZ(LabelRef("end"))
	Label("loop")
	r := make([]VecVirtual, 8)
	for i := range r {
		r[i] = load(src, mul, i)
	}
	for i := 0; i < 8; i += 2 {
		lo, hi := YMM(), YMM()
		VUNPCKLPS(r[i+1], r[i], lo)
		VUNPCKHPS(r[i+1], r[i], hi)
		r[i], r[i+1] = lo, hi
	}
	q := make([]VecVirtual, 8)
	for half := range 2 {
		for pair := range 2 {
			a, b := r[4*half+pair], r[4*half+2+pair]
			lo, hi := YMM(), YMM()
			VUNPCKLPD(b, a, lo)
			VUNPCKHPD(b, a, hi)
			q[4*half+2*pair], q[4*half+2*pair+1] = lo, hi
		}
	}
	out := make([]VecVirtual, 8)
	for i := range 4 {
		lo, hi := YMM(), YMM()
		VPERM2F128(Imm(0x20), q[4+i], q[i], lo)
		VPERM2F128(Imm(0x31), q[4+i], q[i], hi)
		out[i], out[4+i] = lo, hi
	}
	for i := range out {
		VMOVUPS(out[i], Mem{Base: dst})
		ADDQ(dstStride, dst)
	}
	ADDQ(Imm(srcStep), src)
	DECQ(blocks)
	JNZ(LabelRef("loop"))
	Label("end")
	VZEROUPPER()
	RET()
}
