package envs

import "github.com/agnivade/levenshtein"

// Nearest gives the known name that a person most likely meant: the one that takes the fewest
// edits, at most a third of its length (and one in a short name). Empty: none is near.
func Nearest(name string, known []string) string {
	if len(name) > 100 {
		return ""
	}
	best, least := "", 0
	for _, k := range known {
		edits := levenshtein.ComputeDistance(name, k)
		if edits <= max(1, len(k)/3) && (best == "" || edits < least) {
			best, least = k, edits
		}
	}
	return best
}
