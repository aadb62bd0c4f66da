package envs

import "slices"

// Rules of arc_1d that move, sort and colour blocks.

// paint colours n cells from at on.
func paint(row []int, at, n, c int) {
	for i := range n {
		row[at+i] = c
	}
}

// colors gives n cells of one colour, or of a colour each.
func colors(r *Rand, n int, solid bool) []int {
	out := make([]int, n)
	paint(out, 0, n, color(r))
	for i := range out {
		if !solid {
			out[i] = color(r)
		}
	}
	return out
}

func moveBlock(by int, solid bool) arcRule {
	return func(r *Rand, size int) (in, out []int) {
		n := r.Range(1, size-by-1)
		at := r.Range(0, size-n-by)
		block := colors(r, n, solid)
		in, out = make([]int, size), make([]int, size)
		copy(in[at:], block)
		copy(out[at+by:], block)
		return in, out
	}
}

func wrapBlock(by int, solid bool) arcRule {
	return func(r *Rand, size int) (in, out []int) {
		n, at := r.Range(1, size), r.Intn(size)
		in, out = make([]int, size), make([]int, size)
		for i, c := range colors(r, n, solid) {
			in[(at+i)%size] = c
			out[(at+by+i)%size] = c
		}
		return in, out
	}
}

func moveByOwnLength(r *Rand, size int) (in, out []int) {
	n := r.Range(1, size/2)
	at, c := r.Range(0, size-2*n), color(r)
	in, out = make([]int, size), make([]int, size)
	paint(in, at, n, c)
	paint(out, at+n, n, c)
	return in, out
}

// A span is a block: where it begins and how long it is.
type span struct{ at, n int }

// spans walks along the row, and at each cell begins a block with probability 2/5. length draws a
// length from the room that is left, 0 to end the walk; gap draws the space after a block.
func spans(r *Rand, size int, length func(room int) int, gap func() int) []span {
	var out []span
	for at := 0; at < size; at++ {
		if size-at < 2 || !r.Chance(2, 5) {
			continue
		}
		n := length(size - at)
		if n == 0 {
			break
		}
		out = append(out, span{at, n})
		at += n + gap() - 1
	}
	return out
}

func oneGap() int { return 1 }

func drawSpans(row []int, list []span, c int) {
	for _, s := range list {
		paint(row, s.at, s.n, c)
	}
}

func paintLongest(r *Rand, size int) (in, out []int) {
	c := r.Range(2, 9)
	list := spans(r, size, func(room int) int { return r.Range(2, min(room, 6)) }, oneGap)
	if len(list) < 2 {
		return nil, nil
	}
	slices.SortFunc(list, func(a, b span) int { return b.n - a.n })
	if list[0].n == list[1].n {
		return nil, nil
	}
	in = make([]int, size)
	drawSpans(in, list, c)
	out = slices.Clone(in)
	drawSpans(out, list[:1], 1)
	return in, out
}

func sortBlocks(r *Rand, size int) (in, out []int) {
	c := color(r)
	list := spans(r, size, func(room int) int { return r.Range(1, min(room, 6)) }, func() int { return r.Range(1, 4) })
	if len(list) < 2 {
		return nil, nil
	}
	in = make([]int, size)
	drawSpans(in, list, c)
	slices.SortStableFunc(list, func(a, b span) int { return a.n - b.n })
	return in, lineUp(list, size, c)
}

// lineUp draws blocks from the left with gaps of one cell.
func lineUp(list []span, size, c int) []int {
	out, at := make([]int, size), 0
	for _, s := range list {
		paint(out, at, s.n, c)
		at += s.n + 1
	}
	return out
}

// sortFullSet has one block of each length from 1 to the most that fits.
func sortFullSet(r *Rand, size int) (in, out []int) {
	most, room := 0, 0
	for n := 1; room+n+1 <= size; n++ {
		room += n + 1
		most = n
	}
	c := color(r)
	sorted := make([]span, most)
	for i := range sorted {
		sorted[i].n = i + 1
	}
	shuffled := slices.Clone(sorted)
	r.Shuffle(most, func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	return lineUp(shuffled, size, c), lineUp(sorted, size, c)
}

// paintTwoBySize colours the longer of two blocks 1 and the shorter 2.
func paintTwoBySize(r *Rand, size int) (in, out []int) {
	a := span{n: r.Range(2, 8)}
	b := span{n: 1 + colorBut(r, a.n-1)}
	if b.n > 8 || a.n+b.n+1 > size {
		return nil, nil
	}
	a.at = r.Range(0, size-a.n-b.n-1)
	b.at = r.Range(a.at+a.n+1, size-b.n)
	if b.n > a.n {
		a, b = b, a
	}
	in, out = make([]int, size), make([]int, size)
	drawSpans(in, []span{a, b}, 3)
	drawSpans(out, []span{a}, 1)
	drawSpans(out, []span{b}, 2)
	return in, out
}

// paintFromPalette has a palette at the start, whose colours the blocks of 5s take in order.
func paintFromPalette(r *Rand, size int) (in, out []int) {
	n := r.Range(2, 4)
	var list []span
	for at := 0; at+n <= size; at++ {
		if r.Chance(2, 5) {
			list = append(list, span{at, n})
			at += n
		}
	}
	for len(list) > 0 && list[len(list)-1].at+n+len(list)+1 >= size {
		list = list[:len(list)-1]
	}
	if len(list) == 0 {
		return nil, nil
	}
	list = list[:min(len(list), 9)]
	palette := r.Perm(9)[:len(list)]
	in, out = make([]int, size), make([]int, size)
	for i, s := range list {
		in[i], out[i] = palette[i]+1, palette[i]+1
		paint(in, s.at+len(list)+1, n, 5)
		paint(out, s.at+len(list)+1, n, palette[i]+1)
	}
	return in, out
}

func paintLeftHalves(r *Rand, size int) (in, out []int) {
	list := spans(r, size, func(room int) int {
		if n := r.Range(2, size/2); n <= room {
			return n
		}
		return 0
	}, oneGap)
	if len(list) < 2 {
		return nil, nil
	}
	in = make([]int, size)
	drawSpans(in, list, 2)
	out = slices.Clone(in)
	for _, s := range list {
		paint(out, s.at, s.n/2, 8)
	}
	return in, out
}

// markPairs puts a 3 on both sides of each block of length two.
func markPairs(r *Rand, size int) (in, out []int) {
	lengths := []int{2}
	for at := 4; at < size; {
		if !r.Chance(2, 5) {
			lengths = append(lengths, 0)
			at++
			continue
		}
		n := r.Range(1, 3)
		if at+n <= size {
			lengths = append(lengths, n)
		}
		at += n + 2
	}
	r.Shuffle(len(lengths), func(i, j int) { lengths[i], lengths[j] = lengths[j], lengths[i] })
	in = make([]int, size)
	at := 0
	var pairs []int
	for _, n := range lengths {
		if n == 0 {
			at++
			continue
		}
		if at+n > size {
			return nil, nil
		}
		paint(in, at, n, colorBut(r, 3))
		if n == 2 {
			pairs = append(pairs, at)
		}
		at += n + 2
	}
	out = slices.Clone(in)
	for _, at := range pairs {
		if at > 0 {
			out[at-1] = 3
		}
		if at+2 < size {
			out[at+2] = 3
		}
	}
	return in, out
}

// reverseOddEnd has a block with another colour at one end.
func reverseOddEnd(solid bool) arcRule {
	return func(r *Rand, size int) (in, out []int) {
		n := r.Range(2, size)
		at, end := r.Range(0, size-n), color(r)
		block := make([]int, n)
		paint(block, 0, n, colorBut(r, end))
		for i := range block {
			if !solid {
				block[i] = colorBut(r, end)
			}
		}
		if r.Bool() {
			block[0] = end
		} else {
			block[n-1] = end
		}
		in, out = make([]int, size), make([]int, size)
		copy(in[at:], block)
		slices.Reverse(block)
		copy(out[at:], block)
		return in, out
	}
}

// removeSpecks has single cells beside a block, in its colour, which go.
func removeSpecks(r *Rand, size int) (in, out []int) {
	n := r.Range(2, size)
	at, c := r.Range(0, size-n), color(r)
	out = make([]int, size)
	paint(out, at, n, c)
	in = slices.Clone(out)
	for range r.Range(1, 3) {
		var free []int
		for i := range in {
			if in[i] == 0 && (i == 0 || in[i-1] == 0) && (i == size-1 || in[i+1] == 0) {
				free = append(free, i)
			}
		}
		if len(free) == 0 {
			return nil, nil
		}
		in[Pick(r, free)] = c
	}
	return in, out
}

// repairSpecks has cells of other colours inside a block.
func repairSpecks(r *Rand, size int) (in, out []int) {
	n := r.Range(6, size)
	at, c := r.Range(0, size-n), color(r)
	out = make([]int, size)
	paint(out, at, n, c)
	in = slices.Clone(out)
	for _, i := range r.Perm(n)[:r.Range(1, n/2-1)] {
		in[at+i] = colorBut(r, c)
	}
	return in, out
}
