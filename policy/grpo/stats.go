package grpo

import "swarmrl/policy/nn"

// Stats describe a loss to a person. Means are over counted tokens, clip shares over sequences
// where the ratio is the sequence's.
type Stats struct {
	Tokens      int
	Entropy     float64 // nats; 0 when no entropies were given
	KL          float64 // to the reference, as it entered the loss
	BehaviourKL float64 // k3 estimate of KL(old, policy): mean of ratio-1-log ratio
	Deviation   float64 // mean |ratio-1|
	ClipLow     float64 // share with ratio below the bound and A < 0
	ClipHigh    float64 // share with ratio above the bound and A > 0
	ClipLowMin  float64 // smallest share of a sequence
	ClipHighMax float64 // largest share of a sequence
	Phi         float64 // VESPO's mean weight
	Dropped     float64 // share of sequences that the off-policy mask drops
}

// Clip is the share of clipped ratios on either side.
func (s Stats) Clip() float64 { return s.ClipLow + s.ClipHigh }

// Merge adds the statistics of another part of the same batch, weighed by tokens.
func (s *Stats) Merge(o Stats) {
	n := s.Tokens + o.Tokens
	if n == 0 {
		return
	}
	a, b := float64(s.Tokens)/float64(n), float64(o.Tokens)/float64(n)
	mix := func(x *float64, y float64) { *x = float64(a**x) + float64(b*y) }
	mix(&s.Entropy, o.Entropy)
	mix(&s.KL, o.KL)
	mix(&s.BehaviourKL, o.BehaviourKL)
	mix(&s.Deviation, o.Deviation)
	mix(&s.ClipLow, o.ClipLow)
	mix(&s.ClipHigh, o.ClipHigh)
	mix(&s.Phi, o.Phi)
	mix(&s.Dropped, o.Dropped)
	if s.Tokens == 0 || (o.Tokens > 0 && o.ClipLowMin < s.ClipLowMin) {
		s.ClipLowMin = o.ClipLowMin
	}
	s.ClipHighMax = max(s.ClipHighMax, o.ClipHighMax)
	s.Tokens = n
}

// tally gathers sums while a loss is computed.
type tally struct {
	c                       Config
	tokens, sequences       int
	entropy, kl, behind     float64
	deviation, low, high    float64
	lowMin, highMax, phi    float64
	dropped, shares, shared int
}

func (y *tally) token(q *sequence, b *Tokens, t int, x, ratio, kl float64) {
	y.tokens++
	y.kl += kl
	if b.Entropy != nil {
		y.entropy += float64(b.Entropy[t])
	}
	own := ratio
	if q.shared && b.Old != nil {
		x = float64(b.Logp[t]) - float64(b.Old[t])
		own = nn.Exp64(x)
	}
	y.behind += own - 1 - x
	y.deviation += max(own-1, 1-own)
	if !q.shared {
		y.clip(q, ratio)
	}
}

// clip counts a ratio that the bounds cut off.
func (y *tally) clip(q *sequence, ratio float64) {
	switch y.c.kind() {
	case CISPO:
		if ratio > y.c.EpsilonHigh && q.advantage > 0 {
			q.clippedHigh++
		}
	case SAPO, VESPO:
	default:
		if ratio < 1-y.c.EpsilonLow && q.advantage < 0 {
			q.clippedLow++
		}
		if ratio > 1+y.c.EpsilonHigh && q.advantage > 0 {
			q.clippedHigh++
		}
	}
}

// close counts a finished sequence.
func (y *tally) close(q *sequence) {
	y.sequences++
	y.phi += q.phi
	if q.gate == 0 {
		y.dropped++
	}
	of := q.n
	if q.shared {
		of = 1
		y.shared++
		y.clip(q, nn.Exp64(q.mean))
	}
	y.low += float64(q.clippedLow)
	y.high += float64(q.clippedHigh)
	if of == 0 {
		return
	}
	low, high := float64(q.clippedLow)/float64(of), float64(q.clippedHigh)/float64(of)
	if y.shares == 0 || low < y.lowMin {
		y.lowMin = low
	}
	y.highMax = max(y.highMax, high)
	y.shares++
}

func (y *tally) stats() Stats {
	tokens, sequences := float64(max(y.tokens, 1)), float64(max(y.sequences, 1))
	of := tokens
	if y.shared > 0 {
		of = sequences
	}
	return Stats{
		Tokens: y.tokens, Entropy: y.entropy / tokens, KL: y.kl / tokens,
		BehaviourKL: y.behind / tokens, Deviation: y.deviation / tokens,
		ClipLow: y.low / of, ClipHigh: y.high / of, ClipLowMin: y.lowMin, ClipHighMax: y.highMax,
		Phi: y.phi / sequences, Dropped: float64(y.dropped) / sequences,
	}
}
