package envs

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"swarmrl/reward/sandbox"
)

// codeFile serves programming tasks of a local file, judged in the Python sandbox (tasks that say
// that they are Starlark: in that one).
type codeFile struct {
	spec Spec
	rows shelves[codeRow] // the shortest solutions first
}

// A codeRow is one task. Exactly one of exam, stdin and functions is set.
type codeRow struct {
	prompt, gold string
	prefix       string // goes before the program: what the prompt imports
	completes    string // the prompt that a program without its own def continues
	exam         *sandbox.Exam
	functions    *functionTests
	stdin        []string
	stdout       []string
	starlark     bool
}

// openCode reads file; sha256, if set, must be its hash; language is python (default) or starlark.
func openCode(o Options) (Env, error) {
	path := taskPath(o)
	switch {
	case path == "":
		return nil, errors.New("code: set file to a JSONL or Parquet file of tasks: code?file=PATH")
	case o.Grading == "gym":
		return nil, errors.New("code: there is no gym grading")
	}
	language := o.Params["language"]
	if language != "" && language != "python" && language != "starlark" {
		return nil, fmt.Errorf("code: language %q: want python or starlark", language)
	}
	if err := onlyOptions("code", o, "file", "sha256", "language", "use"); err != nil {
		return nil, err
	}
	data, err := readTaskFile(path)
	if err != nil {
		return nil, fmt.Errorf("code: %w", err)
	}
	hash := sha256.Sum256(data)
	digest := hex.EncodeToString(hash[:])
	if want := o.Params["sha256"]; want != "" && want != digest {
		return nil, fmt.Errorf("code: %s has the SHA-256 %s, want %s", path, digest, want)
	}
	rows, skipped, err := codeRows(data, language == "starlark")
	if err != nil {
		return nil, fmt.Errorf("code: %s: %w", path, err)
	}
	shelves, err := shelve(rows, o.Params["use"], func(r *codeRow) string { return r.prompt })
	if err != nil {
		return nil, fmt.Errorf("code: %s: %w", path, err)
	}
	interpreter, err := interpreterOf(language == "starlark")
	if err != nil {
		return nil, fmt.Errorf("code: %w", err)
	}
	d := Definition{Name: "code", Files: codeFiles, Source: digest + interpreter}
	name := "code?sha256=" + digest
	if language == "starlark" {
		name = "code?language=starlark&sha256=" + digest
	}
	if o.Params["use"] == "all" {
		name += "&use=all"
	}
	version, err := versionOf(name, d)
	doc := fmt.Sprintf("%d programming tasks from a local file", len(rows))
	if skipped > 0 {
		doc += fmt.Sprintf(" (%d left out: they have no tests)", skipped)
	}
	return &codeFile{rows: shelves, spec: Spec{
		Name: name, Version: version, Doc: doc,
		Difficulty: "at 0, 0.5, 1: tasks from the easier, the middle, the harder half by level, else by the length of the solution", Default: 0.5,
	}}, err
}

// codeFiles are the sources that decide the scores of programs from files.
var codeFiles = []string{"code_file.go", "code_layouts.go", "code_run.go", "task_file.go", "math_file.go", "gcd.go", "integer.go", "pyjson.go", "json_value.go", "pynumber.go", "codeio.go", "guess.go", "list_functions.go", "tree_distance.go", "calendar_arithmetic.go"}

// interpreterOf opens the sandbox and says what runs there: another minor version of CPython may
// judge otherwise, so it belongs to the environment's version.
func interpreterOf(starlark bool) (string, error) {
	if starlark {
		_, err := starlarkPool()
		return "starlark", err
	}
	pool, err := pythonPool()
	if err != nil {
		return "", err
	}
	return "CPython " + pool.Version(), nil
}

func (c *codeFile) Spec() Spec { return c.spec }

func (c *codeFile) Task(seed, index uint64, difficulty float64) (Task, error) {
	row, err := c.rows.draw("code", seed, index, difficulty)
	if err != nil {
		return Task{}, err
	}
	return Task{
		Prompt: []Message{{Role: "user", Content: row.prompt + "\n\nPut the program in a code block between ``` marks."}},
		Key:    row, Gold: row.gold, Seed: seed, Index: index, Difficulty: difficulty,
	}, nil
}

func (c *codeFile) Grade(t Task, completion string) Score {
	row, ok := t.Key.(*codeRow)
	if !ok {
		return Score{Reason: "the task is not of this environment"}
	}
	if reason := unreadable(completion); reason != "" {
		return Score{Reason: reason}
	}
	answer, _ := Extract(completion)
	code := codeOf(answer)
	value, reason := row.judge(code)
	return Score{
		Value: value, Answer: code, Reason: reason,
		Parts: []Part{{Name: "answer", Value: value, Weight: 1}},
	}
}

// judge runs a program against the hidden tests.
func (r *codeRow) judge(code string) (float64, string) {
	switch {
	case len(code) > maxCode:
		return 0, fmt.Sprintf("a program of %d bytes, more than %d", len(code), maxCode)
	case strings.TrimSpace(code) == "":
		return 0, "there is no program"
	case r.starlark:
		return runStarlark(code, r.functions)
	}
	pool, err := pythonPool()
	if err != nil {
		return 0, err.Error()
	}
	ctx := context.Background()
	if r.stdin != nil {
		outputs, err := pool.Run(ctx, code, r.stdin)
		if err != nil {
			return 0, err.Error()
		}
		return verdict(sandbox.JudgeStdio(outputs, r.stdout))
	}
	if r.completes != "" && !strings.Contains(code, "def ") {
		code = r.completes + code
	} else {
		code = r.prefix + code
	}
	if r.functions != nil {
		return r.judgeFunctions(ctx, pool, code)
	}
	v, err := pool.Examine(ctx, code, *r.exam)
	switch {
	case err != nil:
		return 0, err.Error()
	case v.Pass():
		return 1, "the hidden tests pass"
	case v.Cause == sandbox.BadTests:
		return 0, "this row's tests cannot run here: " + quote(v.Detail)
	case v.Cause == sandbox.WrongAnswer || v.Detail == "":
		return 0, "the hidden tests fail: " + string(v.Cause)
	}
	return 0, fmt.Sprintf("the hidden tests fail: %s: %s", v.Cause, quote(v.Detail))
}

// harnessEntry is a function that is appended to a program for the harness to call.
const harnessEntry = "swarm_case"

// judgeFunctions calls the entry with JSON arguments. APPS puts some results into a list of one.
func (r *codeRow) judgeFunctions(ctx context.Context, pool *sandbox.Python, code string) (float64, string) {
	entry := r.functions.entry
	if strings.Contains(code, "class Solution") {
		code += "\n\ndef " + harnessEntry + "(*a):\n    return Solution()." + entry + "(*a)\n"
		entry = harnessEntry
	}
	outputs, err := pool.Call(ctx, code, entry, r.functions.args)
	if err != nil {
		return 0, err.Error()
	}
	want := slices.Clone(r.functions.want)
	for i := range want {
		if i < len(outputs) && outputs[i].Cause == "" {
			want[i] = unwrapped(outputs[i].Value, want[i])
		}
	}
	return verdict(sandbox.Judge(outputs, want))
}

// unwrapped gives the single element of want where the result is that element.
func unwrapped(got []byte, want json.RawMessage) json.RawMessage {
	var list []json.RawMessage
	if json.Unmarshal(want, &list) != nil || len(list) != 1 {
		return want
	}
	a, errA := parseJSON(string(got))
	b, errB := parseJSON(string(list[0]))
	if errA == nil && errB == nil && sameJSON(a, b) {
		return json.RawMessage(got)
	}
	return want
}
