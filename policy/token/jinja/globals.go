package jinja

// globals are the names that every template knows.
func (r *run) globals() map[string]any {
	g := map[string]any{}
	for name, call := range map[string]func(*run, *args) any{
		"range": makeRange, "dict": makeDict, "namespace": makeNamespace, "cycler": makeCycler,
		"joiner": makeJoiner, "raise_exception": raise,
	} {
		g[name] = &function{name: name, call: call}
	}
	if r.now != nil {
		g["strftime_now"] = &function{name: "strftime_now", call: strftimeNow}
	}
	return g
}

func raise(r *run, a *args) any {
	fail("TemplateError", "%s", r.str(a.bind(1, "message")[0]))
	return nil
}

func makeRange(_ *run, a *args) any {
	if a.named.Len() > 0 {
		fail(typeError, "range() takes no keyword arguments")
	}
	v := a.bind(1, "start", "stop", "step")
	n := [3]int64{0, 0, 1}
	for i := range v {
		if _, ok := v[i].(missing); !ok {
			n[i] = int64(smallInt(v[i], "'"+typeName(v[i])+"' object cannot be interpreted as an integer"))
		}
	}
	out := Range{n[0], n[1], n[2]}
	if _, ok := v[1].(missing); ok {
		out = Range{0, n[0], 1}
	}
	if out.Step == 0 {
		fail(valueError, "range() arg 3 must not be zero")
	}
	if out.len() > maxRange {
		fail("OverflowError", "Range too big. The sandbox blocks ranges larger than MAX_RANGE (%d).", maxRange)
	}
	return out
}

// makeDict is dict(mapping or pairs, **names).
func makeDict(r *run, a *args) any {
	d := &Dict{}
	if len(a.pos) > 1 {
		fail(typeError, "dict expected at most 1 argument, got %d", len(a.pos))
	}
	if len(a.pos) == 1 {
		r.update(d, a.pos[0])
	}
	r.update(d, a.named)
	return d
}

func (r *run) update(d *Dict, from any) {
	if src, ok := from.(*Dict); ok {
		r.step(src.Len())
		r.grow(64 * src.Len())
		for i, k := range src.keys {
			d.Set(k, src.values[i])
		}
		return
	}
	for _, item := range r.mustIterate(from) {
		pair := r.mustIterate(item)
		if len(pair) != 2 {
			fail(valueError, "dictionary update sequence element has length %d; 2 is required", len(pair))
		}
		r.grow(64)
		d.Set(pair[0], pair[1])
	}
}

func makeNamespace(r *run, a *args) any {
	d := makeDict(r, a).(*Dict)
	for _, k := range d.keys {
		if name, ok := k.(string); ok && name != "" {
			checkAttribute(name)
		}
	}
	return &namespace{d}
}

// cycler gives its items in turn.
type cycler struct {
	items []any
	at    int
}

func makeCycler(_ *run, a *args) any {
	if len(a.pos) == 0 {
		fail(runtimeError, "at least one item has to be provided")
	}
	return &cycler{items: a.pos}
}

func (c *cycler) attr(name string) (any, bool) {
	switch name {
	case "current":
		return c.items[c.at], true
	case "next":
		return &function{name: "next", call: func(*run, *args) any {
			v := c.items[c.at]
			c.at = (c.at + 1) % len(c.items)
			return v
		}}, true
	case "reset":
		return &function{name: "reset", call: func(*run, *args) any {
			c.at = 0
			return nil
		}}, true
	}
	return nil, false
}

// makeJoiner gives a function that gives nothing the first time and the separator from then on.
func makeJoiner(_ *run, a *args) any {
	sep := or(a.bind(0, "sep")[0], ", ")
	used := false
	return &function{name: "joiner", call: func(*run, *args) any {
		if !used {
			used = true
			return ""
		}
		return sep
	}}
}
