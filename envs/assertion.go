package envs

import (
	"encoding/json"
	"strings"
)

// An assertion is a test of the form `assert CALL == LITERAL`, `assert CALL` or `assert not CALL`.
type assertion struct {
	call string
	want json.RawMessage
}

// assertions takes the tests out of Python source; skipped counts those of another form. Only
// statements that begin with assert at the start of a line count.
func assertions(source string) (out []assertion, skipped int) {
	for rest := source; ; {
		i := nextAssert(rest)
		if i < 0 {
			return out, skipped
		}
		statement, n := logicalLine(rest[i+len("assert "):])
		rest = rest[i+len("assert ")+n:]
		if a, ok := parseAssertion(statement); ok {
			out = append(out, a)
		} else {
			skipped++
		}
	}
}

func nextAssert(s string) int {
	for from := 0; ; {
		i := strings.Index(s[from:], "assert ")
		if i < 0 {
			return -1
		}
		i += from
		line := s[strings.LastIndexByte(s[:i], '\n')+1 : i]
		if strings.TrimLeft(line, " \t") == "" {
			return i
		}
		from = i + 1
	}
}

// logicalLine gives the text up to the line's end outside of brackets and strings, and its length.
func logicalLine(s string) (string, int) {
	depth, quote := 0, byte(0)
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\':
			i++
		case quote != 0:
			if c == quote || c == '\n' {
				quote = 0
			}
		case c == '\'' || c == '"':
			quote = c
		case strings.IndexByte("([{", c) >= 0:
			depth++
		case strings.IndexByte(")]}", c) >= 0:
			depth--
		case c == '#' && depth == 0:
			end := strings.IndexByte(s[i:], '\n')
			if end < 0 {
				end = len(s) - i
			}
			return s[:i], i + end
		case c == '\n' && depth <= 0:
			return s[:i], i
		}
	}
	return s, len(s)
}

func parseAssertion(s string) (assertion, bool) {
	s = strings.TrimSpace(s)
	left, right, ok := cutOutside(s, "==")
	if !ok {
		left, right, ok = cutOutside(s, " is ")
	}
	if message, _, found := cutOutside(right, ","); ok && found {
		right = message
	} else if message, _, found := cutOutside(left, ","); !ok && found {
		left = message
	}
	if !ok {
		right = "True"
		if rest, negated := strings.CutPrefix(left, "not "); negated {
			left, right = rest, "False"
		}
		left = "bool(" + strings.TrimSpace(left) + ")"
		if strings.ContainsAny(left, "<>=!") || strings.Contains(left, " and ") || strings.Contains(left, " or ") || strings.Contains(left, " in ") {
			return assertion{}, false
		}
	}
	left = strings.TrimSpace(left)
	// A bracket around the whole comparison, as in assert (f(x) == 1), is not of this form.
	if left == "" || !strings.HasSuffix(left, ")") || !balanced(left) {
		return assertion{}, false
	}
	want, err := pyLiteral(strings.TrimSpace(right))
	return assertion{left, want}, err == nil
}

// cutOutside splits at the first sep outside of brackets and strings.
func cutOutside(s, sep string) (before, after string, ok bool) {
	depth, quote := 0, byte(0)
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\':
			i++
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '\'' || c == '"':
			quote = c
		case depth == 0 && strings.HasPrefix(s[i:], sep):
			return s[:i], s[i+len(sep):], true
		case strings.IndexByte("([{", c) >= 0:
			depth++
		case strings.IndexByte(")]}", c) >= 0:
			depth--
		}
	}
	return s, "", false
}

func balanced(s string) bool {
	depth := 0
	_, n := logicalLine(s + "\n")
	for _, c := range s {
		switch c {
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			depth--
		}
	}
	return n == len(s) && depth == 0
}
