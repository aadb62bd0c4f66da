package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"os"
	"slices"
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
	if o.model != tinyName {
		root = spoken{os.DirFS(o.model)}
	}
	return redteam.NewLab(redteam.Config{
		Model: root, Options: model.Options{Pool: nn.NewPool(o.threads)}, Envs: o.envs, Groups: o.groups, Samples: o.samples,
		MaxTokens: o.tokens, ProofPoints: o.points, Seed: o.seed,
	})
}

// spoken is a model directory that takes swarm-tiny's tokenizer where it has none.
type spoken struct{ fs.FS }

func (s spoken) Open(name string) (fs.File, error) {
	f, err := s.FS.Open(name)
	if errors.Is(err, fs.ErrNotExist) && name != ckpt.SingleName && !s.has("tokenizer.json") {
		return tiny.FS().Open(name)
	}
	return f, err
}

func (s spoken) has(name string) bool {
	_, err := fs.Stat(s.FS, name)
	return err == nil
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
	for _, f := range redteam.Forgers {
		if f.Name == name {
			return f.Forge(ctx, l)
		}
	}
	return nil, unknownForger(name)
}

func unknownForger(name string) error {
	names := []string{"honest"}
	for _, f := range redteam.Forgers {
		names = append(names, f.Name)
	}
	return fmt.Errorf("no forger %q; there are: %s", name, strings.Join(names, "; "))
}

func newVerifyCalibrateCommand() *cobra.Command {
	var o labOptions
	var forgers []string
	c := calibration{}
	cmd := &cobra.Command{
		Use:   "calibrate --model DIR",
		Short: "Measure every check against every forger on a model",
		Long: `Measure the checks on the model at hand: honest variants (kernels, threads, batch sizes, other summation orders,
bf16 arithmetic) against every forger that we know. Prints a Markdown table per set of limits: how many of the forged
rollouts each check caught, with 95 % intervals, and how often an honest rollout failed; and warns where TOPLOC does
not tell one prompt from another on this model.

A model without a tokenizer (swarm model random) is spoken to through swarm-tiny's.

Exit code 1 means that an honest rollout failed or that a forged one passed where none may.`,
		Example: `  swarm verify calibrate --model tiny --rounds 8
  swarm verify calibrate --model models/Qwen2.5-0.5B --groups 4 --samples 4 --rounds 1 --env gcd,lcm --max-new 32`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if c.honest == 0 {
				c.honest = c.rounds
			}
			if c.rounds < 1 || c.honest < 1 {
				return fmt.Errorf("%d rounds, %d of honest batches: want 1 or more", c.rounds, c.honest)
			}
			c.out, c.note = cmd.OutOrStdout(), cmd.ErrOrStderr()
			if err := c.choose(forgers); err != nil {
				return err
			}
			return c.run(cmd.Context(), &o)
		},
	}
	o.flags(cmd)
	cmd.Flags().IntVar(&c.rounds, "rounds", 4, "batches per row")
	cmd.Flags().IntVar(&c.honest, "honest-rounds", 0, "batches per honest row (default: as many as --rounds)")
	cmd.Flags().BoolVar(&c.json, "json", false, "print one JSON object per row")
	cmd.Flags().StringArrayVar(&forgers, "forger", nil, "only this forger, by name; may be given again (default: all)")
	cmd.Flags().BoolVar(&c.exact, "exact", false, "only the exact limits of our CPU kernels, no other engines")
	return cmd
}

// choose picks forgers by name; none are all.
func (c *calibration) choose(names []string) error {
	for _, name := range names {
		i := slices.IndexFunc(redteam.Forgers, func(f redteam.Forger) bool { return f.Name == name })
		if i < 0 {
			return unknownForger(name)
		}
		c.forgers = append(c.forgers, redteam.Forgers[i])
	}
	if len(names) == 0 {
		c.forgers = redteam.Forgers
	}
	return nil
}

// calibration prints what the red team finds.
type calibration struct {
	out, note io.Writer
	rounds    int
	honest    int // rounds of honest rows
	json      bool
	exact     bool             // only the exact limits
	forgers   []redteam.Forger // of the rows
	bad       []string         // rows that are not as they must be
}

// columns are the checks of the table, in its order.
var columns = []verify.Check{
	verify.CheckFormat, verify.CheckFinish, verify.CheckDuplicate, verify.CheckPlausible, verify.CheckSampling, verify.CheckLogp,
	verify.CheckModulus, verify.CheckDegree, verify.CheckOffPoint, verify.CheckTOPLOC, verify.CheckSpread,
}

func (c *calibration) run(ctx context.Context, o *labOptions) error {
	l, err := o.open()
	if err != nil {
		return err
	}
	limits, tokens, err := c.limits(ctx, l)
	if err != nil {
		return err
	}
	titles := []string{"Exact limits: our CPU kernels", "Tolerant limits: other engines"}
	forged, err := l.Measure(ctx, c.forgers, c.rounds, limits, c.progress)
	if err != nil {
		return err
	}
	for i := range limits {
		exact := i == 0
		honest, err := l.Measure(ctx, l.Variants(exact), c.honest, limits[i:i+1], c.progress)
		if err != nil {
			return err
		}
		c.text("\n## %s\n", titles[i])
		if !exact {
			c.text("\nCalibrated on %d honest tokens: %s.\n", tokens, describe(limits[i]))
		}
		if err := c.table(titles[i], honest[0], forged[i], exact); err != nil {
			return err
		}
	}
	if w := l.Warn(forged[len(limits)-1]); w != "" {
		fmt.Fprintf(c.note, "%s\n", w)
		c.text("\n%s.\n", w)
	}
	if len(c.bad) > 0 {
		return errors.New(strings.Join(c.bad, "; "))
	}
	return nil
}

// limits are the exact ones and, if wanted, those that honest engines call for, with the tokens that they were seen on.
func (c *calibration) limits(ctx context.Context, l *redteam.Lab) (limits []redteam.Tolerance, tokens int, err error) {
	limits = []redteam.Tolerance{redteam.Exact()}
	if c.exact {
		return limits, 0, nil
	}
	c.progress("spread of honest engines")
	spread, err := l.Spread(ctx, l.Variants(false), c.honest)
	if err != nil {
		return nil, 0, err
	}
	return append(limits, spread.Tolerance()), spread.Tokens, nil
}

// text prints what is no row.
func (c *calibration) text(format string, args ...any) {
	if !c.json {
		fmt.Fprintf(c.out, format, args...)
	}
}

// describe words limits.
func describe(l redteam.Tolerance) string {
	return fmt.Sprintf("a token may lose by %.3g; of a rollout's, one and %.2g %% by %.3g; log-probs may be off by %.3g, "+
		"%.3g %% of exponents, mantissas by %.3g in the mean and %.3g in the median; all log-probs of a batch by %.3g in the root mean square",
		l.MaxMargin, 100*l.LateTokens, l.Margin, l.Logp, 100*l.Mismatches, l.Mean, l.Median, l.RMS)
}

func (c *calibration) progress(what string) {
	if terminal(c.note) {
		fmt.Fprintf(c.note, "\r\x1b[K%s", what)
		return
	}
	fmt.Fprintln(c.note, what)
}

func (c *calibration) table(title string, honest, forged []redteam.Row, exact bool) error {
	if !c.json {
		fmt.Fprint(c.out, "\n| batch | rollouts | tokens | forged | caught | 95 % | batches caught | of 64 |")
		for _, check := range columns {
			fmt.Fprintf(c.out, " %s |", check)
		}
		fmt.Fprintf(c.out, "\n|---|---|---|---|---|---|---|---|%s\n", strings.Repeat("---|", len(columns)))
	}
	for i, row := range append(honest, forged...) {
		h := i < len(honest)
		if h && row.Caught > 0 {
			c.bad = append(c.bad, fmt.Sprintf("%s: %d of %d honest rollouts and %d of %d batches failed", row.Name, row.Failed, row.Rollouts, row.Caught, row.Batches))
		}
		if !h && exact && row.Passed > 0 && c.forgers[i-len(honest)].Beyond == "" {
			c.bad = append(c.bad, fmt.Sprintf("%s: %d of %d forged rollouts passed", row.Name, row.Passed, row.Forged))
		}
		if err := c.print(row, h, title); err != nil {
			return err
		}
	}
	return nil
}

func (c *calibration) print(row redteam.Row, honest bool, title string) error {
	rate, low, high := row.Rate()
	if c.json {
		return json.NewEncoder(c.out).Encode(struct {
			redteam.Row
			Limits                   string
			Honest                   bool
			Rate, Low, High, BatchOf float64
		}{row, title, honest, rate, low, high, row.BatchOf(64)})
	}
	caught, interval, batch := "—", "—", "—"
	if row.Forged > 0 && !honest {
		caught, interval = fmt.Sprintf("%.1f %%", 100*rate), fmt.Sprintf("%.1f–%.1f", 100*low, 100*high)
	}
	if !honest {
		batch = fmt.Sprintf("%.4f", math.Floor(1e4*row.BatchOf(64))/1e4)
	}
	fmt.Fprintf(c.out, "| %s | %d | %d | %d | %s | %s | %d of %d | %s |",
		row.Name, row.Rollouts, row.Tokens, row.Forged, caught, interval, row.Caught, row.Touched, batch)
	for _, check := range columns {
		fmt.Fprintf(c.out, " %d |", row.By[check])
	}
	_, err := fmt.Fprintln(c.out)
	return err
}
