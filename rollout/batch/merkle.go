package batch

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
)

// Root is the Merkle root over leaves; all zeros for none.
func Root(leaves [][32]byte) [32]byte {
	var t tree
	for _, l := range leaves {
		t.add(l)
	}
	return t.root()
}

// tree takes leaves one after another and holds, of those so far, the roots of the whole trees that they make up: one
// for each bit of their number, the largest first.
type tree struct {
	n     int // leaves so far
	whole [][32]byte
}

func (t *tree) add(leaf [32]byte) {
	for rest := t.n; rest&1 == 1; rest >>= 1 {
		last := len(t.whole) - 1
		leaf, t.whole = node(t.whole[last], leaf), t.whole[:last]
	}
	t.whole = append(t.whole, leaf)
	t.n++
}

// root is that of a tree whose levels of odd length pass their last node up unchanged; all zeros without leaves.
func (t *tree) root() (at [32]byte) {
	for i := len(t.whole) - 1; i >= 0; i-- {
		if i == len(t.whole)-1 {
			at = t.whole[i]
		} else {
			at = node(t.whole[i], at)
		}
	}
	return at
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

// path gives the siblings on the way from leaf i to the root.
func path(leaves [][32]byte, i int) (siblings [][32]byte) {
	for ; len(leaves) > 1; i /= 2 {
		if sibling := i ^ 1; sibling < len(leaves) {
			siblings = append(siblings, leaves[sibling])
		}
		leaves = level(leaves)
	}
	return siblings
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
	group, err := decodeGroup(o.Group)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("opening: %w", err)
	}
	if err := record(o.Record).check(&h, groups); err != nil {
		return nil, nil, nil, fmt.Errorf("opening: %w", err)
	}
	bottom := leaf(new([]byte), sha256.Sum256(o.Header), sha256.Sum256(o.Group), o.Record)
	got, err := climb(bottom, o, int(binary.LittleEndian.Uint32(o.Header[160:])))
	if err != nil {
		return nil, nil, nil, err
	}
	if got != root {
		return nil, nil, nil, errors.New("opening: does not belong to this batch")
	}
	return &h, &group, h.rollout(o.Record), nil
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
