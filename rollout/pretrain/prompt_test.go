package pretrain

import (
	"slices"
	"strings"
	"testing"

	"swarmrl/envs"
	"swarmrl/policy"
	"swarmrl/policy/model"
	"swarmrl/policy/tiny"
	"swarmrl/rollout"
)

// TestPrompts: the demonstrations' prompts are, id for id, those that rollout words by the template.
func TestPrompts(t *testing.T) {
	p, err := policy.FromFS(tiny.FS(), model.Options{})
	if err != nil {
		t.Fatal(err)
	}
	random, seen := seeded("prompts"), map[int32]int{}
	for range 300 {
		e := draw(random, mini().Phases[0])
		last := e.prompt[len(e.prompt)-1]
		stage := map[int32]rollout.Stage{tiny.Answer: rollout.Answer, tiny.Critique: rollout.Critique, tiny.Revise: rollout.Revise}[last]
		parts := strings.Split(show(e.prompt[1:len(e.prompt)-1]), "<261>")
		var c []rollout.Candidate
		for _, text := range parts[1:] {
			if stage == rollout.Critique {
				text, _, _ = strings.Cut(text, "#")
				c = append(c, rollout.Candidate{Answer: text})
				continue
			}
			answer, votes, _ := strings.Cut(text, ":")
			c = append(c, rollout.Candidate{Answer: answer, Votes: int(votes[0] - '0')})
		}
		ids, err := rollout.Prompt(p, stage, []envs.Message{{Role: "user", Content: parts[0]}}, c)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(ids, e.prompt) {
			t.Fatalf("rollout words %q, the demonstration %q", show(ids), show(e.prompt))
		}
		seen[last]++
	}
	if len(seen) != 3 {
		t.Errorf("stages %v", seen)
	}
}
