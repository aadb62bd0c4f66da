package gossip

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"testing"
	"time"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"go.uber.org/goleak"

	"github.com/libp2p/go-libp2p/core/peer"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// TestAddress checks the address of the private key 1, which every Ethereum tool knows.
func TestAddress(t *testing.T) {
	key := secp256k1.PrivKeyFromBytes([]byte{1}).PubKey()
	id, err := PeerIDOf(key.SerializeCompressed())
	if err != nil {
		t.Fatal(err)
	}
	got, err := AddressOf(id)
	if err != nil {
		t.Fatal(err)
	}
	if want := "7e5f4552091a69125d5dfcb7b8c2659029395bdf"; hex.EncodeToString(got[:]) != want {
		t.Errorf("address %x, want %s", got, want)
	}
	for _, bad := range []string{"", "x", "12D3KooWGC6TvWhfapngX6wvJHMYvKpDMXPb3ZnCZ6dMoaMtimQ5"} {
		if a, err := AddressOf(bad); err == nil {
			t.Errorf("AddressOf(%q) = %x, want an error", bad, a)
		}
	}
}

func accept(Address, []byte) Verdict { return Accept }

func join(t *testing.T, h *Host, validate func(Address, []byte) Verdict) *Topic {
	t.Helper()
	topic, err := h.Join("announce", validate)
	if err != nil {
		t.Fatal(err)
	}
	return topic
}

// burst makes announcement i of 4 KiB.
func burst(i int) []byte {
	b := bytes.Repeat([]byte{byte(i)}, MaxMessage)
	binary.LittleEndian.PutUint32(b, uint32(i))
	return b
}

// TestBurstReachesAll lets one of ten peers, which know only one bootstrap peer, publish 200
// announcements of the largest size at once from one reused buffer.
func TestBurstReachesAll(t *testing.T) {
	inVirtualTime(t, func(t *testing.T, s *simulation) {
		const peers, messages = 10, 200
		hosts := []*Host{s.start(0, nil)}
		topics := []*Topic{join(t, hosts[0], accept)}
		for i := 1; i < peers; i++ {
			hosts = append(hosts, s.start(i, func(c *Config) { c.Bootstrap = hosts[0].Addrs() }))
			topics = append(topics, join(t, hosts[i], accept))
		}
		time.Sleep(time.Minute)
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		buf := make([]byte, MaxMessage)
		for i := range messages {
			copy(buf, burst(i))
			if err := topics[3].Publish(ctx, buf); err != nil {
				t.Fatal(err)
			}
		}
		for i, topic := range topics {
			seen := map[[32]byte]bool{}
			for len(seen) < messages {
				msg, err := topic.Next(ctx)
				if err != nil {
					t.Fatalf("peer %d got %d of %d: %v", i, len(seen), messages, err)
				}
				seen[sha256.Sum256(msg.Data)] = true
			}
		}
		if n := len(hosts[9].Peers()); n < 3 {
			t.Errorf("peer 9 found %d others through one bootstrap peer, want at least 3", n)
		}
		if err := topics[0].Publish(ctx, make([]byte, MaxMessage+1)); err == nil {
			t.Error("published an announcement that is too long")
		}
	})
}

// TestRejectedSenderIsBarred floods garbage from one peer; the others go on, and drop it.
func TestRejectedSenderIsBarred(t *testing.T) {
	inVirtualTime(t, func(t *testing.T, s *simulation) {
		good := func(_ Address, data []byte) Verdict {
			switch data[0] {
			case 'g':
				return Accept
			case 'o':
				return Ignore
			}
			return Reject
		}
		hosts := []*Host{s.start(0, nil)}
		for i := 1; i < 4; i++ {
			hosts = append(hosts, s.start(i, func(c *Config) { c.Bootstrap = hosts[0].Addrs() }))
		}
		topics := make([]*Topic, len(hosts))
		for i, h := range hosts {
			topics[i] = join(t, h, good)
		}
		time.Sleep(30 * time.Second)
		liar := hosts[3].Address()
		for i := range 300 {
			data := append([]byte("bad"), burst(i)[:64]...)
			if err := topics[3].Publish(t.Context(), data); err != nil {
				t.Fatal(err)
			}
		}
		eventually(t, time.Minute, "liar still connected to an honest peer", func() bool {
			for _, h := range hosts[:3] {
				for _, p := range h.Peers() {
					if p.Address == liar {
						return false
					}
				}
			}
			return true
		})
		if st := hosts[0].Stats(); st.Rejected < 3 {
			t.Errorf("stats %+v, want at least 3 rejected", st)
		}
		if _, err := hosts[0].Connect(t.Context(), hosts[3].Addrs()[0]); err == nil {
			t.Error("a barred peer was dialled")
		}
		checkDelivery(t, topics[:3], []byte("good"))
		if err := topics[1].Publish(t.Context(), []byte("old")); err != nil {
			t.Fatal(err)
		}
		time.Sleep(10 * time.Second)
		if n := len(hosts[0].Peers()); n != 2 {
			t.Errorf("%d peers after an ignored message, want 2", n)
		}
	})
}

// checkDelivery publishes on the first topic and expects the message on all.
func checkDelivery(t *testing.T, topics []*Topic, data []byte) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	if err := topics[0].Publish(ctx, data); err != nil {
		t.Fatal(err)
	}
	for i, topic := range topics {
		for {
			msg, err := topic.Next(ctx)
			if err != nil {
				t.Fatalf("topic %d: %v", i, err)
			}
			if bytes.Equal(msg.Data, data) {
				break
			}
		}
	}
}

// TestStandingBars sets a peer's standing to -1 and back.
func TestStandingBars(t *testing.T) {
	inVirtualTime(t, func(t *testing.T, s *simulation) {
		a := s.start(0, nil)
		b := s.start(1, func(c *Config) { c.Bootstrap = a.Addrs() })
		eventually(t, time.Minute, "not connected", func() bool { return len(a.Peers()) == 1 })
		a.SetScore(b.Address(), -1)
		eventually(t, time.Minute, "still connected", func() bool { return len(a.Peers()) == 0 })
		time.Sleep(time.Minute)
		if n := len(a.Peers()); n != 0 {
			t.Fatalf("%d peers, want the one to stay out", n)
		}
		a.SetScore(b.Address(), 0.5)
		eventually(t, 10*time.Minute, "not connected again", func() bool { return len(a.Peers()) == 1 })
		if p := a.Peers()[0]; p.Standing != 0.5 || p.Address != b.Address() || p.Transport != "quic" {
			t.Errorf("peer %+v, want standing 0.5 of %x over quic", p, b.Address())
		}
	})
}

// TestStartsAlone starts a host whose bootstrap peer does not exist yet.
func TestStartsAlone(t *testing.T) {
	inVirtualTime(t, func(t *testing.T, s *simulation) {
		probe := s.open(0, nil)
		addrs := probe.Addrs()
		probe.Close()
		time.Sleep(time.Second)

		a := s.start(1, func(c *Config) { c.Bootstrap = addrs })
		topic := join(t, a, accept)
		if err := topic.Publish(t.Context(), []byte("into the void")); err != nil {
			t.Fatalf("publish with no peers: %v", err)
		}
		time.Sleep(10 * time.Minute)
		b := s.start(0, nil)
		late := join(t, b, accept)
		eventually(t, 10*time.Minute, "not connected", func() bool { return len(topic.Peers()) == 1 })
		checkDelivery(t, []*Topic{topic, late}, []byte("now"))
	})
}

// TestRemembersPeers restarts a host without a bootstrap list.
func TestRemembersPeers(t *testing.T) {
	inVirtualTime(t, func(t *testing.T, s *simulation) {
		dir := t.TempDir()
		a := s.start(0, nil)
		b := s.open(1, func(c *Config) { c.Bootstrap, c.Dir = a.Addrs(), dir })
		stop := s.run(b)
		eventually(t, time.Minute, "not connected", func() bool { return len(b.Peers()) == 1 })
		time.Sleep(2 * time.Minute)
		stop()
		time.Sleep(time.Minute)
		c := s.start(2, func(c *Config) { c.Dir = dir })
		eventually(t, time.Minute, "remembered peer not found", func() bool { return len(c.Peers()) == 1 })
	})
}

// TestDialByAddress opens a stream to a peer that is known only by its Ethereum address; the
// two know a third one.
func TestDialByAddress(t *testing.T) {
	inVirtualTime(t, func(t *testing.T, s *simulation) {
		hub := s.start(0, nil)
		var far []*Host
		for i := 1; i <= 2; i++ {
			far = append(far, s.start(i, func(c *Config) {
				c.Bootstrap, c.LowPeers, c.HighPeers = hub.Addrs(), 1, 8
			}))
		}
		serveEcho(far[1])
		eventually(t, 5*time.Minute, "no stream", func() bool {
			ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
			defer cancel()
			conn, err := far[0].Dial(ctx, far[1].Address(), "echo")
			if err != nil {
				return false
			}
			defer conn.Close()
			return echoes(t, conn, "hello")
		})
		if _, err := far[0].Dial(t.Context(), Address{1}, "echo"); err == nil {
			t.Error("dialled an address that nobody has")
		}
	})
}

// TestProviders finds who has a thing.
func TestProviders(t *testing.T) {
	inVirtualTime(t, func(t *testing.T, s *simulation) {
		hub := s.start(0, nil)
		a := s.start(1, func(c *Config) { c.Bootstrap = hub.Addrs() })
		b := s.start(2, func(c *Config) { c.Bootstrap = hub.Addrs() })
		time.Sleep(time.Minute)
		key := sha256.Sum256([]byte("a thing"))
		if err := a.provide(t.Context(), key); err != nil {
			t.Fatal(err)
		}
		var got []peer.ID
		for info := range b.findProviders(t.Context(), key, 8) {
			got = append(got, info.ID)
		}
		if len(got) != 1 || got[0] != a.host.ID() {
			t.Errorf("providers %v, want %v", got, a.host.ID())
		}
	})
}
