package mathcheck

import (
	"maps"
	"math/big"
	"regexp"
	"strconv"
	"strings"
)

// A measure is what a unit measures, and how many base units it has: num/den.
type measure struct {
	kind     string
	num, den int64
}

// measures lists the units that convert into each other; others only agree with themselves.
var measures = map[string]measure{
	"mm": {"length", 1, 1000}, "cm": {"length", 1, 100}, "dm": {"length", 1, 10}, "m": {"length", 1, 1}, "km": {"length", 1000, 1},
	"inch": {"inch", 1, 1}, "foot": {"inch", 12, 1}, "yard": {"inch", 36, 1}, "mile": {"inch", 63360, 1},
	"mg": {"mass", 1, 1000}, "g": {"mass", 1, 1}, "kg": {"mass", 1000, 1}, "pound": {"pound", 1, 1}, "ounce": {"pound", 1, 16}, "ton": {"pound", 2000, 1},
	"ml": {"volume", 1, 1000}, "l": {"volume", 1, 1}, "hectare": {"area", 10000, 1},
	"cup": {"cup", 1, 1}, "pint": {"cup", 2, 1}, "quart": {"cup", 4, 1}, "gallon": {"cup", 16, 1},
	"second": {"time", 1, 1}, "minute": {"time", 60, 1}, "hour": {"time", 3600, 1}, "day": {"time", 86400, 1}, "week": {"time", 604800, 1},
	"month": {"month", 1, 1}, "year": {"month", 12, 1},
	"dollar": {"dollar", 1, 1}, "cent": {"dollar", 1, 100}, "euro": {"euro", 1, 1}, "pence": {"sterling", 1, 100},
	"degree": {"degree", 1, 1}, "percent": {"percent", 1, 1}, "radian": {"radian", 1, 1},
}

// unitNames maps spellings to units.
var unitNames = func() map[string]string {
	m := map[string]string{
		"millimeter": "mm", "centimeter": "cm", "meter": "m", "kilometer": "km", "millimetre": "mm", "centimetre": "cm", "metre": "m", "kilometre": "km",
		"in": "inch", "inches": "inch", "ft": "foot", "feet": "foot", "yd": "yard", "mi": "mile", "gram": "g", "kilogram": "kg", "lb": "pound", "oz": "ounce",
		"milliliter": "ml", "liter": "l", "millilitre": "ml", "litre": "l", "sec": "second", "s": "second", "min": "minute", "h": "hour", "hr": "hour",
		"L": "l", "deg": "degree", "usd": "dollar", "mph": "mile/hour", "kph": "km/hour", "kmh": "km/hour", "am": "am", "pm": "pm", "penny": "cent", "pennies": "cent",
		"hrs": "hour", "secs": "second", "mins": "minute", "yrs": "year", "cc": "ml", "rad": "radian", "rupee": "rupee", "yen": "yen", "pct": "percent",
		"per cent": "percent", "percentage point": "percent", "percentage points": "percent", "lbs": "pound",
	}
	for name := range measures {
		m[name] = name
	}
	for name, unit := range map[string]string{
		"unit": "unit", "point": "point", "apple": "apple", "people": "people", "person": "people", "student": "student", "way": "way", "time": "time", "square": "square", "book": "book",
	} {
		m[name] = unit
	}
	for name, unit := range maps.Clone(m) {
		if _, ok := m[name+"s"]; !ok && len(name) > 2 {
			m[name+"s"] = unit
		}
	}
	return m
}()

// unitOf gives the one spelling of a unit, the text itself for one that is not known.
func unitOf(text string) string {
	text = strings.ReplaceAll(strings.TrimSpace(strings.ToLower(text)), ".", "")
	for _, per := range []string{" per ", "/"} {
		if over, under, ok := strings.Cut(text, per); ok {
			return unitOf(over) + "/" + unitOf(under)
		}
	}
	if unit, ok := unitNames[text]; ok {
		return unit
	}
	return text
}

// multipliers are words behind a number that multiply it.
var multipliers = map[string]int64{"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000, "trillion": 1_000_000_000_000, "dozen": 12}

// powerOf takes a word of area or volume from the front of a unit.
func powerOf(text string) (rest string, power int) {
	for _, p := range []struct {
		word  string
		power int
	}{{"square ", 2}, {"sq. ", 2}, {"sq ", 2}, {"cubic ", 3}, {"cu. ", 3}, {"cu ", 3}} {
		if rest, ok := strings.CutPrefix(text, p.word); ok {
			return rest, p.power
		}
	}
	if rest, ok := strings.CutSuffix(text, " squared"); ok {
		return rest, 2
	}
	if rest, ok := strings.CutSuffix(text, " cubed"); ok {
		return rest, 3
	}
	return text, 1
}

var compoundUnit = regexp.MustCompile(`^([a-zA-Z]+)(?:/([a-zA-Z]+))?(?:\^?\{?(\d)\}?)?$`)

// compound takes a known unit, or one over another, from its power: m/s^2, cm^2. Empty where there is
// no more than a word.
func compound(text string) (unit, power string) {
	m := compoundUnit.FindStringSubmatch(text)
	if m == nil || m[2] == "" && m[3] == "" || unitNames[m[1]] == "" || m[2] != "" && unitNames[m[2]] == "" {
		return "", ""
	}
	unit = m[1]
	if m[2] != "" {
		unit += "/" + m[2]
	}
	return unit, m[3]
}

// numberWords are small numbers in words.
var numberWords = func() map[string]int64 {
	m := map[string]int64{}
	for i, w := range strings.Fields("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty") {
		m[w] = int64(i)
	}
	for i, w := range strings.Fields("thirty forty fifty sixty seventy eighty ninety hundred") {
		m[w] = int64(i+3) * 10
	}
	return m
}()

// isKnownWord says which runs of bare letters are words and no products.
func isKnownWord(s string) bool {
	_, unit := unitNames[s]
	_, number := numberWords[s]
	return unit || number || multipliers[s] > 0 || s == "and" || s == "or" || s == "yes" || s == "no" || s == "true" || s == "false"
}

// convert gives the factor from one unit, to a power, into another; false where they do not agree.
func convert(from string, fromPower int, to string, toPower int) (*big.Rat, bool) {
	isLoose := (from == "unit" || to == "unit") && measures[from].kind != "percent" && measures[to].kind != "percent"
	if fromPower == toPower && (from == to || isLoose) {
		return big.NewRat(1, 1), true
	}
	a, kindA := baseUnits(from, fromPower)
	b, kindB := baseUnits(to, toPower)
	if kindA == "" || kindA != kindB {
		return nil, false
	}
	return a.Quo(a, b), true
}

// baseUnits says how many base units of its kind a unit has; the kind is empty for one that is not known.
func baseUnits(unit string, power int) (size *big.Rat, kind string) {
	if over, under, ok := strings.Cut(unit, "/"); ok && power == 1 {
		a, kindA := baseUnits(over, 1)
		b, kindB := baseUnits(under, 1)
		if kindA == "" || kindB == "" {
			return nil, ""
		}
		return a.Quo(a, b), kindA + "/" + kindB
	}
	m, ok := measures[unit]
	if !ok || power < 1 || power > 4 {
		return nil, ""
	}
	one := big.NewRat(m.num, m.den)
	size = big.NewRat(1, 1)
	for range power {
		size.Mul(size, one)
	}
	switch {
	case m.kind == "volume" && power == 1: // a litre is a thousandth of a cubic metre
		return size.Quo(size, big.NewRat(1000, 1)), "length 3"
	case m.kind == "area" && power == 1:
		return size, "length 2"
	case power > 1:
		return size, m.kind + " " + strconv.Itoa(power)
	}
	return size, m.kind
}
