package star

import (
	"io/fs"
	"os"
	"strings"
	"testing"

	"swarmrl/envs"
	"swarmrl/envs/envtest"
	"swarmrl/reward/sandbox"
)

func TestMain(m *testing.M) {
	sandbox.RunWorker(Modules())
	os.Exit(m.Run())
}

func openPool(t testing.TB) *sandbox.Starlark {
	t.Helper()
	pool, err := sandbox.NewStarlark(2, sandbox.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(pool.Close)
	return pool
}

// each calls f with every example.
func each(t *testing.T, f func(t *testing.T, name string, source []byte)) {
	t.Helper()
	files, err := fs.Glob(Examples, "examples/*.star")
	if err != nil || len(files) < 5 {
		t.Fatalf("%d examples: %v", len(files), err)
	}
	for _, path := range files {
		source, err := Examples.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(path, func(t *testing.T) { f(t, path, source) })
	}
}

func TestExamplesAreSound(t *testing.T) {
	pool := openPool(t)
	each(t, func(t *testing.T, _ string, source []byte) {
		if n := strings.Count(string(source), "\n"); n >= 40 {
			t.Errorf("%d lines, want under 40", n)
		}
		env, err := Open(source, pool)
		if err != nil {
			t.Fatal(err)
		}
		envtest.TestEnv(t, env)
	})
}

// An example and the built-in of that name give the same score to the same answers.
func TestExamplesScoreAsBuiltIns(t *testing.T) {
	pool := openPool(t)
	each(t, func(t *testing.T, _ string, source []byte) {
		env, err := Open(source, pool)
		if err != nil {
			t.Fatal(err)
		}
		builtin, err := envs.Open(plainName(env))
		if err != nil {
			t.Fatal(err)
		}
		scorer, ok := builtin.(envs.AnswerScorer)
		if !ok {
			t.Fatalf("%s does not score answers", builtin.Spec().Name)
		}
		for index := range uint64(30) {
			task, err := env.Task(1, index, 0.5)
			if err != nil {
				t.Fatal(err)
			}
			twin := envs.Task{Key: envs.Item{Gold: task.Gold}}
			for _, answer := range []string{
				task.Gold, task.Gold + "1", "1" + task.Gold, "-" + task.Gold, " " + task.Gold + "\n", "0", "abc", "none", task.Gold + " " + task.Gold,
			} {
				want := scorer.ScoreAnswer(twin, strings.TrimSpace(answer)).Value
				if got := env.Grade(task, answer).Value; got != want {
					t.Errorf("gold %q, answer %q: %v here, %v built in", task.Gold, answer, got, want)
				}
			}
		}
	})
}

const valid = `name = "x"
doc = "d"
difficulty = "none"

def task(seed, difficulty):
    return {"prompt": "p", "gold": "g"}

def score(task, completion):
    return 1.0
`

func TestBrokenFilesNameTheirFault(t *testing.T) {
	pool := openPool(t)
	replace := func(old, with string) string { return strings.Replace(valid, old, with, 1) }
	for source, want := range map[string]string{
		"":                                   "it does not say name",
		replace(`"x"`, `"X Y"`):              `name "X Y"`,
		replace(`"x"`, `7`):                  "must be texts",
		replace(`"d"`, `""`):                 "set doc",
		replace("def task", "def tusk"):      "no function task",
		replace("return {", "return [{"):     "program.star:8",
		replace(`"p"`, `""`):                 "prompt of 0 bytes",
		replace(`"p"`, `seed // 0`):          "program.star:6",
		replace(`"p"`, `[{"role": "x"}]`):    `role "x"`,
		replace(`"p"`, `open("/etc/hosts")`): "undefined: open",
		replace(`    return {`, "    x = [0] * (1 << 40)\n    return {"):                    "repeat",
		replace(`    return {`, "    for i in range(1 << 40):\n        pass\n    return {"): "step_limit",
		replace(`"p"`, `"p" * 100000`):                                                      "prompt of 100000 bytes",
		"r = rand(7)\n" + replace(`"p"`, `str(r.int(0, 9))`):                                "made at the top of the file",
		"\xff": "UTF-8",
	} {
		if _, err := Open([]byte(source), pool); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.60q: error %v, want %q in it", source, err, want)
		}
	}
}

func TestBrokenScoresEarnNothing(t *testing.T) {
	pool := openPool(t)
	for body, want := range map[string]string{
		"2.0": "want a number in [0, 1]", "-0.1": "want a number in [0, 1]", "None": "want a number in [0, 1]", `"1"`: "want a number, or an object", "[1.0]": "want a number, or an object",
		"1 // 0": "program.star:9", "{}": "want a number in [0, 1]", `{"value": 1.5}`: "want a number in [0, 1]", `float("nan")`: "not representable",
	} {
		env, err := Open([]byte(strings.Replace(valid, "return 1.0", "return "+body, 1)), pool)
		if err != nil {
			t.Fatal(err)
		}
		task, err := env.Task(1, 2, 0)
		if err != nil {
			t.Fatal(err)
		}
		if s := env.Grade(task, "anything"); s.Value != 0 || !strings.Contains(s.Reason, want) {
			t.Errorf("score %s: %v %q, want 0 and %q", body, s.Value, s.Reason, want)
		}
	}
}

func TestTasksAreFunctionsOfTheirCoordinates(t *testing.T) {
	pool := openPool(t)
	source, err := Examples.ReadFile("examples/chain_sum.star")
	if err != nil {
		t.Fatal(err)
	}
	env, err := Open(source, pool)
	if err != nil {
		t.Fatal(err)
	}
	// Recorded once: a change here changes every run that names the file.
	task, err := env.Task(7, 3, 0.5)
	if err != nil || task.Prompt[0].Content != "Work out 297 + 112." {
		t.Errorf("task (7, 3, 0.5) is %q, %v", task.Prompt, err)
	}
}

func TestHelpers(t *testing.T) {
	pool := openPool(t)
	for expression, want := range map[string]float64{
		`math_equal("1/2", "\\frac{2}{4}")`: 1, `math_equal("1/2", "2/3")`: 0, `numbers("3 - -4, x5") == [3, -4, 5]`: 1, `parse_int(" +07 ") == 7`: 1,
		`parse_int("1e3") == None`: 1, `final_answer("so <answer> 4 </answer>") == "4"`: 1,
	} {
		env, err := Open([]byte(strings.Replace(valid, "return 1.0", "return 1.0 if "+expression+" else 0.0", 1)), pool)
		if err != nil {
			t.Fatal(err)
		}
		task, err := env.Task(1, 2, 0)
		if err != nil {
			t.Fatal(err)
		}
		if s := env.Grade(task, "anything"); s.Value != want {
			t.Errorf("%s: %v (%s), want %v", expression, s.Value, s.Reason, want)
		}
	}
}

func BenchmarkTaskAndGrade(b *testing.B) {
	pool := openPool(b)
	source, err := Examples.ReadFile("examples/chain_sum.star")
	if err != nil {
		b.Fatal(err)
	}
	env, err := Open(source, pool)
	if err != nil {
		b.Fatal(err)
	}
	for i := uint64(0); b.Loop(); i++ {
		task, err := env.Task(1, i, 0.5)
		if err != nil || env.Grade(task, task.Gold).Value != 1 {
			b.Fatal(err)
		}
	}
}

// plainName is the name without prefix and address.
func plainName(env envs.Env) string {
	name, _, _ := strings.Cut(strings.TrimPrefix(env.Spec().Name, Prefix), addressMark)
	return name
}
