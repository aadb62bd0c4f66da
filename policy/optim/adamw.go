package optim

import (
	"fmt"
	"math"

	"swarmrl/policy/nn"
)

// Param is one tensor of a model. Data is the master itself, updated in place.
type Param struct {
	Name  string
	Data  []float32
	Decay bool // weight decay applies
}

// Config holds AdamW's constants.
type Config struct {
	Beta1, Beta2 float64 // decay of the first and second moment, in [0,1)
	Eps          float64 // added to sqrt(v) after its bias correction, > 0
	Decay        float64 // decoupled weight decay per unit of learning rate, ≥ 0
	// For splits [0,n) over threads; nil runs on the caller's. nn.Pool's For fits.
	For func(n, grain int, f func(lo, hi int))
}

// AdamW is Loshchilov and Hutter's optimiser (arXiv:1711.05101) with PyTorch's order of
// operations. Not for concurrent use.
//
//	p *= 1 - lr·decay;  m += (1-β1)·(g-m);  v = β2·v + (1-β2)·g²
//	p -= lr/(1-β1ᵗ) · m / (sqrt(v)/sqrt(1-β2ᵗ) + eps)
type AdamW struct {
	cfg    Config
	params []Param
	steps  int
	m, v   [][]float32
}

// New makes an optimiser with zero moments over params, whose order is kept.
func New(params []Param, cfg Config) (*AdamW, error) {
	if err := cfg.validate(); err != nil {
		return nil, err
	}
	a := &AdamW{cfg: cfg, params: params}
	for _, p := range params {
		a.m = append(a.m, make([]float32, len(p.Data)))
		a.v = append(a.v, make([]float32, len(p.Data)))
	}
	return a, nil
}

func (c Config) validate() error {
	switch {
	case !(c.Beta1 >= 0 && c.Beta1 < 1) || !(c.Beta2 >= 0 && c.Beta2 < 1):
		return fmt.Errorf("optim: betas %v and %v, want both in [0,1)", c.Beta1, c.Beta2)
	case !(c.Eps > 0) || math.IsInf(c.Eps, 0):
		return fmt.Errorf("optim: eps %v, want above 0", c.Eps)
	case !(c.Decay >= 0) || math.IsInf(c.Decay, 0):
		return fmt.Errorf("optim: weight decay %v, want at least 0", c.Decay)
	}
	return nil
}

// Step applies one update. grads are parallel to the params of New; they are only read.
// An error (wrong shape, rate not finite) leaves everything unchanged.
func (a *AdamW) Step(grads [][]float32, lr float64) error {
	if err := a.check(grads, lr); err != nil {
		return err
	}
	a.steps++
	c1, c2 := 1-power(a.cfg.Beta1, a.steps), 1-power(a.cfg.Beta2, a.steps)
	k := nn.AdamW{
		Take1: float32(1 - a.cfg.Beta1),
		Keep2: float32(a.cfg.Beta2), Take2: float32(1 - a.cfg.Beta2),
		Root: float32(math.Sqrt(c2)), Eps: float32(a.cfg.Eps), Size: float32(lr / c1),
	}
	for i, p := range a.params {
		k.Shrink = 1
		if p.Decay {
			k.Shrink = float32(1 - float64(lr*a.cfg.Decay))
		}
		a.split(len(p.Data), func(lo, hi int) {
			k.Step(p.Data[lo:hi], grads[i][lo:hi], a.m[i][lo:hi], a.v[i][lo:hi])
		})
	}
	return nil
}

func (a *AdamW) check(grads [][]float32, lr float64) error {
	if math.IsNaN(lr) || math.IsInf(lr, 0) {
		return fmt.Errorf("optim: learning rate %v", lr)
	}
	if len(grads) != len(a.params) {
		return fmt.Errorf("optim: %d gradients for %d tensors", len(grads), len(a.params))
	}
	for i, p := range a.params {
		if len(grads[i]) != len(p.Data) {
			return fmt.Errorf("optim: gradient of %s has %d numbers, want %d", p.Name, len(grads[i]), len(p.Data))
		}
	}
	return nil
}

func (a *AdamW) split(n int, f func(lo, hi int)) {
	if a.cfg.For == nil {
		f(0, n)
		return
	}
	a.cfg.For(n, 1<<14, f)
}

// power gives b^n by squaring: multiplications only, so the bits are the same everywhere.
func power(b float64, n int) float64 {
	p := 1.0
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			p *= b
		}
		b *= b
	}
	return p
}
