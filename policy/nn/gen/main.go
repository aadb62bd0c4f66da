// Command gen writes the amd64 assembly of package nn. Run it by `go generate ./policy/nn`; the result is committed.
package main

import (
	"flag"
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

func main() {
	part := flag.String("part", "", "what to write")
	flag.Parse()
	ConstraintExpr("amd64")
	switch *part {
	case "gemm":
		gemm()
	case "math":
		elementwise()
	case "rows":
		rows()
	case "dispatch":
		dispatch()
		return
	case "vector":
		vectors(true)
		return
	case "portable":
		vectors(false)
		return
	default:
		panic(fmt.Sprintf("no part %q", *part))
	}
	Generate()
}

// isa is one of the two vector widths that the generator writes everything for.
type isa struct {
	name string
	zmm  bool
}

var (
	avx2   = isa{"avx2", false}
	avx512 = isa{"avx512", true}
)

func (v isa) lanes() int {
	if v.zmm {
		return 16
	}
	return 8
}

func (v isa) bytes() int { return 4 * v.lanes() }

func (v isa) reg() VecVirtual {
	if v.zmm {
		return ZMM()
	}
	return YMM()
}

func (v isa) regs(n int) []VecVirtual {
	r := make([]VecVirtual, n)
	for i := range r {
		r[i] = v.reg()
	}
	return r
}

func (v isa) zero(x VecVirtual) {
	if v.zmm {
		VPXORD(x, x, x)
	} else {
		VXORPS(x, x, x)
	}
}

// canon replaces the NaNs of x by those of nan.
func (v isa) canon(x, nan VecVirtual) {
	if v.zmm {
		k := K()
		VCMPPS(Imm(3), x, x, k)
		VMOVAPS(nan, k, x)
		return
	}
	m := v.reg()
	VCMPPS(Imm(3), x, x, m)
	VBLENDVPS(m, nan, x, x)
}

// constant declares a float32 or word by its bits, once per file, and gives its address.
func constant(bits uint32) Mem {
	if m, ok := constants[bits]; ok {
		return m
	}
	m := GLOBL(fmt.Sprintf("c%08x", bits), RODATA|NOPTR)
	DATA(0, U32(bits))
	constants[bits] = m
	return m
}

var constants = map[uint32]Mem{}

// broadcast fills a new register with a constant.
func (v isa) broadcast(bits uint32) VecVirtual {
	r := v.reg()
	VBROADCASTSS(constant(bits), r)
	return r
}
