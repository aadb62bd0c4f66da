package distill

import (
	"context"
	"errors"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"swarmrl/envs"
	"swarmrl/policy"
	"swarmrl/policy/ckpt"
	"swarmrl/policy/distill"
	"swarmrl/policy/model"
	"swarmrl/policy/optim"
	"swarmrl/policy/tiny"
	"swarmrl/rollout/train"
)

func openTiny(t *testing.T, trained bool) *policy.Policy {
	t.Helper()
	p, err := policy.FromFS(tiny.FS(), model.Options{Train: trained})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// half is swarm-tiny with every second layer, ready to be trained.
func half(t *testing.T) *policy.Policy {
	t.Helper()
	p := openTiny(t, false)
	dir := t.TempDir()
	if err := p.Save(dir); err != nil {
		t.Fatal(err)
	}
	config, err := os.ReadFile(filepath.Join(dir, model.ConfigName))
	if err != nil {
		t.Fatal(err)
	}
	tensors, config, err := distill.Shrink(p.Model.Tensors(), config, []int{0, 2})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, model.ConfigName), config, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := ckpt.WriteSafetensors(filepath.Join(dir, "model.safetensors"), tensors, nil); err != nil {
		t.Fatal(err)
	}
	small, err := policy.Load(dir, model.Options{Train: true})
	if err != nil {
		t.Fatal(err)
	}
	return small
}

func shortConfig(stages ...Stage) Config {
	return Config{Envs: []train.Weighted{{Name: "tiny-seq", Weight: 1}}, Seed: 3, Stages: stages, Groups: 16, Samples: 2, MaxNew: 44, Probe: 4}
}

func stage(m Method, steps int) Stage {
	return Stage{Method: m, Steps: steps, Rate: optim.Schedule{Base: 1e-3, Warmup: 1}}
}

// A student with half of the layers comes nearer to its teacher: by both kinds of KL.
func TestStudentComesNearer(t *testing.T) {
	teacher := openTiny(t, false)
	res, err := Run(context.Background(), half(t), []*policy.Policy{teacher}, shortConfig(stage(FKL, 12), stage(OPD, 12)), Options{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	rows := res.Rows
	if first, last := rows[0].Loss, rows[11].Loss; last > 0.8*first {
		t.Errorf("forward: loss %.3f, then %.3f", first, last)
	}
	if first, last := rows[12].Loss, rows[23].Loss; last > 0.9*first || last < 0 {
		t.Errorf("on-policy: KL %.3f, then %.3f", first, last)
	}
}

// A student that is its teacher is not pushed anywhere.
func TestNothingToLearnFromOneself(t *testing.T) {
	p := openTiny(t, true)
	res, err := Run(context.Background(), p, []*policy.Policy{openTiny(t, false)}, shortConfig(stage(OPD, 1)), Options{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	if row := res.Rows[0]; math.Abs(row.Loss) > 1e-5 || row.Norm > 1e-3 {
		t.Errorf("KL %v, gradient %v, want 0", row.Loss, row.Norm)
	}
}

// Rejection sampling learns from right answers alone.
func TestSFTKeepsRightAnswers(t *testing.T) {
	res, err := Run(context.Background(), half(t), []*policy.Policy{openTiny(t, false)}, shortConfig(stage(SFT, 1)), Options{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	row := res.Rows[0]
	if want := int(row.Score*32 + 0.5); row.Kept != want || row.Kept == 32 {
		t.Errorf("%d of 32 answers kept, score %.3f", row.Kept, row.Score)
	}
}

// A run that stops at any step and goes on ends with the same weights.
func TestResumeGivesTheSameWeights(t *testing.T) {
	c := shortConfig(stage(FKL, 4), stage(OPD, 3))
	teachers := []*policy.Policy{openTiny(t, false), openTiny(t, false)}
	whole, err := Run(context.Background(), half(t), teachers, c, Options{Dir: t.TempDir(), Every: 2})
	if err != nil {
		t.Fatal(err)
	}
	for stop := 1; stop < 7; stop++ {
		dir := t.TempDir()
		ctx, cancel := context.WithCancel(context.Background())
		_, err := Run(ctx, half(t), teachers, c, Options{Dir: dir, Every: 2, OnRow: func(r Row) {
			if r.Step == stop {
				cancel()
			}
		}})
		if !errors.Is(err, context.Canceled) {
			t.Fatalf("stopped run: %v", err)
		}
		again, err := Run(context.Background(), half(t), teachers, c, Options{Dir: dir, Every: 2})
		if err != nil {
			t.Fatal(err)
		}
		if again.Policy.Hash != whole.Policy.Hash {
			t.Errorf("stopped after step %d: %s, uninterrupted %s", stop, again.Policy.Hash, whole.Policy.Hash)
		}
		rows, err := ReadRows(filepath.Join(dir, "metrics.jsonl"))
		if err != nil || len(rows) != 7 || rows[6].Step != 7 {
			t.Errorf("stopped after step %d: %d rows, %v", stop, len(rows), err)
		}
	}
}

func TestBadRuns(t *testing.T) {
	good := shortConfig(stage(OPD, 1))
	for want, edit := range map[string]func(c *Config){
		"is an evaluation's": func(c *Config) { c.Seed |= envs.EvaluationSeed },
		"no environment":     func(c *Config) { c.Envs = nil },
		"no stage":           func(c *Config) { c.Stages = nil },
		"sft, fkl or opd":    func(c *Config) { c.Stages = []Stage{{Method: "dpo", Steps: 1}} },
		"0 steps":            func(c *Config) { c.Stages = []Stage{{Method: OPD}} },
		"best or mixture":    func(c *Config) { c.Teaching = "worst" },
		"no-such-env":        func(c *Config) { c.Envs = []train.Weighted{{Name: "no-such-env", Weight: 1}} },
	} {
		c := good
		edit(&c)
		dir := filepath.Join(t.TempDir(), "run")
		if _, err := Run(context.Background(), half(t), []*policy.Policy{openTiny(t, false)}, c, Options{Dir: dir}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want %q in it", err, want)
		}
		if _, err := os.Stat(dir); err == nil {
			t.Errorf("%q: a refused run left files", want)
		}
	}
	if _, err := Run(context.Background(), half(t), nil, good, Options{Dir: t.TempDir()}); err == nil {
		t.Error("no teacher accepted")
	}
	if _, err := Run(context.Background(), openTiny(t, false), []*policy.Policy{openTiny(t, false)}, good, Options{Dir: t.TempDir()}); err == nil {
		t.Error("a student that cannot be trained was accepted")
	}
}
