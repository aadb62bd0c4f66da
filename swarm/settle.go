package swarm

import "slices"

// batched announces a batch of this peer's own.
func (c *Core) batched(in *Batched) {
	rd := c.rounds[in.Round]
	if rd == nil || in.Stage > Revise || rd.commits[c.self] == nil || rd.batches[in.Stage][c.self] != nil || rd.void {
		return
	}
	late := c.at - c.params.Clock.End(in.Round, in.Stage.phase())
	if in.Round != c.now.Round || late > c.params.Clock.Slack {
		c.note(c.self, "round %d: my %s batch is %v too late and stays here", in.Round, in.Stage, late)
		return
	}
	msg := Announce{
		Stage: in.Stage, Batch: in.Batch, Policy: rd.commits[c.self].msg.Policy, Groups: uint32(len(in.Groups)),
	}
	rd.batches[in.Stage][c.self] = &batch{msg: msg, held: true, groups: in.Groups, audit: auditDone}
	c.emit(&Publish{Round: in.Round, Message: &msg})
	if in.Stage == Answer {
		c.emit(&Participate{
			Round: in.Round, Policy: msg.Policy, Batch: in.Batch.ID, Units: signals(rd.batches[Answer][c.self]),
		})
	}
}

// policyReady takes a policy that is on disk. It is committed at once if this peer is idle in
// the present round or has trained for the next, so that it is bound before the next beacon.
func (c *Core) policyReady(p Commit) {
	p.Role = c.role
	c.policy = &p
	if !c.begun {
		return
	}
	rd := c.rounds[c.now.Round]
	idle := rd == nil || rd.commits[c.self] == nil
	if c.now.Phase == Settling || c.now.Phase == Waiting || idle || rd.trained {
		c.commit()
	}
}

// commit publishes the policy for the next round, once.
func (c *Core) commit() {
	r := c.now.Round + 1
	if c.now.Phase == Waiting {
		r = 0
	}
	rd := c.round(r)
	if c.policy == nil || rd.commits[c.self] != nil {
		return
	}
	msg := *c.policy
	rd.commits[c.self] = &commitment{msg: msg}
	c.emit(&Publish{Round: r, Message: &msg})
}

func (c *Core) fetched(in *Fetched) {
	b := c.batchOf(in.Round, in.Stage, in.From, in.Batch)
	if b == nil || b.held {
		return
	}
	b.ended = true
	if in.Lost {
		c.note(in.From, "round %d: the %s batch was not read here: %s", in.Round, in.Stage, in.Reason)
		return
	}
	st := c.standing(in.From)
	if in.Check == Withheld {
		c.note(in.From, "round %d: the %s batch never came: %s", in.Round, in.Stage, in.Reason)
		if !c.rounds[in.Round].void { // else what others saw of the chain was not what came here
			c.strike(in.From, in.Check, in.Round)
		}
		return
	}
	if in.Check != Passed {
		c.fail(in.From, failure{
			round: in.Round, stage: in.Stage, batch: in.Batch, check: in.Check, rollout: in.Rollout,
			reason: in.Reason, proof: [][]byte{b.raw},
		})
		return
	}
	b.held, b.groups, b.rollouts = true, in.Groups, in.Rollouts
	for _, g := range in.Groups {
		st.Groups++
		if g.Signal {
			st.Signal++
		}
		for i := range g.Picks {
			st.critiqued(i < g.Hits, g.Chance)
		}
	}
	if in.Stage == Answer {
		st.Rounds++
	}
	c.audit(in.Round, in.Stage, in.From, &seating{drawn: map[Addr][]Addr{}})
	if len(in.Suspects) > 0 && b.audit.idle() {
		c.replay(in.Round, in.Stage, in.From, in.Suspects)
	}
	c.nextAppeal(in.Round, in.Stage, in.From, b)
}

// batchOf finds a batch that was announced and is still of interest.
func (c *Core) batchOf(r uint64, s Stage, peer Addr, id BlobID) *batch {
	rd := c.rounds[r]
	if rd == nil || s > Revise || c.dropped(peer) {
		return nil
	}
	if b := rd.batches[s][peer]; b != nil && b.msg.Batch.ID == id {
		return b
	}
	return nil
}

func (c *Core) auditAll(r uint64) {
	rd := c.rounds[r]
	if rd == nil {
		return
	}
	seats := &seating{drawn: map[Addr][]Addr{}}
	for s := range rd.batches {
		for _, a := range sortedKeys(rd.batches[s]) {
			c.audit(r, Stage(s), a, seats)
		}
	}
}

// seating is who audits the batches of a round, as far as it was drawn.
type seating struct {
	roster []Addr // nil: not asked for yet
	drawn  map[Addr][]Addr
}

// auditors gives the order in which a beacon draws the auditors of a peer's batches.
func (c *Core) auditors(r uint64, b Beacon, subject Addr, at *seating) []Addr {
	order := at.drawn[subject]
	if order == nil {
		if at.roster == nil {
			at.roster = c.Roster(r)
		}
		order = c.draws.shuffle(b, "audit", subject, at.roster)
		at.drawn[subject] = order
	}
	return order
}

// audit asks for the replay of a batch if the beacon of the round after it draws this peer.
func (c *Core) audit(r uint64, s Stage, peer Addr, at *seating) {
	next := c.rounds[r+1]
	rd := c.rounds[r]
	b := rd.batches[s][peer]
	if peer == c.self || !b.held || b.audit != auditNone || c.dropped(peer) || rd.void ||
		next == nil || next.beacon == nil || c.params.Audit.Challenges == 0 {
		return
	}
	order := c.auditors(r, *next.beacon, peer, at)
	if !slices.Contains(Committee(order, int(s), c.params.Audit.Committee), c.self) {
		return
	}
	b.audit = auditAsked
	c.emit(&DoAudit{
		Subject: peer, Round: r, Stage: s, Batch: b.msg.Batch.ID, Policy: b.msg.Policy,
		Rollouts: Challenge(*next.beacon, b.msg.Batch.ID, b.rollouts, c.params.Audit.Challenges),
	})
}

// nextAppeal replays the one rollout that another peer accuses: no verdict is believed.
func (c *Core) nextAppeal(r uint64, s Stage, subject Addr, b *batch) {
	for b.held && b.audit.idle() && len(b.appeals) > 0 && !c.dropped(subject) {
		a := b.appeals[0]
		rollout := 0
		if a.rollout != thePolicy {
			rollout = int(a.rollout)
		}
		if rollout >= b.rollouts || c.dropped(a.by) {
			b.appeals = b.appeals[1:]
			continue
		}
		c.replay(r, s, subject, []int{rollout})
	}
}

// replay asks for the audit of certain rollouts, which nobody was drawn for. The audit that somebody
// is drawn for is not replaced by it: else a colluder could have the harmless rollouts looked at.
func (c *Core) replay(r uint64, s Stage, peer Addr, rollouts []int) {
	b := c.rounds[r].batches[s][peer]
	b.before, b.audit, b.replayed = b.audit, auditConfirming, rollouts
	c.emit(&DoAudit{
		Subject: peer, Round: r, Stage: s, Batch: b.msg.Batch.ID, Policy: b.msg.Policy, Rollouts: rollouts, Confirm: true,
	})
}

// inOrder takes down that rollouts of a batch, and with them its policy, were found in order: whoever
// accused them was wrong.
func (c *Core) inOrder(in *Audited, b *batch, rollouts []int) {
	if b.clear == nil {
		b.clear = map[uint32]bool{}
	}
	b.clear[thePolicy] = true
	for _, i := range rollouts {
		b.clear[uint32(i)] = true
	}
	b.appeals = slices.DeleteFunc(b.appeals, func(a appeal) bool {
		if b.clear[a.rollout] {
			c.falselyAccused(a.by, in.Round, in.Subject)
		}
		return b.clear[a.rollout]
	})
}

func (c *Core) audited(in *Audited) {
	b := c.batchOf(in.Round, in.Stage, in.Subject, in.Batch)
	if b == nil || b.audit != auditAsked && b.audit != auditConfirming {
		return
	}
	confirming := b.audit == auditConfirming
	b.audit = auditDone
	if confirming {
		b.audit = b.before
	}
	defer func() {
		c.audit(in.Round, in.Stage, in.Subject, &seating{drawn: map[Addr][]Addr{}})
		c.nextAppeal(in.Round, in.Stage, in.Subject, b)
	}()
	switch {
	case in.Lost:
		c.note(in.Subject, "round %d: the %s batch was not audited here: %s", in.Round, in.Stage, in.Reason)
		b.appeals = b.appeals[min(1, len(b.appeals)):] // whoever accused it may be right
	case in.Check == Withheld:
		c.note(in.Subject, "round %d: no audit of the %s batch: %s", in.Round, in.Stage, in.Reason)
		c.strike(in.Subject, in.Check, in.Round)
	case in.Check != Passed:
		proof := [][]byte{b.raw}
		if commit := c.rounds[in.Round].commits[in.Subject]; in.Check == BadPolicy && commit != nil {
			proof = [][]byte{commit.raw, b.raw}
		}
		c.fail(in.Subject, failure{
			round: in.Round, stage: in.Stage, batch: in.Batch, check: in.Check, rollout: in.Rollout,
			reason: in.Reason, proof: proof,
		})
	case confirming:
		c.inOrder(in, b, b.replayed)
	default:
		c.passed(in, b)
		next := c.rounds[in.Round+1]
		c.inOrder(in, b, Challenge(*next.beacon, in.Batch, b.rollouts, c.params.Audit.Challenges))
	}
}

func (c *Core) falselyAccused(by Addr, r uint64, subject Addr) {
	c.note(by, "round %d: accused %s, whose rollout is in order", r, Name(subject))
	c.strike(by, FalseVerdict, r)
}

func (c *Core) passed(in *Audited, b *batch) {
	st := c.standing(in.Subject)
	st.Passed++
	if st.Strikes > 0 {
		st.Strikes--
	}
	c.emit(&Publish{Round: in.Round, Message: &Verdict{Subject: in.Subject, Stage: in.Stage, Batch: in.Batch}})
	if in.Stage == Answer {
		c.emit(&Attest{Subject: in.Subject, Round: in.Round, Batch: in.Batch, Units: signals(b)})
	}
}

// failure is a check that failed, with the signed bytes that show it.
type failure struct {
	round   uint64
	stage   Stage
	batch   BlobID
	check   Check
	rollout uint32
	reason  string
	proof   [][]byte
}

// fail drops a peer at once, tells the others where to look, and records the fault.
func (c *Core) fail(peer Addr, f failure) {
	if c.dropped(peer) {
		return
	}
	f.reason = f.reason[:min(len(f.reason), 200)]
	c.drop(peer, f.check, f.round, f.reason)
	c.emit(&Publish{Round: f.round, Message: &Verdict{
		Subject: peer, Stage: f.stage, Batch: f.batch, Check: f.check, Rollout: f.rollout, Reason: f.reason,
	}})
	if f.check.Provable() {
		c.emit(&Fault{
			Subject: peer, Round: f.round, Stage: f.stage, Batch: f.batch, Check: f.check,
			Rollout: f.rollout, Reason: f.reason, Evidence: f.proof,
		})
	}
}

// strike counts a failing that cannot be proven, once a round at most: a slow machine or line fails
// many times in one bad minute. A peer that fails round after round, and passes no audits in
// between, is dropped.
func (c *Core) strike(peer Addr, why Check, r uint64) {
	st := c.standing(peer)
	if st.Dropped != Passed || st.Strikes > 0 && st.Struck == r {
		return
	}
	st.Strikes, st.Struck = st.Strikes+1, r
	if why == FalseVerdict {
		st.Libels++
	}
	switch {
	case st.Libels >= maxLibels:
		c.drop(peer, FalseVerdict, r, "it accused others falsely in three rounds")
	case st.Strikes >= maxStrikes:
		c.drop(peer, why, r, "it failed in many rounds and passed no audit in between")
	}
}

func (c *Core) drop(peer Addr, why Check, r uint64, reason string) {
	st := c.standing(peer)
	st.Dropped, st.Round, st.Evidence = why, r, reason
	c.emit(&Drop{Peer: peer, Check: why, Reason: reason})
}
