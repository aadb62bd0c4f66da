package rollup

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"swarmrl/rollup/ledger"
)

// submit keeps a record, tries to deliver it, and gives what came of it.
func (c *client) submit(ctx context.Context, r ledger.Record) (Receipt, error) {
	index, nonce, err := c.posted()
	if err != nil {
		return Receipt{}, err
	}
	r.Index = index
	it, err := c.out.add(r, nonce)
	if err != nil {
		return Receipt{}, err
	}
	tick := time.NewTicker(c.cfg.poll())
	defer tick.Stop()
	for range 8 { // a sequencer that is a block behind takes it in a moment
		contested := c.deliver(ctx)
		if receipt, err := c.out.result(it); err != nil || !receipt.Queued || !contested {
			return receipt, err
		}
		select {
		case <-ctx.Done():
		case <-tick.C:
		}
	}
	return c.out.result(it)
}

// result says how it stands with a record.
func (o *outbox) result(it *outItem) (Receipt, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	switch {
	case it.refused != nil:
		return Receipt{}, it.refused
	case it.receipt != nil:
		return *it.receipt, nil
	}
	return Receipt{Record: it.digest, Queued: true}, nil
}

// deliver sends what waits to the sequencer. What it refuses for a reason that this peer's own state confirms is dropped; what
// it does not take in time goes through the parent chain. It says whether a refusal is contested.
func (c *client) deliver(ctx context.Context) (contested bool) {
	c.out.deliver.Lock()
	defer c.out.deliver.Unlock()
	for range 64 {
		_, nonce, err := c.posted()
		if err != nil {
			return false
		}
		items := c.out.waiting(nonce, maxRecordsPost)
		if len(items) == 0 || c.api == nil {
			break
		}
		results, err := c.api.records(ctx, c.d.domain, items)
		if err != nil {
			c.log.Debug("records not delivered", "records", len(items), "error", err)
			break
		}
		for i := range results {
			if r := results[i].Receipt; r != nil && c.receipts.add(*r, true) {
				c.log.Warn("the sequencer promised one place twice", "place", r.Position, "sequencer", r.Signer)
			}
		}
		contested = c.contest(items, results)
		again, err := c.out.settle(items, results)
		if err != nil {
			c.log.Error("record queue", "error", err)
		}
		if !again {
			break
		}
	}
	c.force(ctx)
	return contested
}

// contest marks the records that a sequencer refuses although, by this peer's own state, they are good: they stay, and go
// through the parent chain in time.
func (c *client) contest(items []*outItem, results []recordResult) (any bool) {
	refused := map[*outItem]*recordResult{}
	for i := range results {
		if results[i].Receipt == nil && results[i].Nonce == nil {
			refused[items[i]] = &results[i]
		}
	}
	if len(refused) == 0 {
		return false
	}
	_, nonce, err := c.posted()
	c.d.mu.Lock()
	defer c.d.mu.Unlock()
	c.out.mu.Lock()
	defer c.out.mu.Unlock()
	before, mark := c.d.st.Context(), c.d.st.Mark()
	c.d.st.Begin(c.d.context(uint64(c.d.head.Time.Unix())))
	for _, it := range c.out.items {
		if err == nil && it.record.Nonce >= nonce && c.d.st.Apply(it.raw[:]) == ledger.Done && refused[it] != nil {
			refused[it].contested, any = true, true
		}
	}
	c.d.st.Revert(mark)
	c.d.st.Begin(before)
	return any
}

// force puts the oldest record through the parent chain's inbox when the sequencer has left it lying.
func (c *client) force(ctx context.Context) {
	_, nonce, err := c.posted()
	if err != nil {
		return
	}
	patience := time.Duration(c.d.plan.Params.ForceAfter) * time.Second
	resumed, paused := c.d.lastPause() // nobody is at fault for what waits in a pause
	c.out.mu.Lock()
	var it *outItem
	if len(c.out.items) > 0 {
		for _, x := range c.out.items {
			if x.record.Nonce == nonce && !x.forced && (c.api == nil || !paused && time.Since(later(x.since, resumed)) > patience) {
				it = x
			}
		}
	}
	c.out.mu.Unlock()
	if it == nil || c.balance(ctx).Sign() == 0 {
		return
	}
	call := Call{To: common.Address(c.d.plan.at.Rollup), Data: c.d.abi.PackForce(it.raw[:]), What: "force a record in"}
	if _, err := c.tm.Send(ctx, call); err != nil {
		c.log.Info("record not forced in", "error", err)
		return
	}
	c.out.mu.Lock()
	it.forced = true
	c.out.mu.Unlock()
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

// Register makes the key known.
func (c *client) Register(ctx context.Context) (uint32, error) {
	tick := time.NewTicker(c.cfg.poll())
	defer tick.Stop()
	var asked time.Time
	for {
		if index, _, err := c.posted(); err == nil {
			return index, nil
		}
		if time.Since(asked) > 30*time.Second {
			asked = time.Now()
			if err := c.askRegistration(ctx); err != nil {
				return 0, err
			}
		}
		select {
		case <-ctx.Done():
			return 0, fmt.Errorf("registration of %v not on the chain yet: %w", c.addr, ctx.Err())
		case <-tick.C:
		}
	}
}

// askRegistration goes through the sequencer, or by a transaction of this key's own.
func (c *client) askRegistration(ctx context.Context) error {
	c.d.mu.RLock()
	_, known := c.d.index[c.addr]
	c.d.mu.RUnlock()
	if known {
		return nil // on its way through the inbox
	}
	key := crypto.FromECDSAPub(&c.cfg.Key.PublicKey)[1:]
	sig, err := ledger.SignDigest(c.d.domain.RegisterDigest(c.addr), c.cfg.Key)
	if err != nil {
		return err
	}
	body, err := json.Marshal(registerRequest{Key: hex.EncodeToString(key), Sig: sig})
	if err != nil {
		return err
	}
	var ok map[string]bool
	if err = c.api.post(ctx, "/v1/register", "application/json", body, &ok); err == nil {
		return nil
	}
	if c.balance(ctx).Sign() == 0 {
		return fmt.Errorf("register %v: %w; or give the key some coins to register by itself", c.addr, err)
	}
	call := Call{To: common.Address(c.d.plan.at.Rollup), Data: c.d.abi.PackRegister(key, [32]byte{}, [32]byte{}), What: "register this key"}
	_, err = c.tm.Send(ctx, call)
	return err
}

// inWindow refuses at once what the ledger could not take.
func (c *client) inWindow(round uint64) error {
	now, late := c.now(), uint64(c.d.plan.Params.Late)
	if round > now+1 || now > round+late {
		return fmt.Errorf("%w: round %d, it is round %d and records may be %d late", ErrWindow, round, now, late)
	}
	return nil
}

// Participate records this peer's work in a round.
func (c *client) Participate(ctx context.Context, round uint64, units uint32, rollouts Hash) (Receipt, error) {
	if err := c.inWindow(round); err != nil {
		return Receipt{}, err
	}
	return c.submit(ctx, ledger.Record{Kind: ledger.Participate, Round: uint32(round), Units: units, Payload: rollouts})
}

// Attest records what this peer found good in another's round.
func (c *client) Attest(ctx context.Context, a Attestation) (Receipt, error) {
	if err := c.inWindow(a.Round); err != nil {
		return Receipt{}, err
	}
	target, err := c.indexOf(a.Target)
	if err != nil {
		return Receipt{}, err
	}
	return c.submit(ctx, ledger.Record{Kind: ledger.Attest, Round: uint32(a.Round), Target: target, Units: a.Units, Payload: ledger.AttestedRoot(a.Rollouts)})
}

// Report accuses a peer.
func (c *client) Report(ctx context.Context, f Fault) (Receipt, error) {
	target, err := c.indexOf(f.Target)
	if err != nil {
		return Receipt{}, err
	}
	return c.submit(ctx, ledger.Record{Kind: ledger.Report, Round: uint32(f.Round), Target: target, Units: f.Leaf, Payload: f.Evidence})
}

// CloseRound settles an account's round.
func (c *client) CloseRound(ctx context.Context, round uint64, who Address) (Receipt, error) {
	target, err := c.indexOf(who)
	if err != nil {
		return Receipt{}, err
	}
	return c.submit(ctx, ledger.Record{Kind: ledger.CloseRound, Round: uint32(round), Target: target})
}

// SetPayout names who is paid.
func (c *client) SetPayout(ctx context.Context, to Address) (Receipt, error) {
	r := ledger.Record{Kind: ledger.Payout}
	copy(r.Payload[12:], to[:])
	return c.submit(ctx, r)
}

func (c *client) indexOf(who Address) (uint32, error) {
	c.d.mu.RLock()
	defer c.d.mu.RUnlock()
	i, ok := c.d.index[who]
	if !ok {
		return 0, fmt.Errorf("%v: %w", who, ErrUnknown)
	}
	return i, nil
}
