package distill

import (
	"slices"

	"swarmrl/envs"
)

// Questions says where the questions of a distillation come from. Whoever imitates a teacher needs no
// answer key, so more questions can be asked than those that reinforcement learning draws.
type Questions string

// The sources.
const (
	// Training draws what training draws.
	Training Questions = "training"
	// Open also draws what the tiny base was pretrained on: 7 of 8 questions of the tiny environments
	// instead of 2. Other environments draw as in training. The evaluation's are never drawn.
	Open Questions = "open"
)

// ask gives the environment as the source draws from it.
func (q Questions) ask(env envs.Env) envs.Env {
	if q == Open && slices.Contains(envs.TinyNames(), env.Spec().Name) {
		return moreTiny{env}
	}
	return env
}

// moreTiny draws the questions of a tiny environment from both parts that are not the evaluation's.
type moreTiny struct{ envs.Env }

// Task draws from the pretraining part five times out of seven, and from the training part else.
func (e moreTiny) Task(seed, index uint64, difficulty float64) (envs.Task, error) {
	r := envs.NewRand(e.Spec().Name+"/open", seed, index, difficulty)
	if seed&envs.EvaluationSeed != 0 || !r.Chance(5, 7) {
		return e.Env.Task(seed, index, difficulty)
	}
	if _, err := e.Env.Task(seed, index, difficulty); err != nil {
		return envs.Task{}, err
	}
	q := envs.DrawTiny(r, e.Spec().Name, envs.TinyPretrain, difficulty)
	return envs.Task{
		Prompt: []envs.Message{{Role: "user", Content: q.Text}}, Key: q, Gold: q.Good.Answer,
		Seed: seed, Index: index, Difficulty: difficulty,
	}, nil
}
