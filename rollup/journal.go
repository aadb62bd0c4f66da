package rollup

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"sync"

	"swarmrl/rollup/ledger"
)

// journal keeps signed records on disk, in order, each with a number: entries of
//
//	number 8 | record 115 | CRC-32C of both 4
//
// A torn last entry, what a crash may leave, is dropped. After a write or a sync that failed, nobody knows what the file holds:
// nothing is added and nothing is durable until heal has put another in its place. Safe for concurrent use.
type journal struct {
	path    string
	mu      sync.Mutex // guards all below but flushed
	f       *os.File   // nil = memory only
	broken  error      // what failed since the file was last whole
	written uint64     // entries handed to the system
	flushMu sync.Mutex // one sync at a time
	flushed uint64     // entries synced; guarded by flushMu
}

const entryBytes = 8 + ledger.RecordSize + 4

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// numbered is a record with its number.
type numbered struct {
	number uint64
	raw    [ledger.RecordSize]byte
}

// openJournal opens or creates a journal and gives its entries; "" keeps nothing.
func openJournal(path string) (*journal, []numbered, error) {
	if path == "" {
		return &journal{}, nil, nil
	}
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, nil, fmt.Errorf("record queue: %w", err)
	}
	entries, size, err := readEntries(f)
	if err == nil {
		err = f.Truncate(size)
	}
	if err == nil {
		_, err = f.Seek(size, io.SeekStart)
	}
	if err != nil {
		return nil, nil, errors.Join(fmt.Errorf("record queue %s: %w", path, err), f.Close())
	}
	return &journal{path: path, f: f}, entries, nil
}

func readEntries(r io.Reader) (out []numbered, size int64, err error) {
	var b [entryBytes]byte
	for {
		if _, err := io.ReadFull(r, b[:]); err != nil {
			if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
				return out, size, nil
			}
			return nil, 0, err
		}
		if binary.BigEndian.Uint32(b[entryBytes-4:]) != crc32.Checksum(b[:entryBytes-4], castagnoli) {
			return out, size, nil
		}
		e := numbered{number: binary.BigEndian.Uint64(b[:])}
		copy(e.raw[:], b[8:])
		out, size = append(out, e), size+entryBytes
	}
}

func appendEntry(b []byte, e *numbered) []byte {
	at := len(b)
	b = binary.BigEndian.AppendUint64(b, e.number)
	b = append(b, e.raw[:]...)
	return binary.BigEndian.AppendUint32(b, crc32.Checksum(b[at:], castagnoli))
}

// add writes entries; they are safe after sync.
func (j *journal) add(entries ...numbered) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.f == nil || j.broken != nil {
		return j.broken
	}
	var b []byte
	for i := range entries {
		b = appendEntry(b, &entries[i])
	}
	_, j.broken = j.f.Write(b)
	j.written += uint64(len(entries))
	return j.broken
}

// sync makes all that was added before the call durable. Calls that wait for one another share a sync.
func (j *journal) sync() error {
	j.mu.Lock()
	f, want, err := j.f, j.written, j.broken
	j.mu.Unlock()
	if f == nil || err != nil {
		return err
	}
	j.flushMu.Lock()
	defer j.flushMu.Unlock()
	if j.flushed >= want {
		return nil
	}
	j.mu.Lock()
	f, want, err = j.f, j.written, j.broken
	j.mu.Unlock()
	if err != nil {
		return err
	}
	if err := f.Sync(); err != nil { // a second one would say that all is well
		j.mu.Lock()
		defer j.mu.Unlock()
		j.broken = err
		return err
	}
	j.flushed = want
	return nil
}

// heal makes a journal whole again that failed, with the entries that it should hold.
func (j *journal) heal(entries []numbered) error {
	j.mu.Lock()
	broken := j.broken != nil
	j.mu.Unlock()
	if !broken {
		return nil
	}
	return j.rewrite(entries)
}

// rewrite replaces the whole journal, atomically.
func (j *journal) rewrite(entries []numbered) error {
	j.flushMu.Lock()
	defer j.flushMu.Unlock()
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.f == nil {
		return nil
	}
	var b []byte
	for i := range entries {
		b = appendEntry(b, &entries[i])
	}
	old := j.f
	replaced := replaceFile(j.path, b, old.Close) // Windows renames over no open file
	f, err := os.OpenFile(j.path, os.O_RDWR|os.O_APPEND, 0o600)
	if err != nil {
		j.broken = err
		return errors.Join(replaced, err)
	}
	_ = old.Close() // had the new one not been written
	if j.f = f; replaced != nil {
		return replaced
	}
	j.broken, j.flushed = nil, j.written
	return nil
}

func (j *journal) close() error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.f == nil {
		return nil
	}
	return errors.Join(j.f.Sync(), j.f.Close())
}
