package ledger

import (
	"errors"
	"fmt"
	"time"
)

// Params are the ledger constants of a run. They are fixed at deployment, enter the contracts' address, and no
// setting of a node changes them.
type Params struct {
	Start       uint64 `json:"start"`        // Unix seconds of round 0
	RoundLength uint32 `json:"round_length"` // seconds
	Late        uint32 `json:"late"`         // rounds that a record may be late, 1 to 14; default 2
	EpochRounds uint32 `json:"epoch_rounds"` // rounds of an epoch; default 12
	PhaseRounds uint32 `json:"phase_rounds"` // rounds of each selection phase after an epoch (models, commits, reveals); default 2
	Pool        uint64 `json:"pool"`         // reward per round, gwei of the token; default 100 tokens
	Quorum      uint8  `json:"quorum"`       // attestations that make units count, 1 to 8; default 2
	Committee   uint8  `json:"committee"`    // expected size of a peer's attesting committee, 1 to 8; default 8
	Evaluators  uint8  `json:"evaluators"`   // expected number of evaluators of an epoch, 1 to 64; default 32
	EnvCount    uint8  `json:"env_count"`    // environments that evaluations score, 1 to 8; default 1
	MinStake    uint64 `json:"min_stake"`    // gwei of the token staked to attest and to evaluate; 0 = none needed
	StakeCap    uint64 `json:"stake_cap"`    // gwei above which stake adds no weight; default 10,000 tokens
	Unbonding   uint32 `json:"unbonding"`    // seconds from unstake to withdrawal, at least the window and five dispute steps; that is the default
	Window      uint32 `json:"window"`       // seconds in which a batch can be proven wrong; default two rounds, at most an hour
	ForceAfter  uint32 `json:"force_after"`  // seconds after which a forced record must be in, and silence is at fault; default two windows, at least 60
	Bond        uint64 `json:"bond"`         // gwei of the token that a sequencer locks; default 1,000 tokens, or the pools of a window if that is more
	DisputeBond uint64 `json:"dispute_bond"` // gwei of the token that each side of a dispute risks; default 100 tokens
	DisputeStep uint32 `json:"dispute_step"` // seconds of each step of a dispute; default the window, at least 30
}

// Fill puts in the defaults and says what cannot be.
func (p *Params) Fill() error {
	def(&p.Late, 2)
	def(&p.EpochRounds, 12)
	def(&p.PhaseRounds, 2)
	def(&p.Pool, 100*Token)
	def(&p.Quorum, 2)
	def(&p.Committee, 8)
	def(&p.Evaluators, 32)
	def(&p.EnvCount, 1)
	def(&p.StakeCap, 10_000*Token)
	def(&p.Window, min(2*p.RoundLength, 3600))
	def(&p.ForceAfter, max(60, 2*p.Window))
	if p.RoundLength > 0 {
		atStake := p.Pool * (uint64(p.Window)/uint64(p.RoundLength) + 1) // what a window of wrong roots could pay out
		def(&p.Bond, max(1_000*Token, atStake))
	}
	def(&p.DisputeBond, 100*Token)
	def(&p.DisputeStep, max(30, p.Window))
	def(&p.Unbonding, max(p.Window, 5*p.DisputeStep))
	switch {
	case p.Start == 0 || p.RoundLength == 0:
		return errors.New("ledger params: start and round_length must be set")
	case p.Late > Rounds-2:
		return fmt.Errorf("ledger params: late is %d rounds, at most %d", p.Late, Rounds-2)
	case p.Quorum > 8 || p.Committee > 8 || p.Quorum > p.Committee:
		return fmt.Errorf("ledger params: quorum %d of committee %d, at most 8", p.Quorum, p.Committee)
	case p.Evaluators > 64 || p.EnvCount > 8:
		return fmt.Errorf("ledger params: %d evaluators (at most 64), %d environments (at most 8)", p.Evaluators, p.EnvCount)
	case p.Unbonding < p.Window || uint64(p.Unbonding) < 5*uint64(p.DisputeStep):
		return fmt.Errorf("ledger params: unbonding in %d s, but a batch can be challenged for %d s and a dispute lasts 5 steps of %d s", p.Unbonding, p.Window, p.DisputeStep)
	}
	return nil
}

// Token is one token in gwei.
const Token = 1_000_000_000

func def[T uint8 | uint32 | uint64](v *T, d T) {
	if *v == 0 {
		*v = d
	}
}

// RoundAt gives the number of the round at an instant; ok is false before the start.
func (p Params) RoundAt(t time.Time) (round uint64, ok bool) {
	s := t.Unix() - int64(p.Start)
	if s < 0 {
		return 0, false
	}
	return uint64(s) / uint64(p.RoundLength), true
}

// RoundStart gives the instant at which a round begins.
func (p Params) RoundStart(round uint64) time.Time {
	return time.Unix(int64(p.Start+round*uint64(p.RoundLength)), 0)
}

// SeasonLength gives the length of a season in seconds: as long as a draw's seed may be in use.
func (p Params) SeasonLength() uint64 {
	return uint64(max(p.Late+2, p.PhaseRounds)) * uint64(p.RoundLength)
}

// Season gives the season of an instant, in Unix seconds, the first one before the start.
func (p Params) Season(time uint64) uint32 {
	if time < p.Start {
		return 0
	}
	return uint32((time - p.Start) / p.SeasonLength())
}

// drawSeason gives the season in which an epoch's evaluators are due to be drawn.
func (p Params) drawSeason(epoch uint32) uint32 {
	return p.Season(p.Start + ((uint64(epoch)+1)*uint64(p.EpochRounds)+uint64(p.PhaseRounds))*uint64(p.RoundLength))
}

// Epoch gives the epoch of a round.
func (p Params) Epoch(round uint64) uint64 { return round / uint64(p.EpochRounds) }
