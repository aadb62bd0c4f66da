package blob

import (
	"context"
	"errors"
	"fmt"
	"io"
)

// ReadRange gives n bytes of a body from the given place, checked, without keeping anything:
// from this store when the body is here, else by fetching only the chunks that hold the range,
// from the providers in turn. n is at most MaxRange.
func (x *Exchange) ReadRange(ctx context.Context, id ID, providers [][20]byte, offset, n int64) ([]byte, error) {
	if offset < 0 || n < 0 || n > MaxRange || offset > MaxBody-n {
		return nil, fmt.Errorf("range of %d bytes at %d: want at most %d within %d", n, offset, int64(MaxRange), int64(MaxBody))
	}
	if x.store.Has(id) {
		return x.store.readRange(id, offset, n)
	}
	f := &fetching{x: x, id: id, o: FetchOptions{MaxBytes: MaxBody}}
	for _, p := range providers {
		data, err := f.rangeFrom(ctx, p, offset, n)
		if err == nil {
			return data, nil
		}
		if errors.Is(err, io.ErrUnexpectedEOF) && errors.Is(err, errRange) {
			return nil, err
		}
		f.note(p, err)
	}
	return nil, fmt.Errorf("range of %s: no provider of %d gave it: %w", short(id), len(providers), errors.Join(f.errs...))
}

// MaxRange bounds what ReadRange holds in memory, in bytes.
const MaxRange = 64 << 20

var errRange = errors.New("range exceeds the body")

func (s *Store) readRange(id ID, offset, n int64) ([]byte, error) {
	f, m, err := s.openAny(id)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if offset+n > m.Length {
		return nil, fmt.Errorf("%w of %d bytes: %w", errRange, m.Length, io.ErrUnexpectedEOF)
	}
	for i := offset / ChunkSize; i*ChunkSize < offset+n; i++ {
		if ok, err := s.hasChunk(id, f, m, int(i)); !ok {
			return nil, errors.Join(fmt.Errorf("chunk %d of %s: %w", i, short(id), ErrNotFound), err)
		}
	}
	out := make([]byte, n)
	if _, err := f.ReadAt(out, offset); err != nil && n > 0 {
		return nil, fmt.Errorf("blob store: %w", err)
	}
	return out, nil
}

func (f *fetching) rangeFrom(ctx context.Context, p [20]byte, offset, n int64) ([]byte, error) {
	m, err := f.leavesFrom(ctx, p)
	if err != nil {
		return nil, err
	}
	if offset+n > m.Length {
		return nil, fmt.Errorf("%w of %d bytes: %w", errRange, m.Length, io.ErrUnexpectedEOF)
	}
	s, err := f.dial(ctx, p)
	if err != nil {
		return nil, err
	}
	defer s.close()
	buf := chunkBuffers.Get().(*[]byte)
	defer chunkBuffers.Put(buf)
	out := make([]byte, 0, n)
	for i := offset / ChunkSize; i*ChunkSize < offset+n; i++ {
		if err := s.send(request{op: opChunk, id: f.id, chunk: uint32(i)}); err != nil {
			return nil, err
		}
		chunk, err := s.chunk(m, int(i), *buf)
		if err != nil {
			if errors.Is(err, errLie) {
				f.lied(p)
			}
			return nil, err
		}
		first := max(0, offset-i*ChunkSize)
		last := min(int64(len(chunk)), offset+n-i*ChunkSize)
		out = append(out, chunk[first:last]...)
	}
	return out, nil
}
