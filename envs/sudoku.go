package envs

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

var sudoku = Definition{
	Name: "sudoku",
	Doc:  "solve a 9x9 sudoku with one solution",
	Params: []Param{
		{Name: "min_empty", Easy: 10, Default: 30, Hard: 45, Min: 1, Max: 55, Doc: "fewest empty cells"},
		{Name: "max_empty", Easy: 20, Default: 50, Hard: 55, Min: 1, Max: 55, Doc: "most empty cells"},
	},
	Generate: func(r *Rand, p Params) Item { return generateSudoku(r, 3, r.Range(p["min_empty"], p["max_empty"])) },
	Score:    strictSudoku,
	Gym:      gymSudoku,
	Files:    []string{"sudoku.go", "sudoku_board.go", "rows.go", "integer.go", "prime_factorization.go", "pynumber.go"},
}

var miniSudoku = Definition{
	Name: "mini_sudoku",
	Doc:  "solve a 4x4 sudoku with one solution",
	Params: []Param{
		{Name: "min_empty", Easy: 4, Default: 8, Hard: 11, Min: 1, Max: 12, Doc: "fewest empty cells"},
		{Name: "max_empty", Easy: 6, Default: 12, Hard: 12, Min: 1, Max: 12, Doc: "most empty cells"},
	},
	Generate: func(r *Rand, p Params) Item { return generateSudoku(r, 2, r.Range(p["min_empty"], p["max_empty"])) },
	Score:    strictSudoku,
	Gym:      gymSudoku,
	Files:    []string{"sudoku.go", "sudoku_board.go", "rows.go", "integer.go", "prime_factorization.go", "pynumber.go"},
}

// generateSudoku empties cells in random order as long as the solution stays the only one, until
// so many are empty.
func generateSudoku(r *Rand, box, empty int) Item {
	solution := solvedBoard(r, box)
	puzzle := solution.clone()
	for _, cell := range r.Perm(len(puzzle.cells)) {
		if empty == 0 {
			break
		}
		puzzle.cells[cell] = 0
		if puzzle.unique() {
			empty--
		} else {
			puzzle.cells[cell] = solution.cells[cell]
		}
	}
	n := box * box
	return Item{
		Question: fmt.Sprintf("Fill the empty cells (_) of this %dx%d grid so that each row, each column and each of the %d boxes of %dx%d holds the numbers 1 to %d once.\n\n%s\n\n"+
			"Answer with the full grid in the same layout.", n, n, n, box, box, n, strings.ReplaceAll(formatRows(puzzle.cells, n), "0", "_")),
		Gold: formatRows(solution.cells, n), Key: puzzle.cells,
	}
}

// strictSudoku gives 1 for the solution. A full grid that keeps the given cells earns up to 0.5
// for the empty cells that are right, beyond what guessing gets right.
func strictSudoku(it Item, answer string) (float64, string) {
	given := it.Key.([]int)
	if value, _ := strictRows(it, answer); value == 1 {
		return 1, "correct"
	}
	want := strings.Fields(it.Gold)
	got := strings.Fields(rowMarks.Replace(limit(answer, 4*len(it.Gold)+64)))
	if len(got) != len(want) || len(answer) > 4*len(it.Gold)+64 {
		return 0, fmt.Sprintf("%s is not a grid of %d cells", quote(answer), len(want))
	}
	n, empty, right := len(strings.Fields(strings.SplitN(it.Gold, "\n", 2)[0])), 0, 0
	for i := range want {
		switch {
		case len(got[i]) != 1 || got[i][0] < '1' || int(got[i][0]-'0') > n:
			return 0, fmt.Sprintf("cell %d is %s", i+1, quote(got[i]))
		case given[i] == 0:
			empty++
			right += int(toFloat(got[i] == want[i]))
		case got[i] != want[i]:
			return 0, fmt.Sprintf("cell %d was given as %s", i+1, want[i])
		}
	}
	// With chance 1/n each, empty/n of them are right by guessing.
	beyond := float64(max(right*n-empty, 0)) / float64(empty*(n-1))
	return min(beyond, 0.99) / 2, fmt.Sprintf("%d of %d empty cells are right", right, empty)
}

// gymSudoku compares digits line by line, given cells too, and shrinks with the answer's length.
func gymSudoku(it Item, answer string) (float64, string) {
	if answer == "" {
		return 0, "empty"
	}
	want := strings.Split(it.Gold, "\n")
	value := 1.0
	if !slices.EqualFunc(strings.Split(answer, "\n"), want, func(a, b string) bool { return pyRightStrip(a) == b }) {
		value = gymCells(want, answer)
	}
	if n, gold := utf8.RuneCountInString(answer), utf8.RuneCountInString(it.Gold); n > gold {
		value = value * float64(gold) / float64(n)
	}
	return value, "share of the cells"
}

func gymCells(want []string, answer string) float64 {
	row, matching, n := 0, 0, len(want)
	for line := range strings.SplitSeq(answer, "\n") {
		if row >= n {
			break
		}
		digits := strings.Map(func(c rune) rune {
			if c >= '1' && c <= '9' {
				return c
			}
			return -1
		}, line)
		if len(digits) != n {
			continue
		}
		for i, cell := range strings.Fields(want[row]) {
			matching += int(toFloat(cell == digits[i:i+1]))
		}
		row++
	}
	return float64(matching) / float64(n*n) * 0.9
}

func pyRightStrip(s string) string {
	head := strings.TrimLeftFunc(s, func(c rune) bool { return pyStrip(string(c)) == "" })
	return s[:len(s)-len(head)] + pyStrip(s)
}
