package reward

import "strings"

// Format gives 1 for a completion that keeps to the format, else 0 and the first fault: one
// <answer>…</answer> that is not empty, with nothing after it; and where think is set, exactly one
// <think>…</think> before it, at the start.
func Format(completion string, think bool) (value float64, reason string) {
	text := strings.TrimSpace(completion)
	if think {
		rest, ok := strings.CutPrefix(text, "<think>")
		if !ok {
			return 0, "it does not begin with <think>"
		}
		inside, after, ok := strings.Cut(rest, "</think>")
		if !ok {
			return 0, "<think> is not closed"
		}
		if strings.Contains(inside, "<think>") || strings.Contains(after, "think>") {
			return 0, "there is more than one <think>"
		}
		text = strings.TrimSpace(after)
	}
	switch {
	case strings.Count(text, "<answer>") != 1 || strings.Count(text, "</answer>") != 1:
		return 0, "there is not exactly one <answer>…</answer>"
	case !strings.HasSuffix(text, "</answer>"):
		return 0, "something follows the answer"
	}
	answer := text[strings.Index(text, "<answer>")+len("<answer>"):]
	if strings.TrimSpace(strings.TrimSuffix(answer, "</answer>")) == "" {
		return 0, "the answer is empty"
	}
	return 1, "the format is kept"
}

// Length gives 1 up to soft tokens, 0 from hard tokens on, and falls on a straight line between
// (the soft overlong punishment of DAPO, section 3.4, brought into [0, 1]).
func Length(tokens, soft, hard int) float64 {
	switch {
	case tokens <= soft:
		return 1
	case tokens >= hard:
		return 0
	}
	return float64(hard-tokens) / float64(hard-soft)
}
