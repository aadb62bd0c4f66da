package envs

import (
	"math/big"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
)

// isInteger says that a number is written without point and exponent.
func (n jsonNumber) isInteger() bool { return isDigits(strings.TrimPrefix(string(n), "-")) }

// text writes a number as Python's str does.
func (n jsonNumber) text() string {
	if n.isInteger() {
		if n == "-0" {
			return "0"
		}
		return string(n)
	}
	return pyFloatText(string(n))
}

// sameJSON compares as Python does: numbers by value, true as 1, the order of members free.
func sameJSON(a, b any) bool {
	switch x := a.(type) {
	case nil:
		return b == nil
	case string:
		return a == b
	case []any:
		y, ok := b.([]any)
		return ok && slices.EqualFunc(x, y, sameJSON)
	case []jsonPair:
		y, ok := b.([]jsonPair)
		return ok && samePairs(x, y)
	}
	x, okX := jsonValue(a)
	y, okY := jsonValue(b)
	return okX && okY && x.Cmp(y) == 0
}

func samePairs(a, b []jsonPair) bool {
	if len(a) != len(b) {
		return false
	}
	values := make(map[string]any, len(b))
	for _, p := range b {
		values[p.key] = p.value
	}
	for _, p := range a {
		if v, ok := values[p.key]; !ok || !sameJSON(p.value, v) {
			return false
		}
	}
	return true
}

// jsonValue gives the value of a number or bool: floats are rounded to float64 first.
func jsonValue(v any) (*big.Rat, bool) {
	switch x := v.(type) {
	case bool:
		return big.NewRat(int64(toFloat(x)), 1), true
	case jsonNumber:
		if x.isInteger() {
			if len(x) > 4300 {
				return nil, false
			}
			return new(big.Rat).SetString(string(x))
		}
		f, ok := pyFloat(string(x))
		if r := new(big.Rat).SetFloat64(f); ok && r != nil {
			return r, true
		}
	}
	return nil, false
}

// dumpJSON appends what Python's json.dumps gives.
func dumpJSON(b []byte, v any) []byte {
	switch x := v.(type) {
	case nil:
		return append(b, "null"...)
	case bool:
		return strconv.AppendBool(b, x)
	case string:
		return dumpText(b, x)
	case jsonNumber:
		return append(b, x.text()...)
	case []any:
		b = append(b, '[')
		for i, e := range x {
			if i > 0 {
				b = append(b, ", "...)
			}
			b = dumpJSON(b, e)
		}
		return append(b, ']')
	case []jsonPair:
		b = append(b, '{')
		for i, p := range x {
			if i > 0 {
				b = append(b, ", "...)
			}
			b = append(dumpText(b, p.key), ": "...)
			b = dumpJSON(b, p.value)
		}
		return append(b, '}')
	}
	return b
}

func dumpText(b []byte, s string) []byte {
	b = append(b, '"')
	for _, c := range s {
		switch {
		case c == '"' || c == '\\':
			b = append(b, '\\', byte(c))
		case strings.ContainsRune("\b\f\n\r\t", c):
			b = append(b, `\n`...)
		case c < 0x20 || c > 0x7f:
			for _, unit := range utf16.Encode([]rune{c}) {
				b = append(b, `\u`...)
				b = append(b, strconv.FormatUint(uint64(unit)+0x10000, 16)[1:]...)
			}
		default:
			b = append(b, byte(c))
		}
	}
	return append(b, '"')
}
