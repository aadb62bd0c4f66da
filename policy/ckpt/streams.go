package ckpt

import (
	"encoding/binary"
	"errors"
	"math"
	"math/bits"
)

// The streams of a coded block: for each exponent of the old weights (bits 7 to 14 of bf16)
//
//	near: gap, sign, gap, sign, ...     gap: unchanged weights of this exponent before the next changed
//	                                    one; sign: 1 where the new weight is the smaller one
//	far:  gap, size, gap, size, ...     gap: changed weights, by one step, before the next that goes
//	                                    further; size: steps beyond two
//
// A step leads to the neighbouring bf16 value in the order of the numbers. A stream's end means that no
// more comes: it is padded with ones, which begin no number. Before the streams stands u8 number of
// exponents minus one, then for each: u8 exponent, uvarint bytes of near, uvarint bytes of far.
//
// Numbers are written by Rice codes whose parameter follows the numbers before, as in JPEG-LS: a
// quotient in ones and a zero, a remainder in k bits; 24 ones announce the number itself in 32 bits.
const (
	classes    = 256
	ricePrefix = 24
)

func class(v uint16) uint8 { return uint8(v >> 7) }

// ordered maps bf16 to integers in the order of the numbers; steps are differences modulo 2^16.
func ordered(v uint16) uint16 {
	if v&0x8000 != 0 {
		return ^v
	}
	return v | 0x8000
}

func unordered(o uint16) uint16 {
	if o&0x8000 != 0 {
		return o &^ 0x8000
	}
	return ^o
}

// rice is the state that predicts numbers: their mean is about sum / count.
type rice struct{ sum, count uint32 }

func (p *rice) k() uint {
	if p.sum <= p.count {
		return 0
	}
	return uint(bits.Len32(p.sum/p.count)) - 1
}

func (p *rice) saw(n uint32) {
	p.sum += min(n, 1<<24)
	if p.count++; p.count >= 64 {
		p.sum /= 2
		p.count /= 2
	}
}

// bitWriter puts the first bit into the lowest place.
type bitWriter struct {
	out []byte
	acc uint64
	n   uint
}

func (w *bitWriter) bits(v uint64, n uint) {
	w.acc |= v << w.n
	for w.n += n; w.n >= 8; w.n -= 8 {
		w.out = append(w.out, byte(w.acc))
		w.acc >>= 8
	}
}

func (w *bitWriter) number(p *rice, v uint32) {
	k := p.k()
	if q := v >> k; q < ricePrefix {
		w.bits(1<<q-1, uint(q)+1)
		w.bits(uint64(v)&(1<<k-1), k)
	} else {
		w.bits(1<<ricePrefix-1, ricePrefix)
		w.bits(uint64(v), 32)
	}
	p.saw(v)
}

// finish pads with ones.
func (w *bitWriter) finish() []byte {
	if w.n > 0 {
		w.out = append(w.out, byte(w.acc|0xff<<w.n))
	}
	return w.out
}

// bitReader gives ones behind the end.
type bitReader struct {
	in  []byte
	acc uint64
	n   uint
}

func (r *bitReader) fill() {
	for r.n <= 56 && len(r.in) > 0 {
		r.acc |= uint64(r.in[0]) << r.n
		r.in = r.in[1:]
		r.n += 8
	}
}

func (r *bitReader) bits(n uint) (uint64, bool) {
	r.fill()
	if r.n < n {
		return 0, false
	}
	v := r.acc & (1<<n - 1)
	r.acc >>= n
	r.n -= n
	return v, true
}

// number gives ok false at the end of the stream.
func (r *bitReader) number(p *rice) (v uint32, ok bool) {
	r.fill()
	k := p.k()
	q := uint(bits.TrailingZeros64(^r.acc))
	if q >= ricePrefix {
		if _, ok := r.bits(ricePrefix); !ok {
			return 0, false
		}
		raw, ok := r.bits(32)
		if !ok {
			return 0, false
		}
		p.saw(uint32(raw))
		return uint32(raw), true
	}
	if r.n < q+1+k {
		return 0, false
	}
	r.acc >>= q + 1
	r.n -= q + 1
	rest, _ := r.bits(k)
	v = uint32(q)<<k | uint32(rest)
	p.saw(v)
	return v, true
}

// writer is the streams of one exponent as they are written.
type writer struct {
	near, far            bitWriter
	gap, farGap, farSize rice
	run, farRun          uint32
}

// fresh is the first guess: one weight in a hundred changes, one in a hundred of those goes far.
func fresh() (gap, farGap, farSize rice) {
	return rice{sum: 128, count: 1}, rice{sum: 128, count: 1}, rice{sum: 1, count: 1}
}

func encodeStreams(old, new []uint16) []byte {
	var all [classes]*writer
	for i, v := range old {
		c := class(v)
		w := all[c]
		if w == nil {
			w = &writer{}
			w.gap, w.farGap, w.farSize = fresh()
			all[c] = w
		}
		if v == new[i] {
			w.run++
			continue
		}
		w.change(ordered(new[i]) - ordered(v))
	}
	return join(&all)
}

func (w *writer) change(d uint16) {
	w.near.number(&w.gap, w.run)
	w.run = 0
	w.near.bits(uint64(d>>15), 1)
	size := uint32(d)
	if d>>15 == 1 {
		size = uint32(-d)
	}
	if size == 1 {
		w.farRun++
		return
	}
	w.far.number(&w.farGap, w.farRun)
	w.farRun = 0
	w.far.number(&w.farSize, size-2)
}

func join(all *[classes]*writer) []byte {
	var head, body []byte
	n := 0
	for c, w := range all {
		if w == nil || len(w.near.out) == 0 && w.near.n == 0 {
			continue
		}
		near, far := w.near.finish(), w.far.finish()
		head = append(head, byte(c))
		head = binary.AppendUvarint(head, uint64(len(near)))
		head = binary.AppendUvarint(head, uint64(len(far)))
		body = append(append(body, near...), far...)
		n++
	}
	return append(append([]byte{byte(n - 1)}, head...), body...)
}

// reader is the streams of one exponent as they are read. The zero value has no changes.
type reader struct {
	near, far            bitReader
	gap, farGap, farSize rice
	left, farLeft        uint32 // until the next change, and the next far one
}

const never = math.MaxUint32

func decodeStreams(dst []byte, old []uint16, in []byte) error {
	all, err := splitStreams(in)
	if err != nil {
		return err
	}
	for i, v := range old {
		r := &all[class(v)]
		if r.left > 0 {
			r.left--
		} else if v, err = r.change(v); err != nil {
			return err
		}
		binary.LittleEndian.PutUint16(dst[2*i:], v)
	}
	return nil
}

// splitStreams gives the readers, each at its first gap.
func splitStreams(in []byte) (*[classes]reader, error) {
	bad := errors.New("streams do not fill their block")
	if len(in) == 0 {
		return nil, bad
	}
	n := int(in[0]) + 1
	in = in[1:]
	var lens [classes][2]uint64
	var order []byte
	for range n {
		if len(in) == 0 || len(order) > 0 && in[0] <= order[len(order)-1] {
			return nil, bad
		}
		c := in[0]
		order = append(order, c)
		in = in[1:]
		for i := range 2 {
			v, k := binary.Uvarint(in)
			if k <= 0 || v > uint64(len(in)) {
				return nil, bad
			}
			lens[c][i] = v
			in = in[k:]
		}
	}
	all := &[classes]reader{}
	for c := range all {
		all[c].left = never
	}
	for _, c := range order {
		near, far := lens[c][0], lens[c][1]
		if near > uint64(len(in)) || far > uint64(len(in))-near {
			return nil, bad
		}
		r := &all[c]
		r.gap, r.farGap, r.farSize = fresh()
		r.near.in, r.far.in = in[:near], in[near:near+far]
		in = in[near+far:]
		r.next()
		r.nextFar()
	}
	if len(in) > 0 {
		return nil, bad
	}
	return all, nil
}

func (r *reader) next() {
	var ok bool
	if r.left, ok = r.near.number(&r.gap); !ok {
		r.left = never
	}
}

func (r *reader) nextFar() {
	var ok bool
	if r.farLeft, ok = r.far.number(&r.farGap); !ok {
		r.farLeft = never
	}
}

// change gives the new value of a weight that changes.
func (r *reader) change(v uint16) (uint16, error) {
	sign, ok := r.near.bits(1)
	if !ok {
		return 0, errors.New("stream ends inside a change")
	}
	r.next()
	size := uint16(1)
	if r.farLeft > 0 {
		r.farLeft--
	} else {
		more, ok := r.far.number(&r.farSize)
		if !ok || more > math.MaxUint16 {
			return 0, errors.New("stream ends inside a change")
		}
		size = uint16(more) + 2
		r.nextFar()
	}
	if sign == 1 {
		size = -size
	}
	return unordered(ordered(v) + size), nil
}
