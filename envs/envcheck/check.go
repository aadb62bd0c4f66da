// Package envcheck proves without a model that an environment is sound: what every one of them must
// satisfy before a swarm may use it. Tests call envtest.TestEnv; `swarm env validate` prints Run.
package envcheck

import (
	"fmt"
	"reflect"
	"strings"
	"time"

	"swarmrl/envs"
)

// A Finding is the outcome of one check. Err is empty where it holds; Fix says how to repair it.
type Finding struct {
	Check string `json:"check"`
	Err   string `json:"error,omitempty"`
	Fix   string `json:"fix,omitempty"`
}

// Config bounds a check. The zero value means 40 tasks.
type Config struct {
	Tasks int // per difficulty 0, 0.5, 1
	// Slow is the longest that one hostile completion may take to grade; zero means 2 s. It is the
	// only check that reads a clock.
	Slow time.Duration
	// NoGold says that tasks without a gold answer are expected.
	NoGold bool
}

// Run makes every check and gives one finding each, in a fixed order.
func Run(env envs.Env, c Config) []Finding {
	if c.Tasks == 0 {
		c.Tasks = 40
	}
	if c.Slow == 0 {
		c.Slow = 2 * time.Second
	}
	k := &checker{env: env, c: c}
	k.load()
	checks := []struct {
		name, fix string
		run       func() error
	}{
		{"tasks can be made", "Generate must be total for every seed and difficulty", func() error { return k.err }},
		{"spec is complete", "set Name, Doc and what difficulty means", k.spec},
		{"gold scores 1", "make the scorer accept the answer that the generator gives as gold", k.gold},
		{"prompts are messages", "give each message a role and a content", k.prompt},
		{"adversarial answers score below 1", "compare the whole answer, not a part of it", k.adversarial},
		{"empty and garbage score 0", "give no credit for text without an answer", k.garbage},
		{"scores lie in [0, 1] with a reason", "clamp the value and word a reason", k.bounds},
		{"three runs agree", "use only the Rand that is passed in; do not iterate over maps", k.repeat},
		{"tasks differ by seed", "draw the task from the seed (the Rand in Go, rand(seed) in a .star file); a file of tasks needs more rows", k.differ},
		{"duplicates are rare", "widen the parameters; a file of tasks needs more rows", k.duplicates},
		{"difficulty outside [0, 1] is refused", "return an error from Task", k.difficulty},
		{"grading is bounded", "limit the length that the scorer reads", k.bounded},
	}
	out := make([]Finding, 0, len(checks))
	for _, check := range checks {
		f := Finding{Check: check.name}
		if err := guard(check.run); err != nil {
			f.Err, f.Fix = err.Error(), check.fix
		}
		out = append(out, f)
		if k.err != nil {
			break
		}
	}
	return out
}

// guard turns a panic of the environment into a finding.
func guard(run func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v", p)
		}
	}()
	return run()
}

type checker struct {
	env   envs.Env
	c     Config
	tasks []envs.Task
	err   error
}

const seed = 20_26

func (k *checker) load() {
	k.err = guard(func() error {
		for _, d := range []float64{0, 0.5, 1} {
			for i := range k.c.Tasks {
				t, err := k.env.Task(seed, uint64(i), d)
				if err != nil {
					return fmt.Errorf("seed %d index %d difficulty %v: %w", seed, i, d, err)
				}
				k.tasks = append(k.tasks, t)
			}
		}
		return nil
	})
}

func (k *checker) spec() error {
	s := k.env.Spec()
	switch {
	case s.Name == "" || s.Doc == "" || s.Difficulty == "":
		return fmt.Errorf("name %q, doc %q, difficulty %q", s.Name, s.Doc, s.Difficulty)
	case s.Version == [32]byte{}:
		return fmt.Errorf("the version is zero")
	case s.Default < 0 || s.Default > 1:
		return fmt.Errorf("default difficulty %v", s.Default)
	}
	return nil
}

// play gives the score of the gold answer or, over turns, of the gold conversation.
func (k *checker) play(t envs.Task) envs.Score {
	m, ok := k.env.(envs.MultiTurn)
	if !ok {
		return k.env.Grade(t, "<answer>"+t.Gold+"</answer>")
	}
	var turns []envs.Message
	for range m.MaxTurns(t) {
		turns = append(turns, envs.Message{Role: "assistant", Content: m.GoldTurn(t, turns)})
		reply, done := m.Reply(t, turns)
		if done {
			break
		}
		turns = append(turns, envs.Message{Role: "user", Content: reply})
	}
	return m.GradeTurns(t, turns)
}

func (k *checker) gold() error {
	for _, t := range k.tasks {
		if _, multi := k.env.(envs.MultiTurn); t.Gold == "" && !multi {
			if k.c.NoGold {
				continue
			}
			return fmt.Errorf("%s: no gold answer", at(t))
		}
		if s := k.play(t); s.Value != 1 {
			return fmt.Errorf("%s: %.60q scores %v: %s", at(t), t.Gold, s.Value, s.Reason)
		}
	}
	return nil
}

func (k *checker) prompt() error {
	for _, t := range k.tasks {
		if len(t.Prompt) == 0 {
			return fmt.Errorf("%s: no messages", at(t))
		}
		for _, m := range t.Prompt {
			if m.Content == "" || (m.Role != "user" && m.Role != "system" && m.Role != "assistant") {
				return fmt.Errorf("%s: message with role %q and %d bytes", at(t), m.Role, len(m.Content))
			}
		}
	}
	return nil
}

func at(t envs.Task) string {
	return fmt.Sprintf("seed %d index %d difficulty %v", t.Seed, t.Index, t.Difficulty)
}

func (k *checker) adversarial() error {
	for _, t := range k.tasks {
		for _, c := range hostile(t) {
			if s := k.env.Grade(t, c.text); s.Value >= 1 {
				return fmt.Errorf("%s: %s scores %v", at(t), c.kind, s.Value)
			}
		}
	}
	return nil
}

func (k *checker) garbage() error {
	for i, t := range k.tasks {
		texts := []string{"", " \n\t", "qwxz jkvb ###", "<answer></answer>", "\x00\xff\xfe"}
		if i%20 == 0 {
			texts = append(texts, noise)
		}
		for _, text := range texts {
			if s := k.env.Grade(t, text); s.Value != 0 {
				return fmt.Errorf("%s: %.40q scores %v: %s", at(t), text, s.Value, s.Reason)
			}
		}
	}
	return nil
}

func (k *checker) bounds() error {
	for _, t := range k.tasks {
		for _, c := range append(hostile(t), completion{"gold", t.Gold}, completion{"nothing", ""}) {
			s := k.env.Grade(t, c.text)
			if !(s.Value >= 0 && s.Value <= 1) {
				return fmt.Errorf("%s: %s scores %v", at(t), c.kind, s.Value)
			}
			if s.Reason == "" {
				return fmt.Errorf("%s: %s scores %v without a reason", at(t), c.kind, s.Value)
			}
			if len(s.Reason) > 1000 {
				return fmt.Errorf("%s: %s gives a reason of %d bytes", at(t), c.kind, len(s.Reason))
			}
		}
	}
	return nil
}

func (k *checker) repeat() error {
	for _, t := range k.tasks {
		for range 3 {
			again, err := k.env.Task(t.Seed, t.Index, t.Difficulty)
			if err != nil || !reflect.DeepEqual(again.Prompt, t.Prompt) || again.Gold != t.Gold {
				return fmt.Errorf("%s: another task the second time (%v)", at(t), err)
			}
			if a, b := k.play(t), k.play(again); !reflect.DeepEqual(a, b) {
				return fmt.Errorf("%s: scores %v, then %v", at(t), a, b)
			}
		}
	}
	return nil
}

func (k *checker) differ() error {
	same := 0
	for i := range k.c.Tasks {
		a, err := k.env.Task(seed, uint64(i), 0.5)
		if err != nil {
			return err
		}
		b, err := k.env.Task(seed+1, uint64(i), 0.5)
		if err != nil {
			return err
		}
		if reflect.DeepEqual(a.Prompt, b.Prompt) && a.Gold == b.Gold {
			same++
		}
	}
	if same*2 > k.c.Tasks {
		return fmt.Errorf("%d of %d tasks are the same with another seed", same, k.c.Tasks)
	}
	return nil
}

func (k *checker) duplicates() error {
	seen, repeats, total := map[string]bool{}, 0, 0
	for _, t := range k.tasks {
		if t.Difficulty != 0.5 {
			continue
		}
		total++
		key := fmt.Sprint(t.Prompt, t.Gold)
		if seen[key] {
			repeats++
		}
		seen[key] = true
	}
	if repeats*10 > total {
		return fmt.Errorf("%d of %d tasks at difficulty 0.5 occur twice", repeats, total)
	}
	return nil
}

func (k *checker) difficulty() error {
	nan := 0.0
	for _, d := range []float64{-0.1, 1.1, nan / nan} {
		if _, err := k.env.Task(1, 1, d); err == nil {
			return fmt.Errorf("difficulty %v is accepted", d)
		}
	}
	return nil
}

func (k *checker) bounded() error {
	t := k.tasks[0]
	for _, c := range []completion{
		{"10 MB of digits", strings.Repeat("1234567890", 1<<20)},
		{"a megabyte of nesting", strings.Repeat("(", 1<<20-8)},
		{"a megabyte of open boxes", strings.Repeat(`\boxed{`, 1<<17)},
		{"a megabyte of tags", strings.Repeat("<answer>", 1<<17)},
	} {
		start := time.Now()
		if s := k.env.Grade(t, c.text); s.Value != 0 {
			return fmt.Errorf("%s scores %v", c.kind, s.Value)
		}
		if d := time.Since(start); d > k.c.Slow {
			return fmt.Errorf("%s takes %v", c.kind, d)
		}
	}
	return nil
}
