package rollup

import (
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"swarmrl/rollup/ledger"
)

// BenchmarkTake hands records to a sequencer in requests of 64: signatures checked, records on disk, receipts signed.
func BenchmarkTake(b *testing.B) {
	p, err := newPlan(Deployment{Run: Hash{1}, Params: Params{Start: 1, RoundLength: 1 << 26}})
	if err != nil {
		b.Fatal(err)
	}
	j, _, err := openJournal(filepath.Join(b.TempDir(), "queue"))
	if err != nil {
		b.Fatal(err)
	}
	d := &deriver{plan: p, domain: ledger.NewDomain(1, p.at.Rollup)}
	d.reset()
	d.head = Head{Time: time.Now()}
	key := testKey(b, "sequencer")
	s := &Sequencer{cfg: SequencerConfig{Config: Config{Key: key}, QueueLimit: 1 << 30}, d: d, journal: j, recent: map[Hash]uint64{}, asked: map[Address]time.Time{}}
	s.tm = &TxManager{}
	const peers = 64
	for i := range uint32(peers) {
		d.st.Message(ledger.RegisterMessage(i, addressOf(testKey(b, fmt.Sprintf("peer %d", i)))))
	}
	d.end = d.st.Mark()
	nonce, n := uint32(0), 0
	for b.Loop() {
		b.StopTimer()
		var raw []byte
		for i := range uint32(peers) {
			r := ledger.Record{Kind: ledger.Payout, Index: i, Nonce: nonce}
			if err := d.domain.Sign(&r, testKey(b, fmt.Sprintf("peer %d", i))); err != nil {
				b.Fatal(err)
			}
			raw = r.AppendTo(raw)
		}
		nonce++
		b.StartTimer()
		results, err := s.Take(raw)
		if err != nil || results[0].Receipt == nil {
			b.Fatal(results[0].Refused, err)
		}
		n += peers
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "records/s")
}
