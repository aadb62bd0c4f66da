package swarm

import "time"

// Effect is what the node must do next. Effects of one input are in the order of doing.
type Effect interface{ effect() }

// Judge is the word on the message just heard; it is the first effect of every Heard.
type Judge struct {
	Verdict Judgement
	Reason  string // why it was not taken in; of an accepted one, which is passed on as evidence, too
	Late    bool   // a commitment in order that came too late for its round: later patches build on its policy
}

// Judgement is what the network may do with a message.
type Judgement uint8

// Accept forwards, Ignore drops silently, Reject also blames the peer who sent it on.
const (
	Accept Judgement = iota
	Ignore
	Reject
)

// String gives the word that people read.
func (j Judgement) String() string { return [...]string{"accept", "ignore", "reject"}[min(j, 2)] }

// Entered says that a phase began.
type Entered struct{ Moment Moment }

// Publish has the node sign and gossip a message about a round, after it is on disk.
type Publish struct {
	Round   uint64
	Message Message
}

// DoAnswer has the node answer its tasks, as many as fit before the deadline.
type DoAnswer struct {
	Round    uint64
	Beacon   Beacon
	Policy   PolicyHash // that I committed for the round
	Tasks    []Draw
	Deadline time.Duration
}

// DoCritique has the node compare the answers of others' groups.
type DoCritique struct {
	Round    uint64
	Beacon   Beacon
	Policy   PolicyHash // that I committed for the round
	Groups   []GroupRef
	Deadline time.Duration
}

// GroupRef points at a group of a batch that was fetched.
type GroupRef struct {
	Peer  Addr // who made the batch
	Round uint64
	Stage Stage
	Batch BlobID
	Group uint32 // position in the batch
	Task  uint32
}

// DoRevise has the node answer tasks of its own again, with what the critics said.
type DoRevise struct {
	Round    uint64
	Beacon   Beacon
	Policy   PolicyHash // that I committed for the round
	Tasks    []Revision
	Deadline time.Duration
}

// Revision is one own task, with the critiques of it by the critics that sortition chose.
type Revision struct {
	Task    uint32
	Critics []GroupRef
}

// DoTrain has the node take its steps on its own groups of the round and these foreign ones, until the
// deadline for what the next policy holds. What is left then may be trained on for the policy after
// it, as far as Learn.MaxAge allows.
type DoTrain struct {
	Round    uint64
	External []GroupRef
	Deadline time.Duration
}

// DoAdopt has a peer that does not train take over the policy of one that does.
type DoAdopt struct {
	Round  uint64
	From   Addr
	Policy PolicyHash
}

// DoFetch has the node pull and check a body.
type DoFetch struct {
	From  Addr
	Round uint64
	Stage Stage
	Blob  Blob
}

// DoAudit has the node rebuild the subject's policy and replay rollouts of a batch.
type DoAudit struct {
	Subject  Addr
	Round    uint64
	Stage    Stage
	Batch    BlobID
	Policy   PolicyHash
	Rollouts []int
	Confirm  bool // another peer accused, or the rollouts are suspect; nobody drew me
}

// Attest has the node record on the rollup that a batch passed its audit, with so many
// verified units (groups with signal).
type Attest struct {
	Subject Addr
	Round   uint64
	Batch   BlobID
	Units   int
}

// Participate has the node record its part in a round.
type Participate struct {
	Round  uint64
	Policy PolicyHash
	Batch  BlobID
	Units  int
}

// Fault has the node record a provable lie, with the signed messages that carry it.
type Fault struct {
	Subject  Addr
	Round    uint64
	Stage    Stage
	Batch    BlobID
	Check    Check
	Rollout  uint32
	Reason   string
	Evidence [][]byte // envelopes
}

// Drop says that a peer is out, for the rest of the run, in the eyes of this one.
type Drop struct {
	Peer   Addr
	Check  Check
	Reason string
}

// Cancel voids the work of a round: its beacon moved or never came.
type Cancel struct {
	Round  uint64
	Reason string
}

// Note is a sentence for the peer's log.
type Note struct {
	Peer Addr // whom it is about; zero: nobody
	Text string
}

func (*Judge) effect()       {}
func (*Entered) effect()     {}
func (*Publish) effect()     {}
func (*DoAnswer) effect()    {}
func (*DoCritique) effect()  {}
func (*DoRevise) effect()    {}
func (*DoTrain) effect()     {}
func (*DoAdopt) effect()     {}
func (*DoFetch) effect()     {}
func (*DoAudit) effect()     {}
func (*Attest) effect()      {}
func (*Participate) effect() {}
func (*Fault) effect()       {}
func (*Drop) effect()        {}
func (*Cancel) effect()      {}
func (*Note) effect()        {}
