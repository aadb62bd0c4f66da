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
	// Find gives more providers of a body when those named to Fetch do not have it. Nil: none.
	Find func(ctx context.Context, id ID) [][20]byte
	// UploadRate is how many bytes per second all peers together may take. Zero: no limit.
	UploadRate int64
	// PeerUploadRate is the same for one peer. Zero: no limit.
	PeerUploadRate int64
	// MaxStreams bounds streams served at once, MaxPeerStreams those of one peer. Zero: 64, 4.
	MaxStreams, MaxPeerStreams int
	// Timeout is how long a peer may let a stream wait. Zero: 20 s.
	Timeout time.Duration
	// Log: nil discards.
	Log *slog.Logger
}

func (c *ExchangeConfig) validate() error {
	if c.UploadRate < 0 || c.PeerUploadRate < 0 || c.MaxStreams < 0 || c.MaxPeerStreams < 0 || c.Timeout < 0 {
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
	upload            *throttle
	done              chan struct{} // closed when Run ends

	mu      sync.Mutex // guards what follows
	streams map[net.Conn][20]byte
	perPeer map[[20]byte]*served
	fetches map[ID]*call
	closed  bool
	serving sync.WaitGroup
}

// served is what one peer takes at the moment.
type served struct {
	streams int
	upload  *throttle
}

// NewExchange joins a store to a network. Run serves; Fetch works also before and without Run.
func NewExchange(store *Store, network Network, cfg ExchangeConfig) (*Exchange, error) {
	if err := cfg.validate(); err != nil {
		return nil, err
	}
	return &Exchange{
		store: store, net: network, cfg: cfg, upload: newThrottle(cfg.UploadRate), done: make(chan struct{}),
		streams: map[net.Conn][20]byte{}, perPeer: map[[20]byte]*served{}, fetches: map[ID]*call{},
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
	close(x.done)
	for conn := range x.streams {
		conn.Close()
		conn.SetDeadline(time.Unix(1, 0)) //nolint:errcheck // wakes a reader; closed anyway
	}
	x.mu.Unlock()
	x.serving.Wait()
	return nil
}

// pause waits; false says that Run ended meanwhile.
func (x *Exchange) pause(d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-x.done:
		return false
	}
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
		Streams: len(x.streams), Fetches: len(x.fetches),
	}
}

// enter counts a stream in; false says that it is one too many.
func (x *Exchange) enter(conn net.Conn, from [20]byte) (*served, bool) {
	x.mu.Lock()
	defer x.mu.Unlock()
	p := x.perPeer[from]
	if p == nil {
		p = &served{upload: newThrottle(x.cfg.PeerUploadRate)}
	}
	if x.closed || len(x.streams) >= x.cfg.MaxStreams || p.streams >= x.cfg.MaxPeerStreams {
		return nil, false
	}
	x.perPeer[from] = p
	p.streams++
	x.streams[conn] = from
	x.serving.Add(1)
	return p, true
}

func (x *Exchange) leave(conn net.Conn) {
	x.mu.Lock()
	defer x.mu.Unlock()
	from := x.streams[conn]
	delete(x.streams, conn)
	p := x.perPeer[from]
	if p.streams--; p.streams == 0 && p.upload.idle() {
		delete(x.perPeer, from)
	}
	x.serving.Done()
}

// short names an id in logs.
func short(id ID) string { return fmt.Sprintf("%.8x", id) }
