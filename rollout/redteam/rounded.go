package redteam

import (
	"fmt"
	"math"

	"swarmrl/policy/model"
)

// rounded quantises matrices symmetrically, row by row, to the given number of bits.
func rounded(bits int, reproven bool) forge {
	return otherWeights(fmt.Sprintf("int%d", bits), reproven, func(_ *Lab, p model.Param) {
		levels := float64(int(1)<<(bits-1) - 1)
		if len(p.Shape) != 2 {
			return
		}
		for cols := p.Shape[1]; len(p.Data) > 0; p.Data = p.Data[cols:] {
			roundRow(p.Data[:cols], levels)
		}
	})
}

func roundRow(row []float32, levels float64) {
	top := 0.0
	for _, v := range row {
		top = max(top, math.Abs(float64(v)))
	}
	if top == 0 {
		return
	}
	for i, v := range row {
		row[i] = float32(math.RoundToEven(float64(v)/top*levels) / levels * top)
	}
}
