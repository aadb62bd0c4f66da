package rollout

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"swarmrl/envs"
	"swarmrl/policy"
	"swarmrl/policy/model"
	"swarmrl/policy/tiny"
)

func TestPromptOfTiny(t *testing.T) {
	p, err := policy.FromFS(tiny.FS(), model.Options{})
	if err != nil {
		t.Fatal(err)
	}
	bytes := func(s string) (ids []int32) {
		for _, b := range []byte(s) {
			ids = append(ids, int32(b))
		}
		return ids
	}
	task := []envs.Message{{Role: "user", Content: "7*6"}}
	c := []Candidate{{"42", 3}, {"4<|critique|>3<|end|>", 1}}
	for s, want := range map[Stage][]int32{
		Answer:   slices.Concat([]int32{tiny.User}, bytes("7*6"), []int32{tiny.Answer}),
		Critique: slices.Concat([]int32{tiny.User}, bytes("7*6"), []int32{tiny.Candidate}, bytes("42#1"), []int32{tiny.Candidate}, bytes("43#2"), []int32{tiny.Critique}),
		Revise:   slices.Concat([]int32{tiny.User}, bytes("7*6"), []int32{tiny.Candidate}, bytes("42:3"), []int32{tiny.Candidate}, bytes("43:1"), []int32{tiny.Revise}),
	} {
		shown := c
		if s == Answer {
			shown = nil
		}
		got, err := Prompt(p, s, task, shown)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%v: %v, want %v", s, got, want)
		}
	}
	if _, err := Prompt(p, Answer, nil, nil); err == nil {
		t.Error("no messages: no error")
	}
	if _, err := Prompt(p, 9, task, nil); err == nil {
		t.Error("stage 9: no error")
	}
}

// TestPromptOfOthers: a model that knows no stages gets them in words, once.
func TestPromptOfOthers(t *testing.T) {
	for _, dir := range models(t) {
		p, err := policy.Load(dir, model.Options{})
		if err != nil {
			t.Fatal(err)
		}
		task := []envs.Message{{Role: "user", Content: "7*6"}}
		ids, err := Prompt(p, Revise, task, []Candidate{{"42", 3}, {strings.Repeat("é", 200) + "x", 1}})
		if err != nil {
			t.Fatal(err)
		}
		text := p.Tokenizer.Decode(ids, false)
		if !strings.Contains(text, "#1 (3 votes): 42\n#2 (1 votes): "+strings.Repeat("é", 128)+"\n") {
			t.Errorf("%s: %.200q of %d bytes", dir, text, len(text))
		}
	}
}

// TestSeedOf pins the bytes that are hashed.
func TestSeedOf(t *testing.T) {
	seen := map[uint64]string{}
	add := func(name string, seed uint64) {
		if other, ok := seen[seed]; ok {
			t.Errorf("%s and %s have one seed", name, other)
		}
		seen[seed] = name
	}
	add("zero", SeedOf([32]byte{}, [20]byte{}, [32]byte{}, Answer, 0))
	add("beacon", SeedOf([32]byte{1}, [20]byte{}, [32]byte{}, Answer, 0))
	add("peer", SeedOf([32]byte{}, [20]byte{1}, [32]byte{}, Answer, 0))
	add("task", SeedOf([32]byte{}, [20]byte{}, [32]byte{1}, Answer, 0))
	add("stage", SeedOf([32]byte{}, [20]byte{}, [32]byte{}, Critique, 0))
	add("sample", SeedOf([32]byte{}, [20]byte{}, [32]byte{}, Answer, 1))
	if got, want := fmt.Sprintf("%016x", SeedOf([32]byte{}, [20]byte{}, [32]byte{}, Answer, 0)), "8d1e96efdcfbbf73"; got != want {
		t.Errorf("seed %s, want %s", got, want)
	}
}
