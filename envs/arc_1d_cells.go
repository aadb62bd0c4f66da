package envs

import "slices"

// Rules of arc_1d that treat cells one by one.

func color(r *Rand) int { return r.Range(1, 9) }

// colorBut draws a colour other than one, up to 9.
func colorBut(r *Rand, but int) int {
	c := r.Range(1, 8)
	if c >= but {
		c++
	}
	return c
}

// speckled fills each cell with probability 1/2 with one of the colours 1 to most.
func speckled(r *Rand, size, most int) []int {
	row := make([]int, size)
	for i := range row {
		if r.Bool() {
			row[i] = r.Range(1, most)
		}
	}
	return row
}

// keep keeps the cells that f accepts, in order, and fills up with 0.
func keep(row []int, f func(c int) bool) []int {
	out := make([]int, 0, len(row))
	for _, c := range row {
		if f(c) {
			out = append(out, c)
		}
	}
	return out[:len(row)]
}

func packLeft(r *Rand, size int) (in, out []int) {
	in = speckled(r, size, 9)
	return in, keep(in, func(c int) bool { return c != 0 })
}

func countLeft(r *Rand, size int) (in, out []int) {
	in, out = packLeft(r, size)
	for i, c := range out {
		out[i] = min(c, 1)
	}
	return in, out
}

// parted sends the 2s to the left end and the 1s to the right end.
func parted(r *Rand, size int) (in, out []int) {
	in = speckled(r, size, 2)
	out = keep(in, func(c int) bool { return c == 2 })
	for i, c := range keep(in, func(c int) bool { return c == 1 }) {
		if c == 1 {
			out[size-1-i] = 1
		}
	}
	return in, out
}

// fallOneStep moves each cell one step left into a free cell, from the left on.
func fallOneStep(r *Rand, size int) (in, out []int) {
	in = speckled(r, size, 9)
	out = slices.Clone(in)
	for i := 1; i < size; i++ {
		if out[i] != 0 && out[i-1] == 0 {
			out[i-1], out[i] = out[i], 0
		}
	}
	return in, out
}

func packByWeight(r *Rand, size int) (in, out []int) {
	in = speckled(r, size, 2)
	out = slices.Clone(in)
	slices.SortFunc(out, func(a, b int) int { return b - a })
	return in, out
}

func paintAllFive(r *Rand, size int) (in, out []int) {
	in = speckled(r, size, 9)
	out = slices.Clone(in)
	for i, c := range out {
		out[i] = min(c, 1) * 5
	}
	return in, out
}

func fillBetween(r *Rand, size int) (in, out []int) {
	c, a, b := color(r), r.Intn(size), r.Intn(size)
	if a == b {
		return nil, nil
	}
	in = make([]int, size)
	in[a], in[b] = c, c
	out = slices.Clone(in)
	paint(out, min(a, b), abs(a-b), c)
	return in, out
}

// continuePattern shows a pattern twice and continues it to the end.
func continuePattern(r *Rand, size int) (in, out []int) {
	pattern := make([]int, r.Range(2, 5))
	for i := range pattern {
		pattern[i] = color(r)
	}
	if 2*len(pattern) >= size {
		return nil, nil
	}
	in, out = make([]int, size), make([]int, size)
	for i := range out {
		out[i] = pattern[i%len(pattern)]
	}
	copy(in, out[:2*len(pattern)])
	return in, out
}

// fillToMarker has a 5 at one end; each pixel fills the free cells towards it.
func fillToMarker(r *Rand, size int) (in, out []int) {
	in = make([]int, size)
	in[0] = 5
	for n := r.Range(2, 4); n > 0; {
		if at := r.Range(1, size-1); in[at] == 0 {
			in[at] = colorBut(r, 5)
			n--
		}
	}
	out = slices.Clone(in)
	for i := size - 2; i > 0; i-- {
		if out[i] == 0 {
			out[i] = out[i+1]
		}
	}
	if r.Bool() {
		slices.Reverse(in)
		slices.Reverse(out)
	}
	return in, out
}
