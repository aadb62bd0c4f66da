package envs

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

var listFunctions = Definition{
	Name: "list_functions",
	Doc:  "infer a function on lists from four examples and apply it",
	Params: []Param{
		{Name: "examples", Easy: 6, Default: 4, Hard: 3, Min: 1, Max: 20, Doc: "how many examples"},
		{Name: "max_value", Easy: 20, Default: 100, Hard: 100, Min: 5, Max: 1000, Doc: "largest element"},
	},
	Generate: generateListFunctions,
	Score:    strictList,
	Gym:      gymContains,
	Files:    []string{"list_functions.go", "integer.go", "gcd.go"},
}

// A listRule makes an input and its output; i is the number of the pair.
type listRule func(r *Rand, i, limit int) (in, out []int)

// drawList gives 3 to 10 values in 1..limit.
func drawList(r *Rand, limit int) []int { return drawNumbers(r, r.Range(3, 10), limit) }

// onList makes a rule of a function of any list.
func onList(f func(in []int) []int) listRule {
	return func(r *Rand, _, limit int) (in, out []int) {
		in = drawList(r, limit)
		return in, f(slices.Clone(in))
	}
}

var listRules = []listRule{
	onList(func(in []int) []int { return in }),
	onList(func(in []int) []int { return in[2:3] }),
	onList(func(in []int) []int { slices.Reverse(in); return in }),
	onList(sumOfSmall),
	countFives,
	onList(beforeEven),
	onList(func(in []int) []int {
		for i := range in {
			in[i] += i
		}
		return in
	}),
	indexedByLast,
	onList(func(in []int) []int { return []int{len(in)} }),
	onList(func(in []int) []int { return []int{sumInts(in)} }),
	onList(func(in []int) []int { slices.Sort(in); return in }),
	onList(func(in []int) []int { slices.Sort(in); slices.Reverse(in); return in }),
	onList(func(in []int) []int { in[0]++; in[len(in)-1]++; return in }),
	isAscending,
	isMultipleOfTen,
	nextDouble,
	func(r *Rand, _, limit int) (in, out []int) {
		n := r.Range(1, limit)
		return []int{n}, []int{2*n - 4}
	},
}

func sumOfSmall(in []int) []int {
	slices.Sort(in)
	sum := 0
	for _, n := range slices.Compact(in) {
		if n < 30 {
			sum += n
		}
	}
	return []int{sum}
}

func countFives(r *Rand, i, limit int) (in, out []int) {
	in = drawList(r, limit)
	if i%2 == 0 {
		in = append(in, slices.Repeat([]int{5}, r.Range(1, 7))...)
	}
	r.Shuffle(len(in), func(i, j int) { in[i], in[j] = in[j], in[i] })
	n := 0
	for _, v := range in {
		if v == 5 {
			n++
		}
	}
	return in, []int{n}
}

func beforeEven(in []int) []int {
	out := []int{}
	for i := 1; i < len(in); i++ {
		if in[i]%2 == 0 {
			out = append(out, in[i-1])
		}
	}
	return out
}

func indexedByLast(r *Rand, _, limit int) (in, out []int) {
	in = drawList(r, limit)
	at := r.Intn(len(in))
	in[len(in)-1] = at
	return in, []int{in[at]}
}

func isAscending(r *Rand, i, limit int) (in, out []int) {
	in = drawList(r, limit)
	slices.Sort(in)
	if i%2 == 0 {
		return in, []int{1}
	}
	slices.Reverse(in)
	return in, []int{0}
}

func isMultipleOfTen(r *Rand, i, _ int) (in, out []int) {
	if i%2 == 0 {
		return []int{5 * (2*r.Range(0, 499) + 1)}, []int{0}
	}
	return []int{10 * r.Range(1, 100)}, []int{1}
}

func nextDouble(r *Rand, _, limit int) (in, out []int) {
	n := r.Range(1, limit)
	for range r.Range(3, 10) {
		in = append(in, n)
		n *= 2
	}
	return in, []int{n}
}

func sumInts(list []int) int {
	sum := 0
	for _, n := range list {
		sum += n
	}
	return sum
}

func generateListFunctions(r *Rand, p Params) Item {
	rule := Pick(r, listRules)
	var b strings.Builder
	b.WriteString("One hidden rule turns each input list into its output list.\n")
	for i := range p["examples"] {
		in, out := rule(r, i, p["max_value"])
		fmt.Fprintf(&b, "\n[%s] gives [%s]", joinInts(in, ", "), joinInts(out, ", "))
	}
	in, out := rule(r, p["examples"], p["max_value"])
	fmt.Fprintf(&b, "\n\nWhich list does the rule give for [%s]? Answer with a list in brackets.", joinInts(in, ", "))
	return Item{Question: b.String(), Gold: "[" + joinInts(out, ", ") + "]"}
}

// strictList compares lists of whole numbers in square brackets; spaces do not count.
func strictList(it Item, answer string) (float64, string) {
	got, ok := parseInts(answer)
	if !ok {
		return 0, quote(answer) + " is not a list of whole numbers in brackets"
	}
	if want, _ := parseInts(it.Gold); !slices.Equal(got, want) {
		return 0, quote(answer) + " is not " + quote(it.Gold)
	}
	return 1, "correct"
}

func parseInts(s string) ([]int, bool) {
	inner, ok := strings.CutPrefix(s, "[")
	inner, ok2 := strings.CutSuffix(inner, "]")
	if !ok || !ok2 || len(s) > 10_000 {
		return nil, false
	}
	out := []int{}
	if strings.TrimSpace(inner) == "" {
		return out, true
	}
	for field := range strings.SplitSeq(inner, ",") {
		n, err := strconv.Atoi(strings.TrimSpace(field))
		if err != nil {
			return nil, false
		}
		out = append(out, n)
	}
	return out, true
}
