package nn

// LogProb gives the log-probability of target under softmax(logits·invTemp) and the entropy of that
// distribution, in nats. With u = (logits − max)·invTemp, no lower than −1000, where exp is 0, e =
// exp(u) and s = Sum(e): logp = u[target] − log s and entropy = log s − Dot(e, u)/s, the quotient
// by the rounded reciprocal of s. It leaves e in logits; u is scratch of the same length.
func LogProb(logits, u []float32, target int32, invTemp float32) (logp, entropy float32) {
	logp, entropy, _ = LogProbKeep(logits, u, target, invTemp)
	return logp, entropy
}

// LogProbKeep is LogProb that gives the rounded reciprocal of s as well, which LogProbBackwardKept needs.
func LogProbKeep(logits, u []float32, target int32, invTemp float32) (logp, entropy, inv float32) {
	own := float32((logits[target] - Max(logits)) * invTemp)
	t := softmaxTerms(logits, u, invTemp)
	return own - t.logSum, t.entropy, t.inv
}

// LogProbBackwardKept is LogProbBackward without dEntropy on what LogProbKeep left in logits.
func LogProbBackwardKept(e []float32, target int32, invTemp, inv, dLogp float32) {
	b := float32(dLogp * invTemp)
	Scale(e, -b*inv, e)
	e[target] += b
}

// LogProbBackward replaces a row of logits by dLogp·∂logp/∂logits + dEntropy·∂entropy/∂logits. With
// the terms of LogProb and p = e·(1/s) it is fma(−a, u, a·(log s − entropy) − b)·p, and b more at
// the target, where a = dEntropy·invTemp and b = dLogp·invTemp; without dEntropy it is
// (−b·(1/s))·e.
func LogProbBackward(logits, u []float32, target int32, invTemp, dLogp, dEntropy float32) {
	t := softmaxTerms(logits, u, invTemp)
	a, b := float32(dEntropy*invTemp), float32(dLogp*invTemp)
	if a == 0 {
		Scale(logits, -b*t.inv, logits)
	} else {
		c := float32(a*(t.logSum-t.entropy)) - b
		for i := vecLogProbGrad(logits, u[:len(logits)], -a, c, t.inv); i < len(logits); i++ {
			logits[i] = canon(fma(-a, u[i], c) * float32(logits[i]*t.inv))
		}
	}
	logits[target] += b
}

// logSum are the sums over a row of logits.
type logSum struct{ logSum, inv, entropy float32 }

func softmaxTerms(logits, u []float32, invTemp float32) logSum {
	shift(u[:len(logits)], logits, Max(logits), invTemp)
	s := ExpSum(logits, u, 0)
	t := logSum{logSum: Log1(s), inv: 1 / s}
	t.entropy = t.logSum - float32(Dot(logits, u[:len(logits)])*t.inv)
	return t
}

// shiftFloor is far below where exp is 0, so that a logit of −Inf adds 0 to the entropy.
const shiftFloor float32 = -1000

// shift sets dst[i] = (x[i] − m)·a, no lower than shiftFloor.
func shift(dst, x []float32, m, a float32) {
	x = x[:len(dst)]
	for i := vecShift(dst, x, m, a, shiftFloor); i < len(dst); i++ {
		dst[i] = canon(max(float32((x[i]-m)*a), shiftFloor))
	}
}
