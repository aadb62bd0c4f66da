package rollup

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"swarmrl/rollup/bind/staking"
	"swarmrl/rollup/bind/swarmtoken"
)

// Operator is for people: it reads the ledger, and makes the transactions that a person decides on, each shown with its cost and
// effect before it is signed. A Client is for a running peer.
type Operator struct {
	chain *ethclient.Client
	d     *deriver
	tm    *TxManager // nil without a key
}

// OpenOperator derives the ledger. Without a key it only reads.
func OpenOperator(ctx context.Context, cfg Config) (*Operator, error) {
	if cfg.Deployment.Run.IsZero() {
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
	c, err := dialChain(ctx, &cfg)
	if err != nil {
		return nil, err
	}
	o := &Operator{chain: c}
	if o.d, err = newDeriver(ctx, c, p, &cfg); err != nil {
		return nil, err
	}
	if cfg.Key != nil {
		o.tm = newTxManager(c, new(big.Int).SetUint64(o.d.chainID), &cfg)
	}
	head, err := c.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("parent chain: %w", err)
	}
	return o, o.d.advance(ctx, head)
}

// Params gives the run's constants.
func (o *Operator) Params() Params { return o.d.plan.Params }

// Deployment gives what the contracts are made of.
func (o *Operator) Deployment() Deployment { return o.d.plan.Deployment }

// Contracts gives the contracts' addresses.
func (o *Operator) Contracts() Contracts { return o.d.plan.at }

// Account gives an account at level Posted or Final.
func (o *Operator) Account(who Address, l Level) (Account, error) {
	return o.d.account(who, max(l, Posted))
}

// Accounts gives accounts in order of registration.
func (o *Operator) Accounts(limit int) ([]Account, error) { return o.d.accounts(0, limit, Posted) }

// Round gives a round.
func (o *Operator) Round(n uint64, l Level) (Round, error) { return o.d.round(n, max(l, Posted)) }

// Epoch gives a selection.
func (o *Operator) Epoch(n uint64, l Level) (Epoch, error) { return o.d.epoch(n, max(l, Posted)) }

// Winner gives a winner.
func (o *Operator) Winner(n uint64, l Level) (Winner, error) { return o.d.winner(n, max(l, Posted)) }

// Present gives the present round.
func (o *Operator) Present() uint64 {
	n, _ := o.d.plan.Params.RoundAt(o.d.head.Time)
	return n
}

// Status says how far the ledger is.
func (o *Operator) Status() Status {
	d := o.d
	d.mu.RLock()
	defer d.mu.RUnlock()
	s := Status{
		ChainID: d.chainID, Contract: d.plan.at.Rollup, Head: d.head, Batches: uint64(len(d.batches)), Finalized: uint64(d.firm), Settled: d.settled,
		Records: d.records, Term: d.term, Root: d.root, Agrees: d.fraud == nil, Paused: d.pausedUntil(), Trouble: d.said(),
	}
	if n := len(d.batches); n > 0 {
		s.Sequencer, s.LastPosted = d.batches[n-1].sequencer, blockTime(d.batches[n-1].context.Time)
	}
	return s
}

// Holdings are what an address has on the parent chain, beside its account.
type Holdings struct {
	Coins   string `json:"coins"`  // decimal, whole coins
	Tokens  string `json:"tokens"` // decimal, whole tokens
	Staked  uint64 `json:"staked"` // gwei
	Leaving uint64 `json:"leaving"`
	Ready   uint64 `json:"ready"` // Unix seconds from which what leaves can be withdrawn
	Bond    uint64 `json:"bond"`  // of a sequencer
	Claimed uint64 `json:"claimed"`
}

// Holdings reads an address's balances.
func (o *Operator) Holdings(ctx context.Context, who Address) (h Holdings, err error) {
	coins, err := o.chain.BalanceAt(ctx, common.Address(who), nil)
	if err != nil {
		return h, fmt.Errorf("parent chain: %w", err)
	}
	h.Coins = decimal(coins)
	token, stake, a := swarmtoken.NewSwarmToken(), staking.NewStaking(), common.Address(who)
	tokens, err := o.number(ctx, o.d.plan.at.Token, token.PackBalanceOf(a))
	if err != nil {
		return h, err
	}
	h.Tokens = decimal(tokens)
	for _, q := range []struct {
		at   Address
		data []byte
		to   *uint64
		unit uint64
	}{
		{o.d.plan.at.Staking, stake.PackStaked(a), &h.Staked, 1e9},
		{o.d.plan.at.Staking, stake.PackLeaving(a), &h.Leaving, 1e9},
		{o.d.plan.at.Staking, stake.PackReady(a), &h.Ready, 1},
		{o.d.plan.at.Rollup, o.d.abi.PackBonds(a), &h.Bond, 1e9},
	} {
		v, err := o.number(ctx, q.at, q.data)
		if err != nil {
			return h, err
		}
		*q.to = v.Div(v, new(big.Int).SetUint64(q.unit)).Uint64()
	}
	if index, ok := o.d.index[who]; ok {
		v, err := o.number(ctx, o.d.plan.at.Rollup, o.d.abi.PackClaimed(big.NewInt(int64(index))))
		if err != nil {
			return h, err
		}
		h.Claimed = v.Div(v, wei(1)).Uint64()
	}
	return h, nil
}

// number calls a view that gives one number.
func (o *Operator) number(ctx context.Context, at Address, data []byte) (*big.Int, error) {
	out, err := viewCall(ctx, o.chain, common.Address(at), data)
	if err != nil {
		return nil, err
	}
	if len(out) != 32 {
		return nil, fmt.Errorf("contract %v answers %d bytes, want 32", at, len(out))
	}
	return new(big.Int).SetBytes(out), nil
}

// decimal gives wei as whole coins.
func decimal(v *big.Int) string {
	whole, part := new(big.Int).DivMod(v, wei(1_000_000_000), new(big.Int))
	s := strings.TrimRight(fmt.Sprintf("%018d", part), "0")
	if s == "" {
		return whole.String()
	}
	return whole.String() + "." + s
}

// Intent is what a person is about to sign.
type Intent struct {
	What    string   `json:"what"`
	Effects []string `json:"effects"`
	calls   []Call
}

// Quote is an intent with its price.
type Quote struct {
	Intent
	From    Address `json:"from"`
	Gas     uint64  `json:"gas"`      // at most
	MaxCost string  `json:"max_cost"` // coins, at most
}

// errNoKey says that a command needs a key.
var errNoKey = errors.New("no key: name one with --key")

// Stake locks tokens for a peer.
func (o *Operator) Stake(ctx context.Context, who Address, gwei uint64) (Intent, error) {
	if err := o.hasTokens(ctx, gwei); err != nil {
		return Intent{}, err
	}
	at := common.Address(o.d.plan.at.Staking)
	return Intent{
		What: fmt.Sprintf("stake %s tokens for %v", decimal(wei(gwei)), who),
		Effects: []string{
			fmt.Sprintf("the tokens come back %d s after `swarm unstake`; a lost dispute takes up to %s of them", o.d.plan.Params.Unbonding, decimal(wei(o.d.plan.Params.DisputeBond))),
			fmt.Sprintf("less than a seat's part of all stake draws the peer onto committees only by seeds from %d s on at the latest", o.d.plan.Params.SeasonLength()),
		},
		calls: []Call{
			{To: common.Address(o.d.plan.at.Token), Data: swarmtoken.NewSwarmToken().PackApprove(at, wei(gwei)), What: "allow the stake", Gas: 100_000},
			{To: at, Data: staking.NewStaking().PackStake(common.Address(who), wei(gwei)), What: "stake", Gas: 300_000},
		},
	}, nil
}

func (o *Operator) hasTokens(ctx context.Context, gwei uint64) error {
	if o.tm == nil {
		return errNoKey
	}
	have, err := o.number(ctx, o.d.plan.at.Token, swarmtoken.NewSwarmToken().PackBalanceOf(o.tm.from))
	if err != nil {
		return err
	}
	if have.Cmp(wei(gwei)) < 0 {
		return fmt.Errorf("%v has %s tokens, %s are needed; `swarm chain fund %v` on a development chain", o.tm.from, decimal(have), decimal(wei(gwei)), o.tm.from)
	}
	return nil
}

// Unstake begins to take stake out; with nothing to take it pays out what is ready.
func (o *Operator) Unstake(ctx context.Context, gwei uint64) (Intent, error) {
	if o.tm == nil {
		return Intent{}, errNoKey
	}
	h, err := o.Holdings(ctx, o.tm.Address())
	if err != nil {
		return Intent{}, err
	}
	at, abi := common.Address(o.d.plan.at.Staking), staking.NewStaking()
	if gwei == 0 {
		if now := uint64(o.d.head.Time.Unix()); h.Leaving == 0 || now < h.Ready {
			if h.Leaving == 0 {
				return Intent{}, errors.New("no tokens are leaving: name how many to take out of the stake")
			}
			return Intent{}, fmt.Errorf("%s tokens are leaving; ready in %d s", decimal(wei(h.Leaving)), h.Ready-now)
		}
		return Intent{
			What: fmt.Sprintf("withdraw %s tokens", decimal(wei(h.Leaving))), Effects: []string{"they come to " + o.tm.Address().String()},
			calls: []Call{{To: at, Data: abi.PackWithdraw(), What: "withdraw"}},
		}, nil
	}
	if gwei > h.Staked {
		return Intent{}, fmt.Errorf("%s tokens are staked, %s asked for", decimal(wei(h.Staked)), decimal(wei(gwei)))
	}
	return Intent{
		What:    fmt.Sprintf("unstake %s tokens", decimal(wei(gwei))),
		Effects: []string{fmt.Sprintf("they no longer draw this peer onto committees, and can be withdrawn in %d s", o.d.plan.Params.Unbonding)},
		calls:   []Call{{To: at, Data: abi.PackUnstake(wei(gwei)), What: "unstake"}},
	}, nil
}

// Claim pays out an account's rewards as of the final state.
func (o *Operator) Claim(ctx context.Context, who Address) (Intent, error) {
	a, err := o.d.account(who, Final)
	if errors.Is(err, ErrUnknown) {
		if _, posted := o.d.account(who, Posted); posted == nil {
			return Intent{}, fmt.Errorf("account %v is not final yet: wait for the challenge window of %d s", who, o.d.plan.Params.Window)
		}
		return Intent{}, fmt.Errorf("account %v is not registered: its node does that when it first runs", who)
	}
	if err != nil {
		return Intent{}, fmt.Errorf("account %v: %w", who, err)
	}
	h, err := o.Holdings(ctx, who)
	if err != nil {
		return Intent{}, err
	}
	if a.Rewards <= h.Claimed {
		return Intent{}, fmt.Errorf("nothing to claim: %s tokens of final rewards, %s claimed before", decimal(wei(a.Rewards)), decimal(wei(h.Claimed)))
	}
	o.d.mu.Lock()
	witness, last := o.d.st.Prove(o.d.mark(Final), a.Index), big.NewInt(int64(o.d.firm-1))
	o.d.mu.Unlock()
	to := a.Payout
	if to.IsZero() {
		to = a.Owner
	}
	return Intent{
		What: fmt.Sprintf("claim %s tokens", decimal(wei(a.Rewards-h.Claimed))), Effects: []string{"they are minted to " + to.String()},
		calls: []Call{{To: common.Address(o.d.plan.at.Rollup), Data: o.d.abi.PackClaim(last, witness), What: "claim"}},
	}, nil
}

// Fund sends coins and tokens, in gwei, from the key's own.
func (o *Operator) Fund(ctx context.Context, to Address, coins, tokens uint64) (Intent, error) {
	if err := o.hasTokens(ctx, tokens); err != nil {
		return Intent{}, err
	}
	i := Intent{What: fmt.Sprintf("send %s coins and %s tokens to %v", decimal(wei(coins)), decimal(wei(tokens)), to)}
	if coins > 0 {
		i.calls = append(i.calls, Call{To: common.Address(to), Value: wei(coins), Gas: 21_000, What: "send coins"})
	}
	if tokens > 0 {
		data := swarmtoken.NewSwarmToken().PackTransfer(common.Address(to), wei(tokens))
		i.calls = append(i.calls, Call{To: common.Address(o.d.plan.at.Token), Data: data, Gas: 200_000, What: "send tokens"})
	}
	return i, nil
}

// Quote says what an intent costs at most.
func (o *Operator) Quote(ctx context.Context, i Intent) (Quote, error) {
	if o.tm == nil {
		return Quote{}, errNoKey
	}
	q, sum := Quote{Intent: i, From: o.tm.Address()}, new(big.Int)
	for _, c := range i.calls {
		gas, cost, err := o.tm.Estimate(ctx, c)
		if err != nil {
			return q, err
		}
		q.Gas += gas
		sum.Add(sum, cost)
	}
	q.MaxCost = decimal(sum)
	for _, c := range i.calls {
		if c.Value != nil {
			sum.Add(sum, c.Value)
		}
	}
	have, err := o.chain.BalanceAt(ctx, o.tm.from, nil)
	if err != nil {
		return q, fmt.Errorf("parent chain: %w", err)
	}
	if have.Cmp(sum) < 0 {
		return q, fmt.Errorf("%s needs up to %s coins, gas included; %v has %s; `swarm chain fund %v` on a development chain", i.What, decimal(sum), q.From, decimal(have), q.From)
	}
	return q, nil
}

// Done is a transaction that is on the chain.
type Done struct {
	Transaction Hash   `json:"transaction"`
	Block       uint64 `json:"block"`
	Gas         uint64 `json:"gas"`
}

// Do signs and sends an intent, and waits for it.
func (o *Operator) Do(ctx context.Context, i Intent) ([]Done, error) {
	if o.tm == nil {
		return nil, errNoKey
	}
	receipts, err := o.tm.SendAll(ctx, i.calls)
	if err != nil {
		return nil, err
	}
	var out []Done
	for _, r := range receipts {
		out = append(out, Done{Hash(r.TxHash), r.BlockNumber.Uint64(), r.GasUsed})
	}
	return out, nil
}
