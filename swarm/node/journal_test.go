package node

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"swarmrl/swarm"
)

func testJournal(t *testing.T, dir string) *journal {
	t.Helper()
	key, err := LoadKey(filepath.Join(dir, "key"))
	if err != nil {
		t.Fatal(err)
	}
	j, _, err := openJournal(dir, key, swarm.RunID{1})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = j.close() })
	return j
}

// TestJournalStaysShort: a journal holds the last rounds, and forgets none of them, however long the node
// runs and however often it is started again; of a round that it forgot it signs nothing.
func TestJournalStaysShort(t *testing.T) {
	dir := t.TempDir()
	j := testJournal(t, dir)
	raws := map[uint64][]byte{}
	const rounds = 400
	for r := range uint64(rounds) {
		for i := range byte(20) {
			raw, err := j.sign(r, &swarm.Verdict{Subject: swarm.Addr{i}, Reason: strings.Repeat("x", 200)})
			if err != nil {
				t.Fatal(err)
			}
			raws[r] = raw
		}
		if r == rounds/2 {
			if err := j.close(); err != nil {
				t.Fatal(err)
			}
			j = testJournal(t, dir)
		}
	}
	if info, err := os.Stat(filepath.Join(dir, "journal.jsonl")); err != nil || info.Size() > 2*longFile || len(j.signed) > 20*rounds/2 {
		t.Errorf("%d bytes and %d envelopes are kept (%v)", info.Size(), len(j.signed), err)
	}
	j.crowd = 0
	for range 2 {
		for r := uint64(rounds - keepSigned); r < rounds; r++ {
			again, err := j.sign(r, &swarm.Verdict{Subject: swarm.Addr{19}, Reason: "something else"})
			if err != nil || string(again) != string(raws[r]) {
				t.Fatalf("round %d was signed twice (%v)", r, err)
			}
		}
		if _, err := j.sign(1, &swarm.Commit{}); err == nil {
			t.Error("a forgotten round is signed for")
		}
		if _, err := j.sign(rounds, &swarm.Commit{}); err != nil {
			t.Fatal(err)
		}
		seq := j.seq
		_ = j.close()
		if j = testJournal(t, dir); j.seq != seq {
			t.Errorf("sequence %d after a start, was %d", j.seq, seq)
		}
	}
}

// TestTornJournal: an entry that a full disk tore is taken back, so that what is signed after it is read at
// the next start; if it cannot be, nothing more is signed.
func TestTornJournal(t *testing.T) {
	dir := t.TempDir()
	j := testJournal(t, dir)
	msg := func(i byte) swarm.Message { return &swarm.Commit{Policy: swarm.PolicyHash{i}} }
	if _, err := j.sign(1, msg(1)); err != nil {
		t.Fatal(err)
	}
	if _, err := j.file.WriteString(`{"about":"2 com`); err != nil { // what a write that failed leaves
		t.Fatal(err)
	}
	if err := j.cut(); err != nil {
		t.Fatal(err)
	}
	second, err := j.sign(2, msg(2))
	if err != nil {
		t.Fatal(err)
	}
	again := testJournal(t, dir)
	if raw, err := again.sign(2, msg(3)); err != nil || string(raw) != string(second) {
		t.Errorf("round 2 was signed twice (%v)", err)
	}
	_ = again.file.Close()
	if _, err := again.sign(3, msg(3)); !errors.Is(err, os.ErrClosed) {
		t.Errorf("a file that takes nothing: %v", err)
	}
	again.file, err = os.OpenFile(filepath.Join(dir, "journal.jsonl"), os.O_RDWR, 0o600)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := again.sign(3, msg(3)); err == nil {
		t.Error("signed after a torn entry")
	}
}

// TestStaleMessageAlone: a message for a round that is long over is refused, and what came together with it is not.
func TestStaleMessageAlone(t *testing.T) {
	j := testJournal(t, t.TempDir())
	j.floor = 5
	out, refused, err := j.bind(swarm.State{}, []swarm.Effect{
		&swarm.Attest{}, &swarm.Publish{Round: 4, Message: &swarm.Commit{}}, &swarm.Publish{Round: 9, Message: &swarm.Commit{}},
	})
	if err != nil || len(refused) != 1 || len(out) != 2 || out[1].raw == nil {
		t.Errorf("%d carried out, refused %v, %v", len(out), refused, err)
	}
}
