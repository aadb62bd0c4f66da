package jinja

func (r *run) exec(body []stmt, s *scope) flow {
	for _, st := range body {
		r.step(1)
		if f := st.exec(r, s); f != onward {
			return f
		}
	}
	return onward
}

func (st textStmt) exec(r *run, _ *scope) flow {
	r.write(st.text)
	return onward
}

func (st printStmt) exec(r *run, s *scope) flow {
	for _, e := range st.exprs {
		r.write(r.str(e.eval(r, s)))
	}
	return onward
}

func (st ifStmt) exec(r *run, s *scope) flow {
	if truth(st.test.eval(r, s)) {
		return r.exec(st.yes, s)
	}
	return r.exec(st.no, s)
}

func (st setStmt) exec(r *run, s *scope) flow {
	r.assign(s, st.into, st.v.eval(r, s))
	return onward
}

func (st captureStmt) exec(r *run, s *scope) flow {
	inner := s.inner()
	text := r.capture(func() { r.exec(st.body, inner) })
	var v any = text
	if st.filter != nil {
		inner.set(blockName, text)
		v = st.filter.eval(r, inner)
	}
	r.assign(s, st.into, v)
	return onward
}

func (st filterStmt) exec(r *run, s *scope) flow {
	inner := s.inner()
	text := r.capture(func() { r.exec(st.body, inner) })
	inner.set(blockName, text)
	r.write(r.str(st.filter.eval(r, inner)))
	return onward
}

func (st withStmt) exec(r *run, s *scope) flow {
	inner := s.inner()
	values := r.evalAll(st.values, s)
	for i, t := range st.into {
		r.assign(inner, t, values[i])
	}
	return r.exec(st.body, inner)
}

func (st flowStmt) exec(*run, *scope) flow { return st.flow }

func (st generationStmt) exec(r *run, s *scope) flow {
	start := r.top.Len()
	text := r.capture(func() { r.exec(st.body, s.inner()) })
	r.spans = append(r.spans, [2]int{start, start + len(text)})
	r.write(text)
	return onward
}

// assign gives v to a target in the scope.
func (r *run) assign(s *scope, t target, v any) {
	switch {
	case t.tuple != nil:
		items := r.mustIterate(v)
		if len(items) < len(t.tuple) {
			fail(valueError, "not enough values to unpack (expected %d, got %d)", len(t.tuple), len(items))
		}
		if len(items) > len(t.tuple) {
			fail(valueError, "too many values to unpack (expected %d)", len(t.tuple))
		}
		for i, sub := range t.tuple {
			r.assign(s, sub, items[i])
		}
	case t.attr != "":
		of, _ := s.get(t.name)
		ns, ok := of.(*namespace)
		if !ok {
			fail(runtimeError, "cannot assign attribute on non-namespace object")
		}
		checkAttribute(t.attr)
		r.grow(16 + len(t.attr))
		ns.vars.Set(t.attr, v)
	default:
		s.set(t.name, v)
	}
}

// checkAttribute refuses what namespaces may not hold.
func checkAttribute(name string) {
	if name[0] == '_' {
		fail(securityError, "Chat templates cannot store underscore-prefixed attributes on a namespace, "+
			"but got %s. Please rename the attribute.", reprString(name))
	}
}
