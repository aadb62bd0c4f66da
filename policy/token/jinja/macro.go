package jinja

import "slices"

func (st *macroStmt) exec(r *run, s *scope) flow {
	s.set(st.name, st.function(s))
	return onward
}

// function makes the callable; its body sees the scope that the macro stands in.
func (st *macroStmt) function(s *scope) *function {
	params := make([]any, len(st.params))
	for i, p := range st.params {
		params[i] = p
	}
	return &function{
		name: st.name,
		call: func(r *run, a *args) any { return st.call(r, s, a) },
		attrs: map[string]any{
			"name": st.name, "arguments": &Tuple{Items: params}, "caller": st.uses["caller"],
			"catch_kwargs": st.uses["kwargs"], "catch_varargs": st.uses["varargs"],
		},
	}
}

func (st *macroStmt) call(r *run, s *scope, a *args) any {
	inner := s.inner()
	named := &Dict{}
	for i, k := range a.named.keys {
		named.Set(k, a.named.values[i])
	}
	st.bind(r, inner, a.pos, named)
	return r.capture(func() { r.exec(st.body, inner) })
}

// bind puts the arguments into the macro's scope; named loses those that were used.
func (st *macroStmt) bind(r *run, inner *scope, pos []any, named *Dict) {
	take := func(name string) (any, bool) {
		v, ok := named.Get(name)
		if ok {
			*named = *without(named, name)
		}
		return v, ok
	}
	for i, name := range st.params {
		v, ok := take(name)
		switch {
		case i < len(pos) && ok:
			fail(typeError, "macro '%s' got multiple values for argument '%s'", st.name, name)
		case i < len(pos):
			v = pos[i]
		case !ok && i >= len(st.params)-len(st.defaults):
			v = st.defaults[i-len(st.params)+len(st.defaults)].eval(r, inner)
		case !ok:
			v = undefined(undefinedError, "parameter %s was not provided", reprString(name))
		}
		inner.set(name, v)
	}
	if st.uses["caller"] && !slices.Contains(st.params, "caller") {
		v, ok := take("caller")
		if !ok {
			v = undefined(undefinedError, "No caller defined")
		}
		inner.set("caller", v)
	}
	st.rest(inner, pos, named)
}

// rest gives what is left over to kwargs and varargs, or fails.
func (st *macroStmt) rest(inner *scope, pos []any, named *Dict) {
	if st.uses["kwargs"] {
		inner.set("kwargs", named)
	} else if named.Len() > 0 {
		if _, ok := named.Get("caller"); ok {
			fail(typeError, "macro '%s' was invoked with two values for the special caller argument."+
				" This is most likely a bug.", st.name)
		}
		fail(typeError, "macro '%s' takes no keyword argument %s", st.name, reprString(named.keys[0].(string)))
	}
	if st.uses["varargs"] {
		inner.set("varargs", &Tuple{Items: pos[min(len(pos), len(st.params)):]})
	} else if len(pos) > len(st.params) {
		fail(typeError, "macro '%s' takes not more than %d argument(s)", st.name, len(st.params))
	}
}

func without(d *Dict, name string) *Dict {
	out := &Dict{}
	for i, k := range d.keys {
		if k != name {
			out.Set(k, d.values[i])
		}
	}
	return out
}

func (st callStmt) exec(r *run, s *scope) flow {
	fn := st.call.fn.eval(r, s)
	a := r.args(st.call.args, s, "")
	a.named.Set("caller", st.block.function(s))
	r.write(r.str(r.call(fn, a)))
	return onward
}
