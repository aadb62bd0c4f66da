package mathcheck

import "strings"

// matrix reads rows between \\ and cells between &, in any of LaTeX's matrix environments.
func (p *parser) matrix(depth int) *node {
	name, ok := p.environment()
	if !ok {
		return p.fail("an environment that is no matrix")
	}
	n, row := &node{kind: kindMatrix}, &node{kind: kindList}
	switch name {
	case "array":
		p.columns()
	case "vmatrix":
		n.text = "determinant"
	case "Vmatrix":
		return p.fail("the norm of a matrix")
	case "cases":
		n.kind = kindList
	}
	for p.err == nil {
		row.kids = append(row.kids, p.relation(depth+1))
		switch {
		case p.takeSign("&"):
			continue
		case p.takeCommand(`\`):
			n.kids, row = append(n.kids, row), &node{kind: kindList}
			if !p.isCommand("end") {
				continue
			}
		default:
			n.kids = append(n.kids, row)
		}
		if !p.takeCommand("end") {
			return p.fail("a matrix that does not end")
		}
		if _, ok := p.environment(); !ok {
			return p.fail("a matrix that does not end")
		}
		if n.text == "determinant" {
			return determinant(n.kids)
		}
		if n.is(kindList) {
			for i, row := range n.kids {
				if len(row.kids) != 1 {
					return p.fail("cases with conditions")
				}
				n.kids[i] = row.kids[0]
			}
		}
		return n
	}
	return n
}

// determinant expands a square of at most 4 by 4 along its first row; it gives the matrix itself, marked,
// for others and for large ones: determinants in determinants grow fast.
func determinant(rows []*node) *node {
	marked := &node{kind: kindMatrix, text: "determinant", kids: rows}
	if len(rows) > 4 {
		return marked
	}
	cells := make([][]*node, len(rows))
	size := 0
	for i, row := range rows {
		if len(row.kids) != len(rows) {
			return marked
		}
		cells[i] = row.kids
		row.has(func(*node) bool { size++; return size > maxNodes })
	}
	if size > maxNodes/6 { // each cell stands in up to 6 products
		return marked
	}
	return expand(cells)
}

func expand(cells [][]*node) *node {
	if len(cells) == 1 {
		return cells[0][0]
	}
	sum := &node{kind: kindSum}
	for j, cell := range cells[0] {
		minor := make([][]*node, 0, len(cells)-1)
		for _, row := range cells[1:] {
			minor = append(minor, append(append([]*node{}, row[:j]...), row[j+1:]...))
		}
		term := &node{kind: kindProduct, kids: []*node{cell, expand(minor)}}
		if j%2 == 1 {
			term = &node{kind: kindMinus, kids: []*node{term}}
		}
		sum.kids = append(sum.kids, term)
	}
	return sum
}

// environment reads {pmatrix} and its kin; the letters come as symbols.
func (p *parser) environment() (name string, ok bool) {
	if !p.takeSign("{") {
		return "", false
	}
	for p.raw().kind == tokenSymbol || p.raw().kind == tokenWord {
		name += p.raw().text
		p.at++
	}
	return name, p.takeSign("}") && (strings.HasSuffix(name, "matrix") || name == "array" || name == "cases")
}

// columns reads past the {cc|c} of an array.
func (p *parser) columns() {
	if !p.takeSign("{") {
		return
	}
	for p.at < len(p.tokens) && !p.takeSign("}") {
		p.at++
	}
}
