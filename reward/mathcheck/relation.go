package mathcheck

import "slices"

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

// isName accepts a variable, and a letter before variables in brackets.
func isName(n *node) bool {
	if n.isVariable() {
		return true
	}
	if !n.is(kindProduct) || len(n.kids) != 2 || !n.kids[0].isVariable() || !n.kids[1].is(kindBracket) {
		return false
	}
	return !slices.ContainsFunc(n.kids[1].kids, func(k *node) bool { return !k.bare().isVariable() })
}

func (c *comparison) equalRelations(g, p *node) bool {
	gName, gValue, gOK := assignment(g)
	pName, pValue, pOK := assignment(p)
	switch {
	case !g.is(kindRelation):
		return pOK && c.equal(g, pValue)
	case !p.is(kindRelation):
		return gOK && c.equal(gValue, p)
	case gOK && pOK && c.equalNames(gName, pName) && c.equal(gValue, pValue):
		return true
	}
	if len(g.ops) != 1 || len(p.ops) != 1 {
		return slices.Equal(g.ops, p.ops) && c.equalAll(g.kids, p.kids)
	}
	a, b := difference(g), difference(p)
	op, other := g.ops[0], p.ops[0]
	if a == nil || b == nil {
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

func (c *comparison) equalNames(a, b *node) bool {
	if a.is(kindProduct) && b.is(kindProduct) {
		return c.equalNames(a.kids[0], b.kids[0]) && slices.EqualFunc(a.kids[1].kids, b.kids[1].kids, c.equalNames)
	}
	return a.kind == b.kind && a.text == b.text
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
