package mathcheck

import (
	"math/big"
	"strings"
)

// isFunction lists the named functions of one argument.
var isFunction = map[string]bool{
	"sin": true, "cos": true, "tan": true, "cot": true, "sec": true, "csc": true, "arcsin": true, "arccos": true, "arctan": true,
	"ln": true, "log": true, "lg": true, "exp": true,
}

// atom reads the smallest things: numbers, symbols, brackets, commands with their arguments.
func (p *parser) atom(depth int) *node {
	if !p.enter(depth) {
		return p.fail("")
	}
	t := p.peek()
	p.at++
	switch t.kind {
	case tokenNumber:
		return p.numberAtom(t.text)
	case tokenSymbol:
		return p.symbol(t.text)
	case tokenWord:
		if v, ok := numberWords[t.text]; ok {
			return integerNode(v)
		}
		return &node{kind: kindWord, text: t.text}
	case tokenCommand:
		return p.command(t.text, depth)
	}
	switch t.text {
	case "(", "[", "]":
		return p.bracket(t.text, depth)
	case "{":
		n := p.list(depth + 1)
		if !p.takeSign("}") {
			return p.fail("an open brace")
		}
		return &node{kind: kindBracket, text: "()", kids: []*node{n}}
	case "|":
		n := p.sum(depth + 1)
		if !p.takeSign("|") {
			return p.fail("an open |")
		}
		return &node{kind: kindFunction, text: "abs", kids: []*node{n}}
	case "":
		return p.fail("%v", errNoAtom)
	}
	return p.fail("%q does not belong here", t.text)
}

// numberAtom reads a number with a base behind it or a period of repeating digits.
func (p *parser) numberAtom(text string) *node {
	if p.raw() == (token{tokenCommand, "overline"}) {
		p.at++
		return p.repeating(text)
	}
	if !p.isSign("_") {
		return p.literal(text)
	}
	p.at++
	base := p.argument(0).bare()
	if !base.is(kindNumber) || !base.value.IsInt() || base.value.Num().BitLen() > 6 {
		return p.fail("a subscript that is no base")
	}
	return &node{kind: kindBase, text: text, power: int(base.value.Num().Int64())}
}

// repeating reads the period of 0.1\overline{6}.
func (p *parser) repeating(text string) *node {
	period := p.atom(0).bare()
	whole, fixed, found := strings.Cut(text, ".")
	if !found || !period.is(kindNumber) || !period.value.IsInt() {
		return p.fail("an overline that is no period")
	}
	digits := p.periodDigits()
	if len(digits) == 0 || len(digits) > 100 || len(fixed) > 100 {
		return p.fail("a period beyond the bounds")
	}
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(len(fixed))), nil)
	nines := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(len(digits))), nil)
	nines.Sub(nines, big.NewInt(1))
	start, ok := new(big.Rat).SetString(whole + fixed)
	if !ok {
		return p.fail("the number %q", text)
	}
	repeated := new(big.Rat).SetFrac(period.value.Num(), nines)
	start.Add(start, repeated)
	return numberNode(start.Quo(start, new(big.Rat).SetInt(scale)))
}

// periodDigits gives the digits of the period just read, with its zeros.
func (p *parser) periodDigits() string {
	for i := p.at - 1; i >= 0; i-- {
		if p.tokens[i].kind == tokenNumber {
			return p.tokens[i].text
		}
	}
	return ""
}

// symbol reads a letter, with a subscript where there is one.
func (p *parser) symbol(name string) *node {
	if p.isSign("_") {
		p.at++
		sub := p.argument(0).bare()
		switch {
		case sub.is(kindSymbol), sub.is(kindWord):
			name += "_" + sub.text
		case sub.is(kindNumber):
			name += "_" + sub.value.RatString()
		default:
			return p.fail("a subscript of %s", name)
		}
	}
	return &node{kind: kindSymbol, text: name}
}

// bracket reads up to the closing bracket; intervals may mix them, as in [1, 2) or ]0, 1[.
func (p *parser) bracket(open string, depth int) *node {
	n := &node{kind: kindBracket}
	if p.takeSign(")") {
		n.text = open + ")"
		return n
	}
	n.kids = []*node{p.relation(depth + 1)}
	for p.err == nil && (p.takeSign(",") || p.takeSign(";")) {
		n.kids = append(n.kids, p.relation(depth+1))
	}
	for _, end := range []string{")", "]", "["} {
		if p.takeSign(end) {
			n.text = open + end
			return n
		}
	}
	return p.fail("an open bracket")
}

func (p *parser) command(name string, depth int) *node {
	switch name {
	case "pi":
		return &node{kind: kindSymbol, text: "pi"}
	case "infty":
		return &node{kind: kindInfinity}
	case "emptyset":
		return &node{kind: kindSet}
	case "frac":
		return &node{kind: kindQuotient, kids: []*node{p.argument(depth), p.argument(depth)}}
	case "binom":
		return &node{kind: kindFunction, text: "binom", kids: []*node{p.argument(depth), p.argument(depth)}}
	case "sqrt":
		return p.root(depth)
	case "{":
		return p.set(depth)
	case "begin":
		return p.matrix(depth)
	case "mathbb":
		if t := p.argument(depth).bare(); t.is(kindSymbol) && t.text == "R" {
			return &node{kind: kindReals}
		}
	case "dollar", "euro", "pound":
		unit := map[string]string{"dollar": "dollar", "euro": "euro", "pound": "sterling"}[name]
		return &node{kind: kindQuantity, text: unit, power: 1, kids: []*node{p.signed(depth + 1)}}
	case "|", "vert":
		n := p.sum(depth + 1)
		if !p.takeCommand(name) {
			return p.fail("an open |")
		}
		return &node{kind: kindFunction, text: "abs", kids: []*node{n}}
	}
	if isFunction[name] {
		return p.function(name, depth)
	}
	return p.fail(`\%s is not known`, name)
}

func (p *parser) root(depth int) *node {
	n := &node{kind: kindFunction, text: "root"}
	index := integerNode(2)
	if p.takeSign("[") {
		index = p.sum(depth + 1)
		if !p.takeSign("]") {
			return p.fail("an open bracket of a root")
		}
	}
	n.kids = []*node{p.argument(depth), index}
	return n
}

// function reads \sin^2 x, \log_2 8, \ln(x) and the like. An argument without brackets is a product
// without signs.
func (p *parser) function(name string, depth int) *node {
	n := &node{kind: kindFunction, text: name}
	var power, base *node
	for p.isSign("^") || p.isSign("_") {
		sign := p.peek().text
		p.at++
		if sign == "^" {
			power = p.argument(depth)
		} else {
			base = p.argument(depth)
		}
	}
	argument := p.factor(depth + 1)
	for p.err == nil && argument.bare() == argument && p.startsFactor() && !isFunction[p.peek().text] {
		argument = &node{kind: kindProduct, kids: []*node{argument, p.factor(depth + 1)}}
	}
	n.kids = []*node{argument}
	if base != nil {
		n.kids = append(n.kids, base)
	}
	if power != nil {
		return &node{kind: kindPower, kids: []*node{n, power}}
	}
	return n
}

func (p *parser) set(depth int) *node {
	n := &node{kind: kindSet}
	if p.takeCommand("}") {
		return n
	}
	n.kids = []*node{p.relation(depth + 1)}
	for p.err == nil && (p.takeSign(",") || p.takeSign(";")) {
		n.kids = append(n.kids, p.relation(depth+1))
	}
	if !p.takeCommand("}") {
		return p.fail("an open brace of a set")
	}
	return n
}

// matrix reads rows between \\ and cells between &, in any of LaTeX's matrix environments.
func (p *parser) matrix(depth int) *node {
	if !p.environment() {
		return p.fail("an environment that is no matrix")
	}
	n, row := &node{kind: kindMatrix}, &node{kind: kindList}
	for p.err == nil {
		row.kids = append(row.kids, p.relation(depth+1))
		switch {
		case p.takeSign("&"):
			continue
		case p.takeCommand(`\`):
			n.kids, row = append(n.kids, row), &node{kind: kindList}
			if !p.isCommand("end") {
				continue
			}
		default:
			n.kids = append(n.kids, row)
		}
		if !p.takeCommand("end") || !p.environment() {
			return p.fail("a matrix that does not end")
		}
		return n
	}
	return n
}

// environment reads {pmatrix} and its kin; the letters come as symbols.
func (p *parser) environment() bool {
	if !p.takeSign("{") {
		return false
	}
	name := ""
	for p.raw().kind == tokenSymbol || p.raw().kind == tokenWord {
		name += p.raw().text
		p.at++
	}
	return p.takeSign("}") && strings.HasSuffix(name, "matrix")
}
