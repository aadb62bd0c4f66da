package rollup

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"math/bits"
	"os"
	"path/filepath"
	"sync"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"swarmrl/rollup/bind/swarmrollup"
	"swarmrl/rollup/ledger"
)

// A batch in blobs has an entry for each chunk of inbox messages, and then for each record: the record's 115 bytes, or zeros, and the
// root after it, in five field elements of 31 bytes each. So eight elements prove a wrong root, whatever the batch's size. The last
// entry's root is what the transaction says.
const (
	entryElements = 5
	blobEntries   = 819 // of 4096 elements
	elementBytes  = 31
	maxTxBlobs    = 6 // since Osaka
)

// entry is one entry's bytes.
type entry [entryElements * elementBytes]byte

// encodeBlobs gives the blobs of a batch whose records have a root each.
func encodeBlobs(b *ledger.Batch) []*kzg4844.Blob {
	var out []*kzg4844.Blob
	first := len(b.Roots) - len(b.Records)/ledger.RecordSize
	for i, root := range b.Roots {
		if i%blobEntries == 0 {
			out = append(out, new(kzg4844.Blob))
		}
		var e entry
		if k := i - first; k >= 0 {
			copy(e[:], b.Records[k*ledger.RecordSize:(k+1)*ledger.RecordSize])
		}
		copy(e[ledger.RecordSize:], root[:])
		for k := range entryElements {
			at := (i%blobEntries*entryElements + k) * 32
			copy(out[len(out)-1][at+1:at+32], e[k*elementBytes:])
		}
	}
	return out
}

// decodeBlobs reads n entries; the top byte of an element is nobody's.
func decodeBlobs(blobs []*kzg4844.Blob, n int) ([]entry, error) {
	if n < 1 || len(blobs) != (n+blobEntries-1)/blobEntries {
		return nil, fmt.Errorf("%d entries in %d blobs", n, len(blobs))
	}
	out := make([]entry, n)
	for i := range out {
		for k := range entryElements {
			at := (i%blobEntries*entryElements + k) * 32
			copy(out[i][k*elementBytes:], blobs[i/blobEntries][at+1:at+32])
		}
	}
	return out, nil
}

// batchOfBlobs puts a batch together from what the chain says and what the blobs hold.
func batchOfBlobs(blobs []*kzg4844.Blob, messages [][]byte, records int, last Hash) (*ledger.Batch, error) {
	chunks := (len(messages) + ledger.ChunkSize - 1) / ledger.ChunkSize
	entries, err := decodeBlobs(blobs, chunks+records)
	if err != nil {
		return nil, err
	}
	b := &ledger.Batch{Messages: messages, Single: true}
	for i := range entries {
		if i >= chunks {
			b.Records = append(b.Records, entries[i][:ledger.RecordSize]...)
		}
		b.Roots = append(b.Roots, Hash(entries[i][ledger.RecordSize:ledger.RecordSize+32]))
	}
	b.Roots[len(b.Roots)-1] = last
	return b, nil
}

// blobHash gives the versioned hash of a blob, and its commitment.
func blobHash(b *kzg4844.Blob) (common.Hash, kzg4844.Commitment, error) {
	c, err := kzg4844.BlobToCommitment(b)
	if err != nil {
		return common.Hash{}, c, fmt.Errorf("blob: %w", err)
	}
	return kzg4844.CalcBlobHashV1(sha256.New(), &c), c, nil
}

// opener collects openings of a batch's blobs.
type opener struct {
	blobs    []*kzg4844.Blob
	openings [][]byte
	err      error
}

var (
	blobModulus, _ = new(big.Int).SetString("73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001", 16)
	blobOmega, _   = new(big.Int).SetString("564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d36306", 16)
)

// open proves elements of an entry.
func (o *opener) open(entry int, elements ...int) {
	for _, k := range elements {
		if o.err != nil {
			return
		}
		blob := o.blobs[entry/blobEntries]
		place := uint16(entry%blobEntries*entryElements + k)
		var z kzg4844.Point
		new(big.Int).Exp(blobOmega, big.NewInt(int64(bits.Reverse16(place)>>4)), blobModulus).FillBytes(z[:])
		proof, value, err := kzg4844.ComputeProof(blob, z)
		_, commitment, err2 := blobHash(blob)
		o.err = errors.Join(err, err2)
		o.openings = append(o.openings, append(append(append([]byte{}, value[:]...), commitment[:]...), proof[:]...))
	}
}

// sampling is an entry of a posted batch that is to be opened: what that needs, so that it can be done without the lock.
type sampling struct {
	swarmrollup.SwarmRollupSample
	blobs  []*kzg4844.Blob
	entry  int
	record bool // or messages of the inbox
	last   bool
}

// sampling prepares it. The caller holds the lock.
func (d *deriver) sampling(id, entry int) sampling {
	p := d.batches[id]
	records := len(p.batch.Records) / ledger.RecordSize
	s := sampling{blobs: p.blobs, entry: entry, record: entry >= p.batch.Chunks()-records, last: entry == p.batch.Chunks()-1}
	s.Batch, s.Records, s.Blobs, s.Entry = big.NewInt(int64(id)), uint32(records), p.hashes, big.NewInt(int64(entry))
	if !s.record {
		s.Messages = p.batch.Chunk(entry, p.pre).Data
	}
	return s
}

// open opens it, as the contract wants it.
func (s sampling) open() (swarmrollup.SwarmRollupSample, error) {
	o := opener{blobs: s.blobs}
	if s.entry > 0 {
		o.open(s.entry-1, 3, 4)
	}
	switch {
	case s.record:
		o.open(s.entry, 0, 1, 2, 3)
	case !s.last:
		o.open(s.entry, 3)
	}
	if !s.last {
		o.open(s.entry, 4)
	}
	s.Openings = o.openings
	return s.SwarmRollupSample, o.err
}

// blobShelf keeps the blobs of the embedded chain's blocks: consensus nodes do that elsewhere. Safe for concurrent use.
type blobShelf struct {
	dir string // "" = memory
	mu  sync.Mutex
	mem map[common.Hash]*kzg4844.Blob // guarded by mu
}

func openBlobShelf(dir string) (*blobShelf, error) {
	s := &blobShelf{mem: map[common.Hash]*kzg4844.Blob{}}
	if dir != "" {
		s.dir = filepath.Join(dir, "blobs")
		return s, os.MkdirAll(s.dir, 0o700)
	}
	return s, nil
}

// keep stores the blobs of a block.
func (s *blobShelf) keep(bundle *engine.BlobsBundle) error {
	if bundle == nil {
		return nil
	}
	for i, raw := range bundle.Blobs {
		if len(bundle.Commitments[i]) != len(kzg4844.Commitment{}) || len(raw) != len(kzg4844.Blob{}) {
			return errors.New("blob of another size")
		}
		c := kzg4844.Commitment(bundle.Commitments[i])
		h := common.Hash(kzg4844.CalcBlobHashV1(sha256.New(), &c))
		if err := s.put(h, (*kzg4844.Blob)(raw)); err != nil {
			return err
		}
	}
	return nil
}

func (s *blobShelf) put(h common.Hash, b *kzg4844.Blob) error {
	if s.dir != "" {
		return writeFile(filepath.Join(s.dir, h.Hex()), b[:])
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.mem[h] = b
	return nil
}

// GetBlob is the JSON-RPC method swarm_getBlob: a blob of the chain by its versioned hash, or null.
func (s *blobShelf) GetBlob(h common.Hash) (*hexutil.Bytes, error) {
	if s.dir == "" {
		s.mu.Lock()
		defer s.mu.Unlock()
		b, ok := s.mem[h]
		if !ok {
			return nil, nil
		}
		return (*hexutil.Bytes)(ptr(b[:])), nil
	}
	raw, err := os.ReadFile(filepath.Join(s.dir, h.Hex()))
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	return (*hexutil.Bytes)(&raw), err
}

func ptr[T any](v T) *T { return &v }

// findBlobs finds blobs of a block of the parent chain, by its time: its node may have them (ours and anvil do), a consensus node, or the
// sequencer. Whoever gives them, they are checked against their hashes.
func (d *deriver) findBlobs(ctx context.Context, want []common.Hash, unix uint64) (map[common.Hash]*kzg4844.Blob, error) {
	found := map[common.Hash]*kzg4844.Blob{}
	var missing []common.Hash
	for _, h := range want {
		if b := d.nodesBlob(ctx, h); b != nil {
			found[h] = b
		} else {
			missing = append(missing, h)
		}
	}
	why := errNoConsensus
	if d.consensus != nil && len(missing) > 0 {
		var got map[common.Hash]*kzg4844.Blob
		got, why = d.consensus.blobs(ctx, missing, unix)
		maps.Copy(found, got)
	}
	for _, h := range missing {
		if found[h] != nil {
			continue
		}
		var raw hexutil.Bytes
		err := d.api.get(ctx, "/v1/blob/"+h.Hex(), &raw)
		b, ok := checkBlob(raw, h)
		if err == nil && !ok {
			err = errors.New("gives another")
		}
		if err != nil {
			return nil, fmt.Errorf("blob %v: the chain's node has it no more; %w; the sequencer: %w", h, why, err)
		}
		found[h] = b
	}
	return found, nil
}

// errNoConsensus is the cure where blobs are read from the chain's node alone.
var errNoConsensus = errors.New("name a consensus node with --blobs-from")

// nodesBlob asks the chain's node, in the ways of ours and of anvil; nil if it does not give the blob.
func (d *deriver) nodesBlob(ctx context.Context, h common.Hash) *kzg4844.Blob {
	for _, method := range []string{"swarm_getBlob", "anvil_getBlobByHash"} {
		var raw hexutil.Bytes
		err := d.chain.Client().CallContext(ctx, &raw, method, h)
		if b, ok := checkBlob(raw, h); err == nil && ok {
			return b
		}
	}
	return nil
}

func checkBlob(raw []byte, h common.Hash) (*kzg4844.Blob, bool) {
	if len(raw) != len(kzg4844.Blob{}) {
		return nil, false
	}
	b := (*kzg4844.Blob)(raw)
	got, _, err := blobHash(b)
	return b, err == nil && got == h
}
