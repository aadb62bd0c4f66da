package jinja

// loop is the "loop" of a for block.
type loop struct {
	st      forStmt
	scope   *scope // around the block
	items   []any
	at      int
	depth   int
	changed *[]any // what changed() saw last
}

func (st forStmt) exec(r *run, s *scope) flow {
	r.loop(st, s, st.over.eval(r, s), 0)
	return onward
}

// loop runs a for block over an iterable, at a depth of recursion.
func (r *run) loop(st forStmt, s *scope, over any, depth int) {
	items := r.mustIterate(over)
	if st.test != nil {
		items = r.selectItems(st, s, items)
	}
	l := &loop{st: st, scope: s, items: items, depth: depth}
	for l.at = range items {
		r.step(1)
		inner := s.inner()
		inner.set("loop", l)
		r.assign(inner, st.into, items[l.at])
		if r.exec(st.body, inner) == breaks {
			break
		}
	}
	if len(items) == 0 {
		r.exec(st.none, s.inner())
	}
}

func (r *run) selectItems(st forStmt, s *scope, items []any) (out []any) {
	for _, item := range items {
		r.step(1)
		inner := s.inner()
		inner.set("loop", undefined(undefinedError, "'loop' is undefined"))
		r.assign(inner, st.into, item)
		if truth(st.test.eval(r, inner)) {
			out = append(out, item)
		}
	}
	return out
}

// recurse is loop(items) inside a recursive loop.
func (l *loop) recurse(r *run, a *args) any {
	if !l.st.recursive {
		fail(typeError, "The loop must have the 'recursive' marker to be called recursively.")
	}
	a.of = "loop"
	items := a.bind(1, "iterable")[0]
	return r.capture(func() { r.loop(l.st, l.scope, items, l.depth+1) })
}

// attr gives an attribute of the loop.
func (l *loop) attr(name string) (any, bool) {
	n := len(l.items)
	switch name {
	case "index":
		return int64(l.at + 1), true
	case "index0":
		return int64(l.at), true
	case "revindex":
		return int64(n - l.at), true
	case "revindex0":
		return int64(n - l.at - 1), true
	case "first":
		return l.at == 0, true
	case "last":
		return l.at == n-1, true
	case "length":
		return int64(n), true
	case "depth":
		return int64(l.depth + 1), true
	case "depth0":
		return int64(l.depth), true
	case "previtem":
		if l.at == 0 {
			return undefined(undefinedError, "there is no previous item"), true
		}
		return l.items[l.at-1], true
	case "nextitem":
		if l.at == n-1 {
			return undefined(undefinedError, "there is no next item"), true
		}
		return l.items[l.at+1], true
	case "cycle":
		return &function{name: "cycle", call: l.cycle}, true
	case "changed":
		return &function{name: "changed", call: l.hasChanged}, true
	}
	return nil, false
}

func (l *loop) cycle(_ *run, a *args) any {
	if len(a.pos) == 0 {
		fail(typeError, "no items for cycling given")
	}
	return a.pos[l.at%len(a.pos)]
}

func (l *loop) hasChanged(r *run, a *args) any {
	if l.changed != nil && r.equal(&List{*l.changed}, &List{a.pos}) {
		return false
	}
	l.changed = &a.pos
	return true
}
