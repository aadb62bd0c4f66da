package rollup

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
)

// client is the Client of a chain.
type client struct {
	cfg     Config
	chain   *ethclient.Client
	d       *deriver
	tm      *TxManager
	api     *sequencerAPI // nil without a sequencer
	out     *outbox
	court   *court
	secrets *secretFile
	addr    Address
	log     *slog.Logger

	mu       sync.Mutex
	readers  map[chan Head]bool
	head     Head
	trouble  string
	depth    gauge // of beacons; for follow alone
	deep     Head  // where it stands
	beacons  map[int64]foundBeacon
	choredAt uint64               // 1 + the round in which the rounds were last settled
	proven   map[string]time.Time // transactions that were sent lately

	receipts *receiptBook
}

var _ Client = (*client)(nil)

// Open connects to the parent chain, checks that the run's contracts stand there, and takes up the records that wait in Dir.
func Open(ctx context.Context, cfg Config) (Client, error) {
	if cfg.Key == nil {
		return nil, errors.New("no key: a client signs with its peer's key")
	}
	if cfg.Deployment.Run.IsZero() && cfg.sequenced() {
		d, err := FetchDeployment(ctx, cfg)
		if err != nil {
			return nil, err
		}
		cfg.Deployment = d
	}
	p, err := newPlan(cfg.Deployment)
	if err != nil {
		return nil, err
	}
	cfg.Deployment = p.Deployment
	ec, err := dialChain(ctx, &cfg)
	if err != nil {
		return nil, err
	}
	d, err := newDeriver(ctx, ec, p, &cfg)
	if err != nil {
		return nil, err
	}
	c := &client{
		cfg: cfg, chain: ec, d: d, tm: newTxManager(ec, new(big.Int).SetUint64(d.chainID), &cfg), api: newSequencerAPI(&cfg),
		addr: Address(crypto.PubkeyToAddress(cfg.Key.PublicKey)), log: cfg.logger(), readers: map[chan Head]bool{},
		depth: gauge{Depth: cfg.Confirmations.Beacon}, beacons: map[int64]foundBeacon{}, proven: map[string]time.Time{}, receipts: newReceiptBook(),
	}
	c.court = newCourt(c)
	if err := ownDir(cfg.Dir, p.at.Rollup); err != nil {
		return nil, err
	}
	if c.out, err = openOutbox(&cfg, d.domain); err != nil {
		return nil, err
	}
	if c.secrets, err = openSecrets(cfg.Dir); err != nil {
		return nil, errors.Join(err, c.out.journal.close())
	}
	if err := c.follow(ctx); err != nil {
		return nil, errors.Join(err, c.Close())
	}
	return c, nil
}

// Address gives the signer.
func (c *client) Address() Address { return c.addr }

// Params gives the run's constants.
func (c *client) Params() Params { return c.d.plan.Params }

// Close releases files and connections.
func (c *client) Close() error {
	c.chain.Close()
	return c.out.journal.close()
}

// Run follows the chain, delivers, watches.
func (c *client) Run(ctx context.Context) error {
	tick := time.NewTicker(c.cfg.poll())
	defer tick.Stop()
	var wg sync.WaitGroup
	defer wg.Wait()
	work := make(chan struct{}, 1)
	wg.Add(1)
	go func() { // what waits for transactions must not hold up the clock
		defer wg.Done()
		for {
			select {
			case <-ctx.Done():
				return
			case <-work:
				c.deliver(ctx)
				c.chores(ctx)
				c.watch(ctx)
				if err := c.court.attend(ctx); err != nil && ctx.Err() == nil {
					c.log.Debug("disputes", "error", err)
				}
			}
		}
	}()
	for {
		select {
		case <-ctx.Done():
			c.closeReaders()
			return nil
		case <-tick.C:
		}
		if err := c.follow(ctx); err != nil && ctx.Err() == nil {
			c.setTrouble(err.Error())
			c.log.Debug("parent chain", "error", err)
			continue
		}
		c.setTrouble("")
		select {
		case work <- struct{}{}:
		default:
		}
	}
}

func (c *client) setTrouble(s string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.trouble = s
}

// follow takes the parent's newest block in.
func (c *client) follow(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Minute)
	defer cancel()
	h, err := c.chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("parent chain: %w", err)
	}
	if err := c.d.advance(ctx, h); err != nil {
		return err
	}
	if _, err := c.depth.measure(ctx, c.d, h); err != nil { // beacons wait, nothing else
		c.log.Debug("depth of beacons", "error", err)
	}
	c.out.prune(c.d, c.addr)
	c.receipts.drop(c.d.settledPlaces())
	c.announce(headOf(h))
	return nil
}

func (c *client) announce(h Head) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if h.Hash == c.head.Hash {
		return
	}
	c.head, c.deep = h, c.depth.at
	for ch := range c.readers {
		select {
		case ch <- h:
		default:
		}
	}
}

func (c *client) closeReaders() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for ch := range c.readers {
		close(ch)
		delete(c.readers, ch)
	}
}

// Head gives the newest block.
func (c *client) Head(context.Context) (Head, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.head, nil
}

// Heads sends each new head.
func (c *client) Heads(ctx context.Context) <-chan Head {
	ch := make(chan Head, 4)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.readers[ch] = true
	context.AfterFunc(ctx, func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		if c.readers[ch] {
			delete(c.readers, ch)
			close(ch)
		}
	})
	return ch
}

// Account gives an account.
func (c *client) Account(ctx context.Context, who Address, l Level) (a Account, err error) {
	if l == Unsafe {
		return a, c.api.get(ctx, "/v1/account/"+who.String(), &a)
	}
	return c.d.account(who, l)
}

// Accounts gives accounts in order of registration.
func (c *client) Accounts(_ context.Context, from uint32, limit int, l Level) ([]Account, error) {
	return c.d.accounts(from, limit, max(l, Posted))
}

// Bonded gives who has staked.
func (c *client) Bonded(_ context.Context, stake uint64) ([]Address, error) {
	if stake == 0 {
		stake = max(1, c.d.plan.Params.MinStake)
	}
	return c.d.bonded(stake, Posted), nil
}

// Round gives a round.
func (c *client) Round(ctx context.Context, n uint64, l Level) (r Round, err error) {
	if l == Unsafe {
		return r, c.api.get(ctx, fmt.Sprintf("/v1/round/%d", n), &r)
	}
	return c.d.round(n, l)
}

// Epoch gives a selection.
func (c *client) Epoch(ctx context.Context, n uint64, l Level) (e Epoch, err error) {
	if l == Unsafe {
		return e, c.api.get(ctx, fmt.Sprintf("/v1/epoch/%d", n), &e)
	}
	return c.d.epoch(n, l)
}

// Winner gives the winner of an epoch.
func (c *client) Winner(ctx context.Context, n uint64, l Level) (w Winner, err error) {
	if l == Unsafe {
		return w, c.api.get(ctx, fmt.Sprintf("/v1/winner/%d", n), &w)
	}
	return c.d.winner(n, l)
}

// MayAttest says whether this peer is drawn to check another.
func (c *client) MayAttest(_ context.Context, round uint64, target Address) (bool, error) {
	c.d.mu.RLock()
	defer c.d.mu.RUnlock()
	me, ok := c.d.index[c.addr]
	other, known := c.d.index[target]
	if !ok {
		return false, ErrUnregistered
	}
	return known && c.d.view(Posted).MayAttest(uint32(round), me, other), nil
}

// MayEvaluate says whether this peer is drawn to evaluate.
func (c *client) MayEvaluate(_ context.Context, epoch uint64) (bool, error) {
	c.d.mu.RLock()
	defer c.d.mu.RUnlock()
	me, ok := c.d.index[c.addr]
	if !ok {
		return false, ErrUnregistered
	}
	return c.d.view(Posted).MayEvaluate(uint32(epoch), me), nil
}

// Status says how far everything is.
func (c *client) Status(ctx context.Context) (Status, error) {
	var seq sequencerStatus
	unsafeErr := c.api.get(ctx, "/v1/status", &seq)
	c.mu.Lock()
	trouble, head := c.trouble, c.head
	c.mu.Unlock()
	d := c.d
	d.mu.RLock()
	defer d.mu.RUnlock()
	s := Status{
		ChainID: d.chainID, Contract: d.plan.at.Rollup, Head: head, Batches: uint64(len(d.batches)), Finalized: uint64(d.firm), Settled: d.settled,
		Records: d.records, Term: d.term, Queued: c.out.size(), Unsafe: seq.Records, Root: d.root, Agrees: d.fraud == nil,
		Sequencer: seq.Sequencer, Paused: d.pausedUntil(), Trouble: trouble,
	}
	if n := len(d.batches); n > 0 {
		s.LastPosted = blockTime(d.batches[n-1].context.Time)
		s.Sequencer = d.batches[n-1].sequencer
	}
	switch {
	case d.said() != "":
		s.Trouble = d.said()
	case trouble == "" && unsafeErr != nil && c.api != nil:
		s.Trouble = unsafeErr.Error()
	case trouble == "" && !s.Paused.IsZero():
		s.Trouble = fmt.Sprintf("posting is paused until %s: records wait, claims and proofs go on", s.Paused.UTC().Format(time.RFC3339))
	}
	return s, nil
}

// posted gives this peer's account and its next nonce at level Posted.
func (c *client) posted() (index, nonce uint32, err error) {
	c.d.mu.RLock()
	defer c.d.mu.RUnlock()
	i, ok := c.d.index[c.addr]
	if !ok {
		return 0, 0, ErrUnregistered
	}
	a, ok := c.d.view(Posted).Account(i)
	if !ok {
		return 0, 0, ErrUnregistered
	}
	return i, a.Nonce, nil
}

// balance gives this key's coins on the parent chain.
func (c *client) balance(ctx context.Context) *big.Int {
	b, err := c.chain.BalanceAt(ctx, common.Address(c.addr), nil)
	if err != nil {
		return new(big.Int)
	}
	return b
}

// now gives the round of the newest block.
func (c *client) now() uint64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	r, _ := c.d.plan.Params.RoundAt(c.head.Time)
	return r
}
