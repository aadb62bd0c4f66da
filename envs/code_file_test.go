package envs

import (
	"bytes"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"

	"swarmrl/reward/sandbox"
)

// openAll gives every task of a file.
func openAll(t *testing.T, name string) (*codeFile, []Task) {
	t.Helper()
	env, err := Open(name + "&use=all")
	if err != nil {
		t.Fatal(err)
	}
	c := env.(*codeFile)
	var tasks []Task
	for i, row := range c.rows.training {
		tasks = append(tasks, Task{Key: &c.rows.training[i], Gold: row.gold})
	}
	return c, tasks
}

// TestCodeLayouts runs tasks in the layouts of HumanEval, MBPP and APPS in the Python sandbox.
func TestCodeLayouts(t *testing.T) {
	if err := sandbox.Probe(); err != nil {
		t.Skip(err)
	}
	for file, want := range map[string]int{"humaneval": 4, "mbpp": 3, "apps": 2} {
		c, tasks := openAll(t, "code?file=testdata/tasks/"+file+".jsonl")
		if len(tasks) != want {
			t.Errorf("%s: %d tasks, want %d: %s", file, len(tasks), want, c.Spec().Doc)
		}
		for _, task := range tasks {
			for completion, value := range map[string]float64{
				"Here it is:\n```python\n" + task.Gold + "\n```\n":  1,
				"<answer>" + task.Gold + "</answer>":                1,
				"```python\n" + task.Gold + "\n```\n```\nhm\n```\n": 0,
				"```python\nraise SystemExit(0)\n```":               0,
				"```python\nimport os\nos._exit(0)\n```":            0,
				"```python\n" + task.Gold + "\nraise KeyError\n```": 0,
				"":           0,
				"no program": 0,
			} {
				if s := c.Grade(task, completion); s.Value != value || s.Reason == "" {
					t.Errorf("%s: %q scores %v, want %v: %s", file, completion, s.Value, value, s.Reason)
				}
			}
		}
	}
}

// TestCodeBody: a completion of HumanEval that is only the body counts too.
func TestCodeBody(t *testing.T) {
	if err := sandbox.Probe(); err != nil {
		t.Skip(err)
	}
	c, tasks := openAll(t, "code?file=testdata/tasks/humaneval.jsonl")
	for _, task := range tasks {
		row := task.Key.(*codeRow)
		body := strings.TrimPrefix(task.Gold, row.completes)
		if s := c.Grade(task, "```\n"+body+"\n```"); s.Value != 1 {
			t.Errorf("the body alone scores %v: %s", s.Value, s.Reason)
		}
	}
}

// TestCodeParquet: MBPP as Parquet, with its list of tests, gives the tasks of the JSON file.
func TestCodeParquet(t *testing.T) {
	type row struct {
		Text  string   `parquet:"text"`
		Code  string   `parquet:"code"`
		Tests []string `parquet:"test_list,list"`
	}
	file := filepath.Join(t.TempDir(), "mbpp.parquet")
	rows := []row{{"Double n.", "def d(n):\n    return 2 * n", []string{"assert d(1) == 2", "assert d(-2) == -4"}}}
	if err := parquet.WriteFile(file, rows); err != nil {
		t.Fatal(err)
	}
	data, err := readTaskFile(file)
	if err != nil {
		t.Fatal(err)
	}
	got, skipped, err := codeRows(data, false)
	if err != nil || skipped != 0 || len(got) != 1 || got[0].exam.Entry != "d" || !strings.Contains(got[0].prompt, "like this: d(1)") {
		t.Errorf("%+v, %d skipped, %v", got, skipped, err)
	}
	if _, err := readTaskFile(t.TempDir()); err == nil {
		t.Error("a folder is read")
	}
}

// TestCodeOwnLayout runs the recorded Starlark tasks: a submission that passes scores 1.
func TestCodeOwnLayout(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(vectors(t, "code"), "starlark.jsonl*"))
	if err != nil || len(files) == 0 {
		t.Fatal("no recorded tasks")
	}
	c, tasks := openAll(t, "code?language=starlark&file="+files[0])
	for _, task := range tasks {
		if s := c.Grade(task, "<answer>"+task.Gold+"</answer>"); s.Value != 1 {
			t.Errorf("%.60q scores %v: %s", task.Gold, s.Value, s.Reason)
		}
		entry := task.Key.(*codeRow).functions.entry
		if s := c.Grade(task, fmt.Sprintf("def %s(*a):\n    return None\n", entry)); s.Value != 0 {
			t.Errorf("%s: None scores %v", entry, s.Value)
		}
	}
	task, err := c.Task(1, 2, 1)
	if err != nil || !strings.Contains(task.Prompt[0].Content, "Write the function ") {
		t.Errorf("%v %v", task.Prompt, err)
	}
}

// TestCodeSparesNoRow: rows whose tests are no comparison with a literal are judged like the others.
func TestCodeSparesNoRow(t *testing.T) {
	if err := sandbox.Probe(); err != nil {
		t.Skip(err)
	}
	c, tasks := openAll(t, "code?file=testdata/tasks/humaneval.jsonl")
	for _, task := range tasks {
		if !strings.Contains(task.Gold, "def near") {
			continue
		}
		for code, want := range map[string]float64{"def near(n):\n    return 1.4": 1, "def near(n):\n    return 1.2": 0, "abs = lambda x: 0\ndef near(n):\n    return 9": 0} {
			if s := c.Grade(task, "```\n"+code+"\n```"); s.Value != want {
				t.Errorf("%q scores %v: %s", code, s.Value, s.Reason)
			}
		}
	}
}

func TestCallOf(t *testing.T) {
	for test, want := range map[string]string{
		"assert f(1, ')') == 2":                        "f(1, ')')",
		"assert set(f((1, 2), [3])) == {1}":            "f((1, 2), [3])",
		"assert not f(\"\\\")\", {'a': g(2)}) is None": "f(\"\\\")\", {'a': g(2)})",
		"assert math.isclose(f(3), 1.5, f=2)":          "f(3)",
		"assert f(":                                    "f(…)",
	} {
		if got := callOf(test, definedIn("def f(x):\n    pass", test)); got != want {
			t.Errorf("%q: %q, want %q", test, got, want)
		}
		if got := definedIn("", test); got != "f" {
			t.Errorf("%q without a solution: %q", test, got)
		}
	}
}

func FuzzCallOf(f *testing.F) {
	f.Add("assert f(1) == {'a': (1, 2.5)}", "def f(x):\n    return 1")
	f.Fuzz(func(t *testing.T, test, solution string) {
		if name := definedIn(solution, test); name != "" && callOf(test, name) == "" {
			t.Errorf("%q: no call of %q", test, name)
		}
		codeOf(test)
	})
}

// TestParquetBomb: a file of some bytes that stands for thousands of times as many is refused.
func TestParquetBomb(t *testing.T) {
	type row struct {
		Problem string `parquet:"problem,dict"`
	}
	var b bytes.Buffer
	w := parquet.NewGenericWriter[row](&b)
	if _, err := w.Write(slices.Repeat([]row{{strings.Repeat("x", 1<<20)}}, 12)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if rows, err := parquetRecords(b.Bytes(), 13<<20); err != nil || len(rows) != 12 {
		t.Errorf("%d rows: %v", len(rows), err)
	}
	if _, err := parquetRecords(b.Bytes(), 11<<20); err == nil || !strings.Contains(err.Error(), "once unpacked") {
		t.Errorf("%d bytes for 12 MiB: %v", b.Len(), err)
	}
}
