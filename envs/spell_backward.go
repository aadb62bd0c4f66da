package envs

import (
	"slices"
	"strings"
	"unicode/utf8"
)

var spellBackward = Definition{
	Name: "spell_backward",
	Doc:  "spell a word backwards",
	Params: []Param{
		{Name: "min_letters", Easy: 3, Default: 3, Hard: 8, Min: 3, Max: 10, Doc: "shortest word"},
		{Name: "max_letters", Easy: 4, Default: 10, Hard: 10, Min: 3, Max: 10, Doc: "longest word"},
	},
	Generate: generateSpellBackward,
	Score:    strictText,
	Gym:      gymSpellBackward,
	Files:    []string{"spell_backward.go", "integer.go", "words.go"},
	Source:   wordText,
}

// lengthWeights is how often words of 3 to 10 letters are drawn, per thousand.
var lengthWeights = [11]int{3: 10, 4: 31, 5: 72, 6: 114, 7: 152, 8: 206, 9: 197, 10: 218}

func generateSpellBackward(r *Rand, p Params) Item {
	word := Pick(r, wordsByLength()[drawLength(r, p["min_letters"], p["max_letters"])])
	letters := []byte(word)
	slices.Reverse(letters)
	return Item{Question: "Write the letters of this word in reverse order: " + word, Gold: string(letters)}
}

func drawLength(r *Rand, lo, hi int) int {
	hi = max(lo, hi)
	total := 0
	for n := lo; n <= hi; n++ {
		total += lengthWeights[n]
	}
	at := r.Intn(total)
	for n := lo; n < hi; n++ {
		if at < lengthWeights[n] {
			return n
		}
		at -= lengthWeights[n]
	}
	return hi
}

// strictText gives 1 for the gold text and 0 for all else.
func strictText(it Item, answer string) (float64, string) {
	if answer == it.Gold {
		return 1, "correct"
	}
	return 0, quote(answer) + " is not " + quote(it.Gold)
}

// pyLower is str.lower: one capital letter becomes two characters.
func pyLower(s string) string {
	return strings.ToLower(strings.ReplaceAll(s, "İ", "i\u0307"))
}

// gymSpellBackward adds 1/n per letter in place, in float64 as the recorded scorer does, so that
// the penalty for a longer answer depends on the sum's rounding.
func gymSpellBackward(it Item, answer string) (float64, string) {
	want, got := []rune(strings.ToLower(it.Gold)), pyLower(answer)
	if got == string(want) {
		return 1, "exact"
	}
	sum, i := 0.0, 0
	for i < len(want) && got != "" {
		c, size := utf8.DecodeRuneInString(got)
		if c == want[i] {
			sum += 1 / float64(len(want))
		}
		got = got[size:]
		i++
	}
	if sum == 1 {
		sum -= 0.2
	}
	return min(sum, 1), "letters in place"
}
