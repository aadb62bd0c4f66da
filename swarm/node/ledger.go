package node

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"time"

	"swarmrl/rollup"
	"swarmrl/swarm"
)

// ledger is what the node needs of the rollup; rollup.Client is one.
type ledger interface {
	Run(ctx context.Context) error
	Register(ctx context.Context) (uint32, error)
	Participate(ctx context.Context, round uint64, units uint32, rollouts rollup.Hash) (rollup.Receipt, error)
	Attest(ctx context.Context, a rollup.Attestation) (rollup.Receipt, error)
	MayAttest(ctx context.Context, round uint64, target rollup.Address) (bool, error)
	Challenge(ctx context.Context, f rollup.Fault) (uint64, error)
	Report(ctx context.Context, f rollup.Fault) (rollup.Receipt, error)
	CloseRound(ctx context.Context, round uint64, who rollup.Address) (rollup.Receipt, error)
	Accounts(ctx context.Context, from uint32, limit int, l rollup.Level) ([]rollup.Account, error)
	Bonded(ctx context.Context, stake uint64) ([]rollup.Address, error)
	Round(ctx context.Context, round uint64, l rollup.Level) (rollup.Round, error)
	Epoch(ctx context.Context, epoch uint64, l rollup.Level) (rollup.Epoch, error)
	Propose(ctx context.Context, epoch uint64, model rollup.Hash) (rollup.Receipt, error)
	RevealModel(ctx context.Context, epoch uint64) (rollup.Receipt, error)
	MayEvaluate(ctx context.Context, epoch uint64) (bool, error)
	CommitEvaluation(ctx context.Context, epoch uint64, scores []rollup.Evaluation) (rollup.Receipt, error)
	RevealEvaluation(ctx context.Context, epoch uint64) ([]rollup.Receipt, error)
	CloseEpoch(ctx context.Context, epoch uint64) (rollup.Receipt, error)
	Winner(ctx context.Context, epoch uint64, l rollup.Level) (rollup.Winner, error)
	Receipts() []rollup.Receipt
	Hear(receipts []rollup.Receipt) (news bool, err error)
	Status(ctx context.Context) (rollup.Status, error)
	Heads(ctx context.Context) <-chan rollup.Head
	Beacon(ctx context.Context, at time.Time) (rollup.Hash, error)
	Close() error
}

// LedgerParams derives the ledger's constants from the run's, so that both have one source.
func LedgerParams(p *swarm.Params) rollup.Params {
	return rollup.Params{
		Start: uint64(p.Clock.Start), RoundLength: uint32(p.Clock.Round / time.Second),
		Pool: p.Chain.Reward, MinStake: p.Chain.Stake, EnvCount: uint8(min(len(p.Envs), 8)),
		Quorum: uint8(min(max(p.Audit.Committee-1, 1), 8)), EpochRounds: uint32(p.Chain.Epoch), Window: uint32(p.Chain.Window),
		DisputeStep: uint32(max(p.Chain.Window, 8)),
	}
}

// filledLedgerParams are LedgerParams with the ledger's own defaults.
func filledLedgerParams(p *swarm.Params) rollup.Params {
	out := LedgerParams(p)
	_ = out.Fill() // what cannot be was refused when the ledger was opened
	return out
}

// soloBeacon stands in for the chain where a run has none: anyone can compute it ahead. It is for trying
// things out among friends, and the node says so.
func soloBeacon(run swarm.RunID, round uint64) swarm.Beacon {
	return sha256.Sum256(binary.LittleEndian.AppendUint64(append([]byte("swarmrl/solo/v1"), run[:]...), round))
}
