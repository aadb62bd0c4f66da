package rollup

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"swarmrl/rollup/bind/swarmrollup"
	"swarmrl/rollup/ledger"
)

// errInconsistent says that logs cannot all be true.
var errInconsistent = errors.New("logs contradict each other; is the node honest?")

// apply takes one log of the rollup contract. The caller holds the lock, and the state is at end.
func (d *deriver) apply(l *types.Log, blobs map[common.Hash]*kzg4844.Blob) error {
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
	case swarmEvents.blobs:
		e, err := d.abi.UnpackPostedBlobsEvent(l)
		if err != nil {
			return err
		}
		return d.applyBlobs(e, blobs)
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
		return d.applyFinalized(e, l.BlockNumber)
	case swarmEvents.paused:
		e, err := d.abi.UnpackPostingPausedEvent(l)
		if err != nil {
			return err
		}
		if e.From < d.pause.from || e.Until < e.From || e.Before > e.From {
			return errInconsistent
		}
		d.pause = pause{e.From, e.Until, e.Before}
		d.log.Info("posting paused", "until", blockTime(e.Until), "by", Address(e.By))
	case swarmEvents.bond:
		e, err := d.abi.UnpackBondChangedEvent(l)
		if err != nil {
			return err
		}
		d.setBond(Address(e.Sequencer), e.Amount)
	case swarmEvents.slashed:
		e, err := d.abi.UnpackBondSlashedEvent(l)
		if err != nil {
			return err
		}
		left := new(big.Int).Sub(wei(d.bonds[Address(e.Sequencer)]), e.Amount)
		d.setBond(Address(e.Sequencer), maxBig(left, new(big.Int)))
	}
	return nil
}

// setBond notes a sequencer's bond, in a map of its own: checkpoints keep the one before.
func (d *deriver) setBond(who Address, amount *big.Int) {
	d.bonds = maps.Clone(d.bonds)
	d.bonds[who] = new(big.Int).Div(amount, wei(1)).Uint64()
}

// swarmEvents are the topics of the events that the ledger follows.
var swarmEvents = func() (t struct{ queued, registered, posted, reverted, finalized, bond, slashed, blobs, paused common.Hash }) {
	parsed, err := swarmrollup.SwarmRollupMetaData.ParseABI()
	if err != nil {
		panic("rollup bindings: " + err.Error())
	}
	t.queued, t.registered = parsed.Events["Queued"].ID, parsed.Events["Registered"].ID
	t.paused = parsed.Events["PostingPaused"].ID
	t.blobs = parsed.Events["PostedBlobs"].ID
	t.bond, t.slashed = parsed.Events["BondChanged"].ID, parsed.Events["BondSlashed"].ID
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
	d.inbox, d.inboxTime = append(d.inbox, e.Message), append(d.inboxTime, d.pause.clock(time))
	return nil
}

// applyPosted takes a batch in calldata.
func (d *deriver) applyPosted(e *swarmrollup.SwarmRollupPosted) error {
	if d.taken+int(e.Take) > len(d.inbox) {
		return errInconsistent
	}
	b := &ledger.Batch{Messages: d.inbox[d.taken : d.taken+int(e.Take)], Records: e.Records}
	for _, r := range e.Roots {
		b.Roots = append(b.Roots, r)
	}
	return d.posted(e.Batch, e.Time, &posted{sequencer: Address(e.Sequencer), deadline: e.Deadline, rand: e.Rand, stake: e.Stake, batch: b})
}

// blobsOf fetches the blobs that logs name.
func (d *deriver) blobsOf(ctx context.Context, logs []types.Log) (map[common.Hash]*kzg4844.Blob, error) {
	out := map[common.Hash]*kzg4844.Blob{}
	for i := range logs {
		if len(logs[i].Topics) == 0 || logs[i].Topics[0] != swarmEvents.blobs {
			continue
		}
		e, err := d.abi.UnpackPostedBlobsEvent(&logs[i])
		if err != nil {
			return nil, err
		}
		time, err := d.timeOf(ctx, &logs[i])
		if err != nil {
			return nil, err
		}
		var want []common.Hash
		for _, h := range e.Blobs {
			if out[h] == nil && !slices.Contains(want, h) {
				want = append(want, h)
			}
		}
		found, err := d.findBlobs(ctx, want, time)
		if err != nil {
			return nil, err
		}
		maps.Copy(out, found)
	}
	return out, nil
}

// timeOf gives the time of a log's block, which older nodes leave out.
func (d *deriver) timeOf(ctx context.Context, l *types.Log) (uint64, error) {
	if l.BlockTimestamp != 0 {
		return l.BlockTimestamp, nil
	}
	h, err := d.chain.HeaderByNumber(ctx, new(big.Int).SetUint64(l.BlockNumber))
	if err != nil {
		return 0, fmt.Errorf("block %d: %w", l.BlockNumber, err)
	}
	return h.Time, nil
}

// applyBlobs takes a batch in blobs.
func (d *deriver) applyBlobs(e *swarmrollup.SwarmRollupPostedBlobs, blobs map[common.Hash]*kzg4844.Blob) error {
	if d.taken+int(e.Take) > len(d.inbox) || len(e.Blobs) > maxTxBlobs {
		return errInconsistent
	}
	p := &posted{sequencer: Address(e.Sequencer), deadline: e.Deadline, rand: e.Rand, stake: e.Stake, hashes: e.Blobs}
	for _, h := range e.Blobs {
		p.blobs = append(p.blobs, blobs[h])
	}
	var err error
	if p.batch, err = batchOfBlobs(p.blobs, d.inbox[d.taken:d.taken+int(e.Take)], int(e.Records), e.Root); err != nil {
		return err
	}
	return d.posted(e.Batch, e.Time, p)
}

// posted runs a batch. A wrong one stays in the list, not run, with the proof at hand, and so do all after it.
func (d *deriver) posted(id *big.Int, time uint64, p *posted) error {
	if !id.IsUint64() || id.Uint64() != uint64(len(d.batches)) {
		return errInconsistent
	}
	b := p.batch
	b.Context = d.context(time)
	p.context, p.mark, p.inbox, p.first, p.pre = b.Context, d.end, d.taken, d.records, d.root
	if d.fraud == nil {
		d.noteWork(b.Context.Time)
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
	d.taken += len(b.Messages)
	d.records += uint64(len(b.Records) / ledger.RecordSize)
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
	d.work.undo(id)
	d.batches, d.taken, d.records, d.term = d.batches[:id], first.inbox, first.first, e.Term
	d.log.Info("batches reverted", "from", id, "term", e.Term)
	if d.hooks.reverted != nil {
		d.hooks.reverted(records)
	}
	return nil
}

func (d *deriver) applyFinalized(e *swarmrollup.SwarmRollupFinalized, block uint64) error {
	if !e.Batches.IsUint64() || e.Batches.Uint64() > uint64(len(d.batches)) {
		return errInconsistent
	}
	d.final = max(d.final, int(e.Batches.Uint64()))
	d.finals = append(d.finals, finality{block, d.final})
	d.settle()
	if d.fraud != nil && d.fraud.batch < d.final {
		d.trouble = fmt.Sprintf("batch %d is wrong and nobody proved it in time: the contracts now pay on a wrong state", d.fraud.batch)
	}
	return nil
}
