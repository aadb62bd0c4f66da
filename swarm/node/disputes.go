package node

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"swarmrl/rollup"
	"swarmrl/swarm"
)

// court remembers what this node found about batches, by the root that their makers recorded, for as
// long as disputes last. Safe for concurrent use.
type court struct {
	mu    sync.Mutex
	found map[rollup.Hash]finding
	own   map[uint64][][]byte // own answer leaves, by round
}

type finding struct {
	round  uint64
	guilty map[uint32]bool // by leaf; absent: not looked at
}

// courtRounds is how long findings are kept, in rounds: disputes take five steps.
const courtRounds = 256

func newCourt() *court { return &court{found: map[rollup.Hash]finding{}, own: map[uint64][][]byte{}} }

// note keeps the outcome of a replay.
func (c *court) note(root rollup.Hash, round uint64, leaf uint32, guilty bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	f, ok := c.found[root]
	if !ok {
		f = finding{round, map[uint32]bool{}}
		c.found[root] = f
	}
	f.guilty[leaf] = guilty
	for r, old := range c.found {
		if old.round+courtRounds < round {
			delete(c.found, r)
		}
	}
}

// keep remembers own leaves, to answer accusations.
func (c *court) keep(round uint64, leaves [][]byte) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.own[round] = leaves
	delete(c.own, round-courtRounds)
}

// judging is what the ledger asks this node in disputes.
func (n *Node) judging() rollup.Judging {
	return rollup.Judging{
		Leaves: func(_ context.Context, round uint64) ([][]byte, error) {
			n.court.mu.Lock()
			defer n.court.mu.Unlock()
			return n.court.own[round], nil
		},
		Guilty: func(_ context.Context, d rollup.Dispute, _ []byte) (bool, error) {
			n.court.mu.Lock()
			defer n.court.mu.Unlock()
			f, ok := n.court.found[d.Rollouts]
			if !ok {
				return false, errors.New("this node did not replay that batch")
			}
			guilty, ok := f.guilty[d.Leaf]
			if !ok {
				return false, errors.New("this node did not replay that rollout")
			}
			return guilty, nil
		},
	}
}

// challenge opens a dispute over a fault that names a rollout of an answer batch.
func (n *Node) challenge(ctx context.Context, e *swarm.Fault, f rollup.Fault) {
	id, err := n.ledger.Challenge(ctx, f)
	story := &ChainEvent{Record: "dispute", Detail: fmt.Sprintf("case %d: %s at rollout %d", id, e.Check, e.Rollout)}
	if err != nil {
		story.Error = err.Error()
	}
	n.bus.Emit(Event{Type: TypeChain, Round: e.Round, Peer: &e.Subject, Chain: story})
}
