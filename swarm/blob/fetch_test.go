package blob

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

func put(t *testing.T, s *Store, b []byte) ID {
	t.Helper()
	id, err := s.PutBytes(b, Meta{})
	if err != nil {
		t.Fatal(err)
	}
	return id
}

func expectBody(t *testing.T, s *Store, id ID, want []byte) {
	t.Helper()
	got, err := s.Bytes(id, MaxBody)
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("body %d bytes (%v), want %d equal ones", len(got), err, len(want))
	}
}

func TestFetch(t *testing.T) {
	n := newMemNet(t)
	a, b := n.peer(t, 1, ExchangeConfig{}), n.peer(t, 2, ExchangeConfig{})
	for i, size := range sizes {
		want := body(size, uint64(i))
		id := put(t, a.store, want)
		if err := b.x.Fetch(t.Context(), id, [][20]byte{a.addr}, FetchOptions{Meta: Meta{Owner: a.addr, Round: 3}}); err != nil {
			t.Fatalf("%d bytes: %v", size, err)
		}
		expectBody(t, b.store, id, want)
		if info, err := b.store.Info(id); err != nil || info.Owner != a.addr || info.Round != 3 {
			t.Errorf("info %+v (%v)", info, err)
		}
	}
	if u := b.store.Usage(); u.Parts != 0 {
		t.Errorf("usage %+v, want no parts", u)
	}
}

func TestFetchFromSeveral(t *testing.T) {
	n := newMemNet(t)
	want := body(6*ChunkSize+5, 1)
	var providers [][20]byte
	var sources []*peer
	for i := byte(1); i <= 3; i++ {
		p := n.peer(t, i, ExchangeConfig{})
		put(t, p.store, want)
		providers, sources = append(providers, p.addr), append(sources, p)
	}
	b := n.peer(t, 9, ExchangeConfig{})
	id := IDOf(want)
	var wg sync.WaitGroup
	for range 3 { // callers at once share one fetch
		wg.Go(func() {
			if err := b.x.Fetch(t.Context(), id, providers, FetchOptions{}); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	expectBody(t, b.store, id, want)
	served := 0
	for _, p := range sources {
		if p.x.Stats().BytesOut > 0 {
			served++
		}
	}
	if served < 2 {
		t.Errorf("%d of 3 providers were used", served)
	}
	if in := b.x.Stats().BytesIn; in > int64(len(want))*11/10 {
		t.Errorf("%d bytes came in for a body of %d", in, len(want))
	}
}

// liar serves a body of another content under any name, with honest leaves when it has them.
func (n *memNet) liar(addr [20]byte, leaves *Manifest, chunk []byte) {
	port{n, addr}.Handle(Protocol, func(conn net.Conn, _ [20]byte) {
		defer conn.Close()
		for {
			q, err := decodeRequest(conn)
			if err != nil {
				return
			}
			data := leaves.encode()
			if q.op == opChunk {
				data = chunk[:leaves.chunkLength(int(q.chunk))]
			}
			conn.Write((&reply{n: uint32(len(data))}).encode()) //nolint:errcheck // a liar does not care
			conn.Write(data)                                    //nolint:errcheck // likewise
		}
	})
}

// TestLiarCostsOneChunk fetches from an honest peer, one that lies about chunks, and one that
// lies about leaves.
func TestLiarCostsOneChunk(t *testing.T) {
	n := newMemNet(t)
	want := body(5*ChunkSize, 1)
	a := n.peer(t, 1, ExchangeConfig{})
	id := put(t, a.store, want)
	n.liar([20]byte{2}, manifestOf(want), body(ChunkSize, 99))
	n.liar([20]byte{3}, manifestOf(body(100, 5)), body(100, 5))

	var mu sync.Mutex
	lied := map[[20]byte]int{}
	b := n.peer(t, 9, ExchangeConfig{Lied: func(p [20]byte, about ID) {
		mu.Lock()
		defer mu.Unlock()
		if lied[p]++; about != id {
			t.Errorf("lie about %x", about)
		}
	}})
	if err := b.x.Fetch(t.Context(), id, [][20]byte{{3}, {2}, a.addr}, FetchOptions{}); err != nil {
		t.Fatal(err)
	}
	expectBody(t, b.store, id, want)
	if lied[[20]byte{2}] != 1 || lied[[20]byte{3}] != 1 || len(lied) != 2 {
		t.Errorf("lies %v, want one of 2 and one of 3", lied)
	}
	if in, most := b.x.Stats().BytesIn, int64(len(want)+2*ChunkSize+4096); in > most {
		t.Errorf("%d bytes came in, want at most %d", in, most)
	}
}

// TestOnlyLiars gives an error that names them.
func TestOnlyLiars(t *testing.T) {
	n := newMemNet(t)
	want := body(2*ChunkSize, 1)
	n.liar([20]byte{2}, manifestOf(want), body(ChunkSize, 99))
	b := n.peer(t, 9, ExchangeConfig{})
	err := b.x.Fetch(t.Context(), IDOf(want), [][20]byte{{2}, {4}}, FetchOptions{})
	if err == nil || !strings.Contains(err.Error(), "0x02") || !strings.Contains(err.Error(), "0x04") {
		t.Errorf("error %v, want both providers named", err)
	}
	if b.store.Has(IDOf(want)) {
		t.Error("stored a lie")
	}
}

// TestSilentProvider lets one provider answer leaves and then nothing; a second one has all.
func TestSilentProvider(t *testing.T) {
	n := newMemNet(t)
	want := body(3*ChunkSize, 1)
	release := make(chan struct{})
	defer close(release)
	port{n, [20]byte{2}}.Handle(Protocol, func(conn net.Conn, _ [20]byte) {
		defer conn.Close()
		q, err := decodeRequest(conn)
		if err == nil && q.op == opLeaves {
			data := manifestOf(want).encode()
			conn.Write((&reply{n: uint32(len(data))}).encode()) //nolint:errcheck // the fetch fails then
			conn.Write(data)                                    //nolint:errcheck // likewise
			return
		}
		go io.Copy(io.Discard, conn) //nolint:errcheck // takes requests
		<-release
	})
	a := n.peer(t, 1, ExchangeConfig{})
	id := put(t, a.store, want)
	b := n.peer(t, 9, ExchangeConfig{Timeout: 30 * time.Second})
	start := time.Now()
	if err := b.x.Fetch(t.Context(), id, [][20]byte{{2}, a.addr}, FetchOptions{}); err != nil {
		t.Fatal(err)
	}
	expectBody(t, b.store, id, want)
	if d := time.Since(start); d > 10*time.Second {
		t.Errorf("took %v beside a silent provider", d)
	}
}

// TestResume cuts a fetch after some chunks, reopens the store, and counts what comes again.
func TestResume(t *testing.T) {
	n := newMemNet(t)
	want := body(6*ChunkSize, 1)
	id := IDOf(want)
	served := 0
	var fetching atomic.Pointer[peer]
	ctx, cut := context.WithCancel(t.Context())
	port{n, [20]byte{2}}.Handle(Protocol, func(conn net.Conn, _ [20]byte) {
		defer conn.Close()
		for {
			q, err := decodeRequest(conn)
			if err != nil {
				return
			}
			data := manifestOf(want).encode()
			if q.op == opChunk {
				if served++; served > 3 {
					// All three must have come, whatever lies between: then they stay.
					late := time.Now().Add(20 * time.Second)
					for fetching.Load().x.Stats().BytesIn < int64(4*replySize+len(manifestOf(want).encode())+3*ChunkSize) {
						if time.Now().After(late) {
							t.Error("three chunks were served and did not all come")
							break
						}
						time.Sleep(time.Millisecond)
					}
					cut()
					return
				}
				data = want[int(q.chunk)*ChunkSize:][:ChunkSize]
			}
			conn.Write((&reply{n: uint32(len(data))}).encode()) //nolint:errcheck // the fetch fails then
			conn.Write(data)                                    //nolint:errcheck // likewise
		}
	})
	dir := t.TempDir()
	open := func() *peer {
		s, err := Open(Config{Dir: dir})
		if err != nil {
			t.Fatal(err)
		}
		p := &peer{addr: [20]byte{9}, store: s}
		p.serve(t, n, ExchangeConfig{})
		return p
	}
	b := open()
	fetching.Store(b)
	if err := b.x.Fetch(ctx, id, [][20]byte{{2}}, FetchOptions{}); err == nil {
		t.Fatal("fetched from a provider that left")
	}
	b.stop()
	if err := b.store.Close(); err != nil {
		t.Fatal(err)
	}
	// A chunk that the crash left torn must not be believed.
	f, err := os.OpenFile(b.store.partPath(id), os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteAt([]byte("torn"), 100); err != nil {
		t.Fatal(err)
	}
	f.Close()

	a := n.peer(t, 1, ExchangeConfig{})
	put(t, a.store, want)
	b = open()
	defer b.store.Close()
	if u := b.store.Usage(); u.Parts != 1 || u.Bytes != int64(len(want)) {
		t.Errorf("usage %+v, want the part reserved", u)
	}
	if err := b.x.Fetch(t.Context(), id, [][20]byte{a.addr}, FetchOptions{}); err != nil {
		t.Fatal(err)
	}
	expectBody(t, b.store, id, want)
	if in := b.x.Stats().BytesIn; in > 4*ChunkSize+4096 {
		t.Errorf("%d bytes came again, want 4 of 6 chunks", in)
	}
}

// TestPartIsServed fetches from a peer that has only some chunks itself.
func TestPartIsServed(t *testing.T) {
	n := newMemNet(t)
	want := body(4*ChunkSize, 1)
	id, m := IDOf(want), manifestOf(want)
	half := n.peer(t, 1, ExchangeConfig{})
	p, _, err := half.store.openPart(id, m, Meta{})
	if err != nil {
		t.Fatal(err)
	}
	for i := range 2 {
		if err := p.write(i, want[i*ChunkSize:][:ChunkSize]); err != nil {
			t.Fatal(err)
		}
	}
	p.file.Close()
	b := n.peer(t, 9, ExchangeConfig{})
	if err := b.x.Fetch(t.Context(), id, [][20]byte{half.addr}, FetchOptions{}); err == nil {
		t.Fatal("half a body was enough")
	}
	full := n.peer(t, 2, ExchangeConfig{})
	put(t, full.store, want)
	if err := b.x.Fetch(t.Context(), id, [][20]byte{full.addr}, FetchOptions{}); err != nil {
		t.Fatal(err)
	}
	expectBody(t, b.store, id, want)
	if out := full.x.Stats().BytesOut; out != 2*ChunkSize {
		t.Errorf("the full peer sent %d bytes, want two chunks", out)
	}
}

func TestFetchLimits(t *testing.T) {
	n := newMemNet(t)
	a := n.peer(t, 1, ExchangeConfig{})
	id := put(t, a.store, body(100_000, 1))
	b := &peer{addr: [20]byte{9}, store: testStore(t, func(c *Config) { c.MaxBytes = 50_000 })}
	found := 0
	b.serve(t, n, ExchangeConfig{Find: func(context.Context, ID) [][20]byte { found++; return nil }})
	err := b.x.Fetch(t.Context(), id, [][20]byte{a.addr}, FetchOptions{MaxBytes: 99_999})
	if !errors.Is(err, ErrTooLarge) {
		t.Errorf("longer than allowed: %v", err)
	}
	err = b.x.Fetch(t.Context(), id, [][20]byte{a.addr}, FetchOptions{})
	if !errors.Is(err, ErrQuota) {
		t.Errorf("longer than the store: %v", err)
	}
	if found != 0 {
		t.Errorf("looked %d times for more providers of what it may not keep", found)
	}
	if u := b.store.Usage(); u.Bytes != 0 {
		t.Errorf("usage %+v", u)
	}
	missing := ID{42}
	if err := b.x.Fetch(t.Context(), missing, [][20]byte{a.addr}, FetchOptions{}); !errors.Is(err, ErrNotFound) || found != 1 {
		t.Errorf("a body that nobody has: %v, looked %d times", err, found)
	}
}

// TestBusy gives one peer more streams than it may have, and the next their turn.
func TestBusy(t *testing.T) {
	n := newMemNet(t)
	a := n.peer(t, 1, ExchangeConfig{MaxStreams: 2, MaxPeerStreams: 1})
	id := put(t, a.store, body(1000, 1))
	greedy := port{n, [20]byte{5}}
	first, err := greedy.Dial(t.Context(), a.addr, Protocol)
	if err != nil {
		t.Fatal(err)
	}
	if st := ask(t, first, id); st != statusOK {
		t.Fatalf("first stream: status %d", st)
	}
	a.age(-time.Hour) // its turn lasts, however slow this machine is
	second, err := greedy.Dial(t.Context(), a.addr, Protocol)
	if err != nil {
		t.Fatal(err)
	}
	if st := ask(t, second, id); st != statusBusy {
		t.Errorf("second stream: status %d, want busy", st)
	}
	second.Close()
	time.AfterFunc(300*time.Millisecond, func() { first.Close() })
	b := n.peer(t, 5, ExchangeConfig{}) // the same peer, as a client that waits
	if err := b.x.Fetch(t.Context(), id, [][20]byte{a.addr}, FetchOptions{}); err != nil {
		t.Error(err)
	}
}
