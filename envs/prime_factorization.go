package envs

import (
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"
)

var primeFactorization = Definition{
	Name: "prime_factorization",
	Doc:  "factor a number into primes",
	Params: []Param{
		{Name: "min_value", Easy: 2, Default: 2, Hard: 1000, Min: 2, Max: 1_000_000, Doc: "smallest number"},
		{Name: "max_value", Easy: 100, Default: 1000, Hard: 100_000, Min: 2, Max: 10_000_000, Doc: "largest number"},
	},
	Generate: func(r *Rand, p Params) Item {
		n := r.Range(p["min_value"], p["max_value"])
		return Item{
			Question: fmt.Sprintf("Write %d as a product of prime numbers with × between them, like 2 × 2 × 3 for 12.", n),
			Gold:     joinInts(factorize(n), " × "),
		}
	},
	Score: strictFactors,
	Gym:   gymFactors,
	Files: []string{"prime_factorization.go", "integer.go", "pynumber.go"},
}

func factorize(n int) []int {
	var out []int
	for d := 2; d*d <= n; d++ {
		for n%d == 0 {
			out = append(out, d)
			n /= d
		}
	}
	if n > 1 {
		out = append(out, n)
	}
	return out
}

// strictFactors gives 1 for the primes in any order and, for a product of factors above 1 that is
// right but not yet complete, half of the share of the splits made.
func strictFactors(it Item, answer string) (float64, string) {
	want := splitFactors(it.Gold)
	got := splitFactors(strings.NewReplacer("*", "×", `\times`, "×", `\cdot`, "×", "·", "×").Replace(limit(answer, 1000)))
	if got == nil || len(answer) > 1000 {
		return 0, quote(answer) + " is not a product of whole numbers above 1"
	}
	slices.Sort(got)
	if slices.Equal(got, want) {
		return 1, "correct"
	}
	if !sameProduct(got, want) {
		return 0, fmt.Sprintf("the product of %s is not the number", quote(answer))
	}
	return float64(len(got)-1) / float64(2*(len(want)-1)), fmt.Sprintf("%d factors of %d, not all prime", len(got), len(want))
}

// splitFactors reads factors above 1, at most 64 of them, each below 2^31; nil where it cannot.
func splitFactors(s string) []int {
	fields := strings.Split(s, "×")
	if len(fields) > 64 {
		return nil
	}
	out := make([]int, len(fields))
	for i, field := range fields {
		n, err := strconv.Atoi(strings.TrimSpace(field))
		if err != nil || n < 2 || n > 1<<31 {
			return nil
		}
		out[i] = n
	}
	return out
}

func sameProduct(a, b []int) bool {
	product := func(list []int) *big.Int {
		p := big.NewInt(1)
		for _, n := range list {
			p.Mul(p, big.NewInt(int64(n)))
		}
		return p
	}
	return product(a).Cmp(product(b)) == 0
}

func limit(s string, n int) string {
	if len(s) > n {
		return s[:n]
	}
	return s
}

// gymFactors follows the recorded scorer, which throws (here 0) on anything that is no integer.
func gymFactors(it Item, answer string) (float64, string) {
	product, got := big.NewInt(1), []string{}
	for field := range strings.SplitSeq(answer, "×") {
		if pyStrip(field) == "" {
			continue
		}
		n, ok := pyInt(field)
		if !ok || product.BitLen() > 1<<16 {
			return 0, "not a product of integers"
		}
		product.Mul(product, n)
		got = append(got, n.String())
	}
	want, number := []string{}, big.NewInt(1)
	for _, n := range splitFactors(it.Gold) {
		want = append(want, strconv.Itoa(n))
		number.Mul(number, big.NewInt(int64(n)))
	}
	slices.Sort(got)
	slices.Sort(want)
	switch {
	case slices.Equal(got, want):
		return 1, "equal"
	case product.Cmp(number) == 0:
		return 0.5, "equal product"
	}
	return 0.01, "another product"
}
