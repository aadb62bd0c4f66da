package mathcheck

import (
	"math/big"
	"strings"
)

var separatorWords = map[string]bool{"and": true, "or": true, "∧": true, "∨": true}

// joined takes 2 hours and 30 minutes for one quantity; nil for other lists.
func joined(n *node) *node {
	a, b := n.kids[0].bare(), n.kids[1].bare()
	if len(n.kids) != 2 || !a.is(kindQuantity) || !b.is(kindQuantity) || n.text == "or" {
		return nil
	}
	return together(a, b)
}

// together adds a quantity in a smaller unit to one in a larger; nil where it is none.
func together(a, b *node) *node {
	factor, ok := convert(b.text, b.power, a.text, a.power)
	if !ok || factor.Cmp(big.NewRat(1, 1)) >= 0 || a.text == "unit" || b.text == "unit" {
		return nil
	}
	return &node{kind: kindQuantity, text: a.text, power: a.power, kids: []*node{{kind: kindSum, kids: []*node{a.kids[0], scaled(b.kids[0], factor)}}}}
}

// product reads factors joined by signs or side by side. Two numbers side by side are refused,
// unless they make a mixed number.
func (p *parser) product(depth int) *node {
	n := p.factor(depth)
	for p.err == nil {
		switch {
		case p.takeSign("*") || p.takeCommand("cdot"):
			n = &node{kind: kindProduct, kids: []*node{n, p.signed(depth)}}
		case p.takeSign("/"):
			n = &node{kind: kindQuotient, kids: []*node{n, p.signed(depth)}}
		case p.takeCommand("choose"):
			return &node{kind: kindFunction, text: "binom", kids: []*node{n, p.sum(depth + 1)}}
		case p.takeCommand("pmod"):
			n = &node{kind: kindQuantity, text: "mod", power: 1, kids: []*node{n}}
			n.text += " " + p.argument(depth).bare().plain()
		case p.takeCommand("bmod"), p.takeCommand("mod"):
			n = &node{kind: kindFunction, text: "mod", kids: []*node{n, p.factor(depth)}}
		case p.takeCommand("over"):
			return &node{kind: kindQuotient, kids: []*node{n, p.sum(depth + 1)}}
		case p.peek().kind == tokenWord && !p.atSeparator():
			n = p.unit(n)
		case p.startsFactor():
			n = p.sideBySide(n, depth)
		default:
			return n
		}
		if p.nodes++; p.nodes > maxNodes {
			return p.fail("the answer is too long")
		}
	}
	return n
}

func (p *parser) atSeparator() bool { return separatorWords[p.peek().text] }

// signed reads a factor that may have a sign, as in 2 / -3.
func (p *parser) signed(depth int) *node {
	if p.takeSign("-") {
		return &node{kind: kindMinus, kids: []*node{p.factor(depth)}}
	}
	p.takeSign("+")
	return p.factor(depth)
}

func (p *parser) sideBySide(n *node, depth int) *node {
	if p.peek().kind == tokenNumber || p.isCommand("frac") {
		if n.is(kindNumber) && n.value.IsInt() && n.value.Sign() >= 0 && n.places == 0 {
			return p.mixed(n, depth)
		}
		if n.is(kindQuantity) && p.peek().kind == tokenNumber {
			if rest := p.product(depth + 1); rest.is(kindQuantity) { // 5 feet 6 inches
				if both := together(n, rest); both != nil {
					return both
				}
			}
			return p.fail("two numbers side by side")
		}
		if p.peek().kind == tokenNumber && (!n.is(kindFunction) || n.text != "!") {
			if p.after(1) != (token{tokenSign, "^"}) || n.is(kindNumber) {
				return p.fail("two numbers side by side")
			} // n2^{n-1}
		}
	}
	f := p.factor(depth)
	if ratio := unitRatio(n, f); ratio != nil {
		return ratio
	}
	return &node{kind: kindProduct, kids: []*node{n, f}}
}

// unitRatio takes a fraction of two words behind a number for its unit, nil for others: 72 \frac{km}{h}.
func unitRatio(n, f *node) *node {
	if !f.is(kindQuotient) || !f.kids[0].bare().is(kindWord) || !f.kids[1].bare().is(kindWord) {
		return nil
	}
	return &node{kind: kindQuantity, text: unitOf(f.kids[0].bare().text + "/" + f.kids[1].bare().text), power: 1, kids: []*node{n}}
}

// mixed reads the fraction of a mixed number: 4 2/3 or 4\frac{2}{3}.
func (p *parser) mixed(whole *node, depth int) *node {
	f := p.factor(depth)
	if f.is(kindQuantity) && f.kids[0].is(kindQuotient) && f.kids[0].kids[0].bare().is(kindNumber) && f.kids[0].kids[1].bare().is(kindNumber) {
		// The sign of percent or degree is for all of it.
		return &node{kind: kindQuantity, text: f.text, power: f.power, kids: []*node{{kind: kindSum, kids: []*node{whole, f.kids[0]}}}}
	}
	if f.is(kindNumber) {
		if !p.takeSign("/") {
			return p.fail("two numbers side by side")
		}
		f = &node{kind: kindQuotient, kids: []*node{f, p.factor(depth)}}
	}
	if ratio := unitRatio(whole, f); ratio != nil {
		return ratio
	}
	for _, k := range f.kids {
		if !f.is(kindQuotient) || !k.bare().is(kindNumber) {
			return &node{kind: kindProduct, kids: []*node{whole, f}}
		}
	}
	return &node{kind: kindSum, kids: []*node{whole, f}}
}

// unit attaches a word to what stands before it.
func (p *parser) unit(n *node) *node {
	text := p.peek().text
	p.at++
	word, rest, _ := strings.Cut(text, " ")
	if m := multipliers[word]; m > 0 {
		if n.is(kindQuantity) {
			n = &node{kind: kindQuantity, text: n.text, power: n.power, kids: []*node{{kind: kindProduct, kids: []*node{n.kids[0], integerNode(m)}}}}
		} else {
			n = &node{kind: kindProduct, kids: []*node{n, integerNode(m)}}
		}
		if text = rest; text == "" {
			return n
		}
	}
	text, power := powerOf(text)
	if text == "square" || text == "squares" || text == "cubic" || text == "sq" {
		power = 2
		if text == "cubic" {
			power = 3
		}
		if p.peek().kind == tokenWord {
			text = p.peek().text
			p.at++
		}
	}
	if p.isSign("/") && p.after(1).kind == tokenWord {
		text += "/" + p.after(1).text
		p.at = p.next(1) + 1
	}
	if p.isSign("^") {
		p.at++
		exponent := p.exponentArgument(0)
		if !exponent.bare().is(kindNumber) || !exponent.bare().value.IsInt() {
			return p.fail("a unit to a power that is no number")
		}
		power = int(exponent.bare().value.Num().Int64())
	}
	if !saysOnlyUnit(text) {
		return p.fail("%q behind a number", text)
	}
	return &node{kind: kindQuantity, text: unitOf(text), power: power, kids: []*node{n}}
}

// startsFactor says that what comes is a factor of a product without a sign.
func (p *parser) startsFactor() bool {
	switch t := p.peek(); t.kind {
	case tokenNumber, tokenSymbol:
		return true
	case tokenSign:
		return t.text == "(" || t.text == "{"
	case tokenCommand:
		return isFunction[t.text] || factorCommands[t.text]
	}
	return false
}

var factorCommands = map[string]bool{"frac": true, "sqrt": true, "binom": true, "pi": true, "infty": true, "begin": true, "lfloor": true, "lceil": true, "vec": true, "hat": true, "max": true, "min": true, "gcd": true, "lcm": true, "overline": true}
