package envs

import (
	"math/bits"
	"strconv"
)

// evalFloor evaluates tokens: integers, + - * /, "(", "-(" and ")". Division rounds down. It is
// false on division by zero, overflow of 64 bits, and bad syntax.
func evalFloor(tokens []string) (int, bool) {
	e := floorEval{tokens: tokens}
	v := e.sum()
	return v, !e.bad && e.at == len(tokens)
}

type floorEval struct {
	tokens []string
	at     int
	bad    bool
}

func (e *floorEval) peek() string {
	if e.at < len(e.tokens) {
		return e.tokens[e.at]
	}
	return ""
}

func (e *floorEval) sum() int {
	v := e.product()
	for {
		switch e.peek() {
		case "+":
			e.at++
			v = e.checked(v, e.product())
		case "-":
			e.at++
			v = e.checked(v, -e.product())
		default:
			return v
		}
	}
}

func (e *floorEval) checked(a, b int) int {
	s := a + b
	if (s > a) != (b > 0) && b != 0 {
		e.bad = true
	}
	return s
}

func (e *floorEval) product() int {
	v := e.factor()
	for {
		switch e.peek() {
		case "*":
			e.at++
			v = e.times(v, e.factor())
		case "/":
			e.at++
			d := e.factor()
			if d == 0 {
				e.bad = true
				return 0
			}
			v = floorDiv(v, d)
		default:
			return v
		}
	}
}

// times multiplies; magnitudes above 2^62 are an overflow.
func (e *floorEval) times(a, b int) int {
	hi, lo := bits.Mul64(uint64(abs(a)), uint64(abs(b)))
	if hi != 0 || lo > 1<<62 {
		e.bad = true
		return 0
	}
	return a * b
}

func (e *floorEval) factor() int {
	token := e.peek()
	e.at++
	switch token {
	case "(", "-(":
		v := e.sum()
		if e.peek() != ")" {
			e.bad = true
		}
		e.at++
		if token == "-(" {
			return -v
		}
		return v
	}
	v, err := strconv.Atoi(token)
	if err != nil {
		e.bad = true
	}
	return v
}
