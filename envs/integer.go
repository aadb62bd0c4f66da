package envs

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// strictInteger gives 1 for the gold integer in any usual spelling and 0 for all else.
func strictInteger(it Item, answer string) (float64, string) {
	got, ok := normalInteger(answer)
	want, _ := normalInteger(it.Gold)
	switch {
	case !ok:
		return 0, fmt.Sprintf("%s is not a whole number", quote(answer))
	case got != want:
		return 0, fmt.Sprintf("%s is not %s", quote(answer), it.Gold)
	}
	return 1, "correct"
}

// normalInteger reads ASCII digits with an optional sign, thousands separators in groups of three,
// and a fraction of zeros, and gives the one spelling of that integer. No size limit is needed:
// it compares texts.
func normalInteger(s string) (string, bool) {
	s = strings.TrimSpace(s)
	negative := strings.HasPrefix(s, "-")
	if negative || strings.HasPrefix(s, "+") {
		s = s[1:]
	}
	if whole, fraction, found := strings.Cut(s, "."); found {
		if fraction == "" || strings.Trim(fraction, "0") != "" {
			return "", false
		}
		s = whole
	}
	s, ok := dropThousands(s)
	if !ok || !isDigits(s) {
		return "", false
	}
	s = strings.TrimLeft(s, "0")
	if s == "" {
		return "0", true
	}
	if negative {
		s = "-" + s
	}
	return s, true
}

// dropThousands removes commas that stand between groups of three digits and refuses others.
func dropThousands(s string) (string, bool) {
	if !strings.Contains(s, ",") {
		return s, true
	}
	groups := strings.Split(s, ",")
	for i, g := range groups {
		if len(g) > 3 || len(g) == 0 || (i > 0 && len(g) != 3) {
			return "", false
		}
	}
	return strings.Join(groups, ""), true
}

// isDigits is true for one or more ASCII digits.
func isDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// gymContains is reasoning-gym's usual rule: the exact text earns 1, a text that holds the gold
// earns the ratio of their lengths in code points.
func gymContains(it Item, answer string) (float64, string) {
	if answer == "" {
		return 0, "there is no answer"
	}
	if answer == it.Gold {
		return 1, "exact"
	}
	if strings.Contains(answer, it.Gold) {
		return float64(utf8.RuneCountInString(it.Gold)) / float64(utf8.RuneCountInString(answer)), "contains the answer"
	}
	return 0, "does not contain the answer"
}

// quote shortens hostile text for a reason.
func quote(s string) string {
	const most = 60
	if len(s) <= most {
		return strconv.QuoteToASCII(s)
	}
	return strconv.QuoteToASCII(strings.ToValidUTF8(s[:most], "")) + fmt.Sprintf("… (%d bytes)", len(s))
}

func joinInts(list []int, sep string) string {
	b := make([]byte, 0, 8*len(list))
	for i, n := range list {
		if i > 0 {
			b = append(b, sep...)
		}
		b = strconv.AppendInt(b, int64(n), 10)
	}
	return string(b)
}
