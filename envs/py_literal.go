package envs

import (
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// The tests of HumanEval and MBPP compare a call with a Python literal. The call is run in the
// sandbox; the literal is read here and never goes in. Both become JSON in which a tuple is
// {"t": [...]}, a set {"s": [...]}, a dict {"d": [[key, value], ...]}, the last two sorted by text.

var errLiteral = errors.New("not a Python literal")

// pyLiteral gives the JSON of a literal.
func pyLiteral(s string) (json.RawMessage, error) {
	p := &literalParser{pyReader{s: s}}
	text, err := p.value(0)
	p.space()
	if err == nil && p.at != len(s) {
		err = errLiteral
	}
	return json.RawMessage(text), err
}

type literalParser struct{ pyReader }

func (p *literalParser) value(depth int) (string, error) {
	if depth > 50 {
		return "", errLiteral
	}
	p.space()
	if p.at >= len(p.s) {
		return "", errLiteral
	}
	switch c := p.s[p.at]; {
	case p.next('['):
		list, _, err := p.items(']', depth)
		return "[" + strings.Join(list, ", ") + "]", err
	case p.next('('):
		list, comma, err := p.items(')', depth)
		if len(list) == 1 && !comma {
			return list[0], err
		}
		return `{"t": [` + strings.Join(list, ", ") + "]}", err
	case p.next('{'):
		return p.braces(depth)
	case c == '\'' || c == '"':
		return p.text()
	case c == '-' || c == '+' || c == '.' || isDigits(string(c)):
		return p.number()
	}
	return p.word()
}

// items reads up to the end sign; comma says that one stood at the end.
func (p *literalParser) items(end byte, depth int) (list []string, comma bool, err error) {
	for !p.next(end) {
		v, err := p.value(depth + 1)
		if err != nil {
			return nil, false, err
		}
		list = append(list, v)
		if comma = p.next(','); !comma && !p.next(end) {
			return nil, false, errLiteral
		} else if !comma {
			return list, false, nil
		}
	}
	return list, comma, nil
}

// braces reads a dict or a set.
func (p *literalParser) braces(depth int) (string, error) {
	var list []string
	isDict := false
	for !p.next('}') {
		v, err := p.value(depth + 1)
		if err != nil {
			return "", err
		}
		if p.next(':') {
			isDict = true
			w, err := p.value(depth + 1)
			if err != nil {
				return "", err
			}
			v = "[" + v + ", " + w + "]"
		}
		list = append(list, v)
		if !p.next(',') {
			if !p.next('}') {
				return "", errLiteral
			}
			break
		}
	}
	slices.Sort(list)
	if isDict || len(list) == 0 {
		return `{"d": [` + strings.Join(list, ", ") + "]}", nil
	}
	return `{"s": [` + strings.Join(slices.Compact(list), ", ") + "]}", nil
}

func (p *literalParser) word() (string, error) {
	for word, text := range map[string]string{"True": "true", "False": "false", "None": "null"} {
		if rest, ok := strings.CutPrefix(p.s[p.at:], word); ok && (rest == "" || !isWordByte(rest[0])) {
			p.at += len(word)
			return text, nil
		}
	}
	return "", errLiteral
}

func isWordByte(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z'
}

func (p *literalParser) number() (string, error) {
	start := p.at
	for p.at < len(p.s) && (isWordByte(p.s[p.at]) || strings.IndexByte(".+-", p.s[p.at]) >= 0) {
		// A sign belongs to the number at its start and behind an e.
		if c := p.s[p.at]; (c == '-' || c == '+') && p.at > start && p.s[p.at-1]|0x20 != 'e' {
			break
		}
		p.at++
	}
	text := strings.ReplaceAll(p.s[start:p.at], "_", "")
	if !isDecimalLiteral(text) {
		return "", errLiteral
	}
	if isDigits(trimSign(text)) {
		n, _ := normalInteger(text)
		return n, nil
	}
	f, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return "", errLiteral
	}
	b, err := json.Marshal(f)
	if err == nil && isDigits(trimSign(string(b))) {
		b = append(b, ".0"...)
	}
	return string(b), err
}

// text reads a string without prefix, and those that follow it, which Python joins.
func (p *literalParser) text() (string, error) {
	var b strings.Builder
	for p.at < len(p.s) && (p.s[p.at] == '\'' || p.s[p.at] == '"') {
		quote := p.s[p.at : p.at+1]
		if strings.HasPrefix(p.s[p.at:], strings.Repeat(quote, 3)) {
			return "", errLiteral
		}
		p.at++
		for {
			if p.at >= len(p.s) || p.s[p.at] == '\n' {
				return "", errLiteral
			}
			if p.s[p.at:p.at+1] == quote {
				p.at++
				break
			}
			if err := p.character(&b); err != nil {
				return "", err
			}
		}
		p.space()
	}
	out, err := json.Marshal(b.String())
	return string(out), err
}

func (p *literalParser) character(b *strings.Builder) error {
	if p.s[p.at] != '\\' {
		r, n := utf8.DecodeRuneInString(p.s[p.at:])
		b.WriteRune(r)
		p.at += n
		return nil
	}
	if p.at+1 >= len(p.s) {
		return errLiteral
	}
	c := p.s[p.at+1]
	p.at += 2
	if i := strings.IndexByte(`nrt\'"0`, c); i >= 0 {
		b.WriteByte("\n\r\t\\'\"\x00"[i])
		return nil
	}
	digits := map[byte]int{'x': 2, 'u': 4}[c]
	if digits == 0 || p.at+digits > len(p.s) {
		return errLiteral
	}
	v, err := strconv.ParseUint(p.s[p.at:p.at+digits], 16, 32)
	p.at += digits
	b.WriteRune(rune(v))
	return err
}
