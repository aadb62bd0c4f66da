package node

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"

	"swarmrl/policy/ckpt"
	"swarmrl/swarm"
	"swarmrl/swarm/wire"
)

// journal keeps what a crash must not undo: the core's state, and every envelope that was
// signed. Safe for concurrent use.
type journal struct {
	dir string
	key *wire.Key
	run swarm.RunID

	mu     sync.Mutex
	file   *os.File
	seq    uint64
	signed map[string][]byte // by what it is about; of recent rounds
}

// entry is a line of journal.jsonl.
type entry struct {
	About string `json:"about"`
	Round uint64 `json:"round"`
	Seq   uint64 `json:"seq"`
	Raw   []byte `json:"raw"`
}

// savedState is state.json.
type savedState struct {
	Run   swarm.RunID `json:"run"`
	State swarm.State `json:"state"`
}

// openJournal reads what an earlier life of the node left. A directory of another run is refused.
func openJournal(dir string, key *wire.Key, run swarm.RunID) (*journal, swarm.State, error) {
	j := &journal{dir: dir, key: key, run: run, signed: map[string][]byte{}}
	var saved savedState
	raw, err := os.ReadFile(filepath.Join(dir, "state.json"))
	switch {
	case errors.Is(err, os.ErrNotExist):
	case err != nil:
		return nil, saved.State, err
	default:
		if err := json.Unmarshal(raw, &saved); err != nil {
			return nil, saved.State, fmt.Errorf("state.json: %w; move %s away to begin afresh", err, dir)
		}
		if saved.Run != run {
			return nil, saved.State, fmt.Errorf("%s belongs to run %.8s, not %.8s: use another data directory", dir, saved.Run, run)
		}
	}
	return j, saved.State, j.open()
}

func (j *journal) open() error {
	path := filepath.Join(j.dir, "journal.jsonl")
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return err
	}
	good := int64(0)
	lines := bufio.NewReader(f)
	for {
		line, err := lines.ReadBytes('\n')
		var e entry
		if err != nil || json.Unmarshal(line, &e) != nil {
			break // a torn last line was never sent
		}
		good += int64(len(line))
		j.seq = max(j.seq, e.Seq)
		j.signed[e.About] = e.Raw
	}
	if err := f.Truncate(good); err != nil {
		return err
	}
	_, err = f.Seek(good, io.SeekStart)
	j.file = f
	return err
}

// save replaces state.json.
func (j *journal) save(s swarm.State) error {
	raw, err := json.Marshal(savedState{Run: j.run, State: s})
	if err != nil {
		return err
	}
	return ckpt.WriteAtomic(filepath.Join(j.dir, "state.json"), func(w io.Writer) error {
		_, err := w.Write(raw)
		return err
	})
}

// sign gives the envelope of a message. What was signed before about the same thing comes back
// as it was; a new one is on disk after the next sync.
func (j *journal) sign(round uint64, msg swarm.Message) ([]byte, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	about := subject(round, msg)
	if raw, ok := j.signed[about]; ok {
		return raw, nil
	}
	raw, err := wire.Seal(j.key, j.run, round, j.seq+1, msg)
	if err != nil {
		return nil, err
	}
	line, err := json.Marshal(entry{About: about, Round: round, Seq: j.seq + 1, Raw: raw})
	if err != nil {
		return nil, err
	}
	if _, err := j.file.Write(append(line, '\n')); err != nil {
		return nil, err
	}
	j.seq++
	j.signed[about] = raw
	return raw, nil
}

// sync returns when everything that was signed is on disk.
func (j *journal) sync() error { return j.file.Sync() }

// subject names what may be signed once only.
func subject(round uint64, msg swarm.Message) string {
	switch m := msg.(type) {
	case *swarm.Announce:
		return fmt.Sprintf("%d announce %s", round, m.Stage)
	case *swarm.Verdict:
		return fmt.Sprintf("%d verdict %s %s %s", round, m.Subject, m.Stage, m.Check)
	}
	return fmt.Sprintf("%d commit", round)
}

func (j *journal) close() error { return j.file.Close() }

// forge signs again about the same thing: only cheats do.
func (j *journal) forge(round uint64, msg swarm.Message) ([]byte, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.seq++
	return wire.Seal(j.key, j.run, round, j.seq, msg)
}
