package pretrain

import (
	"fmt"
	"io"
	"time"
)

// Lines reports progress to w as one plain line at most every interval and at the end of a phase.
func Lines(w io.Writer, interval time.Duration) func(Progress) {
	var last time.Time
	var spent time.Duration
	tokens, loss, n := 0, 0.0, 0
	return func(p Progress) {
		tokens, spent, loss, n = tokens+p.Tokens, spent+p.Took, loss+p.Loss, n+1
		if time.Since(last) < interval && p.Step != p.Steps {
			return
		}
		perStep := spent / time.Duration(n)
		left := (time.Duration(p.Steps-p.Step) * perStep).Round(time.Second)
		fmt.Fprintf(w, "%s step %d/%d loss %.4f norm %.2f rate %.5f %.0f tokens/s %s left\n",
			p.Phase, p.Step, p.Steps, loss/float64(n), p.Norm, p.Rate, float64(tokens)/spent.Seconds(), left)
		last, spent, tokens, loss, n = time.Now(), 0, 0, 0, 0
	}
}
