package winners

import (
	"context"
	"encoding/binary"
	"fmt"

	"swarmrl/envs"
	"swarmrl/policy"
	"swarmrl/rollout"
	"swarmrl/rollout/eval"
	"swarmrl/rollup"
	"swarmrl/swarm"
)

// maxScored is how many environments the ledger scores.
const maxScored = 8

// Evaluation is how an epoch's candidates are measured: on held-out tasks and with noise that the
// beacon after the epoch drew, one answer a task.
func Evaluation(p *swarm.Params, beacon rollup.Hash) eval.Config {
	c := eval.Config{
		Tasks: p.Eval.Tasks, Samples: 1, MaxNew: p.Rollout.MaxNew, Sampling: Sampling(p),
		Seed: binary.LittleEndian.Uint64(beacon[:8]) | envs.EvaluationSeed,
	}
	for _, e := range p.Envs[:min(len(p.Envs), maxScored)] {
		c.Envs = append(c.Envs, e.Name)
	}
	return c
}

// Sampling is how every rollout of a run is drawn.
func Sampling(p *swarm.Params) rollout.Sampling {
	r := p.Rollout
	return rollout.Sampling{Temperature: r.Temperature, TopK: r.TopK, TopP: r.TopP, MinP: r.MinP}
}

// Scores gives a report's pass@1 per environment as the ledger holds it, in millionths.
func Scores(r *eval.Report) []uint32 {
	out := make([]uint32, len(r.Envs))
	for i, s := range r.Envs {
		out[i] = uint32(float64(s.Pass1.Mean*1e6) + 0.5)
	}
	return out
}

// Verified is an evaluation that was done again.
type Verified struct {
	Epoch   uint64       `json:"epoch"`
	Model   string       `json:"model"`
	Seed    uint64       `json:"seed"`
	Tasks   int          `json:"tasks"`
	Envs    []Score      `json:"envs"`
	Agrees  bool         `json:"agrees"`
	Report  *eval.Report `json:"report"`
	Samples uint64       `json:"samples"` // behind the recorded scores, of all evaluators
}

// Score is one environment's score, recorded and computed again, in millionths.
type Score struct {
	Env      string `json:"env"`
	Recorded uint32 `json:"recorded"`
	Computed uint32 `json:"computed"`
}

// Verify evaluates the rebuilt winner again, on the same tasks with the same noise. On CPUs every
// honest evaluator finds the same numbers, so there is no tolerance.
func Verify(ctx context.Context, r *Record, p *policy.Policy) (*Verified, error) {
	params, err := r.Params()
	if err != nil {
		return nil, err
	}
	if rollup.Hash(p.Hash) != r.Winner.Model {
		return nil, fmt.Errorf("policy %.12s is not the winner %.12s", p.Hash, swarm.PolicyHash(r.Winner.Model))
	}
	c, ok := r.Candidate()
	if !ok {
		return nil, fmt.Errorf("epoch %d: the record has no candidate %.12s", r.Epoch, swarm.PolicyHash(r.Winner.Model))
	}
	for _, e := range params.Envs {
		if _, err := openEnv(e); err != nil {
			return nil, err
		}
	}
	report, err := eval.Run(ctx, p, Evaluation(params, r.Beacon))
	if err != nil {
		return nil, err
	}
	v := &Verified{
		Epoch: r.Epoch, Model: p.Hash.String(), Seed: report.Seed, Tasks: len(report.Outcomes), Agrees: true, Report: report,
		Samples: r.Winner.Samples,
	}
	for i, computed := range Scores(report) {
		s := Score{Env: report.Envs[i].Env, Computed: computed}
		if i < len(c.Scores) {
			s.Recorded = c.Scores[i]
		}
		v.Envs = append(v.Envs, s)
		v.Agrees = v.Agrees && s.Recorded == s.Computed
	}
	v.Agrees = v.Agrees && len(v.Envs) == len(c.Scores)
	return v, nil
}

// openEnv opens an environment in the version that the run asks for.
func openEnv(e swarm.EnvShare) (envs.Env, error) {
	env, err := envs.Open(e.Name)
	if err != nil {
		return nil, err
	}
	if v := swarm.Version(env.Spec().Version); v != e.Version {
		return nil, fmt.Errorf("environment %s: the run has version %.12s, this program has %.12s; use the program that the run was made with", e.Name, e.Version, v)
	}
	return env, nil
}
