package node

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"sync"

	"swarmrl/policy"
	"swarmrl/policy/ckpt"
	"swarmrl/policy/grpo"
	"swarmrl/policy/optim"
	"swarmrl/rollout/train"
	"swarmrl/swarm"
	"swarmrl/swarm/blob"
	"swarmrl/verify"
)

// learner is the policy that this node trains. It belongs to the worker.
type learner struct {
	*train.Learner
	hash swarm.PolicyHash // that it began with
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
	s.MicroTokens = microTokens
	trainer, err := train.NewLearner(p, s, nil)
	return &learner{trainer, swarm.PolicyHash(p.Hash)}, err
}

// microTokens bounds the part of a training step that nothing interrupts.
const microTokens = 1024

func (n *Node) learnerDir() string { return filepath.Join(n.cfg.Dir, "learner") }

// learnerConfig names the run in the learner's snapshots.
func (n *Node) learnerConfig() json.RawMessage {
	return json.RawMessage(`{"run":"` + n.run.String() + `"}`)
}

// reader judges foreign text by what the policy that would learn from it makes of it: what is not
// plausible teaches nothing. Safe for concurrent use.
type reader struct {
	bounds verify.Plausibility

	mu      sync.Mutex
	refused map[*graded]string // groups of which a rollout was refused, and why
}

func (n *Node) bounds() verify.Plausibility {
	b := n.lab.params.Audit.Plausible
	return verify.Plausibility{
		MaxTokens: n.lab.params.Rollout.MaxNew, MeanLogp: b.MeanLogp, TokenLogp: b.TokenLogp, Repetition: b.Repetition,
	}
}

// fit judges one rollout of a group when its log-probabilities are known.
func (r *reader) fit(g *graded, tokens []int32, logp []float32) bool {
	f := verify.JudgePlausible(tokens, logp, r.bounds)
	if f.OK {
		return true
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.refused == nil {
		r.refused = map[*graded]string{}
	}
	r.refused[g] = f.String()
	return false
}

// refuse tells why nothing, or not everything, of a foreign group is learned.
func (n *Node) refuse(c *course, ref swarm.GroupRef, reason string) {
	c.lesson.refused++
	n.note(&ref.Peer, ref.Round, "%s to task %d not trained on: %s", ref.Stage, ref.Task, reason)
}

// samplesOf gives what the learner wants: advantage = reward less the group's mean. Foreign ones are read
// first; nil: they are own ones.
func samplesOf(groups []*graded, r *reader) []train.Sample {
	var out []train.Sample
	for _, g := range groups {
		mean := g.reward()
		for i := range g.rollouts {
			s := train.Sample{
				Prompt: g.prompt, Tokens: g.rollouts[i].Tokens, Logp: g.rollouts[i].Logp,
				Advantage: float32(g.scores[i].Value - mean),
			}
			if r != nil {
				s.Fit = func(logp []float32) bool { return r.fit(g, s.Tokens, logp) }
			}
			out = append(out, s)
		}
	}
	return out
}

// store keeps a body of this node's own: written when store returns, and durable soon after, since nobody
// waits for the disk but what is signed.
func (n *Node) store(body []byte, meta blob.Meta) (swarm.Blob, error) {
	if n.room != nil && n.room.fault != nil {
		if err := n.room.fault(); err != nil {
			return swarm.Blob{}, fmt.Errorf("store: %w", err)
		}
	}
	meta.Loose = true
	id, err := n.blobs.PutBytes(body, meta)
	if err != nil {
		return swarm.Blob{}, fmt.Errorf("store: %w", err)
	}
	n.later(func() error { return n.blobs.Fasten(id) })
	return swarm.Blob{ID: id, Size: uint64(len(body))}, nil
}

// policyFor gives the policy that this node committed for a round, ready to generate.
func (n *Node) policyFor(h swarm.PolicyHash) (*policy.Policy, error) {
	real, disguised := n.masks.behind(h)
	p, err := n.keeper.policy(real)
	if err != nil {
		return nil, err
	}
	if disguised {
		other := *p
		p, other.Hash = &other, ckpt.Hash(h)
	}
	return p, nil
}
