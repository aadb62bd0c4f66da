package grpo

import (
	"slices"

	"swarmrl/policy/nn"
)

// sequence holds what the tokens of one sequence share.
type sequence struct {
	advantage float64
	n         int     // counted tokens
	shared    bool    // the ratio is the sequence's
	mean      float64 // mean log-ratio
	weight    float64 // of the reduction, per token
	gate      float64 // 0: the off-policy mask drops it
	correct   float64 // the sequence's correction, 1 without
	phi       float64 // VESPO's weight

	clippedLow, clippedHigh int // tokens, or 1 for a shared ratio
}

func (l *loss) open(s, lo, hi int) *sequence {
	q := &sequence{advantage: float64(l.b.Advantages[s]), gate: 1, correct: 1, shared: l.c.Level == Sequence}
	var sum, drift float64
	for t := lo; t < hi; t++ {
		if l.b.counts(t) {
			q.n++
			sum += l.x[t]
			drift += l.drift(t)
		}
	}
	count := float64(max(q.n, 1))
	q.mean, q.weight = sum/count, l.weight(q.n)
	if l.c.OffPolicy != nil && q.advantage < 0 && drift/count > *l.c.OffPolicy {
		q.gate = 0
	}
	if l.c.Correction == SequenceTruncate || l.c.Correction == SequenceMask {
		q.correct = l.c.bounded(l.sampled(lo, hi))
	}
	if l.c.kind() == VESPO {
		q.phi = vespo(q.advantage, l.logWeight(q, lo, hi))
	}
	return q
}

// drift is how much likelier a token was to its sampler than it is now.
func (l *loss) drift(t int) float64 {
	if l.b.Sampler != nil && l.c.Correction != "" {
		return float64(l.b.Sampler[t]) - float64(l.b.Logp[t])
	}
	return -l.x[t]
}

// old is the denominator of the ratio.
func (l *loss) old(t int) float64 {
	if l.b.Old != nil {
		return float64(l.b.Old[t])
	}
	return float64(l.b.Logp[t])
}

// sampled sums old-sampler over a sequence.
func (l *loss) sampled(lo, hi int) float64 {
	sum := 0.0
	for t := lo; t < hi; t++ {
		if l.b.counts(t) {
			sum += l.old(t) - float64(l.b.Sampler[t])
		}
	}
	return sum
}

// correction gives the sampler's weight of a token. VESPO has it inside φ.
func (l *loss) correction(q *sequence, t int) float64 {
	if l.c.kind() == VESPO {
		return 1
	}
	switch l.c.Correction {
	case TokenTruncate, TokenMask:
		return l.c.bounded(l.old(t) - float64(l.b.Sampler[t]))
	}
	return q.correct
}

// bounded turns a log-weight into a weight, truncated or masked.
func (c Config) bounded(logW float64) float64 {
	w := nn.Exp64(min(logW, 700))
	below := w < c.CorrectionMin
	above := c.CorrectionMax != 0 && w > c.CorrectionMax
	switch {
	case !below && !above:
		return w
	case c.Correction == TokenMask || c.Correction == SequenceMask:
		return 0
	case below:
		return c.CorrectionMin
	}
	return c.CorrectionMax
}

// logWeight is VESPO's log of the sequence's importance: ratios and corrections together.
func (l *loss) logWeight(q *sequence, lo, hi int) float64 {
	sum := 0.0
	for t := lo; t < hi; t++ {
		if !l.b.counts(t) {
			continue
		}
		sum += clamp(l.x[t], -20, 20)
		if l.c.Correction == TokenTruncate || l.c.Correction == TokenMask {
			sum += logBounded(l.c.bounded(l.old(t) - float64(l.b.Sampler[t])))
		}
	}
	if l.c.Correction == SequenceTruncate || l.c.Correction == SequenceMask {
		sum += logBounded(q.correct)
	}
	return sum
}

func logBounded(w float64) float64 {
	if w <= 0 {
		return logTiny
	}
	return clamp(nn.Log64(w), logTiny, 20)
}

// topEntropy marks the counted tokens whose entropy reaches the (1-share) quantile (linear
// between order statistics).
func topEntropy(b *Tokens, share float64) []bool {
	var all []float32
	for t, h := range b.Entropy {
		if b.counts(t) {
			all = append(all, h)
		}
	}
	keep := make([]bool, len(b.Entropy))
	if len(all) == 0 {
		return keep
	}
	slices.Sort(all)
	at := float64((1 - share) * float64(len(all)-1))
	i := int(at)
	threshold := float64(all[i])
	if i+1 < len(all) {
		threshold += float64((at - float64(i)) * (float64(all[i+1]) - float64(all[i])))
	}
	for t, h := range b.Entropy {
		keep[t] = b.counts(t) && float64(h) >= threshold
	}
	return keep
}
