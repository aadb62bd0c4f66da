package node

import (
	"context"
	"encoding/binary"

	"swarmrl/envs"
	"swarmrl/policy"
	"swarmrl/rollout/eval"
)

// examine measures a policy on held-out tasks: the same ones for every peer of the run, and never
// any that somebody trains on.
func (n *Node) examine(ctx context.Context, p *policy.Policy) (*HeldOut, error) {
	params := n.lab.params
	cfg := eval.Config{
		Tasks: params.Eval.Tasks, Samples: 1, MaxNew: params.Rollout.MaxNew, Sampling: n.lab.sampling(),
		Seed: binary.LittleEndian.Uint64(n.run[:8]) | envs.EvaluationSeed,
	}
	for _, e := range params.Envs {
		cfg.Envs = append(cfg.Envs, e.Name)
	}
	r, err := eval.Run(ctx, p, cfg)
	if err != nil {
		return nil, err
	}
	out := &HeldOut{
		Tasks: r.Total.Tasks, Pass1: r.Total.Pass1.Mean, Low: r.Total.Pass1.Low, High: r.Total.Pass1.High,
		Envs: map[string]float64{},
	}
	for _, e := range r.Envs {
		out.Envs[e.Env] = e.Pass1.Mean
	}
	return out, nil
}
