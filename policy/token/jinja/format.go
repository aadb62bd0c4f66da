package jinja

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// spec is how a value is formatted: of %-formatting or of str.format.
type spec struct {
	fill      string
	align     byte // '<', '>', '^', '=', 0: the type's own
	sign      byte // '+', ' ', 0
	alt       bool
	comma     bool
	width     int
	precision int // -1: none
	verb      byte
}

// percent is text % values.
func (r *run) percent(format string, values any) any {
	var out strings.Builder
	pos, isTuple := values.(*Tuple)
	used := 0
	take := func() any {
		switch {
		case isTuple && used < len(pos.Items):
			used++
			return pos.Items[used-1]
		case !isTuple && used == 0:
			used++
			return values
		}
		fail(typeError, "not enough arguments for format string")
		return nil
	}
	for format != "" {
		i := strings.IndexByte(format, '%')
		if i < 0 {
			break
		}
		out.WriteString(format[:i])
		text, rest := r.directive(format[i+1:], values, take)
		r.grow(i + len(text))
		out.WriteString(text)
		format = rest
	}
	out.WriteString(format)
	if isTuple && used < len(pos.Items) || !isTuple && used == 0 && !subscriptable(values) {
		fail(typeError, "not all arguments converted during string formatting")
	}
	return out.String()
}

// subscriptable values may stand behind % without being used, as dicts do.
func subscriptable(v any) bool {
	switch v.(type) {
	case *Dict, *List, Range, *Undefined:
		return true
	}
	return false
}

// directive formats one value; f is what follows the percent sign.
func (r *run) directive(f string, values any, take func() any) (text, rest string) {
	named, isNamed := any(nil), false
	if strings.HasPrefix(f, "(") {
		end := strings.IndexByte(f, ')')
		d, ok := values.(*Dict)
		if end < 0 || !ok {
			fail(typeError, "format requires a mapping")
		}
		if named, isNamed = d.Get(f[1:end]); !isNamed {
			fail("KeyError", "%s", reprString(f[1:end]))
		}
		f = f[end+1:]
	}
	s := spec{fill: " ", align: '>', precision: -1}
	n := prefixLen(f, len(f), "-+ #0")
	for _, flag := range []byte(f[:n]) {
		s.flag(flag)
	}
	f = s.numbers(f[n:], true)
	if f == "" {
		fail(valueError, "incomplete format")
	}
	if f[0] == '%' {
		return "%", f[1:]
	}
	v := named
	if !isNamed {
		v = take()
	}
	s.verb = f[0]
	return r.percentValue(s, v), f[1:]
}

func (s *spec) flag(c byte) {
	switch c {
	case '-':
		s.align, s.fill = '<', " "
	case '+', ' ':
		if s.sign != '+' {
			s.sign = c
		}
	case '#':
		s.alt = true
	case '0':
		if s.align != '<' {
			s.align, s.fill = '=', "0"
		}
	}
}

// numbers reads width and precision.
func (s *spec) numbers(f string, percent bool) string {
	n := prefixLen(f, len(f), "0123456789")
	s.width, f = count(f[:n]), f[n:]
	if !percent && strings.HasPrefix(f, ",") {
		s.comma, f = true, f[1:]
	}
	if strings.HasPrefix(f, ".") {
		n := prefixLen(f[1:], len(f), "0123456789")
		if n == 0 && !percent {
			fail(valueError, "Format specifier missing precision")
		}
		s.precision, f = count(f[1:1+n]), f[1+n:]
	}
	return f
}

// count reads a small number; anything large is too large to format.
func count(digits string) int {
	if len(digits) > 6 {
		fail(limitError, "format width of %d digits", len(digits))
	}
	n, _ := strconv.Atoi(digits)
	return n
}

func (r *run) percentValue(s spec, v any) string {
	switch s.verb {
	case 's', 'r', 'a':
		text := r.repr(v)
		if s.verb == 's' {
			text = r.str(v)
		}
		if s.align == '=' {
			s.align, s.fill = '>', " "
		}
		return r.fit(s, cut(text, s.precision))
	case 'c':
		if t, ok := text(v); ok && runeLen(t) == 1 {
			return r.fit(s, t)
		}
		return r.fit(s, string(rune(smallInt(v, "%c requires int or char"))))
	case 'd', 'i', 'u':
		if f, ok := v.(float64); ok {
			i, ok := integral(math.Trunc(f))
			if !ok {
				fail("OverflowError", "cannot convert float infinity to integer")
			}
			v = norm(i)
		}
		s.verb = 'd'
	}
	if !isNumber(v) {
		if s.verb == 'd' || s.verb == 'x' || s.verb == 'o' || s.verb == 'X' {
			fail(typeError, "%%%c format: a real number is required, not %s", s.verb, typeName(v))
		}
		fail(typeError, "must be real number, not %s", typeName(v))
	}
	return r.number(s, v)
}

func cut(s string, n int) string {
	if n < 0 || runeLen(s) <= n {
		return s
	}
	return string([]rune(s)[:n])
}

// fit pads a text to the width.
func (r *run) fit(s spec, text string) string {
	side := s.align
	if side == 0 {
		side = '<'
	}
	if side != '=' {
		return r.pad(text, s.width, s.fill, side)
	}
	n := prefixLen(text, 1, "+- ")
	if rest := text[n:]; len(rest) > 1 && rest[0] == '0' && strings.IndexByte("xXob", rest[1]) >= 0 {
		n += 2
	}
	return text[:n] + r.pad(text[n:], s.width-n, s.fill, '>')
}

// number formats an integer or float.
func (r *run) number(s spec, v any) string {
	digits, prefix := "", ""
	negative := false
	if s.precision > 400 {
		fail(limitError, "precision %d", s.precision)
	}
	switch s.verb {
	case 'd', 'x', 'X', 'o', 'b', 'n':
		i, ok := toInt(v)
		if !ok {
			fail(typeError, "%%%c format: an integer is required, not %s", s.verb, typeName(v))
		}
		base := map[byte]int{'x': 16, 'X': 16, 'o': 8, 'b': 2}[s.verb]
		if base == 0 {
			base = 10
		}
		digits, negative = strings.TrimPrefix(i.Text(base), "-"), i.Sign() < 0
		if s.alt && base != 10 {
			prefix = "0" + string(s.verb)
		}
		if s.verb == 'X' {
			digits = strings.ToUpper(digits)
		}
		if s.precision > len(digits) {
			digits = strings.Repeat("0", s.precision-len(digits)) + digits
		}
	case 'e', 'E', 'f', 'F', 'g', 'G', '%':
		f, _ := toFloat(v)
		negative = math.Signbit(f) && !math.IsNaN(f)
		digits = floatDigits(math.Abs(f), s)
	default:
		fail(valueError, "unsupported format character '%c'", s.verb)
	}
	if s.comma {
		digits = commas(digits)
	}
	sign := ""
	if negative {
		sign = "-"
	} else if s.sign != 0 {
		sign = string(s.sign)
	}
	if s.align == 0 {
		s.align = '>'
	}
	r.grow(len(digits))
	return r.fit(s, sign+prefix+digits)
}

func floatDigits(f float64, s spec) string {
	p := s.precision
	if p < 0 {
		p = 6
	}
	verb := s.verb | 0x20
	if s.verb == '%' {
		return floatText(f*100, 'f', p) + "%"
	}
	out := floatText(f, verb, p)
	if verb == 'g' && s.alt {
		fail(valueError, "alternate form of %%g is not supported")
	}
	if s.verb < 'a' {
		out = strings.ToUpper(out)
	}
	return out
}

func floatText(f float64, verb byte, precision int) string {
	switch {
	case math.IsInf(f, 0):
		return "inf"
	case math.IsNaN(f):
		return "nan"
	case verb != 'g':
		return strconv.FormatFloat(f, verb, precision, 64)
	}
	precision = max(precision, 1)
	e := strconv.FormatFloat(f, 'e', precision-1, 64)
	mantissa, tail, _ := strings.Cut(e, "e")
	exp, _ := strconv.Atoi(tail)
	if f != 0 && (exp < -4 || exp >= precision) {
		if strings.Contains(mantissa, ".") {
			mantissa = strings.TrimRight(strings.TrimRight(mantissa, "0"), ".")
		}
		return mantissa + "e" + tail
	}
	out := strconv.FormatFloat(f, 'f', max(0, precision-1-exp), 64)
	if strings.Contains(out, ".") {
		out = strings.TrimRight(strings.TrimRight(out, "0"), ".")
	}
	return out
}

func commas(digits string) string {
	whole, rest := digits, ""
	if i := strings.IndexAny(digits, ".e%"); i >= 0 {
		whole, rest = digits[:i], digits[i:]
	}
	var b strings.Builder
	for i, d := range []byte(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteByte(d)
	}
	return b.String() + rest
}

// methodFormat is str.format.
func methodFormat(r *run, s string, a *args) any {
	f := formatter{r: r, a: a}
	return f.run(s, 0)
}

type formatter struct {
	r    *run
	a    *args
	auto int // next automatic number, -1 once a number was given
}

func (f *formatter) run(s string, depth int) string {
	if depth > 2 {
		fail(valueError, "Max string recursion exceeded")
	}
	var out strings.Builder
	for s != "" {
		i := strings.IndexAny(s, "{}")
		if i < 0 {
			break
		}
		out.WriteString(s[:i])
		f.r.grow(i)
		if strings.HasPrefix(s[i+1:], s[i:i+1]) {
			out.WriteByte(s[i])
			s = s[i+2:]
			continue
		}
		if s[i] == '}' {
			fail(valueError, "Single '}' encountered in format string")
		}
		end := fieldEnd(s[i+1:])
		text := f.field(s[i+1:i+1+end], depth)
		f.r.grow(len(text))
		out.WriteString(text)
		s = s[i+2+end:]
	}
	out.WriteString(s)
	f.r.grow(len(s))
	return out.String()
}

// fieldEnd gives the place of the bracket that closes a field.
func fieldEnd(s string) int {
	open := 0
	for i := range len(s) {
		switch s[i] {
		case '{':
			open++
		case '}':
			if open == 0 {
				return i
			}
			open--
		}
	}
	fail(valueError, "expected '}' before end of string")
	return 0
}

func (f *formatter) field(field string, depth int) string {
	name, rest := field, ""
	if i := strings.IndexAny(field, "!:"); i >= 0 {
		name, rest = field[:i], field[i:]
	}
	v := f.value(name)
	if strings.HasPrefix(rest, "!") {
		if len(rest) < 2 || len(rest) > 2 && rest[2] != ':' {
			fail(valueError, "expected ':' after conversion specifier")
		}
		switch rest[1] {
		case 's':
			v = f.r.str(v)
		case 'r', 'a':
			v = f.r.repr(v)
		default:
			fail(valueError, "Unknown conversion specifier '%c'", rest[1])
		}
		rest = rest[2:]
	}
	return f.r.formatSpec(v, f.run(strings.TrimPrefix(rest, ":"), depth+1))
}

// value finds what a field names: a number or name, then attributes and items.
func (f *formatter) value(name string) any {
	end := strings.IndexAny(name, ".[")
	if end < 0 {
		end = len(name)
	}
	v := f.argument(name[:end])
	for path := name[end:]; path != ""; {
		if path[0] == '.' {
			n := strings.IndexAny(path[1:], ".[")
			if n < 0 {
				n = len(path) - 1
			}
			v = f.r.attribute(v, path[1:1+n])
			path = path[1+n:]
			continue
		}
		n := strings.IndexByte(path, ']')
		if n < 0 {
			fail(valueError, "Missing ']' in format string")
		}
		var key any = path[1:n]
		if i, ok := parseInt(path[1:n], 10); ok {
			key = i
		}
		v = f.r.item(v, key)
		path = path[n+1:]
	}
	return v
}

func (f *formatter) argument(name string) any {
	n, err := strconv.Atoi(name)
	switch {
	case name == "" && f.auto < 0, err == nil && f.auto > 0:
		fail(valueError, "cannot switch between automatic and manual field numbering")
	case name == "":
		n = f.auto
		f.auto++
	case err != nil:
		v, ok := f.a.named.Get(name)
		if !ok {
			fail("KeyError", "%s", reprString(name))
		}
		return v
	default:
		f.auto = -1
	}
	if n < 0 || n >= len(f.a.pos) {
		fail("IndexError", "Replacement index %d out of range for positional args tuple", n)
	}
	return f.a.pos[n]
}

// formatSpec is format(v, spec).
func (r *run) formatSpec(v any, format string) string {
	if format == "" {
		return r.str(v)
	}
	s := spec{fill: " ", precision: -1}
	if c, n := utf8.DecodeRuneInString(format); len(format) > n && strings.IndexByte("<>=^", format[n]) >= 0 {
		s.fill, s.align = string(c), format[n]
		format = format[n+1:]
	} else if strings.IndexByte("<>=^", format[0]) >= 0 {
		s.align = format[0]
		format = format[1:]
	}
	n := prefixLen(format, 1, "+- ")
	if n > 0 && format[0] != '-' {
		s.sign = format[0]
	}
	format = format[n:]
	if strings.HasPrefix(format, "#") {
		s.alt, format = true, format[1:]
	}
	if strings.HasPrefix(format, "0") {
		if s.align == 0 {
			s.align, s.fill = '=', "0"
		}
		format = format[1:]
	}
	format = s.numbers(format, false)
	if len(format) > 1 {
		fail(valueError, "Invalid format specifier")
	}
	if format != "" {
		s.verb = format[0]
	}
	return r.formatTyped(s, v)
}

func (r *run) formatTyped(s spec, v any) string {
	_, isFloat := v.(float64)
	switch {
	case isText(v):
		if s.verb != 0 && s.verb != 's' || s.align == '=' || s.sign != 0 || s.comma {
			fail(valueError, "Unknown format code '%c' for object of type 'str'", s.verb)
		}
		return r.fit(s, cut(r.str(v), s.precision))
	case isNumber(v):
		if s.verb == 0 && isFloat {
			if s.precision >= 0 {
				fail(valueError, "a precision without a type is not supported")
			}
			text := formatFloat(v.(float64))
			s.align = ifElse(s.align == 0, '>', s.align)
			if s.sign != 0 && text[0] != '-' {
				text = string(s.sign) + text
			}
			return r.fit(s, text)
		}
		if s.verb == 0 {
			s.verb = 'd'
		}
		return r.number(s, v)
	}
	fail(typeError, "unsupported format string passed to %s.__format__", typeName(v))
	return ""
}
