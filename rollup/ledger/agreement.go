package ledger

import "slices"

// What an account's past takes from its votes. For attestations (in the account's cell) and for evaluations (in the judge's) the
// state keeps the share that strayed from what the others decided: an exponential average, in 2^16ths, that begins at zero. Up to
// a quarter it takes nothing; from there the weight falls to one half at three quarters. See the package doc for why.
const (
	attestMemory = 5 // an attestation moves the average by 1/2^5
	judgeMemory  = 3
	maxScoreOff  = scoreOne / 10 // from the others' median
)

// keep gives what a past leaves of a weight.
func keep(weight, strayed uint64) uint64 {
	lost := (max(strayed, 1<<14) - 1<<14) >> 8
	return weight * (256 - min(lost, 128)) >> 8
}

// past gives the average after one more vote.
func past(share uint64, strayed bool, memory int) uint64 {
	if strayed {
		return share + (1<<16-1-share)>>memory
	}
	return share - share>>memory
}

// Median gives the lower median by weight of entries in ascending order of value, 0 of none: the least value up to which half of the
// weight lies.
func Median(said []Entry) uint32 {
	var sum, part uint32
	for _, e := range said {
		sum += e.Weight
	}
	for _, e := range said {
		if part += e.Weight; 2*part >= sum {
			return e.Value
		}
	}
	return 0
}

// others gives an entry's value and the median of the rest, if those are a quorum.
func (s *State) others(said []Entry, k int) (mine, median uint32, ok bool) {
	mine = said[k].Value
	said = slices.Delete(said, k, k+1)
	return mine, Median(said), len(said) >= int(s.params.Quorum)
}

func distance(a, b uint32) uint64 { return uint64(max(a, b) - min(a, b)) }

// lookBack enters one word of a slot that is let go of in its attester's past. Which one, a seed draws that nobody could know
// when it was said. It strays where it is off by more than an eighth.
func (s *State) lookBack(slot []byte, luck uint64) {
	said := entries(slot, sltSize, sltCount)
	if len(said) == 0 || sltFlags.get(slot)&flagGuilty != 0 {
		return
	}
	k := int(luck % uint64(len(said)))
	id := accountCell(said[k].Index)
	mine, median, ok := s.others(said, k)
	if !ok {
		return
	}
	s.read(id)
	s.edit(id, func(b []byte) {
		accStrayed.set(b, past(accStrayed.get(b), 8*distance(mine, median) > uint64(median), attestMemory))
	})
}

// judgeStrayed gives a judge's average with the epoch before, of which old is its cell: it strays where it did not open all, or where a score of
// the winner is off by more than maxScoreOff. Without a winner that it and a quorum of others scored, nothing is entered.
func (s *State) judgeStrayed(index uint32, old []byte) uint64 {
	share, epoch := jdgStrayed.get(old), jdgEpoch.u32(old)
	if jdgLeft.get(old) > 0 {
		return past(share, true, judgeMemory)
	}
	e := s.read(epochCell(epoch))
	if e == nil || epoNumber.u32(e) != epoch || epoCompared.get(e) != epoCandidates.get(e) || epoBest.get(e) == 0 {
		return share
	}
	scored, strayed := false, false
	for env := range uint32(s.params.EnvCount) {
		t := s.read(tallyCell(epoch, epoBest.u32(e)-1, env))
		if t == nil || talEpoch.u32(t) != epoch {
			return share
		}
		said := entries(t, talSize, talCount)
		k := slices.IndexFunc(said, func(e Entry) bool { return e.Index == index })
		if k < 0 {
			continue
		}
		if mine, median, ok := s.others(said, k); ok {
			scored = true
			strayed = strayed || distance(mine>>12, median>>12) > maxScoreOff
		}
	}
	if !scored {
		return share
	}
	return past(share, strayed, judgeMemory)
}
