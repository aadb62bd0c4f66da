package train

import (
	"os"
	"runtime/debug"

	"swarmrl/policy/model"
	"swarmrl/rollout"
)

const (
	// garbage is about how many bytes a process that trains leaves to the collector before it runs.
	garbage = 64 << 20
	// program is the code, its tables and what does not grow with the model.
	program = 64 << 20
)

// Memory bounds the resident memory, in bytes, of a process that trains all weights of m on steps of so many answers,
// of which none has more than longest tokens, prompt included:
//
//	18 bytes a parameter    masters, gradients and two moments in float32, the committed weights in bf16
//	+ an update             model.UpdateBytes of the micro-batch, activations for the most part
//	+ rollouts              rollout.CacheBytes, the keys and values of the sequences that are under way
//	+ 128 MiB               the program, and 64 MiB of garbage where BoundGarbage was called
//
// Snapshots and exports add nothing: they are written from where the numbers are, or after the moments are gone.
func Memory(m *model.Model, s Settings, answers, longest int) int {
	tokens := min(answers*longest, max(s.MicroTokens, longest))
	return 18*parameters(m) + m.UpdateBytes(tokens, longest, s.Recompute) + rollout.CacheBytes(m, longest, answers) + garbage + program
}

func parameters(m *model.Model) (n int) {
	for _, p := range m.Params() {
		n += len(p.Data)
	}
	return n
}

// BoundGarbage lets the collector run after some 64 MiB of garbage where a model is trained that takes more than that,
// not when the heap has doubled: weights, gradients and moments are most of it, and cost the collector nothing. It
// sets the whole process's collector, unless GOGC does.
func BoundGarbage(m *model.Model) {
	if n := parameters(m); os.Getenv("GOGC") == "" && n > 0 {
		debug.SetGCPercent(max(1, min(100, 100*garbage/(18*n))))
	}
}
