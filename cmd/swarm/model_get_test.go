package main

import (
	"bytes"
	"crypto/sha1"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestModelGet downloads from a local Hub through the real command line.
func TestModelGet(t *testing.T) {
	const commit = "0123456789abcdef0123456789abcdef01234567"
	files := map[string]string{"config.json": `{}`, "tokenizer.json": `{}`, "model.safetensors": "weights"}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, "/api/models/org/name/revision/") {
			fmt.Fprintf(w, `{"sha":%q,"siblings":[{"rfilename":"config.json"},{"rfilename":"tokenizer.json"},`+
				`{"rfilename":"model.safetensors"}]}`, commit)
			return
		}
		data := files[filepath.Base(r.URL.Path)]
		w.Header().Set("X-Repo-Commit", commit)
		w.Header().Set("ETag", fmt.Sprintf(`"%x"`, sha1.Sum(fmt.Appendf(nil, "blob %d\x00%s", len(data), data))))
		http.ServeContent(w, r, "", time.Time{}, strings.NewReader(data))
	}))
	defer server.Close()
	t.Setenv("HF_ENDPOINT", server.URL)
	t.Setenv("HF_HUB_CACHE", t.TempDir())
	t.Setenv("HF_TOKEN", "")
	get := func() (string, error) {
		var out bytes.Buffer
		cmd := root()
		cmd.SetOut(&out)
		cmd.SetErr(&bytes.Buffer{})
		cmd.SetArgs([]string{"model", "get", "org/name@main"})
		err := cmd.ExecuteContext(t.Context())
		return strings.TrimSpace(out.String()), err
	}
	dir, err := get()
	if err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(filepath.Join(dir, "model.safetensors")); err != nil || string(got) != "weights" {
		t.Errorf("%q, %v", got, err)
	}
	server.Close()
	t.Setenv("HF_HUB_OFFLINE", "1")
	if again, err := get(); err != nil || again != dir {
		t.Errorf("offline: %s, %v", again, err)
	}
}
