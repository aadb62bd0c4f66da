package envs

import (
	"fmt"
	"strings"
)

var propositionalLogic = Definition{
	Name: "propositional_logic",
	Doc:  "draw a conclusion that needs several premises",
	Params: []Param{
		{Name: "min_vars", Easy: 2, Default: 2, Hard: 4, Min: 1, Max: 6, Doc: "fewest variables"},
		{Name: "max_vars", Easy: 2, Default: 4, Hard: 6, Min: 1, Max: 6, Doc: "most variables"},
		{Name: "min_premises", Easy: 2, Default: 2, Hard: 4, Min: 2, Max: 12, Doc: "fewest premises"},
		{Name: "max_premises", Easy: 2, Default: 4, Hard: 6, Min: 2, Max: 12, Doc: "most premises"},
		{Name: "min_depth", Easy: 1, Default: 1, Hard: 2, Min: 1, Max: 6, Doc: "least depth of a premise"},
		{Name: "max_depth", Easy: 2, Default: 3, Hard: 4, Min: 1, Max: 6, Doc: "largest depth of a premise"},
	},
	Generate: generateLogic,
	Score:    strictConclusion,
	Gym:      gymConclusion,
	Files:    []string{"propositional_logic.go", "formula.go", "loose_formula.go", "integer.go", "pynumber.go"},
}

// A logicKey holds the truth tables of the premises over n variables, P first.
type logicKey struct {
	n        int
	premises []uint64
}

// all gives the table of the conjunction of the premises.
func (k logicKey) all() uint64 {
	t := truthMask(k.n)
	for _, p := range k.premises {
		t &= p
	}
	return t
}

// fault says why a table is no conclusion: it must follow from the premises together, from none
// of them alone, not say the same as two or all of them joined, and not be true for every
// valuation. The premises must not contradict each other.
func (k logicKey) fault(t uint64) string {
	switch {
	case k.all() == 0:
		return "the premises contradict each other, so nothing is a conclusion"
	case k.all() == t:
		return "it only joins the premises"
	case k.all()&^t != 0:
		return "it does not follow from the premises"
	case t == truthMask(k.n):
		return "it is always true"
	}
	for i, p := range k.premises {
		if p&^t == 0 {
			return fmt.Sprintf("it follows from premise %d alone", i+1)
		}
		for _, q := range k.premises[:i] {
			if p&q == t {
				return "it only joins premises"
			}
		}
	}
	return ""
}

// generateLogic draws premises until a short conclusion needs more than one of them.
func generateLogic(r *Rand, p Params) Item {
	for range 500 {
		n := r.Range(p["min_vars"], p["max_vars"])
		k := logicKey{n: n}
		var lines []string
		for i := range r.Range(p["min_premises"], p["max_premises"]) {
			f := drawProposition(r, n, r.Range(p["min_depth"], p["max_depth"]))
			k.premises = append(k.premises, f.table(n))
			lines = append(lines, fmt.Sprintf("%d. %s", i+1, f))
		}
		if k.all() == 0 {
			continue
		}
		if gold := drawConclusion(r, k); gold != nil {
			return logicItem(k, lines, gold.String())
		}
	}
	k := logicKey{n: 2, premises: []uint64{truthColumns[0] & truthMask(2), (^truthColumns[0] | truthColumns[1]) & truthMask(2)}}
	return logicItem(k, []string{"1. P", "2. (P → Q)"}, "Q")
}

func logicItem(k logicKey, lines []string, gold string) Item {
	return Item{
		Question: "Premises:\n" + strings.Join(lines, "\n") +
			"\n\nState one conclusion that follows from the premises together but from none of them alone, and does not just join premises. " +
			"It may use ¬ and at most one of ∧ ∨ → ↔.",
		Gold: gold, Key: k,
	}
}

// drawProposition gives a random formula of that depth over n variables.
func drawProposition(r *Rand, n, depth int) *formula {
	if depth <= 1 {
		return &formula{op: opVariable, variable: r.Intn(n)}
	}
	f := &formula{op: Pick(r, []rune{opAnd, opOr, opNot, opImplies, opIff})}
	f.left = drawProposition(r, n, depth-1)
	if f.op != opNot {
		f.right = drawProposition(r, n, depth-1)
	}
	return f
}

// drawConclusion tries random formulas of depth two, then literals and pairs in order; nil when
// none is a conclusion.
func drawConclusion(r *Rand, k logicKey) *formula {
	for range 100 {
		f := drawProposition(r, k.n, 2)
		if f.op == opImplies {
			f = &formula{op: opOr, left: &formula{op: opNot, left: f.left}, right: f.right}
		}
		if k.fault(f.table(k.n)) == "" {
			return f
		}
	}
	var literals []*formula
	for v := range k.n {
		f := &formula{op: opVariable, variable: v}
		literals = append(literals, f, &formula{op: opNot, left: f})
	}
	for _, f := range literals {
		if k.fault(f.table(k.n)) == "" {
			return f
		}
	}
	for _, a := range literals {
		for _, b := range literals {
			f := &formula{op: opOr, left: a, right: b}
			if k.fault(f.table(k.n)) == "" {
				return f
			}
		}
	}
	return nil
}

func strictConclusion(it Item, answer string) (float64, string) {
	k := it.Key.(logicKey)
	f, err := parseFormula(answer, k.n)
	if err != nil {
		return 0, fmt.Sprintf("%s is not a formula: %v", quote(answer), err)
	}
	if n := f.connectives(); n > 1 {
		return 0, fmt.Sprintf("%d connectives, at most one is allowed", n)
	}
	if fault := k.fault(f.table(k.n)); fault != "" {
		return 0, fault
	}
	return 1, "a conclusion from the premises together"
}

// gymConclusion gives 1 for any formula that follows, 0.25 for a variable or a tautology, and
// 0.05 for one that does not follow. As in the recorded scorer any text without operators is a
// variable; but a capital letter that is none of the task's earns 0.
func gymConclusion(it Item, answer string) (float64, string) {
	k := it.Key.(logicKey)
	for _, c := range answer {
		if c >= 'A' && c <= 'Z' && (c < 'P' || c >= 'P'+rune(k.n)) {
			return 0, "another variable"
		}
	}
	f, names, err := parseLoose(answer, k.n)
	if err != nil {
		return 0, err.Error()
	}
	follows, always := f.follows(k, names)
	switch {
	case !follows:
		return 0.05, "does not follow"
	case f.op == opVariable || always:
		return 0.25, "trivial"
	}
	return 1, "follows"
}
