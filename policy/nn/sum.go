package nn

// lanes is the number of interleaved partial sums: element i belongs to lane i mod 16.
const lanes = 16

// fold adds the lanes up: 8 and 8, 4 and 4, 2 and 2, 1 and 1.
func fold(l *[lanes]float32) float32 {
	for h := lanes / 2; h > 0; h /= 2 {
		for j := range h {
			l[j] += l[j+h]
		}
	}
	return canon(l[0])
}

// Sum adds the elements in the canonical 16-lane order.
func Sum(x []float32) float32 {
	var l [lanes]float32
	for i, v := range x {
		l[i%lanes] += v
	}
	return fold(&l)
}

// Dot gives Σ x[i]·y[i] over len(x) in the canonical 16-lane order, each lane a chain of FMAs.
func Dot(x, y []float32) float32 {
	y = y[:len(x)]
	var l [lanes]float32
	for i, v := range x {
		l[i%lanes] = fma(v, y[i], l[i%lanes])
	}
	return fold(&l)
}

// SumSquares is Dot(x, x).
func SumSquares(x []float32) float32 { return Dot(x, x) }

// ExpSum sets dst[i] = exp(x[i] − m) and gives their Sum. dst may be x.
func ExpSum(dst, x []float32, m float32) float32 {
	x = x[:len(dst)]
	for i, v := range x {
		dst[i] = Exp1(v - m)
	}
	return Sum(dst)
}

// Softmax replaces x by exp(x−Max(x)) times the reciprocal of the canonical sum of those.
func Softmax(x []float32) {
	s := ExpSum(x, x, Max(x))
	Scale(x, 1/s, x)
}

// LogSumExp gives log Σ exp x[i] as m + log(Σ exp(x[i]−m)), m = Max(x).
func LogSumExp(x []float32) float32 {
	var l [lanes]float32
	m := Max(x)
	for i, v := range x {
		l[i%lanes] += Exp1(v - m)
	}
	return canon(m + Log1(fold(&l)))
}

// SoftmaxBackward sets dx[i] = p[i]·(dp[i] − Dot(p, dp)), the gradient through p = softmax(x). dx may be dp.
func SoftmaxBackward(dx, p, dp []float32) {
	p, dp = p[:len(dx)], dp[:len(dx)]
	d := Dot(p, dp)
	for i := range dx {
		dx[i] = canon(p[i] * float32(dp[i]-d))
	}
}
