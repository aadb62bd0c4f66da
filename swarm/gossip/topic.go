package gossip

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"strings"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	pb "github.com/libp2p/go-libp2p-pubsub/pb"
	"github.com/libp2p/go-libp2p/core/peer"
)

// MaxMessage is the longest announcement in bytes.
const MaxMessage = 4096

// queueSize holds the burst of announcements at a phase's start: gossipsub's default of 32
// loses most of it.
const queueSize = 4096

// Verdict is a validator's answer about a message.
type Verdict int

const (
	// Accept delivers the message here and passes it on.
	Accept Verdict = iota
	// Ignore drops it without blame: too old, already known, not for now.
	Ignore
	// Reject drops it and lowers the score of the peer that handed it over. Only for what
	// no honest peer passes on: bad signatures, malformed bytes.
	Reject
)

// String names the verdict for logs.
func (v Verdict) String() string {
	switch v {
	case Accept:
		return "accept"
	case Ignore:
		return "ignore"
	default:
		return "reject"
	}
}

// Message is an accepted announcement.
type Message struct {
	// From is the neighbour that handed it over, or this peer for its own. It is not
	// necessarily the author.
	From Address
	// Data belongs to the receiver.
	Data []byte
}

// Topic is a subscription. Its methods are safe for concurrent use.
type Topic struct {
	host  *Host
	name  string
	topic *pubsub.Topic
	sub   *pubsub.Subscription
}

// Join subscribes to a topic of this network. validate judges each message before it is passed
// on or delivered; it runs concurrently on several goroutines, must not block, and must not
// keep data. This peer's own messages are not judged. from is the handing neighbour.
func (h *Host) Join(name string, validate func(from Address, data []byte) Verdict) (*Topic, error) {
	if name == "" || len(name) > maxNetworkName {
		return nil, fmt.Errorf("topic name %q: want 1 to %d bytes", name, maxNetworkName)
	}
	full := h.topicName(name)
	err := h.pubsub.RegisterTopicValidator(full, h.validator(validate), pubsub.WithValidatorInline(true))
	if err != nil {
		return nil, fmt.Errorf("topic %s: %w", name, err)
	}
	t := &Topic{host: h, name: full}
	if t.topic, err = h.pubsub.Join(full); err != nil {
		return nil, errors.Join(fmt.Errorf("topic %s: %w", name, err), h.pubsub.UnregisterTopicValidator(full))
	}
	if err := t.topic.SetScoreParams(topicScore()); err != nil {
		return nil, errors.Join(fmt.Errorf("topic %s: %w", name, err), t.Close())
	}
	if t.sub, err = t.topic.Subscribe(pubsub.WithBufferSize(queueSize)); err != nil {
		return nil, errors.Join(fmt.Errorf("topic %s: %w", name, err), t.Close())
	}
	h.mu.Lock()
	h.topics[full] = t
	h.mu.Unlock()
	return t, nil
}

func (h *Host) topicName(name string) string { return string(h.protocolID("topic/" + name)) }

func (h *Host) validator(validate func(Address, []byte) Verdict) pubsub.ValidatorEx {
	return func(_ context.Context, from peer.ID, msg *pubsub.Message) pubsub.ValidationResult {
		if from == h.host.ID() {
			return pubsub.ValidationAccept
		}
		address, err := h.book.address(from)
		if err != nil || len(msg.Data) > MaxMessage || len(msg.Data) == 0 {
			return pubsub.ValidationReject
		}
		switch validate(address, msg.Data) {
		case Accept:
			return pubsub.ValidationAccept
		case Ignore:
			return pubsub.ValidationIgnore
		default:
			return pubsub.ValidationReject
		}
	}
}

// Publish sends a copy of data, 1 to MaxMessage bytes, to the topic, and to this peer's own
// Next. It returns before anyone has received it, also when nobody is connected.
func (t *Topic) Publish(ctx context.Context, data []byte) error {
	if len(data) == 0 || len(data) > MaxMessage {
		return fmt.Errorf("announcement of %d bytes: want 1 to %d", len(data), MaxMessage)
	}
	if err := t.topic.Publish(ctx, bytes.Clone(data)); err != nil {
		return fmt.Errorf("publish on %s: %w", t.name, err)
	}
	return nil
}

// Next waits for the next accepted message. A caller that does not keep up with 4096 waiting
// messages loses the newest; Stats counts them.
func (t *Topic) Next(ctx context.Context) (Message, error) {
	msg, err := t.sub.Next(ctx)
	if err != nil {
		return Message{}, fmt.Errorf("topic %s: %w", t.name, err)
	}
	from, err := t.host.book.address(msg.ReceivedFrom)
	if err != nil {
		return Message{}, err
	}
	return Message{From: from, Data: bytes.Clone(msg.Data)}, nil
}

// Peers gives the addresses of connected peers that follow the topic.
func (t *Topic) Peers() []Address {
	var out []Address
	for _, pid := range t.topic.ListPeers() {
		if a, err := t.host.book.address(pid); err == nil {
			out = append(out, a)
		}
	}
	return out
}

// Close leaves the topic; a waiting Next returns an error.
func (t *Topic) Close() error {
	t.host.mu.Lock()
	delete(t.host.topics, t.name)
	t.host.mu.Unlock()
	if t.sub != nil {
		t.sub.Cancel()
	}
	return errors.Join(t.topic.Close(), t.host.pubsub.UnregisterTopicValidator(t.name))
}

// messageID identifies a message by its topic and bytes, so that a copy is a copy whoever
// sends it.
func messageID(m *pb.Message) string {
	h := sha256.New()
	h.Write([]byte(m.GetTopic()))
	h.Write([]byte{0})
	h.Write(m.GetData())
	return string(h.Sum(nil)[:20])
}

// subscriptions bounds what peers may make us remember: topics of this network, and at most
// maxTopics names per peer.
type subscriptions struct {
	prefix   string
	counters *counters
}

const maxTopics = 32

func (s *subscriptions) CanSubscribe(topic string) bool {
	return strings.HasPrefix(topic, s.prefix) && len(topic) <= len(s.prefix)+maxNetworkName
}

func (s *subscriptions) FilterIncomingSubscriptions(from peer.ID, subs []*pb.RPC_SubOpts) ([]*pb.RPC_SubOpts, error) {
	var kept []*pb.RPC_SubOpts
	for _, sub := range subs {
		if s.CanSubscribe(sub.GetTopicid()) && s.counters.topic(from, sub.GetTopicid(), sub.GetSubscribe()) {
			kept = append(kept, sub)
		}
	}
	return kept, nil
}
