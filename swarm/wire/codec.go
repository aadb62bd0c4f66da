package wire

import (
	"bytes"
	"errors"

	"github.com/vmihailenco/msgpack/v5"
)

// Marshal gives the one encoding of a value: structs as arrays, shortest integers. It panics on types
// that have no place on the wire, which is our own bug.
func Marshal(v any) []byte {
	var buf bytes.Buffer
	enc := msgpack.NewEncoder(&buf)
	enc.UseArrayEncodedStructs(true)
	enc.UseCompactInts(true)
	if err := enc.Encode(v); err != nil {
		panic("wire: " + err.Error())
	}
	return buf.Bytes()
}

var errNotCanonical = errors.New("not the canonical encoding of its value")

// Unmarshal reads bytes from a stranger into v, a pointer to a struct. It accepts exactly what
// Marshal gives, within the limits.
func Unmarshal(data []byte, v any, lim Limits) error {
	if err := Scan(data, lim); err != nil {
		return err
	}
	dec := msgpack.NewDecoder(bytes.NewReader(data))
	if err := dec.Decode(v); err != nil {
		return err
	}
	if !bytes.Equal(Marshal(v), data) {
		return errNotCanonical
	}
	return nil
}
