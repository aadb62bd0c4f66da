package gossip

import (
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"
	"github.com/prometheus/client_golang/prometheus"
)

// Reach says from where other peers can be expected to dial this one.
type Reach int

const (
	// ReachAuto maps ports on the router, learns its reachability from peers, and falls back
	// to relays and hole punching behind a NAT. It is the default.
	ReachAuto Reach = iota
	// ReachPublic also serves as a relay and hands out other peers: for bootstrap nodes.
	ReachPublic
	// ReachLocal does none of this: for swarms on one machine or one network.
	ReachLocal
)

// Config builds a Host. Only Key is required.
type Config struct {
	// Key is the secp256k1 private key, 32 bytes: libp2p identity and Ethereum account.
	Key [32]byte
	// Network separates swarms that must never meet: peers of another network are not found
	// and not understood. Letters, digits, '.', '-', '_'. Empty: "main".
	Network string
	// Listen holds multiaddrs. Empty: all interfaces, TCP and QUIC, a free port.
	Listen []string
	// Bootstrap holds multiaddrs with a /p2p/ part, tried again and again.
	Bootstrap []string
	// Dir is where peers are remembered between runs (peers.json). Empty: nowhere.
	Dir string
	// Reach: see the constants.
	Reach Reach
	// MDNS finds peers on the local network.
	MDNS bool
	// LowPeers is the number of connections below which the host looks for more; above
	// HighPeers it closes the least useful ones. Zero: 32 and 128.
	LowPeers, HighPeers int
	// Agent is told to peers, for people. Empty: "swarmrl".
	Agent string
	// Metrics receives libp2p's own metrics. Nil: none are kept.
	Metrics prometheus.Registerer
	// Barred, if set, is told of each peer that gossip hears no more because of what it sent. It must not block.
	Barred func(a Address, until time.Time)
	// Log: nil discards.
	Log *slog.Logger

	// options are appended to libp2p's: tests put a simulated network here.
	options []libp2p.Option
}

// defaultListen leaves the port to the system; an operator behind a router fixes one.
var defaultListen = []string{
	"/ip4/0.0.0.0/tcp/0", "/ip4/0.0.0.0/udp/0/quic-v1",
	"/ip6/::/tcp/0", "/ip6/::/udp/0/quic-v1",
}

const maxNetworkName = 64

// validate fills defaults and rejects what cannot work.
func (c *Config) validate() error {
	if c.Key == ([32]byte{}) {
		return errors.New("gossip: no key")
	}
	if c.Network == "" {
		c.Network = "main"
	}
	if len(c.Network) > maxNetworkName || strings.ContainsFunc(c.Network, notNameRune) {
		return fmt.Errorf("network name %q: want 1 to %d of letters, digits, '.', '-', '_'", c.Network, maxNetworkName)
	}
	if len(c.Listen) == 0 {
		c.Listen = defaultListen
	}
	if c.LowPeers == 0 {
		c.LowPeers = 32
	}
	if c.HighPeers == 0 {
		c.HighPeers = max(128, 2*c.LowPeers)
	}
	if c.LowPeers < 1 || c.HighPeers <= c.LowPeers {
		return fmt.Errorf("peers: low %d, high %d: want 0 < low < high", c.LowPeers, c.HighPeers)
	}
	if c.Agent == "" {
		c.Agent = "swarmrl"
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	return nil
}

func notNameRune(r rune) bool {
	return !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune(".-_", r))
}

func parseListen(listen []string) ([]multiaddr.Multiaddr, error) {
	addrs := make([]multiaddr.Multiaddr, len(listen))
	for i, s := range listen {
		a, err := multiaddr.NewMultiaddr(s)
		if err != nil {
			return nil, fmt.Errorf("listen address %q (want such as /ip4/0.0.0.0/tcp/4001): %w", s, err)
		}
		addrs[i] = a
	}
	return addrs, nil
}

// parsePeers merges the addresses of each peer, in order of first mention.
func parsePeers(list []string) ([]peer.AddrInfo, error) {
	addrs := make([]multiaddr.Multiaddr, len(list))
	for i, s := range list {
		a, err := multiaddr.NewMultiaddr(s)
		if err != nil {
			return nil, fmt.Errorf("bootstrap peer %q (want such as /ip4/1.2.3.4/tcp/4001/p2p/16Uiu2…): %w", s, err)
		}
		addrs[i] = a
	}
	infos, err := peer.AddrInfosFromP2pAddrs(addrs...)
	if err != nil {
		return nil, fmt.Errorf("bootstrap peers: %w", err)
	}
	return infos, nil
}
