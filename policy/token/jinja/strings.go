package jinja

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/language"
)

func isASCII(s string) bool {
	return strings.IndexFunc(s, func(c rune) bool { return c >= 0x80 }) < 0
}

func upper(s string) string {
	if isASCII(s) {
		return strings.ToUpper(s)
	}
	return cases.Upper(language.Und).String(s)
}

func lower(s string) string {
	if isASCII(s) {
		return strings.ToLower(s)
	}
	return cases.Lower(language.Und).String(s)
}

func capitalize(s string) string {
	for i, c := range s {
		if i > 0 {
			return titleRune(s[:i]) + lower(s[i:])
		}
		_ = c
	}
	return titleRune(s)
}

// titleRune is the title case of one character: like upper, but for digraphs and ligatures.
func titleRune(s string) string {
	for _, c := range s {
		if t := unicode.ToTitle(c); t != unicode.ToUpper(c) {
			return string(t)
		}
	}
	if u := upper(s); runeLen(u) > 1 {
		first := []rune(u)
		return string(first[:1]) + lower(string(first[1:]))
	}
	return upper(s)
}

// title is str.title: words are runs of letters.
func title(s string) string {
	var out strings.Builder
	inside := false
	for _, c := range s {
		cased := unicode.IsUpper(c) || unicode.IsLower(c) || unicode.IsTitle(c)
		if inside {
			out.WriteString(lower(string(c)))
		} else {
			out.WriteString(titleRune(string(c)))
		}
		inside = cased
	}
	return out.String()
}

func swapcase(s string) string {
	var out strings.Builder
	for _, c := range s {
		if unicode.IsUpper(c) {
			out.WriteString(lower(string(c)))
		} else {
			out.WriteString(upper(string(c)))
		}
	}
	return out.String()
}

// method is a method of str; s is the text that it is called on.
type method func(r *run, s string, a *args) any

// methodTable is the table of methods.
func methodTable() map[string]method {
	methods := map[string]method{
		"upper": plain(upper), "lower": plain(lower), "capitalize": plain(capitalize), "title": plain(title),
		"swapcase": plain(swapcase), "casefold": plain(func(s string) string { return cases.Fold().String(s) }),
		"strip":        stripMethod(true, true),
		"lstrip":       stripMethod(true, false),
		"rstrip":       stripMethod(false, true),
		"split":        splitMethod(false),
		"rsplit":       splitMethod(true),
		"partition":    partitionMethod(strings.Index, false),
		"rpartition":   partitionMethod(strings.LastIndex, true),
		"startswith":   affixMethod(strings.HasPrefix),
		"endswith":     affixMethod(strings.HasSuffix),
		"find":         findMethod(strings.Index, false),
		"rfind":        findMethod(strings.LastIndex, false),
		"index":        findMethod(strings.Index, true),
		"rindex":       findMethod(strings.LastIndex, true),
		"ljust":        justMethod('<'),
		"rjust":        justMethod('>'),
		"center":       justMethod('c'),
		"splitlines":   methodSplitlines,
		"replace":      methodReplace,
		"join":         methodJoin,
		"count":        methodCount,
		"zfill":        methodZfill,
		"format":       methodFormat,
		"removeprefix": cutMethod(strings.TrimPrefix),
		"removesuffix": cutMethod(strings.TrimSuffix),
		"isdigit":      allOf(func(c rune) bool { return unicode.IsDigit(c) || isSuperDigit(c) }),
		"isdecimal":    allOf(unicode.IsDigit),
		"isnumeric":    allOf(unicode.IsNumber),
		"isalpha":      allOf(unicode.IsLetter),
		"isalnum":      allOf(func(c rune) bool { return unicode.IsLetter(c) || unicode.IsNumber(c) }),
		"isspace":      allOf(isSpace),
		"islower":      caseMethod(unicode.IsLower, unicode.IsUpper),
		"isupper":      caseMethod(unicode.IsUpper, unicode.IsLower),
		"isascii": func(_ *run, s string, a *args) any {
			a.none()
			return isASCII(s)
		},
		"istitle": func(_ *run, s string, a *args) any {
			a.none()
			return s == title(s) && strings.IndexFunc(s, unicode.IsLetter) >= 0
		},
	}
	for _, name := range []string{
		"encode", "expandtabs", "format_map", "isidentifier", "isprintable", "maketrans", "translate",
	} {
		methods[name] = func(*run, string, *args) any {
			fail(typeError, "str.%s is not supported", name)
			return nil
		}
	}
	return methods
}

func isSuperDigit(c rune) bool {
	return c == 0xb2 || c == 0xb3 || c == 0xb9 || c >= 0x2070 && c <= 0x2089 && unicode.IsNumber(c) ||
		c >= 0x2460 && c <= 0x2468
}

func (r *run) stringMethod(s, name string) (any, bool) {
	m, ok := r.lib.methods[name]
	if !ok {
		return nil, false
	}
	return &function{name: name, call: func(r *run, a *args) any {
		r.step(1 + len(s)/64)
		return m(r, s, a)
	}}, true
}

func plain(f func(string) string) method {
	return func(r *run, s string, a *args) any {
		a.none()
		r.grow(2 * len(s))
		return f(s)
	}
}

func allOf(in func(rune) bool) method {
	return func(_ *run, s string, a *args) any {
		a.none()
		return s != "" && strings.IndexFunc(s, func(c rune) bool { return !in(c) }) < 0
	}
}

func caseMethod(in, out func(rune) bool) method {
	return func(_ *run, s string, a *args) any {
		a.none()
		return allCase(s, in, out)
	}
}

// mustText gives an argument that has to be a string.
func mustText(v any) string {
	s, ok := text(v)
	if !ok {
		fail(typeError, "must be str, not %s", typeName(v))
	}
	return s
}

func stripMethod(left, right bool) method {
	return func(_ *run, s string, a *args) any { return stripBy(s, a.bind(0, "chars")[0], left, right) }
}

func cutMethod(f func(s, cut string) string) method {
	return func(_ *run, s string, a *args) any { return f(s, mustText(a.bind(1, "cut")[0])) }
}

func partitionMethod(index func(s, sep string) int, fromRight bool) method {
	return func(_ *run, s string, a *args) any {
		sep := mustText(a.bind(1, "sep")[0])
		if sep == "" {
			fail(valueError, "empty separator")
		}
		i := index(s, sep)
		switch {
		case i >= 0:
			return &Tuple{Items: []any{s[:i], sep, s[i+len(sep):]}}
		case fromRight:
			return &Tuple{Items: []any{"", "", s}}
		}
		return &Tuple{Items: []any{s, "", ""}}
	}
}

func affixMethod(has func(s, affix string) bool) method {
	return func(_ *run, s string, a *args) any {
		b := a.bind(1, "affix", "start", "end")
		s = window(s, b[1], b[2])
		if t, ok := b[0].(*Tuple); ok {
			return slices.ContainsFunc(t.Items, func(x any) bool { return has(s, mustText(x)) })
		}
		return has(s, mustText(b[0]))
	}
}

// window is s[start:end].
func window(s string, start, end any) string {
	if !given(start) && !given(end) {
		return s
	}
	from, to, _ := bounds(runeLen(s), orNil(start), orNil(end), nil)
	if from >= to {
		return ""
	}
	return s[runeOffset(s, from):runeOffset(s, to)]
}

// runeOffset is where character n of a text begins, in bytes.
func runeOffset(s string, n int) int {
	for i := range s {
		if n == 0 {
			return i
		}
		n--
	}
	return len(s)
}

func findMethod(index func(s, sub string) int, must bool) method {
	return func(_ *run, s string, a *args) any {
		b := a.bind(1, "sub", "start", "end")
		part := window(s, b[1], b[2])
		i := index(part, mustText(b[0]))
		if i < 0 {
			if must {
				fail(valueError, "substring not found")
			}
			return int64(-1)
		}
		offset := 0
		if given(b[1]) {
			offset, _, _ = bounds(runeLen(s), b[1], nil, nil)
		}
		return int64(offset + runeLen(part[:i]))
	}
}

func justMethod(side byte) method {
	return func(r *run, s string, a *args) any {
		b := a.bind(1, "width", "fillchar")
		fill := mustText(or(b[1], " "))
		if runeLen(fill) != 1 {
			fail(typeError, "The fill character must be exactly one character long")
		}
		return r.pad(s, smallInt(b[0], "an integer is required"), fill, side)
	}
}

func methodZfill(r *run, s string, a *args) any {
	width := smallInt(a.bind(1, "width")[0], "an integer is required")
	sign := ""
	if s != "" && (s[0] == '-' || s[0] == '+') {
		sign, s = s[:1], s[1:]
	}
	return sign + r.pad(s, width-len(sign), "0", '>')
}

func methodCount(_ *run, s string, a *args) any {
	b := a.bind(1, "sub", "start", "end")
	return int64(strings.Count(window(s, b[1], b[2]), mustText(b[0])))
}

func methodReplace(r *run, s string, a *args) any {
	b := a.bind(2, "old", "new", "count")
	return r.replace(s, mustText(b[0]), mustText(b[1]), smallInt(or(b[2], int64(-1)), "an integer is required"))
}

func methodJoin(r *run, s string, a *args) any {
	i := 0
	return r.join(s, r.mustIterate(a.bind(1, "iterable")[0]), func(x any) string {
		t, ok := text(x)
		if !ok {
			fail(typeError, "sequence item %d: expected str instance, %s found", i, typeName(x))
		}
		i++
		return t
	})
}

func methodSplitlines(r *run, s string, a *args) any {
	lines := splitLines(s, truth(or(a.bind(0, "keepends")[0], false)))
	return r.texts(lines)
}

func (r *run) texts(parts []string) *List {
	r.grow(32 * len(parts))
	out := &List{make([]any, len(parts))}
	for i, p := range parts {
		out.Items[i] = p
	}
	return out
}

// splitLines is str.splitlines.
func splitLines(s string, keep bool) (out []string) {
	start := 0
	for i, c := range s {
		if i < start {
			continue // the \n of \r\n
		}
		switch c {
		case '\n', '\v', '\f', '\r', 0x1c, 0x1d, 0x1e, 0x85, 0x2028, 0x2029:
		default:
			continue
		}
		end := i + len(string(c))
		if c == '\r' && strings.HasPrefix(s[end:], "\n") {
			end++
		}
		out = append(out, s[start:ifElse(keep, end, i)])
		start = end
	}
	if start < len(s) {
		out = append(out, s[start:])
	}
	return out
}

func splitMethod(fromRight bool) method {
	return func(r *run, s string, a *args) any {
		b := a.bind(0, "sep", "maxsplit")
		most := smallInt(or(b[1], int64(-1)), "an integer is required")
		if !given(b[0]) {
			return r.texts(splitSpace(s, most, fromRight))
		}
		sep := mustText(b[0])
		switch {
		case sep == "":
			fail(valueError, "empty separator")
		case most < 0:
			return r.texts(strings.Split(s, sep))
		case !fromRight:
			return r.texts(strings.SplitN(s, sep, most+1))
		}
		var out []string
		for ; most > 0; most-- {
			i := strings.LastIndex(s, sep)
			if i < 0 {
				break
			}
			out = append(out, s[i+len(sep):])
			s = s[:i]
		}
		slices.Reverse(out)
		return r.texts(append([]string{s}, out...))
	}
}

// splitSpace splits at runs of white space.
func splitSpace(s string, most int, fromRight bool) (out []string) {
	if most < 0 {
		return strings.FieldsFunc(s, isSpace)
	}
	if fromRight {
		for s = strings.TrimRightFunc(s, isSpace); s != "" && most > 0; most-- {
			i := strings.LastIndexFunc(s, isSpace)
			if i < 0 {
				break
			}
			out = append(out, strings.TrimLeftFunc(s[i:], isSpace))
			s = strings.TrimRightFunc(s[:i], isSpace)
		}
		if s != "" {
			out = append(out, s)
		}
		slices.Reverse(out)
		return out
	}
	for s = strings.TrimLeftFunc(s, isSpace); s != "" && most > 0; most-- {
		i := strings.IndexFunc(s, isSpace)
		if i < 0 {
			break
		}
		out = append(out, s[:i])
		s = strings.TrimLeftFunc(s[i:], isSpace)
	}
	if s != "" {
		out = append(out, s)
	}
	return out
}
