package redteam

import (
	"context"
	"math"
	"testing"

	"swarmrl/policy/model"
	"swarmrl/policy/tiny"
	"swarmrl/rollout"
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

// On CPU kernels the checks are exact: a rollout passes only if it is, token for token and proof for proof, the one
// that an honest peer hands in. So what a forger gets through is not forged. Each is caught by the check that the
// table puts beside it.
func TestForgersAreStopped(t *testing.T) {
	l := tinyLab(t)
	rows, err := l.Measure(context.Background(), Forgers, 2, []Tolerance{Exact()}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i, row := range rows[0] {
		f := Forgers[i]
		if f.Beyond != "" {
			t.Logf("%s: %d of %d pass: %s", f.Name, row.Passed, row.Forged, f.Beyond)
			continue
		}
		if row.Passed > 0 || row.Forged == 0 || row.Caught < row.Touched {
			t.Errorf("%s: %d of %d forged rollouts pass", f.Name, row.Passed, row.Forged)
		}
		if row.By[f.Stops]*2 < row.Forged {
			t.Errorf("%s: %s must stop it and caught %d of %d; all: %v", f.Name, f.Stops, row.By[f.Stops], row.Forged, row.By)
		}
	}
}

// Other kernels, threads and batch sizes are the same peer, bit for bit; other arithmetic is not, and the tolerant
// limits let it pass.
func TestHonestVariantsPass(t *testing.T) {
	l := tinyLab(t)
	spread, err := l.Spread(context.Background(), l.Variants(false), 4)
	if err != nil {
		t.Fatal(err)
	}
	for _, exact := range []bool{true, false} {
		limits := spread.Tolerance()
		if exact {
			limits = Exact()
		}
		rows, err := l.Measure(context.Background(), l.Variants(exact), 1, []Tolerance{limits}, nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range rows[0] {
			if row.Failed != 0 || exact && row.Forged != 0 {
				t.Errorf("%s: %d of %d rollouts fail (%v), %d differ", row.Name, row.Failed, row.Rollouts, row.By, row.Forged)
			}
			t.Logf("%s: %d differ", row.Name, row.Forged)
		}
	}
}

// An engine that rounds nothing gives the tokens that ours gives, though it shares no decoder with it; one that
// rounds to bf16 computes other log-probs, a little.
func TestEnginesAgree(t *testing.T) {
	l := tinyLab(t)
	reqs, err := l.Requests()
	if err != nil {
		t.Fatal(err)
	}
	honest, err := l.Honest(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		by    precision
		worst float64 // difference of log-probs
		least float64
	}{{precision{}, 1e-4, 0}, {precision{cache: true}, 0.2, 1e-4}, {precision{cache: true, arithmetic: true}, 0.5, 1e-3}} {
		out, err := newEngine(l.Policy.Model, c.by).generate(reqs, l.config.Sampling)
		if err != nil {
			t.Fatal(err)
		}
		worst := 0.0
		for i := range out {
			for j := range min(len(out[i].Tokens), len(honest.Rollouts[i].Tokens)) {
				if out[i].Tokens[j] != honest.Rollouts[i].Tokens[j] {
					break
				}
				worst = max(worst, math.Abs(float64(out[i].Logp[j]-honest.Rollouts[i].Logp[j])))
			}
		}
		t.Logf("%+v: log-probs differ by at most %.2g", c.by, worst)
		if worst > c.worst || worst < c.least {
			t.Errorf("%+v: log-probs differ by %g at most, want %g to %g", c.by, worst, c.least, c.worst)
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

// No honest rollout is accused in a hundred thousand tokens, all different, under exact limits.
func TestHundredThousandHonestTokens(t *testing.T) {
	if testing.Short() {
		t.Skip("some seconds of work")
	}
	l := tinyLab(t)
	way := []Forger{{Name: "honest", Forge: inSlots(32)}}
	tokens, rare := 0, 0
	for tokens < 100_000 {
		rows, err := l.Measure(context.Background(), way, 20, []Tolerance{Exact()}, nil)
		if err != nil {
			t.Fatal(err)
		}
		row := rows[0][0]
		tokens += row.Tokens
		rare += row.By[verify.CheckPlausible]
		if row.Failed > row.By[verify.CheckPlausible] || row.Forged > 0 {
			t.Fatalf("%d of %d honest rollouts fail (%v), %d differ", row.Failed, row.Rollouts, row.By, row.Forged)
		}
	}
	// Plausibility accuses nobody: what it refuses is not trained on. It refuses rare words, too.
	bounds, err := l.Bounds(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if most := 2 * float64(tokens*l.Policy.Model.Config.Vocab) * math.Exp(bounds.TokenLogp); float64(rare) > most {
		t.Errorf("%d honest rollouts are implausible, at most %.0f may be in %d tokens", rare, most, tokens)
	}
}

// The same holds in a run that cools and filters its distribution.
func TestFilteredRun(t *testing.T) {
	l := tinyLab(t)
	l.config.Sampling = rollout.Sampling{Temperature: 0.8, TopK: 20, TopP: 0.95, MinP: 0.01}
	ways := append([]Forger{{Name: "honest", Forge: inSlots(5)}}, Forgers...)
	rows, err := l.Measure(context.Background(), ways, 1, []Tolerance{Exact()}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i, row := range rows[0] {
		if row.Passed > 0 && ways[i].Beyond == "" || i == 0 && row.Failed > 0 {
			t.Errorf("%s: %d of %d forged rollouts pass, %d fail", row.Name, row.Passed, row.Forged, row.Failed)
		}
	}
}

// Even the loosest limits that a run may have stop every proof that was not made by running the model.
func TestLoosestLimitsStopProofs(t *testing.T) {
	l := tinyLab(t)
	var ways []Forger
	for _, f := range Forgers {
		switch f.Name {
		case "constant polynomial", "modulus 128", "guessed outliers", "another prompt's proof", "random proof":
			ways = append(ways, f)
		}
	}
	rows, err := l.Measure(context.Background(), ways, 2, []Tolerance{{verify.Loosest(), 1}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows[0] {
		if row.Passed > 0 || row.Forged == 0 {
			t.Errorf("%s: %d of %d pass", row.Name, row.Passed, row.Forged)
		}
	}
}
