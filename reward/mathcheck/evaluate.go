package mathcheck

import (
	"hash/fnv"
	"math/big"
)

// comparison is one comparison at work; it counts the steps.
type comparison struct {
	steps int
	point int  // which value the variables have
	whole bool // variables are whole numbers
}

// approx evaluates n at the current point.
func (c *comparison) approx(n *node) (complexNumber, error) {
	if c.steps += 2; c.steps > maxSteps {
		return complexNumber{}, errTooLarge
	}
	switch n.kind {
	case kindNumber:
		return fromRat(n.value), nil
	case kindSymbol:
		return c.symbolValue(n.text), nil
	case kindBracket:
		if b := n.bare(); b != n {
			return c.approx(b)
		}
	case kindSum, kindProduct, kindQuotient, kindMinus:
		return c.approxArithmetic(n)
	case kindPower:
		return c.approxPower(n.kids[0], n.kids[1])
	case kindFunction:
		return c.approxFunction(n)
	case kindQuantity:
		return c.approxQuantity(n)
	}
	return complexNumber{}, errUndefined
}

// approxQuantity gives percents as fractions and degrees as radians.
func (c *comparison) approxQuantity(n *node) (complexNumber, error) {
	v, err := c.approx(n.kids[0])
	if err != nil {
		return v, err
	}
	switch n.text {
	case "percent":
		return divide(v, real(fromInt(100))), nil
	case "degree":
		return divide(multiply(v, real(pi())), real(fromInt(180))), nil
	}
	return v, errUndefined
}

// symbolValue gives a constant, or the seeded value of a variable: positive at points 0 and 1,
// negative at point 2, about 1 in size.
func (c *comparison) symbolValue(name string) complexNumber {
	switch name {
	case "pi":
		return real(pi())
	case "i":
		return complexNumber{newFloat(), fromInt(1)}
	case "e":
		c.steps += 100
		e, _ := exponential(fromInt(1))
		return real(e)
	}
	if c.whole {
		return real(fromInt(c.wholeValue(name)))
	}
	v := fromInt(600_000 + int64(c.drawn(name)>>44))
	v.SetMantExp(v, -20)
	if c.point == 2 {
		v.Neg(v)
	}
	return real(v)
}

// drawn hashes a name and the point.
func (c *comparison) drawn(name string) uint64 {
	h := fnv.New64a()
	h.Write([]byte{byte(c.point)})
	h.Write([]byte(name))
	// The last letters reach the high bits of FNV badly; one more round mixes them.
	return (h.Sum64() ^ h.Sum64()>>29) * 0xbf58476d1ce4e5b9
}

// wholeValue gives a variable a whole number: 2 to 9, or where it usually counts the whole, from 12 on, odd and even by
// turns.
func (c *comparison) wholeValue(name string) int64 {
	v := 2 + int64(c.drawn(name)>>61)
	if name == "n" || name == "m" || name == "N" {
		v = 12 + 2*v + int64(c.point%2)
	}
	return v
}

func (c *comparison) approxArithmetic(n *node) (complexNumber, error) {
	out, err := c.approx(n.kids[0])
	if err != nil {
		return out, err
	}
	if n.kind == kindMinus {
		return negate(out), nil
	}
	for _, k := range n.kids[1:] {
		v, err := c.approx(k)
		if err != nil {
			return v, err
		}
		switch n.kind {
		case kindSum:
			out = add(out, v)
		case kindProduct:
			out = multiply(out, v)
		default:
			if v.isZero() {
				return v, errUndefined
			}
			out = divide(out, v)
		}
	}
	return out, nil
}

func (c *comparison) approxPower(base, exponent *node) (complexNumber, error) {
	z, err := c.approx(base)
	if err != nil {
		return z, err
	}
	if e, err := c.exact(exponent); err == nil {
		return c.rationalPower(z, e)
	}
	w, err := c.approx(exponent)
	if err != nil {
		return w, err
	}
	return c.generalPower(z, w)
}

func (c *comparison) rationalPower(z complexNumber, e *big.Rat) (complexNumber, error) {
	if !e.IsInt() && e.Denom().IsInt64() && e.Denom().Int64() == 2 {
		c.steps += 20
		z, e = squareRoot(z), new(big.Rat).SetInt(e.Num())
	}
	if !e.IsInt() {
		return c.generalPower(z, fromRat(e))
	}
	if !e.Num().IsInt64() || abs64(e.Num().Int64()) > 1<<20 {
		return z, errTooLarge
	}
	if z.isZero() && e.Sign() <= 0 {
		return z, errUndefined
	}
	out := real(fromInt(1))
	for n := abs64(e.Num().Int64()); n > 0; n >>= 1 {
		if n&1 == 1 {
			out = multiply(out, z)
		}
		z = multiply(z, z)
		c.steps += 4
		if abs64(int64(out.magnitude())) > 1<<28 && !out.isZero() || z.magnitude() > 1<<28 {
			return z, errTooLarge
		}
	}
	if e.Sign() < 0 {
		out = divide(real(fromInt(1)), out)
	}
	return out, nil
}

// generalPower is exp(w·log z).
func (c *comparison) generalPower(z, w complexNumber) (complexNumber, error) {
	if z.isZero() {
		if w.isReal() && w.re.Sign() > 0 {
			return z, nil
		}
		return z, errUndefined
	}
	return c.exp(multiply(w, c.log(z)))
}

func (c *comparison) exp(z complexNumber) (complexNumber, error) {
	c.steps += 100
	size, ok := exponential(z.re)
	if !ok {
		return z, errTooLarge
	}
	if z.isReal() {
		return real(size), nil
	}
	c.steps += 200
	sin, cos, ok := sineCosine(z.im)
	if !ok {
		return z, errTooLarge
	}
	return complexNumber{cos.Mul(cos, size), sin.Mul(sin, size)}, nil
}

// log is the principal logarithm of a number that is not 0.
func (c *comparison) log(z complexNumber) complexNumber {
	c.steps += 150
	out := complexNumber{logarithm(modulus(z)), newFloat()}
	switch {
	case !z.isReal():
		// arg z = 2·arctan(im / (|z| + re)), away from the negative axis.
		c.steps += 150
		d := newFloat().Add(modulus(z), z.re)
		out.im = inverseTangent(newFloat().Quo(z.im, d))
		out.im.SetMantExp(out.im, 1)
	case z.re.Sign() < 0:
		out.im = newFloat().Set(pi())
	}
	return out
}

func (c *comparison) approxFunction(n *node) (complexNumber, error) {
	if v, err := c.exact(n); err == nil {
		return fromRat(v), nil
	}
	if n.text == "sum" || n.text == "prod" {
		terms, err := c.terms(n)
		if err != nil {
			return complexNumber{}, err
		}
		return c.approx(terms)
	}
	z, err := c.approx(n.kids[0])
	if err != nil {
		return z, err
	}
	switch n.text {
	case "!", "!!", "max", "min", "gcd", "lcm", "mod":
		return z, errUndefined
	case "binom":
		return c.binomial(z, n.kids[1])
	case "floor", "ceil":
		return wholePart(n.text, z)
	case "sinh", "cosh", "tanh":
		return c.hyperbolic(n.text, z)
	case "conj":
		return complexNumber{z.re, newFloat().Neg(z.im)}, nil
	case "cis":
		return c.exp(multiply(z, complexNumber{newFloat(), fromInt(1)}))
	case "abs":
		return real(modulus(z)), nil
	case "root":
		return c.root(z, n.kids[1])
	case "exp":
		return c.exp(z)
	case "ln", "log", "lg":
		return c.logTo(z, n)
	}
	if !z.isReal() {
		return z, errUndefined
	}
	c.steps += 300
	return trigonometric(n.text, z.re)
}

// binomial is z over k for a small whole k: z (z-1) … (z-k+1) / k!.
func (c *comparison) binomial(z complexNumber, bottom *node) (complexNumber, error) {
	k, err := c.small(bottom, 60)
	if err != nil {
		return z, err
	}
	out := real(fromInt(1))
	for i := range k {
		c.steps += 4
		out = multiply(out, add(z, real(fromInt(-i))))
		out = divide(out, real(fromInt(i+1)))
	}
	return out, nil
}

// wholePart is the floor or the ceiling of a real number that is not too near to a whole one.
func wholePart(name string, z complexNumber) (complexNumber, error) {
	if !z.isReal() || z.magnitude() > 1000 {
		return z, errUndefined
	}
	whole, _ := z.re.Int(nil)
	down := newFloat().SetInt(whole)
	rest := newFloat().Sub(z.re, down)
	if rest.Sign() != 0 && rest.MantExp(nil) < -200 {
		return z, errUndefined
	}
	if rest.Sign() < 0 {
		down.Sub(down, fromInt(1))
	}
	if name == "ceil" && rest.Sign() != 0 {
		down.Add(down, fromInt(1))
	}
	return real(down), nil
}

func (c *comparison) hyperbolic(name string, z complexNumber) (complexNumber, error) {
	a, err := c.exp(z)
	if err != nil {
		return a, err
	}
	b, err := c.exp(negate(z))
	if err != nil {
		return b, err
	}
	sinh, cosh := add(a, negate(b)), add(a, b)
	switch {
	case name == "tanh" && !cosh.isZero():
		return divide(sinh, cosh), nil
	case name == "sinh":
		return divide(sinh, real(fromInt(2))), nil
	case name == "cosh":
		return divide(cosh, real(fromInt(2))), nil
	}
	return z, errUndefined
}

func (c *comparison) root(z complexNumber, index *node) (complexNumber, error) {
	k, err := c.small(index, 1000)
	switch {
	case err == errNotRational:
		w, err := c.approx(index)
		if err != nil || w.isZero() {
			return w, errUndefined
		}
		return c.generalPower(z, divide(real(fromInt(1)), w))
	case err != nil:
		return z, err
	case k == 0:
		return z, errUndefined
	case k == 2:
		c.steps += 20
		return squareRoot(z), nil
	case z.isReal() && z.re.Sign() < 0 && k%2 == 1:
		v, err := c.rationalPower(negate(z), big.NewRat(1, k))
		if err != nil {
			return v, err
		}
		return negate(v), nil
	}
	return c.rationalPower(z, big.NewRat(1, k))
}

// logTo takes the logarithm to the base that is given, to ten for log and lg without one.
func (c *comparison) logTo(z complexNumber, n *node) (complexNumber, error) {
	if z.isZero() {
		return z, errUndefined
	}
	out := c.log(z)
	base := real(fromInt(10))
	switch {
	case len(n.kids) > 1:
		var err error
		if base, err = c.approx(n.kids[1]); err != nil {
			return base, err
		}
	case n.text == "ln":
		return out, nil
	}
	if base.isZero() {
		return base, errUndefined
	}
	d := c.log(base)
	if d.isZero() {
		return d, errUndefined
	}
	return divide(out, d), nil
}

func trigonometric(name string, x *big.Float) (complexNumber, error) {
	one := fromInt(1)
	switch name {
	case "arctan":
		return real(inverseTangent(x)), nil
	case "arcsin", "arccos":
		rest := newFloat().Sub(one, newFloat().Mul(x, x))
		if rest.Sign() < 0 {
			return complexNumber{}, errUndefined
		}
		// arcsin x = 2·arctan(x / (1 + sqrt(1 - x²)))
		out := inverseTangent(newFloat().Quo(x, newFloat().Add(one, rest.Sqrt(rest))))
		out.SetMantExp(out, 1)
		if name == "arccos" {
			out.Sub(newFloat().SetMantExp(pi(), -1), out)
		}
		return real(out), nil
	}
	sin, cos, ok := sineCosine(x)
	if !ok {
		return complexNumber{}, errTooLarge
	}
	pairs := map[string][2]*big.Float{
		"sin": {sin, one}, "cos": {cos, one}, "tan": {sin, cos}, "cot": {cos, sin}, "sec": {one, cos}, "csc": {one, sin},
	}
	pair, ok := pairs[name]
	if !ok || pair[1].Sign() == 0 || pair[1].MantExp(nil) < -250 {
		return complexNumber{}, errUndefined
	}
	return real(newFloat().Quo(pair[0], pair[1])), nil
}
