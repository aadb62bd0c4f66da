package node

import (
	"context"
	"errors"
	"sync"

	"swarmrl/swarm"
	"swarmrl/swarm/gossip"
	"swarmrl/swarm/wire"
)

// request is an input for the core, or a question to it, and where the answer goes.
type request struct {
	in   swarm.Input
	ask  func(*swarm.Core)
	done chan *swarm.Judge // nil: nobody waits
}

// input hands an input to the core.
func (n *Node) input(ctx context.Context, in swarm.Input) {
	select {
	case n.inputs <- request{in: in}:
	case <-ctx.Done():
	}
}

// ask runs a question on the core's goroutine and waits for it.
func (n *Node) ask(ctx context.Context, question func(*swarm.Core)) error {
	done := make(chan *swarm.Judge, 1)
	select {
	case n.inputs <- request{ask: question, done: done}:
	case <-ctx.Done():
		return ctx.Err()
	}
	select {
	case <-done:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// loop owns the core.
func (n *Node) loop(ctx context.Context) error {
	for {
		select {
		case <-ctx.Done():
			return nil
		case r := <-n.inputs:
			if r.ask != nil {
				r.ask(n.core)
				r.done <- nil
				continue
			}
			n.step(ctx, r)
		}
	}
}

// step feeds the core and carries out the effects; those that bind this node, when they are on disk.
func (n *Node) step(ctx context.Context, r request) {
	n.replays.input(r.in)
	var judge *swarm.Judge
	var binds []swarm.Effect
	for _, e := range n.core.Step(r.in) {
		switch e := e.(type) {
		case *swarm.Judge:
			judge = e
		case *swarm.Publish, *swarm.Participate, *swarm.Fault, *swarm.Attest, *swarm.Drop:
			binds = append(binds, e)
		default:
			n.carry(ctx, bound{effect: e})
		}
	}
	if len(binds) > 0 {
		n.speaker.add(n.core.State(), binds)
	}
	if r.done != nil {
		r.done <- judge
	}
}

// validate judges an announcement for gossip, and takes it in. It waits for the core's goroutine,
// which never waits for the network.
func (n *Node) validate(from gossip.Address, data []byte) gossip.Verdict {
	if n.cfg.Cheat != "" && swarm.Addr(from) == n.self {
		return gossip.Accept // an honest node would not let its own noise out
	}
	env, msg, err := wire.Open(data, n.run)
	if err != nil {
		return n.unreadable(from, err)
	}
	done := make(chan *swarm.Judge, 1)
	in := &swarm.Heard{From: env.From, Round: env.Round, Message: msg, Raw: append([]byte(nil), data...)}
	select {
	case n.inputs <- request{in: in, done: done}:
	case <-n.life.Done():
		return gossip.Ignore
	}
	select {
	case judge := <-done:
		return n.heard(env, msg, judge)
	case <-n.life.Done():
		return gossip.Ignore
	}
}

// unreadable judges bytes that are no envelope of this run, handed over by a neighbour: after a few gossip
// bars him.
func (n *Node) unreadable(from gossip.Address, err error) gossip.Verdict {
	var version *wire.VersionError
	switch {
	case errors.As(err, &version):
		n.trouble.set("version", err.Error())
		return gossip.Ignore
	case errors.Is(err, wire.ErrOtherRun):
		return gossip.Ignore
	}
	n.tellRefusal(swarm.Addr(from), "announcement", &swarm.Judge{Verdict: swarm.Reject, Reason: err.Error()})
	return gossip.Reject
}

// heard tells the story of a message that was judged.
func (n *Node) heard(env *wire.Envelope, msg swarm.Message, j *swarm.Judge) gossip.Verdict {
	if j == nil {
		return gossip.Ignore
	}
	switch {
	case j.Verdict == swarm.Accept && j.Reason != "":
		n.note(&env.From, env.Round, "%s passed on as evidence: %s", kindName(msg), j.Reason)
		return gossip.Accept
	case j.Verdict != swarm.Accept:
		n.tellRefusal(env.From, kindName(msg), j)
		if m, ok := msg.(*swarm.Commit); ok && j.Late {
			n.followLater(env, m)
		}
		return gossip.Verdict(j.Verdict)
	}
	switch m := msg.(type) {
	case *swarm.Commit:
		n.bus.Emit(Event{Type: TypePeer, Round: env.Round, Peer: &env.From, Info: &PeerEvent{
			Role: m.Role.String(), Policy: m.Policy.String(), Score: n.score(env.From),
		}})
		n.followLater(env, m)
	case *swarm.Verdict:
		n.bus.Emit(Event{Type: TypeAudit, Round: env.Round, Peer: &m.Subject, Audit: &AuditEvent{
			By: env.From, ByName: swarm.Name(env.From), Stage: m.Stage.String(), Batch: m.Batch.String(),
			Check: m.Check.String(), Pass: m.Check == swarm.Passed, Rollout: m.Rollout, Reason: m.Reason,
		}})
	}
	return gossip.Accept
}

func kindName(m swarm.Message) string {
	switch m := m.(type) {
	case *swarm.Commit:
		return "commitment"
	case *swarm.Announce:
		return m.Stage.String() + " batch"
	}
	return "verdict"
}

// drain reads a topic, whose messages the validator has taken in already.
func drain(ctx context.Context, t *gossip.Topic) error {
	for {
		if _, err := t.Next(ctx); err != nil {
			if ctx.Err() != nil {
				return nil
			}
			return err
		}
	}
}

// ownBatches are this node's own readings of recent rounds. Safe for concurrent use.
type ownBatches struct {
	mu sync.Mutex
	m  map[ownKey]*reading
}

type ownKey struct {
	round uint64
	stage swarm.Stage
}

func newOwnBatches() *ownBatches { return &ownBatches{m: map[ownKey]*reading{}} }

func (o *ownBatches) put(round uint64, stage swarm.Stage, r *reading) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.m[ownKey{round, stage}] = r
	for k := range o.m {
		if k.round+4 < round {
			delete(o.m, k)
		}
	}
}

func (o *ownBatches) get(round uint64, stage swarm.Stage) *reading {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.m[ownKey{round, stage}]
}
