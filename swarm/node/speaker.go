package node

import (
	"context"
	"errors"
	"sync"

	"swarmrl/swarm"
)

// speaker holds what binds this node until it is on disk. The disk may take its time: the core goes on
// meanwhile, and what has come together goes to disk at once. Safe for concurrent use.
type speaker struct {
	wake chan struct{}

	mu    sync.Mutex
	state swarm.State // after the last of the effects
	queue []swarm.Effect
	busy  bool
}

func newSpeaker() *speaker { return &speaker{wake: make(chan struct{}, 1)} }

// bound is an effect that may be carried out, with the envelope of a message.
type bound struct {
	effect swarm.Effect
	raw    []byte
}

// add takes the binding effects of a step, and the state after it.
func (s *speaker) add(state swarm.State, effects []swarm.Effect) {
	s.mu.Lock()
	s.state, s.queue = state, append(s.queue, effects...)
	s.mu.Unlock()
	select {
	case s.wake <- struct{}{}:
	default:
	}
}

func (s *speaker) take() (swarm.State, []swarm.Effect) {
	s.mu.Lock()
	defer s.mu.Unlock()
	queue := s.queue
	s.queue, s.busy = nil, len(queue) > 0
	return s.state, queue
}

// speak stores what was added, and hands it back to the core's goroutine to be carried out.
func (n *Node) speak(ctx context.Context) error {
	for {
		state, effects := n.speaker.take()
		if len(effects) == 0 {
			select {
			case <-ctx.Done():
				return nil
			case <-n.speaker.wake:
			}
			continue
		}
		list, refused, err := n.journal.bind(state, effects)
		for _, why := range refused {
			n.log.Error("not announced", "reason", why)
		}
		if err != nil {
			n.diskFailed(err)
			n.log.Error("state not stored, nothing is announced", "error", err)
			continue
		}
		n.trouble.set("disk", "")
		carry := func(*swarm.Core) {
			for _, b := range list {
				n.carry(ctx, b)
			}
		}
		if n.ask(ctx, carry) != nil {
			return nil
		}
	}
}

// bind puts a state and the envelopes of messages on disk. Messages that must not be signed any more are
// left out, each with its reason.
func (j *journal) bind(state swarm.State, effects []swarm.Effect) (out []bound, refused []error, err error) {
	if err := j.save(state); err != nil {
		return nil, nil, err
	}
	signed := false
	for _, e := range effects {
		b := bound{effect: e}
		if p, ok := e.(*swarm.Publish); ok {
			if b.raw, err = j.sign(p.Round, p.Message); errors.Is(err, errNotSigned) {
				refused = append(refused, err)
				continue
			} else if err != nil {
				return nil, refused, err
			}
			signed = true
		}
		out = append(out, b)
	}
	if !signed {
		return out, refused, nil
	}
	return out, refused, j.sync()
}
