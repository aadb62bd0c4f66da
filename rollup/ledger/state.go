package ledger

import (
	"runtime"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/crypto"
)

// Context is what the parent chain says about a batch: everything that the machine knows of the outside.
type Context struct {
	Time  uint64 // Unix seconds, never before the previous batch's
	Rand  Hash   // randomness that the contract noted with the previous batch
	Stake uint64 // all stake at that moment, gwei

	Seeded uint64 // that moment, Unix seconds; 0 = when the contracts were made
}

// State is the ledger. It is a single-threaded value: the caller locks.
type State struct {
	params Params
	domain Domain
	ctx    Context
	tree   tree
	cells  []*[pageSize][]byte
	log    []Change
	base   Mark     // of log[0]
	reads  []cellID // cells that were looked at since the last call of Touched
	seen   map[seenKey]Address
}

// Change is one entry of the undo log: a cell and its bytes on the other side of the change.
type Change struct {
	id  cellID
	old []byte
}

// Mark is a point in the undo log.
type Mark int

// New gives the empty ledger of a run.
func New(p Params, d Domain) *State { return &State{params: p, domain: d} }

// Params gives the run's constants.
func (s *State) Params() Params { return s.params }

// Domain gives the signatures' domain.
func (s *State) Domain() Domain { return s.domain }

// Begin sets the context of the records and messages that follow.
func (s *State) Begin(c Context) { s.ctx = c }

// Context gives what Begin set.
func (s *State) Context() Context { return s.ctx }

// Root gives the state root.
func (s *State) Root() Hash { return s.tree.flush() }

// Mark gives the present point of the undo log.
func (s *State) Mark() Mark { return s.base + Mark(len(s.log)) }

// Revert takes back all that happened after the mark.
func (s *State) Revert(m Mark) {
	for i := len(s.log) - 1; i >= int(m-s.base); i-- {
		s.store(s.log[i].id, s.log[i].old)
	}
	s.log = s.log[:m-s.base]
}

// Forget drops the undo log up to the mark: what came before can no longer be reverted.
func (s *State) Forget(m Mark) {
	s.log = slices.Clone(s.log[m-s.base:])
	s.base = m
}

// at gives the bytes of a cell as they were at a mark.
func (s *State) at(id cellID, m Mark) []byte {
	for _, c := range s.log[m-s.base:] {
		if c.id == id {
			return c.old
		}
	}
	return s.peek(id)
}

// Touched gives the cells that were looked at since the last call, sorted.
func (s *State) Touched() []uint32 {
	slices.Sort(s.reads)
	ids := make([]uint32, 0, len(s.reads))
	for _, id := range slices.Compact(s.reads) {
		ids = append(ids, uint32(id))
	}
	s.reads = s.reads[:0]
	return ids
}

// read gives a cell, nil if absent. The caller must not change it.
func (s *State) read(id cellID) []byte {
	s.reads = append(s.reads, id)
	return s.peek(id)
}

func (s *State) peek(id cellID) []byte {
	if p := int(id / pageSize); p < len(s.cells) && s.cells[p] != nil {
		return s.cells[p][id%pageSize]
	}
	return nil
}

// write replaces a cell; it keeps b.
func (s *State) write(id cellID, b []byte) {
	s.log = append(s.log, Change{id, s.peek(id)})
	s.store(id, b)
}

func (s *State) store(id cellID, b []byte) {
	p := int(id / pageSize)
	if p >= len(s.cells) {
		s.cells = append(s.cells, make([]*[pageSize][]byte, p+1-len(s.cells))...)
	}
	if s.cells[p] == nil {
		s.cells[p] = new([pageSize][]byte)
	}
	s.cells[p][id%pageSize] = b
	s.tree.set(id, leafOf(b))
}

// edit changes a copy of a cell.
func (s *State) edit(id cellID, f func(b []byte)) {
	b := slices.Clone(s.peek(id))
	f(b)
	s.write(id, b)
}

func leafOf(b []byte) Hash {
	if len(b) == 0 {
		return Hash{}
	}
	return Hash(crypto.Keccak256Hash(b))
}

// Redo reverts to the mark and gives what Replay needs to go forward again.
func (s *State) Redo(m Mark) []Change {
	forward := make([]Change, 0, len(s.log)-int(m-s.base))
	for i := len(s.log) - 1; i >= int(m-s.base); i-- {
		c := s.log[i]
		forward = append(forward, Change{c.id, s.peek(c.id)})
		s.store(c.id, c.old)
	}
	s.log = s.log[:m-s.base]
	slices.Reverse(forward)
	return forward
}

// Replay goes forward again over what Redo reverted.
func (s *State) Replay(forward []Change) {
	for _, c := range forward {
		s.write(c.id, c.old)
	}
}

// Prove gives a witness of one account's cell as it was at a mark.
func (s *State) Prove(m Mark, index uint32) []byte {
	forward := s.Redo(m)
	defer s.Replay(forward)
	return s.Witness([]uint32{uint32(accountCell(index))})
}

// ProveSlot gives a witness of an account's slot of a round, now.
func (s *State) ProveSlot(round, index uint32) []byte {
	return s.Witness([]uint32{uint32(slotCell(round, index))})
}

// ProveJudge gives a witness of an account's evaluator cell as it was at a mark.
func (s *State) ProveJudge(m Mark, index uint32) []byte {
	forward := s.Redo(m)
	defer s.Replay(forward)
	return s.Witness([]uint32{uint32(judgeCell(index))})
}

// ProveEpoch gives a witness of an epoch's cell as it was at a mark.
func (s *State) ProveEpoch(m Mark, epoch uint32) []byte {
	forward := s.Redo(m)
	defer s.Replay(forward)
	return s.Witness([]uint32{uint32(epochCell(epoch))})
}

// seenKey identifies a record by its signature and digest.
type seenKey struct {
	digest Hash
	sig    Signature
}

// maxSeen bounds the memory of signatures already checked.
const maxSeen = 1 << 16

// signer recovers a record's signer, once: sealing and deriving a batch meet each record again.
func (s *State) signer(r *Record) Address {
	k := seenKey{s.domain.Digest(r), r.Sig}
	if a, ok := s.seen[k]; ok {
		return a
	}
	if s.seen == nil || len(s.seen) >= maxSeen {
		s.seen = make(map[seenKey]Address, 1024)
	}
	a := recoverCompact(k.digest, r.Sig)
	s.seen[k] = a
	return a
}

// Warm notes who signed a record, found outside the state's lock, so that Apply need not recover it.
func (s *State) Warm(digest Hash, sig Signature, signer Address) {
	if s.seen == nil || len(s.seen) >= maxSeen {
		s.seen = make(map[seenKey]Address, 1024)
	}
	s.seen[seenKey{digest, sig}] = signer
}

// WarmAll finds who signed the records of a batch, on all processors, so that Check need not recover them one by one.
func (s *State) WarmAll(records []byte) {
	n := len(records) / RecordSize
	signers := make([]Address, n)
	digests := make([]Hash, n)
	sigs := make([]Signature, n)
	workers := min(runtime.GOMAXPROCS(0), n)
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() {
			for i := w; i < n; i += workers {
				r, _ := DecodeRecord(records[i*RecordSize : (i+1)*RecordSize]) // the length is right
				digests[i], sigs[i] = s.domain.Digest(&r), r.Sig
				var known bool
				if signers[i], known = s.seen[seenKey{digests[i], sigs[i]}]; !known {
					signers[i] = recoverCompact(digests[i], r.Sig)
				}
			}
		})
	}
	wg.Wait()
	for i := range signers {
		s.Warm(digests[i], sigs[i], signers[i])
	}
}
