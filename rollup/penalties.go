package rollup

import (
	"context"
	"fmt"
	"math/big"

	"swarmrl/rollup/ledger"
)

// penalise has evaluators pay who committed to scores and did not open them: a tenth of a dispute's bond for each epoch, half of it
// for this peer. One peer after another tries, by index.
func (c *client) penalise(ctx context.Context, now uint64, me uint32) {
	for _, debt := range c.debts(now, me) {
		what := fmt.Sprintf("penalise account %d for %d unrevealed evaluations", debt.index, debt.epochs)
		if !c.due(what) || c.balance(ctx).Sign() == 0 {
			continue
		}
		paid, err := c.paidPenalties(ctx, debt.index)
		if err != nil || paid >= uint64(debt.epochs) {
			continue
		}
		if _, err := c.tm.Send(ctx, Call{To: c.court.at, Data: c.court.abi.PackPenalise(debt.batch, debt.witness), What: what}); err != nil {
			c.log.Info("penalty not taken", "what", what, "error", err)
		}
	}
}

// debt is an account's unrevealed evaluations.
type debt struct {
	index, epochs uint32
	batch         *big.Int
	witness       []byte
}

// debts gives what the final state says, if it is this peer's turn.
func (c *client) debts(now uint64, me uint32) (out []debt) {
	d := c.d
	d.mu.Lock()
	defer d.mu.Unlock()
	n := uint32(len(d.owners))
	if n == 0 || d.firm == 0 || now%uint64(n) != uint64(me) {
		return nil
	}
	clock := d.batches[d.firm-1].context.Time
	round, _ := d.plan.Params.RoundAt(blockTime(clock))
	v, mark := d.view(Final), d.mark(Final)
	for i := range n {
		j, ok := v.Judge(i)
		if !ok {
			continue
		}
		owed := j.Owed
		if j.Left > 0 && d.plan.Params.Phase(uint64(j.Epoch), round) == ledger.PhaseClose {
			owed++
		}
		if owed > 0 && len(out) < 8 {
			out = append(out, debt{i, owed, big.NewInt(int64(d.firm - 1)), d.st.ProveJudge(mark, i)})
		}
	}
	return out
}

// paidPenalties asks the contract what an account has paid for.
func (c *client) paidPenalties(ctx context.Context, index uint32) (uint64, error) {
	out, err := viewCall(ctx, c.chain, c.court.at, c.court.abi.PackPenalised(new(big.Int).SetUint64(uint64(index))))
	if err != nil {
		return 0, err
	}
	n, err := c.court.abi.UnpackPenalised(out)
	if err != nil {
		return 0, err
	}
	return n.Uint64(), nil
}
