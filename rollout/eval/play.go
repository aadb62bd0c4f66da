package eval

import (
	"context"
	"fmt"
	"math"
	"runtime"

	"golang.org/x/sync/errgroup"

	"swarmrl/envs"
	"swarmrl/policy"
	"swarmrl/rollout"
)

// Group is one task with its samples.
type Group struct {
	Env         envs.Env
	Task        envs.Task
	ID          [32]byte
	Prompt      []int32
	Completions []rollout.Completion
	Scores      []envs.Score // parallel to Completions
}

// Play says how tasks are answered.
type Play struct {
	Samples  int // per task
	MaxNew   int // tokens of an answer
	Sampling rollout.Sampling
	Beacon   [32]byte // of the noise
	First    int      // number of the first sample
	Slots    int      // sequences in progress; 0: see rollout.Options
}

// NewGroup draws the task at (seed, index) and words its prompt for the policy.
func NewGroup(p *policy.Policy, env envs.Env, seed, index uint64, difficulty float64) (*Group, error) {
	task, err := env.Task(seed, index, difficulty)
	if err != nil {
		return nil, err
	}
	g := &Group{Env: env, Task: task, ID: envs.TaskID(env.Spec(), seed, index, difficulty)}
	g.Prompt, err = rollout.Prompt(p, rollout.Answer, task.Prompt, nil)
	return g, err
}

// Answer fills the groups with graded samples. The outcome depends on the policy, the tasks, how
// and nothing else.
func Answer(ctx context.Context, p *policy.Policy, groups []*Group, how Play) error {
	var reqs []rollout.Request
	for _, g := range groups {
		for k := range how.Samples {
			reqs = append(reqs, rollout.Request{
				Prompt: g.Prompt, MaxNew: how.MaxNew, Stop: p.EOS,
				Seed: rollout.SeedOf(how.Beacon, [20]byte{}, g.ID, rollout.Answer, uint32(how.First+k)),
			})
		}
	}
	done, err := rollout.Generate(ctx, p, reqs, how.Sampling, rollout.Options{Slots: how.Slots})
	if err != nil {
		return err
	}
	for i, g := range groups {
		g.Completions = done[i*how.Samples : (i+1)*how.Samples]
	}
	return grade(ctx, p, groups)
}

// grade scores all completions, a few groups at a time: an environment may run programs.
func grade(ctx context.Context, p *policy.Policy, groups []*Group) error {
	work, ctx := errgroup.WithContext(ctx)
	work.SetLimit(runtime.GOMAXPROCS(0))
	for _, g := range groups {
		work.Go(func() error {
			g.Scores = make([]envs.Score, len(g.Completions))
			for k, c := range g.Completions {
				if err := ctx.Err(); err != nil {
					return err
				}
				s := g.Env.Grade(g.Task, p.Tokenizer.Decode(c.Tokens, true))
				if math.IsNaN(s.Value) || s.Value < 0 || s.Value > 1 {
					return fmt.Errorf("environment %s gave the score %v, want 0 to 1", g.Env.Spec().Name, s.Value)
				}
				g.Scores[k] = s
			}
			return nil
		})
	}
	return work.Wait()
}
