package ckpt

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"runtime"
	"slices"

	"golang.org/x/sync/errgroup"
)

// A patch turns one policy into the next: bit for bit, in bf16, over tensors of the same names and
// shapes. After a step at a small learning rate few weights change, nearly all to the next bf16 value,
// and how likely that is depends on the weight's exponent: so, for each exponent by itself, a patch
// holds the distances between changed weights, a sign, and rarely a size.
//
//	offset  bytes
//	0       8      "swpatch1"
//	8       32     PolicyHash of the old policy
//	40      32     PolicyHash of the new policy
//	72             the blocks, in the order of the tensors' names and of their elements: 2^22
//	               elements each, the last of a tensor what is left
//
//	a block: u8 mode
//	  0  no change
//	  1  uvarint n, then n bytes of streams (see blockCoder)
//	  2  the new elements, little endian
//
// What a patch makes is as large as the old policy, whatever its bytes are: it cannot be a bomb.
const (
	patchMagic  = "swpatch1"
	patchHeader = len(patchMagic) + 2*len(Hash{})
	blockLen    = 1 << 22

	blockSame   = 0
	blockCoded  = 1
	blockStored = 2
)

// PatchHashes gives the policies that a patch leads from and to, as it claims.
func PatchHashes(patch []byte) (from, to Hash, err error) {
	if len(patch) < patchHeader || string(patch[:len(patchMagic)]) != patchMagic {
		return from, to, errors.New("patch: does not begin with " + patchMagic)
	}
	copy(from[:], patch[8:])
	copy(to[:], patch[40:])
	return from, to, nil
}

// EncodePatch gives the patch from old to new: the same names and shapes, floating-point tensors of any
// width (they are rounded to bf16 as PolicyHash does); other tensors must be equal.
func EncodePatch(old, new []Tensor) ([]byte, error) {
	a, b := sorted(old), sorted(new)
	if err := comparable(a, b); err != nil {
		return nil, err
	}
	from, to := PolicyHash(a), PolicyHash(b)
	out := append(append([]byte(patchMagic), from[:]...), to[:]...)
	for i := range a {
		blocks, err := encodeTensor(a[i], b[i])
		if err != nil {
			return nil, err
		}
		for _, block := range blocks {
			out = append(out, block...)
		}
	}
	return out, nil
}

// comparable requires the same names and shapes, and that only floating-point tensors differ.
func comparable(a, b []Tensor) error {
	if len(a) != len(b) {
		return fmt.Errorf("patch: %d tensors before, %d after", len(a), len(b))
	}
	for i := range a {
		if err := errors.Join(a[i].check(), b[i].check()); err != nil {
			return err
		}
		switch {
		case a[i].Name != b[i].Name:
			return fmt.Errorf("patch: tensor %q before, %q after", a[i].Name, b[i].Name)
		case !slices.Equal(a[i].Shape, b[i].Shape):
			return fmt.Errorf("patch: tensor %q: shape %v before, %v after", a[i].Name, a[i].Shape, b[i].Shape)
		case a[i].DType.Float() != b[i].DType.Float(),
			!a[i].DType.Float() && (a[i].DType != b[i].DType || !bytes.Equal(a[i].Data, b[i].Data)):
			return fmt.Errorf("patch: tensor %q: %s data differs from %s", a[i].Name, a[i].DType, b[i].DType)
		}
	}
	return nil
}

// eachBlock runs f on the blocks of n elements, on several threads.
func eachBlock(n int, f func(block, lo, hi int) error) error {
	var g errgroup.Group
	g.SetLimit(runtime.GOMAXPROCS(0))
	for block, lo := 0, 0; lo < n; block, lo = block+1, lo+blockLen {
		g.Go(func() error { return f(block, lo, min(n, lo+blockLen)) })
	}
	return g.Wait()
}

func encodeTensor(old, new Tensor) ([][]byte, error) {
	if !old.DType.Float() {
		return nil, nil
	}
	n := old.Len()
	out := make([][]byte, (n+blockLen-1)/blockLen)
	err := eachBlock(n, func(block, lo, hi int) error {
		out[block] = encodeBlock(bf16Range(old, lo, hi), bf16Range(new, lo, hi))
		return nil
	})
	return out, err
}

func encodeBlock(old, new []uint16) []byte {
	if slices.Equal(old, new) {
		return []byte{blockSame}
	}
	coded := encodeStreams(old, new)
	if len(coded) >= 2*len(new) {
		out := []byte{blockStored}
		for _, v := range new {
			out = binary.LittleEndian.AppendUint16(out, v)
		}
		return out
	}
	out := binary.AppendUvarint([]byte{blockCoded}, uint64(len(coded)))
	return append(out, coded...)
}

// bf16Range gives elements lo to hi rounded to bf16: the tensor's own memory where it is bf16 already.
func bf16Range(t Tensor, lo, hi int) []uint16 {
	width := t.DType.Bits() / 8
	part := Tensor{Name: t.Name, DType: t.DType, Data: t.Data[lo*width : hi*width]}
	if t.DType == BF16 {
		out, _ := part.BF16() // cannot fail: the type is BF16
		return out
	}
	wide := make([]float32, hi-lo)
	widen(wide, part.DType, part.Data)
	out := make([]uint16, hi-lo)
	for i, v := range wide {
		out[i] = bf16(v)
	}
	return out
}

// ApplyPatch gives the policy that the patch leads to, in bf16, as new memory. The result is checked
// against the hash in the patch, so that what is returned without an error is what EncodePatch was
// given. It refuses to make more than limit bytes; limit 0 stands for no limit beyond old's own size.
func ApplyPatch(old []Tensor, patch []byte, limit int64) ([]Tensor, error) {
	from, to, err := PatchHashes(patch)
	if err != nil {
		return nil, err
	}
	a := sorted(old)
	size := int64(0)
	for _, t := range a {
		if err := t.check(); err != nil {
			return nil, err
		}
		size += 2 * int64(t.Len())
	}
	if limit > 0 && size > limit {
		return nil, fmt.Errorf("patch: makes %d bytes, limit %d", size, limit)
	}
	blocks, err := splitBlocks(a, patch[patchHeader:])
	if err != nil {
		return nil, err
	}
	out := make([]Tensor, len(a))
	for i, t := range a {
		if out[i], err = applyTensor(t, blocks[i]); err != nil {
			return nil, fmt.Errorf("patch: tensor %q: %w", t.Name, err)
		}
	}
	if PolicyHash(out) == to {
		return out, nil
	}
	if got := PolicyHash(a); got != from {
		return nil, fmt.Errorf("patch: leads from policy %v, not from %v", from, got)
	}
	return nil, fmt.Errorf("patch: does not lead to policy %v", to)
}

// splitBlocks gives each tensor its blocks, which must fill the patch.
func splitBlocks(tensors []Tensor, body []byte) ([][][]byte, error) {
	out := make([][][]byte, len(tensors))
	for i, t := range tensors {
		if !t.DType.Float() {
			continue
		}
		for lo := 0; lo < t.Len(); lo += blockLen {
			n, err := blockBytes(body, min(blockLen, t.Len()-lo))
			if err != nil {
				return nil, fmt.Errorf("patch: tensor %q: %w", t.Name, err)
			}
			out[i] = append(out[i], body[:n])
			body = body[n:]
		}
	}
	if len(body) > 0 {
		return nil, fmt.Errorf("patch: %d bytes after the last block", len(body))
	}
	return out, nil
}

// blockBytes gives the length of the block at the front, which holds elems elements.
func blockBytes(body []byte, elems int) (int, error) {
	if len(body) == 0 {
		return 0, errors.New("cut off")
	}
	n := uint64(1)
	switch body[0] {
	case blockSame:
	case blockStored:
		n += 2 * uint64(elems)
	case blockCoded:
		coded, k := binary.Uvarint(body[1:])
		if k <= 0 || coded > uint64(len(body)) {
			return 0, errors.New("cut off")
		}
		n += uint64(k) + coded
	default:
		return 0, fmt.Errorf("block mode %d", body[0])
	}
	if n > uint64(len(body)) {
		return 0, errors.New("cut off")
	}
	return int(n), nil
}

func applyTensor(t Tensor, blocks [][]byte) (Tensor, error) {
	if !t.DType.Float() {
		t.Data = bytes.Clone(t.Data)
		return t, nil
	}
	out := Tensor{Name: t.Name, DType: BF16, Shape: t.Shape, Data: make([]byte, 2*t.Len())}
	err := eachBlock(t.Len(), func(block, lo, hi int) error {
		return applyBlock(out.Data[2*lo:2*hi], bf16Range(t, lo, hi), blocks[block])
	})
	return out, err
}

func applyBlock(dst []byte, old []uint16, block []byte) error {
	switch block[0] {
	case blockStored:
		copy(dst, block[1:])
		return nil
	case blockSame:
		for i, v := range old {
			binary.LittleEndian.PutUint16(dst[2*i:], v)
		}
		return nil
	}
	_, k := binary.Uvarint(block[1:])
	return decodeStreams(dst, old, block[1+k:])
}
