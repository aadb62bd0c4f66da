package swarm

import "fmt"

// Kind numbers the messages on the wire. Numbers are never reused.
type Kind uint8

// The kinds of message.
const (
	KindCommit   Kind = 1
	KindAnnounce Kind = 2
	KindVerdict  Kind = 3
)

// Stage is what a batch holds.
type Stage uint8

// The stages, in the order of a round. The value is the stage byte of the sampling seed.
const (
	Answer   Stage = 0
	Critique Stage = 1
	Revise   Stage = 2
)

var stageNames = [...]string{"answer", "critique", "revise"}

// String gives the word that people read.
func (s Stage) String() string {
	if int(s) < len(stageNames) {
		return stageNames[s]
	}
	return fmt.Sprintf("stage %d", uint8(s))
}

// phase is when batches of the stage are announced.
func (s Stage) phase() Phase { return Answering + Phase(s) }

// Role is what a peer does in the run.
type Role uint8

// The roles. Full does everything, Generate does not train, Verify only audits.
const (
	Full     Role = 0
	Generate Role = 1
	Verify   Role = 2
)

var roleNames = [...]string{"full", "generate", "verify"}

// String gives the word that people read.
func (r Role) String() string {
	if int(r) < len(roleNames) {
		return roleNames[r]
	}
	return fmt.Sprintf("role %d", uint8(r))
}

// UnmarshalText reads full, generate or verify.
func (r *Role) UnmarshalText(text []byte) error {
	for i, name := range roleNames {
		if name == string(text) {
			*r = Role(i)
			return nil
		}
	}
	return fmt.Errorf("role %q, want full, generate or verify", text)
}

// MarshalText gives the String form.
func (r Role) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// Message is the payload of an envelope: *Commit, *Announce or *Verdict.
type Message interface{ Kind() Kind }

// Blob names a body and says how large it is, so that a reader can refuse it unseen.
type Blob struct {
	ID   BlobID
	Size uint64
}

// Commit binds a peer's policy for the envelope's round before the beacon of that round, and
// says that the peer takes part. Snapshot holds Parent whole (nothing if Parent is the run's
// base), and Patch leads from Parent to Policy (nothing if they are the same): so anyone rebuilds
// any committed policy from two bodies at most.
type Commit struct {
	Role     Role
	Policy   PolicyHash
	Parent   PolicyHash
	Patch    Blob
	Snapshot Blob
}

// Announce offers a batch of the envelope's round.
type Announce struct {
	Stage  Stage
	Batch  Blob
	Policy PolicyHash // that generated it: the one committed
	Groups uint32     // at most Params.Rollout.Tasks for answers
}

// Verdict says what a check of another peer's batch found, in the envelope's round, which is
// the batch's round. Evidence is what a stranger needs to repeat the check.
type Verdict struct {
	Subject Addr
	Stage   Stage
	Batch   BlobID
	Check   Check
	Rollout uint32 // index of the first rollout that failed
	Reason  string // one sentence, at most 200 bytes
}

// Kind is KindCommit.
func (*Commit) Kind() Kind { return KindCommit }

// Kind is KindAnnounce.
func (*Announce) Kind() Kind { return KindAnnounce }

// Kind is KindVerdict.
func (*Verdict) Kind() Kind { return KindVerdict }

// Check numbers what can be wrong with a batch; Passed is nothing.
type Check uint8

// The checks, in the order in which they run. Provable ones are faults on the rollup.
const (
	Passed       Check = 0
	Withheld     Check = 1  // the body was announced and not served
	Malformed    Check = 2  // schema, bounds, finite numbers
	WrongTask    Check = 3  // tasks or prompts that the beacon did not draw
	WrongPolicy  Check = 4  // not the policy that was committed
	BadFinish    Check = 5  // neither an end of plausible probability nor the full length
	Duplicate    Check = 6  // copied from another rollout
	WrongToken   Check = 7  // not what the seeded sampler draws from the policy
	WrongState   Check = 8  // hidden states of another model
	WrongLogp    Check = 9  // claimed log-probabilities that the policy does not give
	Equivocation Check = 10 // two signed messages where the protocol allows one
	BadPolicy    Check = 11 // a policy whose patch does not decode to the committed hash
	FalseVerdict Check = 12 // accused a batch that is in order
)

var checkNames = [...]string{
	"passed", "withheld", "malformed", "wrong task", "wrong policy", "bad finish", "duplicate",
	"wrong token", "wrong state", "wrong log-probability", "equivocation", "bad policy", "false verdict",
}

// String gives the words that people read.
func (c Check) String() string {
	if int(c) < len(checkNames) {
		return checkNames[c]
	}
	return fmt.Sprintf("check %d", uint8(c))
}

// Provable says whether a stranger can repeat the check from signed bytes and the bodies that they
// name by hash, so that the rollup takes it as a fault. Withholding and a false verdict need witnesses.
func (c Check) Provable() bool {
	return c >= Malformed && c <= BadPolicy
}
