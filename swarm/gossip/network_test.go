package gossip

import (
	"net"
	"testing"
	"time"
)

// TestClockOffsets asks three peers for their time; the one that lies stands at an end.
func TestClockOffsets(t *testing.T) {
	inVirtualTime(t, func(t *testing.T, s *simulation) {
		a := s.start(0, nil)
		liar := s.start(1, func(c *Config) { c.Bootstrap = a.Addrs() })
		s.start(2, func(c *Config) { c.Bootstrap = a.Addrs() })
		s.start(3, func(c *Config) { c.Bootstrap = a.Addrs() })
		eventually(t, time.Minute, "not connected", func() bool { return len(a.Peers()) == 3 })
		liar.Handle(clockProtocol, func(conn net.Conn, _ Address) {
			defer conn.Close()
			conn.Write([]byte{1, 2, 3, 4, 5, 6, 7, 8}) //nolint:errcheck // the reader decides
		})
		offsets := a.ClockOffsets(t.Context(), 8)
		if len(offsets) != 3 {
			t.Fatalf("%d answers, want 3", len(offsets))
		}
		if d := offsets[1].Abs(); d > time.Second {
			t.Errorf("middle offset %v, want none in a simulation of one clock", offsets[1])
		}
		if d := max(offsets[0].Abs(), offsets[2].Abs()); d < time.Hour {
			t.Errorf("largest offset %v, want the liar's", d)
		}
		// A peer that hangs up is left out.
		liar.Handle(clockProtocol, func(conn net.Conn, _ Address) { conn.Close() })
		if n := len(a.ClockOffsets(t.Context(), 8)); n != 2 {
			t.Errorf("%d answers, want 2", n)
		}
		r := a.Reachable()
		if len(r.Confirmed)+len(r.Unreachable)+len(r.Unknown) == 0 {
			t.Error("no address is reachable, unreachable or unknown")
		}
	})
}
