package swarm

import (
	"maps"
	"slices"
)

// State is what a peer must find again after a crash: whom it dropped and why, what it bound
// itself to, and what it announced, so that it signs nothing twice. It is plain data for the
// node's store.
type State struct {
	Standings map[Addr]Standing `json:"standings"`
	Policy    *Commit           `json:"policy,omitempty"`
	Commits   map[uint64]Commit `json:"commits"` // own, by round
	Batches   []OwnBatch        `json:"batches"`
}

// OwnBatch is an own batch that was announced.
type OwnBatch struct {
	Round  uint64   `json:"round"`
	Msg    Announce `json:"announce"`
	Groups []Group  `json:"groups"`
}

// State gives a copy of what must survive. The node stores it before it carries out the
// Publish effects of the same Step.
func (c *Core) State() State {
	s := State{Standings: map[Addr]Standing{}, Commits: map[uint64]Commit{}}
	for a, st := range c.peers {
		s.Standings[a] = *st
	}
	if c.policy != nil {
		p := *c.policy
		s.Policy = &p
	}
	for _, r := range slices.Sorted(maps.Keys(c.rounds)) {
		rd := c.rounds[r]
		if own := rd.commits[c.self]; own != nil {
			s.Commits[r] = own.msg
		}
		for stage := range rd.batches {
			if b := rd.batches[stage][c.self]; b != nil {
				s.Batches = append(s.Batches, OwnBatch{Round: r, Msg: b.msg, Groups: b.groups})
			}
		}
	}
	return s
}

func (c *Core) restore(s State) {
	for a, st := range s.Standings {
		c.peers[a] = &st
	}
	if s.Policy != nil {
		p := *s.Policy
		p.Role = c.role
		c.policy = &p
	}
	for r, own := range s.Commits {
		c.round(r).commits[c.self] = &commitment{msg: own}
	}
	for _, b := range s.Batches {
		if b.Msg.Stage <= Revise {
			c.round(b.Round).batches[b.Msg.Stage][c.self] = &batch{
				msg: b.Msg, held: true, groups: b.Groups, audit: auditDone,
			}
		}
	}
}
