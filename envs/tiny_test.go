package envs

import (
	"testing"
)

// TestTinyParts: the parts never meet, the spaces are large, bugs are mostly wrong.
func TestTinyParts(t *testing.T) {
	for _, name := range TinyNames() {
		seen := map[string]TinyPart{}
		r, right, bugs := NewRand(name, 1, 0, 0), 0, 0
		for i := range 60000 {
			part := TinyPart(i % 3)
			q := DrawTiny(r, name, part, 0.5)
			if was, ok := seen[q.Text]; ok && was != part {
				t.Fatalf("%s: %q is in parts %d and %d", name, q.Text, was, part)
			}
			seen[q.Text] = part
			if !q.Right(q.Good.Answer) {
				t.Fatalf("%s: %q: %q is not right", name, q.Text, q.Good.Answer)
			}
			for _, b := range q.Bugs {
				bugs++
				if q.Right(b.Answer) {
					right++
				}
			}
			if i < 4 {
				t.Logf("%s: %q %q %q", name, q.Text, q.Good, q.Bugs)
			}
		}
		if len(seen) < 10000 {
			t.Errorf("%s: %d questions, want 10,000", name, len(seen))
		}
		if right*3 > bugs {
			t.Errorf("%s: %d of %d bugs are right", name, right, bugs)
		}
		t.Logf("%s: %d distinct questions in 60,000; %d of %d bugs right", name, len(seen), right, bugs)
	}
}

func TestTinySeeds(t *testing.T) {
	env, err := Open("tiny-arith")
	if err != nil {
		t.Fatal(err)
	}
	for i := range uint64(200) {
		for _, seed := range []uint64{i * 7919, EvaluationSeed | i*7919} {
			task, err := env.Task(seed, i, 0.5)
			if err != nil {
				t.Fatal(err)
			}
			want := TinyTrain
			if seed&EvaluationSeed != 0 {
				want = TinyEvaluation
			}
			if got := partOf(task.Prompt[0].Content); got != want {
				t.Fatalf("seed %d gave part %d, want %d", seed, got, want)
			}
		}
	}
}

func TestTinyGrade(t *testing.T) {
	env, err := Open("tiny-code")
	if err != nil {
		t.Fatal(err)
	}
	task := Task{Key: TinyQuestion{Env: "tiny-code", Good: Working{"", "3*x-12"}}}
	for completion, want := range map[string]float64{
		"9/3,3#3*x-12": 1, "#x+x+x-12": 1, "#-12+3*x": 1, "3*x-12": 0, "#3*x-11": 0, "#3*x--12": 0, "#3**x": 0,
		"#": 0, "#3*x-12#": 0, "#9*9*9*9*9*9*9*9*9": 0, "<answer>3*x-12</answer>": 1, "#3*x-12 ": 1, "#3*x-12z": 0,
	} {
		if got := env.Grade(task, completion).Value; got != want {
			t.Errorf("%q scores %v, want %v", completion, got, want)
		}
	}
	if s := env.Grade(Task{Key: 7}, "#1"); s.Value != 0 || s.Reason == "" {
		t.Errorf("a foreign task: %+v", s)
	}
}
