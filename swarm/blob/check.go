package blob

import (
	"errors"
	"fmt"
	"io"
	"os"
)

// maxChecked bounds the memory of which chunks were seen to be right.
const maxChecked = 1024

// openAny opens a body, or what is here of one, with its leaves.
func (s *Store) openAny(id ID) (*os.File, *Manifest, error) {
	s.mu.Lock()
	path := ""
	switch {
	case s.bodies[id] != nil:
		path = s.bodyPath(id)
	case s.parts[id] != nil:
		path = s.partPath(id)
	}
	m := s.verified[id]
	s.mu.Unlock()
	if path == "" {
		return nil, nil, fmt.Errorf("%x: %w", id, ErrNotFound)
	}
	if m == nil {
		var err error
		if m, err = s.manifest(id); err != nil {
			return nil, nil, err
		}
	}
	f, err := os.Open(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil, fmt.Errorf("%x: %w", id, ErrNotFound)
	}
	return f, m, err
}

// hasChunk says whether chunk i of the open file is right, hashing it the first time: a peer
// must never be sent, in this node's name, what a disk made of a body. A body with a wrong
// chunk is dropped; a part simply does not have it yet.
func (s *Store) hasChunk(id ID, f *os.File, m *Manifest, i int) (bool, error) {
	s.mu.Lock()
	known := s.checked[id] != nil && s.checked[id][i]
	complete := s.bodies[id] != nil
	s.mu.Unlock()
	if known {
		return true, nil
	}
	ok, err := checkChunk(f, m, i)
	if err != nil && !errors.Is(err, io.EOF) {
		return false, err
	}
	if !ok && complete {
		return false, s.drop(id, err)
	}
	if ok {
		s.markChecked(id, m, i)
	}
	return ok, nil
}

// markChecked remembers that a chunk is right until Close.
func (s *Store) markChecked(id ID, m *Manifest, i int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.checked[id] == nil {
		for other := range s.checked {
			if len(s.checked) < maxChecked {
				break
			}
			delete(s.checked, other)
			delete(s.verified, other)
		}
		s.checked[id] = make([]bool, len(m.Leaves))
		s.verified[id] = m
	}
	s.checked[id][i] = true
}
