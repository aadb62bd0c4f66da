package redteam

import (
	"context"
	"slices"

	"swarmrl/rollout/batch"
	"swarmrl/verify"
)

// guessedOutliers takes, for each chunk, the (row, dimension) pairs whose dimension is largest on
// average, with that dimension's usual value.
func guessedOutliers(ctx context.Context, l *Lab) (*batch.Batch, error) {
	typical, err := l.typical(ctx)
	if err != nil {
		return nil, err
	}
	width, k := l.Policy.Model.Config.Hidden, l.config.ProofPoints
	dims, usual := outliers(typical, width)
	return withProofs(ctx, l, func(_ *batch.Rollout, chunks []int) (out []byte) {
		for _, rows := range chunks {
			x, y := make([]uint32, 0, k), make([]uint32, 0, k)
			for i := 0; len(x) < k; i++ {
				x = append(x, uint32((i%rows)*width+dims[i/rows%width]))
				y = append(y, uint32(usual[dims[i/rows%width]]))
			}
			out = append(out, polynomial(field, verify.Interpolate(x, y))...)
		}
		return out
	})
}

// outliers orders the dimensions by their median magnitude, and gives each one's median pattern.
func outliers(typical []uint16, width int) (dims []int, usual []uint16) {
	usual = make([]uint16, width)
	column := make([]uint16, 0, len(typical)/width)
	for d := range width {
		dims = append(dims, d)
		column = column[:0]
		for row := d; row < len(typical); row += width {
			column = append(column, typical[row])
		}
		slices.SortFunc(column, func(a, b uint16) int { return int(a&0x7FFF) - int(b&0x7FFF) })
		usual[d] = column[len(column)/2]
	}
	slices.SortFunc(dims, func(a, b int) int { return int(usual[b]&0x7FFF) - int(usual[a]&0x7FFF) })
	return dims, usual
}
