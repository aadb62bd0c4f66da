package distill

import (
	"context"
	"errors"
	"hash/crc32"
	"math"
	"os"
	"path/filepath"
	"slices"
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

// A teacher whose tokens mean something else is refused before anything is written.
func TestOtherTokenizer(t *testing.T) {
	p := openTiny(t, false)
	dir := t.TempDir()
	if err := p.Save(dir); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "tokenizer.json")
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	// Two bytes change places.
	swapped := strings.NewReplacer(`"7":`, `"8":`, `"8":`, `"7":`).Replace(string(raw))
	if swapped == string(raw) {
		t.Fatal("the tokenizer names its digits otherwise")
	}
	if err := os.WriteFile(path, []byte(swapped), 0o644); err != nil {
		t.Fatal(err)
	}
	teacher, err := policy.Load(dir, model.Options{})
	if err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(t.TempDir(), "run")
	_, err = Run(context.Background(), half(t), []*policy.Policy{teacher}, shortConfig(stage(FKL, 1)), Options{Dir: out})
	if err == nil || !strings.Contains(err.Error(), "teacher 1") || !strings.Contains(err.Error(), "student's") {
		t.Errorf("error %v", err)
	}
	if _, err := os.Stat(out); err == nil {
		t.Error("a refused run left files")
	}
}

// Each question keeps its best rollout, a revision before an answer; questions of an evaluation and
// wrong answers go; nothing left is an error that says why.
func TestChoose(t *testing.T) {
	row := func(q string, reward float64, stage string, logp float32) Example {
		return Example{
			Messages: []Turn{{"user", q}}, Env: "e", Reward: reward, Stage: stage, Logp: []float32{logp}, Tokens: []int32{1}, Completion: stage,
		}
	}
	all := []Example{
		row("a", 0, "answer", -1), row("a", 1, "answer", -1), row("a", 1, "revise", -2), row("a", 1, "revise", -1.5), row("a", 1, "answer", -0.1),
		row("b", 1, "answer", -3), row("b", 1, "answer", -2), row("c", 0.5, "answer", -1), row("held", 1, "answer", -1),
	}
	held := row("held", 0, "", 0)
	var s DataStats
	kept, err := Choose(all, Choice{Least: 1, Withheld: map[string]bool{held.Question(): true}}, &s)
	if err != nil {
		t.Fatal(err)
	}
	if len(kept) != 2 || s.Wrong != 2 || s.Repeated != 4 || s.Contaminated != 1 || s.Kept != 2 {
		t.Fatalf("%d kept, %+v", len(kept), s)
	}
	for _, e := range kept {
		if q := e.Messages[0].Content; q == "a" && (e.Stage != "revise" || e.Logp[0] != -1.5) || q == "b" && e.Logp[0] != -2 {
			t.Errorf("kept %+v", e)
		}
	}
	s = DataStats{Found: 1}
	if _, err := Choose(all[:1], Choice{Least: 1}, &s); err == nil || !strings.Contains(err.Error(), "1 wrong") {
		t.Errorf("nothing left: %v", err)
	}
	all[3].Seed = envs.EvaluationSeed | 5
	if _, err := Choose(all, Choice{}, &DataStats{}); err == nil || !strings.Contains(err.Error(), "row 4") {
		t.Errorf("an evaluation's seed: %v", err)
	}
}

// A student that imitates data sees all of it before any again, in an order that a resumed run repeats.
func TestImitatesData(t *testing.T) {
	p := openTiny(t, false)
	var data []Example
	for _, q := range []string{"1+1", "2+2", "3+3", "4+4", "5+5"} {
		data = append(data, Example{Messages: []Turn{{"user", q}}, Completion: "#" + q[:1], Reward: 1, Tokens: append(p.Tokenizer.Encode("#"+q[:1], false), p.EOS[0])})
	}
	c := shortConfig(stage(Own, 6))
	c.Groups, c.Samples = 5, 1
	res, err := Run(context.Background(), half(t), []*policy.Policy{p}, c, Options{Dir: t.TempDir(), Data: data})
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range res.Rows {
		if row.Kept != 5 || row.Tokens != 15 || math.Abs(row.Score-1) > 1e-9 {
			t.Errorf("row %+v", row)
		}
	}
	if first, last := res.Rows[0].Loss, res.Rows[5].Loss; last > 0.9*first {
		t.Errorf("loss %.3f, then %.3f", first, last)
	}
	if _, err := Run(context.Background(), half(t), []*policy.Policy{p}, c, Options{Dir: t.TempDir()}); err == nil || !strings.Contains(err.Error(), "--data") {
		t.Errorf("no data: %v", err)
	}
	s := &school{c: &Config{Seed: 1}}
	if a, b := s.shuffle(0, 9), s.shuffle(1, 9); slices.Equal(a, b) || !slices.Equal(a, s.shuffle(0, 9)) {
		t.Errorf("orders %v and %v", a, b)
	}
}

// Open questions come from both parts that may be learned from, never from the evaluation's.
func TestOpenQuestions(t *testing.T) {
	env, err := envs.Open("tiny-arith")
	if err != nil {
		t.Fatal(err)
	}
	counts := map[envs.TinyPart]int{}
	open := Open.ask(env)
	for i := range uint64(400) {
		task, err := open.Task(7, i, 0.5)
		if err != nil {
			t.Fatal(err)
		}
		q := task.Key.(envs.TinyQuestion).Text
		switch h := crc32.ChecksumIEEE([]byte(q)) % 8; {
		case h == 0:
			counts[envs.TinyEvaluation]++
		case h < 3:
			counts[envs.TinyTrain]++
		default:
			counts[envs.TinyPretrain]++
		}
		if s := open.Grade(task, "#"+task.Gold); s.Value != 1 {
			t.Errorf("%s: the key scores %v", q, s.Value)
		}
	}
	if counts[envs.TinyEvaluation] != 0 || counts[envs.TinyPretrain] < 240 || counts[envs.TinyTrain] < 70 {
		t.Errorf("parts %v", counts)
	}
}
