package reward

import (
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
// that it names is right, or where it says that none is and none is; else 0. scores are the
// candidates' own rewards; right is a score of 1. Popularity plays no part.
func Critique(critique string, scores []float64) (value float64, reason string) {
	named, ok := Named(critique, len(scores))
	if !ok {
		return 0, "the critique names no candidate"
	}
	if named > 0 {
		if scores[named-1] >= 1 {
			return 1, "the candidate that it names is right"
		}
		return 0, "the candidate that it names is not right"
	}
	for _, s := range scores {
		if s >= 1 {
			return 0, "it says that none is right, but one is"
		}
	}
	return 1, "none is right, as it says"
}
