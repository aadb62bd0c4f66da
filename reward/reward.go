// Package reward scores completions. It holds what environments and the stages of a round share:
// composition by weight, and the scorers that need no task: format, length, and a critique's
// reward. Its subpackages check mathematics (mathcheck) and run programs (sandbox).
//
// Everything here is consensus code: the same completion gets the same bits everywhere.
//
//	parts := []reward.Part{{Name: "answer", Value: 1, Weight: 1}, {Name: "format", Value: 0, Weight: 0.25}}
//	reward.Compose(parts) // 0.8
package reward

// A Part is one named component of a score. Value lies in [0, 1]. A part of weight 0 is a metric:
// it is reported and does not count.
type Part struct {
	Name   string  `json:"name"`
	Value  float64 `json:"value"`
	Weight float64 `json:"weight"`
}

// Compose gives the mean of the values by weight, in [0, 1]. Values are clamped to [0, 1] and count
// 0 where they are NaN; parts whose weight is not positive and finite do not count. Without any
// weight it is 0. The sums run in the order of the parts.
func Compose(parts []Part) float64 {
	sum, weights := 0.0, 0.0
	for _, p := range parts {
		if p.Weight > 0 && p.Weight <= maxWeight {
			sum += float64(p.Weight * Clamp(p.Value))
			weights += p.Weight
		}
	}
	if weights == 0 {
		return 0
	}
	return Clamp(sum / weights)
}

const maxWeight = 1e6

// Clamp brings a value into [0, 1]; NaN becomes 0.
func Clamp(v float64) float64 {
	switch {
	case v >= 1:
		return 1
	case v > 0:
		return v
	}
	return 0
}
