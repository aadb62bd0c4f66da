package envs

import (
	"fmt"
	"strconv"
	"strings"
)

var baseConversion = Definition{
	Name: "base_conversion",
	Doc:  "rewrite a numeral in another base",
	Params: []Param{
		{Name: "min_base", Easy: 2, Default: 2, Hard: 9, Min: 2, Max: 36, Doc: "smallest base"},
		{Name: "max_base", Easy: 9, Default: 16, Hard: 36, Min: 2, Max: 36, Doc: "largest base"},
		{Name: "min_value", Easy: 0, Default: 0, Hard: 1000, Min: 0, Max: 1_000_000_000, Doc: "smallest value"},
		{Name: "max_value", Easy: 100, Default: 1000, Hard: 1_000_000, Min: 1, Max: 1_000_000_000, Doc: "largest value"},
	},
	Generate: generateBaseConversion,
	Score:    strictNumeral,
	Gym:      gymContains,
	Files:    []string{"base_conversion.go", "integer.go"},
}

func generateBaseConversion(r *Rand, p Params) Item {
	lo, hi := p["min_base"], max(p["max_base"], p["min_base"]+1)
	if hi > 36 {
		lo, hi = 35, 36
	}
	value := r.Range(p["min_value"], p["max_value"])
	from := r.Range(lo, hi)
	to := r.Range(lo, hi-1)
	if to >= from {
		to++
	}
	q := fmt.Sprintf("Write the %s numeral %s as a %s numeral.", baseName(from), strconv.FormatInt(int64(value), from), baseName(to))
	if to > 10 {
		q += " Digits above 9 are the letters from a on, in lower case."
	}
	return Item{Question: q, Gold: strconv.FormatInt(int64(value), to)}
}

func baseName(base int) string {
	switch base {
	case 2:
		return "binary"
	case 16:
		return "hexadecimal"
	}
	return fmt.Sprintf("base-%d", base)
}

// strictNumeral compares the numerals; leading zeros and the case of letters do not count.
func strictNumeral(it Item, answer string) (float64, string) {
	got := strings.TrimLeft(strings.ToLower(answer), "0")
	if got == "" && answer != "" {
		got = "0"
	}
	if got == it.Gold && len(answer) < 1000 {
		return 1, "correct"
	}
	return 0, fmt.Sprintf("%s is not %s", quote(answer), it.Gold)
}
