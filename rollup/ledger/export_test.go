package ledger

// Cold forgets which signatures were checked before, for benchmarks of the check.
func (s *State) Cold() { s.seen = nil }

// SetStrayed gives an account's attestations and evaluations a past.
func (s *State) SetStrayed(index, attests, evaluations uint32) {
	s.edit(accountCell(index), func(b []byte) { accStrayed.set(b, uint64(attests)) })
	j := make([]byte, jdgSize)
	jdgEpoch.set(j, 1<<32-1)
	jdgStrayed.set(j, uint64(evaluations))
	s.write(judgeCell(index), j)
}
