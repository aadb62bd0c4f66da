package mathcheck

import (
	"errors"
	"math/big"
)

var (
	errNotRational = errors.New("not a rational number")
	errUndefined   = errors.New("undefined")
	errTooLarge    = errors.New("too large")
)

// exact gives the value of a rational number; errNotRational where the way to it leaves the
// rationals, errUndefined and errTooLarge where there is no hope.
func (c *comparison) exact(n *node) (*big.Rat, error) {
	if c.steps++; c.steps > maxSteps {
		return nil, errTooLarge
	}
	switch n.kind {
	case kindNumber:
		return n.value, nil
	case kindBracket:
		if b := n.bare(); b != n {
			return c.exact(b)
		}
		return nil, errUndefined
	case kindSum, kindProduct, kindQuotient, kindMinus:
		return c.arithmetic(n)
	case kindPower:
		return c.exactPower(n)
	case kindFunction:
		return c.exactFunction(n)
	case kindSymbol:
		if c.whole && n.isVariable() {
			return big.NewRat(c.wholeValue(n.text), 1), nil
		}
		return nil, errNotRational
	case kindQuantity:
		if n.text == "percent" {
			v, err := c.exact(n.kids[0])
			if err != nil {
				return nil, err
			}
			return new(big.Rat).Quo(v, big.NewRat(100, 1)), nil
		}
		if n.text == "degree" {
			return nil, errNotRational
		}
	}
	return nil, errUndefined
}

func (c *comparison) arithmetic(n *node) (*big.Rat, error) {
	if n.kind == kindQuotient {
		if v, ok := c.factorials(n); ok {
			return v, nil
		}
	}
	values := make([]*big.Rat, len(n.kids))
	for i, k := range n.kids {
		v, err := c.exact(k)
		if err != nil {
			return nil, err
		}
		values[i] = v
	}
	out := new(big.Rat).Set(values[0])
	if n.kind == kindMinus {
		return out.Neg(out), nil
	}
	for _, v := range values[1:] {
		switch n.kind {
		case kindSum:
			out.Add(out, v)
		case kindProduct:
			out.Mul(out, v)
		default:
			if v.Sign() == 0 {
				return nil, errUndefined
			}
			out.Quo(out, v)
		}
		if size(out) > maxBits {
			return nil, errTooLarge
		}
		c.steps += size(out) / 64
	}
	return out, nil
}

// factorials gives 2024!/2022!, whose parts are too large, as the product of what is left.
func (c *comparison) factorials(n *node) (*big.Rat, bool) {
	over, under := n.kids[0].bare(), n.kids[1].bare()
	if !over.is(kindFunction) || over.text != "!" || !under.is(kindFunction) || under.text != "!" {
		return nil, false
	}
	high, err := c.small(over.kids[0], 1<<30)
	if err != nil {
		return nil, false
	}
	low, err := c.small(under.kids[0], 1<<30)
	if err != nil || high < low || high-low > 200 {
		return nil, false
	}
	c.steps += int(high - low)
	return new(big.Rat).SetInt(new(big.Int).MulRange(low+1, high)), true
}

func size(v *big.Rat) int { return v.Num().BitLen() + v.Denom().BitLen() }

func (c *comparison) exactPower(n *node) (*big.Rat, error) {
	base, err := c.exact(n.kids[0])
	if err != nil {
		return nil, err
	}
	exponent, err := c.exact(n.kids[1])
	if err != nil {
		return nil, err
	}
	if !exponent.IsInt() {
		return nil, errNotRational
	}
	one := base.IsInt() && base.Num().IsInt64() && abs64(base.Num().Int64()) <= 1
	if !exponent.Num().IsInt64() || !one && abs64(exponent.Num().Int64()) > maxBits {
		return nil, errTooLarge
	}
	e := exponent.Num().Int64()
	if one { // 0, 1 and -1 take any exponent
		e = sign64(e) * (2 - abs64(e)%2)
		if exponent.Sign() == 0 {
			e = 0
		}
	}
	switch {
	case base.Sign() == 0 && e <= 0:
		return nil, errUndefined
	case int64(size(base)-1)*abs64(e) > maxBits && !one:
		return nil, errTooLarge
	}
	num := new(big.Int).Exp(base.Num(), big.NewInt(abs64(e)), nil)
	den := new(big.Int).Exp(base.Denom(), big.NewInt(abs64(e)), nil)
	if e < 0 {
		num, den = den, num
	}
	c.steps += (num.BitLen() + den.BitLen()) / 16
	return new(big.Rat).SetFrac(num, den), nil
}

func abs64(n int64) int64 { return max(n, -n) }

func sign64(n int64) int64 {
	if n < 0 {
		return -1
	}
	return 1
}

func (c *comparison) exactFunction(n *node) (*big.Rat, error) {
	switch n.text {
	case "abs":
		v, err := c.exact(n.kids[0])
		if err != nil {
			return nil, err
		}
		return new(big.Rat).Abs(v), nil
	case "!":
		v, err := c.small(n.kids[0], 1000)
		if err != nil {
			return nil, err
		}
		c.steps += int(v)
		return new(big.Rat).SetInt(new(big.Int).MulRange(1, v)), nil
	case "!!":
		v, err := c.small(n.kids[0], 1000)
		if err != nil {
			return nil, err
		}
		out := big.NewInt(1)
		for ; v > 1; v -= 2 {
			c.steps++
			out.Mul(out, big.NewInt(v))
		}
		return new(big.Rat).SetInt(out), nil
	case "floor", "ceil":
		v, err := c.exact(n.kids[0])
		if err != nil {
			return nil, err
		}
		return wholeRat(n.text, v), nil
	case "max", "min", "gcd", "lcm", "mod":
		return c.exactFold(n)
	case "sum", "prod":
		terms, err := c.terms(n)
		if err != nil {
			return nil, err
		}
		return c.exact(terms)
	case "binom":
		top, err := c.small(n.kids[0], 4000)
		if err != nil {
			return nil, err
		}
		bottom, err := c.small(n.kids[1], 4000)
		if err != nil {
			return nil, err
		}
		c.steps += int(top) * 4
		return new(big.Rat).SetInt(new(big.Int).Binomial(top, bottom)), nil
	}
	return nil, errNotRational
}

// terms writes a sum or a product of at most 500 terms out.
func (c *comparison) terms(n *node) (*node, error) {
	lo, err := c.exact(n.kids[2])
	if err != nil {
		return nil, err
	}
	hi, err := c.exact(n.kids[3])
	if err != nil {
		return nil, err
	}
	count := new(big.Rat).Sub(hi, lo)
	switch {
	case !lo.IsInt() || !hi.IsInt() || count.Sign() < 0:
		return nil, errUndefined
	case count.Cmp(big.NewRat(500, 1)) > 0:
		return nil, errTooLarge
	}
	out := &node{kind: kindSum}
	if n.text == "prod" {
		out.kind = kindProduct
	}
	for i := range count.Num().Int64() + 1 {
		value := numberNode(new(big.Rat).Add(lo, big.NewRat(i, 1)))
		out.kids = append(out.kids, n.kids[0].replace(func(k *node) *node {
			c.steps++
			if k.is(kindSymbol) && k.text == n.kids[1].text {
				return value
			}
			return nil
		}))
		if c.steps > maxSteps {
			return nil, errTooLarge
		}
	}
	return out, nil
}

func wholeRat(name string, v *big.Rat) *big.Rat {
	down := new(big.Int).Div(v.Num(), v.Denom()) // towards minus infinity, the denominator is positive
	if name == "ceil" && !v.IsInt() {
		down.Add(down, big.NewInt(1))
	}
	return new(big.Rat).SetInt(down)
}

// exactFold takes a function of several numbers.
func (c *comparison) exactFold(n *node) (*big.Rat, error) {
	out, err := c.exact(n.kids[0])
	if err != nil {
		return nil, err
	}
	for _, k := range n.kids[1:] {
		v, err := c.exact(k)
		if err != nil {
			return nil, err
		}
		c.steps += (size(out) + size(v)) / 16
		if (n.text == "max") == (v.Cmp(out) > 0) && (n.text == "max" || n.text == "min") {
			out = v
			continue
		}
		if n.text == "max" || n.text == "min" {
			continue
		}
		a, b := out.Num(), v.Num()
		if !out.IsInt() || !v.IsInt() || b.Sign() <= 0 || n.text != "mod" && a.Sign() <= 0 {
			return nil, errUndefined
		}
		switch n.text {
		case "mod":
			out = new(big.Rat).SetInt(new(big.Int).Mod(a, b))
		case "gcd":
			out = new(big.Rat).SetInt(new(big.Int).GCD(nil, nil, a, b))
		default:
			g := new(big.Int).GCD(nil, nil, a, b)
			out = new(big.Rat).SetInt(g.Mul(a, new(big.Int).Quo(b, g)))
		}
		if size(out) > maxBits {
			return nil, errTooLarge
		}
	}
	return out, nil
}

// small gives an integer from 0 to most.
func (c *comparison) small(n *node, most int64) (int64, error) {
	v, err := c.exact(n)
	switch {
	case err != nil:
		return 0, err
	case !v.IsInt() || v.Sign() < 0:
		return 0, errUndefined
	case !v.Num().IsInt64() || v.Num().Int64() > most:
		return 0, errTooLarge
	}
	return v.Num().Int64(), nil
}
