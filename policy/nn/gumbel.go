package nn

import "math"

// GumbelArgmax draws from the distribution exp(logits·invTemp), as the index of the largest
// logits[v]·invTemp + Gumbel(word of v), the lowest one among equals, and gives that value. Product and sum are
// rounded to float32. The word of v is number v mod 4 of Philox4x32({v/4, position, 0, 0}, key).
// Without any value above −Inf the index is −1.
func GumbelArgmax(logits []float32, invTemp float32, key [2]uint32, position uint32) (index int, value float32) {
	index, value = -1, float32(math.Inf(-1))
	for v, x := range logits {
		w := Philox4x32([4]uint32{uint32(v >> 2), position, 0, 0}, key)
		if s := float32(x*invTemp) + Gumbel(w[v&3]); s > value {
			index, value = v, s
		}
	}
	return index, value
}
