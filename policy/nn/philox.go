package nn

const (
	philoxM0 = 0xd2511f53
	philoxM1 = 0xcd9e8d57
	philoxW0 = 0x9e3779b9
	philoxW1 = 0xbb67ae85
)

// Philox4x32 is the Philox4x32-10 generator of Salmon et al., "Parallel random numbers: as easy as 1, 2, 3" (2011):
// four words from a counter and a key, word 0 first.
func Philox4x32(ctr [4]uint32, key [2]uint32) [4]uint32 {
	for range 10 {
		p0, p1 := uint64(ctr[0])*philoxM0, uint64(ctr[2])*philoxM1
		ctr = [4]uint32{uint32(p1>>32) ^ ctr[1] ^ key[0], uint32(p1), uint32(p0>>32) ^ ctr[3] ^ key[1], uint32(p0)}
		key[0] += philoxW0
		key[1] += philoxW1
	}
	return ctr
}

// Gumbel gives the standard Gumbel noise of one random word: u = (word+½)/2³², g = −log(−log u), computed in float64
// and rounded to float32. It rises with the word.
func Gumbel(word uint32) float32 {
	u := (float64(word) + 0.5) * 0x1p-32
	return float32(-Log64(-Log64(u)))
}
