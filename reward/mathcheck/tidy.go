package mathcheck

import (
	"regexp"
	"strings"
)

// plainSigns rewrites characters and commands that have a plainer form.
var plainSigns = strings.NewReplacer(
	`\\`, `\\`,
	"−", "-", "–", "-", "×", `\cdot `, "·", `\cdot `, "⋅", `\cdot `, "÷", "/", "∗", "*",
	"π", `\pi `, "√", `\sqrt `, "∞", `\infty `, "≤", `\le `, "≥", `\ge `, "≠", `\ne `, "∈", `\in `, "∪", `\cup `,
	"∅", `\emptyset `, "ℝ", `\mathbb{R}`, "±", `\pm `, "°", `^\circ `, "%", `\% `, `\%`, `\% `, "€", `\euro `, "£", `\pound `,
	"½", `\frac{1}{2}`, "⅓", `\frac{1}{3}`, "⅔", `\frac{2}{3}`, "¼", `\frac{1}{4}`, "¾", `\frac{3}{4}`,
	"⅕", `\frac{1}{5}`, "⅖", `\frac{2}{5}`, "⅗", `\frac{3}{5}`, "⅘", `\frac{4}{5}`, "⅙", `\frac{1}{6}`, "⅚", `\frac{5}{6}`, "⅐", `\frac{1}{7}`, "⅑", `\frac{1}{9}`, "⅒", `\frac{1}{10}`,
	"⅛", `\frac{1}{8}`, "⅜", `\frac{3}{8}`, "⅝", `\frac{5}{8}`, "⅞", `\frac{7}{8}`,
	"０", "0", "１", "1", "２", "2", "３", "3", "４", "4", "５", "5", "６", "6", "７", "7", "８", "8", "９", "9",
	"⁄", "/", "∛", `\sqrt[3]`, "∜", `\sqrt[4]`, "→", `\to `, "⇒", `\to `, "∧", `\land `, "∨", `\lor `, "¬", `\neg `, "ℤ", `\mathbb{Z}`, "ℕ", `\mathbb{N}`, "ℚ", `\mathbb{Q}`,
	"α", `\alpha `, "β", `\beta `, "γ", `\gamma `, "δ", `\delta `, "ε", `\epsilon `, "θ", `\theta `, "λ", `\lambda `, "μ", `\mu `, "ρ", `\rho `, "σ", `\sigma `, "τ", `\tau `,
	"φ", `\phi `, "ω", `\omega `, "Δ", `\Delta `, "Ω", `\Omega `, "Σ", `\Sigma `, "∠", `\angle `, "△", `\triangle `, "‑", "-", "‒", "-", "—", "-", "﹣", "-", "－", "-", "＋", "+", "＝", "=",
	"¥", `\yen `, "₹", `\rupee `, `\textdollar`, `\dollar `, `\mathdollar`, `\dollar `, `\mathbf{R}`, `\mathbb{R}`,
	`\rightarrow`, `\to `, `\leftrightarrow`, `\iff `, `\rightharpoonup`, `\to `,
	`:=`, "=", ` != `, `\ne `, `\colon`, ":", `{,}\!`, `{,}`,
	`\$`, `\dollar `, "\u00a0", " ", "\u2009", `\,`, "\u202f", `\,`,
	`\nicefrac`, `\frac`, `\sfrac`, `\frac`, `\lnot`, `\neg`, `\lvert`, "|", `\rvert`, "|", `\lbrack`, "[", `\rbrack`, "]",
	`\wedge`, `\land`, `\vee`, `\lor`, `\backslash`, `\setminus`, "…", `\ldots`, "≈", `\approx `, "∩", `\cap `,
	`\Pr(`, "P(", `{\bf`, "{", `{\rm`, "{", `{\it`, "{", `\rm `, "", `\bf `, "",
	"¢", `\text{cents}`, "**", "^", "′", "'", `^{\prime}`, "'", `^\prime`, "'",
	`\dfrac`, `\frac`, `\tfrac`, `\frac`, `\cfrac`, `\frac`, `\dbinom`, `\binom`, `\tbinom`, `\binom`,
	`\leqslant`, `\le`, `\geqslant`, `\ge`, `\leq`, `\le`, `\geq`, `\ge`, `\neq`, `\ne`,
	`\lt`, "<", `\gt`, ">", `\varnothing`, `\emptyset`, `\times`, `\cdot`, `\div`, "/", `\lbrace`, `\{`, `\rbrace`, `\}`,
	`\left.`, "", `\right.`, "", `\left`, "", `\right`, "", `\displaystyle`, "", `\textstyle`, "", `\boxed`, "", `\fbox`, "", `\degree`, `^\circ`,
	`\!`, "", `\;`, " ", `\:`, " ", `\ `, " ", `\qquad`, " ", `\quad`, " ", "~", " ", "\n", " ", "\t", " ",
)

// tidy brings an answer into a plainer form: no $ around it, no sizes and spacings of LaTeX, no
// dot at the end, one spelling of each sign.
func tidy(s string) string {
	s = strings.TrimSpace(s)
	for _, mark := range [][2]string{{"$$", "$$"}, {"$", "$"}, {`\(`, `\)`}, {`\[`, `\]`}} {
		inner, ok := strings.CutPrefix(s, mark[0])
		inner, ok2 := strings.CutSuffix(inner, mark[1])
		if ok && ok2 && !strings.HasSuffix(inner, `\`) {
			s = inner
		}
	}
	for _, mark := range []string{"**", "*", "`", "\""} {
		if len(s) > 2*len(mark) && strings.HasPrefix(s, mark) && strings.HasSuffix(s, mark) {
			s = strings.TrimSpace(s[len(mark) : len(s)-len(mark)])
		}
	}
	if !isASCII(s) {
		s = raised(rootSign.ReplaceAllString(s, `$1\sqrt{$2}`))
	}
	if strings.Contains(s, "'") {
		s = apostrophes.ReplaceAllString(apostrophes.ReplaceAllString(s, "$1,$2"), "$1,$2") // twice, as matches overlap
	}
	if strings.Contains(s, "mod") {
		s = inBrackets.ReplaceAllString(s, `\pmod{$1$2$3}`)
	}
	if strings.Contains(s, "to") {
		s = toSign.ReplaceAllString(s, `$1:$2`)
	}
	if strings.Contains(s, "ase") {
		s = baseWords.ReplaceAllString(s, `${1}_{$2}`)
	}
	if strings.Contains(s, "for") || strings.Contains(s, "where") || strings.Contains(s, `\in`) {
		s = quantified.ReplaceAllString(s, "$1")
	}
	s = ordinal.ReplaceAllString(s, "$1")
	s = currencyName.ReplaceAllString(s, `\dollar `)
	if strings.Contains(s, "{.}") {
		s = bracedPoint.ReplaceAllString(s, "$1.$2")
	}
	s = strings.TrimSpace(plainSigns.Replace(s))
	if hasWord(s) {
		s = plainWords(s)
	}
	if strings.Contains(s, "(") {
		s = bracketPeriod.ReplaceAllString(s, `$1\overline{$2}`)
		s = bareUnion.ReplaceAllString(s, `$1\cup $2`)
	}
	if strings.Contains(s, `\\`) {
		s = rowGap.ReplaceAllString(s, `\\`)
	}
	s = result(s)
	if strings.Contains(s, "10") {
		s = timesTen.ReplaceAllString(s, `$1\cdot 10^`)
	}
	if strings.Contains(s, "...") || strings.Contains(s, "dots") {
		if at := ellipsis.FindStringSubmatchIndex(s); at != nil {
			s = s[:at[0]] + repeated(s[at[2]:at[3]]) + s[at[1]:]
		}
	}
	if strings.Contains(s, `\bar`) || strings.Contains(s, `\dot{`) {
		s = twoDots.ReplaceAllString(s, `.$1\overline{$2$3$4}`)
		s = period.ReplaceAllString(s, `$1\overline{`)
	}
	if strings.Contains(s, `.\overline`) {
		s = barePeriod.ReplaceAllString(s, `${1}0.\overline`)
	}
	s = strings.TrimRight(strings.TrimSuffix(s, `\,`), `\ `)
	if strings.HasSuffix(s, ".") {
		s = strings.TrimSpace(s[:len(s)-1])
	}
	return s
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// hasWord says that two small letters stand side by side outside of a command.
func hasWord(s string) bool {
	run := 0
	for i := range len(s) {
		switch c := s[i]; {
		case c == '\\':
			run = -100
		case isLetter(c):
			if run++; run == 3 {
				return true
			}
		default:
			run = 0
		}
	}
	return strings.Contains(s, `\text`)
}

const (
	superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺ⁿ"
	subscripts   = "₀₁₂₃₄₅₆₇₈₉₋₊ₙ"
)

// raised writes runs of small digits above and below the line as LaTeX does: 10⁻³, 1011₂.
func raised(s string) string {
	var b strings.Builder
	open := ""
	for _, r := range s {
		mark, at := "", -1
		if i := strings.IndexRune(superscripts, r); i >= 0 {
			mark, at = "^", len([]rune(superscripts[:i]))
		} else if i := strings.IndexRune(subscripts, r); i >= 0 {
			mark, at = "_", len([]rune(subscripts[:i]))
		}
		if open != "" && mark != open {
			b.WriteByte('}')
		}
		if mark == "" {
			b.WriteRune(r)
		} else {
			if mark != open {
				b.WriteString(mark + "{")
			}
			b.WriteByte("0123456789-+n"[at])
		}
		open = mark
	}
	if open != "" {
		b.WriteByte('}')
	}
	return b.String()
}

// result gives what a limit, a sum or an integral is said to be: what follows the last = outside of braces.
func result(s string) string {
	if !operator.MatchString(s) {
		return s
	}
	depth := 0
	for i := len(s) - 1; i >= 0; i-- {
		switch s[i] {
		case '}':
			depth++
		case '{':
			depth--
		case '=':
			if depth == 0 {
				return strings.TrimSpace(s[i+1:])
			}
		}
	}
	return s
}

var (
	operator = regexp.MustCompile(`^\\(?:lim|sum|prod|int|iint|iiint|oint)\b|^\\(?:lim|sum|prod|int|iint|iiint|oint)_`)
	rootSign = regexp.MustCompile(`()√ ?(\d+(?:\.\d+)?)`)
	toSign   = regexp.MustCompile(`(\d) ?(?:\\text\{ ?to ?\}| to ) ?(\d)`)
	// A thousands separator of some countries, a base in words, a period in brackets, the letter U for a union, and the
	// gap between two rows of a matrix.
	currencyName = regexp.MustCompile(`^(?:USD ?|US\\\$)`)
	bracedPoint  = regexp.MustCompile(`(\d)\{\.\}(\d)`)
	barePeriod   = regexp.MustCompile(`(^|[^0-9])\.\\overline`)
	ordinal      = regexp.MustCompile(`(\d)(?:\^?\{?\\(?:text|mathrm)\{ ?(?:st|nd|rd|th)\}\}?|(?:st|nd|rd|th)\b)`)
	// What a variable stands for, behind an answer: for all x, where k is an integer, k ∈ ℤ.
	quantified    = regexp.MustCompile(`^(.*?[^, \\])[ ,;]*(?:\\quad ?|\\ )*(?:\\text\{ ?,? ?(?:for (?:all|any|every|some|each)|where)\b[^=]*|,? for (?:all|any|every|some|each) [^=]*|, where [^=]*|\\forall[^=]*|, ?[a-z] ?\\in ?\\mathbb ?\{?[ZN]\}?(?:\^?\{?\+\}?)?)$`)
	apostrophes   = regexp.MustCompile(`(\d)['’](\d{3})\b`)
	baseWords     = regexp.MustCompile(`(?i)^([0-9a-z]+) ?(?:\\text\{ ?)?\(?(?:in )?base[- ](\d+)\)?\}?$`)
	bracketPeriod = regexp.MustCompile(`(\d\.\d*)\((\d+)\)`)
	bareUnion     = regexp.MustCompile(`([)\]}]) ?U ?([(\[{\\])`)
	rowGap        = regexp.MustCompile(`\\\\ ?\[-?[0-9.]+ ?(?:pt|em|ex|cm|mm)\]`)
	// (mod 7), written in any of three ways.
	inBrackets = regexp.MustCompile(`\\text\{ ?\(mod ?\} ?(\d+) ?\)|\( ?(?:\\text\{ ?mod ?\}|\\b?mod|mod) ?(\d+) ?\)|\\text\{ ?\(mod (\d+)\) ?\}`)
	timesTen   = regexp.MustCompile(`(\d) ?[xX] ?10 ?\^`) // 3.2 x 10^5
	ellipsis   = regexp.MustCompile(`(\d+\.\d+) ?(?:\.\.\.|\\ldots|\\dots|\\cdots)`)
	// A period may be marked by a bar, by a dot, or by dots over its ends.
	period  = regexp.MustCompile(`([0-9.])\\(?:bar|dot)\{`)
	twoDots = regexp.MustCompile(`\.(\d*)\\dot\{(\d)\}(\d*)\\dot\{(\d)\}`)
)

// repeated writes the period of 0.1666… with an overline: the shortest that ends the digits three times,
// or twice if it has two digits at least. Without one it gives the digits and a word that is no number.
func repeated(digits string) string {
	whole, fraction, _ := strings.Cut(digits, ".")
	for n := 1; n <= len(fraction)/2 && n <= 30; n++ {
		block := fraction[len(fraction)-n:]
		if times := 3 - min(n-1, 1); strings.HasSuffix(fraction, strings.Repeat(block, times)) {
			return whole + "." + fraction[:len(fraction)-n] + `\overline{` + block + "}"
		}
	}
	return digits + `\ldots`
}

// styles are commands that only change how their argument looks.
var styles = map[string]bool{
	"text": true, "textbf": true, "textit": true, "textrm": true, "textsf": true, "texttt": true, "mathrm": true, "mathbf": true,
	"mathit": true, "mathsf": true, "mathtt": true, "mbox": true, "textnormal": true, "hbox": true, "mathord": true, "ensuremath": true, "bold": true, "pmb": true, "mathbin": true, "operatorname": true, "bm": true, "boldsymbol": true, "emph": true, "underline": true,
}

// sameWords compares two answers that are words, or single options like (B), by their letters and
// digits in small letters. One of them must be marked as text, or have four letters; or both be options.
func sameWords(gold, answer string) bool {
	g, p := letters(gold), letters(answer)
	if g == "" {
		return false
	}
	if isOption(g) && isUpper(words(gold)) {
		return chosen(answer) == g || p == g && isUpper(words(answer))
	}
	isText := strings.Contains(gold, `\text`) || strings.Contains(answer, `\text`) || len(g) > 3
	if p == "" || g != p || strings.Contains(gold, ",") != strings.Contains(answer, ",") {
		return false
	}
	if strings.ContainsAny(g, "0123456789") {
		// June 20; digits that belong together must do so on both sides.
		return len(strings.Trim(g, "0123456789")) > 2 && strings.Join(digitRun.FindAllString(gold, -1), " ") == strings.Join(digitRun.FindAllString(answer, -1), " ")
	}
	return isText
}

var (
	digitRun = regexp.MustCompile(`[0-9][0-9.,:]*`)
	// option is how a model names one of several answers, with its text or without: (B) 12, B. 12, option B.
	option      = regexp.MustCompile(`^(?:(?:[oO]ption|[cC]hoice|[aA]nswer) ?)?(?:\(([A-J])\)|\[([A-J])\]|([A-J])[).:](?:$| ))|^(?:[oO]ption|[cC]hoice) ([A-J])\.?$`)
	otherOption = regexp.MustCompile(`\([A-J]\)| (?:and|or|not|nor) `)
)

// chosen gives the option that an answer names; empty if it names none, or another one in its text.
func chosen(answer string) string {
	s := strings.TrimSpace(words(answer))
	m := option.FindStringSubmatch(s)
	if m == nil || otherOption.MatchString(s[len(m[0]):]+" ") {
		return ""
	}
	return strings.ToLower(m[1] + m[2] + m[3] + m[4])
}

func isOption(s string) bool { return len(s) == 1 && s[0] >= 'a' && s[0] <= 'j' }

// isUpper says that a single capital letter is all that is written, brackets aside.
func isUpper(s string) bool {
	s = strings.Trim(s, "(). ")
	return len(s) == 1 && s[0] >= 'A' && s[0] <= 'Z'
}

// words drops the commands of style and all braces.
func words(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '\\':
			j := i + 1
			for j < len(s) && isLetter(s[j]) {
				j++
			}
			if !styles[s[i+1:j]] {
				b.WriteString(s[i:j])
			}
			i = max(j-1, i)
		case s[i] != '{' && s[i] != '}':
			b.WriteByte(s[i])
		}
	}
	return b.String()
}

// letters gives the letters and digits of the words in small letters; empty if there is any sign
// of mathematics.
func letters(s string) string {
	var b strings.Builder
	for _, c := range []byte(words(s)) {
		switch {
		case isLetter(c):
			b.WriteByte(c | 0x20)
		case isDigit(c) || c >= 0x80:
			b.WriteByte(c)
		case strings.IndexByte(" ().,;!?'\"", c) >= 0:
		default:
			return ""
		}
	}
	return b.String()
}
