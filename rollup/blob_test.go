package rollup

import (
	"bytes"
	"fmt"
	"net/http"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"swarmrl/rollup/ledger"
)

// TestBlobEntries writes batches into blobs and reads them again, and holds the openings that proofs need to the blobs' commitments.
func TestBlobEntries(t *testing.T) {
	b := &ledger.Batch{Messages: [][]byte{{1}, {2}}, Single: true}
	for i := range blobEntries + 5 {
		b.Records = append(b.Records, bytes.Repeat([]byte{byte(i), byte(i >> 8), 0xff}, 39)[:ledger.RecordSize]...)
	}
	for i := range b.Chunks() {
		b.Roots = append(b.Roots, Hash{byte(i), byte(i >> 8), 0xee})
	}
	blobs := encodeBlobs(b)
	last := Hash{7}
	got, err := batchOfBlobs(blobs, b.Messages, blobEntries+5, last)
	if err != nil {
		t.Fatal(err)
	}
	b.Roots[len(b.Roots)-1] = last
	if len(blobs) != 2 || !bytes.Equal(got.Records, b.Records) || fmt.Sprint(got.Roots) != fmt.Sprint(b.Roots) {
		t.Fatal("a batch comes back otherwise")
	}
	for _, n := range []int{0, 1, 2 * blobEntries} {
		if _, err := batchOfBlobs(blobs, b.Messages, n, last); err == nil {
			t.Errorf("%d records in two blobs", n)
		}
	}
	o := opener{blobs: blobs}
	o.open(blobEntries+2, 0, 4)
	if o.err != nil {
		t.Fatal(o.err)
	}
	for i, k := range []int{0, 4} {
		at := (2*entryElements + k) * 32
		if !bytes.Equal(o.openings[i][:32], blobs[1][at:at+32]) {
			t.Errorf("element %d opens to %x", k, o.openings[i][:32])
		}
	}
}

// FuzzBlobs reads any bytes as a blob of entries.
func FuzzBlobs(f *testing.F) {
	f.Add([]byte{1, 2, 3}, uint16(3))
	f.Fuzz(func(t *testing.T, raw []byte, n uint16) {
		b := new(kzg4844.Blob)
		copy(b[:], raw)
		got, err := batchOfBlobs([]*kzg4844.Blob{b}, nil, int(n), Hash{1})
		if (err == nil) != (n > 0 && n <= blobEntries) {
			t.Fatalf("%d records: %v", n, err)
		}
		if err == nil && (len(got.Records) != int(n)*ledger.RecordSize || len(got.Roots) != int(n)) {
			t.Fatalf("%d records: %d bytes, %d roots", n, len(got.Records), len(got.Roots))
		}
	})
}

// blobRun is a run whose sequencer posts in blobs as soon as half of one is full, driven by hand.
func (r *testRun) blobRun(name string) (s *Sequencer, w Client, fill func(n int)) {
	r.t.Helper()
	k := testKey(r.t, name)
	r.fund(addressOf(k), 10_000*1_000_000_000)
	s, err := OpenSequencer(r.ctx, SequencerConfig{Config: r.config(k, name), Listen: "127.0.0.1:0", Interval: 1, Sponsor: true, Blobs: 6})
	if err != nil {
		r.t.Fatal(err)
	}
	w = r.watcher(s)
	stop := r.run(s.Run)
	r.register(w)
	stop()
	r.until("the sequencer knows it too", func() (bool, error) {
		head, err := s.tm.chain.HeaderByNumber(r.ctx, nil)
		if err != nil {
			return false, err
		}
		if err := s.d.advance(r.ctx, head); err != nil {
			return false, err
		}
		_, err = s.d.account(w.Address(), Posted)
		return err == nil, err
	})
	if s.journal, _, err = openJournal(""); err != nil {
		r.t.Fatal(err)
	}
	nonce := uint32(0)
	return s, w, func(n int) {
		for n > 0 {
			var raw []byte
			for range min(n, maxRecordsPost) {
				x := ledger.Record{Kind: ledger.Payout, Nonce: nonce, Payload: Hash{31: byte(nonce)}}
				if err := s.d.domain.Sign(&x, testKey(r.t, "watcher")); err != nil {
					r.t.Fatal(err)
				}
				raw, nonce, n = x.AppendTo(raw), nonce+1, n-1
			}
			results, err := s.Take(raw)
			if err != nil || results[0].Receipt == nil {
				r.t.Fatal(results, err)
			}
		}
	}
}

// TestBlobs posts a batch in two blobs; everyone derives it, from the beginning too.
func TestBlobs(t *testing.T) { onEachChain(t, blobParams(), testBlobs) }

func testBlobs(t *testing.T, r *testRun) {
	s, w, fill := r.blobRun("blobber")
	const n = blobEntries + 81
	fill(n)
	if _, err := s.step(r.ctx); err != nil {
		t.Fatal(err)
	}
	r.until("derived", func() (bool, error) {
		a, err := w.Account(r.ctx, w.Address(), Posted)
		return a.Nonce == n, err
	})
	o, err := OpenOperator(r.ctx, r.config(nil, "operator"))
	if err != nil {
		t.Fatal(err)
	}
	if a, err := o.Account(w.Address(), Posted); err != nil || a.Nonce != n || !o.Status().Agrees {
		t.Fatalf("%+v, %+v, %v", a, o.Status(), err)
	}
	d := w.(*client).d
	d.mu.RLock()
	last := *d.batches[len(d.batches)-1]
	d.mu.RUnlock()
	if !last.batch.Single || len(last.blobs) != 2 {
		t.Fatalf("posted otherwise than in two blobs: %d", len(last.blobs))
	}
	// The sequencer serves what it posted, to those whose node has forgotten.
	l := listenLocal(t)
	defer l.Close()
	go s.Serve(l)
	c := &sequencerAPI{"http://" + l.Addr().String(), http.DefaultClient}
	for _, h := range last.hashes {
		var raw string
		if err := c.get(r.ctx, "/v1/blob/"+common.Hash(h).Hex(), &raw); err != nil || len(raw) != 2+2*len(kzg4844.Blob{}) {
			t.Fatalf("blob %x: %d digits, %v", h, len(raw), err)
		}
	}
}

// TestLyingInBlobs posts wrong roots in blobs: at the first entry, at the border of two blobs, at the last. Each costs the
// bond, at no more gas than the bound.
func TestLyingInBlobs(t *testing.T) {
	for name, at := range map[string]int{"first": 0, "border": blobEntries, "last": blobEntries + 9} {
		t.Run(name, func(t *testing.T) {
			on := onGeth
			if name == "border" {
				on = onEachChain
			}
			on(t, blobParams(), func(t *testing.T, r *testRun) { testLyingInBlobs(t, r, at) })
		})
	}
}

// blobParams leave time to compute the proofs of blobs.
func blobParams() Params {
	p := hostileParams()
	p.Window, p.ForceAfter = 600, 600
	return p
}

func testLyingInBlobs(t *testing.T, r *testRun, at int) {
	s, w, fill := r.blobRun("liar")
	before := r.bondOf(s)
	fill(blobEntries + 10)
	s.evil.sealed = func(b *ledger.Batch) { b.Roots[at][5] ^= 1 }
	if _, err := s.step(r.ctx); err != nil {
		t.Fatal(err)
	}
	r.lostBond(s, before)
	r.until("reverted", func() (bool, error) {
		st, err := w.Status(r.ctx)
		return st.Term == 1 && st.Agrees, err
	})
}

// TestBrokenPromiseInBlobs posts two records in another order than promised, in blobs.
func TestBrokenPromiseInBlobs(t *testing.T) { onEachChain(t, blobParams(), testBrokenPromiseInBlobs) }

func testBrokenPromiseInBlobs(t *testing.T, r *testRun) {
	s, w, fill := r.blobRun("breaker")
	before := r.bondOf(s)
	fill(blobEntries)
	w.(*client).receipts.add(promise(t, s, Hash{1}, s.first+3), true) // another record than that in the queue
	if _, err := s.step(r.ctx); err != nil {
		t.Fatal(err)
	}
	r.lostBond(s, before)
}
