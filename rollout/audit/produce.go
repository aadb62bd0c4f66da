package audit

import (
	"context"
	"fmt"

	"swarmrl/policy"
	"swarmrl/rollout"
	"swarmrl/rollout/batch"
	"swarmrl/verify"
)

// Header fills in what the policy dictates: its hash, hidden width and vocabulary. The caller sets
// the rest.
func Header(p *policy.Policy, h batch.Header) batch.Header {
	h.Policy = p.Hash
	h.Hidden = uint32(p.Model.Config.Hidden)
	h.Vocabulary = uint32(p.Model.Config.Vocab)
	return h
}

// Produce generates samples completions of every group under the header's settings, each from the
// seed that (beacon, peer, task, stage, sample) dictates, and proves them.
func Produce(ctx context.Context, p *policy.Policy, src Source, h batch.Header, groups []batch.Group, samples int) (*batch.Batch, error) {
	reqs, err := Requests(p, src, &h, groups, samples)
	if err != nil {
		return nil, err
	}
	out, err := rollout.Generate(ctx, p, reqs, h.Sampling, rollout.Options{WantHidden: h.ProofPoints > 0})
	if err != nil {
		return nil, err
	}
	prover, err := NewProver(&h)
	if err != nil {
		return nil, err
	}
	b := &batch.Batch{Header: h, Groups: groups, Rollouts: make([]batch.Rollout, len(out))}
	for i := range out {
		b.Rollouts[i] = batch.Rollout{
			Group: uint32(i / samples), Sample: uint16(i % samples), Finish: out[i].Finish, Tokens: out[i].Tokens, Logp: out[i].Logp,
		}
		if err := prover.Prove(&b.Rollouts[i], out[i].Hidden); err != nil {
			return nil, fmt.Errorf("rollout %d: %w", i, err)
		}
	}
	return b, nil
}

// Requests are the generations that a batch asks for: samples of each group, in the batch's order.
func Requests(p *policy.Policy, src Source, h *batch.Header, groups []batch.Group, samples int) ([]rollout.Request, error) {
	if samples < 1 || samples > 1<<16 {
		return nil, fmt.Errorf("%d samples a group, want 1 to 65536", samples)
	}
	reqs := make([]rollout.Request, 0, len(groups)*samples)
	for i := range groups {
		env, _, prompt, err := Task(p, src, h.Stage, &groups[i])
		if err != nil {
			return nil, fmt.Errorf("group %d: %w", i, err)
		}
		id := TaskID(env, &groups[i])
		for s := range samples {
			reqs = append(reqs, rollout.Request{
				Prompt: prompt, Seed: rollout.SeedOf(h.Beacon, h.Peer, id, h.Stage, uint32(s)), MaxNew: int(h.MaxTokens), Stop: p.EOS,
			})
		}
	}
	return reqs, nil
}

// A Prover proves the rollouts of batches with one header. It belongs to one goroutine.
type Prover struct {
	h batch.Header
	f *verify.Fingerprinter // nil: no proofs
}

// NewProver gives one for a header.
func NewProver(h *batch.Header) (*Prover, error) {
	p := &Prover{h: *h}
	if h.ProofPoints == 0 {
		return p, nil
	}
	var err error
	p.f, err = verify.NewFingerprinter(int(h.ProofPoints))
	return p, err
}

// Prove sets the rollout's fingerprints from the hidden states that its tokens were drawn from.
func (p *Prover) Prove(r *batch.Rollout, hidden []uint16) (err error) {
	if p.f != nil {
		r.Proofs, err = p.f.Commit(nil, hidden, int(p.h.Hidden))
	}
	return err
}
