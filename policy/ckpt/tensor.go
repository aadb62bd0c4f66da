package ckpt

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/bits"
	"slices"
	"strings"
	"unsafe"
)

// DType is an element type by its name in safetensors headers.
type DType string

// The types that policies are made of. Files may hold others; see DType.Bits.
const (
	F64  DType = "F64"
	F32  DType = "F32"
	F16  DType = "F16"
	BF16 DType = "BF16"
	U8   DType = "U8"
	I32  DType = "I32"
	I64  DType = "I64"
)

// dtypeBits lists every type of the safetensors format, version 0.8.
var dtypeBits = map[DType]int{
	"BOOL": 8, "F4": 4, "F6_E2M3": 6, "F6_E3M2": 6,
	U8: 8, "I8": 8, "F8_E5M2": 8, "F8_E4M3": 8, "F8_E8M0": 8,
	"F8_E5M2FNUZ": 8, "F8_E4M3FNUZ": 8,
	"I16": 16, "U16": 16, F16: 16, BF16: 16,
	I32: 32, "U32": 32, F32: 32,
	F64: 64, I64: 64, "U64": 64, "C64": 64,
}

// Bits gives the width of one element, 0 for an unknown type.
func (d DType) Bits() int { return dtypeBits[d] }

// Float says whether the type is one of the four that policies compute with.
func (d DType) Float() bool { return d == BF16 || d == F32 || d == F16 || d == F64 }

// Tensor is one named array, row-major, little endian.
//
// Data of an opened file aliases the file's mapping: read-only, and valid until Close.
type Tensor struct {
	Name  string
	DType DType
	Shape []int
	Data  []byte
}

// Len gives the number of elements; a scalar (no dimensions) has one.
func (t Tensor) Len() int {
	n := 1
	for _, d := range t.Shape {
		n *= d
	}
	return n
}

// check holds the invariant len(Data) = product(Shape) x width, with overflow seen.
func (t Tensor) check() error {
	n, err := byteLen(t.DType, t.Shape)
	if err != nil {
		return fmt.Errorf("tensor %q: %w", t.Name, err)
	}
	if n != len(t.Data) {
		return fmt.Errorf("tensor %q: %d bytes of data, %s %v needs %d",
			t.Name, len(t.Data), t.DType, t.Shape, n)
	}
	return nil
}

// byteLen gives the bytes of an array of the shape.
func byteLen(d DType, shape []int) (int, error) {
	width := d.Bits()
	if width == 0 {
		return 0, fmt.Errorf("unknown dtype %q", string(d))
	}
	n := uint64(1)
	for _, dim := range append(slices.Clone(shape), width) {
		if dim < 0 {
			return 0, fmt.Errorf("negative dimension %d", dim)
		}
		hi, lo := bits.Mul64(n, uint64(dim))
		if hi != 0 || lo > math.MaxInt64 {
			return 0, fmt.Errorf("shape %v of %s overflows", shape, d)
		}
		n = lo
	}
	if n%8 != 0 {
		return 0, fmt.Errorf("shape %v of %s ends inside a byte", shape, d)
	}
	return int(n / 8), nil
}

// BF16 gives a BF16 tensor's elements without copying where the data is aligned, else a copy.
// Like Data it is read-only.
func (t Tensor) BF16() ([]uint16, error) {
	if t.DType != BF16 {
		return nil, fmt.Errorf("tensor %q: dtype %s, want BF16", t.Name, t.DType)
	}
	if len(t.Data) == 0 {
		return nil, nil
	}
	p := unsafe.Pointer(unsafe.SliceData(t.Data))
	if littleEndian && uintptr(p)%2 == 0 {
		return unsafe.Slice((*uint16)(p), len(t.Data)/2), nil
	}
	out := make([]uint16, len(t.Data)/2)
	for i := range out {
		out[i] = binary.LittleEndian.Uint16(t.Data[2*i:])
	}
	return out, nil
}

// littleEndian says whether this machine stores numbers as the files do.
var littleEndian = binary.NativeEndian.Uint16([]byte{1, 0}) == 1

// Float32 gives the elements of a floating-point tensor as new float32 values: exact for BF16, F16 and
// F32, rounded for F64.
func (t Tensor) Float32() ([]float32, error) {
	if !t.DType.Float() {
		return nil, fmt.Errorf("tensor %q: dtype %s is not a floating-point type", t.Name, t.DType)
	}
	out := make([]float32, len(t.Data)*8/t.DType.Bits())
	widen(out, t.DType, t.Data)
	return out, nil
}

// FromFloat32 gives a BF16 tensor with values rounded to nearest even; it copies.
func FromFloat32(name string, shape []int, values []float32) Tensor {
	data := make([]byte, 2*len(values))
	for i, v := range values {
		binary.LittleEndian.PutUint16(data[2*i:], bf16(v))
	}
	return Tensor{Name: name, DType: BF16, Shape: slices.Clone(shape), Data: data}
}

// AliasFloat32 gives an F32 tensor of exactly these values. It shares their memory where this machine stores numbers
// as files do, so that they must not change while it is in use.
func AliasFloat32(name string, shape []int, values []float32) Tensor {
	t := Tensor{Name: name, DType: F32, Shape: slices.Clone(shape)}
	if littleEndian {
		t.Data = unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(values))), 4*len(values))
		return t
	}
	for _, v := range values {
		t.Data = binary.LittleEndian.AppendUint32(t.Data, math.Float32bits(v))
	}
	return t
}

// ReadFloat32 is Float32 into dst, which has the tensor's length.
func (t Tensor) ReadFloat32(dst []float32) error {
	if !t.DType.Float() || len(dst) != t.Len() {
		return fmt.Errorf("tensor %q: %s of %d elements, want floating-point numbers, %d", t.Name, t.DType, t.Len(), len(dst))
	}
	widen(dst, t.DType, t.Data)
	return nil
}

func widen(dst []float32, d DType, src []byte) {
	switch d {
	case BF16:
		for i := range dst {
			dst[i] = math.Float32frombits(uint32(binary.LittleEndian.Uint16(src[2*i:])) << 16)
		}
	case F16:
		for i := range dst {
			dst[i] = f16to32(binary.LittleEndian.Uint16(src[2*i:]))
		}
	case F32:
		for i := range dst {
			dst[i] = math.Float32frombits(binary.LittleEndian.Uint32(src[4*i:]))
		}
	case F64:
		for i := range dst {
			dst[i] = float32(math.Float64frombits(binary.LittleEndian.Uint64(src[8*i:])))
		}
	}
}

// bf16 rounds to nearest even; a NaN keeps its high bits and becomes quiet.
func bf16(f float32) uint16 {
	b := math.Float32bits(f)
	if f != f {
		return uint16(b>>16) | 0x40
	}
	return uint16((b + 0x7fff + (b>>16)&1) >> 16)
}

// f16to32 widens an IEEE 754 half, exactly.
func f16to32(h uint16) float32 {
	sign, exp, frac := uint32(h>>15)<<31, uint32(h>>10)&31, uint32(h)&0x3ff
	switch exp {
	case 0: // zero or subnormal: frac x 2^-24
		f := math.Float32bits(float32(frac) * (1.0 / (1 << 24)))
		return math.Float32frombits(sign | f)
	case 31:
		return math.Float32frombits(sign | 0x7f800000 | frac<<13)
	}
	return math.Float32frombits(sign | (exp+112)<<23 | frac<<13)
}

// sorted gives the tensors in the order of their names, leaving the argument as it is.
func sorted(tensors []Tensor) []Tensor {
	out := slices.Clone(tensors)
	slices.SortStableFunc(out, func(a, b Tensor) int { return strings.Compare(a.Name, b.Name) })
	return out
}
