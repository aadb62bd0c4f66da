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
	end    int64 // of what is in order in the file
	crowd  int64 // the length at which old rounds are cut off
	broken error // a torn entry could not be taken back, or the disk lost some: nothing is signed after it
	seq    uint64
	floor  uint64           // what was signed for earlier rounds may be forgotten: nothing is signed for them
	signed map[string]entry // by what it is about
}

// What was signed for so many rounds before the newest is kept for sure; what is older, until the file
// grows long.
const (
	keepSigned = 8
	longFile   = 1 << 20
)

// aboutFloor is what the first entry of a file is about, from which old rounds were cut off.
const aboutFloor = "earlier rounds"

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
	j := &journal{dir: dir, key: key, run: run, crowd: longFile, signed: map[string]entry{}}
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
	j.end = 0
	lines := bufio.NewReader(f)
	for {
		line, err := lines.ReadBytes('\n')
		var e entry
		if err != nil || json.Unmarshal(line, &e) != nil {
			break // a torn last line was never sent
		}
		j.end += int64(len(line))
		j.seq = max(j.seq, e.Seq)
		if e.About == aboutFloor {
			j.floor = e.Round
			continue
		}
		j.signed[e.About] = e
	}
	j.file = f
	return j.cut()
}

// cut takes back what stands after the last entry in order.
func (j *journal) cut() error {
	err := j.file.Truncate(j.end)
	if err == nil {
		_, err = j.file.Seek(j.end, io.SeekStart)
	}
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

// errNotSigned says that a message itself cannot be signed; others can.
var errNotSigned = errors.New("message not signed")

// sign gives the envelope of a message. What was signed before about the same thing comes back
// as it was; a new one is on disk after the next sync.
func (j *journal) sign(round uint64, msg swarm.Message) ([]byte, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	about := subject(round, msg)
	if old, ok := j.signed[about]; ok {
		return old.Raw, nil
	}
	if round < j.floor {
		return nil, fmt.Errorf("%w: round %d is over: the clock was at round %d before", errNotSigned, round, j.floor+keepSigned)
	}
	raw, err := wire.Seal(j.key, j.run, round, j.seq+1, msg)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errNotSigned, err)
	}
	e := entry{About: about, Round: round, Seq: j.seq + 1, Raw: raw}
	if err := j.append(e); err != nil {
		return nil, err
	}
	j.seq++
	j.signed[about] = e
	if j.end > j.crowd {
		j.forget(round)
	}
	return raw, nil
}

// append writes an entry, whole or not at all: the next start reads up to the first torn one.
func (j *journal) append(e entry) error {
	if j.broken != nil {
		return j.broken
	}
	line, err := json.Marshal(e)
	if err != nil {
		return err
	}
	n, err := j.file.Write(append(line, '\n'))
	if err != nil {
		if undo := j.cut(); undo != nil {
			j.broken = fmt.Errorf("journal.jsonl: %w", errors.Join(err, undo))
		}
		return err
	}
	j.end += int64(n)
	return nil
}

// forget writes the file anew without the rounds that are long over. If it cannot, nothing is lost.
func (j *journal) forget(newest uint64) {
	kept := []entry{{About: aboutFloor, Round: j.floor, Seq: j.seq}}
	for _, e := range j.signed {
		if e.Round+keepSigned >= newest {
			kept = append(kept, e)
		} else {
			kept[0].Round = max(kept[0].Round, e.Round+1)
		}
	}
	_ = j.file.Close() // Windows renames over no open file
	_ = ckpt.WriteAtomic(filepath.Join(j.dir, "journal.jsonl"), func(w io.Writer) error {
		lines := json.NewEncoder(w)
		for _, e := range kept {
			if err := lines.Encode(e); err != nil {
				return err
			}
		}
		return nil
	})
	// Whether it failed before the old file was replaced or after: what the next start will read goes on.
	j.signed = map[string]entry{}
	if err := j.open(); err != nil {
		j.broken = err
		return
	}
	j.crowd = max(longFile, 2*j.end)
}

// sync returns when everything that was signed is on disk. After a failure the kernel forgets what it
// could not write, so that a second call would say nothing of it: the journal stays broken until the
// node is started again.
func (j *journal) sync() error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.broken == nil {
		if err := j.file.Sync(); err != nil {
			j.broken = fmt.Errorf("journal.jsonl: %w", err)
		}
	}
	return j.broken
}

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
