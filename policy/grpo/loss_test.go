package grpo

import (
	"math"
	"strings"
	"testing"
)

// sample is a small batch away from clip bounds.
func sample() *Tokens {
	b := &Tokens{Starts: []int{0, 3, 3, 7, 9}, Advantages: []float32{1.5, 2, -1, -.5}}
	for t := range 9 {
		x := float32(t)
		b.Logp = append(b.Logp, -.5-.1*x)
		b.Old = append(b.Old, -.45-.1*x-.013*x*float32(1-t%2*2))
		b.Ref = append(b.Ref, -.7-.07*x)
		b.Sampler = append(b.Sampler, -.52-.11*x)
		b.Entropy = append(b.Entropy, .2+.05*x)
	}
	return b
}

// TestGradient holds every loss, with a KL term, against finite differences of its value.
func TestGradient(t *testing.T) {
	for _, kind := range []Kind{GRPO, BNPO, DrGRPO, DAPO, LUSPO, SAPO} {
		for _, level := range []Level{Token, Sequence} {
			for _, corrected := range []bool{false, true} {
				c := Config{
					Kind: kind, Level: level, EpsilonLow: .2, EpsilonHigh: .28, Delta: 4, Beta: .3,
					KLCorrected: corrected, MaxLen: 8, EntropyCoef: .01, Correction: TokenTruncate, CorrectionMax: 2,
				}
				differences(t, c)
			}
		}
	}
}

func differences(t *testing.T, c Config) {
	t.Helper()
	value := func(b *Tokens) *Result {
		res, err := Loss(c, b, Totals{})
		if err != nil {
			t.Fatal(err)
		}
		return res
	}
	want := value(sample())
	const h = 1.0 / 1024
	for i := range want.DLogp {
		up, down := sample(), sample()
		up.Logp[i] += h
		down.Logp[i] -= h
		d := (value(up).Loss - value(down).Loss) / float64(up.Logp[i]-down.Logp[i])
		if math.Abs(d-float64(want.DLogp[i])) > 2e-5 {
			t.Errorf("%s %s: dLogp[%d] is %v, differences give %v", c.Kind, c.Level, i, want.DLogp[i], d)
		}
	}
}

// TestKLGradient holds the derivative of the KL term against differences of its value, which is
// never negative.
func TestKLGradient(t *testing.T) {
	for _, y := range []float64{-2, -.1, 0, .1, 2} {
		v, d := k3(y)
		numeric := func(h float64) float64 { v, _ := k3(y - h); return v } // logp+h is y-h
		if want := (numeric(1e-6) - numeric(-1e-6)) / 2e-6; math.Abs(d-want) > 1e-8 || v < 0 {
			t.Errorf("y %v: value %v, slope %v, want %v", y, v, d, want)
		}
	}
}

// TestParts: parts with the whole's totals add up to the whole.
func TestParts(t *testing.T) {
	for _, kind := range []Kind{GRPO, DrGRPO, DAPO, LUSPO, CISPO, SAPO, VESPO} {
		c := Config{Kind: kind, EpsilonLow: .2, EpsilonHigh: .28, MaxLen: 8, Beta: .1}
		b := sample()
		whole, err := Loss(c, b, Totals{})
		if err != nil {
			t.Fatal(err)
		}
		sum := 0.0
		for _, cut := range [][2]int{{0, 2}, {2, 4}} {
			lo, hi := b.Starts[cut[0]], b.Starts[cut[1]]
			part := &Tokens{Logp: b.Logp[lo:hi], Old: b.Old[lo:hi], Ref: b.Ref[lo:hi], Advantages: b.Advantages[cut[0]:cut[1]]}
			for _, s := range b.Starts[cut[0] : cut[1]+1] {
				part.Starts = append(part.Starts, s-lo)
			}
			res, err := Loss(c, part, Totals{Sequences: 4, Tokens: 9})
			if err != nil {
				t.Fatal(err)
			}
			sum += res.Loss
			for i, d := range res.DLogp {
				if math.Abs(float64(d-whole.DLogp[lo+i])) > 1e-7 {
					t.Errorf("%s: token %d has gradient %v in its part, %v in the whole", kind, lo+i, d, whole.DLogp[lo+i])
				}
			}
		}
		if math.Abs(sum-whole.Loss) > 1e-9 {
			t.Errorf("%s: parts sum to %v, whole is %v", kind, sum, whole.Loss)
		}
	}
}

func TestRefused(t *testing.T) {
	bad := map[string]func(c *Config, b *Tokens){
		"unknown loss":      func(c *Config, _ *Tokens) { c.Kind = "ppo" },
		"epsilon low":       func(c *Config, _ *Tokens) { c.EpsilonLow = math.NaN() },
		"below the upper":   func(c *Config, _ *Tokens) { c.Delta = 1.1 },
		"maximal length":    func(c *Config, _ *Tokens) { c.Kind = DrGRPO },
		"reference":         func(c *Config, b *Tokens) { c.Beta = 1; b.Ref = nil },
		"sampler":           func(c *Config, b *Tokens) { c.Correction = TokenMask; b.Sampler = b.Sampler[:2] },
		"ends before":       func(_ *Config, b *Tokens) { b.Starts[1] = 8 },
		"bounds for":        func(_ *Config, b *Tokens) { b.Starts = b.Starts[:3] },
		"old log-probabili": func(_ *Config, b *Tokens) { b.Old[3] = float32(math.Inf(1)) },
		"advantage of":      func(_ *Config, b *Tokens) { b.Advantages[1] = float32(math.NaN()) },
		"mask of":           func(_ *Config, b *Tokens) { b.Mask = make([]bool, 2) },
	}
	for want, spoil := range bad {
		c, b := Config{EpsilonLow: .2, EpsilonHigh: .28}, sample()
		spoil(&c, b)
		if _, err := Loss(c, b, Totals{}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
	rewards := map[string]Rewards{
		"groups of 1":  {Values: [][]float64{{1}}, Group: 1},
		"whole groups": {Values: [][]float64{{1}, {2}, {3}}, Group: 2},
		"has reward":   {Values: [][]float64{{1}, {math.Inf(1)}}, Group: 2},
		"unknown":      {Values: [][]float64{{1}, {1}}, Group: 2, Scale: "all"},
		"has 2":        {Values: [][]float64{{1}, {1, 2}}, Group: 2},
	}
	for want, r := range rewards {
		if _, _, err := r.Advantages(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
}
