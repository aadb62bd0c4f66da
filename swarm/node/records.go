package node

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"time"

	"swarmrl/rollup"
	"swarmrl/swarm"
	"swarmrl/swarm/blob"
)

// register makes the key known to the ledger, however long that takes.
func (n *Node) register(ctx context.Context) error {
	for {
		c, cancel := context.WithTimeout(ctx, 20*time.Second)
		index, err := n.ledger.Register(c)
		cancel()
		if err == nil {
			n.trouble.set("register", "")
			n.view.registered()
			n.bus.Emit(Event{Type: TypeChain, Peer: &n.self, Chain: &ChainEvent{Record: "register", Detail: fmt.Sprintf("account %d", index)}})
			return nil
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		n.trouble.set("register", err.Error()+"; trying again")
		sleep(ctx, 2*time.Second)
	}
}

// recordAll sends records one after the other, once the ledger knows the key: until then they wait, while
// the node takes part already.
func (n *Node) recordAll(ctx context.Context) error {
	if n.register(ctx) != nil {
		return nil // ctx ended
	}
	for {
		select {
		case <-ctx.Done():
			return nil
		case r := <-n.records:
			n.send(ctx, r)
		}
	}
}

func (n *Node) send(ctx context.Context, r record) {
	switch e := r.effect.(type) {
	case *swarm.Participate:
		rc, err := n.ledger.Participate(ctx, e.Round, uint32(e.Units), r.root)
		n.recorded("participate", e.Round, &n.self, e.Units, rc, err, "")
	case *swarm.Attest:
		n.attest(ctx, e, r.root)
	case *swarm.Fault:
		n.reportFault(ctx, e, r.root)
	}
}

func (n *Node) attest(ctx context.Context, e *swarm.Attest, root rollup.Hash) {
	may, err := n.ledger.MayAttest(ctx, e.Round, rollup.Address(e.Subject))
	if err != nil || !may {
		return // the ledger drew others
	}
	rc, err := n.ledger.Attest(ctx, rollup.Attestation{
		Round: e.Round, Target: rollup.Address(e.Subject), Units: uint32(e.Units), Rollouts: root,
	})
	n.recorded("attest", e.Round, &e.Subject, e.Units, rc, err, "")
}

// reportFault stores the evidence as a blob and names it in the record.
func (n *Node) reportFault(ctx context.Context, e *swarm.Fault, root rollup.Hash) {
	evidence := evidenceOf(e)
	id, err := n.blobs.PutBytes(evidence, blob.Meta{Round: e.Round})
	if err == nil {
		err = n.blobs.Pin(id, "evidence")
	}
	if err != nil {
		n.diskFailed(err)
	}
	f := rollup.Fault{Round: e.Round, Target: rollup.Address(e.Subject), Leaf: e.Rollout, Evidence: rollup.Hash(id)}
	rc, err := n.ledger.Report(ctx, f)
	n.recorded("fault", e.Round, &e.Subject, 0, rc, err, fmt.Sprintf("%s at rollout %d: %s", e.Check, e.Rollout, e.Reason))
	if err == nil && e.Stage == swarm.Answer && !root.IsZero() && n.firstAccuser(e) {
		go n.challengeLater(e, f)
	}
}

// firstAccuser says whether this node is the one of the round's roster that opens the dispute: the lowest
// address, so that one bond is locked and not many.
func (n *Node) firstAccuser(e *swarm.Fault) bool {
	first := true
	_ = n.ask(n.life, func(c *swarm.Core) {
		for _, a := range c.Roster(e.Round) {
			if a != e.Subject {
				first = a == n.self
				return
			}
		}
	})
	return first
}

// challengeLater opens a dispute once the accused's own record of the round is on the parent chain.
func (n *Node) challengeLater(e *swarm.Fault, f rollup.Fault) {
	sleep(n.life, 4*time.Second)
	if n.life.Err() == nil {
		n.challenge(n.life, e, f)
	}
}

// evidenceOf packs what a stranger needs to repeat a check: the signed envelopes, each after its
// length as 4 bytes big-endian, behind the check's number. The bodies are named in them.
func evidenceOf(e *swarm.Fault) []byte {
	out := append([]byte("swarmrl/evidence/v1"), byte(e.Check), byte(e.Stage))
	out = append(out, e.Batch[:]...)
	for _, raw := range e.Evidence {
		out = append(out, byte(len(raw)>>24), byte(len(raw)>>16), byte(len(raw)>>8), byte(len(raw)))
		out = append(out, raw...)
	}
	return out
}

// recorded tells what became of a record.
func (n *Node) recorded(kind string, round uint64, about *swarm.Addr, units int, rc rollup.Receipt, err error, detail string) {
	e := &ChainEvent{Record: kind, Hash: rc.Record.String(), Position: rc.Position, Queued: rc.Queued, Units: units, Detail: detail}
	if err != nil {
		e.Error = err.Error()
		e.Hash = ""
		if !errors.Is(err, context.Canceled) {
			n.log.Debug("record refused", "record", kind, "round", round, "error", err)
		}
	}
	n.bus.Emit(Event{Type: TypeChain, Round: round, Peer: about, Chain: e})
}

// watchLedger keeps the view of the rollup fresh.
func (n *Node) watchLedger(ctx context.Context) error {
	choice := newSelection(filledLedgerParams(n.lab.params))
	var bonded []swarm.Addr
	for ctx.Err() == nil {
		c, cancel := context.WithTimeout(ctx, 5*time.Second)
		bonded = n.tellBonded(ctx, c, bonded)
		choice.follow(c, n)
		s, err := n.ledger.Status(c)
		if err == nil {
			n.view.ledger(s)
			if accounts, err := n.ledger.Accounts(c, 0, 1000, rollup.Unsafe); err == nil {
				n.tellSlashed(n.view.accounts(accounts))
			}
			n.trouble.set("chain", s.Trouble)
		} else if ctx.Err() == nil {
			n.trouble.set("chain", err.Error())
		}
		cancel()
		sleep(ctx, time.Second)
	}
	return nil
}

// tellSlashed tells who lost a dispute.
func (n *Node) tellSlashed(list []slash) {
	round := n.clock.moment(&n.lab.params.Clock).Round
	for _, s := range list {
		n.log.Warn("peer slashed", "peer", swarm.Name(s.peer), "stake", s.stake, "faults", s.faults)
		n.bus.Emit(Event{Type: TypeChain, Round: round, Peer: &s.peer, Chain: &ChainEvent{
			Record: "slashed", Detail: fmt.Sprintf("lost a dispute: %.3f tokens of stake, %d faults in all", float64(s.stake)/1e9, s.faults),
		}})
	}
}

// tellBonded tells the core who has a stake, if that has changed, in a run that asks for one.
func (n *Node) tellBonded(ctx, ask context.Context, before []swarm.Addr) []swarm.Addr {
	if n.lab.params.Chain.Stake == 0 {
		return nil
	}
	list, err := n.ledger.Bonded(ask, n.lab.params.Chain.Stake)
	if err != nil {
		return before // the status tells of a ledger that does not answer
	}
	now := make([]swarm.Addr, len(list))
	for i, a := range list {
		now[i] = swarm.Addr(a)
	}
	if !slices.Contains(now, n.self) {
		n.trouble.set("stake", fmt.Sprintf(
			"less than %g tokens of yours are bonded, so the others do not hear this node; add what lacks: swarm stake TOKENS --key %s",
			float64(n.lab.params.Chain.Stake)/1e9, filepath.Join(n.cfg.Dir, "key")))
	} else {
		n.trouble.set("stake", "")
	}
	if before == nil || !slices.Equal(before, now) {
		n.input(ctx, &swarm.Bonded{Peers: now})
	}
	return now
}
