package token

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"slices"
)

// TrainConfig says what vocabulary to make.
type TrainConfig struct {
	// Vocab is the number of tokens without Special and Plain; at least 256, one for each byte.
	Vocab int
	// MinCount is how often a pair must occur to be merged; 0 is 2.
	MinCount int
	// Digits is the number of digits in a word, 1 (as Qwen 2) or 3 (as Llama 3); 0 is 1.
	Digits int
	// Special are added tokens that are left out when text is shown, Plain those that are not. They
	// follow the vocabulary in this order.
	Special, Plain []string
}

func (c *TrainConfig) validate() error {
	if c.MinCount == 0 {
		c.MinCount = 2
	}
	if c.Digits == 0 {
		c.Digits = 1
	}
	switch {
	case c.Vocab < 256:
		return fmt.Errorf("train: vocabulary of %d tokens, want at least 256", c.Vocab)
	case c.Digits != 1 && c.Digits != 3:
		return fmt.Errorf("train: words of %d digits, want 1 or 3", c.Digits)
	case c.MinCount < 1:
		return fmt.Errorf("train: minimal count %d, want at least 1", c.MinCount)
	}
	seen := map[string]bool{}
	for _, tok := range slices.Concat(c.Special, c.Plain) {
		if tok == "" || seen[tok] {
			return fmt.Errorf("train: added token %q is empty or not unique", tok)
		}
		seen[tok] = true
	}
	return nil
}

// TrainBPE makes a byte-level tokenizer.json from texts: NFC, words as Qwen 2 or Llama 3 split them,
// then the most frequent pair merged again and again, among equals that of the smaller ids. The result
// depends on nothing else: equal texts, in any order, give equal bytes.
func TrainBPE(texts iter.Seq[string], c TrainConfig) ([]byte, error) {
	if err := c.validate(); err != nil {
		return nil, err
	}
	counts := countWords(texts, c.Digits)
	if len(counts) == 0 {
		return nil, errors.New("train: no text")
	}
	t := newTrainer(counts)
	for len(t.tokens) < c.Vocab && t.mergeBest(c.MinCount) {
	}
	return t.encode(c)
}

// countWords counts the words of normalised texts.
func countWords(texts iter.Seq[string], digits int) map[string]int {
	counts := map[string]int{}
	next := func(s string) int { return nextModern(s, digits) }
	for text := range texts {
		scanning(next)(plainNormalizers["NFC"](text), true, func(word string) { counts[word]++ })
	}
	return counts
}

type pair [2]int32

// trainWord is a distinct word, as the tokens that it consists of so far.
type trainWord struct {
	ids   []int32
	count int
}

// trainer holds how often each pair occurs and in which words.
type trainer struct {
	words  []trainWord
	counts map[pair]int
	where  map[pair]map[int]struct{}
	queue  pairQueue
	tokens []string // by id, in stand-ins
	ids    map[string]int32
	merges []pair
}

func newTrainer(words map[string]int) *trainer {
	t := &trainer{counts: map[pair]int{}, where: map[pair]map[int]struct{}{}, ids: map[string]int32{}}
	byteID := t.alphabet()
	for word, n := range words {
		ids := make([]int32, len(word))
		for i := range len(word) {
			ids[i] = byteID[word[i]]
		}
		t.words = append(t.words, trainWord{ids, n})
		for i := range len(ids) - 1 {
			t.count(pair{ids[i], ids[i+1]}, len(t.words)-1, n)
		}
	}
	for p, n := range t.counts {
		t.queue.push(queued{n, p})
	}
	return t
}

// alphabet makes the tokens of single bytes, in the order of their stand-ins.
func (t *trainer) alphabet() (byteID [256]int32) {
	order := standIn[:]
	sortedRunes := slices.Clone(order)
	slices.Sort(sortedRunes)
	for id, r := range sortedRunes {
		t.tokens = append(t.tokens, string(r))
		t.ids[string(r)] = int32(id)
		byteID[standInByte[r]] = int32(id)
	}
	return byteID
}

func (t *trainer) count(p pair, word, n int) {
	t.counts[p] += n
	if t.where[p] == nil {
		t.where[p] = map[int]struct{}{}
	}
	t.where[p][word] = struct{}{}
}

// mergeBest makes a token of the most frequent pair; false when none is frequent enough.
func (t *trainer) mergeBest(minCount int) bool {
	for len(t.queue) > 0 {
		top := t.queue.pop()
		if n := t.counts[top.p]; n != top.count {
			if n > 0 { // it has changed since it was queued
				t.queue.push(queued{n, top.p})
			}
			continue
		}
		if top.count < minCount {
			return false
		}
		t.merge(top.p)
		return true
	}
	return false
}

func (t *trainer) merge(p pair) {
	spelling := t.tokens[p[0]] + t.tokens[p[1]]
	id, ok := t.ids[spelling]
	if !ok { // the same text may have come from another pair before
		id = int32(len(t.tokens))
		t.tokens = append(t.tokens, spelling)
		t.ids[spelling] = id
	}
	t.merges = append(t.merges, p)
	changed := map[pair]struct{}{}
	for i := range t.where[p] {
		w := &t.words[i]
		w.ids = replacePair(w.ids, p, id, func(q pair, n int) {
			t.count(q, i, n*w.count)
			changed[q] = struct{}{}
		})
	}
	delete(t.where, p)
	delete(t.counts, p)
	delete(changed, p)
	for q := range changed {
		if n := t.counts[q]; n > 0 {
			t.queue.push(queued{n, q})
		} else {
			delete(t.counts, q)
		}
	}
}

// replacePair writes id for each p, from left to right, in place, and tells which pairs come and go
// beside those places.
func replacePair(ids []int32, p pair, id int32, change func(q pair, n int)) []int32 {
	out := ids[:0]
	for k := 0; k < len(ids); k++ {
		if k+1 == len(ids) || ids[k] != p[0] || ids[k+1] != p[1] {
			out = append(out, ids[k])
			continue
		}
		if n := len(out); n > 0 {
			change(pair{out[n-1], p[0]}, -1)
			change(pair{out[n-1], id}, 1)
		}
		if k+2 < len(ids) {
			change(pair{p[1], ids[k+2]}, -1)
			change(pair{id, ids[k+2]}, 1)
		}
		out = append(out, id)
		k++
	}
	return out
}

// queued is a pair with its count when it was queued.
type queued struct {
	count int
	p     pair
}

func (a queued) before(b queued) bool {
	if a.count != b.count {
		return a.count > b.count
	}
	return slices.Compare(a.p[:], b.p[:]) < 0
}

// pairQueue is a heap of pairs, the best first.
type pairQueue []queued

func (q *pairQueue) push(v queued) {
	h := append(*q, v)
	i := len(h) - 1
	for i > 0 && v.before(h[(i-1)/2]) {
		h[i] = h[(i-1)/2]
		i = (i - 1) / 2
	}
	h[i] = v
	*q = h
}

func (q *pairQueue) pop() queued {
	h := *q
	top, v := h[0], h[len(h)-1]
	h = h[:len(h)-1]
	for i := 0; len(h) > 0; {
		child := 2*i + 1
		if child+1 < len(h) && h[child+1].before(h[child]) {
			child++
		}
		if child >= len(h) || v.before(h[child]) {
			h[i] = v
			break
		}
		h[i] = h[child]
		i = child
	}
	*q = h
	return top
}

// encode writes the tokenizer.json.
func (t *trainer) encode(c TrainConfig) ([]byte, error) {
	regex := modernRegex + `\p{N}` + modernRest
	if c.Digits == 3 {
		regex = modernRegex + `\p{N}{1,3}` + modernRest
	}
	added := []addedToken{}
	for i, tok := range slices.Concat(c.Special, c.Plain) {
		if _, ok := t.ids[tok]; ok {
			return nil, fmt.Errorf("train: added token %q is in the vocabulary", tok)
		}
		added = append(added, addedToken{
			ID: int32(len(t.tokens) + i), Content: tok, Special: i < len(c.Special),
		})
	}
	merges := make([][2]string, len(t.merges))
	for i, p := range t.merges {
		merges[i] = [2]string{t.tokens[p[0]], t.tokens[p[1]]}
	}
	byteLevel := map[string]any{
		"type": "ByteLevel", "add_prefix_space": false, "trim_offsets": false, "use_regex": false,
	}
	return marshal(map[string]any{
		"version": "1.0", "truncation": nil, "padding": nil, "added_tokens": added,
		"normalizer": map[string]any{"type": "NFC"},
		"pre_tokenizer": map[string]any{"type": "Sequence", "pretokenizers": []any{
			map[string]any{
				"type": "Split", "pattern": map[string]any{"Regex": regex}, "behavior": "Isolated", "invert": false,
			}, byteLevel,
		}},
		"post_processor": byteLevel, "decoder": byteLevel,
		"model": map[string]any{
			"type": "BPE", "dropout": nil, "unk_token": nil, "continuing_subword_prefix": nil,
			"end_of_word_suffix": nil, "fuse_unk": false, "byte_fallback": false, "ignore_merges": false,
			"vocab": t.ids, "merges": merges,
		},
	})
}

// marshal is json.Marshal, without escapes for HTML.
func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}
