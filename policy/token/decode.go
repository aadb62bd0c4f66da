package token

import (
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf8"
)

// decoder turns the spellings of a sequence's tokens into text.
type decoder func(tokens []string) string

// step is one decoder of a Sequence: tokens to tokens.
type step func(tokens []string) []string

func parseDecoder(raw json.RawMessage) (decoder, error) {
	if absent(raw) {
		return func(tokens []string) string { return strings.Join(tokens, " ") }, nil
	}
	s, err := stepAt(raw, 0)
	if err != nil {
		return nil, err
	}
	return func(tokens []string) string { return strings.Join(s(tokens), "") }, nil
}

func stepAt(raw json.RawMessage, depth int) (step, error) {
	if absent(raw) {
		return nil, fmt.Errorf("null in a Sequence")
	}
	typ, err := kind(raw)
	if err != nil {
		return nil, err
	}
	switch typ {
	case "Sequence":
		return parseSteps(raw, depth)
	case "ByteLevel":
		c := struct {
			Type           string
			AddPrefixSpace bool `json:"add_prefix_space"`
			TrimOffsets    bool `json:"trim_offsets"`
			UseRegex       bool `json:"use_regex"`
		}{}
		return decodeByteLevel, fields(typ, raw, &c)
	case "ByteFallback":
		return decodeByteFallback, fields(typ, raw, &struct{ Type string }{})
	case "Fuse":
		return fuse, fields(typ, raw, &struct{ Type string }{})
	case "Replace":
		r, err := parseReplace(typ, raw)
		return func(tokens []string) []string { return mapped(tokens, r) }, err
	case "Strip":
		return parseStrip(typ, raw)
	case "Metaspace":
		return parseMetaspaceDecoder(typ, raw)
	}
	return nil, unknown(typ)
}

func parseSteps(raw json.RawMessage, depth int) (step, error) {
	if err := nested(depth); err != nil {
		return nil, err
	}
	c := struct {
		Type     string
		Decoders []json.RawMessage
	}{}
	if err := fields("Sequence", raw, &c); err != nil {
		return nil, err
	}
	var chain []step
	for _, r := range c.Decoders {
		s, err := stepAt(r, depth+1)
		if err != nil {
			return nil, err
		}
		chain = append(chain, s)
	}
	return func(tokens []string) []string {
		for _, s := range chain {
			tokens = s(tokens)
		}
		return tokens
	}, nil
}

func mapped(tokens []string, f func(string) string) []string {
	out := make([]string, len(tokens))
	for i, tok := range tokens {
		out[i] = f(tok)
	}
	return out
}

func fuse(tokens []string) []string { return []string{strings.Join(tokens, "")} }

// decodeByteLevel reads stand-ins; a token that holds another character is taken as it is.
func decodeByteLevel(tokens []string) []string {
	var out []byte
	for _, tok := range tokens {
		out = append(out, bytesOf(tok)...)
	}
	return []string{lossy(out)}
}

func bytesOf(tok string) string {
	if raw, ok := standInBytes(tok); ok {
		return raw
	}
	return tok
}

// decodeByteFallback joins runs of byte tokens; a run that is not UTF-8 gives one U+FFFD per byte.
func decodeByteFallback(tokens []string) []string {
	var out []string
	var run []byte
	flush := func() {
		if utf8.Valid(run) {
			out = append(out, string(run))
		} else {
			out = append(out, strings.Repeat("\ufffd", len(run)))
		}
		run = run[:0]
	}
	for _, tok := range tokens {
		if b, ok := byteToken(tok); ok {
			run = append(run, b)
			continue
		}
		if len(run) > 0 {
			flush()
		}
		out = append(out, tok)
	}
	if len(run) > 0 {
		flush()
	}
	return out
}

// byteToken reads <0x0A>.
func byteToken(tok string) (b byte, ok bool) {
	if len(tok) != 6 || tok[:3] != "<0x" || tok[5] != '>' {
		return 0, false
	}
	for _, c := range []byte(tok[3:5]) {
		switch {
		case c >= '0' && c <= '9':
			b = b<<4 | (c - '0')
		case c|32 >= 'a' && c|32 <= 'f':
			b = b<<4 | (c | 32 - 'a' + 10)
		default:
			return 0, false
		}
	}
	return b, true
}

// parseStrip cuts up to start characters from the front of each token, stop from its end.
func parseStrip(typ string, raw json.RawMessage) (step, error) {
	c := struct {
		Type    string
		Content string
		Start   uint
		Stop    uint
	}{}
	if err := fields(typ, raw, &c); err != nil {
		return nil, err
	}
	if utf8.RuneCountInString(c.Content) != 1 {
		return nil, fmt.Errorf("%s: content %q, want one character", typ, c.Content)
	}
	return func(tokens []string) []string {
		return mapped(tokens, func(tok string) string {
			for i := uint(0); i < c.Start && strings.HasPrefix(tok, c.Content); i++ {
				tok = tok[len(c.Content):]
			}
			for i := uint(0); i < c.Stop && strings.HasSuffix(tok, c.Content); i++ {
				tok = tok[:len(tok)-len(c.Content)]
			}
			return tok
		})
	}, nil
}

// parseMetaspaceDecoder writes marks as spaces, and drops those of the first token where the
// pre-tokenizer put one.
func parseMetaspaceDecoder(typ string, raw json.RawMessage) (step, error) {
	c := metaspace{}
	if err := c.parse(typ, raw); err != nil {
		return nil, err
	}
	return func(tokens []string) []string {
		out := make([]string, len(tokens))
		for i, tok := range tokens {
			space := " "
			if i == 0 && c.scheme != "never" {
				space = ""
			}
			out[i] = strings.ReplaceAll(tok, c.Replacement, space)
		}
		return out
	}, nil
}

// lossy is bytes as text with one U+FFFD per maximal prefix of a valid sequence, else per byte
// (Unicode 15, section 3.9, "substitution of maximal subparts").
func lossy(b []byte) string {
	if utf8.Valid(b) {
		return string(b)
	}
	out := make([]byte, 0, len(b)+8)
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		if r != utf8.RuneError || n > 1 {
			out = append(out, b[:n]...)
			b = b[n:]
			continue
		}
		out = append(out, "\ufffd"...)
		b = b[subpart(b):]
	}
	return string(out)
}

// subpart gives the length of the maximal subpart at the front of b, which is no character.
func subpart(b []byte) int {
	low, high, size := byte(0x80), byte(0xbf), 0
	switch c := b[0]; {
	case c >= 0xc2 && c <= 0xdf:
		size = 2
	case c >= 0xe0 && c <= 0xef:
		size = 3
	case c >= 0xf0 && c <= 0xf4:
		size = 4
	}
	switch b[0] {
	case 0xe0:
		low = 0xa0
	case 0xed:
		high = 0x9f
	case 0xf0:
		low = 0x90
	case 0xf4:
		high = 0x8f
	}
	n := 1
	for ; n < size && n < len(b) && b[n] >= low && b[n] <= high; n++ {
		low, high = 0x80, 0xbf
	}
	return n
}
