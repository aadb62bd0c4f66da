package policy

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"swarmrl/policy/model"
	"swarmrl/policy/tiny"
)

// vectors gives the folders of the model vectors: of this package or, by default, those of package
// model.
func vectors(t *testing.T) []string {
	root := os.Getenv("SWARM_VECTORS")
	if root == "" {
		root = "model/testdata"
	}
	found, err := filepath.Glob(filepath.Join(root, "models", "*", "expected.json"))
	if err != nil || len(found) == 0 {
		t.Fatalf("no model vectors under %s: %v", root, err)
	}
	for i := range found {
		found[i] = filepath.Dir(found[i])
	}
	return found
}

// layouts are a directory as transformers 5 writes it, and as version 4 did: the same model.
func layouts(t *testing.T, dir string) map[string]fstest.MapFS {
	t.Helper()
	v5, v4 := fstest.MapFS{}, fstest.MapFS{}
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		data, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		file := &fstest.MapFile{Data: data}
		old := strings.Replace(e.Name(), ".v4.json", ".json", 1)
		if old == e.Name() {
			v5[e.Name()] = file
		}
		if _, ok := v4[old]; (!ok || old != e.Name()) && e.Name() != templateName {
			v4[old] = file
		}
	}
	return map[string]fstest.MapFS{"v5": v5, "v4": v4}
}

func TestChatVectors(t *testing.T) {
	for _, dir := range vectors(t) {
		for name, fsys := range layouts(t, dir) {
			p, err := FromFS(fsys, model.Options{})
			if err != nil {
				t.Fatal(err)
			}
			var want struct {
				Chat struct {
					Messages []Message
					Rendered string
					IDs      []int32
				}
			}
			if err := json.Unmarshal(fsys["expected.json"].Data, &want); err != nil {
				t.Fatal(err)
			}
			text, ids, err := p.Chat(want.Chat.Messages, nil)
			if err != nil || text != want.Chat.Rendered || !slices.Equal(ids, want.Chat.IDs) {
				t.Errorf("%s, %s: %q, %v, %v; want %q, %v", dir, name, text, ids, err, want.Chat.Rendered, want.Chat.IDs)
			}
			if len(p.EOS) == 0 {
				t.Errorf("%s, %s: no end of sequence", dir, name)
			}
		}
	}
}

// TestSave: what is written has the same hash, chat and end, whether it was loaded to be trained or
// not.
func TestSave(t *testing.T) {
	for _, dir := range vectors(t) {
		for _, train := range []bool{false, true} {
			p, err := Load(dir, model.Options{Train: train})
			if err != nil {
				t.Fatal(err)
			}
			out := t.TempDir()
			if err := p.Save(out); err != nil {
				t.Fatal(err)
			}
			q, err := Load(out, model.Options{})
			if err != nil {
				t.Fatal(err)
			}
			r, err := p.WithWeights(q.Model.Tensors(), model.Options{})
			if err != nil || r.Hash != p.Hash {
				t.Errorf("%s: with its own weights it is %s, want %s: %v", dir, r.Hash, p.Hash, err)
			}
			if p.Hash != q.Hash || !slices.Equal(p.EOS, q.EOS) || q.Template == nil {
				t.Errorf("%s: saved as %s, want %s", dir, q.Hash, p.Hash)
			}
		}
	}
}

func TestPlain(t *testing.T) {
	p, err := FromFS(tiny.FS(), model.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"": "", "7*6 = é": "7*6 = é", "a<|end|>b": "ab", "<|e<|end|>nd|>x": "x", "<|other|>": "<|other|>",
	} {
		if got := p.Plain(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestBadDirectories: one sentence names the file.
func TestBadDirectories(t *testing.T) {
	good := fstest.MapFS{}
	err := fs.WalkDir(tiny.FS(), ".", func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			data, err := fs.ReadFile(tiny.FS(), path)
			good[path] = &fstest.MapFile{Data: data}
			return err
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ file, content, want string }{
		{"config.json", "", "config.json"},
		{"config.json", "{", "config.json: "},
		{"tokenizer.json", "", "tokenizer.json"},
		{"tokenizer.json", "{}", "tokenizer.json: "},
		{"model.safetensors", "", "model.safetensors"},
		{"model.safetensors", "12345678", "model.safetensors: "},
		{"chat_template.jinja", "{% bad", "chat_template.jinja: "},
		{"tokenizer_config.json", "[", "tokenizer_config.json: "},
		{"generation_config.json", "[", "generation_config.json: "},
		{"generation_config.json", `{"eos_token_id": -1}`, "generation_config.json: eos_token_id -1"},
		{"generation_config.json", `{"eos_token_id": "x"}`, "generation_config.json: eos_token_id"},
	} {
		bad := fstest.MapFS{}
		for name, f := range good {
			if name != c.file {
				bad[name] = f
			} else if c.content != "" {
				bad[name] = &fstest.MapFile{Data: []byte(c.content)}
			}
		}
		if _, err := FromFS(bad, model.Options{}); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s %q: error %v, want one with %q", c.file, c.content, err, c.want)
		}
	}
	if _, err := Load(t.TempDir(), model.Options{}); err == nil {
		t.Error("empty directory: no error")
	}
}

// TestLoadStay: a policy whose weights stay in their file is the same once it is identified; what is
// wrong beside the weights is the error that it is otherwise.
func TestLoadStay(t *testing.T) {
	for _, dir := range vectors(t) {
		p, err := Load(dir, model.Options{})
		if err != nil {
			t.Fatal(err)
		}
		q, err := Load(dir, model.Options{Stay: true})
		if err != nil {
			t.Fatal(err)
		}
		if err := q.Identify(); err != nil || q.Hash != p.Hash || !slices.Equal(q.EOS, p.EOS) {
			t.Errorf("%s: %s, %v, want %s", dir, q.Hash, err, p.Hash)
		}
		if err := q.Model.Close(); err != nil {
			t.Error(err)
		}
		broken := t.TempDir()
		if err := p.Save(broken); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(broken, tokenizerName), []byte("{}"), 0o600); err != nil {
			t.Fatal(err)
		}
		_, want := Load(broken, model.Options{})
		if _, err := Load(broken, model.Options{Stay: true}); err == nil || want == nil || err.Error() != want.Error() {
			t.Errorf("%s: %v, want %v", dir, err, want)
		}
	}
}
