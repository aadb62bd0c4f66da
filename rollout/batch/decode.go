package batch

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"

	"swarmrl/rollout"
)

// Reader streams a batch from hostile bytes. NewReader reads header and groups; Next gives the rollouts, one at a
// time. It holds header and groups, the rollout at hand, and of those behind it a path of the Merkle tree.
type Reader struct {
	Header   Header
	Groups   []Group
	Rollouts int // announced

	src     source
	samples int // of each group
	read    int // rollouts so far
	headSum [32]byte
	group   [32]byte // hash of the group at hand
	scratch []byte
	tree    tree
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
	if left, known := src.left(); known {
		if left < groups*groupSize+b.Rollouts*(4+b.Header.recordBytes(1)) {
			return nil, fmt.Errorf("batch of %d groups and %d rollouts: %w", groups, b.Rollouts, errTruncated)
		}
		b.Groups = make([]Group, 0, groups)
	}
	for i := range groups {
		g, err := readGroup(src, b.Groups)
		if err != nil {
			return nil, fmt.Errorf("batch group %d: %w", i, err)
		}
		b.Groups = append(b.Groups, g)
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

// readGroup reads one group; its name shares memory with that of the group before, if that is the same.
func readGroup(src source, before []Group) (g Group, err error) {
	take := func(n int) []byte {
		var b []byte
		if err == nil {
			b, err = src.take(n)
		}
		if err != nil {
			return make([]byte, n) // n <= 255
		}
		return b
	}
	le := binary.LittleEndian
	name := take(int(take(1)[0]))
	if n := len(before); n > 0 && before[n-1].Env == string(name) {
		g.Env = before[n-1].Env
	} else {
		g.Env = string(name)
	}
	g.EnvVersion = [32]byte(take(32))
	g.Seed, g.Index = le.Uint64(take(8)), le.Uint64(take(8))
	g.Difficulty = math.Float64frombits(le.Uint64(take(8)))
	n := int(take(1)[0])
	if n > maxReferences {
		return g, fmt.Errorf("%d references, limit %d", n, maxReferences)
	}
	if n > 0 && err == nil {
		g.References = make([]Reference, n)
	}
	for i := range g.References {
		ref := take(36)
		g.References[i] = Reference{Leaf: [32]byte(ref), Votes: le.Uint32(ref[32:])}
	}
	if err != nil {
		return g, err
	}
	return g, g.validate()
}

// decodeGroup reads one group that fills b exactly.
func decodeGroup(b []byte) (Group, error) {
	src := &slice{b}
	g, err := readGroup(src, nil)
	if left, _ := src.left(); err == nil && left != 0 {
		err = errors.New("bytes after the group")
	}
	return g, err
}

// Next gives the next rollout, or io.EOF after the last. Anything behind the last is an error.
func (b *Reader) Next() (*Rollout, error) {
	record, err := b.next()
	if err != nil {
		return nil, err
	}
	return b.Header.rollout(record), nil
}

// next reads a rollout's record, checks all of it, and adds its leaf to the tree.
func (b *Reader) next() (record, error) {
	i := b.read
	if i == b.Rollouts {
		if err := b.src.end(); err != nil {
			return nil, fmt.Errorf("batch: %w", err)
		}
		return nil, io.EOF
	}
	r, err := b.record()
	if err == nil {
		err = r.check(&b.Header, len(b.Groups))
	}
	if err != nil {
		return nil, fmt.Errorf("rollout %d: %w", i, err)
	}
	if err := inPlace(i, b.samples, r.group(), r.sample()); err != nil {
		return nil, err
	}
	if i%b.samples == 0 {
		b.scratch = b.Groups[r.group()].append(b.scratch[:0])
		b.group = sha256.Sum256(b.scratch)
	}
	b.read++
	b.tree.add(leaf(&b.scratch, b.headSum, b.group, r))
	return r, nil
}

// record reads one length-prefixed record.
func (b *Reader) record() (record, error) {
	size, err := b.src.take(4)
	if err != nil {
		return nil, err
	}
	n := int64(binary.LittleEndian.Uint32(size))
	if limit := b.Header.recordBytes(int(b.Header.MaxTokens)); n < recordHead || n > int64(min(limit, maxRecord)) {
		return nil, fmt.Errorf("record of %d bytes, want %d to %d", n, recordHead, min(limit, maxRecord))
	}
	return b.src.take(int(n))
}

// recordBytes is the length of a record of that many tokens.
func (h *Header) recordBytes(tokens int) int {
	return recordHead + tokens*(h.tokenBytes()+2) + h.proofBytes(tokens)
}

// Root is the Merkle root of the rollouts read so far; the batch's once Next gave io.EOF.
func (b *Reader) Root() [32]byte { return b.tree.root() }
