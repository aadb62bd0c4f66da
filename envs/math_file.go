package envs

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"math/bits"
	"slices"
	"strings"

	"swarmrl/reward/mathcheck"
)

// MathHint is the sentence that problems of competition mathematics end with.
const MathHint = `Put the final answer in \boxed{}.`

// mathFile serves the problems of a local file; any two peers with the same bytes have the same
// environment, wherever the file lies.
type mathFile struct {
	spec Spec
	rows shelves[mathRow] // the easiest first
}

// A mathRow is one problem. Rank orders the rows by difficulty.
type mathRow struct {
	problem, answer string
	rank            int
}

// mathFiles are the sources that decide the scores of problems from files.
var mathFiles = []string{"math_file.go", "task_file.go", "gcd.go", "code_run.go", "guess.go", "integer.go"}

// openMath reads file; sha256, if set, must be its hash. With sha256 alone it looks for the file in
// [TaskFolder].
func openMath(o Options) (Env, error) {
	path := taskPath(o)
	if path == "" {
		return nil, errors.New("math: set file to a JSONL or Parquet file of problems: math?file=PATH")
	}
	if err := onlyOptions("math", o, "file", "sha256", "use"); err != nil {
		return nil, err
	}
	if o.Grading == "gym" {
		return nil, errors.New("math: there is no gym grading")
	}
	data, err := readTaskFile(path)
	if err != nil {
		return nil, fmt.Errorf("math: %w", err)
	}
	hash := sha256.Sum256(data)
	digest := hex.EncodeToString(hash[:])
	if want := o.Params["sha256"]; want != "" && want != digest {
		return nil, fmt.Errorf("math: %s has the SHA-256 %s, want %s", path, digest, want)
	}
	rows, err := mathRows(data)
	if err != nil {
		return nil, fmt.Errorf("math: %s: %w", path, err)
	}
	shelves, err := shelve(rows, o.Params["use"], func(r *mathRow) string { return r.problem })
	if err != nil {
		return nil, fmt.Errorf("math: %s: %w", path, err)
	}
	d := Definition{Name: "math", Files: mathFiles, Source: digest}
	name := "math?sha256=" + digest
	if o.Params["use"] == "all" {
		name += "&use=all"
	}
	version, err := versionOf(name, d)
	return &mathFile{rows: shelves, spec: Spec{
		Name: name, Version: version, Doc: fmt.Sprintf("%d problems of competition mathematics from a local file", len(rows)),
		Difficulty: "at 0, 0.5, 1: problems from the easier, the middle, the harder half by level, else by the length of the solution", Default: 0.5,
	}}, err
}

// mathRows reads the layouts of GSM8K (question, answer with the result after ####), MATH (problem,
// solution with a \boxed result, level) and plain problem and answer.
func mathRows(data []byte) ([]mathRow, error) {
	records, err := readRecords(data)
	if err != nil {
		return nil, err
	}
	rows := make([]mathRow, 0, len(records))
	for i, r := range records {
		row, err := mathRowOf(r)
		if err != nil {
			return nil, fmt.Errorf("row %d: %w", i+1, err)
		}
		rows = append(rows, row)
	}
	slices.SortStableFunc(rows, func(a, b mathRow) int { return a.rank - b.rank })
	return rows, nil
}

func mathRowOf(r record) (mathRow, error) {
	row := mathRow{problem: r.first("problem", "question", "prompt"), answer: r.first("answer", "final_answer", "expected_answer")}
	solution := r.first("solution")
	if work, result, ok := cutLast(row.answer, "####"); ok {
		solution, row.answer = work, strings.TrimSpace(result)
	}
	if row.answer == "" {
		row.answer, _ = mathcheck.Answer(solution)
	}
	switch {
	case row.problem == "":
		return row, fmt.Errorf("no problem, question or prompt among %s", r.names())
	case row.answer == "":
		return row, fmt.Errorf("no answer, and no \\boxed in the solution")
	}
	// The length of the solution orders rows of one level.
	row.rank = min(len(solution), 1<<20)
	if level := strings.TrimPrefix(r.first("level", "difficulty"), "Level "); len(level) == 1 && isDigits(level) {
		row.rank += int(level[0]-'0') << 21
	}
	return row, nil
}

func cutLast(s, sep string) (before, after string, ok bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

func (m *mathFile) Spec() Spec { return m.spec }

// Task draws a problem.
func (m *mathFile) Task(seed, index uint64, difficulty float64) (Task, error) {
	row, err := m.rows.draw("math", seed, index, difficulty)
	if err != nil {
		return Task{}, err
	}
	return Task{
		Prompt: []Message{{Role: "user", Content: row.problem + "\n\n" + MathHint}}, Key: *row, Gold: row.answer,
		Seed: seed, Index: index, Difficulty: difficulty,
	}, nil
}

// mixed maps index to 0..n-1 by a·index + b modulo n, with a prime to n: a permutation of each
// n indices that follow each other.
func mixed(r *Rand, index uint64, n int) int {
	a := r.Range(1, n)
	for gcdOf(a, n) != 1 {
		a = r.Range(1, n)
	}
	hi, lo := bits.Mul64(uint64(a), index%uint64(n))
	_, rest := bits.Div64(hi, lo, uint64(n))
	return int((rest + uint64(r.Intn(n))) % uint64(n))
}

func (m *mathFile) Grade(t Task, completion string) Score {
	row, ok := t.Key.(mathRow)
	if !ok {
		return Score{Reason: "the task is not of this environment"}
	}
	if reason := unreadable(completion); reason != "" {
		return Score{Reason: reason}
	}
	v := mathcheck.Verify(row.answer, completion)
	return Score{
		Value: toFloat(v.Equal), Answer: v.Answer, Reason: v.Reason,
		Parts: []Part{{Name: "answer", Value: toFloat(v.Equal), Weight: 1}},
	}
}
