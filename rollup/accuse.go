package rollup

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"swarmrl/rollup/bind/swarmrollup"
	"swarmrl/rollup/ledger"
)

// accusation is a proof against a sequencer, ready to send.
type accusation struct {
	what  string
	id    Hash // what is announced beforehand; zero where nothing is secret
	proof func(salt Hash) ([]byte, error)
}

// accuse announces an accusation, waits for the block, and proves it: who copies the proof from the queue of transactions has
// announced nothing, and is paid nothing. If a copy came first, the proof's price is collected here all the same.
func (t *TxManager) accuse(ctx context.Context, at common.Address, a accusation) (*types.Receipt, error) {
	abi, salt := swarmrollup.NewSwarmRollup(), t.salt(a.id)
	data, err := a.proof(salt)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", a.what, err)
	}
	proof := Call{To: at, Data: data, What: a.what}
	if a.id.IsZero() {
		return t.Send(ctx, proof)
	}
	_, err = t.gas(ctx, proof) // an announcement costs gas: only of what holds
	if err == nil {
		announcement := Call{To: at, Data: abi.PackAnnounce(t.sealed(a.id)), What: "announce: " + a.what}
		if _, err := t.Send(ctx, announcement); err != nil {
			return nil, err
		}
		var r *types.Receipt
		if r, err = t.Send(ctx, proof); err == nil {
			return r, nil
		}
	}
	if r, collected := t.Send(ctx, Call{To: at, Data: abi.PackCollect(a.id, salt), What: "collect: " + a.what}); collected == nil {
		return r, nil
	}
	return nil, err
}

// salt is known to the key alone, and needs no memory.
func (t *TxManager) salt(id Hash) Hash {
	secret := append([]byte("swarmrl/accusation/v1"), crypto.FromECDSA(t.key)...)
	return Hash(crypto.Keccak256Hash(secret, id[:]))
}

// sealed is what the announcement shows.
func (t *TxManager) sealed(id Hash) Hash {
	salt := t.salt(id)
	return Hash(crypto.Keccak256Hash(t.from[:], id[:], salt[:]))
}

// accusations gives the proofs that would slash a sequencer now.
func (c *client) accusations() (out []accusation) {
	d := c.d
	d.mu.RLock()
	defer d.mu.RUnlock()
	if f := d.fraud; f != nil && f.batch >= d.final && int64(d.batches[f.batch].deadline) >= d.head.Time.Unix() {
		out = append(out, d.wrongRoot(f))
	}
	c.receipts.each(func(h *held) {
		if a, ok := d.brokenPromise(h); ok && d.bonds[h.Signer] > 0 {
			out = append(out, a)
		}
	})
	for _, pair := range c.receipts.conflicting() {
		if d.bonds[pair[0].Signer] > 0 {
			out = append(out, equivocation(pair[0], pair[1]))
		}
	}
	if n := len(d.inbox); d.taken < n && d.silent() {
		out = append(out, accusation{
			what:  fmt.Sprintf("prove silence since message %d", d.taken),
			proof: func(Hash) ([]byte, error) { return d.abi.PackProveSilence(), nil },
		})
	}
	return out
}

// silent says whether the first message that waits has waited for longer than a sequencer may let it. The caller holds the lock.
func (d *deriver) silent() bool {
	return d.pause.clock(uint64(d.head.Time.Unix())) > d.inboxTime[d.taken]+2*uint64(d.plan.Params.ForceAfter)
}

func (d *deriver) wrongRoot(f *foundFraud) accusation {
	a := accusation{
		what: fmt.Sprintf("prove batch %d wrong", f.batch),
		id:   accusationID(word(d.term), word(uint64(f.batch)), word(uint64(f.Number)), f.Right[:]),
	}
	if d.batches[f.batch].batch.Single {
		s := d.sampling(f.batch, f.Number)
		a.proof = func(salt Hash) ([]byte, error) {
			opened, err := s.open()
			return d.abi.PackProveBlobFraud(opened, f.Witness, salt), err
		}
		return a
	}
	chunk, witness := contractChunk(f.batch, f.Leaves, f.Number, &f.Chunk), f.Witness
	a.proof = func(salt Hash) ([]byte, error) { return d.abi.PackProveFraud(chunk, witness, salt), nil }
	return a
}

// brokenPromise gives the proof that a posted batch holds another record in the place that its sequencer promised. The caller
// holds the lock.
func (d *deriver) brokenPromise(h *held) (accusation, bool) {
	r := h.Receipt
	if r.Term != d.term || r.Position >= d.records || d.fraud != nil {
		return accusation{}, false
	}
	for i := len(d.batches) - 1; i >= d.final; i-- {
		b := d.batches[i]
		if r.Position < b.first {
			continue
		}
		if h.kept == b {
			return accusation{}, false
		}
		at := r.Position - b.first
		raw := b.batch.Records[at*ledger.RecordSize : (at+1)*ledger.RecordSize]
		posted, _ := ledger.DecodeRecord(raw) // the length is right
		if d.domain.Digest(&posted) == r.Record || b.sequencer != r.Signer {
			h.kept = b
			return accusation{}, false
		}
		a := accusation{
			what: fmt.Sprintf("prove that the promise of place %d was broken", r.Position),
			id:   accusationID(word(r.Term), word(r.Position), r.Record[:]),
		}
		chunks := (len(b.batch.Messages) + ledger.ChunkSize - 1) / ledger.ChunkSize
		if b.batch.Single {
			s := d.sampling(i, chunks+int(at))
			a.proof = func(salt Hash) ([]byte, error) {
				opened, err := s.open()
				return d.abi.PackProveBrokenBlobPromise(contractReceipt(r), opened, salt), err
			}
			return a, true
		}
		number := chunks + int(at)/ledger.ChunkSize
		chunk := b.batch.Chunk(number, b.pre)
		proven := contractChunk(i, b.batch.Leaves(b.pre), number, &chunk)
		a.proof = func(salt Hash) ([]byte, error) {
			return d.abi.PackProveBrokenPromise(contractReceipt(r), proven, salt), nil
		}
		return a, true
	}
	return accusation{}, false
}

// equivocation accuses of two records in one place.
func equivocation(a, b Receipt) accusation {
	both := a.Record
	for i := range both {
		both[i] ^= b.Record[i]
	}
	return accusation{
		what: fmt.Sprintf("prove that place %d was promised twice", a.Position),
		id:   accusationID(word(a.Term), word(a.Position), both[:]),
		proof: func(salt Hash) ([]byte, error) {
			return swarmrollup.NewSwarmRollup().PackProveEquivocation(contractReceipt(a), contractReceipt(b), salt), nil
		},
	}
}

// ProveEquivocation slashes a sequencer that signed two records into one place.
func ProveEquivocation(ctx context.Context, tm *TxManager, d Deployment, a, b Receipt) error {
	p, err := newPlan(d)
	if err != nil {
		return err
	}
	_, err = tm.accuse(ctx, common.Address(p.at.Rollup), equivocation(a, b))
	return err
}

// accusationID hashes words of 32 bytes.
func accusationID(words ...[]byte) Hash { return Hash(crypto.Keccak256Hash(words...)) }

// word gives a number in 32 bytes.
func word(v uint64) []byte {
	return binary.BigEndian.AppendUint64(make([]byte, 24, 32), v)
}

func contractReceipt(r Receipt) swarmrollup.SwarmRollupReceipt {
	return swarmrollup.SwarmRollupReceipt{Record: r.Record, Term: r.Term, Position: r.Position, R: [32]byte(r.Sig[:32]), Vs: [32]byte(r.Sig[32:])}
}

func contractChunk(batch int, leaves []Hash, number int, c *ledger.Chunk) swarmrollup.SwarmRollupChunk {
	out := swarmrollup.SwarmRollupChunk{
		Batch: big.NewInt(int64(batch)), Number: big.NewInt(int64(number)), Pre: c.Pre, Post: c.Post, Data: c.Data,
	}
	for _, l := range leaves {
		out.Leaves = append(out.Leaves, l)
	}
	return out
}
