package gossip

import (
	"context"
	"encoding/binary"
	"fmt"
	"io"
	"net"
	"slices"
	"time"

	"github.com/multiformats/go-multiaddr"
)

// Reachable says what other peers have found out about this one's addresses by dialling them.
type Reachable struct {
	Confirmed   []string `json:"confirmed"`   // peers got through
	Unreachable []string `json:"unreachable"` // they did not
	Unknown     []string `json:"unknown"`     // nobody has tried yet, or they are private
}

// Reachable gives this peer's addresses by what AutoNAT has found so far.
func (h *Host) Reachable() Reachable {
	known, ok := h.host.(interface {
		ConfirmedAddrs() (reachable, unreachable, unknown []multiaddr.Multiaddr)
	})
	if ok {
		yes, no, unknown := known.ConfirmedAddrs()
		if len(yes)+len(no)+len(unknown) > 0 {
			return Reachable{Confirmed: texts(yes), Unreachable: texts(no), Unknown: texts(unknown)}
		}
	}
	return Reachable{Confirmed: []string{}, Unreachable: []string{}, Unknown: h.Addrs()} // AutoNAT is off, as on one machine
}

func texts(list []multiaddr.Multiaddr) []string {
	out := make([]string, len(list))
	for i, a := range list {
		out[i] = a.String()
	}
	return out
}

// clockProtocol answers each stream with the peer's time: nanoseconds since 1970, 8 bytes,
// little endian.
const clockProtocol = "clock/1"

func serveClock(conn net.Conn, _ Address) {
	defer conn.Close()
	now := time.Now()
	if conn.SetWriteDeadline(now.Add(5*time.Second)) == nil {
		_, _ = conn.Write(binary.LittleEndian.AppendUint64(nil, uint64(now.UnixNano()))) // who asked went away
	}
}

// ClockOffset asks a peer for its time and gives how far its clock is ahead of this one's, to
// within half of the round trip. One peer may lie: see ClockOffsets.
func (h *Host) ClockOffset(ctx context.Context, from Address) (time.Duration, error) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	conn, err := h.Dial(ctx, from, clockProtocol)
	if err != nil {
		return 0, err
	}
	defer conn.Close()
	if err := conn.SetDeadline(time.Now().Add(5 * time.Second)); err != nil {
		return 0, err
	}
	asked := time.Now()
	if c, ok := conn.(interface{ CloseWrite() error }); ok {
		if err := c.CloseWrite(); err != nil { // opens the lazily negotiated stream
			return 0, err
		}
	}
	var answer [8]byte
	if _, err := io.ReadFull(conn, answer[:]); err != nil {
		return 0, fmt.Errorf("clock of %#x: %w", from, err)
	}
	took := time.Since(asked)
	return time.Unix(0, int64(binary.LittleEndian.Uint64(answer[:]))).Sub(asked.Add(took / 2)), nil
}

// ClockOffsets asks up to n connected peers and gives what they said, in ascending order: the
// middle one is right unless half of them lie.
func (h *Host) ClockOffsets(ctx context.Context, n int) []time.Duration {
	peers := h.Peers()
	answers := make(chan *time.Duration, len(peers))
	peers = peers[:min(n, len(peers))]
	for _, p := range peers {
		go func() {
			if d, err := h.ClockOffset(ctx, p.Address); err == nil {
				answers <- &d
				return
			}
			answers <- nil
		}()
	}
	var out []time.Duration
	for range peers {
		if d := <-answers; d != nil {
			out = append(out, *d)
		}
	}
	slices.Sort(out)
	return out
}
