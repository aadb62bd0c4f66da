package jinja

import (
	"math"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// filter is v | name(args).
type filter = func(r *run, v any, a *args) any

// library is what templates can name: filters, tests, and the methods of texts.
type library struct {
	filters, tests map[string]filter
	methods        map[string]method
}

func newLibrary() *library {
	return &library{filterTable(), testTable(), methodTable()}
}

// filterTable is the table of filters; those on sequences are in filters_seq.go.
func filterTable() map[string]filter {
	return map[string]filter{
		"abs": filterAbs, "attr": filterAttr, "batch": filterBatch, "capitalize": onText(capitalize),
		"center": filterCenter, "count": filterLength, "d": filterDefault, "default": filterDefault,
		"dictsort": filterDictsort, "e": filterEscape, "escape": filterEscape, "first": filterFirst,
		"float": filterFloat, "forceescape": filterEscape, "format": filterFormat, "groupby": filterGroupby,
		"indent": filterIndent, "int": filterInt, "items": filterItems, "join": filterJoin, "last": filterLast,
		"length": filterLength, "list": filterList, "lower": onText(lower), "map": filterMap, "max": filterMax,
		"min": filterMin, "reject": filterReject, "rejectattr": filterRejectattr, "replace": filterReplace,
		"reverse": filterReverse, "round": filterRound, "safe": filterSafe, "select": filterSelect,
		"selectattr": filterSelectattr, "slice": filterSlice, "sort": filterSort, "string": filterString,
		"striptags": filterStriptags, "sum": filterSum, "title": onText(titleFilter), "tojson": filterTojson,
		"trim": filterTrim, "truncate": filterTruncate, "unique": filterUnique, "upper": onText(upper),
		"wordcount": filterWordcount,
	}
}

// onText makes a filter of a function on text.
func onText(f func(string) string) filter {
	return func(r *run, v any, a *args) any {
		a.none()
		s := r.str(v)
		r.grow(2 * len(s))
		return f(s)
	}
}

func filterAbs(r *run, v any, a *args) any {
	a.none()
	if f, ok := v.(float64); ok {
		return math.Abs(f)
	}
	i, ok := toInt(v)
	switch {
	case !ok:
		if u, ok := v.(*Undefined); ok {
			u.fail()
		}
		fail(typeError, "bad operand type for abs(): '%s'", typeName(v))
	case i.Sign() < 0:
		return arith("*", i, int64(-1))
	}
	return norm(i)
}

func filterAttr(r *run, v any, a *args) any {
	name := r.str(a.bind(1, "name")[0])
	if got, ok := r.attr(v, name); ok {
		return got
	}
	return undefined(undefinedError, "%s has no attribute %s", reprString(typeRepr(v)), reprString(name))
}

func filterDefault(_ *run, v any, a *args) any {
	b := a.bind(0, "default_value", "boolean")
	_, undef := v.(*Undefined)
	if undef || truth(or(b[1], false)) && !truth(v) {
		return or(b[0], "")
	}
	return v
}

func filterCenter(r *run, v any, a *args) any {
	width := smallInt(or(a.bind(0, "width")[0], int64(80)), "an integer is required")
	return r.pad(r.str(v), width, " ", 'c')
}

// pad fills a text up to width characters: '<' on the right, '>' on the left, '^' on both sides, and
// 'c' too, but as str.center rounds.
func (r *run) pad(s string, width int, fill string, side byte) string {
	n := width - runeLen(s)
	if n <= 0 {
		return s
	}
	r.growTimes(len(fill), n)
	left := 0
	switch side {
	case '>':
		left = n
	case '^':
		left = n / 2
	case 'c':
		left = n/2 + n&width&1
	}
	return strings.Repeat(fill, left) + s + strings.Repeat(fill, n-left)
}

func filterEscape(r *run, v any, a *args) any {
	a.none()
	if m, ok := v.(markup); ok && a.of != "forceescape" {
		return m
	}
	s := r.str(v)
	r.grow(6 * len(s))
	return markup(escapeHTML(s))
}

var htmlEscaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", "'", "&#39;", `"`, "&#34;")

func escapeHTML(s string) string { return htmlEscaper.Replace(s) }

func filterSafe(r *run, v any, a *args) any {
	a.none()
	return markup(r.str(v))
}

func filterString(r *run, v any, a *args) any {
	a.none()
	if m, ok := v.(markup); ok {
		return m
	}
	return r.str(v)
}

func filterFloat(_ *run, v any, a *args) any {
	def := or(a.bind(0, "default")[0], 0.0)
	if u, ok := v.(*Undefined); ok {
		u.fail()
	}
	if s, ok := text(v); ok {
		if f, ok := parseFloat(s); ok {
			return f
		}
		return def
	}
	if f, ok := toFloat(v); ok {
		return f
	}
	return def
}

func filterInt(_ *run, v any, a *args) any {
	b := a.bind(0, "default", "base")
	if u, ok := v.(*Undefined); ok {
		u.fail()
	}
	f, isFloat := v.(float64)
	if s, ok := text(v); ok {
		base := smallInt(or(b[1], int64(10)), "an integer is required")
		if base < 2 || base > 36 {
			fail(valueError, "base %d is not supported", base)
		}
		if i, ok := parseInt(s, base); ok {
			return i
		}
		f, isFloat = parseFloat(s)
	}
	if isFloat && !math.IsInf(f, 0) && !math.IsNaN(f) {
		i, _ := integral(math.Trunc(f))
		return norm(i)
	}
	if i, ok := toInt(v); ok {
		return norm(i)
	}
	return or(b[0], int64(0))
}

func filterRound(_ *run, v any, a *args) any {
	b := a.bind(0, "precision", "method")
	digits := smallInt(or(b[0], int64(0)), "an integer is required")
	method, _ := text(or(b[1], "common"))
	f, ok := toFloat(v)
	if !ok {
		fail(typeError, "type %s doesn't define __round__ method", typeName(v))
	}
	switch method {
	case "common":
		i, isInt := toInt(v)
		switch {
		case !isInt:
			return roundTo(f, digits)
		case digits >= 0:
			return norm(i)
		}
		whole, _ := integral(roundTo(f, digits))
		return norm(whole)
	case "ceil", "floor":
		scale := math.Pow(10, float64(digits))
		if method == "ceil" {
			return math.Ceil(f*scale)/scale + 0 // no negative zero
		}
		return math.Floor(f*scale)/scale + 0
	}
	fail("FilterArgumentError", "method must be common, ceil or floor")
	return nil
}

func filterFormat(r *run, v any, a *args) any {
	if a.named.Len() > 0 && len(a.pos) > 0 {
		fail("FilterArgumentError", "can't handle positional and keyword arguments at the same time")
	}
	if a.named.Len() > 0 {
		return r.percent(r.str(v), a.named)
	}
	return r.percent(r.str(v), &Tuple{Items: a.pos})
}

func filterIndent(r *run, v any, a *args) any {
	b := a.bind(0, "width", "first", "blank")
	indent, ok := text(or(b[0], int64(4)))
	if !ok {
		n := max(0, smallInt(or(b[0], int64(4)), "an integer is required"))
		r.grow(n)
		indent = strings.Repeat(" ", n)
	}
	blank := truth(or(b[2], false))
	s, ok := text(v)
	if !ok {
		fail(typeError, "unsupported operand type(s) for +=: '%s' and 'str'", typeName(v))
	}
	lines := splitLines(s+"\n", false)
	var out strings.Builder
	for i, line := range lines {
		if i > 0 {
			out.WriteByte('\n')
		}
		if i > 0 && (line != "" || blank) || i == 0 && truth(or(b[1], false)) {
			r.grow(len(indent))
			out.WriteString(indent)
		}
		out.WriteString(line)
	}
	r.grow(out.Len())
	return out.String()
}

func filterReplace(r *run, v any, a *args) any {
	b := a.bind(2, "old", "new", "count")
	n := -1
	if given(b[2]) {
		n = smallInt(b[2], "an integer is required")
	}
	return r.replace(r.str(v), r.str(b[0]), r.str(b[1]), n)
}

// replace counts the bytes before it makes them.
func (r *run) replace(s, old, new string, n int) string {
	times := strings.Count(s, old)
	if n >= 0 {
		times = min(times, n)
	}
	r.grow(len(s))
	r.growTimes(len(new), times)
	return strings.Replace(s, old, new, n)
}

func filterTrim(r *run, v any, a *args) any {
	chars := a.bind(0, "chars")[0]
	return stripBy(r.str(v), chars, true, true)
}

// stripBy is strip, lstrip and rstrip; chars is missing, None or the characters to strip.
func stripBy(s string, chars any, left, right bool) string {
	in := isSpace
	if given(chars) {
		set, ok := text(chars)
		if !ok {
			fail(typeError, "strip arg must be None or str")
		}
		in = func(c rune) bool { return strings.ContainsRune(set, c) }
	}
	if left {
		s = strings.TrimLeftFunc(s, in)
	}
	if right {
		s = strings.TrimRightFunc(s, in)
	}
	return s
}

func filterTruncate(r *run, v any, a *args) any {
	b := a.bind(0, "length", "killwords", "end", "leeway")
	length := smallInt(or(b[0], int64(255)), "an integer is required")
	end := r.str(or(b[2], "..."))
	leeway := 5
	if given(b[3]) {
		leeway = smallInt(b[3], "an integer is required")
	}
	if length < runeLen(end) || leeway < 0 {
		fail("AssertionError", "expected length >= %d and leeway >= 0", runeLen(end))
	}
	if mustLen(v) <= length+leeway {
		return v
	}
	s, ok := text(v)
	if !ok {
		fail(typeError, "can only concatenate %s to %s", typeName(v), typeName(v))
	}
	runes := []rune(s)
	s = string(runes[:length-runeLen(end)])
	if !truth(or(b[1], false)) {
		if i := strings.LastIndexByte(s, ' '); i >= 0 {
			s = s[:i]
		}
	}
	return s + end
}

func filterWordcount(r *run, v any, a *args) any {
	a.none()
	words, inside := int64(0), false
	for _, c := range r.str(v) {
		word := c == '_' || unicode.IsLetter(c) || unicode.IsNumber(c)
		if word && !inside {
			words++
		}
		inside = word
	}
	return words
}

var tags = regexp.MustCompile(`(?s)<!--.*?-->|<[^>]*>`)

// filterStriptags takes tags away, joins white space, and reads the common entities.
func filterStriptags(r *run, v any, a *args) any {
	a.none()
	s := r.str(v)
	for before := ""; before != s; {
		r.grow(len(s))
		before, s = s, tags.ReplaceAllString(s, "")
	}
	s = strings.Join(strings.FieldsFunc(s, isSpace), " ")
	return entities.Replace(s)
}

var entities = strings.NewReplacer(
	"&lt;", "<", "&gt;", ">", "&#39;", "'", "&#34;", `"`, "&quot;", `"`, "&amp;", "&",
)

// titleFilter is Jinja's title, not Python's: words begin after white space and after -([{<.
func titleFilter(s string) string {
	separates := func(c rune) bool { return strings.ContainsRune("-([{<", c) || isSpace(c) }
	var out strings.Builder
	for s != "" {
		start := strings.IndexFunc(s, func(c rune) bool { return !separates(c) })
		if start < 0 {
			start = len(s)
		}
		out.WriteString(s[:start])
		s = s[start:]
		end := strings.IndexFunc(s, separates)
		if end < 0 {
			end = len(s)
		}
		_, n := utf8.DecodeRuneInString(s)
		out.WriteString(upper(s[:n]) + lower(s[n:end]))
		s = s[end:]
	}
	return out.String()
}

func filterTojson(r *run, v any, a *args) any {
	b := a.bind(0, "ensure_ascii", "indent", "separators", "sort_keys")
	w := jsonWriter{r: r, ascii: truth(or(b[0], false)), sort: truth(or(b[3], false)), comma: ", ", colon: ": "}
	if given(b[1]) {
		w.pretty, w.comma = true, ","
		if s, ok := text(b[1]); ok {
			w.indent = s
		} else {
			w.indent = strings.Repeat(" ", min(max(0, smallInt(b[1], "an integer is required")), 64))
		}
	}
	if given(b[2]) {
		pair := r.mustIterate(b[2])
		if len(pair) != 2 {
			fail(valueError, "not enough values to unpack (expected 2, got %d)", len(pair))
		}
		w.comma, w.colon = r.str(pair[0]), r.str(pair[1])
	}
	w.value(v, 0)
	return w.out.String()
}

func filterLength(_ *run, v any, a *args) any {
	a.none()
	return int64(mustLen(v))
}

// known serves "is filter" and "is test".
func known[T any](table map[string]T, v any) bool {
	hashKey(v) // refuses what Python cannot hash
	name, ok := text(v)
	_, in := table[name]
	return ok && in
}

func sortStable(items []any, less func(a, b any) bool) {
	slices.SortStableFunc(items, func(a, b any) int {
		switch {
		case less(a, b):
			return -1
		case less(b, a):
			return 1
		}
		return 0
	})
}
