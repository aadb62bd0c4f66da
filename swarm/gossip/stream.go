package gossip

import (
	"context"
	"errors"
	"fmt"
	"net"
	"sync"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	manet "github.com/multiformats/go-multiaddr/net"
)

// ErrUnknownPeer is returned by Dial for an address that nobody could resolve.
var ErrUnknownPeer = errors.New("unknown peer")

// Handle serves a protocol: each incoming stream is one call of serve on its own goroutine,
// with a connection that serve must close. The peer's address is authenticated. nil ends it.
// serve must return soon after conn fails, which happens when the host closes.
func (h *Host) Handle(protocol string, serve func(conn net.Conn, from Address)) {
	if serve == nil {
		h.host.RemoveStreamHandler(h.protocolID(protocol))
		return
	}
	h.host.SetStreamHandler(h.protocolID(protocol), func(s network.Stream) {
		from, err := h.book.address(s.Conn().RemotePeer())
		if err != nil {
			s.Reset() //nolint:errcheck // nothing to tell a peer without identity
			return
		}
		serve(newConn(s), from)
	})
}

// Dial opens a stream of a protocol to a peer, connecting first when needed: over the addresses
// it knows, else over those that the DHT knows.
func (h *Host) Dial(ctx context.Context, to Address, protocol string) (net.Conn, error) {
	pid, err := h.resolve(ctx, to)
	if err != nil {
		return nil, err
	}
	s, err := h.host.NewStream(network.WithAllowLimitedConn(ctx, protocol), pid, h.protocolID(protocol))
	if err != nil {
		return nil, fmt.Errorf("dial %#x %s: %w", to, protocol, err)
	}
	return newConn(s), nil
}

func (h *Host) resolve(ctx context.Context, to Address) (peer.ID, error) {
	if to == h.self {
		return "", errors.New("dial to self")
	}
	pid, known := h.book.id(to)
	if known && (h.host.Network().Connectedness(pid) == network.Connected || len(h.host.Peerstore().Addrs(pid)) > 0) {
		return pid, nil
	}
	for info := range h.findProviders(ctx, addressKey(to), 4) {
		if a, err := h.book.address(info.ID); err == nil && a == to {
			h.remember(info)
			return info.ID, nil
		}
	}
	if known {
		return pid, nil // libp2p may still find it through routing
	}
	return "", fmt.Errorf("%#x: %w", to, ErrUnknownPeer)
}

// Connect dials a peer by multiaddr with a /p2p/ part and gives its address.
func (h *Host) Connect(ctx context.Context, addr string) (Address, error) {
	infos, err := parsePeers([]string{addr})
	if err != nil {
		return Address{}, err
	}
	if err := h.host.Connect(ctx, infos[0]); err != nil {
		return Address{}, fmt.Errorf("connect %s: %w", addr, err)
	}
	return h.book.address(infos[0].ID)
}

// Listen gives the incoming streams of a protocol as a net.Listener, so that net/http can serve
// peers. Accepted connections wait in a queue of 64; more are refused.
func (h *Host) Listen(protocol string) net.Listener {
	l := &listener{
		host: h, protocol: protocol,
		conns: make(chan net.Conn, 64), done: make(chan struct{}),
	}
	h.Handle(protocol, func(conn net.Conn, _ Address) {
		select {
		case <-l.done:
			conn.Close()
		case l.conns <- conn:
		default:
			conn.Close()
		}
	})
	return l
}

type listener struct {
	host     *Host
	protocol string
	conns    chan net.Conn
	done     chan struct{}
	once     sync.Once
}

func (l *listener) Accept() (net.Conn, error) {
	select {
	case c := <-l.conns:
		return c, nil
	case <-l.done:
		return nil, net.ErrClosed
	case <-l.host.ctx.Done():
		return nil, net.ErrClosed
	}
}

func (l *listener) Close() error {
	l.once.Do(func() {
		close(l.done)
		l.host.Handle(l.protocol, nil)
		for {
			select {
			case c := <-l.conns:
				c.Close()
			default:
				return
			}
		}
	})
	return nil
}

func (l *listener) Addr() net.Addr { return peerAddr(l.host.host.ID().String()) }

// conn is a libp2p stream as net.Conn. RemoteAddr is the peer's id, the one thing about it
// that is authenticated.
type conn struct {
	network.Stream
}

func newConn(s network.Stream) net.Conn { return &conn{s} }

func (c *conn) LocalAddr() net.Addr  { return peerAddr(c.Conn().LocalPeer().String()) }
func (c *conn) RemoteAddr() net.Addr { return peerAddr(c.Conn().RemotePeer().String()) }

// peerAddr is a peer id as net.Addr.
type peerAddr string

func (a peerAddr) Network() string { return "libp2p" }
func (a peerAddr) String() string  { return string(a) }

// remoteIP names where a connection comes from, for people; relayed ones have none.
func remoteIP(c network.Conn) string {
	ip, err := manet.ToIP(c.RemoteMultiaddr())
	if err != nil {
		return ""
	}
	return ip.String()
}
