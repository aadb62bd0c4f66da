package blob

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/dgraph-io/badger/v4"
	"github.com/dgraph-io/badger/v4/options"
)

// Keys of the index. Values of rowBody and rowPart are rows (encodeEntry), of rowLeaves the
// encoded manifest; a pin's key carries its reason.
const (
	rowBody   = 'b' // ‖ id
	rowPart   = 'p' // ‖ id
	rowLeaves = 'l' // ‖ id, of bodies and parts
	rowPin    = 'n' // ‖ id ‖ reason
)

func rowKey(kind byte, id ID) []byte { return append([]byte{kind}, id[:]...) }

// openIndex keeps badger small: the index has a row of some bytes per body.
func (s *Store) openIndex() error {
	o := badger.DefaultOptions(filepath.Join(s.cfg.Dir, "index"))
	o.Logger = nil
	o.SyncWrites = false // see syncIndex
	o.DetectConflicts = false
	o.MetricsEnabled = false
	o.Compression = options.None
	o.BlockCacheSize = 0
	o.IndexCacheSize = 1 << 20
	o.MemTableSize = 4 << 20
	o.NumMemtables = 2
	o.BaseTableSize = 1 << 20
	o.BaseLevelSize = 4 << 20
	o.NumLevelZeroTables = 2
	o.NumLevelZeroTablesStall = 4
	o.NumCompactors = 2
	o.ValueThreshold = 1 << 10
	o.ValueLogFileSize = 8 << 20
	var err error
	if s.db, err = badger.Open(o); err != nil {
		return fmt.Errorf("blob store: index %s (is another node using this directory?): %w", o.Dir, err)
	}
	return nil
}

// syncIndex makes what was written to the index durable.
func (s *Store) syncIndex() error {
	if err := s.db.Sync(); err != nil {
		return fmt.Errorf("blob store: index: %w", err)
	}
	return nil
}

const entrySize = 1 + 8 + 8 + 8 + 20

// encodeEntry gives a row: version 1, length, round, time added (Unix seconds), owner.
func encodeEntry(e *entry) []byte {
	out := make([]byte, 1, entrySize)
	out[0] = 1
	out = binary.LittleEndian.AppendUint64(out, uint64(e.length))
	out = binary.LittleEndian.AppendUint64(out, e.Round)
	out = binary.LittleEndian.AppendUint64(out, uint64(e.added.Unix()))
	return append(out, e.Owner[:]...)
}

func decodeEntry(b []byte) (*entry, error) {
	if len(b) != entrySize || b[0] != 1 {
		return nil, fmt.Errorf("index row of %d bytes, version %x: want %d, 01", len(b), b[:min(1, len(b))], entrySize)
	}
	e := &entry{length: int64(binary.LittleEndian.Uint64(b[1:]))}
	e.Round = binary.LittleEndian.Uint64(b[9:])
	e.added = time.Unix(int64(binary.LittleEndian.Uint64(b[17:])), 0)
	copy(e.Owner[:], b[25:])
	if e.length < 0 || e.length > MaxBody {
		return nil, fmt.Errorf("index row: body of %d bytes", e.length)
	}
	return e, nil
}

// recover loads the index and makes disk and index agree: files without a row are what a crash
// left before Put returned, rows without a file were lost; both go.
func (s *Store) recover() error {
	var dead, leaves [][]byte
	err := s.db.View(func(tx *badger.Txn) error {
		it := tx.NewIterator(badger.IteratorOptions{PrefetchValues: false})
		defer it.Close()
		for it.Rewind(); it.Valid(); it.Next() {
			keep, err := s.load(it.Item())
			if err != nil {
				return err
			}
			key := it.Item().KeyCopy(nil)
			switch {
			case !keep:
				dead = append(dead, key)
			case key[0] == rowLeaves:
				leaves = append(leaves, key)
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("blob store: %w", err)
	}
	for _, key := range leaves {
		if id := ID(key[1:]); s.bodies[id] == nil && s.parts[id] == nil {
			dead = append(dead, key)
		}
	}
	if err := s.deleteKeys(dead); err != nil {
		return err
	}
	for id := range s.pins {
		if s.bodies[id] == nil {
			delete(s.pins, id)
		}
	}
	s.account()
	return s.sweep()
}

// load takes over one row; false marks it for deletion.
func (s *Store) load(item *badger.Item) (bool, error) {
	key := item.Key()
	if len(key) < 33 {
		return false, nil
	}
	id := ID(key[1:33])
	switch key[0] {
	case rowBody, rowPart:
		value, err := item.ValueCopy(nil)
		if err != nil {
			return false, err
		}
		e, err := decodeEntry(value)
		if err != nil {
			return false, err
		}
		table, path := s.bodies, s.bodyPath(id)
		if key[0] == rowPart {
			table, path = s.parts, s.partPath(id)
		}
		info, err := os.Stat(path)
		if err != nil || key[0] == rowBody && info.Size() != e.length {
			return false, nil
		}
		table[id] = e
		return true, nil
	case rowLeaves:
		return len(key) == 33, nil
	case rowPin:
		s.pinned(id)[string(key[33:])] = true
		return true, nil
	}
	return false, nil
}

func (s *Store) pinned(id ID) map[string]bool {
	if s.pins[id] == nil {
		s.pins[id] = map[string]bool{}
	}
	return s.pins[id]
}

// account recomputes the totals from the tables.
func (s *Store) account() {
	s.total = 0
	clear(s.owners)
	for id, e := range s.bodies {
		s.total += e.length
		if len(s.pins[id]) == 0 {
			s.owners[e.Owner] += e.length
		}
	}
	for _, e := range s.parts {
		s.total += e.length
		s.owners[e.Owner] += e.length
	}
}

// sweep removes files without a row.
func (s *Store) sweep() error {
	known := func(id ID, dir string) bool {
		if dir == "parts" {
			return s.parts[id] != nil
		}
		return s.bodies[id] != nil
	}
	for _, dir := range []string{"tmp", "parts", "bodies"} {
		err := filepath.WalkDir(filepath.Join(s.cfg.Dir, dir), func(path string, d os.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			if id, ok := parseID(d.Name()); ok && dir != "tmp" && known(id, dir) {
				return nil
			}
			return os.Remove(path)
		})
		if err != nil {
			return fmt.Errorf("blob store: %w", err)
		}
	}
	return nil
}

func parseID(name string) (ID, bool) {
	raw, err := hex.DecodeString(name)
	if err != nil || len(raw) != 32 || hex.EncodeToString(raw) != name {
		return ID{}, false
	}
	return ID(raw), true
}

// commit turns the reserved part into a body in one transaction.
func (s *Store) commit(id ID, m *Manifest) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	e := s.parts[id]
	switch {
	case s.bodies[id] != nil:
		return nil // another writer was faster
	case e == nil:
		return fmt.Errorf("blob store: %x was dropped while it was written", id)
	}
	err := s.db.Update(func(tx *badger.Txn) error {
		return errors.Join(
			tx.Set(rowKey(rowBody, id), encodeEntry(e)),
			tx.Set(rowKey(rowLeaves, id), m.encode()),
			tx.Delete(rowKey(rowPart, id)),
		)
	})
	if err != nil {
		return fmt.Errorf("blob store: %w", err)
	}
	delete(s.parts, id)
	s.bodies[id] = e
	return nil
}

func (s *Store) deleteKeys(keys [][]byte) error {
	batch := s.db.NewWriteBatch()
	defer batch.Cancel()
	for _, k := range keys {
		if err := batch.Delete(k); err != nil {
			return fmt.Errorf("blob store: %w", err)
		}
	}
	if err := batch.Flush(); err != nil {
		return fmt.Errorf("blob store: %w", err)
	}
	return nil
}

// manifest reads the leaves of a body or part.
func (s *Store) manifest(id ID) (*Manifest, error) {
	var m *Manifest
	err := s.db.View(func(tx *badger.Txn) error {
		item, err := tx.Get(rowKey(rowLeaves, id))
		if err != nil {
			return err
		}
		return item.Value(func(b []byte) error {
			m, err = decodeManifest(bytes.NewReader(b), int64(len(b)), id)
			return err
		})
	})
	if errors.Is(err, badger.ErrKeyNotFound) {
		return nil, fmt.Errorf("%x: %w", id, ErrNotFound)
	}
	if err != nil {
		return nil, fmt.Errorf("blob store: leaves of %x: %w", id, err)
	}
	return m, nil
}
