package optim

import (
	"fmt"
	"math"
)

// Shape names how a learning rate falls after its warm-up.
type Shape string

// The shapes of a schedule.
const (
	Constant Shape = "constant"
	Linear   Shape = "linear"
	Cosine   Shape = "cosine"
)

// Schedule gives the learning rate of each step. It rises linearly from 0 over Warmup steps,
// stays at Base up to step Hold, then falls to Floor·Base at step Total and stays there.
// Step 0 of a warm-up has rate 0: callers that want none wasted ask for At(i+1).
type Schedule struct {
	Base   float64 `json:"base"`   // peak rate, ≥ 0
	Shape  Shape   `json:"shape"`  // "" means constant
	Warmup int     `json:"warmup"` // steps
	Hold   int     `json:"hold"`   // step where the fall begins, when it is after Warmup
	Total  int     `json:"total"`  // steps; needed by linear and cosine
	Floor  float64 `json:"floor"`  // share of Base that remains, in [0,1]
}

// Validate says in one sentence what is wrong.
func (s Schedule) Validate() error {
	switch {
	case !(s.Base >= 0) || math.IsInf(s.Base, 0):
		return fmt.Errorf("optim: learning rate %v, want at least 0", s.Base)
	case s.Warmup < 0 || s.Hold < 0 || s.Total < 0:
		return fmt.Errorf("optim: schedule of %d warm-up, %d hold and %d total steps", s.Warmup, s.Hold, s.Total)
	case !(s.Floor >= 0 && s.Floor <= 1):
		return fmt.Errorf("optim: learning-rate floor %v, want in [0,1]", s.Floor)
	}
	switch s.Shape {
	case "", Constant:
		return nil
	case Linear, Cosine:
		if s.Total < 1 {
			return fmt.Errorf("optim: %s schedule without a total number of steps", s.Shape)
		}
		return nil
	}
	return fmt.Errorf("optim: unknown schedule %q, have constant, linear, cosine", s.Shape)
}

// At gives the rate of step i, counted from 0.
func (s Schedule) At(i int) float64 {
	if i < s.Warmup {
		return s.Base * float64(i) / float64(s.Warmup)
	}
	if s.Shape == "" || s.Shape == Constant {
		return s.Base
	}
	start := max(s.Warmup, s.Hold)
	if i <= start {
		return s.Base
	}
	if i >= s.Total {
		return s.Base * s.Floor
	}
	left := float64(s.Total-i) / float64(s.Total-start) // 1 at start, 0 at total
	if s.Shape == Cosine {
		left = sineSquared(left)
	}
	return s.Base * (s.Floor + float64((1-s.Floor)*left))
}

// sineSquared gives sin²(πx/2) for x in [0,1], which is (1+cos(π(1-x)))/2, by Taylor's series:
// math.Cos may be fused on some machines and so differ in the last bit.
func sineSquared(x float64) float64 {
	y := x * (math.Pi / 2)
	square, term, sum := y*y, y, y
	for n := 2; n <= 22; n += 2 {
		term = -term * square / float64(n*(n+1))
		sum += term
	}
	return sum * sum
}
