package gguf

import (
	"encoding/binary"
	"fmt"
	"math"

	"swarmrl/policy/ckpt"
)

// Type is how matrices are stored.
type Type uint32

// The types that Export writes, by their numbers in GGUF files.
const (
	F32  Type = 0
	F16  Type = 1
	Q8_0 Type = 8
	BF16 Type = 30
)

// fileTypes are the numbers of general.file_type.
var fileTypes = map[Type]uint32{F32: 0, F16: 1, Q8_0: 7, BF16: 32}

// ParseType reads f32, f16, bf16 or q8_0.
func ParseType(s string) (Type, error) {
	for t, name := range map[Type]string{F32: "f32", F16: "f16", BF16: "bf16", Q8_0: "q8_0"} {
		if name == s {
			return t, nil
		}
	}
	return 0, fmt.Errorf("gguf: type %q, want f32, f16, bf16 or q8_0", s)
}

// block is the number of values of Q8_0 that share a scale.
const block = 32

// size gives the bytes of n values.
func (t Type) size(n int) int {
	switch t {
	case F32:
		return 4 * n
	case Q8_0:
		return n / block * (block + 2)
	}
	return 2 * n
}

// encode appends values, whose number is a multiple of block for Q8_0.
func (t Type) encode(out []byte, values []float32) []byte {
	le := binary.LittleEndian
	switch t {
	case F32:
		for _, v := range values {
			out = le.AppendUint32(out, math.Float32bits(v))
		}
	case F16:
		for _, v := range values {
			out = le.AppendUint16(out, f16(v))
		}
	case BF16:
		bf, _ := ckpt.FromFloat32("", []int{len(values)}, values).BF16() // cannot fail: the type is BF16
		for _, v := range bf {
			out = le.AppendUint16(out, v)
		}
	case Q8_0:
		for len(values) > 0 {
			out = quantize(out, values[:block])
			values = values[block:]
		}
	}
	return out
}

// quantize appends one block of Q8_0: the scale as f16, then the values as multiples of it in int8.
func quantize(out []byte, values []float32) []byte {
	most := float32(0)
	for _, v := range values {
		most = max(most, float32(math.Abs(float64(v))))
	}
	scale, inverse := most/127, float32(0)
	if scale != 0 {
		inverse = 1 / scale
	}
	out = binary.LittleEndian.AppendUint16(out, f16(scale))
	for _, v := range values {
		out = append(out, byte(int8(math.Round(float64(v*inverse)))))
	}
	return out
}

// f16 rounds to the nearest half, ties to even; what is too large becomes infinite.
func f16(f float32) uint16 {
	b := math.Float32bits(f)
	sign, exp, frac := uint16(b>>16)&0x8000, int(b>>23)&255, b&0x7fffff
	switch {
	case exp == 255 && frac != 0:
		return sign | 0x7e00
	case exp >= 143: // 2^16 and more, infinity too
		return sign | 0x7c00
	case exp < 102: // below half of the smallest
		return sign
	}
	frac |= 0x800000
	shift := uint(13)
	if exp < 113 { // subnormal
		shift += uint(113 - exp)
	} else {
		frac += uint32(exp-113) << 23 // the exponent, above the leading one
	}
	half, rest := frac>>shift, frac&(1<<shift-1)
	if rest > 1<<(shift-1) || rest == 1<<(shift-1) && half&1 == 1 {
		half++ // may carry into the exponent, also to infinity: that is right
	}
	return sign | uint16(half)
}
