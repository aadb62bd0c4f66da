package ledger

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/crypto"
)

// The phases of an epoch's selection. After the epoch each lasts Params.PhaseRounds.
const (
	PhaseEarly   = iota // the epoch has not begun
	PhasePropose        // the epoch itself
	PhaseModels         // candidates are opened
	PhaseCommit         // evaluators commit
	PhaseReveal         // evaluators reveal
	PhaseClose          // the winner is determined
)

// Phase gives the phase of an epoch's selection in a round.
func (p Params) Phase(epoch, round uint64) int {
	length, phase := uint64(p.EpochRounds), uint64(p.PhaseRounds)
	switch end := (epoch + 1) * length; {
	case round < epoch*length:
		return PhaseEarly
	case round < end:
		return PhasePropose
	default:
		return int(min(PhaseModels+(round-end)/phase, PhaseClose))
	}
}

// Margin gives the score that a later model must reach against a score of an earlier one, in millionths:
// s + min(max(0.2(1-s), 0.02), 0.1).
func Margin(score uint32) uint32 {
	return score + min(max((scoreOne-min(score, scoreOne))/5, scoreOne/50), scoreOne/10)
}

// scoreOne is the score 1.
const scoreOne = 1_000_000

func (s *State) phase(epoch uint32) int { return s.params.Phase(uint64(epoch), s.now()) }

// propose enters a commitment to a model as the epoch's next candidate.
func (s *State) propose(r *Record) Effect {
	if s.phase(r.Round) != PhasePropose {
		return badWindow
	}
	aid := accountCell(r.Index)
	acc := s.read(aid)
	if accStake.get(acc) < s.params.MinStake {
		return noStake
	}
	if accProposed.u32(acc) == r.Round+1 {
		return repeated
	}
	id := epochCell(r.Round)
	b := s.read(id)
	if b == nil || epoNumber.u32(b) != r.Round {
		b = make([]byte, epoSize)
		epoNumber.set(b, uint64(r.Round))
		s.write(id, b)
	}
	n := epoCandidates.u32(b)
	if n >= maxModels {
		return full
	}
	s.edit(id, func(b []byte) { epoCandidates.add(b, 1) })
	cid := candidateCell(r.Round, n)
	s.read(cid)
	c := make([]byte, canSize)
	canEpoch.set(c, uint64(r.Round))
	canProposer.set(c, uint64(r.Index))
	canCommit.put(c, r.Payload[:])
	s.write(cid, c)
	s.edit(aid, func(b []byte) { accProposed.set(b, uint64(r.Round)+1) })
	return Done
}

// ModelCommitment is what Propose carries: only its owner can open it, so that a thief of the commitment has nothing.
func ModelCommitment(model Hash, owner Address) Hash {
	return Hash(crypto.Keccak256Hash(model[:], owner[:]))
}

func (s *State) revealModel(r *Record) Effect {
	if s.phase(r.Round) != PhaseModels {
		return badWindow
	}
	if r.Target >= maxModels {
		return badTarget
	}
	id := candidateCell(r.Round, r.Target)
	c := s.read(id)
	switch {
	case c == nil || canEpoch.u32(c) != r.Round || canProposer.u32(c) != r.Index:
		return badTarget
	case canModel.hash(c) != Hash{}:
		return repeated
	case ModelCommitment(r.Payload, Address(accOwner.bytes(s.read(accountCell(r.Index))))) != canCommit.hash(c):
		return badContent
	}
	s.edit(id, func(b []byte) { canModel.put(b, r.Payload[:]) })
	return Done
}

// draw sets the randomness that draws the epoch's evaluators.
func (s *State) draw(epoch uint32, seed Hash) Effect {
	id := epochCell(epoch)
	b := s.read(id)
	if b == nil || epoNumber.u32(b) != epoch {
		return badTarget
	}
	if epoSeeded.get(b) != 0 {
		return repeated
	}
	s.edit(id, func(b []byte) {
		epoSeeded.set(b, 1)
		epoSeed.put(b, seed[:])
	})
	return Done
}

func (s *State) evalCommit(r *Record) Effect {
	if s.phase(r.Round) != PhaseCommit {
		return badWindow
	}
	if r.Units == 0 || r.Units > maxModels*8 {
		return badContent
	}
	acc := s.read(accountCell(r.Index))
	if accStake.get(acc) < s.params.MinStake {
		return noStake
	}
	e := s.read(epochCell(r.Round))
	if e == nil || epoNumber.u32(e) != r.Round || epoSeeded.get(e) == 0 {
		return badTarget
	}
	if !s.drawn(s.params.epochDraw(e, r.Index), acc, s.params.Evaluators) {
		return notDrawn
	}
	id := judgeCell(r.Index)
	j := make([]byte, jdgSize)
	if old := s.read(id); old != nil {
		if jdgEpoch.u32(old) == r.Round {
			return repeated
		}
		jdgOwed.put(j, jdgOwed.bytes(old))
		if jdgLeft.get(old) > 0 {
			jdgOwed.add(j, 1)
		}
		jdgStrayed.set(j, s.judgeStrayed(r.Index, old))
	}
	jdgWeight.set(j, s.weight(s.params.drawSeason(r.Round), acc, s.params.Evaluators, jdgStrayed.get(j)))
	jdgEpoch.set(j, uint64(r.Round))
	jdgChain.put(j, r.Payload[:])
	jdgLeft.set(j, uint64(r.Units))
	s.write(id, j)
	return Done
}

// ChainScore gives the link before next in a judge's chain of an epoch's scores: keccak256(next || epoch 4 || judge 3 || target 3 || units 4).
// Nobody else can open it, so that a copy of a commitment is worth nothing.
func ChainScore(next Hash, epoch, judge, target, units uint32) Hash {
	b := binary.BigEndian.AppendUint32(next[:], epoch)
	b = append(b, byte(judge>>16), byte(judge>>8), byte(judge), byte(target>>16), byte(target>>8), byte(target))
	return Hash(crypto.Keccak256Hash(binary.BigEndian.AppendUint32(b, units)))
}

// evalReveal opens the next link of the evaluator's chain and enters its score.
func (s *State) evalReveal(r *Record) Effect {
	if s.phase(r.Round) != PhaseReveal {
		return badWindow
	}
	id := judgeCell(r.Index)
	j := s.read(id)
	if j == nil || jdgEpoch.u32(j) != r.Round || jdgLeft.get(j) == 0 {
		return nothing
	}
	if ChainScore(r.Payload, r.Round, r.Index, r.Target, r.Units) != jdgChain.hash(j) {
		return badContent
	}
	s.edit(id, func(b []byte) {
		jdgChain.put(b, r.Payload[:])
		jdgLeft.add(b, ^uint64(0))
	})
	candidate, env, score := r.Target>>8, r.Target&0xff, r.Units&(1<<20-1)
	e := s.read(epochCell(r.Round))
	if e == nil || epoNumber.u32(e) != r.Round || candidate >= epoCandidates.u32(e) ||
		env >= uint32(s.params.EnvCount) || score > scoreOne {
		return badTarget
	}
	// The score leads the entry, so that entries sort by it.
	tid := tallyCell(r.Round, candidate, env)
	t := s.read(tid)
	if t == nil || talEpoch.u32(t) != r.Round {
		t = make([]byte, talSize)
		talEpoch.set(t, uint64(r.Round))
	}
	next, why := insertEntry(t, talSize, maxJudges, talCount, Entry{r.Index, score<<12 | r.Units>>20, jdgWeight.u32(j)})
	if why != Done {
		return why
	}
	s.write(tid, next)
	return Done
}

// closeEpoch weighs the next candidate against the best so far, in the order of their commitments.
func (s *State) closeEpoch(r *Record) Effect {
	if s.phase(r.Round) != PhaseClose {
		return tooEarly
	}
	id := epochCell(r.Round)
	e := s.read(id)
	if e == nil || epoNumber.u32(e) != r.Round {
		return badTarget
	}
	n, count := epoCompared.u32(e), epoCandidates.u32(e)
	if n >= count {
		return repeated
	}
	next := append([]byte(nil), e...)
	epoCompared.set(next, uint64(n+1))
	if c := s.read(candidateCell(r.Round, n)); canEpoch.u32(c) == r.Round && canModel.hash(c) != (Hash{}) {
		s.compare(next, r.Round, n, c)
	}
	s.write(id, next)
	if n+1 == count && epoBest.get(next) != 0 {
		aid := accountCell(epoProposer.u32(next))
		s.read(aid)
		s.edit(aid, func(b []byte) { accWins.add(b, 1) })
	}
	return Done
}

// compare makes candidate n the best of the epoch if it has scores in every environment and, where there is a best already,
// reaches the margin over it in more than half of them and is not the same model.
func (s *State) compare(e []byte, epoch, n uint32, c []byte) {
	var scores [8]uint32
	envs := uint32(s.params.EnvCount)
	evals, samples, better := epoEvals.hash(e), uint64(0), uint32(0)
	complete := true
	for env := range envs {
		t := s.read(tallyCell(epoch, n, env))
		if t == nil || talEpoch.u32(t) != epoch || talCount.u32(t) < uint32(s.params.Quorum) {
			complete = false
			continue
		}
		said := entries(t, talSize, talCount)
		for _, e := range said {
			samples += uint64(e.Value & 0xfff)
		}
		scores[env] = Median(said) >> 12
		evals = Hash(crypto.Keccak256Hash(evals[:], crypto.Keccak256(t)))
		if scores[env] >= Margin(uint32(get(e, epoScores+4*int(env), 4))) {
			better++
		}
	}
	epoEvals.put(e, evals[:])
	if !complete || epoBest.get(e) != 0 && (2*better <= envs || epoModel.hash(e) == canModel.hash(c)) {
		return
	}
	epoBest.set(e, uint64(n+1))
	epoProposer.put(e, canProposer.bytes(c))
	epoModel.put(e, canModel.bytes(c))
	epoSamples.set(e, samples)
	for env, v := range scores {
		field{epoScores + 4*env, 4}.set(e, uint64(v))
	}
}
