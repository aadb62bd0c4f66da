package main

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"swarmrl/envs"
)

// A game is one sample of one task: a single completion, or a conversation with the environment.
type game struct {
	env    envs.Env
	task   envs.Task
	id     [32]byte
	sample int
	turns  []envs.Message
	over   bool
	score  envs.Score
}

// A chatModel continues conversations.
type chatModel interface {
	name() string
	// complete gives the next message of the model for each game.
	complete(ctx context.Context, games []*game) ([]string, error)
}

// playGames plays all games to the end and scores them.
func playGames(ctx context.Context, games []*game, model chatModel) error {
	for {
		open := slices.DeleteFunc(slices.Clone(games), func(g *game) bool { return g.over })
		if len(open) == 0 {
			return nil
		}
		texts, err := model.complete(ctx, open)
		if err != nil {
			return err
		}
		for i, g := range open {
			g.add(texts[i])
		}
	}
}

// add takes the model's message and lets the environment answer it.
func (g *game) add(text string) {
	g.turns = append(g.turns, envs.Message{Role: "assistant", Content: text})
	m, ok := g.env.(envs.MultiTurn)
	if !ok {
		g.score, g.over = g.env.Grade(g.task, text), true
		return
	}
	reply, done := m.Reply(g.task, g.turns)
	if done || (len(g.turns)+1)/2 >= m.MaxTurns(g.task) {
		g.score, g.over = m.GradeTurns(g.task, g.turns), true
		return
	}
	g.turns = append(g.turns, envs.Message{Role: "user", Content: reply})
}

// messages gives the whole conversation so far.
func (g *game) messages() []envs.Message { return slices.Concat(g.task.Prompt, g.turns) }

// shortReason drops what a reason quotes, so that like reasons count together.
func shortReason(reason string) string {
	var b strings.Builder
	quoted, digits := false, false
	for _, c := range reason {
		isDigit := c >= '0' && c <= '9'
		switch {
		case c == '"':
			if quoted = !quoted; quoted {
				b.WriteString("…")
			}
		case quoted:
		case isDigit && !digits:
			b.WriteByte('N')
		case !isDigit:
			b.WriteRune(c)
		}
		digits = isDigit
	}
	if b.Len() > 120 {
		return strings.ToValidUTF8(b.String()[:120], "") + "…"
	}
	return b.String()
}

// topReasons gives the three most frequent.
func topReasons(counts map[string]int) []reasonCount {
	out := []reasonCount{}
	for reason, n := range counts {
		out = append(out, reasonCount{reason, n})
	}
	slices.SortFunc(out, func(a, b reasonCount) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Reason, b.Reason))
	})
	return out[:min(len(out), 3)]
}
