package batch

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"

	"swarmrl/rollout"
	"swarmrl/verify"
)

// Reader streams a batch from hostile bytes. NewReader reads header and groups; Next gives the rollouts. It
// allocates no more than a small multiple of what it has read.
type Reader struct {
	Header   Header
	Groups   []Group
	Rollouts int // announced

	src     source
	samples int // of each group
	headSum [32]byte
	scratch []byte
	sums    [][32]byte
	leaves  [][32]byte
}

// NewReader reads and checks header and groups.
func NewReader(r io.Reader) (*Reader, error) { return newReader(&stream{r}) }

func newReader(src source) (*Reader, error) {
	head, err := src.take(headerSize)
	if err != nil {
		return nil, fmt.Errorf("batch header: %w", err)
	}
	b := &Reader{src: src, headSum: sha256.Sum256(head)}
	groups, err := b.Header.decode(head)
	if err != nil {
		return nil, fmt.Errorf("batch header: %w", err)
	}
	b.Rollouts = int(binary.LittleEndian.Uint32(head[160:]))
	if b.samples, err = shape(groups, b.Rollouts); err != nil {
		return nil, fmt.Errorf("batch header: %w", err)
	}
	room := min(groups, src.left()/groupSize)
	b.Groups, b.sums = make([]Group, 0, room), make([][32]byte, 0, room)
	for i := range groups {
		g, sum, err := readGroup(src, &b.scratch)
		if err != nil {
			return nil, fmt.Errorf("batch group %d: %w", i, err)
		}
		b.Groups = append(b.Groups, g)
		b.sums = append(b.sums, sum)
	}
	return b, distinct(b.Groups)
}

func (h *Header) decode(b []byte) (groups int, err error) {
	le := binary.LittleEndian
	if string(b[:4]) != "SWRB" {
		return 0, errors.New("not a rollout batch")
	}
	if v := le.Uint16(b[4:]); v != Version {
		return 0, fmt.Errorf("version %d; this build reads version %d", v, Version)
	}
	*h = Header{
		Stage: rollout.Stage(b[6]), Run: [32]byte(b[8:]), Round: le.Uint32(b[40:]), Peer: [20]byte(b[44:]),
		Policy: [32]byte(b[64:]), Beacon: [32]byte(b[96:]),
		Sampling: rollout.Sampling{
			Temperature: math.Float32frombits(le.Uint32(b[128:])), TopK: int(int32(le.Uint32(b[132:]))),
			TopP: math.Float32frombits(le.Uint32(b[136:])), MinP: math.Float32frombits(le.Uint32(b[140:])),
		},
		MaxTokens: le.Uint16(b[144:]), ProofPoints: le.Uint16(b[146:]),
		Hidden: le.Uint32(b[148:]), Vocabulary: le.Uint32(b[152:]),
	}
	if err := h.validate(); err != nil {
		return 0, err
	}
	if int(b[7]) != h.tokenBytes() {
		return 0, fmt.Errorf("%d bytes per token for a vocabulary of %d", b[7], h.Vocabulary)
	}
	return int(le.Uint32(b[156:])), nil
}

func readGroup(src source, buf *[]byte) (g Group, sum [32]byte, err error) {
	raw := (*buf)[:0]
	take := func(n int) []byte {
		if err != nil {
			return make([]byte, n) // n <= 255 or 36·64
		}
		var b []byte
		if b, err = src.take(n); err != nil {
			return make([]byte, n)
		}
		raw = append(raw, b...)
		return b
	}
	le := binary.LittleEndian
	g.Env = string(take(int(take(1)[0])))
	g.EnvVersion = [32]byte(take(32))
	g.Seed, g.Index = le.Uint64(take(8)), le.Uint64(take(8))
	g.Difficulty = math.Float64frombits(le.Uint64(take(8)))
	n := int(take(1)[0])
	if err != nil {
		return g, sum, err
	}
	for range min(n, maxReferences+1) {
		ref := take(36)
		g.References = append(g.References, Reference{Leaf: [32]byte(ref), Votes: le.Uint32(ref[32:])})
	}
	if err != nil {
		return g, sum, err
	}
	*buf = raw
	return g, sha256.Sum256(raw), g.validate()
}

// decodeGroup reads one group that fills b exactly.
func decodeGroup(b []byte) (Group, [32]byte, error) {
	src := &slice{b}
	g, sum, err := readGroup(src, new([]byte))
	if err == nil && src.left() != 0 {
		err = errors.New("bytes after the group")
	}
	return g, sum, err
}

// Next gives the next rollout, or io.EOF after the last. Anything behind the last is an error.
func (b *Reader) Next() (*Rollout, error) {
	r := &Rollout{}
	if err := b.next(r); err != nil {
		return nil, err
	}
	return r, nil
}

func (b *Reader) next(r *Rollout) error {
	i := len(b.leaves)
	if i == b.Rollouts {
		if err := b.src.end(); err != nil {
			return fmt.Errorf("batch: %w", err)
		}
		return io.EOF
	}
	record, err := b.record()
	if err == nil {
		err = r.decode(record, &b.Header, len(b.Groups))
	}
	if err != nil {
		return fmt.Errorf("rollout %d: %w", i, err)
	}
	if err := r.at(i, b.samples); err != nil {
		return err
	}
	b.leaves = append(b.leaves, leaf(&b.scratch, b.headSum, b.sums[r.Group], record))
	return nil
}

// record reads one length-prefixed record.
func (b *Reader) record() ([]byte, error) {
	size, err := b.src.take(4)
	if err != nil {
		return nil, err
	}
	n := int64(binary.LittleEndian.Uint32(size))
	if limit := b.recordBytes(int(b.Header.MaxTokens)); n < recordHead || n > int64(min(limit, maxRecord)) {
		return nil, fmt.Errorf("record of %d bytes, want %d to %d", n, recordHead, min(limit, maxRecord))
	}
	return b.src.take(int(n))
}

// recordBytes is the length of a record of that many tokens.
func (b *Reader) recordBytes(tokens int) int {
	return recordHead + tokens*(b.Header.tokenBytes()+2) + b.Header.proofBytes(tokens)
}

// Root is the Merkle root of the rollouts read so far; the batch's once Next gave io.EOF.
func (b *Reader) Root() [32]byte { return Root(b.leaves) }

// Leaves are the Merkle leaves of the rollouts read so far.
func (b *Reader) Leaves() [][32]byte { return b.leaves }

func (r *Rollout) decode(b []byte, h *Header, groups int) error {
	le := binary.LittleEndian
	if len(b) < recordHead {
		return errTruncated
	}
	*r = Rollout{Group: le.Uint32(b), Sample: le.Uint16(b[4:]), Finish: rollout.Finish(b[6])}
	tokens, width := int(le.Uint16(b[7:])), h.tokenBytes()
	b = b[recordHead:]
	if want := tokens*(width+2) + h.proofBytes(tokens); len(b) != want {
		return fmt.Errorf("%d bytes for %d tokens, want %d", len(b), tokens, want)
	}
	r.Tokens = make([]int32, tokens)
	for i := range r.Tokens {
		r.Tokens[i] = int32(le.Uint16(b[i*width:]))
		if width == 3 {
			r.Tokens[i] |= int32(b[i*width+2]) << 16
		}
	}
	b = b[tokens*width:]
	r.Logp = make([]float32, tokens)
	for i := range r.Logp {
		r.Logp[i] = verify.Logp(le.Uint16(b[2*i:]))
	}
	r.Proofs = b[2*tokens:]
	return r.validate(h, groups)
}

// Decode reads a whole batch from hostile bytes and gives the leaves of its Merkle tree, and the root. The proofs of its rollouts share memory
// with b. What it allocates is at most twice len(b) where rollouts have proofs; without, 128 bytes a rollout more.
func Decode(b []byte) (*Batch, [][32]byte, [32]byte, error) {
	src := &slice{b}
	r, err := newReader(src)
	if err != nil {
		return nil, nil, [32]byte{}, err
	}
	room := min(r.Rollouts, src.left()/(4+r.recordBytes(1))) + 1
	out := &Batch{Header: r.Header, Groups: r.Groups, Rollouts: make([]Rollout, 0, room)}
	r.leaves = make([][32]byte, 0, room)
	for {
		out.Rollouts = append(out.Rollouts, Rollout{})
		last := len(out.Rollouts) - 1
		if err := r.next(&out.Rollouts[last]); errors.Is(err, io.EOF) {
			out.Rollouts = out.Rollouts[:last]
			return out, r.Leaves(), r.Root(), nil
		} else if err != nil {
			return nil, nil, [32]byte{}, err
		}
	}
}
