package mathcheck

import (
	"math/big"
	"strings"
)

// isFunction lists the named functions of one argument.
var isFunction = map[string]bool{
	"sin": true, "cos": true, "tan": true, "cot": true, "sec": true, "csc": true, "arcsin": true, "arccos": true, "arctan": true,
	"ln": true, "log": true, "lg": true, "exp": true, "sinh": true, "cosh": true, "tanh": true, "cis": true,
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
		switch strings.TrimPrefix(strings.TrimSuffix(t.text, "."), "the ") {
		case "all real numbers", "all reals", "real numbers", "reals":
			return &node{kind: kindReals}
		case "no solution", "no solutions", "no real solution", "no real solutions", "empty set", "there are no solutions", "there is no solution", "none":
			return &node{kind: kindSet}
		case "all integers", "integers":
			return &node{kind: kindSymbol, text: "mathbb Z"}
		}
		return &node{kind: kindWord, text: t.text}
	case tokenCommand:
		return p.command(t.text, depth)
	}
	switch t.text {
	case "(", "[", "]":
		n := p.bracket(t.text, depth)
		if digits := n.bare(); p.raw() == (token{tokenSign, "_"}) && digits.is(kindNumber) && digits.value.IsInt() {
			return p.numberAtom(digits.value.Num().String()) // (110)_2
		}
		return n
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
	for p.raw() == (token{tokenSign, "'"}) {
		p.at++
		name += "'"
	}
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
		if t := p.argument(depth).bare(); t.is(kindSymbol) {
			if t.text == "R" {
				return &node{kind: kindReals}
			}
			return &node{kind: kindSymbol, text: "mathbb " + t.text}
		}
	case "vec", "hat", "bar", "tilde", "overrightarrow", "widehat", "mathcal", "overline", "angle", "triangle":
		return p.decorated(name, depth)
	case "langle":
		n := &node{kind: kindBracket, text: "()", kids: []*node{p.relation(depth + 1)}}
		for p.err == nil && p.takeSign(",") {
			n.kids = append(n.kids, p.relation(depth+1))
		}
		if !p.takeCommand("rangle") {
			return p.fail("an open bracket")
		}
		return n
	case "lfloor", "lceil":
		end := strings.Replace(name, "l", "r", 1)
		n := &node{kind: kindFunction, text: name[1:], kids: []*node{p.sum(depth + 1)}}
		if !p.takeCommand(end) {
			return p.fail("an open bracket")
		}
		return n
	case "max", "min", "gcd", "lcm":
		n := p.atom(depth + 1)
		if !n.is(kindBracket) && !n.is(kindSet) || len(n.kids) == 0 {
			return p.fail("%s of nothing", name)
		}
		return &node{kind: kindFunction, text: name, kids: n.kids}
	case "dollar", "euro", "pound", "yen", "rupee":
		return &node{kind: kindQuantity, text: currencies[name], power: 1, kids: []*node{p.signed(depth + 1)}}
	case "reals":
		return &node{kind: kindReals}
	case "sum", "prod":
		return p.series(name, depth)
	case "det":
		n := scale(p.atom(depth + 1).bare())
		if !n.is(kindMatrix) {
			return p.fail("the determinant of no matrix")
		}
		return determinant(n.kids)
	case "|", "vert", "mid":
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

// series reads \sum_{k=1}^{10} k^2: its kids are the body, the variable and both ends.
func (p *parser) series(name string, depth int) *node {
	if !p.takeSign("_") {
		return p.fail(`\%s without its bounds`, name)
	}
	from := p.argument(depth).bare()
	if !from.is(kindRelation) || len(from.ops) != 1 || from.ops[0] != "=" || !from.kids[0].bare().isVariable() || !p.takeSign("^") {
		return p.fail(`\%s without its bounds`, name)
	}
	to := p.argument(depth)
	return &node{kind: kindFunction, text: name, kids: []*node{p.product(depth + 1), from.kids[0].bare(), from.kids[1], to}}
}

// decorated reads letters under a sign, such as \vec{v} or \angle ABC, as one symbol.
func (p *parser) decorated(name string, depth int) *node {
	letters := ""
	if p.isSign("{") {
		under := p.argument(depth).bare()
		for _, k := range factors(under) {
			switch {
			case k.isVariable() || k.is(kindSymbol) && name != "overline":
				letters += k.text
			case name == "overline":
				return &node{kind: kindFunction, text: "conj", kids: []*node{under}}
			default:
				return p.fail(`\%s of no letter`, name)
			}
		}
	}
	for letters == "" || name == "angle" || name == "triangle" {
		t := p.peek()
		if t.kind != tokenSymbol {
			break
		}
		p.at++
		letters += t.text
		if name != "angle" && name != "triangle" {
			break
		}
	}
	if letters == "" {
		return p.fail(`\%s of no letter`, name)
	}
	return &node{kind: kindSymbol, text: name + " " + letters}
}

// factors takes a product apart.
func factors(n *node) []*node {
	if !n.is(kindProduct) {
		return []*node{n}
	}
	var out []*node
	for _, k := range n.kids {
		out = append(out, factors(k.bare())...)
	}
	return out
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
	if power != nil && isMinusOne(power.bare()) && strings.Contains("sin cos tan", name) {
		n.text, power = "arc"+name, nil // \sin^{-1} is the inverse
	}
	if power == nil && base == nil && p.isSign("(") && strings.Contains("sin cos tan cot sec csc", n.text) {
		n.kids = []*node{p.atom(depth + 1)} // \sin(x)^2 is the square of the sine
		return n
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

func isMinusOne(n *node) bool {
	return n.is(kindMinus) && n.kids[0].bare().is(kindNumber) && n.kids[0].bare().value.Cmp(big.NewRat(1, 1)) == 0
}

// condition reads {x : …}, {x | …} and {x ∈ ℝ | …} as what stands behind the mark; nil where there is
// no such mark.
func (p *parser) condition(depth int) *node {
	back := p.at
	if p.peek().kind == tokenSymbol {
		p.at++
		if p.takeCommand("in") && (p.takeCommand("mathbb") || p.takeCommand("R")) {
			if set := p.argument(depth).bare(); !set.is(kindSymbol) || set.text != "R" {
				p.at = back
				return nil
			}
		}
		if p.takeSign(":") || p.takeSign("|") || p.takeCommand("mid") {
			n := p.list(depth + 1)
			if !p.takeCommand("}") {
				return p.fail("an open brace of a set")
			}
			return n
		}
	}
	p.at = back
	return nil
}

func (p *parser) set(depth int) *node {
	if n := p.condition(depth); n != nil {
		return n
	}
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
