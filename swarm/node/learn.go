package node

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"

	"swarmrl/policy"
	"swarmrl/policy/ckpt"
	"swarmrl/policy/grpo"
	"swarmrl/policy/optim"
	"swarmrl/rollout"
	"swarmrl/rollout/train"
	"swarmrl/swarm"
	"swarmrl/swarm/blob"
	"swarmrl/verify"
)

// learner is the policy that this node trains. It belongs to the worker.
type learner struct {
	*train.Learner
	hash swarm.PolicyHash // as last committed
	key  keyPolicy
}

// keyPolicy is what patches lead from.
type keyPolicy struct {
	tensors  []ckpt.Tensor // nil: none yet, after a restart
	hash     swarm.PolicyHash
	round    uint64
	snapshot swarm.Blob // zero for the base, which everybody has
}

// newLearner starts from the given tensors: the base, or what this node committed before.
func (l *lab) newLearner(tensors []ckpt.Tensor) (*learner, error) {
	p, err := l.build(tensors, true)
	if err != nil {
		return nil, err
	}
	r, a := l.params.Rollout, l.params.Learn
	s := train.DefaultSettings()
	s.Loss = grpo.Config{Kind: grpo.DAPO, EpsilonLow: a.ClipLow, EpsilonHigh: a.ClipHigh, Delta: a.ClipNeg}
	s.Rate = optim.Schedule{Base: a.Rate, Warmup: a.Warmup}
	s.Clip, s.Temperature = a.MaxNorm, r.Temperature
	trainer, err := train.NewLearner(p, s, nil)
	out := &learner{Learner: trainer, hash: swarm.PolicyHash(p.Hash)}
	if out.hash == l.params.Base {
		out.key = keyPolicy{tensors: l.tensors, hash: out.hash}
	}
	return out, err
}

func (n *Node) learnerDir() string { return filepath.Join(n.cfg.Dir, "learner") }

// learnerConfig names the run in the learner's snapshots.
func (n *Node) learnerConfig() json.RawMessage {
	return json.RawMessage(`{"run":"` + n.run.String() + `"}`)
}

// implausible says why this node's own policy finds a foreign group unfit to learn from.
func (n *Node) implausible(ctx context.Context, g *graded) (string, error) {
	if reason := g.copy(); reason != "" {
		return reason, nil
	}
	b := n.lab.params.Audit.Plausible
	bounds := verify.Plausibility{
		MaxTokens: n.lab.params.Rollout.MaxNew, MeanLogp: b.MeanLogp, TokenLogp: b.TokenLogp, Repetition: b.Repetition,
	}
	claims := make([]rollout.Claim, len(g.rollouts))
	for i := range g.rollouts {
		tokens := g.rollouts[i].Tokens
		claims[i] = rollout.Claim{Request: rollout.Request{Prompt: g.prompt, MaxNew: len(tokens), Stop: n.lab.base.EOS}, Tokens: tokens}
	}
	reader := n.current
	if reader == nil {
		reader = n.lab.base
	}
	traces, errs := rollout.ReplayAll(ctx, reader, claims, rollout.Sampling{Temperature: 1})
	for i, trace := range traces {
		if errs[i] != nil {
			return "", errs[i]
		}
		if f := verify.JudgePlausible(claims[i].Tokens, trace.LogpT1, bounds); !f.OK {
			return f.String(), nil
		}
	}
	return "", nil
}

// samplesOf gives what the learner wants: advantage = reward less the group's mean.
func samplesOf(groups []*graded) []train.Sample {
	var out []train.Sample
	for _, g := range groups {
		mean := 0.0
		for _, s := range g.scores {
			mean += s.Value
		}
		mean /= float64(len(g.scores))
		for i := range g.rollouts {
			out = append(out, train.Sample{
				Prompt: g.prompt, Tokens: g.rollouts[i].Tokens, Logp: g.rollouts[i].Logp,
				Advantage: float32(g.scores[i].Value - mean),
			})
		}
	}
	return out
}

// commitPolicy rounds the masters to a policy, stores what others need to rebuild it, and makes it
// the one that this node generates with. Patches lead from the last key policy, which is the base
// or has a snapshot: so whoever missed a round, or all of them, needs two bodies at most.
func (n *Node) commitPolicy(round uint64, ls *lesson) (*swarm.Commit, error) {
	l := n.learner
	tensors := l.Policy.Model.Tensors()
	hash := swarm.PolicyHash(ckpt.PolicyHash(tensors))
	if hash != l.key.hash && (l.key.tensors == nil || round >= l.key.round+uint64(n.lab.params.Learn.Snapshot)) {
		var file bytes.Buffer
		if err := ckpt.EncodeSafetensors(&file, tensors, nil); err != nil {
			return nil, err
		}
		snapshot, err := n.store(file.Bytes(), blob.Meta{Round: round})
		if err != nil {
			return nil, err
		}
		l.key = keyPolicy{tensors, hash, round, snapshot}
	}
	c := &swarm.Commit{Policy: hash, Parent: l.key.hash, Snapshot: l.key.snapshot}
	if hash != l.key.hash {
		patch, err := ckpt.EncodePatch(l.key.tensors, tensors)
		if err != nil {
			return nil, err
		}
		if c.Patch, err = n.store(patch, blob.Meta{Round: round}); err != nil {
			return nil, err
		}
		ls.patch = c.Patch.Size
	}
	if err := ckpt.WriteSafetensors(filepath.Join(n.cfg.Dir, "policy.safetensors"), tensors, nil); err != nil {
		return nil, err
	}
	l.hash = hash
	if err := n.disguise(c, tensors, round); err != nil {
		return nil, err
	}
	n.keeper.add(hash, tensors, n.keeper.keepUntil(round)+2)
	return c, nil
}

func (n *Node) store(body []byte, meta blob.Meta) (swarm.Blob, error) {
	if n.room != nil && n.room.fault != nil {
		if err := n.room.fault(); err != nil {
			return swarm.Blob{}, fmt.Errorf("store: %w", err)
		}
	}
	id, err := n.blobs.PutBytes(body, meta)
	if err != nil {
		return swarm.Blob{}, fmt.Errorf("store: %w", err)
	}
	return swarm.Blob{ID: id, Size: uint64(len(body))}, nil
}

// policyFor gives the policy that this node committed for a round, ready to generate.
func (n *Node) policyFor(h swarm.PolicyHash) (*policy.Policy, error) {
	real, disguised := n.real[h]
	if !disguised {
		real = h
	}
	p, err := n.keeper.policy(real)
	if err != nil {
		return nil, err
	}
	if disguised {
		other := *p
		p, other.Hash = &other, ckpt.Hash(h)
	}
	n.current = p
	return p, nil
}
