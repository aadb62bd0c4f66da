package envs

import (
	"fmt"
	"math/big"
	"strings"
)

var decimalArithmetic = Definition{
	Name: "decimal_arithmetic",
	Doc:  "evaluate an expression of decimal numbers to 12 significant digits",
	Params: []Param{
		{Name: "min_places", Easy: 1, Default: 3, Hard: 4, Min: 1, Max: 9, Doc: "fewest decimal places"},
		{Name: "max_places", Easy: 2, Default: 3, Hard: 6, Min: 1, Max: 9, Doc: "most decimal places"},
		{Name: "min_terms", Easy: 2, Default: 2, Hard: 5, Min: 2, Max: 12, Doc: "fewest terms"},
		{Name: "max_terms", Easy: 3, Default: 6, Hard: 9, Min: 2, Max: 12, Doc: "most terms"},
	},
	Generate: generateDecimal,
	Score:    strictDecimal,
	Gym:      gymTolerance,
	Files:    []string{"decimal_arithmetic.go", "exact_expression.go", "pynumber.go", "basic_arithmetic.go", "chain_sum.go", "integer.go", "floor_expression.go", "gcd.go", "simple_equations.go"},
}

// A decimalKey is the exact value and the number of places that set the gym grading's tolerance.
type decimalKey struct {
	value  *big.Rat
	places int
}

// significant is the number of digits of the gold answer.
const significant = 12

func generateDecimal(r *Rand, p Params) Item {
	for {
		n := r.Range(p["min_terms"], p["max_terms"])
		operands := make([]string, n)
		for i := range operands {
			places := r.Range(p["min_places"], p["max_places"])
			digits := fmt.Sprintf("%0*d", places+1, r.Range(1, 10*power10(places)))
			operands[i] = digits[:len(digits)-places] + "." + digits[len(digits)-places:]
		}
		text := groupOperands(r, operands)
		value, _, err := evalExact(text)
		if err != nil {
			continue // a division by zero
		}
		return Item{
			Question: fmt.Sprintf("Compute %s\nRound the result to %d significant digits.", text, significant),
			Gold:     formatSignificant(value, significant),
			Key:      decimalKey{value, max(p["max_places"], p["min_places"])},
		}
	}
}

// groupOperands splits at random and puts brackets around a group with probability 1/2.
func groupOperands(r *Rand, operands []string) string {
	if len(operands) == 1 {
		return operands[0]
	}
	split := r.Range(1, len(operands)-1)
	text := groupOperands(r, operands[:split]) + Pick(r, arithmeticSigns) + groupOperands(r, operands[split:])
	if r.Bool() {
		return "(" + text + ")"
	}
	return text
}

// formatSignificant writes v with n significant digits, rounded half away from zero, without
// zeros at the end.
func formatSignificant(v *big.Rat, n int) string {
	if v.Sign() == 0 {
		return "0"
	}
	places := n - magnitude(v)
	for {
		text := v.FloatString(max(places, 0))
		digits := strings.TrimLeft(strings.NewReplacer("-", "", ".", "").Replace(text), "0")
		if len(digits) > n && places > 0 {
			places-- // rounding gained a digit
			continue
		}
		if strings.Contains(text, ".") {
			text = strings.TrimRight(strings.TrimRight(text, "0"), ".")
		}
		return text
	}
}

// magnitude gives the number of digits before the point, or minus the zeros after it.
func magnitude(v *big.Rat) int {
	x := new(big.Rat).Abs(v)
	ten, tenth, one := big.NewRat(10, 1), big.NewRat(1, 10), big.NewRat(1, 1)
	n := 0
	for ; x.Cmp(one) >= 0; n++ {
		x.Mul(x, tenth)
	}
	for ; x.Cmp(tenth) < 0; n-- {
		x.Mul(x, ten)
	}
	return n
}

// strictDecimal accepts the exact value, and a decimal of at least six significant digits that
// differs from it by less than one unit of its last place.
func strictDecimal(it Item, answer string) (float64, string) {
	k := it.Key.(decimalKey)
	if len(answer) > 60 || !isDecimalLiteral(answer) || strings.ContainsAny(answer, "eE") {
		return 0, quote(answer) + " is not a decimal number"
	}
	got, ok := new(big.Rat).SetString(answer)
	if !ok {
		return 0, quote(answer) + " is not a decimal number"
	}
	if got.Cmp(k.value) == 0 {
		return 1, "exact"
	}
	whole, fraction, _ := strings.Cut(trimSign(answer), ".")
	unit := big.NewRat(1, 1)
	for range fraction {
		unit.Mul(unit, big.NewRat(1, 10))
	}
	off := new(big.Rat).Sub(got, k.value)
	switch {
	case off.Abs(off).Cmp(unit) >= 0:
		return 0, fmt.Sprintf("%s is not %s", answer, it.Gold)
	case len(strings.TrimLeft(whole+fraction, "0")) < 6:
		return 0, fmt.Sprintf("%s has fewer than six significant digits of %s", answer, it.Gold)
	}
	return 1, "correct"
}

// gymTolerance accepts what lies within 10^-places of the gold, where the difference is rounded
// to 12 digits, half to even, as the recorded scorer's decimal context does.
func gymTolerance(it Item, answer string) (float64, string) {
	got, ok := pyDecimal(answer)
	want, ok2 := pyDecimal(it.Gold)
	if !ok || !ok2 {
		return 0, "not a decimal number"
	}
	off := got.Sub(got, want)
	off.Abs(off)
	tolerance := big.NewRat(1, int64(power10(it.Key.(decimalKey).places)))
	// Rounding to 12 digits takes off half a unit of the twelfth digit of the tolerance at most.
	slack := new(big.Rat).Mul(tolerance, big.NewRat(1, 2*int64(power10(11))))
	if off.Cmp(tolerance.Add(tolerance, slack)) <= 0 {
		return 1, "within the tolerance"
	}
	return 0, "beyond the tolerance"
}
