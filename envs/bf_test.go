package envs

import (
	"strings"
	"testing"
)

// runBF interprets a program with cells of eight bits that wrap.
func runBF(program string, steps int) (string, bool) {
	jump, open := map[int]int{}, []int{}
	for i, c := range program {
		switch c {
		case '[':
			open = append(open, i)
		case ']':
			j := open[len(open)-1]
			open = open[:len(open)-1]
			jump[i], jump[j] = j, i
		}
	}
	cells, at, out := make([]byte, 1000), 0, []byte{}
	for i := 0; i < len(program); i++ {
		if steps--; steps < 0 {
			return "", false
		}
		switch program[i] {
		case '>':
			at++
		case '<':
			at--
		case '+':
			cells[at]++
		case '-':
			cells[at]--
		case '.':
			out = append(out, cells[at])
		case '[':
			if cells[at] == 0 {
				i = jump[i]
			}
		case ']':
			if cells[at] != 0 {
				i = jump[i]
			}
		}
	}
	return string(out), true
}

// TestBFPrograms: the programs print the gold answer.
func TestBFPrograms(t *testing.T) {
	for level := 1; level <= 3; level++ {
		for i := range uint64(150) {
			it := generateBF(NewRand("bf", 5, i, 0), Params{"level": level})
			program := it.Question[strings.Index(it.Question, "\n\n")+2:]
			if got, ok := runBF(program, 5_000_000); !ok || got != it.Gold {
				t.Fatalf("level %d item %d prints %q (ended: %v), want %q\n%s", level, i, got, ok, it.Gold, program)
			}
		}
	}
}
