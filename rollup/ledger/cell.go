package ledger

// cellID is a cell's number: kind·2^20 + place.
type cellID uint32

// Kinds of cells.
const (
	kindAccount   = 0
	kindRound     = 1
	kindEpoch     = 2
	kindCandidate = 3
	kindJudge     = 4
	kindTally     = 5
	kindSlot      = 16 // to 31
)

const (
	depth      = 25
	places     = 1 << 20
	maxEntries = 8  // attestations of a slot
	maxJudges  = 64 // scores of a tally
	maxModels  = 64 // candidates of an epoch
)

// Fields of cells: offset and size in bytes.
type field struct{ at, size int }

// Account.
var (
	accOwner    = field{0, 20}
	accPayout   = field{20, 20}
	accNonce    = field{40, 4}
	accStake    = field{44, 8}
	accRounds   = field{52, 4}
	accUnits    = field{56, 8}
	accRewards  = field{64, 8}
	accReports  = field{72, 4}
	accFaults   = field{76, 4}
	accWins     = field{80, 4}
	accProposed = field{84, 4}  // epoch + 1 of the last proposal
	accChanged  = field{88, 4}  // season of the last word on the stake
	accBefore   = field{92, 8}  // least stake since the end of the season before that one
	accEarlier  = field{100, 8} // the same, a season earlier
	accStrayed  = field{108, 2} // share of its attestations that strayed, in 2^16ths
)

// Round.
var (
	rndNumber  = field{0, 4}
	rndSeed    = field{4, 32}
	rndTotal   = field{36, 8}
	rndSettled = field{44, 8}
	rndMembers = field{52, 4}
	rndSeeded  = field{56, 4} // season in which the seed was noted
)

// Slot.
var (
	sltRound   = field{0, 4}
	sltClaimed = field{4, 4}
	sltRoot    = field{8, 32}
	sltReports = field{40, 4}
	sltFlags   = field{44, 1}
	sltCount   = field{45, 1}
)

// Flags of a slot.
const (
	flagGuilty  = 1
	flagSettled = 2
)

// Epoch.
var (
	epoNumber     = field{0, 4}
	epoSeeded     = field{4, 1}
	epoSeed       = field{5, 32}
	epoCandidates = field{37, 1}
	epoCompared   = field{38, 1}
	epoBest       = field{39, 1} // number + 1
	epoProposer   = field{40, 3}
	epoModel      = field{43, 32}
	epoSamples    = field{75, 8}
	epoEvals      = field{83, 32}
	epoScores     = 115
)

// Candidate.
var (
	canEpoch    = field{0, 4}
	canProposer = field{4, 3}
	canCommit   = field{7, 32}
	canModel    = field{39, 32}
)

// Judge.
var (
	jdgEpoch   = field{0, 4}
	jdgChain   = field{4, 32}
	jdgLeft    = field{36, 2}
	jdgOwed    = field{38, 2} // epochs in which not all scores were opened
	jdgWeight  = field{40, 2} // of its scores of the epoch
	jdgStrayed = field{42, 2} // share of its evaluations that strayed, in 2^16ths
)

// Tally.
var (
	talEpoch = field{0, 4}
	talCount = field{4, 1}
)

// Sizes of cells; slots and tallies grow by entrySize for each entry.
const (
	accSize   = 110
	rndSize   = 60
	sltSize   = 46
	epoSize   = 147
	canSize   = 71
	jdgSize   = 44
	talSize   = 5
	entrySize = 9 // index 3, value 4, weight 2
)

// Rounds is how many rounds the state remembers who took part in.
const Rounds = 16

func accountCell(index uint32) cellID { return kindAccount<<20 | cellID(index) }
func roundCell(round uint32) cellID   { return kindRound<<20 | cellID(round%places) }
func slotCell(round, index uint32) cellID {
	return cellID(kindSlot+round%Rounds)<<20 | cellID(index)
}
func epochCell(epoch uint32) cellID { return kindEpoch<<20 | cellID(epoch%places) }
func candidateCell(epoch, n uint32) cellID {
	return kindCandidate<<20 | cellID(epoch%(1<<14))<<6 | cellID(n)
}
func judgeCell(index uint32) cellID { return kindJudge<<20 | cellID(index) }
func tallyCell(epoch, n, env uint32) cellID {
	return kindTally<<20 | cellID(epoch%(1<<11))<<9 | cellID(n)<<3 | cellID(env)
}

func get(b []byte, at, size int) (v uint64) {
	for _, x := range b[at : at+size] {
		v = v<<8 | uint64(x)
	}
	return v
}

func (f field) get(b []byte) uint64 { return get(b, f.at, f.size) }
func (f field) u32(b []byte) uint32 { return uint32(get(b, f.at, f.size)) }
func (f field) set(b []byte, v uint64) {
	for i := f.at + f.size - 1; i >= f.at; i-- {
		b[i] = byte(v)
		v >>= 8
	}
}
func (f field) add(b []byte, v uint64) { f.set(b, f.get(b)+v) }
func (f field) bytes(b []byte) []byte  { return b[f.at : f.at+f.size] }
func (f field) put(b []byte, v []byte) { copy(f.bytes(b), v) }
func (f field) hash(b []byte) (h Hash) { copy(h[:], f.bytes(b)); return h }
