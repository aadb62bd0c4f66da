package batch

import (
	"encoding/binary"
	"fmt"

	"swarmrl/rollout"
	"swarmrl/verify"
)

// record is an encoded rollout without its length; check comes first, for records of others.
type record []byte

func (r record) group() uint32          { return binary.LittleEndian.Uint32(r) }
func (r record) sample() uint16         { return binary.LittleEndian.Uint16(r[4:]) }
func (r record) finish() rollout.Finish { return rollout.Finish(r[6]) }
func (r record) tokens() int            { return int(binary.LittleEndian.Uint16(r[7:])) }

// token gives id i of a record with ids of width bytes.
func (r record) token(i, width int) int32 {
	at := recordHead + i*width
	id := int32(binary.LittleEndian.Uint16(r[at:]))
	if width == 3 {
		id |= int32(r[at+2]) << 16
	}
	return id
}

// check holds a record to its header; groups is how many the batch has.
func (r record) check(h *Header, groups int) error {
	if len(r) < recordHead {
		return errTruncated
	}
	tokens, width := r.tokens(), h.tokenBytes()
	switch {
	case len(r) != h.recordBytes(tokens):
		return fmt.Errorf("%d bytes for %d tokens, want %d", len(r)-recordHead, tokens, h.recordBytes(tokens)-recordHead)
	case int64(r.group()) >= int64(groups):
		return fmt.Errorf("group %d of %d", r.group(), groups)
	case r.finish() != rollout.EOS && r.finish() != rollout.Length:
		return fmt.Errorf("finish %d, want 1 or 2", r.finish())
	case tokens == 0 || tokens > int(h.MaxTokens):
		return fmt.Errorf("%d tokens, want 1 to %d", tokens, h.MaxTokens)
	case r.finish() == rollout.Length && tokens != int(h.MaxTokens):
		return fmt.Errorf("ends by length after %d of %d tokens", tokens, h.MaxTokens)
	}
	for i := range tokens {
		if t := r.token(i, width); uint32(t) >= h.Vocabulary {
			return fmt.Errorf("token %d is %d, vocabulary %d", i, t, h.Vocabulary)
		}
	}
	return nil
}

// rollout unpacks a checked record. Its proofs share memory with the record.
func (h *Header) rollout(r record) *Rollout {
	o := &Rollout{}
	h.unpack(o, r, make([]int32, 0, r.tokens()), make([]float32, 0, r.tokens()))
	return o
}

// unpack sets o from a checked record; tokens and log-probs are appended to the slices that it is lent.
func (h *Header) unpack(o *Rollout, r record, ids []int32, logp []float32) {
	n, width := r.tokens(), h.tokenBytes()
	for i := range n {
		ids = append(ids, r.token(i, width))
	}
	rest := r[recordHead+n*width:]
	for i := range n {
		logp = append(logp, verify.Logp(binary.LittleEndian.Uint16(rest[2*i:])))
	}
	*o = Rollout{Group: r.group(), Sample: r.sample(), Finish: r.finish(), Tokens: ids, Logp: logp, Proofs: rest[2*n:]}
}
