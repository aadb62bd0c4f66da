package rollup

import (
	"time"

	"github.com/ethereum/go-ethereum/core"
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

// produce seals when the pool has something, at most once per Interval, and an empty block after Idle.
func (e *Embedded) produce(wake <-chan struct{}) {
	idle := time.NewTimer(time.Hour)
	defer idle.Stop()
	for {
		if e.cfg.Idle > 0 {
			idle.Reset(e.cfg.Idle)
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
			if empty = false; !sealed {
				break
			}
			if !e.pause(e.cfg.Interval - time.Since(began)) {
				return
			}
		}
	}
}

// seal makes a block if the pool has transactions, or if empty blocks are wanted, and says whether it did.
func (e *Embedded) seal(empty bool) bool {
	e.gate.Lock()
	defer e.gate.Unlock()
	// TxPool.Sync must never overlap another Sync (the first caller would hang for ever); Commit calls it too.
	if e.eth.TxPool().Sync() != nil {
		return false
	}
	if n, _ := e.eth.TxPool().Stats(); n == 0 && !empty {
		return false
	}
	before := e.eth.BlockChain().CurrentBlock().Number.Uint64()
	e.commit()
	return e.eth.BlockChain().CurrentBlock().Number.Uint64() > before
}

// commit makes a block and syncs it to disk; the gate is held, so that nobody sees a block that a crash could lose.
func (e *Embedded) commit() {
	e.beacon.Commit()
	if e.cfg.Dir == "" {
		return
	}
	if err := e.eth.ChainDb().SyncKeyValue(); err != nil {
		panic("embedded chain: sync: " + err.Error()) // going on would acknowledge what the disk did not take
	}
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
func (e *Embedded) Mine() {
	e.gate.Lock()
	defer e.gate.Unlock()
	e.commit()
}

// AdvanceTime makes a block whose time is d after the head's: tests of windows need not wait.
func (e *Embedded) AdvanceTime(d time.Duration) (err error) {
	e.gate.Lock()
	defer e.gate.Unlock()
	for range 100 { // the pool may hold just-mined transactions, or a new one: flush, then jump
		if err = e.beacon.AdjustTime(d); err == nil {
			return nil
		}
		e.commit()
		if err := e.eth.TxPool().Sync(); err != nil {
			return err
		}
	}
	return err
}
