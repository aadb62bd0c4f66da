package ledger

import (
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"
)

// ChunkSize is how many records or messages have a root of their own.
const ChunkSize = 8

// Batch is what a sequencer posts: messages of the inbox first, then records, and what it claims they lead to.
type Batch struct {
	Context  Context
	Messages [][]byte
	Records  []byte // n·RecordSize
	Roots    []Hash // one per chunk
	Single   bool   // each record is a chunk of its own: a batch in blobs
}

// Chunk is a chunk of a batch as the contract commits to it.
type Chunk struct {
	Pre, Post Hash
	Data      []byte // its records, or its messages one after the other
	Inbox     bool
	hash      Hash // of the data
}

// Chunks gives how many chunks the batch has.
func (b *Batch) Chunks() int {
	return (len(b.Messages)+ChunkSize-1)/ChunkSize + (len(b.Records)/RecordSize+b.size()-1)/b.size()
}

// size gives how many records are a chunk.
func (b *Batch) size() int {
	if b.Single {
		return 1
	}
	return ChunkSize
}

// items gives the messages or records of chunk j.
func (b *Batch) items(j int) (items [][]byte, inbox bool) {
	first := (len(b.Messages) + ChunkSize - 1) / ChunkSize
	if j < first {
		return b.Messages[j*ChunkSize : min((j+1)*ChunkSize, len(b.Messages))], true
	}
	at := (j - first) * b.size() * RecordSize
	for end := min(at+b.size()*RecordSize, len(b.Records)); at < end; at += RecordSize {
		items = append(items, b.Records[at:at+RecordSize])
	}
	return items, false
}

// chunk gives chunk j, its roots left out.
func (b *Batch) chunk(j int) (c Chunk) {
	items, inbox := b.items(j)
	c.Inbox = inbox
	var hashes []byte
	for _, m := range items {
		c.Data = append(c.Data, m...)
		if inbox {
			hashes = append(hashes, crypto.Keccak256(m)...)
		}
	}
	if c.hash = Hash(crypto.Keccak256Hash(c.Data)); inbox {
		c.hash = Hash(crypto.Keccak256Hash(hashes))
	}
	return c
}

// Leaf gives the commitment to the chunk: keccak256(pre || post || hash of the data || 1 for the inbox).
func (c *Chunk) Leaf() Hash {
	kind := byte(0)
	if c.Inbox {
		kind = 1
	}
	return Hash(crypto.Keccak256Hash(c.Pre[:], c.Post[:], c.hash[:], []byte{kind}))
}

// Leaves gives the commitments to all chunks, by the claimed roots.
func (b *Batch) Leaves(pre Hash) []Hash {
	out := make([]Hash, len(b.Roots))
	for j := range out {
		c := b.chunk(j)
		c.Pre, c.Post = pre, b.Roots[j]
		out[j], pre = c.Leaf(), c.Post
	}
	return out
}

// Chunk gives chunk j of a batch that begins at a root, by the claimed roots.
func (b *Batch) Chunk(j int, pre Hash) Chunk {
	c := b.chunk(j)
	c.Pre, c.Post = pre, b.Roots[j]
	if j > 0 {
		c.Pre = b.Roots[j-1]
	}
	return c
}

// Fraud is a chunk that does not lead to the root that its sequencer claimed, and what proves it.
type Fraud struct {
	Number  int // of the chunk in its batch
	Chunk   Chunk
	Leaves  []Hash
	Right   Hash // where the chunk leads
	Witness []byte
}

// Seal runs the batch and fills in its roots.
func (s *State) Seal(b *Batch) {
	s.Begin(b.Context)
	b.Roots = make([]Hash, b.Chunks())
	for j := range b.Roots {
		s.runChunk(b, j)
		b.Roots[j] = s.Root()
	}
	s.Touched()
}

// Check runs a posted batch and compares the root after each chunk. At the first that differs it stops, puts the state back
// to before the batch, and gives the proof. A batch of the wrong shape is an error: the contract takes none.
func (s *State) Check(b *Batch) (*Fraud, error) {
	if len(b.Records)%RecordSize != 0 || len(b.Roots) != b.Chunks() {
		return nil, fmt.Errorf("batch of %d messages and %d bytes of records with %d roots", len(b.Messages), len(b.Records), len(b.Roots))
	}
	start, pre := s.Mark(), s.Root()
	first := pre
	s.Begin(b.Context)
	for j, claimed := range b.Roots {
		before := s.Mark()
		s.Touched()
		s.runChunk(b, j)
		root := s.Root()
		if root == claimed {
			pre = root
			continue
		}
		touched := s.Touched()
		if len(touched) == 0 { // records of accounts that cannot be; the contract wants some cell to fold
			touched = []uint32{0}
		}
		s.Revert(before)
		f := &Fraud{Number: j, Chunk: b.chunk(j), Leaves: b.Leaves(first), Right: root, Witness: s.Witness(touched)}
		f.Chunk.Pre, f.Chunk.Post = pre, claimed
		s.Revert(start)
		return f, nil
	}
	s.Touched()
	return nil, nil
}

func (s *State) runChunk(b *Batch, j int) {
	items, inbox := b.items(j)
	for _, item := range items {
		if inbox {
			s.Message(item)
		} else {
			s.Apply(item)
		}
	}
}
