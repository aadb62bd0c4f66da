package node

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"sync"
	"time"

	"swarmrl/swarm"
)

// recorder writes the inputs of the core, so that an incident can be played again at a desk
// (swarmtest.Replay). A nil file records nothing.
type recorder struct {
	mu   sync.Mutex
	file *os.File
	w    *bufio.Writer
	last time.Time
}

func openRecorder(dir string, on bool) (*recorder, error) {
	if !on {
		return &recorder{}, nil
	}
	f, err := os.OpenFile(filepath.Join(dir, "inputs.jsonl"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, err
	}
	return &recorder{file: f, w: bufio.NewWriterSize(f, 1<<16)}, nil
}

// begin writes the line with which a life of the node begins (swarmtest.Beginning).
func (r *recorder) begin(self swarm.Addr, role swarm.Role, state swarm.State) error {
	if r.file == nil {
		return nil
	}
	line, err := json.Marshal(struct {
		Type  string      `json:"type"`
		Self  swarm.Addr  `json:"self"`
		Role  swarm.Role  `json:"role"`
		State swarm.State `json:"state"`
	}{"begin", self, role, state})
	if err != nil {
		return err
	}
	_, err = r.w.Write(append(line, '\n'))
	return err
}

func (r *recorder) input(in swarm.Input) {
	if r.file == nil {
		return
	}
	line, err := swarm.EncodeInput(in)
	if err != nil {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	_, _ = r.w.Write(append(line, '\n'))
	if time.Since(r.last) > time.Second {
		r.last = time.Now()
		_ = r.w.Flush()
	}
}

func (r *recorder) close() error {
	if r.file == nil {
		return nil
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	_ = r.w.Flush()
	return r.file.Close()
}
