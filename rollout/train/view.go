package train

import (
	"fmt"
	"io"
	"strings"
	"time"

	"swarmrl/rollout/eval"
)

// View shows a run: on a terminal one line that is redrawn, elsewhere plain lines. Not for
// concurrent use.
type View struct {
	w        io.Writer
	steps    int
	live     bool
	interval time.Duration
	last     time.Time
	pass1    string
	perStep  float64 // seconds, a moving average
	dirty    bool
}

// NewView makes a view of a run of so many steps. interval is the least time between plain lines;
// measurements and alarms are always shown.
func NewView(w io.Writer, steps int, live bool, interval time.Duration) *View {
	return &View{w: w, steps: steps, live: live, interval: interval, pass1: "-"}
}

// Show shows a step.
func (v *View) Show(row Row) {
	if v.perStep == 0 {
		v.perStep = row.Seconds
	}
	v.perStep += (row.Seconds - v.perStep) / 10
	if row.HeldOut != nil {
		v.pass1 = fmt.Sprintf("%.3f", row.HeldOut.Pass1)
	}
	notable := row.HeldOut != nil || row.Alarm != "" || row.Step == v.steps
	if !v.live && !notable && time.Since(v.last) < v.interval {
		return
	}
	v.last = time.Now()
	line := v.line(row)
	if v.live {
		fmt.Fprintf(v.w, "\r\x1b[K%s", line)
		v.dirty = true
	} else {
		fmt.Fprintln(v.w, line)
	}
	if row.Alarm != "" {
		v.Close()
		fmt.Fprintf(v.w, "alarm: %s\n", row.Alarm)
	}
	if row.Recovered > 0 {
		fmt.Fprintf(v.w, "back to step %d at half the rate\n", row.Recovered)
	}
}

func (v *View) line(row Row) string {
	left := time.Duration(float64(v.steps-row.Step) * v.perStep * float64(time.Second)).Round(time.Second)
	return fmt.Sprintf("step %d/%d reward %.3f pass@1 %s entropy %.3f kl %.4f clip %.3f norm %.2f len %.1f live %d %.0f tok/s %s left",
		row.Step, v.steps, row.Reward, v.pass1, row.Entropy, row.KL, row.Clip, row.Norm, row.Length, row.Live, row.Speed, left)
}

// Close ends the redrawn line.
func (v *View) Close() {
	if v.dirty {
		fmt.Fprintln(v.w)
		v.dirty = false
	}
}

// Table shows a result: before and after, per environment, and the paired comparison.
func Table(r *Result) string {
	var b strings.Builder
	for _, x := range []struct {
		name   string
		report *eval.Report
	}{{"before", r.Before}, {"after", r.After}} {
		fmt.Fprintf(&b, "%s: policy %s, held-out seed %d\n%s", x.name, x.report.Policy, x.report.Seed, x.report.Table())
	}
	fmt.Fprintf(&b, "%s\n", r.Paired)
	return b.String()
}
