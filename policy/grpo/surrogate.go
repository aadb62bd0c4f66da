package grpo

import "swarmrl/policy/nn"

// The constants of SAPO's temperatures and VESPO's weights, TRL's defaults.
const (
	sapoUp, sapoDown          = 1.0, 1.05
	vespoUpK, vespoUpLambda   = 2.0, 3.0
	vespoDownK, vespoDownLamb = 3.0, 2.0
	logTiny                   = -18.420680743952367 // log(1e-8)
)

// surrogate gives the policy term of one token, to be minimised, and its derivatives to logp
// itself and to the log of the ratio.
func (c Config) surrogate(q *sequence, ratio, logp float64) (value, dLogp, dRatio float64) {
	a := q.advantage
	switch c.kind() {
	case CISPO:
		w := min(ratio, c.EpsilonHigh) * a
		return -w * logp, -w, 0
	case SAPO:
		temp := sapoDown
		if a > 0 {
			temp = sapoUp
		}
		s := 1 / (1 + nn.Exp64(-temp*(ratio-1)))
		return -a * 4 * s / temp, 0, -a * 4 * s * (1 - s) * ratio
	case VESPO:
		return -q.phi * a * logp, -q.phi * a, 0
	}
	value, slope := c.clipped(ratio, a)
	return value, 0, slope * ratio
}

// clipped is PPO's pessimistic term -min(min(r,δ)·A, clip(r)·A) and its derivative to r.
func (c Config) clipped(r, a float64) (value, slope float64) {
	free, freeSlope := r, 1.0
	if c.Delta != 0 && r > c.Delta {
		free, freeSlope = c.Delta, 0
	}
	held, heldSlope := r, 1.0
	if low, high := 1-c.EpsilonLow, 1+c.EpsilonHigh; r < low {
		held, heldSlope = low, 0
	} else if r > high {
		held, heldSlope = high, 0
	}
	switch {
	case free*a < held*a:
		return -free * a, -freeSlope * a
	case held*a < free*a:
		return -held * a, -heldSlope * a
	}
	return -free * a, -(freeSlope + heldSlope) / 2 * a
}

// vespo gives the weight φ(w) = e^λ·w^k·e^(-λw), φ(1) = 1, of a sequence whose log-weight is
// logW. It is a constant to the gradient.
func vespo(a, logW float64) float64 {
	k, lambda := vespoUpK, vespoUpLambda
	if a < 0 {
		k, lambda = vespoDownK, vespoDownLamb
	}
	logW = clamp(logW, logTiny, 20)
	return nn.Exp64(lambda + float64(k*logW) - float64(lambda*nn.Exp64(logW)))
}

func clamp(x, low, high float64) float64 { return max(low, min(high, x)) }
