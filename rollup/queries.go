package rollup

import (
	"math"

	"swarmrl/rollup/ledger"
)

// view gives the state at a level. The caller holds the lock.
func (d *deriver) view(l Level) ledger.View { return d.st.View(d.mark(l)) }

// account gives an account by address.
func (d *deriver) account(who Address, l Level) (Account, error) {
	d.mu.RLock()
	defer d.mu.RUnlock()
	index, ok := d.index[who]
	if !ok {
		return Account{}, ErrUnknown
	}
	a, ok := d.view(l).Account(index)
	if !ok {
		return Account{}, ErrUnknown
	}
	return accountOf(a), nil
}

func accountOf(a ledger.Account) Account {
	return Account{
		Index: a.Index, Owner: a.Owner, Payout: a.Payout, Nonce: a.Nonce, Stake: a.Stake, Rounds: a.Rounds,
		Units: a.Units, Rewards: a.Rewards, Reports: a.Reports, Faults: a.Faults, Wins: a.Wins, Strayed: float64(a.Strayed) / (1 << 16),
	}
}

// maxAccounts bounds one answer of accounts.
const maxAccounts = 10_000

func (d *deriver) accounts(from uint32, limit int, l Level) ([]Account, error) {
	d.mu.RLock()
	defer d.mu.RUnlock()
	v := d.view(l)
	var out []Account
	for i := int(from); i < len(d.owners) && len(out) < min(limit, maxAccounts); i++ {
		if a, ok := v.Account(uint32(i)); ok {
			out = append(out, accountOf(a))
		}
	}
	return out, nil
}

// bonded gives the owners of accounts with at least a stake.
func (d *deriver) bonded(stake uint64, l Level) (out []Address) {
	d.mu.RLock()
	defer d.mu.RUnlock()
	v := d.view(l)
	for i := range uint32(len(d.owners)) {
		if a, ok := v.Account(i); ok && a.Stake >= stake {
			out = append(out, a.Owner)
		}
	}
	return out
}

// round gives a round with its participants.
func (d *deriver) round(n uint64, l Level) (Round, error) {
	d.mu.RLock()
	defer d.mu.RUnlock()
	if n > math.MaxUint32 {
		return Round{}, ErrUnknown
	}
	v := d.view(l)
	r, ok := v.Round(uint32(n))
	if !ok {
		return Round{}, ErrUnknown
	}
	now, _ := d.plan.Params.RoundAt(d.head.Time)
	out := Round{Number: n, Total: r.Total, Settled: r.Settled, Closed: now > n+uint64(d.plan.Params.Late)}
	for i, owner := range d.owners {
		s, ok := v.Slot(uint32(n), uint32(i))
		if !ok {
			continue
		}
		e := Entry{
			Peer: owner, Index: uint32(i), Claimed: s.Claimed, Credited: uint32(s.Credited), Rollouts: s.Root,
			Reports: s.Reports, Guilty: s.Guilty, Settled: s.Settled,
		}
		for _, a := range s.Attests {
			e.Attests = append(e.Attests, Attest{a.Index, a.Value})
		}
		out.Entries = append(out.Entries, e)
	}
	return out, nil
}

// epoch gives the state of a selection.
func (d *deriver) epoch(n uint64, l Level) (Epoch, error) {
	d.mu.RLock()
	defer d.mu.RUnlock()
	return d.epochLocked(n, l)
}

func (d *deriver) epochLocked(n uint64, l Level) (Epoch, error) {
	if n > math.MaxUint32 {
		return Epoch{}, ErrUnknown
	}
	v := d.view(l)
	e, ok := v.Epoch(uint32(n))
	if !ok {
		return Epoch{}, ErrUnknown
	}
	out := Epoch{Number: n, Compared: int(e.Compared), Closed: e.Compared == e.Candidates, Best: e.Best, Drawn: e.Seeded}
	for c := range e.Candidates {
		cand, ok := v.Candidate(uint32(n), c)
		if !ok {
			continue
		}
		x := Candidate{Number: uint8(c), Model: cand.Model}
		if int(cand.Proposer) < len(d.owners) {
			x.Proposer = d.owners[cand.Proposer]
		}
		for env := range uint32(d.plan.Params.EnvCount) {
			t := v.Tally(uint32(n), c, env)
			for _, s := range t {
				x.Samples += uint64(s.Value & 0xfff)
			}
			x.Scores = append(x.Scores, ledger.Median(t)>>12)
		}
		out.Candidates = append(out.Candidates, x)
	}
	return out, nil
}

// winner gives the winner of a closed epoch.
func (d *deriver) winner(n uint64, l Level) (Winner, error) {
	d.mu.RLock()
	defer d.mu.RUnlock()
	e, err := d.epochLocked(n, l)
	if err != nil || !e.Closed || e.Best < 0 {
		return Winner{}, ErrUnknown
	}
	v := d.view(l)
	raw, _ := v.Epoch(uint32(n))
	w := Winner{Epoch: n, Model: raw.Model, Evaluations: raw.Evaluations, Samples: raw.Samples}
	if int(raw.Proposer) < len(d.owners) {
		w.Proposer = d.owners[raw.Proposer]
	}
	for _, s := range raw.Scores {
		w.Score += float64(s) / 1e6 / float64(len(raw.Scores))
	}
	w.Low, w.High = Wilson(w.Score, raw.Samples)
	w.Contributors = d.contributors(n, v)
	return w, nil
}

// Wilson gives the 95 % score interval of a mean of n samples (Wilson 1927).
func Wilson(p float64, n uint64) (low, high float64) {
	if n == 0 {
		return 0, 1
	}
	const z = 1.959964
	m := float64(n)
	center := p + z*z/(2*m)
	spread := z * math.Sqrt(p*(1-p)/m+z*z/(4*m*m))
	return max(0, (center-spread)/(1+z*z/m)), min(1, (center+spread)/(1+z*z/m))
}
