package batch

import (
	"bytes"
	"errors"
	"io"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"swarmrl/rollout"
)

func sample(seed uint64, groups, size, tokens int, vocabulary uint32, k uint16) *Batch {
	r := rand.New(rand.NewPCG(seed, 1))
	b := &Batch{Header: Header{
		Run: [32]byte{1}, Round: 7, Peer: [20]byte{2}, Policy: [32]byte{3}, Beacon: [32]byte{5}, Sampling: rollout.Sampling{Temperature: 1, TopP: 1},
		MaxTokens: uint16(tokens), ProofPoints: k, Hidden: 1024, Vocabulary: vocabulary,
	}}
	for g := range groups {
		b.Groups = append(b.Groups, Group{Env: "tiny-arith", EnvVersion: [32]byte{4}, Seed: r.Uint64(), Index: uint64(g), Difficulty: 0.5})
		for s := range size {
			n := 1 + r.IntN(tokens)
			o := Rollout{Group: uint32(g), Sample: uint16(s), Finish: rollout.EOS}
			if n == tokens {
				o.Finish = rollout.Length
			}
			for range n {
				o.Tokens = append(o.Tokens, r.Int32N(int32(vocabulary)))
				o.Logp = append(o.Logp, -float32(r.IntN(60000))/2048)
			}
			o.Proofs = make([]byte, b.Header.proofBytes(n))
			for i := range o.Proofs {
				o.Proofs[i] = byte(r.Uint32())
			}
			b.Rollouts = append(b.Rollouts, o)
		}
	}
	return b
}

func TestRoundTrip(t *testing.T) {
	for _, vocabulary := range []uint32{264, 1 << 16, 151_936} {
		want := sample(5, 4, 8, 60, vocabulary, 128)
		want.Header.Stage = rollout.Critique
		want.Groups[2].References = []Reference{{Leaf: [32]byte{9}, Votes: 3}, {Leaf: [32]byte{8}, Votes: 1}}
		bytes1, root, err := want.Encode()
		if err != nil {
			t.Fatal(err)
		}
		f, err := Parse(bytes1)
		if err != nil {
			t.Fatal(err)
		}
		if root != f.Root || root != Root(f.Leaves()) || !reflect.DeepEqual(f.Batch(0, f.Len()), want) {
			t.Fatalf("vocabulary %d: decoded batch differs", vocabulary)
		}
		if got := f.Batch(5, 7).Rollouts; !reflect.DeepEqual(got, want.Rollouts[5:7]) || !reflect.DeepEqual(*f.Rollout(6), got[1]) {
			t.Fatalf("vocabulary %d: unpacked alone, rollouts differ", vocabulary)
		}
		r, err := NewReader(bytes.NewReader(bytes1))
		for i := 0; err == nil; i++ {
			var o *Rollout
			if o, err = r.Next(); err == nil && !reflect.DeepEqual(*o, want.Rollouts[i]) {
				t.Fatalf("vocabulary %d: streamed, rollout %d differs", vocabulary, i)
			}
		}
		if !errors.Is(err, io.EOF) || r.Root() != root {
			t.Fatalf("vocabulary %d: streamed: %v, root %x", vocabulary, err, r.Root())
		}
	}
}

// parsed is a batch as its readers have it.
func parsed(tb testing.TB, b *Batch) *File {
	tb.Helper()
	raw, _, err := b.Encode()
	if err != nil {
		tb.Fatal(err)
	}
	f, err := Parse(raw)
	if err != nil {
		tb.Fatal(err)
	}
	return f
}

func TestOpeningsVerify(t *testing.T) {
	for _, rollouts := range []int{1, 2, 3, 5, 8, 13} {
		b := sample(uint64(rollouts), 1, rollouts, 40, 264, 16)
		f := parsed(t, b)
		root := f.Root
		for i := range b.Rollouts {
			o, err := f.Open(i)
			if err != nil {
				t.Fatal(err)
			}
			_, g, r, err := o.Verify(root)
			if err != nil || !reflect.DeepEqual(*r, b.Rollouts[i]) || g.Env != "tiny-arith" {
				t.Fatalf("rollout %d of %d: %v", i, rollouts, err)
			}
			rejectForgedOpenings(t, o, root)
		}
	}
}

func rejectForgedOpenings(t *testing.T, o *Opening, root [32]byte) {
	t.Helper()
	change := func(b []byte) []byte {
		b = bytes.Clone(b)
		b[len(b)-1] ^= 1
		return b
	}
	for name, bad := range map[string]Opening{
		"record": {o.Header, o.Group, change(o.Record), o.Index, o.Path},
		"group":  {o.Header, change(o.Group), o.Record, o.Index, o.Path},
		"header": {change(o.Header), o.Group, o.Record, o.Index, o.Path},
		"long":   {o.Header, o.Group, o.Record, o.Index, append(o.Path[:len(o.Path):len(o.Path)], root)},
		"index":  {o.Header, o.Group, o.Record, o.Index + 1000, o.Path},
	} {
		if _, _, _, err := bad.Verify(root); err == nil {
			t.Fatalf("opening with another %s verifies", name)
		}
	}
}

// The format's promise: about 6 bytes a token and 258 bytes per 32 tokens of proof.
func TestSizePerToken(t *testing.T) {
	for _, c := range []struct {
		most       int // tokens of a rollout
		vocabulary uint32
		limit      float64 // bytes a token
	}{{256, 151_936, 6}, {16, 264, 7}} {
		sizePerToken(t, sample(1, 32, 8, c.most, c.vocabulary, 128), c.limit)
	}
}

func sizePerToken(t *testing.T, b *Batch, limit float64) {
	t.Helper()
	with, _, err := b.Encode()
	if err != nil {
		t.Fatal(err)
	}
	tokens, proofs := 0, 0
	for i := range b.Rollouts {
		tokens += len(b.Rollouts[i].Tokens)
		proofs += len(b.Rollouts[i].Proofs)
	}
	perToken, chunks := float64(len(with)-proofs)/float64(tokens), 0
	for i := range b.Rollouts {
		chunks += (len(b.Rollouts[i].Tokens) + 31) / 32
	}
	t.Logf("%d rollouts, %d tokens: %.2f bytes a token without proofs, %.0f a chunk of proof", len(b.Rollouts), tokens, perToken, float64(proofs)/float64(chunks))
	if perToken > limit || proofs != 258*chunks {
		t.Errorf("%.2f bytes a token without proofs, want at most %g; %d of proofs for %d chunks", perToken, limit, proofs, chunks)
	}
}

func TestMalformed(t *testing.T) {
	good, _, err := sample(3, 2, 3, 40, 264, 16).Encode()
	if err != nil {
		t.Fatal(err)
	}
	for n := range good {
		if _, err := Parse(good[:n]); err == nil {
			t.Fatalf("cut to %d of %d bytes: accepted", n, len(good))
		}
	}
	if _, err := Parse(append(bytes.Clone(good), 0)); err == nil {
		t.Error("trailing byte accepted")
	}
	next := bytes.Clone(good)
	next[4] = 2
	if _, err := Parse(next); err == nil || !strings.Contains(err.Error(), "version 2") {
		t.Errorf("other version: %v", err)
	}
	for _, edit := range []func(*Batch){
		func(b *Batch) { b.Rollouts[0].Tokens[0] = 264 },
		func(b *Batch) { b.Rollouts[0].Tokens[0] = -1 },
		func(b *Batch) { b.Rollouts[1] = b.Rollouts[0] },
		func(b *Batch) { b.Rollouts[0], b.Rollouts[1] = b.Rollouts[1], b.Rollouts[0] },
		func(b *Batch) { b.Rollouts[0].Group = 9 },
		func(b *Batch) { b.Rollouts[0].Finish = 3 },
		func(b *Batch) { b.Rollouts[0].Proofs = b.Rollouts[0].Proofs[1:] },
		func(b *Batch) { b.Header.ProofPoints = 2000 },
		func(b *Batch) { b.Header.Stage = 3 },
		func(b *Batch) { b.Groups[0].Env = "a b" },
		func(b *Batch) { b.Groups[1] = b.Groups[0] },
		func(b *Batch) { b.Rollouts = b.Rollouts[:5] },
		func(b *Batch) { b.Rollouts[2].Sample = 7 },
		func(b *Batch) { b.Groups[0].Difficulty = 2 },
	} {
		b := sample(3, 2, 3, 40, 264, 16)
		edit(b)
		if _, _, err := b.Encode(); err == nil {
			t.Error("malformed batch encoded")
		}
	}
}

// Whatever decodes encodes to the same bytes: the format is canonical.
func FuzzDecode(f *testing.F) {
	for seed := range uint64(3) {
		b, _, err := sample(seed, 2, 2, 33, 264, 8).Encode()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		file, err := Parse(b)
		if err != nil {
			return
		}
		again, root, err := file.Batch(0, file.Len()).Encode()
		if err != nil || root != file.Root || !bytes.Equal(again, b) {
			t.Fatalf("decodes, but encodes to other bytes: %v", err)
		}
	})
}

func FuzzOpening(f *testing.F) {
	b := sample(1, 1, 5, 33, 264, 8)
	file := parsed(f, b)
	root := file.Root
	o, err := file.Open(3)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(o.Header, o.Group, o.Record, o.Index)
	f.Fuzz(func(t *testing.T, header, group, record []byte, index uint32) {
		forged := Opening{Header: header, Group: group, Record: record, Index: index, Path: o.Path}
		same := bytes.Equal(header, o.Header) && bytes.Equal(group, o.Group) && bytes.Equal(record, o.Record) && index == o.Index
		if _, _, _, err := forged.Verify(root); (err == nil) != same {
			t.Fatalf("verifies %v, honest %v", err == nil, same)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	raw, _, err := sample(1, 32, 8, 256, 151_936, 128).Encode()
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(raw)))
	for b.Loop() {
		if _, err := Parse(raw); err != nil {
			b.Fatal(err)
		}
	}
}
