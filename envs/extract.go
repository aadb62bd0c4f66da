package envs

import "strings"

// MaxCompletion is the longest completion, in bytes, that is read at all; longer ones score 0.
const MaxCompletion = 1 << 20

// FormatHint is the sentence that most prompts end with.
const FormatHint = "Put the final answer between <answer> and </answer>."

// Extract finds the final answer in a completion, by the first rule that applies:
//
//  1. What stands before the last </think> is not read.
//  2. The content of the last complete <answer>…</answer>.
//  3. The content of the last complete \boxed{…}, braces balanced.
//  4. All of the text.
//
// White space around the answer is dropped. marked is false for rule 4. An <answer> or \boxed that
// does not close is no marker. It runs in one pass over the text.
func Extract(completion string) (answer string, marked bool) {
	text := completion
	if i := strings.LastIndex(text, "</think>"); i >= 0 {
		text = text[i+len("</think>"):]
	}
	if inner, ok := lastTagged(text); ok {
		return strings.TrimSpace(inner), true
	}
	if inner, ok := lastBoxed(text); ok {
		return strings.TrimSpace(inner), true
	}
	return strings.TrimSpace(text), false
}

func lastTagged(text string) (string, bool) {
	end := strings.LastIndex(text, "</answer>")
	if end < 0 {
		return "", false
	}
	start := strings.LastIndex(text[:end], "<answer>")
	if start < 0 {
		return "", false
	}
	return text[start+len("<answer>") : end], true
}

// lastBoxed scans backwards over the boxes; each byte is looked at once per box at most, and only
// up to the next box, so the cost is linear: a box that contains a later one cannot be the last.
func lastBoxed(text string) (string, bool) {
	const mark = `\boxed{`
	for limit := len(text); ; {
		i := strings.LastIndex(text[:limit], mark)
		if i < 0 {
			return "", false
		}
		if n := closing(text[i+len(mark) : limit]); n >= 0 {
			return text[i+len(mark) : i+len(mark)+n], true
		}
		limit = i
	}
}

// closing gives the index of the brace that closes an open one, or -1.
func closing(s string) int {
	depth := 1
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}
