package main

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"swarmrl/envs"
	"swarmrl/rollout"
	"swarmrl/rollout/audit"
	"swarmrl/rollout/batch"
	"swarmrl/verify"
)

// verifyOptions are the flags of `swarm verify`.
type verifyOptions struct {
	model, limits, beacon string
	refs                  []string
	threads               int
	json, explain         bool
}

func newVerifyCommand() *cobra.Command {
	var o verifyOptions
	cmd := &cobra.Command{
		Use:   "verify FILE --model DIR",
		Short: "Check a peer's batch of rollouts from public data",
		Long: `Check a batch of rollouts. Tasks and seeds are derived again from the batch's beacon, the model prefills every
rollout once, and each check says what it found. Exit code 1 means that a rollout failed.

--model is the policy that the batch names (its hash is compared). Batches of critiques and revisions show
other rollouts in their prompts: give the batches that hold those with --refs.`,
		Example: `  swarm verify forge --model tiny --forger "int4" --out lie.swrb    # make one to try
  swarm verify lie.swrb --model tiny
  swarm verify lie.swrb --model tiny --json | jq 'select(.ok | not)'
  swarm verify --explain`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if o.explain && len(args) == 0 {
				return explainChecks(cmd.OutOrStdout())
			}
			if len(args) == 0 || o.model == "" {
				return errors.New("verify needs a batch file and --model; see swarm verify --help")
			}
			return o.run(cmd, args[0])
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.model, "model", "", `model directory of the policy that the batch names, or "tiny"`)
	f.StringVar(&o.limits, "limits", "exact", "exact (our CPU kernels) or tolerant (other engines)")
	f.StringVar(&o.beacon, "beacon", "", "the round's beacon in hex, to compare with the batch's")
	f.StringSliceVar(&o.refs, "refs", nil, "batch files that critiques and revisions refer to")
	f.IntVar(&o.threads, "threads", 0, "threads; 0: all cores")
	f.BoolVar(&o.json, "json", false, "print one JSON object per rollout")
	f.BoolVar(&o.explain, "explain", false, "say what each check means")
	cmd.AddCommand(newVerifyForgeCommand(), newVerifyCalibrateCommand())
	return cmd
}

// explainChecks prints a sentence per check.
func explainChecks(w io.Writer) error {
	for _, c := range []verify.Check{
		verify.CheckFormat, verify.CheckTask, verify.CheckFinish, verify.CheckReward, verify.CheckDuplicate, verify.CheckPlausible,
		verify.CheckLogp, verify.CheckSampling, verify.CheckModulus, verify.CheckDegree, verify.CheckOffPoint, verify.CheckTOPLOC,
	} {
		if _, err := fmt.Fprintf(w, "%-10s %s\n", c, c.Explain()); err != nil {
			return err
		}
	}
	return nil
}

// limitsOf reads the flag.
func limitsOf(name string) (verify.Limits, error) {
	switch name {
	case "exact":
		return verify.Exact(), nil
	case "tolerant":
		return verify.Tolerant(), nil
	}
	return verify.Limits{}, fmt.Errorf("--limits %q: want exact or tolerant", name)
}

// rolloutJSON is one line of `swarm verify --json`.
type rolloutJSON struct {
	Rollout  int              `json:"rollout"`
	Env      string           `json:"env"`
	Tokens   int              `json:"tokens"`
	Score    float64          `json:"score"`
	OK       bool             `json:"ok"`
	Findings []verify.Finding `json:"findings"`
}

func (o *verifyOptions) run(cmd *cobra.Command, path string) error {
	limits, err := limitsOf(o.limits)
	if err != nil {
		return err
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	b, root, err := batch.Decode(raw)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	if o.beacon != "" && o.beacon != hex.EncodeToString(b.Header.Beacon[:]) {
		return fmt.Errorf("%s: made for beacon %x, not %s", path, b.Header.Beacon, o.beacon)
	}
	p, err := loadPolicy(o.model, o.threads, false)
	if err != nil {
		return err
	}
	src := &fileSource{tokens: map[[32]byte][]int32{}, tasks: map[[32]byte]*batch.Group{}}
	for _, ref := range o.refs {
		if err := src.load(ref); err != nil {
			return err
		}
	}
	src.decode = func(ids []int32) string { return p.Tokenizer.Decode(ids, true) }
	a := &audit.Auditor{Policy: p, Source: src, Limits: limits, All: o.explain || o.json}
	failed, err := o.checkAll(cmd, a, b, root)
	if err != nil {
		return err
	}
	if failed > 0 {
		return fmt.Errorf("%d of %d rollouts failed", failed, len(b.Rollouts))
	}
	return nil
}

// checkAll audits every rollout and prints a line each.
func (o *verifyOptions) checkAll(cmd *cobra.Command, a *audit.Auditor, b *batch.Batch, root [32]byte) (failed int, err error) {
	out := cmd.OutOrStdout()
	if !o.json {
		fmt.Fprintf(out, "batch %x: %s, round %d, peer %x, policy %x\n", root[:6], b.Header.Stage, b.Header.Round, b.Header.Peer, b.Header.Policy[:6])
	}
	for i := range b.Rollouts {
		// Off-line there is no later beacon; the batch's own root stands for one, after it was made.
		report, err := a.Check(cmd.Context(), b, i, verify.Challenge(root, root, i))
		if err != nil {
			return failed, err
		}
		worst, bad := report.Failed()
		if bad {
			failed++
		}
		r := &b.Rollouts[i]
		if o.json {
			line := rolloutJSON{i, b.Groups[r.Group].Env, len(r.Tokens), report.Score.Value, !bad, report.Findings}
			if err := json.NewEncoder(out).Encode(line); err != nil {
				return failed, err
			}
			continue
		}
		o.printRollout(out, i, report, worst, bad)
	}
	if !o.json {
		fmt.Fprintf(out, "%d of %d rollouts pass\n", len(b.Rollouts)-failed, len(b.Rollouts))
	}
	return failed, nil
}

func (o *verifyOptions) printRollout(out io.Writer, i int, report *audit.Report, worst verify.Finding, bad bool) {
	if o.explain {
		fmt.Fprintf(out, "rollout %d\n", i)
		for _, f := range report.Findings {
			fmt.Fprintf(out, "  %v\n      %s\n", f, f.Check.Explain())
		}
		return
	}
	if bad {
		fmt.Fprintf(out, "%4d %v\n", i, worst)
		return
	}
	names := make([]string, len(report.Findings))
	for j, f := range report.Findings {
		names[j] = string(f.Check)
	}
	fmt.Fprintf(out, "%4d ✓ %s, score %.3g\n", i, strings.Join(names, " "), report.Score.Value)
}

// fileSource gives built-in environments, and candidates from batch files.
type fileSource struct {
	tokens map[[32]byte][]int32      // of the rollouts in --refs, by leaf
	tasks  map[[32]byte]*batch.Group // of the same
	decode func(ids []int32) string
}

func (s *fileSource) load(path string) error {
	raw, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	r, err := batch.NewReader(strings.NewReader(string(raw)))
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	for i := 0; ; i++ {
		next, err := r.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		leaf := r.Leaves()[i]
		s.tokens[leaf], s.tasks[leaf] = next.Tokens, &r.Groups[next.Group]
	}
}

// Env implements audit.Source.
func (s *fileSource) Env(name string) (envs.Env, error) { return envs.Open(name) }

// Candidates implements audit.Source: the graded answers of the rollouts that the leaves name.
func (s *fileSource) Candidates(refs []batch.Reference) ([]rollout.Candidate, error) {
	out := make([]rollout.Candidate, len(refs))
	for i, ref := range refs {
		tokens, ok := s.tokens[ref.Leaf]
		if !ok {
			return nil, fmt.Errorf("candidate %x is in none of the --refs batches", ref.Leaf[:6])
		}
		g := s.tasks[ref.Leaf]
		env, err := envs.Open(g.Env)
		if err != nil {
			return nil, err
		}
		task, err := env.Task(g.Seed, g.Index, g.Difficulty)
		if err != nil {
			return nil, err
		}
		out[i] = rollout.Candidate{Answer: env.Grade(task, s.decode(tokens)).Answer, Votes: int(ref.Votes)}
	}
	return out, nil
}
