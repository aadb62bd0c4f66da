package envs

import (
	"fmt"
	"strconv"
	"strings"
)

// drawSeq draws four terms of a sequence whose fifth is asked, worked by the differences.
func drawSeq(r *Rand, level int) TinyQuestion {
	start := r.Range(1, [...]int{50, 200, 500}[level-1])
	var t []int
	switch u := r.Intn(10); {
	case u < 4:
		t = linearTerms(r, level, start)
	case u < 7:
		t = quadraticTerms(r, level, start)
	default:
		most := [...]int{9, 25, 60}[level-1]
		t = []int{r.Range(1, most), r.Range(1, most)}
		for len(t) < 5 {
			t = append(t, t[len(t)-1]+t[len(t)-2])
		}
	}
	return nextTerm(r, t)
}

func linearTerms(r *Rand, level, start int) []int {
	step := r.Range(2, [...]int{9, 25, 60}[level-1])
	if r.Chance(1, 3) {
		start, step = start+5*step, -step
	}
	var t []int
	for i := range 5 {
		t = append(t, start+i*step)
	}
	return t
}

func quadraticTerms(r *Rand, level, start int) []int {
	step, rise := r.Range(1, [...]int{9, 20, 40}[level-1]), r.Range(1, [...]int{3, 6, 9}[level-1])
	t := []int{start}
	for i := range 4 {
		t = append(t, t[i]+step+i*rise)
	}
	return t
}

func nextTerm(r *Rand, t []int) TinyQuestion {
	var shown, steps []string
	for i := range 4 {
		shown = append(shown, strconv.Itoa(t[i]))
		steps = append(steps, fmt.Sprintf("%+d", t[i+1]-t[i]))
	}
	work := strings.Join(steps, ",")
	straight := strings.Join([]string{steps[0], steps[1], steps[2], steps[2]}, ",")
	return TinyQuestion{
		Text: strings.Join(shown, " "), Good: Working{work, strconv.Itoa(t[4])},
		Bugs: []Working{
			{straight, strconv.Itoa(t[3] + t[3] - t[2])}, // the last step again
			{work, near(r, t[4], 1)},
			{"", strconv.Itoa(t[3] + t[1] - t[0])}, // the first step again
			{work, near(r, t[4], 10)},
		},
	}
}
