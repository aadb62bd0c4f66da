package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
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
	"swarmrl/rollout/train"
)

// distillOptions are the flags of `swarm distill`.
type distillOptions struct {
	student, base string
	teachers      []string
	methods       []string
	envs          string
	teaching      string
	dir           string
	steps         int
	rate, scale   float64
	threads       int
	tasks         int
	c             distill.Config
}

func newDistillCommand() *cobra.Command {
	o := &distillOptions{}
	cmd := &cobra.Command{
		Use:   "distill --teacher MODEL... --student MODEL --dir DIR",
		Short: "Distil one or several models into a student",
		Long: `Distil one or several models, such as the winners of a run, into one student, and report how it compares.

Methods, done one after the other:
  sft    imitate the teachers' right answers (rejection sampling)
  fkl    imitate all of the teachers' answers (forward KL)
  opd    answer itself, and move every token to what the teachers find likely (on-policy, reverse KL)
  merge  no training: the average of the teachers' weights, with --scale a task-vector merge over --base

A teacher is a model directory, or a safetensors file of weights for the --base model (a node's
policy.safetensors). The student is one too, or "half": the base with every second layer.
DIR gets model/ (a Hugging Face directory), metrics.jsonl, report.md and report.json. The same command goes on
after an interruption.`,
		Example: `  swarm distill --teacher peer-1/policy.safetensors --teacher peer-2/policy.safetensors --student tiny --dir student
  swarm distill --teacher peer-1/policy.safetensors --student half --method fkl,opd --steps 300,150 --dir half
  swarm distill --teacher a --teacher b --method merge --dir soup`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return o.run(cmd) },
	}
	f := cmd.Flags()
	f.StringArrayVar(&o.teachers, "teacher", nil, "teacher, repeated (required)")
	f.StringVar(&o.student, "student", tinyName, `model directory, weights file, "tiny", or "half"`)
	f.StringVar(&o.base, "base", tinyName, "model that weights files belong to")
	f.StringSliceVar(&o.methods, "method", []string{"opd"}, "sft, fkl, opd in the order to be done; or merge")
	f.IntVar(&o.steps, "steps", 150, "updates of each method")
	f.Float64Var(&o.rate, "lr", 4e-4, "learning rate; it falls to a tenth over each method's updates")
	f.StringVar(&o.envs, "env", tinyName, `environments with weights, NAME[:weight],...; "tiny" for the five tiny ones`)
	f.StringVar(&o.teaching, "teaching", "best", "best: each environment's best teacher; mixture: the mean of all")
	f.IntVar(&o.c.Groups, "groups", 32, "tasks of an update")
	f.IntVar(&o.c.Samples, "samples", 4, "answers of a task")
	f.IntVar(&o.c.MaxNew, "max-new", 44, "most tokens of an answer")
	f.Uint64Var(&o.c.Seed, "seed", 0, "seed of tasks and noise")
	f.Float64Var(&o.scale, "scale", 0, "merge: weight of the task vectors; 0: the plain average")
	f.IntVar(&o.tasks, "eval-tasks", 200, "held-out tasks of the report")
	f.StringVar(&o.dir, "dir", "", "directory for everything that comes out (required)")
	f.IntVar(&o.threads, "threads", 0, "threads; 0: all cores")
	_ = cmd.MarkFlagRequired("teacher")
	_ = cmd.MarkFlagRequired("dir")
	return cmd
}

func (o *distillOptions) run(cmd *cobra.Command) error {
	var err error
	if o.c.Envs, err = train.ParseEnvs(o.envs); err != nil {
		return err
	}
	o.c.Teaching = distill.Teaching(o.teaching)
	pool := nn.NewPool(o.threads)
	teachers, err := o.openTeachers(pool)
	if err != nil {
		return err
	}
	merging := len(o.methods) == 1 && o.methods[0] == "merge"
	if merging {
		return o.merge(cmd, teachers)
	}
	student, base, err := o.openStudent(pool)
	if err != nil {
		return err
	}
	for _, m := range o.methods {
		o.c.Stages = append(o.c.Stages, distill.Stage{
			Method: distill.Method(m), Steps: o.steps,
			Rate: optim.Schedule{Base: o.rate, Warmup: min(10, o.steps), Total: o.steps, Floor: 0.1, Shape: optim.Linear},
		})
	}
	res, err := distill.Run(cmd.Context(), student, teachers, o.c, distill.Options{
		Dir:   filepath.Join(o.dir, "run"),
		OnRow: func(r distill.Row) { printRow(cmd.ErrOrStderr(), r) },
	})
	if err != nil {
		return err
	}
	return o.finish(cmd, res.Policy, base, teachers)
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

func (o *distillOptions) openTeachers(pool *nn.Pool) ([]*policy.Policy, error) {
	var out []*policy.Policy
	for _, name := range o.teachers {
		p, err := o.openModel(name, model.Options{Pool: pool})
		if err != nil {
			return nil, fmt.Errorf("teacher: %w", err)
		}
		out = append(out, p)
	}
	return out, nil
}

// openStudent gives the student, ready to be trained, and what it was before.
func (o *distillOptions) openStudent(pool *nn.Pool) (student, before *policy.Policy, err error) {
	name := o.student
	if name == "half" {
		if name, err = o.makeHalf(pool); err != nil {
			return nil, nil, err
		}
	}
	if student, err = o.openModel(name, model.Options{Pool: pool, Train: true}); err != nil {
		return nil, nil, fmt.Errorf("student: %w", err)
	}
	before, err = o.openModel(name, model.Options{Pool: pool})
	return student, before, err
}

// makeHalf writes the base with every second layer, once, and gives the directory.
func (o *distillOptions) makeHalf(pool *nn.Pool) (string, error) {
	dir := filepath.Join(o.dir, "half")
	if _, err := os.Stat(filepath.Join(dir, "model.safetensors")); err == nil {
		return dir, nil
	}
	base, err := o.openModel(o.base, model.Options{Pool: pool})
	if err != nil {
		return "", err
	}
	if err := base.Save(dir); err != nil {
		return "", err
	}
	config, err := os.ReadFile(filepath.Join(dir, model.ConfigName))
	if err != nil {
		return "", err
	}
	var keep []int
	for i := 0; i < base.Model.Config.Layers; i += 2 {
		keep = append(keep, i)
	}
	tensors, config, err := merge.Shrink(base.Model.Tensors(), config, keep)
	if err != nil {
		return "", err
	}
	if err := ckpt.WriteAtomic(filepath.Join(dir, model.ConfigName), func(w io.Writer) error { _, err := w.Write(config); return err }); err != nil {
		return "", err
	}
	return dir, ckpt.WriteSafetensors(filepath.Join(dir, "model.safetensors"), tensors, nil)
}

// merge averages the teachers, or adds up what they learned over the base.
func (o *distillOptions) merge(cmd *cobra.Command, teachers []*policy.Policy) error {
	base, err := o.openModel(o.base, model.Options{Pool: teachers[0].Model.Pool()})
	if err != nil {
		return err
	}
	var all [][]ckpt.Tensor
	for _, t := range teachers {
		all = append(all, t.Model.Tensors())
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
	return o.finish(cmd, student, base, teachers)
}

// finish saves the student and measures it beside everybody else.
func (o *distillOptions) finish(cmd *cobra.Command, student, before *policy.Policy, teachers []*policy.Policy) error {
	dir := filepath.Join(o.dir, "model")
	if err := student.Save(dir); err != nil {
		return err
	}
	named := []distill.Named{{Name: "student", Policy: student}, {Name: "student before", Policy: before}}
	for i, t := range teachers {
		named = append(named, distill.Named{Name: "teacher " + o.teachers[i], Policy: t})
	}
	report, err := distill.Measure(cmd.Context(), named, o.evaluation(), "swarm "+strings.Join(os.Args[1:], " "))
	if err != nil {
		return err
	}
	if err := report.Save(o.dir); err != nil {
		return err
	}
	_, err = fmt.Fprintf(cmd.OutOrStdout(), "%s\nstudent %s in %s\nreport %s\n", report.Table(), student.Hash, dir, filepath.Join(o.dir, "report.md"))
	return err
}

func (o *distillOptions) evaluation() eval.Config {
	c := eval.Config{Tasks: o.tasks, Samples: 8, MaxNew: o.c.MaxNew, Seed: o.c.Seed, Greedy: true}
	for _, e := range o.c.Envs {
		c.Envs = append(c.Envs, e.Name)
	}
	return c
}

// loadTiny opens the embedded model.
func loadTiny(opt model.Options) (*policy.Policy, error) { return policy.FromFS(tiny.FS(), opt) }
