package main

// layout writes what moves operands to where the kernels want them.
func layout(f *file) {
	widen(f)
	copyTile(f)
	copyPanel(f)
	transpose(f)
	transposeHalf(f)
}

// pointers opens a function whose parameters are words of 8 bytes and puts them in registers from R0 on.
func (f *file) pointers(name, doc string, params ...parameter) {
	f.begin(name, doc, "", params)
	for i, p := range params {
		f.op("MOVD %s, R%d", f.parameter(p), i)
	}
}

// again closes a loop that counts register x down.
func (f *file) again(label string, x int) {
	f.op("SUBS $1, R%d", x)
	f.op("BNE %s", label)
}

func widen(f *file) {
	f.pointers("neonWiden", "unpacks n > 0 rows of 32 bfloat16 outputs.",
		parameter{"dst", "*float32"}, parameter{"src", "*uint32"}, parameter{"n", "int"})
	const mask = 16
	f.op("MOVD $0xffff0000, R3")
	f.put(dupWord(mask, 3))
	f.label("loop")
	f.pair("ldp", 0, 1, 1, 0)
	f.pair("ldp", 2, 3, 1, 32)
	for i := range 4 {
		f.put(shift("shl", 4+i, i, 16))
		f.put(op3("and", i, i, mask))
	}
	for i := range 2 {
		f.pair("stp", 4+2*i, 5+2*i, 0, 32*i)
		f.pair("stp", 2*i, 1+2*i, 0, 64+32*i)
	}
	f.op("ADD $64, R1")
	f.op("ADD $128, R0")
	f.again("loop", 2)
	f.op("RET")
}

func copyTile(f *file) {
	f.pointers("neonCopyTile", "copies n > 0 times 4 to 8 adjacent elements, srcStride bytes apart, to places 64 bytes apart.",
		parameter{"dst", "*float32"}, parameter{"src", "*float32"}, parameter{"srcStride", "int"}, parameter{"rows", "int"}, parameter{"n", "int"})
	f.op("SUB $4, R3")
	f.op("LSL $2, R3")
	f.label("loop")
	f.put(load("q", 0, 1, 0))
	f.put(loadAt(1, 1, 3)) // the last four, some of them for the second time
	f.put(store("q", 0, 0, 0))
	f.put(storeAt(1, 0, 3))
	f.op("ADD R2, R1")
	f.op("ADD $64, R0")
	f.again("loop", 4)
	f.op("RET")
}

func copyPanel(f *file) {
	f.pointers("neonCopyPanel", "copies n > 0 rows of 32 elements, srcStride bytes apart, to adjacent places.",
		parameter{"dst", "*float32"}, parameter{"src", "*float32"}, parameter{"srcStride", "int"}, parameter{"n", "int"})
	f.label("loop")
	for i := range 4 {
		f.pair("ldp", 2*i, 2*i+1, 1, 32*i)
	}
	for i := range 4 {
		f.pair("stp", 2*i, 2*i+1, 0, 32*i)
	}
	f.op("ADD R2, R1")
	f.op("ADD $128, R0")
	f.again("loop", 3)
	f.op("RET")
}

func transpose(f *file) {
	f.pointers("neonTranspose8", "transposes 8 rows of 4·blocks columns, blocks > 0; strides in bytes.",
		parameter{"dst", "*float32"}, parameter{"dstStride", "int"}, parameter{"src", "*float32"}, parameter{"srcStride", "int"}, parameter{"blocks", "int"})
	f.label("loop")
	f.op("MOVD R2, R5")
	for i := range 8 {
		f.put(load("q", i, 5, 0))
		f.op("ADD R3, R5")
	}
	f.columns()
	f.op("ADD $16, R2")
	f.again("loop", 4)
	f.op("RET")
}

func transposeHalf(f *file) {
	f.pointers("neonTransposeHalf8",
		"transposes 8 rows of 4·blocks columns of 16 bits, blocks > 0, with rows `high` bytes further on in the upper halves.",
		parameter{"dst", "*uint32"}, parameter{"dstStride", "int"}, parameter{"src", "*uint16"}, parameter{"srcStride", "int"},
		parameter{"blocks", "int"}, parameter{"high", "int"})
	f.op("MOVD R5, R6")
	f.label("loop")
	f.op("MOVD R2, R5")
	for i := range 8 {
		f.put(load("d", i, 5, 0))
		f.put(loadHalfAt(16, 5, 6))
		f.put(zipHalf(i, i, 16))
		f.op("ADD R3, R5")
	}
	f.columns()
	f.op("ADD $8, R2")
	f.again("loop", 4)
	f.op("RET")
}

// columns stores registers 0 to 7, rows of four, as four columns of eight at R0, which moves on.
func (f *file) columns() {
	for half := 0; half < 8; half += 4 {
		for i := 0; i < 4; i += 2 {
			f.put(op3("trn1", 8+half+i, half+i, half+i+1))
			f.put(op3("trn2", 9+half+i, half+i, half+i+1))
		}
		for i := range 2 {
			f.put(zip1Double(16+half+i, 8+half+i, 10+half+i))
			f.put(zip2Double(18+half+i, 8+half+i, 10+half+i))
		}
	}
	for i := range 4 {
		f.pair("stp", 16+i, 20+i, 0, 0)
		f.op("ADD R1, R0")
	}
}
