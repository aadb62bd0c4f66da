package main

import (
	"fmt"

	"swarmrl/policy"
	"swarmrl/rollout"
	"swarmrl/rollout/audit"
	"swarmrl/rollout/batch"
	"swarmrl/swarm"
	"swarmrl/swarm/node"
)

// holdToRun gives the header that the run dictates to the batch's peer, and checks that the tasks of answers and
// revisions are those that the beacon draws for it. Whose tasks a critique is about needs the round's roster: nodes check that.
func holdToRun(source string, p *policy.Policy, b *batch.File) (*batch.Header, error) {
	run, err := node.LoadRun(source)
	if err != nil {
		return nil, err
	}
	r, h := run.Rollout, &b.Header
	want := audit.Header(p, batch.Header{
		Stage: h.Stage, Run: run.ID(), Round: h.Round, Peer: h.Peer, Beacon: h.Beacon,
		Sampling:  rollout.Sampling{Temperature: r.Temperature, TopK: r.TopK, TopP: r.TopP, MinP: r.MinP},
		MaxTokens: uint16(r.MaxNew), ProofPoints: uint16(min(run.Audit.Points, p.Model.Config.Hidden)),
	})
	if n := run.Samples(swarm.Stage(h.Stage)); b.Len() != n*len(b.Groups) {
		return nil, fmt.Errorf("%d rollouts of %d tasks, the run wants %d each", b.Len(), len(b.Groups), n)
	}
	if h.Stage == rollout.Critique {
		return &want, nil
	}
	draws, last := run.Tasks(h.Beacon, h.Peer), -1
	for i, g := range b.Groups {
		if g.Index >= uint64(len(draws)) || int(g.Index) <= last || !drawn(&run, g, draws[g.Index]) {
			return nil, fmt.Errorf("group %d is not a task that the beacon drew for this peer (environment %s, index %d)", i, g.Env, g.Index)
		}
		last = int(g.Index)
	}
	return &want, nil
}

func drawn(run *node.RunFile, g batch.Group, d swarm.Draw) bool {
	share := run.Envs[d.Env]
	return g.EnvVersion == share.Version && g.Seed == d.Seed && g.Index == d.Index && g.Difficulty == d.Difficulty
}
