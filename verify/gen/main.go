// Command gen writes the amd64 assembly of package verify. Run it by `go generate ./verify`; the result is committed.
package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// groups is the number of registers of eight points that are worked on together, so that none waits for another.
const groups = 8

func main() {
	ConstraintExpr("amd64")
	evaluate()
	mask()
	Generate()
}

func evaluate() {
	TEXT("avx2Evaluate", NOSPLIT, "func(dst *int32, coeffs *int32, x *int32, k int)")
	Pragma("noescape")
	Doc("avx2Evaluate sets dst to the polynomial with k >= 1 coefficients at each of 64 points x, by Horner's rule in GF(65497).",
		"Coefficients and points are within ±32748, results within ±33197.")
	dst, coeffs := Mem{Base: Load(Param("dst"), GP64())}, Load(Param("coeffs"), GP64())
	x, k := Mem{Base: Load(Param("x"), GP64())}, Load(Param("k"), GP64())
	half, fold, c := broadcast(1<<15), broadcast(39<<16|1), YMM()
	var v [groups]VecVirtual
	for i := range groups {
		v[i] = YMM()
		VPXOR(v[i], v[i], v[i])
	}
	Label("next")
	VPBROADCASTD(Mem{Base: coeffs, Index: k, Scale: 4, Disp: -4}, c)
	for i := range groups {
		VPMULLD(x.Offset(32*i), v[i], v[i])
	}
	for i := range groups {
		VPADDD(c, v[i], v[i])
	}
	// 2^16 = 39 in the field: v = hi·2^16 + lo becomes hi·39 + lo, both signed 16-bit halves; twice.
	for range 2 {
		for i := range groups {
			t := YMM()
			VPADDD(half, v[i], t)
			VPBLENDW(U8(0xAA), t, v[i], t)
			VPMADDWD(fold, t, v[i])
		}
	}
	DECQ(k)
	JNZ(LabelRef("next"))
	for i := range groups {
		VMOVDQU(v[i], dst.Offset(32*i))
	}
	VZEROUPPER()
	RET()
}

func mask() {
	TEXT("avx2Mask", NOSPLIT, "func(dst *uint32, values *uint16, blocks int, below uint32)")
	Pragma("noescape")
	Doc("avx2Mask sets dst[i] to two bits for each of the values 16·i to 16·i+15, lowest first: 11 where its magnitude, the 15 low bits,",
		"is above below. blocks >= 1.")
	dst, values, blocks := Load(Param("dst"), GP64()), Load(Param("values"), GP64()), Load(Param("blocks"), GP64())
	magnitude, low, below := broadcast(0x7FFF7FFF), XMM(), YMM()
	VMOVD(Load(Param("below"), GP32()), low)
	VPBROADCASTW(low, below)
	i, word, v := GP64(), GP32(), YMM()
	XORQ(i, i)
	Label("block")
	VPAND(Mem{Base: values}, magnitude, v)
	VPCMPGTW(below, v, v)
	VPMOVMSKB(v, word)
	MOVL(word, Mem{Base: dst, Index: i, Scale: 4})
	ADDQ(U8(32), values)
	INCQ(i)
	CMPQ(i, blocks)
	JLT(LabelRef("block"))
	VZEROUPPER()
	RET()
}

func broadcast(value uint32) VecVirtual {
	word, x, y := GP32(), XMM(), YMM()
	MOVL(U32(value), word)
	VMOVD(word, x)
	VPBROADCASTD(x, y)
	return y
}
