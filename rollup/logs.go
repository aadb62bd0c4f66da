package rollup

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"swarmrl/rollup/bind/swarmrollup"
	"swarmrl/rollup/ledger"
)

// errInconsistent says that logs cannot all be true.
var errInconsistent = errors.New("logs contradict each other; is the node honest?")

// apply takes one log of the rollup contract. The caller holds the lock, and the state is at end.
func (d *deriver) apply(l *types.Log) error {
	if len(l.Topics) == 0 || l.Removed {
		return nil
	}
	switch l.Topics[0] {
	case swarmEvents.queued:
		e, err := d.abi.UnpackQueuedEvent(l)
		if err != nil {
			return err
		}
		return d.applyQueued(e, l.BlockTimestamp)
	case swarmEvents.registered:
		e, err := d.abi.UnpackRegisteredEvent(l)
		if err != nil {
			return err
		}
		if !e.Index.IsUint64() || e.Index.Uint64() != uint64(len(d.owners)) {
			return errInconsistent
		}
		d.index[Address(e.Owner)] = uint32(len(d.owners))
		d.owners = append(d.owners, Address(e.Owner))
	case swarmEvents.posted:
		e, err := d.abi.UnpackPostedEvent(l)
		if err != nil {
			return err
		}
		return d.applyPosted(e)
	case swarmEvents.reverted:
		e, err := d.abi.UnpackRevertedEvent(l)
		if err != nil {
			return err
		}
		return d.applyReverted(e)
	case swarmEvents.finalized:
		e, err := d.abi.UnpackFinalizedEvent(l)
		if err != nil {
			return err
		}
		return d.applyFinalized(e)
	case swarmEvents.bond:
		e, err := d.abi.UnpackBondChangedEvent(l)
		if err != nil {
			return err
		}
		d.bonds[Address(e.Sequencer)] = new(big.Int).Div(e.Amount, wei(1)).Uint64()
	}
	return nil
}

// swarmEvents are the topics of the events that the ledger follows.
var swarmEvents = func() (t struct{ queued, registered, posted, reverted, finalized, bond common.Hash }) {
	parsed, err := swarmrollup.SwarmRollupMetaData.ParseABI()
	if err != nil {
		panic("rollup bindings: " + err.Error())
	}
	t.queued, t.registered = parsed.Events["Queued"].ID, parsed.Events["Registered"].ID
	t.bond = parsed.Events["BondChanged"].ID
	t.posted, t.reverted, t.finalized = parsed.Events["Posted"].ID, parsed.Events["Reverted"].ID, parsed.Events["Finalized"].ID
	return t
}()

func (d *deriver) applyQueued(e *swarmrollup.SwarmRollupQueued, time uint64) error {
	if !e.Number.IsUint64() || e.Number.Uint64() != uint64(len(d.inbox)) {
		return errInconsistent
	}
	if err := ledger.CheckMessage(e.Message); err != nil {
		return err
	}
	d.inbox, d.inboxTime = append(d.inbox, e.Message), append(d.inboxTime, time)
	return nil
}

// applyPosted runs a batch. A wrong one stays in the list, not run, with the proof at hand, and so do all after it.
func (d *deriver) applyPosted(e *swarmrollup.SwarmRollupPosted) error {
	if !e.Batch.IsUint64() || e.Batch.Uint64() != uint64(len(d.batches)) || d.taken+int(e.Take) > len(d.inbox) {
		return errInconsistent
	}
	b := &ledger.Batch{Context: d.context(e.Time), Messages: d.inbox[d.taken : d.taken+int(e.Take)], Records: e.Records}
	for _, r := range e.Roots {
		b.Roots = append(b.Roots, r)
	}
	p := &posted{
		sequencer: Address(e.Sequencer), deadline: e.Deadline, context: b.Context, rand: e.Rand, stake: e.Stake, mark: d.end,
		inbox: d.taken, first: d.records, batch: b, pre: d.root,
	}
	if d.fraud == nil {
		d.st.WarmAll(b.Records)
		f, err := d.st.Check(b)
		if err != nil {
			return err
		}
		if f != nil {
			d.fraud = &foundFraud{f, len(d.batches)}
			d.trouble = fmt.Sprintf("batch %d by %v claims root %v after chunk %d; it is %v", len(d.batches), p.sequencer, f.Chunk.Post, f.Number, f.Right)
			d.log.Warn("wrong root posted", "batch", len(d.batches), "chunk", f.Number, "sequencer", p.sequencer)
		}
		d.end, d.root = d.st.Mark(), d.st.Root()
	}
	d.batches = append(d.batches, p)
	d.taken += int(e.Take)
	d.records += uint64(len(e.Records) / ledger.RecordSize)
	return nil
}

// applyReverted takes a batch and all after it back.
func (d *deriver) applyReverted(e *swarmrollup.SwarmRollupReverted) error {
	if !e.Batch.IsUint64() || e.Batch.Uint64() >= uint64(len(d.batches)) || int(e.Batch.Uint64()) < d.final {
		return errInconsistent
	}
	id := int(e.Batch.Uint64())
	first := d.batches[id]
	if first.mark < d.end {
		d.st.Revert(first.mark)
		d.end, d.root = first.mark, d.st.Root()
	}
	records := d.recordsFrom(id)
	if d.fraud != nil && d.fraud.batch >= id {
		d.fraud, d.trouble = nil, ""
	}
	d.points = nil // the undo log cannot go forward again
	d.batches, d.taken, d.records, d.term = d.batches[:id], first.inbox, first.first, e.Term
	d.log.Info("batches reverted", "from", id, "term", e.Term)
	if d.hooks.reverted != nil {
		d.hooks.reverted(records)
	}
	return nil
}

func (d *deriver) applyFinalized(e *swarmrollup.SwarmRollupFinalized) error {
	if !e.Batches.IsUint64() || e.Batches.Uint64() > uint64(len(d.batches)) {
		return errInconsistent
	}
	d.final = max(d.final, int(e.Batches.Uint64()))
	if d.fraud != nil && d.fraud.batch < d.final {
		d.trouble = fmt.Sprintf("batch %d is wrong and nobody proved it in time: the contracts now pay on a wrong state", d.fraud.batch)
	}
	return nil
}
