package mathcheck

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

type tokenKind byte

const (
	tokenNumber  tokenKind = iota // digits with at most one point; text holds them
	tokenSymbol                   // a letter or the name of a Greek one
	tokenWord                     // a word in small letters, from \text or a known one
	tokenCommand                  // a command without its backslash
	tokenSign                     // any other character
	tokenSpace                    // \, or a space between two things
)

type token struct {
	kind tokenKind
	text string
}

var errTooLong = errors.New("too long")

var greek = strings.Fields(`alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi rho sigma
tau upsilon phi chi psi omega Gamma Delta Theta Lambda Xi Sigma Phi Psi Omega ell hbar`)

var isGreek = func() map[string]bool {
	m := map[string]bool{}
	for _, name := range greek {
		m[name] = true
	}
	return m
}()

// lexer turns a tidy answer into tokens.
type lexer struct {
	s       string
	at      int
	out     []token
	grouped bool // commas between groups of three digits belong to the number
	depth   int
}

func lex(s string, grouped bool) ([]token, error) {
	l := &lexer{s: s, grouped: grouped}
	err := l.run()
	return l.out, err
}

func (l *lexer) add(kind tokenKind, text string) { l.out = append(l.out, token{kind, text}) }

func (l *lexer) run() error {
	for l.at < len(l.s) {
		if len(l.out) > maxNodes {
			return errTooLong
		}
		c := l.s[l.at]
		switch {
		case c == ' ' || c == '$':
			l.space()
			l.at++
		case isDigit(c) || c == '.' && l.at+1 < len(l.s) && isDigit(l.s[l.at+1]):
			l.number()
		case isLetter(c):
			l.letters()
		case c == '\\':
			if err := l.command(); err != nil {
				return err
			}
		case strings.HasPrefix(l.s[l.at:], "..."):
			l.add(tokenSymbol, "ldots")
			l.at += 3
		default:
			r, n := utf8.DecodeRuneInString(l.s[l.at:])
			if r == utf8.RuneError || r < ' ' {
				return fmt.Errorf("character %q", r)
			}
			l.add(tokenSign, l.s[l.at:l.at+n])
			l.at += n
		}
	}
	return nil
}

func (l *lexer) space() {
	if n := len(l.out); n > 0 && l.out[n-1].kind != tokenSpace {
		l.add(tokenSpace, "")
	}
}

// number reads digits, groups of three behind a separator, a fraction, and an exponent of ten.
func (l *lexer) number() {
	text := l.digits()
	if l.grouped && text != "" && len(text) <= 3 {
		for {
			n := l.groupAt(l.at)
			if n == 0 {
				break
			}
			text += l.s[l.at+n-3 : l.at+n]
			l.at += n
		}
	}
	if l.at+1 < len(l.s) && l.s[l.at] == '.' && isDigit(l.s[l.at+1]) {
		l.at++
		text += "." + l.digits()
	} else if l.at < len(l.s) && l.s[l.at] == '.' && text != "" {
		l.at++ // "12." is 12
		if rest := l.s[l.at:]; strings.HasPrefix(strings.TrimLeft(rest, " "), `\overline`) {
			text += "."
		}
	}
	if !l.grouped && len(text) > 1 && text[0] == '0' && l.afterComma() {
		l.add(tokenSign, "thousands") // 1,000 is not the list of 1 and 0
	}
	text += l.exponent()
	l.add(tokenNumber, text)
}

// afterComma says that the last token is a comma.
func (l *lexer) afterComma() bool {
	return len(l.out) > 0 && l.out[len(l.out)-1] == token{tokenSign, ","}
}

func (l *lexer) digits() string {
	start := l.at
	for l.at < len(l.s) && isDigit(l.s[l.at]) {
		l.at++
	}
	return l.s[start:l.at]
}

// groupAt gives the length of a separator and three digits at i, 0 where there are none.
func (l *lexer) groupAt(i int) int {
	for _, sep := range []string{"{,}", `\,`, ",", " "} {
		end := i + len(sep) + 3
		if end <= len(l.s) && l.s[i:i+len(sep)] == sep && isDigit(l.s[end-1]) && isDigit(l.s[end-2]) && isDigit(l.s[end-3]) &&
			(end == len(l.s) || !isDigit(l.s[end])) {
			return len(sep) + 3
		}
	}
	return 0
}

// exponent reads e5, e-5 or E+5 directly behind a number.
func (l *lexer) exponent() string {
	i := l.at
	if i >= len(l.s) || l.s[i]|0x20 != 'e' {
		return ""
	}
	i++
	if i < len(l.s) && (l.s[i] == '-' || l.s[i] == '+') {
		i++
	}
	if i >= len(l.s) || !isDigit(l.s[i]) {
		return ""
	}
	start := l.at
	l.at = i
	l.digits()
	return l.s[start:l.at]
}

// letters reads a run of letters: a known word or one of five letters and more, or a symbol each.
func (l *lexer) letters() {
	start := l.at
	for l.at < len(l.s) && isLetter(l.s[l.at]) {
		l.at++
	}
	run := l.s[start:l.at]
	lower := strings.ToLower(run)
	if name, ok := bareNames[lower]; ok && run == lower {
		l.add(name.kind, name.text)
		return
	}
	if len(run) > 1 && (isKnownWord(lower) || isFunction[lower] || len(run) > 4) {
		if isFunction[lower] {
			l.add(tokenCommand, lower)
		} else {
			l.add(tokenWord, lower)
		}
		return
	}
	for _, c := range run {
		l.add(tokenSymbol, string(c))
	}
}

// bareNames are commands that people also type without a backslash.
var bareNames = map[string]token{
	"gcd": {tokenCommand, "gcd"}, "lcm": {tokenCommand, "lcm"}, "max": {tokenCommand, "max"}, "min": {tokenCommand, "min"},
	"sqrt": {tokenCommand, "sqrt"}, "pi": {tokenCommand, "pi"}, "infinity": {tokenCommand, "infty"}, "inf": {tokenCommand, "infty"}, "infty": {tokenCommand, "infty"},
}

func (l *lexer) command() error {
	start := l.at + 1
	if start >= len(l.s) {
		return errors.New(`a \ at the end`)
	}
	if !isLetter(l.s[start]) {
		l.at += 2
		if l.s[start] == ',' {
			l.space()
			return nil
		}
		_, n := utf8.DecodeRuneInString(l.s[start:])
		l.at = start + n
		l.add(tokenCommand, l.s[start:start+n])
		return nil
	}
	l.at = start
	for l.at < len(l.s) && isLetter(l.s[l.at]) {
		l.at++
	}
	name := l.s[start:l.at]
	switch {
	case isGreek[name]:
		l.add(tokenSymbol, name)
	case styles[name]:
		return l.style(strings.HasPrefix(name, "text") || name == "mathrm")
	case name == "color" || name == "textcolor" || name == "colorbox" || name == "hspace" || name == "phantom" || name == "label" || name == "tag":
		_, err := l.braced()
		return err
	case looks[name]:
	case name == "blacksquare" || name == "square" || name == "qed" || name == "Box":
		if strings.TrimSpace(l.s[l.at:]) != "" {
			l.add(tokenCommand, name) // only at the end it marks the end
		}
	default:
		if plain, ok := sameCommand[name]; ok {
			l.out = append(l.out, plain)
			return nil
		}
		l.add(tokenCommand, name)
	}
	return nil
}

// looks are commands of size and style that stand alone.
var looks = func() map[string]bool {
	m := map[string]bool{}
	for _, name := range strings.Fields(`large Large LARGE huge Huge small normalsize footnotesize scriptsize tiny bf rm it sf tt cal limits nolimits
big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr bigm Bigm mathstrut strut noindent centering therefore`) {
		m[name] = true
	}
	return m
}()

// sameCommand gives the plainer spelling of a command.
var sameCommand = map[string]token{
	"varepsilon": {tokenSymbol, "epsilon"}, "varphi": {tokenSymbol, "phi"}, "vartheta": {tokenSymbol, "theta"}, "top": {tokenSymbol, "T"},
	"R": {tokenCommand, "reals"}, "Z": {tokenSymbol, "mathbb Z"}, "N": {tokenSymbol, "mathbb N"}, "Q": {tokenSymbol, "mathbb Q"},
	"ldots": {tokenSymbol, "ldots"}, "dots": {tokenSymbol, "ldots"}, "cdots": {tokenSymbol, "ldots"}, "dotsc": {tokenSymbol, "ldots"},
	"ast": {tokenSign, "*"}, "bullet": {tokenCommand, "cdot"}, "star": {tokenSign, "*"}, "surd": {tokenCommand, "sqrt"},
	"bigcup": {tokenCommand, "cup"}, "bigcap": {tokenCommand, "cap"}, "sim": {tokenCommand, "approx"}, "simeq": {tokenCommand, "approx"}, "doteq": {tokenCommand, "approx"},
	"Rightarrow": {tokenCommand, "to"}, "implies": {tokenCommand, "to"}, "longrightarrow": {tokenCommand, "to"},
	"Longrightarrow": {tokenCommand, "to"}, "Leftrightarrow": {tokenCommand, "iff"},
	"land": {tokenWord, "∧"}, "lor": {tokenWord, "∨"}, "iint": {tokenCommand, "int"},
}

// braced takes the content of the braces that follow.
func (l *lexer) braced() (string, error) {
	for l.at < len(l.s) && l.s[l.at] == ' ' {
		l.at++
	}
	if l.at >= len(l.s) || l.s[l.at] != '{' {
		return "", errors.New("a command without its braces")
	}
	depth, start := 0, l.at+1
	for ; l.at < len(l.s); l.at++ {
		switch l.s[l.at] {
		case '\\':
			l.at++
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				l.at++
				return l.s[start : l.at-1], nil
			}
		}
	}
	return "", errors.New("an open brace")
}

// style reads the argument of \text, \mathrm and the like: words stay words, and so do units of one
// letter that stand upright; all else is read as mathematics.
func (l *lexer) style(upright bool) error {
	content, err := l.braced()
	if err != nil {
		return err
	}
	content = strings.TrimSpace(content)
	_, isUnit := unitNames[content]
	if t, ok := bareNames[content]; ok && content != "min" || isFunction[content] {
		if ok {
			l.add(t.kind, t.text)
		} else {
			l.add(tokenCommand, content)
		}
		return nil
	}
	if strings.Trim(content, ".,;!") == "" {
		return nil
	}
	if rest, word := cutConjunction(content); word != "" {
		if err := l.words(rest); err != nil {
			return err
		}
		l.add(tokenWord, word)
		return nil
	}
	if names := strings.Split(strings.ToLower(content), " and "); len(names) == 2 && isPlainText(content) {
		l.add(tokenWord, strings.TrimSpace(names[0]))
		l.add(tokenWord, "and")
		l.add(tokenWord, strings.TrimSpace(names[1]))
		return nil
	}
	if unit, power := compound(content); upright && unit != "" {
		l.space()
		l.add(tokenWord, strings.ToLower(unit))
		if power != "" {
			l.add(tokenSign, "^")
			l.add(tokenNumber, power)
		}
		return nil
	}
	if isPlainText(content) || upright && isUnit {
		l.space()
		l.add(tokenWord, strings.ToLower(content))
		return nil
	}
	if l.depth++; l.depth > maxDepth {
		return errTooLong
	}
	inner := &lexer{s: content, grouped: l.grouped, depth: l.depth}
	err = inner.run()
	l.out = append(l.out, inner.out...)
	return err
}

// cutConjunction takes "and" or "or" off the end of a text.
func cutConjunction(s string) (rest, word string) {
	for _, word := range []string{"and", "or"} {
		if rest, ok := strings.CutSuffix(s, " "+word); ok {
			return strings.TrimRight(rest, " ,"), word
		}
	}
	return s, ""
}

// words reads a text as \text does.
func (l *lexer) words(s string) error {
	if l.depth++; l.depth > maxDepth {
		return errTooLong
	}
	inner := &lexer{s: `\text{` + s + `}`, grouped: l.grouped, depth: l.depth}
	err := inner.run()
	l.out = append(l.out, inner.out...)
	return err
}

// isPlainText says that s has two letters at least and nothing but letters, spaces and dots.
func isPlainText(s string) bool {
	n := 0
	for _, c := range []byte(s) {
		switch {
		case isLetter(c):
			n++
		case c != ' ' && c != '.' && c < 0x80:
			return false
		}
	}
	return n > 1
}
