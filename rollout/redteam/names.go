package redteam

import (
	"strconv"
	"strings"
)

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
