package node

import (
	"encoding/json"
	"os"
	"path/filepath"
	"sync"
	"time"

	"swarmrl/swarm"
)

// keepEvents is how many events stay in memory for readers that reconnect.
const keepEvents = 4096

// Bus tells the node's story to whoever listens, and writes it to events.jsonl. Safe for
// concurrent use; a slow listener loses events, and can ask for them again by number.
type Bus struct {
	mu    sync.Mutex
	seq   uint64
	ring  []Event // the newest keepEvents, in order
	subs  map[chan Event]bool
	file  *os.File
	self  swarm.Addr
	cheat string
}

// maxEventLog is when events.jsonl is begun anew, the old one kept as events.1.jsonl.
const maxEventLog = 64 << 20

func openBus(dir string, self swarm.Addr, cheat string) (*Bus, error) {
	b := &Bus{subs: map[chan Event]bool{}, self: self, cheat: cheat}
	path := filepath.Join(dir, "events.jsonl")
	if info, err := os.Stat(path); err == nil && info.Size() > maxEventLog {
		if err := os.Rename(path, filepath.Join(dir, "events.1.jsonl")); err != nil {
			return nil, err
		}
	}
	for _, e := range readEvents(path) {
		b.keep(e)
		b.seq = max(b.seq, e.Seq)
	}
	var err error
	b.file, err = os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	return b, err
}

// readEvents gives the events of a file that can be read; a torn last line is left out.
func readEvents(path string) []Event {
	f, err := os.Open(path)
	if err != nil {
		return nil
	}
	defer f.Close()
	var out []Event
	dec := json.NewDecoder(f)
	for {
		var e Event
		if dec.Decode(&e) != nil {
			return out
		}
		if out = append(out, e); len(out) > 2*keepEvents {
			out = append(out[:0], out[keepEvents:]...)
		}
	}
}

func (b *Bus) keep(e Event) {
	if b.ring = append(b.ring, e); len(b.ring) > 2*keepEvents {
		b.ring = append(b.ring[:0], b.ring[keepEvents:]...)
	}
}

// Emit numbers an event, stores it and hands it to the listeners.
func (b *Bus) Emit(e Event) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.seq++
	e.Seq, e.Time = b.seq, time.Now()
	if e.Peer != nil {
		e.Name, e.Mine = swarm.Name(*e.Peer), *e.Peer == b.self
		if e.Mine {
			e.Cheat = b.cheat
		}
	}
	b.keep(e)
	if line, err := json.Marshal(e); err == nil && b.file != nil {
		_, _ = b.file.Write(append(line, '\n')) // a full disk must not stop the node; status says so
	}
	for c := range b.subs {
		select {
		case c <- e:
		default:
		}
	}
}

// Since gives the stored events after a number, oldest first, at most limit of the newest.
func (b *Bus) Since(seq uint64, limit int, want func(*Event) bool) []Event {
	b.mu.Lock()
	defer b.mu.Unlock()
	var out []Event
	for i := len(b.ring) - 1; i >= 0 && len(out) < limit && b.ring[i].Seq > seq; i-- {
		if want == nil || want(&b.ring[i]) {
			out = append(out, b.ring[i])
		}
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return out
}

// Subscribe gives the events from now on; stop ends it.
func (b *Bus) Subscribe() (events <-chan Event, stop func()) {
	c := make(chan Event, 256)
	b.mu.Lock()
	b.subs[c] = true
	b.mu.Unlock()
	return c, func() {
		b.mu.Lock()
		delete(b.subs, c)
		b.mu.Unlock()
	}
}

func (b *Bus) close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.file != nil {
		_ = b.file.Close()
		b.file = nil
	}
}
