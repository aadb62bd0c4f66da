package grpo

import "swarmrl/policy/nn"

// Result is a loss with its gradients. DEntropy is nil without an entropy bonus.
type Result struct {
	Loss     float64
	DLogp    []float32 // of the loss, one a token; 0 where the mask is off
	DEntropy []float32
	Stats    Stats
}

// Loss computes the loss of c over b, to be minimised, and its gradient to every log-probability
// and entropy. whole describes the batch that b is a part of.
func Loss(c Config, b *Tokens, whole Totals) (*Result, error) {
	if err := c.Validate(); err != nil {
		return nil, err
	}
	if err := b.validate(c); err != nil {
		return nil, err
	}
	l := newLoss(c, b, whole)
	for s := range b.Advantages {
		l.sequence(s)
	}
	if c.EntropyCoef != 0 {
		l.bonus()
	}
	for t, d := range l.d {
		l.res.DLogp[t] = float32(d)
	}
	l.res.Stats = l.tally.stats()
	return l.res, nil
}

// loss is one computation under way.
type loss struct {
	c     Config
	b     *Tokens
	whole Totals
	own   int       // counted tokens of this call
	keep  []bool    // the top-entropy gate; nil: all
	x     []float64 // log-ratio of each token
	d     []float64 // gradient to each log-probability
	res   *Result
	tally tally
}

func newLoss(c Config, b *Tokens, whole Totals) *loss {
	n := len(b.Logp)
	l := &loss{c: c, b: b, whole: whole, x: make([]float64, n), d: make([]float64, n), tally: tally{c: c}}
	l.res = &Result{DLogp: make([]float32, n)}
	for t := range n {
		if !b.counts(t) {
			continue
		}
		l.own++
		if b.Old != nil {
			l.x[t] = float64(b.Logp[t]) - float64(b.Old[t])
		}
	}
	if c.TopEntropy != nil && *c.TopEntropy < 1 {
		l.keep = topEntropy(b, *c.TopEntropy)
	}
	if whole.Sequences == 0 {
		l.whole.Sequences = b.len()
	}
	if whole.Tokens == 0 {
		l.whole.Tokens = l.own
	}
	l.whole.Parts = max(1, whole.Parts)
	return l
}

// weight is what the reduction multiplies each token's loss with, in a sequence of n tokens.
func (l *loss) weight(n int) float64 {
	parts, sequences := float64(l.whole.Parts), float64(l.whole.Sequences)
	switch l.c.kind() {
	case GRPO, SAPO:
		return 1 / (sequences * float64(max(n, 1)) * parts)
	case BNPO:
		return 1 / (float64(max(l.own, 1)) * parts)
	case DrGRPO:
		return 1 / (sequences * float64(l.c.MaxLen) * parts)
	case LUSPO:
		return 1 / (sequences * parts)
	}
	return 1 / float64(max(l.whole.Tokens, 1))
}

// sequence adds the loss and gradients of one sequence.
func (l *loss) sequence(s int) {
	lo, hi := l.b.Starts[s], l.b.Starts[s+1]
	q := l.open(s, lo, hi)
	var dMean float64 // gradient to the mean log-ratio, when the ratio is the sequence's
	for t := lo; t < hi; t++ {
		if !l.b.counts(t) {
			continue
		}
		dLogp, dRatio := l.token(q, t)
		l.d[t] += dLogp
		if q.shared {
			dMean += dRatio
		} else {
			l.d[t] += dRatio
		}
	}
	if q.shared {
		for t := lo; t < hi; t++ {
			if l.b.counts(t) {
				l.d[t] += dMean / float64(q.n)
			}
		}
	}
	l.tally.close(q)
}

// token adds one token's loss and gives the gradients to its log-probability and log-ratio. On
// policy the two are one: the ratio's gradient is that of logp against a constant.
func (l *loss) token(q *sequence, t int) (dLogp, dRatio float64) {
	x := l.x[t]
	if q.shared {
		x = q.mean
	}
	ratio, logp := nn.Exp64(x), float64(l.b.Logp[t])
	value, dValueLogp, dValueRatio := l.c.surrogate(q, ratio, logp)
	gate := q.weight * q.gate * l.correction(q, t)
	if l.keep != nil && !l.keep[t] {
		gate = 0
	}
	l.res.Loss += float64(gate * value)
	dLogp, dRatio = float64(gate*dValueLogp), float64(gate*dValueRatio)
	kl := 0.0
	if l.c.Beta != 0 {
		var dKL float64
		kl, dKL = k3(float64(l.b.Ref[t]) - logp)
		weight := q.weight * l.c.Beta
		if l.c.KLCorrected {
			kl, dKL = kl*ratio, dKL*ratio
			dRatio += float64(weight * kl)
		}
		l.res.Loss += float64(weight * kl)
		dLogp += float64(weight * dKL)
	}
	l.tally.token(q, l.b, t, x, ratio, kl)
	return dLogp, dRatio
}

// k3 is Schulman's estimate of KL(policy, reference) from y = ref-logp: exp(y)-y-1, never
// negative, and its derivative to logp.
func k3(y float64) (value, dLogp float64) {
	e := nn.Exp64(y)
	return e - y - 1, 1 - e
}

// bonus subtracts EntropyCoef times the mean entropy of the tokens that train.
func (l *loss) bonus() {
	n := 0
	for t := range l.b.Entropy {
		if l.trains(t) {
			n++
		}
	}
	weight := l.c.EntropyCoef / (float64(max(n, 1)) * float64(l.whole.Parts))
	l.res.DEntropy = make([]float32, len(l.b.Entropy))
	for t, h := range l.b.Entropy {
		if l.trains(t) {
			l.res.Loss -= float64(weight * float64(h))
			l.res.DEntropy[t] = float32(-weight)
		}
	}
}

func (l *loss) trains(t int) bool { return l.b.counts(t) && (l.keep == nil || l.keep[t]) }
