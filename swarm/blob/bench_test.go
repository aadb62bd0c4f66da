package blob_test

import (
	"context"
	"crypto/sha256"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
	"time"

	"swarmrl/swarm/blob"
	"swarmrl/swarm/gossip"
)

// benchPeer is a gossip host with a store and an exchange on the loopback interface.
func benchPeer(b *testing.B, i int, listen string) (*gossip.Host, *blob.Store, *blob.Exchange) {
	b.Helper()
	host, err := gossip.New(gossip.Config{
		Key: sha256.Sum256(fmt.Append(nil, i)), Reach: gossip.ReachLocal, Listen: []string{listen},
	})
	if err != nil {
		b.Fatal(err)
	}
	store, err := blob.Open(blob.Config{Dir: b.TempDir()})
	if err != nil {
		b.Fatal(err)
	}
	x, err := blob.NewExchange(store, host, blob.ExchangeConfig{})
	if err != nil {
		b.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- x.Run(ctx) }()
	b.Cleanup(func() {
		cancel()
		<-done
		host.Close()
		store.Close()
	})
	return host, store, x
}

// BenchmarkFetch moves 100 MB between two peers: as nodes do with others' bodies (loose, that is into the
// system's cache), and until they are durable, where no disk can be outrun. disk-MB/s is what the same bytes
// take with one write and one fsync.
func BenchmarkFetch(b *testing.B) {
	body := make([]byte, 100_000_000)
	rand.NewChaCha8([32]byte{1}).Read(body) //nolint:errcheck // never fails
	const tcp, quic = "/ip4/127.0.0.1/tcp/0", "/ip4/127.0.0.1/udp/0/quic-v1"
	for _, kind := range []struct {
		name, listen string
		loose        bool
	}{{"tcp", tcp, true}, {"tcp/durable", tcp, false}, {"quic", quic, true}} {
		b.Run(kind.name, func(b *testing.B) {
			from, source, _ := benchPeer(b, 1, kind.listen)
			to, store, x := benchPeer(b, 2, kind.listen)
			if _, err := to.Connect(b.Context(), from.Addrs()[0]); err != nil {
				b.Fatal(err)
			}
			id, err := source.PutBytes(body, blob.Meta{})
			if err != nil {
				b.Fatal(err)
			}
			b.SetBytes(int64(len(body)))
			options := blob.FetchOptions{Meta: blob.Meta{Loose: kind.loose}}
			for b.Loop() {
				if err := x.Fetch(b.Context(), id, [][20]byte{from.Address()}, options); err != nil {
					b.Fatal(err)
				}
				b.StopTimer()
				if _, _, err := store.Collect(1 << 62); err != nil {
					b.Fatal(err)
				}
				b.StartTimer()
			}
			b.ReportMetric(diskRate(b, body)/1e6, "disk-MB/s")
		})
	}
}

// diskRate is how many bytes a second a plain file takes durably.
func diskRate(b *testing.B, body []byte) float64 {
	b.Helper()
	f, err := os.Create(filepath.Join(b.TempDir(), "plain"))
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	begun := time.Now()
	if _, err := f.Write(body); err != nil {
		b.Fatal(err)
	}
	if err := f.Sync(); err != nil {
		b.Fatal(err)
	}
	return float64(len(body)) / time.Since(begun).Seconds()
}

// BenchmarkPut stores 100 MB durably.
func BenchmarkPut(b *testing.B) {
	body := make([]byte, 100_000_000)
	store, err := blob.Open(blob.Config{Dir: b.TempDir()})
	if err != nil {
		b.Fatal(err)
	}
	defer store.Close()
	b.SetBytes(int64(len(body)))
	for i := 0; b.Loop(); i++ {
		body[0] = byte(i)
		if _, err := store.PutBytes(body, blob.Meta{}); err != nil {
			b.Fatal(err)
		}
		b.StopTimer()
		store.Collect(1 << 62)
		b.StartTimer()
	}
}
