package dash

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"time"
)

const (
	maxStreams   = 64
	replayEvents = 800  // to a new page, besides
	replayRounds = 4000 // events of type "metrics"
	replayRare   = 500
	catchUp      = 4096 // to a page that comes back
	stateEvery   = 2 * time.Second
	writeTimeout = 20 * time.Second
)

// stream is one page's connection.
func (s *Server) stream(w http.ResponseWriter, r *http.Request) {
	if !s.states.enter() {
		w.Header().Set("Retry-After", "30")
		http.Error(w, fmt.Sprintf("%d pages are open already", maxStreams), http.StatusServiceUnavailable)
		return
	}
	defer s.states.leave()
	last, err := lastSeen(r)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/event-stream")
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no")
	out := &eventWriter{control: http.NewResponseController(w), w: w, last: last}
	out.buf.WriteString("retry: 1000\n\n")

	wake, stop := s.cfg.Source.Subscribe()
	defer stop()
	tick := time.NewTicker(stateEvery)
	defer tick.Stop()
	if last == 0 {
		out.events(firstEvents(s.cfg.Source))
	}
	for { // the clock at the end of each batch keeps the connection alive, too
		s.states.write(out)
		out.since(s.cfg.Source)
		out.event("clock", strconv.AppendInt(nil, time.Now().UnixMilli(), 10))
		if out.flush() != nil {
			return
		}
		select {
		case <-wake:
		case <-tick.C:
		case <-s.ending:
			return
		case <-r.Context().Done():
			return
		}
	}
}

// lastSeen is the number after which the page wants to hear: from the browser's own header, or
// from a query of the page.
func lastSeen(r *http.Request) (uint64, error) {
	text := r.Header.Get("Last-Event-ID")
	if text == "" {
		text = r.URL.Query().Get("since")
	}
	if text == "" {
		return 0, nil
	}
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		return 0, fmt.Errorf("last event %.20q: want a number", text)
	}
	return n, nil
}

// firstEvents gives a new page all rounds, for the curves, what is rare, and the newest of all.
func firstEvents(src Source) []Event {
	all := append(src.Since(0, replayRounds, Rounds), src.Since(0, replayRare, Rare)...)
	all = append(all, src.Since(0, replayEvents, All)...)
	slices.SortFunc(all, func(a, b Event) int { return cmp.Compare(a.Seq, b.Seq) })
	return slices.CompactFunc(all, func(a, b Event) bool { return a.Seq == b.Seq })
}

// eventWriter collects events until flush.
type eventWriter struct {
	w       http.ResponseWriter
	control *http.ResponseController
	buf     bytes.Buffer
	last    uint64
	states  [2][]byte // as last sent
}

// since writes what came after the last event, and says when some of it is lost.
func (o *eventWriter) since(src Source) {
	events := src.Since(o.last, catchUp, All)
	if len(events) > 0 && o.last > 0 && events[0].Seq > o.last+1 {
		fmt.Fprintf(&o.buf, "event: gap\ndata: %d\n\n", events[0].Seq-o.last-1)
	}
	o.events(events)
}

func (o *eventWriter) events(events []Event) {
	for _, e := range events {
		fmt.Fprintf(&o.buf, "id: %d\n", e.Seq)
		o.event(e.Type, e.JSON)
		o.last = max(o.last, e.Seq)
	}
}

// event writes one event. Line breaks would begin a new field, so each line is one of data.
func (o *eventWriter) event(name string, data []byte) {
	fmt.Fprintf(&o.buf, "event: %s\n", name)
	for line := range bytes.Lines(data) {
		o.buf.WriteString("data: ")
		o.buf.Write(bytes.TrimRight(bytes.ReplaceAll(line, []byte("\r"), nil), "\n"))
		o.buf.WriteByte('\n')
	}
	o.buf.WriteByte('\n')
}

func (o *eventWriter) flush() error {
	if err := o.control.SetWriteDeadline(time.Now().Add(writeTimeout)); err != nil {
		return err
	}
	if _, err := o.w.Write(o.buf.Bytes()); err != nil {
		return err
	}
	o.buf.Reset()
	return o.control.Flush()
}

// states holds the node's status and peers for all pages, so that many pages cost one look.
type states struct {
	status, peers func() any
	open          atomic.Int64

	mu   sync.Mutex
	at   time.Time
	json [2][]byte
}

func (s *states) enter() bool {
	if s.open.Add(1) > maxStreams {
		s.open.Add(-1)
		return false
	}
	return true
}

func (s *states) leave() { s.open.Add(-1) }

func (s *states) write(o *eventWriter) {
	now := s.fresh()
	for i, name := range [2]string{"status", "peers"} {
		if !bytes.Equal(now[i], o.states[i]) {
			o.states[i] = now[i]
			o.event(name, now[i])
		}
	}
}

func (s *states) fresh() [2][]byte {
	s.mu.Lock()
	defer s.mu.Unlock()
	if time.Since(s.at) < stateEvery/2 {
		return s.json
	}
	s.at = time.Now()
	for i, f := range [2]func() any{s.status, s.peers} {
		b, err := json.Marshal(f())
		if err != nil {
			continue // a NaN: the last good one stays
		}
		s.json[i] = b
	}
	return s.json
}
