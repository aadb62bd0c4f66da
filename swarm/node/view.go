package node

import (
	"maps"
	"sync"
	"time"

	"swarmrl/rollup"
	"swarmrl/swarm"
)

// view is what the API shows, gathered from all goroutines.
type view struct {
	mu          sync.Mutex
	moment      swarm.Moment
	ends        time.Time
	roster      int
	policy      swarm.PolicyHash
	policyRound uint64
	winner      *rollup.Winner
	round       roundView
	last        *Metrics
	held        *HeldOut
	first       *HeldOut
	chain       *rollup.Status
	registry    map[swarm.Addr]rollup.Account
	member      bool
	busy        []share // of the last rounds
	lastTaken   time.Time
	rewards     map[uint64]*rewards // by round, of the last ones
}

// rewards are those of a round's groups of answers.
type rewards struct{ sum, n float64 }

// roundView is what this node made in a round, until its metrics are written.
type roundView struct {
	drawn, answered, signal, tokens, audits int
	reward, length                          float64
	beacon                                  time.Duration // how late it was seen
}

type share struct{ work, wall time.Duration }

func (v *view) entered(m swarm.Moment, ends time.Time, roster int) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.moment, v.ends, v.roster = m, ends, roster
}

func (v *view) committed(round uint64, h swarm.PolicyHash) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.policy, v.policyRound = h, round
}

// commitmentFor gives the policy that was committed for a round, if it was the last one.
func (v *view) commitmentFor(round uint64) (swarm.PolicyHash, bool) {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.policy, v.policyRound == round
}

func (v *view) won(w rollup.Winner) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.winner = &w
}

func (v *view) audited() {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.round.audits++
}

// beacon takes note of how late after its round's beginning a beacon was seen.
func (v *view) beacon(late time.Duration) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.round.beacon = late
}

func (v *view) registered() {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.member = true
}

// produced takes note of an own answer batch.
func (v *view) produced(o order, r *reading) {
	if o.stage != swarm.Answer {
		return
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	v.round.drawn, v.round.answered = len(o.plans), len(r.groups)
	v.round.signal, v.round.tokens, v.round.reward, v.round.length = 0, 0, 0, 0
	n := 0
	for _, g := range r.groups {
		if g.signal() {
			v.round.signal++
		}
		for i, s := range g.scores {
			n++
			v.round.reward += s.Value
			v.round.tokens += len(g.rollouts[i].Tokens)
		}
	}
	if n > 0 {
		v.round.reward /= float64(n)
		v.round.length = float64(v.round.tokens) / float64(n)
	}
}

// read takes note of the answers of anybody.
func (v *view) read(round uint64, r *reading) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.rewards == nil {
		v.rewards = map[uint64]*rewards{}
	}
	maps.DeleteFunc(v.rewards, func(old uint64, _ *rewards) bool { return old+4 < round })
	sum := v.rewards[round]
	if sum == nil {
		sum = &rewards{}
		v.rewards[round] = sum
	}
	for _, g := range r.groups {
		if g.env != nil && g.stage == swarm.Answer {
			sum.sum, sum.n = sum.sum+g.reward(), sum.n+1
		}
	}
}

// swarmReward is the mean reward of a round's groups of answers that were read.
func (v *view) swarmReward(round uint64) float64 {
	v.mu.Lock()
	defer v.mu.Unlock()
	if sum := v.rewards[round]; sum != nil {
		return sum.sum / max(sum.n, 1)
	}
	return 0
}

func (v *view) ledger(s rollup.Status) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.chain = &s
}

// accounts takes the ledger's accounts, and gives those that lost a dispute since the last time.
func (v *view) accounts(list []rollup.Account) (slashed []slash) {
	v.mu.Lock()
	defer v.mu.Unlock()
	old := v.registry
	v.registry = make(map[swarm.Addr]rollup.Account, len(list))
	for _, a := range list {
		addr := swarm.Addr(a.Owner)
		v.registry[addr] = a
		if before, ok := old[addr]; ok && a.Faults > before.Faults {
			slashed = append(slashed, slash{addr, before.Stake - min(a.Stake, before.Stake), a.Faults})
		}
	}
	return slashed
}

// slash is what a lost dispute cost a peer.
type slash struct {
	peer   swarm.Addr
	stake  uint64 // gwei
	faults uint32
}

// finished takes a round's metrics and gives the share of the wall time that went to generation
// and training in the last rounds.
func (v *view) finished(m *Metrics, spent map[string]time.Duration) {
	v.mu.Lock()
	defer v.mu.Unlock()
	now := time.Now()
	if !v.lastTaken.IsZero() {
		m.Wall = now.Sub(v.lastTaken).Seconds()
		v.busy = append(v.busy, share{spent[generating] + spent[training], now.Sub(v.lastTaken)})
		v.busy = v.busy[max(0, len(v.busy)-20):]
	}
	v.lastTaken = now
	v.last = m
	v.noteHeld(m.HeldOut)
}

func (v *view) examined(h *HeldOut) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.noteHeld(h)
}

func (v *view) noteHeld(h *HeldOut) {
	if h == nil {
		return
	}
	v.held = h
	if v.first == nil {
		v.first = h
	}
}

func (v *view) workShare() float64 {
	var work, wall time.Duration
	for _, s := range v.busy {
		work, wall = work+s.work, wall+s.wall
	}
	if wall == 0 {
		return 0
	}
	return work.Seconds() / wall.Seconds()
}

// takeRound gives what was made in the round and begins a new one.
func (v *view) takeRound() (roundView, int) {
	v.mu.Lock()
	defer v.mu.Unlock()
	r := v.round
	v.round = roundView{}
	return r, v.roster
}
