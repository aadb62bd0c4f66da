package token

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// normalizer rewrites a piece of text.
type normalizer func(string) string

func parseNormalizer(raw json.RawMessage) (normalizer, error) { return normalizerAt(raw, 0) }

func normalizerAt(raw json.RawMessage, depth int) (normalizer, error) {
	if absent(raw) {
		return func(s string) string { return s }, nil
	}
	typ, err := kind(raw)
	if err != nil {
		return nil, err
	}
	if n, ok := plainNormalizers[typ]; ok {
		return n, fields(typ, raw, &struct{ Type string }{})
	}
	switch typ {
	case "Sequence":
		return parseNormalizers(raw, depth)
	case "Prepend":
		c := struct{ Type, Prepend string }{}
		return func(s string) string {
			if s == "" {
				return s
			}
			return c.Prepend + s
		}, fields(typ, raw, &c)
	case "Replace":
		return parseReplace(typ, raw)
	case "Strip":
		c := struct {
			Type  string
			Left  bool `json:"strip_left"`
			Right bool `json:"strip_right"`
		}{}
		return func(s string) string { return strip(s, c.Left, c.Right) }, fields(typ, raw, &c)
	}
	return nil, unknown(typ)
}

var plainNormalizers = map[string]normalizer{
	"NFC":          norm.NFC.String,
	"NFD":          norm.NFD.String,
	"NFKC":         norm.NFKC.String,
	"NFKD":         norm.NFKD.String,
	"Lowercase":    lowercase,
	"StripAccents": stripAccents,
}

func parseNormalizers(raw json.RawMessage, depth int) (normalizer, error) {
	if err := nested(depth); err != nil {
		return nil, err
	}
	c := struct {
		Type        string
		Normalizers []json.RawMessage
	}{}
	if err := fields("Sequence", raw, &c); err != nil {
		return nil, err
	}
	var chain []normalizer
	for _, r := range c.Normalizers {
		n, err := normalizerAt(r, depth+1)
		if err != nil {
			return nil, err
		}
		chain = append(chain, n)
	}
	return func(s string) string {
		for _, n := range chain {
			s = n(s)
		}
		return s
	}, nil
}

// pattern is what Split and Replace look for: exactly one of the two is set.
type pattern struct{ String, Regex *string }

func (p pattern) compile() (*regexp.Regexp, error) {
	switch {
	case p.String != nil && p.Regex == nil:
		if *p.String == "" {
			return nil, fmt.Errorf("empty pattern")
		}
		return regexp.Compile(regexp.QuoteMeta(*p.String))
	case p.Regex != nil && p.String == nil:
		return translate(*p.Regex)
	}
	return nil, fmt.Errorf("pattern wants String or Regex")
}

func parseReplace(typ string, raw json.RawMessage) (normalizer, error) {
	c := struct {
		Type    string
		Pattern pattern
		Content string
	}{}
	if err := fields(typ, raw, &c); err != nil {
		return nil, err
	}
	if c.Pattern.Regex == nil && c.Pattern.String != nil && *c.Pattern.String != "" {
		r := strings.NewReplacer(*c.Pattern.String, c.Content)
		return r.Replace, nil
	}
	re, err := c.Pattern.compile()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", typ, err)
	}
	return func(s string) string { return re.ReplaceAllLiteralString(s, c.Content) }, nil
}

// lowercase maps each character by itself; only U+0130 becomes two.
func lowercase(s string) string {
	return strings.Map(unicode.ToLower, strings.ReplaceAll(s, "\u0130", "i\u0307"))
}

func stripAccents(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.M, r) {
			return -1
		}
		return r
	}, s)
}

func strip(s string, left, right bool) string {
	if left {
		s = strings.TrimLeftFunc(s, unicode.IsSpace)
	}
	if right {
		s = strings.TrimRightFunc(s, unicode.IsSpace)
	}
	return s
}
