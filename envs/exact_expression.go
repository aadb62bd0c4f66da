package envs

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
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
func evalExact(s string) (*big.Rat, []string, error) {
	if len(s) > maxExpression {
		return nil, nil, fmt.Errorf("an expression of %d bytes, more than %d", len(s), maxExpression)
	}
	return (&exactEval{s: s}).run()
}

// evalPython is evalExact for what Python takes for an expression: no new line outside of brackets, no integer
// that begins with a zero; 0/0 is no number.
func evalPython(s string) (v *big.Rat, isNumber bool, err error) {
	if len(s) > maxLoose {
		return nil, false, fmt.Errorf("an expression of %d bytes, more than %d", len(s), maxLoose)
	}
	e := &exactEval{s: s, python: true}
	v, _, err = e.run()
	return v, !e.nan, err
}

func (e *exactEval) run() (*big.Rat, []string, error) {
	v := e.sum(0)
	e.space()
	if e.err == nil && e.at != len(e.s) {
		e.err = errExpression
	}
	return v, e.literals, e.err
}

type exactEval struct {
	s        string
	at       int
	literals []string
	python   bool
	nan      bool
	open     int // brackets
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
	for e.at < len(e.s) {
		switch c := e.s[e.at]; {
		case c == ' ', c == '\t', c == '\f' && e.python, (c == '\n' || c == '\r') && (!e.python || e.open > 0):
			e.at++
		default:
			return
		}
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
		sign := e.take('+', '-')
		if sign == 0 && e.python {
			sign = e.take('^') // a power: an expression, whatever its value
		}
		switch sign {
		case '+', '^':
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
			if d.Sign() == 0 && v.Sign() == 0 && e.python && e.err == nil {
				e.nan = true // 0/0 is a value there, equal to none
				d.SetInt64(1)
			}
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
		e.open++
		v := e.sum(depth + 1)
		if e.take(')') == 0 {
			return e.fail(errExpression)
		}
		e.open--
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
	for e.at < len(e.s) && (e.s[e.at] >= '0' && e.s[e.at] <= '9' || e.s[e.at] == '.' || e.s[e.at] == '_' && e.python) {
		e.at++
	}
	text, ok := dropUnderscores(e.s[start:e.at])
	if !ok {
		return e.fail(errExpression)
	}
	leadingZero := e.python && len(text) > 1 && text[0] == '0' && isDigits(text) && strings.Trim(text, "0") != ""
	if len(text) > maxLiteral || leadingZero || !isDecimalLiteral(text) {
		return e.fail(errExpression)
	}
	e.literals = append(e.literals, text)
	v, ok := new(big.Rat).SetString(text)
	if !ok {
		return e.fail(errExpression)
	}
	return v
}
