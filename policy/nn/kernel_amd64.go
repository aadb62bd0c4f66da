package nn

import "golang.org/x/sys/cpu"

//go:generate sh -c "cd gen && go run . -part gemm -out ../gemm_amd64.s -stubs ../gemm_amd64.go -pkg nn"
//go:generate sh -c "cd gen && go run . -part dispatch > ../dispatch_amd64.go"

func best() isa {
	x := &cpu.X86
	if !x.HasAVX2 || !x.HasFMA || !x.HasBMI2 {
		return portable
	}
	if x.HasAVX512F && x.HasAVX512VL && x.HasAVX512BW && x.HasAVX512DQ {
		return isAVX512
	}
	return isAVX2
}

var tileLimits = [...]limits{
	portable: {width: panelWidth, rows: [6]int{full: 8, edge: 8}},
	isAVX2:   {width: 16, rows: [6]int{full: 6, edge: 4, wide: 2, halfWide: 2}, wide: [7]int{1: 32, 2: 32}},
	isAVX512: {width: 32, rows: [6]int{14, 14, 6, 14, 14, 6}, wide: [7]int{0, 128, 128, 64, 64, 64, 64}},
}

func (t *tile) run(k kind, rows int) {
	switch active {
	case isAVX512:
		t.avx512(k, rows)
	case isAVX2:
		t.avx2(k, rows)
	default:
		t.generic(rows)
	}
}

// widenPanel unpacks rows of a bfloat16 panel to float32.
func widenPanel(dst []float32, src []uint32) {
	n := len(src) / (panelWidth / 2)
	dst = dst[:n*panelWidth]
	if n > 0 && active != portable {
		avx2Widen(&dst[0], &src[0], n)
		return
	}
	widenGeneric(dst, src)
}
