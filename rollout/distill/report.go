package distill

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"swarmrl/policy"
	"swarmrl/policy/ckpt"
	"swarmrl/rollout/eval"
)

// Named is a policy with what people call it.
type Named struct {
	Name   string
	Policy *policy.Policy
}

// Measured is a policy's result, and how the first policy of the report compares with it.
type Measured struct {
	Name    string       `json:"name"`
	Report  *eval.Report `json:"report"`
	Student *eval.Paired `json:"student_less_this,omitempty"` // nil for the student itself
}

// Report compares a student with its teachers on the same held-out tasks with the same noise.
type Report struct {
	Command  string     `json:"command"`
	Policies []Measured `json:"policies"` // the student first
}

// Measure evaluates every policy; the first is the student that the others are compared with.
// command says how the student was made.
func Measure(ctx context.Context, policies []Named, c eval.Config, command string) (*Report, error) {
	r := &Report{Command: command}
	for i, n := range policies {
		report, err := eval.Run(ctx, n.Policy, c)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", n.Name, err)
		}
		m := Measured{Name: n.Name, Report: report}
		if i > 0 {
			paired, err := eval.Compare(report, r.Policies[0].Report)
			if err != nil {
				return nil, err
			}
			m.Student = &paired
		}
		r.Policies = append(r.Policies, m)
	}
	return r, nil
}

// Table is the report as a Markdown table: pass@1 in all and per environment, pass@k, greedy.
func (r *Report) Table() string {
	var b strings.Builder
	first := r.Policies[0].Report
	fmt.Fprintf(&b, "| policy | pass@1 | pass@%d | greedy |", first.K)
	for _, e := range first.Envs {
		fmt.Fprintf(&b, " %s |", e.Env)
	}
	fmt.Fprintf(&b, " student less this |\n|---|---|---|---|%s---|\n", strings.Repeat("---|", len(first.Envs)))
	for _, m := range r.Policies {
		t := m.Report.Total
		greedy := "–"
		if t.Greedy != nil {
			greedy = fmt.Sprintf("%.3f", t.Greedy.Mean)
		}
		fmt.Fprintf(&b, "| %s | %s | %.3f | %s |", m.Name, t.Pass1, t.PassK.Mean, greedy)
		for _, e := range m.Report.Envs {
			fmt.Fprintf(&b, " %.3f |", e.Pass1.Mean)
		}
		if m.Student == nil {
			b.WriteString(" |\n")
			continue
		}
		d := m.Student.Difference
		fmt.Fprintf(&b, " %+.3f [%+.3f, %+.3f] |\n", d.Mean, d.Low, d.High)
	}
	return b.String()
}

// Save writes report.md and report.json.
func (r *Report) Save(dir string) error {
	raw, err := json.MarshalIndent(r, "", " ")
	if err != nil {
		return err
	}
	text := fmt.Sprintf("# Student against teachers\n\nMade by `%s`.\n\n%s\nEach policy answered the same %d held-out tasks, %d times each, with the same noise (seed %d). "+
		"Intervals are at 95 %%; the last column pairs tasks.\n\n| policy | hash |\n|---|---|\n", r.Command, r.Table(), len(r.Policies[0].Report.Outcomes), r.Policies[0].Report.Samples, r.Policies[0].Report.Seed)
	for _, m := range r.Policies {
		text += fmt.Sprintf("| %s | `%s` |\n", m.Name, m.Report.Policy)
	}
	for name, data := range map[string][]byte{"report.json": append(raw, '\n'), "report.md": []byte(text)} {
		err := ckpt.WriteAtomic(filepath.Join(dir, name), func(w io.Writer) error { _, err := w.Write(data); return err })
		if err != nil {
			return err
		}
	}
	return nil
}
