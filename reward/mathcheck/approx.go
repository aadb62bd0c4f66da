package mathcheck

import (
	"math/big"
	"sync"
)

// precision is the size of a mantissa. big.Float computes with integers and rounds the same way
// on every machine.
const precision = 320

// A complex is a number to that precision.
type complexNumber struct{ re, im *big.Float }

func newFloat() *big.Float { return new(big.Float).SetPrec(precision) }

func real(v *big.Float) complexNumber { return complexNumber{v, newFloat()} }

func fromRat(v *big.Rat) complexNumber { return real(newFloat().SetRat(v)) }

func fromInt(v int64) *big.Float { return newFloat().SetInt64(v) }

func (z complexNumber) isReal() bool { return z.im.Sign() == 0 }

func add(a, b complexNumber) complexNumber {
	return complexNumber{newFloat().Add(a.re, b.re), newFloat().Add(a.im, b.im)}
}

func negate(a complexNumber) complexNumber {
	return complexNumber{newFloat().Neg(a.re), newFloat().Neg(a.im)}
}

func multiply(a, b complexNumber) complexNumber {
	if a.isReal() && b.isReal() {
		return real(newFloat().Mul(a.re, b.re))
	}
	re := newFloat().Mul(a.re, b.re)
	re.Sub(re, newFloat().Mul(a.im, b.im))
	im := newFloat().Mul(a.re, b.im)
	return complexNumber{re, im.Add(im, newFloat().Mul(a.im, b.re))}
}

// divide wants a divisor that is not 0.
func divide(a, b complexNumber) complexNumber {
	if a.isReal() && b.isReal() {
		return real(newFloat().Quo(a.re, b.re))
	}
	norm := newFloat().Mul(b.re, b.re)
	norm.Add(norm, newFloat().Mul(b.im, b.im))
	z := multiply(a, complexNumber{b.re, newFloat().Neg(b.im)})
	return complexNumber{z.re.Quo(z.re, norm), z.im.Quo(z.im, norm)}
}

func (z complexNumber) isZero() bool { return z.re.Sign() == 0 && z.im.Sign() == 0 }

func modulus(z complexNumber) *big.Float {
	if z.isReal() {
		return newFloat().Abs(z.re)
	}
	s := newFloat().Mul(z.re, z.re)
	s.Add(s, newFloat().Mul(z.im, z.im))
	return s.Sqrt(s)
}

// squareRoot gives the principal root.
func squareRoot(z complexNumber) complexNumber {
	if z.isReal() {
		r := newFloat().Sqrt(newFloat().Abs(z.re))
		if z.re.Sign() < 0 {
			return complexNumber{newFloat(), r}
		}
		return real(r)
	}
	m := modulus(z)
	half := newFloat().SetMantExp(fromInt(1), -1)
	re := newFloat().Add(m, z.re)
	re.Sqrt(re.Mul(re, half))
	im := newFloat().Sub(m, z.re)
	im.Sqrt(im.Mul(im, half))
	if z.im.Sign() < 0 {
		im.Neg(im)
	}
	return complexNumber{re, im}
}

// magnitude gives the binary exponent of |z|, very small for 0.
func (z complexNumber) magnitude() int {
	exponent := func(v *big.Float) int {
		if v.Sign() == 0 {
			return -1 << 30
		}
		return v.MantExp(nil)
	}
	return max(exponent(z.re), exponent(z.im))
}

// isClose says that two numbers agree in their leading 200 bits, or are both 0 for all we know.
func isClose(a, b complexNumber) bool {
	size := max(a.magnitude(), b.magnitude())
	return size < -250 || add(a, negate(b)).magnitude() <= size-200
}

// pi by Machin: 16·arctan(1/5) - 4·arctan(1/239).
var pi = sync.OnceValue(func() *big.Float {
	a := inverseTangent(newFloat().Quo(fromInt(1), fromInt(5)))
	b := inverseTangent(newFloat().Quo(fromInt(1), fromInt(239)))
	a.Mul(a, fromInt(16))
	return a.Sub(a, b.Mul(b, fromInt(4)))
})

var logTwo = sync.OnceValue(func() *big.Float {
	return inverseTangentHyperbolic(newFloat().Quo(fromInt(1), fromInt(3)))
})

// series adds terms until they no longer count; next gives the factor-free term of an index.
func series(first *big.Float, next func(i int64, last *big.Float) *big.Float) *big.Float {
	sum, term := newFloat().Set(first), newFloat().Set(first)
	for i := int64(1); i < 1000 && term.Sign() != 0 && term.MantExp(nil) > sum.MantExp(nil)-precision-4; i++ {
		term = next(i, term)
		sum.Add(sum, term)
	}
	return sum
}

// oddSeries is the sum of sign^i·x^(2i+1)/(2i+1): arctan for -1, artanh for 1.
func oddSeries(x *big.Float, sign int64) *big.Float {
	square := newFloat().Mul(x, x)
	square.Mul(square, fromInt(sign))
	power := newFloat().Set(x)
	return series(x, func(i int64, _ *big.Float) *big.Float {
		power.Mul(power, square)
		return newFloat().Quo(power, fromInt(2*i+1))
	})
}

// inverseTangent halves the argument until the series is short.
func inverseTangent(x *big.Float) *big.Float {
	x = newFloat().Set(x)
	halvings := 0
	for ; x.Sign() != 0 && x.MantExp(nil) > -3; halvings++ {
		// x / (1 + sqrt(1 + x²))
		d := newFloat().Mul(x, x)
		d.Sqrt(d.Add(d, fromInt(1)))
		x.Quo(x, d.Add(d, fromInt(1)))
	}
	out := oddSeries(x, -1)
	return out.SetMantExp(out, halvings)
}

// inverseTangentHyperbolic gives 2·artanh(x) = ln((1+x)/(1-x)).
func inverseTangentHyperbolic(x *big.Float) *big.Float {
	out := oddSeries(x, 1)
	return out.SetMantExp(out, 1)
}

// logarithm wants x > 0.
func logarithm(x *big.Float) *big.Float {
	m := newFloat()
	e := x.MantExp(m) // m in [1/2, 1)
	ratio := newFloat().Sub(m, fromInt(1))
	ratio.Quo(ratio, newFloat().Add(m, fromInt(1)))
	out := newFloat()
	if ratio.Sign() != 0 {
		out = inverseTangentHyperbolic(ratio)
	}
	return out.Add(out, newFloat().Mul(logTwo(), fromInt(int64(e))))
}

// exponential refuses arguments beyond 2^20.
func exponential(x *big.Float) (*big.Float, bool) {
	if x.Sign() == 0 {
		return fromInt(1), true
	}
	e := x.MantExp(nil)
	if e > 20 {
		return nil, false
	}
	halvings := max(e+8, 0)
	y := newFloat().SetMantExp(x, -halvings)
	out := series(fromInt(1), func(i int64, last *big.Float) *big.Float {
		t := newFloat().Mul(last, y)
		return t.Quo(t, fromInt(i))
	})
	for range halvings {
		out.Mul(out, out)
	}
	return out, true
}

// sineCosine reduces the argument by full turns; it refuses arguments beyond 2^40.
func sineCosine(x *big.Float) (sin, cos *big.Float, ok bool) {
	if x.Sign() != 0 && x.MantExp(nil) > 40 {
		return nil, nil, false
	}
	turn := newFloat().SetMantExp(pi(), 1)
	turns, _ := newFloat().Quo(x, turn).Int(nil)
	y := newFloat().Sub(x, newFloat().Mul(turn, newFloat().SetInt(turns)))
	square := newFloat().Mul(y, y)
	square.Neg(square)
	taylor := func(first *big.Float, odd int64) *big.Float {
		sum, term := newFloat().Set(first), newFloat().Set(first)
		for i := int64(1); i < 200 && term.Sign() != 0 && term.MantExp(nil) > -precision; i++ {
			term.Mul(term, square)
			term.Quo(term, fromInt((2*i-1+odd)*(2*i+odd)))
			sum.Add(sum, term)
		}
		return sum
	}
	return taylor(y, 1), taylor(fromInt(1), 0), true
}
