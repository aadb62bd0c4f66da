package jinja

import (
	"fmt"
	"strings"
	"time"
)

// strftimeNow is strftime_now(format) in the C locale.
func strftimeNow(r *run, a *args) any {
	return strftime(r.now(), mustText(a.bind(1, "format")[0]))
}

func strftime(t time.Time, format string) string {
	var out strings.Builder
	for i := 0; i < len(format); i++ {
		if format[i] != '%' || i+1 == len(format) {
			out.WriteByte(format[i])
			continue
		}
		i++
		pad := byte(0)
		if strings.IndexByte("-_0^#", format[i]) >= 0 && i+1 < len(format) {
			pad = format[i]
			i++
		}
		out.WriteString(flagged(directive(t, format[i]), pad))
	}
	return out.String()
}

// flagged applies glibc's flag to what a directive gives.
func flagged(s string, flag byte) string {
	zeros := len(s) - len(strings.TrimLeft(s, "0 "))
	if zeros == len(s) && zeros > 0 {
		zeros--
	}
	switch flag {
	case '-':
		return s[zeros:]
	case '_':
		return strings.Repeat(" ", zeros) + s[zeros:]
	case '0':
		return strings.Repeat("0", zeros) + s[zeros:]
	case '^':
		return strings.ToUpper(s)
	}
	return s
}

func directive(t time.Time, c byte) string {
	two := func(n int) string { return fmt.Sprintf("%02d", n) }
	hour12 := (t.Hour()+11)%12 + 1
	isoYear, isoWeek := t.ISOWeek()
	switch c {
	case 'a':
		return t.Weekday().String()[:3]
	case 'A':
		return t.Weekday().String()
	case 'b', 'h':
		return t.Month().String()[:3]
	case 'B':
		return t.Month().String()
	case 'c':
		return strftime(t, "%a %b %e %H:%M:%S %Y")
	case 'C':
		return two(t.Year() / 100)
	case 'd':
		return two(t.Day())
	case 'D', 'x':
		return strftime(t, "%m/%d/%y")
	case 'e':
		return fmt.Sprintf("%2d", t.Day())
	case 'f':
		return fmt.Sprintf("%06d", t.Nanosecond()/1000)
	case 'F':
		return strftime(t, "%Y-%m-%d")
	case 'g':
		return two(isoYear % 100)
	case 'G':
		return fmt.Sprintf("%d", isoYear)
	case 'H':
		return two(t.Hour())
	case 'I':
		return two(hour12)
	case 'j':
		return fmt.Sprintf("%03d", t.YearDay())
	case 'k':
		return fmt.Sprintf("%2d", t.Hour())
	case 'l':
		return fmt.Sprintf("%2d", hour12)
	case 'm':
		return two(int(t.Month()))
	case 'M':
		return two(t.Minute())
	case 'n':
		return "\n"
	case 'p':
		return ifElse(t.Hour() < 12, "AM", "PM")
	case 'P':
		return ifElse(t.Hour() < 12, "am", "pm")
	case 'r':
		return strftime(t, "%I:%M:%S %p")
	case 'R':
		return strftime(t, "%H:%M")
	case 's':
		return fmt.Sprintf("%d", t.Unix())
	case 'S':
		return two(t.Second())
	case 't':
		return "\t"
	case 'T', 'X':
		return strftime(t, "%H:%M:%S")
	case 'u':
		return fmt.Sprintf("%d", (int(t.Weekday())+6)%7+1)
	case 'U':
		return two((t.YearDay() + 6 - int(t.Weekday())) / 7)
	case 'V':
		return two(isoWeek)
	case 'w':
		return fmt.Sprintf("%d", int(t.Weekday()))
	case 'W':
		return two((t.YearDay() + 6 - (int(t.Weekday())+6)%7) / 7)
	case 'y':
		return two(t.Year() % 100)
	case 'Y':
		return fmt.Sprintf("%d", t.Year())
	case 'z', 'Z':
		return "" // the clock is naive
	case '%':
		return "%"
	}
	return "%" + string(c)
}
