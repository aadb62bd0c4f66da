package envs

import (
	"fmt"
	"maps"
	"strconv"

	"swarmrl/reward"
)

// extras are the scorers that need no task, with their weights in percent of the answer's.
type extras struct {
	format, think, length int
	soft, hard            int
}

// take reads the options that are extras and gives the rest.
func (e *extras) take(values map[string]string) (map[string]string, error) {
	e.soft, e.hard = 2000, 4000
	rest := maps.Clone(values)
	for _, o := range []struct {
		name string
		to   *int
		most int
	}{
		{"format", &e.format, 100},
		{"think", &e.think, 100},
		{"length", &e.length, 100},
		{"length_soft", &e.soft, MaxCompletion},
		{"length_hard", &e.hard, MaxCompletion},
	} {
		text, ok := values[o.name]
		if !ok {
			continue
		}
		n, err := strconv.Atoi(text)
		if err != nil || n < 0 || n > o.most {
			return nil, fmt.Errorf("%s=%q: want a whole number in 0..%d", o.name, text, o.most)
		}
		*o.to = n
		delete(rest, o.name)
	}
	if e.soft > e.hard {
		return nil, fmt.Errorf("length_soft=%d is above length_hard=%d", e.soft, e.hard)
	}
	return rest, nil
}

// parts scores a completion.
func (e extras) parts(completion string) []Part {
	format, _ := reward.Format(completion, false)
	out := []Part{
		{Name: "format", Value: format, Weight: float64(e.format) / 100},
		{Name: "length", Value: reward.Length(len(completion), e.soft, e.hard), Weight: float64(e.length) / 100},
	}
	if e.think > 0 {
		think, _ := reward.Format(completion, true)
		out = append(out, Part{Name: "think", Value: think, Weight: float64(e.think) / 100})
	}
	return out
}
