package gguf

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// tokenizer is what a GGUF holds of a tokenizer.json.
type tokenizer struct {
	Added []struct {
		ID      int    `json:"id"`
		Content string `json:"content"`
		Special bool   `json:"special"`
	} `json:"added_tokens"`
	PreTokenizer struct {
		Type          string
		UseRegex      *bool `json:"use_regex"`
		Pretokenizers []struct {
			Type    string
			Pattern struct{ Regex string }
		}
	} `json:"pre_tokenizer"`
	PostProcessor json.RawMessage `json:"post_processor"`
	Model         struct {
		Vocab  map[string]int
		Merges json.RawMessage
	}
}

// The token types of llama.cpp.
const (
	tokenNormal      = 1
	tokenControl     = 3
	tokenUserDefined = 4
	tokenUnused      = 5
)

// preTokenizers maps the splitting expressions that llama.cpp knows to its names.
var preTokenizers = map[string]string{
	`(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+`: "llama-bpe",
	`(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+`:      "qwen2",
}

func parseTokenizer(src []byte) (*tokenizer, error) {
	t := &tokenizer{}
	if err := json.Unmarshal(src, t); err != nil {
		return nil, fmt.Errorf("tokenizer.json: %w", err)
	}
	return t, nil
}

// pre gives llama.cpp's name of the pre-tokenizer.
func (t *tokenizer) pre() (string, error) {
	if p := t.PreTokenizer; p.Type == "ByteLevel" {
		merges, err := t.merges()
		if err == nil && len(merges) > 0 && p.UseRegex != nil && !*p.UseRegex {
			err = errors.New("tokenizer.json: llama.cpp splits words, this tokenizer does not")
		}
		return "gpt-2", err
	}
	for _, p := range t.PreTokenizer.Pretokenizers {
		if name, ok := preTokenizers[p.Pattern.Regex]; ok && p.Type == "Split" {
			return name, nil
		}
	}
	return "", errors.New("tokenizer.json: llama.cpp has no name for its pre_tokenizer")
}

// tables gives the tokens by id, with their types; ids up to vocab that no token has are unused.
func (t *tokenizer) tables(vocab int) (tokens []string, types []int32, err error) {
	tokens, types = make([]string, vocab), make([]int32, vocab)
	for i := range tokens {
		tokens[i], types[i] = fmt.Sprintf("[PAD%d]", i), tokenUnused
	}
	put := func(id int, tok string, typ int32) {
		if id < 0 || id >= vocab {
			err = fmt.Errorf("tokenizer.json: token %q has id %d, the model %d tokens", tok, id, vocab)
			return
		}
		tokens[id], types[id] = tok, typ
	}
	for tok, id := range t.Model.Vocab {
		put(id, tok, tokenNormal)
	}
	for _, a := range t.Added {
		if a.Special {
			put(a.ID, a.Content, tokenControl)
		} else {
			put(a.ID, a.Content, tokenUserDefined)
		}
	}
	return tokens, types, err
}

// merges gives them as "a b".
func (t *tokenizer) merges() ([]string, error) {
	var pairs [][2]string
	if json.Unmarshal(t.Model.Merges, &pairs) == nil {
		out := make([]string, len(pairs))
		for i, p := range pairs {
			if strings.Contains(p[0]+p[1], " ") {
				return nil, fmt.Errorf("tokenizer.json: merge of %q and %q holds a space", p[0], p[1])
			}
			out[i] = p[0] + " " + p[1]
		}
		return out, nil
	}
	var lines []string
	if err := json.Unmarshal(t.Model.Merges, &lines); err != nil {
		return nil, fmt.Errorf("tokenizer.json: merges: %w", err)
	}
	return lines, nil
}

// addsBOS says whether a text gets the beginning-of-sequence token in front.
func (t *tokenizer) addsBOS(bos string) bool {
	return bos != "" && strings.Contains(string(t.PostProcessor), `"TemplateProcessing"`) &&
		strings.Contains(string(t.PostProcessor), `"`+bos+`"`)
}
