package blob

import (
	"context"
	"errors"
	"io"
	"net"
	"os"
	"sync/atomic"
	"testing"
	"time"
)

// TestClaimedLength: a provider who says that a body is far too long ends nothing: it is blamed, and the
// next one is asked. Only leaves that make the ID prove a length.
func TestClaimedLength(t *testing.T) {
	n := newMemNet(t)
	want := body(1000, 1)
	long := &Manifest{Length: 1 << 30, Leaves: make([][32]byte, chunks(1<<30))}
	n.liar([20]byte{1}, long, nil)
	a := n.peer(t, 2, ExchangeConfig{})
	id := put(t, a.store, want)
	var lied atomic.Int32
	b := n.peer(t, 9, ExchangeConfig{Lied: func(p [20]byte, _ ID) {
		if p == [20]byte{1} {
			lied.Add(1)
		}
	}})
	o := FetchOptions{MaxBytes: 1 << 20, Parallel: 1}
	if err := b.x.Fetch(t.Context(), id, [][20]byte{{1}, a.addr}, o); err != nil {
		t.Fatal(err)
	}
	expectBody(t, b.store, id, want)
	if lied.Load() != 1 {
		t.Errorf("the liar was blamed %d times, want once", lied.Load())
	}
}

// hold takes a seat of a peer by asking for something that it does not have.
func (n *memNet) hold(t *testing.T, at *peer, from byte) net.Conn {
	t.Helper()
	conn, err := port{n, [20]byte{from}}.Dial(t.Context(), at.addr, Protocol)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	if st := ask(t, conn, ID{77}); st != statusNotHere {
		t.Fatalf("stream of %d: status %d", from, st)
	}
	return conn
}

// age makes everybody sit for so much longer, and gives how many sit.
func (p *peer) age(d time.Duration) (sitting int) {
	p.x.mu.Lock()
	defer p.x.mu.Unlock()
	for s := range p.x.seats {
		s.began = s.began.Add(-d)
	}
	return len(p.x.seats)
}

// TestSlowStreams: strangers, each under a name of its own, who hold every seat and ask for something little all the time
// keep nobody out; one who takes more than they keeps his seat.
func TestSlowStreams(t *testing.T) {
	n := newMemNet(t)
	a := n.peer(t, 1, ExchangeConfig{MaxStreams: 6, MaxPeerStreams: 2})
	id := put(t, a.store, body(1000, 1))
	busy := n.hold(t, a, 3)
	var slow []net.Conn
	for from := byte(4); from < 9; from++ {
		slow = append(slow, n.hold(t, a, from))
	}
	if sitting := a.age(time.Hour); sitting != 6 {
		t.Fatalf("%d seats taken, want all 6", sitting)
	}
	for _, conn := range slow {
		if st := ask(t, conn, ID{77}); st != statusNotHere {
			t.Fatalf("a slow stream: status %d", st)
		}
	}
	if st := ask(t, busy, id); st != statusOK {
		t.Fatalf("a stream in use: status %d", st)
	}
	b := n.peer(t, 9, ExchangeConfig{})
	if err := b.x.Fetch(t.Context(), id, [][20]byte{a.addr}, FetchOptions{}); err != nil {
		t.Error(err)
	}
	if st := ask(t, busy, id); st != statusOK {
		t.Errorf("the stream in use lost its seat: status %d", st)
	}
}

// TestGreedyPeers: peers who hold several seats each, and every seat, give one to whoever has none, at once; a peer's only
// seat is safe for its turn.
func TestGreedyPeers(t *testing.T) {
	n := newMemNet(t)
	a := n.peer(t, 1, ExchangeConfig{MaxStreams: 6, MaxPeerStreams: 2})
	modest := []net.Conn{n.hold(t, a, 3), n.hold(t, a, 4)}
	for from := byte(5); from < 7; from++ {
		n.hold(t, a, from)
		n.hold(t, a, from)
	}
	for from := byte(7); from < 9; from++ {
		n.hold(t, a, from)
	}
	a.age(-time.Hour)
	conn, err := port{n, [20]byte{9}}.Dial(t.Context(), a.addr, Protocol)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if st := ask(t, conn, ID{77}); st != statusBusy {
		t.Errorf("six peers have a seat each, and a seventh finds status %d", st)
	}
	for i, conn := range modest {
		if st := ask(t, conn, ID{77}); st != statusNotHere {
			t.Errorf("peer %d lost its only seat: status %d", i, st)
		}
	}
}

// TestCutOff: whoever lost his seat in the middle of a chunk comes back for it.
func TestCutOff(t *testing.T) {
	n := newMemNet(t)
	want := body(1000, 1)
	var asked atomic.Int32
	a := n.peer(t, 1, ExchangeConfig{})
	id := put(t, a.store, want)
	port{n, [20]byte{2}}.Handle(Protocol, func(conn net.Conn, from [20]byte) {
		if asked.Add(1) != 2 { // leaves, then the chunk, then the chunk again
			a.x.accept(conn, from)
			return
		}
		defer conn.Close()
		if _, err := decodeRequest(conn); err == nil {
			conn.Write(append((&reply{n: uint32(len(want))}).encode(), want[:300]...)) //nolint:errcheck // the fetch fails
		}
	})
	b := n.peer(t, 9, ExchangeConfig{})
	if err := b.x.Fetch(t.Context(), id, [][20]byte{{2}}, FetchOptions{}); err != nil {
		t.Fatal(err)
	}
	expectBody(t, b.store, id, want)
}

// drip serves the leaves of a body a byte at a time, each after a pause.
func (n *memNet) drip(addr [20]byte, m *Manifest, pause func()) {
	port{n, addr}.Handle(Protocol, func(conn net.Conn, _ [20]byte) {
		defer conn.Close()
		if _, err := decodeRequest(conn); err != nil {
			return
		}
		data := append((&reply{n: uint32(len(m.encode()))}).encode(), m.encode()...)
		for _, b := range data {
			if _, err := conn.Write([]byte{b}); err != nil {
				return
			}
			pause()
		}
	})
}

// TestSlowCopier: a stranger announces another's body as its own and serves it a byte at a time. Whoever
// wants it from its maker meanwhile gets it at once, and the stranger is given up.
func TestSlowCopier(t *testing.T) {
	n := newMemNet(t)
	a := n.peer(t, 1, ExchangeConfig{})
	want := body(1000, 1)
	id := put(t, a.store, want)
	asked, release := make(chan struct{}), make(chan struct{})
	defer close(release)
	n.drip([20]byte{2}, manifestOf(want), func() {
		select {
		case asked <- struct{}{}:
		case <-release:
		}
		<-release
	})
	b := n.peer(t, 9, ExchangeConfig{Timeout: time.Hour})
	first := make(chan error, 1)
	go func() { first <- b.x.Fetch(t.Context(), id, [][20]byte{{2}}, FetchOptions{Parallel: 1}) }()
	<-asked
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	if err := b.x.Fetch(ctx, id, [][20]byte{a.addr}, FetchOptions{Parallel: 1}); err != nil {
		t.Fatal(err)
	}
	expectBody(t, b.store, id, want)
	if err := <-first; err != nil {
		t.Errorf("the stranger's: %v", err)
	}
}

// TestReadersServe: a body that its maker serves to some alone, or to nobody in time, comes from those who
// have it.
func TestReadersServe(t *testing.T) {
	n := newMemNet(t)
	reader := n.peer(t, 1, ExchangeConfig{})
	want := body(1000, 1)
	id := put(t, reader.store, want)
	release := make(chan struct{})
	defer close(release)
	n.drip([20]byte{2}, manifestOf(want), func() { <-release })
	for i, maker := range [][20]byte{{2}, {3}} { // slow, and not there
		b := n.peer(t, byte(8+i), ExchangeConfig{
			Timeout: time.Hour, Find: func(context.Context, ID) [][20]byte { return [][20]byte{{4}, reader.addr} },
		})
		if err := b.x.Fetch(t.Context(), id, [][20]byte{maker}, FetchOptions{Parallel: 1}); err != nil {
			t.Errorf("beside %x: %v", maker[:1], err)
		}
		expectBody(t, b.store, id, want)
	}
}

// TestSlowProvider: one that never falls silent, and never gets on either, is given up.
func TestSlowProvider(t *testing.T) {
	n := newMemNet(t)
	want := body(1000, 1)
	n.drip([20]byte{2}, manifestOf(want), func() { time.Sleep(50 * time.Millisecond) })
	b := n.peer(t, 9, ExchangeConfig{Timeout: 200 * time.Millisecond})
	err := b.x.Fetch(t.Context(), IDOf(want), [][20]byte{{2}}, FetchOptions{})
	if !errors.Is(err, os.ErrDeadlineExceeded) {
		t.Errorf("error %v, want that the provider is too slow", err)
	}
}

// ask sends a request for leaves and gives the status of the reply.
func ask(t *testing.T, conn net.Conn, id ID) uint8 {
	t.Helper()
	conn.Write((&request{op: opLeaves, id: id}).encode()) //nolint:errcheck // the read fails then
	h, err := decodeReply(conn)
	if err != nil {
		t.Errorf("a stream with a seat ended: %v", err)
		return statusMalformed
	}
	io.CopyN(io.Discard, conn, int64(h.n)) //nolint:errcheck // only the status counts
	return h.status
}
