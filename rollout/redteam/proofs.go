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

func constantProof(ctx context.Context, l *Lab) (*batch.Batch, error) {
	typical, err := l.typical(ctx)
	if err != nil {
		return nil, err
	}
	coeffs := make([]uint16, l.config.ProofPoints)
	coeffs[0] = topValue(typical, l.config.ProofPoints)
	return withProofs(ctx, l, func(_ *batch.Rollout, chunks []int) (out []byte) {
		for range chunks {
			out = append(out, polynomial(field, coeffs)...)
		}
		return out
	})
}

// smallModulus interpolates all residues of a tiny modulus, so that every index reads as wished.
func smallModulus(ctx context.Context, l *Lab) (*batch.Batch, error) {
	typical, err := l.typical(ctx)
	if err != nil {
		return nil, err
	}
	k := l.config.ProofPoints
	x, y := make([]uint32, k), make([]uint32, k)
	for i := range x {
		x[i], y[i] = uint32(i), uint32(topValue(typical, k))+uint32(l.Rand.IntN(8))
	}
	proof := polynomial(uint16(k), verify.Interpolate(x, y))
	return withProofs(ctx, l, func(_ *batch.Rollout, chunks []int) (out []byte) {
		for range chunks {
			out = append(out, proof...)
		}
		return out
	})
}

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

// otherProof gives every rollout the proofs of another one of at least its length, cut to fit.
func otherProof(ctx context.Context, l *Lab) (*batch.Batch, error) {
	h, err := l.Honest(ctx)
	if err != nil {
		return nil, err
	}
	return withProofs(ctx, l, func(r *batch.Rollout, chunks []int) []byte {
		want := len(chunks) * verify.ProofSize(l.config.ProofPoints)
		for i := range h.Rollouts {
			o := &h.Rollouts[(int(r.Group)*l.config.Samples+int(r.Sample)+1+i)%len(h.Rollouts)]
			if o.Group != r.Group && len(o.Proofs) >= want {
				return slices.Clone(o.Proofs[:want])
			}
		}
		return randomProofs(l, chunks)
	})
}

func randomProof(ctx context.Context, l *Lab) (*batch.Batch, error) {
	return withProofs(ctx, l, func(_ *batch.Rollout, chunks []int) []byte { return randomProofs(l, chunks) })
}

func randomProofs(l *Lab, chunks []int) (out []byte) {
	for range chunks {
		coeffs := make([]uint16, l.config.ProofPoints)
		for i := range coeffs {
			coeffs[i] = uint16(l.Rand.IntN(field))
		}
		out = append(out, polynomial(field, coeffs)...)
	}
	return out
}

// shuffledProofs turns the order of a rollout's proofs; a rollout of one chunk takes its
// neighbour's, since there is nothing to turn.
func shuffledProofs(ctx context.Context, l *Lab) (*batch.Batch, error) {
	b, err := l.Copy(ctx)
	if err != nil {
		return nil, err
	}
	size := verify.ProofSize(l.config.ProofPoints)
	for i := range b.Rollouts {
		r := &b.Rollouts[i]
		if len(r.Proofs) > size {
			r.Proofs = append(r.Proofs[size:], r.Proofs[:size]...)
		} else if o := &b.Rollouts[(i+1)%len(b.Rollouts)]; len(o.Proofs) == size {
			r.Proofs, o.Proofs = o.Proofs, r.Proofs
		}
	}
	return b, nil
}
