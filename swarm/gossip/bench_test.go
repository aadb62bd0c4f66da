package gossip

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"testing"
	"time"
)

// BenchmarkAnnouncement carries announcements of 1 KiB from one process's host to another in the
// same process, over TCP on the loopback interface: both ends' work, the validator's apart. More
// than some thousands at once meet the neighbour's rate:
//
//	go test -run '^$' -bench Announcement -benchtime 4000x ./swarm/gossip
func BenchmarkAnnouncement(b *testing.B) {
	hosts := make([]*Host, 2)
	topics := make([]*Topic, 2)
	for i := range hosts {
		var err error
		hosts[i], err = New(Config{Key: testKey(i), Reach: ReachLocal, Listen: []string{"/ip4/127.0.0.1/tcp/0"}})
		if err != nil {
			b.Fatal(err)
		}
		defer hosts[i].Close()
		if topics[i], err = hosts[i].Join("announce", accept); err != nil {
			b.Fatal(err)
		}
	}
	if _, err := hosts[1].Connect(b.Context(), hosts[0].Addrs()[0]); err != nil {
		b.Fatal(err)
	}
	for len(topics[0].Peers()) == 0 {
		time.Sleep(10 * time.Millisecond)
	}
	ctx, cancel := context.WithTimeout(b.Context(), 15*time.Second)
	defer cancel()
	data := make([]byte, 1024)
	seed := sha256.Sum256([]byte(b.Name()))
	for i := 0; b.Loop(); i++ {
		binary.LittleEndian.PutUint64(seed[:], uint64(i))
		h := sha256.Sum256(seed[:])
		copy(data, h[:])
		if err := topics[0].Publish(ctx, data); err != nil {
			b.Fatal(err)
		}
		if _, err := topics[1].Next(ctx); err != nil {
			b.Fatalf("message %d: %v", i, err)
		}
	}
}
