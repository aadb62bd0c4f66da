package envs

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// A recorded distribution: quantiles by p0, p5, ..., or counts of texts.
type recorded map[string]json.RawMessage

// measures give, per environment, the figures of an item that are recorded under that name.
var itemMeasures = map[string]map[string]func(it Item) float64{
	"base_conversion":         {"abs_answer": absAnswer, "answer_chars": goldChars},
	"basic_arithmetic":        {"abs_answer": absAnswer, "answer_chars": goldChars, "num_terms": countTerms},
	"arc_1d":                  {"answer_chars": goldChars, "size": func(it Item) float64 { return float64(len(strings.Fields(it.Gold))) }},
	"bf":                      {"answer_chars": goldChars},
	"propositional_logic":     {"complexity": func(it Item) float64 { return float64(nodesOf(it.Gold)) }},
	"decimal_arithmetic":      {"answer_chars": goldChars, "num_terms": func(it Item) float64 { return float64(strings.Count(firstLine(it), ".")) }},
	"calendar_arithmetic":     {"abs_answer": absAnswer, "answer_chars": goldChars},
	"binary_matrix":           {"n": func(it Item) float64 { return float64(strings.Count(it.Gold, "\n") + 1) }},
	"chain_sum":               {"abs_answer": absAnswer, "answer_chars": goldChars, "num_terms": countTerms},
	"gcd":                     {"abs_answer": absAnswer},
	"lcm":                     {"abs_answer": absAnswer},
	"simple_equations":        {"abs_answer": absAnswer},
	"number_sequence":         {"abs_answer": absAnswer, "answer_chars": goldChars},
	"letter_counting":         {"abs_answer": absAnswer},
	"list_functions":          {"answer_chars": goldChars},
	"countdown":               {"target": func(it Item) float64 { return float64(it.Key.(countdownKey).target) }, "count_numbers": func(it Item) float64 { return float64(len(it.Key.(countdownKey).numbers)) }},
	"polynomial_equations":    {"real_roots": func(it Item) float64 { return float64(len(it.Key.([]int64))) }, "answer_chars": goldChars},
	"prime_factorization":     {"answer_chars": goldChars, "abs_answer": absAnswer},
	"spell_backward":          {"word_len": goldChars},
	"mini_sudoku":             {"num_empty": emptyCells},
	"sudoku":                  {"num_empty": emptyCells},
	"knights_knaves":          {"answer_chars": goldChars},
	"number_sorting":          {"numbers": func(it Item) float64 { return float64(strings.Count(it.Gold, ",") + 1) }},
	"word_sorting":            {"num_words": func(it Item) float64 { return float64(strings.Count(it.Gold, ",") + 1) }, "answer_chars": goldChars},
	"gsm_symbolic":            {"abs_answer": absAnswer, "answer_chars": goldChars},
	"fraction_simplification": {"simplified_numerator": func(it Item) float64 { return float64(it.Key.(fractionKey).p) }, "simplified_denominator": func(it Item) float64 { return float64(it.Key.(fractionKey).q) }, "factor": func(it Item) float64 { k := it.Key.(fractionKey); return float64(k.den / k.q) }, "answer_chars": goldChars},
}

// looser lists where our items differ on purpose, with the reason: the largest difference between
// the two distribution functions that is allowed there.
var looser = map[string]float64{
	"prime_factorization/abs_answer":    0.15, // primes only, so few values
	"gsm_symbolic/abs_answer":           0.15, // our own templates
	"gsm_symbolic/answer_chars":         0.2,
	"knights_knaves/answer_chars":       0.6,  // our names are shorter, and "and" has no comma
	"propositional_logic/complexity":    0.25, // our conclusions need several premises
	"polynomial_equations/real_roots":   0.12, // the library misses roots of cubics
	"polynomial_equations/answer_chars": 0.12,
	"decimal_arithmetic/answer_chars":   0.15, // no zeros at the end, and rounding once instead of in each step
}

func goldChars(it Item) float64 { return float64(utf8.RuneCountInString(it.Gold)) }

func absAnswer(it Item) float64 {
	n, err := strconv.ParseFloat(it.Gold, 64)
	if err != nil || !isDigits(strings.TrimPrefix(it.Gold, "-")) {
		return math.NaN()
	}
	return math.Abs(n)
}

func firstLine(it Item) string { line, _, _ := strings.Cut(it.Question, "\n"); return line }

func countTerms(it Item) float64 {
	n := 0
	for _, f := range strings.Fields(it.Question) {
		if _, err := strconv.Atoi(strings.Trim(f, "().")); err == nil {
			n++
		}
	}
	return float64(n)
}

func emptyCells(it Item) float64 {
	n := 0
	for _, c := range it.Key.([]int) {
		if c == 0 {
			n++
		}
	}
	return float64(n)
}

func nodesOf(formula string) int {
	n := 0
	for _, c := range formula {
		if c != '(' && c != ')' && c != ' ' {
			n++
		}
	}
	return n
}

// TestDistribution compares 1000 items at difficulty 0.5 with the recorded distributions: at each
// recorded quantile, the share of our items up to there must agree within 0.08.
func TestDistribution(t *testing.T) {
	data, err := os.ReadFile(filepath.Join(vectors(t, "gym"), "stats.json"))
	if err != nil {
		t.Fatal(err)
	}
	var stats map[string]map[string]recorded
	if err := json.Unmarshal(data, &stats); err != nil {
		t.Fatal(err)
	}
	for _, d := range builtin {
		want, ok := stats[d.Name]
		if !ok {
			continue // codeio has no items recorded
		}
		if len(itemMeasures[d.Name]) == 0 {
			t.Errorf("%s: nothing is compared", d.Name)
		}
		items := drawItems(t, d, 1000)
		for key, measure := range itemMeasures[d.Name] {
			var values []float64
			for _, it := range items {
				if v := measure(it); !math.IsNaN(v) {
					values = append(values, v)
				}
			}
			slices.Sort(values)
			if want[key] == nil {
				t.Errorf("%s: no %s is recorded", d.Name, key)
				continue
			}
			compareQuantiles(t, d.Name+"/"+key, want[key], values)
		}
	}
}

func drawItems(t *testing.T, d Definition, n int) []Item {
	env, err := New(d, Options{})
	if err != nil {
		t.Fatal(err)
	}
	var items []Item
	for i := range n {
		task, err := env.Task(77, uint64(i), 0.5)
		if err != nil {
			t.Fatal(err)
		}
		items = append(items, task.Key.(Item))
	}
	return items
}

func compareQuantiles(t *testing.T, name string, want recorded, values []float64) {
	tolerance := 0.08
	if v, ok := looser[name]; ok {
		tolerance = v
	}
	for p, label := range map[float64]string{0.05: "p5", 0.25: "p25", 0.5: "p50", 0.75: "p75", 0.95: "p95"} {
		var at float64
		if err := json.Unmarshal(want[label], &at); err != nil {
			t.Fatalf("%s: %s: %v", name, label, err)
		}
		n := float64(len(values))
		below, _ := slices.BinarySearch(values, at)
		upTo, _ := slices.BinarySearch(values, math.Nextafter(at, math.Inf(1)))
		if lo, hi := float64(below)/n, float64(upTo)/n; lo > p+tolerance || hi < p-tolerance {
			t.Errorf("%s: %v is the recorded %s, but %.3f to %.3f of ours lie below", name, at, label, lo, hi)
		}
	}
}

// TestShares compares the kinds that are drawn by name.
func TestShares(t *testing.T) {
	shares := map[string]int{}
	for _, it := range drawItems(t, calendarArithmetic, 1400) {
		shares[[]string{"weekday", "number", "leap"}[it.Key.(calendarKey)]]++
	}
	for kind, want := range map[string]int{"weekday": 600, "number": 600, "leap": 200} {
		if got := shares[kind]; got < want-90 || got > want+90 {
			t.Errorf("%s: %d of 1400, want about %d", kind, got, want)
		}
	}
	if len(arcRules) != 70 || len(listRules) != 17 {
		t.Errorf("%d rules of arc_1d and %d of list_functions, want 70 and 17", len(arcRules), len(listRules))
	}
}

// TestFiles: the version of each environment hashes the file that defines it, and all of its files
// exist.
func TestFiles(t *testing.T) {
	for _, d := range builtin {
		own := false
		for _, file := range append(slices.Clone(sharedFiles), d.Files...) {
			src, err := sources.ReadFile(file)
			if err != nil {
				t.Errorf("%s: %v", d.Name, err)
			}
			own = own || strings.Contains(string(src), "Name: \""+d.Name+"\"")
		}
		if !own {
			t.Errorf("%s: none of its files defines it", d.Name)
		}
	}
}

// TestParamExtremes: with any parameter at its smallest or largest, tasks can be made at every
// difficulty and their gold answers score 1.
func TestParamExtremes(t *testing.T) {
	for _, d := range builtin {
		for _, p := range d.Params {
			for _, v := range []int{p.Min, p.Max} {
				env, err := New(d, Options{Params: map[string]string{p.Name: strconv.Itoa(v)}})
				if err != nil {
					t.Fatal(err)
				}
				start := time.Now()
				for i := range uint64(5) {
					for _, difficulty := range []float64{0, 0.5, 1} {
						task, err := env.Task(3, i, difficulty)
						if err != nil {
							t.Fatal(err)
						}
						if s := env.Grade(task, "<answer>"+task.Gold+"</answer>"); s.Value != 1 {
							t.Errorf("%s %s=%d difficulty %v: gold %.80q: %s", d.Name, p.Name, v, difficulty, task.Gold, s.Reason)
						}
					}
				}
				if took := time.Since(start); took > 5*time.Second {
					t.Errorf("%s %s=%d: 15 tasks take %v", d.Name, p.Name, v, took)
				}
			}
		}
	}
}

// TestStoryProblems: every template gives whole answers at every scale, without names left open.
func TestStoryProblems(t *testing.T) {
	problems := storyProblems()
	if len(problems) < 85 {
		t.Errorf("%d templates, want 85", len(problems))
	}
	for _, p := range problems {
		for _, percent := range []int{10, 50, 100, 400, 1000} {
			for i := range uint64(10) {
				text, answer := p.draw(NewRand("story", 1, i, 0), percent)
				if answer <= 0 || strings.ContainsAny(text, "{}") {
					t.Errorf("%q gives %q = %d", p.text, text, answer)
				}
			}
		}
	}
	for _, bad := range []string{"a | b", "x | a | 1", "x | a 1-0 | 1", "x | a 1-2/0 | a", "x | ab 1-2 | 3", "x | a 1 | a"} {
		if _, err := parseProblems(bad); err == nil || !strings.Contains(err.Error(), "line 1") {
			t.Errorf("%q: %v", bad, err)
		}
	}
}
