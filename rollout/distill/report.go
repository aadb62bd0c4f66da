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
	Role   Role
	Policy *policy.Policy
	Origin *Origin // of a winner
}

// Role is what a policy is to a distillation.
type Role string

// The roles. Controls are students of the same configuration whose teachers know nothing.
const (
	Student Role = "student"
	Start   Role = "start" // the student before
	Base    Role = "base"
	Teacher Role = "teacher"
	Control Role = "control"
	Ballot  Role = "vote" // the answer that most teachers give
)

// Origin is where a winner comes from.
type Origin struct {
	Run          string   `json:"run"`
	Epoch        uint64   `json:"epoch"`
	Proposer     string   `json:"proposer"`
	Contributors []string `json:"contributors"`
	Evaluations  string   `json:"evaluations"` // root over the tallies that decided
	Score        float64  `json:"score"`
	Low          float64  `json:"low"`
	High         float64  `json:"high"`
	Samples      uint64   `json:"samples"`
	Beacon       string   `json:"beacon"` // that drew the held-out tasks
}

// Measured is a policy's result, and how the student compares with it.
type Measured struct {
	Name    string       `json:"name"`
	Role    Role         `json:"role"`
	Origin  *Origin      `json:"origin,omitempty"`
	Report  *eval.Report `json:"report"`
	Student *eval.Paired `json:"student_less_this,omitempty"` // nil for the student itself
}

// Report compares a student with everybody else on the same held-out tasks with the same noise.
type Report struct {
	Command  string     `json:"command"`
	Program  string     `json:"program"` // version
	Config   *Config    `json:"config,omitempty"`
	Data     *DataStats `json:"data,omitempty"`
	Policies []Measured `json:"policies"` // the student first
}

// Measure evaluates every policy, and the vote of the teachers where there are several; the first
// policy is the student that the others are compared with.
func (r *Report) Measure(ctx context.Context, policies []Named, c eval.Config) error {
	var teachers []*policy.Policy
	for _, n := range policies {
		report, err := eval.Run(ctx, n.Policy, c)
		if err != nil {
			return fmt.Errorf("%s: %w", n.Name, err)
		}
		if err := r.add(Measured{Name: n.Name, Role: n.Role, Origin: n.Origin, Report: report}); err != nil {
			return err
		}
		if n.Role == Teacher {
			teachers = append(teachers, n.Policy)
		}
	}
	if len(teachers) == 0 {
		return nil
	}
	vote, err := eval.Vote(ctx, teachers, c)
	if err != nil {
		return err
	}
	return r.add(Measured{Name: fmt.Sprintf("vote of %d × %d answers of the teachers", len(teachers), vote.Samples), Role: Ballot, Report: vote})
}

// add pairs a result with the student's.
func (r *Report) add(m Measured) error {
	if len(r.Policies) > 0 {
		paired, err := eval.Compare(m.Report, r.Policies[0].Report)
		if err != nil {
			return err
		}
		m.Student = &paired
	}
	r.Policies = append(r.Policies, m)
	return nil
}

// Table is the report as a Markdown table: pass@1 in all and per environment, pass@k, greedy.
func (r *Report) Table() string {
	var b strings.Builder
	first := r.Policies[0].Report
	fmt.Fprintf(&b, "| policy | pass@1 | pass@%d | greedy |", first.K)
	for _, e := range first.Envs {
		fmt.Fprintf(&b, " %s |", e.Env)
	}
	fmt.Fprintf(&b, " student less this | p |\n|---|---|---|---|%s---|---|\n", strings.Repeat("---|", len(first.Envs)))
	for _, m := range r.Policies {
		t := m.Report.Total
		greedy, passK := "–", "–"
		if t.Greedy != nil && m.Role != Ballot {
			greedy = fmt.Sprintf("%.3f", t.Greedy.Mean)
		}
		if m.Role != Ballot {
			passK = fmt.Sprintf("%.3f", t.PassK.Mean)
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s |", m.Name, t.Pass1, passK, greedy)
		for _, e := range m.Report.Envs {
			fmt.Fprintf(&b, " %s |", e.Pass1)
		}
		if m.Student == nil {
			b.WriteString(" | |\n")
			continue
		}
		d := m.Student.Difference
		fmt.Fprintf(&b, " %+.3f [%+.3f, %+.3f] | %.2g |\n", d.Mean, d.Low, d.High, m.Student.P)
	}
	return b.String()
}

// Text is the whole report in Markdown.
func (r *Report) Text() string {
	var b strings.Builder
	first := r.Policies[0].Report
	fmt.Fprintf(&b, "# Student against teachers\n\nMade by `%s`%s.\n\n%s\n", r.Command, r.with(), r.Table())
	fmt.Fprintf(&b, "Each policy answered the same %d held-out tasks, %d times each, with the same noise (seed %d); no training draws them. Intervals are at 95 %%; "+
		"the last columns pair tasks: the difference of pass@1, and McNemar's exact test on the first answers. pass@%d falls where diversity is lost.\n\n",
		len(first.Outcomes), first.Samples, first.Seed, first.K)
	b.WriteString("![pass@1](plots/scores.svg)\n\n![training](plots/training.svg)\n\n")
	b.WriteString("| policy | hash | origin |\n|---|---|---|\n")
	for _, m := range r.Policies {
		if m.Role == Ballot {
			continue
		}
		origin := ""
		if o := m.Origin; o != nil {
			origin = fmt.Sprintf("run `%.12s` epoch %d, proposed by %s, %.3f [%.3f, %.3f] on %d samples, evaluation root `%.12s`",
				o.Run, o.Epoch, o.Proposer, o.Score, o.Low, o.High, o.Samples, o.Evaluations)
		}
		fmt.Fprintf(&b, "| %s | `%s` | %s |\n", m.Name, m.Report.Policy, origin)
	}
	b.WriteString("\n| environment | version |\n|---|---|\n")
	for _, e := range first.Envs {
		fmt.Fprintf(&b, "| %s | `%s` |\n", e.Env, e.Version)
	}
	if r.Data != nil {
		fmt.Fprintf(&b, "\nData: %d rollouts of %d (%s); see data/README.md.\n", r.Data.Kept, r.Data.Found, r.Data)
	}
	fmt.Fprintf(&b, "\nAgain: `%s`, then, in the directory of this report, `%s`.\n", r.Command, r.Again("model"))
	return b.String()
}

func (r *Report) with() string {
	if r.Program == "" {
		return ""
	}
	return " with swarm " + r.Program
}

// Again is the command that measures the student in a directory again.
func (r *Report) Again(dir string) string {
	first := r.Policies[0].Report
	var names []string
	for _, e := range first.Envs {
		names = append(names, e.Env)
	}
	return fmt.Sprintf("swarm eval --model %s --env %s --tasks %d --samples %d --seed %d --greedy",
		dir, strings.Join(names, ","), len(first.Outcomes), first.Samples, first.Seed)
}

// Save writes report.md, report.json and plots/ from the report and the steps of the training.
func (r *Report) Save(dir string, rows []Row) error {
	if err := r.plot(filepath.Join(dir, "plots"), rows); err != nil {
		return err
	}
	raw, err := json.MarshalIndent(r, "", " ")
	if err != nil {
		return err
	}
	for name, data := range map[string][]byte{"report.json": append(raw, '\n'), "report.md": []byte(r.Text())} {
		err := ckpt.WriteAtomic(filepath.Join(dir, name), func(w io.Writer) error { _, err := w.Write(data); return err })
		if err != nil {
			return err
		}
	}
	return nil
}
