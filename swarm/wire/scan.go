package wire

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// Limits bound what Scan accepts. The zero value of a field is its default.
type Limits struct {
	Bytes int // of the whole; default MaxAnnouncement
	Depth int // nested arrays; default 8
	Items int // values in all; default one for each byte
}

func (l Limits) filled() Limits {
	if l.Bytes == 0 {
		l.Bytes = MaxAnnouncement
	}
	if l.Depth == 0 {
		l.Depth = 8
	}
	if l.Items == 0 {
		l.Items = l.Bytes
	}
	return l
}

// scanner walks MessagePack without allocating anything.
type scanner struct {
	data  []byte
	pos   int
	items int
	lim   Limits
}

// Scan says whether data is exactly one value of the canonical subset, within the limits. No
// decoder may see bytes from a peer that Scan has not passed: the library would allocate what
// a length claims.
func Scan(data []byte, lim Limits) error {
	s := scanner{data: data, lim: lim.filled()}
	if len(data) > s.lim.Bytes {
		return fmt.Errorf("%d bytes, want at most %d", len(data), s.lim.Bytes)
	}
	if err := s.value(0); err != nil {
		return fmt.Errorf("byte %d: %w", s.pos, err)
	}
	if s.pos != len(data) {
		return fmt.Errorf("%d bytes after the end", len(data)-s.pos)
	}
	return nil
}

var (
	errShort      = errors.New("the value ends early")
	errNotMinimal = errors.New("not the shortest form")
)

func (s *scanner) take(n int) ([]byte, error) {
	if n > len(s.data)-s.pos {
		return nil, errShort
	}
	b := s.data[s.pos : s.pos+n]
	s.pos += n
	return b, nil
}

// number reads n big-endian bytes and refuses a value that a shorter form could hold.
func (s *scanner) number(n int, least uint64) (uint64, error) {
	b, err := s.take(n)
	if err != nil {
		return 0, err
	}
	var buf [8]byte
	copy(buf[8-n:], b)
	v := binary.BigEndian.Uint64(buf[:])
	if v < least {
		return 0, errNotMinimal
	}
	return v, nil
}

func (s *scanner) value(depth int) error {
	if s.items++; s.items > s.lim.Items {
		return fmt.Errorf("more than %d values", s.lim.Items)
	}
	head, err := s.take(1)
	if err != nil {
		return err
	}
	switch c := head[0]; {
	case c <= 0x7f || c >= 0xe0: // small integers
		return nil
	case c&0xf0 == 0x90:
		return s.array(int(c&0x0f), depth)
	case c&0xe0 == 0xa0:
		return s.skip(uint64(c & 0x1f))
	default:
		return s.long(c, depth)
	}
}

// long reads the forms with a length or more bytes.
func (s *scanner) long(c byte, depth int) error {
	switch c {
	case 0xc2, 0xc3: // booleans
		return nil
	case 0xc4, 0xc5, 0xc6: // bin
		return s.bytes(c-0xc4, [3]uint64{0, 1 << 8, 1 << 16})
	case 0xd9, 0xda, 0xdb: // str
		return s.bytes(c-0xd9, [3]uint64{32, 1 << 8, 1 << 16})
	case 0xca, 0xcb: // floats
		return s.skip(uint64(4) << (c - 0xca))
	case 0xcc, 0xcd, 0xce, 0xcf: // unsigned
		_, err := s.number(1<<(c-0xcc), [4]uint64{1 << 7, 1 << 8, 1 << 16, 1 << 32}[c-0xcc])
		return err
	case 0xd0, 0xd1, 0xd2, 0xd3: // signed
		return s.signed(c - 0xd0)
	case 0xdc, 0xdd: // arrays
		n, err := s.number(2<<(c-0xdc), [2]uint64{16, 1 << 16}[c-0xdc])
		if err != nil {
			return err
		}
		return s.array(int(n), depth)
	}
	return fmt.Errorf("type %#x is not used", c)
}

func (s *scanner) bytes(width byte, least [3]uint64) error {
	n, err := s.number(1<<width, least[width])
	if err != nil {
		return err
	}
	return s.skip(n)
}

// signed values are negative and below what a shorter form holds.
func (s *scanner) signed(width byte) error {
	n := 1 << width
	v, err := s.number(n, 0)
	if err != nil {
		return err
	}
	signed := int64(v<<(64-8*n)) >> (64 - 8*n)
	if signed >= [4]int64{-1 << 5, -1 << 7, -1 << 15, -1 << 31}[width] {
		return errNotMinimal
	}
	return nil
}

func (s *scanner) skip(n uint64) error {
	if n > uint64(len(s.data)-s.pos) {
		return errShort
	}
	s.pos += int(n)
	return nil
}

func (s *scanner) array(n, depth int) error {
	if depth >= s.lim.Depth {
		return fmt.Errorf("nested deeper than %d", s.lim.Depth)
	}
	if n > len(s.data)-s.pos {
		return errShort // each element has a byte at least
	}
	for range n {
		if err := s.value(depth + 1); err != nil {
			return err
		}
	}
	return nil
}
