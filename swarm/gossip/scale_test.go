package gossip

import (
	"context"
	"encoding/binary"
	"fmt"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// BenchmarkScale simulates rounds of announcements among n peers, 50 ms apart (25 ms each way),
// that all know only one bootstrap peer, and reports what share of the announcements arrived,
// after how long, and what it cost each peer. A round is 60 s; in each one every peer publishes
// three announcements of 336 bytes, the size of package wire's.
//
//	go test -run '^$' -bench Scale -benchtime 1x ./swarm/gossip
func BenchmarkScale(b *testing.B) {
	for _, n := range []int{10, 30, 100} {
		b.Run(fmt.Sprintf("peers=%d", n), func(b *testing.B) {
			for range b.N {
				var got scale
				ok := testing.RunTests(func(_, _ string) (bool, error) { return true, nil }, []testing.InternalTest{{
					Name: b.Name(), F: func(t *testing.T) {
						synctest.Test(t, func(t *testing.T) { got = measure(t, n, 3) })
					},
				}})
				if !ok {
					b.Fatal("the simulation failed")
				}
				b.ReportMetric(got.delivered, "delivered")
				b.ReportMetric(float64(got.p99.Milliseconds()), "p99-ms")
				b.ReportMetric(got.bytes/1024, "KiB/peer/round")
				b.ReportMetric(got.copies, "copies")
			}
		})
	}
}

// TestScale is the benchmark with few peers.
func TestScale(t *testing.T) {
	inVirtualTime(t, func(t *testing.T, _ *simulation) {
		got := measure(t, 16, 1)
		if got.delivered < 0.999 || got.p99 > 2*time.Second {
			t.Errorf("%+v, want 99.9 %% within 2 s", got)
		}
	})
}

// scale is what a simulation measured.
type scale struct {
	delivered float64
	p99       time.Duration
	bytes     float64 // sent per peer and round
	copies    float64 // of each announcement that a peer received
}

const (
	announcements = 3
	roundTime     = time.Minute
)

func measure(t *testing.T, n, rounds int) scale {
	s := newSimulation(t)
	hosts, topics := make([]*Host, n), make([]*Topic, n)
	for i := range hosts {
		hosts[i] = s.start(i, func(c *Config) {
			if i > 0 {
				c.Bootstrap = hosts[0].Addrs()
			}
			c.LowPeers, c.HighPeers = 16, 40
			if i == 0 {
				c.HighPeers = 200
			}
		})
		topics[i] = join(t, hosts[i], accept)
	}
	time.Sleep(5 * time.Minute)

	ctx, cancel := context.WithCancel(t.Context())
	var readers sync.WaitGroup
	delays := make([][]time.Duration, n)
	for i, topic := range topics {
		readers.Go(func() { delays[i] = listen(ctx, topic) })
	}
	before := totals(hosts)
	for range rounds {
		for k := range announcements {
			for _, topic := range topics {
				if err := topic.Publish(ctx, stamped(k)); err != nil {
					t.Fatal(err)
				}
			}
			time.Sleep(roundTime / announcements)
		}
	}
	time.Sleep(10 * time.Second)
	after := totals(hosts)
	cancel()
	readers.Wait()

	all := slices.Concat(delays...)
	slices.Sort(all)
	sent := float64(rounds * announcements * n)
	return scale{
		delivered: float64(len(all)) / (sent * float64(n)),
		p99:       all[len(all)*99/100],
		bytes:     float64(after.BytesOut-before.BytesOut) / float64(n*rounds),
		copies:    float64(after.Duplicates-before.Duplicates+uint64(len(all))) / float64(len(all)),
	}
}

func totals(hosts []*Host) (sum Stats) {
	for _, h := range hosts {
		s := h.Stats()
		sum.BytesOut += s.BytesOut
		sum.Duplicates += s.Duplicates
	}
	return sum
}

// stamped makes an announcement of 336 bytes that says when it was published.
func stamped(k int) []byte {
	b := make([]byte, 336)
	binary.LittleEndian.PutUint64(b, uint64(time.Now().UnixNano()))
	copy(b[8:], fmt.Sprint(k, serial()))
	return b
}

var serial = func() func() int {
	var mu sync.Mutex
	n := 0
	return func() int { mu.Lock(); defer mu.Unlock(); n++; return n }
}()

// listen collects how long each announcement was on its way.
func listen(ctx context.Context, topic *Topic) (delays []time.Duration) {
	for {
		msg, err := topic.Next(ctx)
		if err != nil {
			return delays
		}
		at := time.Unix(0, int64(binary.LittleEndian.Uint64(msg.Data)))
		delays = append(delays, time.Since(at))
	}
}
