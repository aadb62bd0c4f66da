package envs

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"swarmrl/reward/sandbox"
)

// codeRows reads the layouts of HumanEval (prompt, entry_point, test), MBPP (text or prompt,
// test_list), APPS (question, input_output) and our own (prompt, entry, tests). Rows without tests are
// left out and counted.
func codeRows(data []byte, starlark bool) (rows []codeRow, skipped int, err error) {
	records, err := readRecords(data)
	if err != nil {
		return nil, 0, err
	}
	type ranked struct {
		row  codeRow
		rank int
	}
	var list []ranked
	for i, r := range records {
		row, err := codeRowOf(r, starlark)
		switch {
		case errors.Is(err, errUnusable):
			skipped++
			continue
		case err != nil:
			return nil, 0, fmt.Errorf("row %d: %w", i+1, err)
		}
		list = append(list, ranked{row, codeRank(r, row)})
	}
	if len(list) == 0 {
		return nil, 0, fmt.Errorf("none of %d rows has tests", len(records))
	}
	slices.SortStableFunc(list, func(a, b ranked) int { return cmp.Compare(a.rank, b.rank) })
	for _, x := range list {
		rows = append(rows, x.row)
	}
	return rows, skipped, nil
}

// codeRank orders by APPS's level, then by the length of the solution.
func codeRank(r record, row codeRow) int {
	level := slices.Index([]string{"", "introductory", "interview", "competition"}, r.first("difficulty"))
	return max(level, 0)<<21 + min(len(row.gold), 1<<20)
}

var errUnusable = errors.New("there are no tests")

func codeRowOf(r record, starlark bool) (codeRow, error) {
	switch {
	case starlark && r["tests"] == "":
		return codeRow{}, fmt.Errorf("no tests among %s; only our own layout has Starlark tasks", r.names())
	case r["entry_point"] != "" && r["test"] != "":
		return humanEvalRow(r)
	case r["test_list"] != "":
		return mbppRow(r)
	case r["input_output"] != "":
		return appsRow(r)
	case r["tests"] != "":
		return ownRow(r, starlark)
	}
	return codeRow{}, fmt.Errorf("no layout of HumanEval, MBPP, APPS or ours among %s", r.names())
}

func humanEvalRow(r record) (codeRow, error) {
	entry, prompt, tests := r.first("entry_point"), r["prompt"], r["test"]
	row := codeRow{
		prompt:    "Complete this Python function. Give it whole, with its imports.\n\n" + prompt,
		completes: prompt, prefix: beforeDef(prompt, entry),
		exam: &sandbox.Exam{Setup: beforeDef(prompt, entry), Tests: tests, Entry: entry, Aliases: []string{"candidate"}},
	}
	if strings.Contains(tests, "def check(") {
		row.exam.Tests += "\n\ncheck(" + entry + ")\n"
	}
	if body := r["canonical_solution"]; strings.TrimSpace(body) != "" {
		row.gold = strings.TrimRight(prompt+body, "\n \t")
	}
	return row, nil
}

// beforeDef gives what a prompt says before the function to write: imports and helpers.
func beforeDef(prompt, entry string) string {
	if i := strings.Index(prompt, "def "+entry+"("); i > 0 {
		return prompt[:i]
	}
	return ""
}

func mbppRow(r record) (codeRow, error) {
	var tests, imports []string
	if err := json.Unmarshal([]byte(r["test_list"]), &tests); err != nil {
		return codeRow{}, fmt.Errorf("test_list: %w", err)
	}
	if r["test_imports"] != "" {
		if err := json.Unmarshal([]byte(r["test_imports"]), &imports); err != nil {
			return codeRow{}, fmt.Errorf("test_imports: %w", err)
		}
	}
	if len(tests) == 0 {
		return codeRow{}, errUnusable
	}
	prompt := r.first("text", "prompt")
	if prompt == "" {
		return codeRow{}, fmt.Errorf("no text or prompt among %s", r.names())
	}
	row := codeRow{prompt: prompt, gold: strings.TrimSpace(strings.ReplaceAll(r["code"], "\r\n", "\n"))}
	setup := strings.Join(append(imports, r["test_setup_code"]), "\n")
	row.exam = &sandbox.Exam{Setup: setup, Tests: strings.Join(tests, "\n")}
	// The name and form of the function are only in the tests: show one call.
	if name := definedIn(row.gold, tests[0]); name != "" {
		row.exam.Entry = name
		row.prompt += "\nYour function is called like this: " + callOf(tests[0], name)
	}
	return row, nil
}

var functionDef = regexp.MustCompile(`(?m)^def\s+([A-Za-z_]\w*)\s*\(`)

// definedIn gives the first function that the solution defines and the test calls; where there is no
// solution, the first name that the test calls and Python does not have.
func definedIn(solution, test string) string {
	defined := map[string]bool{}
	for _, m := range functionDef.FindAllStringSubmatch(solution, -1) {
		defined[m[1]] = true
	}
	for _, at := range callsIn(test) {
		if name := test[at[0]:at[1]]; defined[name] || solution == "" && !pythonNames[name] {
			return name
		}
	}
	return ""
}

// callsIn gives where the names of the functions stand that a test calls.
func callsIn(test string) (names [][2]int) {
	for _, at := range regexpCall.FindAllStringSubmatchIndex(test, -1) {
		if at[2] == 0 || test[at[2]-1] != '.' {
			names = append(names, [2]int{at[2], at[3]})
		}
	}
	return names
}

var (
	regexpCall  = regexp.MustCompile(`\b([A-Za-z_]\w*)\s*\(`) // method calls too, which callsIn leaves out
	pythonNames = func() map[string]bool {
		m := map[string]bool{}
		for _, name := range strings.Fields("abs all any assert bool dict float frozenset int isclose len list map max min not round set sorted str sum tuple type zip and or in is if") {
			m[name] = true
		}
		return m
	}()
)

// callOf cuts the call of that name out of a test, up to the bracket that closes it.
func callOf(test, name string) string {
	for _, at := range callsIn(test) {
		if test[at[0]:at[1]] != name {
			continue
		}
		depth, quote := 0, byte(0)
		for i := at[1]; i < len(test); i++ {
			switch c := test[i]; {
			case c == '\\':
				i++
			case quote != 0:
				if c == quote {
					quote = 0
				}
			case c == '\'' || c == '"':
				quote = c
			case strings.IndexByte("([{", c) >= 0:
				depth++
			case strings.IndexByte(")]}", c) >= 0:
				if depth--; depth == 0 {
					return test[at[0] : i+1]
				}
			}
		}
	}
	return name + "(…)"
}

func appsRow(r record) (codeRow, error) {
	var tests struct {
		Inputs  []json.RawMessage `json:"inputs"`
		Outputs []json.RawMessage `json:"outputs"`
		Entry   string            `json:"fn_name"`
	}
	if err := json.Unmarshal([]byte(r["input_output"]), &tests); err != nil {
		return codeRow{}, fmt.Errorf("input_output: %w", err)
	}
	if len(tests.Inputs) == 0 || len(tests.Inputs) != len(tests.Outputs) {
		return codeRow{}, errUnusable
	}
	row := codeRow{prompt: r.first("question", "prompt"), gold: firstSolution(r["solutions"])}
	if row.prompt == "" {
		return row, fmt.Errorf("no question among %s", r.names())
	}
	if code := r["starter_code"]; strings.TrimSpace(code) != "" {
		row.prompt += "\n\nStart from this:\n" + code
	}
	if tests.Entry != "" {
		row.functions = &functionTests{entry: tests.Entry, args: tests.Inputs, want: tests.Outputs}
		return row, nil
	}
	row.prompt += "\n\nRead from standard input and print to standard output."
	for i := range tests.Inputs {
		row.stdin = append(row.stdin, lines(tests.Inputs[i]))
		row.stdout = append(row.stdout, lines(tests.Outputs[i]))
	}
	return row, nil
}

// lines gives a text as it is and a list of lines joined.
func lines(v json.RawMessage) string {
	var text string
	if json.Unmarshal(v, &text) == nil {
		return text
	}
	var list []string
	if json.Unmarshal(v, &list) == nil {
		return strings.Join(list, "\n")
	}
	return string(v)
}

func firstSolution(s string) string {
	var list []string
	if json.Unmarshal([]byte(s), &list) == nil && len(list) > 0 {
		return strings.TrimSpace(list[0])
	}
	return strings.TrimSpace(s)
}

// passing gives the first submission that is known to pass.
func passing(s string) string {
	var list []struct{ Code, Verdict string }
	if json.Unmarshal([]byte(s), &list) != nil {
		return ""
	}
	for _, x := range list {
		if x.Verdict == "pass" {
			return strings.TrimSpace(x.Code)
		}
	}
	return ""
}

func ownRow(r record, starlark bool) (codeRow, error) {
	var tests []struct {
		Args   json.RawMessage `json:"args"`
		Want   json.RawMessage `json:"want"`
		Stdin  *string         `json:"stdin"`
		Stdout string          `json:"stdout"`
	}
	if err := json.Unmarshal([]byte(r["tests"]), &tests); err != nil {
		return codeRow{}, fmt.Errorf("tests: %w", err)
	}
	if len(tests) == 0 || r.first("prompt") == "" {
		return codeRow{}, errors.New("no tests or no prompt")
	}
	row := codeRow{prompt: r.first("prompt"), gold: firstSolution(r.first("solution")), starlark: starlark}
	if row.gold == "" {
		row.gold = passing(r["submissions"])
	}
	if tests[0].Stdin != nil {
		if starlark {
			return row, errUnusable
		}
		row.prompt += "\n\nRead from standard input and print to standard output."
		for _, t := range tests {
			if t.Stdin == nil {
				return row, errors.New("a test without stdin beside one with it")
			}
			row.stdin, row.stdout = append(row.stdin, *t.Stdin), append(row.stdout, t.Stdout)
		}
		return row, nil
	}
	row.functions = &functionTests{entry: r.first("entry")}
	if row.functions.entry == "" {
		return row, fmt.Errorf("no entry among %s", r.names())
	}
	row.prompt = fmt.Sprintf("Write the function %s(%s). %s", row.functions.entry, r.first("params"), row.prompt)
	for _, t := range tests {
		row.functions.args = append(row.functions.args, t.Args)
		row.functions.want = append(row.functions.want, t.Want)
	}
	return row, nil
}
