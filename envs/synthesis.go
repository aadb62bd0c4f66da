package envs

import (
	"fmt"
	"slices"
	"strings"
)

var synthesis = Definition{
	Name: "synthesis",
	Doc:  "write a function on lists from examples; hidden inputs decide",
	Params: []Param{
		{Name: "steps", Easy: 1, Default: 2, Hard: 4, Min: 1, Max: 8, Doc: "steps of the hidden function"},
		{Name: "examples", Easy: 6, Default: 5, Hard: 4, Min: 1, Max: 20, Doc: "examples shown"},
		{Name: "hidden", Easy: 12, Default: 12, Hard: 12, Min: 1, Max: 50, Doc: "inputs that decide, beside the examples"},
	},
	Generate: generateSynthesis,
	Score:    scoreStarlark,
	Files:    []string{"synthesis.go", "code_run.go", "integer.go", "list_functions.go", "gcd.go"},
	Hint:     codeHint,
}

const codeHint = "Write it in Python, of which only def, if, for, lists, dicts, arithmetic and comprehensions are available (no import, while, class or recursion). " +
	"Put it in a code block between ``` marks."

// A listStep is a statement on the list xs, and what it does.
type listStep struct {
	text string
	run  func(xs []int) []int
}

// drawListStep gives a random statement with its constant.
func drawListStep(r *Rand) listStep {
	k := r.Range(2, 9)
	each := func(f func(i, x int) int) func([]int) []int {
		return func(xs []int) []int {
			for i, x := range xs {
				xs[i] = f(i, x)
			}
			return xs
		}
	}
	filter := func(f func(x int) bool) func([]int) []int {
		return func(xs []int) []int { return slices.DeleteFunc(xs, func(x int) bool { return !f(x) }) }
	}
	modulo := func(x int) int { return x - k*floorDiv(x, k) }
	return Pick(r, []listStep{
		{fmt.Sprintf("xs = [x + %d for x in xs]", k), each(func(_, x int) int { return x + k })},
		{fmt.Sprintf("xs = [x * %d for x in xs]", k), each(func(_, x int) int { return x * k })},
		{fmt.Sprintf("xs = [x %% %d for x in xs]", k), each(func(_, x int) int { return modulo(x) })},
		{fmt.Sprintf("xs = [x // %d for x in xs]", k), each(func(_, x int) int { return floorDiv(x, k) })},
		{"xs = [x * x for x in xs]", each(func(_, x int) int { return x * x })},
		{"xs = [i + xs[i] for i in range(len(xs))]", each(func(i, x int) int { return i + x })},
		{fmt.Sprintf("xs = [x for x in xs if x %% %d != 0]", k), filter(func(x int) bool { return modulo(x) != 0 })},
		{fmt.Sprintf("xs = [x for x in xs if x > %d]", k), filter(func(x int) bool { return x > k })},
		{"xs = xs[::-1]", func(xs []int) []int { slices.Reverse(xs); return xs }},
		{"xs = sorted(xs)", func(xs []int) []int { slices.Sort(xs); return xs }},
		{"xs = xs[1:]", func(xs []int) []int { return xs[min(1, len(xs)):] }},
		{"xs = xs[::2]", func(xs []int) []int {
			out := xs[:0]
			for i := 0; i < len(xs); i += 2 {
				out = append(out, xs[i])
			}
			return out
		}},
	})
}

// generateSynthesis redraws functions that leave most lists as they are or give most of them the
// same result, a hundred times at most.
func generateSynthesis(r *Rand, p Params) Item {
	shown := p["examples"]
	var steps []listStep
	var in, out [][]int
	for range 100 {
		steps, in, out = nil, nil, nil
		for range p["steps"] {
			steps = append(steps, drawListStep(r))
		}
		for range shown + p["hidden"] {
			xs := make([]int, r.Range(2, 8))
			for i := range xs {
				xs[i] = r.Range(-9, 30)
			}
			in = append(in, xs)
			out = append(out, applySteps(steps, xs))
		}
		if informative(in, out) {
			break
		}
	}
	f := &functionTests{entry: "f"}
	var b strings.Builder
	b.WriteString("A function f takes a list of whole numbers and gives a list:\n\n")
	for i := range in {
		if i < shown {
			fmt.Fprintf(&b, "f([%s]) == [%s]\n", joinInts(in[i], ", "), joinInts(out[i], ", "))
		}
		f.add(out[i], in[i])
	}
	b.WriteString("\nWrite f so that it gives the right list for other inputs too.")
	code := "def f(xs):\n"
	for _, s := range steps {
		code += "    " + s.text + "\n"
	}
	return Item{Question: b.String(), Gold: code + "    return xs", Key: f}
}

func applySteps(steps []listStep, xs []int) []int {
	xs = append([]int{}, xs...)
	for _, s := range steps {
		xs = s.run(xs)
	}
	return append([]int{}, xs...)
}

func informative(in, out [][]int) bool {
	same := 0
	for i := range in {
		if slices.Equal(in[i], out[i]) || slices.Equal(out[i], out[0]) {
			same++
		}
	}
	return same*2 < len(in)
}
