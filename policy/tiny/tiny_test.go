package tiny_test

import (
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
