package envs

import (
	"errors"
	"fmt"
	"math/bits"
	"strconv"
)

var errDifficulty = errors.New("want a difficulty in 0..1")

// guessParams are the knobs of the guessing game.
var guessParams = []Param{
	{Name: "most", Easy: 16, Default: 1000, Hard: 100_000, Min: 2, Max: 1_000_000, Doc: "the number lies in 1..most"},
	{Name: "spare", Easy: 2, Default: 1, Hard: 0, Min: 0, Max: 10, Doc: "turns beyond those that halving needs"},
}

// guess is a game over several turns: find a number from the answers "higher" and "lower". Halving
// the range always wins. It implements [MultiTurn].
type guess struct {
	spec   Spec
	params []Param
}

// guessKey is the number to find and the largest that it may be.
type guessKey struct{ secret, most, turns int }

var guessFiles = []string{"guess.go", "integer.go"}

func openGuess(o Options) (Env, error) {
	if o.Grading == "gym" {
		return nil, errors.New("guess: there is no gym grading")
	}
	o.Grading = ""
	d := Definition{Name: "guess", Params: guessParams, Files: guessFiles}
	e := &procedural{params: append([]Param(nil), guessParams...)}
	if err := e.fix(o.Params); err != nil {
		return nil, fmt.Errorf("guess: %w", err)
	}
	name := o.canonical(d.Name)
	version, err := versionOf(name, d)
	return &guess{params: e.params, spec: Spec{
		Name: name, Version: version, Doc: "find a number by asking: a game over several turns",
		Difficulty: describe(e.params), Params: e.params, Default: 0.5,
	}}, err
}

func (g *guess) Spec() Spec { return g.spec }

func (g *guess) Task(seed, index uint64, difficulty float64) (Task, error) {
	if !(difficulty >= 0 && difficulty <= 1) {
		return Task{}, fmt.Errorf("%s: difficulty %v: %w", g.spec.Name, difficulty, errDifficulty)
	}
	k := guessKey{most: g.params[0].at(difficulty)}
	k.secret = NewRand("guess", seed, index, difficulty).Range(1, k.most)
	k.turns = bits.Len(uint(k.most)) + g.params[1].at(difficulty)
	text := fmt.Sprintf("I think of a whole number from 1 to %d. You may guess %d times; I answer higher, lower or right. "+
		"Send one guess per message, between <answer> and </answer>.", k.most, k.turns)
	return Task{
		Prompt: []Message{{Role: "user", Content: text}}, Key: k, Gold: strconv.Itoa(k.secret),
		Seed: seed, Index: index, Difficulty: difficulty,
	}, nil
}

func (g *guess) MaxTurns(t Task) int {
	k, _ := t.Key.(guessKey)
	return k.turns
}

// Reply answers the last guess; what is no guess costs a turn too.
func (g *guess) Reply(t Task, turns []Message) (reply string, done bool) {
	k, ok := t.Key.(guessKey)
	if !ok || len(turns) == 0 {
		return "", true
	}
	n, fault := k.read(turns[len(turns)-1].Content)
	done = n == k.secret || (len(turns)+1)/2 >= k.turns
	switch {
	case fault != "":
		return "That is no guess: " + fault + ".", done
	case n < k.secret:
		return "higher", done
	case n > k.secret:
		return "lower", done
	}
	return "right", true
}

// read gives the guess in a message, or 0 and what is wrong with it.
func (k guessKey) read(content string) (n int, fault string) {
	if reason := unreadable(content); reason != "" {
		return 0, reason
	}
	answer, marked := Extract(content)
	text, ok := normalInteger(answer)
	n, err := strconv.Atoi(text)
	switch {
	case !marked:
		return 0, "it is not between <answer> and </answer>"
	case !ok || err != nil:
		return 0, quote(answer) + " is not a whole number"
	case n < 1 || n > k.most:
		return 0, fmt.Sprintf("%d is not in 1..%d", n, k.most)
	}
	return n, ""
}

func (g *guess) Grade(t Task, completion string) Score {
	return g.GradeTurns(t, []Message{{Role: "assistant", Content: completion}})
}

// GradeTurns gives 1 for the number. A game that ends without it earns at most 0.4 for how far it
// narrowed the range, counted in halvings.
func (g *guess) GradeTurns(t Task, turns []Message) Score {
	k, ok := t.Key.(guessKey)
	if !ok {
		return Score{Reason: "the task is not of this environment"}
	}
	lo, hi, last := 1, k.most, ""
	for i := 0; i < len(turns); i += 2 {
		if turns[i].Role != "assistant" || i/2 >= k.turns {
			return Score{Reason: fmt.Sprintf("message %d should not be there", i+1)}
		}
		n, fault := k.read(turns[i].Content)
		if n == k.secret && i+1 >= len(turns)-1 {
			return k.score(1, strconv.Itoa(n), fmt.Sprintf("found in turn %d", i/2+1))
		}
		if reply, done := g.Reply(t, turns[:i+1]); i+1 < len(turns) &&
			(done && i+2 < len(turns) || turns[i+1].Role != "user" || turns[i+1].Content != reply) {
			return Score{Reason: fmt.Sprintf("message %d is not the environment's", i+2)}
		}
		if fault == "" {
			last = strconv.Itoa(n)
			if n < k.secret {
				lo = max(lo, n+1)
			} else {
				hi = min(hi, n-1)
			}
		}
	}
	// Halvings done, of those that the range needs.
	need := bits.Len(uint(k.most))
	done := need - bits.Len(uint(hi-lo+1))
	return k.score(0.4*float64(done)/float64(need), last, fmt.Sprintf("not found; it was narrowed down to %d numbers", hi-lo+1))
}

func (k guessKey) score(v float64, answer, reason string) Score {
	return Score{Value: v, Answer: answer, Reason: reason, Parts: []Part{{Name: "answer", Value: v, Weight: 1}}}
}

// GoldTurn halves the range that the replies so far leave.
func (g *guess) GoldTurn(t Task, turns []Message) string {
	k, _ := t.Key.(guessKey)
	lo, hi := 1, k.most
	for i := 0; i+1 < len(turns); i += 2 {
		switch n, _ := k.read(turns[i].Content); turns[i+1].Content {
		case "higher":
			lo = max(lo, n+1)
		case "lower":
			hi = min(hi, n-1)
		}
	}
	return fmt.Sprintf("<answer>%d</answer>", (lo+hi)/2)
}
