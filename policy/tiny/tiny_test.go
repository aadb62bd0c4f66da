package tiny_test

import (
	"encoding/json"
	"math"
	"os"
	"slices"
	"testing"

	"swarmrl/policy"
	"swarmrl/policy/model"
	"swarmrl/policy/tiny"
)

// TestFS: the embedded directory loads, its tokenizer is the bytes and the named tokens.
func TestFS(t *testing.T) {
	p, err := policy.FromFS(tiny.FS(), model.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if p.Tokenizer.VocabSize() != tiny.Vocab || len(p.EOS) != 1 || p.EOS[0] != tiny.End {
		t.Errorf("vocabulary %d, end %v", p.Tokenizer.VocabSize(), p.EOS)
	}
	names := map[string]int32{
		"<|pad|>": tiny.Pad, "<|user|>": tiny.User, "<|answer|>": tiny.Answer, "<|critique|>": tiny.Critique,
		"<|revise|>": tiny.Revise, "<|candidate|>": tiny.Candidate, "<|end|>": tiny.End,
	}
	for name, id := range names {
		if got := p.Tokenizer.Encode(name, false); len(got) != 1 || got[0] != id {
			t.Errorf("%s is %v, want %d", name, got, id)
		}
	}
	text := ""
	for b := range 128 {
		text += string(rune(b))
	}
	ids := p.Tokenizer.Encode(text+"é", false)
	if len(ids) != 130 || ids[128] != 0xc3 || ids[129] != 0xa9 {
		t.Fatalf("%d ids: %v", len(ids), ids)
	}
	for i := range 128 {
		if ids[i] != int32(i) {
			t.Errorf("byte %d has id %d", i, ids[i])
		}
	}
	if got := p.Tokenizer.Decode(ids, true); got != text+"é" {
		t.Errorf("decoded %q", got)
	}
}

// recorded is what Python's transformers makes of the exported directory, in float32.
type recorded struct {
	Cases []struct {
		Text    string    `json:"text"`
		IDs     []int32   `json:"ids"`
		Decoded string    `json:"decoded"`
		Logps   []float64 `json:"logps"`
	} `json:"cases"`
	Template struct {
		Messages []policy.Message `json:"messages"`
		Stage    string           `json:"stage"`
		Text     string           `json:"text"`
	} `json:"template"`
}

// TestTransformers: tokens, log-probabilities and the chat template are those of transformers.
func TestTransformers(t *testing.T) {
	p, err := policy.FromFS(tiny.FS(), model.Options{})
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile("testdata/hf.json")
	if err != nil {
		t.Fatal(err)
	}
	var want recorded
	if err := json.Unmarshal(data, &want); err != nil || len(want.Cases) == 0 {
		t.Fatalf("%d cases: %v", len(want.Cases), err)
	}
	for _, c := range want.Cases {
		ids := p.Tokenizer.Encode(c.Text, false)
		if !slices.Equal(ids, c.IDs) || p.Tokenizer.Decode(ids, false) != c.Decoded {
			t.Fatalf("%s: ids %v, want %v", c.Text, ids, c.IDs)
		}
		n := len(ids) - 1
		tape, err := p.Model.Forward(&model.Batch{Tokens: ids[:n], Targets: ids[1:], Starts: []int{0, n}}, 1)
		if err != nil {
			t.Fatal(err)
		}
		for i, logp := range c.Logps {
			if math.Abs(float64(tape.Logp[i])-logp) > 1e-4 {
				t.Errorf("%s: log-probability %d is %v, want %v", c.Text, i, tape.Logp[i], logp)
			}
		}
		tape.Release()
	}
	text, _, err := p.Chat(want.Template.Messages, map[string]any{"stage": want.Template.Stage})
	if err != nil || text != want.Template.Text {
		t.Errorf("the template gives %q, want %q: %v", text, want.Template.Text, err)
	}
}
