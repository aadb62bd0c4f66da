package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"swarmrl/policy/ckpt"
	"swarmrl/policy/model"
	"swarmrl/policy/nn"
	"swarmrl/policy/tiny"
	"swarmrl/rollout/batch"
	"swarmrl/rollout/redteam"
	"swarmrl/verify"
)

// labOptions are the flags that choose a red team's lab.
type labOptions struct {
	model   string
	envs    []string
	groups  int
	samples int
	tokens  int
	points  int
	seed    uint64
	threads int
}

func (o *labOptions) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&o.model, "model", "tiny", `model directory, or "tiny"`)
	f.StringSliceVar(&o.envs, "env", []string{"tiny-arith", "tiny-base", "tiny-seq", "tiny-logic", "tiny-code"}, "environments, drawn in turn")
	f.IntVar(&o.groups, "groups", 16, "tasks of a batch")
	f.IntVar(&o.samples, "samples", 4, "rollouts of a task")
	f.IntVar(&o.tokens, "max-new", 44, "most tokens of a rollout")
	f.IntVar(&o.points, "points", 0, "points of each fingerprint; 0: 128, or the hidden width if that is less")
	f.Uint64Var(&o.seed, "seed", 1, "seed of tasks and of the forgers' choices")
	f.IntVar(&o.threads, "threads", 0, "threads; 0: all cores")
}

func (o *labOptions) open() (*redteam.Lab, error) {
	root := fs.FS(tiny.FS())
	if o.model != "tiny" {
		root = os.DirFS(o.model)
	}
	return redteam.NewLab(redteam.Config{
		Model: root, Options: model.Options{Pool: nn.NewPool(o.threads)}, Envs: o.envs, Groups: o.groups, Samples: o.samples,
		MaxTokens: o.tokens, ProofPoints: o.points, Seed: o.seed,
	})
}

func newVerifyForgeCommand() *cobra.Command {
	var o labOptions
	var forger, out string
	cmd := &cobra.Command{
		Use:   "forge --out FILE",
		Short: "Make a batch, honest or forged, to try the checks on",
		Example: `  swarm verify forge --forger honest --out honest.swrb
  swarm verify forge --forger "best of 4" --out lie.swrb`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			l, err := o.open()
			if err != nil {
				return err
			}
			b, err := makeBatch(cmd.Context(), l, forger)
			if err != nil {
				return err
			}
			raw, root, err := b.Encode()
			if err != nil {
				return err
			}
			if err := ckpt.WriteAtomic(out, func(w io.Writer) error { _, err := w.Write(raw); return err }); err != nil {
				return err
			}
			_, err = fmt.Fprintf(cmd.OutOrStdout(), "%s: %s, %d rollouts, %d bytes, root %x\n", out, forger, len(b.Rollouts), len(raw), root)
			return err
		},
	}
	o.flags(cmd)
	cmd.Flags().StringVar(&forger, "forger", "honest", "honest, or a forger's name; an unknown name lists them")
	cmd.Flags().StringVar(&out, "out", "", "file to write (required)")
	_ = cmd.MarkFlagRequired("out")
	return cmd
}

func makeBatch(ctx context.Context, l *redteam.Lab, name string) (*batch.Batch, error) {
	if name == "honest" {
		return l.Honest(ctx)
	}
	names := []string{"honest"}
	for _, f := range redteam.Forgers {
		if f.Name == name {
			return f.Forge(ctx, l)
		}
		names = append(names, f.Name)
	}
	return nil, fmt.Errorf("no forger %q; there are: %s", name, strings.Join(names, "; "))
}

func newVerifyCalibrateCommand() *cobra.Command {
	var o labOptions
	var rounds, honest int
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "calibrate --model DIR",
		Short: "Measure every check against every forger on a model",
		Long: `Measure the checks on the model at hand: honest variants (kernels, batch sizes, other summation orders) against
every forger that we know. Prints a Markdown table per set of limits: how many of the forged rollouts each check
caught, with 95 % intervals, and how often an honest rollout failed.

Exit code 1 means that an honest rollout failed or that a forged batch passed as a whole.`,
		Example: `  swarm verify calibrate --model tiny --rounds 8
  swarm verify calibrate --model models/Qwen2.5-0.5B --groups 4 --samples 2 --rounds 1 --env gcd,lcm --max-new 32`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if rounds < 1 {
				return fmt.Errorf("%d rounds: want 1 or more", rounds)
			}
			c := calibration{out: cmd.OutOrStdout(), note: cmd.ErrOrStderr(), rounds: rounds, honest: max(rounds, honest), json: asJSON}
			return c.run(cmd.Context(), &o)
		},
	}
	o.flags(cmd)
	cmd.Flags().IntVar(&rounds, "rounds", 4, "batches per row")
	cmd.Flags().IntVar(&honest, "honest-rounds", 0, "batches per honest row, where more are wanted")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object per row")
	return cmd
}

// calibration prints what the red team finds.
type calibration struct {
	out, note io.Writer
	rounds    int
	honest    int // rounds of honest rows
	json      bool
	bad       []string // rows that are not as they must be
}

// columns are the checks of the table, in its order.
var columns = []verify.Check{
	verify.CheckFinish, verify.CheckSampling, verify.CheckLogp, verify.CheckModulus, verify.CheckDegree, verify.CheckOffPoint, verify.CheckTOPLOC,
}

func (c *calibration) run(ctx context.Context, o *labOptions) error {
	for _, exact := range []bool{true, false} {
		limits, title := verify.Exact(), "Exact limits: our CPU kernels"
		if !exact {
			limits, title = verify.Tolerant(), "Tolerant limits: other engines"
		}
		if err := c.table(ctx, o, limits, title, exact); err != nil {
			return err
		}
	}
	if len(c.bad) > 0 {
		return errors.New(strings.Join(c.bad, "; "))
	}
	return nil
}

func (c *calibration) table(ctx context.Context, o *labOptions, limits verify.Limits, title string, exact bool) error {
	l, err := o.open()
	if err != nil {
		return err
	}
	if !c.json {
		fmt.Fprintf(c.out, "\n## %s\n\n| batch | rollouts | tokens | forged | caught | 95 %% | batches caught |", title)
		for _, check := range columns {
			fmt.Fprintf(c.out, " %s |", check)
		}
		fmt.Fprintf(c.out, "\n|---|---|---|---|---|---|---|%s\n", strings.Repeat("---|", len(columns)))
	}
	honest := redteam.Variants(exact)
	for i, f := range append(honest, redteam.Forgers...) {
		fmt.Fprintf(c.note, "\r%-40s", f.Name)
		rounds := c.rounds
		if i < len(honest) {
			rounds = c.honest
		}
		row, err := l.Measure(ctx, f, rounds, limits)
		if err != nil {
			return err
		}
		c.judge(row, i < len(honest), exact)
		if err := c.print(row, i < len(honest), title); err != nil {
			return err
		}
	}
	fmt.Fprintf(c.note, "\r%-40s\r", "")
	return nil
}

// judge notes what must not be: an honest failure; and with exact limits a forged rollout that passed.
func (c *calibration) judge(row redteam.Row, honest, exact bool) {
	switch {
	case honest && row.Failed > 0:
		c.bad = append(c.bad, fmt.Sprintf("%s: %d of %d honest rollouts failed", row.Name, row.Failed, row.Rollouts))
	case !honest && exact && row.Failed < row.Forged:
		c.bad = append(c.bad, fmt.Sprintf("%s: %d of %d forged rollouts passed", row.Name, row.Forged-row.Failed, row.Forged))
	}
}

func (c *calibration) print(row redteam.Row, honest bool, title string) error {
	rate, low, high := row.Rate()
	if c.json {
		return json.NewEncoder(c.out).Encode(struct {
			redteam.Row
			Limits          string
			Honest          bool
			Rate, Low, High float64
		}{row, title, honest, rate, low, high})
	}
	caught, interval := "—", "—"
	if row.Forged > 0 && !honest {
		caught, interval = fmt.Sprintf("%.1f %%", 100*rate), fmt.Sprintf("%.1f–%.1f", 100*low, 100*high)
	}
	fmt.Fprintf(c.out, "| %s | %d | %d | %d | %s | %s | %d of %d |", row.Name, row.Rollouts, row.Tokens, row.Forged, caught, interval, row.Caught, row.Batches)
	for _, check := range columns {
		fmt.Fprintf(c.out, " %d |", row.By[check])
	}
	_, err := fmt.Fprintln(c.out)
	return err
}
