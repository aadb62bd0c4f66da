package ckpt

import (
	"fmt"
	"math"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// scanner reads strict JSON (RFC 8259) from untrusted bytes that are known to be UTF-8. It exists
// because encoding/json takes duplicate names, replaces bad escapes, and holds numbers as floats. It
// holds its first error; after that every method gives zero values.
type scanner struct {
	src []byte
	pos int
	err error
}

// maxDepth bounds nesting where a value is skipped.
const maxDepth = 64

func (s *scanner) fail(format string, args ...any) {
	if s.err == nil {
		s.err = fmt.Errorf("header byte %d: %w", s.pos, fmt.Errorf(format, args...))
		s.pos = len(s.src)
	}
}

func (s *scanner) space() {
	for s.pos < len(s.src) {
		switch s.src[s.pos] {
		case ' ', '\t', '\n', '\r':
			s.pos++
		default:
			return
		}
	}
}

// peek gives the next byte after white space, 0 at the end.
func (s *scanner) peek() byte {
	s.space()
	if s.pos < len(s.src) {
		return s.src[s.pos]
	}
	return 0
}

func (s *scanner) expect(c byte) {
	if got := s.peek(); got != c {
		s.fail("found %s, want %q", quoteByte(got), c)
		return
	}
	s.pos++
}

func quoteByte(c byte) string {
	if c == 0 {
		return "the end"
	}
	return strconv.QuoteRuneToASCII(rune(c))
}

// end requires that nothing but white space follows.
func (s *scanner) end() {
	if s.err == nil && (s.peek() != 0 || s.pos < len(s.src)) {
		s.fail("text after the value")
	}
}

// object calls field with each name; field must read the value. Names must differ.
func (s *scanner) object(field func(name string)) {
	s.expect('{')
	if s.peek() == '}' {
		s.pos++
		return
	}
	seen := map[string]bool{}
	for s.err == nil {
		s.space()
		name := s.str()
		if seen[name] {
			s.fail("duplicate name %q", name)
		}
		seen[name] = true
		s.expect(':')
		if s.err != nil {
			return
		}
		field(name)
		if s.peek() == '}' {
			s.pos++
			return
		}
		s.expect(',')
	}
}

// array calls element for each; element must read it.
func (s *scanner) array(element func()) {
	s.expect('[')
	if s.peek() == ']' {
		s.pos++
		return
	}
	for s.err == nil {
		element()
		if s.peek() == ']' {
			s.pos++
			return
		}
		s.expect(',')
	}
}

// uint reads a non-negative integer without fraction or exponent, at most the largest int.
func (s *scanner) uint() int {
	s.space()
	start := s.pos
	n := 0
	for s.pos < len(s.src) && s.src[s.pos]-'0' <= 9 {
		digit := int(s.src[s.pos] - '0')
		if n > (math.MaxInt-digit)/10 {
			s.fail("integer is too large")
			return 0
		}
		n = n*10 + digit
		s.pos++
	}
	switch {
	case s.pos == start:
		s.fail("found %s, want an unsigned integer", quoteByte(s.peek()))
		return 0
	case s.src[start] == '0' && s.pos > start+1:
		s.fail("integer begins with 0")
		return 0
	case s.pos < len(s.src) && (s.src[s.pos] == '.' || s.src[s.pos]|32 == 'e'):
		s.fail("number is not an integer")
		return 0
	}
	return n
}

// str reads a string.
func (s *scanner) str() string {
	s.expect('"')
	start := s.pos
	for s.pos < len(s.src) {
		switch c := s.src[s.pos]; {
		case c == '"':
			s.pos++
			return string(s.src[start : s.pos-1])
		case c == '\\':
			return s.escaped(start)
		case c < 0x20:
			s.fail("control character %#x in a string", c)
			return ""
		}
		s.pos++
	}
	s.fail("string without an end")
	return ""
}

// escaped goes on with a string that has at least one escape.
func (s *scanner) escaped(start int) string {
	out := append([]byte(nil), s.src[start:s.pos]...)
	for s.pos < len(s.src) {
		c := s.src[s.pos]
		s.pos++
		switch {
		case c == '"':
			return string(out)
		case c == '\\':
			out = s.escape(out)
		case c < 0x20:
			s.fail("control character %#x in a string", c)
		default:
			out = append(out, c)
		}
	}
	s.fail("string without an end")
	return ""
}

var simpleEscapes = map[byte]byte{
	'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t',
}

func (s *scanner) escape(out []byte) []byte {
	if s.pos >= len(s.src) {
		return out
	}
	c := s.src[s.pos]
	s.pos++
	if plain, ok := simpleEscapes[c]; ok {
		return append(out, plain)
	}
	if c != 'u' {
		s.fail("unknown escape %s", quoteByte(c))
		return out
	}
	r := s.hex4()
	if utf16.IsSurrogate(r) {
		if s.pos+1 >= len(s.src) || s.src[s.pos] != '\\' || s.src[s.pos+1] != 'u' {
			s.fail("lone surrogate escape")
			return out
		}
		s.pos += 2
		if r = utf16.DecodeRune(r, s.hex4()); r == utf8.RuneError {
			s.fail("lone surrogate escape")
		}
	}
	return utf8.AppendRune(out, r)
}

func (s *scanner) hex4() rune {
	if len(s.src)-s.pos < 4 {
		s.fail("escape is cut off")
		return 0
	}
	n := rune(0)
	for _, c := range s.src[s.pos : s.pos+4] {
		switch {
		case c-'0' <= 9:
			n = n<<4 | rune(c-'0')
		case c|32 >= 'a' && c|32 <= 'f':
			n = n<<4 | rune(c|32-'a'+10)
		default:
			s.fail("escape has %s, want a hex digit", quoteByte(c))
			return 0
		}
	}
	s.pos += 4
	return n
}

// skip reads any value, nested at most maxDepth deep, and drops it.
func (s *scanner) skip(depth int) {
	if depth > maxDepth {
		s.fail("nested deeper than %d", maxDepth)
		return
	}
	switch c := s.peek(); {
	case c == '{':
		s.object(func(string) { s.skip(depth + 1) })
	case c == '[':
		s.array(func() { s.skip(depth + 1) })
	case c == '"':
		s.str()
	default:
		s.word()
	}
}

// word skips a number, true, false or null.
func (s *scanner) word() {
	start := s.pos
	for s.pos < len(s.src) {
		c := s.src[s.pos]
		if !(c-'0' <= 9 || c|32 >= 'a' && c|32 <= 'z' || c == '-' || c == '+' || c == '.') {
			break
		}
		s.pos++
	}
	word := string(s.src[start:s.pos])
	if word == "true" || word == "false" || word == "null" {
		return
	}
	if _, err := strconv.ParseFloat(word, 64); err != nil || word[0]|32 >= 'a' {
		s.fail("found %q, want a value", word)
	}
}
