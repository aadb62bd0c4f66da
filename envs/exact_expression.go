package envs

import (
	"errors"
	"fmt"
	"math/big"
)

// Bounds of expressions that a completion may hold.
const (
	maxExpression = 2000 // bytes
	maxLoose      = 8000 // bytes, where a grading must take what another one takes
	maxDepth      = 100  // open brackets and signs
	maxLiteral    = 40   // digits of a number
	maxExactBits  = 8192 // size of a value on the way
)

var errExpression = errors.New("not an expression of numbers, + - * / and brackets")

// evalExact parses an expression of decimal numbers, + - * / and brackets and evaluates it without
// rounding. It also gives the literals in their order, as they are written.
func evalExact(s string) (*big.Rat, []string, error) { return evalWithin(s, maxExpression) }

func evalWithin(s string, most int) (*big.Rat, []string, error) {
	if len(s) > most {
		return nil, nil, fmt.Errorf("an expression of %d bytes, more than %d", len(s), most)
	}
	e := &exactEval{s: s}
	v := e.sum(0)
	e.space()
	if e.err == nil && e.at != len(s) {
		e.err = errExpression
	}
	return v, e.literals, e.err
}

type exactEval struct {
	s        string
	at       int
	literals []string
	err      error
}

func (e *exactEval) fail(err error) *big.Rat {
	if e.err == nil {
		e.err = err
	}
	e.at = len(e.s)
	return new(big.Rat)
}

func (e *exactEval) space() {
	for e.at < len(e.s) && (e.s[e.at] == ' ' || e.s[e.at] == '\t' || e.s[e.at] == '\n' || e.s[e.at] == '\r') {
		e.at++
	}
}

// take consumes one of the bytes in set, 0 if the next is none of them.
func (e *exactEval) take(set ...byte) byte {
	e.space()
	if e.at < len(e.s) {
		for _, c := range set {
			if e.s[e.at] == c {
				e.at++
				return c
			}
		}
	}
	return 0
}

func (e *exactEval) sum(depth int) *big.Rat {
	v := e.product(depth)
	for {
		switch e.take('+', '-') {
		case '+':
			v.Add(v, e.product(depth))
		case '-':
			v.Sub(v, e.product(depth))
		default:
			return v
		}
		if e.err == nil && v.Num().BitLen()+v.Denom().BitLen() > maxExactBits {
			return e.fail(errors.New("a value beyond the bounds"))
		}
	}
}

func (e *exactEval) product(depth int) *big.Rat {
	v := e.factor(depth)
	for {
		switch e.take('*', '/') {
		case '*':
			v.Mul(v, e.factor(depth))
		case '/':
			d := e.factor(depth)
			if d.Sign() == 0 {
				return e.fail(errors.New("a division by zero"))
			}
			v.Quo(v, d)
		default:
			return v
		}
		if e.err == nil && v.Num().BitLen()+v.Denom().BitLen() > maxExactBits {
			return e.fail(errors.New("a value beyond the bounds"))
		}
	}
}

func (e *exactEval) factor(depth int) *big.Rat {
	if depth > maxDepth {
		return e.fail(fmt.Errorf("more than %d brackets", maxDepth))
	}
	switch e.take('(', '-', '+') {
	case '(':
		v := e.sum(depth + 1)
		if e.take(')') == 0 {
			return e.fail(errExpression)
		}
		return v
	case '-':
		v := e.factor(depth + 1)
		return v.Neg(v)
	case '+':
		return e.factor(depth + 1)
	}
	return e.number()
}

func (e *exactEval) number() *big.Rat {
	start := e.at
	for e.at < len(e.s) && (e.s[e.at] >= '0' && e.s[e.at] <= '9' || e.s[e.at] == '.') {
		e.at++
	}
	text := e.s[start:e.at]
	if len(text) > maxLiteral || !isDecimalLiteral(text) {
		return e.fail(errExpression)
	}
	e.literals = append(e.literals, text)
	v, ok := new(big.Rat).SetString(text)
	if !ok {
		return e.fail(errExpression)
	}
	return v
}
