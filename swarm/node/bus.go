package node

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
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
	rare  []Event // the newest keepRare rare ones that left the ring, in order
	tally AuditTally
	subs  map[chan Event]bool
	path  string
	file  *os.File
	size  int64 // of the file
	limit int64 // at which it is begun anew
	self  swarm.Addr
	cheat string
}

// keepRare is how many rare events stay in memory after the ring has lost them.
const keepRare = 4096

// AuditTally counts the audits of the node's life, by this node and by others that told it.
type AuditTally struct {
	Passed uint64 `json:"passed"`
	Failed uint64 `json:"failed"`
}

// Rare says that the event is one that people look for long after it happened: a failed audit, a
// dropped peer, a fault, a dispute, a slashing, a winner; or a round's figures, which make the curves.
func (e *Event) Rare() bool {
	switch {
	case e.Audit != nil:
		return !e.Audit.Pass
	case e.Chain != nil:
		return slices.Contains([]string{"fault", "dispute", "slashed", "winner"}, e.Chain.Record)
	}
	return e.Drop != nil || e.Metrics != nil
}

// maxEventLog is when events.jsonl is begun anew, the old one kept as events.1.jsonl.
const maxEventLog = 64 << 20

// eventLogs gives the paths of a node's stored events, the older first.
func eventLogs(dir string) [2]string {
	return [2]string{filepath.Join(dir, "events.1.jsonl"), filepath.Join(dir, "events.jsonl")}
}

func openBus(dir string, self swarm.Addr, cheat string) (*Bus, error) {
	paths := eventLogs(dir)
	b := &Bus{subs: map[chan Event]bool{}, self: self, cheat: cheat, path: paths[1], limit: maxEventLog}
	for _, path := range paths {
		readEvents(path, func(e Event) {
			b.keep(e)
			b.seq = max(b.seq, e.Seq)
		})
	}
	return b, b.open()
}

func (b *Bus) open() error {
	var err error
	if b.file, err = os.OpenFile(b.path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600); err != nil {
		return err
	}
	info, err := b.file.Stat()
	if err != nil {
		return err
	}
	b.size = info.Size()
	return nil
}

// store writes an event, and begins the file anew when it has become long.
func (b *Bus) store(e *Event) {
	line, err := json.Marshal(e)
	if err != nil || b.file == nil {
		return
	}
	if b.size > b.limit {
		_ = b.file.Close()
		_ = os.Rename(b.path, eventLogs(filepath.Dir(b.path))[0]) // else it grows on
		if b.open() != nil {
			b.file = nil
			return
		}
	}
	n, _ := b.file.Write(append(line, '\n')) // a full disk must not stop the node; status says so
	b.size += int64(n)
}

// readEvents visits the events of a file that can be read; a torn last line is left out.
func readEvents(path string, visit func(Event)) {
	f, err := os.Open(path)
	if err != nil {
		return
	}
	defer f.Close()
	dec := json.NewDecoder(f)
	for {
		var e Event
		if dec.Decode(&e) != nil {
			return
		}
		visit(e)
	}
}

func (b *Bus) keep(e Event) {
	if a := e.Audit; a != nil && a.Pass {
		b.tally.Passed++
	} else if a != nil {
		b.tally.Failed++
	}
	if b.ring = append(b.ring, e); len(b.ring) <= 2*keepEvents {
		return
	}
	for _, old := range b.ring[:len(b.ring)-keepEvents] {
		if old.Rare() {
			b.rare = append(b.rare, old)
		}
	}
	b.rare = append(b.rare[:0], b.rare[max(0, len(b.rare)-keepRare):]...)
	b.ring = append(b.ring[:0], b.ring[len(b.ring)-keepEvents:]...)
}

// Audits gives the tally.
func (b *Bus) Audits() AuditTally {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.tally
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
	b.store(&e)
	for c := range b.subs {
		select {
		case c <- e:
		default:
		}
	}
}

// Since gives the stored events after a number, oldest first, at most limit of the newest. Of
// those before the newest keepEvents the rare ones alone are stored.
func (b *Bus) Since(seq uint64, limit int, want func(*Event) bool) []Event {
	b.mu.Lock()
	defer b.mu.Unlock()
	var out []Event
	for _, list := range [2][]Event{b.ring, b.rare} {
		for i := len(list) - 1; i >= 0 && len(out) < limit && list[i].Seq > seq; i-- {
			if want == nil || want(&list[i]) {
				out = append(out, list[i])
			}
		}
	}
	slices.Reverse(out)
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
