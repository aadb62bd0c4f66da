package gossip

import (
	"context"
	"errors"
	"fmt"
	"net"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p"
	dht "github.com/libp2p/go-libp2p-kad-dht"
	pubsub "github.com/libp2p/go-libp2p-pubsub"
	lcrypto "github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
	rcmgr "github.com/libp2p/go-libp2p/p2p/host/resource-manager"
	"github.com/libp2p/go-libp2p/p2p/net/connmgr"
	"github.com/libp2p/go-libp2p/p2p/net/swarm"
	"github.com/libp2p/go-libp2p/p2p/protocol/circuitv2/relay"
	"github.com/libp2p/go-libp2p/p2p/security/noise"
	libp2pquic "github.com/libp2p/go-libp2p/p2p/transport/quic"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	"github.com/multiformats/go-multiaddr"
)

// Host is one peer's node. All methods are safe for concurrent use.
type Host struct {
	cfg       Config
	self      Address
	host      host.Host
	dht       *dht.IpfsDHT
	pubsub    *pubsub.PubSub
	book      *book
	gate      *gate
	traffic   *traffic
	counters  *counters
	bootstrap []peer.AddrInfo
	dialing   *attempts

	opened chan struct{}   // closed once host is set: libp2p asks for relays before that
	ctx    context.Context // ends when the host closes: pubsub and streams hang on it
	cancel context.CancelFunc

	mu     sync.Mutex // guards topics
	topics map[string]*Topic

	closeOnce sync.Once
	closeErr  error
}

// New opens the sockets and speaks to whoever connects; Run looks for peers. The caller ends
// the host with Close, or by ending Run's context.
func New(cfg Config) (*Host, error) {
	if err := cfg.validate(); err != nil {
		return nil, err
	}
	bootstrap, err := parsePeers(cfg.Bootstrap)
	if err != nil {
		return nil, err
	}
	h := &Host{
		cfg: cfg, bootstrap: bootstrap, topics: map[string]*Topic{},
		book: newBook(), counters: newCounters(), traffic: new(traffic), dialing: newAttempts(),
		opened: make(chan struct{}),
	}
	h.gate = newGate(h.book)
	h.ctx, h.cancel = context.WithCancel(context.Background())
	if err := h.open(); err != nil {
		h.Close()
		return nil, err
	}
	return h, nil
}

func (h *Host) open() error {
	listen, err := parseListen(h.cfg.Listen)
	if err != nil {
		return err
	}
	options, err := h.libp2pOptions(listen)
	if err != nil {
		return err
	}
	if h.host, err = libp2p.New(options...); err != nil {
		return fmt.Errorf("network: %w%s", err, takenPorts(listen))
	}
	close(h.opened)
	if err := checkListening(listen, h.host.Network().ListenAddresses()); err != nil {
		return err
	}
	if h.self, err = h.book.address(h.host.ID()); err != nil {
		return err
	}
	h.host.Network().Notify(&network.NotifyBundle{DisconnectedF: h.disconnected})
	h.Handle(clockProtocol, serveClock)
	if err := h.openDHT(); err != nil {
		return err
	}
	return h.openPubsub()
}

func (h *Host) disconnected(n network.Network, c network.Conn) {
	if n.Connectedness(c.RemotePeer()) != network.Connected {
		h.counters.forget(c.RemotePeer())
	}
}

func (h *Host) libp2pOptions(listen []multiaddr.Multiaddr) ([]libp2p.Option, error) {
	key, err := lcrypto.UnmarshalSecp256k1PrivateKey(h.cfg.Key[:])
	if err != nil {
		return nil, fmt.Errorf("key: %w", err)
	}
	// A fresh key has no connections to lose: trimming spares the youngest for a while.
	manager, err := connmgr.NewConnManager(h.cfg.LowPeers, h.cfg.HighPeers, connmgr.WithGracePeriod(30*time.Second))
	if err != nil {
		return nil, fmt.Errorf("connection manager: %w", err)
	}
	resources, err := newResourceManager()
	if err != nil {
		return nil, fmt.Errorf("resource manager: %w", err)
	}
	options := []libp2p.Option{
		libp2p.Identity(key),
		libp2p.ListenAddrs(listen...),
		libp2p.Security(noise.ID, noise.New),
		libp2p.Transport(tcp.NewTCPTransport, tcp.DisableReuseport()),
		libp2p.Transport(libp2pquic.NewTransport),
		libp2p.ConnectionManager(manager),
		libp2p.ResourceManager(resources),
		libp2p.ConnectionGater(h.gate),
		libp2p.BandwidthReporter(h.traffic),
		libp2p.UserAgent(h.cfg.Agent),
		libp2p.ProtocolVersion("swarmrl/" + h.cfg.Network),
		libp2p.SwarmOpts(swarm.WithDialRanker(rankDials)),
	}
	if h.cfg.Metrics != nil {
		options = append(options, libp2p.PrometheusRegisterer(h.cfg.Metrics))
	} else {
		options = append(options, libp2p.DisableMetrics())
	}
	options = append(options, h.reachOptions()...)
	return append(options, h.cfg.options...), nil
}

func (h *Host) reachOptions() []libp2p.Option {
	if h.cfg.Reach == ReachLocal {
		return []libp2p.Option{libp2p.DisableRelay(), libp2p.DisableIdentifyAddressDiscovery()}
	}
	options := []libp2p.Option{
		libp2p.NATPortMap(),
		libp2p.EnableAutoNATv2(),
		libp2p.EnableRelay(),
		libp2p.EnableHolePunching(),
	}
	if h.cfg.Reach == ReachPublic {
		return append(options, libp2p.ForceReachabilityPublic(), libp2p.EnableNATService(),
			libp2p.EnableRelayService(relay.WithResources(relay.DefaultResources())))
	}
	return append(options, libp2p.EnableAutoRelayWithPeerSource(h.relayCandidates))
}

// newResourceManager scales libp2p's limits to the machine and bounds our own protocols.
func newResourceManager() (network.ResourceManager, error) {
	limits := rcmgr.DefaultLimits
	libp2p.SetDefaultServiceLimits(&limits)
	limits.ProtocolPeerBaseLimit.StreamsInbound = 64
	limits.ProtocolPeerBaseLimit.StreamsOutbound = 64
	return rcmgr.NewResourceManager(rcmgr.NewFixedLimiter(limits.AutoScale()), rcmgr.WithMetricsDisabled())
}

// checkListening is strict where libp2p is content with one address of many: an operator who
// asked for a port wants to hear that it is taken. IPv6 may be missing.
func checkListening(want, have []multiaddr.Multiaddr) error {
	for _, w := range want {
		if _, err := w.ValueForProtocol(multiaddr.P_IP6); err == nil {
			continue
		}
		found := slices.ContainsFunc(have, func(a multiaddr.Multiaddr) bool { return sameListener(w, a) })
		if !found {
			return fmt.Errorf("network: nothing listens on %s%s", w, takenPorts([]multiaddr.Multiaddr{w}))
		}
	}
	return nil
}

// sameListener compares protocol by protocol; port 0 stands for any.
func sameListener(want, have multiaddr.Multiaddr) bool {
	w, h := strings.Split(want.String(), "/"), strings.Split(have.String(), "/")
	if len(w) != len(h) {
		return false
	}
	for i := range w {
		if w[i] != h[i] && w[i] != "0" {
			return false
		}
	}
	return true
}

// takenPorts words the cure when a fixed port cannot be had, else "".
func takenPorts(listen []multiaddr.Multiaddr) string {
	for _, a := range listen {
		for proto, kind := range map[int]string{multiaddr.P_TCP: "tcp", multiaddr.P_UDP: "udp"} {
			port, err := a.ValueForProtocol(proto)
			if err != nil || port == "0" {
				continue
			}
			if err := probe(kind, port); err != nil {
				return fmt.Sprintf(": %v; stop the program that uses the port, or listen on another (port 0 takes a free one)", err)
			}
		}
	}
	return ""
}

func probe(kind, port string) error {
	if kind == "tcp" {
		l, err := net.Listen("tcp", ":"+port)
		if err == nil {
			l.Close()
		}
		return err
	}
	c, err := net.ListenPacket("udp", ":"+port)
	if err == nil {
		c.Close()
	}
	return err
}

// Address gives this peer's own address.
func (h *Host) Address() Address { return h.self }

// ID gives this peer's libp2p id.
func (h *Host) ID() string { return h.host.ID().String() }

// Addrs gives the multiaddrs, with /p2p/ part, at which this peer believes to be reachable.
// They change as the host learns about its network.
func (h *Host) Addrs() []string {
	addrs, err := peer.AddrInfoToP2pAddrs(host.InfoFromHost(h.host))
	if err != nil {
		return nil
	}
	out := make([]string, len(addrs))
	for i, a := range addrs {
		out[i] = a.String()
	}
	return out
}

// Close ends every connection and goroutine of the host. It may be called more than once.
func (h *Host) Close() error {
	h.closeOnce.Do(func() {
		var errs []error
		h.cancel()
		if h.dht != nil {
			errs = append(errs, h.dht.Close())
		}
		if h.host != nil {
			errs = append(errs, h.host.Close())
		}
		h.closeErr = errors.Join(errs...)
	})
	return h.closeErr
}

// protocolID is the name of one of our protocols on this network.
func (h *Host) protocolID(name string) protocol.ID {
	if strings.HasPrefix(name, "/") { // spoken in every network
		return protocol.ID(name)
	}
	return protocol.ID("/swarmrl/" + h.cfg.Network + "/" + name)
}
