package verify

import (
	"encoding/binary"
	"math/bits"
	"slices"
	"unsafe"
)

const (
	magnitudeMask = 0x7FFF                // bf16 without its sign
	firstNotANum  = 0x7F80                // magnitudes from here on are Inf or NaN
	lanes         = 0x0001_0001_0001_0001 // one in each of four 16-bit lanes
)

// selector finds the k largest magnitudes of a chunk; it keeps its scratch between chunks.
type selector struct {
	keys  []uint64 // candidates: (0x7FFF - magnitude) << 32 | index, so that ascending = our order
	count [1 << 15]uint32
}

// topK writes the positions of the k largest |values| in our pinned order (larger magnitude first,
// then the lower index) and returns them sorted by that order. It says false when a value is Inf
// or NaN. len(values) >= k >= 1.
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
	if len(s.keys) > 4*k {
		s.prune(k)
	}
	slices.Sort(s.keys)
	dst = dst[:0]
	for _, key := range s.keys[:k] {
		dst = append(dst, uint32(key))
	}
	return dst, true
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
	whole := len(values) &^ 3
	// In each lane magnitude + (0x8000 - floor) carries into the lane's top bit iff it is >= floor.
	add := uint64(0x8000-uint32(floor)) * lanes
	const tops = 0x8000 * lanes
	for i := 0; i < whole; i += 4 {
		word := *(*uint64)(unsafe.Pointer(&values[i]))
		var hit uint64
		if floor == 0 {
			hit = tops
		} else {
			hit = ((word &^ tops) + add) & tops
		}
		for hit != 0 {
			lane := bits.TrailingZeros64(hit) / 16
			hit &= hit - 1
			if bigEndian {
				lane = 3 - lane
			}
			if !s.keep(values[i+lane], i+lane) {
				return false
			}
		}
	}
	for i := whole; i < len(values); i++ {
		if values[i]&magnitudeMask >= floor && !s.keep(values[i], i) {
			return false
		}
	}
	return true
}

func (s *selector) keep(value uint16, index int) bool {
	magnitude := value & magnitudeMask
	s.keys = append(s.keys, uint64(magnitudeMask-magnitude)<<32|uint64(index))
	return magnitude < firstNotANum
}

// prune drops candidates that are surely not among the k first, by counting magnitudes.
func (s *selector) prune(k int) {
	clear(s.count[:])
	for _, key := range s.keys {
		s.count[key>>32]++
	}
	limit, total := uint64(0), 0
	for total < k {
		total += int(s.count[limit])
		limit++
	}
	// Ties at the last magnitude stay in index order, because keys were collected in that order.
	kept := s.keys[:0]
	for _, key := range s.keys {
		if key>>32 < limit {
			kept = append(kept, key)
		}
	}
	s.keys = kept
}

// bigEndian is true where the first uint16 of a word is its highest lane.
var bigEndian = binary.NativeEndian.Uint16([]byte{0, 1}) == 1
