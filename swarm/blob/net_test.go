package blob

import (
	"context"
	"errors"
	"net"
	"sync"
	"testing"
	"time"
)

// memNet joins exchanges in memory; each address serves at most one protocol.
type memNet struct {
	mu       sync.Mutex
	handlers map[[20]byte]func(net.Conn, [20]byte)
	wg       sync.WaitGroup
	dials    map[[20]byte]int
}

func newMemNet(t *testing.T) *memNet {
	n := &memNet{handlers: map[[20]byte]func(net.Conn, [20]byte){}, dials: map[[20]byte]int{}}
	t.Cleanup(n.wg.Wait)
	return n
}

// port is one peer's end of a memNet.
type port struct {
	net  *memNet
	self [20]byte
}

func (p port) Handle(_ string, serve func(net.Conn, [20]byte)) {
	p.net.mu.Lock()
	defer p.net.mu.Unlock()
	p.net.handlers[p.self] = serve
}

func (p port) Dial(_ context.Context, to [20]byte, _ string) (net.Conn, error) {
	p.net.mu.Lock()
	defer p.net.mu.Unlock()
	p.net.dials[to]++
	serve := p.net.handlers[to]
	if serve == nil {
		return nil, errors.New("nobody there")
	}
	a, b, err := tcpPair()
	if err != nil {
		return nil, err
	}
	p.net.wg.Go(func() { serve(b, p.self) })
	return a, nil
}

// tcpPair gives both ends of a connection: net.Pipe buffers nothing, real streams do.
func tcpPair() (net.Conn, net.Conn, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, nil, err
	}
	defer l.Close()
	a, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		return nil, nil, err
	}
	b, err := l.Accept()
	return a, b, err
}

func testStore(t *testing.T, change func(*Config)) *Store {
	t.Helper()
	cfg := Config{Dir: t.TempDir()}
	if change != nil {
		change(&cfg)
	}
	s, err := Open(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return s
}

// peer is a store with its exchange, running.
type peer struct {
	addr  [20]byte
	store *Store
	x     *Exchange
	stop  func()
}

func (n *memNet) peer(t *testing.T, i byte, cfg ExchangeConfig) *peer {
	t.Helper()
	p := &peer{addr: [20]byte{i}, store: testStore(t, nil)}
	p.serve(t, n, cfg)
	return p
}

func (p *peer) serve(t *testing.T, n *memNet, cfg ExchangeConfig) {
	t.Helper()
	if cfg.Timeout == 0 {
		cfg.Timeout = 5 * time.Second
	}
	x, err := NewExchange(p.store, port{n, p.addr}, cfg)
	if err != nil {
		t.Fatal(err)
	}
	p.x = x
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- x.Run(ctx) }()
	for ready := false; !ready; time.Sleep(time.Millisecond) {
		n.mu.Lock()
		ready = n.handlers[p.addr] != nil
		n.mu.Unlock()
	}
	p.stop = sync.OnceFunc(func() {
		cancel()
		if err := <-done; err != nil {
			t.Errorf("run: %v", err)
		}
	})
	t.Cleanup(p.stop)
}
