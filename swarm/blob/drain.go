package blob

import (
	"context"
	"errors"
	"slices"
	"sync"
	"time"
)

const (
	pipeline    = 2               // requests sent ahead on one stream
	maxBusy     = 5               // times that a provider may say it is busy
	impatience  = 2 * time.Second // after which a chunk is asked of another provider too
	pollMissing = 250 * time.Millisecond
)

var chunkBuffers = sync.Pool{New: func() any { b := make([]byte, ChunkSize); return &b }}

// patiently asks again while a provider is busy, a few times, waiting longer each time.
func patiently(ctx context.Context, ask func() error) error {
	for busy := 0; ; busy++ {
		err := ask()
		if !errors.Is(err, errBusy) || busy == maxBusy {
			return err
		}
		if !wait(ctx, pollMissing<<busy) {
			return ctx.Err()
		}
	}
}

// drain takes chunks from one provider until all are here or it fails.
func (f *fetching) drain(ctx context.Context, p [20]byte) error {
	lacks := map[int]bool{} // chunks that this provider does not have
	return patiently(ctx, func() error { return f.drainOnce(ctx, p, lacks) })
}

func (f *fetching) drainOnce(ctx context.Context, p [20]byte, lacks map[int]bool) error {
	s, err := f.dial(ctx, p)
	if err != nil {
		return err
	}
	defer s.close()
	buf := chunkBuffers.Get().(*[]byte)
	defer chunkBuffers.Put(buf)
	var asked []int
	defer func() { f.giveBack(asked) }()
	for !f.over() {
		for len(asked) < pipeline {
			i, ok := f.take(asked, lacks)
			if !ok {
				break
			}
			asked = append(asked, i)
			if err := s.send(request{op: opChunk, id: f.id, chunk: uint32(i)}); err != nil {
				return err
			}
		}
		if len(asked) == 0 {
			if f.hopeless(lacks) {
				return ErrNotFound
			}
			if !f.waitChange(ctx) {
				return ctx.Err()
			}
			continue
		}
		switch err := f.receive(s, asked[0], *buf); {
		case errors.Is(err, ErrNotFound):
			lacks[asked[0]] = true
		case errors.Is(err, errLie):
			f.lied(p)
			return err
		case s.cutOff(err):
			return errBusy
		case err != nil:
			return err
		}
		f.giveBack(asked[:1])
		asked = asked[1:]
	}
	return nil
}

// chunk reads the reply to a request for chunk i.
func (s *source) chunk(m *Manifest, i int, buf []byte) ([]byte, error) {
	head, err := s.head()
	if err != nil {
		return nil, err
	}
	if int64(head.n) != m.chunkLength(i) {
		return nil, errLie
	}
	return receiveChunk(s, m, i, buf)
}

func (f *fetching) receive(s *source, i int, buf []byte) error {
	chunk, err := s.chunk(f.part.manifest, i, buf)
	if err != nil {
		return err
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.state[i].have {
		return nil
	}
	if err := f.part.write(i, chunk); err != nil {
		return err
	}
	f.state[i].have = true
	f.missed--
	return nil
}

// take chooses the next chunk to ask a provider for: the first that nobody was asked for, else
// one that another provider has been slow with.
func (f *fetching) take(asked []int, lacks map[int]bool) (int, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	slow := -1
	for i := range f.state {
		c := &f.state[i]
		if c.have || lacks[i] || slices.Contains(asked, i) {
			continue
		}
		if c.asked == 0 {
			return f.ask(i), true
		}
		if c.asked == 1 && slow < 0 && time.Since(c.since) > impatience {
			slow = i
		}
	}
	if slow < 0 {
		return 0, false
	}
	return f.ask(slow), true
}

func (f *fetching) ask(i int) int {
	f.state[i].asked++
	f.state[i].since = time.Now()
	return i
}

// giveBack ends asks, fulfilled or not.
func (f *fetching) giveBack(asked []int) {
	f.mu.Lock()
	for _, i := range asked {
		f.state[i].asked--
	}
	f.mu.Unlock()
	select {
	case f.changed <- struct{}{}:
	default:
	}
}

// hopeless says that a provider lacks every chunk that is still missing.
func (f *fetching) hopeless(lacks map[int]bool) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	for i := range f.state {
		if !f.state[i].have && !lacks[i] {
			return false
		}
	}
	return true
}

func (f *fetching) waitChange(ctx context.Context) bool {
	t := time.NewTimer(pollMissing)
	defer t.Stop()
	select {
	case <-f.changed:
	case <-t.C:
	case <-ctx.Done():
		return false
	}
	return true
}

func wait(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-ctx.Done():
		return false
	}
}
