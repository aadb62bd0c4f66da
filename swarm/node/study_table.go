package node

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// StudyTable shows runs as Markdown: a row for each arm in the order of their coming, the mean over
// peers and seeds with the 95 % interval over seeds (Student's t), and what it gains in held-out pass@1,
// paired by seed: over the arm with no foreign groups and no resampling, or, with cheats, over the arm
// without them.
func StudyTable(runs []*StudyResult) string {
	arms, by := group(runs)
	var b strings.Builder
	row := func(cells ...string) { fmt.Fprintf(&b, "| %s |\n", strings.Join(cells, " | ")) }
	row("arm", "seeds", "at", "updates", "rollouts", "CPU s", "pass@1", "pass@8", "greedy", "gain")
	b.WriteString("|" + strings.Repeat("---|", 10) + "\n")
	for _, special := range []bool{false, true} {
		first := true
		for _, name := range arms {
			set := by[name]
			if set[0].Arm.Special != special {
				continue
			}
			if first {
				first = false
				start := func(r *StudyResult) *StudyScores { return &r.Before }
				row("base", "", "", "0", "0", "0",
					column(set, start, pass1), column(set, start, pass8), column(set, start, greedy), "")
			}
			other := by[rival(arms, by, set[0].Arm)]
			for _, at := range studyMoments {
				row(name, fmt.Sprint(len(set)), at.name,
					over(set, at.updates), over(set, at.rollouts), over(set, at.account), column(set, at.scores, pass1),
					column(set, at.scores, pass8), column(set, at.scores, greedy), paired(set, other, at.scores))
			}
		}
	}
	return b.String()
}

// studyMoments are the two places where arms are compared.
var studyMoments = []struct {
	name                       string
	scores                     func(*StudyResult) *StudyScores
	updates, rollouts, account func(*StudyResult) float64
}{
	{
		"equal batch",
		func(r *StudyResult) *StudyScores { return &r.Batch },
		func(r *StudyResult) float64 { return float64(r.Batch.Updates) },
		func(r *StudyResult) float64 { return float64(r.AtBatch.Rollouts.Generated) },
		func(r *StudyResult) float64 { return r.AtBatch.accounted() },
	},
	{
		"equal compute",
		func(r *StudyResult) *StudyScores { return &r.After },
		func(r *StudyResult) float64 { return float64(r.After.Updates) },
		func(r *StudyResult) float64 { return float64(r.Spent.Rollouts.Generated) },
		func(r *StudyResult) float64 { return r.Account },
	},
}

func pass1(s *StudyScores) []float64  { return s.Pass1 }
func pass8(s *StudyScores) []float64  { return s.Pass8 }
func greedy(s *StudyScores) []float64 { return s.Greedy }

func group(runs []*StudyResult) (arms []string, by map[string][]*StudyResult) {
	by = map[string][]*StudyResult{}
	for _, r := range runs {
		if by[r.Arm.Name] == nil {
			arms = append(arms, r.Arm.Name)
		}
		by[r.Arm.Name] = append(by[r.Arm.Name], r)
	}
	return arms, by
}

// rival names the arm that another is compared with.
func rival(arms []string, by map[string][]*StudyResult, x Arm) string {
	i := slices.IndexFunc(arms, func(name string) bool {
		a := by[name][0].Arm
		if x.Cheat != "" {
			return x.Name == a.Name+":"+x.Cheat
		}
		return a.External == 0 && !a.Resample && a.Special == x.Special && a.Cheat == ""
	})
	if i < 0 {
		return ""
	}
	return arms[i]
}

func over(set []*StudyResult, of func(*StudyResult) float64) string {
	sum := 0.0
	for _, r := range set {
		sum += of(r)
	}
	return fmt.Sprintf("%.0f", sum/float64(len(set)))
}

// column is the mean of a score, with its interval.
func column(set []*StudyResult, at func(*StudyResult) *StudyScores, of func(*StudyScores) []float64) string {
	var x []float64
	for _, r := range set {
		if scores := of(at(r)); len(scores) > 0 {
			x = append(x, mean(scores))
		}
	}
	m, half := interval(x)
	if len(x) == 0 {
		return "–"
	}
	return strings.TrimSuffix(fmt.Sprintf("%.3f ± %.3f", m, half), " ± NaN")
}

// paired is the mean difference in pass@1 to other runs of the same seeds.
func paired(set, other []*StudyResult, at func(*StudyResult) *StudyScores) string {
	var x []float64
	for _, r := range set {
		for _, o := range other {
			if o.Seed == r.Seed && o != r && len(at(r).Pass1) > 0 && len(at(o).Pass1) > 0 {
				x = append(x, mean(at(r).Pass1)-mean(at(o).Pass1))
			}
		}
	}
	m, half := interval(x)
	if len(x) == 0 {
		return "–"
	}
	return strings.TrimSuffix(fmt.Sprintf("%+.3f ± %.3f", m, half), " ± NaN")
}

func mean(x []float64) float64 {
	sum := 0.0
	for _, v := range x {
		sum += v
	}
	return sum / float64(len(x))
}

// studentT is the two-sided 95 % quantile for so many degrees of freedom less one.
var studentT = [...]float64{12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228}

// interval gives mean and half width of the 95 % interval; the width of a lone value is NaN.
func interval(x []float64) (m, half float64) {
	m = mean(x)
	if len(x) < 2 {
		return m, math.NaN()
	}
	sum := 0.0
	for _, v := range x {
		sum += float64((v - m) * (v - m))
	}
	n := float64(len(x))
	return m, studentT[min(len(x)-2, len(studentT)-1)] * math.Sqrt(sum/(n-1)/n)
}
