package audit

import (
	"context"
	"fmt"

	"swarmrl/envs"
	"swarmrl/policy"
	"swarmrl/rollout"
	"swarmrl/rollout/batch"
	"swarmrl/verify"
)

// Auditor checks rollouts against the policy that their batch names.
type Auditor struct {
	Policy *policy.Policy
	Source Source
	Limits verify.Limits
	// All runs every check; otherwise the first failure ends a rollout's audit.
	All bool
}

// Report is what an audit of one rollout found.
type Report struct {
	Findings []verify.Finding
	Score    envs.Score // the auditor's own grade; zero if the task could not be derived
	Trace    *rollout.Trace
}

// Failed gives the first failure.
func (r *Report) Failed() (verify.Finding, bool) { return verify.Failed(r.Findings) }

// Check audits rollout i of a decoded batch. challenge seeds the off-point test and must come from a
// beacon later than the batch (verify.Challenge). The error is ours (ctx, a model that cannot run);
// what is wrong with the rollout is a finding.
func (a *Auditor) Check(ctx context.Context, b *batch.Batch, i int, challenge uint64) (*Report, error) {
	if i < 0 || i >= len(b.Rollouts) {
		return nil, fmt.Errorf("rollout %d of %d", i, len(b.Rollouts))
	}
	r := &b.Rollouts[i]
	return a.CheckRollout(ctx, &b.Header, &b.Groups[r.Group], r, challenge)
}

// CheckRollout audits a rollout that was opened alone.
func (a *Auditor) CheckRollout(ctx context.Context, h *batch.Header, g *batch.Group, r *batch.Rollout, challenge uint64) (*Report, error) {
	report := &Report{}
	if f := a.fits(h); !f.OK {
		report.Findings = append(report.Findings, f)
		return report, nil
	}
	env, task, prompt, err := Task(a.Policy, a.Source, h.Stage, g)
	if err != nil {
		report.Findings = append(report.Findings, verify.Finding{Check: verify.CheckTask, Token: -1, Detail: err.Error()})
		return report, nil
	}
	report.Score = env.Grade(task, Text(a.Policy, r))
	if report.add(verify.Finding{Check: verify.CheckTask, OK: true, Token: -1}, a.shape(h, r)) && !a.All {
		return report, nil
	}
	req := rollout.Request{
		Prompt: prompt, Seed: rollout.SeedOf(h.Beacon, h.Peer, TaskID(env, g), h.Stage, uint32(r.Sample)),
		MaxNew: int(h.MaxTokens), Stop: a.Policy.EOS,
	}
	trace, err := rollout.Replay(ctx, a.Policy, req, r.Tokens, h.Sampling)
	if err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		report.add(verify.Finding{Check: verify.CheckTask, Token: -1, Detail: err.Error()})
		return report, nil
	}
	report.Trace = trace
	a.judge(report, h, r, challenge)
	return report, nil
}

// add appends findings and says whether one of them failed.
func (r *Report) add(findings ...verify.Finding) bool {
	r.Findings = append(r.Findings, findings...)
	_, failed := verify.Failed(findings)
	return failed
}

// fits checks that the auditor holds the policy that the batch names.
func (a *Auditor) fits(h *batch.Header) verify.Finding {
	c := a.Policy.Model.Config
	f := verify.Finding{Check: verify.CheckFormat, Token: -1}
	switch {
	case h.Policy != a.Policy.Hash:
		f.Detail = fmt.Sprintf("made with policy %x, checked with %x", h.Policy[:6], a.Policy.Hash[:6])
	case int(h.Vocabulary) != c.Vocab || int(h.Hidden) != c.Hidden:
		f.Detail = fmt.Sprintf("vocabulary %d and hidden width %d, the policy has %d and %d", h.Vocabulary, h.Hidden, c.Vocab, c.Hidden)
	default:
		f.OK = true
	}
	return f
}

// shape checks what needs no model: where end-of-sequence stands.
func (a *Auditor) shape(h *batch.Header, r *batch.Rollout) verify.Finding {
	f := verify.Finding{Check: verify.CheckFinish, Token: -1}
	for i, t := range r.Tokens {
		if a.stops(t) != (i == len(r.Tokens)-1 && r.Finish == rollout.EOS) {
			f.Token = i
			f.Detail = fmt.Sprintf("token %d of %d is %d, and the rollout claims to end by %v", i, len(r.Tokens), t, r.Finish)
			return f
		}
	}
	f.OK = true
	return f
}

func (a *Auditor) stops(t int32) bool {
	for _, e := range a.Policy.EOS {
		if t == e {
			return true
		}
	}
	return false
}

// judge runs the checks on a trace, cheapest and most telling first.
func (a *Auditor) judge(report *Report, h *batch.Header, r *batch.Rollout, challenge uint64) {
	t := report.Trace
	finish := verify.Finish{EOS: r.Finish == rollout.EOS, Tokens: len(r.Tokens), Max: int(h.MaxTokens), EOSProb: float64(t.EOSProb)}
	for _, check := range []func() []verify.Finding{
		func() []verify.Finding { return []verify.Finding{verify.JudgeFinish(finish, a.Limits)} },
		func() []verify.Finding { return []verify.Finding{verify.JudgeSampling(t.Margin, a.Limits)} },
		func() []verify.Finding { return []verify.Finding{verify.JudgeLogp(r.Logp, t.Logp, a.Limits)} },
		func() []verify.Finding { return a.judgeProofs(h, r, t.Hidden, challenge) },
	} {
		if report.add(check()...) && !a.All {
			return
		}
	}
}

func (a *Auditor) judgeProofs(h *batch.Header, r *batch.Rollout, hidden []uint16, challenge uint64) []verify.Finding {
	if h.ProofPoints == 0 {
		return nil
	}
	f, err := verify.NewFingerprinter(int(h.ProofPoints))
	if err != nil {
		return []verify.Finding{{Check: verify.CheckModulus, Token: -1, Detail: err.Error()}}
	}
	return f.JudgeProofs(r.Proofs, hidden, int(h.Hidden), challenge, a.Limits)
}
