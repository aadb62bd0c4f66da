package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"swarmrl/envs"
	"swarmrl/rollout"
	"swarmrl/rollout/eval"
)

// envEval is what `swarm env eval` is asked to do.
type envEval struct {
	name         string
	tasks        int
	samples      int
	k            int
	seed         uint64
	difficulties []float64
	maxNew       int
	sampling     rollout.Sampling
	model        string
	threads      int
	url          string
	remote       string
	keyEnv       string
	parallel     int
	asJSON       bool
}

func newEnvEvalCommand() *cobra.Command {
	var e envEval
	var difficulties string
	cmd := &cobra.Command{
		Use:   "eval NAME",
		Short: "Run a model over tasks: pass@1 and pass@k with confidence intervals, per difficulty",
		Example: `  swarm env eval chain_sum --model run/model -n 100 --samples 8 --difficulty 0,0.5,1
  swarm env eval my_env.star --url http://localhost:8000/v1 --remote qwen3-4b --max-new 2048`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) (err error) {
			e.name = args[0]
			if e.difficulties, err = parseDifficulties(difficulties); err != nil {
				return err
			}
			return e.run(cmd.Context(), cmd.OutOrStdout(), cmd.ErrOrStderr())
		},
	}
	f := cmd.Flags()
	f.StringVar(&e.model, "model", tinyName, `model directory, or "tiny" for the embedded one`)
	f.StringVar(&e.url, "url", "", "OpenAI-compatible API instead of a model directory, up to /v1")
	f.StringVar(&e.remote, "remote", "", "name of the model behind --url")
	f.StringVar(&e.keyEnv, "key-env", "OPENAI_API_KEY", "environment variable that holds the API's key, if it wants one")
	f.IntVar(&e.parallel, "parallel", 4, "requests to the API at a time")
	f.IntVarP(&e.tasks, "number", "n", 50, "tasks per difficulty")
	f.IntVar(&e.samples, "samples", 4, "answers per task")
	f.IntVar(&e.k, "k", 0, "k of pass@k (default: the answers per task)")
	f.Uint64Var(&e.seed, "seed", 1, "seed of tasks and noise; evaluation seeds are never trained on")
	f.StringVar(&difficulties, "difficulty", "", "difficulties from 0 to 1, D,D,... (default: the environment's own)")
	f.IntVar(&e.maxNew, "max-new", 256, "most tokens of an answer")
	f.Float32Var(&e.sampling.Temperature, "temperature", 1, "sampling temperature, 0 for greedy")
	f.IntVar(&e.threads, "threads", 0, "threads (default: all cores)")
	f.BoolVar(&e.asJSON, "json", false, "print JSON")
	return cmd
}

func parseDifficulties(list string) ([]float64, error) {
	var out []float64
	for field := range strings.SplitSeq(list, ",") {
		if field == "" {
			continue
		}
		d, err := strconv.ParseFloat(strings.TrimSpace(field), 64)
		if err != nil || !(d >= 0 && d <= 1) {
			return nil, fmt.Errorf("difficulty %q: want 0 to 1", field)
		}
		out = append(out, d)
	}
	return out, nil
}

// envResult is the outcome at one difficulty.
type envResult struct {
	Difficulty float64       `json:"difficulty"`
	Tasks      int           `json:"tasks"`
	Samples    int           `json:"samples"`
	K          int           `json:"k"`
	PassAt1    eval.Interval `json:"pass_at_1"`
	PassAtK    eval.Interval `json:"pass_at_k"`
	Reward     float64       `json:"reward"`
	Reasons    []reasonCount `json:"reasons"` // the most frequent reasons of scores below 1
}

type reasonCount struct {
	Reason string `json:"reason"`
	Count  int    `json:"count"`
}

func (e *envEval) run(ctx context.Context, out, progress io.Writer) error {
	switch {
	case e.tasks < 1 || e.samples < 1 || e.maxNew < 1 || e.parallel < 1:
		return fmt.Errorf("%d tasks, %d samples, %d tokens, %d requests at a time: want 1 or more of each", e.tasks, e.samples, e.maxNew, e.parallel)
	case e.k > e.samples:
		return fmt.Errorf("pass@%d from %d samples", e.k, e.samples)
	case e.k == 0:
		e.k = e.samples
	}
	env, done, err := openEnv(e.name)
	if err != nil {
		return err
	}
	defer done()
	model, err := e.open()
	if err != nil {
		return err
	}
	if len(e.difficulties) == 0 {
		e.difficulties = []float64{env.Spec().Default}
	}
	var results []envResult
	for _, d := range e.difficulties {
		games, err := e.play(ctx, env, model, d, progress)
		if err != nil {
			return err
		}
		results = append(results, e.result(d, games))
	}
	if e.asJSON {
		return json.NewEncoder(out).Encode(map[string]any{"env": specOf(env.Spec()), "model": model.name(), "seed": e.seed, "results": results})
	}
	return e.print(out, env, model, results)
}

// chunk is how many tasks are in progress at a time.
const chunk = 16

// play answers all tasks at one difficulty.
func (e *envEval) play(ctx context.Context, env envs.Env, model chatModel, difficulty float64, progress io.Writer) ([]*game, error) {
	var all []*game
	start := time.Now()
	for first := 0; first < e.tasks; first += chunk {
		var games []*game
		for i := first; i < min(first+chunk, e.tasks); i++ {
			t, err := env.Task(e.seed|envs.EvaluationSeed, uint64(i), difficulty)
			if err != nil {
				return nil, err
			}
			for s := range e.samples {
				games = append(games, &game{env: env, task: t, id: envs.TaskID(env.Spec(), t.Seed, t.Index, difficulty), sample: s})
			}
		}
		if err := playGames(ctx, games, model); err != nil {
			return nil, err
		}
		all = append(all, games...)
		if terminal(progress) {
			fmt.Fprintf(progress, "\r%s difficulty %g: %d of %d tasks, mean reward %.3f, %s ",
				e.name, difficulty, len(all)/e.samples, e.tasks, meanReward(all), time.Since(start).Round(time.Second))
		}
	}
	if terminal(progress) {
		fmt.Fprintln(progress)
	}
	return all, nil
}

func meanReward(games []*game) float64 {
	sum := 0.0
	for _, g := range games {
		sum += g.score.Value
	}
	return sum / float64(len(games))
}

func (e *envEval) result(difficulty float64, games []*game) envResult {
	one, atK := 0.0, 0.0
	reasons := map[string]int{}
	for i := 0; i < len(games); i += e.samples {
		right := 0
		for _, g := range games[i : i+e.samples] {
			if g.score.Value >= 1 {
				right++
			} else {
				reasons[shortReason(g.score.Reason)]++
			}
		}
		one += eval.PassAt(e.samples, right, 1)
		atK += eval.PassAt(e.samples, right, e.k)
	}
	n := float64(e.tasks)
	return envResult{
		Difficulty: difficulty, Tasks: e.tasks, Samples: e.samples, K: e.k,
		PassAt1: eval.Wilson(one, n), PassAtK: eval.Wilson(atK, n), Reward: meanReward(games), Reasons: topReasons(reasons),
	}
}

func (e *envEval) print(out io.Writer, env envs.Env, model chatModel, results []envResult) error {
	fmt.Fprintf(out, "%s on %s, %d samples a task\n", model.name(), env.Spec().Name, e.samples)
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "difficulty\ttasks\tpass@1 (95 %%)\tpass@%d (95 %%)\treward\n", e.k)
	for _, r := range results {
		fmt.Fprintf(w, "%g\t%d\t%s\t%s\t%.3f\n", r.Difficulty, r.Tasks, r.PassAt1, r.PassAtK, r.Reward)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	for _, r := range results {
		for _, x := range r.Reasons {
			fmt.Fprintf(out, "difficulty %g: %d × %s\n", r.Difficulty, x.Count, readable(x.Reason))
		}
	}
	return nil
}
