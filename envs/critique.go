package envs

import (
	"strconv"

	"swarmrl/reward"
)

// Named gives the candidate of n that a critique names, from 1; 0 says that none is right. See
// [reward.Named].
func Named(critique string, n int) (candidate int, ok bool) { return reward.Named(critique, n) }

// GradeCritique scores a critique of candidates, of which right says which are. See
// [reward.Critique].
func GradeCritique(critique string, right []bool) Score {
	value, reason := reward.Critique(critique, right)
	s := Score{Value: value, Reason: reason}
	if named, ok := Named(critique, len(right)); ok {
		s.Answer = strconv.Itoa(named)
	}
	return s
}
