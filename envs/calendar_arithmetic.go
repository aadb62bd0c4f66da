package envs

import (
	"fmt"
	"math/big"
	"strings"
	"time"
	"unicode"
)

var calendarArithmetic = Definition{
	Name: "calendar_arithmetic",
	Doc:  "weekdays, counts of days and leap years",
	Params: []Param{
		{Name: "year", Easy: 2022, Default: 2022, Hard: 1999, Min: 1600, Max: 3000, Doc: "the year of the dates"},
		{Name: "max_offset", Easy: 30, Default: 100, Hard: 365, Min: 1, Max: 365, Doc: "most days between two dates"},
		{Name: "leap_range", Easy: 200, Default: 200, Hard: 200, Min: 2, Max: 1000, Doc: "width of the range of leap years"},
		{Name: "kinds", Easy: 3, Default: 7, Hard: 7, Min: 1, Max: 7, Doc: "the first so many of: weekday after an offset, weekday of a date, leap year, weekday counted from 1 January, nth weekday of a month, weekdays in a range, business days"},
	},
	Generate: func(r *Rand, p Params) Item { return calendarKinds[r.Intn(p["kinds"])](r, p) },
	Score:    strictCalendar,
	Gym:      gymCalendar,
	Files:    []string{"calendar_arithmetic.go", "integer.go", "pynumber.go"},
}

// A calendarKey says what kind of answer is asked for.
type calendarKey int

const (
	askWeekday calendarKey = iota
	askNumber
	askYesNo
)

var calendarKinds = []func(r *Rand, p Params) Item{
	weekdayAfter, weekdayOf, leapYear, weekdayFromFirst, nthWeekday, countWeekday, countBusinessDays,
}

func dateOf(year int, month time.Month, day int) time.Time {
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// dayIn draws a month, then a day of it.
func dayIn(r *Rand, year int) time.Time {
	month := time.Month(r.Range(1, 12))
	return dateOf(year, month, r.Range(1, daysIn(year, month)))
}

func daysIn(year int, month time.Month) int { return dateOf(year, month+1, 0).Day() }

func daysBetween(a, b time.Time) int { return int(b.Sub(a).Hours()) / 24 }

// dayBetween draws a day from a to b, both included.
func dayBetween(r *Rand, a, b time.Time) time.Time {
	return a.AddDate(0, 0, r.Range(0, daysBetween(a, b)))
}

func earlier(a, b time.Time) time.Time {
	if b.Before(a) {
		return b
	}
	return a
}

const longDate = "Monday, 2 January 2006"

func weekdayAfter(r *Rand, p Params) Item {
	day, n := dayIn(r, p["year"]), r.Range(1, p["max_offset"])
	ask := []string{"Today is %s. Which weekday comes %d days later?", "It is %s. Name the weekday %d days from now."}
	sign := 1
	if r.Bool() {
		ask = []string{"Today is %s. Which weekday was it %d days ago?", "It is %s. Name the weekday %d days before."}
		sign = -1
	}
	return Item{
		Question: fmt.Sprintf(Pick(r, ask), day.Format(longDate), n),
		Gold:     day.AddDate(0, 0, sign*n).Weekday().String(), Key: askWeekday,
	}
}

func weekdayOf(r *Rand, p Params) Item {
	day := dayIn(r, p["year"])
	ask := Pick(r, []string{"Which weekday was %s?", "Name the weekday of %s.", "%s fell on which day of the week?"})
	return Item{
		Question: fmt.Sprintf(ask, day.Format("2 January 2006")),
		Gold:     day.Weekday().String(), Key: askWeekday,
	}
}

func weekdayFromFirst(r *Rand, p Params) Item {
	start := dateOf(p["year"], time.January, 1)
	first := time.Weekday(r.Intn(7))
	last := earlier(start.AddDate(0, 0, p["max_offset"]), dateOf(p["year"], time.December, 31))
	day := dayBetween(r, start.AddDate(0, 0, 1), last)
	kind := "a common year"
	if isLeap(p["year"]) {
		kind = "a leap year"
	}
	return Item{
		Question: fmt.Sprintf("Suppose that 1 January of %s is a %s. Which weekday is %s of that year?", kind, first, day.Format("2 January")),
		Gold:     ((first + time.Weekday(daysBetween(start, day))) % 7).String(), Key: askWeekday,
	}
}

func nthWeekday(r *Rand, p Params) Item {
	month, which, weekday := time.Month(r.Range(1, 12)), r.Intn(5), time.Weekday(r.Intn(7))
	first := dateOf(p["year"], month, 1)
	day := 1 + (int(weekday-first.Weekday())+7)%7 + 7*which
	if which == 4 && day > daysIn(p["year"], month) {
		day -= 7
	}
	ordinal := []string{"first", "second", "third", "fourth", "last"}[which]
	return Item{
		Question: fmt.Sprintf("On which day of the month is the %s %s of %s %d? Answer with a number.", ordinal, weekday, month, p["year"]),
		Gold:     fmt.Sprint(day), Key: askNumber,
	}
}

func countWeekday(r *Rand, p Params) Item {
	end := dateOf(p["year"], time.December, 31)
	a := dayBetween(r, dateOf(p["year"], time.January, 1), end)
	b := dayBetween(r, a, earlier(end, a.AddDate(0, 0, p["max_offset"])))
	weekday := time.Weekday(r.Intn(7))
	return Item{
		Question: fmt.Sprintf("How many times does %s occur from %s to %s, both days included? Answer with a number.", weekday, a.Format(longDate), b.Format(longDate)),
		Gold:     fmt.Sprint(countDays(a, b, func(d time.Weekday) bool { return d == weekday })), Key: askNumber,
	}
}

func countBusinessDays(r *Rand, p Params) Item {
	a := dayBetween(r, dateOf(p["year"], time.January, 1), dateOf(p["year"], time.December, 31))
	b := dayBetween(r, a, a.AddDate(0, 0, p["max_offset"]))
	workday := func(d time.Weekday) bool { return d != time.Saturday && d != time.Sunday }
	return Item{
		Question: fmt.Sprintf("How many days from Monday to Friday lie between %s and %s, both days included? Answer with a number.", a.Format(longDate), b.Format(longDate)),
		Gold:     fmt.Sprint(countDays(a, b, workday)), Key: askNumber,
	}
}

func countDays(a, b time.Time, counts func(time.Weekday) bool) int {
	n := 0
	for i := range daysBetween(a, b) + 1 {
		if counts((a.Weekday() + time.Weekday(i)) % 7) {
			n++
		}
	}
	return n
}

func isLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

func leapYear(r *Rand, p Params) Item {
	year := p["year"] + r.Range(-p["leap_range"]/2, p["leap_range"]/2)
	gold := "No"
	if isLeap(year) {
		gold = "Yes"
	}
	return Item{
		Question: fmt.Sprintf("Was, is or will %d be a leap year? Answer Yes or No.", year),
		Gold:     gold, Key: askYesNo,
	}
}

// strictCalendar wants the right number, or the right word in any case.
func strictCalendar(it Item, answer string) (float64, string) {
	if it.Key.(calendarKey) == askNumber {
		return strictInteger(it, answer)
	}
	if len(answer) == len(it.Gold) && strings.EqualFold(answer, it.Gold) {
		return 1, "correct"
	}
	return 0, fmt.Sprintf("%s is not %s", quote(answer), it.Gold)
}

// gymCalendar gives 0.1 or 0.05 for another weekday, and e^(-5·relative error) for a number.
func gymCalendar(it Item, answer string) (float64, string) {
	text := pyStrip(answer)
	switch it.Key.(calendarKey) {
	case askYesNo:
		if strings.EqualFold(text, it.Gold) {
			return 1, "correct"
		}
		return 0, "the other answer"
	case askNumber:
		return gymCount(it.Gold, answer)
	}
	if text == it.Gold {
		return 1, "correct"
	}
	for d := range time.Weekday(7) {
		switch {
		case text == d.String():
			return 0.1, "another weekday"
		case titleCase(text) == d.String():
			return 0.05, "a weekday in other letters"
		}
	}
	return 0, "no weekday"
}

func gymCount(gold, answer string) (float64, string) {
	got, ok := pyInt(answer)
	want, ok2 := pyInt(gold)
	if !ok || !ok2 {
		return 0, "not an integer"
	}
	if got.Cmp(want) == 0 {
		return 1, "correct"
	}
	off := new(big.Int).Sub(got, want)
	if want.Sign() == 0 || off.Abs(off).BitLen() > 40 {
		return 0, "another number"
	}
	return expNeg(float64(5*float64(off.Int64())) / float64(want.Int64())), "a number nearby"
}

// titleCase raises the first letter of each run of letters and lowers the others.
func titleCase(s string) string {
	inWord := false
	return strings.Map(func(c rune) rune {
		was := inWord
		inWord = unicode.IsLetter(c)
		if was {
			return unicode.ToLower(c)
		}
		return unicode.ToTitle(c)
	}, s)
}
