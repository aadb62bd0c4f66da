package envs

import (
	"fmt"
	"hash/crc32"
	"strings"
)

// The tiny environments are short procedural tasks that a model of half a million parameters can
// learn on two cores in minutes: tiny-arith, tiny-base, tiny-seq, tiny-logic, tiny-code. An answer
// is "work#answer": what follows the last '#' counts, and the work before it is free. A tagged
// answer (see [Extract]) counts as well.
//
// Every question belongs to one of three parts by a hash of its text, so that the parts never
// meet: swarm-tiny's pretraining draws from one, training from the second, evaluation from the
// third. [Env.Task] gives the part from the seed: see [EvaluationSeed].

// A TinyPart is one of the three parts of the questions.
type TinyPart int

// The parts, with their share of the questions.
const (
	TinyPretrain   TinyPart = iota // 5 of 8
	TinyTrain                      // 2 of 8
	TinyEvaluation                 // 1 of 8
)

// partOf places a question.
func partOf(question string) TinyPart {
	switch h := crc32.ChecksumIEEE([]byte(question)) % 8; {
	case h == 0:
		return TinyEvaluation
	case h < 3:
		return TinyTrain
	}
	return TinyPretrain
}

// A Working is one way to answer: the steps written down, and the answer that they end in.
type Working struct{ Work, Answer string }

// A TinyQuestion is a question with its solution and the typical ways to get it wrong, the most
// common first. A bug may be right by luck.
type TinyQuestion struct {
	Env  string
	Text string
	Good Working
	Bugs []Working
}

// Right reports whether answer is correct.
func (q TinyQuestion) Right(answer string) bool {
	if q.Env == "tiny-code" {
		return sameProgram(answer, q.Good.Answer)
	}
	return answer == q.Good.Answer
}

// tinyKind is one of the five, at a level from 1 to 3.
type tinyKind struct {
	name, doc string
	draw      func(r *Rand, level int) TinyQuestion
}

var tinyKinds = []tinyKind{
	{"tiny-arith", "sums, differences, chains and products of numbers of one to four digits", drawArith},
	{"tiny-base", "numbers rewritten between bases 2, 4, 8 and 16", drawBase},
	{"tiny-seq", "the next term of linear, quadratic and Fibonacci-like sequences", drawSeq},
	{"tiny-logic", "truth tables over two variables of formulas with & ^ | > and !", drawLogic},
	{"tiny-code", "an expression in x from three of its values", drawCode},
}

// tinyFiles decide the questions of all five: they share procedures.
var tinyFiles = []string{"tiny.go", "tiny_arith.go", "tiny_base.go", "tiny_code.go", "tiny_logic.go", "tiny_seq.go"}

// TinyNames lists the tiny environments in their order.
func TinyNames() []string {
	names := make([]string, len(tinyKinds))
	for i, k := range tinyKinds {
		names[i] = k.name
	}
	return names
}

// DrawTiny draws a question of the named environment from a part, at a difficulty in [0, 1]. It
// panics on a name that is not in TinyNames.
func DrawTiny(r *Rand, name string, part TinyPart, difficulty float64) TinyQuestion {
	for _, k := range tinyKinds {
		if k.name == name {
			return k.question(r, part, difficulty)
		}
	}
	panic("envs: no tiny environment " + name)
}

func (k tinyKind) question(r *Rand, part TinyPart, difficulty float64) TinyQuestion {
	for {
		q := k.draw(r, tinyLevel(r, difficulty))
		if partOf(q.Text) == part {
			q.Env = k.name
			return q
		}
	}
}

// tinyLevel draws a level: at difficulty 0 always 1, at 0.5 two in five times 1 and else 2, at 1
// always 3, with shares on straight lines between.
func tinyLevel(r *Rand, difficulty float64) int {
	share, u := int(float64(difficulty*2000)+0.5), r.Intn(5000) // 0, 1000 and 2000 at 0, 0.5 and 1
	if share <= 1000 {
		if u < 3*share {
			return 2
		}
		return 1
	}
	if u < 5*(share-1000) {
		return 3
	}
	if r.Chance(2, 5) {
		return 1
	}
	return 2
}

// tiny is a tinyKind as an environment.
type tiny struct {
	kind tinyKind
	spec Spec
}

func defineTiny(i int) row {
	return row{tinyKinds[i].name, func(o Options) (Env, error) { return openTiny(tinyKinds[i], o) }}
}

func openTiny(k tinyKind, o Options) (Env, error) {
	if o.Grading == "gym" || len(o.Params) > 0 {
		return nil, fmt.Errorf("%s: it has no options", k.name)
	}
	version, err := versionOf(k.name, Definition{Name: k.name, Files: tinyFiles})
	if err != nil {
		return nil, err
	}
	return &tiny{kind: k, spec: Spec{
		Name: k.name, Version: version, Doc: k.doc, Default: 0.5,
		Difficulty: "at 0, 0.5, 1: level 1; level 1 or 2 (2 to 3); level 3",
	}}, nil
}

func (e *tiny) Spec() Spec { return e.spec }

func (e *tiny) Task(seed, index uint64, difficulty float64) (Task, error) {
	if !(difficulty >= 0 && difficulty <= 1) {
		return Task{}, fmt.Errorf("%s: difficulty %v: want 0..1", e.spec.Name, difficulty)
	}
	part := TinyTrain
	if seed&EvaluationSeed != 0 {
		part = TinyEvaluation
	}
	q := e.kind.question(NewRand(e.kind.name, seed, index, difficulty), part, difficulty)
	return Task{
		Prompt: []Message{{Role: "user", Content: q.Text}}, Key: q, Gold: q.Good.Answer,
		Seed: seed, Index: index, Difficulty: difficulty,
	}, nil
}

func (e *tiny) Grade(t Task, completion string) Score {
	if reason := unreadable(completion); reason != "" {
		return Score{Reason: reason}
	}
	answer, marked := Extract(completion)
	if i := strings.LastIndexByte(completion, '#'); !marked && i >= 0 {
		answer, marked = strings.TrimSpace(completion[i+1:]), true
	}
	if !marked || answer == "" {
		return Score{Reason: "no answer after a '#'"}
	}
	return e.ScoreAnswer(t, answer)
}

// ScoreAnswer scores an extracted answer.
func (e *tiny) ScoreAnswer(t Task, answer string) Score {
	q, ok := t.Key.(TinyQuestion)
	if !ok || q.Env != e.kind.name {
		return Score{Answer: answer, Reason: "the task is not of this environment"}
	}
	s := Score{Answer: answer, Reason: "wrong"}
	if q.Right(answer) {
		s.Value, s.Reason = 1, "right"
	}
	s.Parts = []Part{{Name: "answer", Value: s.Value, Weight: 1}}
	return s
}
