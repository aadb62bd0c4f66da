package wire

import (
	"encoding/hex"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"swarmrl/swarm"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func testKey(t testing.TB) *Key {
	k, err := ParseKey(strings.Repeat("42", 32))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

var testRun = swarm.RunID{1, 2, 3}

// goldens holds one message of each kind.
func goldens() map[string]swarm.Message {
	return map[string]swarm.Message{
		"commit": &swarm.Commit{
			Role: swarm.Generate, Policy: swarm.PolicyHash{1}, Parent: swarm.PolicyHash{2},
			Patch: swarm.Blob{ID: swarm.BlobID{3}, Size: 900_000}, Snapshot: swarm.Blob{ID: swarm.BlobID{4}, Size: 1 << 33},
		},
		"announce": &swarm.Announce{Stage: swarm.Critique, Batch: swarm.Blob{ID: swarm.BlobID{5}, Size: 77}, Policy: swarm.PolicyHash{6}, Groups: 8},
		"verdict": &swarm.Verdict{
			Subject: swarm.Addr{7}, Stage: swarm.Revise, Batch: swarm.BlobID{8}, Check: swarm.WrongToken, Rollout: 300,
			Reason: "token 3 has margin 4.2",
		},
	}
}

func TestGolden(t *testing.T) {
	for name, msg := range goldens() {
		data, err := Seal(testKey(t), testRun, 12, 345, msg)
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join("testdata", name+".hex")
		if *update {
			if err := os.WriteFile(path, []byte(hex.EncodeToString(data)+"\n"), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if got := hex.EncodeToString(data) + "\n"; got != string(want) {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
		env, back, err := Open(data, testRun)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if diff := cmp.Diff(msg, back); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		if env.Round != 12 || env.Seq != 345 || env.From != testKey(t).Addr() {
			t.Errorf("%s: envelope %+v", name, env)
		}
	}
}

// TestKnownAddress pins the derivation to a published pair of key and address.
func TestKnownAddress(t *testing.T) {
	k, err := ParseKey("4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318")
	if err != nil {
		t.Fatal(err)
	}
	if got := k.Addr().String(); got != "0x2c7536e3605d9c16a7a3d7b1898e529396a65c23" {
		t.Errorf("address %s", got)
	}
}

// TestEveryFlip changes each byte: nothing that differs may open as the sender's.
func TestEveryFlip(t *testing.T) {
	data, err := Seal(testKey(t), testRun, 1, 2, goldens()["announce"])
	if err != nil {
		t.Fatal(err)
	}
	for i := range data {
		for _, bit := range []byte{1, 0x80} {
			bad := append([]byte(nil), data...)
			bad[i] ^= bit
			if env, _, err := Open(bad, testRun); err == nil {
				t.Fatalf("byte %d flipped by %#x opens as %s", i, bit, env.From)
			}
		}
		if _, _, err := Open(data[:i], testRun); err == nil {
			t.Fatalf("%d of %d bytes open", i, len(data))
		}
	}
	if _, _, err := Open(append(data, 0), testRun); err == nil {
		t.Error("a trailing byte opens")
	}
	if _, _, err := Open(data, swarm.RunID{9}); !errors.Is(err, ErrOtherRun) {
		t.Errorf("another run: %v", err)
	}
}

// TestHighS mirrors S, which gives a second valid signature in plain ECDSA: it would let
// anyone frame a peer for equivocation.
func TestHighS(t *testing.T) {
	data, err := Seal(testKey(t), testRun, 1, 2, goldens()["announce"])
	if err != nil {
		t.Fatal(err)
	}
	env, err := Peek(data)
	if err != nil {
		t.Fatal(err)
	}
	env.Sig = mirrored(env.Sig)
	if _, _, err := Open(Marshal(env), testRun); err == nil || !strings.Contains(err.Error(), "high S") {
		t.Errorf("mirrored signature: %v", err)
	}
	env.Sig = mirrored(env.Sig)
	env.Sig[0] += 4
	if _, _, err := Open(Marshal(env), testRun); err == nil {
		t.Error("the compressed-key marker opens")
	}
}

func TestVersion(t *testing.T) {
	env := Envelope{Domain: domain, Version: 7, Payload: []byte{}}
	_, _, err := Open(Marshal(&env), testRun)
	var ve *VersionError
	if !errors.As(err, &ve) || ve.Got != 7 || !strings.Contains(err.Error(), "update swarm") {
		t.Errorf("version 7: %v", err)
	}
}

// TestHostileLengths holds that claims of gigabytes cost nothing.
func TestHostileLengths(t *testing.T) {
	bombs := []string{
		"ddffffffff00", "c6ffffffff", "dbffffffff", "9addffffffff", "dcffff", "dfffffffff", "c7ff00",
		strings.Repeat("91", 4096), "99a7737761726d726c01c6ffffffff",
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for _, b := range bombs {
		raw, err := hex.DecodeString(b)
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := Open(raw, testRun); err == nil {
			t.Errorf("%.20s opens", b)
		}
		var v struct{ Numbers []int64 }
		if err := Unmarshal(raw, &v, Limits{Bytes: 1 << 20}); err == nil {
			t.Errorf("%.20s decodes", b)
		}
	}
	runtime.ReadMemStats(&after)
	if grown := after.TotalAlloc - before.TotalAlloc; grown > 1<<20 {
		t.Errorf("%d bytes allocated", grown)
	}
}

// TestOneSpelling lists values that MessagePack can spell otherwise.
func TestOneSpelling(t *testing.T) {
	for _, b := range []string{
		"cc05", "cd00ff", "ce0000ffff", "cf00000000ffffffff", "d0ff", "d1ff80", "d905" + "6162636465", "c5000161",
		"dc0001c0", "c0", "81a16101", "d40000", "c1",
	} {
		raw, _ := hex.DecodeString(b)
		if err := Scan(raw, Limits{}); err == nil {
			t.Errorf("%s passes", b)
		}
	}
}

func FuzzOpen(f *testing.F) {
	for _, msg := range goldens() {
		data, err := Seal(testKey(f), testRun, 1, 2, msg)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if env, err := Peek(data); err == nil {
			if string(Marshal(env)) != string(data) {
				t.Fatalf("%x is not canonical", data)
			}
			if msg, err := decodeMessage(env.Kind, env.Payload); err == nil && string(Marshal(msg)) != string(env.Payload) {
				t.Fatalf("payload %x is not canonical", env.Payload)
			}
		}
		_, _, _ = Open(data, testRun)
	})
}

func BenchmarkOpen(b *testing.B) {
	data, err := Seal(testKey(b), testRun, 1, 2, goldens()["announce"])
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, _, err := Open(data, testRun); err != nil {
			b.Fatal(err)
		}
	}
}
