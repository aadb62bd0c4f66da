package envs

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

var polynomialEquations = Definition{
	Name: "polynomial_equations",
	Doc:  "find the real roots of a polynomial, to four decimals",
	Params: []Param{
		{Name: "min_degree", Easy: 1, Default: 1, Hard: 2, Min: 1, Max: 3, Doc: "least degree"},
		{Name: "max_degree", Easy: 2, Default: 3, Hard: 3, Min: 1, Max: 3, Doc: "largest degree"},
		{Name: "min_terms", Easy: 2, Default: 2, Hard: 3, Min: 1, Max: 6, Doc: "fewest terms before like ones are joined"},
		{Name: "max_terms", Easy: 3, Default: 4, Hard: 5, Min: 1, Max: 6, Doc: "most terms"},
		{Name: "max_value", Easy: 10, Default: 100, Hard: 100, Min: 1, Max: 1000, Doc: "largest coefficient"},
	},
	Generate: generatePolynomial,
	Score:    strictRoots,
	Gym:      gymRoots,
	Files:    []string{"polynomial_equations.go", "roots.go", "pynumber.go", "integer.go", "prime_factorization.go", "simple_equations.go"},
}

// generatePolynomial draws polynomials until one has real roots, twenty times at most, then takes
// the last term away and keeps x.
func generatePolynomial(r *Rand, p Params) Item {
	x := string("abcdefghklmnopqrstuvwxyz"[r.Intn(24)])
	for range 20 {
		var c [4]int
		degree := r.Range(p["min_degree"], p["max_degree"])
		for i := range r.Range(p["min_terms"], p["max_terms"]) {
			power := degree
			if i > 0 {
				power = r.Range(0, degree)
			}
			k := r.Range(1, p["max_value"])
			if r.Bool() {
				k = -k
			}
			c[power] += k
		}
		if roots := realRoots(c); len(roots) > 0 {
			return polynomialItem(c, roots, x)
		}
	}
	return polynomialItem([4]int{0, 1}, []int64{0}, x)
}

func polynomialItem(c [4]int, roots []int64, x string) Item {
	texts := make([]string, len(roots))
	for i, root := range roots {
		texts[i] = formatRoot(root)
	}
	return Item{
		Question: fmt.Sprintf("Find all real solutions of %s = 0. Give them as decimal numbers rounded to four places, separated by commas.", formatPolynomial(c, x)),
		Gold:     strings.Join(texts, ", "), Key: roots,
	}
}

func formatPolynomial(c [4]int, x string) string {
	var b strings.Builder
	for power := 3; power >= 0; power-- {
		k := c[power]
		if k == 0 {
			continue
		}
		switch {
		case b.Len() == 0 && k < 0:
			b.WriteByte('-')
		case b.Len() > 0 && k < 0:
			b.WriteString(" - ")
		case b.Len() > 0:
			b.WriteString(" + ")
		}
		factor := [4]string{"", x, x + "**2", x + "**3"}[power]
		switch {
		case power == 0:
			fmt.Fprint(&b, abs(k))
		case abs(k) == 1:
			b.WriteString(factor)
		default:
			fmt.Fprintf(&b, "%d*%s", abs(k), factor)
		}
	}
	return b.String()
}

// strictRoots wants every root once, each within half a unit of the fourth place. With no wrong
// one among them, the right roots of an incomplete list earn half their share.
func strictRoots(it Item, answer string) (float64, string) {
	open := slices.Clone(it.Key.([]int64))
	total := len(open)
	if len(answer) > 200 || strings.TrimSpace(answer) == "" {
		return 0, quote(answer) + " is not a list of decimal numbers"
	}
	for field := range strings.SplitSeq(answer, ",") {
		v, ok := scaledRoot(strings.TrimSpace(field))
		if !ok {
			return 0, quote(field) + " is not a decimal number"
		}
		i := slices.IndexFunc(open, func(root int64) bool { return root-5001 <= v && v <= root+5001 })
		if i < 0 {
			return 0, fmt.Sprintf("%s is not a root, or is there twice; the roots are %s", quote(field), it.Gold)
		}
		open = slices.Delete(open, i, i+1)
	}
	if len(open) == 0 {
		return 1, "correct"
	}
	found := total - len(open)
	return float64(found) / float64(2*total), fmt.Sprintf("%d of %d roots", found, total)
}

// gymRoots takes for each number, in ascending order, the nearest root still open; it earns
// e^(-10·distance), and 0.5 is lost per missing and per extra number.
func gymRoots(it Item, answer string) (float64, string) {
	want, got := floatList(it.Gold), floatList(answer)
	if len(want) == 0 && len(got) == 0 {
		return 1, "no roots"
	}
	total, matched, extra := 0.0, 0, 0
	for _, x := range got {
		best, at := math.Inf(1), -1
		for i, root := range want {
			if d := math.Abs(x - root); best > d {
				best, at = d, i
			}
		}
		if at < 0 {
			extra++
			continue
		}
		matched++
		want = slices.Delete(want, at, at+1)
		total = float64(total + expNeg(float64(best*10)))
	}
	if matched > 0 {
		total /= float64(matched)
	}
	return max(0, total-float64(0.5*float64(len(want)+extra))), fmt.Sprintf("%d roots matched, %d missing, %d extra", matched, len(want), extra)
}

// floatList reads the fields between commas that Python's float takes, in ascending order.
func floatList(s string) []float64 {
	var out []float64
	for field := range strings.SplitSeq(limit(s, 100_000), ",") {
		if x, ok := pyFloat(field); ok {
			out = append(out, x)
		}
	}
	slices.Sort(out)
	return out
}
