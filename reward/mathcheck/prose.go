package mathcheck

import (
	"regexp"
	"strconv"
	"strings"
)

// plainWords rewrites what people say in words: twenty-five, minus 3, exactly 16, 3 to 2.
func plainWords(s string) string {
	lower := strings.ToLower(s)
	if setPhrases[strings.Trim(lower, ". ")] {
		return `\text{` + s + `}`
	}
	for _, phrase := range openings {
		if strings.HasPrefix(lower, phrase) {
			s, lower = s[len(phrase):], lower[len(phrase):]
		}
		if inner := `\text{`; strings.HasPrefix(lower, inner+phrase) {
			s = inner + s[len(inner)+len(phrase):]
			lower = strings.ToLower(s)
		}
	}
	s = negative.ReplaceAllString(s, "$1-")
	return wordRun.ReplaceAllStringFunc(s, func(run string) string {
		if v, ok := spelled(run); ok {
			return strconv.FormatInt(v, 10)
		}
		return run
	})
}

// openings are phrases that may stand before an answer and say nothing about it.
var openings = []string{
	"final answer: ", "the answer is ", "answer: ", "there are ", "a total of ", "exactly ", "approximately ", "about ", "roughly ",
}

// setPhrases are answers in words that name a set.
var setPhrases = map[string]bool{
	"all real numbers": true, "all reals": true, "no solution": true, "no solutions": true, "no real solution": true,
	"no real solutions": true, "empty set": true, "the empty set": true, "all integers": true,
}

var (
	negative = regexp.MustCompile(`(?i)^(\\text\{ ?)?(?:negative|minus) `)
	wordRun  = regexp.MustCompile(`(?i)\b(?:a (?:hundred|thousand|million|dozen)|` + numeral + `)(?:(?:-| and | )(?:` + numeral + `))*\b`)
)

const numeral = `one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|` +
	`twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million`

// spelled reads a number of two words or more: twenty-one, two hundred and five, three thousand. A
// single word is left to the parser, "one and two" is two numbers.
func spelled(run string) (v int64, ok bool) {
	fields := strings.Fields(strings.ReplaceAll(strings.ToLower(run), "-", " "))
	if len(fields) < 2 || len(fields) > 12 {
		return 0, false
	}
	total, part, last := int64(0), int64(0), int64(100) // a word must be below last
	for i, w := range fields {
		n, isNumber := numberWords[w]
		switch {
		case w == "a" && i == 0:
			part = 1
		case w == "dozen" && i == 1:
			part *= 12
		case w == "and":
			if fields[i-1] != "hundred" && fields[i-1] != "thousand" && fields[i-1] != "million" {
				return 0, false
			}
		case w == "hundred" && part > 0 && part < 100:
			part, last = part*100, 100
		case (w == "thousand" || w == "million") && part > 0:
			total, part, last = total+part*multipliers[w], 0, 1000
		case isNumber && n > 0 && n < last && n < 100:
			part += n
			last = 1
			if n >= 20 {
				last = 10
			}
		default:
			return 0, false
		}
	}
	return total + part, true
}

// counted takes the words away that stand behind a plain number and say what is counted, as in 18 eggs
// or 366 downloads in total; ok is false where they may say more than that.
func counted(s string) (number string, ok bool) {
	m := countedThings.FindStringSubmatch(words(s))
	if m == nil {
		return "", false
	}
	fields := strings.Fields(m[2])
	for i, w := range fields {
		w = strings.Trim(strings.ToLower(w), ".,")
		_, number := numberWords[w]
		switch {
		case len(w) > 24 || number || multipliers[w] > 0 || isFunction[w] || isGreek[w] || saysMore[w] || changesValue[w]:
			return "", false
		case len(w) < 3 && !smallWords[w] && (i > 0 || unitNames[w] == "" && w != "m" && w != "g"):
			return "", false
		case !strings.ContainsAny(w, "aeiouy") && unitNames[w] == "":
			return "", false
		}
	}
	return m[1], true
}

var (
	countedThings = regexp.MustCompile(`^([-−]?(?:\\dollar ?)?[0-9][0-9,]*(?:\.[0-9]+)?) ((?:[a-zA-Z]+[ .]*)+)$`)
	smallWords    = map[string]bool{"of": true, "in": true, "to": true, "at": true, "a": true, "an": true, "per": true, "on": true, "by": true, "he": true}
	// saysMore are words behind a number that change what is said.
	saysMore = map[string]bool{
		"or": true, "and": true, "not": true, "than": true, "if": true, "but": true, "is": true, "are": true, "was": true, "least": true, "most": true,
		"wrong": true, "incorrect": true, "percent": true, "cents": true, "cent": true, "times": true, "plus": true, "minus": true, "over": true,
		"power": true, "divided": true, "mod": true, "modulo": true, "choose": true, "square": true, "cubic": true,
		"except": true, "without": true, "maybe": true, "perhaps": true, "either": true, "between": true, "pi": true,
		"true": true, "false": true, "base": true, "root": true, "infinity": true, "max": true, "min": true, "gcd": true, "lcm": true, "sqrt": true,
	}
)

// changesValue are words that make another number of the one before them.
var changesValue = map[string]bool{
	"half": true, "halves": true, "thirds": true, "fourths": true, "quarters": true, "fifths": true, "sixths": true, "sevenths": true, "eighths": true,
	"ninths": true, "tenths": true, "elevenths": true, "twelfths": true, "hundredths": true, "thousandths": true, "millionths": true, "squared": true,
	"cubed": true, "factorial": true, "dozens": true, "hundreds": true, "thousands": true, "millions": true, "billions": true, "trillions": true,
}

// qualifiers are words that no unit has.
var qualifiers = map[string]bool{
	"or": true, "and": true, "not": true, "than": true, "if": true, "but": true, "is": true, "are": true, "was": true, "wrong": true,
	"incorrect": true, "except": true, "without": true, "maybe": true, "perhaps": true, "either": true, "between": true, "plus": true, "minus": true, "choose": true,
}

// saysOnlyUnit says that the words of an unknown unit do not qualify the number.
func saysOnlyUnit(text string) bool {
	for _, w := range strings.Fields(text) {
		if w = strings.Trim(w, ".,"); qualifiers[w] || changesValue[w] || len(w) > 24 {
			return false
		}
	}
	return true
}
