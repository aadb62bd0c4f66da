package node

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"swarmrl/swarm"
	"swarmrl/swarm/wire"
)

// following is a commitment whose policy is to be rebuilt.
type following struct {
	from   swarm.Addr
	round  uint64
	commit swarm.Commit
}

// followLater has a committed policy rebuilt that somebody may need when its maker has gone: the
// candidates of an epoch. Others are rebuilt when an audit asks, which spares most of the work in a
// large swarm.
func (n *Node) followLater(env *wire.Envelope, m *swarm.Commit) {
	if n.ledger == nil || !candidates(n.lab.params, env.Round) {
		return
	}
	select {
	case n.follows <- following{env.From, env.Round, *m}:
	default:
		n.note(&env.From, env.Round, "policy not followed: too many at once")
	}
}

// followers is how many policies are rebuilt at once for later: one that comes slowly holds up few.
const followers = 4

// followAll rebuilds committed policies in the order of their coming.
func (n *Node) followAll(ctx context.Context) error {
	var all sync.WaitGroup
	for range followers {
		all.Go(func() {
			for {
				select {
				case <-ctx.Done():
					return
				case f := <-n.follows:
					n.followOne(ctx, f)
				}
			}
		})
	}
	all.Wait()
	return nil
}

// followOne rebuilds a policy that may be needed later, as long as what is kept for later leaves room for
// what is needed now.
func (n *Node) followOne(ctx context.Context, f following) {
	if f.from == n.self {
		return
	}
	if u := n.blobs.Usage(); u.Bytes > u.MaxBytes/2 || n.keeper.crowded() {
		n.note(&f.from, f.round, "policy not followed: too many are kept")
		return
	}
	n.rebuilding.Add(1)
	defer n.rebuilding.Add(-1)
	_ = n.obtain(ctx, f) // it has told
}

// obtain makes a committed policy known, within a round, and tells why if it cannot.
func (n *Node) obtain(ctx context.Context, f following) error {
	ctx, cancel := context.WithTimeout(ctx, n.lab.params.Clock.Round)
	defer cancel()
	err := n.keeper.follow(ctx, f.from, f.round, f.commit)
	if err != nil {
		n.note(&f.from, f.round, "its policy cannot be rebuilt: %v", err)
		return err
	}
	if err := n.lineage.note(f.from, f.round, &f.commit); err != nil {
		n.diskFailed(err)
	}
	return nil
}

// scheduleAudit rebuilds the subject's policy, off the worker, and queues the audit. It runs on the
// core's goroutine.
func (n *Node) scheduleAudit(e *swarm.DoAudit) {
	beacon, _ := n.core.Beacon(e.Round + 1)
	commit, _ := n.core.Commitment(e.Round, e.Subject)
	run := func(ctx context.Context) {
		out := n.audit(ctx, e, beacon)
		if out == nil {
			out = lostAudit(e, "what it needs is not here")
		} else {
			n.view.audited()
		}
		n.input(ctx, out)
	}
	n.rebuilding.Add(1)
	go func() {
		defer n.rebuilding.Add(-1)
		if err := n.obtain(n.life, following{e.Subject, e.Round, commit}); err != nil {
			if n.life.Err() == nil {
				n.input(n.life, unaudited(e, err))
			}
			return
		}
		if !n.checker.add(urgentAudit, job{auditing, "auditing " + swarm.Name(e.Subject), run}) {
			n.input(n.life, lostAudit(e, "too many wait"))
		}
	}()
}

// lostAudit is the end of an audit that this node could not do. Accusations that wait for it go on.
func lostAudit(e *swarm.DoAudit, reason string) *swarm.Audited {
	return &swarm.Audited{Subject: e.Subject, Round: e.Round, Stage: e.Stage, Batch: e.Batch, Lost: true, Reason: reason}
}

// unaudited is the end of an audit whose policy is bad, or did not come.
func unaudited(e *swarm.DoAudit, err error) *swarm.Audited {
	out := &swarm.Audited{
		Subject: e.Subject, Round: e.Round, Stage: e.Stage, Batch: e.Batch, Check: swarm.Withheld,
		Reason: fmt.Sprintf("its policy %.12s never came: %v", e.Policy, err),
	}
	switch {
	case errors.Is(err, errBadPolicy):
		out.Check, out.Reason = swarm.BadPolicy, err.Error()
	case own(err):
		return lostAudit(e, err.Error())
	}
	return out
}

// scheduleAdoption does the same for a policy that this node takes over.
func (n *Node) scheduleAdoption(e *swarm.DoAdopt) {
	commit, _ := n.core.Commitment(e.Round, e.From)
	n.rebuilding.Add(1)
	go func() {
		defer n.rebuilding.Add(-1)
		if n.obtain(n.life, following{e.From, e.Round, commit}) == nil {
			n.queue(urgentCommit, storing, "adopting a policy", func(context.Context) { n.doAdopt(e) })
		}
	}()
}
