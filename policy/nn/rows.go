package nn

// The functions of this file do for many rows what others do for one, with the same bits and less to call.

// span panics unless rows rows of n elements lie in r.
func (r Rows) span(rows, n int) {
	if rows > 0 && n > 0 {
		_ = r.Data[(rows-1)*r.Stride+n-1]
	}
}

// RMSNormRows is RMSNorm of rows of len(w) elements. r[i·rStride] takes what it gives for row i.
func RMSNormRows(y, x Rows, w, r []float32, rStride, rows int, eps float32) {
	n := len(w)
	y.span(rows, n)
	x.span(rows, n)
	Rows{r, rStride}.span(rows, 1)
	if vecNormRows(y, x, w, r, rStride, rows, eps) {
		return
	}
	for i := range rows {
		r[i*rStride] = RMSNorm(y.Row(i)[:n], x.Row(i)[:n], w, eps)
	}
}

// RMSNormBackwardRows is RMSNormBackward of rows of len(w) elements.
func RMSNormBackwardRows(dx, dy, x Rows, w, r []float32, rStride, rows int) {
	n := len(w)
	dx.span(rows, n)
	dy.span(rows, n)
	x.span(rows, n)
	Rows{r, rStride}.span(rows, 1)
	if vecNormGradRows(dx, dy, x, w, r, rStride, rows, true) {
		return
	}
	for i := range rows {
		RMSNormBackward(dx.Row(i)[:n], dy.Row(i)[:n], x.Row(i)[:n], w, r[i*rStride])
	}
}

// RMSNormReplaceRows replaces rows of dy by what RMSNormBackward would add to zeros.
func RMSNormReplaceRows(dy, x Rows, w, r []float32, rStride, rows int) {
	n := len(w)
	dy.span(rows, n)
	x.span(rows, n)
	Rows{r, rStride}.span(rows, 1)
	if vecNormGradRows(dy, dy, x, w, r, rStride, rows, false) {
		return
	}
	dx := make([]float32, n)
	for i := range rows {
		clear(dx)
		RMSNormBackward(dx, dy.Row(i)[:n], x.Row(i)[:n], w, r[i*rStride])
		copy(dy.Row(i), dx)
	}
}

// scaleMulAddHeads adds (r·x)·y to dw for the heads of each row in turn, which stand side by side: per channel one
// chain of FMAs. The heads of row i have r[i·rStride] and those that follow.
func scaleMulAddHeads(dw []float32, x, y Rows, r []float32, rStride, rows, heads, headStride int) {
	n := len(dw)
	if rows == 0 || heads == 0 || n == 0 {
		return
	}
	x.span(rows, (heads-1)*headStride+n)
	y.span(rows, (heads-1)*headStride+n)
	Rows{r, rStride}.span(rows, heads)
	if vecScaleMulAddHeads(dw, x, y, r, rStride, rows, heads, headStride) {
		return
	}
	for i := range rows {
		for h := range heads {
			ScaleMulAdd(dw, r[i*rStride+h], x.Row(i)[h*headStride:][:n], y.Row(i)[h*headStride:][:n])
		}
	}
}

// RotateHeads rotates the heads of x, of 2·len(cos) elements each, as Rope does, then multiplies the first of them, so
// many, by scale.
func RotateHeads(x, cos, sin []float32, heads, scaled int, scale float32) {
	d := 2 * len(cos)
	x, sin = x[:heads*d], sin[:len(cos)]
	if heads == 0 || d == 0 || vecRotateHeads(x, cos, sin, heads, scaled, scale) {
		return
	}
	for h := range heads {
		y := x[h*d:][:d]
		Rope(y, cos, sin)
		if h < scaled {
			Scale(y, scale, y)
		}
	}
}

// RotateHeadsBackward turns the gradient of RotateHeads' result into that of its input, in place.
func RotateHeadsBackward(x, cos, sin []float32, heads, scaled int, scale float32) {
	d := 2 * len(cos)
	x, sin = x[:heads*d], sin[:len(cos)]
	if heads == 0 || d == 0 || vecUnrotateHeads(x, cos, sin, heads, scaled, scale) {
		return
	}
	for h := range heads {
		y := x[h*d:][:d]
		if h < scaled {
			Scale(y, scale, y)
		}
		RopeBackward(y, cos, sin)
	}
}

// softmaxRows goes over rows of scores, ld apart, of which the first has seen keys and each other `more` than that
// before it: scores become exp(s − max), up to n they become zeros, and stats takes max and 1/Sum.
func softmaxRows(s []float32, ld int, stats []float32, statStride, rows, seen, more, n int) {
	Rows{s, ld}.span(rows, (n+15)&^15)
	Rows{stats, statStride}.span(rows, 2)
	if rows == 0 || vecSoftmaxRows(s, ld, stats, statStride, rows, seen, more, n) {
		return
	}
	for i := range rows {
		row, k := s[i*ld:][:n], seen+i*more
		m := Max(row[:k])
		inv := 1 / ExpSum(row[:k], row[:k], m)
		clear(row[k:])
		stats[i*statStride], stats[i*statStride+1] = m, inv
	}
}

// softmaxGradRows replaces the scores s by probabilities, by way of what softmaxRows left in stats, and the gradients
// ds of those by the gradients of the scores. Each row has seen one key more than that before it.
func softmaxGradRows(s, ds []float32, ld int, stats []float32, statStride, rows, seen, n int) {
	Rows{s, ld}.span(rows, (n+15)&^15)
	Rows{ds, ld}.span(rows, (n+15)&^15)
	Rows{stats, statStride}.span(rows, 2)
	if rows == 0 || vecSoftmaxGradRows(s, ds, ld, stats, statStride, rows, seen, n) {
		return
	}
	for i := range rows {
		row, drow := s[i*ld:][:n], ds[i*ld:][:n]
		own, down := row[:seen+i], drow[:seen+i]
		ExpSum(own, own, stats[i*statStride])
		Scale(own, stats[i*statStride+1], own)
		clear(row[seen+i:])
		SoftmaxBackward(down, own, down)
		clear(drow[seen+i:])
	}
}

// scaleRows multiplies rows of n elements by a[i·aStride] each.
func scaleRows(y Rows, a []float32, aStride, rows, n int) {
	y.span(rows, n)
	Rows{a, aStride}.span(rows, 1)
	if vecScaleRows(y, a, aStride, rows, n) {
		return
	}
	for i := range rows {
		Scale(y.Row(i)[:n], a[i*aStride], y.Row(i)[:n])
	}
}
