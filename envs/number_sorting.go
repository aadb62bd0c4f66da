package envs

import (
	"fmt"
	"math"
	"math/big"
	"slices"
	"strconv"
	"strings"
)

var numberSorting = Definition{
	Name: "number_sorting",
	Doc:  "sort decimal numbers",
	Params: []Param{
		{Name: "min_numbers", Easy: 3, Default: 3, Hard: 10, Min: 1, Max: 200, Doc: "fewest numbers"},
		{Name: "max_numbers", Easy: 5, Default: 10, Hard: 25, Min: 1, Max: 200, Doc: "most numbers"},
		{Name: "min_places", Easy: 0, Default: 0, Hard: 2, Min: 0, Max: 6, Doc: "fewest decimal places"},
		{Name: "max_places", Easy: 0, Default: 2, Hard: 4, Min: 0, Max: 6, Doc: "most decimal places"},
		{Name: "range", Easy: 100, Default: 100, Hard: 100, Min: 1, Max: 10_000, Doc: "numbers lie in plus or minus this"},
	},
	Generate: generateNumberSorting,
	Score:    strictNumberSorting,
	Gym:      gymNumberSorting,
	Files:    []string{"number_sorting.go", "integer.go", "pynumber.go", "pyjson.go", "chain_sum.go", "json_value.go", "codeio.go", "list_functions.go", "tree_distance.go", "calendar_arithmetic.go", "gcd.go"},
}

// A sortKey is the direction asked for.
type sortKey struct{ descending bool }

func (k sortKey) String() string {
	if k.descending {
		return "descending"
	}
	return "ascending"
}

func generateNumberSorting(r *Rand, p Params) Item {
	const unit = 1_000_000
	values := make([]int, r.Range(p["min_numbers"], p["max_numbers"]))
	for i := range values {
		scale := power10(r.Range(p["min_places"], p["max_places"]))
		values[i] = r.Range(-p["range"]*scale, p["range"]*scale) * (unit / scale)
	}
	shown := formatMillionths(values)
	k := sortKey{r.Bool()}
	slices.Sort(values)
	if k.descending {
		slices.Reverse(values)
	}
	return Item{
		Question: fmt.Sprintf("Put these numbers in %s order: %s\nAnswer with a list in brackets, like [1.5, 2.0].", k, strings.Join(shown, ", ")),
		Gold:     "[" + strings.Join(formatMillionths(values), ", ") + "]", Key: k,
	}
}

// formatMillionths writes each value with at least one decimal place and no zeros after it.
func formatMillionths(values []int) []string {
	out := make([]string, len(values))
	for i, v := range values {
		sign := ""
		if v < 0 {
			sign, v = "-", -v
		}
		fraction := strings.TrimRight(strconv.Itoa(v%1_000_000 + 1_000_000)[1:], "0")
		if fraction == "" {
			fraction = "0"
		}
		out[i] = sign + strconv.Itoa(v/1_000_000) + "." + fraction
	}
	return out
}

// strictNumberSorting wants exactly the numbers in their order; brackets and quotes are free.
func strictNumberSorting(it Item, answer string) (float64, string) {
	if len(answer) > 4*len(it.Gold)+100 {
		return 0, fmt.Sprintf("an answer of %d bytes where %d are enough", len(answer), len(it.Gold))
	}
	want, got := splitNumbers(it.Gold), splitNumbers(answer)
	if len(got) != len(want) {
		return 0, fmt.Sprintf("%d numbers, want %d", len(got), len(want))
	}
	for i := range want {
		a, okA := exactDecimal(got[i])
		b, _ := exactDecimal(want[i])
		if !okA || a.Cmp(b) != 0 {
			return 0, fmt.Sprintf("number %d is %s, want %s", i+1, quote(got[i]), want[i])
		}
	}
	return 1, "correct"
}

func splitNumbers(s string) []string {
	s = strings.TrimSpace(s)
	if inner, ok := strings.CutPrefix(s, "["); ok {
		s = strings.TrimSuffix(inner, "]")
	}
	fields := strings.Split(s, ",")
	for i, field := range fields {
		fields[i] = strings.Trim(strings.TrimSpace(field), `'"`)
	}
	return fields
}

func exactDecimal(s string) (*big.Rat, bool) {
	if len(s) > 60 || !isDecimalLiteral(s) || strings.ContainsAny(s, "eE") {
		return nil, false
	}
	return new(big.Rat).SetString(s)
}

// gymNumberSorting wants a JSON list (quotes of either kind) of as many numbers, in order, each
// within 1 of the gold.
func gymNumberSorting(it Item, answer string) (float64, string) {
	got, ok := jsonFloats(answer)
	want, _ := jsonFloats(it.Gold)
	if !ok || len(got) != len(want) {
		return 0, "not a list of as many numbers"
	}
	sorted := slices.Clone(got)
	slices.SortStableFunc(sorted, func(a, b float64) int { return int(toFloat(a > b) - toFloat(a < b)) })
	if it.Key.(sortKey).descending {
		slices.Reverse(sorted)
	}
	for i, x := range got {
		if x != sorted[i] && !math.IsNaN(x) {
			return 0, "not in order"
		}
		if math.Abs(x-want[i]) > 1 {
			return 0, "another number"
		}
	}
	return 1, "in order"
}

func jsonFloats(s string) ([]float64, bool) {
	v, err := parseJSON(strings.ReplaceAll(s, "'", `"`))
	list, ok := v.([]any)
	if err != nil || !ok {
		return nil, false
	}
	out := make([]float64, len(list))
	for i, element := range list {
		switch x := element.(type) {
		case string:
			out[i], ok = pyFloat(x)
		case bool:
			out[i] = toFloat(x)
		case jsonNumber:
			out[i], ok = pyFloat(string(x))
		default:
			ok = false
		}
		if !ok {
			return nil, false
		}
	}
	return out, true
}
