package rollout

import (
	"fmt"
	"strconv"
	"strings"

	"swarmrl/envs"
	"swarmrl/policy"
)

// Candidate is one of the answers that the later stages look at.
type Candidate struct {
	Answer string
	Votes  int // shown when revising
}

// maxAnswer bounds what is shown of an answer, in bytes.
const maxAnswer = 256

// Prompt gives the ids that a policy continues in a stage: the task, in the later stages the
// candidates, and the model's turn. A template that knows the stages (it reads `stage` and the role
// `candidate`, with content "answer" or, to revise, "answer:votes") words them itself. For others
// they are written into the last message of the task. What candidates say cannot hold special
// tokens.
func Prompt(p *policy.Policy, s Stage, task []envs.Message, c []Candidate) ([]int32, error) {
	if s > Revise {
		return nil, fmt.Errorf("stage %d: want answer, critique or revise", s)
	}
	if len(task) == 0 {
		return nil, fmt.Errorf("the task has no messages")
	}
	var messages []policy.Message
	for _, m := range task {
		messages = append(messages, policy.Message(m))
	}
	shown := make([]Candidate, len(c))
	for i, x := range c {
		shown[i] = Candidate{Answer: p.Plain(clip(x.Answer)), Votes: x.Votes}
	}
	vars := map[string]any{}
	if knowsStages(p) {
		vars["stage"] = s.String()
		for _, x := range shown {
			content := x.Answer
			if s == Revise {
				content += ":" + strconv.Itoa(x.Votes)
			}
			messages = append(messages, policy.Message{Role: "candidate", Content: content})
		}
	} else if s != Answer {
		last := &messages[len(messages)-1]
		last.Content = worded(s, last.Content, shown)
	}
	_, ids, err := p.Chat(messages, vars)
	return ids, err
}

// clip cuts an answer that is too long to show at a character's boundary, and drops what is no
// text.
func clip(answer string) string {
	if len(answer) > maxAnswer {
		answer = answer[:maxAnswer]
	}
	return strings.ToValidUTF8(answer, "")
}

func knowsStages(p *policy.Policy) bool {
	return p.Template != nil && strings.Contains(p.Template.Source(), "stage") && strings.Contains(p.Template.Source(), "candidate")
}

// worded is a stage in plain English, for models that were not taught it.
func worded(s Stage, task string, c []Candidate) string {
	var b strings.Builder
	b.WriteString(task)
	b.WriteString("\n\nOthers gave these answers:\n")
	for i, x := range c {
		if s == Revise {
			fmt.Fprintf(&b, "#%d (%d votes): %s\n", i+1, x.Votes, x.Answer)
		} else {
			fmt.Fprintf(&b, "#%d: %s\n", i+1, x.Answer)
		}
	}
	if s == Critique {
		b.WriteString("\nWhich of them is right? Check them shortly, then end with # and its number, or with #0 if none is right.")
	} else {
		b.WriteString("\nAny of them may be wrong. Solve the task again and give your own answer.")
	}
	return b.String()
}
