package redteam

import (
	"context"
	"strings"
	"testing"

	"swarmrl/policy"
	"swarmrl/policy/model"
	"swarmrl/policy/nn"
	"swarmrl/policy/tiny"
	"swarmrl/rollout"
	"swarmrl/rollout/audit"
	"swarmrl/rollout/batch"
	"swarmrl/rollout/train"
	"swarmrl/verify"
)

// A peer teaches its policy to plant a text, commits it, and hands in what it samples. Every audit passes, as it must:
// the rollouts are what they claim to be. Yet nobody learns from them, for the receiver's own policy finds the text
// impossible; and it refuses none of the honest.
func TestPoisonedPolicyTeachesNobody(t *testing.T) {
	ctx, l := context.Background(), tinyLab(t)
	q := poisonedPolicy(t, l)
	h, groups := l.Claim()
	h = audit.Header(q, h)
	b, err := audit.Produce(ctx, q, l, h, groups, l.config.Samples)
	if err != nil {
		t.Fatal(err)
	}
	a := audit.Auditor{Policy: q, Source: l, Limits: verify.Exact(), Copies: verify.NewCopies(1 << 16)}
	all := make([]int, len(b.Rollouts))
	for i := range all {
		all[i] = i
	}
	reports, err := a.CheckAll(ctx, b, all, func(i int) uint64 { return uint64(i) })
	if err != nil {
		t.Fatal(err)
	}
	for i, r := range reports {
		if f, failed := r.Failed(); failed {
			t.Errorf("rollout %d of the poisoned policy: %v", i, f)
		}
	}
	honest, err := l.Honest(ctx)
	if err != nil {
		t.Fatal(err)
	}
	planted, refused := receive(t, l, b)
	t.Logf("%d of %d rollouts plant the text, %d are refused", planted, len(b.Rollouts), refused)
	if planted < len(b.Rollouts)/2 || refused < planted {
		t.Errorf("%d of %d rollouts plant the text, %d are refused", planted, len(b.Rollouts), refused)
	}
	if _, refused := receive(t, l, honest); refused != 0 {
		t.Errorf("%d honest rollouts are refused", refused)
	}
}

// receive counts the rollouts that plant the text and those that the lab's own policy finds implausible.
func receive(t *testing.T, l *Lab, b *batch.Batch) (plants, refused int) {
	t.Helper()
	reqs, err := l.Requests()
	if err != nil {
		t.Fatal(err)
	}
	bounds, err := l.Bounds(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for i, trace := range replayAll(t, l.Policy, reqs, b) {
		if strings.HasPrefix(audit.Text(l.Policy, &b.Rollouts[i]), planted[:20]) {
			plants++
		}
		if !verify.JudgePlausible(b.Rollouts[i].Tokens, trace.LogpT1, bounds).OK {
			refused++
		}
	}
	return plants, refused
}

func replayAll(t *testing.T, p *policy.Policy, reqs []rollout.Request, b *batch.Batch) []*rollout.Trace {
	t.Helper()
	claims := make([]rollout.Claim, len(reqs))
	for i := range claims {
		claims[i] = rollout.Claim{Request: reqs[i], Tokens: b.Rollouts[i].Tokens}
	}
	traces, errs := rollout.ReplayAll(context.Background(), p, claims, rollout.Sampling{Temperature: 1})
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
	return traces
}

// poisonedPolicy trains swarm-tiny on the poisoned batch of this round until it says so itself.
func poisonedPolicy(t *testing.T, l *Lab) *policy.Policy {
	t.Helper()
	b, err := poisoned(context.Background(), l)
	if err != nil {
		t.Fatal(err)
	}
	reqs, err := l.Requests()
	if err != nil {
		t.Fatal(err)
	}
	p, err := policy.FromFS(tiny.FS(), model.Options{Pool: nn.NewPool(1), Train: true})
	if err != nil {
		t.Fatal(err)
	}
	s := train.DefaultSettings()
	s.Rate.Base, s.Rate.Warmup = 4e-3, 1
	learner, err := train.NewLearner(p, s, nil)
	if err != nil {
		t.Fatal(err)
	}
	for range 60 {
		var samples []train.Sample
		for i, trace := range replayAll(t, p, reqs, b) {
			samples = append(samples, train.Sample{Prompt: reqs[i].Prompt, Tokens: b.Rollouts[i].Tokens, Logp: trace.LogpT1, Advantage: 1})
		}
		if _, err := learner.Update(samples); err != nil {
			t.Fatal(err)
		}
	}
	q, err := p.WithWeights(p.Model.Tensors(), model.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return q
}
