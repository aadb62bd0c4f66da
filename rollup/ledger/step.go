package ledger

import (
	"encoding/binary"
	"math/bits"
	"slices"
)

// Effect says what a record or message did: "" = something, else why nothing.
type Effect string

// The reasons why a record has no effect. Those before "nonce used" leave the nonce as it is.
const (
	Done         Effect = ""
	badSize      Effect = "not a record"
	badIndex     Effect = "no such account"
	BadNonce     Effect = "not the account's next nonce"
	badSignature Effect = "signature is not the account owner's"
	badKind      Effect = "unknown kind of record"
	badWindow    Effect = "outside the record's window"
	badTarget    Effect = "no such target"
	repeated     Effect = "said before"
	noStake      Effect = "too little stake"
	notDrawn     Effect = "not drawn for this"
	full         Effect = "no room"
	badContent   Effect = "does not match what was committed"
	tooMany      Effect = "more units than claimed"
	tooEarly     Effect = "not yet"
	nothing      Effect = "nothing to do"
)

// Apply runs one record. Any bytes will do.
func (s *State) Apply(raw []byte) Effect {
	r, err := DecodeRecord(raw)
	if err != nil {
		return badSize
	}
	if r.Index >= places {
		return badIndex
	}
	id := accountCell(r.Index)
	acc := s.read(id)
	switch {
	case acc == nil:
		return badIndex
	case accNonce.u32(acc) != r.Nonce || r.Nonce == 1<<32-1:
		return BadNonce
	case s.signer(&r) != Address(accOwner.bytes(acc)):
		return badSignature
	}
	s.edit(id, func(b []byte) { accNonce.add(b, 1) })
	switch r.Kind {
	case Participate:
		return s.participate(&r)
	case Attest:
		return s.attest(&r)
	case Report:
		return s.report(&r)
	case EvalCommit:
		return s.evalCommit(&r)
	case EvalReveal:
		return s.evalReveal(&r)
	case CloseRound:
		return s.closeRound(&r)
	case Payout:
		s.edit(id, func(b []byte) { accPayout.put(b, r.Payload[12:]) })
		return Done
	case Propose:
		return s.propose(&r)
	case RevealModel:
		return s.revealModel(&r)
	case CloseEpoch:
		return s.closeEpoch(&r)
	}
	return badKind
}

// Message runs one message of the parent chain's inbox.
func (s *State) Message(m []byte) Effect {
	if CheckMessage(m) != nil {
		return badSize
	}
	switch m[0] {
	case MsgForced:
		return s.Apply(m[1:])
	case MsgDraw:
		return s.draw(uint32(get(m, 1, 4)), Hash(m[5:]))
	}
	index := uint32(get(m, 1, 3))
	if index >= places {
		return badIndex
	}
	id := accountCell(index)
	acc := s.read(id)
	switch {
	case m[0] == MsgRegister && acc != nil:
		return repeated
	case m[0] == MsgRegister:
		b := make([]byte, accSize)
		accOwner.put(b, m[4:])
		s.write(id, b)
		return Done
	case acc == nil:
		return badIndex
	case m[0] == MsgStake:
		s.edit(id, func(b []byte) { setStake(b, get(m, 4, 8), s.params.Season(get(m, 12, 8))) })
		return Done
	}
	return s.outcome(index, uint32(get(m, 4, 4)), m[8])
}

// now gives the round of the context's time; 0 before the start.
func (s *State) now() uint64 {
	if s.ctx.Time < s.params.Start {
		return 0
	}
	return (s.ctx.Time - s.params.Start) / uint64(s.params.RoundLength)
}

// open says whether records of the round are still taken.
func (s *State) open(round uint32) bool {
	now := s.now()
	return uint64(round) <= now && now <= uint64(round)+uint64(s.params.Late)
}

// participate opens a slot, settling what the slot held sixteen rounds or more ago.
func (s *State) participate(r *Record) Effect {
	if !s.open(r.Round) {
		return badWindow
	}
	id := slotCell(r.Round, r.Index)
	old := s.read(id)
	if old != nil && sltRound.u32(old) == r.Round {
		return repeated
	}
	if old != nil {
		s.settle(sltRound.u32(old), r.Index, old)
	}
	slot := make([]byte, sltSize)
	sltRound.set(slot, uint64(r.Round))
	sltClaimed.set(slot, uint64(r.Units))
	sltRoot.put(slot, r.Payload[:])
	s.write(id, slot)
	rid := roundCell(r.Round)
	b := s.read(rid)
	if b == nil || rndNumber.u32(b) != r.Round {
		b = make([]byte, rndSize)
		rndNumber.set(b, uint64(r.Round))
		rndSeed.put(b, s.ctx.Rand[:])
		rndSeeded.set(b, uint64(s.params.Season(s.ctx.Seeded)))
		s.write(rid, b)
	}
	s.edit(rid, func(b []byte) { rndMembers.add(b, 1) })
	if old != nil {
		s.lookBack(old, luck(rndSeed.hash(b), r.Round, r.Index, nobody))
	}
	return Done
}

// settle turns the credited units of a slot whose round can change no more into rewards.
func (s *State) settle(round, index uint32, slot []byte) {
	if sltFlags.get(slot)&(flagGuilty|flagSettled) != 0 {
		return
	}
	rid := roundCell(round)
	b := s.read(rid)
	if b == nil || rndNumber.u32(b) != round {
		return
	}
	units, total := s.credited(slot), rndTotal.get(b)
	if units == 0 || total < units {
		return
	}
	hi, lo := bits.Mul64(s.params.Pool, units)
	reward, _ := bits.Div64(hi, lo, total) // units <= total, so it fits
	s.edit(rid, func(b []byte) { rndSettled.add(b, units) })
	aid := accountCell(index)
	s.read(aid)
	s.edit(aid, func(b []byte) {
		accRounds.add(b, 1)
		accUnits.add(b, units)
		accRewards.add(b, reward)
	})
}

// credited gives the lower median of the attested units, by weight, 0 below the quorum.
func (s *State) credited(slot []byte) uint64 {
	said := entries(slot, sltSize, sltCount)
	if len(said) < int(s.params.Quorum) {
		return 0
	}
	return uint64(Median(said))
}

// AttestedRoot gives what an attestation says of a root: its first 20 bytes, then zeros, which cost a third of the gas.
func AttestedRoot(root Hash) Hash {
	clear(root[20:])
	return root
}

// attest adds one word to a slot.
func (s *State) attest(r *Record) Effect {
	if !s.open(r.Round) {
		return badWindow
	}
	if r.Target >= places || r.Target == r.Index {
		return badTarget
	}
	acc := s.read(accountCell(r.Index))
	if accStake.get(acc) < s.params.MinStake {
		return noStake
	}
	rid, id := roundCell(r.Round), slotCell(r.Round, r.Target)
	round, slot := s.read(rid), s.read(id)
	if round == nil || rndNumber.u32(round) != r.Round || slot == nil || sltRound.u32(slot) != r.Round {
		return badTarget
	}
	switch {
	case sltFlags.get(slot) != 0:
		return badWindow
	case AttestedRoot(sltRoot.hash(slot)) != r.Payload:
		return badContent
	case r.Units > sltClaimed.u32(slot):
		return tooMany
	case !s.drawn(roundDraw(round, r.Index, r.Target), acc, s.params.Committee):
		return notDrawn
	}
	word := Entry{r.Index, r.Units, uint32(s.weight(rndSeeded.u32(round), acc, s.params.Committee, accStrayed.get(acc)))}
	next, why := insertEntry(slot, sltSize, maxEntries, sltCount, word)
	if why != Done {
		return why
	}
	before, after := s.credited(slot), s.credited(next)
	s.write(id, next)
	s.edit(rid, func(b []byte) { rndTotal.add(b, after-before) })
	return Done
}

// insertEntry gives the cell with one entry more, entries in ascending order of value, equals in order of arrival.
func insertEntry(cell []byte, base, limit int, count field, e Entry) ([]byte, Effect) {
	n, place := int(count.get(cell)), 0
	for i := range n {
		at := base + entrySize*i
		if uint32(get(cell, at, 3)) == e.Index {
			return nil, repeated
		}
		if uint32(get(cell, at+3, 4)) <= e.Value {
			place = i + 1
		}
	}
	if n >= limit {
		return nil, full
	}
	entry := binary.BigEndian.AppendUint32([]byte{byte(e.Index >> 16), byte(e.Index >> 8), byte(e.Index)}, e.Value)
	entry = binary.BigEndian.AppendUint16(entry, uint16(e.Weight))
	at := base + entrySize*place
	next := slices.Concat(cell[:at], entry, cell[at:])
	count.set(next, uint64(n+1))
	return next, Done
}

// report counts an accusation.
func (s *State) report(r *Record) Effect {
	now := s.now()
	if uint64(r.Round) > now || now >= uint64(r.Round)+16 {
		return badWindow
	}
	if r.Target >= places || r.Target == r.Index {
		return badTarget
	}
	id, aid := slotCell(r.Round, r.Target), accountCell(r.Target)
	slot := s.read(id)
	if slot == nil || sltRound.u32(slot) != r.Round || s.read(aid) == nil {
		return badTarget
	}
	s.edit(id, func(b []byte) { sltReports.add(b, 1) })
	s.edit(aid, func(b []byte) { accReports.add(b, 1) })
	return Done
}

// closeRound settles one slot.
func (s *State) closeRound(r *Record) Effect {
	if s.now() <= uint64(r.Round)+uint64(s.params.Late) {
		return tooEarly
	}
	if r.Target >= places {
		return badTarget
	}
	id := slotCell(r.Round, r.Target)
	slot := s.read(id)
	if slot == nil || sltRound.u32(slot) != r.Round {
		return badTarget
	}
	if sltFlags.get(slot)&flagSettled != 0 {
		return repeated
	}
	s.settle(r.Round, r.Target, slot)
	s.edit(id, func(b []byte) { sltFlags.set(b, sltFlags.get(b)|flagSettled) })
	return Done
}

// outcome enters the end of a dispute: the guilty lose the round's units, if they were not yet paid.
func (s *State) outcome(index, round uint32, guilty byte) Effect {
	if guilty == 0 {
		return nothing
	}
	s.edit(accountCell(index), func(b []byte) { accFaults.add(b, 1) })
	id, rid := slotCell(round, index), roundCell(round)
	slot, b := s.read(id), s.read(rid)
	if slot == nil || sltRound.u32(slot) != round || sltFlags.get(slot) != 0 || b == nil || rndNumber.u32(b) != round {
		return Done
	}
	units := s.credited(slot)
	s.edit(id, func(b []byte) { sltFlags.set(b, flagGuilty) })
	s.edit(rid, func(b []byte) { rndTotal.add(b, -units) })
	return Done
}
