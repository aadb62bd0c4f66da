package jinja

import (
	"math"
	"math/big"
	"slices"
	"strings"
)

// equal is a == b.
func (r *run) equal(a, b any) bool {
	r.step(1)
	r.touch(a)
	defer r.enter()()
	if isNumber(a) && isNumber(b) {
		c, ok := compareNumbers(a, b)
		return ok && c == 0
	}
	if s, ok := text(a); ok {
		t, ok := text(b)
		return ok && s == t
	}
	switch a := a.(type) {
	case *List:
		b, ok := b.(*List)
		return ok && slices.EqualFunc(a.Items, b.Items, r.equal)
	case *Tuple:
		b, ok := b.(*Tuple)
		return ok && slices.EqualFunc(a.Items, b.Items, r.equal)
	case *Dict:
		b, ok := b.(*Dict)
		return ok && r.equalDicts(a, b)
	case *Undefined:
		_, ok := b.(*Undefined)
		return ok
	case *view:
		b, ok := b.(*view)
		return ok && a.name == b.name && slices.EqualFunc(a.items, b.items, r.equal)
	}
	return a == b
}

func (r *run) equalDicts(a, b *Dict) bool {
	if a.Len() != b.Len() {
		return false
	}
	for i, k := range a.keys {
		v, ok := b.Get(k)
		if !ok || !r.equal(a.values[i], v) {
			return false
		}
	}
	return true
}

// compareNumbers is exact also between a large int and a float; ok is false for NaN.
func compareNumbers(a, b any) (c int, ok bool) {
	f, isFloat := a.(float64)
	g, isFloatB := b.(float64)
	switch {
	case isFloat && math.IsNaN(f) || isFloatB && math.IsNaN(g):
		return 0, false
	case isFloat && math.IsInf(f, 0) || isFloatB && math.IsInf(g, 0), isFloat && isFloatB:
		if !isFloat {
			f = 0
		}
		if !isFloatB {
			g = 0
		}
		switch {
		case f < g:
			return -1, true
		case f > g:
			return 1, true
		}
		return 0, true
	}
	return rat(a).Cmp(rat(b)), true
}

func rat(v any) *big.Rat {
	if f, ok := v.(float64); ok {
		return new(big.Rat).SetFloat64(f)
	}
	i, _ := toInt(v)
	return new(big.Rat).SetInt(i)
}

// less is a < b; op names the comparison in errors.
func (r *run) less(a, b any, op string) bool {
	r.step(1)
	defer r.enter()()
	for _, v := range []any{a, b} {
		if u, ok := v.(*Undefined); ok {
			u.fail()
		}
	}
	if isNumber(a) && isNumber(b) {
		c, ok := compareNumbers(a, b)
		return ok && c < 0
	}
	if s, ok := text(a); ok {
		if t, ok := text(b); ok {
			return s < t // UTF-8 keeps the order of code points
		}
	}
	if x, y, ok := sequences(a, b); ok {
		for i := range min(len(x), len(y)) {
			if !r.equal(x[i], y[i]) {
				return r.less(x[i], y[i], op)
			}
		}
		return len(x) < len(y)
	}
	fail(typeError, "'%s' not supported between instances of '%s' and '%s'", op, typeName(a), typeName(b))
	return false
}

// sequences gives the items of two lists or two tuples.
func sequences(a, b any) (x, y []any, ok bool) {
	switch a := a.(type) {
	case *List:
		if b, ok := b.(*List); ok {
			return a.Items, b.Items, true
		}
	case *Tuple:
		if b, ok := b.(*Tuple); ok {
			return a.Items, b.Items, true
		}
	}
	return nil, nil, false
}

// compare is a op b.
func (r *run) compare(op string, a, b any) bool {
	r.touch(a, b)
	switch op {
	case "==":
		return r.equal(a, b)
	case "!=":
		return !r.equal(a, b)
	case "<":
		return r.less(a, b, op)
	case ">":
		return r.lessSwapped(b, a, op)
	case "<=":
		return r.atMost(a, b, op)
	case ">=":
		return r.atMost(b, a, op)
	case "in":
		return r.contains(b, a)
	}
	return !r.contains(b, a)
}

// lessSwapped is less whose error names the operands in the order of the source.
func (r *run) lessSwapped(b, a any, op string) bool {
	defer func() {
		if e, ok := recover().(*Error); ok {
			if e.Type == typeError {
				e.Message = strings.Replace(e.Message,
					"'"+typeName(b)+"' and '"+typeName(a)+"'", "'"+typeName(a)+"' and '"+typeName(b)+"'", 1)
			}
			panic(e)
		}
	}()
	return r.less(b, a, op)
}

// atMost is a <= b: for NaN it is false like a < b.
func (r *run) atMost(a, b any, op string) bool {
	return r.less(a, b, op) || r.equal(a, b)
}

// contains is item in v.
func (r *run) contains(v, item any) bool {
	if s, ok := text(v); ok {
		t, ok := text(item)
		if !ok {
			fail(typeError, "'in <string>' requires string as left operand, not %s", typeName(item))
		}
		return strings.Contains(s, t)
	}
	switch v := v.(type) {
	case *Dict:
		_, ok := v.Get(item)
		return ok
	case Range:
		i, ok := integral(item)
		if !ok || !i.IsInt64() || v.len() == 0 {
			return false
		}
		off := i.Int64() - v.Start
		return off%v.Step == 0 && off/v.Step >= 0 && off/v.Step < v.len()
	}
	items, ok := r.iterate(v)
	if !ok {
		fail(typeError, "argument of type '%s' is not iterable", typeName(v))
	}
	return slices.ContainsFunc(items, func(x any) bool { return r.equal(x, item) })
}
