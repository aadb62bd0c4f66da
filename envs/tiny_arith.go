package envs

import (
	"fmt"
	"strconv"
	"strings"
)

// drawArith draws a+b, a-b, a+b-c or a*b, worked digit by digit from the right.
func drawArith(r *Rand, level int) TinyQuestion {
	most := [...]int{99, 999, 9999}[level-1]
	a, b := r.Range(1, most), r.Range(1, most)
	switch u := r.Intn(20); {
	case u < 7:
		return sum(r, a, b)
	case u < 12:
		return difference(r, max(a, b), min(a, b))
	case u < 16:
		return chain(r, [...]int{30, 99, 300}[level-1])
	}
	return product(r, r.Range(11, [...]int{99, 199, 999}[level-1]), r.Range(2, 9))
}

func sum(r *Rand, a, b int) TinyQuestion {
	n := len(strconv.Itoa(max(a, b)))
	right, work, wrong, plain := columns(a, b, n, 1)
	return TinyQuestion{
		Text: fmt.Sprintf("%d+%d", a, b), Good: Working{work, strconv.Itoa(right)},
		Bugs: []Working{
			{plain, strconv.Itoa(wrong)}, // no carries
			{work, near(r, right, 1)},
			{work, near(r, right, 10)},
			{"", strconv.Itoa(max(a-b, b-a))},
		},
	}
}

func difference(r *Rand, a, b int) TinyQuestion {
	n := len(strconv.Itoa(a))
	right, work, wrong, plain := columns(a, b, n, -1)
	return TinyQuestion{
		Text: fmt.Sprintf("%d-%d", a, b), Good: Working{work, strconv.Itoa(right)},
		Bugs: []Working{
			{plain, strconv.Itoa(wrong)}, // the smaller digit from the larger, no borrow
			{work, near(r, right, 1)},
			{work, near(r, right, 10)},
			{"", strconv.Itoa(a + b)},
		},
	}
}

// columns adds or subtracts digit by digit from the right, with carries (right, work) and without
// (wrong, plain).
func columns(a, b, n, sign int) (right int, work string, wrong int, plain string) {
	var steps, naive []string
	carry, place := 0, 1
	for x, y := a, b; n > 0; n-- {
		s := x%10 + sign*(y%10) + carry
		p := x%10 + sign*(y%10)
		carry = 0
		if sign > 0 {
			carry = s / 10
			steps = append(steps, strconv.Itoa(s)) // the column's sum, carry seen in its tens
		} else {
			if s < 0 {
				s, carry = s+10, -1
			}
			p = max(p, -p)
			steps = append(steps, strconv.Itoa(s))
		}
		naive = append(naive, strconv.Itoa(p))
		wrong += p % 10 * place
		x, y, place = x/10, y/10, place*10
	}
	return a + sign*b, strings.Join(steps, ","), wrong, strings.Join(naive, ",")
}

func chain(r *Rand, most int) TinyQuestion {
	a, b := r.Range(1, most), r.Range(1, most)
	c := r.Range(1, a+b)
	right, work := a+b-c, strconv.Itoa(a+b)
	return TinyQuestion{
		Text: fmt.Sprintf("%d+%d-%d", a, b, c), Good: Working{work, strconv.Itoa(right)},
		Bugs: []Working{
			{work, strconv.Itoa(a + b + c)},
			{work, near(r, right, 1)},
			{"", work},
			{work, near(r, right, 10)},
		},
	}
}

func product(r *Rand, a, b int) TinyQuestion {
	var steps []string
	carry := 0
	for x := a; x > 0; x /= 10 {
		s := x%10*b + carry
		steps, carry = append(steps, strconv.Itoa(s)), s/10
	}
	work := strings.Join(steps, ",")
	by := b
	if r.Bool() {
		by = -b
	}
	return TinyQuestion{
		Text: fmt.Sprintf("%d*%d", a, b), Good: Working{work, strconv.Itoa(a * b)},
		Bugs: []Working{
			{"", strconv.Itoa(a + b)},
			{work, strconv.Itoa(a*b + by)}, // one time too many or too few
			{work, near(r, a*b, 10)},
			{work, near(r, a*b, 1)},
		},
	}
}

// near gives y plus or minus by, never negative.
func near(r *Rand, y, by int) string {
	if r.Bool() {
		by = -by
	}
	return strconv.Itoa(max(y+by, -(y + by)))
}
