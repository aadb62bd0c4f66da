package jinja

import (
	"math"
	"math/big"
	"strconv"
	"strings"
)

// norm gives the small form of an integer where it fits.
func norm(i *big.Int) any {
	if i.IsInt64() {
		return i.Int64()
	}
	if i.BitLen() > maxIntBits {
		fail(limitError, "integer of more than %d bits", maxIntBits)
	}
	return i
}

// toInt gives an int or bool as an integer.
func toInt(v any) (*big.Int, bool) {
	switch v := v.(type) {
	case bool:
		if v {
			return big.NewInt(1), true
		}
		return new(big.Int), true
	case int64:
		return big.NewInt(v), true
	case *big.Int:
		return v, true
	}
	return nil, false
}

// integral is toInt that also takes floats without a fraction.
func integral(v any) (*big.Int, bool) {
	f, ok := v.(float64)
	if !ok {
		return toInt(v)
	}
	if math.IsInf(f, 0) || f != math.Trunc(f) {
		return nil, false
	}
	i, _ := big.NewFloat(f).Int(nil)
	return i, true
}

// toFloat gives any number as a float.
func toFloat(v any) (float64, bool) {
	if f, ok := v.(float64); ok {
		return f, true
	}
	i, ok := toInt(v)
	if !ok {
		return 0, false
	}
	f, _ := new(big.Float).SetInt(i).Float64()
	if math.IsInf(f, 0) {
		fail("OverflowError", "int too large to convert to float")
	}
	return f, true
}

func isNumber(v any) bool {
	_, isFloat := v.(float64)
	_, isInt := toInt(v)
	return isFloat || isInt
}

// smallInt gives an index or count; a value that is no integer fails with the message.
func smallInt(v any, message string) int {
	i, ok := toInt(v)
	if !ok {
		fail(typeError, "%s", message)
	}
	if !i.IsInt64() || i.Int64() > math.MaxInt32 || i.Int64() < -math.MaxInt32 {
		if i.Sign() < 0 {
			return -math.MaxInt32
		}
		return math.MaxInt32
	}
	return int(i.Int64())
}

// formatNumber is str() of a number.
func formatNumber(v any) string {
	f, ok := v.(float64)
	if !ok {
		i, _ := toInt(v)
		return i.String()
	}
	return formatFloat(f)
}

// formatFloat is Python's shortest text that reads back the same.
func formatFloat(f float64) string {
	switch {
	case math.IsNaN(f):
		return "nan"
	case math.IsInf(f, 1):
		return "inf"
	case math.IsInf(f, -1):
		return "-inf"
	}
	s := strconv.FormatFloat(f, 'e', -1, 64)
	exp, _ := strconv.Atoi(s[strings.IndexByte(s, 'e')+1:])
	if f == 0 || exp >= -4 && exp < 16 {
		s = strconv.FormatFloat(f, 'f', -1, 64)
		if !strings.Contains(s, ".") {
			s += ".0"
		}
	}
	return s
}

// parseInt is int(s, base).
func parseInt(s string, base int) (any, bool) {
	s = strings.ToLower(strings.TrimFunc(s, isSpace))
	if len(s) > maxIntBits/4 {
		return nil, false
	}
	sign := ""
	if s != "" && (s[0] == '-' || s[0] == '+') {
		sign, s = strings.Trim(s[:1], "+"), s[1:]
	}
	prefix := map[int]string{2: "0b", 8: "0o", 16: "0x"}[base]
	if prefix != "" {
		s = strings.TrimPrefix(s, prefix)
	}
	if s == "" || s[0] == '_' || s[len(s)-1] == '_' || strings.Contains(s, "__") || s[0] == '-' || s[0] == '+' {
		return nil, false
	}
	i, ok := new(big.Int).SetString(sign+strings.ReplaceAll(s, "_", ""), base)
	if !ok {
		return nil, false
	}
	return norm(i), true
}

// parseFloat is float(s).
func parseFloat(s string) (float64, bool) {
	s = strings.TrimFunc(s, isSpace)
	if strings.ContainsAny(s, "xXpP") || strings.HasPrefix(s, "_") {
		return 0, false
	}
	f, err := strconv.ParseFloat(strings.ReplaceAll(s, "_", ""), 64)
	if err != nil && !math.IsInf(f, 0) {
		return 0, false
	}
	return f, true
}

// arith computes a op b for two numbers.
func arith(op string, a, b any) any {
	x, okX := toInt(a)
	y, okY := toInt(b)
	if okX && okY {
		return intArith(op, x, y)
	}
	f, _ := toFloat(a)
	g, _ := toFloat(b)
	return floatArith(op, f, g)
}

func intArith(op string, x, y *big.Int) any {
	z := new(big.Int)
	switch op {
	case "+":
		return norm(z.Add(x, y))
	case "-":
		return norm(z.Sub(x, y))
	case "*":
		return norm(z.Mul(x, y))
	case "**":
		return intPow(x, y)
	}
	if y.Sign() == 0 {
		if op == "/" {
			fail("ZeroDivisionError", "division by zero")
		}
		fail("ZeroDivisionError", "integer division or modulo by zero")
	}
	if op == "/" {
		f, _ := new(big.Rat).SetFrac(x, y).Float64()
		if math.IsInf(f, 0) {
			fail("OverflowError", "integer division result too large for a float")
		}
		return f
	}
	rem := new(big.Int)
	z.QuoRem(x, y, rem)
	if rem.Sign() != 0 && rem.Sign() != y.Sign() { // Python rounds down
		z.Sub(z, big.NewInt(1))
		rem.Add(rem, y)
	}
	if op == "%" {
		return norm(rem)
	}
	return norm(z)
}

func intPow(x, y *big.Int) any {
	if y.Sign() < 0 {
		if x.Sign() == 0 {
			fail("ZeroDivisionError", "0.0 cannot be raised to a negative power")
		}
		f, _ := toFloat(x)
		g, _ := toFloat(y)
		return floatArith("**", f, g)
	}
	if x.BitLen() > 1 && (!y.IsInt64() || y.Int64() > maxIntBits || int64(x.BitLen())*y.Int64() > maxIntBits) {
		fail(limitError, "integer of more than %d bits", maxIntBits)
	}
	if x.BitLen() <= 1 { // 0, 1, -1
		y = new(big.Int).And(y, big.NewInt(1)).Add(new(big.Int).And(y, big.NewInt(1)), big.NewInt(2*int64(y.Sign())))
	}
	return norm(new(big.Int).Exp(x, y, nil))
}

func floatArith(op string, f, g float64) any {
	switch op {
	case "+":
		return f + g
	case "-":
		return f - g
	case "*":
		return f * g
	case "**":
		return floatPow(f, g)
	}
	if g == 0 {
		fail("ZeroDivisionError", "float division by zero")
	}
	if op == "/" {
		return f / g
	}
	mod := math.Mod(f, g)
	div := (f - mod) / g
	if mod != 0 && (g < 0) != (mod < 0) {
		mod += g
		div--
	} else if mod == 0 {
		mod = math.Copysign(0, g)
	}
	if op == "%" {
		return mod
	}
	if div == 0 {
		return math.Copysign(0, f/g)
	}
	floor := math.Floor(div)
	if div-floor > 0.5 {
		floor++
	}
	return floor
}

func floatPow(f, g float64) any {
	if f == 0 && g < 0 {
		fail("ZeroDivisionError", "0.0 cannot be raised to a negative power")
	}
	z := math.Pow(f, g)
	switch {
	case math.IsNaN(z) && !math.IsNaN(f) && !math.IsNaN(g):
		fail(typeError, "complex numbers are not supported")
	case math.IsInf(z, 0) && !math.IsInf(f, 0) && !math.IsInf(g, 0):
		fail("OverflowError", "Numerical result out of range")
	}
	return z
}

// roundTo is Python's round(f, digits): the exact decimal value, halves to even.
func roundTo(f float64, digits int) float64 {
	if math.IsInf(f, 0) || math.IsNaN(f) || digits > 320 {
		return f
	}
	if digits >= 0 {
		out, _ := strconv.ParseFloat(strconv.FormatFloat(f, 'f', digits, 64), 64)
		return out
	}
	if digits < -310 {
		return math.Copysign(0, f)
	}
	unit, _ := new(big.Float).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(-digits)), nil)).Float64()
	return math.RoundToEven(f/unit) * unit
}
