package envs

import (
	"errors"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// jsonNumber is a number as it is written, or NaN, Infinity, -Infinity, which Python takes too.
type jsonNumber string

// A jsonPair is a member of an object, kept in order.
type jsonPair struct {
	key   string
	value any
}

var errJSON = errors.New("not JSON")

// maxJSONDepth bounds nesting.
const maxJSONDepth = 200

// parseJSON reads JSON as Python's json.loads does: nil, bool, jsonNumber, string, []any or
// []jsonPair, in which the last of equal keys wins.
func parseJSON(s string) (any, error) {
	p := &jsonParser{s: s}
	v, err := p.value(0)
	p.space()
	if err == nil && p.at != len(s) {
		err = errJSON
	}
	return v, err
}

type jsonParser struct {
	s  string
	at int
}

func (p *jsonParser) space() {
	for p.at < len(p.s) && strings.IndexByte(" \t\n\r", p.s[p.at]) >= 0 {
		p.at++
	}
}

func (p *jsonParser) take(token string) bool {
	p.space()
	if strings.HasPrefix(p.s[p.at:], token) {
		p.at += len(token)
		return true
	}
	return false
}

func (p *jsonParser) value(depth int) (any, error) {
	if depth > maxJSONDepth {
		return nil, errJSON
	}
	switch {
	case p.take("null"):
		return nil, nil
	case p.take("true"):
		return true, nil
	case p.take("false"):
		return false, nil
	case p.take(`"`):
		return p.text()
	case p.take("["):
		return p.list(depth)
	case p.take("{"):
		return p.object(depth)
	}
	for _, word := range []string{"NaN", "Infinity", "-Infinity"} {
		if p.take(word) {
			return jsonNumber(word), nil
		}
	}
	return p.number()
}

func (p *jsonParser) list(depth int) (any, error) {
	out := []any{}
	if p.take("]") {
		return out, nil
	}
	for {
		v, err := p.value(depth + 1)
		if err != nil {
			return nil, err
		}
		out = append(out, v)
		if p.take("]") {
			return out, nil
		}
		if !p.take(",") {
			return nil, errJSON
		}
	}
}

func (p *jsonParser) object(depth int) (any, error) {
	out, at := []jsonPair{}, map[string]int{}
	if p.take("}") {
		return out, nil
	}
	for {
		if !p.take(`"`) {
			return nil, errJSON
		}
		key, err := p.text()
		if err != nil || !p.take(":") {
			return nil, errJSON
		}
		v, err := p.value(depth + 1)
		if err != nil {
			return nil, err
		}
		if i, ok := at[key]; ok {
			out[i].value = v
		} else {
			at[key] = len(out)
			out = append(out, jsonPair{key, v})
		}
		if p.take("}") {
			return out, nil
		}
		if !p.take(",") {
			return nil, errJSON
		}
	}
}

func (p *jsonParser) number() (any, error) {
	start := p.at
	if p.at < len(p.s) && p.s[p.at] == '-' {
		p.at++
	}
	whole := p.at
	p.digits()
	if p.at == whole || (p.s[whole] == '0' && p.at > whole+1) {
		return nil, errJSON
	}
	for _, marks := range []string{".", "eE"} {
		back := p.at
		if p.at < len(p.s) && strings.IndexByte(marks, p.s[p.at]) >= 0 {
			p.at++
			if marks == "eE" && p.at < len(p.s) && (p.s[p.at] == '+' || p.s[p.at] == '-') {
				p.at++
			}
			if first := p.at; p.digits() == first {
				p.at = back
				break
			}
		}
	}
	return jsonNumber(p.s[start:p.at]), nil
}

func (p *jsonParser) digits() int {
	for p.at < len(p.s) && p.s[p.at] >= '0' && p.s[p.at] <= '9' {
		p.at++
	}
	return p.at
}

var jsonEscapes = map[byte]byte{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

// text reads up to the closing quote.
func (p *jsonParser) text() (string, error) {
	var b strings.Builder
	for p.at < len(p.s) {
		c := p.s[p.at]
		p.at++
		switch {
		case c == '"':
			return b.String(), nil
		case c < 0x20:
			return "", errJSON
		case c != '\\':
			b.WriteByte(c)
		case p.at == len(p.s):
			return "", errJSON
		default:
			if err := p.escape(&b); err != nil {
				return "", err
			}
		}
	}
	return "", errJSON
}

func (p *jsonParser) escape(b *strings.Builder) error {
	c := p.s[p.at]
	p.at++
	if plain, ok := jsonEscapes[c]; ok {
		b.WriteByte(plain)
		return nil
	}
	if c != 'u' {
		return errJSON
	}
	first, ok := p.hex()
	if !ok {
		return errJSON
	}
	if utf16.IsSurrogate(first) && strings.HasPrefix(p.s[p.at:], `\u`) {
		back := p.at
		p.at += 2
		second, ok := p.hex()
		if r := utf16.DecodeRune(first, second); ok && r != utf8.RuneError {
			b.WriteRune(r)
			return nil
		}
		p.at = back
	}
	b.WriteRune(first)
	return nil
}

func (p *jsonParser) hex() (rune, bool) {
	if p.at+4 > len(p.s) {
		return 0, false
	}
	v, err := strconv.ParseUint(p.s[p.at:p.at+4], 16, 32)
	p.at += 4
	return rune(v), err == nil
}
