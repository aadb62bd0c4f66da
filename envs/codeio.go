package envs

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

var codeio = Definition{
	Name: "codeio",
	Doc:  "predict what a small program returns, as JSON",
	Params: []Param{
		{Name: "min_steps", Easy: 1, Default: 2, Hard: 4, Min: 1, Max: 12, Doc: "fewest lines of the function"},
		{Name: "max_steps", Easy: 2, Default: 5, Hard: 8, Min: 1, Max: 12, Doc: "most lines"},
		{Name: "max_items", Easy: 4, Default: 6, Hard: 9, Min: 2, Max: 20, Doc: "longest list given to it"},
	},
	Generate: generateCodeIO,
	Score:    strictJSON,
	Gym:      gymCodeIO,
	Files:    []string{"codeio.go", "json_value.go", "tree_distance.go", "pyjson.go", "pynumber.go", "integer.go", "calendar_arithmetic.go", "list_functions.go", "gcd.go"},
}

// A codeLine is one statement on the list xs or the number n, and what it does to them.
type codeLine struct {
	text string
	run  func(m *codeState)
}

type codeState struct {
	xs []int
	n  int
}

// drawLine gives a random statement with its constants.
func drawLine(r *Rand) codeLine {
	k := r.Range(2, 9)
	each := func(f func(x int) int) func(m *codeState) {
		return func(m *codeState) {
			for i, x := range m.xs {
				m.xs[i] = f(x)
			}
		}
	}
	filter := func(f func(x int) bool) func(m *codeState) {
		return func(m *codeState) {
			kept := m.xs[:0]
			for _, x := range m.xs {
				if f(x) {
					kept = append(kept, x)
				}
			}
			m.xs = kept
		}
	}
	return Pick(r, []codeLine{
		{fmt.Sprintf("xs = [x + %d for x in xs]", k), each(func(x int) int { return x + k })},
		{fmt.Sprintf("xs = [x * %d for x in xs]", k), each(func(x int) int { return x * k })},
		{fmt.Sprintf("xs = [x %% %d for x in xs]", k), each(func(x int) int { return x - k*floorDiv(x, k) })},
		{fmt.Sprintf("xs = [x // %d for x in xs]", k), each(func(x int) int { return floorDiv(x, k) })},
		{fmt.Sprintf("xs = [x for x in xs if x %% %d != 0]", k), filter(func(x int) bool { return x%k != 0 })},
		{fmt.Sprintf("xs = [x for x in xs if x > %d]", k), filter(func(x int) bool { return x > k })},
		{"xs = xs[::-1]", func(m *codeState) {
			for i, j := 0, len(m.xs)-1; i < j; i, j = i+1, j-1 {
				m.xs[i], m.xs[j] = m.xs[j], m.xs[i]
			}
		}},
		{"xs = xs[1:] + xs[:1]", func(m *codeState) {
			if len(m.xs) > 0 {
				m.xs = append(m.xs[1:len(m.xs):len(m.xs)], m.xs[0])
			}
		}},
		{"n += sum(xs)", func(m *codeState) { m.n += sumInts(m.xs) }},
		{fmt.Sprintf("n = n * %d + len(xs)", k), func(m *codeState) { m.n = m.n*k + len(m.xs) }},
		{"xs.append(n)", func(m *codeState) { m.xs = append(m.xs, m.n) }},
	})
}

// generateCodeIO writes a function line by line and runs it meanwhile. Twelve lines of factors
// below ten keep all numbers within 64 bits.
func generateCodeIO(r *Rand, p Params) Item {
	m := &codeState{n: r.Range(0, 9)}
	for range r.Range(2, p["max_items"]) {
		m.xs = append(m.xs, r.Range(-20, 50))
	}
	call := fmt.Sprintf("run([%s], %d)", joinInts(m.xs, ", "), m.n)
	var b strings.Builder
	b.WriteString("def run(xs, n):\n")
	for range r.Range(p["min_steps"], p["max_steps"]) {
		line := drawLine(r)
		line.run(m)
		b.WriteString("    " + line.text + "\n")
	}
	b.WriteString("    return {\"xs\": xs, \"n\": n}\n")
	return Item{
		Question: fmt.Sprintf("Here is a Python function.\n\n%s\nWhat does %s return? Answer as JSON.", b.String(), call),
		Gold:     fmt.Sprintf(`{"xs": [%s], "n": %d}`, joinInts(m.xs, ", "), m.n),
	}
}

// strictJSON wants JSON of the same value; the order of members and spaces do not count.
func strictJSON(it Item, answer string) (float64, string) {
	if len(answer) > 8*len(it.Gold)+1000 {
		return 0, fmt.Sprintf("an answer of %d bytes where %d are enough", len(answer), len(it.Gold))
	}
	got, err := parseJSON(answer)
	if err != nil {
		return 0, quote(answer) + " is not JSON"
	}
	if want, _ := parseJSON(it.Gold); !sameJSON(got, want) {
		return 0, fmt.Sprintf("%s is not %s", quote(answer), quote(it.Gold))
	}
	return 1, "correct"
}

// gymCodeIO looks for an object anywhere and scores it by tree edit distance.
func gymCodeIO(it Item, answer string) (float64, string) {
	gold, text := pyStrip(it.Gold), pyStrip(answer)
	if text == gold && answer != "" {
		return 1, "exact"
	}
	first, last := strings.IndexByte(text, '{'), strings.LastIndexByte(text, '}')
	if first < 0 || last < 0 {
		return 0, "no object"
	}
	object := ""
	if first <= last {
		object = text[first : last+1]
	}
	got, err := parseJSON(object)
	if err != nil {
		if strings.Contains(text, gold) {
			return float64(utf8.RuneCountInString(gold)) / float64(utf8.RuneCountInString(text)), "contains the answer"
		}
		return 0, "not JSON"
	}
	length := float64(utf8.RuneCountInString(gold))
	extra := float64(utf8.RuneCountInString(text[:first]) + utf8.RuneCountInString(text[last+1:]))
	most := max(length/(length+float64(0.5*extra)), 0.2)
	want, _ := parseJSON(gold)
	if sameJSON(got, want) {
		return most, "equal"
	}
	return max(similarity(got, want)*most, 0.01), "similar"
}

// similarity is 1 less five times the edit distance over the longer text's length, at least 0. It
// is 0 for trees too large to compare.
func similarity(a, b any) float64 {
	ta, tb := jsonTree(a), jsonTree(b)
	if ta.cost()*tb.cost() > 4_000_000 {
		return 0
	}
	size := max(len(dumpJSON(nil, a)), len(dumpJSON(nil, b)))
	return max(0, 1-treeDistance(ta, tb)/float64(0.2*float64(size)))
}

// pyFloatText writes a float as Python's str does.
func pyFloatText(s string) string {
	f, ok := pyFloat(s)
	switch {
	case !ok:
		return s
	case f != f:
		return "nan"
	case f > 1e308*1.7976 || f < -1e308*1.7976:
		return strings.TrimPrefix(strings.ToLower(strconv.FormatFloat(f, 'g', -1, 64)), "+")
	}
	text := strconv.FormatFloat(f, 'e', -1, 64)
	exponent, _ := strconv.Atoi(text[strings.IndexByte(text, 'e')+1:])
	if exponent >= -4 && exponent < 16 {
		text = strconv.FormatFloat(f, 'f', -1, 64)
		if !strings.Contains(text, ".") {
			text += ".0"
		}
	}
	return text
}
