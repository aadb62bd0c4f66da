package main

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"swarmrl/envs"
	"swarmrl/envs/star"
	"swarmrl/rollout"
	"swarmrl/rollout/audit"
	"swarmrl/rollout/batch"
	"swarmrl/verify"
)

// verifyOptions are the flags of `swarm verify`.
type verifyOptions struct {
	model, limits, beacon string
	run, later, evidence  string
	refs                  []string
	threads               int
	json, explain         bool
	noProofs              bool
	rms                   float64
}

func newVerifyCommand() *cobra.Command {
	var o verifyOptions
	cmd := &cobra.Command{
		Use:   "verify FILE --model DIR",
		Short: "Check a peer's batch of rollouts from public data",
		Long: `Check a batch of rollouts. Tasks and seeds are derived again from the batch's beacon, the model prefills every
rollout once, and each check says what it found. Exit code 1 means that a rollout failed.

--model is the policy that the batch names (its hash is compared). With --run the batch's settings are held against
the run's, and its tasks against those that the beacon draws for the peer; without, the batch's word is taken for
both, and the first line says what it claims. Batches of critiques and revisions show other rollouts in their
prompts: give the batches that hold those with --refs.

--evidence writes what failed so that anybody can check it: swarm verify replay.`,
		Example: `  swarm verify forge --model tiny --forger "int4" --out lie.swrb    # make one to try
  swarm verify lie.swrb --model tiny
  swarm verify lie.swrb --model tiny --json | jq 'select(.ok | not)'
  swarm verify lie.swrb --model tiny --evidence found && swarm verify replay found/rollout-0.json --model tiny
  swarm verify --explain`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if o.explain && len(args) == 0 {
				return explainChecks(cmd.OutOrStdout())
			}
			if len(args) == 0 || o.model == "" {
				return errors.New("verify needs a batch file and --model; see swarm verify --help")
			}
			return o.verify(cmd, args[0])
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.model, "model", "", `model directory of the policy that the batch names, or "tiny"`)
	f.StringVar(&o.limits, "limits", "exact", "exact (our CPU kernels) or tolerant (other engines)")
	f.StringVar(&o.beacon, "beacon", "", "the round's beacon in hex, to compare with the batch's")
	f.StringVar(&o.run, "run", "", "run file or link, whose settings and draws the batch must follow")
	f.StringVar(&o.later, "later", "", "a beacon after the batch in hex, to seed the challenge; default: the batch's own root")
	f.StringVar(&o.evidence, "evidence", "", "directory for the evidence of failed rollouts")
	f.Float64Var(&o.rms, "rms", 0, "hold the log-probs of the batch as a whole to this root mean square error, as calibrate prints it; 0: do not")
	f.BoolVar(&o.noProofs, "no-proofs", false, "accept a batch without fingerprints")
	f.StringSliceVar(&o.refs, "refs", nil, "batch files that critiques and revisions refer to")
	f.IntVar(&o.threads, "threads", 0, "threads; 0: all cores")
	f.BoolVar(&o.json, "json", false, "print one JSON object per rollout")
	f.BoolVar(&o.explain, "explain", false, "say what each check means")
	cmd.AddCommand(newVerifyForgeCommand(), newVerifyCalibrateCommand(), newVerifyReplayCommand())
	return cmd
}

// explainChecks prints a sentence per check.
func explainChecks(w io.Writer) error {
	for _, c := range []verify.Check{
		verify.CheckFormat, verify.CheckTask, verify.CheckFinish, verify.CheckReward, verify.CheckDuplicate, verify.CheckPlausible,
		verify.CheckLogp, verify.CheckSampling, verify.CheckModulus, verify.CheckDegree, verify.CheckOffPoint, verify.CheckTOPLOC, verify.CheckSpread,
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

// verify checks a batch file.
func (o *verifyOptions) verify(cmd *cobra.Command, path string) error {
	limits, err := limitsOf(o.limits)
	if err != nil {
		return err
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	b, err := batch.Parse(raw)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	if o.beacon != "" && o.beacon != hex.EncodeToString(b.Header.Beacon[:]) {
		return fmt.Errorf("%s: made for beacon %x, not %s", path, b.Header.Beacon, o.beacon)
	}
	later := b.Root // off-line there may be no later beacon: the batch's own root stands for one, after it was made
	if o.later != "" {
		bytes, err := hex.DecodeString(o.later)
		if err != nil || len(bytes) != len(later) {
			return fmt.Errorf("--later %q: want 64 hexadecimal digits", o.later)
		}
		later = [32]byte(bytes)
	}
	a, err := o.auditor(limits)
	if err != nil {
		return err
	}
	if o.run != "" {
		if a.Want, err = holdToRun(o.run, a.Policy, b); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
	}
	failed, errs, err := o.checkAll(cmd, a, b, later)
	if err != nil {
		return err
	}
	if f := verify.JudgeSpread(errs, o.rms); o.rms > 0 && !f.OK {
		return fmt.Errorf("the batch as a whole failed: %v", f)
	}
	if failed > 0 {
		return fmt.Errorf("%d of %d rollouts failed", failed, b.Len())
	}
	return nil
}

// auditor loads the policy and what prompts may refer to.
func (o *verifyOptions) auditor(limits verify.Limits) (*audit.Auditor, error) {
	p, err := loadPolicy(o.model, o.threads, false)
	if err != nil {
		return nil, err
	}
	src := &fileSource{tokens: map[[32]byte][]int32{}, tasks: map[[32]byte]*batch.Group{}}
	for _, ref := range o.refs {
		if err := src.load(ref); err != nil {
			return nil, err
		}
	}
	src.decode = func(ids []int32) string { return p.Tokenizer.Decode(ids, true) }
	return &audit.Auditor{
		Policy: p, Source: src, Limits: limits, All: o.explain || o.json, NoProofs: o.noProofs, Copies: verify.NewCopies(1 << 22),
	}, nil
}

// checkAll audits every rollout and prints a line each.
func (o *verifyOptions) checkAll(cmd *cobra.Command, a *audit.Auditor, f *batch.File, later [32]byte) (failed int, errs []float64, err error) {
	out := cmd.OutOrStdout()
	if !o.json {
		h := &f.Header
		fmt.Fprintf(out, "batch %x: %s, round %d, peer %x, policy %x\n", f.Root[:6], h.Stage, h.Round, h.Peer, h.Policy[:6])
		fmt.Fprintf(out, "settings: temperature %g, top-k %d, top-p %g, min-p %g, up to %d tokens, proofs of %d points%s\n", h.Sampling.Temperature,
			h.Sampling.TopK, h.Sampling.TopP, h.Sampling.MinP, h.MaxTokens, h.ProofPoints, map[bool]string{true: ", as the batch says"}[a.Want == nil])
	}
	const together = 64 // rollouts that share passes through the model
	for lo := 0; lo < f.Len(); lo += together {
		b := f.Batch(lo, min(lo+together, f.Len()))
		some := make([]int, len(b.Rollouts))
		for n := range some {
			some[n] = n
		}
		challenge := func(n int) uint64 { return verify.Challenge(later, f.Root, lo+n) }
		reports, err := a.CheckAll(cmd.Context(), b, some, challenge)
		if err != nil {
			return failed, errs, err
		}
		errs = append(errs, audit.LogpErrors(b, some, reports)...)
		for n, report := range reports {
			if _, bad := report.Failed(); bad {
				failed++
				if err := o.keep(a, report, f, lo+n, challenge(n)); err != nil {
					return failed, errs, err
				}
			}
			if err := o.printRollout(out, f, lo+n, report); err != nil {
				return failed, errs, err
			}
		}
	}
	if !o.json {
		fmt.Fprintf(out, "%d of %d rollouts pass\n", f.Len()-failed, f.Len())
	}
	return failed, errs, nil
}

// keep writes the evidence of a failed rollout, if it is wanted.
func (o *verifyOptions) keep(a *audit.Auditor, report *audit.Report, f *batch.File, i int, challenge uint64) error {
	if o.evidence == "" {
		return nil
	}
	e, err := a.Evidence(report, f, i, challenge)
	if err != nil {
		return err
	}
	raw, err := e.Encode()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(o.evidence, 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(o.evidence, fmt.Sprintf("rollout-%d.json", i)), raw, 0o644)
}

func (o *verifyOptions) printRollout(out io.Writer, b *batch.File, i int, report *audit.Report) error {
	worst, bad := report.Failed()
	if o.json {
		r := b.Rollout(i)
		return json.NewEncoder(out).Encode(rolloutJSON{i, b.Groups[r.Group].Env, len(r.Tokens), report.Score.Value, !bad, report.Findings})
	}
	if o.explain {
		fmt.Fprintf(out, "rollout %d\n", i)
		for _, f := range report.Findings {
			fmt.Fprintf(out, "  %v\n      %s\n", f, f.Check.Explain())
		}
		return nil
	}
	if bad {
		_, err := fmt.Fprintf(out, "%4d %v\n", i, worst)
		return err
	}
	names := make([]string, len(report.Findings))
	for j, f := range report.Findings {
		names[j] = string(f.Check)
	}
	_, err := fmt.Fprintf(out, "%4d ✓ %s, score %.3g\n", i, strings.Join(names, " "), report.Score.Value)
	return err
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
	f, err := batch.Parse(raw)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	b := f.Batch(0, f.Len())
	for i, leaf := range f.Leaves() {
		s.tokens[leaf], s.tasks[leaf] = b.Rollouts[i].Tokens, &b.Groups[b.Rollouts[i].Group]
	}
	return nil
}

// Env implements audit.Source.
func (s *fileSource) Env(name string) (envs.Env, error) { return star.OpenName(name) }

// Candidates implements audit.Source: the graded answers of the rollouts that the leaves name.
func (s *fileSource) Candidates(refs []batch.Reference) ([]rollout.Candidate, error) {
	out := make([]rollout.Candidate, len(refs))
	for i, ref := range refs {
		tokens, ok := s.tokens[ref.Leaf]
		if !ok {
			return nil, fmt.Errorf("candidate %x is in none of the --refs batches", ref.Leaf[:6])
		}
		g := s.tasks[ref.Leaf]
		env, err := star.OpenName(g.Env)
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
