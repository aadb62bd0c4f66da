package batch

import (
	"bytes"
	"errors"
	"io"
)

// source gives a decoder its bytes, in pieces that stay as they are.
type source interface {
	take(n int) ([]byte, error)
	end() error                // nil if nothing is left
	left() (n int, known bool) // bytes that are left
}

var errTruncated = errors.New("truncated")

// slice reads from memory; the pieces share it.
type slice struct{ b []byte }

func (s *slice) take(n int) ([]byte, error) {
	if n > len(s.b) {
		return nil, errTruncated
	}
	b := s.b[:n:n]
	s.b = s.b[n:]
	return b, nil
}

func (s *slice) left() (int, bool) { return len(s.b), true }

func (s *slice) end() error {
	if len(s.b) > 0 {
		return errors.New("bytes after the last rollout")
	}
	return nil
}

// stream reads from a reader. A piece grows with what arrives, so that a length alone allocates little.
type stream struct{ r io.Reader }

func (s *stream) take(n int) ([]byte, error) {
	var b bytes.Buffer
	got, err := io.CopyN(&b, s.r, int64(n))
	if got == int64(n) {
		return b.Bytes(), nil
	}
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = errTruncated
	}
	return nil, err
}

func (s *stream) left() (int, bool) { return 0, false }

func (s *stream) end() error {
	var one [1]byte
	n, err := io.ReadFull(s.r, one[:])
	switch {
	case n > 0:
		return errors.New("bytes after the last rollout")
	case errors.Is(err, io.EOF):
		return nil
	}
	return err
}
