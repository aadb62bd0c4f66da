package swarm

import (
	"fmt"
	"slices"
)

// hear judges a message and takes it in. Reject is for what its form alone condemns, since gossip
// blames every peer who passed it on: what honest peers see differently, or saw in another order, is
// ignored, and what convicts its author is accepted, so that everybody sees it.
func (c *Core) hear(in *Heard) {
	judge := &Judge{}
	c.emit(judge)
	switch {
	case !c.begun:
		judge.is(Ignore, "the clock has not been read yet")
	case in.From == c.self:
		judge.is(Ignore, "my own message")
	case c.dropped(in.From):
		judge.is(Ignore, "%s was dropped: %s", Name(in.From), c.peers[in.From].Dropped)
	case c.params.Chain.Stake > 0 && !c.bonded[in.From]:
		judge.is(Ignore, "%s has no stake bonded", Name(in.From))
	default:
		c.dispatch(in, judge)
	}
}

func (j *Judge) is(v Judgement, format string, args ...any) {
	j.Verdict, j.Reason = v, fmt.Sprintf(format, args...)
}

func (c *Core) dispatch(in *Heard, judge *Judge) {
	switch m := in.Message.(type) {
	case *Commit:
		c.hearCommit(in, m, judge)
	case *Announce:
		c.hearAnnounce(in, m, judge)
	case *Verdict:
		c.hearVerdict(in, m, judge)
	}
}

func (c *Core) hearCommit(in *Heard, m *Commit, judge *Judge) {
	r := in.Round
	if r != c.now.Round && r != c.now.Round+1 {
		judge.is(Ignore, "commitment for round %d in round %d", r, c.now.Round)
		return
	}
	rd := c.round(r)
	if old := rd.commits[in.From]; old != nil {
		if old.msg == *m {
			judge.is(Ignore, "heard before")
		} else {
			judge.is(Accept, "a second commitment for round %d", r)
			c.equivocated(in, r, old.raw)
		}
		return
	}
	if m.Role > Verify || m.Patch.Size > c.params.maxPolicyBytes() || m.Snapshot.Size > c.params.maxPolicyBytes() {
		judge.is(Reject, "a commitment outside of the bounds")
		return
	}
	// Slack leaves room for the network. What binds a policy strictly is the record on the rollup.
	if c.at > c.params.Clock.Begin(r)+c.params.Clock.Slack {
		judge.is(Ignore, "commitment for round %d came %v after its beginning", r, c.at-c.params.Clock.Begin(r))
		if judge.Late = !rd.late[in.From] && len(rd.late) < maxPeers; judge.Late {
			rd.late[in.From] = true
		}
		return
	}
	if len(rd.commits) >= maxPeers {
		judge.is(Ignore, "round %d has %d peers already", r, maxPeers)
		return
	}
	c.standing(in.From)
	rd.commits[in.From] = &commitment{msg: *m, raw: in.Raw}
}

func (c *Core) hearAnnounce(in *Heard, m *Announce, judge *Judge) {
	if in.Round != c.now.Round {
		judge.is(Ignore, "%s of round %d in round %d", m.Stage, in.Round, c.now.Round)
		return
	}
	if m.Stage > Revise || m.Batch.Size == 0 || m.Batch.Size > c.params.MaxBatchBytes(m.Stage) ||
		m.Groups == 0 || int(m.Groups) > c.params.maxGroups(m.Stage) {
		judge.is(Reject, "%d groups in %d bytes of %s", m.Groups, m.Batch.Size, m.Stage)
		return
	}
	rd := c.round(in.Round)
	commit := rd.commits[in.From]
	if commit == nil {
		judge.is(Ignore, "%s committed no policy for round %d", Name(in.From), in.Round)
		return
	}
	if old := rd.batches[m.Stage][in.From]; old != nil {
		if old.msg == *m {
			judge.is(Ignore, "heard before")
		} else {
			judge.is(Accept, "a second %s batch in round %d", m.Stage, in.Round)
			c.equivocated(in, in.Round, old.raw)
		}
		return
	}
	if end := c.params.Clock.End(in.Round, m.Stage.phase()) + c.params.Clock.Slack; c.at > end {
		judge.is(Ignore, "%s batch %v late", m.Stage, c.at-end+c.params.Clock.Slack)
		c.note(in.From, "round %d: %s batch %v late, not counted", in.Round, m.Stage, c.at-end+c.params.Clock.Slack)
		return
	}
	if commit.msg.Role == Verify {
		judge.is(Ignore, "a batch from a peer who only verifies")
		return
	}
	b := &batch{msg: *m, raw: in.Raw}
	rd.batches[m.Stage][in.From] = b
	if m.Policy != commit.msg.Policy {
		judge.is(Accept, "the policy is not the committed one")
		c.fail(in.From, failure{
			round: in.Round, stage: m.Stage, batch: m.Batch.ID, check: WrongPolicy,
			reason: "announced " + m.Policy.String()[:12] + ", committed " + commit.msg.Policy.String()[:12],
			proof:  [][]byte{commit.raw, in.Raw},
		})
		return
	}
	c.fetch(in.Round, in.From, b)
}

// fetch asks for the body of a batch, once the beacon that it must follow from is known.
func (c *Core) fetch(r uint64, from Addr, b *batch) {
	if b.asked || c.round(r).beacon == nil {
		return
	}
	b.asked = true
	c.emit(&DoFetch{From: from, Round: r, Stage: b.msg.Stage, Blob: b.msg.Batch})
}

func (c *Core) hearVerdict(in *Heard, m *Verdict, judge *Judge) {
	if in.Round > c.now.Round || in.Round+keepRounds <= c.now.Round {
		judge.is(Ignore, "verdict on round %d in round %d", in.Round, c.now.Round)
		return
	}
	if m.Stage > Revise || m.Check > FalseVerdict || len(m.Reason) > 200 {
		judge.is(Reject, "a verdict outside of the bounds")
		return
	}
	rd := c.rounds[in.Round]
	if rd == nil || rd.commits[in.From] == nil {
		judge.is(Ignore, "%s takes no part in round %d", Name(in.From), in.Round)
		return
	}
	b := rd.batches[m.Stage][m.Subject]
	if b != nil && b.msg.Batch.ID != m.Batch {
		b = nil
	}
	if b == nil && (m.Check != Equivocation || rd.commits[m.Subject] == nil) {
		judge.is(Ignore, "verdict on a batch of %s that is not known", Name(m.Subject))
		return
	}
	said := word{m.Subject, m.Stage, m.Check == Passed}
	if rd.words[in.From][said] {
		judge.is(Ignore, "heard a verdict of %s on it before", Name(in.From))
		return
	}
	if rd.words[in.From] == nil {
		rd.words[in.From] = map[word]bool{}
	}
	rd.words[in.From][said] = true
	if b != nil && m.Subject != c.self && m.Check.Provable() {
		a := appeal{in.From, m.Rollout}
		if m.Check == BadPolicy {
			a.rollout = thePolicy
		}
		c.accuse(in.Round, m, b, a)
	}
}

// maxAppeals bounds the accusations of one batch that wait for a replay.
const maxAppeals = 64

// accuse takes an accusation down, and has it looked into when nothing else is. Of a batch, each
// rollout that the next beacon challenges is looked into once, the policy once, and one rollout
// beside: so that nobody can use up the attention that an honest auditor's word needs.
func (c *Core) accuse(r uint64, m *Verdict, b *batch, a appeal) {
	inOrder, known := b.clear[a.rollout]
	switch {
	case inOrder:
		c.falselyAccused(a.by, r, m.Subject)
		return
	case !known && !c.deserves(r, b, a.rollout), len(b.appeals) >= maxAppeals:
		return
	}
	if b.clear == nil {
		b.clear = map[uint32]bool{}
	}
	b.clear[a.rollout] = false
	b.appeals = append(b.appeals, a)
	c.nextAppeal(r, m.Stage, m.Subject, b)
}

// deserves says whether a rollout that was not accused before is looked into.
func (c *Core) deserves(r uint64, b *batch, rollout uint32) bool {
	if rollout == thePolicy || c.challenged(r, b, rollout) {
		return true
	}
	for other := range b.clear {
		if other != thePolicy && !c.challenged(r, b, other) {
			return false
		}
	}
	return true
}

// challenged says whether the auditors of a batch must replay a rollout of it.
func (c *Core) challenged(r uint64, b *batch, rollout uint32) bool {
	next := c.rounds[r+1]
	return next != nil && next.beacon != nil &&
		slices.Contains(Challenge(*next.beacon, b.msg.Batch.ID, b.rollouts, c.params.Audit.Challenges), int(rollout))
}

// equivocated drops a peer on two signed messages where one is allowed.
func (c *Core) equivocated(in *Heard, r uint64, first []byte) {
	c.fail(in.From, failure{
		round: r, check: Equivocation, proof: [][]byte{first, in.Raw},
		reason: fmt.Sprintf("two different messages of kind %d for round %d", in.Message.Kind(), r),
	})
}

// maxGroups bounds the groups of a batch.
func (p *Params) maxGroups(s Stage) int {
	if s == Critique {
		return p.Stages.Critiques
	}
	return p.Rollout.Tasks
}

// Samples is how many rollouts each group of a stage holds.
func (p *Params) Samples(s Stage) int {
	return [...]int{p.Rollout.Group, p.Stages.CritiqueSamples, p.Stages.ReviseSamples}[s]
}

// MaxBatchBytes bounds the body of a batch: per rollout 24 bytes a token, a proof of 512 bytes
// for each 32 tokens, and a kilobyte; a reader refuses more unseen.
func (p *Params) MaxBatchBytes(s Stage) uint64 {
	rollout := 1024 + 24*p.Rollout.MaxNew + 512*(p.Rollout.MaxNew/32+2)
	return 1<<16 + uint64(p.maxGroups(s)*p.Samples(s)*rollout)
}

// maxPolicyBytes bounds patches and snapshots: 64 GiB, what a disk may hold at all.
func (p *Params) maxPolicyBytes() uint64 { return 64 << 30 }
