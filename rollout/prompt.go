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
	Votes  int
}

// Prompt words a task for a stage as swarm-tiny's template does. c is nil for Answer.
func Prompt(p *policy.Policy, s Stage, task []envs.Message, c []Candidate) ([]int32, error) {
	var b strings.Builder
	for _, m := range task {
		b.WriteString("<|user|>" + m.Content)
	}
	for _, x := range c {
		b.WriteString("<|candidate|>" + x.Answer)
		if s == Revise {
			b.WriteString(":" + strconv.Itoa(x.Votes))
		}
	}
	if _, ok := p.Tokenizer.ID("<|" + s.String() + "|>"); !ok {
		return nil, fmt.Errorf("the tokenizer has no token for the stage %s", s)
	}
	return p.Tokenizer.Encode(b.String()+"<|"+s.String()+"|>", false), nil
}
