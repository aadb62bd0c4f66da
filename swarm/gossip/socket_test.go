package gossip

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"
)

// The tests of this file use real sockets on the loopback interface.

func loopback(t *testing.T, i int, change func(*Config)) *Host {
	t.Helper()
	cfg := Config{
		Key: testKey(i), Reach: ReachLocal,
		Listen: []string{"/ip4/127.0.0.1/tcp/0", "/ip4/127.0.0.1/udp/0/quic-v1"},
	}
	if change != nil {
		change(&cfg)
	}
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := h.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return h
}

func serveEcho(h *Host) {
	h.Handle("echo", func(conn net.Conn, _ Address) {
		defer conn.Close()
		io.Copy(conn, conn) //nolint:errcheck // the test looks at what comes back
	})
}

func echoes(t *testing.T, conn net.Conn, text string) bool {
	t.Helper()
	if _, err := io.WriteString(conn, text); err != nil {
		return false
	}
	got := make([]byte, len(text))
	_, err := io.ReadFull(conn, got)
	return err == nil && string(got) == text
}

// TestHTTPOverStreams serves and asks HTTP over a protocol, as the chain's JSON-RPC does.
func TestHTTPOverStreams(t *testing.T) {
	a, b := loopback(t, 0, nil), loopback(t, 1, nil)
	if _, err := b.Connect(t.Context(), a.Addrs()[0]); err != nil {
		t.Fatal(err)
	}
	l := a.Listen("rpc")
	server := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, "hello %s", r.RemoteAddr)
	}), ReadHeaderTimeout: time.Second}
	done := make(chan error, 1)
	go func() { done <- server.Serve(l) }()

	transport := &http.Transport{DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return b.Dial(ctx, a.Address(), "rpc")
	}}
	defer transport.CloseIdleConnections()
	client := &http.Client{Transport: transport, Timeout: 10 * time.Second}
	res, err := client.Get("http://peer/")
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(res.Body)
	res.Body.Close()
	if want := "hello " + b.ID(); err != nil || string(body) != want {
		t.Errorf("body %q (%v), want %q", body, err, want)
	}
	if err := server.Close(); err != nil {
		t.Error(err)
	}
	if err := <-done; err != http.ErrServerClosed {
		t.Errorf("serve: %v", err)
	}
}

// TestStreamLimit opens more streams than one peer may have; the host serves on.
func TestStreamLimit(t *testing.T) {
	a, b, c := loopback(t, 0, nil), loopback(t, 1, nil), loopback(t, 2, nil)
	serveEcho(a)
	for _, h := range []*Host{b, c} {
		if _, err := h.Connect(t.Context(), a.Addrs()[0]); err != nil {
			t.Fatal(err)
		}
	}
	open := 0
	for range 500 {
		conn, err := b.Dial(t.Context(), a.Address(), "echo")
		if err != nil {
			break
		}
		defer conn.Close()
		if !echoes(t, conn, "x") {
			break
		}
		open++
	}
	if open == 0 || open >= 500 {
		t.Errorf("%d streams open at once, want some limit", open)
	}
	conn, err := c.Dial(t.Context(), a.Address(), "echo")
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if !echoes(t, conn, "still here") {
		t.Error("no echo for another peer")
	}
}

// TestPortTaken says which port and what to do.
func TestPortTaken(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	port := l.Addr().(*net.TCPAddr).Port
	_, err = New(Config{Key: testKey(1), Reach: ReachLocal, Listen: []string{
		fmt.Sprintf("/ip4/127.0.0.1/tcp/%d", port), "/ip4/127.0.0.1/udp/0/quic-v1",
	}})
	if err == nil || !strings.Contains(err.Error(), fmt.Sprint(port)) || !strings.Contains(err.Error(), "another") {
		t.Errorf("error %v, want the port %d and the cure", err, port)
	}
}

func TestConfig(t *testing.T) {
	for name, cfg := range map[string]Config{
		"no key":            {},
		"network name":      {Key: testKey(0), Network: "a/b"},
		"listen address":    {Key: testKey(0), Listen: []string{"127.0.0.1:4001"}},
		"bootstrap peer":    {Key: testKey(0), Bootstrap: []string{"example.org"}},
		"bootstrap peers: ": {Key: testKey(0), Bootstrap: []string{"/ip4/1.2.3.4/tcp/4001"}},
		"low 9, high 3":     {Key: testKey(0), LowPeers: 9, HighPeers: 3},
	} {
		h, err := New(cfg)
		if err == nil {
			h.Close()
			t.Errorf("%s: no error", name)
			continue
		}
		if !strings.Contains(err.Error(), name) {
			t.Errorf("error %q does not mention %q", err, name)
		}
	}
}

// FuzzPeersFile feeds arbitrary bytes to the reader of remembered peers.
func FuzzPeersFile(f *testing.F) {
	f.Add(`["/ip4/127.0.0.1/tcp/4001/p2p/16Uiu2HAmDQf6mEeWNz9XQPcGmLaDBE1sPV3C5aKmAXQ4wjNBpTWc"]`)
	f.Add(`[""]`)
	f.Add(`{}`)
	f.Fuzz(func(t *testing.T, data string) {
		infos, err := decodePeers(strings.NewReader(data))
		if err == nil && len(infos) > 8*maxRemembered {
			t.Errorf("%d peers", len(infos))
		}
	})
}
