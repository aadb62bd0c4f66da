package gossip

import (
	"sync/atomic"
	"time"

	"github.com/libp2p/go-libp2p/core/metrics"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
)

// traffic counts bytes of all streams. libp2p's own counter keeps rates per peer and protocol,
// and a goroutine that never ends; totals are all that is shown.
type traffic struct{ in, out atomic.Int64 }

func (t *traffic) LogSentMessage(n int64)                                { t.out.Add(n) }
func (t *traffic) LogRecvMessage(n int64)                                { t.in.Add(n) }
func (t *traffic) LogSentMessageStream(int64, protocol.ID, peer.ID)      {}
func (t *traffic) LogRecvMessageStream(int64, protocol.ID, peer.ID)      {}
func (t *traffic) GetBandwidthForPeer(peer.ID) (none metrics.Stats)      { return none }
func (t *traffic) GetBandwidthForProtocol(protocol.ID) (_ metrics.Stats) { return }
func (t *traffic) GetBandwidthByPeer() map[peer.ID]metrics.Stats         { return nil }
func (t *traffic) GetBandwidthByProtocol() map[protocol.ID]metrics.Stats { return nil }
func (t *traffic) Reset()                                                {}
func (t *traffic) TrimIdle(time.Time)                                    {}

func (t *traffic) GetBandwidthTotals() metrics.Stats {
	return metrics.Stats{TotalIn: t.in.Load(), TotalOut: t.out.Load()}
}
