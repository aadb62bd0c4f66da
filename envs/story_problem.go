package envs

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// A storyProblem is a template: text with {names}, the ranges of its numbers, and an expression
// for the answer, which must come out whole and positive.
type storyProblem struct {
	text   string
	vars   []storyVariable
	answer string
}

type storyVariable struct {
	name         string
	lo, hi, step int
}

// parseProblems reads one template a line, fields separated by |:
//
//	{N} packs {a} boxes of {b} pens and gives {c} away. How many pens are left? | a 2-9 b 5-20 c 3-30 | a*b - c
//
// {N} is a person, {M} another one. A range may have a step: 10-90/5. Lines that begin with # and
// empty lines are skipped.
func parseProblems(text string) ([]storyProblem, error) {
	var out []storyProblem
	n := 0
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		p, err := parseProblem(line)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		out = append(out, p)
	}
	return out, nil
}

func parseProblem(line string) (storyProblem, error) {
	fields := strings.Split(line, "|")
	if len(fields) != 3 {
		return storyProblem{}, fmt.Errorf("%d fields, want 3", len(fields))
	}
	p := storyProblem{text: strings.TrimSpace(fields[0]), answer: strings.TrimSpace(fields[2])}
	words := strings.Fields(fields[1])
	if len(words)%2 != 0 {
		return p, errors.New("a variable without a range")
	}
	for i := 0; i < len(words); i += 2 {
		v := storyVariable{name: words[i], step: 1}
		bounds, step, stepped := strings.Cut(words[i+1], "/")
		lo, hi, ok := strings.Cut(bounds, "-")
		var errs [3]error
		v.lo, errs[0] = strconv.Atoi(lo)
		v.hi, errs[1] = strconv.Atoi(hi)
		if stepped {
			v.step, errs[2] = strconv.Atoi(step)
		}
		if !ok || errors.Join(errs[:]...) != nil || v.step < 1 || v.lo > v.hi || len(v.name) != 1 {
			return p, fmt.Errorf("range %q of %q", words[i+1], v.name)
		}
		p.vars = append(p.vars, v)
	}
	return p, nil
}

// draw fills a template in. It redraws numbers until the answer is whole and positive; percent
// scales the widths of ranges that begin above 1 and have no step, and shrinks by a tenth after every
// hundred draws in vain, so that it ends: the smallest numbers of each template have an answer.
func (p storyProblem) draw(r *Rand, percent int) (text string, answer int) {
	names := r.Perm(len(people))
	for try := 1; ; try++ {
		if try%100 == 0 {
			percent = percent * 9 / 10
		}
		fill := []string{"{N}", people[names[0]], "{M}", people[names[1]]}
		var symbols []string
		for _, v := range p.vars {
			n := strconv.Itoa(v.draw(r, percent))
			fill = append(fill, "{"+v.name+"}", n)
			symbols = append(symbols, v.name, n)
		}
		value, _, err := evalExact(strings.NewReplacer(symbols...).Replace(p.answer))
		if err == nil && value.IsInt() && value.Sign() > 0 && value.Num().IsInt64() {
			return strings.NewReplacer(fill...).Replace(p.text), int(value.Num().Int64())
		}
	}
}

func (v storyVariable) draw(r *Rand, percent int) int {
	hi := v.hi
	if v.step == 1 && v.lo > 1 {
		hi = v.lo + max((v.hi-v.lo)*percent/100, 1)
	}
	return v.lo + v.step*r.Intn((hi-v.lo)/v.step+1)
}
