package sandbox

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"strings"
)

// Cause says why a program failed a test.
type Cause string

// The causes. The empty cause means that nothing went wrong.
const (
	WrongAnswer  Cause = "wrong_answer"
	RuntimeError Cause = "runtime_error"
	SyntaxError  Cause = "syntax_error"
	NotFound     Cause = "not_found"  // no function of that name
	BadResult    Cause = "bad_result" // not representable as JSON
	StepLimit    Cause = "step_limit"
	TimeLimit    Cause = "time_limit"
	MemoryLimit  Cause = "memory_limit"
	OutputLimit  Cause = "output_limit"
	DiskLimit    Cause = "disk_limit" // too many files
)

// Output is what one execution gave: a value (function tests: its JSON; programs: standard
// output), or the cause of its failure.
type Output struct {
	Value  []byte
	Cause  Cause
	Detail string // the program's own error text, cut to some hundred bytes; for people only
}

// Verdict is the outcome of all tests of a program.
type Verdict struct {
	Passed int   // tests passed before the first failure, or all
	Total  int   // tests
	Cause  Cause // of the first failure; empty if all passed
	Detail string
}

// Pass reports whether every test passed; no tests is no pass.
func (v Verdict) Pass() bool { return v.Cause == "" && v.Total > 0 && v.Passed == v.Total }

// Judge compares what a function returned with what was wanted, as JSON by type and value.
func Judge(outputs []Output, want []json.RawMessage) Verdict {
	return judge(outputs, len(want), func(i int, got []byte) bool { return equalJSON(got, want[i]) })
}

// JudgeStdio compares what programs printed with what was wanted: line by line, after trailing
// white space of lines and trailing empty lines are dropped.
func JudgeStdio(outputs []Output, want []string) Verdict {
	return judge(outputs, len(want), func(i int, got []byte) bool { return canonicalText(string(got)) == canonicalText(want[i]) })
}

func judge(outputs []Output, total int, equal func(i int, got []byte) bool) Verdict {
	v := Verdict{Total: total}
	for i := range total {
		switch {
		case i >= len(outputs):
			v.Cause, v.Detail = RuntimeError, fmt.Sprintf("test %d was not reached", i+1)
		case outputs[i].Cause != "":
			v.Cause, v.Detail = outputs[i].Cause, outputs[i].Detail
		case !equal(i, outputs[i].Value):
			v.Cause, v.Detail = WrongAnswer, fmt.Sprintf("test %d", i+1)
		default:
			v.Passed++
			continue
		}
		return v
	}
	return v
}

// canonicalText drops what a grader of programs ignores.
func canonicalText(s string) string {
	lines := strings.Split(s, "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRight(l, " \t\r\v\f")
	}
	return strings.TrimRight(strings.Join(lines, "\n"), "\n")
}

// equalJSON compares two JSON texts by type and value: 1 is neither true nor 1.0, lists keep their
// order, the order of keys does not count.
func equalJSON(a, b []byte) bool {
	x, err := decodeJSON(a)
	if err != nil {
		return false
	}
	y, err := decodeJSON(b)
	return err == nil && equalValue(x, y)
}

func decodeJSON(b []byte) (any, error) {
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		return nil, err
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, fmt.Errorf("text after the JSON value")
	}
	return v, nil
}

func equalValue(a, b any) bool {
	switch a := a.(type) {
	case json.Number:
		b, ok := b.(json.Number)
		return ok && equalNumber(string(a), string(b))
	case []any:
		b, ok := b.([]any)
		if !ok || len(a) != len(b) {
			return false
		}
		for i := range a {
			if !equalValue(a[i], b[i]) {
				return false
			}
		}
		return true
	case map[string]any:
		b, ok := b.(map[string]any)
		if !ok || len(a) != len(b) {
			return false
		}
		for k, v := range a {
			w, found := b[k]
			if !found || !equalValue(v, w) {
				return false
			}
		}
		return true
	}
	return a == b
}

// equalNumber: integers as integers of any size, the rest as float64; the two kinds differ.
func equalNumber(a, b string) bool {
	const maxDigits = 10_000
	if isInteger(a) != isInteger(b) || len(a) > maxDigits || len(b) > maxDigits {
		return false
	}
	if isInteger(a) {
		x, ok := new(big.Int).SetString(a, 10)
		y, ok2 := new(big.Int).SetString(b, 10)
		return ok && ok2 && x.Cmp(y) == 0
	}
	x, err := json.Number(a).Float64()
	y, err2 := json.Number(b).Float64()
	return err == nil && err2 == nil && x == y
}

func isInteger(s string) bool { return !strings.ContainsAny(s, ".eE") }

// clip bounds a text that a program wrote, for people to read.
func clip(s string, n int) string {
	s = strings.ToValidUTF8(s, "?")
	if len(s) > n {
		s = strings.ToValidUTF8(s[:n], "") + " …"
	}
	return s
}
