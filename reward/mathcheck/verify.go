// Package mathcheck decides whether a model's output gives the same mathematical answer as a gold
// answer: 1/2, 0.5 and \frac{2}{4}; (x-1)(x+1) and x^2-1; [0, \infty) and x \ge 0. It is consensus
// code: every peer must come to the same verdict. So it uses exact rationals and integer-based
// arithmetic of fixed precision, no machine floating point, no clock and no random numbers; and it
// counts steps, so that an output like 9^9^9^9 costs microseconds and is simply not equal.
//
//	v := mathcheck.Verify(`\frac{3}{4}`, `So the answer is $\boxed{0.75}$.`)
//	v.Equal // true
//
// The rules: the answer is what [Answer] finds. Numbers are compared exactly; a decimal counts for
// a repeating or irrational gold if it has six decimals, all of them right. 50% is 1/2, and 50 too
// where the gold has the sign. Units, currencies and degree signs may be left out, but may not
// differ. Commas between groups of three digits are thousands separators. Sets and bare lists ignore
// order, tuples and intervals do not, and brackets must agree. x = 3 is 3, and so is f(2) = 3; values with
// different names are compared by name. Steps, as in 6/8 = 3/4, count if they are all equal; what follows
// an ≈ does not count. Conditions, |x - 3| < 1 too, are the sets of numbers that meet them. Expressions are
// equal if they agree at seeded points to 50 digits; those with factorials, binomials or sums of variables, at whole
// numbers. Numbers may be written in words (twenty-five, minus 3), units convert (2 hours 30 minutes is 2.5 hours), and
// words behind a number that only say what is counted do not count. testdata holds two thousand pairs in both directions.
//
// Not computed: integrals, limits, inequalities that are not linear, 24-hour clocks; such answers are compared as written.
package mathcheck

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Bounds on what is read and computed.
const (
	maxOutput = 1 << 20 // bytes of an output
	maxAnswer = 4096    // bytes of an answer
	maxNodes  = 4000    // nodes of a parsed answer
	maxDepth  = 60      // nesting of a parsed answer
	maxBits   = 1 << 14 // size of an exact number
	maxSteps  = 30_000  // work of one comparison, about one per operation on 320 bits
)

// A Verdict says whether an output is right, which answer was found in it, and why.
type Verdict struct {
	Equal  bool
	Answer string
	Reason string
}

// Verify compares the answer in output with the gold answer, which is bare LaTeX or text.
func Verify(gold, output string) Verdict {
	switch {
	case len(output) > maxOutput:
		return Verdict{Reason: fmt.Sprintf("the output has %d bytes, more than %d", len(output), maxOutput)}
	case !utf8.ValidString(output):
		return Verdict{Reason: "the output is not UTF-8"}
	}
	answer, ok := Answer(output)
	if !ok {
		return Verdict{Reason: "there is no answer in the output"}
	}
	v := Verdict{Answer: answer}
	v.Equal, v.Reason = Equal(gold, answer)
	return v
}

// Equal compares two bare answers and says why they are equal or not. It is not symmetric: the gold
// answer decides about percent signs and decimals.
func Equal(gold, answer string) (equal bool, reason string) {
	if len(answer) > maxAnswer || len(gold) > maxAnswer {
		return false, fmt.Sprintf("an answer of %d bytes, more than %d", max(len(answer), len(gold)), maxAnswer)
	}
	g, p := tidy(gold), tidy(answer)
	switch {
	case g == "":
		return false, "the gold answer is empty"
	case p == "":
		return false, "the answer is empty"
	case g == p:
		return true, "the same text"
	}
	if sameWords(g, p) {
		return true, "the same words"
	}
	if digits, base, ok := lettersInBase(g); ok {
		return equalLettered(digits, base, p)
	}
	ways := []bool{true, false}
	if !strings.Contains(g+p, ",") {
		ways = ways[:1] // without commas there are no two ways to read them
	}
	for _, grouped := range ways {
		a, errA := parse(g, grouped)
		b, errB := parse(p, grouped)
		if errA != nil || errB != nil {
			reason = "not both could be read as mathematics"
			if errA == nil {
				reason = "the answer: " + errB.Error()
			}
			continue
		}
		c := &comparison{}
		if c.equal(a, b) && c.steps <= maxSteps {
			return true, "equal in value"
		}
		reason = "not equal"
		if c.steps > maxSteps {
			reason = "too large to compare"
		}
	}
	if number, ok := counted(p); ok && number != p && isAmount(g, number) {
		return Equal(g, number)
	}
	if a := tight(g); strings.Contains(a, `\`) && a == tight(p) {
		return true, "the same but for spacing"
	}
	return false, reason
}

// tight drops spaces that part no words or numbers, and braces around a single character.
func tight(s string) string {
	s = spaces.ReplaceAllString(strings.NewReplacer(`\,`, " ", `\limits`, "").Replace(s), " ")
	var b strings.Builder
	for i := range len(s) {
		if s[i] == ' ' && (i == 0 || i+1 == len(s) || !isAlphanumeric(s[i-1]) || !isAlphanumeric(s[i+1])) {
			continue
		}
		b.WriteByte(s[i])
	}
	return loneBraces.ReplaceAllString(b.String(), "$1")
}

func isAlphanumeric(c byte) bool { return isLetter(c) || isDigit(c) || c >= 0x80 }

var (
	spaces     = regexp.MustCompile(` +`)
	loneBraces = regexp.MustCompile(`\{([^{}\\])\}`)
)

// isAmount says that a gold answer is a bare number, or a price as the answer is.
func isAmount(gold, answer string) bool {
	g, err := parse(gold, true)
	if err != nil {
		return false
	}
	n := hoist(g)
	if n.is(kindQuantity) && n.text == "dollar" && strings.Contains(answer, `\dollar`) {
		n = n.kids[0].bare()
	}
	if n.is(kindMinus) {
		n = n.kids[0].bare()
	}
	return n.is(kindNumber)
}

var baseLiteral = regexp.MustCompile(`^\(?(?:\\(?:text|mathrm|mathbf|texttt|mathtt)\{)?\(?([0-9A-Za-z]+)\)?\}?\)?(?:_\{?(\d{1,2})\}?)?$`)

// lettersInBase reads a number with digits beyond 9, as 2A3_{12}; its letters may be small or capital.
func lettersInBase(s string) (digits, base string, ok bool) {
	m := baseLiteral.FindStringSubmatch(s)
	if m == nil || m[2] == "" || len(m[1]) < 2 && len(m[1]) > 0 {
		return "", "", false
	}
	base, digits = m[2], strings.ToUpper(strings.TrimLeft(m[1], "0"))
	b, _ := strconv.Atoi(base)
	letters := false
	for _, c := range []byte(digits) {
		value := int(c - '0')
		if isLetter(c) {
			value, letters = int(c-'A')+10, true
		}
		if value >= b {
			return "", "", false
		}
	}
	return digits, base, letters
}

func equalLettered(digits, base, answer string) (equal bool, reason string) {
	m := baseLiteral.FindStringSubmatch(answer)
	if m == nil {
		return false, "the answer is no number in base " + base
	}
	if strings.ToUpper(strings.TrimLeft(m[1], "0")) != digits || m[2] != "" && m[2] != base {
		return false, "not equal"
	}
	return true, "the same digits"
}
