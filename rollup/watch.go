package rollup

import (
	"context"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// watch proves what it can prove: a wrong root, a promise that the sequencer broke, two promises of one place, its silence.
func (c *client) watch(ctx context.Context) {
	for _, a := range c.accusations() {
		if !c.due(a.what) || c.balance(ctx).Sign() == 0 {
			continue
		}
		ctx, cancel := context.WithTimeout(ctx, time.Minute)
		r, err := c.tm.accuse(ctx, common.Address(c.d.plan.at.Rollup), a)
		cancel()
		if err != nil {
			c.log.Info("accusation not taken", "what", a.what, "error", err)
			if done := new(RevertError); errors.As(err, &done) && done.Name == "SwarmRollupKnown" {
				c.receipts.settled(a) // another was first
			}
			continue
		}
		c.receipts.settled(a)
		c.log.Warn("the sequencer was caught", "what", a.what, "gas", r.GasUsed)
	}
}

// due says whether something was not sent in the last minute, and notes that it is now.
func (c *client) due(what string) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if time.Since(c.proven[what]) < time.Minute {
		return false
	}
	if len(c.proven) > 1000 {
		clear(c.proven)
	}
	c.proven[what] = time.Now()
	return true
}
