package nn

import "math"

// gumbelChunk is the number of words drawn at a time: they stay in the first cache.
const gumbelChunk = 1024

// GumbelArgmax draws from the distribution exp(logits·invTemp), as the index of the largest
// logits[v]·invTemp + Gumbel(word of v), the lowest one among equals, and gives that value. Product and sum are
// rounded to float32. The word of v is number v mod 4 of Philox4x32({v/4, position, 0, 0}, key).
// Without any value above −Inf the index is −1.
//
// Only an element that may still win costs a logarithm: others fail against a bound that rises with the word.
func GumbelArgmax(logits []float32, invTemp float32, key [2]uint32, position uint32) (index int, value float32) {
	var words [gumbelChunk]uint32
	index, value = -1, float32(math.Inf(-1))
	for at := 0; at < len(logits); at += gumbelChunk {
		x := logits[at:min(at+gumbelChunk, len(logits))]
		w := words[:(len(x)+3)&^3]
		noiseWords(w, uint32(at/4), position, key)
		for i := 0; i < len(x); {
			i += vecGumbelScan(x[i:], w[i:len(x)], invTemp, value)
			for end := min(i+scanStep, len(x)); i < end; i++ {
				s := float32(x[i] * invTemp)
				if s+gumbelBound(w[i]) > value {
					if s += Gumbel(w[i]); s > value {
						index, value = at+i, s
					}
				}
			}
		}
	}
	return index, value
}

// scanStep is how many elements are looked at one by one after the scan has stopped.
const scanStep = 16

// gumbelBound is no less than Gumbel(word). With v = 2³²−1−word, Gumbel is at most −log((v+½)/2³²), since
// −log u ≥ 1−u; and log₂ f ≥ bits(f)/2²³ − 127 for any float f, here that of v/2. The constants carry 7·10⁻⁴ for roundings.
func gumbelBound(word uint32) float32 {
	f := math.Float32bits(float32(int32(^word >> 1)))
	return float32(float32(int32(f))*-8.2629582e-08) + 109.518
}

// noiseWords fills dst, a multiple of 4 words, from the given counter on.
func noiseWords(dst []uint32, counter, position uint32, key [2]uint32) {
	for i := vecPhilox(dst, counter, position, key); i < len(dst); i += 4 {
		w := Philox4x32([4]uint32{counter + uint32(i/4), position, 0, 0}, key)
		copy(dst[i:], w[:])
	}
}
