package optim

import "fmt"

// State is everything that a checkpoint must keep of an optimiser beside the masters. The
// slices alias the optimiser's own moments, in the order of its params.
type State struct {
	Steps int
	M, V  [][]float32
}

// State gives the moments for saving; they change with the next Step.
func (a *AdamW) State() State { return State{Steps: a.steps, M: a.m, V: a.v} }

// Restore copies saved moments. On an error nothing has changed.
func (a *AdamW) Restore(s State) error {
	if s.Steps < 0 {
		return fmt.Errorf("optim: state after %d steps", s.Steps)
	}
	if len(s.M) != len(a.params) || len(s.V) != len(a.params) {
		return fmt.Errorf("optim: moments of %d and %d tensors, want %d", len(s.M), len(s.V), len(a.params))
	}
	for i, p := range a.params {
		if len(s.M[i]) != len(p.Data) || len(s.V[i]) != len(p.Data) {
			return fmt.Errorf("optim: moments of %s have %d and %d numbers, want %d",
				p.Name, len(s.M[i]), len(s.V[i]), len(p.Data))
		}
	}
	a.steps = s.Steps
	for i := range a.params {
		copy(a.m[i], s.M[i])
		copy(a.v[i], s.V[i])
	}
	return nil
}

// Reset forgets all moments and the step count.
func (a *AdamW) Reset() {
	a.steps = 0
	for i := range a.params {
		clear(a.m[i])
		clear(a.v[i])
	}
}
