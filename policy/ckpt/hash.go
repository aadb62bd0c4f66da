package ckpt

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash"
	"math/bits"
)

// Hash names a policy, an adapter, or a node of their Merkle trees.
type Hash [32]byte

// String gives 64 hex digits.
func (h Hash) String() string { return hex.EncodeToString(h[:]) }

// MarshalText is String, for JSON and TOML.
func (h Hash) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText is ParseHash.
func (h *Hash) UnmarshalText(text []byte) (err error) {
	*h, err = ParseHash(string(text))
	return err
}

// ParseHash reads 64 hex digits.
func ParseHash(s string) (Hash, error) {
	var h Hash
	if len(s) != 2*len(h) {
		return h, fmt.Errorf("hash of %d characters, want %d", len(s), 2*len(h))
	}
	_, err := hex.Decode(h[:], []byte(s))
	return h, err
}

// PolicyHash gives the identity of a policy: the Merkle root that the package doc draws. The order of
// the argument does not matter; names must be unique, else the hash has no meaning.
func PolicyHash(tensors []Tensor) Hash {
	return seal(len(tensors), root(leaves(sorted(tensors))))
}

// AdapterHash names the policy that adapter (the PolicyHash of a LoRA adapter's tensors) makes of base.
func AdapterHash(base, adapter Hash) Hash {
	return sha256.Sum256(append(append([]byte("swarmrl/adapter/v1"), base[:]...), adapter[:]...))
}

// Proof shows that a tensor is part of a policy.
type Proof struct {
	Index, Count int    // place of the tensor in the order of names, number of all tensors
	Path         []Hash // siblings from the leaf to the root
}

// Prove gives the proof for the tensor called name.
func Prove(tensors []Tensor, name string) (Proof, error) {
	all := sorted(tensors)
	for i, t := range all {
		if t.Name == name {
			return Proof{Index: i, Count: len(all), Path: path(leaves(all), i)}, nil
		}
	}
	return Proof{}, fmt.Errorf("no tensor %q", name)
}

// VerifyProof says whether the policy holds exactly this tensor (name, shape, canonical data).
func VerifyProof(policy Hash, t Tensor, p Proof) bool {
	if p.Index < 0 || p.Index >= p.Count || t.check() != nil {
		return false
	}
	top, ok := climb(leaf(t), p.Index, p.Count, p.Path)
	return ok && seal(p.Count, top) == policy
}

// climb is the inverse of path: the root over n leaves of which h is leaf i.
func climb(h Hash, i, n int, siblings []Hash) (Hash, bool) {
	if n == 1 {
		return h, len(siblings) == 0
	}
	if len(siblings) == 0 {
		return Hash{}, false
	}
	last := siblings[len(siblings)-1]
	rest := siblings[:len(siblings)-1]
	k := split(n)
	if i < k {
		left, ok := climb(h, i, k, rest)
		return node(left, last), ok
	}
	right, ok := climb(h, i-k, n-k, rest)
	return node(last, right), ok
}

func path(leaves []Hash, i int) []Hash {
	if len(leaves) == 1 {
		return nil
	}
	k := split(len(leaves))
	if i < k {
		return append(path(leaves[:k], i), root(leaves[k:]))
	}
	return append(path(leaves[k:], i-k), root(leaves[:k]))
}

// root gives the tree's hash; of no leaves it is SHA-256 of nothing.
func root(leaves []Hash) Hash {
	switch len(leaves) {
	case 0:
		return sha256.Sum256(nil)
	case 1:
		return leaves[0]
	}
	k := split(len(leaves))
	return node(root(leaves[:k]), root(leaves[k:]))
}

// split gives the largest power of two below n > 1.
func split(n int) int { return 1 << (bits.Len(uint(n-1)) - 1) }

func node(left, right Hash) Hash {
	var buf [65]byte
	buf[0] = 1
	copy(buf[1:], left[:])
	copy(buf[33:], right[:])
	return sha256.Sum256(buf[:])
}

func seal(count int, top Hash) Hash {
	b := binary.LittleEndian.AppendUint64([]byte("swarmrl/policy/v1"), uint64(count))
	return sha256.Sum256(append(b, top[:]...))
}

func leaves(sorted []Tensor) []Hash {
	out := make([]Hash, len(sorted))
	for i, t := range sorted {
		out[i] = leaf(t)
	}
	return out
}

func leaf(t Tensor) Hash {
	h := sha256.New()
	h.Write(leafHeader(t))
	writeCanonical(h, t)
	var out Hash
	h.Sum(out[:0])
	return out
}

func leafHeader(t Tensor) []byte {
	dtype := t.DType
	if dtype.Float() {
		dtype = BF16
	}
	le := binary.LittleEndian
	b := le.AppendUint32([]byte{0}, uint32(len(t.Name)))
	b = append(b, t.Name...)
	b = le.AppendUint32(b, uint32(len(dtype)))
	b = append(b, dtype...)
	b = le.AppendUint32(b, uint32(len(t.Shape)))
	for _, d := range t.Shape {
		b = le.AppendUint64(b, uint64(d))
	}
	return b
}

// writeCanonical writes floating-point data as bf16, other data as it is.
func writeCanonical(h hash.Hash, t Tensor) {
	if t.DType == BF16 || !t.DType.Float() {
		h.Write(t.Data)
		return
	}
	const chunk = 8192 // elements
	var wide [chunk]float32
	var buf [2 * chunk]byte
	width := t.DType.Bits() / 8
	for data := t.Data; len(data) > 0; {
		n := min(chunk, len(data)/width)
		widen(wide[:n], t.DType, data)
		for i, v := range wide[:n] {
			binary.LittleEndian.PutUint16(buf[2*i:], bf16(v))
		}
		h.Write(buf[:2*n])
		data = data[n*width:]
	}
}
