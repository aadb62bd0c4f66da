package jinja

import (
	"math/big"
	"unicode"
)

// testTable is the table of tests: v is name(args).
func testTable() map[string]filter {
	tests := map[string]filter{
		"boolean":  is(func(v any) bool { _, ok := v.(bool); return ok }),
		"callable": is(isCallable),
		"defined":  is(func(v any) bool { _, ok := v.(*Undefined); return !ok }),
		"undefined": is(func(v any) bool {
			_, ok := v.(*Undefined)
			return ok
		}),
		"divisibleby": testDivisible,
		"escaped":     is(func(v any) bool { _, ok := v.(markup); return ok }),
		"even":        testParity(0),
		"odd":         testParity(1),
		"false":       is(func(v any) bool { return v == false }),
		"true":        is(func(v any) bool { return v == true }),
		"filter":      func(r *run, v any, _ *args) any { return known(r.lib.filters, v) },
		"test":        func(r *run, v any, _ *args) any { return known(r.lib.tests, v) },
		"float":       is(func(v any) bool { _, ok := v.(float64); return ok }),
		"integer":     is(isInteger),
		"iterable":    testIterable,
		"lower":       testCase(unicode.IsLower, unicode.IsUpper),
		"upper":       testCase(unicode.IsUpper, unicode.IsLower),
		"mapping":     is(func(v any) bool { _, ok := v.(*Dict); return ok }),
		"none":        is(func(v any) bool { return v == nil }),
		"number":      is(isNumber),
		"sameas":      testSame,
		"sequence":    is(isSequence),
		"string":      is(isText),
	}
	for op, names := range map[string][]string{
		"==": {"eq", "equalto", "=="}, "!=": {"ne", "!="}, "<": {"lt", "lessthan", "<"}, "<=": {"le", "<="},
		">": {"gt", "greaterthan", ">"}, ">=": {"ge", ">="}, "in": {"in"},
	} {
		for _, name := range names {
			tests[name] = func(r *run, v any, a *args) any { return r.compare(op, v, a.bind(1, "other")[0]) }
		}
	}
	return tests
}

func is(f func(v any) bool) filter {
	return func(_ *run, v any, a *args) any {
		a.none()
		return f(v)
	}
}

func isCallable(v any) bool {
	switch v.(type) {
	case *function, *loop, *Undefined:
		return true
	}
	return false
}

func isInteger(v any) bool {
	switch v.(type) {
	case int64, *big.Int:
		return true
	}
	return false
}

func isSequence(v any) bool {
	switch v.(type) {
	case string, markup, *List, *Tuple, *Dict, Range, *Undefined:
		return true
	}
	return false
}

func testIterable(_ *run, v any, a *args) any {
	a.none()
	switch v.(type) {
	case *generator, *view, *loop:
		return true
	}
	return isSequence(v)
}

func testDivisible(r *run, v any, a *args) any {
	return r.equal(r.binary("%", v, a.bind(1, "num")[0]), int64(0))
}

func testParity(rest int64) filter {
	return func(r *run, v any, a *args) any {
		a.none()
		return r.equal(r.binary("%", v, int64(2)), rest)
	}
}

// testCase is str.islower or str.isupper.
func testCase(in, out func(rune) bool) filter {
	return func(r *run, v any, a *args) any {
		a.none()
		return allCase(r.str(v), in, out)
	}
}

func allCase(s string, in, out func(rune) bool) bool {
	some := false
	for _, c := range s {
		if out(c) || unicode.IsTitle(c) {
			return false
		}
		some = some || in(c)
	}
	return some
}

// testSame is Python's "is": the same object, which small equal constants are.
func testSame(r *run, v any, a *args) any {
	other := a.bind(1, "other")[0]
	switch v.(type) {
	case string, int64, bool, nil:
		return v == other
	case float64, *big.Int, markup, Range:
		return false
	}
	return v == other
}
