package verify

import "math"

// JudgeProofs holds the proofs of one sequence against the verifier's own hidden states h (T, C).
// It gives the four fingerprint findings; a proof that does not parse fails CheckModulus and the
// others are absent. challenge must come from a beacon later than the commitment.
func (f *Fingerprinter) JudgeProofs(proofs []byte, h []uint16, width int, challenge uint64, l Limits) []Finding {
	stats, err := f.Compare(proofs, h, width, challenge)
	if err != nil {
		return []Finding{fail(CheckModulus, -1, 0, 0, "%v", err)}
	}
	k := float64(f.k)
	degree := pass(CheckDegree, -1, k, math.Floor(l.Degree*k))
	off := pass(CheckOffPoint, -1, 0, l.OffPoint)
	top := pass(CheckTOPLOC, -1, 0, l.Mismatches)
	for i, s := range stats {
		if v := float64(s.Degree); v < degree.Value {
			degree.Value, degree.Token = v, i
		}
		if s.OffPoint > off.Value {
			off.Value, off.Token = s.OffPoint, i
		}
		judgeChunk(&top, i, s, k, l)
	}
	if degree.Value < degree.Limit {
		degree = fail(CheckDegree, degree.Token, degree.Value, degree.Limit,
			"chunk %d: degree %g, want at least %g", degree.Token, degree.Value, degree.Limit)
	}
	if off.Value > off.Limit {
		off = fail(CheckOffPoint, off.Token, off.Value, off.Limit,
			"chunk %d: %.1f %% of other places read like top values, limit %.1f %%", off.Token, 100*off.Value, 100*off.Limit)
	}
	return []Finding{pass(CheckModulus, -1, 0, 0), degree, off, top}
}

// judgeChunk keeps the first failing chunk in top, or the worst mismatch share seen so far.
func judgeChunk(top *Finding, i int, s ChunkStats, k float64, l Limits) {
	if !top.OK {
		return
	}
	share := float64(s.Mismatches) / k
	switch {
	case share > l.Mismatches:
		*top = fail(CheckTOPLOC, i, share, l.Mismatches,
			"chunk %d: %d of %g exponents differ, limit %.3g", i, s.Mismatches, k, l.Mismatches*k)
	case s.Mean > l.Mean:
		*top = fail(CheckTOPLOC, i, s.Mean, l.Mean, "chunk %d: mantissa mean %.3g, limit %.3g", i, s.Mean, l.Mean)
	case s.Median > l.Median:
		*top = fail(CheckTOPLOC, i, s.Median, l.Median, "chunk %d: mantissa median %.3g, limit %.3g", i, s.Median, l.Median)
	case share > top.Value:
		top.Value, top.Token = share, i
	}
}

// JudgeSampling holds the margins of a sequence's tokens: by how much each lost to the argmax of
// (logits/T + noise) in the verifier's own prefill. Margins are at least 0; NaN fails.
func JudgeSampling(margins []float32, l Limits) Finding {
	late, worst, at := 0, 0.0, -1
	for i, m := range margins {
		v := float64(m)
		if !(v >= 0) {
			return fail(CheckSampling, i, v, l.MaxMargin, "token %d: margin %v is no margin", i, v)
		}
		if v > l.Margin {
			late++
		}
		if v > worst {
			worst, at = v, i
		}
	}
	if worst > max(l.MaxMargin, l.Margin) {
		return fail(CheckSampling, at, worst, max(l.MaxMargin, l.Margin),
			"token %d lost to the seeded argmax by %.4g, limit %.4g", at, worst, max(l.MaxMargin, l.Margin))
	}
	if share := float64(late) / float64(max(1, len(margins))); late > 1 && share > l.LateTokens {
		return fail(CheckSampling, at, share, l.LateTokens,
			"%d of %d tokens are not what the seed samples, limit %.3g %%", late, len(margins), 100*l.LateTokens)
	}
	return pass(CheckSampling, at, worst, l.MaxMargin)
}

// leastLogp is the least log-prob that QuantiseLogp can write.
const leastLogp = -math.MaxUint16 / 2048.0

// JudgeLogp holds claimed log-probs against recomputed ones, token by token.
func JudgeLogp(claimed, own []float32, l Limits) Finding {
	if len(claimed) != len(own) {
		return fail(CheckLogp, -1, float64(len(claimed)), float64(len(own)),
			"%d claimed log-probs for %d tokens", len(claimed), len(own))
	}
	worst, at := 0.0, -1
	for i := range claimed {
		d := math.Abs(float64(claimed[i]) - math.Max(float64(own[i]), leastLogp)) // batches hold no less
		if !(d <= l.Logp) {
			return fail(CheckLogp, i, d, l.Logp, "token %d: claimed %.4f, recomputed %.4f, limit %.2g", i, claimed[i], own[i], l.Logp)
		}
		if d > worst {
			worst, at = d, i
		}
	}
	return pass(CheckLogp, at, worst, l.Logp)
}

// Finish says how a rollout ended.
type Finish struct {
	EOS     bool    // its last token is end-of-sequence
	Tokens  int     // how many it has
	Max     int     // how many it might have
	EOSProb float64 // recomputed probability of EOS where it ended
}

// JudgeFinish accepts an end by EOS with probability above the floor, or at the limit.
func JudgeFinish(f Finish, l Limits) Finding {
	switch {
	case f.Tokens < 1 || f.Tokens > f.Max:
		return fail(CheckFinish, -1, float64(f.Tokens), float64(f.Max), "%d tokens, want 1 to %d", f.Tokens, f.Max)
	case !f.EOS && f.Tokens < f.Max:
		return fail(CheckFinish, f.Tokens-1, float64(f.Tokens), float64(f.Max),
			"stopped after %d of %d tokens without end-of-sequence", f.Tokens, f.Max)
	case f.EOS && !(f.EOSProb >= l.EOSFloor):
		return fail(CheckFinish, f.Tokens-1, f.EOSProb, l.EOSFloor,
			"ended where end-of-sequence has probability %.3g, floor %.3g", f.EOSProb, l.EOSFloor)
	}
	return pass(CheckFinish, f.Tokens-1, f.EOSProb, l.EOSFloor)
}
