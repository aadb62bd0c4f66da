package node

import (
	"context"
	"fmt"
	"slices"
	"time"

	"swarmrl/policy"
	"swarmrl/rollout/eval"
	"swarmrl/rollup"
	"swarmrl/swarm"
	"swarmrl/swarm/node/winners"
)

// phaseCommit is the selection phase in which evaluators commit (rollup/ledger's numbering).
const phaseCommit = 3

// selection follows the epochs of the rollup: it proposes this node's policy, evaluates what others
// proposed when drawn for it, and tells who won. It belongs to watchLedger's goroutine.
type selection struct {
	params    rollup.Params
	proposed  map[uint64]bool
	evaluated map[uint64]bool
	told      map[uint64]bool
	kept      map[uint64]rollup.Level // how sure the record of a winner is, for epochs that have one
	pending   []uint64                // epochs whose winner is not final
}

func newSelection(p rollup.Params) *selection {
	return &selection{
		params: p, proposed: map[uint64]bool{}, evaluated: map[uint64]bool{}, told: map[uint64]bool{}, kept: map[uint64]rollup.Level{},
	}
}

// candidates says whether an epoch's candidates are the policies committed for a round: for its last one. What
// that round ends with would be committed too late to be posted within the epoch.
func candidates(p *swarm.Params, round uint64) bool {
	epoch := uint64(p.Chain.Epoch)
	return epoch > 0 && (round+1)%epoch == 0
}

// follow does what the present round asks for.
func (s *selection) follow(ctx context.Context, n *Node) {
	round := n.clock.moment(&n.lab.params.Clock).Round
	length := uint64(s.params.EpochRounds)
	if length == 0 {
		return
	}
	epoch := round / length
	if candidates(n.lab.params, round) && !s.proposed[epoch] {
		if c, ok := n.view.commitmentFor(round); ok {
			s.proposed[epoch] = true
			rc, err := n.ledger.Propose(ctx, epoch, rollup.Hash(c))
			n.recorded("propose", round, &n.self, 0, rc, err, fmt.Sprintf("epoch %d: policy %.12s", epoch, c))
		}
	}
	back := 2 + 4*uint64(s.params.PhaseRounds)/length // where epochs are shorter than their selections
	for past := epoch - min(epoch, back); past < epoch; past++ {
		if s.params.Phase(past, round) == phaseCommit && !s.evaluated[past] {
			s.evaluated[past] = n.evaluateEpoch(ctx, past)
		}
		s.tellWinner(ctx, n, past, round)
	}
	s.keepWinners(ctx, n)
}

// keepWinners writes the records of winners when they are posted, and again when they are final.
func (s *selection) keepWinners(ctx context.Context, n *Node) {
	s.pending = slices.DeleteFunc(s.pending, func(epoch uint64) bool {
		level := s.kept[epoch]
		if level < rollup.Final && n.keepWinner(ctx, epoch, true) == nil {
			s.kept[epoch] = rollup.Final
			return true
		}
		if level < rollup.Posted && n.keepWinner(ctx, epoch, false) == nil {
			s.kept[epoch] = rollup.Posted
		}
		return false
	})
}

func (s *selection) tellWinner(ctx context.Context, n *Node, epoch, round uint64) {
	if s.told[epoch] {
		return
	}
	w, err := n.ledger.Winner(ctx, epoch, rollup.Unsafe)
	if err != nil {
		return // not yet
	}
	s.told[epoch] = true
	s.pending = append(s.pending, epoch)
	peer := swarm.Addr(w.Proposer)
	n.view.won(w)
	n.bus.Emit(Event{Type: TypeChain, Round: round, Peer: &peer, Chain: &ChainEvent{
		Record: "winner", Hash: w.Model.String(),
		Detail: fmt.Sprintf("epoch %d: score %.3f [%.3f, %.3f] on %d samples", epoch, w.Score, w.Low, w.High, w.Samples),
	}})
}

// evaluateEpoch queues the evaluation of an epoch's candidates, if this node was drawn for it;
// false means: ask again.
func (n *Node) evaluateEpoch(ctx context.Context, epoch uint64) bool {
	may, err := n.ledger.MayEvaluate(ctx, epoch)
	if err != nil || !may {
		n.log.Debug("not an evaluator", "epoch", epoch, "error", err)
		return false
	}
	e, err := n.ledger.Epoch(ctx, epoch, rollup.Posted)
	if err != nil {
		n.log.Debug("no epoch", "epoch", epoch, "error", err)
		return false
	}
	length := uint64(LedgerParams(n.lab.params).EpochRounds)
	beacon, err := n.ledger.Beacon(ctx, n.clock.start.Add(n.lab.params.Clock.Begin((epoch+1)*length)))
	if err != nil {
		return false
	}
	return n.checker.add(urgentTrain, job{examining, fmt.Sprintf("evaluating epoch %d", epoch), func(ctx context.Context) {
		n.commitScores(ctx, epoch, e, beacon)
	}})
}

// commitScores measures every candidate that is open and rebuilt here, on tasks that the beacon
// after the epoch drew, so that anyone can compute the scores again.
func (n *Node) commitScores(ctx context.Context, epoch uint64, e rollup.Epoch, beacon rollup.Hash) {
	var scores []rollup.Evaluation
	for _, c := range e.Candidates {
		p, err := n.keeper.policy(swarm.PolicyHash(c.Model))
		if err != nil || c.Model.IsZero() {
			n.note(nil, (epoch+1)*uint64(n.lab.params.Chain.Epoch), "candidate %d of epoch %d is not here", c.Number, epoch)
			continue
		}
		s, err := n.scoreCandidate(ctx, p, c.Number, beacon)
		if err != nil {
			return
		}
		scores = append(scores, s...)
	}
	if len(scores) == 0 {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	rc, err := n.ledger.CommitEvaluation(ctx, epoch, scores)
	n.recorded("evaluate", (epoch+1)*uint64(n.lab.params.Chain.Epoch), &n.self, 0, rc, err,
		fmt.Sprintf("epoch %d: %d candidates", epoch, len(e.Candidates)))
}

// scoreCandidate gives one evaluation for each environment that the ledger scores.
func (n *Node) scoreCandidate(ctx context.Context, p *policy.Policy, number uint8, beacon rollup.Hash) ([]rollup.Evaluation, error) {
	r, err := eval.Run(ctx, p, winners.Evaluation(n.lab.params, beacon))
	if err != nil {
		return nil, err
	}
	var out []rollup.Evaluation
	for i, score := range winners.Scores(r) {
		out = append(out, rollup.Evaluation{
			Candidate: number, Environment: uint8(i), Score: score, Samples: uint32(r.Envs[i].Tasks),
		})
	}
	return out, nil
}
