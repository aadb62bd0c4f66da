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

// BenchmarkHeard measures what one peer's round costs a node that hears it, beside generation and training:
// a dozen announcements (BenchmarkAnnouncement) and an answer batch of 32 tasks, fetched bytes to graded
// groups. µs-CPU/rollout is the batch's part.
func BenchmarkHeard(b *testing.B) {
	n := fuzzed(b)
	n.lab.params.Rollout.Tasks, n.lab.params.Rollout.Group, n.lab.params.Rollout.MaxNew = 32, 8, 44
	raw, c := honestBody(b, n, swarm.Addr{2})
	cpu := processCPU()
	b.ResetTimer()
	for i := range b.N {
		id := swarm.BlobID{byte(i), byte(i >> 8), byte(i >> 16)}
		in, r := n.readBody(raw, &swarm.DoFetch{From: swarm.Addr{2}, Round: uint64(i), Blob: swarm.Blob{ID: id}}, c)
		if r == nil {
			b.Fatal(in.Reason)
		}
		n.shelf.prune(uint64(i))
	}
	each := float64((processCPU() - cpu).Nanoseconds()) / float64(b.N) / 1e3
	b.ReportMetric(each/256, "µs-CPU/rollout")
	b.ReportMetric(float64(len(raw)), "B")
}
