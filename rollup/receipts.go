package rollup

import (
	"encoding/binary"
	"errors"
	"fmt"
	"sync"
	"time"

	"swarmrl/rollup/ledger"
)

// receiptBook holds the sequencers' promises that this peer knows of, its own and those that other peers showed it: two records
// in one place are equivocation, whoever holds the receipts. Safe for concurrent use.
type receiptBook struct {
	mu      sync.Mutex // guards all below
	byPlace map[place]*held
	twice   map[place][2]Receipt
}

// held is a promise that this peer knows of.
type held struct {
	Receipt
	own   bool
	shown time.Time // when other peers were last shown it
	kept  *posted   // the batch that kept it
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
	return &receiptBook{byPlace: map[place]*held{}, twice: map[place][2]Receipt{}}
}

// add keeps a receipt whose signature holds, and says whether it contradicts another.
func (b *receiptBook) add(r Receipt, own bool) (conflict bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	p := place{r.Signer, r.Term, r.Position}
	if old, ok := b.byPlace[p]; ok {
		if old.Record != r.Record {
			if len(b.twice) < maxConflicts {
				b.twice[p] = [2]Receipt{old.Receipt, r}
			}
			return true
		}
		old.own = old.own || own
		return false
	}
	if len(b.byPlace) < maxReceipts || own {
		b.byPlace[p] = &held{Receipt: r, own: own}
	}
	return false
}

// knows says whether this very promise is in the book.
func (b *receiptBook) knows(r *Receipt) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	old, ok := b.byPlace[place{r.Signer, r.Term, r.Position}]
	return ok && old.Record == r.Record
}

// drop forgets the receipts of places below a position, and of earlier terms: they are final, or void.
func (b *receiptBook) drop(term, below uint64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for p := range b.byPlace {
		if p.term < term || p.term == term && p.position < below {
			delete(b.byPlace, p)
		}
	}
}

// each looks at every promise.
func (b *receiptBook) each(f func(h *held)) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, h := range b.byPlace {
		f(h)
	}
}

// show gives this peer's own receipts, at most n, that it has not given since a moment.
func (b *receiptBook) show(n int, since time.Time) (out []Receipt) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, h := range b.byPlace {
		if len(out) < n && h.own && h.shown.Before(since) {
			h.shown = time.Now()
			out = append(out, h.Receipt)
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

// A message of receipts, for other peers: the byte 1, then for each receipt
//
//	record 32 | term 8 | position 8 | signer 20 | signature 64
//
// MaxReceipts of them fit into 4 KiB.
const (
	MaxReceipts  = 31
	receiptBytes = 32 + 8 + 8 + 20 + 64
	receiptsV1   = 1
)

// EncodeReceipts gives a message of at most MaxReceipts receipts.
func EncodeReceipts(receipts []Receipt) []byte {
	out := []byte{receiptsV1}
	for _, r := range receipts {
		out = append(out, r.Record[:]...)
		out = binary.BigEndian.AppendUint64(out, r.Term)
		out = binary.BigEndian.AppendUint64(out, r.Position)
		out = append(append(out, r.Signer[:]...), r.Sig[:]...)
	}
	return out
}

// DecodeReceipts reads what EncodeReceipts gave.
func DecodeReceipts(b []byte) ([]Receipt, error) {
	if n := len(b) - 1; n <= 0 || n%receiptBytes != 0 || n/receiptBytes > MaxReceipts || b[0] != receiptsV1 {
		return nil, fmt.Errorf("receipts: %d bytes, want 1 to %d receipts of %d after the byte 1", len(b), MaxReceipts, receiptBytes)
	}
	var out []Receipt
	for b = b[1:]; len(b) > 0; b = b[receiptBytes:] {
		r := Receipt{Record: Hash(b[:32]), Term: binary.BigEndian.Uint64(b[32:]), Position: binary.BigEndian.Uint64(b[40:])}
		r.Signer, r.Sig = Address(b[48:68]), ledger.Signature(b[68:receiptBytes])
		out = append(out, r)
	}
	return out, nil
}

// showAgain is after how long a promise that is not final is shown again, to peers that came later.
const showAgain = 10 * time.Minute

// Receipts gives promises that this peer holds and other peers should see.
func (c *client) Receipts() []Receipt {
	return c.receipts.show(MaxReceipts, time.Now().Add(-showAgain))
}

// ErrReceipt refuses what is no sequencer's promise: no honest peer passes it on.
var ErrReceipt = errors.New("not a receipt of a sequencer of this run")

// Hear takes in promises that another peer holds.
func (c *client) Hear(receipts []Receipt) (news bool, err error) {
	if len(receipts) > MaxReceipts {
		return false, fmt.Errorf("%w: %d at once, want at most %d", ErrReceipt, len(receipts), MaxReceipts)
	}
	for i := range receipts {
		r := &receipts[i]
		if c.receipts.knows(r) || !c.d.promises(r) {
			continue // seen, void, final, too far ahead, or of nobody whom this peer knows to be bonded
		}
		if r.Queued || ledger.SignerOf(c.d.domain.ReceiptDigest(r.Record, r.Term, r.Position), r.Sig) != r.Signer {
			return news, ErrReceipt
		}
		news = true
		if c.receipts.add(*r, false) {
			c.log.Warn("the sequencer promised one place twice", "place", r.Position, "sequencer", r.Signer)
		}
	}
	return news, nil
}

// maxAhead is how far beyond what is posted a place may be promised: the length of a sequencer's queue, if it is not told another.
const maxAhead = 1 << 16

// promises says whether a promise could bind anyone now: of a bonded sequencer, of this term, and not final.
func (d *deriver) promises(r *Receipt) bool {
	term, below := d.settledPlaces()
	d.mu.RLock()
	defer d.mu.RUnlock()
	return d.bonds[r.Signer] > 0 && r.Term == term && r.Position >= below && r.Position < d.records+maxAhead
}
