package verify

import "math"

// spreadMin is the least number of tokens that JudgeSpread judges.
const spreadMin = 100

// spreadSigma is how many standard errors the mean error of a batch's log-probs may be off zero.
const spreadSigma = 6

// JudgeSpread holds the errors of all claimed log-probs of a batch (claimed less recomputed) together: honest engines of
// other arithmetic are off by little and to both sides. rms is the largest root mean square that the run's honest
// engines show, calibrated on the model. It finds what no single token shows: a rounded model that proves with its own
// weights, log-probs that all lean one way.
func JudgeSpread(errors []float64, rms float64) Finding {
	n := float64(len(errors))
	if n < spreadMin {
		return pass(CheckSpread, -1, 0, rms)
	}
	sum, squares := 0.0, 0.0
	for _, e := range errors {
		sum += e
		squares += float64(e * e)
	}
	spread, mean, bound := math.Sqrt(squares/n), sum/n, spreadSigma*rms/math.Sqrt(n)
	switch {
	case !(spread <= rms):
		return fail(CheckSpread, -1, spread, rms, "log-probs of %d tokens are off by %.3g in the root mean square, limit %.3g", len(errors), spread, rms)
	case !(math.Abs(mean) <= bound):
		return fail(CheckSpread, -1, mean, bound, "log-probs of %d tokens are off by %.3g in the mean, limit %.3g", len(errors), mean, bound)
	}
	return pass(CheckSpread, -1, spread, rms)
}
