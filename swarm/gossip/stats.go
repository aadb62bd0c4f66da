package gossip

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
	"golang.org/x/time/rate"
)

// Stats counts since the host opened.
type Stats struct {
	Peers               int
	BytesIn, BytesOut   int64
	Delivered           uint64 // announcements accepted
	Duplicates          uint64
	Ignored, Rejected   uint64
	Lost                uint64 // accepted, but the reader was too slow
	DroppedIn           uint64 // packets over a neighbour's rate
	DroppedOut          uint64 // packets that a slow neighbour did not take
	PubsubIn, PubsubOut uint64 // gossipsub packets
}

// Stats gives the counters.
func (h *Host) Stats() Stats {
	t := h.traffic.GetBandwidthTotals()
	c := h.counters
	return Stats{
		Peers:   len(h.host.Network().Peers()),
		BytesIn: t.TotalIn, BytesOut: t.TotalOut,
		Delivered: c.delivered.Load(), Duplicates: c.duplicates.Load(),
		Ignored: c.ignored.Load(), Rejected: c.rejected.Load(), Lost: c.lost.Load(),
		DroppedIn: c.droppedIn.Load(), DroppedOut: c.droppedOut.Load(),
		PubsubIn: c.in.Load(), PubsubOut: c.out.Load(),
	}
}

// Each neighbour may send this many packets and announcements per second, and this many at
// once; gossipsub sends a control packet with most announcements. The burst is what a phase's
// start brings in a swarm of thousands.
const (
	neighbourRate  = 2000
	neighbourBurst = 16384
)

// counters listens to gossipsub, limits each neighbour's rate and topics, and keeps scores.
type counters struct {
	delivered, duplicates, ignored, rejected, lost atomic.Uint64
	droppedIn, droppedOut, in, out                 atomic.Uint64

	mu         sync.Mutex
	neighbours map[peer.ID]*neighbour
	scores     map[peer.ID]float64
}

type neighbour struct {
	rate   *rate.Limiter
	topics map[string]bool
}

func newCounters() *counters {
	return &counters{neighbours: map[peer.ID]*neighbour{}, scores: map[peer.ID]float64{}}
}

func (c *counters) neighbour(p peer.ID) *neighbour {
	n := c.neighbours[p]
	if n == nil {
		n = &neighbour{rate: rate.NewLimiter(neighbourRate, neighbourBurst), topics: map[string]bool{}}
		c.neighbours[p] = n
	}
	return n
}

func (c *counters) forget(p peer.ID) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.neighbours, p)
}

// topic keeps track of what a neighbour follows; false refuses one more than maxTopics.
func (c *counters) topic(p peer.ID, name string, follow bool) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	n := c.neighbour(p)
	if !follow {
		delete(n.topics, name)
		return true
	}
	if !n.topics[name] && len(n.topics) >= maxTopics {
		return false
	}
	n.topics[name] = true
	return true
}

func (c *counters) about(p peer.ID) (score float64, topics int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if n := c.neighbours[p]; n != nil {
		topics = len(n.topics)
	}
	return c.scores[p], topics
}

func (c *counters) setScores(scores map[peer.ID]float64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.scores = scores
}

// admit drops a packet of a neighbour over its rate before any of it is looked at.
func (c *counters) admit(p peer.ID, rpc *pubsub.RPC) error {
	c.in.Add(1)
	c.mu.Lock()
	n := c.neighbour(p)
	c.mu.Unlock()
	if k := max(1, len(rpc.GetPublish())); !n.rate.AllowN(time.Now(), k) {
		c.droppedIn.Add(1)
		return fmt.Errorf("%d packets over the rate of %d per second", k, neighbourRate)
	}
	return nil
}

// The methods below implement pubsub.RawTracer.

func (c *counters) OnNewOutboundStream(peer.ID, protocol.ID)             {}
func (c *counters) OnClosedOutboundStream(peer.ID)                       {}
func (c *counters) Join(string)                                          {}
func (c *counters) Leave(string)                                         {}
func (c *counters) Graft(peer.ID, string)                                {}
func (c *counters) Prune(peer.ID, string)                                {}
func (c *counters) ValidateMessage(*pubsub.Message)                      {}
func (c *counters) DeliverMessage(*pubsub.Message)                       { c.delivered.Add(1) }
func (c *counters) DuplicateMessage(*pubsub.Message)                     { c.duplicates.Add(1) }
func (c *counters) ThrottlePeer(peer.ID)                                 {}
func (c *counters) RecvRPC(*pubsub.RPC)                                  {}
func (c *counters) SendRPC(*pubsub.RPC, peer.ID)                         { c.out.Add(1) }
func (c *counters) SendRPCCompleted(*pubsub.RPC, peer.ID, time.Duration) {}
func (c *counters) DropRPC(*pubsub.RPC, peer.ID)                         { c.droppedOut.Add(1) }
func (c *counters) UndeliverableMessage(*pubsub.Message)                 { c.lost.Add(1) }

// RejectMessage counts both of gossipsub's reasons to drop a message.
func (c *counters) RejectMessage(_ *pubsub.Message, reason string) {
	if reason == pubsub.RejectValidationIgnored {
		c.ignored.Add(1)
		return
	}
	c.rejected.Add(1)
}
