package envs

import (
	"fmt"
	"strconv"
)

var bf = Definition{
	Name: "bf",
	Doc:  "read a Brainfuck program and say what it prints",
	Params: []Param{
		{Name: "level", Easy: 1, Default: 1, Hard: 3, Min: 1, Max: 3, Doc: "1 prints a word, 2 counts up to a bound, 3 counts at two speeds"},
	},
	Generate: generateBF,
	Score:    strictText,
	Gym:      gymContains,
	Files:    []string{"bf.go", "bf_compiler.go", "integer.go", "words.go", "simple_equations.go", "spell_backward.go"},
	Source:   wordText,
}

func generateBF(r *Rand, p Params) Item {
	var program []byte
	var prints string
	switch p["level"] {
	case 1:
		prints = Pick(r, wordsByLength()[5])
		program = compileWord(prints)
	case 2:
		x, y := r.Range(1, 4), r.Range(1, 5)
		k := counter{x: x, y: y, target: x*y*r.Range(1, 9) + r.Range(1, 9)}
		program, prints = compileCounter(k), strconv.Itoa(k.result())
	default:
		k := drawLevelThree(r)
		program, prints = compileCounter(k), strconv.Itoa(k.result())
	}
	return Item{
		Question: fmt.Sprintf("What does this Brainfuck program print? Cells hold 0 to 255.\n\n%s", program),
		Gold:     prints,
	}
}

// drawLevelThree redraws counters that would leave a cell's range.
func drawLevelThree(r *Rand) counter {
	for {
		x, y := r.Range(1, 7), r.Range(1, 9)
		target := x*y*r.Range(1, 9) + r.Range(1, 9) + 50
		k := counter{x: x, y: y, target: target, above: target - r.Range(1, 40), conditional: true}
		if k.result() <= 255 {
			return k
		}
	}
}

// A counter adds x in each round, and y too (if conditional, only where the sum then exceeds
// above), until it is at least target.
type counter struct {
	x, y, target, above int
	conditional         bool
}

func (k counter) result() int {
	acc := 0
	for acc < k.target {
		acc += k.x
		if !k.conditional || acc > k.above {
			acc += k.y
		}
	}
	return acc
}
