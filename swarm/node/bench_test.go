package node

import (
	"context"
	"fmt"
	"testing"
	"time"

	"swarmrl/swarm"
	"swarmrl/swarm/wire"
)

// BenchmarkStart measures a node from New until it has committed to the next round, and its resident
// memory when it then waits (of the test's process, so run it alone).
func BenchmarkStart(b *testing.B) {
	run := testRun(b, time.Now().Add(time.Hour))
	for range b.N {
		n, err := New(b.Context(), Config{
			Run: run, Dir: b.TempDir(), Local: true, Listen: []string{"/ip4/127.0.0.1/tcp/0"}, API: "127.0.0.1:0",
		})
		if err != nil {
			b.Fatal(err)
		}
		events, unsubscribe := n.Bus().Subscribe()
		ctx, stop := context.WithCancel(b.Context())
		done := make(chan error, 1)
		go func() { done <- n.Run(ctx) }()
		for e := range events {
			if e.Info != nil && *e.Peer == n.self {
				break
			}
		}
		unsubscribe()
		b.StopTimer()
		b.ReportMetric(float64(residentBytes())/(1<<20), "MiB-RSS")
		stop()
		if err := <-done; err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
	}
}

// BenchmarkAnnouncement measures the validation of an announcement, signature included, as gossip asks
// for it: by a node whose core runs.
func BenchmarkAnnouncement(b *testing.B) {
	n, err := New(b.Context(), Config{
		Run: testRun(b, time.Now().Add(time.Hour)), Dir: b.TempDir(), Local: true,
		Listen: []string{"/ip4/127.0.0.1/tcp/0"},
	})
	if err != nil {
		b.Fatal(err)
	}
	ctx, stop := context.WithCancel(b.Context())
	done := make(chan error, 1)
	go func() { done <- n.Run(ctx) }()
	defer func() { stop(); <-done }()
	var said [][]byte
	for i := range b.N {
		key, err := wire.NewKey()
		if err != nil {
			b.Fatal(err)
		}
		raw, err := wire.Seal(key, n.run, 0, 1, &swarm.Commit{Policy: swarm.PolicyHash{byte(i), byte(i >> 8)}, Parent: n.lab.params.Base})
		if err != nil {
			b.Fatal(err)
		}
		said = append(said, raw)
	}
	verdicts := map[string]int{}
	cpu := processCPU()
	b.ResetTimer()
	for _, raw := range said {
		verdicts[fmt.Sprint(n.validate([20]byte{}, raw))]++
	}
	b.ReportMetric(float64((processCPU()-cpu).Nanoseconds())/float64(b.N)/1e3, "µs-CPU/op")
	b.Log(verdicts)
}
