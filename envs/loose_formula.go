package envs

import (
	"errors"
	"strings"
)

// maxLooseWork bounds valuations times nodes.
const maxLooseWork = 1 << 22

// parseLoose reads a formula as reasoning-gym does, for its grading only: it splits at the last
// loosest operator outside brackets, and what holds no operator is a variable, whatever it says.
// The variables of the task come first; names is how many there are in all.
func parseLoose(s string, n int) (f *formula, names int, err error) {
	if len(s) > 20_000 {
		return nil, 0, errors.New("too long")
	}
	p := looseParser{at: map[string]int{}}
	for v := range n {
		p.at[string(rune('P'+v))] = v
	}
	f = p.parse(s, 0)
	if p.nodes<<min(len(p.at), 40) > maxLooseWork {
		p.err = errors.New("too many variables")
	}
	return f, len(p.at), p.err
}

type looseParser struct {
	at    map[string]int
	nodes int
	err   error
}

func (p *looseParser) parse(s string, depth int) *formula {
	s = pyStrip(s)
	p.nodes++
	if s == "" || depth > 200 || p.err != nil {
		p.err = errors.New("no formula")
		return &formula{}
	}
	if inner, ok := enclosed(s); ok {
		return p.parse(inner, depth+1)
	}
	for _, op := range binaryLevels {
		if i := lastOutside(s, op); i >= 0 {
			left := p.parse(s[:i], depth+1)
			return &formula{op: op, left: left, right: p.parse(s[i+len(string(op)):], depth+1)}
		}
	}
	if rest, ok := strings.CutPrefix(s, "¬"); ok {
		return &formula{op: opNot, left: p.parse(rest, depth+1)}
	}
	v, ok := p.at[s]
	if !ok {
		v = len(p.at)
		p.at[s] = v
	}
	return &formula{op: opVariable, variable: v}
}

// enclosed drops a pair of brackets around all of s.
func enclosed(s string) (string, bool) {
	if len(s) < 2 || s[0] != '(' || s[len(s)-1] != ')' {
		return "", false
	}
	level := 0
	for _, c := range []byte(s[1 : len(s)-1]) {
		switch c {
		case '(':
			level++
		case ')':
			if level--; level < 0 {
				return "", false
			}
		}
	}
	return s[1 : len(s)-1], level == 0
}

// lastOutside gives the last place of op outside brackets, counted from the right, or -1.
func lastOutside(s string, op rune) int {
	level, sign := 0, string(op)
	for i := len(s) - 1; i >= 0; i-- {
		switch {
		case s[i] == ')':
			level++
		case s[i] == '(':
			level--
		case level == 0 && strings.HasPrefix(s[i:], sign):
			return i
		}
	}
	return -1
}

// follows tries all valuations of so many variables: does f hold wherever the premises do, and
// does it always hold?
func (f *formula) follows(k logicKey, names int) (follows, always bool) {
	all := k.all()
	follows, always = true, true
	for valuation := range 1 << names {
		if !f.holds(valuation) {
			always = false
			if all>>(valuation&(1<<k.n-1))&1 == 1 {
				return false, false
			}
		}
	}
	return follows, always
}

func (f *formula) holds(valuation int) bool {
	switch f.op {
	case opVariable:
		return valuation>>f.variable&1 == 1
	case opNot:
		return !f.left.holds(valuation)
	case opAnd:
		return f.left.holds(valuation) && f.right.holds(valuation)
	case opOr:
		return f.left.holds(valuation) || f.right.holds(valuation)
	case opImplies:
		return !f.left.holds(valuation) || f.right.holds(valuation)
	}
	return f.left.holds(valuation) == f.right.holds(valuation)
}
