package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"swarmrl/rollout/eval"
	"swarmrl/rollout/train"
)

func newEvalCommand() *cobra.Command {
	var models []string
	var list string
	var threads int
	var asJSON, stages bool
	difficulty := -1.0
	c := eval.Config{}
	cmd := &cobra.Command{
		Use:   "eval --model A [--model B] --env NAME,...",
		Short: "Measure a model, or compare two on the same tasks",
		Long: `Measure a model on tasks that training can never draw, with seeded sampling, or compare two on the same
tasks with the same noise: Wilson intervals at 95 % and McNemar's exact test. Any score can be computed
again from the printed seed and hashes.`,
		Example: "  swarm eval --model tiny --model run/model --env tiny --greedy",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			weighted, err := train.ParseEnvs(list)
			if err != nil {
				return err
			}
			for _, w := range weighted {
				c.Envs = append(c.Envs, w.Name)
			}
			if difficulty >= 0 {
				c.Difficulty = &difficulty
			}
			if len(models) > 2 {
				return fmt.Errorf("%d models, want one or two", len(models))
			}
			if stages {
				return evaluateStages(cmd, models, c, threads, asJSON)
			}
			return evaluate(cmd, models, c, threads, asJSON)
		},
	}
	f := cmd.Flags()
	f.StringArrayVar(&models, "model", []string{tinyName}, `model directory, adapter directory (its base is opened too), or "tiny"; twice to compare`)
	f.StringVar(&list, "env", tinyName, `environments, NAME,...; "tiny" for the five tiny ones`)
	f.IntVar(&c.Tasks, "tasks", 250, "tasks in all")
	f.IntVar(&c.Samples, "samples", 8, "answers per task")
	f.IntVar(&c.K, "k", 0, "k of pass@k (default: the answers per task)")
	f.BoolVar(&c.Greedy, "greedy", false, "also the greedy answer of each task")
	f.IntVar(&c.MaxNew, "max-new", 44, "most tokens of an answer")
	f.Float32Var(&c.Sampling.Temperature, "temperature", 1, "sampling temperature")
	f.Float64Var(&difficulty, "difficulty", -1, "difficulty from 0 to 1 (default: each environment's own)")
	f.Uint64Var(&c.Seed, "seed", 1, "seed of tasks and noise; the top bit is set")
	f.IntVar(&threads, "threads", 0, "threads (default: all cores)")
	f.BoolVar(&stages, "stages", false, "play answer, critique and revise, against a majority vote of the same answers")
	f.BoolVar(&asJSON, "json", false, "print JSON, with the outcome of every task")
	return cmd
}

func evaluate(cmd *cobra.Command, models []string, c eval.Config, threads int, asJSON bool) error {
	var reports []*eval.Report
	for _, dir := range models {
		p, err := loadPolicy(dir, threads, false)
		if err != nil {
			return err
		}
		r, err := eval.Run(cmd.Context(), p, c)
		if err != nil {
			return err
		}
		reports = append(reports, r)
	}
	out := struct {
		Reports []*eval.Report `json:"reports"`
		Paired  *eval.Paired   `json:"paired,omitempty"`
	}{Reports: reports}
	if len(reports) == 2 {
		paired, err := eval.Compare(reports[0], reports[1])
		if err != nil {
			return err
		}
		out.Paired = &paired
	}
	w := cmd.OutOrStdout()
	if asJSON {
		e := json.NewEncoder(w)
		e.SetIndent("", " ")
		return e.Encode(out)
	}
	return printReports(w, models, reports, out.Paired)
}

func printReports(w io.Writer, models []string, reports []*eval.Report, paired *eval.Paired) error {
	var b strings.Builder
	for i, r := range reports {
		fmt.Fprintf(&b, "%s: policy %s, seed %d, %d samples a task, up to %d tokens, temperature %g\n%s",
			models[i], r.Policy, r.Seed, r.Samples, r.Played.MaxNew, r.Played.Temperature, r.Table())
	}
	if paired != nil {
		fmt.Fprintf(&b, "%s\n", paired)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func evaluateStages(cmd *cobra.Command, models []string, c eval.Config, threads int, asJSON bool) error {
	w := cmd.OutOrStdout()
	for _, dir := range models {
		p, err := loadPolicy(dir, threads, false)
		if err != nil {
			return err
		}
		r, err := eval.Stages(cmd.Context(), p, c)
		if err != nil {
			return err
		}
		if asJSON {
			err = json.NewEncoder(w).Encode(r)
		} else {
			_, err = fmt.Fprintf(w, "%s: policy %s, seed %d, %d tasks\n%s", dir, r.Policy, r.Seed, r.Tasks, r.Table())
		}
		if err != nil {
			return err
		}
	}
	return nil
}
