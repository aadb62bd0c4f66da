package swarm

import (
	"cmp"
	"math"
	"slices"
)

// Standing is what one peer thinks of another, from verdicts, the signal of its groups and
// its attendance. The zero value is a stranger. No peer computes another's standings again: a
// revision carries its counts of votes as whole numbers, and whom one trains on is one's own
// choice. So here, and where round.go draws groups by standing, the last bit of math.Exp, Log
// and Pow may differ between processors.
type Standing struct {
	Rounds   uint32  // rounds in which an answer batch arrived
	Missed   uint32  // rounds committed to without a batch
	Passed   uint32  // audits passed
	Strikes  uint32  // rounds with unprovable failings: bodies withheld, bad patches, false verdicts
	Struck   uint64  // the last of them
	Libels   uint32  // rounds in which it accused a batch that is in order; no pass redeems them
	Groups   uint32  // groups read
	Signal   uint32  // of these, with differing rewards
	Skill    float64 // Bradley-Terry strength as a critic, in logits
	Dropped  Check   // why the peer was dropped; Passed while it is not
	Round    uint64  // in which it was dropped
	Evidence string  // one sentence about the drop, for people
}

// maxStrikes drop a peer. A pass redeems one strike.
const maxStrikes = 5

// maxLibels drop a peer: whoever replays with equal bits does not err three times.
const maxLibels = 3

// Score is in [0,1]: trust by audits, times attendance, leaning on the share of groups with
// signal. A stranger has one half; a dropped peer none.
func (s *Standing) Score() float64 {
	if s.Dropped != Passed {
		return 0
	}
	trust := (float64(s.Passed) + 1) / (float64(s.Passed) + float64(4*float64(s.Strikes)) + 1)
	attendance := (float64(s.Rounds) + 2) / (float64(s.Rounds) + float64(s.Missed) + 2)
	signal := (float64(s.Signal) + 2) / (float64(s.Groups) + 4)
	known := 1 - 1/(1+float64(0.25*float64(s.Passed)))
	return trust * attendance * (0.5 + float64(0.25*known) + float64(0.25*signal*known))
}

// maxStandings bounds the peers that a core remembers beside those of recent rounds.
const maxStandings = 2 * maxPeers

// stranger says that no audit, strike or drop speaks for or against a peer.
func (s *Standing) stranger() bool {
	return s.Passed == 0 && s.Strikes == 0 && s.Libels == 0 && s.Dropped == Passed
}

// worth orders standings by what is lost when they are forgotten: those of peers that were dropped long
// ago first, as with a fresh key they would be strangers too, those with most audits passed last.
func (s *Standing) worth() (class int, within uint64) {
	switch {
	case s.Dropped != Passed:
		return 0, s.Round
	case s.Passed == 0:
		return 1, s.Struck
	}
	return 2, uint64(s.Passed)
}

// forget takes away what is known of peers that take part no longer: of strangers everything, of others
// what is worth least beyond maxStandings.
func (c *Core) forget() {
	present := map[Addr]bool{}
	for _, rd := range c.rounds {
		for a := range rd.commits {
			present[a] = true
		}
	}
	var absent []Addr
	for _, a := range sortedKeys(c.peers) {
		switch {
		case present[a]:
		case c.peers[a].stranger():
			delete(c.peers, a)
		default:
			absent = append(absent, a)
		}
	}
	over := len(absent) - maxStandings
	if over <= 0 {
		return
	}
	slices.SortStableFunc(absent, func(a, b Addr) int {
		ca, wa := c.peers[a].worth()
		cb, wb := c.peers[b].worth()
		return cmp.Or(cmp.Compare(ca, cb), cmp.Compare(wa, wb))
	})
	for _, a := range absent[:over] {
		delete(c.peers, a)
	}
}

// skillRate is the step of the Bradley-Terry update.
const skillRate = 0.2

// critiqued moves the skill by one critique: right says whether it named the truth, chance
// how likely a blind guess was to do so.
func (s *Standing) critiqued(right bool, chance float64) {
	chance = min(max(chance, 0.01), 0.99)
	expected := logistic(s.Skill + math.Log(chance/(1-chance)))
	outcome := 0.0
	if right {
		outcome = 1
	}
	s.Skill = min(max(s.Skill+float64(skillRate*(outcome-expected)), -4), 4)
}

func logistic(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

// VoteWeight is how much a critic's vote counts: its score times how far its skill exceeds a
// blind guess. A critic who is no better than chance still counts a little.
func (s *Standing) VoteWeight() float64 { return s.Score() * logistic(s.Skill) }

// Vote is the word of one critic about one group: the candidates that its samples named,
// counted from 1, 0 for none of them.
type Vote struct {
	Peer  Addr
	Picks []int
}

// Tally counts votes by signed peer. A peer's weight is shared by its samples, so that saying
// a thing twice says it once; picks out of range count as none. The result has n+1 entries,
// the first for "none".
func Tally(n int, votes []Vote, weight func(Addr) float64) []float64 {
	counts := make([]float64, n+1)
	heard := make(map[Addr]bool, len(votes))
	for _, v := range votes {
		if heard[v.Peer] || len(v.Picks) == 0 {
			continue
		}
		heard[v.Peer] = true
		share := weight(v.Peer) / float64(len(v.Picks))
		for _, pick := range v.Picks {
			if pick < 0 || pick > n {
				pick = 0
			}
			counts[pick] += share
		}
	}
	return counts
}

// Best gives the candidate with the most votes, 1-based; equal votes go to the lowest number,
// and "none" wins only with strictly more than any candidate.
func Best(counts []float64) int {
	best := 0
	for i := 1; i < len(counts); i++ {
		if best == 0 && counts[i] > 0 && counts[i] >= counts[0] || best > 0 && counts[i] > counts[best] {
			best = i
		}
	}
	return best
}
