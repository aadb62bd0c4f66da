package rollup

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"swarmrl/rollup/bind/swarmrollup"
	"swarmrl/rollup/ledger"
)

// watch proves what it can prove: a wrong root, a promise that the sequencer broke to this peer, its silence.
func (c *client) watch(ctx context.Context) {
	for _, call := range c.accusations() {
		c.mu.Lock()
		recently := time.Since(c.proven[call.What]) < time.Minute
		c.mu.Unlock()
		if recently || c.balance(ctx).Sign() == 0 {
			continue
		}
		c.mu.Lock()
		if len(c.proven) > 1000 {
			clear(c.proven)
		}
		c.proven[call.What] = time.Now()
		c.mu.Unlock()
		ctx, cancel := context.WithTimeout(ctx, time.Minute)
		r, err := c.tm.Send(ctx, call)
		cancel()
		if err != nil {
			c.log.Info("accusation not taken", "what", call.What, "error", err)
			continue
		}
		c.log.Warn("the sequencer was caught", "what", call.What, "gas", r.GasUsed)
	}
}

// accusations gives the calls that would slash a sequencer now.
func (c *client) accusations() (calls []Call) {
	d := c.d
	d.mu.RLock()
	defer d.mu.RUnlock()
	at := common.Address(d.plan.at.Rollup)
	if f := d.fraud; f != nil && f.batch >= d.final && int64(d.batches[f.batch].deadline) >= d.head.Time.Unix() {
		calls = append(calls, Call{
			To: at, Data: d.abi.PackProveFraud(contractChunk(f.batch, f.Leaves, f.Number, &f.Chunk), f.Witness),
			What: fmt.Sprintf("prove batch %d wrong", f.batch),
		})
	}
	for _, it := range c.out.acknowledged() {
		if call, ok := d.brokenPromise(it); ok {
			calls = append(calls, call)
		}
	}
	if n := len(d.inbox); d.taken < n && d.silent() {
		calls = append(calls, Call{To: at, Data: d.abi.PackProveSilence(), What: fmt.Sprintf("prove silence since message %d", d.taken)})
	}
	return calls
}

// silent says whether the first message that waits has waited for longer than a sequencer may let it. The caller holds the lock.
func (d *deriver) silent() bool {
	return d.head.Time.Unix() > int64(d.inboxTime[d.taken]+2*uint64(d.plan.Params.ForceAfter))
}

// brokenPromise gives the proof that a posted batch holds another record in the place that its sequencer promised to ours. The
// caller holds the lock.
func (d *deriver) brokenPromise(it outItem) (Call, bool) {
	r := it.receipt
	if r.Term != d.term || r.Position >= d.records || d.fraud != nil {
		return Call{}, false
	}
	for i := len(d.batches) - 1; i >= d.final; i-- {
		b := &d.batches[i]
		if r.Position < b.first {
			continue
		}
		at := r.Position - b.first
		raw := b.batch.Records[at*ledger.RecordSize : (at+1)*ledger.RecordSize]
		if [ledger.RecordSize]byte(raw) == it.raw || b.sequencer != r.Signer {
			return Call{}, false
		}
		number := (len(b.batch.Messages)+ledger.ChunkSize-1)/ledger.ChunkSize + int(at)/ledger.ChunkSize
		chunk := b.batch.Chunk(number, b.pre)
		return Call{
			To:   common.Address(d.plan.at.Rollup),
			Data: d.abi.PackProveBrokenPromise(contractReceipt(*r), contractChunk(i, b.batch.Leaves(b.pre), number, &chunk)),
			What: fmt.Sprintf("prove that the promise of place %d was broken", r.Position),
		}, true
	}
	return Call{}, false
}

// ProveEquivocation slashes a sequencer that signed two records into one place.
func ProveEquivocation(ctx context.Context, tm *TxManager, d Deployment, a, b Receipt) error {
	p, err := newPlan(d)
	if err != nil {
		return err
	}
	data := swarmrollup.NewSwarmRollup().PackProveEquivocation(contractReceipt(a), contractReceipt(b))
	_, err = tm.Send(ctx, Call{To: common.Address(p.at.Rollup), Data: data, What: "prove equivocation"})
	return err
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

// acknowledged gives the records that have a receipt.
func (o *outbox) acknowledged() (out []outItem) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, it := range o.items {
		if it.receipt != nil {
			out = append(out, *it)
		}
	}
	return out
}
