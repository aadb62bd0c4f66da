package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"swarmrl/envs"
	"swarmrl/envs/star"
	"swarmrl/swarm"
	"swarmrl/swarm/node"
)

func newRunCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "run",
		Short: "Make and read runs: what a swarm trains, and by which rules",
	}
	cmd.AddCommand(newRunNewCommand(), newRunShowCommand())
	return cmd
}

// runOptions are the flags of `swarm run new`.
type runOptions struct {
	out, model, start string
	envs              []string
	params            swarm.Params
	bootstrap         []string
	chain, sequencer  string
}

func newRunNewCommand() *cobra.Command {
	o := runOptions{params: swarm.DefaultParams()}
	cmd := &cobra.Command{
		Use:   "new",
		Short: "Write a run file: a base model, environments, the clock and the stakes",
		Example: `  swarm run new --out my.toml
  swarm run new --out code.toml --env tiny-code=2 --env tiny-logic=1@0.7 --round 30s --group 16`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return o.run(cmd) },
	}
	p, f := &o.params, cmd.Flags()
	f.StringVar(&o.out, "out", "run.toml", `file to write; "-" prints it`)
	f.StringVar(&p.Name, "name", p.Name, "name that people read")
	f.StringVar(&p.Model, "base", p.Model, "base model")
	f.StringVar(&o.model, "model", "", "directory of the base model, if it is not the embedded one")
	f.StringArrayVar(&o.envs, "env", nil, "environment as NAME[=WEIGHT][@DIFFICULTY], repeated; NAME may be a .star file, which goes into the run file; none: the five tiny ones")
	f.StringVar(&o.start, "start", "10s", "when round 0 begins: a time such as 2026-12-01T08:00:00Z, or a delay such as 10s")
	f.DurationVar(&p.Clock.Round, "round", p.Clock.Round, "length of a round, whole seconds")
	f.IntVar(&p.Rollout.Group, "group", p.Rollout.Group, "answers to each task")
	f.IntVar(&p.Rollout.Tasks, "tasks", p.Rollout.Tasks, "tasks of a peer in a round")
	f.IntVar(&p.Rollout.MaxNew, "max-new", p.Rollout.MaxNew, "tokens of an answer")
	f.IntVar(&p.Learn.Steps, "steps", p.Learn.Steps, "training steps of a round at most; each takes other groups")
	f.IntVar(&p.Learn.Local, "local", p.Learn.Local, "own groups in a training step")
	f.IntVar(&p.Learn.External, "external", p.Learn.External, "others' groups in a training step")
	f.Float64Var(&p.Learn.Rate, "rate", p.Learn.Rate, "learning rate")
	f.IntVar(&p.Stages.Critics, "critics", p.Stages.Critics, "critics of each group; 0: no critiques and no revisions")
	f.IntVar(&p.Audit.Committee, "auditors", p.Audit.Committee, "auditors of each batch")
	f.IntVar(&p.Audit.Challenges, "challenges", p.Audit.Challenges, "rollouts that each replays")
	f.IntVar(&p.Eval.Every, "eval-every", p.Eval.Every, "rounds between examinations")
	f.IntVar(&p.Eval.Tasks, "eval-tasks", p.Eval.Tasks, "held-out tasks of an examination")
	f.Uint64Var(&p.Chain.ID, "chain-id", 0, "id of the parent chain")
	f.Uint64Var(&p.Chain.Stake, "stake", 0, "gwei that a peer must bond")
	f.Uint64Var(&p.Chain.Reward, "reward", 0, "gwei shared out in each round")
	f.IntVar(&p.Chain.Epoch, "epoch", p.Chain.Epoch, "rounds between selections of the best policy")
	f.IntVar(&p.Chain.Window, "window", p.Chain.Window, "seconds in which records can be proven wrong")
	f.StringVar(&o.chain, "chain", "", "URL of the parent chain, or address of the peer that keeps it (/ip4/…/p2p/…), for those who join")
	f.StringVar(&o.sequencer, "sequencer", "", "URL of the sequencer")
	f.StringArrayVar(&o.bootstrap, "bootstrap", nil, "multiaddr of a peer that is always there, repeated")
	return cmd
}

func (o *runOptions) run(cmd *cobra.Command) error {
	p := &o.params
	var err error
	if p.Base, err = node.BaseHash(o.model, p.Model); err != nil {
		return err
	}
	var sources []string
	if p.Envs, sources, err = parseEnvShares(o.envs); err != nil {
		return err
	}
	if p.Clock.Start, err = parseStart(o.start); err != nil {
		return err
	}
	if p.Stages.Critics == 0 {
		p.Stages = swarm.Stages{}
	}
	if p.Clock.Round%time.Second != 0 {
		return fmt.Errorf("--round %v: the chain counts whole seconds", p.Clock.Round)
	}
	run := node.RunFile{Params: *p, Bootstrap: o.bootstrap, ChainURL: o.chain, Sequencer: o.sequencer, Sources: sources}
	if err := run.Validate(); err != nil {
		return err
	}
	if o.out == "-" {
		_, err = fmt.Fprint(cmd.OutOrStdout(), run.TOML())
		return err
	}
	if err := run.Save(o.out); err != nil {
		return err
	}
	_, err = fmt.Fprintf(cmd.OutOrStdout(), "%s: run %s, round 0 begins at %s\n", o.out, run.ID(), time.Unix(p.Clock.Start, 0).Format(time.RFC3339))
	return err
}

// parseEnvShares reads NAME[=WEIGHT][@DIFFICULTY]; sources are the texts of those that are files.
func parseEnvShares(list []string) (out []swarm.EnvShare, sources []string, err error) {
	if len(list) == 0 {
		list = envs.TinyNames()
	}
	for _, text := range list {
		share := swarm.EnvShare{Weight: 1, Difficulty: -1}
		rest, difficulty, ok := strings.Cut(text, "@")
		if ok {
			d, err := strconv.ParseFloat(difficulty, 64)
			if err != nil {
				return nil, nil, fmt.Errorf("--env %s: difficulty %q is no number", text, difficulty)
			}
			share.Difficulty = d
		}
		share.Name = rest
		if i := strings.LastIndex(rest, "="); i >= 0 && !strings.Contains(rest[i:], "&") && !strings.Contains(rest[:i], "?") {
			w, err := strconv.ParseFloat(rest[i+1:], 64)
			if err != nil {
				return nil, nil, fmt.Errorf("--env %s: weight %q is no number", text, rest[i+1:])
			}
			share.Name, share.Weight = rest[:i], w
		}
		env, err := star.OpenSingle(share.Name)
		if err != nil {
			return nil, nil, err
		}
		if strings.HasSuffix(share.Name, ".star") {
			source, err := os.ReadFile(share.Name)
			if err != nil {
				return nil, nil, err
			}
			sources = append(sources, string(source))
		}
		share.Name = env.Spec().Name // by hash where it is a file
		share.Version = swarm.Version(env.Spec().Version)
		if share.Difficulty < 0 {
			share.Difficulty = env.Spec().Default
		}
		out = append(out, share)
	}
	return out, sources, nil
}

func parseStart(text string) (int64, error) {
	if d, err := time.ParseDuration(text); err == nil {
		return time.Now().Add(d).Unix(), nil
	}
	t, err := time.Parse(time.RFC3339, text)
	if err != nil {
		return 0, fmt.Errorf("--start %q: want a time such as 2026-12-01T08:00:00Z or a delay such as 10s", text)
	}
	return t.Unix(), nil
}

func newRunShowCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "show FILE|LINK",
		Short: "Check a run and print what it says, with its RunID and its link",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			run, err := node.LoadRun(args[0])
			if err != nil {
				return err
			}
			out := cmd.OutOrStdout()
			if asJSON {
				return json.NewEncoder(out).Encode(map[string]any{"id": run.ID(), "run": run, "link": run.Link()})
			}
			_, err = fmt.Fprintf(out, "%s\nlink %s\n", strings.TrimSuffix(run.TOML(), "\n"), run.Link())
			return err
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}
