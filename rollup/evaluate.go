package rollup

import (
	"context"
	"crypto/rand"
	"fmt"

	"swarmrl/rollup/ledger"
)

// Propose enters a commitment to a model.
func (c *client) Propose(ctx context.Context, epoch uint64, model Hash) (Receipt, error) {
	if model.IsZero() {
		return Receipt{}, fmt.Errorf("propose: the zero hash is no model")
	}
	if err := c.secrets.update(func(d *secretData) { d.Models[epoch] = model }); err != nil {
		return Receipt{}, err
	}
	return c.submit(ctx, ledger.Record{Kind: ledger.Propose, Round: uint32(epoch), Payload: ledger.ModelCommitment(model, c.addr)})
}

// RevealModel opens this peer's candidate.
func (c *client) RevealModel(ctx context.Context, epoch uint64) (Receipt, error) {
	model, ok := c.secrets.model(epoch)
	if !ok {
		return Receipt{}, fmt.Errorf("epoch %d: no model was proposed from here: %w", epoch, ErrUnknown)
	}
	n, err := c.candidate(epoch)
	if err != nil {
		return Receipt{}, err
	}
	return c.submit(ctx, ledger.Record{Kind: ledger.RevealModel, Round: uint32(epoch), Target: n, Payload: model})
}

// candidate gives the number of this peer's candidate.
func (c *client) candidate(epoch uint64) (uint32, error) {
	e, err := c.d.epoch(epoch, Posted)
	if err != nil {
		return 0, err
	}
	for _, x := range e.Candidates {
		if x.Proposer == c.addr {
			return uint32(x.Number), nil
		}
	}
	return 0, fmt.Errorf("epoch %d: no candidate of %v is posted: %w", epoch, c.addr, ErrUnknown)
}

// maxSamples is the most that a score may say it rests on.
const maxSamples = 1<<12 - 1

// CommitEvaluation commits to scores.
func (c *client) CommitEvaluation(ctx context.Context, epoch uint64, scores []Evaluation) (Receipt, error) {
	if len(scores) == 0 || len(scores) > 512 {
		return Receipt{}, fmt.Errorf("%d scores, want 1 to 512", len(scores))
	}
	for _, s := range scores {
		if s.Score > 1_000_000 || s.Samples == 0 || s.Samples > maxSamples {
			return Receipt{}, fmt.Errorf("candidate %d: score %d of %d samples, want at most 1000000 and 1 to %d", s.Candidate, s.Score, s.Samples, maxSamples)
		}
	}
	index, _, err := c.posted()
	if err != nil {
		return Receipt{}, err
	}
	secret := secretScore{Scores: scores}
	if _, err := rand.Read(secret.Salt[:]); err != nil {
		return Receipt{}, err
	}
	if err := c.secrets.update(func(d *secretData) { d.Scores[epoch] = secret }); err != nil {
		return Receipt{}, err
	}
	links := secret.chain(uint32(epoch), index)
	return c.submit(ctx, ledger.Record{Kind: ledger.EvalCommit, Round: uint32(epoch), Units: uint32(len(scores)), Payload: links[0]})
}

// chain gives the links of an account's chain of scores: link i is what record i opens, the last is the salt.
func (s *secretScore) chain(epoch, index uint32) []Hash {
	links := make([]Hash, len(s.Scores)+1)
	links[len(s.Scores)] = s.Salt
	for i := len(s.Scores) - 1; i >= 0; i-- {
		target, units := s.Scores[i].record()
		links[i] = ledger.ChainScore(links[i+1], epoch, index, target, units)
	}
	return links
}

// record gives the score as a record's target and units.
func (e Evaluation) record() (target, units uint32) {
	return uint32(e.Candidate)<<8 | uint32(e.Environment), e.Samples<<20 | e.Score
}

// RevealEvaluation shows the scores, in the order of their chain.
func (c *client) RevealEvaluation(ctx context.Context, epoch uint64) ([]Receipt, error) {
	secret, ok := c.secrets.scores(epoch)
	if !ok {
		return nil, fmt.Errorf("epoch %d: no scores were committed to from here: %w", epoch, ErrUnknown)
	}
	index, _, err := c.posted()
	if err != nil {
		return nil, err
	}
	if err := c.secrets.update(func(d *secretData) {
		secret.Revealed = true
		d.Scores[epoch] = secret
	}); err != nil {
		return nil, err
	}
	links := secret.chain(uint32(epoch), index)
	var out []Receipt
	for i, s := range secret.Scores {
		target, units := s.record()
		r, err := c.submit(ctx, ledger.Record{Kind: ledger.EvalReveal, Round: uint32(epoch), Target: target, Units: units, Payload: links[i+1]})
		if err != nil {
			return out, fmt.Errorf("score %d of %d: %w", i, len(secret.Scores), err)
		}
		out = append(out, r)
	}
	return out, nil
}

// CloseEpoch weighs the next candidate.
func (c *client) CloseEpoch(ctx context.Context, epoch uint64) (Receipt, error) {
	return c.submit(ctx, ledger.Record{Kind: ledger.CloseEpoch, Round: uint32(epoch)})
}

// chores sends the records that are due whoever owns this client: its rounds become rewards, what it committed to is
// opened, closed epochs get their winner.
func (c *client) chores(ctx context.Context) {
	index, _, err := c.posted()
	if err != nil {
		return
	}
	now := c.now()
	c.mu.Lock()
	same := c.choredAt == now+1
	c.choredAt = now + 1
	c.mu.Unlock()
	p := c.d.plan.Params
	if !same {
		c.settleRounds(ctx, now, index)
		c.penalise(ctx, now, index)
	}
	epoch := p.Epoch(now)
	for e := epoch - min(epoch, 1+4*uint64(p.PhaseRounds)/uint64(p.EpochRounds)+1); e < epoch; e++ {
		c.epochChores(ctx, e, now, index)
	}
}

// settleRounds closes this peer's own rounds that nothing can change any more.
func (c *client) settleRounds(ctx context.Context, now uint64, index uint32) {
	late := uint64(c.d.plan.Params.Late)
	for r := now - min(now, ledger.Rounds-1); r+late < now; r++ {
		c.d.mu.RLock()
		s, ok := c.d.view(Posted).Slot(uint32(r), index)
		c.d.mu.RUnlock()
		if ok && !s.Settled && !c.out.has(ledger.CloseRound, uint32(r)) {
			if _, err := c.CloseRound(ctx, r, c.addr); err != nil {
				c.log.Debug("round not closed", "round", r, "error", err)
			}
		}
	}
}

// epochChores does what an epoch's phase asks of this peer.
func (c *client) epochChores(ctx context.Context, epoch, now uint64, index uint32) {
	e, err := c.d.epoch(epoch, Posted)
	if err != nil {
		return
	}
	switch c.d.plan.Params.Phase(epoch, now) {
	case ledger.PhaseModels:
		n, err := c.candidate(epoch)
		if err != nil || !e.Candidates[n].Model.IsZero() || c.out.has(ledger.RevealModel, uint32(epoch)) {
			return
		}
		if _, err := c.RevealModel(ctx, epoch); err != nil {
			c.log.Debug("model not opened", "epoch", epoch, "error", err)
		}
	case ledger.PhaseReveal:
		if s, ok := c.secrets.scores(epoch); ok && !s.Revealed {
			if _, err := c.RevealEvaluation(ctx, epoch); err != nil {
				c.log.Debug("scores not opened", "epoch", epoch, "error", err)
			}
		}
	case ledger.PhaseClose:
		// One peer after another, by index, so that all do not send the same record.
		c.d.mu.RLock()
		turn := uint64(index) == (now+uint64(e.Compared))%uint64(max(1, len(c.d.owners)))
		c.d.mu.RUnlock()
		if e.Closed || !turn || c.out.has(ledger.CloseEpoch, uint32(epoch)) {
			return
		}
		for range len(e.Candidates) - e.Compared {
			if _, err := c.CloseEpoch(ctx, epoch); err != nil {
				return
			}
		}
	}
}

// has says whether a record of the kind and round is on its way.
func (o *outbox) has(k ledger.Kind, round uint32) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, it := range o.items {
		if it.record.Kind == k && it.record.Round == round {
			return true
		}
	}
	return false
}
