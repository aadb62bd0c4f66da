package token

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// trainingTexts are the texts of the tokenizer vectors.
func trainingTexts(t testing.TB) []string {
	var out []string
	paths, err := filepath.Glob(filepath.Join(vectors(t, "tokenizers"), "*", "cases.jsonl"))
	if err != nil || len(paths) == 0 {
		t.Fatal("no texts", err)
	}
	for _, path := range paths {
		for _, c := range readLines[tokenizerCase](t, path) {
			out = append(out, c.Text)
		}
	}
	return out
}

func TestTrainIsDeterministic(t *testing.T) {
	texts := trainingTexts(t)
	c := TrainConfig{Vocab: 700, Special: []string{"<|end|>"}, Plain: []string{"<think>"}}
	one, err := TrainBPE(slices.Values(texts), c)
	if err != nil {
		t.Fatal(err)
	}
	slices.Reverse(texts)
	two, err := TrainBPE(slices.Values(texts), c)
	if err != nil || !bytes.Equal(one, two) {
		t.Errorf("another order of texts gives another tokenizer, %v", err)
	}
	tok, err := Load(one)
	if err != nil {
		t.Fatal(err)
	}
	if id, ok := tok.ID("<|end|>"); !ok || int(id) != tok.VocabSize()-2 || !tok.Special(id) || tok.Special(id+1) {
		t.Errorf("<|end|> has id %d of %d", id, tok.VocabSize())
	}
	for _, text := range []string{"Hello <think>42</think><|end|>", "héllo wörld 你好 🙂\n\n  x", ""} {
		if got := tok.Decode(tok.Encode(text, true), false); got != text {
			t.Errorf("%q comes back as %q", text, got)
		}
	}
}

// TestTrainEqualsLibrary holds the result to what Hugging Face's BpeTrainer makes of the same text (its
// merges were equal when this hash was recorded).
func TestTrainEqualsLibrary(t *testing.T) {
	text := strings.Repeat("low lower lowest newer newest wider aaaa aaa banana bandana 12 123 héé 你好你好\n", 3) +
		"the cat sat on the mat; that was that. aaaaaaaa abababab"
	src, err := TrainBPE(slices.Values([]string{text}), TrainConfig{Vocab: 330, MinCount: 1})
	if err != nil {
		t.Fatal(err)
	}
	if path := os.Getenv("SWARM_TRAINED"); path != "" { // for the comparison with the library
		if err := os.WriteFile(path, src, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	const golden = "441c61ebf31dfff11d76796e70dec4c59df6da4404b2aaad738905df0c779e4a"
	if got := fmt.Sprintf("%x", sha256.Sum256(src)); got != golden {
		t.Errorf("hash %s, want %s", got, golden)
	}
}

func TestTrainRefuses(t *testing.T) {
	for _, c := range []TrainConfig{
		{Vocab: 255},
		{Vocab: 300, Digits: 2},
		{Vocab: 300, MinCount: -1},
		{Vocab: 300, Special: []string{""}},
		{Vocab: 300, Special: []string{"x<"}, Plain: []string{"x<"}},
		{Vocab: 300, Special: []string{"a"}},
	} {
		if _, err := TrainBPE(slices.Values([]string{"some text"}), c); err == nil {
			t.Errorf("%+v accepted", c)
		}
	}
	if _, err := TrainBPE(slices.Values([]string{""}), TrainConfig{Vocab: 300}); err == nil {
		t.Error("trained on nothing")
	}
}

func BenchmarkTrain(b *testing.B) {
	text, _ := corpus(b)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, err := TrainBPE(slices.Values([]string{text}), TrainConfig{Vocab: 4096}); err != nil {
			b.Fatal(err)
		}
	}
}
