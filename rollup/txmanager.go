package rollup

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/holiman/uint256"
)

// Call is a transaction to be: where, what, and for people, why.
type Call struct {
	To    common.Address
	Data  []byte
	Value *big.Int // wei; nil = none
	Gas   uint64   // limit; 0 = estimated, a fifth more
	What  string
	Blobs []*kzg4844.Blob // carried beside it; needs Gas
}

// TxManager sends the transactions of one key. It hands out nonces itself (a node's own are stale as soon as two calls race),
// raises fees of what is stuck, sends again what was dropped, and believes a receipt only while its block is on the chain.
// Safe for concurrent use; one per key and process.
type TxManager struct {
	chain   *ethclient.Client
	key     *ecdsa.PrivateKey
	from    common.Address
	signer  types.Signer
	chainID *big.Int
	poll    time.Duration
	stuck   time.Duration // how long a transaction may wait before its fee rises
	nudge   time.Duration // how often to look whether the node still knows it
	confirm uint64
	log     *slog.Logger

	mu      sync.Mutex
	next    uint64
	known   bool // next is valid
	flights []flight
}

// NewTxManager connects a key to the parent chain of the configuration.
func NewTxManager(ctx context.Context, cfg Config) (*TxManager, error) {
	if cfg.Key == nil {
		return nil, errors.New("no key: transactions need one")
	}
	c, err := dialChain(ctx, &cfg)
	if err != nil {
		return nil, err
	}
	id, err := chainID(ctx, c, cfg.ChainID)
	if err != nil {
		return nil, err
	}
	return newTxManager(c, id, &cfg), nil
}

func newTxManager(c *ethclient.Client, id *big.Int, cfg *Config) *TxManager {
	return &TxManager{
		chain: c, key: cfg.Key, from: crypto.PubkeyToAddress(cfg.Key.PublicKey), signer: types.LatestSignerForChainID(id), chainID: id,
		poll: cfg.poll(), stuck: 30 * time.Second, nudge: 2 * time.Second, confirm: cfg.Confirmations.receipts(), log: cfg.logger(),
	}
}

// Address gives the address that pays.
func (t *TxManager) Address() Address { return Address(t.from) }

// Chain gives the connection, for queries.
func (t *TxManager) Chain() *ethclient.Client { return t.chain }

// Send sends a call and waits until it is on the chain. A call that reverts is an error that names the reason.
func (t *TxManager) Send(ctx context.Context, c Call) (*types.Receipt, error) {
	tx, err := t.submit(ctx, c)
	if err != nil {
		return nil, err
	}
	return t.wait(ctx, c, tx)
}

// SendAll sends calls in order without waiting in between, then waits for all. Calls that depend on one another need Gas.
func (t *TxManager) SendAll(ctx context.Context, calls []Call) ([]*types.Receipt, error) {
	txs := make([]*types.Transaction, len(calls))
	for i, c := range calls {
		tx, err := t.submit(ctx, c)
		if err != nil {
			return nil, err
		}
		txs[i] = tx
	}
	receipts := make([]*types.Receipt, len(calls))
	for i, tx := range txs {
		r, err := t.wait(ctx, calls[i], tx)
		if err != nil {
			return nil, err
		}
		receipts[i] = r
	}
	return receipts, nil
}

// Estimate says what a call would cost, in gas and at most in wei, or why it would revert.
func (t *TxManager) Estimate(ctx context.Context, c Call) (gas uint64, cost *big.Int, err error) {
	if gas, err = t.gas(ctx, c); err != nil {
		return 0, nil, err
	}
	_, feeCap, err := t.fees(ctx)
	if err != nil {
		return 0, nil, err
	}
	return gas, new(big.Int).Mul(feeCap, new(big.Int).SetUint64(gas)), nil
}

// submit signs and sends under the lock, so that nonces leave in order.
func (t *TxManager) submit(ctx context.Context, c Call) (*types.Transaction, error) {
	gas, err := t.gas(ctx, c)
	if err != nil {
		return nil, err
	}
	tip, feeCap, err := t.fees(ctx)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", c.What, err)
	}
	sidecar, blobCap, err := t.sidecar(ctx, c.Blobs)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", c.What, err)
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	for attempt := 0; ; attempt++ {
		if !t.known {
			if t.next, err = t.chain.PendingNonceAt(ctx, t.from); err != nil {
				return nil, fmt.Errorf("%s: nonce: %w", c.What, err)
			}
			t.known = true
		}
		var data types.TxData = &types.DynamicFeeTx{
			ChainID: t.chainID, Nonce: t.next, GasTipCap: tip, GasFeeCap: feeCap, Gas: gas, To: &c.To, Data: c.Data, Value: c.Value,
		}
		if sidecar != nil {
			data = blobTx(data.(*types.DynamicFeeTx), blobCap, sidecar)
		}
		tx, err := types.SignNewTx(t.key, t.signer, data)
		if err != nil {
			return nil, fmt.Errorf("%s: sign: %w", c.What, err)
		}
		err = t.chain.SendTransaction(ctx, tx)
		if err == nil || isKnown(err) {
			t.next++
			return tx, nil
		}
		t.known = false
		if strings.Contains(err.Error(), "reserved") && attempt < 20 { // one key has either blobs or none on their way
			select {
			case <-ctx.Done():
				return nil, fmt.Errorf("%s: %w", c.What, ctx.Err())
			case <-time.After(t.poll):
			}
			continue
		}
		if attempt >= 3 || !strings.Contains(err.Error(), "nonce") {
			return nil, fmt.Errorf("%s: %w", c.What, t.explain(err))
		}
	}
}

// isKnown says that the node already has these very bytes.
func isKnown(err error) bool { return strings.Contains(err.Error(), "already known") }

// explain adds the cure to what nodes say.
func (t *TxManager) explain(err error) error {
	if strings.Contains(err.Error(), "insufficient funds") {
		return fmt.Errorf("%w: %v has too little to pay for gas; `swarm chain fund %v`, or send it some", err, t.from, t.from)
	}
	return err
}

func (t *TxManager) gas(ctx context.Context, c Call) (uint64, error) {
	if c.Gas > 0 {
		return c.Gas, nil
	}
	gas, err := t.chain.EstimateGas(ctx, ethereum.CallMsg{From: t.from, To: &c.To, Data: c.Data, Value: c.Value})
	if err != nil {
		return 0, fmt.Errorf("%s: %w", c.What, t.explain(revertReason(err)))
	}
	return min(gas+gas/5, maxTxGas), nil
}

// maxTxGas is the most that one transaction may use since Osaka.
const maxTxGas = 1 << 24

// fees gives a tip and a cap that stays good for a doubling of the base fee.
func (t *TxManager) fees(ctx context.Context) (tip, feeCap *big.Int, err error) {
	head, err := t.chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, nil, fmt.Errorf("parent chain: %w", err)
	}
	if head.BaseFee == nil {
		return nil, nil, errors.New("the parent chain has no base fee (EIP-1559)")
	}
	tip = big.NewInt(1_000_000)
	if suggested, err := t.chain.SuggestGasTipCap(ctx); err == nil && suggested.Cmp(tip) > 0 {
		tip = suggested
	}
	return tip, new(big.Int).Add(tip, new(big.Int).Lsh(head.BaseFee, 1)), nil
}

// wait polls for the receipt of a transaction or of one of its replacements.
func (t *TxManager) wait(ctx context.Context, c Call, tx *types.Transaction) (*types.Receipt, error) {
	sent := []*types.Transaction{tx}
	last, looked := time.Now(), time.Now()
	tick := time.NewTicker(t.poll)
	defer tick.Stop()
	for {
		for _, s := range sent {
			if r := t.confirmed(ctx, s.Hash()); r != nil {
				return r, t.succeeded(ctx, c, r)
			}
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("%s: transaction %v not on the chain yet: %w", c.What, tx.Hash(), ctx.Err())
		case <-tick.C:
		}
		if time.Since(looked) > t.nudge {
			looked = time.Now()
			t.remind(ctx, sent[len(sent)-1])
		}
		if time.Since(last) < t.stuck {
			continue
		}
		last = time.Now()
		if next, err := t.replace(ctx, sent[len(sent)-1]); err != nil {
			t.log.Info("transaction stuck", "what", c.What, "error", err)
		} else {
			sent = append(sent, next)
		}
	}
}

// confirmed gives the receipt if its block is on the chain with enough blocks after it.
func (t *TxManager) confirmed(ctx context.Context, h common.Hash) *types.Receipt {
	r, err := t.chain.TransactionReceipt(ctx, h)
	if err != nil {
		return nil // not found, or the node still indexes: not yet
	}
	block, err := t.chain.HeaderByNumber(ctx, r.BlockNumber)
	if err != nil || block.Hash() != r.BlockHash {
		return nil // reorganised: wait for the next receipt
	}
	if t.confirm > 0 {
		head, err := t.chain.BlockNumber(ctx)
		if err != nil || head < r.BlockNumber.Uint64()+t.confirm {
			return nil
		}
	}
	return r
}

// remind sends a transaction again that the node no longer knows, after a reorganisation or a restart, and fills the nonces that
// were lost before it with empty payments to itself, or it would wait for ever.
func (t *TxManager) remind(ctx context.Context, tx *types.Transaction) {
	known := t.remembered(ctx, tx.Hash())
	tip, feeCap, err := t.fees(ctx)
	if err != nil {
		return
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	next, err := t.chain.PendingNonceAt(ctx, t.from)
	if err != nil || known && next > tx.Nonce() {
		return
	}
	for ; err == nil && next < tx.Nonce(); next++ {
		var filler *types.Transaction
		filler, err = types.SignNewTx(t.key, t.signer, &types.DynamicFeeTx{ChainID: t.chainID, Nonce: next, GasTipCap: tip, GasFeeCap: feeCap, Gas: 21_000, To: &t.from})
		if err == nil {
			err = t.chain.SendTransaction(ctx, filler)
		}
	}
	if err == nil && !known {
		err = t.chain.SendTransaction(ctx, tx)
	}
	t.log.Info("a transaction was lost: sent again", "nonce", tx.Nonce(), "error", err)
}

// remembered says whether the node has a transaction, waiting or in a block that stands; some still give those of blocks that they
// took back.
func (t *TxManager) remembered(ctx context.Context, h common.Hash) bool {
	_, pending, err := t.chain.TransactionByHash(ctx, h)
	if err != nil || pending {
		return !errors.Is(err, ethereum.NotFound)
	}
	r, err := t.chain.TransactionReceipt(ctx, h)
	if err != nil {
		return true // it still indexes
	}
	block, err := t.chain.HeaderByNumber(ctx, r.BlockNumber)
	if err != nil {
		return !errors.Is(err, ethereum.NotFound)
	}
	return block.Hash() == r.BlockHash
}

// replace raises the fees by a fifth, or sends again what the node forgot.
func (t *TxManager) replace(ctx context.Context, old *types.Transaction) (*types.Transaction, error) {
	tip, feeCap, err := t.fees(ctx)
	if err != nil {
		return nil, err
	}
	more := func(v *big.Int) *big.Int { return new(big.Int).Add(v, new(big.Int).Div(v, big.NewInt(5))) }
	tip, feeCap = maxBig(tip, more(old.GasTipCap())), maxBig(feeCap, more(old.GasFeeCap()))
	var data types.TxData = &types.DynamicFeeTx{
		ChainID: t.chainID, Nonce: old.Nonce(), GasTipCap: tip, GasFeeCap: feeCap, Gas: old.Gas(), To: old.To(), Data: old.Data(), Value: old.Value(),
	}
	if s := old.BlobTxSidecar(); s != nil { // nodes want the double
		plain := data.(*types.DynamicFeeTx)
		double := func(v *big.Int) *big.Int { return new(big.Int).Lsh(v, 1) }
		plain.GasTipCap, plain.GasFeeCap = maxBig(tip, double(old.GasTipCap())), maxBig(feeCap, double(old.GasFeeCap()))
		data = blobTx(plain, double(old.BlobGasFeeCap()), s)
	}
	tx, err := types.SignNewTx(t.key, t.signer, data)
	if err != nil {
		return nil, err
	}
	if err := t.chain.SendTransaction(ctx, tx); err != nil && !isKnown(err) {
		return nil, t.explain(err)
	}
	return tx, nil
}

// sidecar gives the proofs of blobs and what their gas may cost; nil for none.
func (t *TxManager) sidecar(ctx context.Context, blobs []*kzg4844.Blob) (*types.BlobTxSidecar, *big.Int, error) {
	if len(blobs) == 0 {
		return nil, nil, nil
	}
	fee, err := t.chain.BlobBaseFee(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("blob fee: %w", err)
	}
	s := &types.BlobTxSidecar{Version: types.BlobSidecarVersion1}
	for _, b := range blobs {
		_, c, err := blobHash(b)
		if err != nil {
			return nil, nil, err
		}
		proofs, err := kzg4844.ComputeCellProofs(b)
		if err != nil {
			return nil, nil, fmt.Errorf("blob: %w", err)
		}
		s.Blobs, s.Commitments, s.Proofs = append(s.Blobs, *b), append(s.Commitments, c), append(s.Proofs, proofs...)
	}
	return s, maxBig(fee.Lsh(fee, 1), big.NewInt(1_000_000_000)), nil
}

// blobTx makes a transaction one with blobs.
func blobTx(p *types.DynamicFeeTx, blobCap *big.Int, s *types.BlobTxSidecar) *types.BlobTx {
	u := func(v *big.Int) *uint256.Int {
		if v == nil {
			return new(uint256.Int)
		}
		return uint256.MustFromBig(v)
	}
	return &types.BlobTx{
		ChainID: u(p.ChainID), Nonce: p.Nonce, GasTipCap: u(p.GasTipCap), GasFeeCap: u(p.GasFeeCap), Gas: p.Gas, To: *p.To, Value: u(p.Value),
		Data: p.Data, BlobFeeCap: u(blobCap), BlobHashes: s.BlobHashes(), Sidecar: s,
	}
}

func maxBig(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}

// succeeded turns a failed receipt into an error, with the reason that a replay of the call gives.
func (t *TxManager) succeeded(ctx context.Context, c Call, r *types.Receipt) error {
	if r.Status == types.ReceiptStatusSuccessful {
		return nil
	}
	// After its block, so that what came before it in the block counts; then before it, if that block cured the reason.
	msg := ethereum.CallMsg{From: t.from, To: &c.To, Data: c.Data, Value: c.Value, Gas: r.GasUsed + 1_000_000}
	for _, b := range c.Blobs {
		if h, _, err := blobHash(b); err == nil {
			msg.BlobHashes = append(msg.BlobHashes, h)
		}
	}
	_, err := t.chain.CallContract(ctx, msg, r.BlockNumber)
	if err == nil {
		_, err = t.chain.CallContract(ctx, msg, new(big.Int).Sub(r.BlockNumber, common.Big1))
	}
	if err == nil {
		err = errors.New("reverted; another transaction came first, or its gas ran out")
	}
	return fmt.Errorf("%s: %w (transaction %v)", c.What, revertReason(err), r.TxHash)
}

// view calls without a transaction.
func (t *TxManager) view(ctx context.Context, to common.Address, data []byte) ([]byte, error) {
	return viewCall(ctx, t.chain, to, data)
}

func viewCall(ctx context.Context, c *ethclient.Client, to common.Address, data []byte) ([]byte, error) {
	out, err := c.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		return nil, revertReason(err)
	}
	return out, nil
}

// flight is a transaction on its way.
type flight struct {
	call Call
	tx   *types.Transaction
}

// launch sends a call; land waits for it.
func (t *TxManager) launch(ctx context.Context, c Call) (*types.Transaction, error) {
	tx, err := t.submit(ctx, c)
	if err != nil {
		return nil, err
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.flights = append(t.flights, flight{c, tx})
	return tx, nil
}

// land waits for all that launch sent, and gives what went wrong.
func (t *TxManager) land(ctx context.Context) (err error) {
	t.mu.Lock()
	flights := t.flights
	t.flights = nil
	t.mu.Unlock()
	for _, f := range flights {
		_, e := t.wait(ctx, f.call, f.tx)
		err = errors.Join(err, e)
	}
	return err
}
