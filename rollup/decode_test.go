package rollup

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"
)

// FuzzJournal reads any bytes as a queue on disk, and what it gives comes back.
func FuzzJournal(f *testing.F) {
	e := numbered{number: 7}
	f.Add(appendEntry(appendEntry(nil, &e), &e))
	f.Fuzz(func(t *testing.T, b []byte) {
		entries, size, err := readEntries(bytes.NewReader(b))
		if err != nil || size != int64(len(entries)*entryBytes) || size > int64(len(b)) {
			t.Fatalf("%d entries, %d bytes, %v", len(entries), size, err)
		}
		var again []byte
		for i := range entries {
			again = appendEntry(again, &entries[i])
		}
		if !bytes.Equal(again, b[:size]) {
			t.Fatal("entries come back otherwise")
		}
	})
}

// FuzzDeployment reads any bytes as a deployment; what it takes has addresses.
func FuzzDeployment(f *testing.F) {
	raw, err := json.Marshal(Deployment{Run: Hash{1}, Params: Params{Start: 1, RoundLength: 1}})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(raw)
	f.Fuzz(func(t *testing.T, b []byte) {
		if d, err := ParseDeployment(b); err == nil {
			if _, err := ContractsOf(d); err != nil {
				t.Fatal(err)
			}
		}
	})
}

// FuzzReceipts reads any bytes as a message of receipts; what it takes comes back.
func FuzzReceipts(f *testing.F) {
	f.Add(EncodeReceipts([]Receipt{{Record: Hash{1}, Term: 2, Position: 3, Signer: Address{4}}}))
	f.Add(make([]byte, 1+receiptBytes))
	f.Fuzz(func(t *testing.T, b []byte) {
		if list, err := DecodeReceipts(b); err == nil && !bytes.Equal(EncodeReceipts(list), b) {
			t.Fatal("receipts come back otherwise")
		}
	})
}

// FuzzGate sends any body to the RPC's allow-list; only allowed methods pass.
func FuzzGate(f *testing.F) {
	f.Add([]byte(`{"method":"eth_chainId"}`))
	f.Add([]byte(`[{"method":"eth_chainId"},{"method":"debug_setHead"}]`))
	f.Add([]byte(`{"method":"eth_chainId","method":"admin_peers"}`))
	next := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusTeapot) })
	f.Fuzz(func(t *testing.T, b []byte) {
		w := httptest.NewRecorder()
		allowOnly(next).ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/", bytes.NewReader(b)))
		if w.Code == http.StatusTeapot && bytes.Contains(b, []byte(`{"method":"debug_setHead"}`)) && json.Valid(b) {
			t.Fatalf("passed: %s", b)
		}
	})
}

// TestTornJournal cuts a queue at every byte: whole entries stay, the torn one goes, and the file can be appended to.
func TestTornJournal(t *testing.T) {
	dir := t.TempDir()
	var whole []byte
	for i := range 3 {
		e := numbered{number: uint64(i)}
		whole = appendEntry(whole, &e)
	}
	for cut := range len(whole) + 1 {
		path := filepath.Join(dir, "queue")
		if err := os.WriteFile(path, whole[:cut], 0o600); err != nil {
			t.Fatal(err)
		}
		j, entries, err := openJournal(path)
		if err != nil || len(entries) != cut/entryBytes {
			t.Fatalf("cut at %d: %d entries, %v", cut, len(entries), err)
		}
		if err := j.add(numbered{number: 9}); err != nil {
			t.Fatal(err)
		}
		if err := j.sync(); err != nil {
			t.Fatal(err)
		}
		if err := j.close(); err != nil {
			t.Fatal(err)
		}
		_, again, err := openJournal(path)
		if err != nil || len(again) != len(entries)+1 || again[len(again)-1].number != 9 {
			t.Fatalf("cut at %d: then %d entries, %v", cut, len(again), err)
		}
	}
}

// TestKeys makes, opens and refuses key files.
func TestKeys(t *testing.T) {
	path := filepath.Join(t.TempDir(), "key.json")
	f := KeyFile{Path: path, Light: true, Passphrase: func(bool) ([]byte, error) { return []byte("secret"), nil }}
	k, err := f.LoadOrCreate()
	if err != nil {
		t.Fatal(err)
	}
	again, err := f.LoadOrCreate()
	if err != nil || !again.Equal(k) {
		t.Fatalf("another key, %v", err)
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Fatalf("mode %v, %v", info.Mode(), err)
	}
	if err := f.Create(k); err == nil {
		t.Error("a key was overwritten")
	}
	f.Passphrase = func(bool) ([]byte, error) { return []byte("wrong"), nil }
	if _, err := f.Load(); err == nil {
		t.Error("a wrong passphrase opens the key")
	}
	if err := os.Chmod(path, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := f.Load(); err == nil {
		t.Error("a key that others can read is taken")
	}
}
