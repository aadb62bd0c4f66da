package blob

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math"
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
	// MaxStreams bounds streams served at once, MaxPeerStreams those of one peer. Zero: 64, 4. One too
	// many takes the place of the slowest that has had its turn, or whose peer has more places.
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
	conn  net.Conn
	from  [20]byte
	lost  atomic.Bool // to a newcomer
	began time.Time   // the exchange's mu guards it

	mu    sync.Mutex
	taken float64 // bytes that the peer took, half of them forgotten each turn
	at    time.Time
}

// turn is how long a peer keeps a seat, however little it takes, while others hold no more than it does.
const turn = 2 * time.Second

// took counts what a peer took, and gives how much that was lately.
func (s *seat) took(n int) float64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := time.Now()
	s.taken = float64(s.taken*math.Exp2(-now.Sub(s.at).Seconds()/turn.Seconds())) + float64(n)
	s.at = now
	return s.taken
}

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

// enter gives a stream a seat, if need be another's; nil says that there is none. Whoever holds few gets one of
// those who hold many; among equals the slowest gives way, so that holding seats costs what reading does.
func (x *Exchange) enter(conn net.Conn, from [20]byte) *seat {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.closed {
		return nil
	}
	now, held := time.Now(), map[[20]byte]int{}
	for s := range x.seats {
		held[s.from]++
	}
	done := func(s *seat) bool { return now.Sub(s.began) >= turn }
	if held[from] >= x.cfg.MaxPeerStreams && !x.vacate(func(s *seat) bool { return s.from == from && done(s) }) {
		return nil
	}
	if len(x.seats) >= x.cfg.MaxStreams &&
		!x.vacate(func(s *seat) bool { return held[s.from] > held[from]+1 }) && !x.vacate(done) {
		return nil
	}
	s := &seat{conn: conn, from: from, began: now, at: now}
	x.seats[s] = true
	x.serving.Add(1)
	return s
}

// vacate ends the slowest stream of some. The caller holds mu.
func (x *Exchange) vacate(among func(*seat) bool) bool {
	var slowest *seat
	least := math.Inf(1)
	for s := range x.seats {
		if !among(s) {
			continue
		}
		if taken := s.took(0); taken < least {
			slowest, least = s, taken
		}
	}
	if slowest == nil {
		return false
	}
	slowest.end()
	delete(x.seats, slowest)
	return true
}

func (x *Exchange) leave(s *seat) {
	x.mu.Lock()
	defer x.mu.Unlock()
	delete(x.seats, s)
	x.serving.Done()
}

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
