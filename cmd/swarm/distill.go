package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"swarmrl/policy"
	"swarmrl/policy/ckpt"
	merge "swarmrl/policy/distill"
	"swarmrl/policy/model"
	"swarmrl/policy/nn"
	"swarmrl/policy/optim"
	"swarmrl/policy/tiny"
	"swarmrl/rollout/distill"
	"swarmrl/rollout/eval"
	"swarmrl/rollout/metrics"
	"swarmrl/rollout/train"
	"swarmrl/swarm/node/winners"
)

// distillOptions are the flags of `swarm distill`.
type distillOptions struct {
	archiveFlags
	from, data   string
	dataOnly     bool
	least        float64
	student      string
	teachers     []string
	methods      []string
	envs         string
	teaching     string
	dir          string
	steps        []int
	rate, scale  float64
	threads      int
	tasks, evalN int
	controls     []string
	c            distill.Config

	examples []distill.Example
	stats    *distill.DataStats
	ran      *distill.Config // of the student's run, filled in
}

func newDistillCommand() *cobra.Command {
	o := &distillOptions{}
	cmd := &cobra.Command{
		Use:   "distill (--from winners:latest|--teacher MODEL...) --student MODEL --dir DIR",
		Short: "Distil a swarm's winners, or any models, into a student",
		Long: `Distil the winners of a swarm, or any models, into one student, and report how it compares.

Methods, done one after the other:
  data   imitate the run's own rollouts: verified, graded, the best of each question
  sft    imitate the teachers' right answers (rejection sampling)
  fkl    answer like the teachers: forward KL over the whole vocabulary at their answers
  opd    answer itself, and move every token to what the teachers would say: on-policy, reverse KL
  merge  no training: the average of the teachers' weights, with --scale a task-vector merge over --base

Teachers come from --from: winners:latest, winners:EPOCH or winners:all, rebuilt from the files of nodes (--nodes), or from --teacher:
a model directory, or a safetensors file of weights for the --base model (a node's policy.safetensors). The student is one too, or
"half": the first teacher with half of its weights. DIR gets data/ (with --from: Parquet, JSON lines and a card), model/ (a Hugging
Face directory), run/metrics.jsonl, TensorBoard events, report.md, report.json and plots. The same command goes on after an
interruption.`,
		Example: `  swarm distill --from winners:latest --nodes demo --student tiny --method opd --dir student
  swarm distill --from winners:all --nodes demo --student half --method fkl --steps 1200 --lr 2e-3 --questions open --dir half
  swarm distill --teacher a --teacher b --method merge --dir soup`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return o.run(cmd) },
	}
	o.register(cmd)
	f := cmd.Flags()
	f.StringVar(&o.from, "from", "", "winners:latest, winners:EPOCH or winners:all")
	f.StringArrayVar(&o.teachers, "teacher", nil, "another teacher, repeated")
	f.StringVar(&o.student, "student", tinyName, `model directory, weights file, "tiny", or "half"`)
	f.StringVar(&o.base, "base", tinyName, "model that weights files belong to, or that the run starts from")
	f.StringVar(&o.data, "data", "", "rollouts of an earlier --from, a directory or .jsonl file, for the method data")
	f.BoolVar(&o.dataOnly, "data-only", false, "stop when the data is written")
	f.Float64Var(&o.least, "least-reward", 1, "least reward of a row of the data")
	f.StringSliceVar(&o.methods, "method", []string{"opd"}, "data, sft, fkl, opd in the order to be done; or merge")
	f.IntSliceVar(&o.steps, "steps", []int{150}, "updates of each method; one number for all, or one each")
	f.Float64Var(&o.rate, "lr", 4e-4, "learning rate; it falls to a tenth over each method's updates")
	f.StringVar(&o.envs, "env", tinyName, `environments with weights, NAME[:weight],...; "tiny" for the five tiny ones`)
	f.StringVar(&o.teaching, "teaching", "best", "best: each environment's best teacher; mixture: the mean of all")
	f.StringVar((*string)(&o.c.Questions), "questions", "training", "training: those that training draws; open: also those of the tiny base's pretraining")
	f.IntVar(&o.c.Groups, "groups", 128, "tasks of an update")
	f.IntVar(&o.c.Samples, "samples", 1, "answers of a task")
	f.IntVar(&o.c.Probe, "probe", 40, "tasks by which the best teacher of an environment is found")
	f.IntVar(&o.c.MaxNew, "max-new", 44, "most tokens of an answer")
	f.Uint64Var(&o.c.Seed, "seed", 0, "seed of tasks and noise")
	f.Float64Var(&o.scale, "scale", 0, "merge: weight of the task vectors; 0: the plain average")
	f.IntVar(&o.tasks, "eval-tasks", 200, "held-out tasks of the report")
	f.IntVar(&o.evalN, "eval-samples", 8, "answers of a held-out task")
	f.StringSliceVar(&o.controls, "control", nil, "also train students of other teachers, to compare: random (weights), base (the base model)")
	f.StringVar(&o.dir, "dir", "", "directory for everything that comes out (required)")
	f.IntVar(&o.threads, "threads", 0, "threads; 0: all cores")
	_ = cmd.MarkFlagRequired("dir")
	return cmd
}

func (o *distillOptions) run(cmd *cobra.Command) error {
	if err := o.settle(); err != nil {
		return err
	}
	pool := nn.NewPool(o.threads)
	teachers, err := o.openTeachers(cmd, pool)
	if err != nil || o.dataOnly {
		return err
	}
	if o.methods[0] == "merge" {
		return o.merge(cmd, teachers)
	}
	student, base, err := o.openStudent(pool, teachers)
	if err != nil {
		return err
	}
	res, err := o.train(cmd, o.c, student, policies(teachers), "run")
	if err != nil {
		return err
	}
	o.ran = &res.Config
	controls, err := o.trainControls(cmd, base, len(teachers))
	if err != nil {
		return err
	}
	named := []distill.Named{{Name: "student", Role: distill.Student, Policy: student}, {Name: "student before", Role: distill.Start, Policy: base}}
	return o.finish(cmd, slices.Concat(named, teachers, controls))
}

// train teaches a student; its run's directory is under DIR.
func (o *distillOptions) train(cmd *cobra.Command, c distill.Config, student *policy.Policy, teachers []*policy.Policy, name string) (*distill.Result, error) {
	return distill.Run(cmd.Context(), student, teachers, c, distill.Options{
		Dir: filepath.Join(o.dir, name), Data: o.examples,
		OnRow: func(r distill.Row) { printRow(cmd.ErrOrStderr(), r) },
	})
}

// trainControls teaches students of the same configuration by teachers that know nothing of what the
// run learned: weights at random, and the base model.
func (o *distillOptions) trainControls(cmd *cobra.Command, start *policy.Policy, teachers int) (out []distill.Named, err error) {
	opt := model.Options{Pool: start.Model.Pool()}
	base, err := o.openModel(o.base, opt)
	if err != nil {
		return nil, err
	}
	c := o.c
	c.Stages = slices.DeleteFunc(slices.Clone(c.Stages), func(s distill.Stage) bool { return s.Method == distill.Own })
	if len(c.Stages) == 0 && len(o.controls) > 0 {
		return nil, fmt.Errorf("--control: the method data has no teacher to replace; add fkl or opd")
	}
	for _, kind := range o.controls {
		teacher := base
		if kind == "random" {
			noise := model.RandomTensors(base.Model.Config, o.c.Seed, 0.02, opt.Pool)
			if teacher, err = base.WithWeights(noise, opt); err != nil {
				return nil, err
			}
		}
		student, err := start.WithWeights(start.Model.Tensors(), model.Options{Pool: opt.Pool, Train: true})
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(cmd.ErrOrStderr(), "control: %s teacher\n", kind)
		if _, err := o.train(cmd, c, student, slices.Repeat([]*policy.Policy{teacher}, teachers), "control-"+kind); err != nil {
			return nil, err
		}
		out = append(out, distill.Named{Name: "control: student of the " + kind + " teacher", Role: distill.Control, Policy: student})
	}
	return out, nil
}

// settle turns flags into the configuration, and refuses what contradicts itself.
func (o *distillOptions) settle() (err error) {
	if o.c.Envs, err = train.ParseEnvs(o.envs); err != nil {
		return err
	}
	o.c.Teaching = distill.Teaching(o.teaching)
	switch {
	case o.from == "" && len(o.teachers) == 0:
		return fmt.Errorf("no teacher: name winners with --from winners:latest, or models with --teacher")
	case o.dataOnly && o.from == "":
		return fmt.Errorf("--data-only: name the winners whose rollouts are wanted with --from winners:all")
	case len(o.methods) > 1 && slices.Contains(o.methods, "merge"):
		return fmt.Errorf("--method merge trains nothing: give it alone")
	case slices.ContainsFunc(o.controls, func(k string) bool { return k != "random" && k != "base" }):
		return fmt.Errorf("--control %s: want random, base or both", strings.Join(o.controls, ","))
	case len(o.steps) != 1 && len(o.steps) != len(o.methods):
		return fmt.Errorf("--steps has %d numbers for %d methods: want one, or one each", len(o.steps), len(o.methods))
	}
	for i, m := range o.methods {
		steps := o.steps[min(i, len(o.steps)-1)]
		if m != "merge" {
			o.c.Stages = append(o.c.Stages, distill.Stage{
				Method: distill.Method(m), Steps: steps,
				Rate: optim.Schedule{Base: o.rate, Warmup: min(10, steps), Total: steps, Floor: 0.1, Shape: optim.Linear},
			})
		}
	}
	if o.data != "" {
		if o.examples, err = distill.LoadData(o.data); err != nil {
			return err
		}
		_, err = distill.Choose(o.examples, distill.Choice{}, &distill.DataStats{Found: len(o.examples)})
	}
	return err
}

func policies(named []distill.Named) (out []*policy.Policy) {
	for _, n := range named {
		out = append(out, n.Policy)
	}
	return out
}

// printRow prints every tenth update, the first and the last.
func printRow(w io.Writer, r distill.Row) {
	if r.Step == 1 || r.Step == r.Steps || r.Step%10 == 0 {
		fmt.Fprintln(w, r)
	}
}

// openModel opens a model directory, "tiny", or weights for the base.
func (o *distillOptions) openModel(name string, opt model.Options) (*policy.Policy, error) {
	if !strings.HasSuffix(name, ".safetensors") {
		if name == tinyName {
			return loadTiny(opt)
		}
		return policy.Load(name, opt)
	}
	base, err := o.openModel(o.base, model.Options{Pool: opt.Pool})
	if err != nil {
		return nil, err
	}
	f, err := ckpt.OpenSafetensors(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var p *policy.Policy
	err = f.Read(func() (err error) {
		p, err = base.WithWeights(f.Tensors(), opt)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return p, nil
}

// openTeachers rebuilds the winners, writes their data, and opens the models that were named.
func (o *distillOptions) openTeachers(cmd *cobra.Command, pool *nn.Pool) (out []distill.Named, err error) {
	if o.from != "" {
		if out, err = o.openWinners(cmd, model.Options{Pool: pool}); err != nil {
			return nil, err
		}
	}
	for _, name := range o.teachers {
		p, err := o.openModel(name, model.Options{Pool: pool})
		if err != nil {
			return nil, fmt.Errorf("teacher: %w", err)
		}
		out = append(out, distill.Named{Name: "teacher " + name, Role: distill.Teacher, Policy: p})
	}
	return out, nil
}

// openWinners rebuilds the winners that --from names and writes their rollouts to DIR/data.
func (o *distillOptions) openWinners(cmd *cobra.Command, opt model.Options) (out []distill.Named, err error) {
	ctx := cmd.Context()
	archive, leave, err := o.open(ctx)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, leave()) }()
	records, err := o.fromWinners(archive, o.from)
	if err != nil {
		return nil, err
	}
	base, err := o.baseOf(records[0], opt)
	if err != nil {
		return nil, err
	}
	stats, all := &distill.DataStats{}, []distill.Example(nil)
	for _, r := range records {
		p, err := archive.Policy(ctx, r, base, opt)
		if err != nil {
			return nil, err
		}
		if !slices.ContainsFunc(out, func(n distill.Named) bool { return n.Policy.Hash == p.Hash }) {
			out = append(out, distill.Named{
				Name: fmt.Sprintf("winner of epoch %d", r.Epoch), Role: distill.Teacher, Policy: p, Origin: originOf(r),
			})
		}
		rows, err := archive.Rollouts(ctx, r, base, stats)
		if err != nil {
			return nil, err
		}
		all = append(all, rows...)
	}
	return out, o.saveData(cmd, archive, all, stats)
}

// originOf words a record for reports and cards.
func originOf(r *winners.Record) *distill.Origin {
	w := r.Winner
	o := &distill.Origin{
		Run: r.RunID.String(), Epoch: r.Epoch, Proposer: w.Proposer.String(), Evaluations: w.Evaluations.String()[2:],
		Score: w.Score, Low: w.Low, High: w.High, Samples: w.Samples, Beacon: r.Beacon.String()[2:],
	}
	for _, c := range w.Contributors {
		o.Contributors = append(o.Contributors, c.Peer.String())
	}
	return o
}

// saveData chooses what is worth learning from and writes it.
func (o *distillOptions) saveData(cmd *cobra.Command, archive *winners.Archive, all []distill.Example, stats *distill.DataStats) error {
	withheld, err := archive.Questions()
	if err != nil {
		return err
	}
	c := o.evaluation()
	if err := distill.HeldOut(withheld, c.Envs, c.Tasks, c.Seed); err != nil {
		return err
	}
	kept, err := distill.Choose(all, distill.Choice{Least: o.least, Withheld: withheld}, stats)
	if err != nil {
		if !o.dataOnly && !slices.Contains(o.methods, string(distill.Own)) {
			fmt.Fprintln(cmd.ErrOrStderr(), err) // the teachers can still teach
			return nil
		}
		return err
	}
	if o.data == "" {
		o.examples = kept
	}
	o.stats = stats
	dir := filepath.Join(o.dir, "data")
	if err := distill.SaveData(dir, kept, stats, commandLine()); err != nil {
		return err
	}
	_, err = fmt.Fprintf(cmd.OutOrStdout(), "data: %d rollouts of %d in %s (%s)\n", stats.Kept, stats.Found, dir, stats)
	return err
}

// commandLine is what was typed.
func commandLine() string { return "swarm " + strings.Join(os.Args[1:], " ") }

// openStudent gives the student, ready to be trained, and what it was before.
func (o *distillOptions) openStudent(pool *nn.Pool, teachers []distill.Named) (student, before *policy.Policy, err error) {
	name := o.student
	if name == "half" {
		if name, err = o.makeHalf(teachers[0].Policy); err != nil {
			return nil, nil, err
		}
	}
	if before, err = o.openModel(name, model.Options{Pool: pool}); err != nil {
		return nil, nil, fmt.Errorf("student: %w", err)
	}
	if err := fitsMemory(before); err != nil {
		return nil, nil, err
	}
	student, err = o.openModel(name, model.Options{Pool: pool, Train: true})
	return student, before, err
}

// fitsMemory refuses a student that cannot be trained here.
func fitsMemory(p *policy.Policy) error {
	weights := 0
	for _, t := range p.Model.Tensors() {
		weights += len(t.Data) / 2
	}
	if free, known := freeMemory(); known {
		return fits(int64(weights), free)
	}
	return nil
}

// fits compares what training takes with what is free: bf16 weights, masters, gradients and two
// moments are 18 bytes a parameter.
func fits(parameters, free int64) error {
	if need := parameters * 18; need > free {
		return fmt.Errorf("student: training %d parameters takes %s, %s are free: take a smaller one, such as --student half",
			parameters, sizeText(need), sizeText(free))
	}
	return nil
}

// makeHalf writes the teacher with half of its weights, once, and gives the directory.
func (o *distillOptions) makeHalf(teacher *policy.Policy) (string, error) {
	dir := filepath.Join(o.dir, "half")
	if _, err := os.Stat(filepath.Join(dir, ckpt.SingleName)); err == nil {
		return dir, nil
	}
	tmp := dir + ".part"
	if err := teacher.Save(tmp); err != nil {
		return "", err
	}
	config, err := os.ReadFile(filepath.Join(tmp, model.ConfigName))
	if err != nil {
		return "", err
	}
	tensors, config, err := merge.Half(teacher.Model.Tensors(), config)
	if err != nil {
		return "", err
	}
	if err := writeFile(filepath.Join(tmp, model.ConfigName), config); err != nil {
		return "", err
	}
	if err := ckpt.WriteSafetensors(filepath.Join(tmp, ckpt.SingleName), tensors, map[string]string{"format": "pt"}); err != nil {
		return "", err
	}
	return dir, os.Rename(tmp, dir)
}

// merge averages the teachers, or adds up what they learned over the base.
func (o *distillOptions) merge(cmd *cobra.Command, teachers []distill.Named) error {
	base, err := o.openModel(o.base, model.Options{Pool: teachers[0].Policy.Model.Pool()})
	if err != nil {
		return err
	}
	var all [][]ckpt.Tensor
	for _, t := range teachers {
		all = append(all, t.Policy.Model.Tensors())
	}
	var merged []ckpt.Tensor
	if o.scale == 0 {
		merged, err = merge.Average(all, nil)
	} else {
		merged, err = merge.TaskVectors(base.Model.Tensors(), all, nil, o.scale)
	}
	if err != nil {
		return err
	}
	student, err := base.WithWeights(merged, model.Options{Pool: base.Model.Pool()})
	if err != nil {
		return err
	}
	return o.finish(cmd, append([]distill.Named{
		{Name: "merge", Role: distill.Student, Policy: student}, {Name: "base", Role: distill.Start, Policy: base},
	}, teachers...))
}

// finish measures the student, the first of the policies, beside everybody else, and saves it with its
// provenance.
func (o *distillOptions) finish(cmd *cobra.Command, named []distill.Named) error {
	report := &distill.Report{Command: commandLine(), Program: version + " " + revision(), Config: o.ran, Data: o.stats}
	if err := report.Measure(cmd.Context(), named, o.evaluation()); err != nil {
		return err
	}
	rows, err := distill.ReadRows(filepath.Join(o.dir, "run", "metrics.jsonl"))
	if err != nil {
		return err
	}
	if err := report.Save(o.dir, rows); err != nil {
		return err
	}
	if len(rows) > 0 {
		points, err := metrics.Read(o.dir)
		if err == nil {
			err = metrics.Save(filepath.Join(o.dir, "metrics"), points)
		}
		if err != nil {
			return err
		}
	}
	dir := filepath.Join(o.dir, "model")
	if err := errors.Join(os.MkdirAll(dir, 0o755), report.Provenance().Save(dir)); err != nil {
		return err
	}
	if err := named[0].Policy.Save(dir); err != nil {
		return err
	}
	_, err = fmt.Fprintf(cmd.OutOrStdout(), "%s\nstudent %s in %s\nreport %s\n", report.Table(), named[0].Policy.Hash, dir, filepath.Join(o.dir, "report.md"))
	return err
}

func (o *distillOptions) evaluation() eval.Config {
	c := eval.Config{Tasks: o.tasks, Samples: o.evalN, MaxNew: o.c.MaxNew, Seed: o.c.Seed, Greedy: true}
	for _, e := range o.c.Envs {
		c.Envs = append(c.Envs, e.Name)
	}
	return c
}

// loadTiny opens the embedded model.
func loadTiny(opt model.Options) (*policy.Policy, error) { return policy.FromFS(tiny.FS(), opt) }
