package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"

	"swarmrl/policy/nn/gen/decl"
)

// shape is one kernel: rows by panels×2 vectors of outputs.
type shape struct {
	isa
	rows, panels int
	edge         bool // only the first cols columns exist
	half         bool // b holds bfloat16 pairs
}

func (s shape) String() string {
	kind := ""
	if s.half {
		kind = "Half"
	}
	if s.edge {
		kind += "Edge"
	}
	return fmt.Sprintf("%sTile%s%dx%d", s.name, kind, s.rows, s.panels*2*s.lanes())
}

// shapes lists every kernel of the family.
func shapes() []shape {
	var all []shape
	for _, half := range []bool{false, true} {
		for rows := 1; rows <= 14; rows++ {
			all = append(all, shape{avx512, rows, 1, false, half}, shape{avx512, rows, 1, true, half})
		}
		for rows := 1; rows <= 6; rows++ {
			all = append(all, shape{avx512, rows, wide(rows), false, half})
			if !half && wide(rows) > 2 {
				all = append(all, shape{avx512, rows, 2, false, half})
			}
		}
	}
	for rows := 1; rows <= 6; rows++ {
		all = append(all, shape{avx2, rows, 1, false, false})
		if rows <= 4 {
			all = append(all, shape{avx2, rows, 1, true, false})
		}
		if rows <= 2 {
			all = append(all, shape{avx2, rows, 2, false, false}, shape{avx2, rows, 2, false, true})
		}
	}
	return all
}

func gemm() {
	for _, s := range shapes() {
		if s.isa == avx2 && s.half {
			halfPanel(s.rows)
		} else {
			s.emit()
		}
	}
	widen()
	copyPanel()
	copyTile(avx2)
	copyTile(avx512)
}

// wide is how many panels a kernel of few rows takes at once, to have enough independent chains.
func wide(rows int) int {
	if rows <= 2 {
		return 4
	}
	return 2
}

// emitter holds the registers of the kernel being written.
type emitter struct {
	shape
	t, k, a, aCol, b, bRow Register
	aMul                   map[int]Register // odd multiples of the row stride of a
	bMul                   map[int]Register
	acc                    []VecVirtual
	masks                  []VecVirtual
	kmasks                 []Register
}

func (s shape) vectors() int { return 2 * s.panels }

func (s shape) emit() {
	TEXT(s.String(), NOSPLIT, "func(t *byte)")
	Pragma("noescape")
	Doc(fmt.Sprintf("%s computes %d rows of %d outputs.", s, s.rows, s.vectors()*s.lanes()))
	e := &emitter{shape: s, t: Load(Param("t"), GP64())}
	e.k, e.a, e.aCol, e.b, e.bRow = e.field(decl.TileK), e.field(decl.TileA), e.field(decl.TileACol), e.field(decl.TileB), e.field(decl.TileBRow)
	e.aMul = multiples(e.field(decl.TileARow), s.rows-1)
	if s.panels > 1 {
		e.bMul = multiples(e.field(decl.TileBPanel), s.panels-1)
	}
	e.acc = s.regs(s.rows * s.vectors())
	e.edgeMasks()
	e.start()
	e.chain()
	e.store()
	VZEROUPPER()
	RET()
}

func (e *emitter) field(offset int) Register {
	r := GP64()
	MOVQ(Mem{Base: e.t, Disp: offset}, r)
	return r
}

// multiples gives r, 3r, 5r, … as far as addresses up to n·r need them.
func multiples(r Register, n int) map[int]Register {
	m := map[int]Register{1: r}
	for i := 3; i <= n; i += 2 {
		x := GP64()
		if i == 3 {
			LEAQ(Mem{Base: r, Index: r, Scale: 2}, x)
		} else {
			LEAQ(Mem{Base: m[i-2], Index: r, Scale: 2}, x)
		}
		m[i] = x
	}
	return m
}

// at is base + i·(the stride whose multiples m holds).
func at(base Register, m map[int]Register, i int) Mem {
	if i == 0 {
		return Mem{Base: base}
	}
	scale := uint8(1)
	for i%2 == 0 {
		i, scale = i/2, scale*2
	}
	return Mem{Base: base, Index: m[i], Scale: scale}
}

func (e *emitter) edgeMasks() {
	if !e.edge {
		return
	}
	if e.zmm {
		n, one := e.field(decl.TileCols), GP64()
		MOVQ(I32(-1), one)
		BZHIQ(n, one, one)
		k0, k1 := K(), K()
		KMOVW(one.As32(), k0)
		SHRQ(Imm(16), one)
		KMOVW(one.As32(), k1)
		e.kmasks = []Register{k0, k1}
		return
	}
	n := e.reg()
	VPBROADCASTD(Mem{Base: e.t, Disp: decl.TileCols}, n)
	for i := range 2 {
		m := e.reg()
		VPCMPGTD(iota32(8*i), n, m)
		e.masks = append(e.masks, m)
	}
}

// iota32 is eight words from first on.
func iota32(first int) Mem {
	name := fmt.Sprintf("iota%d", first)
	if m, ok := iotas[first]; ok {
		return m
	}
	m := GLOBL(name, RODATA|NOPTR)
	for i := range 8 {
		DATA(4*i, U32(uint32(first+i)))
	}
	iotas[first] = m
	return m
}

var iotas = map[int]Mem{}

// load reads vector j, masked at the edge.
func (e *emitter) load(m Mem, j int, x VecVirtual) {
	switch {
	case !e.edge:
		VMOVUPS(m, x)
	case e.zmm:
		VMOVUPS_Z(m, e.kmasks[j], x)
	default:
		VMASKMOVPS(m, e.masks[j], x)
	}
}

// start sets the accumulators to zero or to what c holds.
func (e *emitter) start() {
	CMPQ(Mem{Base: e.t, Disp: decl.TileLoad}, Imm(0))
	JNE(LabelRef("load"))
	for _, x := range e.acc {
		e.zero(x)
	}
	JMP(LabelRef("begin"))
	Label("load")
	e.eachRow(func(row Mem, i int) {
		for j := range e.vectors() {
			e.load(row.Offset(j*e.bytes()), j, e.acc[i*e.vectors()+j])
		}
	})
	Label("begin")
	e.prefetch()
	TESTQ(e.k, e.k)
	JZ(LabelRef("end"))
}

// fetches says whether the kernel asks for the memory of later tiles: those of many rows do.
func (e *emitter) fetches() bool { return e.rows >= 6 && e.panels == 1 }

// prefetch asks for the rows of c that follow, which the next tile loads.
func (e *emitter) prefetch() {
	if !e.fetches() {
		return
	}
	c, cRow := GP64(), e.field(decl.TileCRow)
	IMUL3Q(Imm(uint64(e.rows)), cRow, c)
	ADDQ(Mem{Base: e.t, Disp: decl.TileC}, c)
	for i := range e.rows {
		PREFETCHT0(Mem{Base: c})
		PREFETCHT0(Mem{Base: c, Disp: e.vectors()*e.bytes() - 1})
		if i < e.rows-1 {
			ADDQ(cRow, c)
		}
	}
}

func (e *emitter) eachRow(f func(row Mem, i int)) {
	c, cRow := e.field(decl.TileC), e.field(decl.TileCRow)
	for i := range e.rows {
		f(Mem{Base: c}, i)
		if i < e.rows-1 {
			ADDQ(cRow, c)
		}
	}
}

// Weights that stream from memory are asked for twice, this many bytes before their use: far ahead for the second
// cache, whose requests are many more than those of the first, and soon for the first. The hardware's own prefetching
// stops at the end of each page.
const (
	ahead = 16384
	soon  = 512
)

// chain runs over k.
func (e *emitter) chain() {
	nv := e.vectors()
	bv := e.regs(nv)
	var high VecVirtual
	if e.half {
		high = e.broadcast(0xffff0000)
	}
	x := e.reg()
	var pre Register
	if e.fetches() {
		pre = e.field(decl.TilePre)
	}
	Label("loop")
	if pre != nil {
		PREFETCHT1(Mem{Base: pre})
		ADDQ(Mem{Base: e.t, Disp: decl.TilePreStep}, pre)
	}
	for p := range e.panels {
		m := at(e.b, e.bMul, p)
		if e.half || e.panels > 1 {
			for line := 0; line < 2*e.bytes() && (line == 0 || !e.half); line += 64 {
				PREFETCHT1(m.Offset(ahead + line))
				PREFETCHT0(m.Offset(soon + line))
			}
		}
		if e.half {
			e.loadHalf(m, bv[2*p], bv[2*p+1], high)
			continue
		}
		e.load(m, 0, bv[2*p])
		e.load(m.Offset(e.bytes()), 1, bv[2*p+1])
	}
	for i := range e.rows {
		if e.zmm {
			x = e.reg()
		}
		VBROADCASTSS(at(e.a, e.aMul, i), x)
		for j := range nv {
			VFMADD231PS(bv[j], x, e.acc[i*nv+j])
		}
	}
	ADDQ(e.aCol, e.a)
	ADDQ(e.bRow, e.b)
	DECQ(e.k)
	JNZ(LabelRef("loop"))
	Label("end")
}

// loadHalf splits 16 words into the outputs of their low and of their high halves.
func (e *emitter) loadHalf(m Mem, low, hi, mask VecVirtual) {
	VMOVUPS(m, hi)
	VPSLLD(Imm(16), hi, low)
	VPANDD(mask, hi, hi)
}

// store writes the accumulators, their NaNs made canonical. NaNs are rare: a test of pairs skips the work.
func (e *emitter) store() {
	e.canonAll()
	e.eachRow(func(row Mem, i int) {
		for j := range e.vectors() {
			x, m := e.acc[i*e.vectors()+j], row.Offset(j*e.bytes())
			switch {
			case !e.edge:
				VMOVUPS(x, m)
			case e.zmm:
				VMOVUPS(x, e.kmasks[j], m)
			default:
				VMASKMOVPS(x, e.masks[j], m)
			}
		}
	})
}

func (e *emitter) canonAll() {
	flag := GP64()
	if e.zmm {
		any, k := K(), K()
		for i := 0; i < len(e.acc); i += 2 {
			if i == 0 {
				VCMPPS(Imm(3), e.acc[0], e.acc[1], any)
				continue
			}
			VCMPPS(Imm(3), e.acc[i], e.acc[i+1], k)
			KORW(k, any, any)
		}
		KORTESTW(any, any)
		JZ(LabelRef("write"))
	} else {
		m, any := e.reg(), e.reg()
		for i := 0; i < len(e.acc); i += 2 {
			if i == 0 {
				VCMPPS(Imm(3), e.acc[0], e.acc[1], any)
				continue
			}
			VCMPPS(Imm(3), e.acc[i], e.acc[i+1], m)
			VORPS(m, any, any)
		}
		VMOVMSKPS(any, flag.As32())
		TESTL(flag.As32(), flag.As32())
		JZ(LabelRef("write"))
	}
	nan := e.broadcast(0x7fc00000)
	for _, x := range e.acc {
		e.canon(x, nan)
	}
	Label("write")
}

// halfPanel is the AVX2 kernel of one or two rows over a panel of 32 bfloat16 outputs: words 0–7 hold outputs 0–7 and
// 16–23, words 8–15 the others.
func halfPanel(rows int) {
	s := shape{avx2, rows, 2, false, true}
	TEXT(s.String(), NOSPLIT, "func(t *byte)")
	Pragma("noescape")
	Doc(fmt.Sprintf("%s computes %d rows of 32 outputs.", s, rows))
	e := &emitter{shape: s, t: Load(Param("t"), GP64())}
	e.k, e.a, e.aCol, e.b, e.bRow = e.field(decl.TileK), e.field(decl.TileA), e.field(decl.TileACol), e.field(decl.TileB), e.field(decl.TileBRow)
	e.aMul = multiples(e.field(decl.TileARow), rows-1)
	e.acc = e.regs(rows * 4)
	e.start()
	high := e.broadcast(0xffff0000)
	bv := e.regs(4)
	x := e.reg()
	Label("loop")
	for i := range 2 {
		VMOVUPS(Mem{Base: e.b, Disp: 32 * i}, bv[2+i])
		VPSLLD(Imm(16), bv[2+i], bv[i])
		VPAND(high, bv[2+i], bv[2+i])
	}
	for i := range rows {
		VBROADCASTSS(at(e.a, e.aMul, i), x)
		for j := range 4 {
			VFMADD231PS(bv[j], x, e.acc[i*4+j])
		}
	}
	ADDQ(e.aCol, e.a)
	ADDQ(e.bRow, e.b)
	DECQ(e.k)
	JNZ(LabelRef("loop"))
	Label("end")
	e.store()
	VZEROUPPER()
	RET()
}

// widen unpacks n rows of a bfloat16 panel to float32.
func widen() {
	TEXT("avx2Widen", NOSPLIT, "func(dst *float32, src *uint32, n int)")
	Pragma("noescape")
	Doc("avx2Widen unpacks n rows of 32 bfloat16 outputs.")
	dst, src, n := Load(Param("dst"), GP64()), Load(Param("src"), GP64()), Load(Param("n"), GP64())
	high := avx2.broadcast(0xffff0000)
	lo, hi := avx2.reg(), avx2.reg()
	TESTQ(n, n)
	JZ(LabelRef("end"))
	Label("loop")
	for i := range 2 {
		VMOVUPS(Mem{Base: src, Disp: 32 * i}, hi)
		VPSLLD(Imm(16), hi, lo)
		VPAND(high, hi, hi)
		VMOVUPS(lo, Mem{Base: dst, Disp: 32 * i})
		VMOVUPS(hi, Mem{Base: dst, Disp: 64 + 32*i})
	}
	ADDQ(Imm(64), src)
	SUBQ(I32(-128), dst)
	DECQ(n)
	JNZ(LabelRef("loop"))
	Label("end")
	VZEROUPPER()
	RET()
}

// copyTile gathers n columns of up to one vector of adjacent elements, 64 bytes apart.
func copyTile(v isa) {
	TEXT(v.name+"CopyTile", NOSPLIT, "func(dst *float32, src *float32, srcStride int, rows int, n int)")
	Pragma("noescape")
	Doc(v.name + "CopyTile copies n times `rows` adjacent elements, srcStride bytes apart, to places 64 bytes apart.")
	dst, src, stride := Load(Param("dst"), GP64()), Load(Param("src"), GP64()), Load(Param("srcStride"), GP64())
	n := Load(Param("n"), GP64())
	x := v.reg()
	var k Register
	m := YMM()
	if v.zmm {
		k = lowMask(Load(Param("rows"), GP64()))
	} else {
		rows := Load(Param("rows"), GP64())
		VMOVD(rows.(GPVirtual).As32(), m.AsX())
		VPBROADCASTD(m.AsX(), m)
		VPCMPGTD(iota32(0), m, m)
	}
	TESTQ(n, n)
	JZ(LabelRef("end"))
	Label("loop")
	if v.zmm {
		VMOVUPS_Z(Mem{Base: src}, k, x)
	} else {
		VMASKMOVPS(Mem{Base: src}, m, x)
	}
	VMOVUPS(x, Mem{Base: dst})
	ADDQ(stride, src)
	ADDQ(Imm(64), dst)
	DECQ(n)
	JNZ(LabelRef("loop"))
	Label("end")
	VZEROUPPER()
	RET()
}

// copyPanel gathers n rows of 32 elements.
func copyPanel() {
	TEXT("avx2CopyPanel", NOSPLIT, "func(dst *float32, src *float32, srcStride int, n int)")
	Pragma("noescape")
	Doc("avx2CopyPanel copies n rows of 32 elements, srcStride bytes apart, to adjacent places.")
	dst, src, stride := Load(Param("dst"), GP64()), Load(Param("src"), GP64()), Load(Param("srcStride"), GP64())
	n := Load(Param("n"), GP64())
	x := avx2.regs(4)
	TESTQ(n, n)
	JZ(LabelRef("end"))
	Label("loop")
	for i := range x {
		VMOVUPS(Mem{Base: src, Disp: 32 * i}, x[i])
	}
	for i := range x {
		VMOVUPS(x[i], Mem{Base: dst, Disp: 32 * i})
	}
	ADDQ(stride, src)
	SUBQ(I32(-128), dst)
	DECQ(n)
	JNZ(LabelRef("loop"))
	Label("end")
	VZEROUPPER()
	RET()
}
