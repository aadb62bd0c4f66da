package node

import (
	"context"
	"fmt"
	"net"
	"strings"

	"swarmrl/rollup"
	"swarmrl/swarm/gossip"
)

// A run's chain and sequencer may be kept by a peer without an open port: where a URL stands, a peer's address
// (/ip4/203.0.113.5/tcp/4001/p2p/16Uiu2…, or /p2p/16Uiu2… alone where the peers of the run or the DHT know it) means HTTP over
// streams to that peer. Whoever hosts the chain serves both: of the RPC the allow-list only, as on its own port.
const (
	chainProtocol     = "/swarmrl/chain/1"
	sequencerProtocol = "/swarmrl/sequencer/1"
)

// IsPeerAddress says whether an address of a chain or a sequencer is a peer's, not a URL.
func IsPeerAddress(s string) bool { return strings.HasPrefix(s, "/") }

// ReachLedger replaces peers' addresses in a configuration by streams of the host. A sequencer that is not named is
// that peer's.
func ReachLedger(h *gossip.Host, cfg *rollup.Config) error {
	peer := cfg.Chain
	if cfg.Sequencer == "" && IsPeerAddress(peer) {
		cfg.Sequencer = peer
	}
	for _, x := range []struct {
		addr     *string
		dial     *func(context.Context) (net.Conn, error)
		protocol string
	}{{&cfg.Chain, &cfg.Dial, chainProtocol}, {&cfg.Sequencer, &cfg.DialSequencer, sequencerProtocol}} {
		if !IsPeerAddress(*x.addr) {
			continue
		}
		dial, err := dialPeer(h, *x.addr, x.protocol)
		if err != nil {
			return err
		}
		*x.addr, *x.dial = "", dial
	}
	return nil
}

// peerOf gives the peer that an address ends in.
func peerOf(addr string) (gossip.Address, error) {
	_, id, ok := strings.Cut(addr, "/p2p/")
	if !ok {
		return gossip.Address{}, fmt.Errorf("peer %q: want such as /ip4/203.0.113.5/tcp/4001/p2p/16Uiu2…", addr)
	}
	a, err := gossip.AddressOf(id)
	if err != nil {
		return a, fmt.Errorf("peer %q: %w", addr, err)
	}
	return a, nil
}

// dialPeer gives what opens streams of a protocol to a peer, connecting anew where that is needed.
func dialPeer(h *gossip.Host, addr, protocol string) (func(context.Context) (net.Conn, error), error) {
	peer, err := peerOf(addr)
	if err != nil {
		return nil, err
	}
	return func(ctx context.Context) (net.Conn, error) {
		if !strings.HasPrefix(addr, "/p2p/") {
			if _, err := h.Connect(ctx, addr); err != nil {
				return nil, err
			}
		}
		return h.Dial(ctx, peer, protocol)
	}, nil
}

// ServeLedger answers peers' streams to a chain and its sequencer until ctx ends.
func ServeLedger(ctx context.Context, h *gossip.Host, l *rollup.Local) error {
	chain, sequencer := h.Listen(chainProtocol), h.Listen(sequencerProtocol)
	stop := context.AfterFunc(ctx, func() { chain.Close(); sequencer.Close() })
	defer stop()
	return l.Serve(chain, sequencer)
}

// ServeSequencer answers peers' streams to a sequencer until ctx ends.
func ServeSequencer(ctx context.Context, h *gossip.Host, s *rollup.Sequencer) error {
	l := h.Listen(sequencerProtocol)
	stop := context.AfterFunc(ctx, func() { l.Close() })
	defer stop()
	return s.Serve(l)
}
