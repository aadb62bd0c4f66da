package envs

import (
	"fmt"
	"strconv"
	"strings"
)

// formatRows writes cells as lines of n numbers with spaces between them.
func formatRows(cells []int, n int) string {
	b := make([]byte, 0, 3*len(cells))
	for i, c := range cells {
		switch {
		case i == 0:
		case i%n == 0:
			b = append(b, '\n')
		default:
			b = append(b, ' ')
		}
		b = strconv.AppendInt(b, int64(c), 10)
	}
	return string(b)
}

// strictRows wants the numbers of the gold in their order and lines. Spaces at the ends of lines,
// empty lines, commas and brackets do not count.
func strictRows(it Item, answer string) (float64, string) {
	if len(answer) > 8*len(it.Gold)+64 {
		return 0, fmt.Sprintf("an answer of %d bytes where %d are enough", len(answer), len(it.Gold))
	}
	want, got := splitRows(it.Gold), splitRows(answer)
	if len(got) != len(want) {
		return 0, fmt.Sprintf("%d rows, want %d", len(got), len(want))
	}
	for i := range want {
		if got[i] != want[i] {
			return 0, fmt.Sprintf("row %d is %s, want %s", i+1, quote(got[i]), quote(want[i]))
		}
	}
	return 1, "correct"
}

var rowMarks = strings.NewReplacer("[", " ", "]", " ", ",", " ", "|", " ")

// splitRows gives the lines that hold something, fields separated by single spaces.
func splitRows(s string) []string {
	var rows []string
	for line := range strings.Lines(rowMarks.Replace(s)) {
		if fields := strings.Fields(line); len(fields) > 0 {
			rows = append(rows, strings.Join(fields, " "))
		}
	}
	return rows
}
