package distill

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"swarmrl/policy"
	"swarmrl/policy/ckpt"
	"swarmrl/policy/model"
	"swarmrl/rollout/eval"
	"swarmrl/rollout/snapshot"
)

// Options are about the work, never about its outcome.
type Options struct {
	Dir   string    // of snapshots and metrics.jsonl; made if it is not there
	Every int       // steps between snapshots; 0 means 20
	OnRow func(Row) // called after every step
	Data  []Example // what a stage of method data imitates
}

// Row is a line of metrics.jsonl.
type Row struct {
	Step    int     `json:"step"` // done so far
	Steps   int     `json:"steps"`
	Method  Method  `json:"method"`
	Loss    float64 `json:"loss"`   // mean over tokens: sft −log p, fkl and opd their KL divergence in nats
	Score   float64 `json:"score"`  // of the answers of this step, whoever gave them
	Kept    int     `json:"kept"`   // answers that were learned from
	Tokens  int     `json:"tokens"` // answer tokens learned from
	Norm    float64 `json:"grad_norm"`
	Rate    float64 `json:"rate"`
	Seconds float64 `json:"seconds"`
}

// Result is the outcome of a run.
type Result struct {
	Config Config         // filled in
	Policy *policy.Policy // the student; its Hash is the new one
	Best   map[string]int // which teacher (from 0) each environment listened to
	Rows   []Row          // of this process; metrics.jsonl has them all
}

const kind = "distill"

// run is a run in progress.
type run struct {
	c      *Config
	o      Options
	s      *student
	school *school
	config json.RawMessage
}

// Run trains p, which must have been loaded to be trained, and goes on where an earlier run with the
// same configuration in the same directory stopped.
func Run(ctx context.Context, p *policy.Policy, teachers []*policy.Policy, c Config, o Options) (*Result, error) {
	c.Data = digest(o.Data)
	if err := c.fill(); err != nil {
		return nil, err
	}
	c.Student = p.Hash.String()
	for _, t := range teachers {
		c.Teachers = append(c.Teachers, t.Hash.String())
	}
	if o.Every == 0 {
		o.Every = 20
	}
	r := &run{c: &c, o: o}
	var err error
	if r.config, err = json.Marshal(c); err != nil {
		return nil, err
	}
	if r.school, err = newSchool(p, teachers, &c); err != nil {
		return nil, err
	}
	if r.s, err = newStudent(p, &c); err != nil {
		return nil, err
	}
	step, err := r.resume()
	if err != nil {
		return nil, err
	}
	if err := r.school.audition(ctx); err != nil {
		return nil, err
	}
	out := &Result{Config: c, Policy: p, Best: map[string]int{}}
	for i, env := range r.school.envs {
		out.Best[env.Spec().Name] = r.school.best[i]
	}
	for ; step < c.steps(); step++ {
		row, err := r.step(ctx, step)
		if err != nil {
			return nil, err
		}
		out.Rows = append(out.Rows, row)
		if err := r.record(step+1, row); err != nil {
			return nil, err
		}
	}
	p.Hash = ckpt.PolicyHash(p.Model.Tensors())
	return out, nil
}

// resume reads the newest snapshot, if there is one, and cuts metrics.jsonl back to it.
func (r *run) resume() (step int, err error) {
	if err := os.MkdirAll(r.o.Dir, 0o755); err != nil {
		return 0, err
	}
	step, ok, err := snapshot.Latest(r.o.Dir)
	if err != nil {
		return 0, err
	}
	if ok {
		state, err := snapshot.Load(snapshot.Path(r.o.Dir, step), kind, r.config, r.s.policy.Model.Params(), r.s.opt)
		if err != nil {
			return 0, err
		}
		step = state.Step
		r.s.policy.Model.Refresh()
	}
	return step, cutMetrics(filepath.Join(r.o.Dir, "metrics.jsonl"), step)
}

// record writes the row and, now and then and at the end, a snapshot.
func (r *run) record(step int, row Row) error {
	if r.o.OnRow != nil {
		r.o.OnRow(row)
	}
	if err := appendRow(filepath.Join(r.o.Dir, "metrics.jsonl"), row); err != nil {
		return err
	}
	if step%r.o.Every != 0 && step != r.c.steps() {
		return nil
	}
	state := snapshot.State{Kind: kind, Step: step, Updates: r.s.opt.State().Steps, Config: r.config, Extra: json.RawMessage("{}")}
	if err := snapshot.Save(r.o.Dir, state, r.s.policy.Model.Params(), r.s.opt.State()); err != nil {
		return err
	}
	return snapshot.Prune(r.o.Dir, snapshot.Retention{})
}

// step does one update.
func (r *run) step(ctx context.Context, step int) (Row, error) {
	start := time.Now()
	stage, update := r.c.at(step)
	row := Row{Step: step + 1, Steps: r.c.steps(), Method: stage.Method, Rate: stage.Rate.At(update)}
	lessons, err := r.lessons(ctx, stage.Method, step, &row)
	if err != nil {
		return row, err
	}
	row.Kept = len(lessons)
	for _, l := range lessons {
		row.Tokens += len(l.tokens)
	}
	row.Loss, row.Norm, err = r.s.update(lessons, r.loss(stage.Method), row.Rate)
	row.Seconds = time.Since(start).Seconds()
	return row, err
}

// lessons makes the material of a step.
func (r *run) lessons(ctx context.Context, m Method, step int, row *Row) ([]lesson, error) {
	if m == Own {
		return r.material(step, row)
	}
	pick := r.school.pick(step)
	groups, err := r.school.draw(r.s.policy, "train", step, r.c.Groups, pick)
	if err != nil {
		return nil, err
	}
	env := make([]int, len(groups))
	for i := range env {
		env[i] = pick(i)
	}
	play := r.school.play("train", step, r.c.Samples, 1)
	if m == OPD {
		err = eval.Answer(ctx, r.s.policy, groups, play)
	} else {
		err = r.teachersAnswer(ctx, groups, env, play)
	}
	if err != nil {
		return nil, err
	}
	row.Score = meanScore(groups)
	var lessons []lesson
	for i, g := range groups {
		for k, c := range g.Completions {
			if m != SFT || g.Scores[k].Value == 1 {
				lessons = append(lessons, lesson{prompt: g.Prompt, tokens: c.Tokens, teacher: r.school.best[env[i]]})
			}
		}
	}
	return lessons, nil
}

// loss gives what a method moves tokens by.
func (r *run) loss(m Method) *loss {
	by := &loss{dense: m == FKL || m == OPD, teachers: r.school.teachers, mixture: r.c.Teaching == Mixture}
	if m == OPD {
		by.divergence = model.ReverseKL
	}
	return by
}

// teachersAnswer lets each environment's teacher answer its tasks; in a mixture they take turns.
func (r *run) teachersAnswer(ctx context.Context, groups []*eval.Group, env []int, play eval.Play) error {
	for k, t := range r.school.teachers {
		var mine []*eval.Group
		for i, g := range groups {
			if r.c.Teaching == Mixture && i%len(r.school.teachers) == k || r.c.Teaching == Best && r.school.best[env[i]] == k {
				mine = append(mine, g)
			}
		}
		if len(mine) == 0 {
			continue
		}
		if err := eval.Answer(ctx, t, mine, play); err != nil {
			return err
		}
	}
	return nil
}

// appendRow adds a line.
func appendRow(path string, row Row) error {
	line, err := json.Marshal(row)
	if err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	_, err = f.Write(append(line, '\n'))
	return errors.Join(err, f.Close())
}

// cutMetrics drops rows after step, so that a resumed run repeats none.
func cutMetrics(path string, step int) error {
	rows, err := ReadRows(path)
	if err != nil {
		return err
	}
	for len(rows) > 0 && rows[len(rows)-1].Step > step {
		rows = rows[:len(rows)-1]
	}
	return ckpt.WriteAtomic(path, writeRows(rows))
}

// ReadRows reads metrics.jsonl; a file that is not there has none, a torn last line is dropped.
func ReadRows(path string) ([]Row, error) {
	f, err := os.Open(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var rows []Row
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var row Row
		if json.Unmarshal(lines.Bytes(), &row) == nil {
			rows = append(rows, row)
		}
	}
	return rows, nil
}

// String gives a row as a person reads it.
func (r Row) String() string {
	return fmt.Sprintf("%s step %d/%d  score %.3f  loss %.4f  kept %d  norm %.2f  %.0f tokens/s",
		r.Method, r.Step, r.Steps, r.Score, r.Loss, r.Kept, r.Norm, float64(r.Tokens)/max(r.Seconds, 1e-9))
}
