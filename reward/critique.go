package reward

import (
	"slices"
	"strconv"
	"strings"
)

// Named gives the candidate that a critique names best: the last #i in its text, counted from 1,
// where #0 says that none is right. ok is false where there is no such mark or it is beyond the
// candidates.
func Named(critique string, candidates int) (index int, ok bool) {
	for end := len(critique); ; {
		i := strings.LastIndexByte(critique[:end], '#')
		if i < 0 {
			return 0, false
		}
		digits := leadingDigits(critique[i+1:])
		if digits == "" {
			end = i
			continue
		}
		n, err := strconv.Atoi(digits)
		return n, err == nil && n <= candidates
	}
}

// leadingDigits gives the run of at most nine ASCII digits that s begins with; a longer run gives
// all of it, which no candidate has.
func leadingDigits(s string) string {
	n := 0
	for n < len(s) && n < 20 && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return s[:n]
}

// Critique is the reward of a critique, calibrated against the answer key: 1 where the candidate
// that it names is right, or where it says that none is and none is; else 0. right says of each
// candidate whether it is. Popularity plays no part.
func Critique(critique string, right []bool) (value float64, reason string) {
	named, ok := Named(critique, len(right))
	none := !slices.Contains(right, true)
	switch {
	case !ok:
		return 0, "it names no candidate"
	case named == 0 && none:
		return 1, "it says that none is right, and none is"
	case named == 0:
		return 0, "it says that none is right, but one is"
	case right[named-1]:
		return 1, "it names a right answer"
	}
	return 0, "the answer that it names is wrong"
}
