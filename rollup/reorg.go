package rollup

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"

	"swarmrl/rollup/ledger"
)

// checkpoint is what the deriver knew at a head, as far as the undo log of the state does not say it.
type checkpoint struct {
	head    Head
	derived // by value: what is in it is replaced, never changed
}

// derived is the part of a deriver that follows from the logs up to its head, beside the state.
type derived struct {
	owners, inbox, taken, final int
	records, term               uint64
	batches                     []*posted
	bonds                       map[Address]uint64
	end                         ledger.Mark
	root                        Hash
	fraud                       *foundFraud
	pause                       pause
	trouble                     string
}

// maxCheckpoints is how many heads back a reorganisation is undone; a deeper one is derived again from the beginning.
const maxCheckpoints = 64

// note makes a checkpoint of a head; while the deriver is far behind it makes none, and keeps no undo log. The caller holds the lock.
func (d *deriver) note(atHead bool) {
	if !atHead {
		d.points = nil
	} else {
		d.doubts = 0
		if len(d.points) >= maxCheckpoints {
			d.points = slices.Delete(d.points, 0, len(d.points)-maxCheckpoints+1)
		}
		d.points = append(d.points, checkpoint{d.head, derived{
			owners: len(d.owners), inbox: len(d.inbox), taken: d.taken, final: d.final, records: d.records, term: d.term,
			batches: d.batches, bonds: d.bonds, end: d.end, root: d.root, fraud: d.fraud, pause: d.pause, trouble: d.trouble,
		}})
	}
	d.forget()
}

// forget lets go of what no checkpoint needs: the undo log below the final state, the records of final batches. The caller holds
// the lock.
func (d *deriver) forget() {
	if d.fraud != nil && d.fraud.batch < d.final {
		return
	}
	mark, final := d.mark(Final), d.firm
	if len(d.points) > 0 {
		oldest := &d.points[0]
		final = min(final, oldest.final)
		if oldest.final < len(oldest.batches) {
			mark = min(mark, oldest.batches[oldest.final].mark)
		} else {
			mark = min(mark, oldest.end)
		}
	}
	for ; d.forgotten < final; d.forgotten++ {
		b := d.batches[d.forgotten]
		clear(d.inbox[b.inbox : b.inbox+len(b.batch.Messages)])
		b.batch, b.blobs = nil, nil
		if d.forgotten > 0 {
			d.batches[d.forgotten-1] = nil
		}
	}
	d.st.Forget(mark)
}

// onChain says whether a block is still on the chain.
func (d *deriver) onChain(ctx context.Context, h Head) (bool, error) {
	at, err := d.chain.HeaderByNumber(ctx, new(big.Int).SetUint64(h.Number))
	if errors.Is(err, ethereum.NotFound) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("parent chain: block %d: %w", h.Number, err)
	}
	return Hash(at.Hash()) == h.Hash, nil
}

// goBack undoes what the chain took back, to the newest checkpoint that still stands, or to the beginning. It gives the head
// from which to go on.
func (d *deriver) goBack(ctx context.Context) (Head, error) {
	d.mu.RLock()
	points := slices.Clone(d.points)
	d.mu.RUnlock()
	for i := len(points) - 1; i >= 0; i-- {
		same, err := d.onChain(ctx, points[i].head)
		if err != nil {
			return Head{}, err
		}
		if same {
			d.mu.Lock()
			defer d.mu.Unlock()
			d.log.Info("parent chain reorganised", "back to", points[i].head.Number, "from", d.head.Number)
			d.forks++
			d.undo(i)
			return d.head, nil
		}
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.log.Info("parent chain reorganised: deriving again", "from", d.head.Number)
	d.forks++
	d.startOver()
	return Head{}, nil
}

// patience is how often logs that cannot be true are asked for again before older ones are doubted.
const patience = 16

// retreat goes back to the newest checkpoint, after logs that cannot be true. If they cannot be true again, the node may have left
// some out before: half of the checkpoints are given up after some tries, then half of the rest, then all. A node that is ill for a while
// does not make this peer forget its account. The caller holds the lock.
func (d *deriver) retreat() {
	n := len(d.points)
	d.doubts++
	switch {
	case n > 0 && d.doubts%patience != 0:
		d.undo(n - 1)
	case n > 1:
		d.undo(n/2 - 1)
	default:
		d.startOver()
	}
}

// startOver forgets everything; the sequencer keeps its records. The caller holds the lock.
func (d *deriver) startOver() {
	d.rewind()
	records := d.recordsFrom(0)
	d.reset()
	if d.hooks.reverted != nil {
		d.hooks.reverted(records)
	}
}

// undo goes back to a checkpoint. The caller holds the lock.
func (d *deriver) undo(i int) {
	d.rewind()
	p := d.points[i]
	records := d.recordsFrom(len(p.batches))
	for _, who := range d.owners[p.owners:] {
		delete(d.index, who)
	}
	d.owners, d.inbox, d.inboxTime = d.owners[:p.owners], d.inbox[:p.inbox], d.inboxTime[:p.inbox]
	d.taken, d.final, d.records, d.term, d.batches = p.taken, p.final, p.records, p.term, p.batches
	d.bonds, d.pause = p.bonds, p.pause
	d.unsettle(p.head.Number, p.final)
	d.end, d.root, d.fraud, d.trouble, d.head = p.end, p.root, p.fraud, p.trouble, p.head
	d.st.Revert(d.end)
	d.work.undo(len(d.batches))
	d.points = d.points[:i+1]
	if d.hooks.reverted != nil {
		d.hooks.reverted(records)
	}
}

// reorganised says how often the parent chain took blocks back.
func (d *deriver) reorganised() int {
	d.mu.RLock()
	defer d.mu.RUnlock()
	return d.forks
}

// recordsFrom gives the records of a batch and all after it, as far as they are kept. The caller holds the lock.
func (d *deriver) recordsFrom(id int) (records []byte) {
	for _, b := range d.batches[id:] {
		if b != nil && b.batch != nil {
			records = append(records, b.batch.Records...)
		}
	}
	return records
}
