package batch

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"

	"swarmrl/rollout"
	"swarmrl/verify"
)

// Reader streams a batch from hostile bytes. NewReader reads header and groups; Next gives the
// rollouts. It allocates no more than a small multiple of what it has read.
type Reader struct {
	Header   Header
	Groups   []Group
	Rollouts int // announced

	r       io.Reader
	headSum [32]byte
	sums    [][32]byte
	leaves  [][32]byte
	last    int64
}

// NewReader reads and checks header and groups.
func NewReader(r io.Reader) (*Reader, error) {
	head := make([]byte, headerSize)
	if _, err := io.ReadFull(r, head); err != nil {
		return nil, fmt.Errorf("batch header: %w", short(err))
	}
	b := &Reader{r: r, headSum: sha256.Sum256(head), last: -1}
	groups, err := b.Header.decode(head)
	if err != nil {
		return nil, fmt.Errorf("batch header: %w", err)
	}
	b.Rollouts = int(binary.LittleEndian.Uint32(head[160:]))
	if groups > maxGroups || b.Rollouts > maxRollouts {
		return nil, fmt.Errorf("batch header: %d groups and %d rollouts, limits %d and %d", groups, b.Rollouts, maxGroups, maxRollouts)
	}
	for i := range groups {
		g, sum, err := readGroup(r)
		if err != nil {
			return nil, fmt.Errorf("batch group %d: %w", i, err)
		}
		b.Groups = append(b.Groups, g)
		b.sums = append(b.sums, sum)
	}
	return b, nil
}

// short names a premature end; io's own words do not say that a file was cut.
func short(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return errors.New("truncated")
	}
	return err
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

func readGroup(r io.Reader) (g Group, sum [32]byte, err error) {
	var raw bytes.Buffer
	r = io.TeeReader(r, &raw)
	take := func(n int) []byte {
		b := make([]byte, n) // n <= 255 or 36·64
		if err == nil {
			_, err = io.ReadFull(r, b)
		}
		return b
	}
	le := binary.LittleEndian
	g.Env = string(take(int(take(1)[0])))
	g.EnvVersion = [32]byte(take(32))
	g.Seed, g.Index = le.Uint64(take(8)), le.Uint64(take(8))
	g.Difficulty = math.Float64frombits(le.Uint64(take(8)))
	n := int(take(1)[0])
	if err != nil {
		return g, sum, short(err)
	}
	for range min(n, maxReferences+1) {
		ref := take(36)
		g.References = append(g.References, Reference{Leaf: [32]byte(ref), Votes: le.Uint32(ref[32:])})
	}
	if err != nil {
		return g, sum, short(err)
	}
	return g, sha256.Sum256(raw.Bytes()), g.validate()
}

// decodeGroup reads one group that fills b exactly.
func decodeGroup(b []byte) (Group, [32]byte, error) {
	r := bytes.NewReader(b)
	g, sum, err := readGroup(r)
	if err == nil && r.Len() != 0 {
		err = errors.New("bytes after the group")
	}
	return g, sum, err
}

// Next gives the next rollout, or io.EOF after the last. Anything behind the last is an error.
func (b *Reader) Next() (*Rollout, error) {
	i := len(b.leaves)
	if i == b.Rollouts {
		var one [1]byte
		if n, err := io.ReadFull(b.r, one[:]); n > 0 {
			return nil, errors.New("batch: bytes after the last rollout")
		} else if !errors.Is(err, io.EOF) {
			return nil, err
		}
		return nil, io.EOF
	}
	record, err := b.record()
	if err != nil {
		return nil, fmt.Errorf("rollout %d: %w", i, short(err))
	}
	r, err := decodeRollout(record, &b.Header, len(b.Groups))
	if err != nil {
		return nil, fmt.Errorf("rollout %d: %w", i, err)
	}
	if r.order() <= b.last {
		return nil, fmt.Errorf("rollout %d: group %d sample %d repeats or is out of order", i, r.Group, r.Sample)
	}
	b.last = r.order()
	b.leaves = append(b.leaves, leaf(b.headSum, b.sums[r.Group], record))
	return r, nil
}

// record reads one length-prefixed record, growing with what arrives.
func (b *Reader) record() ([]byte, error) {
	var size [4]byte
	if _, err := io.ReadFull(b.r, size[:]); err != nil {
		return nil, err
	}
	n := int64(binary.LittleEndian.Uint32(size[:]))
	if limit := b.largestRecord(); n < recordHead || n > limit {
		return nil, fmt.Errorf("record of %d bytes, want %d to %d", n, recordHead, limit)
	}
	var buf bytes.Buffer
	if got, err := io.CopyN(&buf, b.r, n); got != n {
		return nil, err
	}
	return buf.Bytes(), nil
}

func (b *Reader) largestRecord() int64 {
	t := int(b.Header.MaxTokens)
	n := recordHead + t*(b.Header.tokenBytes()+2) + b.Header.proofBytes(t)
	return int64(min(n, maxRecord))
}

// Root is the Merkle root of the rollouts read so far; the batch's once Next gave io.EOF.
func (b *Reader) Root() [32]byte { return Root(b.leaves) }

// Leaves are the Merkle leaves of the rollouts read so far.
func (b *Reader) Leaves() [][32]byte { return b.leaves }

func decodeRollout(b []byte, h *Header, groups int) (*Rollout, error) {
	le := binary.LittleEndian
	if len(b) < recordHead {
		return nil, errors.New("truncated")
	}
	r := &Rollout{Group: le.Uint32(b), Sample: le.Uint16(b[4:]), Finish: rollout.Finish(b[6])}
	tokens, width := int(le.Uint16(b[7:])), h.tokenBytes()
	b = b[recordHead:]
	if want := tokens*(width+2) + h.proofBytes(tokens); len(b) != want {
		return nil, fmt.Errorf("%d bytes for %d tokens, want %d", len(b), tokens, want)
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
	return r, r.validate(h, groups)
}

// Decode reads a whole batch from hostile bytes and gives its Merkle root.
func Decode(b []byte) (*Batch, [32]byte, error) {
	r, err := NewReader(bytes.NewReader(b))
	if err != nil {
		return nil, [32]byte{}, err
	}
	out := &Batch{Header: r.Header, Groups: r.Groups}
	for {
		next, err := r.Next()
		if errors.Is(err, io.EOF) {
			return out, r.Root(), nil
		}
		if err != nil {
			return nil, [32]byte{}, err
		}
		out.Rollouts = append(out.Rollouts, *next)
	}
}
