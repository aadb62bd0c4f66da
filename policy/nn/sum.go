package nn

// lanes is the number of interleaved partial sums: element i belongs to lane i mod 16.
const lanes = 16

// fold adds the lanes up: 8 and 8, 4 and 4, 2 and 2, 1 and 1.
func fold(l *[lanes]float32) float32 {
	a0, a1, a2, a3 := l[0]+l[8], l[1]+l[9], l[2]+l[10], l[3]+l[11]
	a4, a5, a6, a7 := l[4]+l[12], l[5]+l[13], l[6]+l[14], l[7]+l[15]
	return canon(((a0 + a4) + (a2 + a6)) + ((a1 + a5) + (a3 + a7)))
}

// Sum adds the elements in the canonical 16-lane order.
func Sum(x []float32) float32 {
	var l [lanes]float32
	for i := vecSum(x, &l); i < len(x); i++ {
		l[i%lanes] += x[i]
	}
	return fold(&l)
}

// Dot gives Σ x[i]·y[i] over len(x) in the canonical 16-lane order, each lane a chain of FMAs.
func Dot(x, y []float32) float32 {
	y = y[:len(x)]
	var l [lanes]float32
	for i := vecDot(x, y, &l); i < len(x); i++ {
		l[i%lanes] = fma(x[i], y[i], l[i%lanes])
	}
	return fold(&l)
}

// SumSquares is Dot(x, x).
func SumSquares(x []float32) float32 { return Dot(x, x) }

// ExpSum sets dst[i] = exp(x[i] − m) and gives their Sum. dst may be x.
func ExpSum(dst, x []float32, m float32) float32 {
	x = x[:len(dst)]
	var l [lanes]float32
	for i := vecExpSum(dst, x, m, &l); i < len(x); i++ {
		dst[i] = Exp1(x[i] - m)
		l[i%lanes] += dst[i]
	}
	return fold(&l)
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
	for i := vecExpSumOnly(x, m, &l); i < len(x); i++ {
		l[i%lanes] += Exp1(x[i] - m)
	}
	return canon(m + Log1(fold(&l)))
}

// SoftmaxBackward sets dx[i] = p[i]·(dp[i] − Dot(p, dp)), the gradient through p = softmax(x). dx may be dp.
func SoftmaxBackward(dx, p, dp []float32) {
	p, dp = p[:len(dx)], dp[:len(dx)]
	d := Dot(p, dp)
	for i := vecSoftmaxGrad(dx, p, dp, d); i < len(dx); i++ {
		dx[i] = canon(p[i] * float32(dp[i]-d))
	}
}
