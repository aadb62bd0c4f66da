package blob

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
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

// LeastRate is how slowly a provider may send, in bytes a second, beside Exchange's Timeout: one that
// is slower fell silent. Whoever bounds the time of a fetch allows a body its size over this rate.
const LeastRate = 16 << 10

// call is a fetch under way, shared by all who want the same body.
type call struct {
	*fetching
	done chan struct{}
	err  error
}

// Fetch brings a body here from the given providers, in parallel, and returns when it is as durable
// as after Put. It returns at once when the body is here. A provider that lies or falls silent
// is left out; when none is left, the error says what each did, and what came so far stays for
// the next Fetch. Of callers that want the same body at once the first's ctx and limits hold, and
// the providers of all are asked.
func (x *Exchange) Fetch(ctx context.Context, id ID, providers [][20]byte, o FetchOptions) error {
	if o.MaxBytes == 0 {
		o.MaxBytes = MaxBody
	}
	if o.Parallel == 0 {
		o.Parallel = 4
	}
	for {
		if x.store.Has(id) {
			if err := x.store.renew(id, o.Meta); err != nil {
				return &diskError{err}
			}
			return nil
		}
		x.mu.Lock()
		c := x.fetches[id]
		if c == nil {
			c = &call{fetching: newFetching(x, id, o), done: make(chan struct{})}
			x.fetches[id] = c
			x.mu.Unlock()
			c.offer(providers, 0)
			c.err = c.fetch(ctx)
			x.mu.Lock()
			delete(x.fetches, id)
			x.mu.Unlock()
			close(c.done)
			return c.err
		}
		x.mu.Unlock()
		c.offer(providers, o.Parallel)
		select {
		case <-c.done: // once more: the other caller may have allowed less
		case <-ctx.Done():
			return fmt.Errorf("fetch %s: %w", short(id), ctx.Err())
		}
	}
}

// fetching is the state of one fetch.
type fetching struct {
	x  *Exchange
	id ID
	o  FetchOptions

	opening sync.Mutex // guards part until it is set
	part    *part

	offered chan struct{} // there is somebody to ask
	changed chan struct{} // a chunk came back to be asked for again

	mu       sync.Mutex // guards what follows
	queue    [][20]byte // not asked yet
	tried    map[[20]byte]bool
	parallel int
	state    []chunkState
	missed   int   // chunks not here yet
	final    error // that no provider can cure
	errs     []error
}

type chunkState struct {
	have  bool
	asked int       // providers asked and not yet heard
	since time.Time // of the latest ask
}

func newFetching(x *Exchange, id ID, o FetchOptions) *fetching {
	return &fetching{
		x: x, id: id, o: o, parallel: o.Parallel, tried: map[[20]byte]bool{}, offered: make(chan struct{}, 1), changed: make(chan struct{}, 1),
	}
}

// offer adds providers, and how many more of them may be asked at once.
func (f *fetching) offer(providers [][20]byte, parallel int) {
	f.mu.Lock()
	fresh := len(f.queue)
	for _, p := range providers {
		if !f.tried[p] {
			f.tried[p] = true
			f.queue = append(f.queue, p)
		}
	}
	if fresh < len(f.queue) {
		f.parallel += parallel
	}
	f.mu.Unlock()
	select {
	case f.offered <- struct{}{}:
	default:
	}
}

// fetch asks the providers offered, and those that Find knows when they do not have it, or are slow.
func (f *fetching) fetch(ctx context.Context) error {
	defer func() {
		if f.part != nil {
			f.part.file.Close()
		}
	}()
	if m, err := f.x.store.manifest(f.id); err == nil { // of an earlier attempt
		_ = f.open(m) // final, if it fails
	}
	f.askAll(ctx)
	err := f.outcome(ctx)
	if err == nil {
		if err = f.x.store.finish(f.part); err != nil {
			err = &diskError{err}
		}
	}
	if err != nil && !f.x.store.Has(f.id) { // a Put may have been faster
		return fmt.Errorf("fetch %s: %w", short(f.id), err)
	}
	return nil
}

// askAll takes from the providers offered, some at a time, until the body is complete or none is left.
func (f *fetching) askAll(ctx context.Context) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	ended, asked, looked := make(chan struct{}), 0, f.x.cfg.Find == nil
	look := func() {
		looked = true
		if ctx.Err() == nil && !f.over() {
			f.offer(f.x.cfg.Find(ctx, f.id), f.o.Parallel)
		}
	}
	patience := time.NewTimer(impatience)
	defer patience.Stop()
	for {
		for p, ok := f.next(ctx, asked); ok; p, ok = f.next(ctx, asked) {
			asked++
			go func() {
				f.note(p, f.from(ctx, p))
				ended <- struct{}{}
			}()
		}
		if asked == 0 && looked {
			return
		}
		if asked == 0 {
			look()
			continue
		}
		select {
		case <-patience.C:
			if !looked {
				look()
			}
		case <-ended:
			if asked--; f.over() {
				cancel() // wakes those who wait for a slow provider
			}
		case <-f.offered:
		}
	}
}

// next gives a provider to ask beside those who are being asked.
func (f *fetching) next(ctx context.Context, asked int) (p [20]byte, ok bool) {
	if ctx.Err() != nil || f.over() {
		return p, false
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if asked >= f.parallel || len(f.queue) == 0 {
		return p, false
	}
	p, f.queue = f.queue[0], f.queue[1:]
	return p, true
}

// from takes the leaves from a provider if they are not here yet, then chunks.
func (f *fetching) from(ctx context.Context, p [20]byte) error {
	if !f.opened() {
		m, err := f.leavesFrom(ctx, p)
		if err != nil {
			return err
		}
		if err := f.open(m); err != nil {
			return err
		}
	}
	if f.over() {
		return nil
	}
	return f.drain(ctx, p)
}

func (f *fetching) opened() bool {
	f.opening.Lock()
	defer f.opening.Unlock()
	return f.part != nil
}

// open begins the part that right leaves describe, once.
func (f *fetching) open(m *Manifest) error {
	f.opening.Lock()
	defer f.opening.Unlock()
	if f.part != nil {
		return nil
	}
	if m.Length > f.o.MaxBytes {
		return f.end(fmt.Errorf("%w: body of %d bytes, want at most %d", ErrTooLarge, m.Length, f.o.MaxBytes))
	}
	p, have, err := f.x.store.openPart(f.id, m, f.o.Meta)
	if err != nil {
		return f.end(&diskError{err})
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.part = p
	f.state = make([]chunkState, len(have))
	for i, h := range have {
		f.state[i].have = h
		if !h {
			f.missed++
		}
	}
	return nil
}

// end keeps an error that no provider can cure.
func (f *fetching) end(err error) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.final == nil {
		f.final = err
	}
	return err
}

func (f *fetching) note(p [20]byte, err error) {
	if err == nil || f.over() {
		return
	}
	f.x.cfg.Log.Debug("provider left out", "peer", fmt.Sprintf("%#x", p), "id", short(f.id), "err", err)
	if isDisk(err) {
		_ = f.end(err)
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if len(f.errs) < 16 {
		f.errs = append(f.errs, fmt.Errorf("%#x: %w", p, err))
	}
}

// over says that there is nothing left to ask anybody for.
func (f *fetching) over() bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.final != nil || f.state != nil && f.missed == 0
}

// outcome is nil when everything is here.
func (f *fetching) outcome(ctx context.Context) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	switch {
	case f.final != nil:
		return f.final
	case f.state == nil:
		return errors.Join(fmt.Errorf("no provider of %d has it", len(f.tried)), context.Cause(ctx), errors.Join(f.errs...))
	case f.missed == 0:
		return nil
	}
	return errors.Join(fmt.Errorf("%d of %d chunks missing", f.missed, len(f.state)), context.Cause(ctx), errors.Join(f.errs...))
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
	m, err := decodeManifest(s, int64(head.n), f.id)
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
	ctx    context.Context // of the asking
	conn   net.Conn
	reader *bufio.Reader
	stop   func() bool
	until  time.Time // when the reply that is being read must be here
	got    int       // bytes
}

var errBusy = errors.New("busy")

func (f *fetching) dial(ctx context.Context, p [20]byte) (*source, error) {
	timed, cancel := context.WithTimeout(ctx, f.x.cfg.Timeout)
	defer cancel()
	conn, err := f.x.net.Dial(timed, p, Protocol)
	if err != nil {
		return nil, err
	}
	s := &source{f: f, ctx: ctx, conn: conn, reader: bufio.NewReaderSize(conn, 64<<10)}
	s.stop = context.AfterFunc(ctx, func() { conn.SetDeadline(time.Unix(1, 0)) }) //nolint:errcheck // wakes the reader
	return s, nil
}

func (s *source) close() {
	s.stop()
	s.conn.Close()
}

func (s *source) send(q request) error {
	s.conn.SetWriteDeadline(time.Now().Add(s.f.x.cfg.Timeout)) //nolint:errcheck // the write reports
	if err := s.ctx.Err(); err != nil {                        // as in Read
		return err
	}
	_, err := s.conn.Write(q.encode())
	return err
}

// allow gives the rest of a reply, n bytes, the time that it may take.
func (s *source) allow(n int64) {
	s.until = time.Now().Add(s.f.x.cfg.Timeout + time.Duration(n)*time.Second/LeastRate)
}

// Read reads with a fresh deadline each time: a slow stream may go on, one that is silent or too slow not.
func (s *source) Read(p []byte) (int, error) {
	deadline := time.Now().Add(s.f.x.cfg.Timeout)
	if s.until.Before(deadline) {
		deadline = s.until
	}
	s.conn.SetReadDeadline(deadline)    //nolint:errcheck // the read reports
	if err := s.ctx.Err(); err != nil { // the line above may have undone what its end set
		return 0, err
	}
	n, err := s.reader.Read(p)
	s.f.x.bytesIn.Add(int64(n))
	s.got += n
	return n, err
}

// cutOff says whether a provider ended a stream on which it had sent something: it may have given the seat to another.
func (s *source) cutOff(err error) bool {
	return s.got > 0 && (errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF))
}

// head reads a reply's head; statuses other than OK are errors.
func (s *source) head() (reply, error) {
	s.allow(0)
	h, err := decodeReply(s)
	if err != nil {
		return h, err
	}
	s.allow(int64(h.n))
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

// isDisk says whether an error is of this node's own disk.
func isDisk(err error) bool {
	var disk *diskError
	var path *os.PathError
	return errors.As(err, &disk) || errors.As(err, &path)
}

// Own says whether a Fetch failed through the store that it fills, and not through its providers: no
// room, a quota, a broken disk.
func Own(err error) bool {
	return isDisk(err) || errors.Is(err, ErrQuota) || errors.Is(err, ErrCorrupt)
}
