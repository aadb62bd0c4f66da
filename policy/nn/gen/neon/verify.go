package main

import "fmt"

// evaluation is how many points the kernel of package verify takes at a time, and groups how many registers hold them.
const (
	evaluation = 32
	groups     = evaluation / 4
)

// judge writes the assembly of package verify.
func judge(f *file) {
	evaluate(f)
	mask(f)
}

// evaluate is Horner's rule in GF(65497). With hi the multiple of 2^16 nearest to v, v − hi·65497 is congruent to v and
// small; twice brings products within ±33197.
func evaluate(f *file) {
	f.pointers("neonEvaluate", fmt.Sprintf("sets dst to the polynomial with k >= 1 coefficients at each of %d points x, by Horner's rule in\n"+
		"// GF(65497). Coefficients and points are within ±32748, results within ±33197.", evaluation),
		parameter{"dst", "*int32"}, parameter{"coeffs", "*int32"}, parameter{"x", "*int32"}, parameter{"k", "int"})
	const v, x, t, c, prime, step = 0, 8, 16, 24, 25, 5
	f.op("MOVD $65497, R4")
	f.put(dupWord(prime, 4))
	for i := range groups {
		f.put(load("q", x+i, 2, 16*i))
		f.put(zero(v + i))
	}
	f.op("ADD R3<<2, R1")
	f.op("SUB $4, R1")
	f.op("MOVD $-4, R%d", step)
	f.label("loop")
	f.put(loadAll(c, 1, step))
	each := func(do func(i int)) {
		for i := range groups {
			do(i)
		}
	}
	each(func(i int) { f.put(op3("mul", v+i, v+i, x+i)) })
	each(func(i int) { f.put(op3("add", v+i, v+i, c)) })
	for range 2 {
		each(func(i int) { f.put(shift("srshr", t+i, v+i, 16)) })
		each(func(i int) { f.put(op3("mls", v+i, t+i, prime)) })
	}
	f.again("loop", 3)
	each(func(i int) { f.put(store("q", v+i, 0, 16*i)) })
	f.op("RET")
}

// mask narrows comparisons to bytes, keeps two bits of each at its place among four, and adds the four up.
func mask(f *file) {
	f.pointers("neonMask", "sets dst[i] to two bits for each of the values 16·i to 16·i+15, lowest first: 11 where its magnitude, the 15\n"+
		"// low bits, is above below. blocks >= 1.",
		parameter{"dst", "*uint32"}, parameter{"values", "*uint16"}, parameter{"blocks", "int"}, parameter{"below", "uint64"})
	const magnitude, below, places = 16, 17, 18
	for _, c := range [][2]int{{magnitude, 0x7fff7fff}, {places, 0xc0300c03}} {
		f.op("MOVD $0x%x, R4", c[1])
		f.put(dupWord(c[0], 4))
	}
	f.op("ORR R3<<16, R3")
	f.put(dupWord(below, 3))
	f.label("loop")
	f.pair("ldp", 0, 1, 1, 0)
	for i := range 2 {
		f.put(op3("and", i, i, magnitude))
		f.put(on(0x4e603400, "cmgt", "8h", "8h", i, i, below))
	}
	f.put(on(0x4e001800, "uzp1", "16b", "16b", 0, 0, 1))
	f.put(op3("and", 0, 0, places))
	f.put(on(0x4e20bc00, "addp", "16b", "16b", 0, 0, 0))
	f.put(on(0x4e20bc00, "addp", "16b", "16b", 0, 0, 0))
	f.put(store("s", 0, 0, 0))
	f.op("ADD $32, R1")
	f.op("ADD $4, R0")
	f.again("loop", 2)
	f.op("RET")
}
