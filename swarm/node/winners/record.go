// Package winners is what a node keeps of every epoch's selection, and what can be done with it from
// files alone: rebuild the winning policy, evaluate it again, take its verified rollouts.
//
// A node keeps under its data directory
//
//	winners/EPOCH.json   a Record, written when the rollup names the winner, and again when that is final
//	blobs/bodies/        among others the bodies that the record names, pinned
//
// A Record names bodies by hash and holds the run's parameters, so that whoever has it needs nothing
// else but the base model and, from anywhere, the bodies:
//
//	a, err := winners.Open("demo/peer-1", "demo/peer-2")
//	r, err := a.Find("latest")
//	p, err := a.Policy(ctx, r, base)
//	v, err := winners.Verify(ctx, r, p)
//	rows, stats, err := a.Rollouts(ctx, r, base)
package winners

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"

	"swarmrl/policy/ckpt"
	"swarmrl/rollup"
	"swarmrl/swarm"
)

// Record is what a node knows of an epoch's winner. Nothing in it has to be believed: the bodies are
// hashes, and the score can be computed again.
type Record struct {
	Run        string             `json:"run"` // the run's parameters, canonical, base64url
	RunID      swarm.RunID        `json:"run_id"`
	Epoch      uint64             `json:"epoch"`
	Final      bool               `json:"final"` // no fraud proof can revert it any more
	Winner     rollup.Winner      `json:"winner"`
	Candidates []rollup.Candidate `json:"candidates"` // of the epoch, with the medians of their scores
	Beacon     rollup.Hash        `json:"beacon"`     // that drew the held-out tasks
	Commits    []Commit           `json:"commits"`    // of the winner's proposer in the epoch; the last one made the model
	Batches    []Batch            `json:"batches"`    // rollouts of the proposer in the epoch
	Peers      []Peer             `json:"peers"`      // that had the bodies
}

// Commit is a policy that a peer committed for a round, with the bodies that it is rebuilt from, and
// the beacon that drew the round's tasks.
type Commit struct {
	Round    uint64           `json:"round"`
	Policy   swarm.PolicyHash `json:"policy"`
	Parent   swarm.PolicyHash `json:"parent"`
	Patch    Body             `json:"patch"`    // from parent to policy; none if they are the same
	Snapshot Body             `json:"snapshot"` // holds parent; none if that is the base
	Beacon   swarm.Beacon     `json:"beacon"`
}

// Body names a blob.
type Body struct {
	ID   swarm.BlobID `json:"id"`
	Size uint64       `json:"size"`
}

// BodyOf converts a blob of a message.
func BodyOf(b swarm.Blob) Body { return Body{b.ID, b.Size} }

// Batch is a batch of rollouts.
type Batch struct {
	Body
	Round uint64      `json:"round"`
	Stage swarm.Stage `json:"stage"`
}

// Peer is a member of the run that had the bodies when the record was written.
type Peer struct {
	Address swarm.Addr `json:"address"`
	Name    string     `json:"name"`
	At      []string   `json:"at,omitempty"` // multiaddrs
}

// maxRecord bounds a record's file in bytes.
const maxRecord = 16 << 20

// dirName is where a node keeps records, under its data directory.
const dirName = "winners"

// Path names the record of an epoch in a node's data directory.
func Path(dir string, epoch uint64) string {
	return filepath.Join(dir, dirName, strconv.FormatUint(epoch, 10)+".json")
}

// Save writes the record under a node's data directory.
func (r *Record) Save(dir string) error {
	raw, err := json.MarshalIndent(r, "", " ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Join(dir, dirName), 0o700); err != nil {
		return err
	}
	return ckpt.WriteAtomic(Path(dir, r.Epoch), func(w io.Writer) error { _, err := w.Write(raw); return err })
}

// Load reads a record from a file and checks that its parts belong together.
func Load(path string) (*Record, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.Size() > maxRecord {
		return nil, fmt.Errorf("%s: %d bytes, want at most %d", path, info.Size(), maxRecord)
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	r := &Record{}
	if err := json.Unmarshal(raw, r); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if err := r.check(); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return r, nil
}

// Params gives the run's parameters.
func (r *Record) Params() (*swarm.Params, error) {
	raw, err := base64.RawURLEncoding.DecodeString(r.Run)
	if err != nil {
		return nil, fmt.Errorf("the run's parameters are cut or changed")
	}
	p, err := swarm.DecodeParams(raw)
	if err != nil {
		return nil, fmt.Errorf("%w; a record of another version of this program is read with that version", err)
	}
	return &p, nil
}

// EncodeRun gives a run's parameters as Record.Run holds them.
func EncodeRun(p *swarm.Params) string { return base64.RawURLEncoding.EncodeToString(p.Encode()) }

func (r *Record) check() error {
	p, err := r.Params()
	if err != nil {
		return err
	}
	if id := p.ID(); id != r.RunID {
		return fmt.Errorf("it is of run %.12s, its parameters are of %.12s", r.RunID, id)
	}
	if err := p.Validate(); err != nil {
		return err
	}
	if r.Winner.Epoch != r.Epoch {
		return fmt.Errorf("it holds the winner of epoch %d under epoch %d", r.Winner.Epoch, r.Epoch)
	}
	if n := len(r.Commits); n == 0 || rollup.Hash(r.Commits[n-1].Policy) != r.Winner.Model {
		return fmt.Errorf("no commitment leads to the winner %.12s", swarm.PolicyHash(r.Winner.Model))
	}
	if p.Chain.Epoch < 1 || len(r.Commits) > p.Chain.Epoch+1 || len(r.Batches) > 8*(p.Chain.Epoch+1) {
		return fmt.Errorf("%d commitments and %d batches in an epoch of %d rounds", len(r.Commits), len(r.Batches), p.Chain.Epoch)
	}
	return nil
}

// Candidate gives the winner among the candidates.
func (r *Record) Candidate() (rollup.Candidate, bool) {
	for _, c := range r.Candidates {
		if c.Model == r.Winner.Model && c.Proposer == r.Winner.Proposer {
			return c, true
		}
	}
	return rollup.Candidate{}, false
}
