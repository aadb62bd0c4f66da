package gossip

import (
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/control"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"
)

// gate decides who may be connected: peers with a secp256k1 identity that are not barred.
// It also holds the standing of peers, which weighs in gossipsub's score.
type gate struct {
	book *book

	mu       sync.Mutex
	standing map[Address]float64
	barred   map[Address]time.Time // until when
}

// maxStanding bounds both maps against a stream of fresh identities.
const maxStanding = 65536

func newGate(b *book) *gate {
	return &gate{book: b, standing: map[Address]float64{}, barred: map[Address]time.Time{}}
}

// setStanding clamps s to [-1, 1] and keeps it; zero is forgotten.
func (g *gate) setStanding(a Address, s float64) {
	g.mu.Lock()
	defer g.mu.Unlock()
	s = max(-1, min(1, s)) // NaN becomes NaN here and is refused below
	if s == 0 || s != s {
		delete(g.standing, a)
		return
	}
	if _, known := g.standing[a]; !known {
		evictAny(g.standing)
	}
	g.standing[a] = s
}

// bar refuses a peer for the given time.
func (g *gate) bar(a Address, until time.Time) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if _, known := g.barred[a]; !known {
		evictAny(g.barred)
	}
	g.barred[a] = until
}

func evictAny[V any](m map[Address]V) {
	if len(m) < maxStanding {
		return
	}
	for k := range m {
		delete(m, k)
		return
	}
}

func (g *gate) of(a Address) float64 {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.standing[a]
}

func (g *gate) allows(pid peer.ID) bool {
	a, err := g.book.address(pid)
	if err != nil {
		return false
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.standing[a] <= -1 {
		return false
	}
	until, ok := g.barred[a]
	if ok && time.Now().After(until) {
		delete(g.barred, a)
		return true
	}
	return !ok
}

// The methods below implement libp2p's connmgr.ConnectionGater.

func (g *gate) InterceptPeerDial(p peer.ID) bool { return g.allows(p) }

func (g *gate) InterceptAddrDial(peer.ID, multiaddr.Multiaddr) bool { return true }

func (g *gate) InterceptAccept(network.ConnMultiaddrs) bool { return true }

func (g *gate) InterceptSecured(_ network.Direction, p peer.ID, _ network.ConnMultiaddrs) bool {
	return g.allows(p)
}

func (g *gate) InterceptUpgraded(network.Conn) (bool, control.DisconnectReason) { return true, 0 }
