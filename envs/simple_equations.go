package envs

import "fmt"

var simpleEquations = Definition{
	Name: "simple_equations",
	Doc:  "solve a linear equation in one variable",
	Params: []Param{
		{Name: "min_terms", Easy: 2, Default: 2, Hard: 4, Min: 2, Max: 8, Doc: "fewest terms before simplification"},
		{Name: "max_terms", Easy: 2, Default: 4, Hard: 6, Min: 2, Max: 8, Doc: "most terms"},
		{Name: "max_value", Easy: 10, Default: 100, Hard: 1000, Min: 1, Max: 1000, Doc: "largest constant, coefficient and solution"},
		{Name: "multiply_percent", Easy: 10, Default: 20, Hard: 20, Min: 0, Max: 20, Doc: "how often two terms are multiplied"},
	},
	Generate: generateSimpleEquations,
	Score:    strictInteger,
	Gym:      gymContains,
	Files:    []string{"simple_equations.go", "integer.go"},
}

// generateSimpleEquations folds terms from the left into a·x + b; one term is a multiple of x. An
// equation with numbers beyond 10^14 is redrawn.
func generateSimpleEquations(r *Rand, p Params) Item {
	for {
		terms := r.Range(p["min_terms"], p["max_terms"])
		variable := string(rune('a' + r.Intn(26)))
		a, b := foldTerms(r, p, terms)
		x := r.Range(1, p["max_value"])
		if abs(a) > 1e14 || abs(b) > 1e14 {
			continue
		}
		left := linear(a, b, variable)
		ask := Pick(r, []string{"Which value of %s makes %s = %d true?", "Solve for %s:\n%s = %d", "What is %s, if %s = %d?"})
		return Item{Question: fmt.Sprintf(ask, variable, left, a*x+b), Gold: fmt.Sprint(x)}
	}
}

func foldTerms(r *Rand, p Params, terms int) (a, b int) {
	at := r.Intn(terms)
	for i := range terms {
		ta, tb := 0, r.Range(1, p["max_value"])
		if i == at {
			ta, tb = tb, 0
		}
		switch {
		case i == 0:
			a, b = ta, tb
		case r.Chance(p["multiply_percent"], 100):
			// (a·x + b)(ta·x + tb) is linear, because only one of a and ta is not 0.
			a, b = a*tb+b*ta, b*tb
		case r.Bool():
			a, b = a+ta, b+tb
		default:
			a, b = a-ta, b-tb
		}
		if abs(a) > 1e14 || abs(b) > 1e14 {
			return a, b
		}
	}
	return a, b
}

// linear writes a·x + b with the positive part first.
func linear(a, b int, x string) string {
	ax := fmt.Sprintf("%d*%s", abs(a), x)
	if abs(a) == 1 {
		ax = x
	}
	switch {
	case b == 0 && a > 0:
		return ax
	case b == 0:
		return "-" + ax
	case a > 0 && b > 0:
		return fmt.Sprintf("%s + %d", ax, b)
	case a > 0:
		return fmt.Sprintf("%s - %d", ax, -b)
	case b > 0:
		return fmt.Sprintf("%d - %s", b, ax)
	}
	return fmt.Sprintf("-%s - %d", ax, -b)
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
