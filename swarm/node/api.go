package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/pprof"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"time"

	"swarmrl/swarm"
	"swarmrl/swarm/gossip"
)

// The local API. All answers are JSON; lists are newest last.
//
//	GET /api/status            Status
//	GET /api/run               the run's parameters and link
//	GET /api/peers             []PeerStatus
//	GET /api/network           Network: reachability, and peers' clocks, asked now
//	GET /api/log               []Event; ?since=SEQ&limit=N&type=T&peer=ADDRESS&round=R
//	GET /api/metrics           []Metrics, one a round
//	GET /api/events            Server-Sent Events: id = Seq, event = Type, data = Event; Last-Event-ID resumes
//	GET /metrics               Prometheus
//	GET /debug/pprof/          profiles for go tool pprof; /debug/pprof/profile?seconds=N of the processor
//
// It listens on loopback, answers only requests whose Host is loopback, and none that another
// site's page makes.

// serve answers until ctx ends. A taken port is an error that names the cure.
func (n *Node) serve(ctx context.Context) error {
	l, err := net.Listen("tcp", n.cfg.API)
	if err != nil {
		return fmt.Errorf("local API: %w; choose another with --api, or --api '' for none", err)
	}
	addr := l.Addr().String()
	n.serving.Store(&addr)
	if err := os.WriteFile(filepath.Join(n.cfg.Dir, "api"), []byte("http://"+addr+"\n"), 0o600); err != nil {
		return errors.Join(err, l.Close())
	}
	srv := &http.Server{
		Handler: n.Handler(), ReadHeaderTimeout: 5 * time.Second, MaxHeaderBytes: 1 << 14,
		BaseContext: func(net.Listener) context.Context { return ctx },
	}
	defer context.AfterFunc(ctx, func() { _ = srv.Close() })()
	n.log.Info("local API", "url", "http://"+addr)
	if err := srv.Serve(l); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// APIAddr is where the API listens; empty before it does.
func (n *Node) APIAddr() string {
	if p := n.serving.Load(); p != nil {
		return *p
	}
	return ""
}

// Handler serves the local API, and Config.Web at all other paths.
func (n *Node) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /api/status", n.serveStatus)
	mux.HandleFunc("GET /api/run", n.serveRun)
	mux.HandleFunc("GET /api/peers", n.servePeers)
	mux.HandleFunc("GET /api/network", n.serveNetwork)
	mux.HandleFunc("GET /api/log", n.serveLog)
	mux.HandleFunc("GET /api/metrics", n.serveMetrics)
	mux.HandleFunc("GET /api/events", n.serveEvents)
	mux.Handle("GET /metrics", n.prometheus())
	mux.HandleFunc("GET /debug/pprof/", pprof.Index)
	mux.HandleFunc("GET /debug/pprof/profile", pprof.Profile)
	if n.cfg.Web != nil {
		mux.Handle("/", n.cfg.Web(n))
	}
	return localOnly(mux)
}

// localOnly refuses what a web page of somebody else could make a browser send: names that were
// bound to loopback (DNS rebinding), and foreign origins.
func localOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !loopback(r.Host) {
			http.Error(w, "this API answers to loopback names only", http.StatusForbidden)
			return
		}
		if origin := r.Header.Get("Origin"); origin != "" {
			if u, err := url.Parse(origin); err != nil || u.Host != r.Host {
				http.Error(w, "another site's page may not ask", http.StatusForbidden)
				return
			}
		}
		w.Header().Set("X-Content-Type-Options", "nosniff")
		next.ServeHTTP(w, r)
	})
}

func loopback(hostport string) bool {
	host, _, err := net.SplitHostPort(hostport)
	if err != nil {
		host = hostport
	}
	if host == "localhost" {
		return true
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback()
}

func writeJSON(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	_ = json.NewEncoder(w).Encode(v) // the reader is gone: nothing to do
}

func (n *Node) serveStatus(w http.ResponseWriter, _ *http.Request) { writeJSON(w, n.Status()) }

func (n *Node) serveRun(w http.ResponseWriter, _ *http.Request) {
	run := n.cfg.Run
	run.Bootstrap = append(append([]string(nil), run.Bootstrap...), n.host.Addrs()...)
	writeJSON(w, map[string]any{"id": n.run, "params": n.cfg.Run.Params, "bootstrap": run.Bootstrap, "link": run.Link()})
}

// Network is /api/network: how others reach this node, and how its clock stands to theirs.
type Network struct {
	gossip.Reachable
	Clocks []float64 `json:"clocks"` // seconds that peers' clocks are ahead of this one, ascending
	Chain  *float64  `json:"chain"`  // the same of the chain's, at least; null without one
}

func (n *Node) serveNetwork(w http.ResponseWriter, r *http.Request) {
	out := Network{Reachable: n.host.Reachable(), Clocks: []float64{}}
	for _, d := range n.host.ClockOffsets(r.Context(), 8) {
		out.Clocks = append(out.Clocks, d.Seconds())
	}
	if ahead, ok := n.clock.ahead(); ok {
		seconds := ahead.Seconds()
		out.Chain = &seconds
	}
	writeJSON(w, out)
}

func (n *Node) servePeers(w http.ResponseWriter, r *http.Request) {
	peers, err := n.Peers(r.Context())
	if err != nil {
		http.Error(w, err.Error(), http.StatusServiceUnavailable)
		return
	}
	writeJSON(w, peers)
}

func (n *Node) serveLog(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	since, _ := strconv.ParseUint(q.Get("since"), 10, 64)
	limit, err := strconv.Atoi(q.Get("limit"))
	if err != nil || limit <= 0 {
		limit = 500
	}
	out := n.bus.Since(since, min(limit, keepEvents), eventFilter(q))
	if out == nil {
		out = []Event{}
	}
	writeJSON(w, out)
}

// PastEvents gives the newest events, at most limit, that the query asks for (type, peer, round) of a
// node that may not be running, from its data directory.
func PastEvents(dir string, q url.Values, limit int) ([]Event, error) {
	paths := eventLogs(dir)
	if _, err := os.Stat(paths[1]); err != nil {
		return nil, err
	}
	want := eventFilter(q)
	var out []Event
	for _, path := range paths {
		readEvents(path, func(e Event) {
			if want(&e) {
				out = append(out, e)
			}
			if len(out) > 2*limit {
				out = slices.Delete(out, 0, limit)
			}
		})
	}
	return out[max(0, len(out)-limit):], nil
}

// eventFilter selects events by type, peer (address or name) and round.
func eventFilter(q url.Values) func(*Event) bool {
	kind, peer, round := q.Get("type"), q.Get("peer"), q.Get("round")
	return func(e *Event) bool {
		if kind != "" && string(e.Type) != kind {
			return false
		}
		if peer != "" && (e.Peer == nil || e.Name != peer && e.Peer.String() != peer) {
			return false
		}
		return round == "" || strconv.FormatUint(e.Round, 10) == round
	}
}

func (n *Node) serveMetrics(w http.ResponseWriter, _ *http.Request) {
	out := []json.RawMessage{}
	raw, err := os.Open(filepath.Join(n.cfg.Dir, "metrics.jsonl"))
	if err == nil {
		defer raw.Close()
		dec := json.NewDecoder(raw)
		for {
			var line json.RawMessage
			if dec.Decode(&line) != nil {
				break
			}
			out = append(out, line)
		}
	}
	writeJSON(w, out)
}

// serveEvents streams the story. A reader that reconnects names the last event that it has.
func (n *Node) serveEvents(w http.ResponseWriter, r *http.Request) {
	flusher, ok := w.(http.Flusher)
	if !ok {
		http.Error(w, "no streaming", http.StatusInternalServerError)
		return
	}
	last := r.Header.Get("Last-Event-ID")
	if last == "" {
		last = r.URL.Query().Get("since")
	}
	seq, _ := strconv.ParseUint(last, 10, 64)
	events, stop := n.bus.Subscribe()
	defer stop()
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("Cache-Control", "no-store")
	want := eventFilter(r.URL.Query())
	for _, e := range n.bus.Since(seq, keepEvents, want) {
		writeSSE(w, &e)
		seq = e.Seq
	}
	flusher.Flush()
	beat := time.NewTicker(15 * time.Second)
	defer beat.Stop()
	for {
		select {
		case <-r.Context().Done():
			return
		case <-beat.C:
			fmt.Fprint(w, ": still here\n\n")
		case e := <-events:
			if e.Seq > seq && want(&e) {
				writeSSE(w, &e)
				seq = e.Seq
			}
		}
		flusher.Flush()
	}
}

func writeSSE(w http.ResponseWriter, e *Event) {
	if data, err := json.Marshal(e); err == nil {
		fmt.Fprintf(w, "id: %d\nevent: %s\ndata: %s\n\n", e.Seq, e.Type, data)
	}
}

// Peers gives what this node knows of everybody.
func (n *Node) Peers(ctx context.Context) ([]PeerStatus, error) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	byAddr := map[swarm.Addr]*PeerStatus{}
	var order []*PeerStatus
	at := func(a swarm.Addr) *PeerStatus {
		p := byAddr[a]
		if p == nil {
			p = &PeerStatus{Addr: a, Name: swarm.Name(a), Me: a == n.self}
			byAddr[a] = p
			order = append(order, p)
		}
		return p
	}
	err := n.ask(ctx, func(c *swarm.Core) {
		at(n.self).Score = 1
		for _, a := range c.Peers() {
			p := at(a)
			p.Standing = c.Standing(a)
			p.Score = p.Standing.Score()
			if p.Standing.Dropped != swarm.Passed {
				p.Dropped = p.Standing.Dropped.String() + ": " + p.Standing.Evidence
			}
		}
		round := c.Now().Round
		for r := round - min(round, 2); r <= round+1; r++ {
			for a, p := range byAddr {
				if m, ok := c.Commitment(r, a); ok {
					p.Role, p.Policy, p.LastRound = m.Role.String(), m.Policy.String(), r
				}
			}
		}
	})
	if err != nil {
		return nil, err
	}
	for _, info := range n.host.Peers() {
		p := at(swarm.Addr(info.Address))
		p.Connected, p.Network = true, info.Transport+" "+info.Addr
		p.LatencyMS = float64(info.Latency) / float64(time.Millisecond)
	}
	n.view.fillAccounts(byAddr)
	out := make([]PeerStatus, len(order))
	for i, p := range order {
		out[i] = *p
	}
	return out, nil
}
