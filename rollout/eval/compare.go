package eval

import (
	"fmt"
	"math"
)

// Paired compares two policies on the same tasks with the same noise.
type Paired struct {
	Tasks      int      `json:"tasks"`
	Difference Interval `json:"difference"` // of pass@1, second less first
	OnlyFirst  int      `json:"only_first"` // tasks whose sample 0 only the first policy passed
	OnlySecond int      `json:"only_second"`
	P          float64  `json:"p"` // exact two-sided McNemar test on sample 0
	// Greedy answers, where both reports have them.
	GreedyOnlyFirst  int     `json:"greedy_only_first"`
	GreedyOnlySecond int     `json:"greedy_only_second"`
	GreedyP          float64 `json:"greedy_p"`
}

// Compare pairs two reports task by task. Reports of other tasks, seeds or samples are refused.
func Compare(a, b *Report) (Paired, error) {
	if a.Seed != b.Seed || a.Samples != b.Samples || len(a.Outcomes) != len(b.Outcomes) {
		return Paired{}, fmt.Errorf("eval: reports of %d tasks × %d samples (seed %d) and %d × %d (seed %d) do not pair",
			len(a.Outcomes), a.Samples, a.Seed, len(b.Outcomes), b.Samples, b.Seed)
	}
	out := Paired{Tasks: len(a.Outcomes)}
	var differences []float64
	for i, x := range a.Outcomes {
		y := b.Outcomes[i]
		if x.Task != y.Task {
			return Paired{}, fmt.Errorf("eval: task %d is %s in one report and %s in the other", i, x.Task, y.Task)
		}
		differences = append(differences, float64(y.Passes-x.Passes)/float64(a.Samples))
		count(&out.OnlyFirst, &out.OnlySecond, x.First, y.First)
		count(&out.GreedyOnlyFirst, &out.GreedyOnlySecond, x.Greedy, y.Greedy)
	}
	mean := average(differences)
	half := float64(z95 * math.Sqrt(variance(differences, mean)/float64(max(len(differences), 1))))
	out.Difference = Interval{Mean: mean, Low: max(-1, mean-half), High: min(1, mean+half)}
	out.P = McNemar(out.OnlyFirst, out.OnlySecond)
	out.GreedyP = McNemar(out.GreedyOnlyFirst, out.GreedyOnlySecond)
	return out, nil
}

func count(first, second *int, a, b bool) {
	if a && !b {
		*first++
	}
	if b && !a {
		*second++
	}
}

// McNemar gives the exact two-sided p-value of b and c discordant pairs: the chance that a fair
// coin thrown b+c times is at least as uneven.
func McNemar(b, c int) float64 {
	n := b + c
	p := 0.0
	for i := 0; i <= min(b, c); i++ {
		p += math.Exp(logChoose(n, i) - float64(float64(n)*math.Ln2))
	}
	return min(1, 2*p)
}

func logChoose(n, k int) float64 {
	a, _ := math.Lgamma(float64(n + 1))
	b, _ := math.Lgamma(float64(k + 1))
	c, _ := math.Lgamma(float64(n - k + 1))
	return a - b - c
}
