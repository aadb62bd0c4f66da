package envs

import (
	"math/big"
	"slices"
	"strconv"
	"strings"
)

// rootScale is the unit of a root: 10^-8, rounded to nearest.
const rootScale = 100_000_000

// realRoots gives the distinct real roots of c[0] + c[1]x + c[2]x² + c[3]x³ in ascending order. It
// gives none for a constant, and none for a cubic with a double root that is not 0, which
// generators redraw. No floating point is used.
func realRoots(c [4]int) []int64 {
	zero := c[0] == 0
	coefficients := c[:]
	for len(coefficients) > 0 && coefficients[0] == 0 {
		coefficients = coefficients[1:]
	}
	for len(coefficients) > 0 && coefficients[len(coefficients)-1] == 0 {
		coefficients = coefficients[:len(coefficients)-1]
	}
	var roots []int64
	switch len(coefficients) {
	case 0:
		return nil
	case 2:
		roots = []int64{roundQuotient(big.NewInt(int64(-coefficients[0])*rootScale), big.NewInt(int64(coefficients[1])))}
	case 3:
		roots = quadraticRoots(coefficients)
	case 4:
		roots = cubicRoots(coefficients)
	}
	if zero {
		roots = append(roots, 0)
	}
	slices.Sort(roots)
	return roots
}

func roundQuotient(num, den *big.Int) int64 {
	// floor((2·num + den) / (2·den)) rounds half up.
	n := new(big.Int).Lsh(num, 1)
	n.Add(n, den)
	d := new(big.Int).Lsh(den, 1)
	if d.Sign() < 0 {
		d.Neg(d)
		n.Neg(n)
	}
	return n.Div(n, d).Int64()
}

// quadraticRoots solves by the formula with an integer square root.
func quadraticRoots(c []int) []int64 {
	a, b := int64(c[2]), int64(c[1])
	disc := b*b - 4*a*int64(c[0])
	if disc < 0 {
		return nil
	}
	if disc == 0 {
		return []int64{roundQuotient(big.NewInt(-b*rootScale), big.NewInt(2*a))}
	}
	// sqrt(disc)·10^12, so that the division still leaves 10^-8 exact enough.
	const fine = 1_000_000_000_000
	s := new(big.Int).Mul(big.NewInt(disc), new(big.Int).Mul(big.NewInt(fine), big.NewInt(fine)))
	s.Sqrt(s)
	minusB := new(big.Int).Mul(big.NewInt(-b), big.NewInt(fine))
	den := new(big.Int).Mul(big.NewInt(2*a), big.NewInt(fine/rootScale))
	return []int64{
		roundQuotient(new(big.Int).Add(minusB, s), den),
		roundQuotient(new(big.Int).Sub(minusB, s), den),
	}
}

// cubicRoots bisects between the bounds and the critical points.
func cubicRoots(c []int) []int64 {
	if cubicDiscriminant(c).Sign() == 0 {
		return nil
	}
	bound := int64(1)
	for _, k := range c[:3] {
		bound = max(bound, int64(abs(k)/abs(c[3]))+2)
	}
	points := []int64{-bound * rootScale}
	critical := quadraticRoots([]int{c[1], 2 * c[2], 3 * c[3]})
	slices.Sort(critical)
	points = append(append(points, critical...), bound*rootScale)
	var roots []int64
	for i := 1; i < len(points); i++ {
		lo, hi := points[i-1], points[i]
		if signAt(c, lo) != signAt(c, hi) {
			roots = append(roots, bisect(c, lo, hi))
		}
	}
	return roots
}

func bisect(c []int, lo, hi int64) int64 {
	sign := signAt(c, lo)
	for hi-lo > 1 {
		mid := lo + (hi-lo)/2
		if signAt(c, mid) == sign {
			lo = mid
		} else {
			hi = mid
		}
	}
	return hi
}

// signAt gives the sign of the cubic at x·10^-8; 0 counts as positive.
func signAt(c []int, x int64) bool {
	v, bx := big.NewInt(int64(c[3])), big.NewInt(x)
	scale := big.NewInt(1)
	for i := 2; i >= 0; i-- {
		scale.Mul(scale, big.NewInt(rootScale))
		v.Mul(v, bx)
		v.Add(v, new(big.Int).Mul(scale, big.NewInt(int64(c[i]))))
	}
	return v.Sign() >= 0
}

func cubicDiscriminant(c []int) *big.Int {
	a, b, cc, d := big.NewInt(int64(c[3])), big.NewInt(int64(c[2])), big.NewInt(int64(c[1])), big.NewInt(int64(c[0]))
	product := func(k int64, f ...*big.Int) *big.Int {
		p := big.NewInt(k)
		for _, x := range f {
			p.Mul(p, x)
		}
		return p
	}
	sum := product(18, a, b, cc, d)
	for _, t := range []*big.Int{product(-4, b, b, b, d), product(1, b, b, cc, cc), product(-4, a, cc, cc, cc), product(-27, a, a, d, d)} {
		sum.Add(sum, t)
	}
	return sum
}

// formatRoot rounds half to even at the fourth place and writes at least one.
func formatRoot(root int64) string {
	const unit = rootScale / 10_000
	n, rest := root/unit, root%unit
	if root < 0 && rest != 0 {
		n, rest = n-1, rest+unit
	}
	if rest*2 > unit || (rest*2 == unit && n%2 != 0) {
		n++
	}
	sign := ""
	if n < 0 {
		sign, n = "-", -n
	}
	digits := strconv.FormatInt(n%10_000+10_000, 10)[1:]
	digits = strings.TrimRight(digits, "0")
	if digits == "" {
		digits = "0"
	}
	return sign + strconv.FormatInt(n/10_000, 10) + "." + digits
}

// scaledRoot reads a decimal number without an exponent in units of 10^-8, truncated.
func scaledRoot(s string) (int64, bool) {
	if !isDecimalLiteral(s) || strings.ContainsAny(s, "eE") {
		return 0, false
	}
	whole, fraction, _ := strings.Cut(trimSign(s), ".")
	fraction = (fraction + "00000000")[:8]
	v, err := strconv.ParseInt(whole+fraction, 10, 64)
	if err != nil {
		return 0, false
	}
	if s[0] == '-' {
		v = -v
	}
	return v, true
}
