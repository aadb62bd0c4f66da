package token

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// TestScannersEqualExpressions runs each hand-written scanner against the expression that it stands for,
// over all texts of the vectors.
func TestScannersEqualExpressions(t *testing.T) {
	texts := map[string]bool{}
	eachTokenizer(t, func(t *testing.T, dir string, _ *Tokenizer) {
		for _, c := range readLines[tokenizerCase](t, filepath.Join(dir, "cases.jsonl")) {
			texts[c.Text] = true
		}
	})
	for expr, next := range scanners {
		re, err := translate(expr)
		if err != nil {
			t.Fatal(err)
		}
		for text := range texts {
			want := words(splitRegexp(re, isolated, false), text)
			if got := words(scanning(next), text); !slices.Equal(got, want) {
				t.Errorf("%s on %.60q: %.20q, want %.20q", expr, text, got, want)
			}
		}
	}
}

func words(s splitter, text string) (out []string) {
	s(text, true, func(w string) { out = append(out, w) })
	return out
}

func TestSplitBehaviors(t *testing.T) {
	re, err := translate(`[0-9]`)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		b      behavior
		invert bool
		want   string
	}{
		{isolated, false, "a 1 2 b 3"},
		{removed, false, "a b"},
		{removed, true, "1 2 3"},
		{contiguous, false, "a 12 b 3"},
		{mergedWithPrevious, false, "a1 2 b3"},
		{mergedWithNext, false, "a 1 2b 3"},
	} {
		if got := strings.Join(words(splitRegexp(re, c.b, c.invert), "a12b3"), " "); got != c.want {
			t.Errorf("%s, invert %v: %q, want %q", c.b, c.invert, got, c.want)
		}
	}
}

// TestLongWordsEqualShort compares the heap with looking at all pairs.
func TestLongWordsEqualShort(t *testing.T) {
	eachTokenizer(t, func(t *testing.T, dir string, tok *Tokenizer) {
		e := newEncoder(tok.model)
		for _, c := range readLines[tokenizerCase](t, filepath.Join(dir, "cases.jsonl")) {
			if len(c.Text) > 2000 || c.Text == "" {
				continue
			}
			long, short := encodeBy(e, c.Text, true), encodeBy(e, c.Text, false)
			if !slices.Equal(long, short) {
				t.Errorf("%.60q: by heap %v, by pairs %v", c.Text, clip(long), clip(short))
			}
		}
	})
}

func encodeBy(e *encoder, word string, heap bool) []int32 {
	e.symbols(word)
	if len(e.syms) == 0 {
		return nil
	}
	if heap {
		return e.mergeLong(nil)
	}
	syms := slices.Clone(e.syms)
	for {
		best, at := merge{rank: noMerge}, -1
		for i := range len(syms) - 1 {
			if m := e.m.merge(syms[i], syms[i+1]); m.rank < best.rank {
				best, at = m, i
			}
		}
		if at < 0 {
			return syms
		}
		syms[at] = best.id
		syms = slices.Delete(syms, at+1, at+2)
	}
}

func TestConcurrentUse(t *testing.T) {
	eachTokenizer(t, func(t *testing.T, dir string, tok *Tokenizer) {
		cases := readLines[tokenizerCase](t, filepath.Join(dir, "cases.jsonl"))
		var wg sync.WaitGroup
		for range 4 {
			wg.Go(func() {
				for _, c := range cases {
					if got := tok.Encode(c.Text, false); !slices.Equal(got, c.IDs) {
						t.Errorf("%.60q: %v", c.Text, clip(got))
					}
				}
			})
		}
		wg.Wait()
	})
}

func TestBytesThatAreNotText(t *testing.T) {
	eachTokenizer(t, func(t *testing.T, _ string, tok *Tokenizer) {
		for _, raw := range []string{"\xff", "a\xf0\x9f", "\xed\xa0\x80 x", "\xc3", "\x80<mask>\x80"} {
			got := tok.Decode(tok.Encode(raw, false), false)
			if !strings.Contains(got, "\ufffd") {
				t.Errorf("%q: %q", raw, got)
			}
		}
	})
}

func TestTables(t *testing.T) {
	eachTokenizer(t, func(t *testing.T, _ string, tok *Tokenizer) {
		for id := range int32(tok.VocabSize()) {
			spelling := tok.Token(id)
			if got, ok := tok.ID(spelling); spelling == "" || ok && got != id {
				t.Errorf("id %d: %q, back %d", id, spelling, got)
			}
		}
		for _, id := range []int32{-1, int32(tok.VocabSize()), 1 << 30} {
			if tok.Token(id) != "" || tok.Special(id) || tok.Decode([]int32{id}, false) != "" {
				t.Errorf("id %d has a token", id)
			}
		}
	})
}

// small is a tokenizer.json with one part replaced.
func small(part, value string) string {
	parts := map[string]string{
		"added_tokens": `[]`, "normalizer": `null`, "pre_tokenizer": `null`, "post_processor": `null`, "decoder": `null`,
		"model": `{"type":"BPE","vocab":{"a":0,"b":1,"ab":2},"merges":["a b"]}`,
	}
	parts[part] = value
	var out []string
	for k, v := range parts {
		out = append(out, `"`+k+`":`+v)
	}
	return "{" + strings.Join(out, ",") + "}"
}

func TestLoadRefuses(t *testing.T) {
	for _, c := range []struct{ part, value, want string }{
		{"normalizer", `{"type":"Precompiled","precompiled_charsmap":"AA=="}`, `normalizer: type "Precompiled"`},
		{"normalizer", `{"type":"NFC","extra":1}`, `extra`},
		{"normalizer", `{}`, `no "type"`},
		{"normalizer", `7`, `normalizer`},
		{"normalizer", `{"type":"Sequence","normalizers":[{"type":"Nmt"}]}`, `"Nmt"`},
		{"normalizer", strings.Repeat(`{"type":"Sequence","normalizers":[`, 50) + strings.Repeat(`]}`, 50), `deeper`},
		{"pre_tokenizer", `{"type":"BertPreTokenizer"}`, `pre_tokenizer: type "BertPreTokenizer"`},
		{"pre_tokenizer", `{"type":"Split","pattern":{"Regex":"(?<=a)b"},"behavior":"Isolated","invert":false}`, `(?<=`},
		{"pre_tokenizer", `{"type":"Split","pattern":{"Regex":"a++"},"behavior":"Isolated","invert":false}`, `++`},
		{"pre_tokenizer", `{"type":"Split","pattern":{"Regex":"a*"},"behavior":"Isolated","invert":false}`, `matches nothing`},
		{"pre_tokenizer", `{"type":"Split","pattern":{"Regex":"a"},"behavior":"Sideways","invert":false}`, `Sideways`},
		{"pre_tokenizer", `{"type":"Split","pattern":{},"behavior":"Isolated","invert":false}`, `pattern`},
		{"pre_tokenizer", `{"type":"Sequence","pretokenizers":[{"type":"ByteLevel"},{"type":"Digits"}]}`, `last`},
		{"pre_tokenizer", `{"type":"Metaspace","replacement":"__","prepend_scheme":"first"}`, `one character`},
		{"decoder", `{"type":"WordPiece","prefix":"##"}`, `decoder: type "WordPiece"`},
		{"decoder", `{"type":"Sequence","decoders":[null]}`, `null`},
		{"post_processor", `{"type":"Odd"}`, `post_processor: type "Odd"`},
		{"post_processor", `{"type":"TemplateProcessing","single":[],"pair":[],"special_tokens":{}}`, `no sequence`},
		{"post_processor", `{"type":"TemplateProcessing","single":[{"SpecialToken":{"id":"x","type_id":0}},{"Sequence":{"id":"A","type_id":0}}],"pair":[],"special_tokens":{"x":{"id":"x","ids":[77],"tokens":["x"]}}}`, `77`},
		{"model", `{"type":"WordPiece","vocab":{"a":0}}`, `model: type "WordPiece"`},
		{"model", `null`, `missing`},
		{"model", `{"type":"BPE","vocab":{},"merges":[]}`, `empty`},
		{"model", `{"type":"BPE","vocab":{"a":0,"b":1},"merges":["a b"]}`, `merge 0`},
		{"model", `{"type":"BPE","vocab":{"a":0,"b":1},"merges":["ab"]}`, `want two`},
		{"model", `{"type":"BPE","vocab":{"a":0,"b":1},"merges":[["a","b","c"]]}`, `merges`},
		{"model", `{"type":"BPE","vocab":{"a":0,"b":0},"merges":[]}`, `have the id`},
		{"model", `{"type":"BPE","vocab":{"a":-1},"merges":[]}`, `id -1`},
		{"model", `{"type":"BPE","vocab":{"a":2000000000},"merges":[]}`, `id 2000000000`},
		{"model", `{"type":"BPE","dropout":0.1,"vocab":{"a":0},"merges":[]}`, `dropout`},
		{"model", `{"type":"BPE","unk_token":"?","vocab":{"a":0},"merges":[]}`, `unk_token`},
		{"model", `{"type":"BPE","end_of_word_suffix":"</w>","vocab":{"a":0},"merges":[]}`, `end_of_word_suffix`},
		{"model", `{"type":"BPE","vocab":{"a":0},"merges":[],"later":true}`, `later`},
		{"added_tokens", `[{"id":9,"content":"a"}]`, `id 9 here and 0 before`},
		{"added_tokens", `[{"id":0,"content":"x"}]`, `belongs to "a"`},
		{"added_tokens", `[{"id":1000000000,"content":"x"}]`, `id 1000000000`},
	} {
		_, err := Load([]byte(small(c.part, c.value)))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s %.80s: error %v, want one with %q", c.part, c.value, err, c.want)
		}
	}
	for _, src := range []string{"", "null x", "{", "[]", "{\"model\":\"\xff\"}", small("model", "null") + "{}"} {
		if _, err := Load([]byte(src)); err == nil {
			t.Errorf("%q accepted", src)
		}
	}
	for want, content := range map[string]string{"at most 1024": strings.Repeat("x", 2000), "id 3 here": "a"} {
		if _, err := Load([]byte(small("added_tokens", `[{"id":3,"content":"`+content+`"}]`))); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
	if _, err := Load([]byte(small("decoder", "null"))); err != nil {
		t.Errorf("the base of these cases: %v", err)
	}
}

// TestStripsInOneWalk: white space round a token that takes it is walked through once, not once a token.
func TestStripsInOneWalk(t *testing.T) {
	tok, err := Load([]byte(small("added_tokens", `[{"id":3,"content":" ","lstrip":true,"rstrip":true}]`)))
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan []int32)
	go func() { done <- tok.Encode(strings.Repeat(" ", 1<<20)+"a", false) }()
	select {
	case ids := <-done:
		if len(ids) < 2 {
			t.Errorf("%d ids", len(ids))
		}
	case <-time.After(time.Minute): // some milliseconds; hours where each token walks anew
		t.Fatal("a megabyte of white space takes more than a minute")
	}
}

func FuzzTokenizer(f *testing.F) {
	for _, c := range []string{
		small("decoder", `{"type":"ByteLevel"}`),
		small("pre_tokenizer", `{"type":"Sequence","pretokenizers":[{"type":"Split","pattern":{"Regex":"\\s+(?!\\S)|\\s+|\\p{L}+"},"behavior":"Isolated","invert":false},{"type":"ByteLevel","use_regex":false}]}`),
		small("normalizer", `{"type":"Sequence","normalizers":[{"type":"Prepend","prepend":"▁"},{"type":"Replace","pattern":{"String":" "},"content":"▁"}]}`),
		small("added_tokens", `[{"id":3,"content":"<m>","lstrip":true,"rstrip":true,"single_word":true,"normalized":true,"special":true}]`),
		small("model", `{"type":"BPE","byte_fallback":true,"fuse_unk":true,"unk_token":"b","vocab":{"a":0,"b":1,"ab":2,"<0xC3>":3,"<0xA9>":4},"merges":[["a","b"]]}`),
	} {
		f.Add([]byte(c), "ab é <m> ba\n")
	}
	f.Fuzz(func(t *testing.T, src []byte, text string) {
		tok, err := Load(src)
		if err != nil || len(text) > 1<<12 {
			return
		}
		ids := tok.Encode(text, true)
		for _, id := range ids {
			if id < 0 || int(id) >= tok.VocabSize() {
				t.Fatalf("id %d of %d", id, tok.VocabSize())
			}
		}
		tok.Decode(ids, true)
	})
}

// corpus is some hundred kilobytes of text: the cases of one tokenizer.
func corpus(b *testing.B) (string, *Tokenizer) {
	dir := filepath.Join(vectors(b, "tokenizers"), "llama3")
	src, err := os.ReadFile(filepath.Join(dir, "tokenizer.json"))
	if err != nil {
		b.Skip(err)
	}
	tok, err := Load(src)
	if err != nil {
		b.Fatal(err)
	}
	var text strings.Builder
	var vocab struct {
		Model struct{ Vocab map[string]int }
	}
	if err := json.Unmarshal(src, &vocab); err != nil {
		b.Fatal(err)
	}
	for _, path := range []string{"load.go", "split.go", "bpe.go", "doc.go", "decode.go"} {
		src, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		text.Write(src)
	}
	return strings.Repeat(text.String(), 20), tok
}

func BenchmarkEncode(b *testing.B) {
	text, tok := corpus(b)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		tok.Encode(text, false)
	}
}

func BenchmarkLongWord(b *testing.B) {
	_, tok := corpus(b)
	word := strings.Repeat("abcdefghij", 1000)
	b.SetBytes(int64(len(word)))
	for b.Loop() {
		tok.Encode(word, false)
	}
}

func BenchmarkDecode(b *testing.B) {
	text, tok := corpus(b)
	ids := tok.Encode(text, false)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		tok.Decode(ids, false)
	}
}
