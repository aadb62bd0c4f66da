package mathcheck

import (
	"slices"
	"strings"
)

// assignment splits x = v or f(x) = v, also with steps between, as in x = 6/2 = 3.
func assignment(n *node) (name, value *node, ok bool) {
	if !n.is(kindRelation) || slices.ContainsFunc(n.ops, func(op string) bool { return op != "=" }) {
		return nil, nil, false
	}
	first, last := n.kids[0].bare(), n.kids[len(n.kids)-1]
	if isName(first) {
		return first, last, true
	}
	if isName(last.bare()) && len(n.kids) == 2 {
		return last.bare(), first, true
	}
	return nil, nil, false
}

// isName accepts a variable, a letter before variables in brackets, variables in brackets, and dy/dx.
func isName(n *node) bool {
	if n.isVariable() {
		return true
	}
	if isTuple(n) && n.text == "()" {
		return len(n.kids) > 0 && !slices.ContainsFunc(n.kids, func(k *node) bool { return !k.bare().isVariable() })
	}
	if n.is(kindMatrix) {
		return !slices.ContainsFunc(n.kids, func(row *node) bool {
			return slices.ContainsFunc(row.kids, func(cell *node) bool { return !cell.bare().isVariable() })
		})
	}
	if n.is(kindQuotient) {
		over, under := factors(n.kids[0].bare()), factors(n.kids[1].bare())
		return over[0].is(kindSymbol) && over[0].text == "d" && under[0].is(kindSymbol) && under[0].text == "d" && len(under) > 1
	}
	if !n.is(kindProduct) || len(n.kids) != 2 || !n.kids[1].is(kindBracket) {
		return false
	}
	function := n.kids[0]
	if function.is(kindPower) && isMinusOne(function.kids[1].bare()) {
		function = function.kids[0] // f^{-1}(x)
	}
	return function.isVariable() && !slices.ContainsFunc(n.kids[1].kids, func(k *node) bool { return !isPlace(k.bare()) })
}

// isPlace accepts what may stand in the brackets of a name: f(x), f(-3), f(g(2)), P(X = 2).
func isPlace(n *node) bool {
	switch n.kind {
	case kindNumber, kindRelation:
		return true
	case kindMinus:
		return n.kids[0].bare().is(kindNumber)
	case kindQuotient:
		return n.kids[0].bare().is(kindNumber) && n.kids[1].bare().is(kindNumber)
	}
	return isName(n)
}

func (c *comparison) equalRelations(g, p *node) bool {
	gName, gValue, gOK := assignment(g)
	pName, pValue, pOK := assignment(p)
	switch {
	case isMembership(g) != isMembership(p):
		if isMembership(g) {
			g = g.kids[1]
		} else {
			p = p.kids[1]
		}
		return c.equal(g, p)
	case !g.is(kindRelation):
		if !pOK {
			pValue, pOK = labelled(p)
		}
		if !pOK {
			pValue, pOK = c.chain(p)
		}
		return pOK && c.equal(g, pValue)
	case !p.is(kindRelation):
		if !gOK {
			gValue, gOK = c.chain(g)
		}
		return gOK && c.equal(gValue, p)
	case gOK && pOK && c.equalNames(gName, pName) && c.equal(gValue, pValue):
		return true
	case gOK && pOK && argumentOf(gName) != nil && argumentOf(pName) != nil && sameTree(gName.kids[0], pName.kids[0]):
		return c.equal(gValue, renamed(pValue, argumentOf(pName).text, argumentOf(gName)))
	}
	if len(g.ops) != 1 || len(p.ops) != 1 {
		return slices.Equal(g.ops, p.ops) && c.equalAll(g.kids, p.kids)
	}
	a, b := difference(g), difference(p)
	op, other := g.ops[0], p.ops[0]
	if a == nil || b == nil || !strings.Contains("<=>=!=", op) {
		return op == other && c.equalAll(g.kids, p.kids)
	}
	sign := c.proportional(a, b)
	switch {
	case sign == 0:
		return false
	case sign > 0:
		return op == other
	}
	return op == turned(other)
}

// isMembership says that n is x ∈ S.
func isMembership(n *node) bool {
	return n.is(kindRelation) && len(n.ops) == 1 && n.ops[0] == "in"
}

// labelled splits what an answer may say beside its number: m + n = 204, AB = 5, |AB| = 5, [ABC] = 12,
// Area = 12, a:b = 3:2. An equation such as 2x = 6 is none.
func labelled(n *node) (value *node, ok bool) {
	for _, op := range n.ops {
		if op != "=" {
			return nil, false
		}
	}
	return n.kids[len(n.kids)-1], len(n.kids) == 2 && isLabel(n.kids[0])
}

func isLabel(n *node) bool {
	all := func(list []*node, f func(k *node) bool) bool {
		return !slices.ContainsFunc(list, func(k *node) bool { return !f(k.bare()) })
	}
	segment := func(k *node) bool { return k.isVariable() && len(k.text) == 1 && k.text[0] >= 'A' && k.text[0] <= 'Z' }
	switch n = n.bare(); n.kind {
	case kindWord:
		return true
	case kindSum:
		return all(n.kids, func(k *node) bool {
			if k.is(kindMinus) {
				k = k.kids[0].bare()
			}
			return k.isVariable()
		})
	case kindProduct:
		return all(factors(n), func(k *node) bool {
			return segment(k) || k.is(kindPower) && segment(k.kids[0].bare()) && k.kids[1].bare().is(kindNumber)
		})
	case kindPower: // AB^2
		return isLabel(n.kids[0]) && n.kids[1].bare().is(kindNumber) || n.kids[0].bare().is(kindProduct) && isLabel(n.kids[0])
	case kindBracket: // [ABC]
		return n.text == "[]" && len(n.kids) == 1 && all(factors(n.kids[0].bare()), segment)
	case kindFunction:
		return n.text == "abs" && isLabel(n.kids[0])
	case kindRatio, kindQuotient:
		return all(n.kids, func(k *node) bool { return k.isVariable() || isLabel(k) })
	}
	return false
}

// argumentOf gives the variable x of a name f(x), nil for other names.
func argumentOf(name *node) *node {
	if name.is(kindProduct) && len(name.kids) == 2 && name.kids[1].is(kindBracket) && len(name.kids[1].kids) == 1 {
		if x := name.kids[1].kids[0].bare(); x.isVariable() {
			return x
		}
	}
	return nil
}

// renamed puts another variable in the place of one; where that one stands in n too, they trade places.
func renamed(n *node, from string, to *node) *node {
	return n.replace(func(n *node) *node {
		switch {
		case n.is(kindSymbol) && n.text == from:
			return to
		case n.is(kindSymbol) && n.text == to.text:
			return &node{kind: kindSymbol, text: from}
		}
		return nil
	})
}

// chain gives the one value of steps that are all equal, as 6/8 = 3/4 = 0.75.
func (c *comparison) chain(n *node) (value *node, ok bool) {
	for i, op := range n.ops {
		if op != "=" || !c.equal(n.kids[i], n.kids[i+1]) {
			return nil, false
		}
	}
	return n.kids[0], len(n.ops) > 0
}

// named gives the names and values of a list of assignments to different variables. The indices of
// one letter, as in x_1 and x_2, make no difference.
func named(n *node) (names []string, values []*node, ok bool) {
	if !n.is(kindList) {
		return nil, nil, false
	}
	for _, k := range n.kids {
		name, value, ok := assignment(k.bare())
		if !ok || !name.isVariable() {
			return nil, nil, false
		}
		base, _, _ := strings.Cut(name.text, "_")
		if slices.Contains(names, base) {
			return nil, nil, false
		}
		names, values = append(names, base), append(values, value)
	}
	return names, values, len(names) > 1
}

// equalNamed compares two such lists, name by name; with other names, or none on one side, the order
// of the values counts.
func (c *comparison) equalNamed(g, p *node) (equal, ok bool) {
	gNames, gValues, gOK := named(g)
	pNames, pValues, pOK := named(p)
	switch {
	case gOK && pOK:
		if len(gNames) != len(pNames) {
			return false, true
		}
		for i, name := range gNames {
			j := slices.Index(pNames, name)
			if j < 0 || !c.equal(gValues[i], pValues[j]) {
				return false, true
			}
		}
		return true, true
	case gOK && p.is(kindList):
		return c.equalAll(gValues, items(p)), true
	case pOK && g.is(kindList):
		return c.equalAll(items(g), pValues), true
	}
	return false, false
}

func (c *comparison) equalNames(a, b *node) bool {
	if isTuple(a) && isTuple(b) {
		return slices.EqualFunc(a.kids, b.kids, func(x, y *node) bool { return c.equalNames(x.bare(), y.bare()) })
	}
	if a.is(kindQuotient) && b.is(kindQuotient) {
		return sameTree(a, b)
	}
	if a.is(kindProduct) && b.is(kindProduct) {
		return sameTree(a, b)
	}
	return a.kind == b.kind && a.text == b.text
}

// sameTree says that two expressions are written alike, brackets around single things aside.
func sameTree(a, b *node) bool {
	a, b = a.bare(), b.bare()
	if a.kind != b.kind || a.text != b.text || a.power != b.power || (a.value == nil) != (b.value == nil) || !slices.Equal(a.ops, b.ops) {
		return false
	}
	return (a.value == nil || a.value.Cmp(b.value) == 0) && slices.EqualFunc(a.kids, b.kids, sameTree)
}

// turned gives the relation that holds between negatives.
func turned(op string) string {
	if to, ok := map[string]string{"<": ">", ">": "<", "<=": ">=", ">=": "<="}[op]; ok {
		return to
	}
	return op
}

// difference gives left minus right, nil where a side is no expression.
func difference(n *node) *node {
	for _, k := range n.kids {
		switch k.bare().kind {
		case kindList, kindSet, kindMatrix, kindUnion, kindReals, kindRelation, kindWord, kindInfinity:
			return nil
		}
	}
	return &node{kind: kindSum, kids: []*node{n.kids[0], {kind: kindMinus, kids: n.kids[1:]}}}
}

// proportional gives the sign of the constant factor between two expressions, 0 if there is none.
func (c *comparison) proportional(a, b *node) int {
	var ratio complexNumber
	for c.point = range 3 {
		x, err := c.approx(a)
		if err != nil {
			return 0
		}
		y, err := c.approx(b)
		if err != nil || x.magnitude() < -200 || y.magnitude() < -200 {
			return 0
		}
		r := divide(x, y)
		if !r.isReal() || c.point > 0 && !isClose(r, ratio) {
			return 0
		}
		ratio = r
	}
	return ratio.re.Sign()
}
