package jinja

import "slices"

func (e *attrExpr) eval(r *run, s *scope) any {
	r.step(1)
	return r.attribute(e.of.eval(r, s), e.name)
}

// attribute is v.name: Jinja looks for an attribute first, then for an item.
func (r *run) attribute(v any, name string) any {
	if a, ok := r.attr(v, name); ok {
		return a
	}
	if d, ok := v.(*Dict); ok {
		if item, ok := d.Get(name); ok {
			return item
		}
	}
	return undefined(undefinedError, "%s has no attribute %s", reprString(typeRepr(v)), reprString(name))
}

// attr is Python's attribute, in the sandbox.
func (r *run) attr(v any, name string) (any, bool) {
	if u, ok := v.(*Undefined); ok {
		u.fail()
	}
	if unsafe(v, name) {
		return undefined(securityError, "access to attribute '%s' of '%s' object is unsafe.", name, typeName(v)), true
	}
	switch v := v.(type) {
	case *namespace:
		return v.vars.Get(name)
	case *loop:
		return v.attr(name)
	case *cycler:
		return v.attr(name)
	case *function:
		a, ok := v.attrs[name]
		return a, ok
	case *Tuple:
		if i := slices.Index(v.Names, name); i >= 0 {
			return v.Items[i], true
		}
		return sequenceMethod(v, v.Items, name)
	case *List:
		return sequenceMethod(v, v.Items, name)
	case *Dict:
		return dictMethod(v, name)
	case Range:
		if name == "count" || name == "index" {
			items, _ := r.iterate(v)
			return sequenceMethod(v, items, name)
		}
	case string:
		return r.stringMethod(v, name)
	case markup:
		return r.stringMethod(string(v), name)
	}
	return nil, false
}

// changing lists the methods that change a value: the immutable sandbox refuses them.
var changing = map[string][]string{
	"list": {"append", "clear", "extend", "insert", "pop", "remove", "reverse", "sort"},
	"dict": {"clear", "pop", "popitem", "setdefault", "update"},
}

// dunders are attributes that every Python object has; others with underscores do not exist.
var dunders = []string{
	"__class__", "__delattr__", "__dir__", "__doc__", "__eq__", "__format__", "__ge__", "__getattribute__",
	"__getstate__", "__gt__", "__hash__", "__init__", "__init_subclass__", "__le__", "__lt__", "__ne__", "__new__",
	"__reduce__", "__reduce_ex__", "__repr__", "__setattr__", "__sizeof__", "__str__", "__subclasshook__",
}

func unsafe(v any, name string) bool {
	if name != "" && name[0] == '_' {
		return slices.Contains(dunders, name)
	}
	return slices.Contains(changing[typeName(v)], name)
}

func (e *itemExpr) eval(r *run, s *scope) any {
	r.step(1)
	of := e.of.eval(r, s)
	if sl, ok := e.key.(*sliceExpr); ok {
		return r.slice(of, sl, s)
	}
	return r.item(of, e.key.eval(r, s))
}

// item is v[key]: an item first, then an attribute.
func (r *run) item(v, key any) any {
	r.touch(v, key)
	if u, ok := v.(*Undefined); ok {
		u.fail()
	}
	if item, ok := r.lookup(v, key); ok {
		return item
	}
	if name, ok := text(key); ok {
		if a, ok := r.attr(v, name); ok {
			return a
		}
		return undefined(undefinedError, "%s has no attribute %s", reprString(typeRepr(v)), reprString(name))
	}
	return undefined(undefinedError, "%s has no element %s", typeRepr(v), r.repr(key))
}

func (r *run) lookup(v, key any) (any, bool) {
	if d, ok := v.(*Dict); ok {
		switch key.(type) {
		case *List, *Dict, *Undefined:
			return nil, false
		}
		return d.Get(key)
	}
	i, ok := toInt(key)
	if !ok || !i.IsInt64() {
		return nil, false
	}
	at := i.Int64()
	if s, ok := text(v); ok {
		runes := []rune(s)
		if at = wrap(at, len(runes)); at < 0 {
			return nil, false
		}
		return string(runes[at]), true
	}
	var items []any
	switch v := v.(type) {
	case *List:
		items = v.Items
	case *Tuple:
		items = v.Items
	case Range:
		if at = wrap(at, int(v.len())); at < 0 {
			return nil, false
		}
		return v.Start + at*v.Step, true
	}
	if at = wrap(at, len(items)); at < 0 {
		return nil, false
	}
	return items[at], true
}

// wrap gives a Python index as one from 0, or -1 where it is outside.
func wrap(i int64, n int) int64 {
	if i < 0 {
		i += int64(n)
	}
	if i < 0 || i >= int64(n) {
		return -1
	}
	return i
}

func (*sliceExpr) eval(*run, *scope) any {
	fail(typeError, "a slice is no value")
	return nil
}

func (r *run) slice(v any, e *sliceExpr, s *scope) any {
	if u, ok := v.(*Undefined); ok {
		u.fail()
	}
	bound := func(e expr) any {
		if e == nil {
			return nil
		}
		return e.eval(r, s)
	}
	start, stop, step := bound(e.start), bound(e.stop), bound(e.step)
	switch v := v.(type) {
	case string, markup:
		s, _ := text(v)
		runes := []rune(s)
		r.grow(len(s))
		var out []rune
		for _, i := range indices(len(runes), start, stop, step) {
			out = append(out, runes[i])
		}
		if _, ok := v.(markup); ok {
			return markup(string(out))
		}
		return string(out)
	case *List:
		return &List{r.pick(v.Items, start, stop, step)}
	case *Tuple:
		return &Tuple{Items: r.pick(v.Items, start, stop, step)}
	case Range:
		return sliceRange(v, start, stop, step)
	}
	if _, ok := v.(*Dict); ok {
		fail(typeError, "unhashable type: 'slice'")
	}
	fail(typeError, "'%s' object is not subscriptable", typeName(v)) // Jinja leaves slices to Python
	return nil
}

func sliceRange(v Range, start, stop, step any) any {
	from, to, by := bounds(int(v.len()), start, stop, step)
	return Range{v.Start + int64(from)*v.Step, v.Start + int64(to)*v.Step, v.Step * int64(by)}
}

func (r *run) pick(items []any, start, stop, step any) []any {
	at := indices(len(items), start, stop, step)
	r.grow(16 * len(at))
	out := make([]any, len(at))
	for k, i := range at {
		out[k] = items[i]
	}
	return out
}

// indices gives the places that a slice of n items takes.
func indices(n int, start, stop, step any) (out []int) {
	from, to, by := bounds(n, start, stop, step)
	for i := from; by > 0 && i < to || by < 0 && i > to; i += by {
		out = append(out, i)
	}
	return out
}

// bounds is Python's slice.indices.
func bounds(n int, start, stop, step any) (from, to, by int) {
	const message = "slice indices must be integers or None or have an __index__ method"
	by = 1
	if step != nil {
		by = smallInt(step, message)
	}
	if by == 0 {
		fail(valueError, "slice step cannot be zero")
	}
	low, high := 0, n
	if by < 0 {
		low, high = -1, n-1
	}
	clamp := func(v any, def int) int {
		if v == nil {
			return def
		}
		i := smallInt(v, message)
		if i < 0 {
			i += n
		}
		return min(max(i, low), high)
	}
	if by < 0 {
		return clamp(start, high), clamp(stop, low), by
	}
	return clamp(start, low), clamp(stop, high), by
}

// sequenceMethod gives index and count of lists and tuples.
func sequenceMethod(v any, items []any, name string) (any, bool) {
	switch name {
	case "count":
		return &function{name: name, call: func(r *run, a *args) any {
			x, n := a.bind(1, "value")[0], int64(0)
			for _, item := range items {
				if r.equal(item, x) {
					n++
				}
			}
			return n
		}}, true
	case "index":
		return &function{name: name, call: func(r *run, a *args) any {
			x := a.bind(1, "value")[0]
			i := slices.IndexFunc(items, func(item any) bool { return r.equal(item, x) })
			if i < 0 {
				fail(valueError, "%s is not in %s", r.repr(x), typeName(v))
			}
			return int64(i)
		}}, true
	case "copy":
		if _, ok := v.(*List); ok {
			return &function{name: name, call: func(*run, *args) any { return v }}, true
		}
	}
	return nil, false
}

func dictMethod(d *Dict, name string) (any, bool) {
	give := func(f func(r *run) any) (any, bool) {
		return &function{name: name, call: func(r *run, a *args) any {
			a.none()
			r.grow(32 * d.Len())
			return f(r)
		}}, true
	}
	switch name {
	case "items":
		return give(func(*run) any { return &view{name, d.pairs()} })
	case "keys":
		return give(func(*run) any { return &view{name, d.keys} })
	case "values":
		return give(func(*run) any { return &view{name, d.values} })
	case "copy":
		return give(func(*run) any { return d })
	case "get":
		return &function{name: name, call: func(r *run, a *args) any {
			v := a.bind(1, "key", "default")
			r.touch(v[0])
			if item, ok := d.Get(v[0]); ok {
				return item
			}
			return or(v[1], nil)
		}}, true
	}
	return nil, false
}
