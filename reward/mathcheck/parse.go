package mathcheck

import (
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"
)

// parse reads a tidy answer. With grouped, commas between groups of three digits belong to the
// number.
func parse(s string, grouped bool) (*node, error) {
	tokens, err := lex(s, grouped)
	if err != nil {
		return nil, err
	}
	p := &parser{tokens: tokens}
	n := p.list(0)
	if p.err == nil && p.peek() != (token{kind: tokenSign}) {
		p.fail("%q does not belong here", p.peek().text)
	}
	return n, p.err
}

type parser struct {
	tokens []token
	at     int
	nodes  int
	or     bool // an "or" stood in the list that is being read
	err    error
}

func (p *parser) fail(format string, args ...any) *node {
	if p.err == nil {
		p.err = fmt.Errorf(format, args...)
	}
	p.at = len(p.tokens)
	return integerNode(0)
}

// raw gives the next token, spaces too; an empty sign at the end.
func (p *parser) raw() token {
	if p.at < len(p.tokens) {
		return p.tokens[p.at]
	}
	return token{kind: tokenSign}
}

func (p *parser) peek() token {
	for p.raw().kind == tokenSpace {
		p.at++
	}
	return p.raw()
}

func (p *parser) isSign(text string) bool {
	t := p.peek()
	return t.kind == tokenSign && t.text == text
}

func (p *parser) isCommand(text string) bool {
	t := p.peek()
	return t.kind == tokenCommand && t.text == text
}

// takeSign consumes a sign or, where it stands for a command like { for \{, that.
func (p *parser) takeSign(text string) bool {
	if !p.isSign(text) {
		return false
	}
	p.at++
	return true
}

func (p *parser) takeCommand(text string) bool {
	if !p.isCommand(text) {
		return false
	}
	p.at++
	return true
}

func (p *parser) enter(depth int) bool {
	p.nodes++
	if depth > maxDepth || p.nodes > maxNodes {
		p.fail("the answer is nested or long beyond the bounds")
		return false
	}
	return true
}

// list reads things separated by commas, semicolons, "and" or "or".
func (p *parser) list(depth int) *node {
	if !p.enter(depth) {
		return p.fail("")
	}
	before := p.or
	p.or = false
	n := &node{kind: kindList, kids: []*node{p.relation(depth + 1)}}
	for p.separator(n) {
		n.kids = append(n.kids, p.relation(depth+1))
	}
	if p.or {
		n.text = "or"
	}
	p.or = before
	if len(n.kids) == 1 {
		return n.kids[0]
	}
	if both := joined(n); both != nil {
		return both
	}
	return n
}

// separator takes what stands between two members of a list, and keeps the signs of logic in its ops.
func (p *parser) separator(list *node) bool {
	found := p.takeSign(",") || p.takeSign(";")
	if t := p.peek(); t.kind == tokenWord && separatorWords[t.text] {
		p.at++
		p.or = p.or || t.text == "or" || t.text == "∨"
		if t.text == "∧" || t.text == "∨" {
			list.ops = append(list.ops, t.text)
		}
		found = true
	}
	return found
}

// relationOf maps a token to an operator of relations, "" for others.
func relationOf(t token) string {
	switch {
	case t.kind == tokenSign && (t.text == "=" || t.text == "<" || t.text == ">"):
		return t.text
	case t.kind == tokenCommand:
		return map[string]string{"le": "<=", "ge": ">=", "ne": "!=", "in": "in", "equiv": "=", "approx": "~", "to": "to", "iff": "iff", "notin": "notin", "subset": "subset", "subseteq": "subset"}[t.text]
	}
	return ""
}

func (p *parser) relation(depth int) *node {
	_ = p.takeCommand("approx") || p.takeCommand("to") || p.takeSign("=") // they may stand first
	n := &node{kind: kindRelation, kids: []*node{p.union(depth)}}
	for op := relationOf(p.peek()); op != ""; op = relationOf(p.peek()) {
		p.at++
		if p.isSign("=") && (op == "<" || op == ">") {
			p.at++
			op += "="
		}
		kid := p.union(depth)
		if op == "~" {
			if !isName(n.kids[len(n.kids)-1].bare()) {
				continue // what it is about says less than what stands before
			}
			op = "="
		}
		n.ops = append(n.ops, op)
		n.kids = append(n.kids, kid)
	}
	if len(n.ops) == 0 {
		return n.kids[0]
	}
	return n
}

func (p *parser) union(depth int) *node {
	n := p.sum(depth + 1)
	for p.err == nil {
		switch {
		case p.takeCommand("cup"):
			if n.is(kindUnion) && n.text == "" {
				n = &node{kind: kindUnion, kids: append(slices.Clone(n.kids), p.sum(depth+1))}
			} else {
				n = &node{kind: kindUnion, kids: []*node{n, p.sum(depth + 1)}}
			}
		case p.takeCommand("cap"):
			n = &node{kind: kindUnion, text: "cap", kids: []*node{n, p.sum(depth + 1)}}
		case p.takeCommand("setminus"):
			n = &node{kind: kindUnion, text: "minus", kids: []*node{n, p.sum(depth + 1)}}
		case p.isSign(":"):
			n = &node{kind: kindRatio, kids: []*node{n}}
			for p.takeSign(":") {
				if t := p.peek(); t.kind == tokenNumber && len(t.text) == 2 && t.text < "60" {
					n.text = "time"
				}
				n.kids = append(n.kids, p.sum(depth+1))
			}
			return n
		default:
			return n
		}
		if p.nodes++; p.nodes > maxNodes {
			return p.fail("the answer is too long")
		}
	}
	return n
}

func (p *parser) sum(depth int) *node {
	if !p.enter(depth) {
		return p.fail("")
	}
	var terms []*node
	for {
		sign := p.sumSign()
		if sign == "" && len(terms) > 0 {
			break
		}
		twice := len(terms) > 0 && p.takeSign("-") // x + -5
		term := p.product(depth + 1)
		if twice {
			term = &node{kind: kindMinus, kids: []*node{term}}
		}
		switch sign {
		case "-":
			term = &node{kind: kindMinus, kids: []*node{term}}
		case "pm":
			term = &node{kind: kindPlusMinus, kids: []*node{term}}
		case "mp":
			term = &node{kind: kindPlusMinus, text: "-", kids: []*node{term}}
		}
		terms = append(terms, term)
		if p.err != nil {
			break
		}
	}
	if len(terms) == 1 {
		return terms[0]
	}
	return &node{kind: kindSum, kids: terms}
}

func (p *parser) sumSign() string {
	switch t := p.peek(); {
	case t.kind == tokenSign && (t.text == "+" || t.text == "-"),
		t.kind == tokenCommand && (t.text == "pm" || t.text == "mp"):
		p.at++
		return t.text
	}
	return ""
}

// factor reads an atom with what is attached to it: powers, factorials, signs of percent and
// degree.
func (p *parser) factor(depth int) *node {
	if !p.enter(depth) {
		return p.fail("")
	}
	n := p.atom(depth)
	for p.err == nil {
		switch {
		case p.isSign("^"):
			p.at++
			if p.takeCircle() {
				n = &node{kind: kindQuantity, text: "degree", power: 1, kids: []*node{n}}
				if t := p.peek(); t.kind == tokenSymbol && (t.text == "C" || t.text == "F") {
					p.at++
					n.text = "degree " + t.text
				}
				if t := p.peek(); t.kind == tokenNumber && p.after(1) == (token{tokenSign, "'"}) {
					p.at = p.next(1) + 1 // 22° 30'
					minutes := &node{kind: kindQuotient, kids: []*node{p.literal(t.text), integerNode(60)}}
					n.kids = []*node{{kind: kindSum, kids: []*node{n.kids[0], minutes}}}
				}
				continue
			}
			n = &node{kind: kindPower, kids: []*node{n, p.exponentArgument(depth)}}
		case p.takeSign("!"):
			n = &node{kind: kindFunction, text: "!", kids: []*node{n}}
			if p.raw() == (token{tokenSign, "!"}) {
				p.at++
				n.text = "!!"
			}
		case p.takeCommand("%"):
			n = &node{kind: kindQuantity, text: "percent", power: 1, kids: []*node{n}}
		case p.peek().kind == tokenCommand && currencies[p.peek().text] != "":
			n = &node{kind: kindQuantity, text: currencies[p.peek().text], power: 1, kids: []*node{n}}
			p.at++
		default:
			return n
		}
		if p.nodes++; p.nodes > maxNodes {
			return p.fail("the answer is too long")
		}
	}
	return n
}

// after gives the token behind n others, spaces aside; next gives where it stands.
func (p *parser) after(n int) token {
	if i := p.next(n); i < len(p.tokens) {
		return p.tokens[i]
	}
	return token{kind: tokenSign}
}

func (p *parser) next(n int) int {
	i := p.at
	for ; i < len(p.tokens); i++ {
		if p.tokens[i].kind != tokenSpace {
			if n == 0 {
				return i
			}
			n--
		}
	}
	return i
}

func (p *parser) takeAny() bool { p.at++; return true }

// takeCircle reads the sign of degrees, which some write as the letter o.
func (p *parser) takeCircle() bool {
	back := p.at
	braced := p.takeSign("{")
	o := p.peek()
	if (p.takeCommand("circ") || o == (token{tokenSymbol, "o"}) && p.takeAny()) && (!braced || p.takeSign("}")) {
		return true
	}
	p.at = back
	return false
}

// exponentArgument reads what follows ^: braces, or a whole number or single thing; x^10 is x to
// the tenth. Powers of powers go to the right.
func (p *parser) exponentArgument(depth int) *node {
	if !p.enter(depth) {
		return p.fail("")
	}
	var n *node
	if p.takeSign("-") {
		n = &node{kind: kindMinus, kids: []*node{p.atom(depth + 1)}}
	} else {
		n = p.atom(depth + 1)
	}
	if p.isSign("^") {
		p.at++
		return &node{kind: kindPower, kids: []*node{n, p.exponentArgument(depth + 1)}}
	}
	return n
}

// argument reads the argument of a command: braces, or a single digit, letter or command.
func (p *parser) argument(depth int) *node {
	if t := p.peek(); t.kind == tokenNumber && len(t.text) > 1 && strings.Trim(t.text, "0123456789") == "" {
		p.tokens[p.at].text = t.text[1:]
		return integerNode(int64(t.text[0] - '0'))
	}
	return p.atom(depth + 1)
}

func (p *parser) literal(text string) *node {
	mantissa := text
	if i := strings.IndexAny(text, "eE"); i >= 0 {
		mantissa = text[:i]
		e, err := strconv.Atoi(text[i+1:])
		if err != nil || e > 4000 || e < -4000 {
			return p.fail("an exponent beyond the bounds")
		}
	}
	v, ok := new(big.Rat).SetString(text)
	if !ok {
		return p.fail("the number %q", text)
	}
	n := numberNode(v)
	if _, fraction, found := strings.Cut(mantissa, "."); found {
		n.places = len(fraction)
	}
	return n
}

var errNoAtom = errors.New("something is missing")

// currencies maps the commands of signs, before or behind a number, to units.
var currencies = map[string]string{"dollar": "dollar", "euro": "euro", "pound": "sterling", "yen": "yen", "rupee": "rupee"}
