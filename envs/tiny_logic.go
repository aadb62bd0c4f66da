package envs

import (
	"fmt"
	"strings"
)

// A truth table over ab = 00, 01, 10, 11 is four bits, the first the highest.
var literalTables = map[string]uint{"a": 0b0011, "b": 0b0101, "!a": 0b1100, "!b": 0b1010}

var literals = []string{"a", "b", "!a", "!b"}

// operators in the order in which they bind; '>' is implication.
const operators = "&^|>"

func apply(op byte, x, y uint) uint {
	switch op {
	case '&':
		return x & y
	case '^':
		return x ^ y
	case '|':
		return x | y
	}
	return 15&^x | y
}

// drawLogic draws a formula of three to five literals that is neither always true nor always
// false; the answer is its table, the work the tables of all steps but the last.
func drawLogic(r *Rand, level int) TinyQuestion {
	for {
		q := drawFormula(r, level)
		if q.Good.Answer != "0000" && q.Good.Answer != "1111" {
			return q
		}
	}
}

func drawFormula(r *Rand, level int) TinyQuestion {
	n := level + 2
	names, ops := make([]string, n), make([]byte, n-1)
	var text strings.Builder
	for i := range names {
		names[i] = Pick(r, literals)
		if i > 0 {
			ops[i-1] = operators[r.Intn(len(operators))]
			text.WriteByte(ops[i-1])
		}
		text.WriteString(names[i])
	}
	var tables, bare []uint
	swapped := make([]byte, len(ops))
	for _, name := range names {
		tables = append(tables, literalTables[name])
		bare = append(bare, literalTables[name[len(name)-1:]])
	}
	for i, op := range ops {
		swapped[i] = "|^&^"[strings.IndexByte(operators, op)]
	}
	good := fold(tables, ops, false)
	return TinyQuestion{
		Text: text.String(), Good: good,
		Bugs: []Working{
			fold(tables, ops, true),      // left to right, without precedence
			fold(bare, ops, false),       // '!' not seen
			fold(tables, swapped, false), // operators taken for one another
			{good.Work, reversed(good.Answer)},
		},
	}
}

// fold applies the operators, the tightest first, or flat from left to right.
func fold(tables []uint, ops []byte, flat bool) Working {
	v, o := append([]uint(nil), tables...), append([]byte(nil), ops...)
	var steps []string
	for len(o) > 0 {
		at := 0
		for i := range o {
			if !flat && strings.IndexByte(operators, o[i]) < strings.IndexByte(operators, o[at]) {
				at = i
			}
		}
		v[at] = apply(o[at], v[at], v[at+1])
		steps = append(steps, fmt.Sprintf("%04b", v[at]))
		v, o = append(v[:at+1], v[at+2:]...), append(o[:at], o[at+1:]...)
	}
	last := len(steps) - 1
	return Working{strings.Join(steps[:last], ","), steps[last]}
}
