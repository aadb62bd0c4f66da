package grpo

import (
	"fmt"
	"math"
)

// Scale says what an advantage is divided by.
type Scale string

// The scales. A standard deviation is that of a sample (n-1), and 1e-4 is added to it.
const (
	ScaleGroup Scale = "group" // the group's standard deviation: GRPO
	ScaleBatch Scale = "batch" // the standard deviation of all rewards
	ScaleNone  Scale = "none"  // nothing: Dr. GRPO, and what swarmrl trains with
)

const scaleFloor = 1e-4

// Rewards are the rewards of whole groups, group by group.
type Rewards struct {
	Values  [][]float64 // one row a completion, one column a reward function; NaN: none given
	Weights []float64   // one a column; nil: all 1
	Group   int         // completions a group, at least 2
	Scale   Scale       // "" means none
	// EachFirst normalises every column by group before summing, then over the batch.
	EachFirst bool
}

// Advantages gives one advantage a completion, and the share of completions whose rewards do not
// vary (by group, or over the batch where that is the scale). Equal rewards give exactly 0, as
// does a completion that no function scored.
func (r Rewards) Advantages() (adv []float32, equal float64, err error) {
	if err := r.validate(); err != nil {
		return nil, 0, err
	}
	if r.EachFirst {
		adv, equal = r.eachFirst()
		return adv, equal, nil
	}
	total := r.weighted(func(i, k int) float64 { return r.Values[i][k] })
	adv = make([]float32, len(total))
	batch := spread(total)
	same := 0
	for lo := 0; lo < len(total); lo += r.Group {
		group := total[lo : lo+r.Group]
		s := spread(group)
		flat := s.flat()
		if r.Scale == ScaleBatch {
			flat = batch.flat()
		}
		if flat {
			same += r.Group
		}
		for i, x := range group {
			adv[lo+i] = float32(s.advantage(x, r.divisor(s, batch)))
		}
	}
	return adv, float64(same) / float64(len(total)), nil
}

func (r Rewards) divisor(group, batch moments) float64 {
	switch r.Scale {
	case ScaleGroup:
		return group.std + scaleFloor
	case ScaleBatch:
		return batch.std + scaleFloor
	}
	return 1
}

func (r Rewards) eachFirst() ([]float32, float64) {
	columns := len(r.Values[0])
	normal := make([][]float64, len(r.Values))
	for i := range normal {
		normal[i] = make([]float64, columns)
	}
	column := make([]float64, r.Group)
	for lo := 0; lo < len(normal); lo += r.Group {
		for k := range columns {
			for i := range column {
				column[i] = r.Values[lo+i][k]
			}
			s := spread(column)
			for i, x := range column {
				normal[lo+i][k] = x // NaN stays: nothing to add
				if !math.IsNaN(x) {
					normal[lo+i][k] = s.advantage(x, s.std+scaleFloor)
				}
			}
		}
	}
	total := r.weighted(func(i, k int) float64 { return normal[i][k] })
	s, adv, equal := spread(total), make([]float32, len(total)), 0.0
	for i, x := range total {
		adv[i] = float32(s.advantage(x, s.std+scaleFloor))
	}
	if s.flat() {
		equal = 1
	}
	return adv, equal
}

// weighted sums the columns of each row; NaN where no column has a value.
func (r Rewards) weighted(at func(i, k int) float64) []float64 {
	total := make([]float64, len(r.Values))
	for i := range total {
		given := false
		for k := range r.Values[i] {
			x := at(i, k)
			if math.IsNaN(x) {
				continue
			}
			given = true
			if r.Weights != nil {
				x *= r.Weights[k]
			}
			total[i] += x
		}
		if !given {
			total[i] = math.NaN()
		}
	}
	return total
}

func (r Rewards) validate() error {
	switch r.Scale {
	case "", ScaleGroup, ScaleBatch, ScaleNone:
	default:
		return fmt.Errorf("grpo: unknown scale %q, have group, batch, none", r.Scale)
	}
	if r.Group < 2 {
		return fmt.Errorf("grpo: groups of %d, want at least 2: a lone answer has no advantage", r.Group)
	}
	if len(r.Values) == 0 || len(r.Values)%r.Group != 0 {
		return fmt.Errorf("grpo: %d rewards are not whole groups of %d", len(r.Values), r.Group)
	}
	for i, row := range r.Values {
		if len(row) == 0 || len(row) != len(r.Values[0]) || (r.Weights != nil && len(r.Weights) != len(row)) {
			return fmt.Errorf("grpo: completion %d has %d rewards", i, len(row))
		}
		for _, x := range row {
			if math.IsInf(x, 0) {
				return fmt.Errorf("grpo: completion %d has reward %v", i, x)
			}
		}
	}
	return nil
}

// Signal reports whether the rewards of a group differ: others teach nothing and are dropped.
func Signal(rewards []float64) bool {
	for _, x := range rewards {
		if x != rewards[0] {
			return true
		}
	}
	return false
}

// moments of the numbers that are not NaN.
type moments struct{ mean, std, least, most float64 }

func spread(x []float64) moments {
	n, sum := 0, 0.0
	m := moments{least: math.Inf(1), most: math.Inf(-1)}
	for _, v := range x {
		if !math.IsNaN(v) {
			n++
			sum += v
			m.least, m.most = min(m.least, v), max(m.most, v)
		}
	}
	if n == 0 {
		return m
	}
	m.mean = sum / float64(n)
	if m.least == m.most || n == 1 {
		m.mean = m.least
		return m
	}
	square := 0.0
	for _, v := range x {
		if !math.IsNaN(v) {
			square += float64((v - m.mean) * (v - m.mean))
		}
	}
	m.std = math.Sqrt(square / float64(n-1))
	return m
}

func (m moments) flat() bool { return m.std < 1e-8 }

func (m moments) advantage(x, divisor float64) float64 {
	if math.IsNaN(x) {
		return 0
	}
	return (x - m.mean) / divisor
}
