package batch

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
)

// Root is the Merkle root over leaves; all zeros for none.
func Root(leaves [][32]byte) [32]byte {
	if len(leaves) == 0 {
		return [32]byte{}
	}
	for len(leaves) > 1 {
		leaves = level(leaves)
	}
	return leaves[0]
}

// level gives the parents of a row of nodes; an odd last one passes up unchanged.
func level(row [][32]byte) [][32]byte {
	up := make([][32]byte, 0, (len(row)+1)/2)
	for i := 0; i+1 < len(row); i += 2 {
		up = append(up, node(row[i], row[i+1]))
	}
	if len(row)%2 == 1 {
		up = append(up, row[len(row)-1])
	}
	return up
}

func node(left, right [32]byte) [32]byte {
	var b [65]byte
	b[0] = 1
	copy(b[1:], left[:])
	copy(b[33:], right[:])
	return sha256.Sum256(b[:])
}

// Opening shows one rollout of a batch to somebody who knows only the batch's root.
type Opening struct {
	Header []byte // 164 bytes
	Group  []byte // encoded
	Record []byte // encoded, without its length
	Index  uint32 // position among the batch's rollouts
	Path   [][32]byte
}

// Open builds the opening of rollout i.
func (b *Batch) Open(i int) (*Opening, error) {
	if i < 0 || i >= len(b.Rollouts) {
		return nil, fmt.Errorf("rollout %d of %d", i, len(b.Rollouts))
	}
	head := b.Header.append(nil, len(b.Groups), len(b.Rollouts))
	headSum := sha256.Sum256(head)
	o := &Opening{Header: head, Index: uint32(i)}
	leaves, scratch := make([][32]byte, len(b.Rollouts)), []byte(nil)
	for j := range b.Rollouts {
		r := &b.Rollouts[j]
		group := b.Groups[r.Group].append(nil)
		record := r.append(nil, &b.Header)
		leaves[j] = leaf(&scratch, headSum, sha256.Sum256(group), record)
		if j == i {
			o.Group, o.Record = group, record
		}
	}
	for at := i; len(leaves) > 1; at /= 2 {
		if sibling := at ^ 1; sibling < len(leaves) {
			o.Path = append(o.Path, leaves[sibling])
		}
		leaves = level(leaves)
	}
	return o, nil
}

// Verify decodes the opening strictly and checks that it belongs to root. It gives the header, the
// task and the rollout, whose Group is its index in the batch.
func (o *Opening) Verify(root [32]byte) (*Header, *Group, *Rollout, error) {
	if len(o.Header) != headerSize {
		return nil, nil, nil, fmt.Errorf("opening: header of %d bytes, want %d", len(o.Header), headerSize)
	}
	var h Header
	groups, err := h.decode(o.Header)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("opening: %w", err)
	}
	group, sum, err := decodeGroup(o.Group)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("opening: %w", err)
	}
	r := &Rollout{}
	if err := r.decode(o.Record, &h, groups); err != nil {
		return nil, nil, nil, fmt.Errorf("opening: %w", err)
	}
	got, err := climb(leaf(new([]byte), sha256.Sum256(o.Header), sum, o.Record), o, int(binary.LittleEndian.Uint32(o.Header[160:])))
	if err != nil {
		return nil, nil, nil, err
	}
	if got != root {
		return nil, nil, nil, errors.New("opening: does not belong to this batch")
	}
	return &h, &group, r, nil
}

// climb walks from a leaf to the root of a tree of n leaves.
func climb(at [32]byte, o *Opening, n int) ([32]byte, error) {
	index, path := int(o.Index), o.Path
	if index >= n || n > maxRollouts {
		return at, fmt.Errorf("opening: rollout %d of %d", index, n)
	}
	for ; n > 1; n, index = (n+1)/2, index/2 {
		sibling := index ^ 1
		if sibling >= n {
			continue
		}
		if len(path) == 0 {
			return at, errors.New("opening: path too short")
		}
		if index%2 == 0 {
			at = node(at, path[0])
		} else {
			at = node(path[0], at)
		}
		path = path[1:]
	}
	if len(path) != 0 {
		return at, errors.New("opening: path too long")
	}
	return at, nil
}
