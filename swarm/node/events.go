package node

import (
	"time"

	"swarmrl/swarm"
)

// EventType names what happened. The string is the JSON value of Event.Type and the SSE event
// name.
type EventType string

// The types of event, with the field of Event that each fills.
const (
	TypePhase   EventType = "phase"   // Phase: a phase of a round began
	TypeGroup   EventType = "group"   // Group: a task was answered, critiqued or revised, by me or another
	TypeAudit   EventType = "audit"   // Audit: I replayed rollouts of another, or heard a verdict
	TypeDrop    EventType = "drop"    // Drop: a peer is out, with the reason
	TypeChain   EventType = "chain"   // Chain: a record went to the rollup, or its fate is known
	TypeMetrics EventType = "metrics" // Metrics: a round of mine ended
	TypePeer    EventType = "peer"    // Peer: a peer committed to a round, or its standing changed
	TypeNote    EventType = "note"    // Note: one sentence, for the log
)

// Event is one line of the node's story. Exactly one of the pointers is set: the one that Type
// says. All text that came from peers is raw: whoever shows it must escape it.
type Event struct {
	Seq   uint64      `json:"seq"` // counts up from 1 over the node's life, restarts included
	Time  time.Time   `json:"time"`
	Type  EventType   `json:"type"`
	Round uint64      `json:"round"`
	Peer  *swarm.Addr `json:"peer,omitempty"` // whom it is about
	Name  string      `json:"name,omitempty"` // that peer's name

	Phase   *PhaseEvent `json:"phase,omitempty"`
	Group   *GroupEvent `json:"group,omitempty"`
	Audit   *AuditEvent `json:"audit,omitempty"`
	Drop    *DropEvent  `json:"drop,omitempty"`
	Chain   *ChainEvent `json:"chain,omitempty"`
	Metrics *Metrics    `json:"metrics,omitempty"`
	Info    *PeerEvent  `json:"info,omitempty"`
	Note    string      `json:"note,omitempty"`
	Cheat   string      `json:"cheat,omitempty"` // set on my own events while I cheat on purpose
	Mine    bool        `json:"mine,omitempty"`  // Peer is this node
}

// PhaseEvent says which phase began and when it ends.
type PhaseEvent struct {
	Phase  string    `json:"phase"` // waiting, answer, critique, revise, settle
	Ends   time.Time `json:"ends"`
	Roster int       `json:"roster"` // peers that committed to the round so far
	Beacon string    `json:"beacon,omitempty"`
}

// GroupEvent is one task with what a peer made of it.
type GroupEvent struct {
	Stage    string      `json:"stage"` // answer, critique, revise
	Env      string      `json:"env"`
	Task     uint32      `json:"task"` // index among the tasks of Subject in this round
	Question string      `json:"question"`
	Subject  *swarm.Addr `json:"subject,omitempty"` // critique: whose answers are compared
	Choices  []Choice    `json:"choices,omitempty"` // critique and revise: the candidates that were shown
	Samples  []Sample    `json:"samples"`
	Reward   float64     `json:"reward"` // mean
	Signal   bool        `json:"signal"` // rewards differ, so the group teaches something
}

// Choice is a candidate answer with its votes.
type Choice struct {
	Answer string `json:"answer"`
	Votes  int    `json:"votes"`
	Right  bool   `json:"right"`
}

// Sample is one completion with its reward and why.
type Sample struct {
	Text   string  `json:"text"`   // what the model wrote, cut at 2,000 bytes
	Answer string  `json:"answer"` // extracted; of a critique: the number of the choice
	Reward float64 `json:"reward"`
	Reason string  `json:"reason"`
	Tokens int     `json:"tokens"`
}

// AuditEvent is what a replay found. By is who audited: this node, or the signer of a verdict.
type AuditEvent struct {
	By       swarm.Addr `json:"by"`
	ByName   string     `json:"by_name"`
	Stage    string     `json:"stage"`
	Batch    string     `json:"batch"`
	Policy   string     `json:"policy,omitempty"`
	Rollouts []int      `json:"rollouts,omitempty"` // replayed
	Check    string     `json:"check"`              // passed, or what failed
	Pass     bool       `json:"pass"`
	Rollout  uint32     `json:"rollout"` // the first that failed
	Reason   string     `json:"reason,omitempty"`
	Confirm  bool       `json:"confirm,omitempty"` // asked for by another's verdict
	Findings []Finding  `json:"findings,omitempty"`
	Seconds  float64    `json:"seconds,omitempty"`
}

// Finding is one check of one rollout, with its numbers.
type Finding struct {
	Rollout int     `json:"rollout"`
	Check   string  `json:"check"`
	OK      bool    `json:"ok"`
	Token   int     `json:"token"` // worst token or chunk, -1: the whole rollout
	Value   float64 `json:"value"`
	Limit   float64 `json:"limit"`
	Detail  string  `json:"detail,omitempty"`
}

// DropEvent says why a peer is out.
type DropEvent struct {
	Check  string `json:"check"`
	Reason string `json:"reason"`
}

// ChainEvent is a record on its way to the rollup.
type ChainEvent struct {
	Record   string `json:"record"` // register, participate, attest, fault, dispute, slashed, propose, evaluate, winner
	Hash     string `json:"hash,omitempty"`
	Position uint64 `json:"position"`
	Queued   bool   `json:"queued"` // safe on disk, not acknowledged yet
	Units    int    `json:"units,omitempty"`
	Detail   string `json:"detail,omitempty"`
	Error    string `json:"error,omitempty"`
}

// PeerEvent is what this node thinks of a peer now.
type PeerEvent struct {
	Role   string  `json:"role"`
	Policy string  `json:"policy"` // committed for the round
	Score  float64 `json:"score"`  // 0 to 1
}

// Metrics is one round of this node: a line of metrics.jsonl.
type Metrics struct {
	Round      uint64    `json:"round"`
	Policy     string    `json:"policy"` // after the round
	Drawn      int       `json:"tasks_drawn"`
	Answered   int       `json:"tasks_answered"`
	Reward     float64   `json:"reward"`                 // mean of my own answers
	Swarm      float64   `json:"swarm_reward,omitempty"` // mean of all groups of answers that were read in the round, my own among them
	Signal     int       `json:"signal"`                 // own groups whose rewards differ
	Local      int       `json:"local"`                  // own groups trained on
	External   int       `json:"external"`
	Practice   int       `json:"practice"` // own groups trained on that are in no batch
	Refused    int       `json:"refused"`  // foreign groups that my policy finds implausible
	Steps      int       `json:"steps"`    // of the optimiser
	Samples    int       `json:"samples"`  // trained on
	Loss       float64   `json:"loss"`
	Norm       float64   `json:"grad_norm"`
	Entropy    float64   `json:"entropy"`
	KL         float64   `json:"kl_behaviour"`
	Clip       float64   `json:"clip"`
	Length     float64   `json:"length"` // mean tokens of my answers
	Audits     int       `json:"audits"`
	Patch      uint64    `json:"patch_bytes"`
	Wall       float64   `json:"wall_s"`     // since the last line, which the next four add up to
	Generate   float64   `json:"generate_s"` // of the thread that generates and trains
	Train      float64   `json:"train_s"`
	Other      float64   `json:"other_s"` // copying a policy that is to be stored
	Idle       float64   `json:"idle_s"`
	Prove      float64   `json:"prove_s"`  // of the thread beside it: proofs of own batches, and their encoding
	Audit      float64   `json:"audit_s"`  // replaying others' rollouts
	Commit     float64   `json:"commit_s"` // storing and patching policies
	Evaluate   float64   `json:"evaluate_s"`
	CPU        float64   `json:"cpu_s"`    // processor time of the whole process; 0 where the system does not say
	Beacon     float64   `json:"beacon_s"` // from the round's beginning until its beacon was seen
	Peers      int       `json:"peers"`
	HeldOut    *HeldOut  `json:"held_out,omitempty"`  // on rounds that are examined
	ExamOnly   bool      `json:"exam_only,omitempty"` // only HeldOut is set: the policy that the node began with
	Finished   time.Time `json:"finished"`
	BytesIn    int64     `json:"bytes_in"` // of all streams since the last line
	BytesOut   int64     `json:"bytes_out"`
	TokensMade int       `json:"tokens_made"`
}

// HeldOut is an examination on tasks that nobody trains on.
type HeldOut struct {
	Tasks int                `json:"tasks"`
	Pass1 float64            `json:"pass_1"`
	Low   float64            `json:"low"` // Wilson's 95 % interval
	High  float64            `json:"high"`
	Envs  map[string]float64 `json:"envs,omitempty"`
}

// PeerStatus is a line of /api/peers.
type PeerStatus struct {
	Addr      swarm.Addr     `json:"addr"`
	Name      string         `json:"name"`
	Me        bool           `json:"me,omitempty"`
	Role      string         `json:"role,omitempty"`
	Policy    string         `json:"policy,omitempty"`
	Score     float64        `json:"score"`
	Standing  swarm.Standing `json:"standing"`
	Dropped   string         `json:"dropped,omitempty"` // the check that failed
	Connected bool           `json:"connected"`
	Network   string         `json:"network,omitempty"` // address and transport
	LatencyMS float64        `json:"latency_ms,omitempty"`
	Stake     uint64         `json:"stake,omitempty"` // gwei, on the rollup
	Rewards   uint64         `json:"rewards,omitempty"`
	Faults    uint32         `json:"faults,omitempty"`
	LastRound uint64         `json:"last_round"` // that it committed to
}

// Status is /api/status.
type Status struct {
	Name      string       `json:"name"`
	Addr      swarm.Addr   `json:"addr"`
	Run       string       `json:"run"` // RunID
	RunName   string       `json:"run_name"`
	Role      string       `json:"role"`
	Cheat     string       `json:"cheat,omitempty"`
	Version   string       `json:"version"`
	Started   time.Time    `json:"started"`
	Round     uint64       `json:"round"`
	Phase     string       `json:"phase"`
	PhaseEnds time.Time    `json:"phase_ends"`
	Policy    string       `json:"policy"`
	Base      string       `json:"base"`
	Peers     int          `json:"peers"` // connected
	Roster    int          `json:"roster"`
	Metrics   *Metrics     `json:"metrics,omitempty"`  // of the last round
	HeldOut   *HeldOut     `json:"held_out,omitempty"` // the last examination
	First     *HeldOut     `json:"first_held_out,omitempty"`
	Ledger    LedgerStatus `json:"ledger"`
	Listen    []string     `json:"listen"` // multiaddrs
	Audits    AuditTally   `json:"audits"`
	Trouble   []string     `json:"trouble,omitempty"`
	RSS       uint64       `json:"rss_bytes"`
	Goroutine int          `json:"goroutines"`
	Working   string       `json:"working,omitempty"` // what the compute thread does now
	Share     float64      `json:"work_share"`        // of the last rounds' wall time in which it generated or trained
}

// LedgerStatus is what the node knows of the rollup.
type LedgerStatus struct {
	Kind       string        `json:"kind"` // rollup, or none
	ChainID    uint64        `json:"chain_id,omitempty"`
	Contract   string        `json:"contract,omitempty"`
	Block      uint64        `json:"block"`
	BlockTime  time.Time     `json:"block_time"`
	Batches    uint64        `json:"batches"`
	Finalized  uint64        `json:"finalized"`
	Records    uint64        `json:"records"`
	Queued     int           `json:"queued"`
	Root       string        `json:"root,omitempty"`
	Agrees     bool          `json:"agrees"`
	Trouble    string        `json:"trouble,omitempty"`
	Registered bool          `json:"registered"`
	Winner     *WinnerStatus `json:"winner,omitempty"` // of the last epoch that is decided
}

// WinnerStatus is the best policy of an epoch, as the rollup decided.
type WinnerStatus struct {
	Epoch    uint64     `json:"epoch"`
	Model    string     `json:"model"`
	Proposer swarm.Addr `json:"proposer"`
	Name     string     `json:"name"`
	Score    float64    `json:"score"`
	Low      float64    `json:"low"`
	High     float64    `json:"high"`
	Samples  uint64     `json:"samples"`
}
