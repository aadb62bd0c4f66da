package token

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// spaceMark stands for a space in SentencePiece-like vocabularies.
const spaceMark = "▁"

// merge is what becomes of a pair: lower ranks go first.
type merge struct{ rank, id int32 }

// noMerge ranks behind every merge.
const noMerge = int32(1<<31 - 1)

// bpe is the model: symbols of a word, then merges.
type bpe struct {
	ids          map[string]int32 // byte-level: by bytes; else by spelling
	merges       map[uint64]merge
	byteID       [256]int32 // byte-level: the byte's id; else of <0x00> to <0xFF>; -1: none
	asciiID      [128]int32 // not byte-level: the character's id, -1: none
	unk          int32      // -1: none
	byteLevel    bool
	fallback     bool // all bytes have tokens for characters without one
	fuseUnk      bool
	ignoreMerges bool // a word that is a token is not built from merges
}

func pairKey(a, b int32) uint64 { return uint64(uint32(a))<<32 | uint64(uint32(b)) }

// merge gives the merge of a pair, with rank noMerge where there is none.
func (m *bpe) merge(a, b int32) merge {
	if got, ok := m.merges[pairKey(a, b)]; ok {
		return got
	}
	return merge{rank: noMerge}
}

// modelJSON is the "model" of a tokenizer.json.
type modelJSON struct {
	Type                    *string          `json:"type"`
	Dropout                 *float64         `json:"dropout"`
	UnkToken                *string          `json:"unk_token"`
	ContinuingSubwordPrefix *string          `json:"continuing_subword_prefix"`
	EndOfWordSuffix         *string          `json:"end_of_word_suffix"`
	FuseUnk                 bool             `json:"fuse_unk"`
	ByteFallback            bool             `json:"byte_fallback"`
	IgnoreMerges            bool             `json:"ignore_merges"`
	Vocab                   map[string]int32 `json:"vocab"`
	Merges                  mergeList        `json:"merges"`
}

// mergeList takes both spellings, ["a", "b"] and the older "a b".
type mergeList [][2]string

func (l *mergeList) UnmarshalJSON(src []byte) error {
	s := mergeScanner{src: src}
	return s.list(l)
}

// parseModel gives the model and the vocabulary as the file spells it.
func parseModel(raw json.RawMessage, byteLevel bool) (*bpe, map[string]int32, error) {
	if absent(raw) {
		return nil, nil, errors.New("missing")
	}
	var j modelJSON
	if err := fields("BPE", raw, &j); err != nil {
		if typ, kindErr := kind(raw); kindErr == nil && typ != "BPE" && typ != "" {
			return nil, nil, unknown(typ)
		}
		return nil, nil, err
	}
	if j.Type != nil && *j.Type != "BPE" { // the oldest files do not say
		return nil, nil, unknown(*j.Type)
	}
	switch {
	case j.Dropout != nil && *j.Dropout != 0:
		return nil, nil, fmt.Errorf("dropout %v is not supported", *j.Dropout)
	case j.ContinuingSubwordPrefix != nil && *j.ContinuingSubwordPrefix != "":
		return nil, nil, fmt.Errorf("continuing_subword_prefix %q is not supported", *j.ContinuingSubwordPrefix)
	case j.EndOfWordSuffix != nil && *j.EndOfWordSuffix != "":
		return nil, nil, fmt.Errorf("end_of_word_suffix %q is not supported", *j.EndOfWordSuffix)
	case len(j.Vocab) == 0:
		return nil, nil, errors.New("vocab is empty")
	}
	m := &bpe{
		byteLevel: byteLevel, fuseUnk: j.FuseUnk, ignoreMerges: j.IgnoreMerges,
		unk: -1, fallback: j.ByteFallback && !byteLevel,
	}
	if err := m.fill(&j); err != nil {
		return nil, nil, err
	}
	return m, j.Vocab, nil
}

func (m *bpe) fill(j *modelJSON) error {
	m.ids = j.Vocab
	if m.byteLevel {
		m.ids = make(map[string]int32, len(j.Vocab))
		for tok, id := range j.Vocab {
			if raw, ok := standInBytes(tok); ok {
				m.ids[raw] = id
			}
		}
	}
	m.merges = make(map[uint64]merge, len(j.Merges))
	for i, pair := range j.Merges {
		a, okA := j.Vocab[pair[0]]
		b, okB := j.Vocab[pair[1]]
		id, ok := j.Vocab[pair[0]+pair[1]]
		if !okA || !okB || !ok {
			return fmt.Errorf("merge %d of %q and %q: the vocabulary lacks one of them or their union",
				i, pair[0], pair[1])
		}
		m.merges[pairKey(a, b)] = merge{int32(i), id}
	}
	return m.fillBytes(j)
}

func (m *bpe) fillBytes(j *modelJSON) error {
	complete := true
	for b := range m.byteID {
		name := string([]byte{byte(b)})
		if !m.byteLevel {
			name = fmt.Sprintf("<0x%02X>", b)
		}
		m.byteID[b] = lookup(m.ids, name)
		complete = complete && m.byteID[b] >= 0
	}
	for c := range m.asciiID {
		m.asciiID[c] = lookup(m.ids, string(rune(c)))
	}
	if j.UnkToken != nil && *j.UnkToken != "" {
		m.unk = lookup(j.Vocab, *j.UnkToken)
		if m.unk < 0 && !complete {
			return fmt.Errorf("unk_token %q is not in the vocabulary", *j.UnkToken)
		}
	}
	return nil
}

func lookup(ids map[string]int32, tok string) int32 {
	if id, ok := ids[tok]; ok {
		return id
	}
	return -1
}

// breaksAtSpaces says whether a text may be cut where a run of "▁" begins without changing its ids: no
// token of the merges goes on over such a place, and "▁" itself is a token, so that unknown characters
// on both sides are not fused. Then words can be cached, and long texts are cheap.
func (m *bpe) breaksAtSpaces() bool {
	if m.byteLevel || m.ignoreMerges {
		return false
	}
	if _, ok := m.ids[spaceMark]; !ok {
		return false
	}
	for tok := range m.ids {
		if strings.Contains(strings.TrimLeft(tok, spaceMark), spaceMark) {
			return false
		}
	}
	return true
}

// standIn is byte-level vocabularies' printable character for each byte.
var standIn = func() (t [256]rune) {
	next := rune(256)
	for b := range t {
		if b >= '!' && b <= '~' || b >= 0xa1 && b <= 0xac || b >= 0xae {
			t[b] = rune(b)
			continue
		}
		t[b] = next
		next++
	}
	return t
}()

// standInByte is the inverse of standIn, -1 for other characters.
var standInByte = func() (t [0x144]int16) {
	for r := range t {
		t[r] = -1
	}
	for b, r := range standIn {
		t[r] = int16(b)
	}
	return t
}()

// standInBytes reads a token of stand-ins; ok is false where it holds another character.
func standInBytes(tok string) (raw string, ok bool) {
	out := make([]byte, 0, len(tok))
	for _, r := range tok {
		if int(r) >= len(standInByte) || standInByte[r] < 0 {
			return "", false
		}
		out = append(out, byte(standInByte[r]))
	}
	return string(out), true
}
