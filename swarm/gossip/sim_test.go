package gossip

import (
	"context"
	"crypto/sha256"
	"fmt"
	"net"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/p2p/transport/quicreuse"
	"github.com/marcopolo/simnet"
	"github.com/quic-go/quic-go"
	"go.uber.org/fx"
)

// testKey derives a private key from a number.
func testKey(i int) [32]byte { return sha256.Sum256(fmt.Appendf(nil, "gossip test key %d", i)) }

// simulation is a network in memory and in virtual time; it lives in a synctest bubble.
type simulation struct {
	t   *testing.T
	net *simnet.Simnet
}

func newSimulation(t *testing.T) *simulation {
	s := &simulation{t: t, net: &simnet.Simnet{LatencyFunc: simnet.StaticLatency(25 * time.Millisecond)}}
	s.net.Start()
	t.Cleanup(func() {
		s.net.Close()
		synctest.Wait()
	})
	return s
}

// start opens and runs host i, and closes it when the test ends.
func (s *simulation) start(i int, change func(*Config)) *Host {
	s.t.Helper()
	h := s.open(i, change)
	s.run(h)
	return h
}

func (s *simulation) open(i int, change func(*Config)) *Host {
	s.t.Helper()
	cfg := Config{
		Key: testKey(i), Reach: ReachLocal, Network: "test",
		Listen:  []string{fmt.Sprintf("/ip4/%s/udp/8000/quic-v1", simnet.IntToPublicIPv4(i))},
		options: []libp2p.Option{quicOver(s.net)},
	}
	if change != nil {
		change(&cfg)
	}
	h, err := New(cfg)
	if err != nil {
		s.t.Fatal(err)
	}
	return h
}

func (s *simulation) run(h *Host) (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- h.Run(ctx) }()
	var stopped bool
	stop = func() {
		if stopped {
			return
		}
		stopped = true
		cancel()
		if err := <-done; err != nil {
			s.t.Errorf("run: %v", err)
		}
	}
	s.t.Cleanup(stop)
	return stop
}

// quicOver makes libp2p's QUIC transport send its packets over the simulated network.
func quicOver(n *simnet.Simnet) libp2p.Option {
	link := simnet.LinkSettings{BitsPerSecond: 100_000_000}
	source := new(sourceIP)
	options := []quicreuse.Option{
		quicreuse.OverrideSourceIPSelector(func() (quicreuse.SourceIPSelector, error) { return source, nil }),
		quicreuse.OverrideListenUDP(func(_ string, address *net.UDPAddr) (net.PacketConn, error) {
			source.ip.Store(&address.IP)
			return n.NewEndpoint(address, simnet.NodeBiDiLinkSettings{Downlink: link, Uplink: link}), nil
		}),
	}
	return libp2p.QUICReuse(managed, options...)
}

// managed makes a connection manager that ends with its host.
func managed(l fx.Lifecycle, reset quic.StatelessResetKey, token quic.TokenGeneratorKey, opts ...quicreuse.Option) (*quicreuse.ConnManager, error) {
	cm, err := quicreuse.NewConnManager(reset, token, opts...)
	if err == nil {
		l.Append(fx.StopHook(cm.Close))
	}
	return cm, err
}

type sourceIP struct{ ip atomic.Pointer[net.IP] }

func (s *sourceIP) PreferredSourceIPForDestination(*net.UDPAddr) (net.IP, error) {
	return *s.ip.Load(), nil
}

// inVirtualTime runs a test in a bubble, where sleeping costs nothing.
func inVirtualTime(t *testing.T, f func(*testing.T, *simulation)) {
	synctest.Test(t, func(t *testing.T) { f(t, newSimulation(t)) })
}

// eventually waits, in virtual time, until the condition holds.
func eventually(t *testing.T, limit time.Duration, what string, cond func() bool) {
	t.Helper()
	for start := time.Now(); !cond(); time.Sleep(100 * time.Millisecond) {
		if time.Since(start) > limit {
			t.Fatalf("after %v: %s", limit, what)
		}
	}
}
