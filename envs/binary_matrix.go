package envs

import (
	"fmt"
	"slices"
	"strings"
)

var binaryMatrix = Definition{
	Name: "binary_matrix",
	Doc:  "taxicab distance of each cell of a matrix to the nearest 0",
	Params: []Param{
		{Name: "min_n", Easy: 3, Default: 3, Hard: 10, Min: 1, Max: 30, Doc: "fewest rows and columns"},
		{Name: "max_n", Easy: 4, Default: 10, Hard: 14, Min: 1, Max: 30, Doc: "most rows and columns"},
		{Name: "zero_percent", Easy: 50, Default: 25, Hard: 5, Min: 0, Max: 100, Doc: "probability of a 0"},
	},
	Generate: generateBinaryMatrix,
	Score:    strictRows,
	Gym:      gymMatrix,
	Files:    []string{"binary_matrix.go", "integer.go", "rows.go", "pylist.go"},
}

func generateBinaryMatrix(r *Rand, p Params) Item {
	n := r.Range(p["min_n"], p["max_n"])
	cells := make([]int, n*n) // one 0 for certain, in a place that the shuffle draws
	for i := 1; i < len(cells); i++ {
		if !r.Chance(p["zero_percent"], 100) {
			cells[i] = 1
		}
	}
	r.Shuffle(len(cells), func(i, j int) { cells[i], cells[j] = cells[j], cells[i] })
	return Item{
		Question: "Replace each cell of this matrix by its taxicab distance (steps up, down, left or right) to the nearest 0:\n" +
			formatRows(cells, n) + "\nAnswer with the rows of the new matrix, one a line, numbers separated by spaces.",
		Gold: formatRows(distances(cells, n), n),
	}
}

// distances sweeps the matrix forwards and backwards: exact for taxicab distance.
func distances(cells []int, n int) []int {
	d := make([]int, n*n)
	relax := func(i, from int, inside bool) {
		if inside && d[from]+1 < d[i] {
			d[i] = d[from] + 1
		}
	}
	for i, c := range cells {
		if c != 0 {
			d[i] = 2 * n
		}
		relax(i, max(i-n, 0), i >= n)
		relax(i, max(i-1, 0), i%n > 0)
	}
	for i := n*n - 1; i >= 0; i-- {
		relax(i, min(i+n, n*n-1), i+n < n*n)
		relax(i, min(i+1, n*n-1), i%n < n-1)
	}
	return d
}

// gymMatrix gives 1 for the exact text and 0.1 for a Python list of rows with the same numbers.
func gymMatrix(it Item, answer string) (float64, string) {
	if answer == it.Gold {
		return 1, "exact"
	}
	if rows, ok := pyRows(answer); ok && slices.EqualFunc(rows, strings.Split(it.Gold, "\n"),
		func(row []string, want string) bool { return strings.Join(row, " ") == want }) {
		return 0.1, "a Python list of the right rows"
	}
	return 0, fmt.Sprintf("%s is another text", quote(answer))
}
