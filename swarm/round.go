package swarm

import (
	"math"
	"slices"
	"time"
)

// tick moves the clock. A machine that slept enters the phase that it wakes up in.
func (c *Core) tick(at time.Duration) {
	if c.begun && at <= c.at {
		return
	}
	c.at = at
	before, first := c.now, !c.begun
	c.now, c.begun = c.params.Clock.Moment(at), true
	if first || c.now.Round != before.Round {
		c.turn(before.Round)
	}
	if first || c.now.Round != before.Round || c.now.Phase != before.Phase {
		c.emit(&Entered{Moment: c.now})
		c.enter()
	}
	if c.now.Phase == Settling && c.now.Left <= c.params.Clock.Slack {
		c.commit() // training is not done: take part with the policy at hand
	}
}

// proceed begins the work that rests on others' batches, once they are here.
func (c *Core) proceed() {
	if !c.begun || c.now.Phase < Critiquing {
		return
	}
	rd := c.round(c.now.Round)
	train := !rd.trained && c.trains(rd) && (c.now.Phase == Settling || !c.params.Stages.Train)
	critique := c.now.Phase == Critiquing && !rd.critiqued
	answers := (train || critique) && c.arrived(Answer)
	if critique && answers {
		rd.critiqued = true
		c.critique()
	}
	if c.now.Phase == Revising && !rd.revised && c.arrived(Critique) {
		rd.revised = true
		c.revise()
	}
	if train && answers {
		c.train(rd)
	}
}

// grace is how long after the end of a stage's phase others' batches of it are waited for: they may
// arrive in the slack, and the next phase needs time too.
func (c *Core) grace(s Stage) time.Duration {
	next := s.phase() + 1
	end := c.params.Clock.End(c.now.Round, s.phase())
	return end + min(c.params.Clock.Slack, (c.params.Clock.End(c.now.Round, next)-end)/2)
}

// arrived says whether everything has come that will, of a stage that is over: each peer that
// brings a batch has brought it, or the time for it is up.
func (c *Core) arrived(s Stage) bool {
	if c.at >= c.grace(s) {
		return true
	}
	rd := c.round(c.now.Round)
	if rd.beacon == nil || rd.void {
		return true
	}
	ended := func(a Addr) bool { b := rd.batches[s][a]; return b != nil && b.ended }
	if s == Answer {
		for a, m := range rd.commits {
			if a != c.self && m.msg.Role != Verify && !ended(a) && !c.dropped(a) {
				return false
			}
		}
		return true
	}
	own := rd.batches[Answer][c.self]
	if own == nil || c.params.Stages.CritiqueSamples == 0 {
		return true
	}
	pool := c.generators(c.now.Round)
	return !slices.ContainsFunc(own.groups, func(g Group) bool { // the critiques of this peer's own answers
		critics := c.critics(pool, c.now.Round, c.self, g.Task)
		return slices.ContainsFunc(critics, func(a Addr) bool { return !ended(a) })
	})
}

// NextTick is how long from now time alone changes something: a phase ends, what is waited for is
// waited for no longer, or a policy must be committed. It is for whoever feeds the Ticks.
func (c *Core) NextTick() time.Duration {
	next := c.now.Left
	sooner := func(at time.Duration) {
		if d := at - c.at; d > 0 && d < next {
			next = d
		}
	}
	switch c.now.Phase {
	case Critiquing:
		sooner(c.grace(Answer))
	case Revising:
		sooner(c.grace(Critique))
	case Settling:
		sooner(c.grace(Answer))
		sooner(c.at + c.now.Left - c.params.Clock.Slack)
	}
	return next
}

// turn closes a round: who committed and brought nothing missed it.
func (c *Core) turn(old uint64) {
	if rd := c.rounds[old]; rd != nil && old != c.now.Round {
		for _, a := range sortedKeys(rd.commits) {
			if rd.batches[Answer][a] == nil && rd.commits[a].msg.Role != Verify && a != c.self && !rd.void {
				c.standing(a).Missed++
			}
		}
	}
	for r := range c.rounds {
		if r+keepRounds < c.now.Round {
			delete(c.rounds, r)
		}
	}
	c.forget()
}

func (c *Core) enter() {
	rd := c.round(c.now.Round)
	if c.now.Phase > Answering && rd.beacon == nil && !rd.void {
		rd.void = true
		c.emit(&Cancel{Round: c.now.Round, Reason: "the chain gave no beacon in the answer phase"})
	}
	switch c.now.Phase {
	case Waiting:
		c.commit()
	case Answering:
		c.answer()
	case Settling:
		c.settle()
	}
}

// takesPart says whether this peer committed to the present round in time and in a role that
// generates.
func (c *Core) takesPart() bool {
	rd := c.round(c.now.Round)
	own := rd.commits[c.self]
	return own != nil && own.msg.Role != Verify && c.role != Verify && rd.beacon != nil && !rd.void
}

func (c *Core) sight(r uint64, b Beacon) {
	if c.begun && (r > c.now.Round+1 || r+keepRounds < c.now.Round) {
		return
	}
	rd := c.round(r)
	switch {
	case rd.beacon == nil:
		rd.beacon = &b // late, it still draws the auditors of the round before
		for s := range rd.batches {
			for _, a := range sortedKeys(rd.batches[s]) {
				if a != c.self && !c.dropped(a) {
					c.fetch(r, a, rd.batches[s][a])
				}
			}
		}
		if c.begun && r == c.now.Round && c.now.Phase == Answering {
			c.answer()
		}
		if r > 0 {
			c.auditAll(r - 1)
		}
	case rd.beacon != nil && *rd.beacon != b && !rd.void:
		rd.void = true
		c.emit(&Cancel{Round: r, Reason: "the chain was reorganised and the beacon moved"})
	}
}

func (c *Core) answer() {
	rd := c.round(c.now.Round)
	if rd.commits[c.self] == nil && c.policy != nil && rd.beacon == nil {
		c.note(Addr{}, "joining in round %d", c.now.Round+1)
	}
	if !c.takesPart() || rd.batches[Answer][c.self] != nil {
		return
	}
	c.emit(&DoAnswer{
		Round: c.now.Round, Beacon: *rd.beacon, Policy: rd.commits[c.self].msg.Policy,
		Tasks:    c.params.Tasks(*rd.beacon, c.self),
		Deadline: c.params.Clock.End(c.now.Round, Answering),
	})
}

// generators is the roster without those who only verify.
func (c *Core) generators(r uint64) []Addr {
	rd := c.round(r)
	return slices.DeleteFunc(c.Roster(r), func(a Addr) bool { return rd.commits[a].msg.Role == Verify })
}

// critics draws from a pool who compares the answers to one task of one peer.
func (c *Core) critics(pool []Addr, r uint64, subject Addr, task uint32) []Addr {
	rd := c.round(r)
	shuffled := rd.critics[subject]
	if shuffled == nil {
		shuffled = c.draws.shuffle(*rd.beacon, "critique", subject, pool)
		rd.critics[subject] = shuffled
	}
	return Committee(shuffled, int(task), c.params.Stages.Critics)
}

func (c *Core) critique() {
	rd, st := c.round(c.now.Round), c.params.Stages
	if !c.takesPart() || st.CritiqueSamples == 0 || rd.batches[Critique][c.self] != nil {
		return
	}
	clear(rd.critics) // drawn from the roster as it is when the phase begins
	pool := c.generators(c.now.Round)
	var mine []GroupRef
	for _, ref := range c.foreign(c.now.Round, Answer) {
		if slices.Contains(c.critics(pool, ref.Round, ref.Peer, ref.Task), c.self) {
			mine = append(mine, ref)
		}
	}
	slices.SortStableFunc(mine, c.byDraw(*rd.beacon, "my critiques"))
	if mine = mine[:min(len(mine), st.Critiques)]; len(mine) > 0 {
		c.emit(&DoCritique{
			Round: c.now.Round, Beacon: *rd.beacon, Policy: rd.commits[c.self].msg.Policy, Groups: mine,
			Deadline: c.params.Clock.End(c.now.Round, Critiquing),
		})
	}
}

// foreign lists the groups of a stage that others brought, by peer and position.
func (c *Core) foreign(r uint64, s Stage) []GroupRef {
	var refs []GroupRef
	held := c.round(r).batches[s]
	for _, a := range sortedKeys(held) {
		b := held[a]
		if a == c.self || !b.held || c.dropped(a) {
			continue
		}
		for i, g := range b.groups {
			refs = append(refs, GroupRef{
				Peer: a, Round: r, Stage: s, Batch: b.msg.Batch.ID, Group: uint32(i), Task: g.Task,
			})
		}
	}
	return refs
}

// byDraw orders groups by a hash that their makers could not choose: it looks at peer and
// task, never at content.
func (c *Core) byDraw(b Beacon, duty string) func(x, y GroupRef) int {
	rank := func(g GroupRef) []byte {
		h := random("order/"+duty, b[:], c.self[:], g.Peer[:], u64(g.Round), u64(uint64(g.Task)))
		return h[:]
	}
	return func(x, y GroupRef) int { return slices.Compare(rank(x), rank(y)) }
}

func (c *Core) revise() {
	rd := c.round(c.now.Round)
	own := rd.batches[Answer][c.self]
	if !c.takesPart() || own == nil || c.params.Stages.ReviseSamples == 0 || rd.batches[Revise][c.self] != nil {
		return
	}
	pool, said := c.generators(c.now.Round), map[uint32][]GroupRef{}
	for _, ref := range c.foreign(c.now.Round, Critique) {
		g := rd.batches[Critique][ref.Peer].groups[ref.Group]
		if g.Subject == c.self && slices.Contains(c.critics(pool, ref.Round, c.self, g.Task), ref.Peer) {
			said[g.Task] = append(said[g.Task], ref)
		}
	}
	var tasks []Revision
	for _, g := range own.groups {
		if len(said[g.Task]) > 0 {
			tasks = append(tasks, Revision{Task: g.Task, Critics: said[g.Task]})
		}
	}
	if len(tasks) > 0 {
		c.emit(&DoRevise{
			Round: c.now.Round, Beacon: *rd.beacon, Policy: rd.commits[c.self].msg.Policy, Tasks: tasks,
			Deadline: c.params.Clock.End(c.now.Round, Revising),
		})
	}
}

// settle commits at once where there is nothing to train.
func (c *Core) settle() {
	rd := c.round(c.now.Round)
	switch {
	case c.role == Generate:
		c.adopt(rd)
	case !c.trains(rd):
		c.commit()
	}
}

func (c *Core) trains(rd *round) bool {
	return c.role == Full && rd.commits[c.self] != nil && rd.beacon != nil && !rd.void
}

// train begins the training on a round, which goes on beside critiques and revisions until the next
// policy must be committed.
func (c *Core) train(rd *round) {
	rd.trained = true
	c.emit(&DoTrain{
		Round: c.now.Round, External: c.external(),
		Deadline: c.params.Clock.End(c.now.Round, Settling) - c.params.Clock.Slack,
	})
}

// adopt takes over the policy of the trainer with the best score, the lowest address among equals.
// A round without one keeps the policy at hand.
func (c *Core) adopt(rd *round) {
	best, score := Addr{}, 0.0
	for _, a := range sortedKeys(rd.commits) {
		if a == c.self || c.dropped(a) || rd.commits[a].msg.Role != Full {
			continue
		}
		if s := c.standing(a).Score(); s > score {
			best, score = a, s
		}
	}
	if score == 0 || c.policy != nil && c.policy.Policy == rd.commits[best].msg.Policy {
		c.commit()
		return
	}
	c.emit(&DoAdopt{Round: c.now.Round, From: best, Policy: rd.commits[best].msg.Policy})
}

// external samples foreign groups with signal, without replacement, weighted by standing:
// the keys -ln(u)/w of Efraimidis and Spirakis with u drawn by the beacon. Foreign groups also
// stand in for own ones that have no signal.
func (c *Core) external() []GroupRef {
	rd, learn := c.round(c.now.Round), c.params.Learn
	want := learn.Steps * learn.External
	if own := rd.batches[Answer][c.self]; want > 0 {
		want += max(0, learn.Steps*learn.Local-signals(own))
	}
	type keyed struct {
		ref GroupRef
		key float64
	}
	var all []keyed
	for age := range uint64(learn.MaxAge) {
		if age > c.now.Round || c.rounds[c.now.Round-age] == nil || c.round(c.now.Round-age).void {
			continue
		}
		for _, ref := range c.admissible(c.now.Round - age) {
			h := random("external", rd.beacon[:], c.self[:], ref.Peer[:], u64(ref.Round), []byte{byte(ref.Stage)}, u64(uint64(ref.Task)))
			weight := c.standing(ref.Peer).Score() * math.Pow(0.5, float64(age))
			all = append(all, keyed{ref, -math.Log(unit(h)+1e-300) / max(weight, 1e-9)})
		}
	}
	slices.SortStableFunc(all, func(x, y keyed) int {
		if x.key < y.key {
			return -1
		}
		return 1
	})
	refs := make([]GroupRef, min(want, len(all)))
	for i := range refs {
		refs[i] = all[i].ref
		c.rounds[refs[i].Round].given[refs[i]] = true
	}
	return refs
}

func (c *Core) admissible(r uint64) []GroupRef {
	refs := c.foreign(r, Answer)
	if c.params.Stages.Train {
		refs = append(refs, c.foreign(r, Critique)...)
	}
	return slices.DeleteFunc(refs, func(ref GroupRef) bool {
		g := c.round(r).batches[ref.Stage][ref.Peer].groups[ref.Group]
		return !g.Signal || !g.Admit || c.round(r).given[ref]
	})
}

func signals(b *batch) int {
	n := 0
	if b != nil {
		for _, g := range b.groups {
			if g.Signal {
				n++
			}
		}
	}
	return n
}
