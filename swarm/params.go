package swarm

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"math"
	"time"
)

// Mode says how the policies of a run relate.
type Mode string

const (
	// ModeOwn lets every peer train a policy of its own, as SAPO does.
	ModeOwn Mode = "own"
	// ModeLockstep has every peer apply the same update to the same ordered batches.
	ModeLockstep Mode = "lockstep"
)

// Params are the constants of a run. Their hash is the run's identity, so that no flag, file
// or environment variable can change them for one peer only.
type Params struct {
	Name    string     `koanf:"name" json:"name"`   // shown to people; at most 64 bytes
	Model   string     `koanf:"model" json:"model"` // where the base is found: "swarm-tiny" or a hub id
	Base    PolicyHash `koanf:"base" json:"base"`   // hash of the base policy
	Mode    Mode       `koanf:"mode" json:"mode"`
	Envs    []EnvShare `koanf:"envs" json:"envs"`
	Rollout Rollout    `koanf:"rollout" json:"rollout"`
	Stages  Stages     `koanf:"stages" json:"stages"`
	Learn   Learn      `koanf:"learn" json:"learn"`
	Audit   Audit      `koanf:"audit" json:"audit"`
	Eval    Eval       `koanf:"eval" json:"eval"`
	Clock   Clock      `koanf:"clock" json:"clock"`
	Chain   Chain      `koanf:"chain" json:"chain"`
}

// EnvShare is one environment of the mix.
type EnvShare struct {
	Name       string  `koanf:"name" json:"name"`
	Version    Version `koanf:"version" json:"version"`
	Weight     float64 `koanf:"weight" json:"weight"`         // share of the tasks, relative to the sum
	Difficulty float64 `koanf:"difficulty" json:"difficulty"` // 0 easy, 1 hard
}

// Rollout says what a peer generates.
type Rollout struct {
	Group       int     `koanf:"group" json:"group"`     // G: answers to each task
	Tasks       int     `koanf:"tasks" json:"tasks"`     // tasks drawn for each peer and round
	MaxNew      int     `koanf:"max_new" json:"max_new"` // tokens of one answer
	Temperature float32 `koanf:"temperature" json:"temperature"`
	TopK        int     `koanf:"top_k" json:"top_k"` // 0: all
	TopP        float32 `koanf:"top_p" json:"top_p"` // 0: all
	MinP        float32 `koanf:"min_p" json:"min_p"` // 0: all
}

// Stages sizes critique and revision; zero samples switch a stage off.
type Stages struct {
	Critics         int  `koanf:"critics" json:"critics"`                   // critics drawn for each group
	Critiques       int  `koanf:"critiques" json:"critiques"`               // groups that one peer critiques at most
	CritiqueSamples int  `koanf:"critique_samples" json:"critique_samples"` // critiques of one group by one critic
	ReviseSamples   int  `koanf:"revise_samples" json:"revise_samples"`     // revisions of one task
	Train           bool `koanf:"train" json:"train"`                       // critique groups enter the training batch
}

// Learn is the update: GRPO on Local own and External foreign groups (SAPO), up to Steps times a round,
// each time on other groups.
type Learn struct {
	Rate     float64 `koanf:"rate" json:"rate"`         // learning rate
	Steps    int     `koanf:"steps" json:"steps"`       // of a round at most, as many as groups and time allow
	Local    int     `koanf:"local" json:"local"`       // I: own groups with signal, of a step
	External int     `koanf:"external" json:"external"` // J: foreign groups with signal, of a step
	ClipLow  float64 `koanf:"clip_low" json:"clip_low"`
	ClipHigh float64 `koanf:"clip_high" json:"clip_high"`
	ClipNeg  float64 `koanf:"clip_neg" json:"clip_neg"` // bound on the ratio where the advantage is negative
	MaxNorm  float64 `koanf:"max_norm" json:"max_norm"` // gradient clip
	Warmup   int     `koanf:"warmup" json:"warmup"`     // steps
	MaxAge   int     `koanf:"max_age" json:"max_age"`   // rounds in which a group may be trained on: its own, and the next
	Snapshot int     `koanf:"snapshot" json:"snapshot"` // rounds between full weights
}

// Audit sizes the checks and holds their tolerances.
type Audit struct {
	Committee  int    `koanf:"committee" json:"committee"`   // auditors drawn for each batch
	Challenges int    `koanf:"challenges" json:"challenges"` // rollouts of a batch that each replays
	Points     int    `koanf:"points" json:"points"`         // of a TOPLOC proof; at most the policy's width
	Limits     Limits `koanf:"limits" json:"limits"`
	Plausible  Bounds `koanf:"plausible" json:"plausible"`
}

// Limits are the tolerances of an audit, as package verify defines them. CPU kernels agree bit
// for bit, so a run on CPUs leaves no room but for what is not numeric.
type Limits struct {
	Mismatches float64 `koanf:"mismatches" json:"mismatches"`
	Mean       float64 `koanf:"mean" json:"mean"`
	Median     float64 `koanf:"median" json:"median"`
	OffPoint   float64 `koanf:"off_point" json:"off_point"`
	Degree     float64 `koanf:"degree" json:"degree"`
	Margin     float64 `koanf:"margin" json:"margin"`
	LateTokens float64 `koanf:"late_tokens" json:"late_tokens"`
	MaxMargin  float64 `koanf:"max_margin" json:"max_margin"`
	Logp       float64 `koanf:"logp" json:"logp"`
	EOSFloor   float64 `koanf:"eos_floor" json:"eos_floor"`
}

// Bounds are what a reader asks of foreign text before it trains on it (verify.Plausibility).
type Bounds struct {
	MeanLogp   float64 `koanf:"mean_logp" json:"mean_logp"`   // least mean under the reader's policy
	TokenLogp  float64 `koanf:"token_logp" json:"token_logp"` // least of one token
	Repetition float64 `koanf:"repetition" json:"repetition"` // largest share of repeated 4-grams
}

// Eval is the held-out examination, the same for every peer.
type Eval struct {
	Tasks int `koanf:"tasks" json:"tasks"` // held-out tasks, one sample each
	Every int `koanf:"every" json:"every"` // rounds between examinations; 0: only when asked
}

// Clock places rounds on the chain's time.
type Clock struct {
	Start    int64         `koanf:"start" json:"start"` // Unix seconds of round 0
	Round    time.Duration `koanf:"round" json:"round"`
	Answer   int           `koanf:"answer" json:"answer"`     // per cent of a round
	Critique int           `koanf:"critique" json:"critique"` // per cent of a round
	Revise   int           `koanf:"revise" json:"revise"`     // per cent of a round; settle has the rest
	Slack    time.Duration `koanf:"slack" json:"slack"`       // a message may arrive so late
}

// Chain names the settlement.
type Chain struct {
	ID     uint64 `koanf:"id" json:"id"`         // of the parent chain; the contracts' addresses follow from the RunID
	Stake  uint64 `koanf:"stake" json:"stake"`   // gwei that a peer bonds
	Reward uint64 `koanf:"reward" json:"reward"` // gwei per round, shared by verified units
	Epoch  int    `koanf:"epoch" json:"epoch"`   // rounds between selections of the best policy
	Window int    `koanf:"window" json:"window"` // seconds in which a batch of records can be proven wrong
}

// DefaultParams is a run of swarm-tiny as the learning notes measured it; Base, environment
// versions, Clock.Start and Chain are the caller's to fill.
func DefaultParams() Params {
	return Params{
		Name:  "swarm",
		Model: "swarm-tiny",
		Mode:  ModeOwn,
		Rollout: Rollout{
			Group: 8, Tasks: 384, MaxNew: 44, Temperature: 1,
		},
		Stages: Stages{Critics: 1, Critiques: 4, CritiqueSamples: 2, ReviseSamples: 2},
		Learn: Learn{
			Rate: 4e-4, Steps: 24, Local: 16, External: 16, ClipLow: 0.2, ClipHigh: 0.28, ClipNeg: 4,
			MaxNorm: 1, Warmup: 5, MaxAge: 2, Snapshot: 8,
		},
		Audit: Audit{
			Committee: 2, Challenges: 4, Points: 48,
			Limits:    Limits{OffPoint: 0.20, Degree: 0.78, Logp: 1.0 / 2048},
			Plausible: Bounds{MeanLogp: -4, TokenLogp: -16, Repetition: 0.9},
		},
		Eval:  Eval{Tasks: 128, Every: 5},
		Chain: Chain{Epoch: 12, Window: 60},
		Clock: Clock{Round: 6 * time.Second, Answer: 40, Critique: 20, Revise: 15, Slack: 800 * time.Millisecond},
	}
}

// ID is the run's identity: SHA-256("swarmrl/run/v1" || canonical encoding).
func (p *Params) ID() RunID {
	h := sha256.New()
	h.Write([]byte("swarmrl/run/v1"))
	h.Write(p.Encode())
	return RunID(h.Sum(nil))
}

// Validate rejects what no run can have, naming the field and the allowed range.
func (p *Params) Validate() error {
	return errors.Join(p.validateNames(), p.validateSizes(), p.validateRates(), p.Clock.validate())
}

func (p *Params) validateNames() error {
	var errs []error
	if n := len(p.Name); n == 0 || n > 64 {
		errs = append(errs, fmt.Errorf("name: %d bytes, want 1 to 64", n))
	}
	if n := len(p.Model); n == 0 || n > 256 {
		errs = append(errs, fmt.Errorf("model: %d bytes, want 1 to 256", n))
	}
	if p.Mode != ModeOwn && p.Mode != ModeLockstep {
		errs = append(errs, fmt.Errorf("mode: %q, want %q or %q", p.Mode, ModeOwn, ModeLockstep))
	}
	if n := len(p.Envs); n == 0 || n > 64 {
		errs = append(errs, fmt.Errorf("envs: %d, want 1 to 64", n))
	}
	seen := map[string]bool{}
	for _, e := range p.Envs {
		if e.Name == "" || len(e.Name) > 128 || seen[e.Name] {
			errs = append(errs, fmt.Errorf("envs: name %q is empty, too long or repeated", e.Name))
		}
		seen[e.Name] = true
		errs = append(errs, inRange("envs."+e.Name+".weight", e.Weight, 1e-6, 1e6))
		errs = append(errs, inRange("envs."+e.Name+".difficulty", e.Difficulty, 0, 1))
	}
	return errors.Join(errs...)
}

func (p *Params) validateSizes() error {
	return errors.Join(
		inRange("rollout.group", float64(p.Rollout.Group), 2, 256),
		inRange("rollout.tasks", float64(p.Rollout.Tasks), 1, 1024),
		inRange("rollout.max_new", float64(p.Rollout.MaxNew), 1, 65535),
		inRange("rollout.top_k", float64(p.Rollout.TopK), 0, 1<<20),
		inRange("stages.critics", float64(p.Stages.Critics), 0, 64),
		inRange("stages.critiques", float64(p.Stages.Critiques), 0, 1024),
		inRange("stages.critique_samples", float64(p.Stages.CritiqueSamples), 0, 64),
		inRange("stages.revise_samples", float64(p.Stages.ReviseSamples), 0, 64),
		inRange("learn.steps", float64(p.Learn.Steps), 1, 1024),
		inRange("learn.local", float64(p.Learn.Local), 0, 1024),
		inRange("learn.external", float64(p.Learn.External), 0, 1024),
		inRange("learn.warmup", float64(p.Learn.Warmup), 0, 1e6),
		inRange("learn.max_age", float64(p.Learn.MaxAge), 1, 2),
		inRange("learn.snapshot", float64(p.Learn.Snapshot), 1, 1e6),
		inRange("audit.committee", float64(p.Audit.Committee), 0, 64),
		inRange("audit.challenges", float64(p.Audit.Challenges), 0, 4096),
		inRange("chain.epoch", float64(p.Chain.Epoch), 1, 1e6),
		inRange("chain.window", float64(p.Chain.Window), 1, 1e7),
		inRange("eval.tasks", float64(p.Eval.Tasks), 0, 65536),
		inRange("eval.every", float64(p.Eval.Every), 0, 1e6),
	)
}

func (p *Params) validateRates() error {
	return errors.Join(
		inRange("rollout.temperature", float64(p.Rollout.Temperature), 0.05, 10),
		inRange("rollout.top_p", float64(p.Rollout.TopP), 0, 1),
		inRange("rollout.min_p", float64(p.Rollout.MinP), 0, 1),
		inRange("learn.rate", p.Learn.Rate, 0, 1),
		inRange("learn.clip_low", p.Learn.ClipLow, 0, 1),
		inRange("learn.clip_high", p.Learn.ClipHigh, 0, 100),
		inRange("learn.clip_neg", p.Learn.ClipNeg, 1, 1e6),
		inRange("learn.max_norm", p.Learn.MaxNorm, 0, 1e6),
		inRange("audit.points", float64(p.Audit.Points), 1, 1024),
		inRange("audit.plausible.mean_logp", p.Audit.Plausible.MeanLogp, -1e3, 0),
		inRange("audit.plausible.token_logp", p.Audit.Plausible.TokenLogp, -1e3, 0),
		inRange("audit.plausible.repetition", p.Audit.Plausible.Repetition, 0, 1),
		p.Audit.Limits.validate(),
	)
}

func (l *Limits) validate() error {
	return errors.Join(
		inRange("audit.limits.mismatches", l.Mismatches, 0, 38.0/128),
		inRange("audit.limits.mean", l.Mean, 0, 10),
		inRange("audit.limits.median", l.Median, 0, 8),
		inRange("audit.limits.off_point", l.OffPoint, 0, 0.25),
		inRange("audit.limits.degree", l.Degree, 0.5, 1),
		inRange("audit.limits.margin", l.Margin, 0, 0.5),
		inRange("audit.limits.late_tokens", l.LateTokens, 0, 0.1),
		inRange("audit.limits.max_margin", l.MaxMargin, 0, 4),
		inRange("audit.limits.logp", l.Logp, 0, 0.5),
		inRange("audit.limits.eos_floor", l.EOSFloor, 0, 1),
	)
}

// inRange also refuses NaN, which compares false with everything.
func inRange(field string, v, lo, hi float64) error {
	if v >= lo && v <= hi && !math.IsNaN(v) {
		return nil
	}
	return fmt.Errorf("%s: %v, want %v to %v", field, v, lo, hi)
}
