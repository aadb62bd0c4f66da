package envs

import (
	"fmt"
	"slices"
	"strings"
)

var arc1D = Definition{
	Name: "arc_1d",
	Doc:  "infer a rule on rows of coloured cells and apply it",
	Params: []Param{
		{Name: "min_size", Easy: 10, Default: 10, Hard: 30, Min: 10, Max: 200, Doc: "shortest row"},
		{Name: "max_size", Easy: 14, Default: 30, Hard: 60, Min: 10, Max: 200, Doc: "longest row"},
		{Name: "examples", Easy: 3, Default: 3, Hard: 4, Min: 1, Max: 10, Doc: "how many examples"},
	},
	Generate: generateARC,
	Score:    strictRow,
	Gym:      gymContains,
	Files:    []string{"arc_1d.go", "arc_1d_cells.go", "arc_1d_blocks.go", "arc_1d_dots.go", "integer.go", "rows.go", "simple_equations.go"},
}

// An arcRule makes a row and what becomes of it; nil where its draws do not fit into the size.
type arcRule func(r *Rand, size int) (in, out []int)

// arcRules lists the 70 rules, each drawn alike. Mirrored ones work from right to left.
var arcRules = buildARCRules()

func buildARCRules() []arcRule {
	var rules []arcRule
	for by := 1; by <= 4; by++ {
		for _, solid := range []bool{true, false} {
			rules = append(rules, moveBlock(by, solid), mirrored(moveBlock(by, solid)),
				wrapBlock(by, solid), mirrored(wrapBlock(by, solid)))
		}
	}
	for _, rule := range []arcRule{packLeft, countLeft, parted, fallOneStep, packByWeight} {
		rules = append(rules, rule, mirrored(rule))
	}
	for by := 1; by <= 4; by++ {
		rules = append(rules, slideToDot(2, by))
	}
	return append(rules,
		slideToDot(1, 1<<30), stretchToDot, removeSpecks, repairSpecks, moveByOwnLength,
		fillBetween, inverse(fillBetween), copyToDots(false), copyToDots(true), continuePattern,
		reverseOddEnd(true), reverseOddEnd(false), mirrorAtDot,
		paintLongest, paintTwoBySize, paintAllFive, paintFromPalette, paintLeftHalves,
		sortBlocks, sortFullSet,
		repeatFromSeeds, extendSeed, fillToMarker, markPairs)
}

func mirrored(rule arcRule) arcRule {
	return func(r *Rand, size int) (in, out []int) {
		in, out = rule(r, size)
		slices.Reverse(in)
		slices.Reverse(out)
		return in, out
	}
}

func inverse(rule arcRule) arcRule {
	return func(r *Rand, size int) (in, out []int) {
		out, in = rule(r, size)
		return in, out
	}
}

// generateARC draws each pair until the rule's draws fit.
func generateARC(r *Rand, p Params) Item {
	rule := Pick(r, arcRules)
	size := r.Range(p["min_size"], p["max_size"])
	pair := func() (in, out string) {
		for {
			if a, b := rule(r, size); a != nil {
				return joinInts(a, " "), joinInts(b, " ")
			}
		}
	}
	var b strings.Builder
	b.WriteString("One hidden rule turns each first row into the row below it.\n\n")
	for range p["examples"] {
		in, out := pair()
		fmt.Fprintf(&b, "%s\n%s\n\n", in, out)
	}
	in, out := pair()
	fmt.Fprintf(&b, "Apply the rule to this row:\n%s", in)
	return Item{Question: b.String(), Gold: out}
}

// strictRow wants the cells in order; spaces, commas and brackets between them do not count.
func strictRow(it Item, answer string) (float64, string) {
	if len(answer) > 4*len(it.Gold)+64 {
		return 0, fmt.Sprintf("an answer of %d bytes where %d are enough", len(answer), len(it.Gold))
	}
	got := strings.Join(strings.Fields(rowMarks.Replace(answer)), " ")
	if got == it.Gold {
		return 1, "correct"
	}
	return 0, fmt.Sprintf("%s is not %s", quote(got), quote(it.Gold))
}
