package main

import (
	"fmt"
	"math"
	"strings"

	"swarmrl/policy/nn/gen/decl"
)

// loop is a vector loop with its body.
type loop struct {
	decl.Loop
	body   func(b *block, in, scalar []int) []int
	reduce func(b *block, acc int, in []int) // with lanes: takes body's results in
}

func elementwise(f *file) {
	for _, l := range loops() {
		l.emit(f)
	}
	maximum(f)
}

func (l loop) parameters() []parameter {
	var all []parameter
	for _, s := range l.Slices() {
		all = append(all, parameter{s, "*float32"})
	}
	for _, s := range l.Scalars {
		all = append(all, parameter{s, "float32"})
	}
	all = append(all, parameter{"n", "int"})
	if l.Lanes {
		all = append(all, parameter{"lanes", "*float32"})
	}
	return all
}

const (
	xCount = 16
	xWords = 17 // the table of constants
)

// writer holds what emit has settled.
type writer struct {
	*file
	loop
	pointer map[string]int
	scalar  []int
	acc     []int
	free    []int
	hoist   map[uint32]int
}

// emit writes the loop over n &^ 3 elements: some vectors at a time, their instructions interleaved, then one by one.
func (l loop) emit(f *file) {
	f.begin("neon"+l.Title(), "is the vector loop of "+l.Name+".", "", l.parameters())
	w := &writer{file: f, loop: l, pointer: map[string]int{}}
	for i, s := range l.Slices() {
		f.op("MOVD %s, R%d", f.parameter(parameter{s, "*float32"}), i)
		w.pointer[s] = i
	}
	top := 31
	for _, s := range l.Scalars {
		f.op("FMOVS %s, F%d", f.parameter(parameter{s, "float32"}), top)
		f.put(dupElement(top, top, 0))
		w.scalar = append(w.scalar, fixed+top)
		top--
	}
	f.op("MOVD %s, R%d", f.parameter(parameter{"n", "int"}), xCount)
	if l.Lanes {
		for range 4 {
			f.put(zero(top))
			w.acc = append(w.acc, fixed+top)
			top--
		}
	}
	for r := range top + 1 {
		w.free = append(w.free, r)
	}
	vectors, code := w.unrolled()
	if len(w.usesTable(code)) > 0 || len(w.hoist) > 0 {
		f.op("MOVD $neonWords<>(SB), R%d", xWords)
	}
	w.loadHoisted()
	if l.Lanes {
		w.sums(vectors, code)
	} else {
		w.elements(vectors, code)
	}
	f.op("RET")
}

// usesTable gives the loads from the table of constants.
func (w *writer) usesTable(code []ins) []ins {
	var out []ins
	for _, i := range code {
		if !i.stores && strings.Contains(i.format, fmt.Sprintf("[x%d", xWords)) {
			out = append(out, i)
		}
	}
	return out
}

// block makes the code of one vector, number at of those in a step, which adds to acc.
func (w *writer) block(at, acc int) *block {
	b := &block{file: w.file, hoist: w.hoist, wanted: map[uint32]int{}}
	var in []int
	for _, s := range w.Ins {
		in = append(in, b.add(load("q", b.value(), w.pointer[s], 16*at)))
	}
	out := w.body(b, in, w.scalar)
	for i, s := range w.Outs {
		b.add(store("q", out[i], w.pointer[s], 16*at))
	}
	if w.Lanes {
		w.reduce(b, acc, out)
	}
	return b
}

// unrolled finds how many vectors to take at a time, 4, 2 or 1, and which constants to keep in registers.
func (w *writer) unrolled() (vectors int, code []ins) {
	order := w.block(0, fixed).order
	for vectors = 4; vectors > 0; vectors /= 2 {
		for keep := len(order); keep >= 0; keep-- {
			if keep > len(w.free)-1 {
				continue
			}
			w.hoist = map[uint32]int{}
			for i, bits := range order[:keep] {
				w.hoist[bits] = fixed + w.free[len(w.free)-1-i]
			}
			if code, ok := w.step(vectors, 0); ok {
				return vectors, code
			}
		}
	}
	panic(w.Name + ": too few registers")
}

// step is the code of some vectors from number first on.
func (w *writer) step(vectors, first int) ([]ins, bool) {
	var all []*block
	for u := range vectors {
		acc := 0
		if w.Lanes {
			acc = w.acc[first+u]
		}
		all = append(all, w.block(first+u, acc))
	}
	return allocate(interleave(all), append([]int(nil), w.free[:len(w.free)-len(w.hoist)]...))
}

func (w *writer) loadHoisted() {
	for r := range 32 {
		for bits, at := range w.hoist {
			if at == fixed+r {
				i := load("q", r, xWords, w.constant(bits))
				i.format += fmt.Sprintf(" // %#x", bits)
				w.put(i)
			}
		}
	}
}

func (w *writer) all(code []ins) {
	for _, i := range code {
		w.put(i)
	}
}

func (w *writer) advance(bytes int) {
	for _, s := range w.Slices() {
		w.op("ADD $%d, R%d", bytes, w.pointer[s])
	}
}

func (w *writer) elements(vectors int, code []ins) {
	if vectors > 1 {
		w.op("SUBS $%d, R%d", 4*vectors, xCount)
		w.op("BLT tail")
		w.label("loop")
		w.all(code)
		w.advance(16 * vectors)
		w.op("SUBS $%d, R%d", 4*vectors, xCount)
		w.op("BGE loop")
		w.label("tail")
		w.op("ADD $%d, R%d", 4*vectors, xCount)
	}
	w.op("SUBS $4, R%d", xCount)
	w.op("BLT end")
	w.label("one")
	one, _ := w.step(1, 0)
	w.all(one)
	w.advance(16)
	w.op("SUBS $4, R%d", xCount)
	w.op("BGE one")
	w.label("end")
}

// sums takes 16 elements at a time, then up to three vectors into their lanes.
func (w *writer) sums(vectors int, code []ins) {
	w.op("SUBS $16, R%d", xCount)
	w.op("BLT tail")
	w.label("loop")
	w.all(code)
	for at := vectors; at < 4; at += vectors {
		more, _ := w.step(vectors, at)
		w.all(more)
	}
	w.advance(64)
	w.op("SUBS $16, R%d", xCount)
	w.op("BGE loop")
	w.label("tail")
	w.op("ADD $16, R%d", xCount)
	for at := range 3 {
		w.op("SUBS $4, R%d", xCount)
		w.op("BLT end")
		one, _ := w.step(1, at)
		w.all(one)
	}
	w.label("end")
	w.op("MOVD %s, R%d", w.parameter(parameter{"lanes", "*float32"}), xCount)
	for u, r := range w.acc {
		w.put(store("q", r-fixed, xCount, 16*u))
	}
}

// maximum keeps the largest of each lane; NaN wins.
func maximum(f *file) {
	l := loop{Loop: decl.Loop{Name: "max", Ins: []string{"x"}, Lanes: true}}
	f.begin("neonMax", "keeps the largest element of each lane.", "", l.parameters())
	f.op("MOVD x+0(FP), R0")
	f.op("MOVD n+8(FP), R%d", xCount)
	f.op("MOVD lanes+16(FP), R1")
	f.op("MOVD $0x%08x, R2", math.Float32bits(float32(math.Inf(-1))))
	for u := range 4 {
		f.put(dupWord(u, 2))
	}
	f.op("SUBS $16, R%d", xCount)
	f.op("BLT tail")
	f.label("loop")
	for u := range 4 {
		f.put(load("q", 4+u, 0, 16*u))
		f.put(op3("fmax", u, u, 4+u))
	}
	f.op("ADD $64, R0")
	f.op("SUBS $16, R%d", xCount)
	f.op("BGE loop")
	f.label("tail")
	f.op("ADD $16, R%d", xCount)
	for u := range 3 {
		f.op("SUBS $4, R%d", xCount)
		f.op("BLT end")
		f.put(load("q", 4, 0, 16*u))
		f.put(op3("fmax", u, u, 4))
	}
	f.label("end")
	for u := range 4 {
		f.put(store("q", u, 1, 16*u))
	}
	f.op("RET")
}
