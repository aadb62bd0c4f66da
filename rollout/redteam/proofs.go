package redteam

import (
	"context"
	"encoding/binary"
	"slices"

	"swarmrl/rollout"
	"swarmrl/rollout/batch"
	"swarmrl/verify"
)

// field is TOPLOC's prime.
const field = 65497

// withProofs gives the honest batch with other proofs. proofs makes those of one rollout; hidden is
// a sample of the model's states on other prompts, from which a forger may learn what is typical.
func withProofs(ctx context.Context, l *Lab, proofs func(r *batch.Rollout, chunks []int) []byte) (*batch.Batch, error) {
	b, err := l.Copy(ctx)
	if err != nil {
		return nil, err
	}
	for i := range b.Rollouts {
		r := &b.Rollouts[i]
		var chunks []int // rows of each
		for left := len(r.Tokens); left > 0; left -= verify.ChunkRows {
			chunks = append(chunks, min(left, verify.ChunkRows))
		}
		r.Proofs = proofs(r, chunks)
	}
	return b, nil
}

// typical runs the model on other tasks of the same kind and gives the states, one chunk after the
// other, from which positions and values are guessed.
func (l *Lab) typical(ctx context.Context) ([]uint16, error) {
	reqs, err := l.Requests()
	if err != nil {
		return nil, err
	}
	for i := range reqs {
		reqs[i].Seed ^= 0xFEED
	}
	out, err := rollout.Generate(ctx, l.Policy, reqs[:min(16, len(reqs))], l.config.Sampling, rollout.Options{WantHidden: true})
	if err != nil {
		return nil, err
	}
	var all []uint16
	for _, c := range out {
		all = append(all, c.Hidden...)
	}
	return all, nil
}

// topValue is the median of the largest magnitudes of a typical chunk.
func topValue(typical []uint16, k int) uint16 {
	values := slices.Clone(typical)
	slices.SortFunc(values, func(a, b uint16) int { return int(b&0x7FFF) - int(a&0x7FFF) })
	share := max(1, min(len(values), k*len(values)/(verify.ChunkRows*32)))
	return values[min(share/2, len(values)-1)] & 0x7FFF
}

// polynomial encodes a proof.
func polynomial(modulus uint16, coeffs []uint16) []byte {
	b := binary.BigEndian.AppendUint16(nil, modulus)
	for _, c := range coeffs {
		b = binary.BigEndian.AppendUint16(b, c)
	}
	return b
}
