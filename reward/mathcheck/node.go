package mathcheck

import "math/big"

type nodeKind byte

const (
	kindNumber    nodeKind = iota
	kindSymbol             // a variable, or one of the constants pi, e, i
	kindInfinity           // +∞
	kindSum                // of kids
	kindProduct            // of kids
	kindQuotient           // kids[0] / kids[1]
	kindPower              // kids[0] ^ kids[1]
	kindMinus              // of kids[0]
	kindPlusMinus          // ± or, where text is "-", ∓ of kids[0]
	kindFunction           // text of kids
	kindBracket            // kids between the brackets in text, "()", "[)", ...
	kindSet                // kids in braces
	kindList               // kids side by side
	kindMatrix             // kids are rows, each a list
	kindUnion              // of kids
	kindReals              // ℝ
	kindRelation           // kids with the operators of ops between them
	kindQuantity           // kids[0] with the unit in text, to the power
	kindBase               // the digits in text to the base in power
	kindRatio              // kids[0] : kids[1]
	kindWord               // text
)

// A node is a part of an answer. Nodes are not changed once they are built.
type node struct {
	kind  nodeKind
	value *big.Rat // of a number
	text  string
	power int
	kids  []*node
	ops   []string
	// places is the number of digits after the point of a decimal literal.
	places int
}

func (n *node) is(kind nodeKind) bool { return n.kind == kind }

func numberNode(v *big.Rat) *node { return &node{kind: kindNumber, value: v} }

func integerNode(v int64) *node { return numberNode(big.NewRat(v, 1)) }

// isSymbol says that n is a variable, not a constant.
func (n *node) isVariable() bool {
	return n.kind == kindSymbol && n.text != "pi" && n.text != "e" && n.text != "i"
}

// plain gives the text of a number or a symbol.
func (n *node) plain() string {
	if n.is(kindNumber) {
		return n.value.RatString()
	}
	return n.text
}

// bare takes brackets around a single thing away.
func (n *node) bare() *node {
	for n.kind == kindBracket && n.text == "()" && len(n.kids) == 1 {
		n = n.kids[0]
	}
	return n
}

// has says whether f holds for n or anything in it.
func (n *node) has(f func(n *node) bool) bool {
	if f(n) {
		return true
	}
	for _, k := range n.kids {
		if k.has(f) {
			return true
		}
	}
	return false
}

// replace rebuilds n with f applied from the top; where f gives a node, it stands.
func (n *node) replace(f func(n *node) *node) *node {
	if r := f(n); r != nil {
		return r
	}
	if len(n.kids) == 0 {
		return n
	}
	out := *n
	out.kids = make([]*node, len(n.kids))
	for i, k := range n.kids {
		out.kids[i] = k.replace(f)
	}
	return &out
}
