package node

import (
	"time"

	"swarmrl/rollout"
)

// Spent is the compute of a peer.
type Spent struct {
	// CPU seconds as measured, by what they went to: they vary by some per cent from run to run.
	Generate time.Duration `json:"generate"`
	Read     time.Duration `json:"read"`
	Train    time.Duration `json:"train"`
	Audit    time.Duration `json:"audit"`

	Rounds int `json:"rounds"` // in which it generated
	Tokens struct {
		Generated int `json:"generated"` // drawn
		Trained   int `json:"trained"`   // prompts included
	} `json:"tokens"`
	Rollouts struct {
		Generated int `json:"generated"`
		Read      int `json:"read"` // of others' batches
		Audited   int `json:"audited"`
	} `json:"rollouts"`
	Groups struct {
		Local    int `json:"local"` // trained on
		External int `json:"external"`
		Refused  int `json:"refused"`
	} `json:"groups"`
}

// The accounted cost of the units of work on swarm-tiny, in CPU seconds of one core of an Intel Xeon
// (Sapphire Rapids) with AVX-512, fitted to what Spent measures. Budgets count these, so that a run
// ends at the same place on every machine.
const (
	costRound     = 3e-3  // packing a policy for generation
	costGenerated = 24e-6 // a token drawn, its share of the prompt included
	costTrained   = 38e-6 // a token, prompts included
	costRead      = 5e-6  // a rollout of another's batch, decoded and graded
	costAudited   = 1e-3  // a rollout
)

// accounted is the cost of a peer's work in CPU seconds.
func (s *Spent) accounted() float64 {
	t, r := &s.Tokens, &s.Rollouts
	return float64(costRound*float64(s.Rounds)) + float64(costGenerated*float64(t.Generated)) + float64(costTrained*float64(t.Trained)) +
		float64(costRead*float64(r.Read)) + float64(costAudited*float64(r.Audited))
}

func (s *Spent) generated(out []rollout.Completion) {
	s.Rollouts.Generated += len(out)
	for _, c := range out {
		s.Tokens.Generated += len(c.Tokens)
	}
}

func (s *Spent) trained(ls *lesson) {
	s.Groups.Local += ls.local
	s.Groups.External += ls.external
	s.Groups.Refused += ls.refused
	s.Tokens.Trained += ls.stats.Tokens
}

func (s *Spent) add(x *Spent) {
	s.Generate += x.Generate
	s.Read += x.Read
	s.Train += x.Train
	s.Audit += x.Audit
	s.Rounds += x.Rounds
	s.Tokens.Generated += x.Tokens.Generated
	s.Tokens.Trained += x.Tokens.Trained
	s.Rollouts.Generated += x.Rollouts.Generated
	s.Rollouts.Read += x.Rollouts.Read
	s.Rollouts.Audited += x.Rollouts.Audited
	s.Groups.Local += x.Groups.Local
	s.Groups.External += x.Groups.External
	s.Groups.Refused += x.Groups.Refused
}

// meter adds the CPU time of this process between begin and end to a counter.
type meter struct {
	to    *time.Duration
	begun time.Duration
}

func begin(to *time.Duration) meter { return meter{to, processCPU()} }

func (m meter) end() { *m.to += processCPU() - m.begun }
