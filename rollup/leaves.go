package rollup

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"
)

// MaxLeaves bounds the rollout leaves of one peer and round.
const MaxLeaves = 1 << 16

// LeafRoot gives the Merkle root over the leaves of a peer's round, in order: what Participate commits to and a
// dispute opens. Leaf = keccak256(0x00 || bytes), node = keccak256(0x01 || left || right); a row of odd length carries
// its last node up unchanged; root = keccak256(0x02 || number of leaves (4 bytes, big endian) || top). No leaves give the zero
// hash. Every leaf is opaque bytes.
func LeafRoot(leaves [][]byte) Hash {
	if len(leaves) == 0 {
		return Hash{}
	}
	return rootHash(len(leaves), leafTop(leaves))
}

// leafTop gives the node over all leaves.
func leafTop(leaves [][]byte) Hash {
	row := leafRow(leaves)
	for len(row) > 1 {
		row = nextRow(row)
	}
	return row[0]
}

// LeafProof gives the siblings of leaf i from the bottom up, which Disputes checks on chain.
func LeafProof(leaves [][]byte, i int) ([]Hash, error) {
	if i < 0 || i >= len(leaves) {
		return nil, fmt.Errorf("leaf %d of %d", i, len(leaves))
	}
	var proof []Hash
	for row := leafRow(leaves); len(row) > 1; row, i = nextRow(row), i/2 {
		if i^1 < len(row) {
			proof = append(proof, row[i^1])
		}
	}
	return proof, nil
}

// VerifyLeaf says whether leaf i of count leaves under the root is these bytes.
func VerifyLeaf(root Hash, leaf []byte, i, count int, proof []Hash) bool {
	if i < 0 || i >= count || count > MaxLeaves {
		return false
	}
	h, n := leafHash(leaf), count
	for ; count > 1; i, count = i/2, (count+1)/2 {
		if i^1 >= count {
			continue
		}
		if len(proof) == 0 {
			return false
		}
		if i&1 == 0 {
			h = nodeHash(h, proof[0])
		} else {
			h = nodeHash(proof[0], h)
		}
		proof = proof[1:]
	}
	return len(proof) == 0 && rootHash(n, h) == root
}

func leafRow(leaves [][]byte) []Hash {
	row := make([]Hash, len(leaves))
	for i, l := range leaves {
		row[i] = leafHash(l)
	}
	return row
}

func nextRow(row []Hash) []Hash {
	next := make([]Hash, 0, (len(row)+1)/2)
	for i := 0; i+1 < len(row); i += 2 {
		next = append(next, nodeHash(row[i], row[i+1]))
	}
	if len(row)%2 == 1 {
		next = append(next, row[len(row)-1])
	}
	return next
}

func rootHash(count int, top Hash) Hash {
	return Hash(crypto.Keccak256Hash([]byte{2}, binary.BigEndian.AppendUint32(nil, uint32(count)), top[:]))
}

func leafHash(b []byte) Hash  { return Hash(crypto.Keccak256Hash([]byte{0}, b)) }
func nodeHash(l, r Hash) Hash { return Hash(crypto.Keccak256Hash([]byte{1}, l[:], r[:])) }
