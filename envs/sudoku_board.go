package envs

import (
	"math/bits"
	"slices"
)

// A board is a sudoku of box x box boxes; cells hold 0 for empty.
type board struct {
	box   int
	cells []int
}

func (b board) clone() board { return board{b.box, slices.Clone(b.cells)} }

func (b board) boxOf(row, column int) int { return row/b.box*b.box + column/b.box }

// solvedBoard shuffles the boxes on the diagonal, which are independent, and fills in the rest; it
// shuffles again where, as in some 4x4 boards, there is no way to.
func solvedBoard(r *Rand, box int) board {
	n := box * box
	for {
		b := board{box, make([]int, n*n)}
		for corner := 0; corner < n; corner += box {
			for i, v := range r.Perm(n) {
				b.cells[(corner+i/box)*n+corner+i%box] = v + 1
			}
		}
		s := newSearch(b)
		if s.run(1); s.found == 1 {
			return board{box, s.solution}
		}
	}
}

// unique says whether exactly one solution exists.
func (b board) unique() bool {
	s := newSearch(b)
	s.run(2)
	return s.found == 1
}

// search counts solutions; it branches on the empty cell with the fewest candidates.
type search struct {
	board
	rows, columns, boxes [9]uint16 // bit v-1: value v is used
	solution             []int
	found                int
}

func newSearch(b board) *search {
	s := &search{board: b.clone()}
	n := b.box * b.box
	for i, v := range b.cells {
		if v != 0 {
			s.flip(i/n, i%n, uint16(1)<<(v-1))
		}
	}
	return s
}

func (s *search) flip(row, column int, bit uint16) {
	s.rows[row] ^= bit
	s.columns[column] ^= bit
	s.boxes[s.boxOf(row, column)] ^= bit
}

// run looks for solutions until limit are found.
func (s *search) run(limit int) {
	cell, candidates := s.tightest()
	if cell < 0 {
		s.found++
		s.solution = slices.Clone(s.cells)
		return
	}
	n := s.box * s.box
	for candidates != 0 && s.found < limit {
		bit := candidates & -candidates
		candidates ^= bit
		s.cells[cell] = bits.TrailingZeros16(bit) + 1
		s.flip(cell/n, cell%n, bit)
		s.run(limit)
		s.flip(cell/n, cell%n, bit)
		s.cells[cell] = 0
	}
}

// tightest gives the first empty cell with the fewest candidates, -1 where none is empty.
func (s *search) tightest() (cell int, candidates uint16) {
	n := s.box * s.box
	all := uint16(1)<<n - 1
	cell, fewest := -1, n+1
	for i, v := range s.cells {
		if v != 0 {
			continue
		}
		row, column := i/n, i%n
		free := all &^ (s.rows[row] | s.columns[column] | s.boxes[s.boxOf(row, column)])
		if count := bits.OnesCount16(free); count < fewest {
			cell, candidates, fewest = i, free, count
			if count <= 1 {
				break
			}
		}
	}
	return cell, candidates
}
