package eval

import (
	"fmt"
	"strings"
	"text/tabwriter"
)

// Table is the report as plain text, a line for each environment and one for all.
func (r *Report) Table() string {
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 8, 2, ' ', 0)
	fmt.Fprintf(w, "environment\ttasks\tpass@1\tpass@%d\tgreedy\tscore\ttokens\n", r.K)
	for _, s := range append(append([]Summary(nil), r.Envs...), r.Total) {
		greedy := "-"
		if s.Greedy != nil {
			greedy = s.Greedy.String()
		}
		fmt.Fprintf(w, "%s\t%d\t%s\t%s\t%s\t%.3f\t%.1f\n", s.Env, s.Tasks, s.Pass1, s.PassK, greedy, s.Score, s.Length)
	}
	_ = w.Flush() // a strings.Builder never errs
	return b.String()
}

// String gives "0.512 [0.45,0.57]".
func (i Interval) String() string { return fmt.Sprintf("%.3f [%.2f,%.2f]", i.Mean, i.Low, i.High) }

// String gives the comparison in a sentence or two.
func (p Paired) String() string {
	text := fmt.Sprintf("difference of pass@1 over %d tasks: %+.3f [%+.3f,%+.3f]; first sample: only the first passes %d, only the second %d, McNemar p = %.2g",
		p.Tasks, p.Difference.Mean, p.Difference.Low, p.Difference.High, p.OnlyFirst, p.OnlySecond, p.P)
	if p.GreedyOnlyFirst+p.GreedyOnlySecond > 0 {
		text += fmt.Sprintf("; greedy: %d, %d, p = %.2g", p.GreedyOnlyFirst, p.GreedyOnlySecond, p.GreedyP)
	}
	return text
}
