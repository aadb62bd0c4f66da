package mathcheck

import (
	"math/big"
	"slices"
	"strings"
)

// equal compares a gold answer with another one.
func (c *comparison) equal(g, p *node) bool {
	if c.steps++; c.steps > maxSteps {
		return false
	}
	g, p = spread(scale(g.bare())), spread(scale(p.bare()))
	g, p = alike(g, p), alike(p, g)
	if isRegion(g) || isRegion(p) {
		if a, ok := c.region(g); ok {
			if b, ok := c.region(p); ok {
				return sameVariable(g, p) && c.sameRegion(a, b)
			}
		}
	}
	if g.is(kindRelation) || p.is(kindRelation) {
		return c.equalRelations(g, p)
	}
	switch {
	case g.is(kindList) || p.is(kindList):
		return c.equalLists(g, p)
	case g.is(kindSet) || p.is(kindSet):
		return c.equalSets(g, p)
	case isTuple(g) || isTuple(p):
		return isTuple(g) && isTuple(p) && g.text == p.text && c.equalAll(g.kids, p.kids)
	case g.is(kindMatrix) || p.is(kindMatrix):
		return g.kind == p.kind && g.text == p.text && slices.EqualFunc(g.kids, p.kids, func(a, b *node) bool { return c.equalAll(a.kids, b.kids) })
	case g.is(kindWord) || p.is(kindWord):
		return g.kind == p.kind && g.text == p.text
	case g.is(kindReals) || p.is(kindReals):
		return g.kind == p.kind
	case g.is(kindUnion) || p.is(kindUnion):
		// Sets that are not of real numbers: by their text, in any order but for a difference.
		if g.kind != p.kind || g.text != p.text {
			return false
		}
		if g.text == "minus" {
			return c.equalAll(g.kids, p.kids)
		}
		return c.matchAll(g.kids, p.kids)
	case g.is(kindRatio) || p.is(kindRatio):
		return c.equalRatios(g, p)
	case g.is(kindBase) || p.is(kindBase):
		return equalBases(g, p)
	}
	return c.equalQuantities(g, p)
}

// alike brings n into the form of other where both are ways to write the same thing: P(3, 4) for the point
// (3, 4), [[1,2],[3,4]] for a matrix, intervals side by side for their union.
func alike(n, other *node) *node {
	switch {
	case isTuple(other) && n.is(kindProduct) && len(n.kids) == 2:
		label, point := n.kids[0], n.kids[1]
		if isTuple(point) && label.isVariable() && label.text[0] >= 'A' && label.text[0] <= 'Z' {
			return point
		}
	case other.is(kindMatrix) && isTuple(n) && n.text == "[]":
		rows := &node{kind: kindMatrix}
		for _, row := range n.kids {
			if row = row.bare(); !isTuple(row) || row.text != "[]" {
				return n
			}
			rows.kids = append(rows.kids, &node{kind: kindList, kids: row.kids})
		}
		return rows
	case other.is(kindUnion) && n.is(kindList) && !slices.ContainsFunc(n.kids, func(k *node) bool { return !k.is(kindBracket) || len(k.kids) != 2 }):
		return &node{kind: kindUnion, kids: n.kids}
	}
	return n
}

// isTuple says that n is a bracket with nothing or several things inside.
func isTuple(n *node) bool { return n.kind == kindBracket && len(n.kids) != 1 }

// scale unwraps a matrix in brackets, and multiplies it by the factor in front of it.
func scale(n *node) *node {
	if n.is(kindBracket) && len(n.kids) == 1 && n.text == "[]" && n.kids[0].is(kindMatrix) {
		return n.kids[0]
	}
	if n.is(kindPower) && n.kids[1].bare().is(kindSymbol) && n.kids[1].bare().text == "T" {
		if m := scale(n.kids[0].bare()); m.is(kindMatrix) && m.text == "" {
			return transposed(m)
		}
	}
	if n.is(kindMinus) {
		if m := scale(n.kids[0].bare()); m.is(kindMatrix) {
			return m.cells(func(cell *node) *node { return &node{kind: kindMinus, kids: []*node{cell}} })
		}
	}
	if !n.is(kindProduct) || len(n.kids) != 2 || n.kids[0].bare().is(kindMatrix) {
		return n
	}
	m := scale(n.kids[1].bare())
	if !m.is(kindMatrix) || m.text != "" {
		return n
	}
	return m.cells(func(cell *node) *node { return &node{kind: kindProduct, kids: []*node{n.kids[0], cell}} })
}

// transposed turns rows into columns; a matrix with ragged rows stays.
func transposed(m *node) *node {
	out := &node{kind: kindMatrix}
	for _, row := range m.kids {
		if len(row.kids) != len(m.kids[0].kids) {
			return m
		}
		for j, cell := range row.kids {
			if j == len(out.kids) {
				out.kids = append(out.kids, &node{kind: kindList})
			}
			out.kids[j].kids = append(out.kids[j].kids, cell)
		}
	}
	return out
}

// cells gives a matrix with each cell changed.
func (n *node) cells(change func(cell *node) *node) *node {
	out := &node{kind: kindMatrix}
	for _, row := range n.kids {
		changed := &node{kind: kindList}
		for _, cell := range row.kids {
			changed.kids = append(changed.kids, change(cell))
		}
		out.kids = append(out.kids, changed)
	}
	return out
}

// spread turns ± into the list of both values.
func spread(n *node) *node {
	isBoth := func(n *node) bool { return n.kind == kindPlusMinus }
	if n.is(kindList) || n.is(kindRelation) || n.is(kindSet) || !n.has(isBoth) {
		return n
	}
	with := func(minus bool) *node {
		return n.replace(func(n *node) *node {
			if !isBoth(n) {
				return nil
			}
			if (n.text == "-") != minus {
				return &node{kind: kindMinus, kids: n.kids}
			}
			return n.kids[0]
		})
	}
	return &node{kind: kindList, kids: []*node{with(false), with(true)}}
}

func (c *comparison) equalAll(g, p []*node) bool {
	return slices.EqualFunc(g, p, c.equal)
}

// items gives the members of a list; assignments give what they assign, and ± both values.
func items(n *node) []*node {
	if !n.is(kindList) {
		return []*node{n}
	}
	var out []*node
	for _, k := range n.kids {
		k = k.bare()
		if _, value, ok := assignment(k); ok {
			k = value
		}
		if s := spread(k); s.is(kindList) {
			out = append(out, s.kids...)
		} else {
			out = append(out, k)
		}
	}
	return out
}

// equalLists compares bare lists without order; a bare list equals a tuple in its order.
func (c *comparison) equalLists(g, p *node) bool {
	if equal, ok := c.equalNamed(g, p); ok {
		return equal
	}
	if len(g.ops) > 0 && len(p.ops) > 0 && !slices.Equal(g.ops, p.ops) {
		return false // p ∧ q is not p ∨ q
	}
	switch {
	case isTuple(g) && g.text == "()":
		return c.equalAll(g.kids, items(p))
	case isTuple(p) && p.text == "()":
		return c.equalAll(items(g), p.kids)
	case g.is(kindSet):
		return c.matchAll(g.kids, items(p))
	case p.is(kindSet):
		return c.matchAll(items(g), p.kids)
	}
	return c.matchAll(items(g), items(p))
}

// matchAll pairs off equal members, each once.
func (c *comparison) matchAll(g, p []*node) bool {
	if len(g) != len(p) {
		return false
	}
	open := slices.Clone(p)
	for _, x := range g {
		i := slices.IndexFunc(open, func(y *node) bool { return c.equal(x, y) })
		if i < 0 {
			return false
		}
		open = slices.Delete(open, i, i+1)
	}
	return true
}

func (c *comparison) equalSets(g, p *node) bool {
	if !g.is(kindSet) || !p.is(kindSet) {
		// A set of one thing equals the thing.
		if g.is(kindSet) && len(g.kids) == 1 {
			return c.equal(g.kids[0], p)
		}
		return p.is(kindSet) && len(p.kids) == 1 && c.equal(g, p.kids[0])
	}
	inside := func(x *node, list []*node) bool {
		return slices.ContainsFunc(list, func(y *node) bool { return c.equal(x, y) })
	}
	these, those := members(g), members(p)
	for _, x := range these {
		if !inside(x, those) {
			return false
		}
	}
	for _, y := range those {
		if !inside(y, these) {
			return false
		}
	}
	return true
}

// members gives the members of a set, both of each ±.
func members(n *node) (out []*node) {
	for _, k := range n.kids {
		if s := spread(k.bare()); s.is(kindList) {
			out = append(out, s.kids...)
		} else {
			out = append(out, k)
		}
	}
	return out
}

// equalRatios takes a ratio for the quotient, except between two that may be times of day.
func (c *comparison) equalRatios(g, p *node) bool {
	quotient := func(n *node) *node {
		if n.is(kindRatio) {
			return &node{kind: kindQuotient, kids: n.kids}
		}
		return n
	}
	if g.is(kindRatio) && p.is(kindRatio) && isTime(g) {
		return g.text == p.text && c.equalAll(g.kids, p.kids)
	}
	if len(g.kids) > 2 || len(p.kids) > 2 {
		return g.kind == p.kind && len(g.kids) == len(p.kids) && c.proportions(g.kids, p.kids)
	}
	return c.equalQuantities(quotient(g), quotient(p))
}

// proportions says that a:b:c are as d:e:f.
func (c *comparison) proportions(g, p []*node) bool {
	for i := range g {
		if !c.equalValues(&node{kind: kindProduct, kids: []*node{g[i], p[0]}}, &node{kind: kindProduct, kids: []*node{p[i], g[0]}}) {
			return false
		}
	}
	return true
}

func isTime(n *node) bool {
	minutes := n.kids[1].bare()
	if minutes.is(kindQuantity) {
		minutes = minutes.kids[0].bare() // 10:30 a.m.
	}
	return n.text == "time" && len(n.kids) == 2 && minutes.is(kindNumber)
}

func equalBases(g, p *node) bool {
	if g.is(kindBase) && p.is(kindBase) {
		return strings.TrimLeft(g.text, "0") == strings.TrimLeft(p.text, "0") && g.power == p.power
	}
	if p.is(kindBase) {
		g, p = p, g
	}
	digits, ok := new(big.Rat).SetString(g.text)
	return ok && p.is(kindNumber) && digits.Cmp(p.value) == 0
}

// equalValues compares expressions without units: exactly where both are rational, else to 200
// bits at each point.
func (c *comparison) equalValues(g, p *node) bool {
	if a, ok := infinite(g); ok {
		b, ok := infinite(p)
		return ok && a == b
	}
	if !c.whole && (g.has(countsVariable) || p.has(countsVariable)) {
		return c.equalAtWhole(g, p)
	}
	a, errA := c.exact(g)
	b, errB := c.exact(p)
	switch {
	case errA == errUndefined || errA == errTooLarge || errB == errUndefined || errB == errTooLarge:
		return false
	case errA == nil && errB == nil:
		return a.Cmp(b) == 0 || !isFiniteDecimal(a) && rounds(p, fromRat(a), b)
	}
	points := 1
	isVariable := func(n *node) bool { return n.isVariable() }
	if g.has(isVariable) || p.has(isVariable) {
		points = 2
		if !g.has(hasBranches) && !p.has(hasBranches) {
			points = 3
		}
	}
	if c.whole {
		points = 1
	}
	for i := range points {
		if !c.whole {
			c.point = i
		}
		x, err := c.approx(g)
		if err != nil {
			return points > 1 && sameTree(g, p) // \arcsin x, where x is above 1
		}
		y, err := c.approx(p)
		if err != nil {
			return false
		}
		if !isClose(x, y) {
			return points == 1 && errB == nil && rounds(p, x, b)
		}
	}
	// Near zero the whole part of n/2 is that of n/3.
	return c.whole || !g.has(roundsVariable) && !p.has(roundsVariable) || c.equalAtWhole(g, p)
}

// roundsVariable says that n is the whole part of something with a variable.
func roundsVariable(n *node) bool {
	return n.is(kindFunction) && (n.text == "floor" || n.text == "ceil") && n.has((*node).isVariable)
}

// countsVariable says that n is a factorial or a binomial of a variable, or a sum up to one.
func countsVariable(n *node) bool {
	if n.is(kindFunction) && (n.text == "sum" || n.text == "prod") {
		return n.kids[2].has((*node).isVariable) || n.kids[3].has((*node).isVariable)
	}
	return n.is(kindFunction) && (n.text == "!" || n.text == "!!" || n.text == "binom") && n.has((*node).isVariable)
}

// equalAtWhole compares at whole numbers, where factorials have values.
func (c *comparison) equalAtWhole(g, p *node) bool {
	c.whole = true
	defer func() { c.whole, c.point = false, 0 }()
	for point := range 4 {
		if c.point = point; !c.equalValues(g, p) {
			return sameTree(g, p)
		}
	}
	return true
}

// hasBranches says that n is a root, a logarithm or a power that is not whole, whose values at
// negative points depend on how it is written.
func hasBranches(n *node) bool {
	switch n.kind {
	case kindFunction:
		return n.text == "root" || n.text == "ln" || n.text == "log" || n.text == "lg" || strings.HasPrefix(n.text, "arc")
	case kindPower:
		e := n.kids[1].bare()
		return !e.is(kindNumber) || !e.value.IsInt()
	}
	return false
}

// infinite gives the sign of an infinite answer.
func infinite(n *node) (sign int, ok bool) {
	n = n.bare()
	if n.is(kindMinus) {
		sign, ok = infinite(n.kids[0])
		return -sign, ok
	}
	return 1, n.is(kindInfinity)
}

// isFiniteDecimal says that the denominator has no prime factors but 2 and 5.
func isFiniteDecimal(v *big.Rat) bool {
	d := new(big.Int).Set(v.Denom())
	for _, f := range []int64{2, 5} {
		factor, rest := big.NewInt(f), new(big.Int)
		for {
			q, r := new(big.Int).QuoRem(d, factor, rest)
			if r.Sign() != 0 {
				break
			}
			d = q
		}
	}
	return d.IsInt64() && d.Int64() == 1
}

// rounds says that p is a decimal of six places and six significant digits at least, all of them
// right for the gold value: it is the gold value rounded or cut off there.
func rounds(p *node, gold complexNumber, value *big.Rat) bool {
	p = p.bare()
	if p.is(kindMinus) {
		p = p.kids[0].bare()
	}
	if !p.is(kindNumber) || p.places < 6 || p.places > 80 || !gold.isReal() {
		return false
	}
	tenths := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(p.places-5)), nil)
	if digits := new(big.Rat).Abs(value); digits.Mul(digits, new(big.Rat).SetInt(tenths)).Cmp(big.NewRat(1, 1)) < 0 {
		return false // 0.000000 says nothing of 1/2598960
	}
	off := newFloat().Sub(gold.re, fromRat(value).re)
	unit := new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(p.places)), nil))
	cut := off.Sign() == gold.re.Sign() // nearer to zero
	if !cut {
		unit.Quo(unit, big.NewRat(2, 1))
	}
	return off.Abs(off).Cmp(fromRat(unit).re) < 0
}
