package nn

// LogProb gives the log-probability of target under softmax(z) and the entropy of that distribution, in nats. It leaves
// exp(z − max z) in z. With s = Sum of those, logp = (z[target] − max) − log s and
// entropy = log s − Dot(exp(z − max), z − max)/s. shifted is scratch of z's length.
func LogProb(z, shifted []float32, target int32) (logp, entropy float32, l LogSum) {
	l, dot := softmaxTerms(z, shifted)
	return float32(shifted[target] - l.Log), float32(l.Log - float32(dot*l.Inv)), l
}

// LogSum is what is kept of a row of logits: its largest, log Σ exp(z − max), and 1/Σ.
type LogSum struct{ Max, Log, Inv float32 }

func softmaxTerms(z, shifted []float32) (l LogSum, dot float32) {
	l.Max = Max(z)
	shift(shifted, z, l.Max)
	s := ExpSum(z, z, l.Max)
	l.Log, l.Inv = Log1(s), 1/s
	return l, Dot(z, shifted[:len(z)])
}

// shift sets dst[i] = x[i] − m, no lower than shiftFloor, where exp is 0: a logit of −Inf adds nothing to the entropy.
func shift(dst, x []float32, m float32) {
	dst = dst[:len(x)]
	for i, v := range x {
		dst[i] = max(v-m, shiftFloor)
	}
}

const shiftFloor float32 = -1000

// LogProbBackward replaces the row z of scaled logits by dLogp·∂logp/∂z + dEntropy·∂entropy/∂z:
// with p = exp(z−max)·(1/s), it is fma(−dEntropy, z−max, dEntropy·(log s − entropy) − dLogp)·p, and dLogp more at the target.
func LogProbBackward(z, shifted []float32, target int32, dLogp, dEntropy float32) {
	if dEntropy == 0 {
		Scale(z, -dLogp/ExpSum(z, z, Max(z)), z)
	} else {
		l, dot := softmaxTerms(z, shifted)
		entropy := float32(l.Log - float32(dot*l.Inv))
		c := float32(dEntropy*float32(l.Log-entropy)) - dLogp
		for i, e := range z {
			z[i] = float32(FMA(-dEntropy, shifted[i], c) * float32(e*l.Inv))
		}
	}
	z[target] += dLogp
}
