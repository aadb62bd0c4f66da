package node

import (
	"context"
	"maps"
	"slices"

	"swarmrl/policy"
	"swarmrl/rollout"
	"swarmrl/rollout/batch"
	"swarmrl/swarm"
)

// A cheat is a way to misbehave on purpose: for tests, and for the demo that shows how others
// notice. Nothing of it runs unless Config.Cheat names it; status, events and logs say so. Each
// kind is one file cheat_*.go and one line in cheats. Zero hooks do nothing.
type cheat struct {
	doc         string
	usePolicy   func(n *Node, p *policy.Policy) *policy.Policy
	useSampling func(s rollout.Sampling) rollout.Sampling
	useRequest  func(n *Node, r rollout.Request) rollout.Request
	editBatch   func(n *Node, o order, b *batch.Batch)
	withhold    bool // announce bodies that nobody can fetch
	twice       bool // announce two batches where one is allowed
}

// cheats is the table of kinds.
var cheats = map[string]*cheat{
	"wrong-model":   &cheatWrongModel,
	"temperature":   &cheatTemperature,
	"wrong-seed":    &cheatWrongSeed,
	"wrong-task":    &cheatWrongTask,
	"best-of-n":     &cheatBestOfN,
	"edited-tokens": &cheatEditedTokens,
	"copied":        &cheatCopied,
	"forged-logp":   &cheatForgedLogp,
	"no-proof":      &cheatNoProof,
	"garbage":       &cheatGarbage,
	"withheld":      &cheatWithheld,
	"equivocate":    &cheatEquivocate,
}

// CheatKinds lists the kinds of Config.Cheat, sorted.
func CheatKinds() []string { return slices.Sorted(maps.Keys(cheats)) }

// CheatDoc says what a kind does.
func CheatDoc(kind string) string {
	if c := cheats[kind]; c != nil {
		return c.doc
	}
	return ""
}

// cheat gives the hooks of a round in which this node cheats, else nil.
func (n *Node) cheat(round uint64) *cheat {
	if n.cfg.Cheat == "" || round < n.cfg.CheatFrom {
		return nil
	}
	return cheats[n.cfg.Cheat]
}

// cheatIn is cheat for an order: only answers are forged, because they are what the rollup records.
func (n *Node) cheatIn(o order) *cheat {
	if o.stage != swarm.Answer {
		return nil
	}
	return n.cheat(o.round)
}

func (c *cheat) model(n *Node, p *policy.Policy) *policy.Policy {
	if c.usePolicy == nil {
		return p
	}
	return c.usePolicy(n, p)
}

func (c *cheat) sample(s rollout.Sampling) rollout.Sampling {
	if c.useSampling == nil {
		return s
	}
	return c.useSampling(s)
}

func (c *cheat) request(n *Node, r rollout.Request) rollout.Request {
	if c.useRequest == nil {
		return r
	}
	return c.useRequest(n, r)
}

func (c *cheat) edit(n *Node, o order, b *batch.Batch) {
	if c.editBatch != nil {
		c.editBatch(n, o, b)
	}
}

func (n *Node) withholds(round uint64) bool {
	c := n.cheat(round)
	return c != nil && c.withhold
}

func (n *Node) cheatsTwice(round uint64) bool {
	c := n.cheat(round)
	return c != nil && c.twice
}

// sayOtherwise signs a second announcement past the journal, which would not.
func (n *Node) sayOtherwise(ctx context.Context, round uint64, m swarm.Announce) {
	m.Batch.ID[0] ^= 1
	raw, err := n.journal.forge(round, &m)
	if err == nil {
		_ = n.topic.Publish(ctx, raw)
	}
}
