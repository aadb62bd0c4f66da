package blob

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"sync"
	"sync/atomic"
	"time"
)

// Protocol is the name under which an Exchange serves and dials.
const Protocol = "blob/1"

// Network opens and accepts authenticated streams. gossip.Host is one.
type Network interface {
	// Dial opens a stream to a peer. It must buffer at least one small write, or two peers
	// that write at once would wait for each other.
	Dial(ctx context.Context, to [20]byte, protocol string) (net.Conn, error)
	// Handle calls serve, on its own goroutine, for each incoming stream; nil ends it.
	Handle(protocol string, serve func(conn net.Conn, from [20]byte))
}

// ExchangeConfig sets an Exchange's limits. The zero value works.
type ExchangeConfig struct {
	// Lied is called when a provider sent bytes that do not match their hash: a proof, for
	// this node, of a lie or of a broken disk. It must not block. Nil: nothing.
	Lied func(provider [20]byte, id ID)
	// Find gives more providers of a body when those named to Fetch do not have it, or take some
	// seconds. Nil: none.
	Find func(ctx context.Context, id ID) [][20]byte
	// MaxStreams bounds streams served at once, MaxPeerStreams those of one peer. Zero: 64, 4. One
	// too many takes the place of the one that has taken nothing for longest, if that is some seconds.
	MaxStreams, MaxPeerStreams int
	// Timeout is how long a peer may let a stream wait. Zero: 20 s.
	Timeout time.Duration
	// Log: nil discards.
	Log *slog.Logger
}

func (c *ExchangeConfig) validate() error {
	if c.MaxStreams < 0 || c.MaxPeerStreams < 0 || c.Timeout < 0 {
		return errors.New("blob exchange: negative limit")
	}
	if c.MaxStreams == 0 {
		c.MaxStreams = 64
	}
	if c.MaxPeerStreams == 0 {
		c.MaxPeerStreams = 4
	}
	if c.Timeout == 0 {
		c.Timeout = 20 * time.Second
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	return nil
}

// Exchange serves a Store to peers and fills it from them. Its methods are safe for concurrent
// use.
type Exchange struct {
	store *Store
	net   Network
	cfg   ExchangeConfig

	bytesIn, bytesOut atomic.Int64

	mu      sync.Mutex // guards what follows
	seats   map[*seat]bool
	fetches map[ID]*call
	closed  bool
	serving sync.WaitGroup
}

// seat is a stream being served.
type seat struct {
	conn net.Conn
	from [20]byte
	took atomic.Int64 // when the peer last asked for or took something, in Unix nanoseconds
	lost atomic.Bool  // to a newcomer
}

// stall is how long a peer may take nothing before a newcomer gets its seat.
const stall = 2 * time.Second

// NewExchange joins a store to a network. Run serves; Fetch works also before and without Run.
func NewExchange(store *Store, network Network, cfg ExchangeConfig) (*Exchange, error) {
	if err := cfg.validate(); err != nil {
		return nil, err
	}
	return &Exchange{
		store: store, net: network, cfg: cfg, seats: map[*seat]bool{}, fetches: map[ID]*call{},
	}, nil
}

// Run serves peers until ctx ends, then closes all streams and waits for them. An Exchange runs
// once.
func (x *Exchange) Run(ctx context.Context) error {
	x.net.Handle(Protocol, x.accept)
	<-ctx.Done()
	x.net.Handle(Protocol, nil)
	x.mu.Lock()
	x.closed = true
	for s := range x.seats {
		s.end()
	}
	x.mu.Unlock()
	x.serving.Wait()
	return nil
}

// Stats counts bytes of bodies since NewExchange.
type Stats struct {
	BytesIn, BytesOut int64
	Streams           int // being served
	Fetches           int // under way
}

// Stats gives the counters.
func (x *Exchange) Stats() Stats {
	x.mu.Lock()
	defer x.mu.Unlock()
	return Stats{
		BytesIn: x.bytesIn.Load(), BytesOut: x.bytesOut.Load(),
		Streams: len(x.seats), Fetches: len(x.fetches),
	}
}

// enter gives a stream a seat, if need be that of one which stands still; nil says that there is none.
func (x *Exchange) enter(conn net.Conn, from [20]byte) *seat {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.closed {
		return nil
	}
	own := 0
	for s := range x.seats {
		if s.from == from {
			own++
		}
	}
	if own >= x.cfg.MaxPeerStreams && !x.vacate(func(s *seat) bool { return s.from == from }) ||
		len(x.seats) >= x.cfg.MaxStreams && !x.vacate(func(*seat) bool { return true }) {
		return nil
	}
	s := &seat{conn: conn, from: from}
	s.progress()
	x.seats[s] = true
	x.serving.Add(1)
	return s
}

// vacate ends the stream that has stood still for longest, if that is long. The caller holds mu.
func (x *Exchange) vacate(among func(*seat) bool) bool {
	var still *seat
	for s := range x.seats {
		if among(s) && (still == nil || s.took.Load() < still.took.Load()) {
			still = s
		}
	}
	if still == nil || time.Since(time.Unix(0, still.took.Load())) < stall {
		return false
	}
	still.end()
	delete(x.seats, still)
	return true
}

func (x *Exchange) leave(s *seat) {
	x.mu.Lock()
	defer x.mu.Unlock()
	delete(x.seats, s)
	x.serving.Done()
}

// progress says that the peer does something with its stream.
func (s *seat) progress() { s.took.Store(time.Now().UnixNano()) }

// end wakes whoever serves the stream, and tells him to leave: see deadline.
func (s *seat) end() {
	s.lost.Store(true)
	s.conn.Close()
	s.conn.SetDeadline(time.Unix(1, 0)) //nolint:errcheck // closed anyway
}

// deadline sets one by the method given, unless the seat is lost: whoever ends it sets its own after.
func (s *seat) deadline(set func(time.Time) error, d time.Duration) error {
	set(time.Now().Add(d)) //nolint:errcheck // the read or write reports
	if s.lost.Load() {
		return net.ErrClosed
	}
	return nil
}

// short names an id in logs.
func short(id ID) string { return fmt.Sprintf("%.8x", id) }
