package ledger

import (
	"slices"

	"github.com/ethereum/go-ethereum/crypto"
)

// tree is a sparse Merkle tree of depth 25 in pages, so that dense places cost 32 bytes a node and empty ones nothing.
// Leaves change at once; the nodes above follow in flush, once for all changes since.
type tree struct {
	levels [depth + 1][]*[pageSize]Hash // level 0 = leaves
	dirty  []cellID
}

const pageSize = 256

// zeros are the roots of empty trees of each height.
var zeros = func() (z [depth + 1]Hash) {
	for i := 1; i <= depth; i++ {
		z[i] = hashPair(z[i-1], z[i-1])
	}
	return z
}()

func hashPair(l, r Hash) Hash {
	var b [64]byte
	copy(b[:], l[:])
	copy(b[32:], r[:])
	return Hash(crypto.Keccak256Hash(b[:]))
}

func (t *tree) get(level int, i cellID) Hash {
	pages := t.levels[level]
	if p := int(i / pageSize); p < len(pages) && pages[p] != nil {
		return pages[p][i%pageSize]
	}
	return zeros[level]
}

func (t *tree) put(level int, i cellID, h Hash) {
	p := int(i / pageSize)
	if p >= len(t.levels[level]) {
		t.levels[level] = append(t.levels[level], make([]*[pageSize]Hash, p+1-len(t.levels[level]))...)
	}
	page := t.levels[level][p]
	if page == nil {
		page = new([pageSize]Hash)
		if level > 0 {
			for k := range page {
				page[k] = zeros[level]
			}
		}
		t.levels[level][p] = page
	}
	page[i%pageSize] = h
}

// set changes a leaf.
func (t *tree) set(i cellID, h Hash) {
	t.put(0, i, h)
	t.dirty = append(t.dirty, i)
}

// flush brings the inner nodes up to date and gives the root.
func (t *tree) flush() Hash {
	ids := t.dirty
	for level := 0; level < depth && len(ids) > 0; level++ {
		slices.Sort(ids)
		ids = slices.Compact(ids)
		parents := ids[:0]
		for k := 0; k < len(ids); k++ {
			p := ids[k] >> 1
			t.put(level+1, p, hashPair(t.get(level, 2*p), t.get(level, 2*p+1)))
			if k+1 < len(ids) && ids[k+1]>>1 == p {
				k++
			}
			parents = append(parents, p)
		}
		ids = parents
	}
	t.dirty = t.dirty[:0]
	return t.get(depth, 0)
}

// siblings gives what is needed to fold the sorted, distinct leaves up to the root: from the bottom up, left to right,
// the nodes that the leaves do not determine. A nil entry stands for an empty subtree.
func (t *tree) siblings(ids []cellID) (out []*Hash) {
	t.flush()
	ids = slices.Clone(ids)
	for level := range depth {
		parents := ids[:0]
		for k := 0; k < len(ids); k++ {
			if k+1 < len(ids) && ids[k]^1 == ids[k+1] {
				k++
			} else if h := t.get(level, ids[k]^1); h == zeros[level] {
				out = append(out, nil)
			} else {
				out = append(out, &h)
			}
			parents = append(parents, ids[k]>>1)
		}
		ids = parents
	}
	return out
}
