package rollup

import (
	"path/filepath"
	"sync"
	"time"

	"swarmrl/rollup/ledger"
)

// outbox holds this peer's signed records until they are final: on disk before anything is sent, in the order of their
// nonces. Safe for concurrent use.
type outbox struct {
	domain  ledger.Domain
	cfg     *Config
	journal *journal

	deliver sync.Mutex // one delivery at a time
	mu      sync.Mutex // guards items
	items   []*outItem
}

// outItem is a record on its way.
type outItem struct {
	record  ledger.Record
	raw     [ledger.RecordSize]byte
	digest  Hash
	since   time.Time
	receipt *Receipt
	forced  bool

	lostSince time.Time // the place that was promised has been posted without it
	refused   error     // why it was dropped
}

func openOutbox(cfg *Config, domain ledger.Domain) (*outbox, error) {
	path := ""
	if cfg.Dir != "" {
		path = filepath.Join(cfg.Dir, "records.queue")
	}
	j, entries, err := openJournal(path)
	if err != nil {
		return nil, err
	}
	o := &outbox{domain: domain, cfg: cfg, journal: j}
	for _, e := range entries {
		r, err := ledger.DecodeRecord(e.raw[:])
		if err == nil {
			o.items = append(o.items, o.item(r))
		}
	}
	return o, nil
}

func (o *outbox) item(r ledger.Record) *outItem {
	it := &outItem{record: r, digest: o.domain.Digest(&r), since: time.Now()}
	r.AppendTo(it.raw[:0])
	return it
}

func (o *outbox) size() int {
	o.mu.Lock()
	defer o.mu.Unlock()
	return len(o.items)
}

// add signs a record with the next nonce and keeps it.
func (o *outbox) add(r ledger.Record, posted uint32) (*outItem, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	limit := o.cfg.QueueLimit
	if limit == 0 {
		limit = 4096
	}
	if len(o.items) >= limit {
		return nil, ErrQueueFull
	}
	r.Nonce = posted
	if n := len(o.items); n > 0 {
		r.Nonce = max(posted, o.items[n-1].record.Nonce+1)
	}
	if err := o.domain.Sign(&r, o.cfg.Key); err != nil {
		return nil, err
	}
	if err := o.journal.heal(o.entries()); err != nil {
		return nil, err
	}
	it := o.item(r)
	if err := o.journal.add(numbered{raw: it.raw}); err != nil {
		return nil, err
	}
	if err := o.journal.sync(); err != nil {
		return nil, err
	}
	o.items = append(o.items, it)
	return it, nil
}

// waiting gives what has no receipt, from the nonce on, at most n.
func (o *outbox) waiting(posted uint32, n int) (out []*outItem) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, it := range o.items {
		if it.receipt == nil && it.record.Nonce >= posted && len(out) < n {
			out = append(out, it)
		}
	}
	return out
}

// settle notes the results of a delivery and says whether the rest should be sent again at once, signed anew.
func (o *outbox) settle(sent []*outItem, results []recordResult) (again bool, err error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for i, it := range sent {
		r := results[i]
		switch {
		case r.Receipt != nil:
			it.receipt = r.Receipt
			continue
		case r.contested:
			return false, nil
		case r.Nonce != nil && it.record.Nonce < *r.Nonce:
			// Its nonce is used: by itself, or by a second process with this key. The chain will tell.
			if it.forced || time.Since(it.since) < time.Minute {
				continue
			}
			it.refused = &NonceError{it.record.Nonce, *r.Nonce}
		case r.Nonce != nil:
			return true, o.renumber(it, *r.Nonce)
		default:
			it.refused = &RefusedError{r.Refused}
		}
		nonce := it.record.Nonce
		o.drop(it)
		return true, o.renumberFrom(nonce)
	}
	return false, nil
}

// drop takes an item out. The caller holds mu.
func (o *outbox) drop(it *outItem) {
	for i := range o.items {
		if o.items[i] == it {
			o.items = append(o.items[:i:i], o.items[i+1:]...)
			return
		}
	}
}

// renumber signs an item and all after it anew, from a nonce on. The caller holds mu.
func (o *outbox) renumber(first *outItem, nonce uint32) error {
	for i := range o.items {
		if o.items[i] == first {
			return o.resign(o.items[i:], nonce)
		}
	}
	return nil
}

// renumberFrom closes the gap that a dropped record's nonce left. The caller holds mu.
func (o *outbox) renumberFrom(nonce uint32) error {
	for i, it := range o.items {
		if it.record.Nonce > nonce {
			return o.resign(o.items[i:], nonce)
		}
	}
	return o.rewrite()
}

func (o *outbox) resign(items []*outItem, nonce uint32) error {
	for _, it := range items {
		it.record.Nonce, it.receipt = nonce, nil
		if err := o.domain.Sign(&it.record, o.cfg.Key); err != nil {
			return err
		}
		it.record.AppendTo(it.raw[:0])
		it.digest = o.domain.Digest(&it.record)
		nonce++
	}
	return o.rewrite()
}

func (o *outbox) rewrite() error { return o.journal.rewrite(o.entries()) }

// entries gives what the journal holds. The caller holds mu.
func (o *outbox) entries() []numbered {
	entries := make([]numbered, len(o.items))
	for i, it := range o.items {
		entries[i].raw = it.raw
	}
	return entries
}

// prune lets go of what is final. A receipt of an earlier term is void, and one of a place that is posted without
// the record; then the record is sent again.
func (o *outbox) prune(d *deriver, who Address) {
	a, err := d.account(who, Final)
	posted, postedErr := d.account(who, Posted)
	d.mu.RLock()
	term, records := d.term, d.records
	d.mu.RUnlock()
	o.mu.Lock()
	defer o.mu.Unlock()
	n := 0
	for n < len(o.items) && err == nil && o.items[n].record.Nonce < a.Nonce {
		n++
	}
	o.items = o.items[n:]
	for _, it := range o.items {
		lost := it.receipt != nil && postedErr == nil && it.receipt.Position < records && it.record.Nonce >= posted.Nonce
		if lost && it.lostSince.IsZero() {
			it.lostSince = time.Now()
		}
		if it.receipt != nil && (it.receipt.Term < term || lost && time.Since(it.lostSince) > 10*time.Second) {
			it.receipt, it.lostSince = nil, time.Time{}
		}
	}
	if n > 0 {
		if err := o.rewrite(); err != nil {
			o.cfg.logger().Error("record queue", "error", err)
		}
	}
}
