package envs

import (
	"fmt"
	"strconv"
	"strings"
)

// A Param is a whole number that shapes the tasks of an environment. Difficulty 0 gives Easy, 0.5
// gives Default, 1 gives Hard, and values between are on the straight lines, rounded to nearest
// (half up). An option may fix it to any value in [Min, Max] at every difficulty.
type Param struct {
	Name                string
	Easy, Default, Hard int
	Min, Max            int
	Doc                 string
}

// Params are the values of an environment's parameters at one difficulty.
type Params map[string]int

// at gives the value at a difficulty in [0, 1].
func (p Param) at(difficulty float64) int {
	from, to, x := p.Easy, p.Default, difficulty*2
	if difficulty > 0.5 {
		from, to, x = p.Default, p.Hard, difficulty*2-1
	}
	if from == to {
		return from
	}
	// In thousandths, so that rounding is that of integers.
	share := int(float64(x*1000) + 0.5)
	return from + floorDiv((to-from)*share*2+1000, 2000)
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

// fix reads an option's value.
func (p Param) fix(text string) (Param, error) {
	n, err := strconv.Atoi(text)
	if err != nil || n < p.Min || n > p.Max {
		return p, fmt.Errorf("%s=%q: want a whole number in %d..%d", p.Name, text, p.Min, p.Max)
	}
	p.Easy, p.Default, p.Hard = n, n, n
	return p, nil
}

// describe words what difficulty does to the parameters.
func describe(params []Param) string {
	var fixed, moving []string
	for _, p := range params {
		if p.Easy == p.Default && p.Default == p.Hard {
			fixed = append(fixed, fmt.Sprintf("%s %d", p.Name, p.Default))
		} else {
			moving = append(moving, fmt.Sprintf("%s %d, %d, %d", p.Name, p.Easy, p.Default, p.Hard))
		}
	}
	if len(moving) == 0 {
		moving = []string{"changes nothing"}
	}
	text := "at 0, 0.5, 1: " + strings.Join(moving, "; ")
	if len(fixed) > 0 {
		text += "; always: " + strings.Join(fixed, ", ")
	}
	return text
}
