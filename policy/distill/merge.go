// Package distill holds what distillation does to weights alone: averages and task-vector merges of
// policies that share a base, and the removal of layers to begin a smaller student. The training of
// a student is rollout/distill's.
package distill

import (
	"fmt"
	"slices"

	"swarmrl/policy/ckpt"
)

// Average gives the weighted mean of policies of one shape, tensor by tensor, rounded to bf16 once.
// weights are normalised; nil weighs all alike (model soups, arXiv 2203.05482).
func Average(policies [][]ckpt.Tensor, weights []float64) ([]ckpt.Tensor, error) {
	share, err := normalise(len(policies), weights)
	if err != nil {
		return nil, err
	}
	return combine(policies, func(values [][]float32, i int) float64 {
		sum := 0.0
		for k, v := range values {
			sum += float64(share[k] * float64(v[i]))
		}
		return sum
	})
}

// TaskVectors gives base + scale · Σ weight · (policy − base): what each policy learned, added up
// (task arithmetic, arXiv 2212.04089).
func TaskVectors(base []ckpt.Tensor, policies [][]ckpt.Tensor, weights []float64, scale float64) ([]ckpt.Tensor, error) {
	share, err := normalise(len(policies), weights)
	if err != nil {
		return nil, err
	}
	all := append([][]ckpt.Tensor{base}, policies...)
	return combine(all, func(values [][]float32, i int) float64 {
		start := float64(values[0][i])
		sum := 0.0
		for k, v := range values[1:] {
			sum += float64(share[k] * (float64(v[i]) - start))
		}
		return start + float64(scale*sum)
	})
}

func normalise(n int, weights []float64) ([]float64, error) {
	if n == 0 {
		return nil, fmt.Errorf("merge: no policies")
	}
	if weights == nil {
		weights = slices.Repeat([]float64{1}, n)
	}
	if len(weights) != n {
		return nil, fmt.Errorf("merge: %d weights for %d policies", len(weights), n)
	}
	total := 0.0
	for _, w := range weights {
		if !(w >= 0) {
			return nil, fmt.Errorf("merge: weight %v", w)
		}
		total += w
	}
	if !(total > 0) {
		return nil, fmt.Errorf("merge: weights add up to %v", total)
	}
	out := make([]float64, n)
	for i, w := range weights {
		out[i] = w / total
	}
	return out, nil
}

// combine builds each tensor value by value from those of the same name in all policies.
func combine(policies [][]ckpt.Tensor, value func(values [][]float32, i int) float64) ([]ckpt.Tensor, error) {
	first := policies[0]
	out := make([]ckpt.Tensor, len(first))
	values := make([][]float32, len(policies))
	for t, tensor := range first {
		for k, p := range policies {
			if len(p) != len(first) || p[t].Name != tensor.Name || !slices.Equal(p[t].Shape, tensor.Shape) {
				return nil, fmt.Errorf("merge: policy %d has another shape than the first at %s", k, tensor.Name)
			}
			var err error
			if values[k], err = p[t].Float32(); err != nil {
				return nil, err
			}
		}
		merged := make([]float32, len(values[0]))
		for i := range merged {
			merged[i] = float32(value(values, i))
		}
		out[t] = ckpt.FromFloat32(tensor.Name, tensor.Shape, merged)
	}
	return out, nil
}
