package rollup

import (
	"cmp"
	"maps"
	"slices"

	"swarmrl/rollup/ledger"
)

// workBook remembers who did the work of rounds that nothing can change any more: the ledger's own ring of rounds has let go of them
// by the time an epoch has its winner. It follows from the batches alone. The deriver's lock guards it.
type workBook struct {
	rounds map[uint64]roundWork
	next   uint64 // first round not noted yet
	held   int    // shares in all
}

// roundWork is the units of a round, by account, and the batch before which they were noted.
type roundWork struct {
	shares []share
	batch  int
}

type share struct {
	index uint32
	units uint64
}

// maxShares bounds what is remembered: the newest rounds, of 1,000 peers about 1,000.
const maxShares = 1 << 20

// noteWork writes down the rounds that are over at the time of a batch that is about to run. The caller holds the lock.
func (d *deriver) noteWork(time uint64) {
	p, w, n := &d.plan.Params, &d.work, len(d.batches)
	now, _ := p.RoundAt(blockTime(time))
	if n == 0 || now <= uint64(p.Late) {
		return
	}
	before, _ := p.RoundAt(blockTime(d.batches[n-1].context.Time))
	last := min(now-uint64(p.Late), before+2) // rounds from here on can change, or are empty
	for r := max(w.next, before-min(before, ledger.Rounds-1)); r < last; r++ {
		w.add(r, n, sharesOf(d.st.View(d.end), r, len(d.owners)))
	}
	w.next = max(w.next, last)
}

func sharesOf(v ledger.View, round uint64, owners int) (out []share) {
	for i := range uint32(owners) {
		if s, ok := v.Slot(uint32(round), i); ok && !s.Guilty && s.Credited > 0 {
			out = append(out, share{i, s.Credited})
		}
	}
	return out
}

func (w *workBook) add(round uint64, batch int, shares []share) {
	if _, known := w.rounds[round]; known || len(shares) == 0 {
		return
	}
	if w.rounds == nil {
		w.rounds = map[uint64]roundWork{}
	}
	w.rounds[round] = roundWork{shares, batch}
	for w.held += len(shares); w.held > maxShares; {
		w.drop(slices.Min(slices.Collect(maps.Keys(w.rounds))))
	}
}

func (w *workBook) drop(round uint64) {
	w.held -= len(w.rounds[round].shares)
	delete(w.rounds, round)
}

// undo forgets what was noted at a batch or after it.
func (w *workBook) undo(batch int) {
	for r, x := range w.rounds {
		if x.batch >= batch {
			w.drop(r)
		}
	}
	w.next = 0 // what is known stays as it is
}

// contributors gives who did an epoch's work. The caller holds the lock.
func (d *deriver) contributors(epoch uint64, v ledger.View) (out []Contributor) {
	units, length := map[uint32]uint64{}, uint64(d.plan.Params.EpochRounds)
	for r := epoch * length; r < (epoch+1)*length; r++ {
		x, ok := d.work.rounds[r]
		if !ok {
			x.shares = sharesOf(v, r, len(d.owners))
		}
		for _, s := range x.shares {
			units[s.index] += s.units
		}
	}
	for index, n := range units {
		out = append(out, Contributor{Peer: d.owners[index], Units: n})
	}
	slices.SortFunc(out, func(a, b Contributor) int { return cmp.Compare(d.index[a.Peer], d.index[b.Peer]) })
	return out
}
