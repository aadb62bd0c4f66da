package nn

// RMSNorm sets y = (r·x)·w for one row, r = 1/√(SumSquares(x)/len(x) + eps), and gives r, which
// Backward needs. y may be x.
func RMSNorm(y, x, w []float32, eps float32) (r float32) {
	r = Rsqrt(float32(SumSquares(x)/float32(len(x))) + eps)
	ScaleMul(y, r, x, w)
	return r
}

// RMSNormBackward adds to dx the gradient of one row from that of its output: with g = dy·w,
// dx = fma(−Dot(g, x)·r³/C, x, fma(r, g, dx)). It leaves g in dy.
func RMSNormBackward(dx, dy, x, w []float32, r float32) {
	Mul(dy, dy, w)
	c := float32(Dot(dy, x) * float32(r*float32(r*r)) / float32(len(x)))
	Axpy(dx, r, dy)
	Axpy(dx, -c, x)
}

// RMSNormWeightBackward adds Σ dy·(r·x) over rows to dw: per channel one chain of FMAs over the
// rows, ascending. dy and x are (rows, len(dw)) views, r[i·rStride] belongs to row i. Call it
// before RMSNormBackward, which uses dy up.
func (p *Pool) RMSNormWeightBackward(dw []float32, dy, x Rows, r []float32, rStride, rows int) {
	p.For(len(dw), normGrain, func(lo, hi int) {
		scaleMulAddHeads(dw[lo:hi], x.columns(lo), dy.columns(lo), r, rStride, rows, 1, 0)
	})
}

// HeadNormWeightBackward is RMSNormWeightBackward of heads that stand side by side in each row, len(dw) elements each:
// row i's have r[i·rStride] and those that follow; a sum runs over the rows and, within a row, over its heads.
func HeadNormWeightBackward(dw []float32, dy, x Rows, r []float32, rStride, rows, heads int) {
	scaleMulAddHeads(dw, x, dy, r, rStride, rows, heads, len(dw))
}

// columns is the view from column j on.
func (r Rows) columns(j int) Rows { return Rows{Data: r.Data[min(j, len(r.Data)):], Stride: r.Stride} }

// normGrain is the number of channels that one thread takes at a time: four cache lines.
const normGrain = 64

// BiasBackward adds Σ dy over rows to db: per channel in ascending order of the rows.
func (p *Pool) BiasBackward(db []float32, dy Rows, rows int) {
	p.For(len(db), normGrain, func(lo, hi int) {
		for i := range rows {
			Add(db[lo:hi], db[lo:hi], dy.Row(i)[lo:hi])
		}
	})
}

// Rows is a view of equally wide rows inside a wider row-major matrix.
type Rows struct {
	Data   []float32 // row i begins at i·Stride
	Stride int
}

// Row gives row i and all that follows it.
func (r Rows) Row(i int) []float32 { return r.Data[i*r.Stride:] }

// From gives the view that begins at row i.
func (r Rows) From(i int) Rows { return Rows{Data: r.Data[i*r.Stride:], Stride: r.Stride} }
