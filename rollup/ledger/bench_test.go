package ledger_test

import (
	"os"
	"runtime"
	"testing"

	"swarmrl/rollup/ledger"
)

// peersAndRecords gives a state of peers and, for a round, everybody's participation and an attestation of the next.
func peersAndRecords(b testing.TB, peers int) (*ledger.State, func(round uint32) []byte) {
	p := ledger.Params{Start: 1000, RoundLength: 10, Quorum: 1}
	if err := p.Fill(); err != nil {
		b.Fatal(err)
	}
	s := ledger.New(p, ledger.NewDomain(1, ledger.Address{1}))
	g := newScript(s, 1)
	for i := range peers {
		s.Message(ledger.RegisterMessage(uint32(i), g.owner(uint32(i%len(g.keys)))))
	}
	nonce := uint32(0)
	return s, func(round uint32) (out []byte) {
		root := ledger.Hash{byte(round), 1}
		for kind := range uint32(2) {
			for i := range uint32(peers) {
				r := ledger.Record{Kind: ledger.Participate, Round: round, Index: i, Nonce: nonce + kind, Units: 10, Payload: root}
				if kind == 1 {
					r.Kind, r.Target, r.Payload = ledger.Attest, (i+1)%uint32(peers), ledger.AttestedRoot(root)
				}
				if err := s.Domain().Sign(&r, g.keys[int(i)%len(g.keys)]); err != nil {
					b.Fatal(err)
				}
				out = r.AppendTo(out)
			}
		}
		nonce += 2
		return out
	}
}

// BenchmarkDerive checks posted batches of 512 records, signatures (on all processors) and a root per chunk included: what a watcher does.
func BenchmarkDerive(b *testing.B) {
	s, round := peersAndRecords(b, 1000)
	var n, records int
	for b.Loop() {
		b.StopTimer()
		raw := round(uint32(n))
		n++
		for len(raw) > 0 {
			k := min(len(raw), 512*ledger.RecordSize)
			batch := &ledger.Batch{Context: ledger.Context{Time: uint64(1000 + 10*n)}, Records: raw[:k]}
			mark := s.Mark()
			s.Seal(batch)
			s.Revert(mark)
			s.Cold()
			b.StartTimer()
			s.WarmAll(batch.Records)
			if f, err := s.Check(batch); f != nil || err != nil {
				b.Fatal(f, err)
			}
			b.StopTimer()
			records += k / ledger.RecordSize
			raw = raw[k:]
		}
		b.StartTimer()
	}
	b.ReportMetric(float64(records)/b.Elapsed().Seconds(), "records/s")
}

// TestMillionAccounts holds the memory of a million accounts to the bound; SWARM_LONG=1 runs it.
func TestMillionAccounts(t *testing.T) {
	if os.Getenv("SWARM_LONG") == "" {
		t.Skip("SWARM_LONG=1 runs it")
	}
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	s := ledger.New(testParams(), ledger.NewDomain(1, ledger.Address{1}))
	for i := range uint32(1 << 20) {
		s.Message(ledger.RegisterMessage(i, ledger.Address{byte(i), byte(i >> 8), byte(i >> 16), 1}))
		if i%1000 == 0 {
			s.Touched()
			s.Root()
			s.Forget(s.Mark())
		}
	}
	s.Root()
	s.Touched()
	s.Forget(s.Mark())
	runtime.GC()
	runtime.ReadMemStats(&after)
	used := after.HeapAlloc - before.HeapAlloc
	t.Logf("%d MiB for %d accounts", used>>20, 1<<20)
	if used > 1<<30 {
		t.Errorf("%d bytes, at most 1 GiB", used)
	}
	runtime.KeepAlive(s)
}
