package ckpt

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"
)

// maxHeader is the format's limit on the header's length.
const maxHeader = 100_000_000

const metadataKey = "__metadata__"

// span is one tensor's header entry.
type span struct {
	tensor     Tensor
	begin, end int
}

// parseSafetensors reads a whole file. The tensors' data aliases the argument.
func parseSafetensors(file []byte) ([]Tensor, map[string]string, error) {
	if len(file) < 8 {
		return nil, nil, fmt.Errorf("file of %d bytes, want at least 8", len(file))
	}
	n := binary.LittleEndian.Uint64(file)
	if n > maxHeader {
		return nil, nil, fmt.Errorf("header of %d bytes, limit %d", n, maxHeader)
	}
	if n > uint64(len(file)-8) {
		return nil, nil, fmt.Errorf("header of %d bytes in a file of %d", n, len(file))
	}
	spans, meta, err := parseHeader(file[8 : 8+n])
	if err != nil {
		return nil, nil, err
	}
	tensors, err := place(spans, file[8+n:])
	return tensors, meta, err
}

func parseHeader(header []byte) ([]span, map[string]string, error) {
	if !utf8.Valid(header) {
		return nil, nil, errors.New("header is not UTF-8")
	}
	if len(header) == 0 || header[0] != '{' {
		return nil, nil, errors.New("header does not begin with {")
	}
	var spans []span
	var meta map[string]string
	// Padding is of spaces only: other text after the object, white space too, is refused.
	s := &scanner{src: bytes.TrimRight(header, " ")}
	s.object(func(name string) {
		if name == metadataKey {
			meta = s.stringMap()
			return
		}
		spans = append(spans, s.entry(name))
	})
	if s.err == nil && s.pos < len(s.src) {
		s.fail("text after the header")
	}
	return spans, meta, s.err
}

func (s *scanner) stringMap() map[string]string {
	m := map[string]string{}
	s.object(func(key string) {
		s.space()
		m[key] = s.str()
	})
	return m
}

// entry reads one tensor's {"dtype", "shape", "data_offsets"}: all three, nothing else.
func (s *scanner) entry(name string) span {
	e := span{tensor: Tensor{Name: name}}
	fields := 0
	s.object(func(field string) {
		fields++
		switch field {
		case "dtype":
			s.space()
			e.tensor.DType = s.dtype()
		case "shape":
			e.tensor.Shape = s.uints()
		case "data_offsets":
			if o := s.uints(); len(o) == 2 {
				e.begin, e.end = o[0], o[1]
			} else {
				s.fail("tensor %q: %d data_offsets, want 2", name, len(o))
			}
		default:
			s.fail("tensor %q: unknown field %q", name, field)
		}
	})
	if fields != 3 {
		s.fail("tensor %q: %d fields, want dtype, shape and data_offsets", name, fields)
	}
	return e
}

// dtype reads a type's name; the value is the table's own string, so that it pins no header.
func (s *scanner) dtype() DType {
	d := DType(s.str())
	if d.Bits() == 0 {
		s.fail("unknown dtype %q", string(d))
	}
	return d
}

func (s *scanner) uints() []int {
	out := []int{}
	s.array(func() { out = append(out, s.uint()) })
	return out
}

// place gives each tensor its bytes. In the order of their offsets the tensors must follow one
// another from the first byte to the last.
func place(spans []span, data []byte) ([]Tensor, error) {
	slices.SortFunc(spans, func(a, b span) int {
		return cmp.Or(cmp.Compare(a.begin, b.begin), cmp.Compare(a.end, b.end))
	})
	tensors := make([]Tensor, 0, len(spans))
	at := 0
	for _, e := range spans {
		t := e.tensor
		if e.begin != at || e.end < e.begin {
			return nil, fmt.Errorf("tensor %q: bytes %d to %d, want them to begin at %d",
				t.Name, e.begin, e.end, at)
		}
		if e.end > len(data) {
			return nil, fmt.Errorf("tensor %q: bytes %d to %d, the file holds %d",
				t.Name, e.begin, e.end, len(data))
		}
		t.Data = data[e.begin:e.end:e.end]
		if err := t.check(); err != nil {
			return nil, err
		}
		tensors = append(tensors, t)
		at = e.end
	}
	if at != len(data) {
		return nil, fmt.Errorf("%d bytes of data, tensors cover %d", len(data), at)
	}
	return sorted(tensors), nil
}
