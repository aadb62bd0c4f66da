package node

import (
	"errors"
	"fmt"
	"slices"

	"swarmrl/policy"
	"swarmrl/rollout"
	"swarmrl/rollout/batch"
	"swarmrl/swarm"
)

// flaw is the first thing wrong with a batch.
type flaw struct {
	check   swarm.Check
	rollout uint32
	reason  string
}

func flawed(c swarm.Check, format string, args ...any) *flaw {
	return &flaw{check: c, reason: fmt.Sprintf(format, args...)}
}

// claim is what an announcement and the commitment before it say about a batch.
type claim struct {
	peer   swarm.Addr
	round  uint64
	stage  swarm.Stage
	policy swarm.PolicyHash
	beacon swarm.Beacon
	groups int
}

// checkHeader holds header and shape against the run's parameters and the claim.
func (n *Node) checkHeader(b *batch.File, c claim) *flaw {
	want := n.lab.header(n.run, c)
	want.Policy = c.policy
	elsewhere := want
	elsewhere.Beacon = b.Header.Beacon
	switch h := b.Header; {
	case h.Policy != want.Policy:
		return flawed(swarm.WrongPolicy, "the body names policy %x, committed %x", h.Policy[:6], want.Policy[:6])
	case h == elsewhere && h != want:
		// Where the chain was reorganised its maker saw another block: no lie, but nothing to use either.
		return flawed(swarm.Withheld, "the body follows from beacon %x, seen here %x", h.Beacon[:6], want.Beacon[:6])
	case h != want:
		return flawed(swarm.Malformed, "the header differs from the run's: %s", h.Differs(want))
	case len(b.Groups) != c.groups:
		return flawed(swarm.Malformed, "%d groups, announced %d", len(b.Groups), c.groups)
	case b.Len() != len(b.Groups)*n.lab.params.Samples(c.stage):
		return flawed(swarm.Malformed, "%d rollouts of %d groups, want %d each", b.Len(), len(b.Groups), n.lab.params.Samples(c.stage))
	}
	return nil
}

// checkEnds holds the end of each rollout to what it claims.
func (n *Node) checkEnds(b *batch.Batch) *flaw {
	for i := range b.Rollouts {
		if f := n.checkEnd(&b.Rollouts[i]); f != "" {
			return &flaw{swarm.BadFinish, uint32(i), f}
		}
	}
	return nil
}

// checkEnd says what is wrong with the end of a rollout: a stop token stands at the end, and only
// there, of one that claims it.
func (n *Node) checkEnd(o *batch.Rollout) string {
	at := slices.IndexFunc(o.Tokens, func(t int32) bool { return slices.Contains(n.lab.base.EOS, t) })
	switch {
	case o.Finish == rollout.EOS && at != len(o.Tokens)-1:
		return fmt.Sprintf("ends by end-of-sequence, which stands at token %d of %d", at, len(o.Tokens))
	case o.Finish == rollout.Length && at >= 0:
		return fmt.Sprintf("goes on after end-of-sequence at token %d", at)
	}
	return ""
}

// derive makes the plans of a batch's groups from the beacon, and holds them against what the
// batch says.
func (n *Node) derive(b *batch.Batch, c claim) ([]*plan, *flaw) {
	if c.stage == swarm.Critique {
		return n.deriveCritiques(b, c)
	}
	draws := n.lab.params.Tasks(c.beacon, c.peer)
	var plans []*plan
	last := -1
	for i := range b.Groups {
		g := &b.Groups[i]
		if g.Index >= uint64(len(draws)) || int(g.Index) <= last || !n.drawn(g, draws[g.Index]) {
			return nil, &flaw{swarm.WrongTask, uint32(i * n.lab.params.Samples(c.stage)), fmt.Sprintf(
				"group %d is not a task that the beacon drew for this peer (environment %s, seed %d)", i, g.Env, g.Seed)}
		}
		last = int(g.Index)
		p, err := n.lab.plan(n.lab.base, c.peer, draws[g.Index])
		if err != nil {
			return nil, flawed(swarm.Malformed, "group %d: %v", i, err)
		}
		if c.stage == swarm.Revise || len(g.References) > 0 {
			shown, err := n.withReferences(n.lab.base, p, c.stage, g.References)
			switch {
			case errors.Is(err, errUnknownCandidate): // the answers never came here: nobody's lie
				shown = &plan{stage: c.stage, draw: p.draw, subject: c.peer}
			case err != nil:
				return nil, flawed(swarm.WrongTask, "group %d: %v", i, err)
			}
			p = shown
		}
		plans = append(plans, p)
	}
	return plans, nil
}

// drawn says whether a group's coordinates are those of a draw.
func (n *Node) drawn(g *batch.Group, d swarm.Draw) bool {
	spec := n.lab.envs[d.Env].Spec()
	return g.Env == spec.Name && g.EnvVersion == spec.Version && g.Seed == d.Seed && g.Index == d.Index && g.Difficulty == d.Difficulty
}

// deriveCritiques finds whose tasks are compared. A group whose answers are not here is kept
// without a plan: it can neither be graded nor blamed.
func (n *Node) deriveCritiques(b *batch.Batch, c claim) ([]*plan, *flaw) {
	var plans []*plan
	seen := map[[2]uint64]bool{}
	for i := range b.Groups {
		g := &b.Groups[i]
		if at := [2]uint64{g.Seed, g.Index}; seen[at] {
			return nil, flawed(swarm.Malformed, "group %d critiques a task for the second time", i)
		} else {
			seen[at] = true
		}
		base, ok := n.shelf.task(c.round, g.Seed, g.Index)
		if !ok {
			plans = append(plans, &plan{stage: swarm.Critique, draw: swarm.Draw{Index: g.Index}})
			continue
		}
		if base.subject == c.peer || !n.drawn(g, base.draw) {
			return nil, flawed(swarm.WrongTask, "group %d critiques a task that nobody else drew", i)
		}
		p, err := n.withReferences(n.lab.base, base, swarm.Critique, g.References)
		if errors.Is(err, errUnknownCandidate) {
			plans = append(plans, &plan{stage: swarm.Critique, draw: base.draw})
			continue
		}
		if err != nil {
			return nil, flawed(swarm.WrongTask, "group %d: %v", i, err)
		}
		plans = append(plans, p)
	}
	return plans, nil
}

// withReferences rebuilds the prompt of a critique or revision. The candidates are those that
// everybody finds in the answers, in their order. A critique shows them with the number of
// answers behind each; a revision with that number and the critics' votes on top, which are its
// maker's to count.
func (n *Node) withReferences(p *policy.Policy, g *plan, stage swarm.Stage, refs []batch.Reference) (*plan, error) {
	list, ok := n.shelf.candidates(g.id)
	if !ok {
		return nil, errUnknownCandidate
	}
	if len(refs) != len(list) {
		return nil, fmt.Errorf("%d candidates, the answers have %d", len(refs), len(list))
	}
	shown := slices.Clone(list)
	for i, r := range refs {
		votes := int(r.Votes)
		if r.Leaf != list[i].leaf || votes < list[i].Votes || votes > 1<<20 || stage == swarm.Critique && votes != list[i].Votes {
			return nil, fmt.Errorf("candidate %d is not the answers'", i+1)
		}
		shown[i].Votes = votes
	}
	return g.compare(p, stage, shown)
}
