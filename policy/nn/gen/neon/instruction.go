package main

import "fmt"

// ins is an instruction on vector registers. d is written, and read as well where it accumulates; n and m are read; -1
// is none. A store reads d.
type ins struct {
	word    uint32
	format  string // of d, n, m
	d, n, m int
	reads   bool // d
	stores  bool // does not write d
	move    bool // d = n
}

// put writes an instruction on real registers.
func (f *file) put(i ins) {
	w := i.word | uint32(i.d)
	if i.n >= 0 {
		w |= uint32(i.n) << 5
	}
	if i.m >= 0 {
		w |= uint32(i.m) << 16
	}
	f.word(w, "%s", i.text())
}

func (i ins) text() string {
	switch {
	case i.n < 0:
		return fmt.Sprintf(i.format, i.d)
	case i.m < 0:
		return fmt.Sprintf(i.format, i.d, i.n)
	}
	return fmt.Sprintf(i.format, i.d, i.n, i.m)
}

// three lists operations on three registers, all of the 128 bits.
var three = map[string]struct {
	word    uint32
	lanes   string
	accrues bool
}{
	"fadd": {0x4e20d400, "4s", false}, "fsub": {0x4ea0d400, "4s", false}, "fmul": {0x6e20dc00, "4s", false},
	"fdiv": {0x6e20fc00, "4s", false}, "fmla": {0x4e20cc00, "4s", true},
	"fmax": {0x4e20f400, "4s", false}, "fmin": {0x4ea0f400, "4s", false},
	"fcmeq": {0x4e20e400, "4s", false}, "fcmgt": {0x6ea0e400, "4s", false},
	"add": {0x4ea08400, "4s", false}, "sub": {0x6ea08400, "4s", false},
	"mul": {0x4ea09c00, "4s", false}, "mls": {0x6ea09400, "4s", true},
	"and": {0x4e201c00, "16b", false}, "orr": {0x4ea01c00, "16b", false}, "eor": {0x6e201c00, "16b", false},
	"bsl": {0x6e601c00, "16b", true}, "bif": {0x6ee01c00, "16b", true},
	"uzp1": {0x4e801800, "4s", false}, "uzp2": {0x4e805800, "4s", false},
	"trn1": {0x4e802800, "4s", false}, "trn2": {0x4e806800, "4s", false},
}

func op3(name string, d, n, m int) ins {
	o, ok := three[name]
	if !ok {
		panic(name)
	}
	return ins{word: o.word, format: fmt.Sprintf("%s v%%d.%s, v%%d.%[2]s, v%%d.%[2]s", name, o.lanes), d: d, n: n, m: m, reads: o.accrues}
}

// two lists operations on two registers, with their lanes.
var two = map[string]struct {
	word     uint32
	to, from string
	merges   bool
}{
	"fneg": {0x6ea0f800, "4s", "4s", false}, "fabs": {0x4ea0f800, "4s", "4s", false}, "fsqrt": {0x6ea1f800, "4s", "4s", false},
	"scvtf": {0x4e21d800, "4s", "4s", false}, "mvn": {0x6e205800, "16b", "16b", false},
	"fcvtl": {0x0e617800, "2d", "2s", false}, "fcvtl2": {0x4e617800, "2d", "4s", false},
	"fcvtn": {0x0e616800, "2s", "2d", false}, "fcvtn2": {0x4e616800, "4s", "2d", true},
}

func op2(name string, d, n int) ins {
	o, ok := two[name]
	if !ok {
		panic(name)
	}
	return ins{word: o.word, format: fmt.Sprintf("%s v%%d.%s, v%%d.%s", name, o.to, o.from), d: d, n: n, m: -1, reads: o.merges}
}

// on names three registers of other lanes than the usual.
func on(word uint32, name, to, from string, d, n, m int) ins {
	return ins{word: word, format: fmt.Sprintf("%s v%%d.%s, v%%d.%s, v%%d.%[3]s", name, to, from), d: d, n: n, m: m}
}

func fmlaDouble(d, n, m int) ins {
	i := on(0x4e60cc00, "fmla", "2d", "2d", d, n, m)
	i.reads = true
	return i
}

func umull(d, n, m int) ins  { return on(0x2ea0c000, "umull", "2d", "2s", d, n, m) }
func umull2(d, n, m int) ins { return on(0x6ea0c000, "umull2", "2d", "4s", d, n, m) }
func zipHalf(d, n, m int) ins {
	return on(0x4e403800, "zip1", "8h", "8h", d, n, m)
}
func zip1Double(d, n, m int) ins { return on(0x4ec03800, "zip1", "2d", "2d", d, n, m) }
func zip2Double(d, n, m int) ins { return on(0x4ec07800, "zip2", "2d", "2d", d, n, m) }

// fmlaElement is d += n · m[e].
func fmlaElement(d, n, m, e int) ins {
	return ins{
		word:   0x4f801000 | uint32(e&1)<<21 | uint32(e>>1)<<11,
		format: fmt.Sprintf("fmla v%%d.4s, v%%d.4s, v%%d.s[%d]", e), d: d, n: n, m: m, reads: true,
	}
}

func shift(name string, d, n, by int) ins {
	i := ins{format: fmt.Sprintf("%s v%%d.4s, v%%d.4s, #%d", name, by), d: d, n: n, m: -1}
	switch name {
	case "shl":
		i.word = 0x4f005400 | uint32(32+by)<<16
	case "ushr":
		i.word = 0x6f000400 | uint32(64-by)<<16
	case "sshr":
		i.word = 0x4f000400 | uint32(64-by)<<16
	case "srshr":
		i.word = 0x4f002400 | uint32(64-by)<<16
	default:
		panic(name)
	}
	return i
}

func move(d, n int) ins {
	return ins{word: 0x4ea01c00, format: "mov v%[1]d.16b, v%[2]d.16b", d: d, n: n, m: n, move: true}
}

func zero(d int) ins { return ins{word: 0x4f000400, format: "movi v%d.4s, #0", d: d, n: -1, m: -1} }

func dupElement(d, n, e int) ins {
	return ins{word: 0x4e040400 | uint32(e)<<19, format: fmt.Sprintf("dup v%%d.4s, v%%d.s[%d]", e), d: d, n: n, m: -1}
}

func dupWord(d, x int) ins {
	return ins{word: 0x4e040c00 | uint32(x)<<5, format: fmt.Sprintf("dup v%%d.4s, w%d", x), d: d, n: -1, m: -1}
}

// load reads 16 (q), 8 (d) or 4 (s) bytes at a multiple of as many from address x; the rest of d becomes zero.
func load(size string, d, x, off int) ins { return memory(size, 0x00400000, "ldr", d, x, off, false) }

func store(size string, d, x, off int) ins { return memory(size, 0, "str", d, x, off, true) }

func memory(size string, bit uint32, name string, d, x, off int, stores bool) ins {
	base := map[string]uint32{"q": 0x3d800000, "d": 0xfd000000, "s": 0xbd000000}[size]
	bytes := map[string]int{"q": 16, "d": 8, "s": 4}[size]
	if off%bytes != 0 || off < 0 {
		panic(fmt.Sprintf("%s %s at %d", name, size, off))
	}
	text := fmt.Sprintf("%s %s%%d, [x%d]", name, size, x)
	if off > 0 {
		text = fmt.Sprintf("%s %s%%d, [x%d, #%d]", name, size, x, off)
	}
	return ins{word: base | bit | uint32(off/bytes)<<10 | uint32(x)<<5, format: text, d: d, n: -1, m: -1, stores: stores, reads: stores}
}

// loadNext reads 16 bytes and moves x on by as many.
func loadNext(d, x int) ins {
	return ins{word: 0x3cc10400 | uint32(x)<<5, format: fmt.Sprintf("ldr q%%d, [x%d], #16", x), d: d, n: -1, m: -1}
}

// loadAt and storeAt are at x + off, two registers.
func loadAt(d, x, off int) ins {
	return ins{word: 0x3ce06800 | uint32(off)<<16 | uint32(x)<<5, format: fmt.Sprintf("ldr q%%d, [x%d, x%d]", x, off), d: d, n: -1, m: -1}
}

func storeAt(d, x, off int) ins {
	return ins{
		word: 0x3ca06800 | uint32(off)<<16 | uint32(x)<<5, format: fmt.Sprintf("str q%%d, [x%d, x%d]", x, off),
		d: d, n: -1, m: -1, stores: true, reads: true,
	}
}

// loadHalfAt reads 8 bytes at x + off.
func loadHalfAt(d, x, off int) ins {
	return ins{word: 0xfc606800 | uint32(off)<<16 | uint32(x)<<5, format: fmt.Sprintf("ldr d%%d, [x%d, x%d]", x, off), d: d, n: -1, m: -1}
}

// loadLane2 and storeLane2 are element 2 alone, at x.
func loadLane2(d, x int) ins {
	return ins{word: 0x4d408000 | uint32(x)<<5, format: fmt.Sprintf("ld1 {v%%d.s}[2], [x%d]", x), d: d, n: -1, m: -1, reads: true}
}

func storeLane2(d, x int) ins {
	return ins{word: 0x4d008000 | uint32(x)<<5, format: fmt.Sprintf("st1 {v%%d.s}[2], [x%d]", x), d: d, n: -1, m: -1, reads: true, stores: true}
}

// loadAll fills d with the float at x, which moves on by step, a register.
func loadAll(d, x, step int) ins {
	return ins{word: 0x4dc0c800 | uint32(step)<<16 | uint32(x)<<5, format: fmt.Sprintf("ld1r {v%%d.4s}, [x%d], x%d", x, step), d: d, n: -1, m: -1}
}

// pair reads or writes two registers at x + off.
func (f *file) pair(name string, a, b, x, off int) {
	w := map[string]uint32{"ldp": 0xad400000, "stp": 0xad000000}[name]
	f.word(w|uint32(off/16)<<15|uint32(b)<<10|uint32(x)<<5|uint32(a), "%s q%d, q%d, [x%d, #%d]", name, a, b, x, off)
}

// anyZero sets word register x to 0 if any lane of n is.
func (f *file) anyZero(x, n int) {
	f.word(0x6eb1a800|uint32(n)<<5|uint32(n), "uminv s%d, v%d.4s", n, n)
	f.word(0x1e260000|uint32(n)<<5|uint32(x), "fmov w%d, s%d", x, n)
}

// anySet sets word register x to 0 if no lane of n has a bit set.
func (f *file) anySet(x, n int) {
	f.word(0x6eb0a800|uint32(n)<<5|uint32(n), "umaxv s%d, v%d.4s", n, n)
	f.word(0x1e260000|uint32(n)<<5|uint32(x), "fmov w%d, s%d", x, n)
}
