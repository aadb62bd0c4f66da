package jinja

import (
	"slices"
	"strings"
)

// parser follows jinja2.parser.Parser.
type parser struct {
	lib   *library
	toks  []token
	pos   int
	depth int
	loops int  // loops around, for break and continue
	soft  bool // inside an if: unknown filters fail only when they are reached
	uses  []map[string]bool

	unknown []*Error // filters and tests that do not exist, outside of an if
}

func (p *parser) cur() token { return p.toks[p.pos] }

func (p *parser) next() token {
	t := p.toks[p.pos]
	if t.kind != tokEOF {
		p.pos++
	}
	return t
}

func (p *parser) look() token { return p.toks[min(p.pos+1, len(p.toks)-1)] }

func (p *parser) fail(format string, args ...any) { p.failAs(syntaxError, format, args...) }

func (p *parser) failAs(typ, format string, args ...any) {
	defer func() {
		e := recover().(*Error)
		e.Line = p.cur().line
		panic(e)
	}()
	fail(typ, format, args...)
}

func (p *parser) isOp(op string) bool     { return p.cur().kind == tokOp && p.cur().val == op }
func (p *parser) isName(name string) bool { return p.cur().kind == tokName && p.cur().val == name }

func (p *parser) skipOp(op string) bool {
	if p.isOp(op) {
		p.next()
		return true
	}
	return false
}

func (p *parser) skipName(name string) bool {
	if p.isName(name) {
		p.next()
		return true
	}
	return false
}

func (p *parser) expectOp(op string) {
	if !p.skipOp(op) {
		p.fail("expected token '%s', got '%s'", op, p.cur().describe())
	}
}

func (p *parser) expectName() string {
	if p.cur().kind != tokName {
		p.fail("expected token 'name', got '%s'", p.cur().describe())
	}
	return p.next().val
}

func (p *parser) expect(k kind, what string) {
	if p.cur().kind != k {
		p.fail("expected token '%s', got '%s'", what, p.cur().describe())
	}
	p.next()
}

func (t token) describe() string {
	switch t.kind {
	case tokEOF:
		return "end of template"
	case tokVarEnd:
		return "end of print statement"
	case tokBlockEnd:
		return "end of statement block"
	case tokVarBegin, tokBlockBegin, tokData:
		return "template data"
	}
	return t.val
}

// nest counts nesting; call the result when leaving.
func (p *parser) nest() func() {
	if p.depth++; p.depth > maxNestings {
		p.failAs(limitError, "nested deeper than %d", maxNestings)
	}
	return func() { p.depth-- }
}

func (p *parser) template() []stmt {
	body, _ := p.statements(nil)
	if len(p.unknown) > 0 {
		panic(p.unknown[0])
	}
	return body
}

// block parses from the end of a tag to one of the tags in ends, and gives its name.
func (p *parser) block(ends ...string) ([]stmt, string) {
	p.skipOp(":")
	p.expect(tokBlockEnd, "end of statement block")
	return p.statements(ends)
}

// softly parses with unknown filters left to execution, or not.
func (p *parser) softly(soft bool, f func()) {
	outer := p.soft
	p.soft = soft
	f()
	p.soft = outer
}

func (p *parser) statements(ends []string) (body []stmt, end string) {
	defer p.nest()()
	for {
		switch t := p.cur(); t.kind {
		case tokEOF:
			if ends != nil {
				p.fail("Unexpected end of template. Jinja was looking for the following tags: '%s'.",
					strings.Join(ends, "' or '"))
			}
			return body, ""
		case tokData:
			body = append(body, textStmt{p.next().val})
		case tokVarBegin:
			p.next()
			e := p.tuple(true, false, "")
			p.expect(tokVarEnd, "end of print statement")
			body = append(body, printStmt{[]expr{e}})
		case tokBlockBegin:
			p.next()
			if p.cur().kind == tokName && slices.Contains(ends, p.cur().val) {
				return body, p.next().val
			}
			if s := p.statement(); s != nil {
				body = append(body, s)
			}
			p.expect(tokBlockEnd, "end of statement block")
		default:
			p.fail("unexpected '%s'", t.describe())
		}
	}
}

// statement parses a tag after {%, up to but without %}.
func (p *parser) statement() stmt {
	if p.cur().kind != tokName {
		p.fail("tag name expected")
	}
	switch name := p.next().val; name {
	case "if":
		return p.ifTag()
	case "for":
		return p.forTag()
	case "set":
		return p.setTag()
	case "macro":
		return p.macroTag()
	case "call":
		return p.callTag()
	case "filter":
		return p.filterTag()
	case "with":
		return p.withTag()
	case "print":
		return p.printTag()
	case "generation":
		body, _ := p.block("endgeneration")
		return generationStmt{body}
	case "break", "continue":
		if p.loops == 0 {
			p.fail("'%s' outside loop", name)
		}
		if name == "break" {
			return flowStmt{breaks}
		}
		return flowStmt{continues}
	case "block", "extends", "include", "import", "from", "autoescape":
		p.fail("tag '%s' is not supported", name)
	default:
		p.pos--
		p.fail("Encountered unknown tag '%s'.", name)
	}
	return nil
}

func (p *parser) ifTag() stmt {
	defer p.nest()()
	var s ifStmt
	p.softly(true, func() {
		s.test = p.tuple(false, false, "")
		var end string
		s.yes, end = p.block("elif", "else", "endif")
		switch end {
		case "elif":
			s.no = []stmt{p.ifTag()}
		case "else":
			s.no, _ = p.block("endif")
		}
	})
	return s
}

func (p *parser) forTag() stmt {
	s := forStmt{into: p.target()}
	if !p.skipName("in") {
		p.fail("expected token 'in', got '%s'", p.cur().describe())
	}
	p.softly(false, func() {
		s.over = p.tuple(false, false, "recursive")
		if p.skipName("if") {
			s.test = p.expression()
		}
		s.recursive = p.skipName("recursive")
		p.loops++
		var end string
		s.body, end = p.block("endfor", "else")
		p.loops--
		if end == "else" {
			s.none, _ = p.block("endfor")
		}
	})
	return s
}

func (p *parser) setTag() stmt {
	into := p.target()
	if p.skipOp("=") {
		return setStmt{into, p.tuple(true, false, "")}
	}
	s := captureStmt{into: into}
	if p.isOp("|") {
		s.filter = p.filters(blockText{}, false)
	}
	p.softly(false, func() { s.body, _ = p.block("endset") })
	return s
}

func (p *parser) macroTag() stmt {
	name := p.assignable()
	p.expectOp("(")
	m := &macroStmt{name: name}
	p.signature(m)
	p.macroBody(m, "endmacro")
	return m
}

// signature parses parameters after the opening bracket.
func (p *parser) signature(m *macroStmt) {
	for !p.isOp(")") {
		if len(m.params) > 0 {
			p.expectOp(",")
		}
		m.params = append(m.params, p.assignable())
		if p.skipOp("=") {
			m.defaults = append(m.defaults, p.expression())
		} else if len(m.defaults) > 0 {
			p.fail("non-default argument follows default argument")
		}
	}
	p.next()
}

func (p *parser) macroBody(m *macroStmt, end string) {
	m.uses = map[string]bool{}
	p.uses = append(p.uses, m.uses)
	loops := p.loops
	p.loops = 0
	p.softly(false, func() { m.body, _ = p.block(end) })
	p.loops = loops
	p.uses = p.uses[:len(p.uses)-1]
	for name := range m.uses {
		p.mention(name)
	}
}

func (p *parser) mention(name string) {
	if n := len(p.uses); n > 0 {
		p.uses[n-1][name] = true
	}
}

func (p *parser) callTag() stmt {
	m := &macroStmt{name: "caller"}
	if p.skipOp("(") {
		p.signature(m)
	}
	call, ok := p.expression().(*callExpr)
	if !ok {
		p.fail("expected call")
	}
	p.macroBody(m, "endcall")
	return callStmt{call, m}
}

func (p *parser) filterTag() stmt {
	s := filterStmt{filter: p.filters(blockText{}, true)}
	p.softly(false, func() { s.body, _ = p.block("endfilter") })
	return s
}

func (p *parser) withTag() stmt {
	var s withStmt
	for p.cur().kind != tokBlockEnd {
		if len(s.into) > 0 {
			p.expectOp(",")
		}
		s.into = append(s.into, p.target())
		p.expectOp("=")
		s.values = append(s.values, p.expression())
	}
	p.softly(false, func() { s.body, _ = p.block("endwith") })
	return s
}

func (p *parser) printTag() stmt {
	var s printStmt
	for p.cur().kind != tokBlockEnd {
		if len(s.exprs) > 0 {
			p.expectOp(",")
		}
		s.exprs = append(s.exprs, p.expression())
	}
	return s
}

// target parses what a value is assigned to.
func (p *parser) target() target {
	var all []target
	tuple := false
	for {
		if len(all) > 0 && (p.cur().kind == tokBlockEnd || p.isName("in") || p.isOp("=") || p.isOp(")")) {
			break
		}
		all = append(all, p.oneTarget())
		if !p.skipOp(",") {
			break
		}
		tuple = true
	}
	if tuple {
		return target{tuple: all}
	}
	return all[0]
}

func (p *parser) oneTarget() target {
	defer p.nest()()
	if p.skipOp("(") {
		t := p.target()
		p.expectOp(")")
		return t
	}
	t := target{name: p.assignable()}
	if p.skipOp(".") {
		t.attr = p.expectName()
	}
	return t
}

var constants = map[string]any{
	"true": true, "True": true, "false": false, "False": false, "none": nil, "None": nil,
}

func (p *parser) assignable() string {
	name := p.expectName()
	if _, ok := constants[name]; ok {
		p.fail("can't assign to '%s'", name)
	}
	p.mention(name)
	return name
}
