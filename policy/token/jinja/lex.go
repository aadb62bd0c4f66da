package jinja

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

type kind uint8

const (
	tokEOF kind = iota
	tokData
	tokVarBegin
	tokVarEnd
	tokBlockBegin
	tokBlockEnd
	tokName
	tokString
	tokInt
	tokFloat
	tokOp
)

type token struct {
	kind kind
	val  string
	line int
}

// lexer follows jinja2.lexer.Lexer.tokeniter with trim_blocks and lstrip_blocks.
type lexer struct {
	src       string
	pos       int
	line      int
	lineStart bool // the last thing read ended in a line break
	toks      []token
}

var (
	rawBegin = regexp.MustCompile(`^\{%([-+]?)[\s\x{85}\x{a0}]*raw[\s\x{85}\x{a0}]*(-?)%\}`)
	rawEnd   = regexp.MustCompile(`\{%([-+]?)[\s\x{85}\x{a0}]*endraw[\s\x{85}\x{a0}]*([-+]?)%\}`)
	floatRE  = regexp.MustCompile(`^(\d+_)*\d+((\.(\d+_)*\d+)?[eE][+-]?(\d+_)*\d+|\.(\d+_)*\d+)`)
	intRE    = regexp.MustCompile(`^(0[bB](_?[01])+|0[oO](_?[0-7])+|0[xX](_?[0-9a-fA-F])+|[1-9](_?\d)*|0(_?0)*)`)
	stringRE = regexp.MustCompile(`(?s)^('([^'\\]*(\\.[^'\\]*)*)'|"([^"\\]*(\\.[^"\\]*)*)")`)
)

var newlines = strings.NewReplacer("\r\n", "\n", "\r", "\n")

func lex(src string) []token {
	src = strings.TrimSuffix(newlines.Replace(src), "\n")
	l := &lexer{src: src, line: 1, lineStart: true}
	for l.pos < len(l.src) {
		l.text()
	}
	l.add(tokEOF, "")
	return l.toks
}

func (l *lexer) add(k kind, val string) {
	l.toks = append(l.toks, token{k, val, l.line})
}

// move goes on over n bytes.
func (l *lexer) move(n int) {
	part := l.src[l.pos : l.pos+n]
	l.line += strings.Count(part, "\n")
	l.lineStart = strings.HasSuffix(part, "\n")
	l.pos += n
}

func (l *lexer) fail(format string, args ...any) {
	defer func() {
		e := recover().(*Error)
		e.Line = l.line
		panic(e)
	}()
	fail(syntaxError, format, args...)
}

// text reads data up to the next tag, and the tag.
func (l *lexer) text() {
	rest := l.src[l.pos:]
	at := nextTag(rest)
	if at < 0 {
		l.add(tokData, rest)
		l.move(len(rest))
		return
	}
	tag := rest[at : at+2]
	sign := byte(0)
	if len(rest) > at+2 && (rest[at+2] == '-' || rest[at+2] == '+') {
		sign = rest[at+2]
	}
	if data := l.trim(rest[:at], sign, tag == "{{"); data != "" {
		l.add(tokData, data)
	}
	l.move(at)
	switch {
	case tag == "{#":
		l.comment()
	case tag == "{%" && rawBegin.MatchString(l.src[l.pos:]):
		l.raw()
	case tag == "{%":
		l.tag(tokBlockBegin, tokBlockEnd, sign)
	default:
		l.tag(tokVarBegin, tokVarEnd, sign)
	}
}

func nextTag(s string) int {
	for from := 0; ; {
		i := strings.IndexByte(s[from:], '{')
		if i < 0 || from+i+1 >= len(s) {
			return -1
		}
		from += i + 1
		if c := s[from]; c == '{' || c == '%' || c == '#' {
			return from - 1
		}
	}
}

// trim takes white space before a tag away: all for "-", that of the line for a block without "+".
func (l *lexer) trim(data string, sign byte, variable bool) string {
	if sign == '-' {
		return strings.TrimRightFunc(data, isSpace)
	}
	if sign == '+' || variable {
		return data
	}
	start := strings.LastIndexByte(data, '\n') + 1
	if (start > 0 || l.lineStart) && strings.TrimRightFunc(data[start:], isSpace) == "" {
		return data[:start]
	}
	return data
}

// after skips what the end of a tag takes with it: "-" all white space, a block's end one line break.
func (l *lexer) after(sign byte, block bool) {
	rest := l.src[l.pos:]
	switch {
	case sign == '-':
		if n := len(rest) - len(strings.TrimLeftFunc(rest, isSpace)); n > 0 {
			l.move(n)
		}
	case block && sign != '+' && strings.HasPrefix(rest, "\n"):
		l.move(1)
	}
}

func (l *lexer) comment() {
	end := strings.Index(l.src[l.pos+2:], "#}")
	if end < 0 {
		l.fail("Missing end of comment tag")
	}
	sign := byte(0)
	if c := l.src[l.pos+2+end-1]; end > 0 && (c == '-' || c == '+') {
		sign = c
	}
	l.move(end + 4)
	l.after(sign, true)
}

func (l *lexer) raw() {
	begin := rawBegin.FindStringSubmatch(l.src[l.pos:])
	l.move(len(begin[0]))
	l.after(first(begin[2]), false)
	rest := l.src[l.pos:]
	end := rawEnd.FindStringSubmatchIndex(rest)
	if end == nil {
		l.fail("Missing end of raw directive")
	}
	if data := l.trim(rest[:end[0]], first(rest[end[2]:end[3]]), false); data != "" {
		l.add(tokData, data)
	}
	l.move(end[1])
	l.after(first(rest[end[4]:end[5]]), true)
}

func first(s string) byte {
	if s == "" {
		return 0
	}
	return s[0]
}

// tag reads {{ ... }} or {% ... %}.
func (l *lexer) tag(begin, end kind, sign byte) {
	l.add(begin, "")
	n := 2
	if sign != 0 {
		n = 3
	}
	l.move(n)
	close := "}}"
	if end == tokBlockEnd {
		close = "%}"
	}
	var open []byte // closing brackets that are awaited
	for {
		rest := l.src[l.pos:]
		if rest == "" {
			l.add(tokEOF, "")
			return
		}
		if len(open) == 0 {
			if s := rest[0]; (s == '-' || s == '+' && end == tokBlockEnd) && strings.HasPrefix(rest[1:], close) {
				l.end(end, 3, s)
				return
			}
			if strings.HasPrefix(rest, close) {
				l.end(end, 2, 0)
				return
			}
		}
		open = l.token(rest, open)
	}
}

func (l *lexer) end(k kind, n int, sign byte) {
	l.add(k, "")
	l.move(n)
	l.after(sign, k == tokBlockEnd)
}

var operators = []string{
	"//", "**", "==", "!=", ">=", "<=", "+", "-", "/", "*", "%", "~", "[", "]", "(", ")", "{", "}",
	">", "<", "=", ".", ":", "|", ",", ";",
}

// token reads one token inside a tag and keeps the brackets.
func (l *lexer) token(rest string, open []byte) []byte {
	if n := len(rest) - len(strings.TrimLeftFunc(rest, isSpace)); n > 0 {
		l.move(n)
		return open
	}
	afterDot := l.pos > 0 && l.src[l.pos-1] == '.'
	if m := floatRE.FindString(rest); m != "" && !afterDot {
		return l.word(tokFloat, m, strings.ReplaceAll(m, "_", ""), open)
	}
	if m := intRE.FindString(rest); m != "" {
		return l.word(tokInt, m, strings.ReplaceAll(m, "_", ""), open)
	}
	if n := nameLen(rest); n > 0 {
		return l.word(tokName, rest[:n], rest[:n], open)
	}
	if m := stringRE.FindString(rest); m != "" {
		return l.word(tokString, m, unescape(m[1:len(m)-1]), open)
	}
	for _, op := range operators {
		if strings.HasPrefix(rest, op) {
			open = l.balance(op, open)
			return l.word(tokOp, op, op, open)
		}
	}
	r, _ := utf8.DecodeRuneInString(rest)
	l.fail("unexpected char %s", reprString(string(r)))
	return nil
}

func (l *lexer) word(k kind, text, val string, open []byte) []byte {
	l.add(k, val)
	l.move(len(text))
	return open
}

func (l *lexer) balance(op string, open []byte) []byte {
	switch op {
	case "(":
		return append(open, ')')
	case "[":
		return append(open, ']')
	case "{":
		return append(open, '}')
	case ")", "]", "}":
		if len(open) == 0 {
			l.fail("unexpected '%s'", op)
		}
		if want := open[len(open)-1]; want != op[0] {
			l.fail("unexpected '%s', expected '%c'", op, want)
		}
		return open[:len(open)-1]
	}
	return open
}

func nameLen(s string) int {
	n := 0
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		if !(r == '_' || unicode.IsLetter(r) || n > 0 && unicode.In(r, unicode.N, unicode.Mn, unicode.Mc)) {
			break
		}
		n += size
	}
	return n
}

// isSpace is Python's str.isspace.
func isSpace(r rune) bool { return r >= 0x1c && r <= 0x1f || unicode.IsSpace(r) }

var simpleEscape = map[byte]string{
	'\n': "", '\\': "\\", '\'': "'", '"': "\"", 'a': "\a", 'b': "\b", 'f': "\f", 'n': "\n", 'r': "\r",
	't': "\t", 'v': "\v",
}

// unescape reads Python's escapes; unknown ones stay as they are.
func unescape(s string) string {
	if !strings.Contains(s, `\`) {
		return s
	}
	var out strings.Builder
	for i := 0; i < len(s); {
		if s[i] != '\\' || i+1 == len(s) {
			out.WriteByte(s[i])
			i++
			continue
		}
		c := s[i+1]
		i += 2
		if text, ok := simpleEscape[c]; ok {
			out.WriteString(text)
			continue
		}
		switch {
		case c >= '0' && c <= '7':
			n := prefixLen(s[i-1:], 3, "01234567")
			out.WriteRune(parseRune(s[i-1:i-1+n], 8))
			i += n - 1
		case c == 'x' || c == 'u' || c == 'U':
			n := map[byte]int{'x': 2, 'u': 4, 'U': 8}[c]
			if prefixLen(s[i:], n, "0123456789abcdefABCDEF") < n {
				fail(syntaxError, "truncated \\%c escape", c)
			}
			out.WriteRune(parseRune(s[i:i+n], 16))
			i += n
		case c == 'N':
			fail(syntaxError, "\\N escapes are not supported")
		default:
			out.WriteString(`\` + string(c))
		}
	}
	return out.String()
}

func prefixLen(s string, most int, set string) int {
	n := 0
	for n < most && n < len(s) && strings.IndexByte(set, s[n]) >= 0 {
		n++
	}
	return n
}

func parseRune(digits string, base rune) rune {
	r := rune(0)
	for _, c := range []byte(strings.ToLower(digits)) {
		d := rune(c - '0')
		if c >= 'a' {
			d = rune(c-'a') + 10
		}
		if r = r*base + d; r > unicode.MaxRune {
			fail(syntaxError, "illegal Unicode character %s", digits)
		}
	}
	return r
}
