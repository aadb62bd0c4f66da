package swarm

import (
	"strings"
	"testing"
)

// TestMovedBeaconStrikesNobody: what cannot be read of a round whose beacon moved is held against nobody.
func TestMovedBeaconStrikesNobody(t *testing.T) {
	for _, moved := range []bool{false, true} {
		tr := &tracer{t: t, params: traceParams()}
		tr.start(State{})
		script := "policy base|tick -1s|b commits 0 base|tick 0s|beacon 0 dawn|mine answer 0 a0|b announces 0 answer b0 base"
		if moved {
			script += "|beacon 0 other"
		}
		for _, line := range strings.Split(script+"|b brings 0 answer b0 withheld", "|") {
			tr.do(strings.Fields(line))
		}
		if got := tr.core.Standing(addr("b")).Strikes; (got == 0) != moved {
			t.Errorf("moved %v: %d strikes", moved, got)
		}
	}
}
