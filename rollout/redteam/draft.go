package redteam

import (
	"context"
	"strconv"
	"strings"

	"swarmrl/policy/model"
	"swarmrl/rollout/batch"
)

// draft stands for a smaller model of the same family: the second half of the layers adds nothing.
func draft(ctx context.Context, l *Lab) (*batch.Batch, error) {
	layers := l.Policy.Model.Config.Layers
	forge := otherWeights("draft", true, func(_ *Lab, p model.Param) {
		if layer, ok := layerOf(p.Name); ok && layer >= (layers+1)/2 && addsToResidual(p.Name) {
			clear(p.Data)
		}
	})
	return forge(ctx, l)
}

// layerOf reads the number in model.layers.N.….
func layerOf(name string) (int, bool) {
	rest, ok := strings.CutPrefix(name, "model.layers.")
	if !ok {
		return 0, false
	}
	number, _, _ := strings.Cut(rest, ".")
	n, err := strconv.Atoi(number)
	return n, err == nil
}

// addsToResidual is true for the two matrices of a layer whose output joins the residual stream.
func addsToResidual(name string) bool {
	return strings.HasSuffix(name, "o_proj.weight") || strings.HasSuffix(name, "down_proj.weight")
}
