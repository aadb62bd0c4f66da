package envs

import "fmt"

var gcd = Definition{
	Name: "gcd",
	Doc:  "greatest common divisor of a few whole numbers",
	Params: []Param{
		{Name: "numbers", Easy: 2, Default: 2, Hard: 4, Min: 2, Max: 10, Doc: "how many numbers"},
		{Name: "max_value", Easy: 100, Default: 1000, Hard: 100_000, Min: 1, Max: 1_000_000_000, Doc: "largest number"},
	},
	Generate: generateGCD,
	Score:    strictInteger,
	Gym:      gymContains,
	Files:    []string{"gcd.go", "integer.go"},
}

// generateGCD redraws up to three times until the numbers have a common divisor above 1.
func generateGCD(r *Rand, p Params) Item {
	var numbers []int
	result := 1
	for try := 0; try < 3 && result == 1; try++ {
		numbers = drawNumbers(r, p["numbers"], p["max_value"])
		result = 0
		for _, n := range numbers {
			result = gcdOf(result, n)
		}
	}
	return Item{
		Question: "What is the largest whole number that divides all of " + joinInts(numbers, ", ") + "?",
		Gold:     fmt.Sprint(result),
	}
}

func gcdOf(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func drawNumbers(r *Rand, n, limit int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = r.Range(1, limit)
	}
	return out
}
