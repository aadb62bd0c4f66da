package distill

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"strings"

	"swarmrl/policy/ckpt"
	"swarmrl/rollout/eval"
)

// ProvenanceName is the file that says what a model directory was made of.
const ProvenanceName = "provenance.json"

// Provenance is what a student was made of, as its directory keeps it and a model card tells it.
type Provenance struct {
	Command string     `json:"command"`
	Program string     `json:"program"`
	Policy  string     `json:"policy"` // hash of the student
	Start   string     `json:"start"`  // hash before training
	Again   string     `json:"again"`  // command that measures it
	Config  *Config    `json:"config,omitempty"`
	Data    *DataStats `json:"data,omitempty"`
	Parts   []Ancestor `json:"teachers"`
	Results []Outcome  `json:"results"`
}

// Ancestor is a teacher.
type Ancestor struct {
	Name   string  `json:"name"`
	Policy string  `json:"policy"`
	Origin *Origin `json:"origin,omitempty"`
}

// Outcome is a line of the results.
type Outcome struct {
	Name  string        `json:"name"`
	Role  Role          `json:"role"`
	Pass1 eval.Interval `json:"pass_1"`
	PassK eval.Interval `json:"pass_k"`
	K     int           `json:"k"`
}

// Provenance sums the report up.
func (r *Report) Provenance() *Provenance {
	p := &Provenance{
		Command: r.Command, Program: r.Program, Policy: r.Policies[0].Report.Policy, Again: r.Again("MODEL"), Config: r.Config, Data: r.Data,
	}
	for _, m := range r.Policies {
		switch m.Role {
		case Teacher:
			p.Parts = append(p.Parts, Ancestor{m.Name, m.Report.Policy, m.Origin})
		case Start:
			p.Start = m.Report.Policy
		}
		p.Results = append(p.Results, Outcome{m.Name, m.Role, m.Report.Total.Pass1, m.Report.Total.PassK, m.Report.K})
	}
	return p
}

// Save writes the file into a model's directory.
func (p *Provenance) Save(dir string) error {
	raw, err := json.MarshalIndent(p, "", " ")
	if err != nil {
		return err
	}
	return ckpt.WriteAtomic(filepath.Join(dir, ProvenanceName), func(w io.Writer) error { _, err := w.Write(append(raw, '\n')); return err })
}

// maxProvenance bounds the file in bytes.
const maxProvenance = 4 << 20

// ReadProvenance reads the file of a model directory; nil if there is none.
func ReadProvenance(dir fs.FS) (*Provenance, error) {
	info, err := fs.Stat(dir, ProvenanceName)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	if info.Size() > maxProvenance {
		return nil, fmt.Errorf("%s: %d bytes, want at most %d", ProvenanceName, info.Size(), maxProvenance)
	}
	raw, err := fs.ReadFile(dir, ProvenanceName)
	if err != nil {
		return nil, err
	}
	p := &Provenance{}
	if err := json.Unmarshal(raw, p); err != nil {
		return nil, fmt.Errorf("%s: %w", ProvenanceName, err)
	}
	return p, nil
}

// Card words the provenance for a model card, in Markdown.
func (p *Provenance) Card() string {
	var b strings.Builder
	fmt.Fprintf(&b, "## Provenance\n\nDistilled by `%s`", p.Command)
	if p.Program != "" {
		fmt.Fprintf(&b, " with swarm %s", p.Program)
	}
	fmt.Fprintf(&b, ".\n\n- Before training: policy `%s`\n", p.Start)
	for _, a := range p.Parts {
		fmt.Fprintf(&b, "- %s: policy `%s`", a.Name, a.Policy)
		if o := a.Origin; o != nil {
			fmt.Fprintf(&b, ", run `%s`, epoch %d, proposed by %s, contributors %s, evaluation root `%s`",
				o.Run, o.Epoch, o.Proposer, strings.Join(o.Contributors, ", "), o.Evaluations)
		}
		b.WriteString("\n")
	}
	if p.Data != nil {
		fmt.Fprintf(&b, "- Data: %d verified rollouts of %d (%s)\n", p.Data.Kept, p.Data.Found, p.Data)
	}
	b.WriteString("\n## Results\n\nHeld-out tasks, 95 % intervals.\n\n| policy | pass@1 | pass@k |\n|---|---|---|\n")
	for _, r := range p.Results {
		passK := "–"
		if r.Role != Ballot {
			passK = fmt.Sprintf("%s (k = %d)", r.PassK, r.K)
		}
		fmt.Fprintf(&b, "| %s | %s | %s |\n", r.Name, r.Pass1, passK)
	}
	fmt.Fprintf(&b, "\nMeasure it again: `%s`\n", p.Again)
	return b.String()
}
