package envs

import (
	"fmt"
	"strconv"
	"strings"
)

var baseNames = map[int]string{2: "qua", 3: "oct", 4: "hex"}

// drawBase draws a number to rewrite from base 4, 8 or 16 to binary or back, worked by groups of
// bits.
func drawBase(r *Rand, level int) TinyQuestion {
	bits, n := r.Range(2, 4), r.Range(2, 1<<[...]int{9, 12, 14}[level-1]-1)
	if r.Bool() {
		return toBinary(n, bits)
	}
	return fromBinary(n, bits)
}

func digitsOf(n, bits int) string { return strconv.FormatInt(int64(n), 1<<bits) }

func toBinary(n, bits int) TinyQuestion {
	digits, binary := digitsOf(n, bits), digitsOf(n, 1)
	var steps []string
	for i := range digits {
		v, _ := strconv.ParseUint(digits[i:i+1], 1<<bits, 8)
		steps = append(steps, fmt.Sprintf("%0*b", bits, v))
	}
	work := strings.Join(steps, ",")
	return TinyQuestion{
		Text: baseNames[bits] + ">bin " + digits, Good: Working{work, binary},
		Bugs: []Working{
			{work, orZero(strings.TrimLeft(reversed(binary), "0"))},
			{work, orZero(binary[:len(binary)-1])},
			{"", digitsOf(n^1, 1)},
			{work, binary + "0"},
		},
	}
}

func fromBinary(n, bits int) TinyQuestion {
	digits, binary := digitsOf(n, bits), digitsOf(n, 1)
	pad := strings.Repeat("0", (bits-len(binary)%bits)%bits)
	work := groups(pad+binary, bits)
	shifted := groups(binary+pad, bits) // grouped from the left: a bug
	v, _ := strconv.ParseUint(binary+pad, 2, 32)
	return TinyQuestion{
		Text: "bin>" + baseNames[bits] + " " + binary, Good: Working{work, digits},
		Bugs: []Working{
			{shifted, digitsOf(int(v), bits)},
			{work, reversed(digits)},
			{"", digitsOf(n^1, bits)},
			{work, orZero(digits[:len(digits)-1])},
		},
	}
}

func groups(s string, size int) string {
	var out []string
	for i := 0; i < len(s); i += size {
		out = append(out, s[i:i+size])
	}
	return strings.Join(out, ",")
}

func reversed(s string) string {
	b := []byte(s)
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
	return string(b)
}

func orZero(s string) string {
	if s == "" {
		return "0"
	}
	return s
}
