package audit

import (
	"fmt"

	"swarmrl/envs"
	"swarmrl/policy"
	"swarmrl/rollout"
	"swarmrl/rollout/batch"
)

// Source gives what a batch refers to and does not hold.
type Source interface {
	// Env gives the environment of that name; Check compares its version with the batch's.
	Env(name string) (envs.Env, error)
	// Candidates gives the answers that a critique's or revision's prompt shows, in order.
	Candidates(refs []batch.Reference) ([]rollout.Candidate, error)
}

// Task re-derives the task of a group and the tokens of its prompt under the policy.
func Task(p *policy.Policy, src Source, stage rollout.Stage, g *batch.Group) (envs.Env, envs.Task, []int32, error) {
	env, err := src.Env(g.Env)
	if err != nil {
		return nil, envs.Task{}, nil, err
	}
	if v := env.Spec().Version; v != g.EnvVersion {
		return nil, envs.Task{}, nil, fmt.Errorf("environment %s has version %x here, %x in the batch", g.Env, v[:6], g.EnvVersion[:6])
	}
	task, err := env.Task(g.Seed, g.Index, g.Difficulty)
	if err != nil {
		return nil, envs.Task{}, nil, err
	}
	if (stage == rollout.Answer) != (len(g.References) == 0) {
		return nil, envs.Task{}, nil, fmt.Errorf("%d references in the %v stage", len(g.References), stage)
	}
	var candidates []rollout.Candidate
	if stage != rollout.Answer {
		if candidates, err = src.Candidates(g.References); err != nil {
			return nil, envs.Task{}, nil, err
		}
	}
	prompt, err := rollout.Prompt(p, stage, task.Prompt, candidates)
	return env, task, prompt, err
}

// TaskID is the task's identity, to which sampling seeds are bound.
func TaskID(env envs.Env, g *batch.Group) [32]byte {
	return envs.TaskID(env.Spec(), g.Seed, g.Index, g.Difficulty)
}

// taskID is TaskID without the environment at hand: the group names its version.
func taskID(g *batch.Group) [32]byte {
	return envs.TaskID(envs.Spec{Name: g.Env, Version: g.EnvVersion}, g.Seed, g.Index, g.Difficulty)
}

// Text is a rollout's completion as graders read it: decoded, end-of-sequence and specials left out.
func Text(p *policy.Policy, r *batch.Rollout) string { return p.Tokenizer.Decode(r.Tokens, true) }
