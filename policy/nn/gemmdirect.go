package nn

// gemmDirect sets c (m, n) to the product of a (m, k) and b (k, n), or adds it, with the bits of Gemm: for attention's small
// matrices, in the calling goroutine, without packing. Rows of c are ldc apart, those of b ldb; element (i, l) of a is
// a[i·aRow + l·aCol].
func gemmDirect(c []float32, ldc int, a []float32, aRow, aCol int, b []float32, ldb, m, n, k int, accumulate bool) {
	for i := range m {
		row := c[i*ldc:][:n]
		if !accumulate {
			clear(row)
		}
		for l := range k {
			Axpy(row, a[i*aRow+l*aCol], b[l*ldb:][:n])
		}
	}
}
