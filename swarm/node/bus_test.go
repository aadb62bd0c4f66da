package node

import (
	"net/url"
	"os"
	"testing"

	"swarmrl/swarm"
)

// TestBusKeepsRareEvents fills the ring many times over: what is rare stays, also after a restart.
func TestBusKeepsRareEvents(t *testing.T) {
	dir := t.TempDir()
	b, err := openBus(dir, swarm.Addr{1}, "")
	if err != nil {
		t.Fatal(err)
	}
	liar := swarm.Addr{2}
	for i := range 5 * keepEvents {
		switch i {
		case 7:
			b.Emit(Event{Type: TypeAudit, Peer: &liar, Audit: &AuditEvent{Check: "sampling"}})
		case 8:
			b.Emit(Event{Type: TypeDrop, Peer: &liar, Drop: &DropEvent{Check: "sampling"}})
		case 9:
			b.Emit(Event{Type: TypeChain, Peer: &liar, Chain: &ChainEvent{Record: "slashed"}})
		case 10:
			b.Emit(Event{Type: TypeAudit, Peer: &liar, Audit: &AuditEvent{Pass: true}})
		default:
			b.Emit(Event{Type: TypeNote, Note: "nothing much"})
		}
	}
	check := func(b *Bus) {
		t.Helper()
		rare := b.Since(0, 10, (*Event).Rare)
		if len(rare) != 3 || rare[0].Seq != 8 || rare[2].Seq != 10 {
			t.Errorf("rare events %v, want those numbered 8, 9 and 10", rare)
		}
		if got, want := b.Audits(), (AuditTally{Passed: 1, Failed: 1}); got != want {
			t.Errorf("tally %+v, want %+v", got, want)
		}
		all := b.Since(0, 1<<30, nil)
		if len(all) < keepEvents+3 || all[0].Seq != 8 {
			t.Errorf("%d events from number %d, want the ring after the rare ones", len(all), all[0].Seq)
		}
		for i := 1; i < len(all); i++ {
			if all[i].Seq <= all[i-1].Seq {
				t.Fatalf("event %d after %d", all[i].Seq, all[i-1].Seq)
			}
		}
	}
	check(b)
	b.close()
	if b, err = openBus(dir, swarm.Addr{1}, ""); err != nil {
		t.Fatal(err)
	}
	defer b.close()
	check(b)
}

// TestBusRotates: however much a node tells, two files of bounded length hold it, and a node that is
// started again, or a reader of the files, goes on from the newest events.
func TestBusRotates(t *testing.T) {
	dir := t.TempDir()
	b, err := openBus(dir, swarm.Addr{1}, "")
	if err != nil {
		t.Fatal(err)
	}
	b.limit = 10_000
	const told = 1000
	for range told {
		b.Emit(Event{Type: TypeNote, Note: "nothing much"})
	}
	b.close()
	var stored int64
	for _, path := range eventLogs(dir) {
		info, err := os.Stat(path)
		if err != nil {
			t.Fatal(err)
		}
		stored += info.Size()
	}
	if stored > 2*b.limit+2000 {
		t.Errorf("%d bytes are stored, want about %d", stored, 2*b.limit)
	}
	past, err := PastEvents(dir, url.Values{}, 50)
	if err != nil || len(past) != 50 || past[0].Seq != told-49 {
		t.Errorf("%d past events (%v), want the newest 50", len(past), err)
	}
	if b, err = openBus(dir, swarm.Addr{1}, ""); err != nil {
		t.Fatal(err)
	}
	defer b.close()
	if all := b.Since(0, 1<<20, nil); b.seq != told || len(all) < 50 || all[len(all)-1].Seq != told {
		t.Errorf("after a start number %d, %d events", b.seq, len(all))
	}
}
