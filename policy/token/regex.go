package token

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"
)

// spaceClass is Unicode's White_Space, which Go's \s is not.
const spaceClass = `\t-\r \x{85}\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}`

// lookahead is the one assertion that tokenizers use: white space, but for the last one before a word.
const lookahead = `\s+(?!\S)|\s`

// translate turns an Oniguruma expression into one of package regexp, whose matching takes time linear
// in the text, whatever the expression. Where the two could differ it gives an error. The white space
// of lookahead becomes the group "space": see eachMatch.
func translate(expr string) (*regexp.Regexp, error) {
	t := translator{src: expr}
	if err := t.run(); err != nil {
		return nil, fmt.Errorf("regular expression %q: %w", expr, err)
	}
	re, err := regexp.Compile(t.out.String())
	if err != nil {
		return nil, fmt.Errorf("regular expression %q: %w", expr, err)
	}
	if re.MatchString("") {
		return nil, fmt.Errorf("regular expression %q: it matches nothing at all", expr)
	}
	return re, nil
}

type translator struct {
	src   string
	pos   int
	depth int // of groups
	out   strings.Builder
}

func (t *translator) run() error {
	for t.pos < len(t.src) {
		if err := t.item(); err != nil {
			return err
		}
	}
	return nil
}

// item translates what stands outside of a class.
func (t *translator) item() error {
	rest := t.src[t.pos:]
	switch c := rest[0]; {
	case t.depth == 0 && strings.HasPrefix(rest, lookahead) && t.alternative():
		t.out.WriteString("(?P<space>[" + spaceClass + "]+)")
		t.pos += len(lookahead)
		if strings.HasPrefix(t.src[t.pos:], "+") {
			t.pos++
		}
		if t.pos < len(t.src) && t.src[t.pos] != '|' {
			return errors.New("the lookahead is not followed by |\\s")
		}
	case c == '[':
		return t.class()
	case c == '\\':
		return t.escape(false)
	case strings.HasPrefix(rest, "(?") && !strings.HasPrefix(rest, "(?:") && !strings.HasPrefix(rest, "(?i:"):
		return fmt.Errorf("%.4q is not supported", rest)
	case c == '^' || c == '$' || c == '.':
		return fmt.Errorf("%q is not supported", c)
	case strings.IndexByte("?*+}", c) >= 0 && len(rest) > 1 && (rest[1] == '+' || rest[1] == '?'):
		return fmt.Errorf("%.2q is not supported", rest)
	default:
		if c == '(' {
			t.depth++
		} else if c == ')' {
			t.depth--
		}
		t.out.WriteByte(c)
		t.pos++
	}
	return nil
}

// alternative says whether an alternative of the whole expression begins here.
func (t *translator) alternative() bool {
	return t.pos == 0 || t.src[t.pos-1] == '|' && !strings.HasSuffix(t.src[:t.pos], `\|`)
}

// class translates [...].
func (t *translator) class() error {
	t.out.WriteByte('[')
	t.pos++
	if strings.HasPrefix(t.src[t.pos:], "^") {
		t.out.WriteByte('^')
		t.pos++
	}
	for t.pos < len(t.src) {
		rest := t.src[t.pos:]
		switch c := rest[0]; {
		case c == ']':
			t.out.WriteByte(c)
			t.pos++
			return nil
		case c == '[' || strings.HasPrefix(rest, "&&"):
			return fmt.Errorf("%.2q inside a class is not supported", rest)
		case c == '\\':
			if err := t.escape(true); err != nil {
				return err
			}
		default:
			t.out.WriteByte(c)
			t.pos++
		}
	}
	return errors.New("class without an end")
}

// escape translates a backslash and what belongs to it.
func (t *translator) escape(inClass bool) error {
	rest := t.src[t.pos:]
	if len(rest) < 2 {
		return errors.New("backslash at the end")
	}
	text := ""
	switch c := rest[1]; {
	case c == 's' && inClass:
		text = spaceClass
	case c == 's':
		text = "[" + spaceClass + "]"
	case c == 'S' && !inClass:
		text = "[^" + spaceClass + "]"
	case c == 'd':
		text = `\p{Nd}`
	case c == 'p' || c == 'P':
		end := strings.IndexByte(rest, '}')
		if end < 0 || rest[2] != '{' {
			return errors.New(`\p wants a name in braces`)
		}
		t.out.WriteString(rest[:end+1])
		t.pos += end + 1
		return nil
	case strings.IndexByte("rntvf", c) >= 0, c < utf8.RuneSelf && isPunctuation(rune(c)):
		text = rest[:2]
	default:
		return fmt.Errorf("%.2q is not supported", rest)
	}
	t.out.WriteString(text)
	t.pos += 2
	return nil
}

// eachMatch gives the matches from left to right. Where the group "space" took a run of more than one
// white space in front of a word, the last one is left to the next match: that is what \s+(?!\S) does.
func eachMatch(re *regexp.Regexp, s string, match func(start, end int)) {
	group := re.SubexpIndex("space")
	for at := 0; at < len(s); {
		loc := re.FindStringSubmatchIndex(s[at:])
		if loc == nil {
			return
		}
		start, end := at+loc[0], at+loc[1]
		if group > 0 && loc[2*group] >= 0 && end < len(s) {
			_, n := utf8.DecodeLastRuneInString(s[start:end])
			if end-n > start {
				end -= n
			}
		}
		match(start, end)
		at = end
	}
}
