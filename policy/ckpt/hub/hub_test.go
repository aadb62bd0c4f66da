package hub

import (
	"bytes"
	"context"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

const commit = "0123456789abcdef0123456789abcdef01234567"

// fakeHub is a Hub with one repository, and a CDN on another address for its weights.
type fakeHub struct {
	t     *testing.T
	files map[string][]byte
	hub   *httptest.Server
	cdn   *httptest.Server

	mu       sync.Mutex
	requests []string
	leaked   atomic.Bool // the CDN saw the token

	// serve, if not nil, answers a request of the CDN: try counts them from 1.
	serve func(w http.ResponseWriter, r *http.Request, data []byte, try int)
	tries atomic.Int32
	head  func(h http.Header, name string)
	names []string // of the listing; nil: the files
}

func newFakeHub(t *testing.T) *fakeHub {
	h := &fakeHub{t: t, files: map[string][]byte{
		"config.json": []byte(`{"model_type":"qwen3"}`), "tokenizer.json": []byte(`{}`),
		"model.safetensors": bytes.Repeat([]byte("0123456789abcdef"), 1<<15),
	}}
	h.cdn = httptest.NewServer(http.HandlerFunc(h.serveCDN))
	h.hub = httptest.NewServer(http.HandlerFunc(h.serveHub))
	t.Cleanup(func() { h.hub.Close(); h.cdn.Close() })
	return h
}

func etagOf(name string, data []byte) string {
	if strings.HasSuffix(name, ".safetensors") {
		sum := sha256.Sum256(data)
		return hex.EncodeToString(sum[:])
	}
	sum := sha1.Sum(append(fmt.Appendf(nil, "blob %d\x00", len(data)), data...))
	return hex.EncodeToString(sum[:])
}

func (h *fakeHub) serveHub(w http.ResponseWriter, r *http.Request) {
	h.mu.Lock()
	h.requests = append(h.requests, r.Method+" "+r.URL.Path)
	h.mu.Unlock()
	if r.Header.Get("Authorization") != "Bearer secret" {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if r.URL.Path == "/api/models/org/model/revision/main" {
		h.list(w)
		return
	}
	name, ok := strings.CutPrefix(r.URL.Path, "/org/model/resolve/"+commit+"/")
	data, exists := h.files[name]
	if !ok || !exists {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	w.Header().Set("X-Repo-Commit", commit)
	if strings.HasSuffix(name, ".safetensors") {
		w.Header().Set("X-Linked-Etag", strconv.Quote(etagOf(name, data)))
		w.Header().Set("X-Linked-Size", strconv.Itoa(len(data)))
		w.Header().Set("Location", h.cdn.URL+"/"+name)
		if h.head != nil {
			h.head(w.Header(), name)
		}
		w.WriteHeader(http.StatusFound)
		return
	}
	w.Header().Set("Etag", strconv.Quote(etagOf(name, data)))
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(data))
}

func (h *fakeHub) list(w http.ResponseWriter) {
	var out struct {
		SHA      string              `json:"sha"`
		Siblings []map[string]string `json:"siblings"`
	}
	out.SHA = commit
	names := h.names
	if names == nil {
		for name := range h.files {
			names = append(names, name)
		}
	}
	for _, name := range names {
		out.Siblings = append(out.Siblings, map[string]string{"rfilename": name})
	}
	if err := json.NewEncoder(w).Encode(out); err != nil {
		h.t.Error(err)
	}
}

func (h *fakeHub) serveCDN(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") != "" {
		h.leaked.Store(true)
	}
	data := h.files[strings.TrimPrefix(r.URL.Path, "/")]
	try := int(h.tries.Add(1))
	if h.serve != nil {
		h.serve(w, r, data, try)
		return
	}
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(data))
}

func (h *fakeHub) client(cache string, change func(*Config)) *Client {
	c := Config{
		Endpoint: h.hub.URL, Cache: cache, Token: "secret", Idle: 300 * time.Millisecond, Retries: 3,
		Transport: &http.Transport{},
	}
	if change != nil {
		change(&c)
	}
	client, err := New(c)
	if err != nil {
		h.t.Fatal(err)
	}
	return client
}

func (h *fakeHub) check(dir string) {
	h.t.Helper()
	for name, want := range h.files {
		got, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil || !bytes.Equal(got, want) {
			h.t.Errorf("%s: %d bytes, %v", name, len(got), err)
		}
		link, err := os.Readlink(filepath.Join(dir, name))
		if want := filepath.Join("..", "..", "blobs", etagOf(name, want)); err != nil || link != want {
			h.t.Errorf("%s leads to %q, %v, want %q", name, link, err, want)
		}
	}
	if h.leaked.Load() {
		h.t.Error("the token was sent to a redirect")
	}
}

func TestSnapshot(t *testing.T) {
	h := newFakeHub(t)
	cache := t.TempDir()
	dir, err := h.client(cache, nil).Snapshot(t.Context(), "org/model", "")
	if err != nil {
		t.Fatal(err)
	}
	h.check(dir)
	if want := filepath.Join(cache, "models--org--model", "snapshots", commit); dir != want {
		t.Errorf("snapshot in %s, want %s", dir, want)
	}
	ref, err := os.ReadFile(filepath.Join(cache, "models--org--model", "refs", "main"))
	if err != nil || string(ref) != commit {
		t.Errorf("ref %q, %v", ref, err)
	}
	h.hub.Close() // from here on the cache must do
	for name, revision := range map[string]string{"offline": "main", "by commit": commit} {
		again, err := h.client(cache, func(c *Config) { c.Offline = name == "offline" }).
			Snapshot(t.Context(), "org/model", revision)
		if err != nil || again != dir {
			t.Errorf("%s: %s, %v", name, again, err)
		}
	}
	if _, err := h.client(cache, func(c *Config) { c.Offline = true }).Snapshot(t.Context(), "org/other", ""); err == nil {
		t.Error("offline gave a model that is not there")
	}
}

func TestShardedSnapshot(t *testing.T) {
	h := newFakeHub(t)
	delete(h.files, "model.safetensors")
	h.files["a.safetensors"], h.files["b.safetensors"] = []byte("first"), []byte("second")
	h.files["model.safetensors.index.json"] = []byte(`{"weight_map":{"x":"a.safetensors","y":"b.safetensors"}}`)
	dir, err := h.client(t.TempDir(), nil).Snapshot(t.Context(), "org/model", "main")
	if err != nil {
		t.Fatal(err)
	}
	h.check(dir)
}

// TestBadServers are servers that cut, stall and ignore ranges: the file comes whole all the same.
func TestBadServers(t *testing.T) {
	for name, serve := range map[string]func(w http.ResponseWriter, r *http.Request, data []byte, try int){
		"cuts": func(w http.ResponseWriter, r *http.Request, data []byte, try int) {
			if try < 5 {
				ranged(w, r, data, 100_000)
				return
			}
			http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(data))
		},
		"stalls": func(w http.ResponseWriter, r *http.Request, data []byte, try int) {
			if try < 3 {
				ranged(w, r, data, 200_000)
				w.(http.Flusher).Flush()
				<-r.Context().Done()
				return
			}
			http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(data))
		},
		"ignores ranges": func(w http.ResponseWriter, r *http.Request, data []byte, try int) {
			if try == 1 {
				ranged(w, r, data, 200_000)
				return
			}
			w.Write(data)
		},
		"refuses at first": func(w http.ResponseWriter, r *http.Request, data []byte, try int) {
			if try < 3 {
				w.WriteHeader(http.StatusServiceUnavailable)
				return
			}
			http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(data))
		},
		"redirects on": func(w http.ResponseWriter, r *http.Request, data []byte, try int) {
			if try < 4 {
				http.Redirect(w, r, "/model.safetensors?hop="+strconv.Itoa(try), http.StatusTemporaryRedirect)
				return
			}
			http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(data))
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := newFakeHub(t)
			h.serve = serve
			dir, err := h.client(t.TempDir(), nil).Snapshot(t.Context(), "org/model", "main")
			if err != nil {
				t.Fatal(err)
			}
			h.check(dir)
		})
	}
}

// ranged sends n bytes of what was asked for, after a promise of all.
func ranged(w http.ResponseWriter, r *http.Request, data []byte, n int) {
	from := 0
	if _, err := fmt.Sscanf(r.Header.Get("Range"), "bytes=%d-", &from); err == nil {
		w.Header().Set("Content-Range", fmt.Sprintf("bytes %d-%d/%d", from, len(data)-1, len(data)))
	}
	w.Header().Set("Content-Length", strconv.Itoa(len(data)-from))
	if from > 0 {
		w.WriteHeader(http.StatusPartialContent)
	}
	w.Write(data[from:min(len(data), from+n)])
}

// TestLyingServers are servers whose answers must not be taken.
func TestLyingServers(t *testing.T) {
	type change = func(h *fakeHub)
	serving := func(f func(w http.ResponseWriter, r *http.Request, data []byte)) change {
		return func(h *fakeHub) {
			h.serve = func(w http.ResponseWriter, r *http.Request, data []byte, _ int) { f(w, r, data) }
		}
	}
	heading := func(f func(h http.Header)) change {
		return func(h *fakeHub) { h.head = func(header http.Header, _ string) { f(header) } }
	}
	for name, set := range map[string]change{
		"another file": serving(func(w http.ResponseWriter, _ *http.Request, data []byte) {
			lie := bytes.Clone(data)
			lie[77] ^= 1
			w.Write(lie)
		}),
		"too long": serving(func(w http.ResponseWriter, _ *http.Request, data []byte) {
			w.Write(append(bytes.Clone(data), 'x'))
		}),
		"endless": serving(func(w http.ResponseWriter, r *http.Request, data []byte) {
			for r.Context().Err() == nil {
				if _, err := w.Write(data); err != nil {
					return
				}
			}
		}),
		"always cuts": serving(func(w http.ResponseWriter, r *http.Request, data []byte) { ranged(w, r, data, 10) }),
		"nothing":     serving(func(_ http.ResponseWriter, r *http.Request, _ []byte) { <-r.Context().Done() }),
		"trickles": serving(func(w http.ResponseWriter, r *http.Request, data []byte) {
			for i := 0; r.Context().Err() == nil; i++ {
				w.Write(data[i : i+1])
				w.(http.Flusher).Flush()
				time.Sleep(10 * time.Millisecond) // the server's time, not the test's
			}
		}),
		"circles": serving(func(w http.ResponseWriter, r *http.Request, _ []byte) {
			http.Redirect(w, r, "/model.safetensors", http.StatusFound)
		}),
		"redirects to a file": serving(func(w http.ResponseWriter, r *http.Request, _ []byte) {
			w.Header().Set("Location", "file:///etc/passwd")
			w.WriteHeader(http.StatusFound)
		}),
		"etag leads out":    heading(func(h http.Header) { h.Set("X-Linked-Etag", `"../../../x"`) }),
		"etag of dots":      heading(func(h http.Header) { h.Set("X-Linked-Etag", `".."`) }),
		"no etag":           heading(func(h http.Header) { h.Del("X-Linked-Etag") }),
		"another commit":    heading(func(h http.Header) { h.Set("X-Repo-Commit", strings.Repeat("f", 40)) }),
		"huge":              heading(func(h http.Header) { h.Set("X-Linked-Size", "99999999999999") }),
		"negative":          heading(func(h http.Header) { h.Set("X-Linked-Size", "-1") }),
		"no size, no hash":  heading(func(h http.Header) { h.Del("X-Linked-Size"); h.Set("X-Linked-Etag", "x") }),
		"index leads out":   sharded(`{"weight_map":{"x":"../../../etc/passwd"}}`),
		"index is absolute": sharded(`{"weight_map":{"x":"/etc/passwd"}}`),
		"index is no JSON":  sharded(`{`),
		"no weights":        func(h *fakeHub) { delete(h.files, "model.safetensors") },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := newFakeHub(t)
			set(h)
			cache := t.TempDir()
			dir, err := h.client(cache, nil).Snapshot(t.Context(), "org/model", "main")
			if err == nil {
				t.Fatalf("gave %s", dir)
			}
			t.Log(err)
			if _, err := os.Stat(filepath.Join(cache, "models--org--model", "refs", "main")); err == nil {
				t.Error("the revision is marked as there")
			}
			if h.leaked.Load() {
				t.Error("the token was sent to a redirect")
			}
		})
	}
}

func sharded(index string) func(h *fakeHub) {
	return func(h *fakeHub) {
		delete(h.files, "model.safetensors")
		h.files["model.safetensors.index.json"] = []byte(index)
	}
}

func TestResumesAcrossCalls(t *testing.T) {
	h := newFakeHub(t)
	cache := t.TempDir()
	h.serve = func(w http.ResponseWriter, r *http.Request, data []byte, _ int) { ranged(w, r, data, 50_000) }
	if _, err := h.client(cache, func(c *Config) { c.Retries = 1 }).Snapshot(t.Context(), "org/model", ""); err == nil {
		t.Fatal("came whole")
	}
	var from atomic.Value
	h.serve = func(w http.ResponseWriter, r *http.Request, data []byte, _ int) {
		from.Store(r.Header.Get("Range"))
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(data))
	}
	dir, err := h.client(cache, nil).Snapshot(t.Context(), "org/model", "")
	if err != nil || from.Load() != "bytes=50000-" {
		t.Fatalf("%v, asked for %q", err, from.Load())
	}
	h.check(dir)
}

func TestSpoiltPartIsFetchedAgain(t *testing.T) {
	h := newFakeHub(t)
	cache := t.TempDir()
	blobs := filepath.Join(cache, "models--org--model", "blobs")
	if err := os.MkdirAll(blobs, 0o755); err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(blobs, etagOf("model.safetensors", h.files["model.safetensors"])+".incomplete")
	if err := os.WriteFile(name, []byte("spoilt"), 0o644); err != nil {
		t.Fatal(err)
	}
	dir, err := h.client(cache, nil).Snapshot(t.Context(), "org/model", "")
	if err != nil {
		t.Fatal(err)
	}
	h.check(dir)
}

func TestTwoAtOnce(t *testing.T) {
	h := newFakeHub(t)
	cache := t.TempDir()
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			if _, err := h.client(cache, nil).Snapshot(t.Context(), "org/model", ""); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if n := h.tries.Load(); n != 1 {
		t.Errorf("weights were fetched %d times, want once", n)
	}
}

func TestCancel(t *testing.T) {
	h := newFakeHub(t)
	h.serve = func(_ http.ResponseWriter, r *http.Request, _ []byte, _ int) { <-r.Context().Done() }
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	start := time.Now()
	_, err := h.client(t.TempDir(), func(c *Config) { c.Idle = time.Minute }).Snapshot(ctx, "org/model", "")
	if err == nil || time.Since(start) > 10*time.Second {
		t.Errorf("%v after %v", err, time.Since(start))
	}
}

func TestNames(t *testing.T) {
	h := newFakeHub(t)
	c := h.client(t.TempDir(), nil)
	for _, repo := range []string{"", "..", "a/../b", "a/b/c", "/a", "a--b/c", "org/mo del", "-x/y", "a/..", "org/.git"} {
		if _, err := c.Snapshot(t.Context(), repo, ""); err == nil {
			t.Errorf("repository %q accepted", repo)
		}
	}
	for _, revision := range []string{"..", "../x", "a/../b", "/a", "a b", "a//b", "refs/../x"} {
		if _, err := c.Snapshot(t.Context(), "org/model", revision); err == nil {
			t.Errorf("revision %q accepted", revision)
		}
	}
}

func TestFromEnv(t *testing.T) {
	env := map[string]string{"HOME": "/h"}
	get := func(k string) string { return env[k] }
	for _, step := range []struct{ key, value, cache string }{
		{"", "", "/h/.cache/huggingface/hub"},
		{"XDG_CACHE_HOME", "/x", "/x/huggingface/hub"},
		{"HF_HOME", "/hf", "/hf/hub"},
		{"HF_HUB_CACHE", "/cache", "/cache"},
	} {
		env[step.key] = step.value
		if got := FromEnv(get).Cache; got != step.cache {
			t.Errorf("with %s: %s, want %s", step.key, got, step.cache)
		}
	}
	env["HF_ENDPOINT"], env["HF_HUB_OFFLINE"], env["HF_TOKEN"] = "http://mirror/", "yes", " secret\n"
	c := FromEnv(get)
	if c.Endpoint != "http://mirror" || !c.Offline || c.Token != "secret" {
		t.Errorf("%+v", c)
	}
	if _, err := New(c); err == nil {
		t.Error("a token over http to another machine")
	}
}
