package audit

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"swarmrl/envs"
	"swarmrl/policy"
	"swarmrl/policy/model"
	"swarmrl/policy/tiny"
	"swarmrl/rollout"
	"swarmrl/rollout/batch"
	"swarmrl/verify"
)

// table is a Source over the built-in environments, for batches of answers.
type table struct{}

func (table) Env(name string) (envs.Env, error) { return envs.Open(name) }

func (table) Candidates(refs []batch.Reference) ([]rollout.Candidate, error) {
	return nil, fmt.Errorf("%d references", len(refs))
}

func openTiny(t testing.TB) *policy.Policy {
	t.Helper()
	p, err := policy.FromFS(tiny.FS(), model.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func honest(t testing.TB, p *policy.Policy, groups, samples int) *batch.Batch {
	t.Helper()
	h := Header(p, batch.Header{
		Run: [32]byte{1}, Round: 3, Peer: [20]byte{7}, Beacon: [32]byte{9},
		Sampling: rollout.Sampling{Temperature: 1}, MaxTokens: 44, ProofPoints: 32,
	})
	var gs []batch.Group
	for i := range groups {
		name := []string{"tiny-arith", "tiny-base", "tiny-seq", "tiny-logic", "tiny-code"}[i%5]
		env, err := envs.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		gs = append(gs, batch.Group{Env: name, EnvVersion: env.Spec().Version, Seed: 5, Index: uint64(i), Difficulty: 0.5})
	}
	b, err := Produce(context.Background(), p, table{}, h, gs, samples)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// parsed is a batch as its readers have it.
func parsed(tb testing.TB, b *batch.Batch) *batch.File {
	tb.Helper()
	raw, _, err := b.Encode()
	if err != nil {
		tb.Fatal(err)
	}
	f, err := batch.Parse(raw)
	if err != nil {
		tb.Fatal(err)
	}
	return f
}

// An honest batch survives the wire and passes every check exactly: no margin, no mismatch.
func TestHonestBatchPasses(t *testing.T) {
	p := openTiny(t)
	file := parsed(t, honest(t, p, 10, 4))
	b := file.Batch(0, file.Len())
	a := Auditor{Policy: p, Source: table{}, Limits: verify.Exact(), All: true}
	all := make([]int, len(b.Rollouts))
	for i := range all {
		all[i] = i
	}
	challenge := func(i int) uint64 { return verify.Challenge([32]byte{1}, file.Root, i) }
	reports, err := a.CheckAll(context.Background(), b, all, challenge)
	if err != nil {
		t.Fatal(err)
	}
	for i, report := range reports {
		if f, failed := report.Failed(); failed {
			t.Errorf("rollout %d: %v", i, f)
		}
		alone, err := a.Check(context.Background(), b, i, challenge(i))
		if err != nil || !slices.Equal(alone.Findings, report.Findings) {
			t.Errorf("rollout %d: alone %v (%v), among others %v", i, alone.Findings, err, report.Findings)
		}
		if len(report.Findings) != 10 {
			t.Errorf("rollout %d: %d findings: %v", i, len(report.Findings), report.Findings)
		}
	}
}

func TestLiesFail(t *testing.T) {
	p := openTiny(t)
	for name, c := range map[string]struct {
		lie   func(b *batch.Batch)
		check verify.Check
	}{
		"another peer":   {func(b *batch.Batch) { b.Header.Peer[0]++ }, verify.CheckSampling},
		"another beacon": {func(b *batch.Batch) { b.Header.Beacon[0]++ }, verify.CheckSampling},
		"another index":  {func(b *batch.Batch) { b.Groups[0].Index++ }, verify.CheckSampling},
		"other policy":   {func(b *batch.Batch) { b.Header.Policy[0]++ }, verify.CheckFormat},
		"other version":  {func(b *batch.Batch) { b.Groups[0].EnvVersion[0]++ }, verify.CheckTask},
		"unknown env":    {func(b *batch.Batch) { b.Groups[0].Env = "no-such" }, verify.CheckTask},
		"log-probs":      {func(b *batch.Batch) { b.Rollouts[0].Logp[0] -= 0.01 }, verify.CheckLogp},
		"proof":          {func(b *batch.Batch) { b.Rollouts[0].Proofs[5] ^= 1 }, verify.CheckTOPLOC},
		"references":     {func(b *batch.Batch) { b.Groups[0].References = []batch.Reference{{}} }, verify.CheckTask},
	} {
		b := honest(t, p, 1, 1)
		c.lie(b)
		a := Auditor{Policy: p, Source: table{}, Limits: verify.Exact()}
		report, err := a.Check(context.Background(), b, 0, 1)
		if err != nil {
			t.Fatal(err)
		}
		if f, failed := report.Failed(); !failed || f.Check != c.check {
			t.Errorf("%s: %v, want %s to fail", name, report.Findings, c.check)
		}
	}
}
