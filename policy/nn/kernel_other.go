//go:build !amd64 && !arm64

package nn

var isaNames = [...]string{"generic"}

func best() isa { return portable }

var tileLimits = [...]limits{
	portable: {width: panelWidth, rows: [7]int{full: 8, edge: 8}},
}

func (t *tile) run(_ kind, rows int) { t.generic(rows) }

func widenPanel(dst []float32, src []uint32) { widenGeneric(dst, src) }

func vecMax(_ []float32, _ *[lanes]float32) int { return 0 }

func vecPhilox(_ []uint32, _, _ uint32, _ [2]uint32) int { return 0 }

func vecGumbelScan(_ []float32, _ []uint32, _, _ float32) int { return 0 }

func vecTranspose(_ []float32, _ int, _ []float32, _, _ int) int { return 0 }

func vecTransposeHalf(_ []uint32, _ int, _ []uint16, _, _ int) int { return 0 }

func vecCopyTile(_ []float32, _ Mat) int { return 0 }

func vecCopyPanel(_ []float32, _ Mat) int { return 0 }
