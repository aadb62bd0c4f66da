package envs

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

var letterCounting = Definition{
	Name: "letter_counting",
	Doc:  "count a letter in a piece of a story",
	Params: []Param{
		{Name: "min_words", Easy: 3, Default: 5, Hard: 15, Min: 1, Max: 200, Doc: "fewest words"},
		{Name: "max_words", Easy: 5, Default: 15, Hard: 30, Min: 1, Max: 200, Doc: "most words"},
	},
	Generate: generateLetterCounting,
	Score:    strictInteger,
	Gym:      gymContains,
	Files:    []string{"letter_counting.go", "integer.go", "words.go"},
	Source:   storyText,
}

// generateLetterCounting takes a run of words and one of the different letters that occur in it.
func generateLetterCounting(r *Rand, p Params) Item {
	words := storyWords()
	n := r.Range(p["min_words"], p["max_words"])
	start := r.Intn(len(words) - n + 1)
	text := strings.Join(words[start:start+n], " ")
	lower := strings.ToLower(text)
	letter := pickLetter(r, lower)
	return Item{
		Question: fmt.Sprintf("How often does the letter %q occur in the following text? Capital and small letters count alike.\n\n%s", letter, text),
		Gold:     fmt.Sprint(strings.Count(lower, letter)),
	}
}

// pickLetter gives one of the distinct letters of text, each equally likely, in order of code point.
func pickLetter(r *Rand, text string) string {
	seen := map[rune]bool{' ': true}
	letters := make([]rune, 0, 26)
	for _, c := range text {
		if !seen[c] && c != utf8.RuneError {
			seen[c] = true
			letters = append(letters, c)
		}
	}
	return string(Pick(r, letters))
}
