package nn

// vecFiniteBF16 gives a number of leading elements that are finite.
func vecFiniteBF16(x []uint16) int {
	if blocks := len(x) / 64; blocks > 0 && active != portable {
		return 64 * avx2FiniteHalf(&x[0], blocks)
	}
	return 0
}
