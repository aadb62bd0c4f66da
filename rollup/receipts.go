package rollup

import (
	"errors"
	"sync"

	"swarmrl/rollup/ledger"
)

// receiptBook holds the sequencers' promises that this peer knows of, its own and those that other peers showed it: two records
// in one place are equivocation, whoever holds the receipts. Safe for concurrent use.
type receiptBook struct {
	mu      sync.Mutex // guards all below
	byPlace map[place]Receipt
	own     map[place]bool
	twice   map[place][2]Receipt
}

// place is where a sequencer promised to put a record.
type place struct {
	signer         Address
	term, position uint64
}

// maxReceipts bounds the promises that are remembered, and maxConflicts those that contradict each other.
const (
	maxReceipts  = 1 << 14
	maxConflicts = 64
)

func newReceiptBook() *receiptBook {
	return &receiptBook{byPlace: map[place]Receipt{}, own: map[place]bool{}, twice: map[place][2]Receipt{}}
}

// add keeps a receipt whose signature holds, and says whether it contradicts another.
func (b *receiptBook) add(r Receipt, own bool) (conflict bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	p := place{r.Signer, r.Term, r.Position}
	if old, ok := b.byPlace[p]; ok {
		if old.Record != r.Record && len(b.twice) < maxConflicts {
			b.twice[p] = [2]Receipt{old, r}
		}
		return old.Record != r.Record
	}
	if len(b.byPlace) >= maxReceipts && !own {
		return false
	}
	b.byPlace[p] = r
	if own {
		b.own[p] = true
	}
	return false
}

// drop forgets the receipts of places below a position, and of earlier terms: they are final, or void.
func (b *receiptBook) drop(term, below uint64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for p := range b.byPlace {
		if p.term < term || p.term == term && p.position < below {
			delete(b.byPlace, p)
			delete(b.own, p)
		}
	}
}

// all gives every receipt.
func (b *receiptBook) all() []Receipt {
	b.mu.Lock()
	defer b.mu.Unlock()
	out := make([]Receipt, 0, len(b.byPlace))
	for _, r := range b.byPlace {
		out = append(out, r)
	}
	return out
}

// mine gives this peer's own receipts, at most n.
func (b *receiptBook) mine(n int) (out []Receipt) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for p := range b.own {
		if len(out) < n {
			out = append(out, b.byPlace[p])
		}
	}
	return out
}

// conflicting gives the pairs that prove equivocation.
func (b *receiptBook) conflicting() (out [][2]Receipt) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, pair := range b.twice {
		out = append(out, pair)
	}
	return out
}

// settled forgets a pair, once it is proven.
func (b *receiptBook) settled(a accusation) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for p, pair := range b.twice {
		if equivocation(pair[0], pair[1]).id == a.id {
			delete(b.twice, p)
		}
	}
}

// maxShown bounds the receipts of one call of Receipts.
const maxShown = 64

// Receipts gives promises that this peer holds and other peers should see.
func (c *client) Receipts() []Receipt { return c.receipts.mine(maxShown) }

// errReceipt refuses what is no sequencer's promise.
var errReceipt = errors.New("not a receipt of a sequencer of this run")

// Hear takes in promises that another peer holds.
func (c *client) Hear(receipts []Receipt) error {
	if len(receipts) > maxShown {
		return errors.New("too many receipts at once")
	}
	for _, r := range receipts {
		h := c.d.domain.ReceiptDigest(r.Record, r.Term, r.Position)
		if r.Queued || !c.d.sequences(r.Signer) || ledger.SignerOf(h, r.Sig) != r.Signer {
			return errReceipt
		}
		if c.receipts.add(r, false) {
			c.log.Warn("the sequencer promised one place twice", "place", r.Position, "sequencer", r.Signer)
		}
	}
	return nil
}

// sequences says whether an address has locked a bond as a sequencer.
func (d *deriver) sequences(who Address) bool {
	d.mu.RLock()
	defer d.mu.RUnlock()
	return d.bonds[who] > 0
}
