package jinja

import (
	"math/big"
	"slices"
	"strconv"
	"strings"
)

// expression parses with "a if b else c".
func (p *parser) expression() expr {
	defer p.nest()()
	known := len(p.unknown)
	e := p.or()
	for p.skipName("if") {
		p.unknown = p.unknown[:known] // e is a branch: what it does not know may never be reached
		c := &condExpr{yes: e}
		p.softly(true, func() {
			c.test = p.or()
			if p.skipName("else") {
				c.no = p.expression()
			}
		})
		e = c
	}
	return e
}

func (p *parser) or() expr {
	e := p.and()
	for p.skipName("or") {
		e = &logicExpr{true, e, p.and()}
	}
	return e
}

func (p *parser) and() expr {
	e := p.not()
	for p.skipName("and") {
		e = &logicExpr{false, e, p.not()}
	}
	return e
}

func (p *parser) not() expr {
	defer p.nest()()
	if p.skipName("not") {
		return &notExpr{p.not()}
	}
	return p.comparison()
}

var comparisons = []string{"==", "!=", "<", "<=", ">", ">="}

func (p *parser) comparison() expr {
	e := &compareExpr{first: p.sum()}
	for {
		op := ""
		switch {
		case p.cur().kind == tokOp && slices.Contains(comparisons, p.cur().val):
			op = p.next().val
		case p.skipName("in"):
			op = "in"
		case p.isName("not") && p.look().kind == tokName && p.look().val == "in":
			p.next()
			p.next()
			op = "not in"
		}
		if op == "" {
			break
		}
		e.ops = append(e.ops, op)
		e.rest = append(e.rest, p.sum())
	}
	if len(e.ops) == 0 {
		return e.first
	}
	return e
}

// left parses operators of one level, from left to right.
func (p *parser) left(operand func() expr, ops ...string) expr {
	e := operand()
	for p.cur().kind == tokOp && slices.Contains(ops, p.cur().val) {
		e = &binExpr{p.next().val, e, operand()}
	}
	return e
}

func (p *parser) sum() expr { return p.left(p.concat, "+", "-") }

func (p *parser) concat() expr {
	parts := []expr{p.product()}
	for p.skipOp("~") {
		parts = append(parts, p.product())
	}
	if len(parts) == 1 {
		return parts[0]
	}
	return &concatExpr{parts}
}

func (p *parser) product() expr { return p.left(p.power, "*", "/", "//", "%") }

func (p *parser) power() expr {
	return p.left(func() expr { return p.unary(true) }, "**")
}

func (p *parser) unary(withFilter bool) expr {
	defer p.nest()()
	var e expr
	switch {
	case p.skipOp("-"):
		e = &signExpr{p.unary(false), true}
	case p.skipOp("+"):
		e = &signExpr{p.unary(false), false}
	default:
		e = p.primary()
	}
	e = p.postfix(e)
	if withFilter {
		e = p.filterOrTest(e)
	}
	return e
}

func (p *parser) primary() expr {
	t := p.cur()
	switch t.kind {
	case tokName:
		p.next()
		if v, ok := constants[t.val]; ok {
			return &constExpr{v}
		}
		p.mention(t.val)
		return &nameExpr{t.val}
	case tokString:
		var s strings.Builder
		for p.cur().kind == tokString {
			s.WriteString(p.next().val)
		}
		return &constExpr{s.String()}
	case tokInt:
		p.next()
		return &constExpr{p.integer(t.val)}
	case tokFloat:
		p.next()
		f, _ := strconv.ParseFloat(t.val, 64)
		return &constExpr{f}
	case tokOp:
		switch {
		case p.skipOp("("):
			e := p.tuple(true, true, "")
			p.expectOp(")")
			return e
		case p.skipOp("["):
			return &listExpr{p.items("]")}
		case p.skipOp("{"):
			return p.dict()
		}
	}
	p.fail("unexpected '%s'", t.describe())
	return nil
}

func (p *parser) integer(s string) any {
	if len(s) > maxIntBits/4 {
		p.failAs(limitError, "integer of %d digits", len(s))
	}
	i, ok := new(big.Int).SetString(strings.ToLower(s), 0)
	if !ok { // zeros only
		i = new(big.Int)
	}
	return norm(i)
}

// items parses up to the closing bracket.
func (p *parser) items(end string) (out []expr) {
	for !p.isOp(end) {
		if len(out) > 0 {
			p.expectOp(",")
		}
		if p.isOp(end) {
			break
		}
		out = append(out, p.expression())
	}
	p.next()
	return out
}

func (p *parser) dict() expr {
	d := &dictExpr{}
	for !p.isOp("}") {
		if len(d.keys) > 0 {
			p.expectOp(",")
		}
		if p.isOp("}") {
			break
		}
		d.keys = append(d.keys, p.expression())
		p.expectOp(":")
		d.values = append(d.values, p.expression())
	}
	p.next()
	return d
}

// tuple parses an expression, or several with commas. The name after may end it too.
func (p *parser) tuple(cond, explicit bool, after string) expr {
	var args []expr
	isTuple := false
	for {
		if len(args) > 0 {
			p.expectOp(",")
		}
		k := p.cur().kind
		if k == tokVarEnd || k == tokBlockEnd || p.isOp(")") || after != "" && p.isName(after) {
			break
		}
		if cond {
			args = append(args, p.expression())
		} else {
			args = append(args, p.or())
		}
		if !p.isOp(",") {
			break
		}
		isTuple = true
	}
	if !isTuple && len(args) == 1 {
		return args[0]
	}
	if len(args) == 0 && !explicit {
		p.fail("Expected an expression, got '%s'", p.cur().describe())
	}
	return &tupleExpr{args}
}

func (p *parser) postfix(e expr) expr {
	for {
		switch {
		case p.skipOp("."):
			e = p.attribute(e)
		case p.skipOp("["):
			e = &itemExpr{e, p.subscript()}
		case p.skipOp("("):
			e = &callExpr{e, p.callArgs()}
		default:
			return e
		}
	}
}

func (p *parser) attribute(e expr) expr {
	switch t := p.next(); t.kind {
	case tokName:
		return &attrExpr{e, t.val}
	case tokInt:
		return &itemExpr{e, &constExpr{p.integer(t.val)}}
	}
	p.fail("expected name or number")
	return nil
}

func (p *parser) subscript() expr {
	var args []expr
	for !p.isOp("]") {
		if len(args) > 0 {
			p.expectOp(",")
		}
		args = append(args, p.subscribed())
	}
	p.next()
	switch len(args) {
	case 0:
		p.fail("expected an expression in the brackets")
	case 1:
		return args[0]
	}
	return &tupleExpr{args}
}

func (p *parser) subscribed() expr {
	var s sliceExpr
	if !p.isOp(":") {
		e := p.expression()
		if !p.isOp(":") {
			return e
		}
		s.start = e
	}
	p.next()
	ended := func() bool { return p.isOp("]") || p.isOp(",") }
	if !ended() && !p.isOp(":") {
		s.stop = p.expression()
	}
	if p.skipOp(":") && !ended() {
		s.step = p.expression()
	}
	return &s
}

// callArgs parses after the opening bracket.
func (p *parser) callArgs() (a callArgs) {
	comma := false
	for !p.isOp(")") {
		if comma {
			p.expectOp(",")
			if p.isOp(")") {
				break
			}
		}
		switch {
		case p.skipOp("*"):
			p.ensureArgs(a.star == nil && a.starStar == nil)
			a.star = p.expression()
		case p.skipOp("**"):
			p.ensureArgs(a.starStar == nil)
			a.starStar = p.expression()
		case p.cur().kind == tokName && p.look().kind == tokOp && p.look().val == "=":
			p.ensureArgs(a.starStar == nil)
			name := p.next().val
			p.next()
			p.ensureArgs(!slices.Contains(a.names, name))
			a.names = append(a.names, name)
			a.named = append(a.named, p.expression())
		default:
			p.ensureArgs(a.star == nil && a.starStar == nil && len(a.names) == 0)
			a.pos = append(a.pos, p.expression())
		}
		comma = true
	}
	p.next()
	return a
}

func (p *parser) ensureArgs(ok bool) {
	if !ok {
		p.fail("invalid syntax for function call expression")
	}
}

func (p *parser) filterOrTest(e expr) expr {
	for {
		switch {
		case p.isOp("|"):
			e = p.filters(e, false)
		case p.isName("is"):
			e = p.test(e)
		case p.skipOp("("):
			e = &callExpr{e, p.callArgs()}
		default:
			return e
		}
	}
}

// filters parses "| name(...)", any number of them; the first without "|" where inline.
func (p *parser) filters(e expr, inline bool) expr {
	for inline || p.isOp("|") {
		if !inline {
			p.next()
		}
		inline = false
		f := &filterExpr{of: e, name: p.dotted()}
		if p.skipOp("(") {
			f.args = p.callArgs()
		}
		if p.lib.filters[f.name] == nil && !p.soft {
			p.unknown = append(p.unknown, &Error{"TemplateAssertionError", "No filter named '" + f.name + "'.", p.cur().line})
		}
		e = f
	}
	return e
}

func (p *parser) dotted() string {
	name := p.expectName()
	for p.skipOp(".") {
		name += "." + p.expectName()
	}
	return name
}

func (p *parser) test(e expr) expr {
	p.next()
	negated := p.skipName("not")
	t := &testExpr{of: e, name: p.dotted()}
	k := p.cur().kind
	switch {
	case p.skipOp("("):
		t.args = p.callArgs()
	case (k == tokName && !p.isName("else") && !p.isName("or") && !p.isName("and")),
		k == tokString, k == tokInt, k == tokFloat, p.isOp("["), p.isOp("{"):
		if p.isName("is") {
			p.fail("You cannot chain multiple tests with is")
		}
		t.args.pos = []expr{p.postfix(p.primary())}
	}
	if p.lib.tests[t.name] == nil && !p.soft {
		p.unknown = append(p.unknown, &Error{"TemplateAssertionError", "No test named '" + t.name + "'.", p.cur().line})
	}
	if negated {
		return &notExpr{t}
	}
	return t
}
