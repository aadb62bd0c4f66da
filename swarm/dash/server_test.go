package dash_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"strings"
	"testing"
	"time"

	"swarmrl/swarm/dash"
)

// ask sends one request and gives the status, headers and the start of the body.
func ask(t *testing.T, url string, header map[string]string) (*http.Response, string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	for k, v := range header {
		if k == "Host" {
			req.Host = v
			continue
		}
		req.Header.Set(k, v)
	}
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	defer client.CloseIdleConnections()
	res, err := client.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, _ := io.ReadAll(io.LimitReader(res.Body, 4096)) //nolint:errcheck // what came is what counts
	return res, string(body)
}

func TestGuard(t *testing.T) {
	api := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "api") })
	url, _ := serve(t, newTale(1), func(c *dash.Config) { c.API, c.Hosts = api, []string{"node.example"} })
	host := strings.TrimSuffix(strings.TrimPrefix(url, "http://"), "/")
	for _, c := range []struct {
		path   string
		header map[string]string
		want   int
	}{
		{"", nil, 200},
		{"api/status", nil, 200},
		{"assets/app.js", nil, 200},
		{"assets/%2e%2e%2fserver.go", nil, 404},
		{"nothing", nil, 404},
		{"", map[string]string{"Host": "localhost:1"}, 200},
		{"", map[string]string{"Host": "[::1]:1"}, 200},
		{"", map[string]string{"Host": "node.example"}, 200},
		{"", map[string]string{"Host": "evil.example"}, 421},
		{"", map[string]string{"Host": "127.0.0.1.evil.example"}, 421},
		{"", map[string]string{"Host": "192.168.1.7"}, 421},
		{"api/status", map[string]string{"Origin": "http://evil.example"}, 403},
		{"api/status", map[string]string{"Origin": "null"}, 403},
		{"api/status", map[string]string{"Origin": "http://" + host}, 200},
		{"stream", map[string]string{"Sec-Fetch-Site": "cross-site"}, 403},
		{"", map[string]string{"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}, 200},
		{"api/status", map[string]string{"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}, 403},
		{"stream", map[string]string{"Last-Event-ID": "not a number"}, 400},
	} {
		res, body := ask(t, url+c.path, c.header)
		if res.StatusCode != c.want {
			t.Errorf("%s %v: status %d (%.60s), want %d", c.path, c.header, res.StatusCode, body, c.want)
		}
		if csp := res.Header.Get("Content-Security-Policy"); !strings.Contains(csp, "default-src 'none'") || strings.Contains(csp, "unsafe") {
			t.Errorf("%s: policy %q", c.path, csp)
		}
	}
}

// TestToken: beyond loopback a token is needed, taken from the URL into a cookie.
func TestToken(t *testing.T) {
	url, _ := serve(t, newTale(1), func(c *dash.Config) { c.Addr = "0.0.0.0:0" })
	base, token, ok := strings.Cut(url, "?token=")
	if !ok || len(token) != 32 {
		t.Fatalf("url %s, want a token in it", url)
	}
	for _, path := range []string{"", "stream", "assets/app.js", "?token=wrong"} {
		if res, _ := ask(t, base+path, nil); res.StatusCode != http.StatusUnauthorized {
			t.Errorf("%q without token: status %d", path, res.StatusCode)
		}
	}
	if res, _ := ask(t, base, map[string]string{"Authorization": "Bearer " + token}); res.StatusCode != http.StatusOK {
		t.Errorf("bearer: status %d", res.StatusCode)
	}
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	client := &http.Client{Jar: jar}
	defer client.CloseIdleConnections()
	res, err := client.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	if res.StatusCode != http.StatusOK || strings.Contains(res.Request.URL.String(), "token") {
		t.Errorf("status %d at %s, want the page without the token in its address", res.StatusCode, res.Request.URL)
	}
}

// sse reads events of a stream until it has n with a number.
func sse(t *testing.T, url, last string, n int) (ids []string, names map[string]int) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url+"stream", nil)
	if err != nil {
		t.Fatal(err)
	}
	if last != "" {
		req.Header.Set("Last-Event-ID", last)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	names = map[string]int{}
	scan := bufio.NewScanner(res.Body)
	scan.Buffer(nil, 1<<20)
	for scan.Scan() {
		field, value, _ := strings.Cut(scan.Text(), ": ")
		switch field {
		case "id":
			ids = append(ids, value)
		case "event":
			names[value]++
			if value == "clock" && len(ids) >= n {
				return ids, names
			}
		case "data":
			if !json.Valid([]byte(value)) {
				t.Fatalf("data %q is no JSON", value)
			}
		}
	}
	t.Fatalf("the stream ended after %d events: %v", len(ids), scan.Err())
	return nil, nil
}

func TestReplay(t *testing.T) {
	told := newTale(2)
	url, _ := serve(t, told, nil)
	last := told.last()
	ids, names := sse(t, url, "", int(last))
	if len(ids) != int(last) || ids[0] != "1" || ids[len(ids)-1] != fmt.Sprint(last) {
		t.Errorf("%d events from %s, want all %d", len(ids), ids[0], last)
	}
	if names["status"] != 1 || names["peers"] != 1 || names["gap"] != 0 {
		t.Errorf("events %v", names)
	}
	if ids, _ := sse(t, url, fmt.Sprint(last-3), 3); len(ids) != 3 {
		t.Errorf("after %d: %v, want three", last-3, ids)
	}
	told.forget(10)
	if _, names := sse(t, url, "4", 1); names["gap"] != 1 {
		t.Errorf("events %v, want a gap", names)
	}
}

// TestOldNews opens a page long after the cheat was caught: the page must still hear of it.
func TestOldNews(t *testing.T) {
	told := newTale(80)
	var rare int
	for i, e := range told.events {
		if e.Rare && len(told.events)-i > 800 {
			rare++
		}
	}
	if rare == 0 {
		t.Fatalf("%d events, none of them rare and older than the newest %d", len(told.events), 800)
	}
	url, _ := serve(t, told, nil)
	if _, names := sse(t, url, "", 800+rare); names["drop"] != 1 || names["gap"] != 0 {
		t.Errorf("events %v, want one drop and no gap", names)
	}
}

// TestManyPages opens more streams than the server gives.
func TestManyPages(t *testing.T) {
	url, stop := serve(t, newTale(1), nil)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	refused := 0
	for range 70 {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, url+"stream", nil)
		if err != nil {
			t.Fatal(err)
		}
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		defer res.Body.Close()
		if res.StatusCode == http.StatusServiceUnavailable {
			refused++
		}
	}
	if refused != 6 {
		t.Errorf("%d of 70 streams refused, want 6", refused)
	}
	start := time.Now()
	stop() // open streams must not hold it
	if d := time.Since(start); d > 5*time.Second {
		t.Errorf("stopping took %v", d)
	}
}

func TestConfig(t *testing.T) {
	told := newTale(1)
	if _, err := dash.New(dash.Config{}); err == nil {
		t.Error("no source: no error")
	}
	url, _ := serve(t, told, nil)
	addr := strings.TrimSuffix(strings.TrimPrefix(url, "http://"), "/")
	_, err := dash.New(dash.Config{Addr: addr, Source: told, Status: told.Status, Peers: told.Peers})
	if err == nil || !strings.Contains(err.Error(), "port") {
		t.Errorf("taken port: %v", err)
	}
}
