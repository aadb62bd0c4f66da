package optim

import (
	"fmt"
	"math"
)

// normBlock is how many squares one partial sum of Norm holds.
const normBlock = 1 << 16

// Norm gives the Euclidean norm of all gradients together: exact float64 squares, summed in
// ascending order within blocks of 65,536, then the blocks and the tensors in ascending order.
func Norm(grads [][]float32) float64 {
	total := 0.0
	for _, g := range grads {
		for lo := 0; lo < len(g); lo += normBlock {
			sum := 0.0
			for _, x := range g[lo:min(lo+normBlock, len(g))] {
				sum += float64(float64(x) * float64(x))
			}
			total += sum
		}
	}
	return math.Sqrt(total)
}

// Clip scales grads in place by min(1, max/(norm+1e-6)), PyTorch's clip_grad_norm_, and gives
// the norm before it. max 0 does not clip. A norm that is not finite is an error and leaves
// the gradients unchanged: the step must be dropped.
func Clip(grads [][]float32, max float64) (norm float64, err error) {
	norm = Norm(grads)
	if math.IsNaN(norm) || math.IsInf(norm, 0) {
		return norm, fmt.Errorf("optim: gradient norm is %v", norm)
	}
	if max < 0 || math.IsNaN(max) {
		return norm, fmt.Errorf("optim: clip at %v, want at least 0", max)
	}
	if max == 0 || max >= norm+1e-6 {
		return norm, nil
	}
	s := float32(max / (norm + 1e-6))
	for _, g := range grads {
		for i := range g {
			g[i] *= s
		}
	}
	return norm, nil
}
