package envs

import "strconv"

var numberSequence = Definition{
	Name: "number_sequence",
	Doc:  "continue a sequence of whole numbers",
	Params: []Param{
		{Name: "min_terms", Easy: 4, Default: 4, Hard: 6, Min: 4, Max: 20, Doc: "fewest terms shown"},
		{Name: "max_terms", Easy: 8, Default: 8, Hard: 10, Min: 4, Max: 20, Doc: "most terms shown"},
		{Name: "max_complexity", Easy: 1, Default: 3, Hard: 5, Min: 1, Max: 8, Doc: "a rule has up to this many steps and one more"},
	},
	Generate: generateNumberSequence,
	Score:    strictInteger,
	Gym:      gymContains,
	Files:    []string{"number_sequence.go", "integer.go"},
}

// A step changes the number before, given the one before that (0 at the start).
type step struct{ kind, by int }

const (
	stepAdd = iota
	stepMultiply
	stepSquare
	stepDouble
	stepHalve
	stepAddPrevious
	stepNothing // two of the eight kinds do nothing
	stepKinds   = 8
)

// tooLarge ends a sequence early: no term shown exceeds 1000, and none may overflow.
const tooLarge = 1_000_000

func (s step) apply(x, previous int) int {
	switch s.kind {
	case stepAdd:
		return x + s.by
	case stepMultiply:
		return x * s.by
	case stepSquare:
		return x * x
	case stepDouble:
		return x * 2
	case stepHalve:
		return floorDiv(x, 2)
	case stepAddPrevious:
		return x + previous
	}
	return x
}

func generateNumberSequence(r *Rand, p Params) Item {
	complexity := r.Range(1, p["max_complexity"])
	var terms []int
	for range 10 {
		rule := drawRule(r, complexity)
		n := r.Range(p["min_terms"], p["max_terms"])
		terms = unroll(rule, r.Range(-10, 10), n)
		if terms != nil && interesting(terms, complexity) {
			return sequenceItem(terms)
		}
	}
	terms = terms[:0]
	for i := range r.Range(p["min_terms"], p["max_terms"]) + 1 {
		terms = append(terms, 2*i)
	}
	return sequenceItem(terms)
}

func sequenceItem(terms []int) Item {
	n := len(terms) - 1
	return Item{
		Question: "Which number comes next?\n" + joinInts(terms[:n], ", ") + ", ?",
		Gold:     strconv.Itoa(terms[n]),
	}
}

func drawRule(r *Rand, complexity int) []step {
	rule := make([]step, r.Range(1, complexity+1))
	for i := range rule {
		rule[i].kind = r.Intn(stepKinds)
		if rule[i].kind == stepAdd || rule[i].kind == stepMultiply {
			rule[i].by = r.Range(1, 10)
			if r.Bool() {
				rule[i].by = -rule[i].by
			}
		}
	}
	return rule
}

// unroll gives n+1 terms, or nil where one grows too large.
func unroll(rule []step, first, n int) []int {
	terms := make([]int, 1, n+1)
	terms[0] = first
	for i := range n {
		x, previous := terms[i], 0
		if i > 0 {
			previous = terms[i-1]
		}
		for _, s := range rule {
			x = s.apply(x, previous)
			if x > tooLarge || x < -tooLarge {
				return nil
			}
		}
		terms = append(terms, x)
	}
	return terms
}

// interesting refuses large, constant and, above complexity 1, evenly spaced sequences.
func interesting(terms []int, complexity int) bool {
	constant, even := true, true
	for i, x := range terms {
		if x > 1000 || x < -1000 {
			return false
		}
		constant = constant && x == terms[0]
		even = even && (i == 0 || x-terms[i-1] == terms[1]-terms[0])
	}
	return !constant && (complexity == 1 || !even)
}
