package gossip

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p/core/protocol"
)

// TestGarbageAtEveryProtocol writes random bytes, huge length prefixes and nothing at all to
// every protocol that a host speaks; two honest peers go on.
func TestGarbageAtEveryProtocol(t *testing.T) {
	inVirtualTime(t, func(t *testing.T, s *simulation) {
		victim := s.start(0, nil)
		friend := s.start(1, func(c *Config) { c.Bootstrap = victim.Addrs() })
		hostile := s.start(2, func(c *Config) { c.Bootstrap = victim.Addrs() })
		serveEcho(victim)
		topics := []*Topic{join(t, victim, accept), join(t, friend, accept)}
		eventually(t, time.Minute, "not connected", func() bool { return len(victim.Peers()) == 2 && len(topics[0].Peers()) == 1 })

		rng := rand.NewChaCha8([32]byte{1})
		noise := make([]byte, 64<<10)
		rng.Read(noise) //nolint:errcheck // never fails
		protocols := victim.host.Mux().Protocols()
		if len(protocols) < 5 {
			t.Fatalf("the victim speaks %v", protocols)
		}
		for _, p := range protocols {
			for _, bytes := range [][]byte{noise, bytes.Repeat([]byte{0xff}, 10), {0xff, 0xff, 0xff, 0xff, 0x0f}, {}, noise[:100]} {
				throw(t, hostile, victim, p, bytes)
			}
		}
		time.Sleep(10 * time.Second)
		checkDelivery(t, topics, []byte("still here"))
	})
}

func throw(t *testing.T, from, to *Host, p protocol.ID, data []byte) {
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
	defer cancel()
	stream, err := from.host.NewStream(ctx, to.host.ID(), p)
	if err != nil {
		return // refused, which is as good
	}
	stream.SetDeadline(time.Now().Add(time.Second)) //nolint:errcheck // the write ends anyway
	stream.Write(data)                              //nolint:errcheck // the victim may hang up
	stream.Reset()                                  //nolint:errcheck // likewise
}

// TestFlood sends far more announcements than a neighbour may, all of them of the kind that is
// ignored; the surplus is dropped unread and another peer's message comes through.
func TestFlood(t *testing.T) {
	inVirtualTime(t, func(t *testing.T, s *simulation) {
		old := func(_ Address, data []byte) Verdict {
			if data[0] == 'o' {
				return Ignore
			}
			return Accept
		}
		victim := s.start(0, nil)
		friend := s.start(1, func(c *Config) { c.Bootstrap = victim.Addrs() })
		hostile := s.start(2, func(c *Config) { c.Bootstrap = victim.Addrs() })
		topics := []*Topic{join(t, friend, old), join(t, victim, old)}
		flood := join(t, hostile, accept)
		eventually(t, time.Minute, "not connected", func() bool { return len(topics[1].Peers()) == 2 })
		for i := range 25_000 {
			if err := flood.Publish(t.Context(), fmt.Appendf(nil, "old %d", i)); err != nil {
				t.Fatal(err)
			}
			if i%1000 == 999 {
				time.Sleep(10 * time.Millisecond)
			}
		}
		time.Sleep(5 * time.Second)
		st := victim.Stats()
		if read := st.Ignored; read == 0 || read > neighbourBurst+10*neighbourRate {
			t.Errorf("%d messages of a flood were looked at", read)
		}
		if st.DroppedIn == 0 && hostile.Stats().DroppedOut == 0 {
			t.Errorf("nothing of the flood was dropped: %+v", st)
		}
		checkDelivery(t, topics, []byte("through"))
	})
}
