package gossip

import (
	"fmt"
	"net"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"
)

// Scores: standing in [-1, 1] counts standingWeight; below the thresholds a peer first gets no
// gossip, then no flooded messages, then no attention at all (and is barred, see watchScores).
const (
	standingWeight    = 100
	gossipThreshold   = -10
	publishThreshold  = -40
	graylistThreshold = -80
	barTime           = 10 * time.Minute
)

// maxRPC bounds one gossipsub packet: many announcements or a list of ids.
const maxRPC = 256 << 10

func (h *Host) openPubsub() error {
	options := []pubsub.Option{
		pubsub.WithMessageSignaturePolicy(pubsub.StrictNoSign),
		pubsub.WithNoAuthor(),
		pubsub.WithMessageIdFn(messageID),
		pubsub.WithMaxMessageSize(maxRPC),
		pubsub.WithValidateQueueSize(queueSize),
		pubsub.WithPeerOutboundQueueSize(queueSize),
		pubsub.WithSeenMessagesTTL(10 * time.Minute),
		pubsub.WithPeerScore(h.peerScore(), &pubsub.PeerScoreThresholds{
			GossipThreshold: gossipThreshold, PublishThreshold: publishThreshold, GraylistThreshold: graylistThreshold,
			AcceptPXThreshold: 50, OpportunisticGraftThreshold: 2,
		}),
		pubsub.WithPeerScoreInspect(h.watchScores, 5*time.Second),
		pubsub.WithPeerGater(pubsub.NewPeerGaterParams(0.33,
			pubsub.ScoreParameterDecay(2*time.Minute), pubsub.ScoreParameterDecay(10*time.Minute))),
		pubsub.WithAppSpecificRpcInspector(h.counters.admit),
		pubsub.WithRawTracer(h.counters),
		pubsub.WithSubscriptionFilter(&subscriptions{prefix: h.topicName(""), counters: h.counters}),
		pubsub.WithPeerExchange(h.cfg.Reach == ReachPublic),
		pubsub.WithFloodPublish(true),
	}
	var err error
	if h.pubsub, err = pubsub.NewGossipSub(h.ctx, h.host, options...); err != nil {
		return fmt.Errorf("gossipsub: %w", err)
	}
	return nil
}

func (h *Host) peerScore() *pubsub.PeerScoreParams {
	return &pubsub.PeerScoreParams{
		Topics:            map[string]*pubsub.TopicScoreParams{},
		TopicScoreCap:     50,
		AppSpecificScore:  h.standing,
		AppSpecificWeight: standingWeight,
		// Many peers behind one public address are suspicious; on one's own network they are not.
		IPColocationFactorWeight:    -5,
		IPColocationFactorThreshold: 8,
		IPColocationFactorWhitelist: privateNetworks(),
		BehaviourPenaltyWeight:      -10,
		BehaviourPenaltyThreshold:   6,
		BehaviourPenaltyDecay:       pubsub.ScoreParameterDecay(10 * time.Minute),
		DecayInterval:               time.Second,
		DecayToZero:                 0.01,
		RetainScore:                 time.Hour,
	}
}

func (h *Host) standing(p peer.ID) float64 {
	a, err := h.book.address(p)
	if err != nil {
		return -1
	}
	return h.gate.of(a)
}

// topicScore rewards first deliveries a little and punishes rejected messages at once: three
// within ten minutes put a neutral peer below the graylist threshold. Missing deliveries (P3)
// are not held against anyone, since topics are quiet most of the time.
func topicScore() *pubsub.TopicScoreParams {
	return &pubsub.TopicScoreParams{
		TopicWeight:                    1,
		TimeInMeshWeight:               0.01,
		TimeInMeshQuantum:              time.Second,
		TimeInMeshCap:                  300,
		FirstMessageDeliveriesWeight:   0.1,
		FirstMessageDeliveriesDecay:    pubsub.ScoreParameterDecay(10 * time.Minute),
		FirstMessageDeliveriesCap:      100,
		InvalidMessageDeliveriesWeight: -10,
		InvalidMessageDeliveriesDecay:  pubsub.ScoreParameterDecay(10 * time.Minute),
	}
}

// watchScores bars peers that fell below the graylist threshold and ends their connections.
func (h *Host) watchScores(scores map[peer.ID]float64) {
	h.counters.setScores(scores)
	for pid, score := range scores {
		if score >= graylistThreshold {
			continue
		}
		if !h.gate.allows(pid) {
			continue // since an earlier look
		}
		if a, err := h.book.address(pid); err == nil {
			until := time.Now().Add(barTime)
			h.gate.bar(a, until)
			h.cfg.Log.Info("peer barred", "peer", fmt.Sprintf("%#x", a), "score", score, "for", barTime)
			if h.cfg.Barred != nil {
				h.cfg.Barred(a, until)
			}
		}
		go h.host.Network().ClosePeer(pid) //nolint:errcheck // the connection is gone either way
	}
}

// SetScore sets a peer's standing, clamped to [-1, 1]: 0 is a stranger; -1 ends its connections
// and refuses new ones until the standing rises.
func (h *Host) SetScore(a Address, standing float64) {
	h.gate.setStanding(a, standing)
	if standing > -1 {
		return
	}
	if pid, ok := h.book.id(a); ok && pid != h.host.ID() {
		h.host.Network().ClosePeer(pid) //nolint:errcheck // the connection is gone either way
	}
}

func privateNetworks() []*net.IPNet {
	var out []*net.IPNet
	for _, cidr := range []string{
		"127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1/128", "fc00::/7", "fe80::/10",
	} {
		_, n, err := net.ParseCIDR(cidr)
		if err != nil {
			panic(err) // a constant above is wrong
		}
		out = append(out, n)
	}
	return out
}
