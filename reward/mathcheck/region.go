package mathcheck

import (
	"math/big"
	"slices"
)

// A bound is an end of an interval: infinite, or a real number.
type bound struct {
	infinite int // -1 or 1
	exact    *big.Rat
	approx   complexNumber
}

func (b bound) compare(o bound) int {
	switch {
	case b.infinite != o.infinite:
		return b.infinite - o.infinite
	case b.infinite != 0:
		return 0
	case b.exact != nil && o.exact != nil:
		return b.exact.Cmp(o.exact)
	case isClose(b.approx, o.approx):
		return 0
	}
	return b.approx.re.Cmp(o.approx.re)
}

// An interval may be open at either end.
type interval struct {
	lo, hi         bound
	loOpen, hiOpen bool
}

// isRegion says that n is a set of real numbers and nothing else.
func isRegion(n *node) bool {
	switch n.kind {
	case kindUnion, kindReals:
		return true
	case kindSum:
		return len(n.kids) == 2 && n.kids[0].bare().is(kindReals) && n.kids[1].is(kindMinus)
	case kindRelation:
		return slices.ContainsFunc(n.ops, func(op string) bool { return op != "=" })
	case kindBracket:
		return len(n.kids) == 2 && (n.text != "()" && n.text != "[]" || slices.ContainsFunc(n.kids, func(k *node) bool { _, ok := infinite(k); return ok }))
	case kindList:
		name := ""
		return !slices.ContainsFunc(n.kids, func(k *node) bool {
			other := name
			name = variableOf(k)
			return !k.is(kindRelation) || !isRegion(k) || other != "" && name != other
		})
	}
	return false
}

// sameVariable says that two relations do not speak of different variables.
func sameVariable(g, p *node) bool {
	a, b := variableOf(g), variableOf(p)
	return a == "" || b == "" || a == b
}

// variableOf gives the name of the first variable, in relations only.
func variableOf(n *node) string {
	name := ""
	if n.is(kindRelation) || n.is(kindList) {
		n.has(func(n *node) bool {
			if n.isVariable() {
				name = n.text
			}
			return name != ""
		})
	}
	return name
}

// region gives a set of real numbers as disjoint intervals in order.
func (c *comparison) region(n *node) ([]interval, bool) {
	var out []interval
	switch n.kind {
	case kindReals:
		out = []interval{everything()}
	case kindBracket:
		i, ok := c.bracketInterval(n)
		if !ok {
			return nil, false
		}
		out = []interval{i}
	case kindSet:
		for _, k := range n.kids {
			b, ok := c.bound(k)
			if !ok {
				return nil, false
			}
			out = append(out, interval{lo: b, hi: b})
		}
	case kindSum: // ℝ - S
		if !isRegion(n) {
			return nil, false
		}
		return c.region(&node{kind: kindUnion, text: "minus", kids: []*node{n.kids[0].bare(), n.kids[1].kids[0].bare()}})
	case kindUnion, kindList:
		if n.is(kindList) && !isRegion(n) {
			return nil, false
		}
		if n.text == "cap" || n.text == "minus" {
			a, ok := c.region(n.kids[0].bare())
			b, ok2 := c.region(n.kids[1].bare())
			if n.text == "minus" {
				b = complement(b)
			}
			return intersect(a, b), ok && ok2
		}
		if both, ok := c.conjunction(n); ok {
			return both, true
		}
		for _, k := range n.kids {
			part, ok := c.region(k.bare())
			if !ok {
				return nil, false
			}
			out = append(out, part...)
		}
	case kindRelation:
		return c.relationRegion(n)
	default:
		return nil, false
	}
	return merge(out), true
}

// conjunction takes conditions that are not joined by "or" for a set that meets all of them, unless
// there is no such number.
func (c *comparison) conjunction(n *node) ([]interval, bool) {
	if !n.is(kindList) || n.text == "or" {
		return nil, false
	}
	all := []interval{everything()}
	for _, k := range n.kids {
		part, ok := c.region(k.bare())
		if !ok {
			return nil, false
		}
		all = intersect(all, part)
	}
	return all, len(all) > 0
}

// complement gives what is not in disjoint intervals in order.
func complement(list []interval) []interval {
	var out []interval
	left := everything()
	for _, i := range list {
		out = append(out, interval{left.lo, i.lo, left.loOpen, !i.loOpen})
		left.lo, left.loOpen = i.hi, !i.hiOpen
	}
	return merge(append(out, left))
}

func everything() interval {
	return interval{bound{infinite: -1}, bound{infinite: 1}, true, true}
}

func (c *comparison) bracketInterval(n *node) (interval, bool) {
	if len(n.kids) != 2 {
		return interval{}, false
	}
	lo, ok := c.bound(n.kids[0])
	hi, ok2 := c.bound(n.kids[1])
	if !ok || !ok2 || lo.compare(hi) > 0 {
		return interval{}, false
	}
	return interval{lo, hi, n.text[0] != '[' || lo.infinite != 0, n.text[1] != ']' || hi.infinite != 0}, true
}

// bound evaluates an end; it must be real and without variables.
func (c *comparison) bound(n *node) (bound, bool) {
	if sign, ok := infinite(n); ok {
		return bound{infinite: sign}, true
	}
	if n.has(func(n *node) bool { return n.isVariable() }) {
		return bound{}, false
	}
	if v, err := c.exact(n); err == nil {
		return bound{exact: v, approx: fromRat(v)}, true
	}
	z, err := c.approx(n)
	return bound{approx: z}, err == nil && z.isReal()
}

// relationRegion solves a chain of linear inequalities in one variable, or takes the set of x ∈ S.
func (c *comparison) relationRegion(n *node) ([]interval, bool) {
	if len(n.ops) == 1 && n.ops[0] == "in" {
		return c.region(n.kids[1].bare())
	}
	name := variableOf(n)
	if name == "" {
		return nil, false
	}
	out := []interval{everything()}
	for i, op := range n.ops {
		part, ok := c.solve(&node{kind: kindRelation, ops: []string{op}, kids: n.kids[i : i+2]}, name)
		if !ok {
			return nil, false
		}
		out = intersect(out, part)
	}
	return out, true
}

// solve finds where a relation of two sides holds. |a| < b is -b < a < b, and so on.
func (c *comparison) solve(n *node, name string) ([]interval, bool) {
	left, right, op := n.kids[0].bare(), n.kids[1].bare(), n.ops[0]
	if sign, ok := infinite(right); ok && (op == "<" || op == "<=") == (sign > 0) && op != "=" && op != "!=" {
		return []interval{everything()}, true // x < ∞, x > -∞
	}
	if sign, ok := infinite(left); ok && (op == "<" || op == "<=") == (sign < 0) && op != "=" && op != "!=" {
		return []interval{everything()}, true
	}
	isAbs := func(n *node) bool { return n.is(kindFunction) && n.text == "abs" }
	if isAbs(right) && !isAbs(left) {
		left, right, op = right, left, turned(op)
	}
	if !isAbs(left) || right.has(func(n *node) bool { return n.isVariable() }) {
		return c.solveLinear(n, name)
	}
	inner := left.kids[0]
	plus, ok := c.solveLinear(&node{kind: kindRelation, ops: []string{op}, kids: []*node{inner, right}}, name)
	minus, ok2 := c.solveLinear(&node{kind: kindRelation, ops: []string{turned(op)}, kids: []*node{inner, {kind: kindMinus, kids: []*node{right}}}}, name)
	switch {
	case !ok || !ok2:
		return nil, false
	case op == "<" || op == "<=" || op == "!=":
		return intersect(plus, minus), true
	}
	return merge(append(plus, minus...)), true
}

// solveLinear finds where left minus right, a·x + b, has the right sign.
func (c *comparison) solveLinear(n *node, name string) ([]interval, bool) {
	d := difference(n)
	if d == nil {
		return nil, false
	}
	var values [3]complexNumber
	var exact [2]*big.Rat
	for i := range values {
		at := d.replace(func(n *node) *node {
			if n.isVariable() && n.text == name {
				return integerNode(int64(i))
			}
			return nil
		})
		b, ok := c.bound(at)
		if !ok || b.infinite != 0 {
			return nil, false
		}
		values[i] = b.approx
		if i < 2 {
			exact[i] = b.exact
		}
	}
	slope := add(values[1], negate(values[0]))
	if slope.magnitude() < -200 || !isClose(slope, add(values[2], negate(values[1]))) {
		return nil, false
	}
	root := bound{approx: divide(negate(values[0]), slope)}
	if exact[0] != nil && exact[1] != nil {
		a := new(big.Rat).Sub(exact[0], exact[1])
		root.exact = a.Quo(exact[0], a)
	}
	op := n.ops[0]
	if slope.re.Sign() < 0 {
		op = turned(op)
	}
	below := interval{bound{infinite: -1}, root, true, op != "<="}
	above := interval{root, bound{infinite: 1}, op != ">=", true}
	switch op {
	case "<", "<=":
		return []interval{below}, true
	case ">", ">=":
		return []interval{above}, true
	case "!=":
		return []interval{below, above}, true
	case "=":
		return []interval{{lo: root, hi: root}}, true
	}
	return nil, false
}

// intersect gives what is in both of two lists of disjoint intervals in order, in one walk: all pairs
// would make 2^k intervals out of k conditions.
func intersect(a, b []interval) []interval {
	var out []interval
	for len(a) > 0 && len(b) > 0 {
		x, y := a[0], b[0]
		i := x
		if s := y.lo.compare(x.lo); s > 0 || s == 0 && y.loOpen {
			i.lo, i.loOpen = y.lo, y.loOpen
		}
		s := y.hi.compare(x.hi)
		if s < 0 || s == 0 && y.hiOpen {
			i.hi, i.hiOpen = y.hi, y.hiOpen
		}
		out = append(out, i)
		if s < 0 {
			b = b[1:]
		} else {
			a = a[1:]
		}
	}
	return merge(out)
}

// merge drops what is empty, sorts, and joins what touches.
func merge(list []interval) []interval {
	list = slices.DeleteFunc(list, func(i interval) bool {
		s := i.lo.compare(i.hi)
		return s > 0 || s == 0 && (i.loOpen || i.hiOpen)
	})
	slices.SortStableFunc(list, func(a, b interval) int {
		if s := a.lo.compare(b.lo); s != 0 {
			return s
		}
		return toInt(a.loOpen) - toInt(b.loOpen)
	})
	var out []interval
	for _, i := range list {
		if n := len(out); n > 0 {
			last := &out[n-1]
			if s := i.lo.compare(last.hi); s < 0 || s == 0 && !(i.loOpen && last.hiOpen) {
				if s := i.hi.compare(last.hi); s > 0 || s == 0 && !i.hiOpen {
					last.hi, last.hiOpen = i.hi, i.hiOpen
				}
				continue
			}
		}
		out = append(out, i)
	}
	return out
}

func toInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (c *comparison) sameRegion(a, b []interval) bool {
	return slices.EqualFunc(a, b, func(x, y interval) bool {
		return x.lo.compare(y.lo) == 0 && x.hi.compare(y.hi) == 0 && x.loOpen == y.loOpen && x.hiOpen == y.hiOpen
	})
}
