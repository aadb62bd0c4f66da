package gossip

import (
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/p2p/net/swarm"
	"github.com/multiformats/go-multiaddr"
	manet "github.com/multiformats/go-multiaddr/net"
)

// rankDials tries TCP first inside a private network: no NAT stands in between, and one TCP
// stream moves twice as many bytes per second there as QUIC does. Elsewhere libp2p's order
// (QUIC first, relays last) holds.
func rankDials(addrs []multiaddr.Multiaddr) []network.AddrDelay {
	ranked := swarm.DefaultDialRanker(addrs)
	if !anyPrivateTCP(addrs) {
		return ranked
	}
	for i, r := range ranked {
		switch {
		case isPrivateTCP(r.Addr):
			ranked[i].Delay = 0
		default:
			ranked[i].Delay += 200 * time.Millisecond
		}
	}
	return ranked
}

func anyPrivateTCP(addrs []multiaddr.Multiaddr) bool {
	for _, a := range addrs {
		if isPrivateTCP(a) {
			return true
		}
	}
	return false
}

func isPrivateTCP(a multiaddr.Multiaddr) bool {
	_, err := a.ValueForProtocol(multiaddr.P_TCP)
	return err == nil && manet.IsPrivateAddr(a)
}
