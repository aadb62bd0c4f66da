package envs

import (
	"slices"
	"strconv"
	"strings"
)

var basicArithmetic = Definition{
	Name: "basic_arithmetic",
	Doc:  "evaluate an expression of whole numbers with + - * / and brackets",
	Params: []Param{
		{Name: "min_terms", Easy: 2, Default: 2, Hard: 5, Min: 1, Max: 12, Doc: "fewest terms"},
		{Name: "max_terms", Easy: 3, Default: 6, Hard: 8, Min: 1, Max: 12, Doc: "most terms"},
		{Name: "min_digits", Easy: 1, Default: 1, Hard: 3, Min: 1, Max: 6, Doc: "fewest digits of a term"},
		{Name: "max_digits", Easy: 1, Default: 4, Hard: 5, Min: 1, Max: 6, Doc: "most digits of a term"},
	},
	Generate: generateBasicArithmetic,
	Score:    strictInteger,
	Gym:      gymContains,
	Files:    []string{"basic_arithmetic.go", "floor_expression.go", "integer.go", "chain_sum.go", "gcd.go", "simple_equations.go", "pynumber.go"},
}

// generateBasicArithmetic redraws, up to a hundred times, expressions that divide by zero or leave
// 64 bits; then it falls back to a sum.
func generateBasicArithmetic(r *Rand, p Params) Item {
	for range 100 {
		g := arithmetic{r: r, top: power10(r.Range(p["min_digits"], p["max_digits"])) - 1}
		tokens := g.terms(r.Range(p["min_terms"], p["max_terms"]))
		for i := range tokens[1:] {
			if tokens[i] == "/" && tokens[i+1] == "0" {
				tokens[i+1] = "1"
			}
		}
		if value, ok := evalFloor(tokens); ok && !g.failed {
			return Item{Question: "Evaluate: " + strings.Join(tokens, " "), Gold: strconv.Itoa(value)}
		}
	}
	return Item{Question: "Evaluate: 1 + 1", Gold: "2"}
}

// arithmetic builds expressions as tokens in which every division comes out even.
type arithmetic struct {
	r      *Rand
	top    int // operands lie in ±top
	failed bool
}

var arithmeticSigns = []string{"+", "-", "*", "/"}

// terms splits n terms into a left group, bracketed with probability 1/2, and the rest.
func (g *arithmetic) terms(n int) []string {
	left := g.r.Range(1, n)
	out := g.group(left)
	if left == n {
		return out
	}
	op := Pick(g.r, arithmeticSigns)
	if op != "/" {
		return append(append(out, op), g.terms(n-left)...)
	}
	return g.divide(out, n-left)
}

func (g *arithmetic) group(n int) []string {
	if n > 1 && g.r.Bool() {
		open := "("
		if g.r.Bool() {
			open = "-("
		}
		return append(append([]string{open}, g.terms(n)...), ")")
	}
	var out []string
	for i := range n {
		if i > 0 {
			out = append(out, Pick(g.r, arithmeticSigns[:3]))
		}
		out = append(out, strconv.Itoa(g.r.Range(-g.top, g.top)))
	}
	return out
}

// divide continues left with a division by n terms, the first of which divides what stands on
// its left: the bracket that ends there, or the last number.
func (g *arithmetic) divide(left []string, n int) []string {
	last := left[len(left)-1:]
	if last[0] == ")" {
		last = left
	}
	dividend := g.value(last)
	out := append(left, "/")
	if n == 1 {
		return append(out, g.divisor(dividend))
	}
	right := g.terms(n - 1)
	if right[len(right)-1] != ")" {
		return append(append(out, g.divisor(dividend), "+"), right...)
	}
	// Correct the last bracket so that its value is a divisor.
	value, correction := g.value(right), 1
	if value != 0 {
		correction = Pick(g.r, divisors(gcdOf(abs(dividend), abs(value)))) - value
	}
	out = append(out, right[:len(right)-1]...)
	return append(out, "+", strconv.Itoa(correction), ")")
}

func (g *arithmetic) value(tokens []string) int {
	v, ok := evalFloor(tokens)
	if !ok || abs(v) > 1e12 {
		g.failed = true
		return 1
	}
	return v
}

func (g *arithmetic) divisor(of int) string {
	if of == 0 {
		return strconv.Itoa(g.r.Range(1, g.top))
	}
	return strconv.Itoa(Pick(g.r, divisors(abs(of))))
}

// divisors lists the divisors of n > 0, those above 10^4 only where their partner is below.
func divisors(n int) []int {
	var out []int
	for d := 1; d*d <= n && d <= 10_000; d++ {
		if n%d == 0 {
			out = append(out, d)
			if d*d != n {
				out = append(out, n/d)
			}
		}
	}
	slices.Sort(out)
	return out
}
