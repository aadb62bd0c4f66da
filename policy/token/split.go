package token

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// splitter cuts a piece into words. first is true where the piece begins the whole text.
type splitter func(piece string, first bool, word func(string))

func whole(piece string, _ bool, word func(string)) { word(piece) }

// parsePreTokenizer also says whether words are read byte by byte (ByteLevel) from there on.
func parsePreTokenizer(raw json.RawMessage) (splitter, bool, error) {
	return preTokenizerAt(raw, 0)
}

func preTokenizerAt(raw json.RawMessage, depth int) (s splitter, byteLevel bool, err error) {
	if absent(raw) {
		return whole, false, nil
	}
	typ, err := kind(raw)
	if err != nil {
		return nil, false, err
	}
	switch typ {
	case "Sequence":
		return parsePreTokenizers(raw, depth)
	case "ByteLevel":
		s, err = parseByteLevel(typ, raw)
		return s, true, err
	case "Split":
		s, err = parseSplit(typ, raw)
	case "Metaspace":
		s, err = parseMetaspace(typ, raw)
	case "Digits":
		c := struct {
			Type       string
			Individual bool `json:"individual_digits"`
		}{}
		err = fields(typ, raw, &c)
		s = splitRunes(unicode.IsNumber, ifElse(c.Individual, isolated, contiguous))
	case "Punctuation":
		c := struct {
			Type     string
			Behavior string
		}{Behavior: "Isolated"}
		if err = fields(typ, raw, &c); err == nil {
			var b behavior
			b, err = parseBehavior(c.Behavior)
			s = splitRunes(isPunctuation, b)
		}
	case "WhitespaceSplit":
		err = fields(typ, raw, &struct{ Type string }{})
		s = splitRunes(unicode.IsSpace, removed)
	default:
		err = unknown(typ)
	}
	return s, false, err
}

func ifElse[T any](cond bool, yes, no T) T {
	if cond {
		return yes
	}
	return no
}

// isPunctuation is ASCII punctuation and Unicode's category P.
func isPunctuation(r rune) bool {
	if r < 128 {
		return r > 32 && r < 127 && !(r >= '0' && r <= '9' || r|32 >= 'a' && r|32 <= 'z')
	}
	return unicode.IsPunct(r)
}

func parsePreTokenizers(raw json.RawMessage, depth int) (splitter, bool, error) {
	if err := nested(depth); err != nil {
		return nil, false, err
	}
	c := struct {
		Type          string
		PreTokenizers []json.RawMessage `json:"pretokenizers"`
	}{}
	if err := fields("Sequence", raw, &c); err != nil {
		return nil, false, err
	}
	chain, byteLevel := splitter(nil), false
	for _, r := range c.PreTokenizers {
		if byteLevel {
			return nil, false, fmt.Errorf("ByteLevel must be the last of a Sequence")
		}
		s, b, err := preTokenizerAt(r, depth+1)
		if err != nil {
			return nil, false, err
		}
		byteLevel = b
		chain = then(chain, s)
	}
	if chain == nil {
		chain = whole
	}
	return chain, byteLevel, nil
}

// then gives the words that b makes of the words of a.
func then(a, b splitter) splitter {
	if a == nil {
		return b
	}
	return func(piece string, first bool, word func(string)) {
		a(piece, first, func(w string) {
			b(w, first, word)
			first = false
		})
	}
}

func parseByteLevel(typ string, raw json.RawMessage) (splitter, error) {
	c := struct {
		Type           string
		AddPrefixSpace bool  `json:"add_prefix_space"`
		TrimOffsets    bool  `json:"trim_offsets"`
		UseRegex       *bool `json:"use_regex"`
	}{AddPrefixSpace: true}
	if err := fields(typ, raw, &c); err != nil {
		return nil, err
	}
	s := splitter(whole)
	if c.UseRegex == nil || *c.UseRegex {
		s = scanning(nextGPT2)
	}
	if !c.AddPrefixSpace {
		return s, nil
	}
	return func(piece string, first bool, word func(string)) {
		if !strings.HasPrefix(piece, " ") {
			piece = " " + piece
		}
		s(piece, first, word)
	}, nil
}

func parseSplit(typ string, raw json.RawMessage) (splitter, error) {
	c := struct {
		Type     string
		Pattern  pattern
		Behavior string
		Invert   bool
	}{}
	if err := fields(typ, raw, &c); err != nil {
		return nil, err
	}
	b, err := parseBehavior(c.Behavior)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", typ, err)
	}
	if c.Pattern.Regex != nil && b == isolated {
		if next, ok := scanners[*c.Pattern.Regex]; ok {
			return scanning(next), nil // these match every character, so that inverting changes nothing
		}
	}
	re, err := c.Pattern.compile()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", typ, err)
	}
	return splitRegexp(re, b, c.Invert), nil
}

// parseMetaspace writes spaces as a mark that belongs to the word after it.
func parseMetaspace(typ string, raw json.RawMessage) (splitter, error) {
	c := metaspace{}
	if err := c.parse(typ, raw); err != nil {
		return nil, err
	}
	mark := c.Replacement
	return func(piece string, first bool, word func(string)) {
		piece = strings.ReplaceAll(piece, " ", mark)
		if (c.scheme == "always" || c.scheme == "first" && first) && !strings.HasPrefix(piece, mark) {
			piece = mark + piece
		}
		if c.Split == nil || *c.Split {
			splitBefore(piece, mark, word)
		} else {
			word(piece)
		}
	}, nil
}

// metaspace is shared by the pre-tokenizer and the decoder.
type metaspace struct {
	Type           string
	Replacement    string
	PrependScheme  *string `json:"prepend_scheme"`
	AddPrefixSpace *bool   `json:"add_prefix_space"` // of older files
	StrRep         string  `json:"str_rep"`          // of older files
	Split          *bool   `json:"split"`

	scheme string
}

func (m *metaspace) parse(typ string, raw json.RawMessage) error {
	if err := fields(typ, raw, m); err != nil {
		return err
	}
	if utf8.RuneCountInString(m.Replacement) != 1 {
		return fmt.Errorf("%s: replacement %q, want one character", typ, m.Replacement)
	}
	m.scheme = "always"
	if m.PrependScheme != nil {
		m.scheme = *m.PrependScheme
	}
	if m.AddPrefixSpace != nil && !*m.AddPrefixSpace {
		if m.PrependScheme != nil && m.scheme != "never" {
			return fmt.Errorf("%s: prepend_scheme %q contradicts add_prefix_space false", typ, m.scheme)
		}
		m.scheme = "never"
	}
	switch m.scheme {
	case "always", "first", "never":
		return nil
	}
	return fmt.Errorf("%s: prepend_scheme %q is not supported", typ, m.scheme)
}

// splitBefore cuts in front of each mark.
func splitBefore(piece, mark string, word func(string)) {
	for piece != "" {
		end := strings.Index(piece[1:], mark)
		if end < 0 {
			word(piece)
			return
		}
		word(piece[:end+1])
		piece = piece[end+1:]
	}
}

// splitAtSpaces cuts where a run of "▁" begins: see bpe.breaksAtSpaces.
func splitAtSpaces(piece string, _ bool, word func(string)) {
	start := 0
	for i := 0; i < len(piece); {
		next := strings.Index(piece[i:], spaceMark)
		if next < 0 {
			break
		}
		i += next
		if i > start && !strings.HasSuffix(piece[start:i], spaceMark) {
			word(piece[start:i])
			start = i
		}
		i += len(spaceMark)
	}
	if start < len(piece) {
		word(piece[start:])
	}
}

// behavior says what becomes of the matches of a pattern.
type behavior string

const (
	removed            behavior = "Removed"
	isolated           behavior = "Isolated"
	mergedWithPrevious behavior = "MergedWithPrevious"
	mergedWithNext     behavior = "MergedWithNext"
	contiguous         behavior = "Contiguous"
)

func parseBehavior(s string) (behavior, error) {
	switch b := behavior(s); b {
	case removed, isolated, mergedWithPrevious, mergedWithNext, contiguous:
		return b, nil
	}
	return "", fmt.Errorf("behavior %q is not supported", s)
}

// part is a stretch of a piece, inside or between matches.
type part struct {
	start, end int
	match      bool
}

func splitRunes(in func(rune) bool, b behavior) splitter {
	return func(piece string, _ bool, word func(string)) {
		var parts []part
		for i, n := 0, 0; i < len(piece); i += n {
			var r rune
			r, n = utf8.DecodeRuneInString(piece[i:])
			match := in(r)
			if last := len(parts) - 1; last >= 0 && !match && !parts[last].match {
				parts[last].end = i + n
				continue
			}
			parts = append(parts, part{i, i + n, match})
		}
		give(piece, parts, b, word)
	}
}

func splitRegexp(re *regexp.Regexp, b behavior, invert bool) splitter {
	return func(piece string, _ bool, word func(string)) {
		var parts []part
		at := 0
		eachMatch(re, piece, func(start, end int) {
			if at < start {
				parts = append(parts, part{at, start, invert})
			}
			parts = append(parts, part{start, end, !invert})
			at = end
		})
		if at < len(piece) {
			parts = append(parts, part{at, len(piece), invert})
		}
		give(piece, parts, b, word)
	}
}

// give applies the behaviour and passes on what is not empty.
func give(piece string, parts []part, b behavior, word func(string)) {
	switch b {
	case contiguous:
		parts = joinEqual(parts)
	case mergedWithPrevious:
		parts = joinPrevious(parts)
	case mergedWithNext:
		parts = joinNext(parts)
	}
	for _, p := range parts {
		if p.start < p.end && !(b == removed && p.match) {
			word(piece[p.start:p.end])
		}
	}
}

func joinEqual(parts []part) []part {
	var out []part
	for _, p := range parts {
		if last := len(out) - 1; last >= 0 && out[last].match == p.match {
			out[last].end = p.end
			continue
		}
		out = append(out, p)
	}
	return out
}

func joinPrevious(parts []part) []part {
	var out []part
	for i, p := range parts {
		if p.match && len(out) > 0 && !parts[i-1].match {
			out[len(out)-1].end = p.end
			continue
		}
		out = append(out, p)
	}
	return out
}

func joinNext(parts []part) []part {
	var out []part
	for i, p := range parts {
		if len(out) > 0 && parts[i-1].match && !p.match {
			out[len(out)-1].end = p.end
			continue
		}
		out = append(out, p)
	}
	return out
}
