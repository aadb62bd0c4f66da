package envs

import (
	"math"
	"testing"
)

// FuzzScorers gives any answer to every scorer, strict and gym.
func FuzzScorers(f *testing.F) {
	tasks := make([]Item, len(builtin))
	for i, d := range builtin {
		p := Params{}
		for _, q := range d.Params {
			p[q.Name] = q.Default
		}
		tasks[i] = d.Generate(NewRand(d.Name, 1, 1, 0.5), p)
		f.Add(uint8(i), tasks[i].Gold)
	}
	for _, text := range []string{"((1", "1e999999999", "[[1", "¬¬P → (Q ∧", `{"a": [1, NaN]}`, "2 × × 3", "１２", "\u202e5", "9^9^9", "x is a knight", "-1/-2", "\\frac{1}{"} {
		f.Add(uint8(255), text)
	}
	f.Fuzz(func(t *testing.T, which uint8, answer string) {
		for i, d := range builtin {
			if which != 255 && int(which) != i {
				continue
			}
			if d.Gym == nil {
				continue // programs: the sandbox has its own tests
			}
			for _, score := range []Scorer{d.Score, d.Gym} {
				v, reason := score(tasks[i], answer)
				again, _ := score(tasks[i], answer)
				if !(v >= 0 && v <= 1) || v != again || reason == "" {
					t.Errorf("%s: %q scores %v, then %v: %q", d.Name, answer, v, again, reason)
				}
				if math.IsNaN(v) {
					t.Errorf("%s: %q scores NaN", d.Name, answer)
				}
			}
		}
	})
}

// FuzzGrade gives any completion to the environments that are no Definition, and any conversation to the game.
func FuzzGrade(f *testing.F) {
	var opened []Env
	var tasks []Task
	for _, name := range append(TinyNames(), "guess") {
		env, err := Open(name)
		if err != nil {
			f.Fatal(err)
		}
		task, err := env.Task(1, 1, 0.5)
		if err != nil {
			f.Fatal(err)
		}
		opened, tasks = append(opened, env), append(tasks, task)
		f.Add(task.Gold, "higher")
	}
	f.Add("<answer>500</answer>", "lower")
	f.Add("1+1=2#2#\x00\u202e٥", "")
	f.Fuzz(func(t *testing.T, completion, reply string) {
		for i, env := range opened {
			scores := []Score{env.Grade(tasks[i], completion), env.Grade(tasks[i], completion)}
			if game, ok := env.(MultiTurn); ok {
				turns := []Message{{"assistant", completion}, {"user", reply}, {"assistant", completion}}
				game.Reply(tasks[i], turns)
				scores = append(scores, game.GradeTurns(tasks[i], turns))
			}
			for _, s := range scores {
				if !(s.Value >= 0 && s.Value <= 1) || s.Reason == "" {
					t.Errorf("%s: %q scores %v: %q", env.Spec().Name, completion, s.Value, s.Reason)
				}
			}
			if scores[0].Value != scores[1].Value || scores[0].Reason != scores[1].Reason {
				t.Errorf("%s: %q: %+v, then %+v", env.Spec().Name, completion, scores[0], scores[1])
			}
		}
	})
}

// FuzzExtract: extraction ends, and gives a part of the text.
func FuzzExtract(f *testing.F) {
	f.Add("<think>a</think><answer>5</answer>")
	f.Add(`\boxed{\frac{1}{2}} \boxed{`)
	f.Fuzz(func(t *testing.T, text string) {
		if answer, _ := Extract(text); len(answer) > len(text) {
			t.Errorf("%q gives %q", text, answer)
		}
	})
}
