package main

import (
	"fmt"

	"swarmrl/policy/nn/gen/decl"
)

// shape is one kernel: rows by vectors of four outputs.
type shape struct {
	kind          string // Full, Wide, HalfWide, Edge, or Narrow
	rows, vectors int
	cols          int // of Narrow: 1 to 3
}

func (s shape) String() string {
	if s.kind == "Narrow" {
		return fmt.Sprintf("neonNarrow%dx%d", s.rows, s.cols)
	}
	return fmt.Sprintf("neon%s%dx%d", s.kind, s.rows, 4*s.vectors)
}

// The kernels of a whole half panel take up to 6 rows, those of a whole panel up to 3: 24 registers of sums.
const (
	mostRows = 6
	wideRows = 3
)

// shapes lists the kernels. An Edge of v vectors does more than 4(v−1) and up to 4v columns: its last vector ends where
// they end, so that some columns are computed twice.
func shapes() []shape {
	var all []shape
	for rows := 1; rows <= mostRows; rows++ {
		all = append(all, shape{kind: "Full", rows: rows, vectors: 4})
		for v := 1; v <= 4; v++ {
			all = append(all, shape{kind: "Edge", rows: rows, vectors: v})
		}
		for cols := 1; cols <= 3; cols++ {
			all = append(all, shape{kind: "Narrow", rows: rows, vectors: 1, cols: cols})
		}
	}
	for rows := 1; rows <= wideRows; rows++ {
		all = append(all, shape{kind: "Wide", rows: rows, vectors: 8}, shape{kind: "HalfWide", rows: rows, vectors: 8})
	}
	return all
}

func gemm(f *file) {
	for _, s := range shapes() {
		t := &tile{f, s}
		t.emit()
	}
}

// Registers of a kernel.
const (
	xTile, xK, xA, xARow, xACol, xB, xBRow, xC, xCRow = 0, 1, 2, 3, 4, 5, 6, 7, 8
	xRow                                              = 9  // the first of six
	xLast                                             = 15 // offset of an Edge's last vector
	xTemp                                             = 16
	vB, vA, vMask                                     = 24, 26, 31 // weights; up to six of a, fewer where the mask is needed
)

type tile struct {
	*file
	shape
}

func (t *tile) acc(i, j int) int { return i*t.vectors + j }

func (t *tile) emit() {
	outputs := fmt.Sprint(4 * t.vectors)
	if t.kind == "Narrow" {
		outputs = fmt.Sprint(t.cols)
	} else if t.kind == "Edge" {
		outputs = "up to " + outputs
	}
	t.begin(t.String(), fmt.Sprintf("computes %d rows of %s outputs.", t.rows, outputs), "", []parameter{{"t", "*byte"}})
	t.op("MOVD t+0(FP), R%d", xTile)
	for _, l := range [][2]int{{decl.TileK, xK}, {decl.TileA, xA}, {decl.TileARow, xARow}, {decl.TileACol, xACol}, {decl.TileB, xB}, {decl.TileBRow, xBRow}, {decl.TileCRow, xCRow}} {
		t.op("MOVD %d(R%d), R%d", l[0], xTile, l[1])
	}
	if t.kind == "Edge" {
		t.op("MOVD %d(R%d), R%d", decl.TileCols, xTile, xLast)
		t.op("SUB $4, R%d", xLast)
		t.op("LSL $2, R%d", xLast)
	}
	t.start()
	t.chain()
	t.canonical()
	t.eachRow(t.storeRow)
	t.op("RET")
}

// start sets the sums to zero or to what c holds.
func (t *tile) start() {
	t.op("MOVD %d(R%d), R%d", decl.TileLoad, xTile, xTemp)
	t.op("CBNZ R%d, load", xTemp)
	for i := range t.rows * t.vectors {
		t.put(zero(i))
	}
	t.op("B begin")
	t.label("load")
	t.eachRow(func(i int) { t.loadRow(xC, func(j int) int { return t.acc(i, j) }) })
	t.label("begin")
	t.op("CBZ R%d, end", xK)
}

// eachRow calls do with xC at each row in turn.
func (t *tile) eachRow(do func(i int)) {
	t.op("MOVD %d(R%d), R%d", decl.TileC, xTile, xC)
	for i := range t.rows {
		do(i)
		if i < t.rows-1 {
			t.op("ADD R%d, R%d", xCRow, xC)
		}
	}
}

// loadRow reads a row of c, or of b.
func (t *tile) loadRow(x int, reg func(j int) int) {
	if t.kind == "Narrow" {
		t.loadSome(x, reg(0), t.cols, 0)
		return
	}
	for j := range t.vectors {
		if t.kind == "Edge" && j == t.vectors-1 {
			t.put(loadAt(reg(j), x, xLast))
		} else {
			t.put(load("q", reg(j), x, 16*j))
		}
	}
}

// loadSome reads n ≤ 4 floats at x + off, which may be a multiple of 16.
func (t *tile) loadSome(x, reg, n, off int) {
	size := [...]string{1: "s", 2: "d", 3: "d", 4: "q"}[n]
	t.put(load(size, reg, x, off))
	if n == 3 {
		t.op("ADD $%d, R%d, R%d", off+8, x, xTemp)
		t.put(loadLane2(reg, xTemp))
	}
}

func (t *tile) storeRow(i int) {
	if t.kind == "Narrow" {
		size := [...]string{1: "s", 2: "d", 3: "d"}[t.cols]
		t.put(store(size, t.acc(i, 0), xC, 0))
		if t.cols == 3 {
			t.op("ADD $8, R%d, R%d", xC, xTemp)
			t.put(storeLane2(t.acc(i, 0), xTemp))
		}
		return
	}
	for j := range t.vectors {
		if t.kind == "Edge" && j == t.vectors-1 {
			t.put(storeAt(t.acc(i, j), xC, xLast))
		} else {
			t.put(store("q", t.acc(i, j), xC, 16*j))
		}
	}
}

// chain runs over k: four at a time where a row's elements adjoin, one at a time where those of a column do, whose rows
// are then read together, and one by one otherwise.
func (t *tile) chain() {
	if t.kind == "HalfWide" {
		t.op("MOVD $0xffff0000, R%d", xTemp)
		t.put(dupWord(vMask, xTemp))
	}
	if t.rows > 1 {
		t.op("CMP $4, R%d", xARow)
		t.op("BEQ column")
	}
	t.op("MOVD R%d, R%d", xA, xRow)
	for i := 1; i < t.rows; i++ {
		t.op("ADD R%d, R%d, R%d", xARow, xRow+i-1, xRow+i)
	}
	t.op("CMP $4, R%d", xACol)
	t.op("BNE single")
	t.op("SUBS $4, R%d", xK)
	t.op("BLT few")
	t.label("four")
	for i := range t.rows {
		t.put(loadNext(vA+i, xRow+i))
	}
	for k := range 4 {
		t.step(func(acc, b, i int) { t.put(fmlaElement(acc, b, vA+i, k)) })
	}
	t.op("SUBS $4, R%d", xK)
	t.op("BGE four")
	t.label("few")
	t.op("ADDS $4, R%d", xK)
	t.op("BEQ end")
	t.label("single")
	for i := range t.rows {
		t.put(loadAll(vA+i, xRow+i, xACol))
	}
	t.step(func(acc, b, i int) { t.put(op3("fmla", acc, b, vA+i)) })
	t.op("SUBS $1, R%d", xK)
	t.op("BNE single")
	if t.rows > 1 {
		t.op("B end")
		t.label("column")
		for i := 0; i < t.rows; i += 4 {
			t.loadSome(xA, vA+i/4, min(4, t.rows-i), 4*i)
		}
		t.op("ADD R%d, R%d", xACol, xA)
		t.step(func(acc, b, i int) { t.put(fmlaElement(acc, b, vA+i/4, i%4)) })
		t.op("SUBS $1, R%d", xK)
		t.op("BNE column")
	}
	t.label("end")
}

// step takes the weights of one k in, two vectors at a time.
func (t *tile) step(take func(acc, b, i int)) {
	column := func(j, b int) {
		for i := range t.rows {
			take(t.acc(i, j), b, i)
		}
	}
	switch t.kind {
	case "Full", "Wide":
		for j := 0; j < t.vectors; j += 2 {
			t.pair("ldp", vB, vB+1, xB, 16*j)
			column(j, vB)
			column(j+1, vB+1)
		}
	case "HalfWide": // word j of 16 holds outputs j and 16+j
		const low = vA + wideRows
		for j := 0; j < 4; j += 2 {
			t.pair("ldp", vB, vB+1, xB, 16*j)
			for i := range 2 {
				t.put(shift("shl", low, vB+i, 16))
				t.put(op3("and", vB+i, vB+i, vMask))
				column(j+i, low)
				column(4+j+i, vB+i)
			}
		}
	case "Narrow":
		t.loadSome(xB, vB, t.cols, 0)
		column(0, vB)
	case "Edge":
		for j := range t.vectors {
			if j == t.vectors-1 {
				t.put(loadAt(vB+j%2, xB, xLast))
			} else {
				t.put(load("q", vB+j%2, xB, 16*j))
			}
			column(j, vB+j%2)
		}
	}
	t.op("ADD R%d, R%d", xBRow, xB)
}

// canonical replaces the NaNs of the sums. They are rare: the largest of all sums is NaN if any is.
func (t *tile) canonical() {
	n := t.rows * t.vectors
	t.put(op3("fmax", vB, 0, n-1))
	t.put(op3("fmax", vB+1, 0, n/2))
	for i := 1; i < n-1; i++ {
		t.put(op3("fmax", vB+i%2, vB+i%2, i))
	}
	t.put(op3("fmax", vB, vB, vB+1))
	t.put(op3("fcmeq", vB, vB, vB))
	t.anyZero(xTemp, vB)
	t.op("CBNZW R%d, write", xTemp)
	t.op("MOVD $0x7fc00000, R%d", xTemp)
	t.put(dupWord(vB, xTemp))
	for i := range n {
		t.put(op3("fcmeq", vB+1, i, i))
		t.put(op3("bif", i, vB, vB+1))
	}
	t.label("write")
}
