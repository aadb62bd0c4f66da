package blob

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"time"

	"github.com/dgraph-io/badger/v4"
)

// reserve sets room aside for a body that is about to be written. Room that is set aside for it
// already, by a fetch or another Put, is enough.
func (s *Store) reserve(id ID, length int64, m Meta) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.parts[id] != nil || s.bodies[id] != nil {
		return nil
	}
	if s.total+length > s.cfg.MaxBytes {
		return fmt.Errorf("%w: %d of %d bytes used, no room for %d", ErrQuota, s.total, s.cfg.MaxBytes, length)
	}
	if used := s.owners[m.Owner]; m.Owner != ([20]byte{}) && used+length > s.cfg.MaxPerOwner {
		return fmt.Errorf("%w: peer %#x uses %d of its %d bytes, no room for %d", ErrQuota, m.Owner, used, s.cfg.MaxPerOwner, length)
	}
	s.parts[id] = &entry{Meta: m, length: length, added: time.Now()}
	s.total += length
	s.owners[m.Owner] += length
	return nil
}

// release gives the room of an abandoned part back.
func (s *Store) release(id ID) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if e := s.parts[id]; e != nil {
		delete(s.parts, id)
		s.uncount(e, false)
	}
}

func (s *Store) uncount(e *entry, pinned bool) {
	s.total -= e.length
	if pinned {
		return
	}
	if s.owners[e.Owner] -= e.length; s.owners[e.Owner] <= 0 {
		delete(s.owners, e.Owner)
	}
}

// renew keeps a body for a later round than it was kept for.
func (s *Store) renew(id ID, m Meta) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	e := s.bodies[id]
	if e == nil || e.Round >= m.Round {
		return nil
	}
	renewed := *e
	renewed.Round = m.Round
	err := s.db.Update(func(tx *badger.Txn) error { return tx.Set(rowKey(rowBody, id), encodeEntry(&renewed)) })
	if err != nil {
		return fmt.Errorf("blob store: %w", err)
	}
	s.bodies[id] = &renewed
	return nil
}

const maxReason = 64

// Pin keeps a body whatever its round, for a reason that Unpin must name. Pins survive restarts.
func (s *Store) Pin(id ID, reason string) error {
	if reason == "" || len(reason) > maxReason {
		return fmt.Errorf("pin reason %q: want 1 to %d bytes", reason, maxReason)
	}
	return s.setPin(id, reason, true)
}

// Unpin takes one reason back. A body without reasons goes with its round.
func (s *Store) Unpin(id ID, reason string) error { return s.setPin(id, reason, false) }

func (s *Store) setPin(id ID, reason string, pin bool) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	e := s.bodies[id]
	if e == nil {
		return fmt.Errorf("%x: %w", id, ErrNotFound)
	}
	if s.pins[id][reason] == pin {
		return nil
	}
	if pin && e.Loose {
		if err := s.fasten(id); err != nil {
			return err
		}
	}
	key := append(rowKey(rowPin, id), reason...)
	err := s.db.Update(func(tx *badger.Txn) error {
		if pin {
			return tx.Set(key, nil)
		}
		return tx.Delete(key)
	})
	if err != nil {
		return fmt.Errorf("blob store: %w", err)
	}
	if err := s.syncIndex(); err != nil {
		return err
	}
	before := len(s.pins[id])
	if pin {
		s.pinned(id)[reason] = true
	} else if delete(s.pins[id], reason); len(s.pins[id]) == 0 {
		delete(s.pins, id)
	}
	switch after := len(s.pins[id]); {
	case before == 0 && after > 0:
		s.owners[e.Owner] -= e.length
	case before > 0 && after == 0:
		s.owners[e.Owner] += e.length
	}
	return nil
}

// Collect drops bodies without pins, and unfinished parts, of rounds before the given one. It
// returns how many went and their bytes.
func (s *Store) Collect(before uint64) (n int, freed int64, err error) {
	s.mu.Lock()
	var old []ID
	for id, e := range s.bodies {
		if e.Round < before && len(s.pins[id]) == 0 {
			old = append(old, id)
			freed += e.length
		}
	}
	for id, e := range s.parts {
		if e.Round < before {
			old = append(old, id)
			freed += e.length
		}
	}
	s.mu.Unlock()
	for _, id := range old {
		err = errors.Join(err, s.remove(id))
	}
	if gc := s.db.RunValueLogGC(0.5); gc != nil && !errors.Is(gc, badger.ErrNoRewrite) {
		err = errors.Join(err, gc)
	}
	return len(old), freed, err
}

// remove deletes rows first, then files: a crash between leaves files that Open sweeps.
func (s *Store) remove(id ID) error {
	keys := [][]byte{rowKey(rowBody, id), rowKey(rowPart, id), rowKey(rowLeaves, id)}
	s.mu.Lock()
	defer s.mu.Unlock()
	for reason := range s.pins[id] {
		keys = append(keys, append(rowKey(rowPin, id), reason...))
	}
	if err := s.deleteKeys(keys); err != nil {
		return err
	}
	if e := s.bodies[id]; e != nil {
		s.uncount(e, len(s.pins[id]) > 0)
	}
	if e := s.parts[id]; e != nil {
		s.uncount(e, false)
	}
	delete(s.bodies, id)
	delete(s.parts, id)
	delete(s.pins, id)
	delete(s.verified, id)
	delete(s.checked, id)
	var err error
	for _, path := range []string{s.bodyPath(id), s.partPath(id)} {
		if e := os.Remove(path); e != nil && !errors.Is(e, os.ErrNotExist) {
			err = errors.Join(err, e)
		}
	}
	return err
}

// Info describes a stored body.
type Info struct {
	ID     ID
	Length int64
	Meta
	Added time.Time
	Pins  []string // reasons, sorted
}

// Info gives what is known about a body.
func (s *Store) Info(id ID) (Info, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	e := s.bodies[id]
	if e == nil {
		return Info{}, fmt.Errorf("%x: %w", id, ErrNotFound)
	}
	return s.info(id, e), nil
}

func (s *Store) info(id ID, e *entry) Info {
	i := Info{ID: id, Length: e.length, Meta: e.Meta, Added: e.added}
	for reason := range s.pins[id] {
		i.Pins = append(i.Pins, reason)
	}
	slices.Sort(i.Pins)
	return i
}

// List gives all bodies, oldest round first.
func (s *Store) List() []Info {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := make([]Info, 0, len(s.bodies))
	for id, e := range s.bodies {
		out = append(out, s.info(id, e))
	}
	slices.SortFunc(out, func(a, b Info) int {
		if a.Round != b.Round {
			return int(min(max(int64(a.Round)-int64(b.Round), -1), 1))
		}
		return slices.Compare(a.ID[:], b.ID[:])
	})
	return out
}

// Usage is how full the store is.
type Usage struct {
	Bodies, Parts   int
	Bytes, MaxBytes int64
}

// Usage gives the totals, unfinished parts included at their full length.
func (s *Store) Usage() Usage {
	s.mu.Lock()
	defer s.mu.Unlock()
	return Usage{Bodies: len(s.bodies), Parts: len(s.parts), Bytes: s.total, MaxBytes: s.cfg.MaxBytes}
}
