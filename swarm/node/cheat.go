package node

import (
	"context"
	"maps"
	"slices"
	"sync"
	"time"

	"swarmrl/policy"
	"swarmrl/policy/ckpt"
	"swarmrl/rollout"
	"swarmrl/rollout/batch"
	"swarmrl/swarm"
	"swarmrl/swarm/blob"
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
	stage       swarm.Stage
	tensors     func(t []ckpt.Tensor) []ckpt.Tensor                  // of the policy that is committed to, in place of the real one
	patch       func(real []byte) []byte                             // that is said to lead to it
	chatter     func(ctx context.Context, n *Node, e *swarm.Publish) // after each message of its own
	skew        time.Duration                                        // of its clock
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
	"own-env":       &cheatOwnEnv,
	"planted":       &cheatPlanted,
	"endless":       &cheatEndless,
	"critique-spam": &cheatCritiqueSpam,
	"vote-stuffing": &cheatVoteStuffing,
	"nan-weights":   &cheatNaNWeights,
	"patch-bomb":    &cheatPatchBomb,
	"other-patch":   &cheatOtherPatch,
	"accuser":       &cheatAccuser,
	"time-travel":   &cheatTimeTravel,
	"flood":         &cheatFlood,
	"wrong-clock":   &cheatWrongClock,
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

// cheatIn is cheat for an order: one stage is forged, mostly the answers, because they are what the
// rollup records.
func (n *Node) cheatIn(o order) *cheat {
	if c := n.cheat(o.round); c != nil && c.stage == o.stage {
		return c
	}
	return nil
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

// chatters says what a cheat says beside what the protocol asks for.
func (n *Node) chatters(ctx context.Context, e *swarm.Publish) {
	if c := n.cheat(e.Round); c != nil && c.chatter != nil {
		c.chatter(ctx, n, e)
	}
}

// say signs a message past the journal, which would not sign some, and sends it.
func (n *Node) say(ctx context.Context, round uint64, m swarm.Message) {
	if raw, err := n.journal.forge(round, m); err == nil {
		_ = n.topic.Publish(ctx, raw)
	}
}

// disguise commits to other weights than those that this node has: what it generates goes on to say
// that it comes from them.
func (n *Node) disguise(c *swarm.Commit, real []ckpt.Tensor, round uint64) error {
	cheat := n.cheat(round)
	if cheat == nil || cheat.tensors == nil && cheat.patch == nil {
		return nil
	}
	said := real
	if cheat.tensors != nil {
		said = cheat.tensors(real)
	}
	raw, err := ckpt.EncodePatch(n.key.tensors, said)
	if err != nil {
		return err
	}
	if cheat.patch != nil {
		raw = cheat.patch(raw)
	}
	n.masks.wear(swarm.PolicyHash(ckpt.PolicyHash(said)), c.Policy)
	c.Policy = swarm.PolicyHash(ckpt.PolicyHash(said))
	c.Patch, err = n.store(raw, blob.Meta{Round: round})
	return err
}

// masks are the policies behind those that a cheat commits to. Safe for concurrent use.
type masks struct {
	mu   sync.Mutex
	real map[swarm.PolicyHash]swarm.PolicyHash // nil: nobody cheats
}

func (m *masks) wear(said, real swarm.PolicyHash) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.real = map[swarm.PolicyHash]swarm.PolicyHash{said: real}
}

// behind gives the policy that was committed to as h, and whether it is another one.
func (m *masks) behind(h swarm.PolicyHash) (real swarm.PolicyHash, disguised bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if real, disguised = m.real[h]; !disguised {
		return h, false
	}
	return real, true
}

// sayOtherwise signs a second announcement past the journal, which would not.
func (n *Node) sayOtherwise(ctx context.Context, round uint64, m swarm.Announce) {
	m.Batch.ID[0] ^= 1
	n.say(ctx, round, &m)
}
