package mathcheck

import (
	"regexp"
	"strings"
)

// Answer finds the final answer of an output, by the first rule that applies:
//
//  1. The last complete \boxed{…} or \fbox{…} that is not inside another; boxes inside open up.
//     An empty last box is no answer. Where there is a box but none closes, there is no answer.
//  2. What stands before the last </think> is not read.
//  3. The content of the last <answer>…</answer>.
//  4. What follows the last "answer is", "answer:", "correct option is" or "####", to the end of the sentence, without a
//     remark behind a number.
//  5. The last formula between $ signs, \( \) or \[ \], or the last number, whichever comes later.
func Answer(output string) (answer string, ok bool) {
	if content, found, any := lastBox(output); any {
		content = strings.TrimSpace(content)
		return content, found && content != ""
	}
	if i := strings.LastIndex(output, "</think>"); i >= 0 {
		output = output[i+len("</think>"):]
	}
	if end := strings.LastIndex(output, "</answer>"); end >= 0 {
		if start := strings.LastIndex(output[:end], "<answer>"); start >= 0 {
			content := strings.TrimSpace(output[start+len("<answer>") : end])
			return content, content != ""
		}
	}
	// What matters is at the end, and the patterns below are not all linear.
	if len(output) > 4*maxAnswer {
		output = strings.ToValidUTF8(output[len(output)-4*maxAnswer:], "")
	}
	if i := lastPhrase(output); i >= 0 {
		if content := sentence(output[i:]); content != "" {
			return content, true
		}
	}
	return lastFormula(output)
}

// lastBox gives the content of the last outermost complete box; any says whether there is a box
// command at all. It is one pass with a stack of open braces.
func lastBox(s string) (content string, found, any bool) {
	type span struct{ start, end int }
	var open []int // where the content of each open brace begins; minus that for no box
	var boxes []span
	pending := false // a box command whose brace is next
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\':
			n := boxCommand(s[i:])
			if n == 0 {
				i++
				pending = false
				continue
			}
			any, pending = true, true
			i += n - 1
			if single, start := bareBox(s, i+1); single > 0 {
				boxes, pending = append(boxes, span{start, single}), false
			}
		case c == '{':
			if pending {
				open = append(open, i+1)
			} else {
				open = append(open, -i-1)
			}
			pending = false
		case c == '}' && len(open) > 0:
			start := open[len(open)-1]
			open = open[:len(open)-1]
			if start > 0 {
				for len(boxes) > 0 && boxes[len(boxes)-1].start > start {
					boxes = boxes[:len(boxes)-1]
				}
				boxes = append(boxes, span{start, i})
			}
		}
	}
	if len(boxes) == 0 {
		return "", false, any
	}
	last := boxes[len(boxes)-1]
	return s[last.start:last.end], true, true
}

// boxCommand gives the length of \boxed or \fbox at the start of s, else 0.
func boxCommand(s string) int {
	for _, name := range []string{`\boxed`, `\fbox`} {
		if strings.HasPrefix(s, name) && (len(s) == len(name) || !isLetter(s[len(name)])) {
			return len(name)
		}
	}
	return 0
}

// bareBox finds the word that follows a box command without a brace; end is 0 if a brace or
// nothing follows.
func bareBox(s string, i int) (end, start int) {
	for i < len(s) && s[i] == ' ' {
		i++
	}
	start = i
	for i < len(s) && strings.IndexByte(" {}$\\\n", s[i]) < 0 {
		i++
	}
	if i == start {
		return 0, 0
	}
	return i, start
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

var answerPhrase = regexp.MustCompile(`(?i)(?:(?:answer|correct option|correct choice)\s*(?:is|:)(?:\s+(?:therefore|thus|then|simply|just|clearly)\b)?|####)\s*(?:\*\*)?\s*:?`)

// lastPhrase gives where the text after the last answer phrase begins, or -1.
func lastPhrase(s string) int {
	at := answerPhrase.FindAllStringIndex(s, -1)
	if len(at) == 0 {
		return -1
	}
	return at[len(at)-1][1]
}

// sentence takes a formula at the start of s, else the text up to the end of the sentence.
func sentence(s string) string {
	s = strings.TrimLeft(s, " \t")
	for _, mark := range [][2]string{{"$$", "$$"}, {"$", "$"}, {`\(`, `\)`}, {`\[`, `\]`}} {
		if rest, ok := strings.CutPrefix(s, mark[0]); ok {
			if content, _, ok := strings.Cut(rest, mark[1]); ok {
				return strings.TrimSpace(content)
			}
		}
	}
	s, _, _ = strings.Cut(s, "\n")
	if i := strings.Index(s, ". "); i >= 0 {
		s = s[:i]
	}
	s = strings.Trim(strings.TrimRight(s, " \t*."), " \t*")
	if m := remark.FindStringSubmatch(s); m != nil {
		return m[1] // 3, not 4; 3 (see above)
	}
	return s
}

var (
	formula = regexp.MustCompile(`\$\$([^$]+)\$\$|\$([^$]+)\$|\\\(((?:[^\\]|\\[^)])+)\\\)|\\\[((?:[^\\]|\\[^\]])+)\\\]`)
	number  = regexp.MustCompile(`[-−]?(?:(?:\d+(?:(?:,|\{,\}|\\,)\d{3})+|\d+)(?:\.\d+)?|\.\d+)(?:\s*/\s*\d+)?%?`)
	remark  = regexp.MustCompile(`^([-−]?\\?\$?[0-9][0-9.,/]*%?)(?: \([a-z][^)]*\)|, (?:not|as|since|because|which|so|where|by|i\.e\.) .*)$`)
)

// lastFormula gives the last formula or, where a number stands after it, that number.
func lastFormula(s string) (string, bool) {
	best, end := "", -1
	for _, m := range formula.FindAllStringSubmatchIndex(s, -1) {
		for i := 2; i < len(m); i += 2 {
			if m[i] >= 0 {
				best, end = s[m[i]:m[i+1]], m[1]
			}
		}
	}
	if all := number.FindAllStringIndex(s[max(end, 0):], -1); len(all) > 0 {
		last := all[len(all)-1]
		best = s[max(end, 0)+last[0] : max(end, 0)+last[1]]
	}
	best = strings.TrimSpace(best)
	return best, best != ""
}
