package jinja

import "strings"

func (e *constExpr) eval(*run, *scope) any { return e.v }

func (e *nameExpr) eval(r *run, s *scope) any {
	r.step(1)
	if v, ok := s.get(e.name); ok {
		return v
	}
	return undefined(undefinedError, "%s is undefined", reprString(e.name))
}

// blockName is the scope's entry for the text of a filter block: no template can name it.
const blockName = " block"

func (blockText) eval(_ *run, s *scope) any {
	v, _ := s.get(blockName)
	return v
}

func (r *run) evalAll(exprs []expr, s *scope) []any {
	r.step(len(exprs))
	r.grow(16 * len(exprs))
	out := make([]any, len(exprs))
	for i, e := range exprs {
		out[i] = e.eval(r, s)
	}
	return out
}

func (e *listExpr) eval(r *run, s *scope) any  { return &List{r.evalAll(e.items, s)} }
func (e *tupleExpr) eval(r *run, s *scope) any { return &Tuple{Items: r.evalAll(e.items, s)} }

func (e *dictExpr) eval(r *run, s *scope) any {
	keys, values := r.evalAll(e.keys, s), r.evalAll(e.values, s)
	d := &Dict{}
	for i, k := range keys {
		d.Set(k, values[i])
	}
	return d
}

func (e *notExpr) eval(r *run, s *scope) any { return !truth(e.of.eval(r, s)) }

func (e *signExpr) eval(r *run, s *scope) any {
	v := e.of.eval(r, s)
	if u, ok := v.(*Undefined); ok {
		u.fail()
	}
	if f, ok := v.(float64); ok {
		if e.neg {
			return -f
		}
		return f
	}
	i, ok := toInt(v)
	if !ok {
		fail(typeError, "bad operand type for unary %s: '%s'", ifElse(e.neg, "-", "+"), typeName(v))
	}
	if e.neg {
		return arith("*", i, int64(-1))
	}
	return norm(i)
}

func ifElse[T any](cond bool, yes, no T) T {
	if cond {
		return yes
	}
	return no
}

func (e *logicExpr) eval(r *run, s *scope) any {
	v := e.a.eval(r, s)
	if truth(v) == e.or {
		return v
	}
	return e.b.eval(r, s)
}

func (e *condExpr) eval(r *run, s *scope) any {
	switch {
	case truth(e.test.eval(r, s)):
		return e.yes.eval(r, s)
	case e.no != nil:
		return e.no.eval(r, s)
	}
	return undefined(undefinedError, "the inline if-expression evaluated to false and no else section was defined.")
}

func (e *concatExpr) eval(r *run, s *scope) any {
	var b strings.Builder
	for _, part := range e.parts {
		text := r.str(part.eval(r, s))
		r.grow(len(text))
		b.WriteString(text)
	}
	return b.String()
}

func (e *compareExpr) eval(r *run, s *scope) any {
	left := e.first.eval(r, s)
	for i, op := range e.ops {
		right := e.rest[i].eval(r, s)
		if !r.compare(op, left, right) {
			return false
		}
		left = right
	}
	return true
}

func (e *binExpr) eval(r *run, s *scope) any {
	a := e.a.eval(r, s)
	return r.binary(e.op, a, e.b.eval(r, s))
}

func (r *run) binary(op string, a, b any) any {
	r.step(1)
	r.touch(a, b)
	for _, v := range []any{a, b} {
		if u, ok := v.(*Undefined); ok && !(op == "%" && isText(a)) {
			u.fail()
		}
	}
	switch {
	case isNumber(a) && isNumber(b):
		return arith(op, a, b)
	case op == "+":
		return r.add(a, b)
	case op == "*" && isInt(b):
		return r.repeat(a, b)
	case op == "*" && isInt(a):
		return r.repeat(b, a)
	case op == "%" && isText(a):
		return r.percent(r.str(a), b)
	}
	return unsupported(op, a, b)
}

func unsupported(op string, a, b any) any {
	if op == "**" {
		op = "** or pow()"
	}
	fail(typeError, "unsupported operand type(s) for %s: '%s' and '%s'", op, typeName(a), typeName(b))
	return nil
}

func isText(v any) bool {
	_, ok := text(v)
	return ok
}

func isInt(v any) bool {
	_, ok := toInt(v)
	return ok
}

// add joins two texts, lists or tuples. Markup escapes what is added to it.
func (r *run) add(a, b any) any {
	s, okA := text(a)
	t, okB := text(b)
	_, markA := a.(markup)
	_, markB := b.(markup)
	switch {
	case okA && okB:
		r.grow(len(s) + len(t))
		switch {
		case markA && !markB:
			return markup(s + escapeHTML(t))
		case markB && !markA:
			return markup(escapeHTML(s) + t)
		case markA:
			return markup(s + t)
		}
		return s + t
	case okA:
		fail(typeError, "can only concatenate str (not \"%s\") to str", typeName(b))
	}
	x, y, ok := sequences(a, b)
	if !ok {
		switch a.(type) {
		case *List, *Tuple:
			fail(typeError, "can only concatenate %s (not \"%s\") to %s", typeName(a), typeName(b), typeName(a))
		}
		return unsupported("+", a, b)
	}
	r.grow(16 * (len(x) + len(y)))
	joined := append(append(make([]any, 0, len(x)+len(y)), x...), y...)
	if _, ok := a.(*List); ok {
		return &List{joined}
	}
	return &Tuple{Items: joined}
}

func (r *run) repeat(v, count any) any {
	n := max(0, smallInt(count, ""))
	if s, ok := text(v); ok {
		r.growTimes(len(s), n)
		out := strings.Repeat(s, n)
		if _, ok := v.(markup); ok {
			return markup(out)
		}
		return out
	}
	var items []any
	switch v := v.(type) {
	case *List:
		items = v.Items
	case *Tuple:
		items = v.Items
	default:
		return unsupported("*", v, count)
	}
	r.growTimes(16*len(items), n)
	out := make([]any, 0, len(items)*n)
	for range n {
		if len(items) == 0 {
			break
		}
		out = append(out, items...)
	}
	if _, ok := v.(*List); ok {
		return &List{out}
	}
	return &Tuple{Items: out}
}

// growTimes is grow(size * n) without overflow.
func (r *run) growTimes(size, n int) {
	if size > 0 && n > maxBytes/size {
		n = maxBytes/size + 1
	}
	r.grow(size * n)
}

func (e *filterExpr) eval(r *run, s *scope) any {
	v := e.of.eval(r, s)
	f := r.lib.filters[e.name]
	if f == nil {
		fail(runtimeError, "No filter named '%s' found.", e.name)
	}
	r.step(1)
	r.touch(v)
	return f(r, v, r.args(e.args, s, e.name))
}

func (e *testExpr) eval(r *run, s *scope) any {
	v := e.of.eval(r, s)
	f := r.lib.tests[e.name]
	if f == nil {
		fail(runtimeError, "No test named '%s' found.", e.name)
	}
	r.step(1)
	r.touch(v)
	return f(r, v, r.args(e.args, s, e.name))
}

func (e *callExpr) eval(r *run, s *scope) any {
	return r.call(e.fn.eval(r, s), r.args(e.args, s, ""))
}

func (r *run) call(fn any, a *args) any {
	r.step(1)
	switch fn := fn.(type) {
	case *function:
		defer r.enter()()
		a.of = fn.name
		return fn.call(r, a)
	case *loop:
		defer r.enter()()
		return fn.recurse(r, a)
	case *Undefined:
		fn.fail()
	}
	fail(typeError, "'%s' object is not callable", typeName(fn))
	return nil
}
