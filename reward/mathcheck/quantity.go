package mathcheck

import "math/big"

// equalQuantities compares numbers and expressions with their units.
func (c *comparison) equalQuantities(g, p *node) bool {
	g, p = hoist(g), hoist(p)
	gu, pu := g.is(kindQuantity), p.is(kindQuantity)
	switch {
	case !gu && !pu:
		return c.equalValues(g, p)
	case gu && g.text == "percent" && !pu:
		return c.equalValues(g, p) || c.equalValues(g.kids[0], p)
	case pu && p.text == "percent" && !gu:
		return c.equalValues(g, p) || c.equalValues(g, percentLiteral(p))
	case gu && pu && g.text == "percent" && p.text == "percent":
		return c.equalValues(g.kids[0], p.kids[0])
	case gu && pu && g.text+p.text == "degreeradian":
		return c.equalValues(g, p.kids[0])
	case gu && pu && g.text+p.text == "radiandegree":
		return c.equalValues(g.kids[0], p)
	case gu && pu && (g.text == "sterling" && p.text == "pound" || g.text == "pound" && p.text == "sterling"):
		return c.equalValues(g.kids[0], p.kids[0])
	case gu && pu:
		factor, ok := convert(p.text, p.power, g.text, g.power)
		return ok && c.equalValues(g.kids[0], scaled(p.kids[0], factor))
	case gu && lettered(p, g.text) != nil:
		return c.equalQuantities(g, lettered(p, g.text))
	case pu && lettered(g, p.text) != nil:
		return c.equalQuantities(lettered(g, p.text), p)
	}
	unit, value, other := g, g.kids, p
	if pu {
		unit, value, other = p, p.kids, g
	}
	pair := func(v *node) bool {
		if gu {
			return c.equalValues(v, other)
		}
		return c.equalValues(other, v)
	}
	switch {
	case pair(value[0]):
		return true
	case unit.text == "cent":
		return pair(scaled(value[0], big.NewRat(1, 100)))
	case unit.text == "degree":
		return pair(unit)
	}
	return false
}

// lettered takes the last factor of a product for the unit of one letter that the other side has: 12 m, 12 m^2.
func lettered(n *node, unit string) *node {
	if !n.is(kindProduct) || len(n.kids) != 2 {
		return nil
	}
	letter, power := n.kids[1], 1
	if letter.is(kindPower) && letter.kids[1].bare().is(kindNumber) && letter.kids[1].bare().value.IsInt() {
		letter, power = letter.kids[0], int(letter.kids[1].bare().value.Num().Int64())
	}
	if !letter.is(kindSymbol) || unitNames[letter.text] != unit {
		return nil
	}
	return &node{kind: kindQuantity, text: unit, power: power, kids: n.kids[:1]}
}

// percentLiteral gives 66.666667% as the decimal 0.66666667, whose places count.
func percentLiteral(n *node) *node {
	v := n.kids[0].bare()
	if !v.is(kindNumber) || v.places == 0 {
		return n
	}
	return &node{kind: kindNumber, value: new(big.Rat).Quo(v.value, big.NewRat(100, 1)), places: v.places + 2}
}

func scaled(n *node, factor *big.Rat) *node {
	if factor.IsInt() && factor.Num().IsInt64() && factor.Num().Int64() == 1 {
		return n
	}
	return &node{kind: kindProduct, kids: []*node{numberNode(factor), n}}
}

// hoist moves a sign inside a quantity: -$5 is -5 dollars.
func hoist(n *node) *node {
	n = n.bare()
	if n.is(kindMinus) {
		if q := n.kids[0].bare(); q.is(kindQuantity) {
			return &node{kind: kindQuantity, text: q.text, power: q.power, kids: []*node{{kind: kindMinus, kids: q.kids}}}
		}
	}
	return n
}
