package nn

import (
	"fmt"
	"slices"
)

//go:generate sh -c "cd gen/neon && go run . -nn ../.."

// isa is an instruction set for which there are kernels. Beside the portable form there are those of the processor's
// own file, whose isaNames names all from portable on.
type isa int

const portable isa = 0

// active is what all calls run. Only Use changes it.
var active = best()

// Kernels names the kernels that this machine can run, fastest last. All give the same bits.
func Kernels() []string { return slices.Clone(isaNames[:best()+1]) }

// Use makes all later calls run the named kernel, until restore is called: for tests that compare kernels. No function
// of this package may be running.
func Use(name string) (restore func(), err error) {
	i := slices.Index(Kernels(), name)
	if i < 0 {
		return nil, fmt.Errorf("kernel %q: this machine has %v", name, Kernels())
	}
	old := active
	active = isa(i)
	return func() { active = old }, nil
}
