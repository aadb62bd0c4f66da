package rollup

import (
	"context"
	"time"
)

// Client is a participant's hold on the run's ledger: it signs records, keeps them until they are final,
// and answers queries from a state that it re-derived from the parent chain itself.
// Open gives one that talks to a chain; StartLocal a whole ledger in this process, for tests and demonstrations.
//
// Records cost no gas. A record is written to a queue on disk before anything is sent, so a call that
// returns without error is never lost: when the chain or the sequencer is away, the Receipt says Queued
// and Run keeps trying, in order, until the record is final. All methods are safe for concurrent use.
type Client interface {
	// Run follows the chain, delivers queued records and watches the sequencer, until ctx ends.
	// It must run for the queries below to see anything new; it returns nil when ctx ends.
	Run(ctx context.Context) error

	// Address is who signs: the Ethereum address of the peer's secp256k1 key.
	Address() Address
	// Params are the run's ledger constants, the round clock among them.
	Params() Params

	// Register makes the key known to the ledger and gives its account's index. It sends a proof of
	// possession through the sequencer (which pays the gas) and waits until the account exists at level Posted.
	// A registered key returns at once.
	Register(ctx context.Context) (index uint32, err error)
	// Participate records that this peer worked in the round: units of verified work claimed, and the root
	// over its rollout leaves (LeafRoot) that a dispute may ask to open. Accepted from the round's start until Params.Late
	// rounds after it; a second one for the same round has no effect.
	Participate(ctx context.Context, round uint64, units uint32, rollouts Hash) (Receipt, error)
	// Attest says that this peer checked another's work and found so many units good. It counts if this peer is on
	// the target's committee (MayAttest) and the target committed to the same rollouts root.
	Attest(ctx context.Context, a Attestation) (Receipt, error)
	// MayAttest says whether this peer was drawn for the target's committee of the round. It waits for nothing: before the
	// round's draw is known (its first record posted or acknowledged) it is false.
	MayAttest(ctx context.Context, round uint64, target Address) (bool, error)
	// MayEvaluate says whether this peer was drawn to evaluate the epoch's candidates.
	MayEvaluate(ctx context.Context, epoch uint64) (bool, error)
	// Report accuses a peer: the leaf of its rollouts that fails, and the hash of the evidence. A report alone takes
	// nothing from anyone: Disputes decide.
	Report(ctx context.Context, f Fault) (Receipt, error)
	// Challenge opens a dispute over a leaf of another's posted rollouts by a transaction of this key's own, and gives its
	// number. It locks Params.DisputeBond tokens: a lost dispute costs them, a won one gains half as much.
	Challenge(ctx context.Context, f Fault) (uint64, error)
	// Propose enters a model (a policy hash) as a candidate of the epoch. What is signed is a commitment that only this
	// account can open; RevealModel opens it after the epoch has ended.
	Propose(ctx context.Context, epoch uint64, model Hash) (Receipt, error)
	// RevealModel opens the candidate that Propose committed to (kept on disk).
	RevealModel(ctx context.Context, epoch uint64) (Receipt, error)
	// CommitEvaluation commits to this evaluator's scores without showing them. The scores are kept on disk.
	CommitEvaluation(ctx context.Context, epoch uint64, scores []Evaluation) (Receipt, error)
	// RevealEvaluation shows what CommitEvaluation committed to: a record per score.
	RevealEvaluation(ctx context.Context, epoch uint64) ([]Receipt, error)
	// CloseRound settles an account's round once nothing can change it (Params.Late rounds later): the units become
	// rewards. Participating again settles too; anyone may close for anyone.
	CloseRound(ctx context.Context, round uint64, who Address) (Receipt, error)
	// CloseEpoch weighs the epoch's next candidate against the best so far; called once for each candidate.
	CloseEpoch(ctx context.Context, epoch uint64) (Receipt, error)
	// SetPayout names the address that Claim pays, so that this key need hold no value.
	SetPayout(ctx context.Context, to Address) (Receipt, error)
	// Receipts gives promises of the sequencer that this peer holds, that are not final and that it has not given in the last
	// ten minutes, at most MaxReceipts: show them to other peers, by gossip say (EncodeReceipts). Whoever hears two records promised
	// one place proves it, and the sequencer loses its bond.
	Receipts() []Receipt
	// Hear takes in what another peer's Receipts gave and says whether any of it was new here, so worth passing on. ErrReceipt
	// means that no honest peer would have passed this on.
	Hear(receipts []Receipt) (news bool, err error)

	// Account gives an account; ErrUnknown if it is not registered at that level.
	Account(ctx context.Context, who Address, l Level) (Account, error)
	// Accounts gives all accounts in order of registration, at most limit from the index on.
	Accounts(ctx context.Context, from uint32, limit int, l Level) ([]Account, error)
	// Bonded gives who has at least the stake staked, in gwei (0 = Params.MinStake, and at least 1), in order of registration, as
	// posted. Stake of an unregistered key does not count.
	Bonded(ctx context.Context, stake uint64) ([]Address, error)
	// Round gives what the ledger holds of a round: totals, and the participants' claims and attestations.
	// ErrUnknown for a round that nobody took part in or that has left the ring of the last 16.
	Round(ctx context.Context, round uint64, l Level) (Round, error)
	// Epoch gives the candidates, their tallies and, once closed, the winner.
	Epoch(ctx context.Context, epoch uint64, l Level) (Epoch, error)
	// Winner gives the epoch's winner; ErrUnknown until the epoch is closed at that level.
	Winner(ctx context.Context, epoch uint64, l Level) (Winner, error)
	// Status says how far each level has come and what is wrong, if anything.
	Status(ctx context.Context) (Status, error)

	// Head is the newest block of the parent chain: its time is the clock of the run.
	Head(ctx context.Context) (Head, error)
	// Heads sends each new head until ctx ends, then closes. A slow reader misses heads, never blocks.
	Heads(ctx context.Context) <-chan Head
	// Beacon gives the public randomness of an instant: nobody knew it before that instant. It waits for the first
	// block at or after it to lie as deep as Config.Confirmations says. After a reorganisation the same instant may have another: ask again on
	// each head where that matters. See the package's doc for the bias bound.
	Beacon(ctx context.Context, at time.Time) (Hash, error)

	// Close releases the files and connections. Run must have ended.
	Close() error
}

// Level says how sure an answer is.
type Level uint8

// The levels, from quickest to surest.
const (
	Unsafe Level = iota // the sequencer says so, and signed for it
	Posted              // derived here from the parent chain; a fraud proof may still revert it
	Final               // the challenge window is over, in a block as deep as Config.Confirmations says: the contracts pay on it
)

// Receipt is the sequencer's signed promise of a record's place: two receipts for one place cost it its bond.
type Receipt struct {
	Record   Hash    // EIP-712 digest of the record
	Term     uint64  // how often the log was reverted by fraud proofs before
	Position uint64  // place in the order of all records of the run
	Signer   Address // the sequencer
	Sig      Signature
	Queued   bool // not yet acknowledged: only Record is set, and the record is safe on disk
}

// Attestation is one peer's word on another's round.
type Attestation struct {
	Round    uint64
	Target   Address
	Units    uint32 // units found good, at most what the target claimed
	Rollouts Hash   // the target's root as the attester saw it
}

// Fault accuses a peer of a bad rollout.
type Fault struct {
	Round    uint64
	Target   Address
	Leaf     uint32 // index into the target's rollout leaves
	Evidence Hash   // hash of what a stranger needs to replay the check
}

// Evaluation is one evaluator's score of one candidate in one environment.
type Evaluation struct {
	Candidate   uint8  // number of the candidate in its epoch
	Environment uint8  // number of the environment in the run's Params
	Score       uint32 // millionths, 0 to 1,000,000
	Samples     uint32 // number of held-out tasks behind the score
}

// Account is a peer's line in the ledger.
type Account struct {
	Index   uint32
	Owner   Address
	Payout  Address // zero = Owner
	Nonce   uint32
	Stake   uint64  // gwei of the token
	Rounds  uint32  // rounds settled
	Units   uint64  // attested units settled
	Rewards uint64  // gwei of the token, cumulative; what is claimable is this less what was claimed
	Reports uint32  // fault reports against it
	Faults  uint32  // disputes lost
	Wins    uint32  // epochs won
	Strayed float64 // share of its last attestations that strayed from what the others said; it costs weight from a quarter on
}

// Round is what the ledger holds of a round.
type Round struct {
	Number  uint64
	Total   uint64 // attested units of all
	Settled uint64 // units already turned into rewards
	Closed  bool   // nothing can change any more
	Entries []Entry
}

// Entry is one peer's part in a round.
type Entry struct {
	Peer     Address
	Index    uint32
	Claimed  uint32
	Credited uint32 // median of the attested units; 0 below the quorum
	Rollouts Hash
	Attests  []Attest
	Reports  uint32
	Guilty   bool // lost a dispute over this round
	Settled  bool
}

// Attest is an attestation as the ledger keeps it.
type Attest struct {
	Index uint32 // account of the attester
	Units uint32
}

// Candidate is a model that was proposed in an epoch.
type Candidate struct {
	Number   uint8
	Proposer Address
	Model    Hash     // zero until revealed
	Scores   []uint32 // per environment, median of the evaluators, millionths
	Samples  uint64
}

// Epoch is the state of a selection.
type Epoch struct {
	Number     uint64
	Candidates []Candidate
	Drawn      bool // the evaluators are known
	Compared   int  // candidates weighed so far
	Closed     bool
	Best       int // number of the best so far, -1 = none
}

// Winner is what distillation starts from.
type Winner struct {
	Epoch        uint64
	Model        Hash
	Proposer     Address
	Evaluations  Hash    // root over the tallies that decided
	Score        float64 // mean over the environments
	Low, High    float64 // Wilson 95 % interval of Score over Samples
	Samples      uint64
	Contributors []Contributor
}

// Contributor is a peer's share of the work of an epoch.
type Contributor struct {
	Peer  Address
	Units uint64
}

// Head is a block of the parent chain.
type Head struct {
	Number uint64
	Hash   Hash
	Time   time.Time
}

// Status says how far the ledger has come.
type Status struct {
	ChainID    uint64
	Contract   Address // the rollup contract
	Head       Head
	Settled    Head   // newest block that lies deep enough for what is final
	Batches    uint64 // posted
	Finalized  uint64 // final batches, at level Final
	Records    uint64 // in posted batches
	Term       uint64 // batches reverted by fraud proofs, as a count of proofs
	Queued     int    // own records that are not final yet
	Unsafe     uint64 // records that the sequencer has acknowledged, 0 if it is away
	Root       Hash   // derived here
	Agrees     bool   // the posted roots equal the derived ones
	Sequencer  Address
	LastPosted time.Time
	Paused     time.Time // posting is paused until then; zero: it is not
	Trouble    string    // one sentence, empty if all is well
}
