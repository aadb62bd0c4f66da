package envs

import "slices"

// Rules of arc_1d in which a block meets a dot or a seed.

// besideDot draws a dot and a block wholly on one side of it; false where none fits.
func besideDot(r *Rand, size int) (dot int, block span, ok bool) {
	block.n, dot = r.Range(1, size-1), r.Intn(size)
	left, right := dot >= block.n, dot+block.n < size
	switch {
	case left && (!right || r.Bool()):
		block.at = r.Range(0, dot-block.n)
	case right:
		block.at = r.Range(dot+1, size-block.n)
	default:
		return 0, span{}, false
	}
	return dot, block, true
}

// slideToDot moves a block by at most so many cells until it touches a dot of that colour.
func slideToDot(dotColor, most int) arcRule {
	return func(r *Rand, size int) (in, out []int) {
		c := r.Range(dotColor+1, 9)
		dot, block, ok := besideDot(r, size)
		if !ok {
			return nil, nil
		}
		moved := block
		if block.at < dot {
			moved.at += min(most, dot-block.at-block.n)
		} else {
			moved.at -= min(most, block.at-dot-1)
		}
		in, out = make([]int, size), make([]int, size)
		in[dot], out[dot] = dotColor, dotColor
		paint(in, block.at, block.n, c)
		paint(out, moved.at, moved.n, c)
		return in, out
	}
}

// stretchToDot lengthens a block until it covers the dot.
func stretchToDot(r *Rand, size int) (in, out []int) {
	c := r.Range(3, 9)
	dot, block, ok := besideDot(r, size)
	if !ok {
		return nil, nil
	}
	in, out = make([]int, size), make([]int, size)
	in[dot] = 2
	paint(in, block.at, block.n, c)
	from, to := min(block.at, dot), max(block.at+block.n, dot+1)
	paint(out, from, to-from, c)
	return in, out
}

func mirrorAtDot(r *Rand, size int) (in, out []int) {
	dot, n := r.Intn(size), r.Range(1, size-1)
	at := r.Range(0, size-n)
	end := at + n - 1
	if !(end < dot || at > dot) || 2*dot-end < 0 || 2*dot-at >= size {
		return nil, nil
	}
	c := r.Range(3, 9)
	in, out = make([]int, size), make([]int, size)
	in[dot], out[dot] = 2, 2
	paint(in, at, n, c)
	paint(out, 2*dot-end, n, c)
	return in, out
}

// copyToDots copies the block at the start to each dot, centred, in its own colour or the dot's.
func copyToDots(dotColors bool) arcRule {
	return func(r *Rand, size int) (in, out []int) {
		n, c := 5, color(r)
		if r.Bool() {
			n = 3
		}
		if n >= size {
			return nil, nil
		}
		in, out = make([]int, size), make([]int, size)
		paint(in, 0, n, c)
		paint(out, 0, n, c)
		dots := 0
		for at := n + n/2 + 1; at <= size-n; at++ {
			if !r.Bool() {
				continue
			}
			if dotColors {
				c = color(r)
			}
			in[at] = c
			paint(out, at-n/2, n, c)
			dots++
			at += n
		}
		if dots == 0 {
			return nil, nil
		}
		return in, out
	}
}

// repeatFromSeeds repeats a block of 1s from the seeds beside it outwards, in the seeds' colours.
func repeatFromSeeds(r *Rand, size int) (in, out []int) {
	n := r.Range(2, 4)
	at := r.Range(2, size-n-2)
	sides := 1 + r.Intn(3) // 1 left, 2 right, 3 both
	in = make([]int, size)
	paint(in, at, n, 1)
	out = slices.Clone(in)
	if sides&1 != 0 {
		c := color(r)
		in[at-2] = c
		for i := at - 2; i >= 0; i-- {
			if (at-2-i)%(n+1) != n {
				out[i] = c
			}
		}
	}
	if sides&2 != 0 {
		c := color(r)
		in[at+n+1] = c
		for i := at + n + 1; i < size; i++ {
			if (i-at-n-1)%(n+1) != n {
				out[i] = c
			}
		}
	}
	return in, out
}

// extendSeed fills from the seed beside a block to the edge.
func extendSeed(r *Rand, size int) (in, out []int) {
	n := r.Range(3, size-5)
	at, c := r.Range(2, size-n-2), color(r)
	seed := colorBut(r, c)
	in = make([]int, size)
	paint(in, at, n, c)
	out = slices.Clone(in)
	if r.Bool() {
		in[at-1] = seed
		paint(out, 0, at, seed)
	} else {
		in[at+n] = seed
		paint(out, at+n, size-at-n, seed)
	}
	return in, out
}
