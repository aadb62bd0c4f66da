package envs

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
	"unicode"
)

var gsmSymbolic = Definition{
	Name: "gsm_symbolic",
	Doc:  "grade-school word problems from templates",
	Params: []Param{
		{Name: "scale_percent", Easy: 50, Default: 100, Hard: 400, Min: 10, Max: 1000, Doc: "how large the numbers are"},
	},
	Generate: generateWordProblem,
	Score:    strictNumber,
	Gym:      gymFirstNumber,
	Files:    []string{"gsm_symbolic.go", "story_problem.go", "exact_expression.go", "integer.go", "number_sorting.go", "chain_sum.go", "json_value.go", "knights_knaves.go", "pyjson.go", "pynumber.go", "claim.go", "codeio.go", "list_functions.go", "tree_distance.go", "calendar_arithmetic.go", "gcd.go"},
	Source:   problemText,
}

// problemText holds the templates, see [parseProblems].
//
//go:embed data/problems.txt
var problemText string

var storyProblems = sync.OnceValue(func() []storyProblem {
	list, err := parseProblems(problemText)
	if err != nil {
		panic("data/problems.txt: " + err.Error())
	}
	return list
})

func generateWordProblem(r *Rand, p Params) Item {
	text, answer := Pick(r, storyProblems()).draw(r, p["scale_percent"])
	return Item{Question: text, Gold: fmt.Sprint(answer)}
}

// strictNumber compares the value of one decimal number. A currency sign before it and thousands
// separators in groups of three are allowed.
func strictNumber(it Item, answer string) (float64, string) {
	text := strings.TrimPrefix(strings.TrimSpace(answer), "$")
	whole, fraction, dot := strings.Cut(text, ".")
	sign := ""
	if trimmed := trimSign(whole); trimmed != whole {
		sign, whole = whole[:1], trimmed
	}
	whole, ok := dropThousands(whole)
	if dot {
		whole += "." + fraction
	}
	got, ok2 := exactDecimal(sign + whole)
	if !ok || !ok2 {
		return 0, quote(answer) + " is not a number"
	}
	if want, _ := exactDecimal(it.Gold); want == nil || got.Cmp(want) != 0 {
		return 0, fmt.Sprintf("%s is not %s", quote(answer), it.Gold)
	}
	return 1, "correct"
}

// gymFirstNumber compares the first number in the text, found as the recorded scorer's pattern
// \b-?\d+(\.\d+)?\b finds it: a sign counts only behind a letter or digit.
func gymFirstNumber(it Item, answer string) (float64, string) {
	number := firstNumber([]rune(answer))
	if number == "" {
		return 0, "no number"
	}
	got, ok := pyFloat(number)
	want, _ := pyFloat(it.Gold)
	if ok && got == want {
		return 1, "the first number is right"
	}
	return 0.01, "the first number is " + quote(number)
}

func firstNumber(s []rune) string {
	word := func(i int) bool {
		return i >= 0 && i < len(s) && (unicode.IsLetter(s[i]) || unicode.IsNumber(s[i]) || s[i] == '_')
	}
	edge := func(i int) bool { return word(i-1) != word(i) }
	digits := func(i int) int {
		for i < len(s) && unicode.Is(unicode.Nd, s[i]) {
			i++
		}
		return i
	}
	for i := range s {
		if !edge(i) {
			continue
		}
		start := i
		if s[i] == '-' {
			start++
		}
		end := digits(start)
		if end == start {
			continue
		}
		if end < len(s) && s[end] == '.' {
			if long := digits(end + 1); long > end+1 && edge(long) {
				return string(s[i:long])
			}
		}
		if edge(end) {
			return string(s[i:end])
		}
	}
	return ""
}
