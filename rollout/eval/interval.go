package eval

import "math"

// Interval is an estimate with its 95 % confidence bounds.
type Interval struct {
	Mean float64 `json:"mean"`
	Low  float64 `json:"low"`
	High float64 `json:"high"`
}

const z95 = 1.959963984540054

// Wilson gives the score interval of successes out of n trials, n not necessarily whole.
func Wilson(successes, n float64) Interval {
	if n <= 0 {
		return Interval{0, 0, 1}
	}
	p := successes / n
	denominator := 1 + z95*z95/n
	centre := (p + z95*z95/(2*n)) / denominator
	half := z95 * math.Sqrt(p*(1-p)/n+z95*z95/(4*n*n)) / denominator
	return Interval{Mean: p, Low: max(0, centre-half), High: min(1, centre+half)}
}

// clustered gives the interval of the mean of one share per task: Wilson's with the number of
// trials that would have the variance seen between tasks, at least one a task.
func clustered(shares []float64) Interval {
	n := float64(len(shares))
	if n == 0 {
		return Interval{0, 0, 1}
	}
	mean := average(shares)
	trials := n
	if between := variance(shares, mean); n > 1 && between > 0 && mean > 0 && mean < 1 {
		trials = max(n, n*mean*(1-mean)/between)
	}
	out := Wilson(mean*trials, trials)
	out.Mean = mean
	return out
}

func average(x []float64) float64 {
	sum := 0.0
	for _, v := range x {
		sum += v
	}
	return sum / float64(max(len(x), 1))
}

func variance(x []float64, mean float64) float64 {
	sum := 0.0
	for _, v := range x {
		sum += float64((v - mean) * (v - mean))
	}
	return sum / float64(max(len(x)-1, 1))
}

// PassAt gives the unbiased estimate of passing at least once in k tries from c passes in n ≥ k:
// 1 - C(n-c,k)/C(n,k).
func PassAt(n, c, k int) float64 {
	if n-c < k {
		return 1
	}
	miss := 1.0
	for i := n - c + 1; i <= n; i++ {
		miss *= 1 - float64(k)/float64(i)
	}
	return 1 - miss
}
