package verify

import (
	"encoding/binary"
	"math/bits"
	"unsafe"
)

const (
	magnitudeMask = 0x7FFF                // bf16 without its sign
	firstNotANum  = 0x7F80                // magnitudes from here on are Inf or NaN
	lanes         = 0x0001_0001_0001_0001 // one in each of four 16-bit lanes
)

// selector finds the k largest magnitudes of a chunk; it keeps its scratch between chunks.
type selector struct {
	keys  []uint64        // candidates in the order of the chunk: (0x7FFF - magnitude) << 32 | index
	masks []uint32        // of the candidates, where the processor has vectors
	count [1 << 15]uint32 // of candidates by 0x7FFF - magnitude; all zero between calls
}

// topK gives the positions of the k largest |values|, among equal ones the lower indices: ascending. It says false
// when a value among them is Inf or NaN. len(values) >= k >= 1.
func (s *selector) topK(dst []uint32, values []uint16, k int) ([]uint32, bool) {
	floor := s.guessFloor(values, k)
	for {
		finite := s.collect(values, floor)
		if !finite {
			return nil, false
		}
		if len(s.keys) >= k {
			break
		}
		floor = s.lowerFloor(floor)
	}
	limit, ties := s.limit(k)
	dst = dst[:0]
	for _, key := range s.keys {
		switch m := key >> 32; {
		case m < limit:
			dst = append(dst, uint32(key))
		case m == limit && ties > 0:
			dst = append(dst, uint32(key))
			ties--
		}
	}
	return dst, true
}

// limit gives the last of the k first keys' magnitudes, and how many candidates of that very one belong to them.
func (s *selector) limit(k int) (limit uint64, ties int) {
	first := uint64(magnitudeMask)
	for _, key := range s.keys {
		m := key >> 32
		s.count[m&magnitudeMask]++
		first = min(first, m)
	}
	total := 0
	for limit = first; ; limit++ {
		n := int(s.count[limit&magnitudeMask])
		if total+n >= k {
			break
		}
		total += n
	}
	for _, key := range s.keys {
		s.count[key>>32&magnitudeMask] = 0
	}
	return limit, k - total
}

// maxRank bounds how deep guessFloor looks into its sample; chunks that need more are small, and
// are collected whole.
const maxRank = 16

// guessFloor estimates from a strided sample a magnitude that somewhat more than k values reach.
func (s *selector) guessFloor(values []uint16, k int) uint16 {
	const sampled = 1024
	stride := len(values)/sampled | 1
	n := (len(values) + stride - 1) / stride
	rank := (3*k*n)/(2*len(values)) + 2 // 1.5 k of all values, in the sample
	if rank >= min(n, maxRank) {
		return 0
	}
	var top [maxRank]uint16 // the rank+1 largest of the sample, descending
	for i := 0; i < len(values); i += stride {
		v := values[i] & magnitudeMask
		if v <= top[rank] {
			continue
		}
		j := rank
		for ; j > 0 && top[j-1] < v; j-- {
			top[j] = top[j-1]
		}
		top[j] = v
	}
	return top[rank]
}

func (s *selector) lowerFloor(floor uint16) uint16 {
	if floor < 0x80 {
		return 0
	}
	return floor - 0x80 // one binary exponent down
}

// collect gathers every value whose magnitude is at least floor; false: one is not finite.
func (s *selector) collect(values []uint16, floor uint16) bool {
	s.keys = s.keys[:0]
	whole := len(values) &^ 15
	if floor == 0 {
		whole = 0 // everything is a candidate
	}
	s.masks = grow(s.masks, whole/16)
	finite := false
	if maskVec(s.masks, values, floor) {
		finite = s.keepMasked(values)
	} else {
		finite = s.collectWords(values[:whole], floor)
	}
	for i := whole; finite && i < len(values); i++ {
		finite = values[i]&magnitudeMask < floor || s.keep(values[i], i)
	}
	return finite
}

// collectWords is collect for a floor above 0 and whole blocks of 16, in plain words.
func (s *selector) collectWords(values []uint16, floor uint16) bool {
	// In each lane magnitude + (0x8000 - floor) carries into the lane's top bit iff it is >= floor.
	add := uint64(0x8000-uint32(floor)) * lanes
	for i := 0; i < len(values); i += 16 {
		words := (*[4]uint64)(unsafe.Pointer(&values[i]))
		a, b := hits(words[0], add), hits(words[1], add)
		c, d := hits(words[2], add), hits(words[3], add)
		if a|b|c|d != 0 && !s.keepAll(values, i, [4]uint64{a, b, c, d}) {
			return false
		}
	}
	return true
}

func grow(b []uint32, n int) []uint32 {
	if cap(b) < n {
		return make([]uint32, n)
	}
	return b[:n]
}

// keepMasked keeps the values that masks points to.
func (s *selector) keepMasked(values []uint16) bool {
	for block, mask := range s.masks {
		for mask &= 0x55555555; mask != 0; mask &= mask - 1 {
			if i := 16*block + bits.TrailingZeros32(mask)/2; !s.keep(values[i], i) {
				return false
			}
		}
	}
	return true
}

const tops = 0x8000 * lanes

// hits sets the top bit of each lane whose magnitude reaches the floor.
func hits(word, add uint64) uint64 { return (word&^tops + add) & tops }

// keepAll keeps the values of 16 lanes that hit.
func (s *selector) keepAll(values []uint16, first int, words [4]uint64) bool {
	for w, hit := range words {
		for ; hit != 0; hit &= hit - 1 {
			lane := bits.TrailingZeros64(hit) / 16
			if bigEndian {
				lane = 3 - lane
			}
			if i := first + 4*w + lane; !s.keep(values[i], i) {
				return false
			}
		}
	}
	return true
}

func (s *selector) keep(value uint16, index int) bool {
	magnitude := value & magnitudeMask
	s.keys = append(s.keys, uint64(magnitudeMask-magnitude)<<32|uint64(index))
	return magnitude < firstNotANum
}

// bigEndian is true where the first uint16 of a word is its highest lane.
var bigEndian = binary.NativeEndian.Uint16([]byte{0, 1}) == 1
