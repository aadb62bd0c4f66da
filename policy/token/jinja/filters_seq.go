package jinja

import (
	"slices"
	"strconv"
	"strings"
)

// generate makes a generator, whose items are made when it is read.
func (r *run) generate(name string, items func() []any) any {
	return &generator{name, func() []any {
		defer r.enter()()
		out := items()
		r.grow(16 * len(out))
		return out
	}}
}

func filterList(r *run, v any, a *args) any {
	a.none()
	items := r.mustIterate(v)
	r.grow(16 * len(items))
	return &List{slices.Clone(items)}
}

func filterItems(r *run, v any, a *args) any {
	a.none()
	return r.generate("generator object do_items", func() []any {
		switch v := v.(type) {
		case *Undefined:
			return nil
		case *Dict:
			return v.pairs()
		}
		fail(typeError, "Can only get item pairs from a mapping.")
		return nil
	})
}

func filterFirst(r *run, v any, a *args) any {
	a.none()
	if items := r.mustIterate(v); len(items) > 0 {
		return items[0]
	}
	return undefined(undefinedError, "No first item, sequence was empty.")
}

func filterLast(r *run, v any, a *args) any {
	a.none()
	if g, ok := v.(*generator); ok {
		fail(typeError, "'%s' object is not reversible", typeName(g))
	}
	if items := r.mustIterate(v); len(items) > 0 {
		return items[len(items)-1]
	}
	return undefined(undefinedError, "No last item, sequence was empty.")
}

func filterReverse(r *run, v any, a *args) any {
	a.none()
	items := slices.Clone(r.mustIterate(v))
	slices.Reverse(items)
	if _, ok := v.(*generator); ok {
		return &List{items}
	}
	if !isText(v) {
		return r.generate("reversed object", func() []any { return items })
	}
	var out strings.Builder
	for _, c := range items {
		out.WriteString(c.(string))
	}
	return out.String()
}

func filterJoin(r *run, v any, a *args) any {
	b := a.bind(0, "d", "attribute")
	get := r.getter(orNil(b[1]), nil)
	return r.join(r.str(or(b[0], "")), r.mustIterate(v), func(x any) string { return r.str(get(x)) })
}

func orNil(v any) any { return or(v, nil) }

func (r *run) join(sep string, items []any, str func(any) string) string {
	var out strings.Builder
	for i, x := range items {
		if i > 0 {
			out.WriteString(sep)
		}
		text := str(x)
		r.grow(len(text) + len(sep))
		out.WriteString(text)
	}
	return out.String()
}

// getter gives the function from an item to its attribute: nil is the item itself, a name may have
// dots, an integer is an index. What is undefined becomes def, where def is not nil.
func (r *run) getter(attribute, def any) func(any) any {
	if attribute == nil {
		return func(x any) any { return x }
	}
	var path []any
	if s, ok := text(attribute); ok {
		for part := range strings.SplitSeq(s, ".") {
			if n, err := strconv.Atoi(part); err == nil && part[0] != '-' && part[0] != '+' {
				path = append(path, int64(n))
			} else {
				path = append(path, part)
			}
		}
	} else {
		path = []any{attribute}
	}
	return func(x any) any {
		for _, part := range path {
			r.step(1)
			x = r.item(x, part)
			if _, ok := x.(*Undefined); ok && def != nil {
				return def
			}
		}
		return x
	}
}

// folded is a getter that ignores the case of texts, unless caseful.
func (r *run) folded(get func(any) any, caseful bool) func(any) any {
	if caseful {
		return get
	}
	return func(x any) any {
		v := get(x)
		if s, ok := text(v); ok {
			r.grow(len(s))
			return lower(s)
		}
		return v
	}
}

func filterMap(r *run, v any, a *args) any {
	return r.generate("generator object sync_do_map", func() []any {
		if !truth(v) {
			return nil
		}
		var f func(any) any
		if attribute, ok := a.named.Get("attribute"); ok && len(a.pos) == 0 {
			b := a.bind(0, "attribute", "default")
			f = r.getter(attribute, orNil(b[1]))
		} else {
			f = r.filterCall(a)
		}
		items := r.mustIterate(v)
		out := make([]any, len(items))
		for i, x := range items {
			out[i] = f(x)
		}
		return out
	})
}

// filterCall gives the filter that the first argument names, with the other arguments.
func (r *run) filterCall(a *args) func(any) any {
	if len(a.pos) == 0 {
		fail("FilterArgumentError", "map requires a filter argument")
	}
	name := r.str(a.pos[0])
	f := r.lib.filters[name]
	if f == nil {
		fail(runtimeError, "No filter named '%s'.", name)
	}
	return func(x any) any {
		r.step(1)
		defer r.enter()()
		return f(r, x, &args{of: name, pos: a.pos[1:], named: a.named})
	}
}

// testCall is the same for tests; without an argument it is truth.
func (r *run) testCall(pos []any, named *Dict) func(any) bool {
	if len(pos) == 0 {
		return truth
	}
	name := r.str(pos[0])
	f := r.lib.tests[name]
	if f == nil {
		fail(runtimeError, "No test named '%s'.", name)
	}
	return func(x any) bool {
		r.step(1)
		return truth(f(r, x, &args{of: name, pos: pos[1:], named: named}))
	}
}

// choose gives the items whose test gives want; on gives what is tested of an item.
func (r *run) choose(v any, want bool, prepare func() (on func(any) any, test func(any) bool)) any {
	return r.generate("generator object select_or_reject", func() []any {
		if !truth(v) {
			return nil
		}
		on, test := prepare()
		var out []any
		for _, x := range r.mustIterate(v) {
			if test(on(x)) == want {
				out = append(out, x)
			}
		}
		return out
	})
}

func (r *run) chooseItem(v any, a *args, want bool) any {
	return r.choose(v, want, func() (func(any) any, func(any) bool) {
		return r.getter(nil, nil), r.testCall(a.pos, a.named)
	})
}

func filterSelect(r *run, v any, a *args) any { return r.chooseItem(v, a, true) }

func filterReject(r *run, v any, a *args) any { return r.chooseItem(v, a, false) }

func (r *run) chooseAttr(v any, a *args, want bool) any {
	return r.choose(v, want, func() (func(any) any, func(any) bool) {
		if len(a.pos) == 0 {
			fail("FilterArgumentError", "Missing parameter for attribute name")
		}
		return r.getter(a.pos[0], nil), r.testCall(a.pos[1:], a.named)
	})
}

func filterSelectattr(r *run, v any, a *args) any { return r.chooseAttr(v, a, true) }

func filterRejectattr(r *run, v any, a *args) any { return r.chooseAttr(v, a, false) }

func filterSum(r *run, v any, a *args) any {
	b := a.bind(0, "attribute", "start")
	get := r.getter(orNil(b[0]), nil)
	sum := or(b[1], int64(0))
	if isText(sum) {
		fail(typeError, "sum() can't sum strings [use ''.join(seq) instead]")
	}
	for _, x := range r.mustIterate(v) {
		sum = r.binary("+", sum, get(x))
	}
	return sum
}

func (r *run) extreme(v any, a *args, better func(a, b any) bool) any {
	b := a.bind(0, "case_sensitive", "attribute")
	get := r.folded(r.getter(orNil(b[1]), nil), truth(or(b[0], false)))
	items := r.mustIterate(v)
	if len(items) == 0 {
		return undefined(undefinedError, "No aggregated item, sequence was empty.")
	}
	best := items[0]
	for _, x := range items[1:] {
		if better(get(x), get(best)) {
			best = x
		}
	}
	return best
}

func filterMin(r *run, v any, a *args) any {
	return r.extreme(v, a, func(x, best any) bool { return r.less(x, best, "<") })
}

func filterMax(r *run, v any, a *args) any {
	return r.extreme(v, a, func(x, best any) bool { return r.lessSwapped(best, x, ">") })
}

func filterSort(r *run, v any, a *args) any {
	b := a.bind(0, "reverse", "case_sensitive", "attribute")
	var gets []func(any) any
	caseful := truth(or(b[1], false))
	if s, ok := text(orNil(b[2])); ok {
		for part := range strings.SplitSeq(s, ",") {
			gets = append(gets, r.folded(r.getter(part, nil), caseful))
		}
	} else {
		gets = append(gets, r.folded(r.getter(orNil(b[2]), nil), caseful))
	}
	key := func(x any) any {
		out := make([]any, len(gets))
		for i, get := range gets {
			out[i] = get(x)
		}
		return &List{out}
	}
	return &List{r.sorted(r.mustIterate(v), key, truth(or(b[0], false)))}
}

// sorted is Python's sorted: stable, also in reverse.
func (r *run) sorted(items []any, key func(any) any, reverse bool) []any {
	type keyed struct{ key, item any }
	r.grow(48 * len(items))
	all := make([]any, len(items))
	for i, x := range items {
		all[i] = keyed{key(x), x}
	}
	sortStable(all, func(a, b any) bool {
		x, y := a.(keyed).key, b.(keyed).key
		if reverse {
			x, y = y, x
		}
		return r.less(x, y, "<")
	})
	for i, k := range all {
		all[i] = k.(keyed).item
	}
	return all
}

func filterUnique(r *run, v any, a *args) any {
	return r.generate("generator object do_unique", func() []any {
		b := a.bind(0, "case_sensitive", "attribute")
		get := r.folded(r.getter(orNil(b[1]), nil), truth(or(b[0], false)))
		seen := map[string]bool{}
		var out []any
		for _, x := range r.mustIterate(v) {
			if h := hashKey(get(x)); !seen[h] {
				seen[h] = true
				r.grow(len(h))
				out = append(out, x)
			}
		}
		return out
	})
}

func filterGroupby(r *run, v any, a *args) any {
	b := a.bind(1, "attribute", "default", "case_sensitive")
	plain := r.getter(b[0], orNil(b[1]))
	get := r.folded(plain, truth(or(b[2], false)))
	out := &List{}
	var last any
	for _, x := range r.sorted(r.mustIterate(v), get, false) {
		key := get(x)
		if len(out.Items) == 0 || !r.equal(key, last) {
			group := &Tuple{Items: []any{plain(x), &List{}}, Names: []string{"grouper", "list"}}
			out.Items = append(out.Items, group)
			last = key
		}
		group := out.Items[len(out.Items)-1].(*Tuple).Items[1].(*List)
		group.Items = append(group.Items, x)
	}
	return out
}

func filterDictsort(r *run, v any, a *args) any {
	b := a.bind(0, "case_sensitive", "by", "reverse")
	d, ok := v.(*Dict)
	if !ok {
		fail("AttributeError", "'%s' object has no attribute 'items'", typeName(v))
	}
	by, _ := text(or(b[1], "key"))
	at := slices.Index([]string{"key", "value"}, by)
	if at < 0 {
		fail("FilterArgumentError", `You can only sort by either "key" or "value"`)
	}
	get := r.folded(func(x any) any { return x.(*Tuple).Items[at] }, truth(or(b[0], false)))
	return &List{r.sorted(d.pairs(), get, truth(or(b[2], false)))}
}

func filterBatch(r *run, v any, a *args) any {
	return r.generate("generator object do_batch", func() []any {
		b := a.bind(1, "linecount", "fill_with")
		n := smallInt(b[0], "an integer is required")
		var out, row []any
		for _, x := range r.mustIterate(v) {
			if len(row) == n {
				out = append(out, &List{row})
				row = nil
			}
			row = append(row, x)
		}
		if len(row) > 0 {
			if fill := orNil(b[1]); fill != nil {
				r.growTimes(16, max(0, n-len(row)))
				for len(row) < n {
					row = append(row, fill)
				}
			}
			out = append(out, &List{row})
		}
		return out
	})
}

func filterSlice(r *run, v any, a *args) any {
	return r.generate("generator object do_slice", func() []any {
		b := a.bind(1, "slices", "fill_with")
		n := smallInt(b[0], "an integer is required")
		if n == 0 {
			fail("ZeroDivisionError", "integer division or modulo by zero")
		}
		items := r.mustIterate(v)
		r.growTimes(48, max(0, n))
		var out []any
		each, extra, at := len(items)/max(n, 1), len(items)%max(n, 1), 0
		for i := range max(0, n) {
			size := each
			if i < extra {
				size++
			}
			row := slices.Clone(items[at : at+size])
			at += size
			if fill := orNil(b[1]); fill != nil && i >= extra {
				row = append(row, fill)
			}
			out = append(out, &List{row})
		}
		return out
	})
}
