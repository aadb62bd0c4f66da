package envs

import (
	"errors"
	"fmt"
	"strings"
)

const (
	opVariable = 0
	opAnd      = '∧'
	opOr       = '∨'
	opNot      = '¬'
	opImplies  = '→'
	opIff      = '↔'
)

// A formula of propositional logic over the variables P, Q, R, ... (0, 1, 2, ...).
type formula struct {
	op          rune
	variable    int
	left, right *formula
}

func (f *formula) String() string {
	switch f.op {
	case opVariable:
		return string(rune('P' + f.variable))
	case opNot:
		return "¬" + f.left.String()
	}
	return fmt.Sprintf("(%s %c %s)", f.left, f.op, f.right)
}

// connectives counts the binary operators.
func (f *formula) connectives() int {
	switch f.op {
	case opVariable:
		return 0
	case opNot:
		return f.left.connectives()
	}
	return 1 + f.left.connectives() + f.right.connectives()
}

// truthMask has one bit per valuation of n <= 6 variables.
func truthMask(n int) uint64 {
	if n == 6 {
		return ^uint64(0)
	}
	return 1<<(1<<n) - 1
}

// truthColumns are the tables of the six variables: bit i of column v is bit v of i.
var truthColumns = [6]uint64{
	0xaaaaaaaaaaaaaaaa, 0xcccccccccccccccc, 0xf0f0f0f0f0f0f0f0,
	0xff00ff00ff00ff00, 0xffff0000ffff0000, 0xffffffff00000000,
}

// table gives the truth table: bit i is the value where variable v is bit v of i.
func (f *formula) table(n int) uint64 { return f.bits() & truthMask(n) }

func (f *formula) bits() uint64 {
	if f.op == opVariable {
		return truthColumns[f.variable]
	}
	a := f.left.bits()
	if f.op == opNot {
		return ^a
	}
	b := f.right.bits()
	switch f.op {
	case opAnd:
		return a & b
	case opOr:
		return a | b
	case opImplies:
		return ^a | b
	}
	return ^(a ^ b)
}

// binaryLevels lists the operators from the loosest to the tightest.
var binaryLevels = []rune{opIff, opImplies, opOr, opAnd}

// parseFormula reads a formula over n variables. Binary operators associate to the left; ¬ binds
// tightest. It reads at most 2000 bytes and 100 levels.
func parseFormula(s string, n int) (*formula, error) {
	if len(s) > 2000 {
		return nil, fmt.Errorf("%d bytes, more than 2000", len(s))
	}
	p := &formulaParser{text: []rune(strings.ReplaceAll(s, " ", "")), n: n}
	f, err := p.level(0, 0)
	if err == nil && p.at != len(p.text) {
		err = fmt.Errorf("%q at character %d", p.text[p.at], p.at+1)
	}
	return f, err
}

type formulaParser struct {
	text []rune
	at   int
	n    int
}

func (p *formulaParser) next() rune {
	if p.at < len(p.text) {
		return p.text[p.at]
	}
	return -1
}

func (p *formulaParser) level(level, depth int) (*formula, error) {
	if level == len(binaryLevels) {
		return p.unary(depth)
	}
	left, err := p.level(level+1, depth)
	for err == nil && p.next() == binaryLevels[level] {
		p.at++
		var right *formula
		right, err = p.level(level+1, depth)
		left = &formula{op: binaryLevels[level], left: left, right: right}
	}
	return left, err
}

func (p *formulaParser) unary(depth int) (*formula, error) {
	c := p.next()
	p.at++
	switch {
	case depth > 100:
		return nil, errors.New("more than 100 levels")
	case c == opNot:
		f, err := p.unary(depth + 1)
		return &formula{op: opNot, left: f}, err
	case c == '(':
		f, err := p.level(0, depth+1)
		if err == nil && p.next() != ')' {
			err = errors.New("an open bracket")
		}
		p.at++
		return f, err
	case c >= 'P' && c < 'P'+rune(p.n):
		return &formula{op: opVariable, variable: int(c - 'P')}, nil
	case c < 0:
		return nil, errors.New("it ends too early")
	}
	return nil, fmt.Errorf("%q at character %d", c, p.at)
}
