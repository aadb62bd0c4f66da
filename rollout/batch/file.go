package batch

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
)

// File is a batch that was checked and lies in the bytes that it came in. Besides these it takes less memory than
// they do: 4 bytes a rollout, and the table of tasks. Rollouts are unpacked where they are wanted.
type File struct {
	Header Header
	Groups []Group
	Root   [32]byte // of the Merkle tree

	raw []byte
	at  []uint32 // where each record begins, its length in front
}

// maxFile bounds a file, so that positions in it have four bytes.
const maxFile = math.MaxUint32

// Parse checks all of a batch. What it allocates, all told, is less than twice len(b), whatever b says of itself. The
// File keeps b, which must not change.
func Parse(b []byte) (*File, error) {
	if len(b) > maxFile {
		return nil, fmt.Errorf("batch of %d bytes, want at most %d", len(b), maxFile)
	}
	src := &slice{b}
	r, err := newReader(src)
	if err != nil {
		return nil, err
	}
	f := &File{Header: r.Header, Groups: r.Groups, raw: b, at: make([]uint32, 0, r.Rollouts)}
	for {
		at := len(b) - len(src.b)
		if _, err := r.next(); errors.Is(err, io.EOF) {
			f.Root = r.Root()
			return f, nil
		} else if err != nil {
			return nil, err
		}
		f.at = append(f.at, uint32(at))
	}
}

// Len is the number of rollouts.
func (f *File) Len() int { return len(f.at) }

func (f *File) record(i int) record {
	b := f.raw[f.at[i]:]
	n := binary.LittleEndian.Uint32(b)
	return record(b[4:][:n:n])
}

// Rollout unpacks rollout i. Its proofs share memory with the file's bytes.
func (f *File) Rollout(i int) *Rollout { return f.Header.rollout(f.record(i)) }

// Batch unpacks rollouts [lo, hi), which keep their groups' numbers: 8 bytes a token, some 80 a rollout. Their proofs
// share memory with the file's bytes, the groups with the file's.
func (f *File) Batch(lo, hi int) *Batch {
	n := 0
	for i := lo; i < hi; i++ {
		n += f.record(i).tokens()
	}
	ids, logp := make([]int32, n), make([]float32, n)
	b := &Batch{Header: f.Header, Groups: f.Groups, Rollouts: make([]Rollout, hi-lo)}
	for i := range b.Rollouts {
		r := f.record(lo + i)
		t := r.tokens()
		f.Header.unpack(&b.Rollouts[i], r, ids[:0:t], logp[:0:t])
		ids, logp = ids[t:], logp[t:]
	}
	return b
}

// Leaves gives the leaves of the Merkle tree, one a rollout.
func (f *File) Leaves() [][32]byte {
	leaves := make([][32]byte, f.Len())
	head := sha256.Sum256(f.raw[:headerSize])
	var buf []byte
	var group [32]byte
	for i := range leaves {
		r := f.record(i)
		if r.sample() == 0 {
			buf = f.Groups[r.group()].append(buf[:0])
			group = sha256.Sum256(buf)
		}
		leaves[i] = leaf(&buf, head, group, r)
	}
	return leaves
}

// Open builds the opening of rollout i.
func (f *File) Open(i int) (*Opening, error) {
	if i < 0 || i >= f.Len() {
		return nil, fmt.Errorf("rollout %d of %d", i, f.Len())
	}
	r := f.record(i)
	return &Opening{
		Header: f.raw[:headerSize:headerSize], Group: f.Groups[r.group()].append(nil), Record: r, Index: uint32(i), Path: path(f.Leaves(), i),
	}, nil
}
