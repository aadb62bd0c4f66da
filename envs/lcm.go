package envs

import "fmt"

var lcm = Definition{
	Name: "lcm",
	Doc:  "least common multiple of a few whole numbers",
	Params: []Param{
		{Name: "numbers", Easy: 2, Default: 2, Hard: 4, Min: 2, Max: 6, Doc: "how many numbers"},
		{Name: "max_value", Easy: 20, Default: 100, Hard: 1000, Min: 1, Max: 1000, Doc: "largest number"},
	},
	Generate: generateLCM,
	Score:    strictInteger,
	Gym:      gymContains,
	Files:    []string{"lcm.go", "gcd.go", "integer.go"},
}

// generateLCM redraws up to three times until the result is below the product. Six numbers of at
// most 1000 stay within 64 bits.
func generateLCM(r *Rand, p Params) Item {
	var numbers []int
	result, product := 1, 1
	for try := 0; try < 3 && result == product; try++ {
		numbers = drawNumbers(r, p["numbers"], p["max_value"])
		result, product = 1, 1
		for _, n := range numbers {
			result = result / gcdOf(result, n) * n
			product *= n
		}
	}
	return Item{
		Question: "What is the smallest positive whole number that all of " + joinInts(numbers, ", ") + " divide?",
		Gold:     fmt.Sprint(result),
	}
}
