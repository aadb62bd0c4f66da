package main

import (
	"context"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"swarmrl/policy"
	"swarmrl/policy/grpo"
	"swarmrl/policy/model"
	"swarmrl/policy/nn"
	"swarmrl/policy/optim"
	"swarmrl/policy/tiny"
	"swarmrl/rollout/train"
)

// trainFlags are the flags of `swarm train`.
type trainFlags struct {
	model, envs          string
	threads              int
	rate                 float64
	warmup               int
	shape                string
	difficulty           float64
	loss, scale, rewards string
	lora                 model.Adapter
	c                    train.Config
	o                    train.Options
}

func newTrainCommand() *cobra.Command {
	x := &trainFlags{c: train.Config{Settings: train.DefaultSettings()}}
	cmd := &cobra.Command{
		Use:   "train --env NAME[:weight],... --steps N --dir DIR",
		Short: "Train a model by reinforcement learning on this machine",
		Long: `Train a model by reinforcement learning on this machine: play tasks, grade the answers, move the policy
by GRPO, measure it on tasks that training can never draw. Run the same command again to go on after an
interruption: the result is the same as if there had been none. DIR gets metrics.jsonl, curve.png,
curve.svg, report.json and model/, a Hugging Face directory.`,
		Example: "  swarm train --env tiny --steps 150 --dir run",
		Args:    cobra.NoArgs,
		RunE:    func(cmd *cobra.Command, _ []string) error { return x.run(cmd) },
	}
	x.define(cmd)
	return cmd
}

func (x *trainFlags) define(cmd *cobra.Command) {
	f, c, s := cmd.Flags(), &x.c, &x.c.Settings
	f.StringVar(&x.model, "model", tinyName, `model directory, or "tiny" for the embedded one`)
	f.StringVar(&x.envs, "env", tinyName, `environments with weights, NAME[:weight],...; "tiny" for the five tiny ones`)
	f.StringVar(&x.o.Dir, "dir", "", "directory of the run (required)")
	f.IntVar(&x.threads, "threads", 0, "threads (default: all cores)")
	f.IntVar(&c.Steps, "steps", 150, "steps")
	f.IntVar(&c.Groups, "groups", 16, "tasks a step")
	f.IntVar(&c.Group, "group", 8, "answers a task")
	f.IntVar(&c.MaxNew, "max-new", 44, "most tokens of an answer")
	f.Float64Var(&x.difficulty, "difficulty", -1, "difficulty from 0 to 1 (default: each environment's own)")
	f.Uint64Var(&c.Seed, "seed", 0, "seed of tasks and noise")
	f.Float64Var(&x.rate, "lr", s.Rate.Base, "learning rate")
	f.IntVar(&x.warmup, "warmup", s.Rate.Warmup, "steps of linear warm-up")
	f.StringVar(&x.shape, "schedule", "constant", "constant, linear or cosine fall of the rate")
	f.Float64Var(&s.Clip, "grad-clip", s.Clip, "bound of the gradient norm (0: none)")
	f.StringVar(&x.loss, "loss", string(s.Loss.Kind), "grpo, bnpo, dr_grpo, dapo, luspo, cispo, sapo or vespo")
	f.Float64Var(&s.Loss.EpsilonLow, "clip-low", s.Loss.EpsilonLow, "how far the ratio may fall below 1")
	f.Float64Var(&s.Loss.EpsilonHigh, "clip-high", s.Loss.EpsilonHigh, "how far it may rise above 1")
	f.Float64Var(&s.Loss.Delta, "delta", s.Loss.Delta, "bound of the ratio of the unclipped term (0: none)")
	f.Float64Var(&s.Loss.Beta, "beta", 0, "weight of the KL divergence from the starting policy")
	f.Float64Var(&s.Loss.EntropyCoef, "entropy", 0, "weight of an entropy bonus")
	f.StringVar(&x.scale, "scale", "none", "divide advantages by the standard deviation of the group or the batch, or none")
	f.IntVar(&s.Epochs, "epochs", 1, "updates over the same answers")
	f.IntVar(&s.MicroTokens, "micro-tokens", s.MicroTokens, "bound of a micro-batch, in tokens")
	f.BoolVar(&s.Recompute, "recompute", false, "keep less of each layer and compute it again: long answers in less memory")
	f.IntVar(&x.lora.Rank, "lora-rank", 0, "train adapters of this rank alone, over frozen bf16 weights (0: all weights)")
	f.Float64Var(&x.lora.Alpha, "lora-alpha", 16, "adapters count alpha/rank times")
	f.StringSliceVar(&x.lora.Targets, "lora-targets",
		[]string{"q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"}, "linear layers with adapters")
	f.StringVar(&x.rewards, "rewards", "true", "true, or a control: random or inverted")
	f.BoolVar(&c.Recover, "recover", false, "after an alarm, go back to the last good snapshot at half the rate")
	f.IntVar(&c.Eval.Every, "eval-every", 25, "steps between held-out measurements (0: only before and after)")
	f.IntVar(&c.Eval.Tasks, "eval-tasks", 250, "held-out tasks (-1: no measurements)")
	f.IntVar(&c.Eval.Samples, "eval-samples", 8, "answers per held-out task, before and after")
	f.IntVar(&x.o.Every, "every", 10, "steps between snapshots")
	f.IntVar(&x.o.Keep, "keep", 2, "snapshots that stay, beside the best and the last good one")
	f.IntVar(&x.o.KeepEach, "keep-each", 0, "also keep every snapshot whose step this divides")
	_ = cmd.MarkFlagRequired("dir")
}

func (x *trainFlags) run(cmd *cobra.Command) error {
	if err := x.settle(); err != nil {
		return err
	}
	p, err := x.load()
	if err != nil {
		return err
	}
	if x.c.Settings.Loss.Beta != 0 {
		ref, err := loadPolicy(x.model, x.threads, false)
		if err != nil {
			return err
		}
		x.o.Ref = ref.Model
	}
	return x.train(cmd.Context(), cmd, p)
}

// load opens the model, with fresh adapters where those are to be trained.
func (x *trainFlags) load() (*policy.Policy, error) {
	if x.lora.Rank == 0 {
		return loadPolicy(x.model, x.threads, true)
	}
	x.lora.Seed = x.c.Seed
	x.c.Adapter = &x.lora
	o := model.Options{Pool: nn.NewPool(x.threads), Adapter: &x.lora}
	if x.model == tinyName {
		return policy.FromFS(tiny.FS(), o)
	}
	return policy.Load(x.model, o)
}

// settle turns flags into the configuration.
func (x *trainFlags) settle() (err error) {
	c := &x.c
	if c.Envs, err = train.ParseEnvs(x.envs); err != nil {
		return err
	}
	if x.difficulty >= 0 {
		for i := range c.Envs {
			c.Envs[i].Difficulty = &x.difficulty
		}
	}
	c.Settings.Loss.Kind, c.Settings.Loss.MaxLen = grpo.Kind(x.loss), c.MaxNew
	c.Settings.Rate = optim.Schedule{Base: x.rate, Shape: optim.Shape(x.shape), Warmup: x.warmup, Total: c.Steps + 1}
	c.Scale, c.Rewards = grpo.Scale(x.scale), train.Rewards(x.rewards)
	return nil
}

func (x *trainFlags) train(ctx context.Context, cmd *cobra.Command, p *policy.Policy) error {
	out := cmd.OutOrStdout()
	train.BoundGarbage(p.Model)
	view := train.NewView(out, x.c.Steps, terminal(out), time.Second)
	x.o.Progress, x.o.Base = view.Show, x.model
	res, err := train.Run(ctx, p, x.c, x.o)
	view.Close()
	if err != nil {
		return err
	}
	if res.After != nil {
		fmt.Fprint(out, train.Table(res))
	}
	_, err = fmt.Fprintf(out, "policy %s in %s/model, %.0f s of rollouts and training\n", res.Hash, x.o.Dir, res.Seconds)
	return err
}
