package blob

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"sync"
	"time"
)

// FetchOptions says what a body is fetched for.
type FetchOptions struct {
	Meta
	// MaxBytes refuses longer bodies before anything of theirs is kept. Zero: MaxBody.
	MaxBytes int64
	// Providers asked at once. Zero: 4.
	Parallel int
}

// call is a fetch under way, shared by all who want the same body.
type call struct {
	done chan struct{}
	err  error
}

// Fetch brings a body here from the given providers, in parallel, and returns when it is as durable
// as after Put. It returns at once when the body is here. A provider that lies or falls silent
// is left out; when none is left, the error says what each did, and what came so far stays for
// the next Fetch.
func (x *Exchange) Fetch(ctx context.Context, id ID, providers [][20]byte, o FetchOptions) error {
	if o.MaxBytes == 0 {
		o.MaxBytes = MaxBody
	}
	if o.Parallel == 0 {
		o.Parallel = 4
	}
	for {
		if x.store.Has(id) {
			return x.store.renew(id, o.Meta)
		}
		x.mu.Lock()
		c := x.fetches[id]
		if c == nil {
			c = &call{done: make(chan struct{})}
			x.fetches[id] = c
			x.mu.Unlock()
			c.err = x.fetch(ctx, id, providers, o)
			x.mu.Lock()
			delete(x.fetches, id)
			x.mu.Unlock()
			close(c.done)
			return c.err
		}
		x.mu.Unlock()
		select {
		case <-c.done: // once more: the other caller may have known worse providers
		case <-ctx.Done():
			return fmt.Errorf("fetch %s: %w", short(id), ctx.Err())
		}
	}
}

// fetch asks the named providers first, then those that Find knows.
func (x *Exchange) fetch(ctx context.Context, id ID, providers [][20]byte, o FetchOptions) error {
	f := &fetching{x: x, id: id, o: o, tried: map[[20]byte]bool{}, changed: make(chan struct{}, 1)}
	defer f.close()
	err := f.from(ctx, providers)
	if err != nil && f.unfinished(err) && x.cfg.Find != nil && ctx.Err() == nil {
		err = f.from(ctx, x.cfg.Find(ctx, id))
	}
	if err == nil {
		err = x.store.finish(f.part)
	}
	if err != nil && !x.store.Has(id) { // a Put may have been faster
		return fmt.Errorf("fetch %s: %w", short(id), err)
	}
	return nil
}

// fetching is the state of one fetch.
type fetching struct {
	x     *Exchange
	id    ID
	o     FetchOptions
	part  *part
	tried map[[20]byte]bool

	changed chan struct{} // a chunk came back to be asked for again

	mu     sync.Mutex // guards what follows
	state  []chunkState
	missed int // chunks not here yet
	errs   []error
}

type chunkState struct {
	have  bool
	asked int       // providers asked and not yet heard
	since time.Time // of the latest ask
}

func (f *fetching) close() {
	if f.part != nil {
		f.part.file.Close()
	}
}

// unfinished tells a lack of providers from errors that more providers cannot cure.
func (f *fetching) unfinished(err error) bool {
	return !errors.Is(err, ErrQuota) && !errors.Is(err, ErrTooLarge) && !isDisk(err)
}

// from fetches what is missing from the given providers, Parallel at a time.
func (f *fetching) from(ctx context.Context, providers [][20]byte) error {
	var queue [][20]byte
	for _, p := range providers {
		if !f.tried[p] {
			f.tried[p] = true
			queue = append(queue, p)
		}
	}
	if f.part == nil {
		var err error
		if queue, err = f.begin(ctx, queue); err != nil {
			return err
		}
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	next := make(chan [20]byte, len(queue))
	for _, p := range queue {
		next <- p
	}
	close(next)
	var workers sync.WaitGroup
	for range min(f.o.Parallel, len(queue)) {
		workers.Go(func() {
			for p := range next {
				if f.complete() || ctx.Err() != nil {
					break
				}
				f.note(p, f.drain(ctx, p))
			}
			if f.complete() {
				cancel() // wakes those who wait for a slow provider
			}
		})
	}
	workers.Wait()
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.missed == 0 {
		return nil
	}
	return errors.Join(fmt.Errorf("%d of %d chunks missing", f.missed, len(f.state)), context.Cause(ctx), errors.Join(f.errs...))
}

func (f *fetching) note(p [20]byte, err error) {
	if err == nil || f.complete() {
		return
	}
	f.x.cfg.Log.Debug("provider left out", "peer", fmt.Sprintf("%#x", p), "id", short(f.id), "err", err)
	f.mu.Lock()
	defer f.mu.Unlock()
	if len(f.errs) < 16 {
		f.errs = append(f.errs, fmt.Errorf("%#x: %w", p, err))
	}
}

func (f *fetching) complete() bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.state != nil && f.missed == 0
}

// begin gets the leaves, from an earlier attempt or from the first provider that has them, and
// opens the part. It returns the providers that are still worth asking.
func (f *fetching) begin(ctx context.Context, queue [][20]byte) ([][20]byte, error) {
	m, err := f.x.store.manifest(f.id)
	if err == nil && m.Length > f.o.MaxBytes {
		return nil, fmt.Errorf("%w: body of %d bytes, want at most %d", ErrTooLarge, m.Length, f.o.MaxBytes)
	}
	for i := 0; err != nil && i < len(queue); i++ {
		if m, err = f.leavesFrom(ctx, queue[i]); err == nil {
			queue = queue[i:]
			break
		}
		f.note(queue[i], err)
		if !f.unfinished(err) || ctx.Err() != nil {
			return nil, err
		}
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("no provider of %d has it", len(queue)), errors.Join(f.errs...))
	}
	p, have, err := f.x.store.openPart(f.id, m, f.o.Meta)
	if err != nil {
		return nil, err
	}
	f.part = p
	f.state = make([]chunkState, len(have))
	for i, h := range have {
		f.state[i].have = h
		if !h {
			f.missed++
		}
	}
	return queue, nil
}

func (f *fetching) leavesFrom(ctx context.Context, p [20]byte) (*Manifest, error) {
	var m *Manifest
	err := patiently(ctx, func() (err error) {
		m, err = f.askLeaves(ctx, p)
		return err
	})
	return m, err
}

func (f *fetching) askLeaves(ctx context.Context, p [20]byte) (*Manifest, error) {
	s, err := f.dial(ctx, p)
	if err != nil {
		return nil, err
	}
	defer s.close()
	if err := s.send(request{op: opLeaves, id: f.id}); err != nil {
		return nil, err
	}
	head, err := s.head()
	if err != nil {
		return nil, err
	}
	m, err := decodeManifest(s, int64(head.n), f.id, f.o.MaxBytes)
	if errors.Is(err, errManifest) {
		f.lied(p)
	}
	return m, err
}

func (f *fetching) lied(p [20]byte) {
	f.x.cfg.Log.Info("provider sent bytes that do not match their hash", "peer", fmt.Sprintf("%#x", p), "id", short(f.id))
	if f.x.cfg.Lied != nil {
		f.x.cfg.Lied(p, f.id)
	}
}

// source is a stream to one provider.
type source struct {
	f      *fetching
	conn   net.Conn
	reader *bufio.Reader
	stop   func() bool
}

var errBusy = errors.New("busy")

func (f *fetching) dial(ctx context.Context, p [20]byte) (*source, error) {
	timed, cancel := context.WithTimeout(ctx, f.x.cfg.Timeout)
	defer cancel()
	conn, err := f.x.net.Dial(timed, p, Protocol)
	if err != nil {
		return nil, err
	}
	s := &source{f: f, conn: conn, reader: bufio.NewReaderSize(conn, 64<<10)}
	s.stop = context.AfterFunc(ctx, func() { conn.SetDeadline(time.Unix(1, 0)) }) //nolint:errcheck // wakes the reader
	return s, nil
}

func (s *source) close() {
	s.stop()
	s.conn.Close()
}

func (s *source) send(q request) error {
	s.conn.SetWriteDeadline(time.Now().Add(s.f.x.cfg.Timeout)) //nolint:errcheck // the write reports
	_, err := s.conn.Write(q.encode())
	return err
}

// Read reads with a fresh deadline each time: a slow stream may go on, a silent one not.
func (s *source) Read(p []byte) (int, error) {
	s.conn.SetReadDeadline(time.Now().Add(s.f.x.cfg.Timeout)) //nolint:errcheck // the read reports
	n, err := s.reader.Read(p)
	s.f.x.bytesIn.Add(int64(n))
	return n, err
}

// head reads a reply's head; statuses other than OK are errors.
func (s *source) head() (reply, error) {
	h, err := decodeReply(s)
	if err != nil {
		return h, err
	}
	switch h.status {
	case statusOK:
		return h, nil
	case statusNotHere:
		return h, ErrNotFound
	case statusBusy:
		return h, errBusy
	default:
		return h, errors.New("it calls our request malformed")
	}
}

// isDisk says whether an error is this node's own.
func isDisk(err error) bool {
	var disk *diskError
	var path *os.PathError
	return errors.As(err, &disk) || errors.As(err, &path)
}
