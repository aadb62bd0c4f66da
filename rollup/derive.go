package rollup

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/ethclient"

	"swarmrl/rollup/bind/swarmrollup"
	"swarmrl/rollup/ledger"
)

// deriver runs the ledger again from the parent chain's logs alone. It is the one truth of this process: the client
// reads it, the watcher compares with it, the sequencer puts its acknowledged records on top of it.
type deriver struct {
	chain     *ethclient.Client
	plan      *plan
	abi       *swarmrollup.SwarmRollup
	chainID   uint64
	depth     gauge // of what is final; for advance alone
	domain    ledger.Domain
	api       *sequencerAPI  // for blobs; nil without a sequencer
	consensus *consensusNode // the same; nil without one
	genesis   Hash           // randomness of batch 0
	from      uint64         // first block that can hold a log of ours
	log       *slog.Logger

	mu        sync.RWMutex // guards all below
	st        *ledger.State
	end       ledger.Mark // of what is posted; beyond it are the sequencer's own records
	root      Hash        // at end
	inbox     [][]byte
	inboxTime []uint64 // of each message, by the sequencers' clock
	pause     pause
	taken     int       // messages in posted batches
	batches   []*posted // nil where nothing needs it any more
	final     int       // batches that are final by the contract's word
	firm      int       // those of them for which it lies deep enough in the chain
	finals    []finality
	settled   Head   // newest block that lies deep enough; all before is believed
	unsettled string // why it does not move; "" = it does
	broken    string // what was believed and taken back
	records   uint64
	term      uint64
	owners    []Address
	index     map[Address]uint32
	bonds     map[Address]uint64 // of sequencers, gwei
	head      Head
	fraud     *foundFraud
	trouble   string
	hooks     hooks
	off       bool         // the sequencer's records are off the state until the head is reached
	forks     int          // times that the parent chain took blocks back
	points    []checkpoint // heads that a reorganisation can go back to, oldest first
	doubts    int          // spans of logs in a row that could not be true
	work      workBook
	forgotten int // final batches whose records are let go of
}

// hooks let the sequencer follow along; all are called with the lock held.
type hooks struct {
	rewind   func()               // before logs change the state: it is at end when this returns
	replay   func()               // after them
	reverted func(records []byte) // the records of batches that a fraud proof removed
}

// posted is a batch on the parent chain.
type posted struct {
	sequencer Address
	deadline  uint64
	context   ledger.Context
	rand      Hash   // for the next batch
	stake     uint64 // for the next batch
	mark      ledger.Mark
	inbox     int           // first message
	first     uint64        // position of its first record
	batch     *ledger.Batch // kept until final
	pre       Hash
	blobs     []*kzg4844.Blob // of a batch in blobs, kept until final
	hashes    [][32]byte      // of them
}

// foundFraud is a wrong chunk of a posted batch.
type foundFraud struct {
	*ledger.Fraud
	batch int
}

// maxLogRange is how many blocks one query of logs spans.
const maxLogRange = 2000

// newDeriver gives the empty ledger of a deployment that stands on the chain.
func newDeriver(ctx context.Context, c *ethclient.Client, p *plan, cfg *Config) (*deriver, error) {
	id, err := p.check(ctx, c, cfg.ChainID)
	if err != nil {
		return nil, err
	}
	consensus, err := newConsensusNode(cfg.BlobsFrom)
	if err != nil {
		return nil, err
	}
	d := &deriver{
		chain: c, plan: p, abi: swarmrollup.NewSwarmRollup(), chainID: id, from: cfg.FromBlock, log: cfg.logger(), api: newSequencerAPI(cfg),
		consensus: consensus, depth: gauge{Depth: cfg.Confirmations.Final},
	}
	out, err := viewCall(ctx, c, common.Address(p.at.Rollup), d.abi.PackGenesisRand())
	if err != nil {
		return nil, fmt.Errorf("rollup contract: %w", err)
	}
	rand, err := d.abi.UnpackGenesisRand(out)
	if err != nil {
		return nil, fmt.Errorf("rollup contract: %w", err)
	}
	d.genesis, d.domain = rand, ledger.NewDomain(id, p.at.Rollup)
	d.reset()
	return d, nil
}

// reset goes back to the empty ledger.
func (d *deriver) reset() {
	d.st = ledger.New(d.plan.Params, d.domain)
	d.root = d.st.Root()
	d.end, d.inbox, d.inboxTime, d.taken, d.batches, d.final, d.records, d.term = 0, nil, nil, 0, nil, 0, 0, 0
	d.points, d.forgotten, d.work, d.pause, d.firm, d.finals = nil, 0, workBook{}, pause{}, 0, nil
	d.owners, d.index, d.bonds, d.fraud, d.trouble, d.head = nil, map[Address]uint32{}, map[Address]uint64{}, nil, "", Head{}
}

// mark gives the end of what is posted, or final. The caller holds the lock.
func (d *deriver) mark(l Level) ledger.Mark {
	switch {
	case l == Unsafe:
		return d.st.Mark()
	case l == Final && d.firm < len(d.batches):
		return d.batches[d.firm].mark
	}
	return d.end
}

// settledPlaces gives the term and the position below which promises are kept or void for good.
func (d *deriver) settledPlaces() (term, below uint64) {
	d.mu.RLock()
	defer d.mu.RUnlock()
	if d.firm < len(d.batches) {
		return d.term, d.batches[d.firm].first
	}
	return d.term, d.records
}

// context gives the context that the next batch runs in at a time. The caller holds the lock.
func (d *deriver) context(time uint64) ledger.Context {
	n := len(d.batches)
	if n == 0 {
		return ledger.Context{Time: time, Rand: d.genesis}
	}
	last := d.batches[n-1]
	return ledger.Context{
		Time: max(time, last.context.Time), Rand: last.rand, Stake: last.stake, Seeded: last.deadline - uint64(d.plan.Params.Window),
	}
}

// advance follows the parent chain to a head. After a reorganisation it goes back to where the chains part.
func (d *deriver) advance(ctx context.Context, head *types.Header) error {
	d.mu.RLock()
	cursor := d.head
	d.mu.RUnlock()
	if cursor.Hash == Hash(head.Hash()) {
		d.resume()
		return nil
	}
	first := d.from
	if cursor.Hash != (Hash{}) {
		same, err := d.onChain(ctx, cursor)
		if err != nil {
			return err
		}
		if !same {
			if cursor, err = d.goBack(ctx); err != nil {
				return err
			}
		}
		if cursor.Hash != (Hash{}) {
			first = cursor.Number + 1
		}
	}
	if err := d.measure(ctx, head); err != nil {
		return err
	}
	to := head.Number.Uint64()
	if first > to {
		return nil // the node is behind what it said before
	}
	for width := uint64(maxLogRange); first <= to; {
		last := head
		if first+width <= to {
			var err error
			if last, err = d.chain.HeaderByNumber(ctx, new(big.Int).SetUint64(first+width-1)); err != nil {
				return fmt.Errorf("parent chain: %w", err)
			}
		}
		err := d.span(ctx, first, last, last == head)
		if errors.As(err, new(tooWide)) && width > 1 && ctx.Err() == nil {
			width = max(1, min(width, to-first+1)/4) // nodes bound their answers, and we what we take
			continue
		}
		if err != nil {
			return err
		}
		first, width = last.Number.Uint64()+1, min(2*width, maxLogRange)
	}
	return nil
}

// measure finds what lies deep enough under a head that is on the chain. What a node says amiss is told, and holds nothing up but finality.
func (d *deriver) measure(ctx context.Context, head *types.Header) error {
	gone, err := d.depth.measure(ctx, d, head)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.settled = d.depth.at
	switch {
	case gone != nil && d.depth.Depth != (Depth{}):
		d.broken = fmt.Sprintf("the parent chain took back block %d, which was believed (confirmations %v): what was called final may not be", gone.Number, d.depth)
		d.log.Warn("parent chain", "trouble", d.broken)
	case err != nil:
		d.unsettled = err.Error()
	default:
		d.unsettled = ""
	}
	d.settle()
	return nil
}

// tooWide is a query of logs that failed, perhaps for asking too much at once.
type tooWide struct{ error }

// Unwrap gives the reason.
func (t tooWide) Unwrap() error { return t.error }

// rewind has the sequencer take its records off until replay. The caller holds the lock.
func (d *deriver) rewind() {
	if d.hooks.rewind != nil && !d.off {
		d.hooks.rewind()
	}
	d.off = true
}

// span applies the logs of some blocks; final says that they reach the head.
func (d *deriver) span(ctx context.Context, first uint64, last *types.Header, final bool) error {
	logs, err := d.chain.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(first), ToBlock: last.Number, Addresses: []common.Address{common.Address(d.plan.at.Rollup)},
	})
	if err != nil {
		return tooWide{fmt.Errorf("parent chain: logs of blocks %d to %d: %w", first, last.Number, err)}
	}
	blobs, err := d.blobsOf(ctx, logs)
	if err != nil {
		return fmt.Errorf("parent chain: %w", err)
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(logs) > 0 {
		d.rewind()
	}
	for i := range logs {
		if logs[i].BlockTimestamp == 0 { // older nodes leave it out
			logs[i].BlockTimestamp = last.Time
		}
		err := errInconsistent
		if n := logs[i].BlockNumber; first <= n && n <= last.Number.Uint64() {
			err = d.apply(&logs[i], blobs)
		}
		if err != nil {
			d.retreat()
			return fmt.Errorf("parent chain: log %d of block %d: %w", logs[i].Index, logs[i].BlockNumber, err)
		}
	}
	d.head = headOf(last)
	d.note(final)
	if final {
		d.replay()
	}
	return nil
}

// resume puts the sequencer's records on the state again, if they are off.
func (d *deriver) resume() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.replay()
}

// replay does it for the holder of the lock.
func (d *deriver) replay() {
	if d.off {
		d.off = false
		if d.hooks.replay != nil {
			d.hooks.replay()
		}
	}
}

func headOf(h *types.Header) Head {
	return Head{Number: h.Number.Uint64(), Hash: Hash(h.Hash()), Time: blockTime(h.Time)}
}
