package envs

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

var wordSorting = Definition{
	Name: "word_sorting",
	Doc:  "sort words by code point",
	Params: []Param{
		{Name: "min_words", Easy: 3, Default: 3, Hard: 10, Min: 1, Max: 200, Doc: "fewest words"},
		{Name: "max_words", Easy: 5, Default: 10, Hard: 20, Min: 1, Max: 200, Doc: "most words"},
	},
	Generate: generateWordSorting,
	Score:    strictWordSorting,
	Gym:      gymWordSorting,
	Files:    []string{"word_sorting.go", "number_sorting.go", "integer.go", "words.go", "chain_sum.go", "json_value.go", "pyjson.go", "pynumber.go", "codeio.go", "list_functions.go", "tree_distance.go", "calendar_arithmetic.go", "gcd.go"},
	Source:   storyText,
}

// distinctWords gives the different words of the story that have 3 to 12 letters, sorted.
var distinctWords = sync.OnceValue(func() []string {
	words := slices.DeleteFunc(slices.Clone(storyWords()), func(w string) bool {
		n := utf8.RuneCountInString(w)
		return n < 3 || n > 12
	})
	slices.Sort(words)
	return slices.Compact(words)
})

func generateWordSorting(r *Rand, p Params) Item {
	all := distinctWords()
	words := make([]string, 0, 16)
	for n := r.Range(p["min_words"], p["max_words"]); len(words) < n; {
		if w := Pick(r, all); !slices.Contains(words, w) {
			words = append(words, w)
		}
	}
	shown := strings.Join(words, ", ")
	k := sortKey{r.Bool()}
	slices.Sort(words)
	if k.descending {
		slices.Reverse(words)
	}
	return Item{
		Question: fmt.Sprintf("Put these words in %s order by code point, so that capital letters come before small ones: %s\nAnswer with the words, separated by commas.", k, shown),
		Gold:     strings.Join(words, ", "), Key: k,
	}
}

// strictWordSorting wants exactly the words in their order.
func strictWordSorting(it Item, answer string) (float64, string) {
	if len(answer) > 2*len(it.Gold)+100 {
		return 0, fmt.Sprintf("an answer of %d bytes where %d are enough", len(answer), len(it.Gold))
	}
	want, got := splitWords(it.Gold), splitWords(answer)
	if !slices.Equal(got, want) {
		return 0, fmt.Sprintf("%s is not %s", quote(answer), quote(it.Gold))
	}
	return 1, "correct"
}

func splitWords(s string) []string {
	words := strings.Split(s, ",")
	for i, w := range words {
		words[i] = strings.TrimSpace(w)
	}
	return words
}

// gymWordSorting gives the share of words in their place, at least 0.2 for a permutation.
func gymWordSorting(it Item, answer string) (float64, string) {
	if answer == "" {
		return 0, "empty"
	}
	want, got := splitWords(it.Gold), strings.Split(answer, ",")
	for i, w := range got {
		got[i] = pyStrip(w)
	}
	if slices.Equal(got, want) {
		return 1, "correct"
	}
	right := 0
	for i := range min(len(want), len(got)) {
		right += int(toFloat(want[i] == got[i]))
	}
	value := float64(right) / float64(len(want))
	slices.Sort(got)
	if slices.Equal(got, slices.Sorted(slices.Values(want))) {
		value = max(value, 0.2)
	}
	return value, fmt.Sprintf("%d of %d words in place", right, len(want))
}
