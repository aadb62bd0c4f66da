package ledger

// Account is an account cell, read.
type Account struct {
	Index                        uint32
	Owner, Payout                Address
	Nonce                        uint32
	Stake                        uint64
	Rounds                       uint32
	Units, Rewards               uint64
	Reports, Faults, Wins, Epoch uint32 // Epoch: 1 + the last one proposed in
	Strayed                      uint32 // share of its attestations that strayed, in 2^16ths
}

// Round is a round cell, read.
type Round struct {
	Number         uint32
	Seed           Hash
	Total, Settled uint64
	Members        uint32
}

// Slot is an account's part in a round.
type Slot struct {
	Round, Claimed  uint32
	Root            Hash
	Reports         uint32
	Guilty, Settled bool
	Credited        uint64
	Attests         []Entry
}

// Entry is an attester or judge, what it said, and its weight in 256ths of a seat.
type Entry struct{ Index, Value, Weight uint32 }

// Epoch is an epoch cell, read.
type Epoch struct {
	Number      uint32
	Seeded      bool
	Seed        Hash
	Candidates  uint32
	Compared    uint32
	Best        int // number of the best candidate so far, -1 = none
	Proposer    uint32
	Model       Hash
	Samples     uint64
	Evaluations Hash
	Scores      []uint32 // per environment, millionths
}

// Candidate is a candidate cell, read.
type Candidate struct {
	Proposer      uint32
	Commit, Model Hash
}

// View reads the state as it was at a mark.
type View struct {
	s *State
	m Mark
}

// View gives the state as it was at a mark; the state must not be reverted past it.
func (s *State) View(m Mark) View { return View{s, m} }

// Now gives the present state.
func (s *State) Now() View { return View{s, s.Mark()} }

// Account gives an account by index, now.
func (s *State) Account(index uint32) (Account, bool) { return s.Now().Account(index) }

// Account gives an account by index.
func (v View) Account(index uint32) (a Account, ok bool) {
	if index >= places {
		return a, false
	}
	b := v.s.at(accountCell(index), v.m)
	if b == nil {
		return a, false
	}
	return Account{
		Index: index, Owner: Address(accOwner.bytes(b)), Payout: Address(accPayout.bytes(b)), Nonce: accNonce.u32(b),
		Stake: accStake.get(b), Rounds: accRounds.u32(b), Units: accUnits.get(b), Rewards: accRewards.get(b),
		Reports: accReports.u32(b), Faults: accFaults.u32(b), Wins: accWins.u32(b), Epoch: accProposed.u32(b),
		Strayed: accStrayed.u32(b),
	}, true
}

// Round gives a round, unless a later one took its place.
func (v View) Round(round uint32) (r Round, ok bool) {
	b := v.s.at(roundCell(round), v.m)
	if b == nil || rndNumber.u32(b) != round {
		return r, false
	}
	return Round{round, rndSeed.hash(b), rndTotal.get(b), rndSettled.get(b), rndMembers.u32(b)}, true
}

// Slot gives an account's part in a round, unless a later round took its place.
func (v View) Slot(round, index uint32) (s Slot, ok bool) {
	if index >= places {
		return s, false
	}
	b := v.s.at(slotCell(round, index), v.m)
	if b == nil || sltRound.u32(b) != round {
		return s, false
	}
	flags := sltFlags.get(b)
	return Slot{
		Round: round, Claimed: sltClaimed.u32(b), Root: sltRoot.hash(b), Reports: sltReports.u32(b),
		Guilty: flags&flagGuilty != 0, Settled: flags&flagSettled != 0, Credited: v.s.credited(b),
		Attests: entries(b, sltSize, sltCount),
	}, true
}

func entries(b []byte, base int, count field) []Entry {
	out := make([]Entry, count.get(b))
	for i := range out {
		at := base + entrySize*i
		out[i] = Entry{uint32(get(b, at, 3)), uint32(get(b, at+3, 4)), uint32(get(b, at+7, 2))}
	}
	return out
}

// Epoch gives an epoch.
func (v View) Epoch(epoch uint32) (e Epoch, ok bool) {
	b := v.s.at(epochCell(epoch), v.m)
	if b == nil || epoNumber.u32(b) != epoch {
		return e, false
	}
	e = Epoch{
		Number: epoch, Seeded: epoSeeded.get(b) != 0, Seed: epoSeed.hash(b), Candidates: epoCandidates.u32(b),
		Compared: epoCompared.u32(b), Best: int(epoBest.get(b)) - 1, Proposer: epoProposer.u32(b), Model: epoModel.hash(b),
		Samples: epoSamples.get(b), Evaluations: epoEvals.hash(b),
	}
	for env := range int(v.s.params.EnvCount) {
		e.Scores = append(e.Scores, uint32(get(b, epoScores+4*env, 4)))
	}
	return e, true
}

// Candidate gives a candidate of an epoch.
func (v View) Candidate(epoch, n uint32) (c Candidate, ok bool) {
	if n >= maxModels {
		return c, false
	}
	b := v.s.at(candidateCell(epoch, n), v.m)
	if b == nil || canEpoch.u32(b) != epoch {
		return c, false
	}
	return Candidate{canProposer.u32(b), canCommit.hash(b), canModel.hash(b)}, true
}

// Tally gives the scores of a candidate in an environment, ascending; Value = score·2^12 + samples.
func (v View) Tally(epoch, n, env uint32) []Entry {
	if n >= maxModels || env >= 8 {
		return nil
	}
	b := v.s.at(tallyCell(epoch, n, env), v.m)
	if b == nil || talEpoch.u32(b) != epoch {
		return nil
	}
	return entries(b, talSize, talCount)
}

// Judge is an account's part in the evaluation of its latest epoch.
type Judge struct {
	Epoch   uint32
	Left    uint32 // scores that it committed to and has not opened
	Owed    uint32 // earlier epochs in which it did not open all
	Weight  uint32 // of its scores, in 256ths of a seat
	Strayed uint32 // share of its earlier evaluations that strayed, in 2^16ths
}

// Judge gives an account's part in the evaluations, if it ever committed to scores.
func (v View) Judge(index uint32) (j Judge, ok bool) {
	if index >= places {
		return j, false
	}
	b := v.s.at(judgeCell(index), v.m)
	if b == nil {
		return j, false
	}
	return Judge{jdgEpoch.u32(b), jdgLeft.u32(b), jdgOwed.u32(b), jdgWeight.u32(b), jdgStrayed.u32(b)}, true
}

// MayAttest says whether an account is drawn to check another's round, by all stake at present.
func (v View) MayAttest(round, who, target uint32) bool {
	r, acc := v.s.at(roundCell(round), v.m), v.account(who)
	return r != nil && rndNumber.u32(r) == round && acc != nil && who != target && accStake.get(acc) >= v.s.params.MinStake &&
		v.s.drawn(roundDraw(r, who, target), acc, v.s.params.Committee)
}

// MayEvaluate says whether an account is drawn to evaluate the epoch's candidates, by all stake at present.
func (v View) MayEvaluate(epoch, who uint32) bool {
	e, acc := v.s.at(epochCell(epoch), v.m), v.account(who)
	return e != nil && epoNumber.u32(e) == epoch && epoSeeded.get(e) != 0 && acc != nil && accStake.get(acc) >= v.s.params.MinStake &&
		v.s.drawn(v.s.params.epochDraw(e, who), acc, v.s.params.Evaluators)
}

func (v View) account(index uint32) []byte {
	if index >= places {
		return nil
	}
	return v.s.at(accountCell(index), v.m)
}
