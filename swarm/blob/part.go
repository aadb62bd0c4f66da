package blob

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/dgraph-io/badger/v4"
)

// part is a body on its way here: its leaves are known, its chunks come in any order. Which
// ones are there is not written down: after a crash the file itself is hashed again.
type part struct {
	id       ID
	manifest *Manifest
	file     *os.File
	loose    bool
}

// openPart begins or resumes a part, and says which chunks it holds.
func (s *Store) openPart(id ID, m *Manifest, meta Meta) (*part, []bool, error) {
	s.mu.Lock()
	resumed := s.parts[id] != nil
	s.mu.Unlock()
	if !resumed {
		if err := s.reserve(id, m.Length, meta); err != nil {
			return nil, nil, err
		}
		if err := s.keepPart(id, m); err != nil {
			s.release(id)
			return nil, nil, err
		}
	}
	f, err := os.OpenFile(s.partPath(id), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, nil, fmt.Errorf("blob store: %w", err)
	}
	p := &part{id: id, manifest: m, file: f, loose: meta.Loose}
	have, err := p.scan(resumed)
	if err != nil {
		f.Close()
		return nil, nil, fmt.Errorf("blob store: %w", err)
	}
	return p, have, nil
}

// keepPart writes the reservation and the leaves down, so that a restart can resume.
func (s *Store) keepPart(id ID, m *Manifest) error {
	s.mu.Lock()
	e := s.parts[id]
	s.mu.Unlock()
	if e == nil {
		return fmt.Errorf("blob store: %x was dropped while it was begun", id)
	}
	f, err := os.OpenFile(s.partPath(id), os.O_RDWR|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return fmt.Errorf("blob store: %w", err)
	}
	if err := f.Close(); err != nil {
		return fmt.Errorf("blob store: %w", err)
	}
	err = s.db.Update(func(tx *badger.Txn) error {
		return errors.Join(tx.Set(rowKey(rowPart, id), encodeEntry(e)), tx.Set(rowKey(rowLeaves, id), m.encode()))
	})
	if err != nil {
		return fmt.Errorf("blob store: %w", err)
	}
	return nil
}

// scan finds the chunks whose bytes are already right.
func (p *part) scan(resumed bool) ([]bool, error) {
	have := make([]bool, len(p.manifest.Leaves))
	info, err := p.file.Stat()
	if err != nil || !resumed {
		return have, err
	}
	for i := range have {
		if int64(i)*ChunkSize+p.manifest.chunkLength(i) > info.Size() {
			break
		}
		ok, err := p.check(i)
		if err != nil {
			return nil, err
		}
		have[i] = ok
	}
	return have, nil
}

// check hashes one chunk of the file.
func (p *part) check(i int) (bool, error) {
	return checkChunk(p.file, p.manifest, i)
}

func checkChunk(f io.ReaderAt, m *Manifest, i int) (bool, error) {
	h := newLeaf()
	r := io.NewSectionReader(f, int64(i)*ChunkSize, m.chunkLength(i))
	if _, err := io.CopyBuffer(struct{ io.Writer }{h}, r, make([]byte, 256<<10)); err != nil {
		return false, err
	}
	return [32]byte(h.Sum(nil)) == m.Leaves[i], nil
}

// errLie says that a chunk's bytes are not what its leaf says.
var errLie = errors.New("chunk does not match its hash")

// receiveChunk reads the bytes of chunk i from r into buf, hashing on the way. They are written
// only when they are right, since another provider may have brought them meanwhile.
func receiveChunk(r io.Reader, m *Manifest, i int, buf []byte) ([]byte, error) {
	h := newLeaf()
	buf = buf[:m.chunkLength(i)]
	for at := 0; at < len(buf); {
		piece := buf[at:min(at+ioSize, len(buf))]
		if _, err := io.ReadFull(r, piece); err != nil {
			return nil, err
		}
		h.Write(piece)
		at += len(piece)
	}
	if [32]byte(h.Sum(nil)) != m.Leaves[i] {
		return nil, errLie
	}
	return buf, nil
}

// write puts a right chunk in its place.
func (p *part) write(i int, chunk []byte) error {
	if _, err := p.file.WriteAt(chunk, int64(i)*ChunkSize); err != nil {
		return &diskError{fmt.Errorf("blob store: %w", err)}
	}
	if !p.loose {
		startWriteback(p.file, int64(i)*ChunkSize, int64(len(chunk)))
	}
	return nil
}

// diskError tells our own failing disk from a failing peer.
type diskError struct{ err error }

func (e *diskError) Error() string { return e.err.Error() }
func (e *diskError) Unwrap() error { return e.err }

// finish makes a complete part a body.
func (s *Store) finish(p *part) error { return s.install(p.id, p.file, p.manifest) }
