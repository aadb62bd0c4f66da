package train

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"swarmrl/envs"
	"swarmrl/policy"
	"swarmrl/policy/adapter"
	"swarmrl/policy/ckpt"
	"swarmrl/policy/model"
	"swarmrl/rollout"
	"swarmrl/rollout/eval"
	"swarmrl/rollout/snapshot"
)

// Options say where a run keeps its things and who watches; they decide nothing about the weights.
type Options struct {
	Dir      string       // snapshots, metrics.jsonl, curve.png, curve.svg, report.json, model/, adapter/
	Every    int          // steps between snapshots; 0 means 10
	Keep     int          // snapshots that stay; 0 means 2. The best and the last good one stay too
	KeepEach int          // also every snapshot whose step this divides; 0: none
	Ref      *model.Model // reference of the KL term
	Base     string       // the model's directory or name, for whoever loads an adapter
	Slots    int          // sequences generated at a time; 0: see rollout.Options
	Progress func(Row)    // called after each step
}

// Result is what a run came to.
type Result struct {
	Hash   ckpt.Hash    `json:"policy"`
	Steps  int          `json:"steps"`
	Before *eval.Report `json:"before,omitempty"`
	After  *eval.Report `json:"after,omitempty"`
	Paired *eval.Paired `json:"paired,omitempty"`
	Best   Best         `json:"best"`
	Alarms []string     `json:"alarms,omitempty"`
	// Seconds of rollouts and training, of this process; evaluations aside.
	Seconds float64 `json:"seconds"`
}

// saveAdapter writes dir/adapter in peft's layout when adapters were trained.
func (r *run) saveAdapter(base ckpt.Hash) error {
	tensors := r.l.Policy.Model.AdapterTensors()
	if tensors == nil {
		return nil
	}
	if r.c.Adapter == nil {
		return fmt.Errorf("train: the policy has adapters that the configuration does not name")
	}
	return adapter.Save(filepath.Join(r.o.Dir, "adapter"), adapter.Meta{Adapter: *r.c.Adapter, Base: base, BaseName: r.o.Base}, tensors)
}

// Best is the step with the best held-out pass@1 during the run.
type Best struct {
	Step  int     `json:"step"`
	Pass1 float64 `json:"pass_1"`
}

// extra is what a snapshot keeps beside weights and moments.
type extra struct {
	Signs  signs        `json:"signs"`
	Good   int          `json:"good"`  // the last step whose snapshot showed no sign of collapse; -1: none
	Scale  float64      `json:"scale"` // of the rate, halved by each recovery
	Best   Best         `json:"best"`
	Before *eval.Report `json:"before,omitempty"`
	Alarms []string     `json:"alarms,omitempty"`
	// Recoveries is how often the run went back to a good snapshot.
	Recoveries int `json:"recoveries"`
}

const kind = "train"

// heldOutSeed is the seed of every run's evaluations, so that runs compare.
const heldOutSeed = envs.EvaluationSeed | 1

// run is a run under way.
type run struct {
	c      Config
	o      Options
	config json.RawMessage
	envs   []envs.Env
	l      *Learner
	step   int
	x      extra
	rows   []Row
	spent  time.Duration
}

// Run trains p, which was loaded to be trained, from the last snapshot in o.Dir if there is one.
// When ctx ends it saves a snapshot and gives ctx's error.
func Run(ctx context.Context, p *policy.Policy, c Config, o Options) (*Result, error) {
	if o.Dir == "" {
		return nil, errors.New("train: no directory")
	}
	lock, err := snapshot.Lock(o.Dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	r, err := start(p, c, o)
	if err == nil {
		err = r.before(ctx)
	}
	if err == nil && lock == nil {
		if err = os.MkdirAll(o.Dir, 0o755); err == nil {
			lock, err = snapshot.Lock(o.Dir)
		}
	}
	if lock != nil {
		defer lock.Close()
	}
	if err != nil {
		return nil, err
	}
	for r.step < r.c.Steps {
		if err := ctx.Err(); err != nil {
			return nil, errors.Join(err, r.save())
		}
		if err := r.advance(ctx); err != nil {
			return nil, fmt.Errorf("step %d: %w", r.step, err)
		}
	}
	return r.finish(ctx)
}

func start(p *policy.Policy, c Config, o Options) (*run, error) {
	c.Policy = p.Hash.String()
	if err := c.fill(); err != nil {
		return nil, err
	}
	if o.Every == 0 {
		o.Every = 10
	}
	r := &run{c: c, o: o, x: extra{Scale: 1, Good: -1}}
	var err error
	if r.envs, err = openAll(c.Envs); err != nil {
		return nil, err
	}
	if r.l, err = NewLearner(p, c.Settings, o.Ref); err != nil {
		return nil, err
	}
	if r.config, err = json.Marshal(c); err != nil {
		return nil, err
	}
	return r, r.resume()
}

func (r *run) resume() error {
	step, ok, err := snapshot.Latest(r.o.Dir)
	if err != nil {
		return err
	}
	if ok {
		if err := r.load(step); err != nil {
			return err
		}
	}
	r.rows, err = rewind(r.o.Dir, r.step)
	return err
}

// load sets masters, moments, step and extra from a snapshot.
func (r *run) load(step int) error {
	m := r.l.Policy.Model
	s, err := snapshot.Load(snapshot.Path(r.o.Dir, step), kind, r.config, m.Params(), r.l.opt)
	if err != nil {
		return err
	}
	var x extra
	if err := json.Unmarshal(s.Extra, &x); err != nil {
		return fmt.Errorf("%s: %w", snapshot.Path(r.o.Dir, step), err)
	}
	r.step, r.x, r.l.scale = s.Step, x, x.Scale
	m.Refresh()
	return nil
}

func (r *run) save() error {
	if r.x.Signs.quiet() {
		r.x.Good = r.step
	}
	data, err := json.Marshal(r.x)
	if err != nil {
		return err
	}
	s := snapshot.State{Kind: kind, Step: r.step, Config: r.config, Extra: data}
	if err := snapshot.Save(r.o.Dir, s, r.l.Policy.Model.Params(), r.l.opt.State()); err != nil {
		return err
	}
	return snapshot.Prune(r.o.Dir, snapshot.Retention{
		Last: r.o.Keep, Every: r.o.KeepEach, Keep: []int{r.x.Best.Step, r.x.Good},
	})
}

// before measures the policy that the run starts from.
func (r *run) before(ctx context.Context) error {
	if r.step > 0 || r.c.Eval.Tasks < 0 || r.x.Before != nil {
		return nil
	}
	var err error
	if r.x.Before, err = r.evaluate(ctx, r.c.Eval.Samples, true); err != nil {
		return err
	}
	r.x.Best = Best{Pass1: r.x.Before.Total.Pass1.Mean}
	return r.save()
}

func (r *run) evaluate(ctx context.Context, samples int, greedy bool) (*eval.Report, error) {
	c := eval.Config{
		Tasks: r.c.Eval.Tasks, Samples: samples, Greedy: greedy, MaxNew: r.c.MaxNew, Seed: heldOutSeed,
		Sampling: rollout.Sampling{Temperature: r.c.Settings.Temperature},
	}
	for _, w := range r.c.Envs {
		c.Envs, c.Difficulty = append(c.Envs, w.Name), w.Difficulty
	}
	return eval.Run(ctx, r.l.Policy, c)
}

// advance does one step, and what is due after it.
func (r *run) advance(ctx context.Context) error {
	row, err := r.one(ctx)
	if err != nil {
		return err
	}
	r.step++
	row.Step = r.step
	row.Alarm = r.c.Alarms.look(&r.x.Signs, row)
	if row.Alarm != "" && r.c.Recover {
		return r.recover(row)
	}
	if row.Alarm != "" {
		r.x.Alarms = append(r.x.Alarms, fmt.Sprintf("step %d: %s", r.step, row.Alarm))
	}
	measured := r.c.Eval.Tasks > 0 && r.c.Eval.Every > 0 && r.step%r.c.Eval.Every == 0
	if measured {
		if err := r.measure(ctx, &row); err != nil {
			return err
		}
	}
	if err := r.note(row); err != nil {
		return err
	}
	if measured || r.step%r.o.Every == 0 || r.step == r.c.Steps {
		return r.save()
	}
	return nil
}

func (r *run) note(row Row) error {
	r.rows = append(r.rows, row)
	if r.o.Progress != nil {
		r.o.Progress(row)
	}
	return record(r.o.Dir, row)
}

// maxRecoveries bounds how often a run goes back.
const maxRecoveries = 4

// recover goes back to the last good snapshot at half the rate. Later snapshots go first, so that
// a kill in between leads to the same place.
func (r *run) recover(row Row) error {
	steps, err := snapshot.Steps(r.o.Dir)
	if err != nil {
		return err
	}
	good := r.x.Good
	if !slices.Contains(steps, good) || r.x.Recoveries == maxRecoveries {
		return fmt.Errorf("%s; after %d recoveries there is no good snapshot to go back to", row.Alarm, r.x.Recoveries)
	}
	for _, s := range steps {
		if s > good {
			if err := snapshot.Remove(r.o.Dir, s); err != nil {
				return err
			}
		}
	}
	alarms, done := r.x.Alarms, r.x.Recoveries
	if err := r.load(good); err != nil {
		return err
	}
	row.Recovered = good
	r.x.Scale /= 2
	r.x.Alarms, r.x.Recoveries = alarms, done+1
	r.x.Signs = signs{}
	r.l.scale = r.x.Scale
	r.x.Alarms = append(r.x.Alarms, fmt.Sprintf("step %d: %s; back to step %d at half the rate", row.Step, row.Alarm, good))
	if err := r.note(row); err != nil {
		return err
	}
	return r.save()
}

// measure adds a held-out evaluation to the row.
func (r *run) measure(ctx context.Context, row *Row) error {
	report, err := r.evaluate(ctx, 1, false)
	if err != nil {
		return err
	}
	t := report.Total
	row.HeldOut = &HeldOut{Pass1: t.Pass1.Mean, Low: t.Pass1.Low, High: t.Pass1.High, Len: t.Length, Envs: map[string]float64{}}
	for _, e := range report.Envs {
		row.HeldOut.Envs[e.Env] = e.Pass1.Mean
	}
	if t.Pass1.Mean > r.x.Best.Pass1 {
		r.x.Best = Best{Step: r.step, Pass1: t.Pass1.Mean}
	}
	return nil
}

// one plays a step's tasks and updates the policy.
func (r *run) one(ctx context.Context) (Row, error) {
	begin := time.Now()
	groups, err := r.tasks(r.step)
	if err != nil {
		return Row{}, err
	}
	err = eval.Answer(ctx, r.l.Policy, groups, eval.Play{
		Samples: r.c.Group, MaxNew: r.c.MaxNew, Slots: r.o.Slots, Beacon: r.c.counter("beacon", uint64(r.step)),
		Sampling: rollout.Sampling{Temperature: r.c.Settings.Temperature},
	})
	if err != nil {
		return Row{}, err
	}
	reward := r.c.reward(groups, r.step)
	samples, live, err := Samples(groups, r.c.Scale, reward)
	if err != nil {
		return Row{}, err
	}
	stats, err := r.l.Update(samples)
	if err != nil {
		return Row{}, err
	}
	row := describe(groups, reward)
	row.Live, row.Trained = live, stats.Tokens
	row.Entropy, row.KL, row.RefKL = stats.Entropy, stats.BehaviourKL, stats.KL
	row.Deviation, row.Clip, row.Norm = stats.Deviation, stats.Stats.Clip(), stats.Norm
	row.Rate, row.Loss = stats.Rate, stats.Loss
	took := time.Since(begin)
	r.spent += took
	row.Seconds = took.Seconds()
	row.Speed = float64(row.Generated+row.Trained) / row.Seconds
	return row, nil
}

// describe sums up what was played.
func describe(groups []*eval.Group, reward func(g, k int) float64) Row {
	var row Row
	n := 0.0
	for g, group := range groups {
		for k, c := range group.Completions {
			n++
			row.Reward += reward(g, k)
			row.Score += group.Scores[k].Value
			row.Generated += len(c.Tokens)
			if c.Finish == rollout.Length {
				row.Truncated++
			}
		}
	}
	row.Reward, row.Score, row.Truncated = row.Reward/n, row.Score/n, row.Truncated/n
	row.Length = float64(row.Generated) / n
	return row
}

// finish measures the trained policy and writes everything out.
func (r *run) finish(ctx context.Context) (*Result, error) {
	p := r.l.Policy
	r.l.retire()
	base := p.Hash
	p.Hash = ckpt.PolicyHash(p.Model.Tensors())
	if err := r.saveAdapter(base); err != nil {
		return nil, err
	}
	out := &Result{
		Hash: p.Hash, Steps: r.step, Before: r.x.Before, Best: r.x.Best, Alarms: r.x.Alarms, Seconds: r.spent.Seconds(),
	}
	if err := p.Save(filepath.Join(r.o.Dir, "model")); err != nil {
		return nil, err
	}
	if r.x.Before != nil {
		var err error
		if out.After, err = r.evaluate(ctx, r.c.Eval.Samples, true); err != nil {
			return nil, err
		}
		paired, err := eval.Compare(out.Before, out.After)
		if err != nil {
			return nil, err
		}
		out.Paired = &paired
	}
	if err := writeJSON(filepath.Join(r.o.Dir, "report.json"), out); err != nil {
		return nil, err
	}
	return out, drawCurve(r.o.Dir, r.rows, out)
}
