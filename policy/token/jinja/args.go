package jinja

// args are the evaluated arguments of a call.
type args struct {
	of    string // what is called, for errors
	pos   []any
	named *Dict
}

func (r *run) args(c callArgs, s *scope, of string) *args {
	a := &args{of: of, pos: r.evalAll(c.pos, s), named: &Dict{}}
	for i, name := range c.names {
		a.named.Set(name, c.named[i].eval(r, s))
	}
	if c.star != nil {
		a.pos = append(a.pos, r.mustIterate(c.star.eval(r, s))...)
		r.grow(16 * len(a.pos))
	}
	if c.starStar != nil {
		d, ok := c.starStar.eval(r, s).(*Dict)
		if !ok {
			fail(typeError, "argument after ** must be a mapping")
		}
		r.step(d.Len())
		for i, k := range d.keys {
			if _, ok := text(k); !ok {
				fail(typeError, "keywords must be strings")
			}
			if _, ok := a.named.Get(k); ok {
				fail(typeError, "got multiple values for keyword argument '%s'", k)
			}
			a.named.Set(k, d.values[i])
		}
	}
	return a
}

// missing stands for an argument that was not given.
type missing struct{}

// bind gives the arguments in the order of the parameters' names, missing{} for those not given. The
// first required ones must be given.
func (a *args) bind(required int, names ...string) []any {
	if len(a.pos) > len(names) {
		fail(typeError, "%s() takes at most %d arguments (%d given)", a.of, len(names), len(a.pos))
	}
	out := make([]any, len(names))
	used := 0
	for i, name := range names {
		v, ok := a.named.Get(name)
		switch {
		case ok && i < len(a.pos):
			fail(typeError, "%s() got multiple values for argument '%s'", a.of, name)
		case ok:
			out[i] = v
			used++
		case i < len(a.pos):
			out[i] = a.pos[i]
		case i < required:
			fail(typeError, "%s() missing required argument: '%s'", a.of, name)
		default:
			out[i] = missing{}
		}
	}
	if used < a.named.Len() {
		fail(typeError, "%s() got an unexpected keyword argument", a.of)
	}
	return out
}

// or gives v, or the default where it is missing.
func or(v, def any) any {
	if _, ok := v.(missing); ok {
		return def
	}
	return v
}

// orNone is or for parameters whose default is None.
func given(v any) bool {
	_, ok := v.(missing)
	return !ok && v != nil
}

// none requires that there are no arguments.
func (a *args) none() { a.bind(0) }
