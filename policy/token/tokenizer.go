package token

import (
	"slices"
	"sync"
)

// Tokenizer is a loaded tokenizer.json.
type Tokenizer struct {
	raw, normalized addedSet // added tokens to cut out before and after normalisation
	normalize       normalizer
	split           splitter
	model           *bpe
	decode          decoder
	prefix, suffix  []int32 // what the post-processor adds

	pieces  []string // by id: what the decoder reads, "" where no token has the id
	special []bool   // by id
	hidden  []bool   // by id: left out where special tokens are
	raw8    []string // by id: the bytes of a token, where the decoder is ByteLevel alone; else nil
	ids     map[string]int32

	mu   sync.Mutex
	free []*encoder // scratch space and caches of finished calls
}

// maxFree bounds the encoders that wait for the next call, each with a bounded cache.
const maxFree = 4

// Encode gives the ids of a text; with addSpecial also those that the post-processor puts around it.
// Bytes that are not UTF-8 are encoded as they are where the vocabulary can express bytes.
func (t *Tokenizer) Encode(text string, addSpecial bool) []int32 {
	e := t.encoder()
	e.out = make([]int32, 0, len(text)/3+8)
	if addSpecial {
		e.out = append(e.out, t.prefix...)
	}
	t.raw.cut(text, func(piece string, id int32, start bool) {
		if id >= 0 {
			e.out = append(e.out, id)
			return
		}
		t.normalized.cut(t.normalize(piece), func(piece string, id int32, first bool) {
			if id >= 0 {
				e.out = append(e.out, id)
				return
			}
			t.split(piece, start && first, e.word)
		})
	})
	if addSpecial {
		e.out = append(e.out, t.suffix...)
	}
	out := slices.Clip(e.out)
	t.release(e)
	return out
}

func (t *Tokenizer) encoder() *encoder {
	t.mu.Lock()
	defer t.mu.Unlock()
	if n := len(t.free); n > 0 {
		e := t.free[n-1]
		t.free = t.free[:n-1]
		return e
	}
	return newEncoder(t.model)
}

func (t *Tokenizer) release(e *encoder) {
	e.out = nil
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.free) < maxFree {
		t.free = append(t.free, e)
	}
}

// Decode gives the text of ids. Ids without a token are left out, and with skipSpecial special tokens
// too. Bytes that are not UTF-8 become U+FFFD.
func (t *Tokenizer) Decode(ids []int32, skipSpecial bool) string {
	if t.raw8 != nil {
		var out []byte
		for _, id := range ids {
			if t.shows(id, skipSpecial) {
				out = append(out, t.raw8[id]...)
			}
		}
		return lossy(out)
	}
	tokens := make([]string, 0, len(ids))
	for _, id := range ids {
		if t.shows(id, skipSpecial) {
			tokens = append(tokens, t.pieces[id])
		}
	}
	return t.decode(tokens)
}

func (t *Tokenizer) shows(id int32, skipSpecial bool) bool {
	return id >= 0 && int(id) < len(t.pieces) && t.pieces[id] != "" && !(skipSpecial && t.hidden[id])
}

// VocabSize gives the largest id plus one, added tokens included.
func (t *Tokenizer) VocabSize() int { return len(t.pieces) }

// ID gives the id of a token as the file spells it: an added token's content, or a vocabulary entry
// such as "Ġthe".
func (t *Tokenizer) ID(tok string) (int32, bool) {
	id, ok := t.ids[tok]
	return id, ok
}

// Token gives the spelling of an id, "" where no token has it.
func (t *Tokenizer) Token(id int32) string {
	if id < 0 || int(id) >= len(t.pieces) {
		return ""
	}
	return t.pieces[id]
}

// Special says whether the id is a special token, such as the end of a sequence.
func (t *Tokenizer) Special(id int32) bool {
	return id >= 0 && int(id) < len(t.special) && t.special[id]
}
