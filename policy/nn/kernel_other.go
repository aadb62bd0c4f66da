//go:build !amd64

package nn

func best() isa { return portable }

var tileLimits = [...]limits{
	portable: {width: panelWidth, rows: [6]int{full: 8, edge: 8}},
}

func (t *tile) run(_ kind, rows int) { t.generic(rows) }

func widenPanel(dst []float32, src []uint32) { widenGeneric(dst, src) }
