package redteam

import (
	"context"
	"math"

	"swarmrl/rollout/audit"
	"swarmrl/rollout/batch"
	"swarmrl/verify"
)

// Spread is how far honest rollouts of other engines lie from this one's recomputation, at the worst.
type Spread struct {
	Margin     float64 // of a token
	Late       float64 // share of all tokens that have any margin
	Logp       float64 // of a token
	Mismatches float64 // share of a chunk's points
	Mean       float64 // of a chunk's mantissas
	Median     float64
	OffPoint   float64
	RMS        float64 // of the errors of a batch's log-probs
	Tokens     int
}

// Tolerance is what a run lets pass: of a rollout, and of the log-probs of a whole batch.
type Tolerance struct {
	verify.Limits
	RMS float64
}

// Exact is the tolerance between engines that compute bit for bit.
func Exact() Tolerance { return Tolerance{verify.Exact(), verify.Exact().Logp} }

// Spread measures ways to make honest batches for some rounds.
func (l *Lab) Spread(ctx context.Context, ways []Forger, rounds int) (Spread, error) {
	var s Spread
	f, err := verify.NewFingerprinter(l.config.ProofPoints)
	if err != nil {
		return s, err
	}
	late := 0
	for range rounds {
		for w := range ways {
			b, err := ways[w].Forge(ctx, l)
			if err != nil {
				return s, err
			}
			a := &audit.Auditor{Policy: l.Policy, Source: l, All: true}
			all := make([]int, len(b.Rollouts))
			for i := range all {
				all[i] = i
			}
			reports, err := a.CheckAll(ctx, b, all, func(i int) uint64 { return uint64(i) })
			if err != nil {
				return s, err
			}
			for i, report := range reports {
				n, err := s.add(f, &b.Rollouts[i], report, int(b.Header.Hidden))
				if err != nil {
					return s, err
				}
				late += n
			}
			s.RMS = max(s.RMS, verify.JudgeSpread(audit.LogpErrors(b, all, reports), math.Inf(1)).Value)
		}
		if err := l.Next(ctx); err != nil {
			return s, err
		}
	}
	s.Late = float64(late) / float64(max(1, s.Tokens))
	return s, nil
}

// add takes one rollout in, and gives the number of tokens with a margin.
func (s *Spread) add(f *verify.Fingerprinter, r *batch.Rollout, report *audit.Report, width int) (late int, err error) {
	stats, err := f.Compare(r.Proofs, report.Trace.Hidden, width, 1)
	if err != nil {
		return 0, err
	}
	for _, c := range stats {
		s.Mismatches = max(s.Mismatches, float64(c.Mismatches)/float64(f.K()))
		s.Mean, s.Median, s.OffPoint = max(s.Mean, c.Mean), max(s.Median, c.Median), max(s.OffPoint, c.OffPoint)
	}
	for i, m := range report.Trace.Margin {
		s.Tokens++
		s.Margin = max(s.Margin, float64(m))
		s.Logp = max(s.Logp, math.Abs(float64(r.Logp[i]-report.Trace.Logp[i])))
		if m > 0 {
			late++
		}
	}
	return late, nil
}

// Tolerance is the run's tolerance for engines that spread so: three times the worst that was seen (four times for
// margins, of which few are seen) and a little, never beyond the paper's. Late is a token that loses by more than the worst seen.
func (s Spread) Tolerance() Tolerance {
	l := verify.Tolerant()
	l.Mismatches, l.Mean, l.Median = min(l.Mismatches, float64(3*s.Mismatches)+0.03), min(l.Mean, float64(3*s.Mean)+1), min(l.Median, float64(3*s.Median)+1)
	l.Margin, l.MaxMargin, l.LateTokens = min(l.Margin, s.Margin), min(l.MaxMargin, 4*s.Margin), min(l.LateTokens, 4*s.Late)
	l.Logp = min(l.Logp, float64(3*s.Logp)+verify.Exact().Logp)
	return Tolerance{l, float64(1.2*s.RMS) + verify.Exact().Logp}
}
