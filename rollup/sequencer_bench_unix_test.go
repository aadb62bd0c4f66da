package rollup

import (
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"swarmrl/rollup/ledger"
)

// offlineSequencer is a sequencer without a chain, whose accounts are "peer 0" and so on.
func offlineSequencer(b testing.TB, queue string, peers int) *Sequencer {
	p, err := newPlan(Deployment{Run: Hash{1}, Params: Params{Start: 1, RoundLength: 1 << 26}})
	if err != nil {
		b.Fatal(err)
	}
	j, _, err := openJournal(queue)
	if err != nil {
		b.Fatal(err)
	}
	d := &deriver{plan: p, domain: ledger.NewDomain(1, p.at.Rollup)}
	d.reset()
	d.head = Head{Time: time.Now()}
	for i := range uint32(peers) {
		d.st.Message(ledger.RegisterMessage(i, addressOf(testKey(b, fmt.Sprintf("peer %d", i)))))
	}
	d.end = d.st.Mark()
	cfg := SequencerConfig{Config: Config{Key: testKey(b, "sequencer")}, QueueLimit: 1 << 30}
	return &Sequencer{cfg: cfg, d: d, tm: &TxManager{}, journal: j, recent: map[Hash]uint64{}, asked: map[Address]time.Time{}}
}

// BenchmarkTake hands records to a sequencer in requests of 64: signatures checked, records on disk, receipts signed.
func BenchmarkTake(b *testing.B) {
	const peers = 64
	s := offlineSequencer(b, filepath.Join(b.TempDir(), "queue"), peers)
	nonce, n, cpu := uint32(0), 0, time.Duration(0)
	for b.Loop() {
		b.StopTimer()
		var raw []byte
		for i := range uint32(peers) {
			r := ledger.Record{Kind: ledger.Payout, Index: i, Nonce: nonce}
			if err := s.d.domain.Sign(&r, testKey(b, fmt.Sprintf("peer %d", i))); err != nil {
				b.Fatal(err)
			}
			raw = r.AppendTo(raw)
		}
		nonce++
		b.StartTimer()
		before := processTime(b)
		results, err := s.Take(raw)
		cpu += processTime(b) - before
		if err != nil || results[0].Receipt == nil {
			b.Fatal(results[0].Refused, err)
		}
		n += peers
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "records/s")
	b.ReportMetric(float64(n)/cpu.Seconds(), "records/CPU-s")
}
