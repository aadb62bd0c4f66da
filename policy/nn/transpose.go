package nn

// Transpose sets dst[c·ldDst + r] = src[r·ldSrc + c] for the rows and columns of src.
func Transpose(dst []float32, ldDst int, src []float32, ldSrc, rows, cols int) {
	for r := 0; r < rows && cols > 0; {
		if rows-r < 8 {
			column(dst[r:], ldDst, src[r*ldSrc:], 0, cols)
			r++
			continue
		}
		done := vecTranspose(dst[r:], ldDst, src[r*ldSrc:], ldSrc, cols)
		for i := r; i < r+8; i++ {
			column(dst[i:], ldDst, src[i*ldSrc:], done, cols)
		}
		r += 8
	}
}

// column spreads elements [from, n) of a row.
func column(dst []float32, ldDst int, row []float32, from, n int) {
	for c := from; c < n; c++ {
		dst[c*ldDst] = row[c]
	}
}
