package blob

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m,
		goleak.IgnoreAnyFunction("github.com/golang/glog.(*fileSink).flushDaemon"),
		goleak.IgnoreAnyFunction("go.opencensus.io/stats/view.(*worker).start"))
}

// body makes n bytes that differ by seed.
func body(n int, seed uint64) []byte {
	b := make([]byte, n)
	src := rand.NewChaCha8([32]byte{byte(seed), byte(seed >> 8)})
	src.Read(b) //nolint:errcheck // never fails
	return b
}

var sizes = []int{0, 1, 100, ChunkSize - 1, ChunkSize, ChunkSize + 1, 2 * ChunkSize, 3*ChunkSize + 17, 5*ChunkSize - 1}

// plainID computes an ID as the package comment writes it, without the package's code.
func plainID(b []byte) [32]byte {
	var leaves [][]byte
	for at := 0; at < len(b); at += 4194304 {
		h := sha256.Sum256(append([]byte{0}, b[at:min(at+4194304, len(b))]...))
		leaves = append(leaves, h[:])
	}
	var root func(l [][]byte) []byte
	root = func(l [][]byte) []byte {
		if len(l) == 0 {
			return make([]byte, 32)
		}
		if len(l) == 1 {
			return l[0]
		}
		k := 1
		for 2*k < len(l) {
			k *= 2
		}
		h := sha256.Sum256(append(append([]byte{1}, root(l[:k])...), root(l[k:])...))
		return h[:]
	}
	out := binary.LittleEndian.AppendUint64([]byte{2}, uint64(len(b)))
	return sha256.Sum256(append(out, root(leaves)...))
}

func TestPutAndRead(t *testing.T) {
	s := testStore(t, nil)
	for i, n := range sizes {
		b := body(n, uint64(i))
		id, err := s.PutBytes(b, Meta{Round: uint64(i)})
		if err != nil {
			t.Fatalf("%d bytes: %v", n, err)
		}
		if want := plainID(b); id != want || IDOf(b) != want {
			t.Errorf("%d bytes: id %x, want %x", n, id, want)
		}
		if got, err := s.Bytes(id, MaxBody); err != nil || !bytes.Equal(got, b) {
			t.Errorf("%d bytes: read back %d (%v)", n, len(got), err)
		}
		if err := s.Verify(id); err != nil {
			t.Error(err)
		}
		if _, err := s.Bytes(id, int64(n)-1); !errors.Is(err, ErrTooLarge) {
			t.Errorf("limit below %d bytes: %v", n, err)
		}
	}
	if u := s.Usage(); u.Bodies != len(sizes) || u.Parts != 0 {
		t.Errorf("usage %+v", u)
	}
	if _, err := s.Open(ID{1}); !errors.Is(err, ErrNotFound) {
		t.Errorf("open of nothing: %v", err)
	}
}

func openIn(t *testing.T, dir string) *Store {
	t.Helper()
	s, err := Open(Config{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestReopen(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	owner := [20]byte{7}
	kept, err := s.PutBytes(body(5000, 1), Meta{Owner: owner, Round: 9})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Pin(kept, "policy"); err != nil {
		t.Fatal(err)
	}
	lost, err := s.PutBytes(body(6000, 2), Meta{Round: 10})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	// What a crash may leave: a file that no row knows, a temporary one, a row without its file.
	stray := filepath.Join(dir, "bodies", "ab", "ab")
	os.MkdirAll(filepath.Dir(stray), 0o700)                                    //nolint:errcheck // the test fails below
	os.WriteFile(stray, []byte("x"), 0o600)                                    //nolint:errcheck // likewise
	os.WriteFile(filepath.Join(dir, "tmp", "put-1"), make([]byte, 100), 0o600) //nolint:errcheck // likewise
	if err := os.Remove(s.bodyPath(lost)); err != nil {
		t.Fatal(err)
	}
	s = openIn(t, dir)
	defer s.Close()
	info, err := s.Info(kept)
	if err != nil || info.Round != 9 || info.Owner != owner || info.Length != 5000 || len(info.Pins) != 1 || info.Pins[0] != "policy" {
		t.Errorf("info %+v (%v)", info, err)
	}
	if s.Has(lost) {
		t.Error("a body without file is still there")
	}
	for _, path := range []string{stray, filepath.Join(dir, "tmp", "put-1")} {
		if _, err := os.Stat(path); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("%s: %v, want it gone", path, err)
		}
	}
	if u := s.Usage(); u.Bytes != 5000 {
		t.Errorf("usage %+v, want 5000 bytes", u)
	}
	if _, err := Open(Config{Dir: dir}); err == nil {
		t.Error("opened a store that is in use")
	}
}

func TestQuotaAndCollect(t *testing.T) {
	s := testStore(t, func(c *Config) { c.MaxBytes, c.MaxPerOwner = 10_000, 4_000 })
	a, b := [20]byte{1}, [20]byte{2}
	put := func(n int, seed uint64, m Meta) (ID, error) { return s.PutBytes(body(n, seed), m) }
	first, err := put(3000, 1, Meta{Owner: a, Round: 1})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := put(2000, 2, Meta{Owner: a, Round: 2}); !errors.Is(err, ErrQuota) {
		t.Errorf("over the owner's quota: %v", err)
	}
	if _, err := put(4000, 3, Meta{Owner: b, Round: 2}); err != nil {
		t.Error(err)
	}
	if _, err := put(3001, 4, Meta{Round: 3}); !errors.Is(err, ErrQuota) {
		t.Errorf("over the total: %v", err)
	}
	if err := s.Pin(first, "audit"); err != nil {
		t.Fatal(err)
	}
	if _, err := put(3000, 5, Meta{Owner: a, Round: 3}); err != nil {
		t.Errorf("a pinned body still counts for its owner: %v", err)
	}
	n, freed, err := s.Collect(3)
	if err != nil || n != 1 || freed != 4000 {
		t.Errorf("collected %d bodies, %d bytes (%v), want 1, 4000", n, freed, err)
	}
	if err := s.Unpin(first, "audit"); err != nil {
		t.Fatal(err)
	}
	if n, _, err := s.Collect(3); err != nil || n != 1 || s.Has(first) {
		t.Errorf("collected %d (%v), want the unpinned one", n, err)
	}
	if l := s.List(); len(l) != 1 || l[0].Round != 3 {
		t.Errorf("list %+v", l)
	}
	if u := s.Usage(); u.Bytes != 3000 {
		t.Errorf("usage %+v", u)
	}
	again, err := put(3000, 5, Meta{Round: 8})
	if err != nil {
		t.Fatal(err)
	}
	if i, err := s.Info(again); err != nil || i.Round != 8 || i.Owner != a {
		t.Errorf("put again: %+v (%v), want round 8, owner kept", i, err)
	}
}

func TestCorruptBodyIsDropped(t *testing.T) {
	s := testStore(t, nil)
	id, err := s.PutBytes(body(100_000, 1), Meta{})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(s.bodyPath(id), body(100_000, 2), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Bytes(id, MaxBody); !errors.Is(err, ErrCorrupt) {
		t.Errorf("read: %v", err)
	}
	if s.Has(id) {
		t.Error("still there")
	}
	if _, err := s.PutBytes(body(100_000, 1), Meta{}); err != nil {
		t.Errorf("put again: %v", err)
	}
}

// TestLoose: a body that nothing waited for is there after a restart, can be pinned, and is dropped where a
// crash of the machine cut it short.
func TestLoose(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	kept, err := s.PutBytes([]byte("kept"), Meta{Round: 1, Loose: true})
	if err == nil {
		err = s.Pin(kept, "winner")
	}
	lost, err2 := s.PutBytes([]byte("lost"), Meta{Round: 1, Loose: true})
	if err := errors.Join(err, err2, s.Close()); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(s.bodyPath(lost), make([]byte, 4), 0o600); err != nil { // as an unwritten page reads
		t.Fatal(err)
	}
	s = openIn(t, dir)
	defer s.Close()
	if _, _, err := s.Collect(9); err != nil {
		t.Fatal(err)
	}
	if got, err := s.Bytes(kept, 10); err != nil || string(got) != "kept" {
		t.Errorf("the pinned body: %q, %v", got, err)
	}
	again, err := s.PutBytes([]byte("lost"), Meta{Round: 9, Loose: true})
	if err != nil || again != lost {
		t.Fatal(err)
	}
	if err := os.WriteFile(s.bodyPath(lost), make([]byte, 4), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Bytes(lost, 10); !errors.Is(err, ErrCorrupt) || s.Has(lost) {
		t.Errorf("the body of zeros: %v, kept %v", err, s.Has(lost))
	}
}
