package rollup

import (
	"os"
	"path/filepath"
	"testing"

	"swarmrl/rollup/ledger"
)

// breakDisk has a journal's writes fail, the first one in the middle of an entry, until mend.
func breakDisk(t *testing.T, j *journal) (mend func()) {
	t.Helper()
	if _, err := j.f.Write(make([]byte, entryBytes/2)); err != nil {
		t.Fatal(err)
	}
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("no /dev/full here")
	}
	file, path := j.f, j.path
	j.f, j.path = full, filepath.Join(path, "no such directory")
	return func() {
		if j.f == full {
			j.f = file
		}
		j.path = path
	}
}

// payouts encodes records of the offline sequencer's peer 0, with nonces from on.
func payouts(t *testing.T, s *Sequencer, from, to uint32) (raw []byte) {
	t.Helper()
	for n := from; n < to; n++ {
		r := ledger.Record{Kind: ledger.Payout, Nonce: n, Payload: Hash{31: byte(n)}}
		if err := s.d.domain.Sign(&r, testKey(t, "peer 0")); err != nil {
			t.Fatal(err)
		}
		raw = r.AppendTo(raw)
	}
	return raw
}

// TestFullDisk fills the disk in the middle of a write: whoever gets a receipt, then or later, has its record on the disk, in the
// place that was promised.
func TestFullDisk(t *testing.T) {
	path := filepath.Join(t.TempDir(), "queue")
	s := offlineSequencer(t, path, 1)
	promised := map[Hash]uint64{}
	take := func(from, to uint32, want bool) {
		t.Helper()
		results, err := s.Take(payouts(t, s, from, to))
		if (err == nil) != want {
			t.Fatalf("records %d to %d: %v", from, to, err)
		}
		for _, r := range results {
			if r.Receipt == nil {
				t.Fatal(r.Refused)
			}
			promised[r.Receipt.Record] = r.Receipt.Position
		}
	}
	take(0, 3, true)
	mend := breakDisk(t, s.journal)
	take(3, 5, false)
	take(3, 5, false) // known by now, and on no disk yet
	take(5, 6, false)
	take(0, 3, false) // nobody knows what the file holds
	mend()
	take(5, 7, true)
	take(3, 5, true)
	_, entries, err := openJournal(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		r, err := ledger.DecodeRecord(e.raw[:])
		if err != nil {
			t.Fatal(err)
		}
		h := s.d.domain.Digest(&r)
		if p, ok := promised[h]; ok && p != e.number {
			t.Errorf("record %d was promised place %d and lies at %d", r.Nonce, p, e.number)
		}
		delete(promised, h)
	}
	if len(promised) > 0 {
		t.Errorf("%d records of %d were promised and are on no disk", len(promised), len(promised)+len(entries))
	}
}

// TestFullDiskOfAPeer fills a peer's disk in the middle of a write: what was queued before and after is there when it starts again.
func TestFullDiskOfAPeer(t *testing.T) {
	dir := t.TempDir()
	cfg := &Config{Dir: dir, Key: testKey(t, "peer 0")}
	domain := ledger.NewDomain(1, Address{1})
	o, err := openOutbox(cfg, domain)
	if err != nil {
		t.Fatal(err)
	}
	add := func(want bool) {
		t.Helper()
		if _, err := o.add(ledger.Record{Kind: ledger.Payout}, 0); (err == nil) != want {
			t.Fatal(err)
		}
	}
	add(true)
	mend := breakDisk(t, o.journal)
	add(false)
	add(false)
	mend()
	add(true)
	add(true)
	again, err := openOutbox(cfg, domain)
	if err != nil {
		t.Fatal(err)
	}
	if len(again.items) != 3 || again.items[2].record.Nonce != 2 {
		t.Errorf("%d records of 3 are left", len(again.items))
	}
}
