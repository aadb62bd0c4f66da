package gossip

import (
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
)

// attempts spaces dials: a peer that did not answer is tried again after 2 s, 4 s, … 5 min.
type attempts struct {
	mu    sync.Mutex
	peers map[peer.ID]attempt
}

type attempt struct {
	failures int
	next     time.Time
	busy     bool
}

const maxAttempts = 4096

func newAttempts() *attempts { return &attempts{peers: map[peer.ID]attempt{}} }

// begin says whether the peer may be dialled now; end must follow.
func (a *attempts) begin(p peer.ID, now time.Time) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	at := a.peers[p]
	if at.busy || now.Before(at.next) {
		return false
	}
	if len(a.peers) >= maxAttempts {
		a.forgetIdle()
	}
	at.busy = true
	a.peers[p] = at
	return true
}

func (a *attempts) end(p peer.ID, ok bool, now time.Time) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if ok {
		delete(a.peers, p)
		return
	}
	at := a.peers[p]
	at.busy = false
	at.next = now.Add(min(2*time.Second<<min(at.failures, 10), 5*time.Minute))
	at.failures++
	a.peers[p] = at
}

// forgetIdle drops what is not being dialled: at worst a peer is tried too early.
func (a *attempts) forgetIdle() {
	for p, at := range a.peers {
		if !at.busy {
			delete(a.peers, p)
		}
	}
}
