package envs

import (
	"fmt"
	"math/big"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

var countdown = Definition{
	Name: "countdown",
	Doc:  "reach a target with all the given numbers",
	Params: []Param{
		{Name: "min_numbers", Easy: 3, Default: 4, Hard: 6, Min: 2, Max: 10, Doc: "fewest numbers"},
		{Name: "max_numbers", Easy: 3, Default: 6, Hard: 7, Min: 2, Max: 10, Doc: "most numbers"},
		{Name: "max_value", Easy: 20, Default: 100, Hard: 100, Min: 1, Max: 1000, Doc: "largest number"},
		{Name: "min_target", Easy: 10, Default: 100, Hard: 100, Min: 1, Max: 100_000, Doc: "smallest target"},
		{Name: "max_target", Easy: 200, Default: 999, Hard: 999, Min: 1, Max: 100_000, Doc: "largest target"},
	},
	Generate: generateCountdown,
	Score:    strictCountdown,
	Gym:      gymCountdown,
	Files:    []string{"countdown.go", "exact_expression.go", "integer.go", "pynumber.go", "basic_arithmetic.go", "gcd.go", "prime_factorization.go", "simple_equations.go", "chain_sum.go", "floor_expression.go"},
}

type countdownKey struct {
	numbers []int
	target  int
}

// generateCountdown draws expressions until one lies in the range of targets, a thousand times at
// most; then it keeps the last.
func generateCountdown(r *Rand, p Params) Item {
	var text string
	var k countdownKey
	for range 1000 {
		k.numbers = drawNumbers(r, r.Range(p["min_numbers"], p["max_numbers"]), p["max_value"])
		text, k.target = foldNumbers(r, k.numbers)
		if k.target >= p["min_target"] && k.target <= p["max_target"] {
			break
		}
	}
	shown := slices.Clone(k.numbers)
	r.Shuffle(len(shown), func(i, j int) { shown[i], shown[j] = shown[j], shown[i] })
	return Item{
		Question: fmt.Sprintf("Make %d from the numbers %s. Use each number exactly once, with + - * / and brackets. "+
			"Answer with the expression alone.", k.target, joinInts(shown, ", ")),
		Gold: text, Key: k,
	}
}

// foldNumbers joins the numbers from the left with random operators. Where it divides, it takes a
// number still to come that divides evenly, and subtracts where there is none. A value beyond 10^9
// stops growing: it only subtracts.
func foldNumbers(r *Rand, numbers []int) (text string, value int) {
	value, text = numbers[0], strconv.Itoa(numbers[0])
	sum := false // text is a sum, so it needs brackets in a product
	for i := 1; i < len(numbers); i++ {
		op := Pick(r, arithmeticSigns)
		if op == "/" && !evenDivisor(r, value, numbers[i:]) || abs(value) > 1e9 {
			op = "-"
		}
		if sum && (op == "*" || op == "/") {
			text = "(" + text + ")"
		}
		n := numbers[i]
		switch op {
		case "+":
			value, sum = value+n, true
		case "-":
			value, sum = value-n, true
		case "*":
			value, sum = value*n, false
		case "/":
			value, sum = value/n, false
		}
		text += " " + op + " " + strconv.Itoa(n)
	}
	return text, value
}

// evenDivisor moves a random divisor of value to the front of the rest.
func evenDivisor(r *Rand, value int, rest []int) bool {
	for _, i := range r.Perm(len(rest)) {
		if value%rest[i] == 0 {
			rest[0], rest[i] = rest[i], rest[0]
			return true
		}
	}
	return false
}

// strictCountdown wants an expression of exactly the given numbers whose value is the target.
func strictCountdown(it Item, answer string) (float64, string) {
	k := it.Key.(countdownKey)
	value, literals, err := evalExact(answer)
	if err != nil {
		return 0, quote(answer) + ": " + err.Error()
	}
	if !sameNumbers(literals, k.numbers) {
		return 0, fmt.Sprintf("it uses %s, not %s", quote(strings.Join(literals, ", ")), joinInts(k.numbers, ", "))
	}
	if value.Cmp(big.NewRat(int64(k.target), 1)) != 0 {
		return 0, fmt.Sprintf("its value is %s, not %d", limit(value.RatString(), 60), k.target)
	}
	return 1, "correct"
}

func sameNumbers(literals []string, numbers []int) bool {
	got := make([]int, 0, len(literals))
	for _, text := range literals {
		n, err := strconv.Atoi(text)
		if err != nil {
			return false
		}
		got = append(got, n)
	}
	slices.Sort(got)
	return slices.Equal(got, slices.Sorted(slices.Values(numbers)))
}

var integerLiteral = regexp.MustCompile(`\b\d+\b`)

// gymCountdown gives 1 for the target with the given numbers, 0.05 for any other expression and
// 0.01 for the rest. It stands for the recorded scorer's parser on + - * / and brackets; of what
// else that parser takes, only a ^ between expressions is known here.
func gymCountdown(it Item, answer string) (float64, string) {
	k := it.Key.(countdownKey)
	value, isNumber, err := evalPython(pyStrip(answer))
	if err != nil {
		return 0.01, err.Error()
	}
	if !sameNumbers(integerLiteral.FindAllString(answer, -1), k.numbers) || strings.Contains(answer, "^") || !isNumber {
		return 0.05, "other numbers"
	}
	off := value.Sub(value, big.NewRat(int64(k.target), 1))
	// numpy.isclose: 1e-6 + 1e-5·target.
	if off.Abs(off).Cmp(big.NewRat(int64(k.target)*10+1, 1_000_000)) <= 0 {
		return 1, "correct"
	}
	return 0.05, "another value"
}
