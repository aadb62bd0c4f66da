package envs

import (
	"fmt"
	"strconv"
	"strings"
)

// program is m·x + c, or x·x + c when m is 0.
type program struct{ m, c int }

func (p program) at(x int) int {
	if p.m == 0 {
		return x*x + p.c
	}
	return p.m*x + p.c
}

func (p program) String() string {
	if p.m == 0 {
		return fmt.Sprintf("x*x%+d", p.c)
	}
	return fmt.Sprintf("%d*x%+d", p.m, p.c)
}

// drawCode draws a program and three of its values; the work is a rise over a run and what the
// product is at the first point.
func drawCode(r *Rand, level int) TinyQuestion {
	p := program{r.Range(2, [...]int{5, 9, 15}[level-1]), r.Range(1, [...]int{9, 30, 60}[level-1])}
	if r.Bool() {
		p.c = -p.c
	}
	if level == 3 && r.Chance(2, 5) {
		p.m = 0
	}
	at := r.Perm(10)[:3]
	x := [3]int{min(at[0], at[1], at[2]), 0, max(at[0], at[1], at[2])}
	x[1] = at[0] + at[1] + at[2] - x[0] - x[2]
	y := [3]int{p.at(x[0]), p.at(x[1]), p.at(x[2])}
	var shown []string
	for i := range x {
		shown = append(shown, fmt.Sprintf("%d>%d", x[i], y[i]))
	}
	work := fmt.Sprintf("%d/%d,%d", y[1]-y[0], x[1]-x[0], p.m*x[0])
	other := program{0, y[0] - x[0]*x[0]} // a parabola through the first point
	if p.m == 0 {
		work = fmt.Sprintf("%d/%d,%d/%d,%d", y[1]-y[0], x[1]-x[0], y[2]-y[1], x[2]-x[1], x[0]*x[0])
		other = program{max(2, y[1]-y[0]), p.c}
	}
	return TinyQuestion{
		Text: strings.Join(shown, " "), Good: Working{work, p.String()},
		Bugs: []Working{
			{work, program{p.m, p.c + 2*r.Intn(2) - 1}.String()},
			{work, program{p.m, -p.c}.String()},
			{work, program{max(2, p.m+2*r.Intn(2)-1), p.c}.String()},
			{"", fmt.Sprintf("x%+d", y[0]-x[0])},
			{work, other.String()},
		},
	}
}

// sameProgram reports whether two expressions agree at points that no question need show.
func sameProgram(a, b string) bool {
	for _, x := range []int64{0, 3, 7, 10, 12} {
		va, ok := evaluate(a, x)
		vb, known := evaluate(b, x)
		if !ok || !known || va != vb {
			return false
		}
	}
	return true
}

// evaluate computes a sum of products of x and whole numbers, of at most 12 characters: terms
// joined by + and -, a sign in front allowed, factors joined by *.
func evaluate(s string, x int64) (int64, bool) {
	if s == "" || len(s) > 12 {
		return 0, false
	}
	total, sign := int64(0), int64(1)
	if s[0] == '-' || s[0] == '+' {
		sign, s = 44-int64(s[0]), s[1:] // '+' is 43, '-' is 45
	}
	for {
		end := strings.IndexAny(s, "+-")
		term := s
		if end >= 0 {
			term = s[:end]
		}
		v, ok := evaluateTerm(term, x)
		if !ok {
			return 0, false
		}
		total += sign * v
		if end < 0 {
			return total, true
		}
		sign, s = 44-int64(s[end]), s[end+1:]
	}
}

func evaluateTerm(term string, x int64) (int64, bool) {
	product := int64(1)
	for factor := range strings.SplitSeq(term, "*") {
		v := x
		if factor != "x" {
			n, err := strconv.ParseUint(factor, 10, 32)
			if err != nil || n > 9999 {
				return 0, false
			}
			v = int64(n)
		}
		product *= v
	}
	return product, true
}
