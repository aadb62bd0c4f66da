package envs

import (
	"encoding/json"
	"errors"
	"fmt"
)

// maxPrompt bounds the messages of a task that an environment outside this package makes, in bytes.
const maxPrompt = 64 << 10

// DecodeTask reads a task as environments in other languages write it: a JSON object with "prompt"
// (a text, or a list of {"role", "content"}), "gold" (a text, or null) and whatever else grading
// needs. The whole object becomes the Key (a json.RawMessage).
func DecodeTask(raw []byte) (t Task, err error) {
	var fields struct {
		Prompt json.RawMessage
		Gold   *string
	}
	if err := json.Unmarshal(raw, &fields); err != nil {
		return t, fmt.Errorf("want an object with prompt and gold: %w", err)
	}
	t.Key = json.RawMessage(raw)
	if fields.Gold != nil {
		t.Gold = *fields.Gold
	}
	var text string
	if json.Unmarshal(fields.Prompt, &text) == nil {
		t.Prompt = []Message{{Role: "user", Content: text}}
	} else if err := json.Unmarshal(fields.Prompt, &t.Prompt); err != nil {
		return t, errors.New("prompt is neither a text nor a list of messages")
	}
	size := 0
	for _, m := range t.Prompt {
		if m.Role != "system" && m.Role != "user" && m.Role != "assistant" {
			return t, fmt.Errorf("a message has role %q", m.Role)
		}
		size += len(m.Content)
	}
	if size == 0 || size > maxPrompt {
		return t, fmt.Errorf("prompt of %d bytes, want 1 to %d", size, maxPrompt)
	}
	return t, nil
}

// DecodeScore reads a score as such environments write it: a number in [0, 1], or an object with
// "value", "reason" and "answer". Answer is empty where they give none.
func DecodeScore(raw []byte) (Score, error) {
	var fields struct {
		Value          *float64
		Reason, Answer string
	}
	if json.Unmarshal(raw, &fields.Value) != nil {
		fields.Value = nil
		if err := json.Unmarshal(raw, &fields); err != nil {
			return Score{}, errors.New("want a number, or an object with value, reason and answer")
		}
	}
	if fields.Value == nil || !(*fields.Value >= 0 && *fields.Value <= 1) {
		return Score{}, fmt.Errorf("value %.60s: want a number in [0, 1]", raw)
	}
	s := Score{Value: *fields.Value, Reason: fields.Reason, Answer: fields.Answer}
	s.Parts = []Part{{Name: "answer", Value: s.Value, Weight: 1}}
	if s.Reason == "" {
		s.Reason = "scored by the environment"
	}
	return s, nil
}

// GradeJSON is Grade for an environment whose keys are JSON: it refuses what cannot be read, calls
// score with the key and the completion as JSON, and reads what that gives. Every fault earns 0.
func GradeJSON(t Task, completion string, score func(key, completion json.RawMessage) ([]byte, error)) Score {
	key, ok := t.Key.(json.RawMessage)
	if !ok {
		return Score{Reason: "the task is not of this environment"}
	}
	if reason := unreadable(completion); reason != "" {
		return Score{Reason: reason}
	}
	text, err := json.Marshal(completion)
	if err != nil {
		return Score{Reason: err.Error()}
	}
	out, err := score(key, text)
	if err != nil {
		return Score{Reason: err.Error()}
	}
	s, err := DecodeScore(out)
	if err != nil {
		return Score{Reason: "the environment's score: " + err.Error()}
	}
	if s.Answer == "" {
		s.Answer, _ = Extract(completion)
	}
	return s
}
