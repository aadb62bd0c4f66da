package envs

import (
	"fmt"
	"unicode/utf8"

	"swarmrl/reward"
)

// An Item is what a generator makes: the question, an answer that scores 1, and what else the
// scorer needs (nil when Gold is enough).
type Item struct {
	Question string
	Gold     string
	Key      any
}

// A Scorer grades an extracted answer: the value in [0, 1] and a reason for a person.
type Scorer func(it Item, answer string) (value float64, reason string)

// A Definition is an environment as a table row: everything that most environments need.
type Definition struct {
	Name   string
	Doc    string
	Params []Param
	// Generate makes an item. It must draw all that is random from r, end quickly, and be total.
	Generate func(r *Rand, p Params) Item
	// Score is the default, strict grading.
	Score Scorer
	// Gym grades as reasoning-gym does, holes included, so that results compare with published
	// ones; nil where there is nothing to compare with.
	Gym Scorer
	// Files names the source files of this package that belong to the environment alone; the
	// version hashes them together with the shared ones.
	Files []string
	// Source is hashed into the version beside Files: set it for an environment outside this
	// package, to its own source (go:embed) or any text that changes when its meaning changes.
	Source string
	// Hint replaces FormatHint at the end of the question; "-" leaves it out.
	Hint string
}

// New makes the environment that d defines, with options (see [Open]) applied.
func New(d Definition, o Options) (Env, error) {
	e := &procedural{d: d, score: d.Score, params: append([]Param(nil), d.Params...)}
	switch o.Grading {
	case "", "strict":
		o.Grading = ""
	case "gym":
		if d.Gym == nil {
			return nil, fmt.Errorf("%s: there is no gym grading", d.Name)
		}
		e.score, e.raw = d.Gym, true
	default:
		return nil, fmt.Errorf("%s: grading %q: want strict or gym", d.Name, o.Grading)
	}
	rest, err := e.extras.take(o.Params)
	if err == nil {
		err = e.fix(rest)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", d.Name, err)
	}
	name := o.canonical(d.Name)
	version, err := versionOf(name, d)
	if err != nil {
		return nil, err
	}
	e.spec = Spec{
		Name: name, Version: version, Doc: d.Doc, Difficulty: describe(e.params),
		Params: e.params, Default: 0.5,
	}
	return e, nil
}

// procedural is a Definition at work.
type procedural struct {
	d      Definition
	spec   Spec
	params []Param
	score  Scorer
	raw    bool // the answer goes to the scorer untouched when nothing marks it
	extras extras
}

func (e *procedural) fix(values map[string]string) error {
	used := 0
	for i, p := range e.params {
		text, ok := values[p.Name]
		if !ok {
			continue
		}
		used++
		var err error
		if e.params[i], err = p.fix(text); err != nil {
			return err
		}
	}
	if used == len(values) {
		return nil
	}
	return unknownOption(values, e.params)
}

func (e *procedural) Spec() Spec { return e.spec }

func (e *procedural) Task(seed, index uint64, difficulty float64) (Task, error) {
	if !(difficulty >= 0 && difficulty <= 1) {
		return Task{}, fmt.Errorf("%s: difficulty %v: want 0..1", e.spec.Name, difficulty)
	}
	values := make(Params, len(e.params))
	for _, p := range e.params {
		values[p.Name] = p.at(difficulty)
	}
	it := e.d.Generate(NewRand(e.d.Name, seed, index, difficulty), values)
	hint := e.d.Hint
	if hint == "" {
		hint = FormatHint
	}
	text := it.Question
	if hint != "-" {
		text += "\n\n" + hint
	}
	return Task{
		Prompt: []Message{{Role: "user", Content: text}}, Key: it, Gold: it.Gold,
		Seed: seed, Index: index, Difficulty: difficulty,
	}, nil
}

// Grade extracts the answer, scores it, and composes the score with the weighed extras. Completions
// over MaxCompletion or that are not UTF-8 score 0 unread.
func (e *procedural) Grade(t Task, completion string) Score {
	if reason := unreadable(completion); reason != "" {
		return Score{Reason: reason}
	}
	answer, marked := Extract(completion)
	if e.raw && !marked {
		answer = completion
	}
	s := e.ScoreAnswer(t, answer)
	s.Parts = append(s.Parts, e.extras.parts(completion)...)
	s.Value = reward.Compose(s.Parts)
	return s
}

// ScoreAnswer scores an extracted answer.
func (e *procedural) ScoreAnswer(t Task, answer string) Score {
	it, ok := t.Key.(Item)
	if !ok {
		return Score{Answer: answer, Reason: "the task is not of this environment"}
	}
	value, reason := e.score(it, answer)
	return Score{
		Value: reward.Clamp(value), Answer: answer, Reason: reason,
		Parts: []Part{{Name: "answer", Value: value, Weight: 1}},
	}
}

func unreadable(completion string) string {
	switch {
	case len(completion) > MaxCompletion:
		return fmt.Sprintf("the completion has %d bytes, more than %d", len(completion), MaxCompletion)
	case !utf8.ValidString(completion):
		return "the completion is not UTF-8"
	case completion == "":
		return "the completion is empty"
	}
	return ""
}

func toFloat(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
