package blob

import (
	"bytes"
	"context"
	"io"
	"net"
	"testing"
	"time"
)

func FuzzRequest(f *testing.F) {
	f.Add((&request{op: opChunk, id: ID{1}, chunk: 7}).encode())
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		q, err := decodeRequest(bytes.NewReader(data))
		if err == nil && !bytes.Equal(q.encode(), data[:requestSize]) {
			t.Errorf("%x decodes to %+v", data[:requestSize], q)
		}
	})
}

func FuzzReply(f *testing.F) {
	f.Add((&reply{n: 7}).encode())
	f.Add((&reply{status: statusBusy}).encode())
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := decodeReply(bytes.NewReader(data))
		if err == nil && (p.n > maxReply || !bytes.Equal(p.encode(), data[:replySize])) {
			t.Errorf("%x decodes to %+v", data[:replySize], p)
		}
	})
}

func FuzzManifest(f *testing.F) {
	m := manifestOf(body(100, 1))
	id := m.ID()
	f.Add(m.encode(), int64(len(m.encode())), id[:])
	f.Add([]byte{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}, int64(1)<<62, id[:])
	f.Fuzz(func(t *testing.T, data []byte, n int64, want []byte) {
		if len(want) != 32 {
			return
		}
		m, err := decodeManifest(bytes.NewReader(data), n, ID(want))
		if err == nil && (m.ID() != ID(want) || m.Length > MaxBody || len(m.Leaves) != chunks(m.Length)) {
			t.Errorf("accepted %+v", m)
		}
	})
}

func FuzzEntry(f *testing.F) {
	f.Add(encodeEntry(&entry{length: 5, added: time.Unix(9, 0)}))
	f.Fuzz(func(t *testing.T, data []byte) {
		e, err := decodeEntry(data)
		if err == nil && !bytes.Equal(encodeEntry(e), data) {
			t.Errorf("%x decodes to %+v", data, e)
		}
	})
}

// FuzzServe sends arbitrary bytes to a serving exchange, which must end the stream.
func FuzzServe(f *testing.F) {
	s, err := Open(Config{Dir: f.TempDir()})
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() { s.Close() })
	id, err := s.PutBytes(body(10_000, 1), Meta{})
	if err != nil {
		f.Fatal(err)
	}
	x, err := NewExchange(s, deaf{}, ExchangeConfig{Timeout: 100 * time.Millisecond})
	if err != nil {
		f.Fatal(err)
	}
	f.Add((&request{op: opChunk, id: id}).encode())
	f.Add((&request{op: opLeaves, id: id}).encode())
	f.Add((&request{op: opChunk, id: id, chunk: 1}).encode())
	f.Fuzz(func(t *testing.T, data []byte) {
		a, b := net.Pipe()
		done := make(chan struct{})
		go func() { defer close(done); x.accept(b, [20]byte{1}) }()
		go func() { a.Write(data); a.Close() }() //nolint:errcheck // the peer may hang up
		io.Copy(io.Discard, a)                   //nolint:errcheck // likewise
		<-done
	})
}

// FuzzFetch lets a provider answer with arbitrary bytes.
func FuzzFetch(f *testing.F) {
	want := body(100, 1)
	m := manifestOf(want)
	honest := append((&reply{n: uint32(len(m.encode()))}).encode(), m.encode()...)
	f.Add(append(honest, append((&reply{n: 100}).encode(), want...)...))
	f.Add(honest)
	s, err := Open(Config{Dir: f.TempDir()})
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() { s.Close() })
	f.Fuzz(func(t *testing.T, data []byte) {
		x, err := NewExchange(s, echo(data), ExchangeConfig{Timeout: 50 * time.Millisecond})
		if err != nil {
			t.Fatal(err)
		}
		if x.Fetch(t.Context(), m.ID(), [][20]byte{{1}}, FetchOptions{}) == nil {
			expectBody(t, s, m.ID(), want)
			if err := s.remove(m.ID()); err != nil {
				t.Fatal(err)
			}
		}
	})
}

// deaf is a network without peers.
type deaf struct{}

func (deaf) Dial(context.Context, [20]byte, string) (net.Conn, error) { return nil, io.EOF }
func (deaf) Handle(string, func(net.Conn, [20]byte))                  {}

// echo is a network whose one peer says the same bytes to all.
type echo []byte

func (e echo) Handle(string, func(net.Conn, [20]byte)) {}

func (e echo) Dial(context.Context, [20]byte, string) (net.Conn, error) {
	a, b := net.Pipe()
	go io.Copy(io.Discard, b)             //nolint:errcheck // takes requests
	go func() { b.Write(e); b.Close() }() //nolint:errcheck // the asker may hang up
	return a, nil
}
