package blob

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"hash"
	"io"
	"math/bits"
)

// ID names a body by its content: see the package comment. An alias, so that identities of
// other packages fit without conversion.
type ID = [32]byte

const (
	// ChunkSize is the unit of transfer and of blame, in bytes.
	ChunkSize = 4 << 20
	// MaxBody is the largest body, in bytes.
	MaxBody   = MaxChunks * ChunkSize
	MaxChunks = 8192
)

// Manifest is what an ID commits to: the length and the hash of each chunk.
type Manifest struct {
	Length int64
	Leaves [][32]byte
}

// chunks is the number of chunks of a body.
func chunks(length int64) int { return int((length + ChunkSize - 1) / ChunkSize) }

// ID computes the name.
func (m *Manifest) ID() ID {
	h := sha256.New()
	h.Write([]byte{2})
	h.Write(binary.LittleEndian.AppendUint64(nil, uint64(m.Length)))
	root := treeRoot(m.Leaves)
	h.Write(root[:])
	return ID(h.Sum(nil))
}

// chunkLength is the size of chunk i in bytes.
func (m *Manifest) chunkLength(i int) int64 {
	return min(ChunkSize, m.Length-int64(i)*ChunkSize)
}

func treeRoot(leaves [][32]byte) [32]byte {
	switch len(leaves) {
	case 0:
		return [32]byte{}
	case 1:
		return leaves[0]
	}
	split := 1 << (bits.Len(uint(len(leaves)-1)) - 1)
	left, right := treeRoot(leaves[:split]), treeRoot(leaves[split:])
	var node [65]byte
	node[0] = 1
	copy(node[1:], left[:])
	copy(node[33:], right[:])
	return sha256.Sum256(node[:])
}

// newLeaf starts the hash of a chunk.
func newLeaf() hash.Hash {
	h := sha256.New()
	h.Write([]byte{0})
	return h
}

func leafOf(chunk []byte) [32]byte {
	h := newLeaf()
	h.Write(chunk)
	return [32]byte(h.Sum(nil))
}

// IDOf computes the name of a body in memory.
func IDOf(body []byte) ID {
	m := manifestOf(body)
	return m.ID()
}

func manifestOf(body []byte) *Manifest {
	m := &Manifest{Length: int64(len(body))}
	for len(body) > 0 {
		n := min(len(body), ChunkSize)
		m.Leaves = append(m.Leaves, leafOf(body[:n]))
		body = body[n:]
	}
	return m
}

// treeWriter builds a manifest while the body is written through it.
type treeWriter struct {
	manifest Manifest
	leaf     hash.Hash
	filled   int64 // bytes in the current chunk
}

// Write never fails before MaxBody.
func (w *treeWriter) Write(p []byte) (int, error) {
	if w.manifest.Length+int64(len(p)) > MaxBody {
		return 0, fmt.Errorf("body longer than %d bytes", int64(MaxBody))
	}
	for rest := p; len(rest) > 0; {
		if w.leaf == nil {
			w.leaf = newLeaf()
		}
		n := min(int64(len(rest)), ChunkSize-w.filled)
		w.leaf.Write(rest[:n])
		rest, w.filled = rest[n:], w.filled+n
		if w.filled == ChunkSize {
			w.endChunk()
		}
	}
	w.manifest.Length += int64(len(p))
	return len(p), nil
}

func (w *treeWriter) endChunk() {
	w.manifest.Leaves = append(w.manifest.Leaves, [32]byte(w.leaf.Sum(nil)))
	w.leaf, w.filled = nil, 0
}

// finish gives the manifest of all that was written.
func (w *treeWriter) finish() *Manifest {
	if w.filled > 0 {
		w.endChunk()
	}
	return &w.manifest
}

// encode gives the wire and disk form: length, then the leaves.
func (m *Manifest) encode() []byte {
	out := binary.LittleEndian.AppendUint64(make([]byte, 0, 8+32*len(m.Leaves)), uint64(m.Length))
	for i := range m.Leaves {
		out = append(out, m.Leaves[i][:]...)
	}
	return out
}

var errManifest = errors.New("malformed leaves")

// decodeManifest reads n bytes of the wire form from r and accepts only leaves that make the
// ID: until they do, the length is a claim. It allocates no more than the most leaves take.
func decodeManifest(r io.Reader, n int64, id ID) (*Manifest, error) {
	if n < 8 {
		return nil, fmt.Errorf("%w: %d bytes", errManifest, n)
	}
	var head [8]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return nil, err
	}
	length := binary.LittleEndian.Uint64(head[:])
	if length > MaxBody {
		return nil, fmt.Errorf("%w: length %d", errManifest, length)
	}
	m := &Manifest{Length: int64(length)}
	if n != 8+32*int64(chunks(m.Length)) {
		return nil, fmt.Errorf("%w: %d bytes for a body of %d", errManifest, n, length)
	}
	m.Leaves = make([][32]byte, chunks(m.Length))
	for i := range m.Leaves {
		if _, err := io.ReadFull(r, m.Leaves[i][:]); err != nil {
			return nil, err
		}
	}
	if m.ID() != id {
		return nil, fmt.Errorf("%w: they make %x, want %x", errManifest, m.ID(), id)
	}
	return m, nil
}
