package ledger

import (
	"encoding/binary"
	"errors"
)

// Witness gives what the contract needs to run a chunk again: the cells, as they are now, and the nodes beside their paths.
//
//	n 2 | n times (cell 4, length 2, bytes) | k 2 | ceil(k/8) bytes of bits, first bit highest | a node of 32 for each set bit
//
// Cells ascend. Bits and nodes follow siblings: bottom up, left to right; a clear bit is an empty subtree.
func (s *State) Witness(cells []uint32) []byte {
	ids := make([]cellID, len(cells))
	out := binary.BigEndian.AppendUint16(nil, uint16(len(cells)))
	for i, c := range cells {
		ids[i] = cellID(c)
		b := s.peek(ids[i])
		out = binary.BigEndian.AppendUint32(out, c)
		out = binary.BigEndian.AppendUint16(out, uint16(len(b)))
		out = append(out, b...)
	}
	siblings := s.tree.siblings(ids)
	out = binary.BigEndian.AppendUint16(out, uint16(len(siblings)))
	bits := make([]byte, (len(siblings)+7)/8)
	var nodes []byte
	for i, h := range siblings {
		if h != nil {
			bits[i/8] |= 0x80 >> (i % 8)
			nodes = append(nodes, h[:]...)
		}
	}
	return append(append(out, bits...), nodes...)
}

// errWitness says that bytes are no witness.
var errWitness = errors.New("malformed witness")

// VerifyWitness folds a witness to its root, as the contract does, and gives its cells.
func VerifyWitness(w []byte) (root Hash, cells map[uint32][]byte, err error) {
	ids, hashes, cells, rest, err := witnessCells(w)
	if err != nil {
		return root, nil, err
	}
	if len(rest) < 2 {
		return root, nil, errWitness
	}
	k := int(binary.BigEndian.Uint16(rest))
	if rest = rest[2:]; len(rest) < (k+7)/8 {
		return root, nil, errWitness
	}
	bits, nodes := rest[:(k+7)/8], rest[(k+7)/8:]
	used := 0
	for level := range depth {
		n := 0
		for i := 0; i < len(ids); i++ {
			id, h := ids[i], hashes[i]
			var sibling Hash
			if i+1 < len(ids) && id^1 == ids[i+1] {
				i++
				sibling = hashes[i]
			} else {
				if used >= k {
					return root, nil, errWitness
				}
				sibling = zeros[level]
				if bits[used/8]&(0x80>>(used%8)) != 0 {
					if len(nodes) < 32 {
						return root, nil, errWitness
					}
					sibling, nodes = Hash(nodes[:32]), nodes[32:]
				}
				used++
			}
			if id&1 == 0 {
				h = hashPair(h, sibling)
			} else {
				h = hashPair(sibling, h)
			}
			ids[n], hashes[n] = id>>1, h
			n++
		}
		ids, hashes = ids[:n], hashes[:n]
	}
	if used != k || len(nodes) != 0 {
		return root, nil, errWitness
	}
	return hashes[0], cells, nil
}

func witnessCells(w []byte) (ids []cellID, hashes []Hash, cells map[uint32][]byte, rest []byte, err error) {
	if len(w) < 2 {
		return nil, nil, nil, nil, errWitness
	}
	n := int(binary.BigEndian.Uint16(w))
	if w = w[2:]; n == 0 || n*6 > len(w) {
		return nil, nil, nil, nil, errWitness
	}
	cells = make(map[uint32][]byte, n)
	for i := range n {
		if len(w) < 6 {
			return nil, nil, nil, nil, errWitness
		}
		id, size := binary.BigEndian.Uint32(w), int(binary.BigEndian.Uint16(w[4:]))
		if w = w[6:]; size > len(w) || id >= 1<<depth || i > 0 && cellID(id) <= ids[i-1] {
			return nil, nil, nil, nil, errWitness
		}
		cells[id] = w[:size]
		ids, hashes = append(ids, cellID(id)), append(hashes, leafOf(w[:size]))
		w = w[size:]
	}
	return ids, hashes, cells, w, nil
}
