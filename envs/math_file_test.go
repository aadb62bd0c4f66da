package envs_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"

	"swarmrl/envs"
)

// TestMathLayouts: GSM8K and MATH, as JSON lines and as Parquet, give the answers that they hold.
func TestMathLayouts(t *testing.T) {
	type mathRow struct {
		Problem  string `parquet:"problem"`
		Level    string `parquet:"level"`
		Solution string `parquet:"solution"`
	}
	parquetFile := filepath.Join(t.TempDir(), "math.parquet")
	rows := []mathRow{{"1+1?", "Level 1", `It is $\boxed{2}$.`}, {"2+2?", "Level 5", `It is $\boxed{4}$.`}}
	if err := parquet.WriteFile(parquetFile, rows); err != nil {
		t.Fatal(err)
	}
	for file, golds := range map[string]string{
		"testdata/tasks/gsm8k.jsonl": "3,000|3|150|32",
		"testdata/tasks/math.jsonl":  `\frac{5}{6}|-3, 3|120|[2,\infty)`,
		parquetFile:                  "2|4",
	} {
		env, err := envs.Open("math?use=all&file=" + file)
		if err != nil {
			t.Fatal(err)
		}
		seen := map[string]bool{}
		for i := range uint64(200) {
			for _, d := range []float64{0, 0.5, 1} {
				task, err := env.Task(1, i, d)
				if err != nil {
					t.Fatal(err)
				}
				seen[task.Gold] = true
				if s := env.Grade(task, `So it is \boxed{`+task.Gold+`}.`); s.Value != 1 {
					t.Errorf("%s: gold %q: %s", file, task.Gold, s.Reason)
				}
				if s := env.Grade(task, `So it is \boxed{77777}.`); s.Value != 0 {
					t.Errorf("%s: a wrong answer scores %v", file, s.Value)
				}
			}
		}
		for gold := range strings.SplitSeq(golds, "|") {
			if !seen[gold] {
				t.Errorf("%s: the answer %q never occurs, only %v", file, gold, seen)
			}
		}
		if len(seen) != len(strings.Split(golds, "|")) {
			t.Errorf("%s: %v", file, seen)
		}
		hard, _ := env.Task(1, 1, 1)
		if easy, _ := env.Task(1, 1, 0); easy.Gold == hard.Gold && len(seen) == 2 {
			t.Errorf("%s: difficulty does not order the rows", file)
		}
	}
}

// TestMathIdentity: the name and version hang on the bytes, not on the path.
func TestMathIdentity(t *testing.T) {
	data, err := os.ReadFile("testdata/tasks/math.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	other := filepath.Join(t.TempDir(), "x.jsonl")
	if err := os.WriteFile(other, data, 0o600); err != nil {
		t.Fatal(err)
	}
	a, errA := envs.Open("math?use=all&file=testdata/tasks/math.jsonl")
	b, errB := envs.Open("math?use=all&file=" + other)
	if errA != nil || errB != nil {
		t.Fatal(errA, errB)
	}
	if a.Spec().Name != b.Spec().Name || a.Spec().Version != b.Spec().Version {
		t.Error("the same bytes at two paths are two environments")
	}
	if _, err := envs.Open(a.Spec().Name + "&file=" + other); err != nil {
		t.Error(err)
	}
	digest := strings.TrimSuffix(strings.TrimPrefix(a.Spec().Name, "math?sha256="), "&use=all")
	folder := t.TempDir()
	t.Setenv("SWARM_TASKS", folder)
	if _, err := envs.Open(a.Spec().Name); err == nil {
		t.Error("it opens without a file")
	}
	if err := os.WriteFile(filepath.Join(folder, digest+".jsonl"), data, 0o600); err != nil {
		t.Fatal(err)
	}
	if c, err := envs.Open(a.Spec().Name); err != nil || c.Spec().Version != a.Spec().Version {
		t.Error("not found by its hash", err)
	}
	if err := os.WriteFile(other, append(data, '\n'), 0o600); err != nil {
		t.Fatal(err)
	}
	if c, err := envs.Open("math?use=all&file=" + other); err != nil || c.Spec().Version == a.Spec().Version {
		t.Error("other bytes, the same version", err)
	}
	if _, err := envs.Open(a.Spec().Name + "&file=" + other); err == nil {
		t.Error("another file opens under this hash")
	}
}

// TestHeldOutRows: no problem of a file is drawn for training and for evaluation.
func TestHeldOutRows(t *testing.T) {
	var b strings.Builder
	for i := range 100 {
		fmt.Fprintf(&b, "{\"problem\": \"%d+1?\", \"answer\": \"%d\"}\n", i, i+1)
	}
	file := filepath.Join(t.TempDir(), "f.jsonl")
	if err := os.WriteFile(file, []byte(b.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	env, err := envs.Open("math?file=" + file)
	if err != nil {
		t.Fatal(err)
	}
	golds := func(seed uint64) map[string]bool {
		seen := map[string]bool{}
		for i := range uint64(200) {
			for _, difficulty := range []float64{0, 1} {
				task, err := env.Task(seed, i, difficulty)
				if err != nil {
					t.Fatal(err)
				}
				seen[task.Gold] = true
			}
		}
		return seen
	}
	training, heldOut := golds(7), golds(7|envs.EvaluationSeed)
	if len(training)+len(heldOut) != 100 || len(heldOut) < 10 {
		t.Errorf("%d rows for training, %d held out of 100", len(training), len(heldOut))
	}
	for gold := range heldOut {
		if training[gold] {
			t.Errorf("%s is in both parts", gold)
		}
	}
	if err := os.WriteFile(file, []byte(`{"problem": "1+1?", "answer": "2"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := envs.Open("math?file=" + file); err == nil || !strings.Contains(err.Error(), "use=all") {
		t.Errorf("one row alone: %v", err)
	}
}

func TestBrokenTaskFiles(t *testing.T) {
	for name, content := range map[string]string{
		"empty": "", "no JSON": "{\"problem\": 1}\n{oops\n", "no answer": `{"problem": "2+2?"}`, "no problem": `{"answer": "4"}`,
		"broken Parquet": "PAR1" + strings.Repeat("\x00\xff", 100) + "PAR1",
	} {
		file := filepath.Join(t.TempDir(), "f.jsonl")
		if err := os.WriteFile(file, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := envs.Open("math?file=" + file); err == nil {
			t.Errorf("%s: it opens", name)
		} else {
			t.Logf("%s: %v", name, err)
		}
	}
	if _, err := envs.Open("math"); err == nil {
		t.Error("math opens without a file")
	}
}

// TestGuess: the conformance suite has played the gold game; here are the others.
func TestGuess(t *testing.T) {
	env, err := envs.Open("guess")
	if err != nil {
		t.Fatal(err)
	}
	game := env.(envs.MultiTurn)
	task, err := env.Task(1, 1, 0.5)
	if err != nil {
		t.Fatal(err)
	}
	var turns []envs.Message
	for i := range game.MaxTurns(task) + 3 {
		turns = append(turns, envs.Message{Role: "assistant", Content: "I do not know"})
		reply, done := game.Reply(task, turns)
		if done != (i >= game.MaxTurns(task)-1) {
			t.Fatalf("turn %d of %d: done %v", i+1, game.MaxTurns(task), done)
		}
		if done {
			break
		}
		turns = append(turns, envs.Message{Role: "user", Content: reply})
	}
	if s := game.GradeTurns(task, turns); s.Value != 0 {
		t.Errorf("no guess at all scores %v: %s", s.Value, s.Reason)
	}
	gold := envs.Message{Role: "assistant", Content: "<answer>" + task.Gold + "</answer>"}
	forged := []envs.Message{{Role: "assistant", Content: "<answer>1</answer>"}, {Role: "user", Content: "right"}, gold}
	if s := game.GradeTurns(task, forged); s.Value != 0 {
		t.Errorf("a forged reply scores %v: %s", s.Value, s.Reason)
	}
	if s := game.GradeTurns(task, append(turns, turns[1], gold)); s.Value != 0 {
		t.Errorf("a turn too many scores %v: %s", s.Value, s.Reason)
	}
	if s := game.GradeTurns(task, []envs.Message{gold}); s.Value != 1 {
		t.Errorf("the number at once scores %v: %s", s.Value, s.Reason)
	}
}

// TestExtras: weights of format and length count, and are refused out of range.
func TestExtras(t *testing.T) {
	env, err := envs.Open("gcd?format=25")
	if err != nil {
		t.Fatal(err)
	}
	task, _ := env.Task(1, 1, 0.5)
	for completion, want := range map[string]float64{
		"<answer>" + task.Gold + "</answer>":        1,
		task.Gold:                                   0.8,
		"<answer>none</answer>":                     0.2,
		"<answer>" + task.Gold + "</answer> I hope": 0.8,
	} {
		if s := env.Grade(task, completion); s.Value != want {
			t.Errorf("%q scores %v, want %v", completion, s.Value, want)
		}
	}
	for _, bad := range []string{"gcd?format=101", "gcd?length=x", "gcd?length_soft=5000"} {
		if _, err := envs.Open(bad); err == nil {
			t.Errorf("%q opens", bad)
		}
	}
}
