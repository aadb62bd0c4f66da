package rollup

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/miner"
)

// startProducer makes blocks until Close. Two goroutines: the pool blocks on its event feed and sealing waits for the
// pool, so whoever receives the events must never be the one that seals.
func (e *Embedded) startProducer() {
	txs := make(chan core.NewTxsEvent, 64)
	sub := e.eth.TxPool().SubscribeTransactions(txs, true) // before return, or the first transaction is never mined
	wake := make(chan struct{}, 1)
	wake <- struct{}{} // what the pool already holds
	e.produced.Add(2)
	go func() {
		defer e.produced.Done()
		for {
			select {
			case <-txs:
				select {
				case wake <- struct{}{}:
				default:
				}
			case <-sub.Err():
				return
			}
		}
	}()
	go func() {
		defer e.produced.Done()
		defer sub.Unsubscribe()
		e.produce(wake)
	}()
}

// produce seals when the pool has something, at most once per Interval, and an empty block after Idle. Both are counted in
// whole steps of the clock on the wall, so that the instant at which a round begins has its block, and its beacon, at once.
func (e *Embedded) produce(wake <-chan struct{}) {
	last := time.Now()
	idle := time.NewTimer(time.Hour)
	defer idle.Stop()
	for {
		if e.cfg.Idle > 0 {
			idle.Reset(min(time.Until(nextStep(last, e.cfg.Idle)), e.cfg.Idle))
		}
		empty := false
		select {
		case <-e.quit:
			return
		case <-wake:
		case <-idle.C:
			empty = e.cfg.Idle > 0
		}
		for {
			began := time.Now()
			sealed := e.seal(empty)
			if sealed || empty {
				last = began
			}
			if empty = false; !sealed {
				break
			}
			if e.settingUp() {
				continue
			}
			if !e.pause(min(time.Until(nextStep(last, e.cfg.Interval)), e.cfg.Interval)) {
				return
			}
		}
	}
}

// nextStep is the first whole multiple of a step of the clock on the wall after an instant; the instant itself where there are no steps.
func nextStep(after time.Time, step time.Duration) time.Time {
	return after.Truncate(step).Add(max(step, 0))
}

// settingUp says that the next block is one of those dated back.
func (e *Embedded) settingUp() bool {
	return e.eth.BlockChain().CurrentBlock().Number.Uint64() < setupBlocks
}

// seal makes a block if the pool has transactions, or if empty blocks are wanted, and says whether it did.
func (e *Embedded) seal(empty bool) bool {
	e.gate.Lock()
	defer e.gate.Unlock()
	// TxPool.Sync must never overlap another Sync (the first caller would hang for ever): only under the gate.
	if e.eth.TxPool().Sync() != nil {
		return false
	}
	if n, _ := e.eth.TxPool().Stats(); n == 0 && !empty {
		return false
	}
	if err := e.commit(); err != nil {
		e.log.Error("no block", "error", err)
		return false
	}
	return true
}

// setupBlocks are the first blocks of a chain, dated back, so that deploying a run need not wait for the clock.
const setupBlocks = 8

// commit makes a block and syncs it to disk; the gate is held, so that nobody sees a block that a crash could lose.
func (e *Embedded) commit() error {
	now, head := uint64(time.Now().Unix()), e.eth.BlockChain().CurrentBlock()
	if n := head.Number.Uint64(); n < setupBlocks {
		now -= setupBlocks - n
	}
	return e.commitAt(now)
}

// commitAt makes a block of an instant, or of the second after the head's.
func (e *Embedded) commitAt(unix uint64) error {
	bc := e.eth.BlockChain()
	parent := bc.CurrentBlock()
	block, err := e.build(parent, max(unix, parent.Time+1))
	if err != nil {
		return fmt.Errorf("embedded chain: block %d: %w", parent.Number.Uint64()+1, err)
	}
	if _, err := bc.InsertBlockWithoutSetHead(context.Background(), block, false); err != nil {
		return fmt.Errorf("embedded chain: block %d: %w", block.NumberU64(), err)
	}
	if _, err := bc.SetCanonical(block); err != nil {
		return fmt.Errorf("embedded chain: block %d: %w", block.NumberU64(), err)
	}
	bc.SetSafe(block.Header())
	if block.NumberU64()%32 == 0 { // what is final is moved to the archive's flat files
		bc.SetFinalized(block.Header())
	}
	if e.cfg.Dir == "" {
		return nil
	}
	if err := e.eth.ChainDb().SyncKeyValue(); err != nil {
		panic("embedded chain: sync: " + err.Error()) // going on would acknowledge what the disk did not take
	}
	return nil
}

// build makes the next block of what the pool holds.
func (e *Embedded) build(parent *types.Header, unix uint64) (*types.Block, error) {
	if err := e.eth.TxPool().Sync(); err != nil {
		return nil, err
	}
	args := &miner.BuildPayloadArgs{
		Parent: parent.Hash(), Timestamp: unix, Random: e.random(), Withdrawals: types.Withdrawals{}, BeaconRoot: new(common.Hash),
		Version: engine.PayloadV3,
	}
	payload, err := e.eth.Miner().BuildPayload(context.Background(), args, false)
	if err != nil {
		return nil, err
	}
	full := payload.ResolveFull()
	if full == nil {
		return nil, errors.New("no payload was built")
	}
	if err := e.blobs.keep(full.BlobsBundle); err != nil {
		return nil, err
	}
	block, _, _, _ := payload.FullBlockAndReceipts()
	return block, nil
}

// random gives a block's randomness: the machine's, or with a seed the same for every block.
func (e *Embedded) random() (h common.Hash) {
	if e.cfg.Seed != "" {
		return sha256.Sum256([]byte("swarmrl/seeded chain/v1" + e.cfg.Seed))
	}
	rand.Read(h[:]) // never fails (crypto/rand)
	return h
}

// pause waits, or says false at Close.
func (e *Embedded) pause(d time.Duration) bool {
	if d <= 0 {
		return true
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-e.quit:
		return false
	case <-t.C:
		return true
	}
}

// Mine makes a block now, empty or not.
func (e *Embedded) Mine() error {
	e.gate.Lock()
	defer e.gate.Unlock()
	return e.commit()
}

// AdvanceTime makes a block whose time is d after the head's: tests of windows need not wait.
func (e *Embedded) AdvanceTime(d time.Duration) error {
	e.gate.Lock()
	defer e.gate.Unlock()
	return e.commitAt(e.eth.BlockChain().CurrentBlock().Time + uint64(d/time.Second))
}
