package main

func noise(f *file) {
	philox(f)
	gumbelScan(f)
}

// philox holds one word of four consecutive counters in each register.
func philox(f *file) {
	params := []parameter{{"dst", "*uint32"}, {"counter", "uint32"}, {"position", "uint32"}, {"key0", "uint32"}, {"key1", "uint32"}, {"groups", "int"}}
	f.begin("neonPhilox", "writes groups > 0 of 16 words for consecutive counters.", "", params)
	const (
		c0, c1, c2, c3, k0, k1                 = 0, 1, 2, 3, 4, 5
		first, position, key0, key1            = 16, 17, 18, 19
		m0, m1, w0, w1, step                   = 20, 21, 22, 23, 24
		low0, high0, low1, high1, word0, word1 = 6, 7, 8, 9, 10, 11
	)
	f.op("MOVD %s, R0", f.parameter(params[0]))
	for i, at := range []int{first, position, key0, key1} {
		f.op("MOVWU %s, R1", f.parameter(params[1+i]))
		f.put(dupWord(at, 1))
	}
	f.op("MOVD %s, R2", f.parameter(params[5]))
	for _, c := range [][2]int{{m0, 0xd2511f53}, {m1, 0xcd9e8d57}, {w0, 0x9e3779b9}, {w1, 0xbb67ae85}, {step, 4}} {
		f.op("MOVD $0x%x, R1", c[1])
		f.put(dupWord(c[0], 1))
	}
	// The counters of the lanes: 0, 1, 2, 3 from the first on.
	f.op("MOVD $0x100000000, R1")
	f.word(0x9e670000|1<<5|6, "fmov d6, x1")
	f.op("MOVD $0x300000002, R1")
	f.word(0x4e181c00|1<<5|6, "mov v6.d[1], x1")
	f.put(op3("add", first, first, 6))
	f.label("loop")
	f.put(move(c0, first))
	f.put(move(c1, position))
	f.put(zero(c2))
	f.put(zero(c3))
	f.put(move(k0, key0))
	f.put(move(k1, key1))
	for round := range 10 {
		f.put(umull(low0, c0, m0))
		f.put(umull2(high0, c0, m0))
		f.put(umull(low1, c2, m1))
		f.put(umull2(high1, c2, m1))
		f.put(op3("eor", word1, c1, k0))
		f.put(op3("eor", word0, c3, k1))
		f.put(op3("uzp1", c1, low1, high1))
		f.put(op3("uzp1", c3, low0, high0))
		f.put(op3("uzp2", c0, low1, high1))
		f.put(op3("uzp2", c2, low0, high0))
		f.put(op3("eor", c0, c0, word1))
		f.put(op3("eor", c2, c2, word0))
		if round < 9 {
			f.put(op3("add", k0, k0, w0))
			f.put(op3("add", k1, k1, w1))
		}
	}
	f.word(0x4c9f0800, "st4 {v0.4s-v3.4s}, [x0], #64")
	f.put(op3("add", first, first, step))
	f.again("loop", 2)
	f.op("RET")
}

// The bound of nn's gumbelBound.
const (
	gumbelTop   = 109.518
	gumbelSlope = -8.2629582e-08
)

// gumbelScan finds the first element whose score might exceed best: see nn's gumbelBound. It looks at two vectors at a
// time.
func gumbelScan(f *file) {
	params := []parameter{{"logits", "*float32"}, {"words", "*uint32"}, {"n", "int"}, {"invTemp", "float32"}, {"best", "float32"}}
	f.begin("neonGumbelScan", "gives the index of the first pair of vectors with an element that may win, or where whole pairs end.", "int", params)
	const (
		slope, top, invTemp, best = 20, 21, 22, 23
		table                     = xWords
	)
	f.op("MOVD %s, R0", f.parameter(params[0]))
	f.op("MOVD %s, R1", f.parameter(params[1]))
	f.op("MOVD %s, R2", f.parameter(params[2]))
	f.op("FMOVS %s, F%d", f.parameter(params[3]), invTemp)
	f.op("FMOVS %s, F%d", f.parameter(params[4]), best)
	f.put(dupElement(invTemp, invTemp, 0))
	f.put(dupElement(best, best, 0))
	f.op("MOVD $neonWords<>(SB), R%d", table)
	f.put(load("q", slope, table, f.constant(bits(gumbelSlope))))
	f.put(load("q", top, table, f.constant(bits(gumbelTop))))
	f.op("MOVD $0, R3")
	f.op("SUBS $8, R2")
	f.op("BLT end")
	f.label("loop")
	f.pair("ldp", 0, 1, 1, 0)
	f.pair("ldp", 2, 3, 0, 0)
	for i := range 2 {
		f.put(op2("mvn", i, i))
		f.put(shift("ushr", i, i, 1))
		f.put(op2("scvtf", i, i))
		f.put(op2("scvtf", i, i))
		f.put(move(4+i, top))
		f.put(op3("fmla", 4+i, i, slope))
		f.put(op3("fmul", 2+i, 2+i, invTemp))
		f.put(op3("fadd", 4+i, 4+i, 2+i))
		f.put(op3("fcmgt", 4+i, 4+i, best))
	}
	f.put(op3("orr", 4, 4, 5))
	f.anySet(4, 4)
	f.op("CBNZW R4, end")
	f.op("ADD $32, R0")
	f.op("ADD $32, R1")
	f.op("ADD $8, R3")
	f.op("SUBS $8, R2")
	f.op("BGE loop")
	f.label("end")
	f.op("MOVD R3, ret+32(FP)")
	f.op("RET")
}
