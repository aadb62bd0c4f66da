package pretrain

import (
	"crypto/sha256"
	"encoding/binary"

	"swarmrl/envs"
	"swarmrl/policy/model"
)

// seeded gives the generator of one purpose.
func seeded(purpose string, words ...uint64) *envs.Rand {
	b := []byte(purpose)
	for _, w := range words {
		b = binary.LittleEndian.AppendUint64(b, w)
	}
	return envs.RandFrom(sha256.Sum256(b))
}

// batch makes the examples of a step, packed one behind the other, and counts the tokens that are
// trained on.
func (r Recipe) batch(step int) (b *model.Batch, targets int) {
	phase, within := r.at(step)
	p := r.Phases[phase]
	random := seeded("swarmrl/pretrain/v1", r.Seed, uint64(phase), uint64(within))
	b = &model.Batch{Starts: []int{0}}
	for len(b.Tokens) < p.Tokens {
		e := draw(random, p)
		b.Tokens = append(append(b.Tokens, e.prompt...), e.response[:len(e.response)-1]...)
		for range len(e.prompt) - 1 {
			b.Targets = append(b.Targets, -1)
		}
		b.Targets = append(b.Targets, e.response...)
		b.Starts = append(b.Starts, len(b.Tokens))
		targets += len(e.response)
	}
	return b, targets
}
