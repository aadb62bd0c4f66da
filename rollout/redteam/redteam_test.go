package redteam

import (
	"bytes"
	"context"
	"math"
	"slices"
	"testing"

	"swarmrl/policy/model"
	"swarmrl/policy/tiny"
	"swarmrl/rollout/audit"
	"swarmrl/rollout/batch"
	"swarmrl/verify"
)

func tinyLab(t testing.TB) *Lab {
	t.Helper()
	l, err := NewLab(Config{
		Model: tiny.FS(), Options: model.Options{}, Seed: 11, ProofPoints: 32,
		Envs: []string{"tiny-arith", "tiny-base", "tiny-seq", "tiny-logic", "tiny-code"},
	})
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// judged audits a batch after a trip over the wire: which rollouts fail.
func judged(t testing.TB, l *Lab, b *batch.Batch, limits verify.Limits) (failed []bool) {
	t.Helper()
	raw, root, err := b.Encode()
	if err != nil {
		t.Fatal(err)
	}
	if b, _, err = batch.Decode(raw); err != nil {
		t.Fatal(err)
	}
	a := audit.Auditor{Policy: l.Policy, Source: l, Limits: limits}
	for i := range b.Rollouts {
		report, err := a.Check(context.Background(), b, i, verify.Challenge([32]byte{3}, root, i))
		if err != nil {
			t.Fatal(err)
		}
		_, bad := report.Failed()
		failed = append(failed, bad)
	}
	return failed
}

// On CPU kernels the checks are exact: a rollout passes only if it is, token for token and proof for
// proof, the one that an honest peer hands in. So what a forger gets through is not forged.
func TestOnlyTheHonestRolloutPasses(t *testing.T) {
	ctx := context.Background()
	l := tinyLab(t)
	honest, err := l.Honest(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for i, bad := range judged(t, l, honest, verify.Exact()) {
		if bad {
			t.Errorf("honest rollout %d fails", i)
		}
	}
	for _, f := range Forgers {
		t.Run(f.Name, func(t *testing.T) {
			b, err := f.Forge(ctx, l)
			if err != nil {
				t.Fatal(err)
			}
			h, err := l.Honest(ctx)
			if err != nil {
				t.Fatal(err)
			}
			caught, forged := 0, 0
			for i, bad := range judged(t, l, b, verify.Exact()) {
				same := slices.Equal(b.Rollouts[i].Tokens, h.Rollouts[i].Tokens) && bytes.Equal(b.Rollouts[i].Proofs, h.Rollouts[i].Proofs)
				if !same {
					forged++
				}
				if bad {
					caught++
				}
				if !same && !bad {
					t.Errorf("rollout %d is forged and passes", i)
				}
			}
			t.Logf("%d of %d rollouts differ from the honest ones, %d are caught", forged, len(b.Rollouts), caught)
		})
	}
}

// Other kernels and batch sizes are the same peer, bit for bit; another order of sums is not, and the
// tolerant limits let it pass.
func TestHonestVariantsPass(t *testing.T) {
	l := tinyLab(t)
	for _, exact := range []bool{true, false} {
		limits := verify.Tolerant()
		if exact {
			limits = verify.Exact()
		}
		for _, v := range Variants(exact) {
			row, err := l.Measure(context.Background(), v, 1, limits)
			if err != nil {
				t.Fatal(err)
			}
			if row.Failed != 0 || exact && row.Forged != 0 {
				t.Errorf("%s: %d of %d rollouts fail (%v), %d differ", v.Name, row.Failed, row.Rollouts, row.By, row.Forged)
			}
			t.Logf("%s: %d differ", v.Name, row.Forged)
		}
	}
}

// The permuted engine really sums otherwise: its log-probs differ in their last bits, and only there.
func TestPermutedEngineDiffersInTheLastBits(t *testing.T) {
	l := tinyLab(t)
	honest, err := l.Honest(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	b, err := permuted(context.Background(), l)
	if err != nil {
		t.Fatal(err)
	}
	differ, worst := 0, 0.0
	for i := range b.Rollouts {
		for j := range min(len(b.Rollouts[i].Logp), len(honest.Rollouts[i].Logp)) {
			if d := math.Abs(float64(b.Rollouts[i].Logp[j] - honest.Rollouts[i].Logp[j])); d > 0 {
				differ++
				worst = max(worst, d)
			}
		}
	}
	if differ == 0 || worst > 1e-3 {
		t.Errorf("%d log-probs differ, by at most %g: want some, by less than 0.001", differ, worst)
	}
}
