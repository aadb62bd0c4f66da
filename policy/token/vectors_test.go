package token

import (
	"bufio"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// vectors gives the folder of reference cases.
func vectors(tb testing.TB, name string) string {
	tb.Helper()
	root := os.Getenv("SWARM_VECTORS")
	if root == "" {
		root = "testdata"
	}
	return filepath.Join(root, name)
}

// readLines decodes one JSON object a line; a file without any is a failure.
func readLines[T any](tb testing.TB, path string) []T {
	tb.Helper()
	f, err := os.Open(path)
	if err != nil {
		tb.Fatal(err)
	}
	defer f.Close()
	var out []T
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		var v T
		if err := json.Unmarshal(lines.Bytes(), &v); err != nil {
			tb.Fatalf("%s: %v", path, err)
		}
		out = append(out, v)
	}
	if err := lines.Err(); err != nil || len(out) == 0 {
		tb.Fatalf("%s: %d cases, %v", path, len(out), err)
	}
	return out
}

type tokenizerCase struct {
	Text        string
	IDs         []int32
	IDsSpecial  []int32 `json:"ids_special"`
	Decoded     string
	DecodedSkip *string `json:"decoded_skip"`
}

type streamCase struct {
	Text     string
	Bytes    string
	IDs      []int32
	Prefixes []string
	Chunks   []any
}

// eachTokenizer runs f for every folder of the tokenizer vectors.
func eachTokenizer(t *testing.T, f func(t *testing.T, dir string, tok *Tokenizer)) {
	paths, err := filepath.Glob(filepath.Join(vectors(t, "tokenizers"), "*", "tokenizer.json"))
	if err != nil || len(paths) == 0 {
		t.Fatal("no cases", err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(filepath.Dir(path)), func(t *testing.T) {
			src, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			tok, err := Load(src)
			if err != nil {
				t.Fatal(err)
			}
			f(t, filepath.Dir(path), tok)
		})
	}
}

func TestTokenizerVectors(t *testing.T) {
	eachTokenizer(t, func(t *testing.T, dir string, tok *Tokenizer) {
		for _, c := range readLines[tokenizerCase](t, filepath.Join(dir, "cases.jsonl")) {
			for range 2 { // the second time from the cache
				checkCase(t, tok, c)
			}
		}
	})
}

func checkCase(t *testing.T, tok *Tokenizer, c tokenizerCase) {
	t.Helper()
	if got := tok.Encode(c.Text, false); !slices.Equal(got, c.IDs) {
		t.Errorf("%.60q: ids %v, want %v", c.Text, clip(got), clip(c.IDs))
	}
	want := c.IDsSpecial
	if want == nil {
		want = c.IDs
	}
	if got := tok.Encode(c.Text, true); !slices.Equal(got, want) {
		t.Errorf("%.60q with special tokens: ids %v, want %v", c.Text, clip(got), clip(want))
	}
	if got := tok.Decode(c.IDs, false); got != c.Decoded {
		t.Errorf("%.60q: decoded %.80q, want %.80q", c.Text, got, c.Decoded)
	}
	skip := c.Decoded
	if c.DecodedSkip != nil {
		skip = *c.DecodedSkip
	}
	if got := tok.Decode(c.IDs, true); got != skip {
		t.Errorf("%.60q: decoded without special %.80q, want %.80q", c.Text, got, skip)
	}
}

func clip(ids []int32) []int32 { return ids[:min(len(ids), 16)] }

func TestStreamVectors(t *testing.T) {
	eachTokenizer(t, func(t *testing.T, dir string, tok *Tokenizer) {
		for _, c := range readLines[streamCase](t, filepath.Join(dir, "stream.jsonl")) {
			checkStream(t, tok, c)
		}
	})
}

func checkStream(t *testing.T, tok *Tokenizer, c streamCase) {
	t.Helper()
	if raw, err := hex.DecodeString(c.Bytes); c.Bytes != "" && err != nil {
		t.Fatalf("%q: %v, %d bytes", c.Bytes, err, len(raw))
	}
	s := tok.Stream()
	shown := ""
	for i, id := range c.IDs {
		if got := tok.Decode(c.IDs[:i+1], false); got != c.Prefixes[i] {
			t.Errorf("%q%s: prefix %d %q, want %q", c.Text, c.Bytes, i, got, c.Prefixes[i])
		}
		want, _ := c.Chunks[i].(string)
		got := s.Next(id)
		if got != want {
			t.Errorf("%q%s: chunk %d %q, want %q", c.Text, c.Bytes, i, got, want)
		}
		shown += got
	}
	all := c.Prefixes[len(c.Prefixes)-1]
	if !strings.HasPrefix(all, shown) {
		all = shown + "\ufffd" // bytes at the end made invalid what has been shown
	}
	if shown += s.Flush(); shown != all {
		t.Errorf("%q%s: with the rest %q, want %q", c.Text, c.Bytes, shown, all)
	}
}
