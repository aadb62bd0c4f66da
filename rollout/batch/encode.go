package batch

import (
	"bufio"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"io"
	"math"

	"swarmrl/verify"
)

// Writer streams a batch: the header and groups first, then one rollout after another. Create it
// with NewWriter, call Add for each rollout in order, then Close.
type Writer struct {
	w       *bufio.Writer
	header  Header
	headSum [32]byte
	groups  [][32]byte // hash of each encoded group
	want    int        // rollouts announced
	samples int        // of each group
	tree    tree       // over the rollouts so far
	buf     []byte
	scratch []byte
}

// NewWriter writes header and groups to w. rollouts is how many will be added.
func NewWriter(w io.Writer, h Header, groups []Group, rollouts int) (*Writer, error) {
	if err := h.validate(); err != nil {
		return nil, fmt.Errorf("batch header: %w", err)
	}
	samples, err := shape(len(groups), rollouts)
	if err != nil {
		return nil, fmt.Errorf("batch: %w", err)
	}
	b := &Writer{w: bufio.NewWriter(w), header: h, want: rollouts, samples: samples}
	head := h.append(nil, len(groups), rollouts)
	b.headSum = sha256.Sum256(head)
	b.w.Write(head) // bufio keeps the first error for Flush
	for i := range groups {
		if err := groups[i].validate(); err != nil {
			return nil, fmt.Errorf("batch group %d: %w", i, err)
		}
		enc := groups[i].append(nil)
		b.groups = append(b.groups, sha256.Sum256(enc))
		b.w.Write(enc)
	}
	return b, distinct(groups)
}

// Add writes one rollout; they come ordered by group, then sample, every group with as many.
func (b *Writer) Add(r *Rollout) error {
	if b.tree.n == b.want {
		return fmt.Errorf("rollout %d: %d were announced", b.tree.n, b.want)
	}
	err := r.validate(&b.header)
	if err == nil {
		b.buf = r.append(b.buf[:0], &b.header)
		err = record(b.buf).check(&b.header, len(b.groups))
	}
	if err != nil {
		return fmt.Errorf("rollout %d: %w", b.tree.n, err)
	}
	if err := inPlace(b.tree.n, b.samples, r.Group, r.Sample); err != nil {
		return err
	}
	b.tree.add(leaf(&b.scratch, b.headSum, b.groups[r.Group], b.buf))
	var size [4]byte
	binary.LittleEndian.PutUint32(size[:], uint32(len(b.buf)))
	b.w.Write(size[:])
	_, err = b.w.Write(b.buf)
	return err
}

// Close flushes and gives the Merkle root. It is an error to close before every announced rollout
// was added.
func (b *Writer) Close() (root [32]byte, err error) {
	if b.tree.n != b.want {
		return root, fmt.Errorf("%d rollouts written, %d announced", b.tree.n, b.want)
	}
	if err := b.w.Flush(); err != nil {
		return root, err
	}
	return b.tree.root(), nil
}

// Encode gives the whole batch's bytes and Merkle root.
func (b *Batch) Encode() ([]byte, [32]byte, error) {
	var out sliceWriter
	w, err := NewWriter(&out, b.Header, b.Groups, len(b.Rollouts))
	if err != nil {
		return nil, [32]byte{}, err
	}
	for i := range b.Rollouts {
		if err := w.Add(&b.Rollouts[i]); err != nil {
			return nil, [32]byte{}, err
		}
	}
	root, err := w.Close()
	return out, root, err
}

type sliceWriter []byte

func (s *sliceWriter) Write(b []byte) (int, error) {
	*s = append(*s, b...)
	return len(b), nil
}

func (h *Header) append(b []byte, groups, rollouts int) []byte {
	le := binary.LittleEndian
	b = append(b, "SWRB"...)
	b = le.AppendUint16(b, Version)
	b = append(b, byte(h.Stage), byte(h.tokenBytes()))
	b = append(b, h.Run[:]...)
	b = le.AppendUint32(b, h.Round)
	b = append(b, h.Peer[:]...)
	b = append(b, h.Policy[:]...)
	b = append(b, h.Beacon[:]...)
	b = le.AppendUint32(b, math.Float32bits(h.Sampling.Temperature))
	b = le.AppendUint32(b, uint32(h.Sampling.TopK))
	b = le.AppendUint32(b, math.Float32bits(h.Sampling.TopP))
	b = le.AppendUint32(b, math.Float32bits(h.Sampling.MinP))
	b = le.AppendUint16(b, h.MaxTokens)
	b = le.AppendUint16(b, h.ProofPoints)
	b = le.AppendUint32(b, h.Hidden)
	b = le.AppendUint32(b, h.Vocabulary)
	b = le.AppendUint32(b, uint32(groups))
	return le.AppendUint32(b, uint32(rollouts))
}

func (g *Group) append(b []byte) []byte {
	le := binary.LittleEndian
	b = append(b, byte(len(g.Env)))
	b = append(b, g.Env...)
	b = append(b, g.EnvVersion[:]...)
	b = le.AppendUint64(b, g.Seed)
	b = le.AppendUint64(b, g.Index)
	b = le.AppendUint64(b, math.Float64bits(g.Difficulty))
	b = append(b, byte(len(g.References)))
	for _, r := range g.References {
		b = append(b, r.Leaf[:]...)
		b = le.AppendUint32(b, r.Votes)
	}
	return b
}

func (r *Rollout) append(b []byte, h *Header) []byte {
	le := binary.LittleEndian
	b = le.AppendUint32(b, r.Group)
	b = le.AppendUint16(b, r.Sample)
	b = append(b, byte(r.Finish))
	b = le.AppendUint16(b, uint16(len(r.Tokens)))
	wide := h.tokenBytes() == 3
	for _, t := range r.Tokens {
		b = le.AppendUint16(b, uint16(t))
		if wide {
			b = append(b, byte(t>>16))
		}
	}
	for _, lp := range r.Logp {
		b = le.AppendUint16(b, verify.QuantiseLogp(lp))
	}
	return append(b, r.Proofs...)
}
