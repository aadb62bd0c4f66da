package envs

import (
	"crypto/sha256"
	"encoding/binary"
	"math/bits"
)

// Rand is the generator of random numbers for tasks: xoshiro256** (Blackman and Vigna, 2018),
// seeded with the 32 bytes of a SHA-256. It is specified to the bit, so that other languages can
// follow it. Not safe for concurrent use; make one per task.
type Rand struct{ s [4]uint64 }

// NewRand seeds the item at (seed, index, difficulty) of the environment called name (without
// options, so that two gradings share their items):
//
//	state = SHA-256("swarmrl/item/v1" | name | 0x00 | seed u64 LE | index u64 LE | difficulty f64 LE)
//
// read as four little-endian words. Neighbouring seeds and indices are unrelated.
func NewRand(name string, seed, index uint64, difficulty float64) *Rand {
	b := make([]byte, 0, 96)
	b = append(b, "swarmrl/item/v1"...)
	b = append(b, name...)
	b = append(b, 0)
	return RandFrom(sha256.Sum256(appendCoordinates(b, seed, index, difficulty)))
}

// RandFrom takes the state from a hash. The all-zero state, of which no preimage is known, would
// be a fixed point; it is replaced by 1, 0, 0, 0.
func RandFrom(h [32]byte) *Rand {
	r := new(Rand)
	for i := range r.s {
		r.s[i] = binary.LittleEndian.Uint64(h[8*i:])
	}
	if r.s == [4]uint64{} {
		r.s[0] = 1
	}
	return r
}

// Uint64 gives 64 random bits.
func (r *Rand) Uint64() uint64 {
	s := &r.s
	out := bits.RotateLeft64(s[1]*5, 7) * 9
	t := s[1] << 17
	s[2] ^= s[0]
	s[3] ^= s[1]
	s[1] ^= s[2]
	s[0] ^= s[3]
	s[2] ^= t
	s[3] = bits.RotateLeft64(s[3], 45)
	return out
}

// Intn gives a uniform integer in [0, n) by Lemire's multiplication with rejection; n < 1 gives 0.
func (r *Rand) Intn(n int) int {
	if n < 1 {
		return 0
	}
	hi, lo := bits.Mul64(r.Uint64(), uint64(n))
	if lo < uint64(n) {
		for floor := -uint64(n) % uint64(n); lo < floor; {
			hi, lo = bits.Mul64(r.Uint64(), uint64(n))
		}
	}
	return int(hi)
}

// Range gives a uniform integer in [lo, hi]; hi below lo gives lo.
func (r *Rand) Range(lo, hi int) int { return lo + r.Intn(hi-lo+1) }

// Bool is true with probability 1/2.
func (r *Rand) Bool() bool { return r.Uint64()>>63 == 1 }

// Chance is true with probability num/den.
func (r *Rand) Chance(num, den int) bool { return r.Intn(den) < num }

// Shuffle permutes n elements (Fisher-Yates from the end).
func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	for i := n - 1; i > 0; i-- {
		swap(i, r.Intn(i+1))
	}
}

// Perm gives a permutation of 0..n-1.
func (r *Rand) Perm(n int) []int {
	p := make([]int, n)
	for i := range p {
		p[i] = i
	}
	r.Shuffle(n, func(i, j int) { p[i], p[j] = p[j], p[i] })
	return p
}

// Pick gives one element of a list that is not empty.
func Pick[T any](r *Rand, list []T) T { return list[r.Intn(len(list))] }
