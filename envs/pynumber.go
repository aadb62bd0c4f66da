package envs

import (
	"math"
	"math/big"
	"strconv"
	"strings"
	"unicode"
)

// The gym gradings read numbers as Python does. These readers follow int(), float() and Decimal().

// pyStrip drops what Python's str.strip drops.
func pyStrip(s string) string {
	return strings.TrimFunc(s, func(c rune) bool { return unicode.IsSpace(c) || (c >= 0x1c && c <= 0x1f) })
}

// asciiDigits replaces decimal digits of other scripts by ASCII ones.
func asciiDigits(s string) string {
	return strings.Map(func(c rune) rune {
		if c < 0x80 || !unicode.Is(unicode.Nd, c) {
			return c
		}
		// Decimal digits come in runs of ten that begin with zero.
		zero := c
		for c-zero < 9 && unicode.Is(unicode.Nd, zero-1) {
			zero--
		}
		if c >= 0x1d7ce && c <= 0x1d7ff { // five mathematical runs without a gap
			return '0' + (c-0x1d7ce)%10
		}
		return '0' + c - zero
	}, s)
}

// dropUnderscores removes single underscores between digits and refuses others.
func dropUnderscores(s string) (string, bool) {
	if !strings.Contains(s, "_") {
		return s, true
	}
	for i := 0; i < len(s); i++ {
		if s[i] == '_' && (i == 0 || i == len(s)-1 || !isDigits(s[i-1:i]) || !isDigits(s[i+1:i+2])) {
			return "", false
		}
	}
	return strings.ReplaceAll(s, "_", ""), true
}

// pyInt reads what int(s) reads. Integers of more than 4300 digits are refused, as there.
func pyInt(s string) (*big.Int, bool) {
	s, ok := dropUnderscores(asciiDigits(pyStrip(s)))
	digits := strings.TrimPrefix(s, "-")
	if digits == s {
		digits = strings.TrimPrefix(s, "+")
	}
	if !ok || !isDigits(digits) || len(digits) > 4300 {
		return nil, false
	}
	return new(big.Int).SetString(s, 10)
}

// pyFloat reads what float(s) reads.
func pyFloat(s string) (float64, bool) {
	s, ok := dropUnderscores(asciiDigits(pyStrip(s)))
	if !ok || s == "" {
		return 0, false
	}
	switch strings.ToLower(strings.TrimLeft(s, "+-")) {
	case "inf", "infinity", "nan":
		f, err := strconv.ParseFloat(s, 64)
		return f, err == nil
	}
	if !isDecimalLiteral(s) {
		return 0, false
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil && !math.IsInf(f, 0) {
		return 0, false
	}
	return f, true
}

// isDecimalLiteral accepts [+-] digits [. digits] [e [+-] digits], one of the digit runs may lack.
func isDecimalLiteral(s string) bool {
	s = trimSign(s)
	if i := strings.IndexAny(s, "eE"); i >= 0 {
		if !isDigits(trimSign(s[i+1:])) {
			return false
		}
		s = s[:i]
	}
	whole, fraction, _ := strings.Cut(s, ".")
	return (whole == "" || isDigits(whole)) && (fraction == "" || isDigits(fraction)) && whole+fraction != ""
}

func trimSign(s string) string {
	if s != "" && (s[0] == '+' || s[0] == '-') {
		return s[1:]
	}
	return s
}

// pyDecimal reads what Decimal(s) reads, finite numbers only. Exponents beyond ±5000 are refused:
// no answer here needs them, and a rational would not fit.
func pyDecimal(s string) (*big.Rat, bool) {
	s = strings.ReplaceAll(asciiDigits(pyStrip(s)), "_", "")
	if !isDecimalLiteral(s) {
		return nil, false
	}
	if i := strings.IndexAny(s, "eE"); i >= 0 {
		if e, err := strconv.Atoi(s[i+1:]); err != nil || e > 5000 || e < -5000 {
			return nil, false
		}
	}
	return new(big.Rat).SetString(s)
}

// gymDecimal is reasoning-gym's rule for sums: equal decimals earn 1, else gymContains on the text
// without commas.
func gymDecimal(it Item, answer string) (float64, string) {
	answer = strings.ReplaceAll(answer, ",", "")
	got, ok := pyDecimal(answer)
	want, okWant := pyDecimal(it.Gold)
	if ok && okWant && got.Cmp(want) == 0 {
		return 1, "equal"
	}
	return gymContains(it, answer)
}

// expNeg gives e**-x for x >= 0 to within 1e-15, by the same operations on every machine: the
// standard library's Exp is assembly on some.
func expNeg(x float64) float64 {
	if !(x < 700) {
		return 0
	}
	// e**-x = (e**(-x/1024))**1024; eight terms of the series are exact to double precision there.
	y := -x / 1024
	sum, term := 1.0, 1.0
	for i := 1; i <= 8; i++ {
		term = float64(term*y) / float64(i)
		sum = float64(sum + term)
	}
	for range 10 {
		sum = float64(sum * sum)
	}
	return sum
}
