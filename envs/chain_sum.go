package envs

import "strconv"

var chainSum = Definition{
	Name: "chain_sum",
	Doc:  "a sum of whole numbers with plus and minus",
	Params: []Param{
		{Name: "min_terms", Easy: 2, Default: 2, Hard: 6, Min: 1, Max: 50, Doc: "fewest terms"},
		{Name: "max_terms", Easy: 3, Default: 6, Hard: 12, Min: 1, Max: 50, Doc: "most terms"},
		{Name: "min_digits", Easy: 1, Default: 1, Hard: 4, Min: 1, Max: 15, Doc: "fewest digits of a term"},
		{Name: "max_digits", Easy: 2, Default: 4, Hard: 8, Min: 1, Max: 15, Doc: "most digits of a term"},
	},
	Generate: generateChainSum,
	Score:    strictInteger,
	Gym:      gymDecimal,
	Files:    []string{"chain_sum.go", "integer.go", "pynumber.go"},
}

// generateChainSum draws one number of digits for all terms; one-digit terms may be 0.
func generateChainSum(r *Rand, p Params) Item {
	terms := r.Range(p["min_terms"], p["max_terms"])
	digits := r.Range(p["min_digits"], p["max_digits"])
	lo, hi := power10(digits-1), power10(digits)-1
	if digits == 1 {
		lo = 0
	}
	sum := r.Range(lo, hi)
	text := []byte(strconv.Itoa(sum))
	for range terms - 1 {
		n := r.Range(lo, hi)
		if r.Bool() {
			text = append(text, " + "...)
			sum += n
		} else {
			text = append(text, " - "...)
			sum -= n
		}
		text = strconv.AppendInt(text, int64(n), 10)
	}
	return Item{Question: "Work out " + string(text) + ".", Gold: strconv.Itoa(sum)}
}

func power10(n int) int {
	p := 1
	for range n {
		p *= 10
	}
	return p
}
