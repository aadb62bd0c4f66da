package envs

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// A labelTree is an ordered tree of labels.
type labelTree struct {
	label string
	kids  []*labelTree
}

// jsonTree turns JSON into a tree: members by sorted key, elements as item_0, item_1, ..., leaves
// labelled "key:value" as Python prints the value.
func jsonTree(v any) *labelTree { return labelledTree("root", v) }

func labelledTree(label string, v any) *labelTree {
	t := &labelTree{label: label}
	switch x := v.(type) {
	case []any:
		for i, e := range x {
			t.kids = append(t.kids, labelledTree("item_"+strconv.Itoa(i), e))
		}
	case []jsonPair:
		sorted := slices.Clone(x)
		slices.SortFunc(sorted, func(a, b jsonPair) int { return strings.Compare(a.key, b.key) })
		for _, p := range sorted {
			t.kids = append(t.kids, labelledTree(p.key, p.value))
		}
	case nil:
		t.label += ":None"
	case bool:
		t.label += ":" + titleCase(strconv.FormatBool(x))
	case jsonNumber:
		t.label += ":" + x.text()
	case string:
		t.label += ":" + x
	}
	return t
}

// cost is the number of nodes and letters, which bounds the work of a comparison.
func (t *labelTree) cost() int {
	n := 1 + len(t.label)
	for _, k := range t.kids {
		n += k.cost()
	}
	return n
}

// postorder lists the labels and, for each, the index of its leftmost leaf.
func (t *labelTree) postorder(labels []string, leftmost []int) ([]string, []int) {
	first := len(labels)
	for _, k := range t.kids {
		labels, leftmost = k.postorder(labels, leftmost)
	}
	return append(labels, t.label), append(leftmost, first)
}

// keyRoots lists the nodes that have a left sibling, and the root.
func keyRoots(leftmost []int) []int {
	last := map[int]int{}
	for i, l := range leftmost {
		last[l] = i
	}
	roots := make([]int, 0, len(last))
	for _, i := range last {
		roots = append(roots, i)
	}
	slices.Sort(roots)
	return roots
}

// treeDistance is the edit distance of Zhang and Shasha (1989) under labelDistance; inserting and
// deleting a node costs the distance of its label to the empty text.
func treeDistance(a, b *labelTree) float64 {
	la, lefta := a.postorder(nil, nil)
	lb, leftb := b.postorder(nil, nil)
	tree := make([][]float64, len(la))
	for i := range tree {
		tree[i] = make([]float64, len(lb))
	}
	z := &zhangShasha{la, lb, lefta, leftb, tree}
	for _, i := range keyRoots(lefta) {
		for _, j := range keyRoots(leftb) {
			z.forest(i, j)
		}
	}
	return tree[len(la)-1][len(lb)-1]
}

type zhangShasha struct {
	a, b         []string
	lefta, leftb []int
	tree         [][]float64
}

// forest fills the distances of the subtrees below the key roots i and j.
func (z *zhangShasha) forest(i, j int) {
	li, lj := z.lefta[i], z.leftb[j]
	rows, columns := i-li+2, j-lj+2
	d := make([][]float64, rows)
	for x := range d {
		d[x] = make([]float64, columns)
		if x > 0 {
			d[x][0] = d[x-1][0] + labelDistance(z.a[li+x-1], "")
		}
	}
	for y := 1; y < columns; y++ {
		d[0][y] = d[0][y-1] + labelDistance("", z.b[lj+y-1])
	}
	for x := 1; x < rows; x++ {
		for y := 1; y < columns; y++ {
			na, nb := li+x-1, lj+y-1
			best := min(d[x-1][y]+labelDistance(z.a[na], ""), d[x][y-1]+labelDistance("", z.b[nb]))
			if z.lefta[na] == li && z.leftb[nb] == lj {
				d[x][y] = min(best, d[x-1][y-1]+labelDistance(z.a[na], z.b[nb]))
				z.tree[na][nb] = d[x][y]
			} else {
				d[x][y] = min(best, d[z.lefta[na]-li][z.leftb[nb]-lj]+z.tree[na][nb])
			}
		}
	}
}

// labelDistance compares leaves by key and value, numbers by relative difference.
func labelDistance(a, b string) float64 {
	keyA, valueA, okA := strings.Cut(a, ":")
	keyB, valueB, okB := strings.Cut(b, ":")
	if !okA || !okB {
		return editDistance(a, b)
	}
	distance := editDistance(valueA, valueB)
	if valueA != valueB {
		numA, numB := isNumeric(strings.ReplaceAll(valueA, ".", "")), isNumeric(strings.ReplaceAll(valueB, ".", ""))
		if numA && numB {
			x, okX := pyFloat(valueA)
			y, okY := pyFloat(valueB)
			if okX && okY {
				distance = float64(max(runes(valueA), runes(valueB))) * (math.Abs(x-y) / max(min(x, y), 10e-5))
			}
		} else if isNumeric(valueA) || isNumeric(valueB) {
			distance += float64(max(runes(a), runes(b)))
		}
	}
	return editDistance(keyA, keyB) + distance
}

func runes(s string) int { return len([]rune(s)) }

// isNumeric is Python's str.isnumeric.
func isNumeric(s string) bool {
	for _, c := range s {
		if !unicode.IsNumber(c) {
			return false
		}
	}
	return s != ""
}

// editDistance is Levenshtein's, in code points.
func editDistance(a, b string) float64 {
	if a == b {
		return 0
	}
	x, y := []rune(a), []rune(b)
	row := make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	for i := range x {
		diagonal := row[0]
		row[0] = i + 1
		for j := range y {
			change := diagonal
			if x[i] != y[j] {
				change = 1 + min(diagonal, row[j], row[j+1])
			}
			diagonal, row[j+1] = row[j+1], change
		}
	}
	return float64(row[len(y)])
}
