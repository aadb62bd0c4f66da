package audit

import (
	"context"
	"fmt"
	"slices"

	"swarmrl/envs"
	"swarmrl/policy"
	"swarmrl/rollout"
	"swarmrl/rollout/batch"
	"swarmrl/verify"
)

// Auditor checks rollouts against the policy that their batch names. Not safe for concurrent use.
type Auditor struct {
	Policy *policy.Policy
	Source Source
	Limits verify.Limits
	// All runs every check; otherwise the first failure ends a rollout's audit.
	All bool
	// Want is the header that the run dictates; nil: the batch's word is taken for its settings.
	Want *batch.Header
	// Copies remembers the rollouts of earlier batches; nil: no search for copies.
	Copies *verify.Copies
	// Plausible bounds what the policy may find of the text; nil: anything goes.
	Plausible *verify.Plausibility
	// NoProofs lets batches without fingerprints pass.
	NoProofs bool

	fingerprints *verify.Fingerprinter
}

// Report is what an audit of one rollout found.
type Report struct {
	Findings []verify.Finding
	Score    envs.Score // the auditor's own grade; zero if the task could not be derived
	Trace    *rollout.Trace
	CopyOf   int // number of the rollout that a failed duplicate check points to, as Copies counts; else -1
}

// Failed gives the first failure.
func (r *Report) Failed() (verify.Finding, bool) { return verify.Failed(r.Findings) }

// LogpErrors gives claimed less recomputed log-probs of those of a batch's rollouts that were replayed, for
// verify.JudgeSpread.
func LogpErrors(b *batch.Batch, rollouts []int, reports []*Report) (errors []float64) {
	for n, i := range rollouts {
		if t := reports[n].Trace; t != nil {
			for j, own := range t.Logp {
				errors = append(errors, float64(b.Rollouts[i].Logp[j])-float64(own))
			}
		}
	}
	return errors
}

// Verdict is a report on rollout i of the batch with this root as a value that others can confirm.
func (a *Auditor) Verdict(r *Report, h *batch.Header, root [32]byte, i int, challenge uint64) verify.Verdict {
	return verify.Verdict{Batch: root, Policy: h.Policy, Rollout: i, Challenge: challenge, Limits: a.Limits, Findings: r.Findings}
}

// Check audits rollout i of a decoded batch. challenge seeds the off-point test and must come from a
// beacon later than the batch (verify.Challenge). The error is ours (ctx, a model that cannot run);
// what is wrong with the rollout is a finding.
func (a *Auditor) Check(ctx context.Context, b *batch.Batch, i int, challenge uint64) (*Report, error) {
	reports, err := a.CheckAll(ctx, b, []int{i}, func(int) uint64 { return challenge })
	if err != nil {
		return nil, err
	}
	return reports[0], nil
}

// CheckAll audits these rollouts of a decoded batch, those that get as far as the model in shared passes through it.
func (a *Auditor) CheckAll(ctx context.Context, b *batch.Batch, rollouts []int, challenge func(i int) uint64) ([]*Report, error) {
	cases := make([]*auditCase, len(rollouts))
	for n, i := range rollouts {
		if i < 0 || i >= len(b.Rollouts) {
			return nil, fmt.Errorf("rollout %d of %d", i, len(b.Rollouts))
		}
		r := &b.Rollouts[i]
		cases[n] = &auditCase{header: &b.Header, group: &b.Groups[r.Group], rollout: r, challenge: challenge(i)}
	}
	return a.check(ctx, &b.Header, cases)
}

// CheckRollout audits a rollout that was opened alone.
func (a *Auditor) CheckRollout(ctx context.Context, h *batch.Header, g *batch.Group, r *batch.Rollout, challenge uint64) (*Report, error) {
	reports, err := a.check(ctx, h, []*auditCase{{header: h, group: g, rollout: r, challenge: challenge}})
	if err != nil {
		return nil, err
	}
	return reports[0], nil
}

// Remember shows a batch to Copies without an audit.
func (a *Auditor) Remember(b *batch.Batch) {
	for i := range b.Rollouts {
		a.Copies.Judge(b.Rollouts[i].Tokens, taskID(&b.Groups[b.Rollouts[i].Group]))
	}
}

// auditCase is a rollout under audit.
type auditCase struct {
	Report
	header    *batch.Header
	group     *batch.Group
	rollout   *batch.Rollout
	challenge uint64
}

// check runs the checks that need no model on all, and then the model on those that are left.
func (a *Auditor) check(ctx context.Context, h *batch.Header, cases []*auditCase) ([]*Report, error) {
	var claims []rollout.Claim
	var left []*auditCase
	reports := make([]*Report, len(cases))
	for i, c := range cases {
		reports[i] = &c.Report
		if req, ok := a.checkCheap(c); ok {
			claims, left = append(claims, rollout.Claim{Request: req, Tokens: c.rollout.Tokens}), append(left, c)
		}
	}
	traces, errs := rollout.ReplayAll(ctx, a.Policy, claims, h.Sampling)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	for i, c := range left {
		if errs[i] != nil {
			c.add(verify.Finding{Check: verify.CheckTask, Token: -1, Detail: errs[i].Error()})
			continue
		}
		c.Trace = traces[i]
		a.judge(c)
	}
	return reports, nil
}

// checkCheap runs what needs no model; true: go on with the request that the rollout answers.
func (a *Auditor) checkCheap(c *auditCase) (req rollout.Request, ok bool) {
	c.CopyOf = -1
	h, r := c.header, c.rollout
	if f := a.fits(h); !f.OK {
		c.add(f)
		return req, false
	}
	env, task, prompt, err := Task(a.Policy, a.Source, h.Stage, c.group)
	if err != nil {
		c.add(verify.Finding{Check: verify.CheckTask, Token: -1, Detail: err.Error()})
		return req, false
	}
	id := TaskID(env, c.group)
	c.Score = env.Grade(task, Text(a.Policy, r))
	bad := c.add(verify.Finding{Check: verify.CheckTask, OK: true, Token: -1}, a.shape(h, r),
		verify.Finding{Check: verify.CheckReward, OK: true, Token: -1, Value: c.Score.Value, Limit: 1})
	if a.Copies != nil && h.Stage == rollout.Answer {
		f, of := a.Copies.Judge(r.Tokens, taskID(c.group))
		if c.add(f) {
			c.CopyOf = of
		}
	}
	return rollout.Request{
		Prompt: prompt, Seed: rollout.SeedOf(h.Beacon, h.Peer, id, h.Stage, uint32(r.Sample)), MaxNew: int(h.MaxTokens), Stop: a.Policy.EOS,
	}, a.All || !bad
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
	case h.ProofPoints == 0 && !a.NoProofs:
		f.Detail = "no fingerprints"
	case a.Want != nil && *h != *a.Want:
		f.Detail = "differs from what the run dictates: " + h.Differs(*a.Want)
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

// Again gives the findings of a report under the auditor's present limits.
func (a *Auditor) Again(report *Report, h *batch.Header, r *batch.Rollout, challenge uint64) []verify.Finding {
	c := &auditCase{header: h, rollout: r, challenge: challenge}
	c.Trace = report.Trace
	for _, f := range report.Findings {
		switch f.Check {
		case verify.CheckFormat, verify.CheckTask, verify.CheckReward, verify.CheckDuplicate:
			c.Findings = append(c.Findings, f)
		}
	}
	if f := a.shape(h, r); !f.OK {
		c.add(f)
	}
	if c.Trace != nil {
		a.judge(c)
	}
	return c.Findings
}

// judge runs the checks on a trace, cheapest and most telling first.
func (a *Auditor) judge(c *auditCase) {
	h, r, t := c.header, c.rollout, c.Trace
	finish := verify.Finish{EOS: r.Finish == rollout.EOS, Tokens: len(r.Tokens), Max: int(h.MaxTokens), EOSProb: float64(t.EOSProb)}
	for _, check := range []func() []verify.Finding{
		func() []verify.Finding { return []verify.Finding{verify.JudgeFinish(finish, a.Limits)} },
		func() []verify.Finding { return a.judgePlausible(r, t) },
		func() []verify.Finding { return []verify.Finding{verify.JudgeSampling(t.Margin, a.Limits)} },
		func() []verify.Finding { return []verify.Finding{verify.JudgeLogp(r.Logp, t.Logp, a.Limits)} },
		func() []verify.Finding { return a.judgeProofs(h, r, t.Hidden, c.challenge) },
	} {
		if c.add(check()...) && !a.All {
			break
		}
	}
	c.acquit()
}

// acquit takes a finding of copying back where the sampling check passes: what its own seed draws is no copy, however
// much it is like another.
func (c *auditCase) acquit() {
	sampled := slices.ContainsFunc(c.Findings, func(f verify.Finding) bool { return f.Check == verify.CheckSampling && f.OK })
	for i := range c.Findings {
		if f := &c.Findings[i]; f.Check == verify.CheckDuplicate && !f.OK && sampled {
			f.OK, f.Detail, c.CopyOf = true, "", -1
		}
	}
}

func (a *Auditor) judgePlausible(r *batch.Rollout, t *rollout.Trace) []verify.Finding {
	if a.Plausible == nil {
		return nil
	}
	return []verify.Finding{verify.JudgePlausible(r.Tokens, t.LogpT1, *a.Plausible)}
}

func (a *Auditor) judgeProofs(h *batch.Header, r *batch.Rollout, hidden []uint16, challenge uint64) []verify.Finding {
	if h.ProofPoints == 0 {
		return nil
	}
	if a.fingerprints == nil || a.fingerprints.K() != int(h.ProofPoints) {
		f, err := verify.NewFingerprinter(int(h.ProofPoints))
		if err != nil {
			return []verify.Finding{{Check: verify.CheckModulus, Token: -1, Detail: err.Error()}}
		}
		a.fingerprints = f
	}
	return a.fingerprints.JudgeProofs(r.Proofs, hidden, int(h.Hidden), challenge, a.Limits)
}
