package jinja

import (
	"math/big"
	"strings"
	"time"
)

// Bounds of one execution. A conversation of a thousand messages takes some hundred thousand steps.
const (
	maxSteps    = 2_000_000
	maxBytes    = 64 << 20 // made by all operations together
	maxDepth    = 100      // of macros, recursive loops and nested values
	maxRange    = 100_000
	maxIntBits  = 1 << 14
	maxSource   = 4 << 20
	maxNestings = 150 // of expressions and blocks in the source
)

// Template is a parsed template, safe for concurrent use.
type Template struct {
	lib  *library
	body []stmt
	// Source is what was parsed.
	Source string
}

// Context is what a template sees.
type Context struct {
	Vars map[string]any   // see FromGo for what is taken
	Now  func() time.Time // for strftime_now, which does not exist where this is nil
}

// Output is a rendered template.
type Output struct {
	Text string
	// Generation holds [start, end) in bytes of Text of what stands inside {% generation %}.
	Generation [][2]int
}

// Parse reads a template.
func Parse(source string) (t *Template, err error) {
	defer catch(&err)
	if len(source) > maxSource {
		fail(limitError, "template of %d bytes, limit %d", len(source), maxSource)
	}
	p := &parser{lib: newLibrary(), toks: lex(source)}
	return &Template{lib: p.lib, body: p.template(), Source: source}, nil
}

// Execute renders the template.
func (t *Template) Execute(c Context) (out Output, err error) {
	defer catch(&err)
	r := &run{lib: t.lib, now: c.Now}
	r.root = &r.top
	root := &scope{vars: r.globals()}
	for name, v := range c.Vars {
		root.vars[name] = FromGo(v)
	}
	r.exec(t.body, root)
	return Output{r.top.String(), r.spans}, nil
}

// run is one execution.
type run struct {
	lib   *library
	now   func() time.Time
	steps int
	bytes int
	depth int
	top   strings.Builder
	root  *strings.Builder // where output goes now: top, or a block's
	spans [][2]int
}

// step counts work.
func (r *run) step(n int) {
	if r.steps += n; r.steps > maxSteps {
		fail(limitError, "more than %d steps", maxSteps)
	}
}

// touch counts the work on values whose size matters: one step for 256 bytes of text or 64 bits of an
// integer.
func (r *run) touch(values ...any) {
	for _, v := range values {
		switch v := v.(type) {
		case string:
			r.step(len(v) / 256)
		case markup:
			r.step(len(v) / 256)
		case *big.Int:
			r.step(v.BitLen() / 16)
		}
	}
}

// grow counts bytes before they are made.
func (r *run) grow(n int) {
	if r.bytes += n; n < 0 || r.bytes > maxBytes {
		fail(limitError, "more than %d bytes", maxBytes)
	}
}

// enter counts nesting; call the result when leaving.
func (r *run) enter() func() {
	if r.depth++; r.depth > maxDepth {
		fail(limitError, "nested deeper than %d", maxDepth)
	}
	return func() { r.depth-- }
}

func (r *run) write(s string) {
	r.grow(len(s))
	r.root.WriteString(s)
}

// capture gives what f writes.
func (r *run) capture(f func()) string {
	outer := r.root
	var b strings.Builder
	r.root = &b
	f()
	r.root = outer
	return b.String()
}

// scope holds the names of a block; a name is looked up outwards.
type scope struct {
	vars   map[string]any
	parent *scope
}

func (s *scope) get(name string) (any, bool) {
	for ; s != nil; s = s.parent {
		if v, ok := s.vars[name]; ok {
			return v, true
		}
	}
	return nil, false
}

func (s *scope) set(name string, v any) {
	if s.vars == nil {
		s.vars = map[string]any{}
	}
	s.vars[name] = v
}

func (s *scope) inner() *scope { return &scope{parent: s} }
