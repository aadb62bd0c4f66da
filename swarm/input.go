package swarm

import "time"

// Input is anything that happens to a peer: *Tick, *Sighted, *Bonded, *Heard, *Fetched,
// *Batched, *PolicyReady, *Audited or *Duty.
type Input interface{ input() }

// Tick says how late it is on the chain's clock, since the run's start. It never goes back.
type Tick struct{ At time.Duration }

// Sighted is the beacon of a round, seen on the chain. A second, different one is a reorg.
type Sighted struct {
	Round  uint64
	Beacon Beacon
}

// Bonded lists the peers whose stake is bonded, sorted or not. Until one arrives, every peer counts
// where Params.Chain.Stake is zero, and none where it is not.
type Bonded struct{ Peers []Addr }

// Heard is a message whose envelope, signature and run have been checked.
type Heard struct {
	From    Addr
	Round   uint64
	Message Message
	Raw     []byte // the envelope: evidence, kept by the core
}

// Fetched is the end of a DoFetch: the body was read and checked as far as that needs no
// model, it never came (Check = Withheld), or this node could not take it (Lost).
type Fetched struct {
	From     Addr
	Round    uint64
	Stage    Stage
	Batch    BlobID
	Groups   []Group
	Rollouts int    // in the whole batch
	Suspects []int  // rollouts that look like copies of others': a replay will tell whose they are
	Check    Check  // the first check that failed
	Rollout  uint32 // where
	Reason   string
	Lost     bool // by this node's own doing: nobody is blamed
}

// Group is what the node found when it read and graded one group of a batch.
type Group struct {
	Task    uint32 // index of the draw among the tasks of Subject
	Subject Addr   // whose task: the batch's own peer, or the one whose answers are critiqued
	Signal  bool   // rewards differ, so there is something to learn
	Admit   bool   // plausible under the reader's own policy, and within the length bounds
	Picks   []int  // of a critique: candidates named, 1-based
	Hits    int    // of a critique: samples that named the truth
	Chance  float64
}

// Batched is the end of DoAnswer, DoCritique or DoRevise: the batch is on disk.
type Batched struct {
	Round  uint64
	Stage  Stage
	Batch  Blob
	Groups []Group
}

// PolicyReady is a policy on disk, with what others need to rebuild it: the first one before
// a peer joins, and the end of every DoTrain.
type PolicyReady struct{ Commit Commit }

// Audited is the end of a DoAudit.
type Audited struct {
	Subject Addr
	Round   uint64
	Stage   Stage
	Batch   BlobID
	Check   Check
	Rollout uint32
	Reason  string
	Lost    bool // by this node's own doing: nobody is blamed
}

// Duty is another role from now on: a peer whose disk is full only verifies.
type Duty struct{ Role Role }

func (*Duty) input()        {}
func (*Tick) input()        {}
func (*Sighted) input()     {}
func (*Bonded) input()      {}
func (*Heard) input()       {}
func (*Fetched) input()     {}
func (*Batched) input()     {}
func (*PolicyReady) input() {}
func (*Audited) input()     {}
