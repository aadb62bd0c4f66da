package dash

import (
	"context"
	"crypto/rand"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"mime"
	"net"
	"net/http"
	"net/netip"
	"path"
	"strings"
	"time"
)

// Event is one line of a node's story, ready to be sent.
type Event struct {
	Seq  uint64 // counts up from 1
	Type string // such as "group"
	Rare bool   // a new page gets it long after it happened
	JSON []byte // one object, on one line
}

// Kind selects events.
type Kind int

// The kinds.
const (
	All    Kind = iota
	Rounds      // of type "metrics"
	Rare        // those with Rare set
)

// Holds says whether an event of that type is of the kind.
func (k Kind) Holds(typ string, rare bool) bool {
	return k == All || k == Rounds && typ == "metrics" || k == Rare && rare
}

// Source keeps a node's newest events. Its methods are safe for concurrent use.
type Source interface {
	// Since gives the newest limit events after number seq of a kind, oldest first. The caller
	// does not change them.
	Since(seq uint64, limit int, kind Kind) []Event
	// Subscribe wakes the caller after events came; several may share one wake. stop ends it.
	Subscribe() (wake <-chan struct{}, stop func())
}

// Config builds a Server. Source, Status and Peers are required.
type Config struct {
	// Addr is host:port to listen on. Empty: 127.0.0.1:4040; port 0 takes a free one.
	Addr string
	// Hosts are further names under which browsers reach this server, such as that of a
	// reverse proxy.
	Hosts []string
	// Token must be shown by browsers. Empty: none on loopback, a random one elsewhere.
	Token string
	// Source gives the events.
	Source Source
	// Status and Peers give values that marshal to JSON: node.Status and []node.PeerStatus.
	// They are called every two seconds while somebody looks.
	Status, Peers func() any
	// API is served under /api/. Nil: nothing is.
	API http.Handler
	// Log: nil discards.
	Log *slog.Logger
}

// Server is the page on its socket.
type Server struct {
	cfg      Config
	listener net.Listener // nil: mounted in another server
	local    bool         // reached from this machine only
	states   *states
	ending   chan struct{} // closed when Run ends: streams end with it
}

//go:embed assets
var embedded embed.FS

// New listens; Run serves. A token is made up when the address is beyond loopback.
func New(cfg Config) (*Server, error) {
	if err := cfg.validate(); err != nil {
		return nil, err
	}
	l, err := net.Listen("tcp", cfg.Addr)
	if err != nil {
		return nil, fmt.Errorf("dashboard: %w; choose another port, or port 0 for a free one", err)
	}
	local := isLoopback(l.Addr())
	if cfg.Token == "" && !local {
		cfg.Token = NewToken()
	}
	s := newServer(cfg, local)
	s.listener = l
	return s, nil
}

// Mount gives the site for a server of the caller's that listens on loopback only: Addr and API
// are ignored, all else is as in New. Streams end with their requests' context.
func Mount(cfg Config) (http.Handler, error) {
	if err := cfg.validate(); err != nil {
		return nil, err
	}
	cfg.API = nil
	return newServer(cfg, true).Handler(), nil
}

func newServer(cfg Config, local bool) *Server {
	return &Server{
		cfg: cfg, local: local, ending: make(chan struct{}),
		states: &states{status: cfg.Status, peers: cfg.Peers},
	}
}

func (c *Config) validate() error {
	if c.Source == nil || c.Status == nil || c.Peers == nil {
		return errors.New("dashboard: Source, Status and Peers are required")
	}
	if c.Addr == "" {
		c.Addr = "127.0.0.1:4040"
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	return nil
}

// NewToken gives 128 random bits in hex.
func NewToken() string {
	var b [16]byte
	if _, err := rand.Read(b[:]); err != nil {
		panic(err) // crypto/rand never fails
	}
	return hex.EncodeToString(b[:])
}

func isLoopback(a net.Addr) bool {
	ap, err := netip.ParseAddrPort(a.String())
	return err == nil && ap.Addr().Unmap().IsLoopback()
}

// URL is what a person opens, with the token if there is one.
func (s *Server) URL() string {
	host, port, err := net.SplitHostPort(s.listener.Addr().String())
	if err != nil {
		return ""
	}
	if ip, err := netip.ParseAddr(host); err == nil && ip.IsUnspecified() {
		host = "127.0.0.1"
	}
	u := "http://" + net.JoinHostPort(host, port) + "/"
	if s.cfg.Token != "" {
		u += "?token=" + s.cfg.Token
	}
	return u
}

// Run serves until ctx ends, then ends all streams and returns nil.
func (s *Server) Run(ctx context.Context) error {
	srv := &http.Server{
		Handler:           s.Handler(),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       30 * time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          slog.NewLogLogger(s.cfg.Log.Handler(), slog.LevelDebug),
	}
	done := make(chan error, 1)
	go func() { done <- srv.Serve(s.listener) }()
	select {
	case err := <-done:
		return fmt.Errorf("dashboard: %w", err)
	case <-ctx.Done():
	}
	close(s.ending)
	grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), 3*time.Second)
	defer cancel()
	if err := srv.Shutdown(grace); err != nil {
		srv.Close()
	}
	<-done
	return nil
}

// Handler is the whole site behind its guard.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, r *http.Request) { serveAsset(w, r, "index.html") })
	mux.HandleFunc("GET /assets/{name}", func(w http.ResponseWriter, r *http.Request) { serveAsset(w, r, r.PathValue("name")) })
	mux.HandleFunc("GET /stream", s.stream)
	if s.cfg.API != nil {
		mux.Handle("/api/", s.cfg.API)
	}
	return s.guard(mux)
}

// serveAsset gives an embedded file. The page itself is never cached, so that an upgraded node
// is not seen through an old page.
func serveAsset(w http.ResponseWriter, r *http.Request, name string) {
	data, err := fs.ReadFile(embedded, path.Join("assets", path.Base(name)))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	kind := mime.TypeByExtension(path.Ext(name))
	switch {
	case strings.HasSuffix(name, ".js"):
		kind = "text/javascript; charset=utf-8"
	case kind == "":
		kind = "text/plain; charset=utf-8"
	}
	w.Header().Set("Content-Type", kind)
	w.Header().Set("Cache-Control", "no-cache")
	w.Write(data) //nolint:errcheck // the browser went away
}
