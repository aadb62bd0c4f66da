package verify

import (
	"crypto/sha256"
	"encoding/binary"
	"math"
	"slices"
)

// Audit says how many of a peer's rollouts a round are replayed. Which ones follows from a beacon
// that the peer could not know when it committed, so forging a share is a gamble with known odds
// (see Detection).
type Audit struct {
	Rate float64 // share of a batch that is audited at full standing, (0, 1]
	Min  int     // at least this many of a batch; 0 means 1
}

// Count is the number of audited rollouts of a batch of n. A peer of low standing is looked at more
// closely: at standing 0 everything, at 1 the rate.
func (a Audit) Count(n int, standing float64) int {
	if n <= 0 {
		return 0
	}
	if !(standing > 0) {
		return n
	}
	rate := a.Rate + float64((1-a.Rate)*(1-min(1, standing)))
	count := int(math.Ceil(rate * float64(n)))
	return min(n, max(count, a.Min, 1))
}

// Draw gives the ascending indices of the audited rollouts of a batch: count of n without
// replacement, by a Fisher-Yates shuffle over SHA-256(domain, beacon, batch, counter).
func Draw(beacon, batch [32]byte, n, count int) []int {
	count = min(max(count, 0), max(n, 0))
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	s := stream{seed: sha256.Sum256(slices.Concat([]byte("swarmrl/audit/v1"), beacon[:], batch[:]))}
	for i := range count {
		j := i + int(s.below(uint64(n-i)))
		order[i], order[j] = order[j], order[i]
	}
	drawn := order[:count]
	slices.Sort(drawn)
	return drawn
}

// Challenge seeds the off-point test of one rollout of a batch from the later beacon.
func Challenge(beacon, batch [32]byte, rollout int) uint64 {
	b := slices.Concat([]byte("swarmrl/offpoint/v1"), beacon[:], batch[:])
	sum := sha256.Sum256(binary.LittleEndian.AppendUint64(b, uint64(rollout)))
	return binary.LittleEndian.Uint64(sum[:])
}

// Detection is the probability that a peer which forges f of its n rollouts in every round is
// caught within r rounds, when q of the n are audited each round and an audit of a forged rollout
// fails for certain: 1 − [C(n−f, q) / C(n, q)]^r.
func Detection(n, f, q, r int) float64 {
	if f <= 0 || q <= 0 || r <= 0 || n <= 0 {
		return 0
	}
	f, q = min(f, n), min(q, n)
	if q > n-f {
		return 1
	}
	miss := 0.0 // log of the chance that no audited rollout is forged
	for i := range q {
		miss += math.Log(float64(n-f-i)) - math.Log(float64(n-i))
	}
	return -math.Expm1(miss * float64(r))
}

// stream draws uniform integers from SHA-256 in counter mode.
type stream struct {
	seed    [32]byte
	counter uint64
}

func (s *stream) next() uint64 {
	sum := sha256.Sum256(binary.LittleEndian.AppendUint64(slices.Clone(s.seed[:]), s.counter))
	s.counter++
	return binary.LittleEndian.Uint64(sum[:])
}

// below is uniform in [0, n) by rejection; n >= 1.
func (s *stream) below(n uint64) uint64 {
	limit := math.MaxUint64 - math.MaxUint64%n
	for {
		if v := s.next(); v < limit {
			return v % n
		}
	}
}
