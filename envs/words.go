package envs

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
)

// wordText lists common English words of 3 to 10 lower-case letters, one a line, sorted.
//
//go:embed data/words.txt
var wordText string

// storyText is "In the Year 2889" by Jules and Michel Verne (1889), in the public domain.
//
//go:embed data/story.txt
var storyText string

// wordsByLength gives the words of each length; index 0 to 2 are empty.
var wordsByLength = sync.OnceValue(func() [][]string {
	out := make([][]string, 11)
	for word := range strings.Lines(wordText) {
		word = strings.TrimSpace(word)
		out[len(word)] = append(out[len(word)], word)
	}
	return out
})

// storyWords gives the words of the story in their order, as they are written there.
var storyWords = sync.OnceValue(func() []string {
	return strings.FieldsFunc(storyText, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) })
})
