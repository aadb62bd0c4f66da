package nn

import "math"

// AdamW holds the constants of one step of the optimiser over a tensor.
type AdamW struct {
	Shrink, Take1, Keep2, Take2, Root, Eps, Size float32
}

// Step updates the weights p and their moments m and v by the gradients g. Each operation rounds to
// float32, but for the first moment, PyTorch's lerp: Take1·(g−m), an exact product in float64, is
// added to m there and the sum rounded twice.
//
//	m' = m + Take1·(g−m);  v' = Keep2·v + (Take2·g)·g
//	p' = p·Shrink − (Size·m')/(√v'/Root + Eps)
func (k AdamW) Step(p, g, m, v []float32) {
	g, m, v = g[:len(p)], m[:len(p)], v[:len(p)]
	for i := vecAdamW(p, m, v, g, k.Shrink, k.Take1, k.Keep2, k.Take2, k.Root, k.Eps, k.Size); i < len(p); i++ {
		x := g[i]
		m1 := float32(float64(m[i]) + float64(float64(k.Take1)*float64(x-m[i])))
		v1 := float32(k.Keep2*v[i]) + float32(float32(k.Take2*x)*x)
		m[i], v[i] = m1, v1
		den := float32(float32(math.Sqrt(float64(v1)))/k.Root) + k.Eps
		p[i] = float32(p[i]*k.Shrink) - float32(float32(k.Size*m1)/den)
	}
}
