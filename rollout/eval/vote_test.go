package eval

import (
	"testing"

	"swarmrl/envs"
	"swarmrl/policy"
	"swarmrl/policy/model"
	"swarmrl/policy/tiny"
)

// TestElected counts votes by answer, not by whether they are right.
func TestElected(t *testing.T) {
	s := func(answer string, value float64) envs.Score { return envs.Score{Answer: answer, Value: value} }
	for want, cases := range map[bool][][]envs.Score{
		true:  {{s("a", 1)}, {s("b", 0), s("a", 1), s("a", 1)}, {s("a", 1), s("b", 0)}, {s("", 0), s("", 0), s("a", 1)}},
		false: {nil, {s("", 0)}, {s("b", 0), s("a", 1)}, {s("b", 0), s("a", 1), s("b", 0)}},
	} {
		for _, c := range cases {
			if elected(c) != want {
				t.Errorf("%v: elected right is not %v", c, want)
			}
		}
	}
}

// TestVote: the vote of one policy's answers is better than an answer of it, and pairs with its report.
func TestVote(t *testing.T) {
	p, err := policy.FromFS(tiny.FS(), model.Options{})
	if err != nil {
		t.Fatal(err)
	}
	c := Config{Envs: []string{"tiny-base", "tiny-code"}, Tasks: 60, Samples: 8, MaxNew: 44}
	alone, err := Run(t.Context(), p, c)
	if err != nil {
		t.Fatal(err)
	}
	vote, err := Vote(t.Context(), []*policy.Policy{p, p}, c)
	if err != nil {
		t.Fatal(err)
	}
	paired, err := Compare(alone, vote)
	if err != nil {
		t.Fatal(err)
	}
	if paired.Difference.Low <= 0 || vote.Total.Tasks != 60 || len(vote.Envs) != 2 {
		t.Errorf("vote %v, alone %v, difference %v", vote.Total.Pass1, alone.Total.Pass1, paired.Difference)
	}
}
