package blob

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"time"

	"github.com/dgraph-io/badger/v4"
)

var (
	// ErrNotFound says that the store has no such body.
	ErrNotFound = errors.New("no such body")
	// ErrTooLarge says that a body is longer than the caller allows.
	ErrTooLarge = errors.New("body too large")
	// ErrQuota says that the store, or one owner's share of it, is full.
	ErrQuota = errors.New("quota exceeded")
	// ErrCorrupt says that a file no longer holds what was stored; the body is dropped.
	ErrCorrupt = errors.New("body corrupt on disk")
)

// Config opens a Store. Only Dir is required.
type Config struct {
	// Dir holds the store: made when missing, used by one process at a time.
	Dir string
	// MaxBytes bounds all bodies together. Zero: 32 GiB.
	MaxBytes int64
	// MaxPerOwner bounds the unpinned bodies of one owner. Zero: a quarter of MaxBytes.
	MaxPerOwner int64
	// Log: nil discards.
	Log *slog.Logger
}

func (c *Config) validate() error {
	if c.Dir == "" {
		return errors.New("blob store: no directory")
	}
	if c.MaxBytes == 0 {
		c.MaxBytes = 32 << 30
	}
	if c.MaxPerOwner == 0 {
		c.MaxPerOwner = c.MaxBytes / 4
	}
	if c.MaxBytes < 0 || c.MaxPerOwner < 0 {
		return fmt.Errorf("blob store: limits %d and %d bytes, want 0 or more", c.MaxBytes, c.MaxPerOwner)
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	return nil
}

// Meta is what the store keeps beside a body.
type Meta struct {
	// Owner is the peer on whose account the body is kept. Zero: this node itself, which only
	// the total limits.
	Owner [20]byte
	// Round is when the body was made: Collect drops old ones.
	Round uint64
	// Loose is for bodies that others have too: they survive a crash of the process, but a crash of the
	// machine may lose those of its last minute. Nothing waits for the disk. Fasten and Pin make them durable.
	Loose bool
}

// Store is a directory of bodies. Its methods are safe for concurrent use.
type Store struct {
	cfg Config
	db  *badger.DB

	mu       sync.Mutex // guards what follows
	bodies   map[ID]*entry
	parts    map[ID]*entry
	pins     map[ID]map[string]bool
	owners   map[[20]byte]int64 // unpinned bytes, parts included
	total    int64              // all bytes, parts included
	verified map[ID]*Manifest   // bodies whose chunks were checked since Open, see check
	checked  map[ID][]bool
}

// entry is one row of the index.
type entry struct {
	Meta
	length int64
	added  time.Time
}

// Open opens or makes a store, and clears away what a crash left half done.
func Open(cfg Config) (*Store, error) {
	if err := cfg.validate(); err != nil {
		return nil, err
	}
	s := &Store{
		cfg: cfg, bodies: map[ID]*entry{}, parts: map[ID]*entry{}, pins: map[ID]map[string]bool{},
		owners: map[[20]byte]int64{}, verified: map[ID]*Manifest{}, checked: map[ID][]bool{},
	}
	for _, dir := range []string{"index", "bodies", "parts", "tmp"} {
		if err := os.MkdirAll(filepath.Join(cfg.Dir, dir), 0o700); err != nil {
			return nil, fmt.Errorf("blob store: %w", err)
		}
	}
	if err := s.openIndex(); err != nil {
		return nil, err
	}
	if err := s.recover(); err != nil {
		return nil, errors.Join(err, s.db.Close())
	}
	return s, nil
}

// Close ends the store. Open bodies stay readable.
func (s *Store) Close() error { return s.db.Close() }

func (s *Store) bodyPath(id ID) string {
	name := fmt.Sprintf("%x", id)
	return filepath.Join(s.cfg.Dir, "bodies", name[:2], name)
}

func (s *Store) partPath(id ID) string {
	return filepath.Join(s.cfg.Dir, "parts", fmt.Sprintf("%x", id))
}

// PutBytes stores a body held in memory.
func (s *Store) PutBytes(body []byte, m Meta) (ID, error) { return s.Put(bytes.NewReader(body), m) }

// Put stores all of r and gives its name. When it returns without error, the body survives a
// crash of the process and, unless it is loose, of the machine.
func (s *Store) Put(r io.Reader, m Meta) (ID, error) {
	f, err := os.CreateTemp(filepath.Join(s.cfg.Dir, "tmp"), "put-*")
	if err != nil {
		return ID{}, fmt.Errorf("blob store: %w", err)
	}
	defer os.Remove(f.Name()) //nolint:errcheck // renamed, or useless
	defer f.Close()
	var tree treeWriter
	if _, err := io.CopyBuffer(struct{ io.Writer }{io.MultiWriter(&eagerFile{File: f}, &tree)}, r, make([]byte, 256<<10)); err != nil {
		return ID{}, fmt.Errorf("blob store: %w", err)
	}
	manifest := tree.finish()
	id := manifest.ID()
	if s.Has(id) {
		return id, s.renew(id, m)
	}
	if err := s.reserve(id, manifest.Length, m); err != nil {
		return ID{}, err
	}
	if err := s.install(id, f, manifest); err != nil {
		s.release(id)
		return ID{}, err
	}
	os.Remove(s.partPath(id)) //nolint:errcheck // of a fetch that this Put overtook, if any
	return id, nil
}

// eagerFile begins to write to the disk before it is synced.
type eagerFile struct {
	*os.File
	at, begun int64
}

func (e *eagerFile) Write(p []byte) (int, error) {
	n, err := e.File.Write(p)
	if e.at += int64(n); e.at-e.begun >= ChunkSize {
		startWriteback(e.File, e.begun, e.at-e.begun)
		e.begun = e.at
	}
	return n, err
}

// install makes a reserved part a body: the file is synced and moved, then the index tells.
func (s *Store) install(id ID, f *os.File, m *Manifest) error {
	s.mu.Lock()
	loose := s.parts[id] != nil && s.parts[id].Loose
	s.mu.Unlock()
	if !loose {
		if err := f.Sync(); err != nil {
			return fmt.Errorf("blob store: %w", err)
		}
	}
	if err := f.Close(); err != nil {
		return fmt.Errorf("blob store: %w", err)
	}
	path := s.bodyPath(id)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("blob store: %w", err)
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return fmt.Errorf("blob store: %w", err)
	}
	if loose {
		return s.commit(id, m)
	}
	if err := s.syncDirs(path); err != nil {
		return err
	}
	if err := s.commit(id, m); err != nil {
		return err
	}
	return s.syncIndex()
}

// syncDirs makes the name of a body's file durable.
func (s *Store) syncDirs(path string) error {
	for _, dir := range []string{filepath.Dir(path), filepath.Join(s.cfg.Dir, "bodies")} {
		if err := syncDir(dir); err != nil {
			return fmt.Errorf("blob store: %w", err)
		}
	}
	return nil
}

// Fasten makes a loose body durable.
func (s *Store) Fasten(id ID) error {
	if err := s.fasten(id); err != nil {
		return err
	}
	return s.syncIndex()
}

// fasten is Fasten without the index.
func (s *Store) fasten(id ID) error {
	path := s.bodyPath(id)
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return fmt.Errorf("blob store: %w", err)
	}
	if err := errors.Join(f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("blob store: %w", err)
	}
	return s.syncDirs(path)
}

// Has says whether the whole body is here.
func (s *Store) Has(id ID) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.bodies[id] != nil
}

// Body is an open body. It stays readable when the store drops it meanwhile.
type Body struct {
	*io.SectionReader
	file *os.File
}

// Close releases the file.
func (b *Body) Close() error { return b.file.Close() }

// Open gives a body for reading, at any place, by several goroutines when they use ReadAt. The
// bytes are as the file has them; Verify checks them.
func (s *Store) Open(id ID) (*Body, error) {
	s.mu.Lock()
	e := s.bodies[id]
	s.mu.Unlock()
	if e == nil {
		return nil, fmt.Errorf("%x: %w", id, ErrNotFound)
	}
	f, err := os.Open(s.bodyPath(id))
	if err != nil {
		return nil, fmt.Errorf("blob store: %w", err)
	}
	return &Body{SectionReader: io.NewSectionReader(f, 0, e.length), file: f}, nil
}

// Bytes reads and checks a whole body of at most limit bytes.
func (s *Store) Bytes(id ID, limit int64) ([]byte, error) {
	b, err := s.Open(id)
	if err != nil {
		return nil, err
	}
	defer b.Close()
	if b.Size() > limit {
		return nil, fmt.Errorf("%w: %d bytes, want at most %d", ErrTooLarge, b.Size(), limit)
	}
	data := make([]byte, b.Size())
	if _, err := io.ReadFull(b, data); err != nil || IDOf(data) != id {
		return nil, s.drop(id, err)
	}
	return data, nil
}

// Verify reads a whole body and checks it. A corrupt one is dropped.
func (s *Store) Verify(id ID) error {
	b, err := s.Open(id)
	if err != nil {
		return err
	}
	defer b.Close()
	var tree treeWriter
	if _, err := io.CopyBuffer(struct{ io.Writer }{&tree}, b, make([]byte, 256<<10)); err != nil {
		return s.drop(id, err)
	}
	if tree.finish().ID() != id {
		return s.drop(id, nil)
	}
	return nil
}

// drop forgets a body that does not hold what its name says.
func (s *Store) drop(id ID, cause error) error {
	s.cfg.Log.Error("body corrupt on disk; dropped", "id", fmt.Sprintf("%x", id), "err", cause)
	err := fmt.Errorf("%x: %w", id, ErrCorrupt)
	return errors.Join(err, cause, s.remove(id))
}

func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	// Windows cannot flush a directory; its file system journals renames.
	if err := d.Sync(); err != nil && !errors.Is(err, errors.ErrUnsupported) && runtime.GOOS != "windows" {
		return err
	}
	return nil
}
