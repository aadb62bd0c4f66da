package swarm

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"reflect"
)

// Limits of the canonical form, so that a hostile link allocates nothing worth naming.
const (
	maxCanonString = 1 << 12
	maxCanonSlice  = 64
)

// paramsVersion is the first byte of the canonical form.
const paramsVersion = 1

// Encode gives the canonical form that ID hashes: one version byte, then the fields in their
// declared order. Integers and durations are 8 bytes little-endian two's complement, floats
// the 8 bytes of the IEEE double, booleans one byte, arrays their bytes, strings and slices a
// uint32 length and their elements.
func (p *Params) Encode() []byte {
	return canonAppend([]byte{paramsVersion}, reflect.ValueOf(*p))
}

// DecodeParams reads the canonical form, whole and in its only spelling, and validates it.
func DecodeParams(data []byte) (Params, error) {
	if len(data) == 0 || data[0] != paramsVersion {
		return Params{}, errors.New("run parameters: not version 1; this program is older or newer than the run")
	}
	var p Params
	r := canonReader{data: data[1:]}
	r.read(reflect.ValueOf(&p).Elem())
	if r.err == nil && len(r.data) != 0 {
		r.err = fmt.Errorf("run parameters: %d bytes after the end", len(r.data))
	}
	if r.err != nil {
		return Params{}, r.err
	}
	return p, p.Validate()
}

func canonAppend(b []byte, v reflect.Value) []byte {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			b = canonAppend(b, v.Field(i))
		}
	case reflect.Array:
		for i := range v.Len() {
			b = append(b, byte(v.Index(i).Uint()))
		}
	case reflect.Slice:
		b = binary.LittleEndian.AppendUint32(b, uint32(v.Len()))
		for i := range v.Len() {
			b = canonAppend(b, v.Index(i))
		}
	case reflect.String:
		b = binary.LittleEndian.AppendUint32(b, uint32(v.Len()))
		b = append(b, v.String()...)
	case reflect.Bool:
		b = append(b, map[bool]byte{true: 1}[v.Bool()])
	case reflect.Int, reflect.Int64:
		b = binary.LittleEndian.AppendUint64(b, uint64(v.Int()))
	case reflect.Uint64:
		b = binary.LittleEndian.AppendUint64(b, v.Uint())
	case reflect.Float32, reflect.Float64:
		b = binary.LittleEndian.AppendUint64(b, math.Float64bits(v.Float()))
	default:
		panic("swarm: Params holds a " + v.Kind().String())
	}
	return b
}

// canonReader holds the first error; every read after it is a no-op.
type canonReader struct {
	data []byte
	err  error
}

func (r *canonReader) take(n int) []byte {
	if r.err == nil && n > len(r.data) {
		r.err = fmt.Errorf("run parameters: %d bytes left, want %d", len(r.data), n)
	}
	if r.err != nil {
		return make([]byte, min(n, 8))
	}
	out := r.data[:n]
	r.data = r.data[n:]
	return out
}

func (r *canonReader) length(limit int) int {
	n := binary.LittleEndian.Uint32(r.take(4))
	if r.err == nil && n > uint32(limit) {
		r.err = fmt.Errorf("run parameters: length %d, want at most %d", n, limit)
	}
	if r.err != nil {
		return 0
	}
	return int(n)
}

func (r *canonReader) read(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			r.read(v.Field(i))
		}
	case reflect.Array:
		reflect.Copy(v, reflect.ValueOf(r.take(v.Len())))
	case reflect.Slice:
		n := r.length(maxCanonSlice)
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		for i := range n {
			r.read(v.Index(i))
		}
	case reflect.String:
		v.SetString(string(r.take(r.length(maxCanonString))))
	case reflect.Bool:
		b := r.take(1)[0]
		if r.err == nil && b > 1 {
			r.err = fmt.Errorf("run parameters: boolean %d", b)
		}
		v.SetBool(b == 1)
	case reflect.Int, reflect.Int64:
		v.SetInt(int64(binary.LittleEndian.Uint64(r.take(8))))
	case reflect.Uint64:
		v.SetUint(binary.LittleEndian.Uint64(r.take(8)))
	case reflect.Float32, reflect.Float64:
		r.readFloat(v)
	}
}

func (r *canonReader) readFloat(v reflect.Value) {
	f := math.Float64frombits(binary.LittleEndian.Uint64(r.take(8)))
	v.SetFloat(f)
	if r.err == nil && v.Float() != f {
		r.err = fmt.Errorf("run parameters: %v does not fit its field", f)
	}
}
