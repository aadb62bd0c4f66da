package nn

// Embedding copies the rows of w (V, C) that ids name into y (len(ids), C).
func Embedding(y, w []float32, ids []int32, c int) {
	for i, id := range ids {
		copy(y[i*c:][:c], w[int(id)*c:][:c])
	}
}

// EmbeddingBackward adds the rows of dy (len(ids), C) to those of dw (V, C) that ids name, in
// ascending order of the rows. The rows of the id `without` are left out; −1 leaves out none.
func (p *Pool) EmbeddingBackward(dw, dy []float32, ids []int32, c int, without int32) {
	p.For(c, normGrain, func(lo, hi int) {
		for i, id := range ids {
			if id == without {
				continue
			}
			d := dw[int(id)*c+lo : int(id)*c+hi]
			Add(d, d, dy[i*c+lo:i*c+hi])
		}
	})
}
