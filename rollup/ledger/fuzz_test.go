package ledger_test

import (
	"testing"

	"swarmrl/rollup/ledger"
)

// FuzzApply runs any bytes as records and messages: no panic, and undo gives the root before.
func FuzzApply(f *testing.F) {
	p := testParams()
	d := ledger.NewDomain(1, ledger.Address{1})
	g := newScript(ledger.New(p, d), 3)
	for range 20 {
		r := g.record()
		f.Add(r.AppendTo(nil), uint64(1100))
		f.Add(g.message(), uint64(1200))
	}
	f.Fuzz(func(t *testing.T, b []byte, time uint64) {
		s := ledger.New(p, d)
		g := newScript(s, 5)
		for i := range uint32(4) {
			s.Message(ledger.RegisterMessage(i, g.owner(i)))
			s.Message(ledger.StakeMessage(i, 100, 0))
		}
		s.Begin(ledger.Context{Time: time, Stake: 400})
		before, mark := s.Root(), s.Mark()
		s.Apply(b)
		s.Message(b)
		s.Root()
		s.Revert(mark)
		if s.Root() != before {
			t.Fatal("undo does not give the root before")
		}
	})
}

// FuzzWitness folds any bytes; what folds to a state's root must be that state's cells.
func FuzzWitness(f *testing.F) {
	s := ledger.New(testParams(), ledger.NewDomain(1, ledger.Address{1}))
	g := newScript(s, 5)
	for i := range uint32(4) {
		s.Message(ledger.RegisterMessage(i, g.owner(i)))
	}
	root := s.Root()
	f.Add(s.Witness([]uint32{0, 3, 77}))
	f.Add(s.Prove(s.Mark(), 2))
	f.Fuzz(func(t *testing.T, b []byte) {
		got, cells, err := ledger.VerifyWitness(b)
		if err != nil || got != root {
			return
		}
		for id, cell := range cells {
			if id < 4 && len(cell) == 0 || id >= 4 && len(cell) != 0 {
				t.Fatalf("cell %d: %x folds to the root", id, cell)
			}
		}
	})
}

// FuzzDecodeRecord reads any bytes and writes them again.
func FuzzDecodeRecord(f *testing.F) {
	f.Add(make([]byte, ledger.RecordSize))
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := ledger.DecodeRecord(b)
		if (err == nil) != (len(b) == ledger.RecordSize) {
			t.Fatal(err)
		}
		if err == nil && string(r.AppendTo(nil)) != string(b) {
			t.Fatalf("%x comes back as %x", b, r.AppendTo(nil))
		}
	})
}
