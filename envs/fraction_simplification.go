package envs

import (
	"fmt"
	"math/big"
	"regexp"
	"strconv"
	"strings"
)

var fractionSimplification = Definition{
	Name: "fraction_simplification",
	Doc:  "reduce a fraction to lowest terms",
	Params: []Param{
		{Name: "min_value", Easy: 1, Default: 1, Hard: 500, Min: 1, Max: 100_000, Doc: "smallest numerator or denominator once reduced"},
		{Name: "max_value", Easy: 20, Default: 1000, Hard: 10_000, Min: 2, Max: 1_000_000, Doc: "largest one"},
		{Name: "min_factor", Easy: 1, Default: 1, Hard: 50, Min: 1, Max: 10_000, Doc: "smallest common factor"},
		{Name: "max_factor", Easy: 5, Default: 100, Hard: 1000, Min: 1, Max: 10_000, Doc: "largest common factor"},
		{Name: "styles", Easy: 1, Default: 4, Hard: 4, Min: 1, Max: 4, Doc: "of p/q, $p/q$, \\frac and \\dfrac the first so many"},
	},
	Generate: generateFraction,
	Score:    strictFraction,
	Gym:      gymFraction,
	Files:    []string{"fraction_simplification.go", "integer.go", "pynumber.go", "gcd.go"},
}

// A fractionKey is num/den, reduced to p/q.
type fractionKey struct{ num, den, p, q int }

var fractionStyles = []string{"%d/%d", "$%d/%d$", `$\frac{%d}{%d}$`, `$\dfrac{%d}{%d}$`}

// generateFraction draws p and q, reduces them, and tries again, ten times at most, where reducing
// leaves the range.
func generateFraction(r *Rand, p Params) Item {
	lo, hi := p["min_value"], p["max_value"]
	var k fractionKey
	for range 10 {
		k.p, k.q = r.Range(lo, hi), r.Range(lo, hi)
		g := gcdOf(k.p, k.q)
		k.p, k.q = k.p/g, k.q/g
		if k.p >= lo && k.q >= lo {
			break
		}
	}
	if k.p > k.q {
		k.p, k.q = k.q, k.p
	}
	f := r.Range(p["min_factor"], p["max_factor"])
	k.num, k.den = k.p*f, k.q*f
	style := fractionStyles[r.Intn(p["styles"])]
	return Item{
		Question: "Reduce to lowest terms: " + fmt.Sprintf(style, k.num, k.den),
		Gold:     fmt.Sprintf(style, k.p, k.q), Key: k,
	}
}

var latexFraction = regexp.MustCompile(`^\\[dt]?frac\s*\{\s*(\d+)\s*\}\s*\{\s*(\d+)\s*\}$`)

// strictFraction gives 1 for p/q in lowest terms, 1/4 for an equal fraction that is smaller than
// the one asked for, and 0 for all else.
func strictFraction(it Item, answer string) (float64, string) {
	k := it.Key.(fractionKey)
	num, den, ok := readFraction(answer, k.q)
	switch {
	case !ok:
		return 0, quote(answer) + " is not a fraction"
	case num == k.p && den == k.q:
		return 1, "correct"
	case den > 0 && num*k.q == k.p*den && num < k.num:
		return 0.25, fmt.Sprintf("equal, but not in lowest terms (%d/%d)", k.p, k.q)
	}
	return 0, fmt.Sprintf("%d/%d is not %d/%d", num, den, k.p, k.q)
}

// readFraction reads a/b in one of the four styles, or a whole number where q is 1.
func readFraction(answer string, q int) (num, den int, ok bool) {
	if len(answer) > 200 {
		return 0, 0, false
	}
	s := strings.TrimSpace(strings.TrimSuffix(strings.TrimPrefix(answer, "$"), "$"))
	var a, b string
	if m := latexFraction.FindStringSubmatch(s); m != nil {
		a, b = m[1], m[2]
	} else if before, after, found := strings.Cut(s, "/"); found {
		a, b = strings.TrimSpace(before), strings.TrimSpace(after)
	} else if q == 1 {
		a, b = s, "1"
	}
	if !isDigits(a) || !isDigits(b) || len(a) > 9 || len(b) > 9 {
		return 0, 0, false
	}
	num, _ = strconv.Atoi(a)
	den, _ = strconv.Atoi(b)
	return num, den, true
}

var gymLatexFraction = regexp.MustCompile(`(?i)^\\(?:frac|dfrac)[\s\v\x1c-\x1f\x{85}\pZ]*\{[\s\v\x1c-\x1f\x{85}\pZ]*(\pN+)[\s\v\x1c-\x1f\x{85}\pZ]*\}[\s\v\x1c-\x1f\x{85}\pZ]*\{[\s\v\x1c-\x1f\x{85}\pZ]*(\pN+)[\s\v\x1c-\x1f\x{85}\pZ]*\}`)

// gymFraction gives 1 for p/q, 0.1 for a right half of the unreduced fraction, 0.05 for any other
// fraction and 0.01 for none.
func gymFraction(it Item, answer string) (float64, string) {
	k := it.Key.(fractionKey)
	s := pyStrip(strings.Trim(pyStrip(answer), "$"))
	var a, b string
	if m := gymLatexFraction.FindStringSubmatch(s); m != nil {
		a, b = m[1], m[2]
	} else {
		a, b, _ = strings.Cut(s, "/")
	}
	num, ok := pyInt(a)
	den, ok2 := pyInt(b)
	is := func(n *big.Int, v int) bool { return n.IsInt64() && n.Int64() == int64(v) }
	switch {
	case !ok || !ok2:
		return 0.01, "no fraction"
	case is(num, k.p) && is(den, k.q):
		return 1, "equal"
	case is(num, k.num) || is(den, k.den):
		return 0.1, "half of the fraction asked for"
	}
	return 0.05, "another fraction"
}
