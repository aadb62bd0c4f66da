package token

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

// file is a tokenizer.json.
type file struct {
	AddedTokens   []addedToken    `json:"added_tokens"`
	Normalizer    json.RawMessage `json:"normalizer"`
	PreTokenizer  json.RawMessage `json:"pre_tokenizer"`
	PostProcessor json.RawMessage `json:"post_processor"`
	Decoder       json.RawMessage `json:"decoder"`
	Model         json.RawMessage `json:"model"`
	Version       any             `json:"version"`
	Truncation    any             `json:"truncation"`
	Padding       any             `json:"padding"`
}

// Load reads a tokenizer.json. Memory stays within a small multiple of its size.
func Load(tokenizerJSON []byte) (*Tokenizer, error) {
	t, err := load(tokenizerJSON)
	if err != nil {
		return nil, fmt.Errorf("tokenizer.json: %w", err)
	}
	return t, nil
}

func load(src []byte) (*Tokenizer, error) {
	if !utf8.Valid(src) {
		return nil, errors.New("not UTF-8")
	}
	var f file
	if err := strict(src, &f); err != nil {
		return nil, err
	}
	t := &Tokenizer{}
	var err error
	byteLevel := false
	if t.normalize, err = parseNormalizer(f.Normalizer); err != nil {
		return nil, fmt.Errorf("normalizer: %w", err)
	}
	if t.split, byteLevel, err = parsePreTokenizer(f.PreTokenizer); err != nil {
		return nil, fmt.Errorf("pre_tokenizer: %w", err)
	}
	if t.decode, err = parseDecoder(f.Decoder); err != nil {
		return nil, fmt.Errorf("decoder: %w", err)
	}
	if t.prefix, t.suffix, err = parsePostProcessor(f.PostProcessor); err != nil {
		return nil, fmt.Errorf("post_processor: %w", err)
	}
	var vocab map[string]int32
	if t.model, vocab, err = parseModel(f.Model, byteLevel); err != nil {
		return nil, fmt.Errorf("model: %w", err)
	}
	if absent(f.PreTokenizer) && t.model.breaksAtSpaces() {
		t.split = splitAtSpaces
	}
	if err := t.index(vocab, f.AddedTokens, max(1<<16, len(src))); err != nil {
		return nil, err
	}
	if typ, err := kind(f.Decoder); err == nil && typ == "ByteLevel" {
		t.raw8 = make([]string, len(t.pieces))
		for id, piece := range t.pieces {
			t.raw8[id] = bytesOf(piece)
		}
	}
	return t, nil
}

// index fills the tables by id and the added tokens. Ids must be below limit, so that a small file
// cannot ask for large tables.
func (t *Tokenizer) index(vocab map[string]int32, added []addedToken, limit int) error {
	top := int32(-1)
	for tok, id := range vocab {
		if id < 0 || int(id) >= limit {
			return fmt.Errorf("token %q: id %d, want 0 to %d", tok, id, limit-1)
		}
		top = max(top, id)
	}
	for _, a := range added {
		if a.ID < 0 || int(a.ID) >= limit {
			return fmt.Errorf("added token %q: id %d, want 0 to %d", a.Content, a.ID, limit-1)
		}
		top = max(top, a.ID)
	}
	t.pieces, t.special, t.hidden = make([]string, top+1), make([]bool, top+1), make([]bool, top+1)
	t.ids = vocab
	for tok, id := range vocab {
		if t.pieces[id] != "" {
			return fmt.Errorf("tokens %q and %q have the id %d", t.pieces[id], tok, id)
		}
		t.pieces[id] = tok
	}
	for _, a := range added {
		if err := t.add(a); err != nil {
			return fmt.Errorf("added token %q: %w", a.Content, err)
		}
	}
	for _, id := range append(append([]int32{}, t.prefix...), t.suffix...) {
		if id < 0 || id > top {
			return fmt.Errorf("post_processor: id %d has no token", id)
		}
	}
	return nil
}

func (t *Tokenizer) add(a addedToken) error {
	if a.Content == "" {
		return nil // the library leaves these out too
	}
	if id, ok := t.ids[a.Content]; ok && id != a.ID {
		return fmt.Errorf("id %d here and %d before", a.ID, id)
	}
	text := a.Content
	if a.Normalized {
		text = t.normalize(text)
	}
	if text == "" {
		return errors.New("nothing is left of it by the normalizer")
	}
	if _, ok := t.ids[a.Content]; !ok && t.pieces[a.ID] != "" {
		return fmt.Errorf("id %d belongs to %q", a.ID, t.pieces[a.ID])
	}
	t.ids[a.Content] = a.ID
	t.pieces[a.ID] = text
	t.special[a.ID] = a.Special
	t.hidden[a.ID] = a.Special && text == a.Content // the library looks for it as it is shown
	if a.Normalized {
		return t.normalized.add(text, a)
	}
	return t.raw.add(text, a)
}

// strict decodes one JSON value; a field that the target does not have is an error.
func strict(src []byte, target any) error {
	d := json.NewDecoder(bytes.NewReader(src))
	d.DisallowUnknownFields()
	if err := d.Decode(target); err != nil {
		return errors.New(strings.TrimPrefix(err.Error(), "json: "))
	}
	if d.More() {
		return errors.New("text after the value")
	}
	return nil
}

// absent says whether an optional component is missing or null.
func absent(raw json.RawMessage) bool { return len(raw) == 0 || string(raw) == "null" }

// kind gives a component's "type".
func kind(raw json.RawMessage) (string, error) {
	var c struct{ Type string }
	if err := json.Unmarshal(raw, &c); err != nil {
		return "", errors.New(strings.TrimPrefix(err.Error(), "json: "))
	}
	return c.Type, nil
}

// fields reads a component's fields into target, which has all that the type knows.
func fields(typ string, raw json.RawMessage, target any) error {
	if err := strict(raw, target); err != nil {
		return fmt.Errorf("%s: %w", typ, err)
	}
	return nil
}

// maxNesting bounds Sequence components inside one another.
const maxNesting = 8

func unknown(typ string) error {
	if typ == "" {
		return errors.New(`no "type"`)
	}
	return fmt.Errorf("type %q is not supported", typ)
}

func nested(depth int) error {
	if depth > maxNesting {
		return fmt.Errorf("a Sequence is nested deeper than %d", maxNesting)
	}
	return nil
}
